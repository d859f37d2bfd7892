//! What the parser takes and what it refuses.

use super::*;
use proptest::prelude::*;

/// Events as text; bodies are joined so that splits do not show.
fn events(kind: Kind, lenient: u16, pieces: &[&[u8]]) -> Vec<String> {
    let mut parser = Parser::new(kind, 16 * 1024, lenient);
    let mut out: Vec<String> = Vec::new();
    for piece in pieces {
        let mut pos = 0;
        loop {
            match parser.next(piece, &mut pos) {
                Ok(None) => break,
                Ok(Some(Event::Upgrade)) => {
                    out.push("upgrade".into());
                    return out;
                }
                Ok(Some(Event::Body(a, b))) => {
                    let text = String::from_utf8_lossy(&piece[a..b]).into_owned();
                    match out.last_mut() {
                        Some(last) if last.starts_with("body ") => last.push_str(&text),
                        _ => out.push(format!("body {text}")),
                    }
                }
                Ok(Some(Event::Head)) => {
                    let head = parser.head();
                    let fields: Vec<String> = parser.fields().map(|(n, v)| show(n, v)).collect();
                    out.push(format!(
                        "head {}.{} {} {:?} {} {:?} {} {} {fields:?}",
                        head.major,
                        head.minor,
                        head.method,
                        String::from_utf8_lossy(head.url),
                        head.status,
                        String::from_utf8_lossy(head.reason),
                        head.upgrade,
                        head.keep_alive
                    ));
                }
                Ok(Some(Event::Trailers)) => {
                    let fields: Vec<String> = parser.fields().map(|(n, v)| show(n, v)).collect();
                    out.push(format!("trailers {fields:?}"));
                }
                Ok(Some(other)) => out.push(format!("{other:?}").to_lowercase()),
                Err(fault) => {
                    out.push(format!("{} {}", fault.code, fault.reason));
                    return out;
                }
            }
        }
    }
    match parser.finish() {
        Ok(Some(_)) => out.push("complete".into()),
        Ok(None) => {}
        Err(fault) => out.push(fault.code.into()),
    }
    out
}

fn show(name: &[u8], value: &[u8]) -> String {
    format!(
        "{}={}",
        String::from_utf8_lossy(name),
        String::from_utf8_lossy(value)
    )
}

fn request(text: &str) -> Vec<String> {
    events(Kind::Request, 0, &[text.as_bytes()])
}

fn response(text: &str) -> Vec<String> {
    events(Kind::Response, 0, &[text.as_bytes()])
}

#[test]
fn pipelined_requests() {
    let seen =
        request("GET /a?b#c HTTP/1.1\r\nHost: x \r\n\r\n\r\nPOST / HTTP/1.0\r\nContent-Length: 3\r\n\r\nabc");
    assert_eq!(
        seen,
        [
            "begin",
            "head 1.1 1 \"/a?b#c\" 0 \"\" false true [\"Host=x\"]",
            "complete",
            "begin",
            "head 1.0 3 \"/\" 0 \"\" false false [\"Content-Length=3\"]",
            "body abc",
            "complete",
        ]
    );
}

#[test]
fn chunks_extensions_and_trailers() {
    let seen = request(
        "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;a=b;c=\"d\\\"e\"\r\nabc\r\nA\r\n0123456789\r\n0\r\nX: y\r\n\r\n",
    );
    assert_eq!(
        seen[2..],
        ["body abc0123456789", "trailers [\"X=y\"]", "complete"]
    );
}

#[test]
fn framing_that_smuggles_is_refused() {
    for (head, code) in [
        (
            "Content-Length: 1\r\nTransfer-Encoding: chunked",
            "HPE_INVALID_TRANSFER_ENCODING",
        ),
        (
            "Transfer-Encoding: chunked\r\nContent-Length: 1",
            "HPE_INVALID_CONTENT_LENGTH",
        ),
        (
            "Content-Length: 1\r\nContent-Length: 1",
            "HPE_UNEXPECTED_CONTENT_LENGTH",
        ),
        ("Content-Length: 1, 1", "HPE_INVALID_CONTENT_LENGTH"),
        ("Content-Length: +1", "HPE_INVALID_CONTENT_LENGTH"),
        (
            "Content-Length: 18446744073709551616",
            "HPE_INVALID_CONTENT_LENGTH",
        ),
        ("Content-Length:", "HPE_INVALID_CONTENT_LENGTH"),
        (
            "Transfer-Encoding: chunked, gzip",
            "HPE_INVALID_TRANSFER_ENCODING",
        ),
        ("Transfer-Encoding: gzip", "HPE_INVALID_TRANSFER_ENCODING"),
        ("Transfer-Encoding : chunked", "HPE_INVALID_HEADER_TOKEN"),
        ("A: b\n", "HPE_CR_EXPECTED"),
        ("A: b\r\n c", "HPE_INVALID_HEADER_TOKEN"),
        ("A: \u{1}", "HPE_INVALID_HEADER_TOKEN"),
        ("A B: c", "HPE_INVALID_HEADER_TOKEN"),
    ] {
        let seen = request(&format!("POST / HTTP/1.1\r\n{head}\r\n\r\n"));
        assert!(
            seen.last().is_some_and(|e| e.starts_with(code)),
            "{head:?}: {seen:?}"
        );
    }
}

#[test]
fn lengths_of_responses() {
    assert_eq!(
        response("HTTP/1.1 200 OK\r\n\r\nabc"),
        [
            "begin",
            "head 1.1 0 \"\" 200 \"OK\" false false []",
            "body abc",
            "complete"
        ]
    );
    let seen =
        response("HTTP/1.1 204 No\r\nContent-Length: 5\r\n\r\nHTTP/1.1 200\r\nContent-Length: 0\r\n\r\n");
    assert_eq!(seen.len(), 6, "{seen:?}");
    assert_eq!(
        request("GET / HTTP/1.1\r\nA: b"),
        ["begin", "HPE_INVALID_EOF_STATE"]
    );
}

#[test]
fn upgrades_and_closing() {
    let seen = request("GET / HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: ws\r\n\r\nraw");
    assert_eq!(seen[2..], ["complete", "upgrade"]);
    let seen = request("CONNECT a:1 HTTP/1.1\r\n\r\nraw");
    assert_eq!(seen[2..], ["complete", "upgrade"]);
    let seen = request("GET / HTTP/1.1\r\nConnection: close\r\n\r\nGET");
    assert_eq!(
        seen.last().map(String::as_str),
        Some("HPE_CLOSED_CONNECTION Data after `Connection: close`")
    );
}

#[test]
fn heads_are_limited() {
    let long = "a".repeat(17_000);
    let seen = request(&format!("GET /{long} HTTP/1.1\r\n\r\n"));
    assert_eq!(
        seen.last().map(String::as_str),
        Some("HPE_HEADER_OVERFLOW Header overflow")
    );
    let seen = request(&format!(
        "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1;{long}"
    ));
    assert_eq!(
        seen.last().map(String::as_str),
        Some("HPE_CHUNK_EXTENSIONS_OVERFLOW Chunk extensions overflow")
    );
}

/// Texts that are nearly HTTP.
fn nearly() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        Just("GET /p?q#f HTTP/1.1\r\n".to_owned()),
        Just("POST http://u:p@h:1/x HTTP/1.0\r\n".to_owned()),
        Just("CONNECT h:1 HTTP/1.1\r\n".to_owned()),
        Just("HTTP/1.1 200 OK\r\n".to_owned()),
        Just("HTTP/1.1 101\r\n".to_owned()),
        Just("Content-Length: 5\r\n".to_owned()),
        Just("Transfer-Encoding: gzip, chunked\r\n".to_owned()),
        Just("Connection: keep-alive, Upgrade\r\nUpgrade: x\r\n".to_owned()),
        Just("X: y\r\n z\r\n".to_owned()),
        Just("\r\n".to_owned()),
        Just("5\r\nabcde\r\n".to_owned()),
        Just("0\r\n".to_owned()),
        Just("hello".to_owned()),
        "[ -~]{0,12}",
        "[\\r\\n;:=\" a]{0,6}",
    ];
    proptest::collection::vec(piece, 0..10).prop_map(|pieces| pieces.concat().into_bytes())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]
    #[test]
    fn any_split_gives_the_same_events(
        bytes in prop_oneof![nearly(), proptest::collection::vec(any::<u8>(), 0..80)],
        cuts in proptest::collection::vec(any::<proptest::sample::Index>(), 0..6),
        kind in prop_oneof![Just(Kind::Request), Just(Kind::Response)],
        lenient in prop_oneof![Just(0u16), Just(1023u16), any::<u16>()],
    ) {
        let whole = events(kind, lenient, &[&bytes]);
        let mut cuts: Vec<usize> = cuts.iter().map(|i| i.index(bytes.len() + 1)).collect();
        cuts.sort_unstable();
        let mut pieces: Vec<&[u8]> = Vec::new();
        let mut start = 0;
        for cut in cuts {
            pieces.push(&bytes[start..cut]);
            start = cut;
        }
        pieces.push(&bytes[start..]);
        prop_assert_eq!(&whole, &events(kind, lenient, &pieces));
        let single: Vec<&[u8]> = bytes.chunks(1).collect();
        prop_assert_eq!(&whole, &events(kind, lenient, &single));
    }
}
