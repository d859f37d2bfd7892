//! Forms as Node 22 reads them, and texts of any kind.

use proptest::prelude::*;

use crate::lex;

fn exports(text: &str) -> Vec<String> {
    lex(text).map(|found| found.exports).unwrap_or_default()
}

fn reexports(text: &str) -> Vec<String> {
    lex(text).map(|found| found.reexports).unwrap_or_default()
}

#[test]
fn assignments() {
    assert_eq!(
        exports("exports.a = 1; module.exports.b = exports['c d'] = 2;"),
        ["a", "b", "c d"]
    );
    assert_eq!(exports("x.exports.a = 1; exports.b; exports.c()"), [""; 0]);
    assert_eq!(
        exports("exports.a = /exports.b = 1/; `exports.c = ${exports.d = 1}`"),
        ["a", "d"]
    );
    assert_eq!(
        exports("// exports.a = 1\n/* exports.b = 1 */ 'exports.c = 1'"),
        [""; 0]
    );
}

#[test]
fn escapes_in_names() {
    assert_eq!(
        exports(r"exports['\x41'] = exports['\u{d83c}\u{df10}'] = exports['\ud83c'] = 1"),
        ["A", "\u{1f310}"]
    );
}

#[test]
fn definitions() {
    assert_eq!(
        exports("Object.defineProperty(exports, '__esModule', { value: true });"),
        ["__esModule"]
    );
    assert_eq!(
        exports(
            "Object.defineProperty(exports, 'a', { enumerable: true, get: function () { return b.c; } });\
             Object.defineProperty(exports, 'd', { get() { return e } });\
             Object.defineProperty(exports, 'f', { get: () => g() });"
        ),
        ["a", "d"]
    );
}

#[test]
fn literals_and_reexports() {
    assert_eq!(
        exports("module.exports = { a, 'b': c, d: e, f: 1, g };"),
        ["a", "b", "d"]
    );
    assert_eq!(
        reexports("module.exports = require('a'); module.exports = require('b')"),
        ["b"]
    );
    assert_eq!(
        reexports("module.exports = { ...require('a'), ...b, ...require('c') }"),
        ["a", "c"]
    );
    assert_eq!(
        exports("0 && (module.exports = { a, b, ...require('c') });"),
        ["a", "b"]
    );
    assert_eq!(
        reexports("__exportStar(require('a'), exports); tslib.__exportStar(require('b'), exports)"),
        ["a", "b"]
    );
    assert_eq!(
        reexports(
            "var _a = require('a');\nObject.keys(_a).forEach(function (key) {\n\
             if (key === \"default\" || key === \"__esModule\") return;\n\
             if (key in exports && exports[key] === _a[key]) return;\n\
             Object.defineProperty(exports, key, { enumerable: true, get: function () { return _a[key]; } });\n});"
        ),
        ["a"]
    );
}

#[test]
fn what_does_not_end_is_refused() {
    for text in ["'a", "`a", "/* a", "(", ")", "`${"] {
        assert!(lex(text).is_none(), "{text}");
    }
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in ".{0,200}") {
        let _ = lex(&text);
    }

    #[test]
    fn pieces_of_code_are_read_or_refused(
        pieces in proptest::collection::vec(
            prop::sample::select(vec![
                "exports", ".", "a", "=", "module", "[", "]", "'x'", "{", "}", "(", ")", "`", "${", "/", "require",
                "Object", "defineProperty", "keys", ",", "get", "return", "...", "//", "\n", "\\", "\"", ":",
            ]),
            0..40,
        )
    ) {
        let text = pieces.concat();
        if let Some(found) = lex(&text) {
            let mut names = found.exports.clone();
            names.sort();
            names.dedup();
            prop_assert_eq!(names.len(), found.exports.len());
        }
    }

    #[test]
    fn every_assigned_name_is_found(names in proptest::collection::hash_set("[a-z_$][a-z0-9_$]{0,6}", 1..8)) {
        let text: String = names.iter().map(|name| format!("exports.{name} = 1;\n")).collect();
        let found: std::collections::HashSet<String> = exports(&text).into_iter().collect();
        prop_assert_eq!(found, names);
    }
}
