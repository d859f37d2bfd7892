//! Small tables of natives that belong to the runtime itself.

use boa_engine::object::builtins::{JsArray, JsFunction};
use boa_engine::{JsResult, JsString, JsValue};
use ouro_engine::Cx;
use ouro_engine::resources::Watcher;

use crate::options::{Options, Value};
use crate::{builtins, exit, stdlib};

/// `internalBinding('async_context')`: the frame that follows every callback.
pub mod async_context {
    use super::*;

    ouro_engine::binding! {
        pub mod "async_context":
        fun "getFrame"(0) = get_frame;
        fun "setFrame"(1) = set_frame;
        fun "watch"(4) = watch;
        fun "watchPromises"(1) = watch_promises;
    }

    fn get_frame(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
        Ok(cx.jobs().frame())
    }

    fn set_frame(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
        Ok(cx.jobs().set_frame(args.first().cloned().unwrap_or_default()))
    }

    fn function(args: &[JsValue], index: usize) -> Option<JsFunction> {
        args.get(index)
            .and_then(JsValue::as_object)
            .and_then(JsFunction::from_object)
    }

    /// `watch(init, before, after, destroy)`; anything else than four functions ends it.
    fn watch(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let all = (
            function(args, 0),
            function(args, 1),
            function(args, 2),
            function(args, 3),
        );
        let watcher = match all {
            (Some(init), Some(before), Some(after), Some(destroy)) => Some(Watcher {
                init,
                before,
                after,
                destroy,
            }),
            _ => None,
        };
        cx.jobs().resources().watch(watcher);
        Ok(JsValue::undefined())
    }

    fn watch_promises(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let jobs = cx.jobs();
        jobs.resources().watch_promises(function(args, 0), cx);
        Ok(JsValue::undefined())
    }
}

/// `internalBinding('options')`: option values.
pub mod options {
    use super::*;

    ouro_engine::binding! {
        pub mod "options":
        fun "get"(1) = get;
    }

    fn get(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let Some(name) = args.first().and_then(JsValue::as_string) else {
            return Ok(JsValue::undefined());
        };
        let Some(options) = cx.try_slot::<Options>() else {
            return Ok(JsValue::undefined());
        };
        Ok(match options.get(&name.to_std_string_lossy()) {
            None => JsValue::undefined(),
            Some(Value::Flag(flag)) => JsValue::from(*flag),
            Some(Value::Number(number)) => JsValue::from(*number),
            Some(Value::Text(text)) => JsString::from(text.as_str()).into(),
            Some(Value::List(list)) => {
                let items: Vec<JsValue> = list
                    .iter()
                    .map(|item| JsString::from(item.as_str()).into())
                    .collect();
                JsArray::from_iter(items, cx).into()
            }
        })
    }
}

/// `internalBinding('builtins')`: what stdlib there is.
pub mod builtin_modules {
    use super::*;

    ouro_engine::binding! {
        pub mod "builtins":
        fun "exists"(1) = exists;
        fun "loaded"(0) = loaded;
        value "publicIds" = public_ids;
        value "prefixOnlyIds" = prefix_only_ids;
    }

    fn exists(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
        let id = args
            .first()
            .and_then(JsValue::as_string)
            .map(|id| id.to_std_string_lossy());
        Ok(JsValue::from(id.is_some_and(|id| stdlib::exists(&id))))
    }

    fn loaded(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let ids = cx.slot::<builtins::Builtins>().loaded();
        let ids: Vec<JsValue> = ids.into_iter().map(|id| JsString::from(id).into()).collect();
        Ok(JsArray::from_iter(ids, cx).into())
    }

    fn list(ids: &[&str], cx: &mut Cx<'_>) -> JsValue {
        let ids: Vec<JsValue> = ids.iter().map(|id| JsString::from(*id).into()).collect();
        JsArray::from_iter(ids, cx).into()
    }

    fn public_ids(cx: &mut Cx<'_>) -> JsResult<JsValue> {
        Ok(list(stdlib::PUBLIC, cx))
    }

    fn prefix_only_ids(cx: &mut Cx<'_>) -> JsResult<JsValue> {
        Ok(list(stdlib::PREFIX_ONLY, cx))
    }
}

/// `internalBinding('task_queue')`: ticks, microtasks and the way out.
pub mod task_queue {
    use super::*;
    use boa_engine::JsObject;
    use boa_engine::job::Job;

    ouro_engine::binding! {
        pub mod "task_queue":
        fun "nextTick"(1) = next_tick;
        fun "queueMicrotask"(1) = queue_microtask;
        fun "runMicrotasks"(0) = run_microtasks;
        fun "runTicks"(0) = run_ticks;
        fun "fatal"(1) = fatal;
        fun "exit"(1) = leave;
        fun "emitExit"(1) = emit_exit;
        fun "collect"(0) = collect;
    }

    fn callback(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsObject> {
        match args.first().and_then(JsValue::as_callable) {
            Some(function) => Ok(function.clone()),
            None => {
                let value = args.first().cloned().unwrap_or_default();
                let name = JsString::from("callback").into();
                let kind = JsString::from("function").into();
                Err(cx.node_error("ERR_INVALID_ARG_TYPE", &[name, kind, value]))
            }
        }
    }

    /// `process.nextTick(callback, ...args)`.
    pub fn next_tick(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let callback = callback(args, cx)?;
        if !cx.slot::<exit::ExitState>().emitted.get() {
            ouro_engine::trace::here(None, cx);
            let jobs = cx.jobs();
            jobs.push_tick(callback, args.get(1..).unwrap_or_default().to_vec(), cx);
        }
        Ok(JsValue::undefined())
    }

    /// `queueMicrotask(callback)`.
    pub fn queue_microtask(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let callback = callback(args, cx)?;
        let jobs = cx.jobs();
        let frame = jobs.capture("Microtask", true, None, cx);
        let realm = cx.realm().clone();
        let job = boa_engine::job::PromiseJob::with_realm(
            move |context| {
                if let Some(tracer) = jobs.tracer() {
                    tracer.name_microtask(ouro_engine::trace::function_name(&callback));
                }
                jobs.call_in_frame(&callback, &JsValue::undefined(), &[], frame, context)
            },
            realm,
        );
        cx.enqueue_job(Job::PromiseJob(job));
        Ok(JsValue::undefined())
    }

    fn run_microtasks(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
        cx.jobs().run_microtasks(cx);
        Ok(JsValue::undefined())
    }

    /// Ticks and microtasks, between two callbacks of one event. To be called only where no
    /// program's function is running.
    fn run_ticks(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
        cx.jobs().run_ticks(cx);
        Ok(JsValue::undefined())
    }

    /// Treats a value as thrown by nobody's callback: `fatal(error, fromPromise)`.
    fn fatal(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let value = args.first().cloned().unwrap_or_default();
        let from_promise = args.get(1).is_some_and(JsValue::to_boolean);
        crate::policy::fatal_value(value, from_promise, cx);
        Ok(JsValue::undefined())
    }

    fn code_argument(args: &[JsValue], cx: &mut Cx<'_>) -> i32 {
        match args
            .first()
            .filter(|code| !code.is_undefined())
            .and_then(JsValue::as_number)
        {
            Some(code) => code as i64 as i32,
            None => exit::code(0, cx),
        }
    }

    fn leave(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let code = code_argument(args, cx);
        Err(exit::leave(code, cx))
    }

    fn emit_exit(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let code = code_argument(args, cx);
        Ok(JsValue::from(exit::emit_exit(code, cx)))
    }

    /// `globalThis.gc()`.
    pub fn collect(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let before = crate::memory::heap().used;
        boa_gc::force_collect();
        if let Some(tracer) = cx.tracer() {
            let after = crate::memory::heap().used;
            tracer.emit(
                ouro_engine::trace::Kind::Gc { before, after },
                ouro_engine::trace::site(cx),
            );
        }
        Ok(JsValue::undefined())
    }
}
