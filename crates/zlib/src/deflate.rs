//! The zlib formats by Node's modes: headers, several gzip members, dictionaries.

use crate::codec::{Codec, Failure, Step};
use crate::sys::{self, Stream};

/// Node's modes for these formats, by their numbers in `zlib.constants`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// zlib header, compressing.
    Deflate,
    /// zlib header, decompressing.
    Inflate,
    /// gzip header, compressing.
    Gzip,
    /// gzip header, decompressing.
    Gunzip,
    /// No header, compressing.
    DeflateRaw,
    /// No header, decompressing.
    InflateRaw,
    /// Decompressing; the first two bytes tell whether it is gzip or zlib.
    Unzip,
}

impl Mode {
    /// The mode of a number.
    pub fn from_number(number: i32) -> Option<Mode> {
        Some(match number {
            1 => Mode::Deflate,
            2 => Mode::Inflate,
            3 => Mode::Gzip,
            4 => Mode::Gunzip,
            5 => Mode::DeflateRaw,
            6 => Mode::InflateRaw,
            7 => Mode::Unzip,
            _ => return None,
        })
    }

    fn compresses(self) -> bool {
        matches!(self, Mode::Deflate | Mode::Gzip | Mode::DeflateRaw)
    }
}

/// Options of a stream; the numbers are zlib's.
#[derive(Debug, Clone)]
pub struct Options {
    /// Base-two logarithm of the window, 0 to take it from the header.
    pub window_bits: i32,
    /// -1 (default) to 9.
    pub level: i32,
    /// 1 to 9.
    pub mem_level: i32,
    /// 0 to 4.
    pub strategy: i32,
    /// The preset dictionary.
    pub dictionary: Vec<u8>,
}

const GZIP_MAGIC: [u8; 2] = [0x1f, 0x8b];

/// A stream of one of the modes.
pub struct Zlib {
    stream: Stream,
    /// The mode in force: Unzip becomes Gunzip or Inflate.
    mode: Mode,
    /// The mode asked for, to go back to on reset.
    asked: Mode,
    /// How many bytes of the gzip magic Unzip has seen.
    magic: usize,
    options: Options,
}

/// The name of a return value.
fn status_name(status: i32) -> &'static str {
    match status {
        0 => "Z_OK",
        1 => "Z_STREAM_END",
        2 => "Z_NEED_DICT",
        -1 => "Z_ERRNO",
        -2 => "Z_STREAM_ERROR",
        -3 => "Z_DATA_ERROR",
        -4 => "Z_MEM_ERROR",
        -5 => "Z_BUF_ERROR",
        -6 => "Z_VERSION_ERROR",
        _ => "Z_UNKNOWN_ERROR",
    }
}

fn failure(message: impl Into<String>, status: i32) -> Failure {
    Failure::new(message, status_name(status), status)
}

fn open(mode: Mode, options: &Options) -> Result<Stream, i32> {
    let bits = match mode {
        Mode::Gzip | Mode::Gunzip => options.window_bits + 16,
        // Bit 5 makes the library tell gzip from zlib by the header.
        Mode::Unzip => options.window_bits + 32,
        Mode::DeflateRaw | Mode::InflateRaw => -options.window_bits,
        Mode::Deflate | Mode::Inflate => options.window_bits,
    };
    if mode.compresses() {
        Stream::deflate(options.level, bits, options.mem_level, options.strategy)
    } else {
        Stream::inflate(bits)
    }
}

impl Zlib {
    /// Opens a stream. Fails when the library refuses the options or the dictionary.
    pub fn new(mode: Mode, options: Options) -> Result<Zlib, Failure> {
        let stream = open(mode, &options).map_err(|status| failure("Init error", status))?;
        let mut zlib = Zlib {
            stream,
            mode,
            asked: mode,
            magic: 0,
            options,
        };
        zlib.give_dictionary()?;
        Ok(zlib)
    }

    /// Dictionaries of zlib data are asked for by the data, see [`Codec::step`].
    fn give_dictionary(&mut self) -> Result<(), Failure> {
        if self.options.dictionary.is_empty() {
            return Ok(());
        }
        let status = match self.mode {
            Mode::Deflate | Mode::DeflateRaw | Mode::InflateRaw => {
                self.stream.set_dictionary(&self.options.dictionary)
            }
            _ => sys::Z_OK,
        };
        if status == sys::Z_OK {
            Ok(())
        } else {
            Err(failure("Failed to set dictionary", status))
        }
    }

    /// Settles what Unzip is from the first two bytes, wherever chunks end.
    fn recognise(&mut self, input: &[u8]) {
        for byte in input {
            if *byte != GZIP_MAGIC[self.magic] {
                self.mode = Mode::Inflate;
                return;
            }
            self.magic += 1;
            if self.magic == GZIP_MAGIC.len() {
                self.mode = Mode::Gunzip;
                return;
            }
        }
    }
}

impl Codec for Zlib {
    fn step(&mut self, input: &[u8], output: &mut [u8], flush: i32) -> Result<Step, Failure> {
        if self.mode == Mode::Unzip {
            self.recognise(input);
        }
        let mut done = self.stream.run(input, output, flush);
        let (mut consumed, mut produced) = (done.consumed, done.produced);
        let mut bad_dictionary = false;
        if !self.mode.compresses() {
            if done.status == sys::Z_NEED_DICT
                && self.mode != Mode::InflateRaw
                && !self.options.dictionary.is_empty()
            {
                match self.stream.set_dictionary(&self.options.dictionary) {
                    sys::Z_OK => {
                        done = self
                            .stream
                            .run(&input[consumed..], &mut output[produced..], flush);
                        consumed += done.consumed;
                        produced += done.produced;
                    }
                    _ => bad_dictionary = true,
                }
            }
            // Another member follows; zeros after a member are padding.
            while self.mode == Mode::Gunzip
                && done.status == sys::Z_STREAM_END
                && input.get(consumed).is_some_and(|byte| *byte != 0)
            {
                self.stream.reset();
                done = self
                    .stream
                    .run(&input[consumed..], &mut output[produced..], flush);
                consumed += done.consumed;
                produced += done.produced;
            }
        }
        match done.status {
            sys::Z_OK | sys::Z_BUF_ERROR if flush == sys::Z_FINISH && produced < output.len() => {
                Err(Failure::unexpected_end())
            }
            sys::Z_OK | sys::Z_BUF_ERROR | sys::Z_STREAM_END => Ok(Step { consumed, produced }),
            sys::Z_NEED_DICT if bad_dictionary => Err(failure("Bad dictionary", done.status)),
            sys::Z_NEED_DICT => Err(failure("Missing dictionary", done.status)),
            status => Err(failure(
                self.stream.message().unwrap_or_else(|| "Zlib error".into()),
                status,
            )),
        }
    }

    fn reset(&mut self) -> Result<(), Failure> {
        self.mode = self.asked;
        self.magic = 0;
        match self.stream.reset() {
            sys::Z_OK => self.give_dictionary(),
            status => Err(failure("Failed to reset stream", status)),
        }
    }

    fn params(&mut self, level: i32, strategy: i32) -> Result<(), Failure> {
        match self.stream.params(level, strategy) {
            sys::Z_OK | sys::Z_BUF_ERROR => Ok(()),
            status => Err(failure("Failed to set parameters", status)),
        }
    }
}
