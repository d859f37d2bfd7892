//! Codecs and the record, without an engine.

use proptest::prelude::*;

use crate::record::{Part, Record, domain_to_ascii};
use crate::{percent, query};

fn wide(text: &str) -> Vec<u16> {
    text.encode_utf16().collect()
}

#[test]
fn splitting_counts_empty_stretches() {
    let names = |limit| {
        let pairs = query::split(&wide("a&&b=1&c"), &wide("&"), &wide("="), limit);
        pairs
            .iter()
            .map(|pair| String::from_utf16_lossy(&pair.name))
            .collect::<Vec<_>>()
    };
    assert_eq!(names(-1.0), ["a", "b", "c"]);
    assert_eq!(names(2.0), ["a"]);
    assert_eq!(names(3.0), ["a", "b"]);
    assert_eq!(names(f64::NAN).len(), 3);
}

#[test]
fn broken_escapes_are_bytes() {
    assert_eq!(percent::decode(&wide("%zz%41")), wide("%zzA"));
    assert_eq!(percent::decode(&wide("%e4%bd%a0")), wide("你"));
    assert_eq!(percent::decode(&wide("%ff")), wide("\u{fffd}"));
    assert_eq!(percent::decode(&[0xd800, 0x41]), [0xd800, 0x41]);
}

#[test]
fn surrogates_pair_with_what_follows() {
    let encode = |text: &[u16]| {
        let mut out = Vec::new();
        percent::encode(text, percent::is_query_safe, false, &mut out).then_some(out)
    };
    assert_eq!(encode(&[0xd83d, 0xde00]), Some(b"%F0%9F%98%80".to_vec()));
    assert_eq!(encode(&[0xd83d, 0x41]), Some(b"%F0%9F%91%81".to_vec()));
    assert_eq!(encode(&[0x41, 0xd83d]), None);
}

#[test]
fn records() {
    let mut url = Record::parse("https://user:pw@host.name:8080/p/?q=1#h", None).expect("valid");
    let offsets = url.offsets();
    assert_eq!(
        (offsets.protocol_end, offsets.username_end, offsets.host_start),
        (6, 12, 15)
    );
    assert!(url.set(Part::Port, "443") && url.get(Part::Host) == "host.name");
    assert!(!url.set(Part::Href, "nonsense"));
    assert_eq!(
        Record::of_path("/a b?#%", false, None)
            .expect("valid")
            .get(Part::Href),
        "file:///a%20b%3F%23%25"
    );
    assert_eq!(domain_to_ascii("español.com"), "xn--espaol-zwa.com");
    assert_eq!(domain_to_ascii("xn--iñvalid.com"), "");
    let relative = Record::parse(" \\\\/\t/host/p", Some("http://a/b")).expect("valid");
    assert_eq!(relative.get(Part::Href), "http://host/p");
}

proptest! {
    #[test]
    fn decoding_undoes_encoding(text in "\\PC{0,20}") {
        let mut out = Vec::new();
        prop_assert!(percent::encode(&wide(&text), percent::is_query_safe, false, &mut out));
        let encoded: Vec<u16> = out.iter().map(|&byte| u16::from(byte)).collect();
        prop_assert_eq!(percent::decode(&encoded), wide(&text));
    }

    #[test]
    fn decoding_never_panics(text in "[%0-9a-fé+&=]{0,24}") {
        query::parse_form(&wide(&text));
        percent::decode(&wide(&text));
    }
}
