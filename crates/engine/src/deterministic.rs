//! Deterministic runs (`--deterministic`): what replaces chance, time and names
//! of the machine. The loop's part is in `ouro_event_loop`; everything else asks
//! the slot [`Deterministic`], which only such a run has.
//!
//! Children inherit the mode through the environment variable [`VARIABLE`], which
//! scripts do not see: a seed drawn from the parent's, the number that stands for
//! the process, the parent's number and its time.

use std::cell::{Cell, RefCell};

use boa_engine::{JsResult, JsValue};
use ouro_event_loop::{Clock, VirtualClock, splitmix};
use rustc_hash::FxHashMap;

use crate::Cx;
use crate::convert::FromJs;

/// How a parent tells its children.
pub const VARIABLE: &str = "OURO_DETERMINISTIC";

/// What the clock shows at the start: 2025-01-01T00:00:00Z, in ms since 1970.
pub const EPOCH_MS: u64 = 1_735_689_600_000;

/// Nanoseconds the monotonic clock shows at the start.
const START_NS: u64 = 1_000_000_000;

/// Processors of the machine as scripts see it.
pub const CPUS: u32 = 2;

/// The machine's name as scripts see it.
pub const HOSTNAME: &str = "localhost";

/// What a run was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Setting {
    /// Where chance begins.
    pub seed: u64,
    /// Finished work is delivered in an order drawn from the seed.
    pub shuffle: bool,
    /// `process.pid`.
    pub pid: u32,
    /// `process.ppid`.
    pub ppid: u32,
    /// The virtual clock at the start, in ns.
    pub now_ns: u64,
    /// Whether the parent is of the same run.
    pub inherited: bool,
}

impl Setting {
    /// The value of the option: empty, `SEED`, `shuffle:SEED`.
    ///
    /// # Errors
    /// What is wrong, for the command line.
    pub fn parse(text: &str) -> Result<Setting, String> {
        let (shuffle, seed) = match text.strip_prefix("shuffle:") {
            Some(seed) => (true, seed),
            None => (false, text),
        };
        let seed = match seed {
            "" if !shuffle => 0,
            seed => seed.parse::<u64>().map_err(|_| {
                "--deterministic takes a seed or shuffle:SEED; a seed is an integer of 64 bits".to_owned()
            })?,
        };
        Ok(Setting {
            seed,
            shuffle,
            pid: 1000,
            ppid: 999,
            now_ns: START_NS,
            inherited: false,
        })
    }

    /// What [`VARIABLE`] holds; nothing for values no parent writes.
    pub fn inherit(text: &str) -> Option<Setting> {
        let mut words = text.split(',');
        let mut setting = Setting::parse(words.next()?).ok()?;
        setting.pid = words.next()?.parse().ok()?;
        setting.ppid = words.next()?.parse().ok()?;
        setting.now_ns = words.next()?.parse().ok()?;
        setting.inherited = true;
        Some(setting)
    }

    /// The value of [`VARIABLE`].
    fn text(&self) -> String {
        let shuffle = if self.shuffle { "shuffle:" } else { "" };
        format!(
            "{shuffle}{},{},{},{}",
            self.seed, self.pid, self.ppid, self.now_ns
        )
    }

    /// The option that asks for the same.
    pub fn option(&self) -> String {
        let shuffle = if self.shuffle { "shuffle:" } else { "" };
        format!("--deterministic={shuffle}{}", self.seed)
    }
}

/// The state of a deterministic run.
pub struct Deterministic {
    setting: Setting,
    clock: VirtualClock,
    chance: Cell<u64>,
    children: Cell<u64>,
    /// The real number of each process scripts know by another.
    pids: RefCell<FxHashMap<u32, u32>>,
}

impl Deterministic {
    /// The state at the start; `clock` is the loop's.
    pub fn new(setting: Setting, clock: VirtualClock) -> Self {
        Deterministic {
            setting,
            clock,
            chance: Cell::new(splitmix(setting.seed)),
            children: Cell::new(0),
            pids: RefCell::default(),
        }
    }

    /// What the run was asked for.
    pub fn setting(&self) -> &Setting {
        &self.setting
    }

    /// The next of a sequence the seed alone decides.
    pub fn random(&self) -> u64 {
        let state = self.chance.get().wrapping_add(0x9E37_79B9_7F4A_7C15);
        self.chance.set(state);
        splitmix(state)
    }

    /// A number from 0 up to but not including 1, with the 53 bits of a double.
    pub fn fraction(&self) -> f64 {
        (self.random() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// Milliseconds since 1970, as `Date` shows them.
    pub fn wall_ms(&self) -> u64 {
        wall_of(&self.clock)
    }

    /// The value of [`VARIABLE`] for the next child.
    pub fn next_child(&self) -> String {
        let number = self.children.get() + 1;
        self.children.set(number);
        let mut pid = 1001 + (splitmix(self.setting.seed ^ u64::from(self.setting.pid)) % 1000) as u32 * 32;
        pid += number as u32;
        while self.pids.borrow().contains_key(&pid) || pid == self.setting.pid {
            pid += 1;
        }
        let child = Setting {
            seed: splitmix(self.setting.seed ^ splitmix(number)) >> 11,
            pid,
            ppid: self.setting.pid,
            now_ns: self.clock.now_ns(),
            ..self.setting
        };
        child.text()
    }

    /// Remembers a child that was started with an environment; gives the number scripts know it by.
    pub fn started<'a>(&self, real: u32, mut env: impl Iterator<Item = &'a [u8]>) -> u32 {
        let setting = env.find_map(|pair| {
            let value = pair.strip_prefix(VARIABLE.as_bytes())?.strip_prefix(b"=")?;
            Setting::inherit(std::str::from_utf8(value).ok()?)
        });
        match setting {
            Some(setting) => {
                self.pids.borrow_mut().insert(setting.pid, real);
                setting.pid
            }
            None => real,
        }
    }

    /// The real number of a process.
    pub fn real_pid(&self, shown: i32) -> i32 {
        let wanted = shown.unsigned_abs();
        let real = if wanted == self.setting.pid {
            std::process::id()
        } else if wanted == self.setting.ppid && self.setting.inherited {
            std::os::unix::process::parent_id()
        } else {
            match self.pids.borrow().get(&wanted) {
                Some(real) => *real,
                None => return shown,
            }
        };
        i32::try_from(real).unwrap_or(0) * shown.signum()
    }
}

/// A seed for work on the pool; `None` outside deterministic runs. As the type of an argument of an `op` it takes the
/// argument's place, whatever that is.
#[derive(Debug, Clone, Copy)]
pub struct Seed(pub Option<u64>);

impl FromJs for Seed {
    fn from_js(_: &JsValue, _: &str, cx: &mut Cx<'_>) -> JsResult<Self> {
        Ok(Seed(cx.try_slot::<Deterministic>().map(|run| run.random())))
    }
}

impl Seed {
    /// The `index`th number that follows from the seed.
    pub fn number(self, index: u64) -> Option<u64> {
        self.0.map(|seed| splitmix(seed ^ splitmix(index)))
    }
}

/// Milliseconds since 1970 on a virtual clock.
pub fn wall_of(clock: &VirtualClock) -> u64 {
    EPOCH_MS + clock.read_ns().saturating_sub(START_NS) / 1_000_000
}

/// Milliseconds since 1970: the virtual clock's in a deterministic run, else the system's.
pub fn wall_ms(cx: &Cx<'_>) -> u64 {
    match cx.try_slot::<Deterministic>() {
        Some(run) => run.wall_ms(),
        None => std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .map_or(0, |since| since.as_millis() as u64),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(text: &str) -> Deterministic {
        let setting = Setting::parse(text).unwrap();
        Deterministic::new(setting, VirtualClock::at(setting.now_ns))
    }

    #[test]
    fn settings_are_parsed() {
        assert_eq!(Setting::parse("").unwrap().seed, 0);
        assert_eq!(Setting::parse("7").unwrap().option(), "--deterministic=7");
        assert!(Setting::parse("shuffle:3").unwrap().shuffle);
        for text in ["x", "-1", "shuffle:", "shuffle", "1.5", "18446744073709551616"] {
            assert!(Setting::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn children_inherit_what_is_theirs() {
        let parent = run("shuffle:5");
        let (first, second) = (parent.next_child(), parent.next_child());
        let (a, b) = (
            Setting::inherit(&first).unwrap(),
            Setting::inherit(&second).unwrap(),
        );
        assert!(a.shuffle && a.inherited && a.seed != b.seed && a.pid != b.pid);
        assert_eq!((a.ppid, a.now_ns), (1000, START_NS));
        assert_eq!(run("shuffle:5").next_child(), first);
        let pair = format!("{VARIABLE}={first}");
        assert_eq!(
            parent.started(77, [b"A=1".as_slice(), pair.as_bytes()].into_iter()),
            a.pid
        );
        assert_eq!(parent.real_pid(a.pid as i32), 77);
        assert_eq!(parent.real_pid(-(a.pid as i32)), -77);
        assert_eq!(parent.real_pid(1000), std::process::id() as i32);
        assert_eq!(parent.real_pid(31), 31);
        assert_eq!(Setting::inherit("1,2,3"), None);
    }

    #[test]
    fn chance_repeats() {
        let (a, b) = (run("9"), run("9"));
        for _ in 0..100 {
            let fraction = a.fraction();
            assert_eq!(fraction, b.fraction());
            assert!((0.0..1.0).contains(&fraction));
        }
        assert_ne!(run("9").random(), run("10").random());
    }
}
