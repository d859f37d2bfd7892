//! Samples recorded from Node, and properties that hold for every path.

use proptest::prelude::*;

use crate::glob::Glob;
use crate::{posix, win32};

fn wide(text: &str) -> Vec<u16> {
    text.encode_utf16().collect()
}

fn text(units: &[u16]) -> String {
    String::from_utf16_lossy(units)
}

#[test]
fn posix_samples() {
    let normalize = |path: &str| String::from_utf8(posix::normalize(path.as_bytes()));
    assert_eq!(
        normalize("./fixtures///b/../b/c.js"),
        Ok("fixtures/b/c.js".into())
    );
    assert_eq!(normalize("///..//./foo/.//bar"), Ok("/foo/bar".into()));
    assert_eq!(normalize("bar/foo../../"), Ok("bar/".into()));
    assert_eq!(normalize("../../x"), Ok("../../x".into()));
    assert_eq!(posix::dirname(b"a//b".as_slice()), Some(0..2));
    assert_eq!(posix::dirname(b"//a".as_slice()), Some(0..2));
    assert_eq!(posix::dirname(b"a".as_slice()), None);
    assert_eq!(posix::basename(b"aaa/bbb//".as_slice(), b"a/bbb"), 4..9);
    assert_eq!(posix::extname(b"..a".as_slice()), 1..3);
    assert_eq!(posix::extname(b"..".as_slice()), 0..0);
    assert_eq!(posix::relative(b"/a/b/c".as_slice(), b"/a/d"), b"../../d");
}

#[test]
fn win32_samples() {
    let normalize = |path: &str| text(&win32::normalize(&wide(path)));
    assert_eq!(normalize("./fixtures///..\\..\\dontexist.js"), "..\\dontexist.js");
    assert_eq!(
        normalize("//server/share/dir/file.ext"),
        "\\\\server\\share\\dir\\file.ext"
    );
    assert_eq!(normalize("./a/../C:/x"), ".\\C:\\x");
    assert_eq!(normalize("COM1:"), ".\\COM1:.");
    let relative = |from: &str, to: &str| text(&win32::relative(&wide(from), &wide(to)));
    assert_eq!(relative("C:\\foo\\bar", "c:\\FOO\\baz"), "..\\baz");
    assert_eq!(relative("c:\\a", "d:\\a"), "d:\\a");
    assert_eq!(
        text(&win32::join(&[wide("//server"), wide("share")])),
        "\\\\server\\share\\"
    );
}

#[test]
fn globs() {
    let matches = |path: &str, pattern: &str| Glob::new(pattern, false).matches(path);
    assert!(matches("a/b/c.js", "a/**/*.{js,ts}"));
    assert!(!matches("a/.b/c.js", "a/**/*.js"));
    assert!(matches("a3", "a{1..3}") && !matches("a4", "a{1..3}"));
    assert!(matches("abab", "+(ab)") && !matches("aba", "+(ab)"));
    assert!(matches("b", "!(a)") && !matches("a", "!(a)"));
    assert!(matches("x1", "[!a-c][[:digit:]]") && !matches("a1", "[!a-c]?"));
}

proptest! {
    #[test]
    fn nothing_panics(path in "[a-cA-C:/\\\\.?İ]{0,12}", other in "[a-c:/\\\\.]{0,8}") {
        let (path, other) = (wide(&path), wide(&other));
        for range in [win32::basename(&path, &other), posix::basename(&path, &other), win32::extname(&path), posix::extname(&path)] {
            prop_assert!(path.get(range).is_some());
        }
        for parsed in [win32::parse(&path), posix::parse(&path)] {
            prop_assert!(path.get(parsed.dir).is_some() && path.get(parsed.base).is_some());
        }
        win32::dirname(&path);
        win32::join(&[path.clone(), other.clone()]);
        win32::relative(&path, &other);
        posix::relative(&path, &other);
    }

    #[test]
    fn normalizing_twice_changes_nothing(path in "[ab/.]{0,12}") {
        let once = posix::normalize(path.as_bytes());
        prop_assert_eq!(posix::normalize(&once), once);
    }

    #[test]
    fn patterns_never_panic(pattern in "[ab{},.*?!()|\\[\\]^-]{0,12}", path in "[ab./]{0,8}") {
        Glob::new(&pattern, false).matches(&path);
    }
}
