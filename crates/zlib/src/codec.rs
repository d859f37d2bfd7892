//! What all formats have in common: one step from input to output, and failures.

/// What one step did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Bytes of the input that were taken.
    pub consumed: usize,
    /// Bytes of the output that were filled.
    pub produced: usize,
}

/// A failure as Node reports it: message, `code` and `errno` of the error object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The message.
    pub message: String,
    /// The `code` property.
    pub code: String,
    /// The `errno` property; the library's own number.
    pub errno: i32,
}

impl Failure {
    /// A failure from its three parts.
    pub fn new(message: impl Into<String>, code: impl Into<String>, errno: i32) -> Failure {
        Failure {
            message: message.into(),
            code: code.into(),
            errno,
        }
    }

    /// Input that ended too early.
    pub fn unexpected_end() -> Failure {
        Failure::new("unexpected end of file", "Z_BUF_ERROR", -5)
    }
}

/// A compressor or decompressor.
pub trait Codec: Send {
    /// Takes from `input` and fills `output` as far as possible; `flush` is the
    /// format's own flush value. Output that was not filled up means that there
    /// is no more for now.
    fn step(&mut self, input: &[u8], output: &mut [u8], flush: i32) -> Result<Step, Failure>;

    /// Starts again with the same options.
    fn reset(&mut self) -> Result<(), Failure>;

    /// Changes level and strategy; only deflate has them.
    fn params(&mut self, _level: i32, _strategy: i32) -> Result<(), Failure> {
        Ok(())
    }
}
