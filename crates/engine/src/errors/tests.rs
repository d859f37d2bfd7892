//! Messages and shapes, compared with what Node 22 prints.

use boa_engine::{Context, Source, js_string};
use ouro_base::SysError;
use ouro_base::codes;

use crate::Cx;
use crate::errors::{BINDING, OpError, is_node_error};

fn run(script: &str) -> String {
    let mut context = Context::default();
    let mut cx = Cx::new(&mut context);
    let table = BINDING.build(&mut cx).expect("the table builds");
    cx.register_global_property(
        js_string!("native"),
        table,
        boa_engine::property::Attribute::all(),
    )
    .expect("global");
    match cx.eval(Source::from_bytes(script)) {
        Ok(value) => value.to_string(&mut cx).expect("a string").to_std_string_lossy(),
        Err(error) => format!("threw {error}"),
    }
}

fn message(code: &str, args: &str) -> String {
    run(&format!("native.message('{code}', [{args}])"))
}

#[test]
fn invalid_arg_type_words_every_kind_of_expectation() {
    for (args, text) in [
        (
            "'a', 'string', undefined",
            "The \"a\" argument must be of type string. Received undefined",
        ),
        (
            "'a', ['string', 'number'], null",
            "The \"a\" argument must be one of type string or number. Received null",
        ),
        (
            "'options.x', ['string', 'Buffer', 'TypedArray'], 5",
            "The \"options.x\" property must be of type string or an instance of Buffer or TypedArray. Received type number (5)",
        ),
        (
            "'first argument', ['object', 'Map', 'undefined'], 'x'.repeat(40)",
            "The first argument must be an instance of Map or Object or undefined. Received type string ('xxxxxxxxxxxxxxxxxxxxxxxxx...')",
        ),
        (
            "'a', 'a dictionary', \"it's\"",
            "The \"a\" argument must be a dictionary. Received type string (\"it's\")",
        ),
        (
            "'a', ['x', 'y', 'Z1'], -0",
            "The \"a\" argument must be an instance of Z1 or one of x or y. Received type number (-0)",
        ),
        (
            "'a', 'Function', 7n",
            "The \"a\" argument must be of type function. Received type bigint (7n)",
        ),
        (
            "'a', 'xY', Symbol('s')",
            "The \"a\" argument must be an xY. Received type symbol (Symbol(s))",
        ),
        (
            "'a', 'string', function foo() {}",
            "The \"a\" argument must be of type string. Received function foo",
        ),
        (
            "'a', 'string', () => {}",
            "The \"a\" argument must be of type string. Received function ",
        ),
        (
            "'a', 'string', new (class Foo {})",
            "The \"a\" argument must be of type string. Received an instance of Foo",
        ),
        (
            "'a', 'string', true",
            "The \"a\" argument must be of type string. Received type boolean (true)",
        ),
    ] {
        assert_eq!(message("ERR_INVALID_ARG_TYPE", args), text);
    }
}

#[test]
fn other_computed_messages() {
    for (code, args, text) in [
        (
            "ERR_OUT_OF_RANGE",
            "'x', '>= 1', 4294967297",
            "The value of \"x\" is out of range. It must be >= 1. Received 4_294_967_297",
        ),
        (
            "ERR_OUT_OF_RANGE",
            "'x', '>= 1', -(2n ** 40n)",
            "The value of \"x\" is out of range. It must be >= 1. Received -1_099_511_627_776n",
        ),
        (
            "ERR_OUT_OF_RANGE",
            "'Whole.', '>= 1', 5n, true",
            "Whole. It must be >= 1. Received 5n",
        ),
        ("ERR_MISSING_ARGS", "'a'", "The \"a\" argument must be specified"),
        (
            "ERR_MISSING_ARGS",
            "['a', 'b'], 'c', 'd'",
            "The \"a\" or \"b\", \"c\", and \"d\" arguments must be specified",
        ),
        ("ERR_UNKNOWN_ENCODING", "'x'", "Unknown encoding: x"),
        (
            "ERR_INVALID_RETURN_VALUE",
            "'a Promise', 'f', 1",
            "Expected a Promise to be returned from the \"f\" function but got type number (1).",
        ),
        ("ERR_UNHANDLED_ERROR", "", "Unhandled error."),
        (
            "ERR_SOCKET_BAD_PORT",
            "'Port', 70000, false",
            "Port should be > 0 and < 65536. Received type number (70000).",
        ),
        (
            "ERR_PACKAGE_PATH_NOT_EXPORTED",
            "'/p/', './x', '/b'",
            "Package subpath './x' is not defined by \"exports\" in /p/package.json imported from /b",
        ),
        (
            "ERR_INVALID_PACKAGE_TARGET",
            "'/p/', '.', 'x'",
            "Invalid \"exports\" main target \"x\" defined in the package config /p/package.json; targets must start with \"./\"",
        ),
        (
            "ERR_SRI_PARSE",
            "'a\"', 'b', 3",
            "Subresource Integrity string \"a\\\"\" had an unexpected \"b\" at position 3",
        ),
        (
            "ERR_INVALID_URL_SCHEME",
            "['http', 'file']",
            "The URL must be one of scheme http or file",
        ),
    ] {
        assert_eq!(message(code, args), text, "{code}");
    }
}

#[test]
fn a_wrong_number_of_arguments_is_our_fault() {
    let text = message("ERR_UNKNOWN_ENCODING", "");
    assert!(text.contains("Code: ERR_UNKNOWN_ENCODING; The provided arguments length (0) does not match the required ones (1)."), "{text}");
}

#[test]
fn every_code_has_a_message() {
    for code in codes::all() {
        let places = code.template.map_or(5, |template| template.matches('%').count());
        let args = vec!["'x'"; places].join(",");
        let text = message(code.code, &args);
        assert!(!text.starts_with("threw"), "{}: {text}", code.code);
    }
}

#[test]
fn instances_have_the_shape_of_nodes() {
    let script = "const E = native.make('ERR_INVALID_ARG_TYPE'); const e = new E('a', 'string', 1);
        [Object.keys(e), String(e), e instanceof TypeError, e instanceof E, e.constructor === TypeError, e.name,
         Object.getOwnPropertyDescriptor(e, 'message').enumerable, e[native.kIsNodeError],
         new (native.make('ERR_INVALID_ARG_VALUE').RangeError)('a', 1) instanceof RangeError,
         native.make('ERR_NOPE'), native.make('ERR_FS_EISDIR'),
         Object.keys(new (native.make('ERR_INVALID_URL'))('in', 'base')), class A extends E {}.name].join('|')";
    assert_eq!(
        run(script),
        "code|TypeError [ERR_INVALID_ARG_TYPE]: The \"a\" argument must be of type string. Received type number (1)\
         |true|true|true|TypeError|false|true|true|||code,input,base|A"
    );
}

#[test]
fn arguments_that_throw_throw() {
    let text = message(
        "ERR_INVALID_ARG_TYPE",
        "'a', 'string', { get constructor() { throw new Error('mine') } }",
    );
    assert!(text.contains("mine"), "{text}");
}

#[test]
fn system_errors_list_their_facts_in_order() {
    let mut context = Context::default();
    let mut cx = Cx::new(&mut context);
    let error = SysError::new(2, "rename").path("a").dest("b").into_error(&mut cx);
    let object = error
        .into_opaque(&mut cx)
        .expect("an object")
        .as_object()
        .expect("an object");
    assert!(!is_node_error(&object, &mut cx));
    cx.register_global_property(js_string!("e"), object, boa_engine::property::Attribute::all())
        .expect("global");
    let shown = cx
        .eval(Source::from_bytes("String(e) + JSON.stringify(e)"))
        .expect("runs");
    assert_eq!(
        shown.to_string(&mut cx).expect("a string").to_std_string_lossy(),
        "Error: ENOENT: no such file or directory, rename 'a' -> 'b'\
         {\"errno\":-2,\"code\":\"ENOENT\",\"syscall\":\"rename\",\"path\":\"a\",\"dest\":\"b\"}"
    );
}
