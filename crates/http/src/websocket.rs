//! The frames of WebSocket (RFC 6455 §5), client side: a writer of masked frames
//! and an incremental reader that puts messages together.
//!
//! ```text
//! Header (2–10 bytes) ─▶ Payload ─▶ message or control event ─▶ Header
//! ```

/// What a frame carries.
pub mod opcode {
    /// Goes on with a message.
    pub const CONTINUATION: u8 = 0;
    /// UTF-8 text.
    pub const TEXT: u8 = 1;
    /// Bytes.
    pub const BINARY: u8 = 2;
    /// The last frame.
    pub const CLOSE: u8 = 8;
    /// Must be answered.
    pub const PING: u8 = 9;
    /// The answer.
    pub const PONG: u8 = 10;
}

/// Something complete.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// A text message.
    Text(String),
    /// A binary message.
    Binary(Vec<u8>),
    /// A ping with its payload.
    Ping(Vec<u8>),
    /// A pong with its payload.
    Pong(Vec<u8>),
    /// The close frame: code (1005 when there is none) and reason.
    Close(u16, String),
}

/// A violation: the close code to send and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Violation {
    /// 1002, 1007 or 1009.
    pub code: u16,
    /// One phrase.
    pub reason: &'static str,
}

/// The bytes of a final frame; clients must give a mask.
pub fn frame(code: u8, payload: &[u8], mask: Option<[u8; 4]>) -> Vec<u8> {
    let mut out = Vec::with_capacity(payload.len() + 14);
    out.push(0x80 | (code & 15));
    let masked = if mask.is_some() { 0x80 } else { 0 };
    match payload.len() {
        n @ 0..=125 => out.push(masked | n as u8),
        n @ 126..=0xffff => {
            out.push(masked | 126);
            out.extend_from_slice(&(n as u16).to_be_bytes());
        }
        n => {
            out.push(masked | 127);
            out.extend_from_slice(&(n as u64).to_be_bytes());
        }
    }
    match mask {
        None => out.extend_from_slice(payload),
        Some(mask) => {
            out.extend_from_slice(&mask);
            out.extend(payload.iter().zip(mask.iter().cycle()).map(|(b, m)| b ^ m));
        }
    }
    out
}

/// Reads what a server sends.
#[derive(Debug)]
pub struct Reader {
    max: usize,
    header: Vec<u8>,
    payload: Vec<u8>,
    /// Payload bytes still to come; `None` while the header is read.
    left: Option<usize>,
    code: u8,
    last: bool,
    /// The message being put together.
    kind: Option<u8>,
    message: Vec<u8>,
    failed: Option<Violation>,
}

fn protocol(reason: &'static str) -> Violation {
    Violation { code: 1002, reason }
}

impl Reader {
    /// A reader that takes messages of at most `max` bytes.
    pub fn new(max: usize) -> Self {
        Reader {
            max,
            header: Vec::new(),
            payload: Vec::new(),
            left: None,
            code: 0,
            last: false,
            kind: None,
            message: Vec::new(),
            failed: None,
        }
    }

    /// The next message in `data` from `pos`, which moves on; `None` when more
    /// input is needed. A violation is final.
    pub fn next(&mut self, data: &[u8], pos: &mut usize) -> Result<Option<Message>, Violation> {
        if let Some(violation) = self.failed {
            return Err(violation);
        }
        let result = self.run(data, pos);
        if let Err(violation) = result {
            self.failed = Some(violation);
        }
        result
    }

    fn run(&mut self, data: &[u8], pos: &mut usize) -> Result<Option<Message>, Violation> {
        loop {
            if self.left.is_none() {
                let Some(&byte) = data.get(*pos) else {
                    return Ok(None);
                };
                *pos += 1;
                self.header.push(byte);
                self.header_byte()?;
            }
            let Some(left) = self.left else { continue };
            let rest = data.get(*pos..).unwrap_or(&[]);
            let n = left.min(rest.len());
            self.payload.extend_from_slice(rest.get(..n).unwrap_or(&[]));
            *pos += n;
            self.left = Some(left - n);
            if left > n {
                return Ok(None);
            }
            self.left = None;
            self.header.clear();
            let payload = std::mem::take(&mut self.payload);
            if let Some(message) = self.frame_done(payload)? {
                return Ok(Some(message));
            }
        }
    }

    fn header_byte(&mut self) -> Result<(), Violation> {
        let [first, second, ..] = *self.header.as_slice() else {
            return Ok(());
        };
        let extended = match second & 127 {
            126 => 2,
            127 => 8,
            _ => 0,
        };
        if self.header.len() == 2 {
            self.check_start(first, second)?;
        }
        if self.header.len() < 2 + extended {
            return Ok(());
        }
        let length = match extended {
            0 => u64::from(second & 127),
            _ => self
                .header
                .iter()
                .skip(2)
                .fold(0u64, |n, &b| (n << 8) | u64::from(b)),
        };
        let length = usize::try_from(length).unwrap_or(usize::MAX);
        if length.saturating_add(self.message.len()) > self.max {
            return Err(Violation {
                code: 1009,
                reason: "Message too big",
            });
        }
        self.left = Some(length);
        Ok(())
    }

    fn check_start(&mut self, first: u8, second: u8) -> Result<(), Violation> {
        self.last = first & 0x80 != 0;
        self.code = first & 15;
        if first & 0x70 != 0 {
            return Err(protocol("Reserved bits are set"));
        }
        if second & 0x80 != 0 {
            return Err(protocol("A server must not mask"));
        }
        match self.code {
            opcode::CONTINUATION if self.kind.is_none() => Err(protocol("Unexpected continuation frame")),
            opcode::TEXT | opcode::BINARY if self.kind.is_some() => {
                Err(protocol("Expected a continuation frame"))
            }
            opcode::CONTINUATION | opcode::TEXT | opcode::BINARY => Ok(()),
            opcode::CLOSE | opcode::PING | opcode::PONG => {
                if !self.last || second & 127 > 125 {
                    return Err(protocol("Control frames are short and not fragmented"));
                }
                Ok(())
            }
            _ => Err(protocol("Unknown opcode")),
        }
    }

    fn frame_done(&mut self, payload: Vec<u8>) -> Result<Option<Message>, Violation> {
        match self.code {
            opcode::PING => return Ok(Some(Message::Ping(payload))),
            opcode::PONG => return Ok(Some(Message::Pong(payload))),
            opcode::CLOSE => return close(&payload).map(Some),
            opcode::CONTINUATION => self.message.extend_from_slice(&payload),
            code => {
                self.kind = Some(code);
                self.message = payload;
            }
        }
        if !self.last {
            return Ok(None);
        }
        let message = std::mem::take(&mut self.message);
        match self.kind.take() {
            Some(opcode::TEXT) => text(message).map(|t| Some(Message::Text(t))),
            _ => Ok(Some(Message::Binary(message))),
        }
    }
}

fn text(bytes: Vec<u8>) -> Result<String, Violation> {
    String::from_utf8(bytes).map_err(|_| Violation {
        code: 1007,
        reason: "Received invalid UTF-8 in text frame.",
    })
}

/// Codes that may be sent (RFC 6455 §7.4).
fn close(payload: &[u8]) -> Result<Message, Violation> {
    match *payload {
        [] => Ok(Message::Close(1005, String::new())),
        [high, low, ref reason @ ..] => {
            let code = u16::from_be_bytes([high, low]);
            if !matches!(code, 1000..=1003 | 1007..=1014 | 3000..=4999) {
                return Err(protocol("Invalid close code"));
            }
            Ok(Message::Close(code, text(reason.to_vec())?))
        }
        _ => Err(protocol("Invalid close frame")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read_all(pieces: &[&[u8]]) -> Result<Vec<Message>, Violation> {
        let mut reader = Reader::new(1 << 20);
        let mut all = Vec::new();
        for piece in pieces {
            let mut pos = 0;
            while let Some(message) = reader.next(piece, &mut pos)? {
                all.push(message);
            }
            assert_eq!(pos, piece.len());
        }
        Ok(all)
    }

    #[test]
    fn messages() {
        let mut bytes = frame(opcode::TEXT, "h\u{e9}".as_bytes(), None);
        bytes.extend([0x02, 1, b'a', 0x89, 1, b'p', 0x80, 1, b'b']);
        bytes.extend(frame(opcode::BINARY, &[7; 70_000], None));
        bytes.extend(frame(opcode::CLOSE, &[0x03, 0xe8, b'x'], None));
        let expected = vec![
            Message::Text("h\u{e9}".into()),
            Message::Ping(b"p".to_vec()),
            Message::Binary(b"ab".to_vec()),
            Message::Binary(vec![7; 70_000]),
            Message::Close(1000, "x".into()),
        ];
        assert_eq!(read_all(&[&bytes]), Ok(expected));
    }

    #[test]
    fn violations() {
        for (bytes, code) in [
            (&[0xc1, 0][..], 1002),
            (&[0x81, 0x80], 1002),
            (&[0x80, 0], 1002),
            (&[0x01, 0, 0x81, 0], 1002),
            (&[0x09, 0], 1002),
            (&[0x89, 126], 1002),
            (&[0x83, 0], 1002),
            (&[0x81, 1, 0xff], 1007),
            (&[0x88, 1, 3], 1002),
            (&[0x88, 2, 0x03, 0xed], 1002),
            (&[0x82, 127, 0xff, 0, 0, 0, 0, 0, 0, 0], 1009),
        ] {
            assert_eq!(read_all(&[bytes]).unwrap_err().code, code, "{bytes:?}");
        }
    }

    #[test]
    fn masks() {
        let masked = frame(opcode::TEXT, b"Hello", Some([0x37, 0xfa, 0x21, 0x3d]));
        assert_eq!(
            masked,
            [0x81, 0x85, 0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58]
        );
    }

    proptest! {
        #[test]
        fn any_split_reads_the_same(bytes in proptest::collection::vec(any::<u8>(), 0..200), cut in 0usize..200) {
            let cut = cut.min(bytes.len());
            prop_assert_eq!(read_all(&[&bytes]).is_ok(), {
                let (a, b) = bytes.split_at(cut);
                read_all(&[a, b]).is_ok()
            });
        }
    }
}
