//! Deterministic runs: what the runtime puts in place of chance and time, and
//! what it says at the end. The state is in [`ouro_engine::deterministic`].

use boa_engine::context::time::{Clock as EngineClock, JsInstant};
use boa_engine::property::Attribute;
use boa_engine::{JsResult, JsValue, NativeFunction, js_string};
use ouro_engine::Cx;
use ouro_engine::complete::Loop;
pub use ouro_engine::deterministic::Setting;
use ouro_engine::deterministic::{Deterministic, VARIABLE, wall_of};
use ouro_event_loop::{Clock, CompletionOrder, Config, VirtualClock};

use crate::dispatch;
use crate::globals::data;
use crate::options::Options;

/// The time of `Date`.
pub struct DateClock(pub VirtualClock);

impl EngineClock for DateClock {
    fn now(&self) -> JsInstant {
        let ns = self.0.read_ns();
        JsInstant::new(ns / 1_000_000_000, (ns % 1_000_000_000) as u32)
    }

    fn system_time_millis(&self) -> i64 {
        wall_of(&self.0) as i64
    }
}

/// What the options or the parent ask for.
pub fn setting(options: &Options) -> Option<Setting> {
    let inherited = std::env::var(VARIABLE)
        .ok()
        .and_then(|text| Setting::inherit(&text));
    // A child's seed is derived: `fork` hands on the parent's options as well.
    inherited.or_else(|| Setting::parse(options.text("--deterministic")?).ok())
}

/// The loop of a deterministic run.
pub fn loop_config(setting: &Setting, clock: VirtualClock) -> Config {
    Config {
        clock: Box::new(clock),
        completion_order: if setting.shuffle {
            CompletionOrder::Shuffled(setting.seed)
        } else {
            CompletionOrder::Submission
        },
        parent: setting.inherited.then(std::os::unix::process::parent_id),
        ..dispatch::loop_config()
    }
}

/// Gives the current realm a `Math.random` that the seed decides; nothing outside deterministic runs.
pub fn replace_random(cx: &mut Cx<'_>) -> JsResult<()> {
    if cx.try_slot::<Deterministic>().is_none() {
        return Ok(());
    }
    let native = NativeFunction::from_fn_ptr(|_, _, context| {
        let run = Cx::new(context).try_slot::<Deterministic>();
        Ok(JsValue::from(run.map_or(0.0, |run| run.fraction())))
    });
    let random = cx.function("random", 0, native);
    let math = cx.global_object().get(js_string!("Math"), cx)?;
    match math.as_object() {
        Some(math) => data(
            &math,
            js_string!("random"),
            random.into(),
            Attribute::WRITABLE | Attribute::CONFIGURABLE,
            cx,
        ),
        None => Ok(()),
    }
}

/// Says at the end, on standard error, whether what came from outside may make the next run differ, and the seed of a
/// shuffled run that failed.
pub fn report(code: i32, cx: &mut Cx<'_>) {
    let (Some(run), Some(event_loop)) = (cx.try_slot::<Deterministic>(), cx.try_slot::<Loop>()) else {
        return;
    };
    let setting = run.setting();
    if setting.inherited {
        return;
    }
    let intrusions: Vec<&str> = match event_loop.0.try_borrow() {
        Ok(event_loop) => event_loop.intrusions().collect(),
        Err(_) => Vec::new(),
    };
    if !intrusions.is_empty() {
        eprintln!(
            "ouro: the outside world intervened ({}): this run may not repeat",
            intrusions.join(", ")
        );
    }
    if setting.shuffle && code != 0 {
        eprintln!("ouro: run again with {} to get this order", setting.option());
    }
}
