//! Tests of the codecs: known answers, and properties over arbitrary bytes.

use proptest::prelude::*;

use super::*;

fn text(s: &str) -> Vec<u16> {
    s.encode_utf16().collect()
}

fn utf16(bytes: &[u8], encoding: Encoding) -> Vec<u16> {
    decode(bytes, encoding).to_utf16()
}

#[test]
fn names_ignore_case_and_know_aliases() {
    for (name, want) in [
        ("UTF8", "utf8"),
        ("uCs-2", "utf16le"),
        ("Binary", "latin1"),
        ("BASE64URL", "base64url"),
    ] {
        assert_eq!(
            Encoding::parse(Chars::Latin1(name.as_bytes())).map(Encoding::name),
            Some(want)
        );
        assert_eq!(
            Encoding::parse(Chars::Utf16(&text(name))).map(Encoding::name),
            Some(want)
        );
    }
    for name in ["", "utf", "utf-8 ", "buffer", "utf16", "utf-16le-and-more"] {
        assert_eq!(Encoding::parse(Chars::Latin1(name.as_bytes())), None, "{name}");
    }
}

#[test]
fn utf8_replaces_maximal_subparts() {
    for (bytes, want) in [
        (&b"\xe2"[..], "\u{fffd}"),
        (b"\xe2\x82A", "\u{fffd}A"),
        (
            b"\xed\xa0\xb5\xed\xb0\x8d",
            "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}",
        ),
        (b"\xf0\x9f\x98\x80x", "\u{1f600}x"),
        (b"\xc3\xa9", "é"),
        (b"\xc0\x80", "\u{fffd}\u{fffd}"),
    ] {
        assert_eq!(utf16(bytes, Encoding::Utf8), text(want));
    }
}

#[test]
fn base64_is_lenient() {
    for (input, want) in [
        ("YWJj=ZGVm", &b"abc"[..]),
        ("=YWJj", b""),
        ("YQ==YQ==", b"a"),
        ("Y", b""),
        ("YW Jj\nZGVm", b"abcdef"),
        ("YR", b"a"),
        ("Y+/-_", b"c\xef\xfe"),
        ("Y===", b""),
        ("YWJ=j", b"ab"),
    ] {
        assert_eq!(
            encode(Chars::Latin1(input.as_bytes()), Encoding::Base64),
            want,
            "{input}"
        );
    }
    // A wide unit counts by its low byte: U+0150 is read as `P`.
    assert_eq!(
        encode(Chars::Utf16(&text("YWJjŐZGVm")), Encoding::Base64),
        [0x61, 0x62, 0x63, 0x3d, 0x91, 0x95]
    );
}

#[test]
fn hex_stops_at_the_first_bad_pair() {
    for (input, want) in [
        ("abc", &b"\xab"[..]),
        ("abxxcd", b"\xab"),
        ("a", b""),
        ("AbCd", b"\xab\xcd"),
    ] {
        assert_eq!(encode(Chars::Latin1(input.as_bytes()), Encoding::Hex), want);
    }
}

#[test]
fn complete_prefix_keeps_whole_characters() {
    for (bytes, want) in [
        (&b"abc"[..], 3),
        (b"ab\xe2", 2),
        (b"ab\xe2\x82", 2),
        (b"ab\xe2\x82\xac", 5),
        (b"a\xf0\x9f\x98", 1),
        (b"\x80\x80\x80\x80", 4),
        (b"a\xed\xa0", 3),
        (b"a\xf4\x90", 3),
        (b"", 0),
    ] {
        assert_eq!(complete_prefix(bytes), want, "{bytes:x?}");
    }
}

const ALL: [Encoding; 7] = [
    Encoding::Utf8,
    Encoding::Utf16le,
    Encoding::Latin1,
    Encoding::Ascii,
    Encoding::Base64,
    Encoding::Base64url,
    Encoding::Hex,
];

proptest! {
    /// Both widths of one text give the same bytes, and the same bytes the
    /// standard library gives.
    #[test]
    fn widths_agree(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
        let wide: Vec<u16> = bytes.iter().copied().map(u16::from).collect();
        for e in ALL {
            prop_assert_eq!(encode(Chars::Latin1(&bytes), e), encode(Chars::Utf16(&wide), e));
            prop_assert_eq!(byte_length(Chars::Latin1(&bytes), e), byte_length(Chars::Utf16(&wide), e));
        }
    }

    #[test]
    fn utf8_equals_std(units in proptest::collection::vec(any::<u16>(), 0..60), bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
        let want = String::from_utf16_lossy(&units).into_bytes();
        prop_assert_eq!(byte_length(Chars::Utf16(&units), Encoding::Utf8), want.len());
        prop_assert_eq!(encode(Chars::Utf16(&units), Encoding::Utf8), want);
        let want: Vec<u16> = String::from_utf8_lossy(&bytes).encode_utf16().collect();
        prop_assert_eq!(utf16(&bytes, Encoding::Utf8), want);
    }

    /// A short target receives the longest prefix of whole characters.
    #[test]
    fn partial_writes_fill_what_fits(s in "[a-zé€😀\u{d7ff}]{0,20}", room in 0usize..40) {
        let whole: Vec<u8> = s.clone().into_bytes();
        let mut end = room.min(whole.len());
        while !s.is_char_boundary(end) { end -= 1; }
        let mut to = vec![0; room];
        let n = encode_into(Chars::Utf16(&text(&s)), Encoding::Utf8, &mut to);
        prop_assert_eq!(&to[..n], &whole[..end]);
        if let Text::Latin1(narrow) = decode(s.as_bytes(), Encoding::Utf8) {
            let mut to = vec![0; room];
            let n = encode_into(Chars::Latin1(&narrow), Encoding::Utf8, &mut to);
            prop_assert_eq!(&to[..n], &whole[..end]);
        }
    }

    #[test]
    fn round_trips(bytes in proptest::collection::vec(any::<u8>(), 0..90)) {
        for e in [Encoding::Latin1, Encoding::Base64, Encoding::Base64url, Encoding::Hex] {
            let t = decode(&bytes, e);
            prop_assert_eq!(t.len(), min_units(bytes.len(), e));
            prop_assert_eq!(encode(Chars::Utf16(&t.to_utf16()), e), bytes.clone());
            if let Text::Latin1(s) = &t {
                prop_assert_eq!(encode(Chars::Latin1(s), e), bytes.clone());
            }
        }
    }
}
