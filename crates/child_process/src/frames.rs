//! Cutting what came in over an IPC channel into messages.
//!
//! Two forms, both Node's: `json`, one line of JSON per message; `advanced`, a big-endian length of four bytes and as
//! many bytes in the wire format of structured clones.

/// The form of the messages of a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Json,
    Advanced,
}

/// Bytes received and not yet cut.
#[derive(Debug, Default)]
pub(crate) struct Input {
    bytes: Vec<u8>,
    /// Where the first message not handed out begins.
    start: usize,
    /// Up to where no end of line was found.
    searched: usize,
}

impl Input {
    pub(crate) fn push(&mut self, bytes: &[u8]) {
        if self.start > 0 {
            self.bytes.drain(..self.start);
            self.searched -= self.start;
            self.start = 0;
        }
        self.bytes.extend_from_slice(bytes);
    }

    /// The next whole message, without its line end or length.
    pub(crate) fn next(&mut self, form: Form) -> Option<&[u8]> {
        let (from, to, next) = match form {
            Form::Json => {
                let rest = self.bytes.get(self.searched..)?;
                match rest.iter().position(|byte| *byte == b'\n') {
                    Some(at) => (self.start, self.searched + at, self.searched + at + 1),
                    None => {
                        self.searched = self.bytes.len();
                        return None;
                    }
                }
            }
            Form::Advanced => {
                let head = self.bytes.get(self.start..)?.first_chunk::<4>()?;
                let length = u32::from_be_bytes(*head) as usize;
                let from = self.start + 4;
                let to = from.checked_add(length)?;
                if to > self.bytes.len() {
                    return None;
                }
                (from, to, to)
            }
        };
        self.start = next;
        self.searched = next;
        self.bytes.get(from..to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(form: Form, pieces: &[&[u8]]) -> Vec<Vec<u8>> {
        let mut input = Input::default();
        let mut all = Vec::new();
        for piece in pieces {
            input.push(piece);
            while let Some(message) = input.next(form) {
                all.push(message.to_vec());
            }
        }
        all
    }

    #[test]
    fn lines_however_they_arrive() {
        let whole = b"{\"a\":1}\n\n\"two\"\nrest".as_slice();
        let expected = vec![b"{\"a\":1}".to_vec(), Vec::new(), b"\"two\"".to_vec()];
        assert_eq!(cut(Form::Json, &[whole]), expected);
        let bytes: Vec<&[u8]> = whole.chunks(1).collect();
        assert_eq!(cut(Form::Json, &bytes), expected);
    }

    #[test]
    fn lengths_however_they_arrive() {
        let whole = b"\0\0\0\x02hi\0\0\0\0\0\0\0\x05hel".as_slice();
        let expected = vec![b"hi".to_vec(), Vec::new()];
        assert_eq!(cut(Form::Advanced, &[whole]), expected);
        let bytes: Vec<&[u8]> = whole.chunks(3).collect();
        assert_eq!(cut(Form::Advanced, &bytes), expected);
    }
}
