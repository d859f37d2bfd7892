//! What both targets do: bytes go to a parser in two cuts, whole and in pieces
//! whose length the first byte gives. Both must end alike.

use crate::parser::{Event, HeadAnswer, Kind, Parser};

type Outcome = (Vec<(usize, usize)>, usize, Option<&'static str>);

fn run(kind: Kind, lenient: u16, data: &[u8], piece: usize) -> Outcome {
    let mut parser = Parser::new(kind, 16 * 1024, lenient);
    let (mut heads, mut body) = (Vec::new(), 0);
    for part in data.chunks(piece.max(1)) {
        let mut pos = 0;
        loop {
            match parser.next(part, &mut pos) {
                Ok(None) => break,
                Ok(Some(Event::Head)) => {
                    let text: usize = parser.fields().map(|(name, value)| name.len() + value.len()).sum();
                    heads.push((parser.fields().len(), text + parser.head().url.len()));
                    let bodiless = parser.is_bodiless();
                    if heads.len() % 2 == 0 {
                        let taken = parser.take_head();
                        assert_eq!(Some(taken.fields().len()), heads.last().map(|(count, _)| *count));
                    }
                    parser.answer_head(if bodiless { HeadAnswer::Normal } else { HeadAnswer::NoBody });
                }
                Ok(Some(Event::Body(start, end))) => {
                    assert!(start <= end && end <= part.len());
                    body += end - start;
                }
                Ok(Some(Event::Upgrade)) => return (heads, body, Some("upgrade")),
                Ok(Some(_)) => {}
                Err(fault) => {
                    assert!(fault.at <= part.len());
                    return (heads, body, Some(fault.code));
                }
            }
            assert!(pos <= part.len());
        }
    }
    let end = match parser.finish() {
        Ok(_) => None,
        Err(fault) => Some(fault.code),
    };
    (heads, body, end)
}

/// Runs one input.
pub fn check(kind: Kind, data: &[u8]) {
    let [first, second, rest @ ..] = data else { return };
    let lenient = if second & 1 == 0 { 0 } else { u16::from(*second) << 2 | 3 };
    let whole = run(kind, lenient, rest, rest.len());
    assert_eq!(whole, run(kind, lenient, rest, usize::from(*first)));
}
