//! The smallest host for a script: `console.log` and the engine's own job queue.
//!
//! It serves to test the engine itself, so it must not use the glue of this crate.

use boa_engine::{
    Context, Finalize, JsData, JsResult, JsValue, NativeFunction, Script, Source, Trace,
    context::ContextBuilder, js_string, object::ObjectInitializer, property::Attribute,
};
use std::{cell::RefCell, path::Path, thread};

/// Native stack of the thread that runs JavaScript; the system commits it as it is used.
const STACK: usize = 1 << 30;

/// What the script has printed.
#[derive(Default, Trace, Finalize, JsData)]
struct Output(#[unsafe_ignore_trace] RefCell<String>);

/// Runs the script at `path` on a thread of its own and returns what it printed.
pub fn run_file(path: &Path) -> String {
    let path = path.to_owned();
    let text = std::fs::read_to_string(&path).expect("the script is readable");
    thread::Builder::new()
        .stack_size(STACK)
        .spawn(move || run(&text, &path))
        .expect("a thread starts")
        .join()
        .expect("the engine does not panic")
}

fn run(text: &str, path: &Path) -> String {
    let mut context = ContextBuilder::new().build().expect("a context");
    context.set_native_stack_size(STACK - (1 << 20));
    let limits = context.runtime_limits_mut();
    limits.set_recursion_limit(10_000);
    limits.set_stack_size_limit(usize::MAX);
    context.insert_data(Output::default());
    install(&mut context).expect("globals");
    // Stacks print file names: without directories they are the same everywhere.
    let name = path.file_name().map_or(path, Path::new);
    let done = Script::parse(Source::from_bytes(text).with_path(name), None, &mut context)
        .and_then(|script| script.evaluate(&mut context))
        .and_then(|_| context.run_jobs());
    if let Err(error) = done {
        print(&mut context, &format!("Uncaught {error}"));
    }
    context
        .remove_data::<Output>()
        .map(|output| output.0.take())
        .unwrap_or_default()
}

fn install(context: &mut Context) -> JsResult<()> {
    let log = NativeFunction::from_fn_ptr(log);
    let console = ObjectInitializer::new(context)
        .function(log.clone(), js_string!("log"), 0)
        .build();
    context.register_global_property(js_string!("console"), console, Attribute::all())?;
    context.register_global_callable(js_string!("print"), 0, log)
}

fn log(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let mut words = Vec::new();
    for arg in args {
        words.push(arg.to_string(context)?.to_std_string_lossy());
    }
    print(context, &words.join(" "));
    Ok(JsValue::undefined())
}

fn print(context: &mut Context, line: &str) {
    if let Some(output) = context.get_data::<Output>() {
        let mut text = output.0.borrow_mut();
        text.push_str(line);
        text.push('\n');
    }
}
