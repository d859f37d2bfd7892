//! Edit 0060: functions from a body, places of syntax errors, mirror realms.

use std::path::Path;

use boa_engine::script::FailureKind;
use boa_engine::{Context, JsResult, JsValue, Script, Source, js_string};

fn run(source: &str, context: &mut Context) -> JsResult<JsValue> {
    context.eval(Source::from_bytes(source))
}

#[test]
fn a_body_becomes_a_function_with_true_places() {
    let context = &mut Context::default();
    let names = [js_string!("a"), js_string!("b")];
    let function = context
        .compile_function_body(
            "return a + b + (() => typeof outside)()",
            Path::new("/x.js"),
            &names,
        )
        .expect("compiles");
    let result = function
        .call(&JsValue::undefined(), &[1.into(), 2.into()], context)
        .expect("runs");
    assert_eq!(result, js_string!("3undefined").into());
    let function = context
        .compile_function_body(
            "return (function f() { return 1 }).toString()",
            Path::new("/x.js"),
            &[],
        )
        .expect("compiles");
    let text = function.call(&JsValue::undefined(), &[], context).expect("runs");
    assert_eq!(text, js_string!("function f() { return 1 }").into());
}

#[test]
fn a_body_cannot_close_its_function() {
    let context = &mut Context::default();
    let failure = context
        .compile_function_body("}); (function () {", Path::new("/x.js"), &[])
        .expect_err("does not compile");
    assert_eq!(failure.kind, FailureKind::Token);
    assert_eq!(failure.place.map(|place| place.0), Some((1, 1)));
    let failure = Script::parse_for_host("\n var a b", Path::new("/x.js"), context).expect_err("wrong");
    assert_eq!(failure.place, Some(((2, 8), (2, 9))));
}

#[test]
fn a_mirror_realm_reads_and_writes_its_sandbox() {
    let context = &mut Context::default();
    let sandbox = run("globalThis.box = { n: 1 }; box", context).expect("an object");
    let sandbox = sandbox.as_object().expect("an object").clone();
    let realm = context.create_mirror_realm(sandbox).expect("a realm");
    let outer = context.enter_realm(realm);
    let inside = run(
        "n += 1; var v = 5; function f() {} let hidden = 1; [typeof box, typeof Array, n, v].join()",
        context,
    );
    context.enter_realm(outer);
    assert_eq!(inside.expect("runs"), js_string!("undefined,function,2,5").into());
    let keys = run("Object.keys(box).join()", context).expect("runs");
    assert_eq!(keys, js_string!("n,v,f").into());
    let here = run("typeof v + typeof hidden", context).expect("runs");
    assert_eq!(here, js_string!("undefinedundefined").into());
}
