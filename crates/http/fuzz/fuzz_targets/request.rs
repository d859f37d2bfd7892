//! Feeds bytes to the request parser in two cuts: whole, and in pieces whose
//! length the first byte gives. Both must end alike.

#![no_main]

use libfuzzer_sys::fuzz_target;
use ouro_http::parser::{Event, Kind, Parser};

fn run(data: &[u8], piece: usize) -> (usize, usize, Option<&'static str>) {
    let mut parser = Parser::new(Kind::Request, 16 * 1024, 0);
    let (mut messages, mut body) = (0, 0);
    for part in data.chunks(piece.max(1)) {
        let mut pos = 0;
        loop {
            match parser.next(part, &mut pos) {
                Ok(None) => break,
                Ok(Some(Event::Body(start, end))) => body += end - start,
                Ok(Some(Event::Complete)) => messages += 1,
                Ok(Some(Event::Upgrade)) => return (messages, body, Some("upgrade")),
                Ok(Some(_)) => {}
                Err(fault) => return (messages, body, Some(fault.code)),
            }
        }
    }
    (messages, body, None)
}

fuzz_target!(|data: &[u8]| {
    let Some((&first, rest)) = data.split_first() else { return };
    assert_eq!(run(rest, rest.len()), run(rest, usize::from(first)));
});
