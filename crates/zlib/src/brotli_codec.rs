//! Brotli in both directions.

use brotli::enc::StandardAlloc;
use brotli::enc::encode::{BrotliEncoderOperation, BrotliEncoderParameter, BrotliEncoderStateStruct};
use brotli_decompressor::{BrotliDecoderParameter, BrotliDecompressStream, BrotliResult, BrotliState};

use crate::codec::{Codec, Failure, Step};

const FINISH: i32 = 2;
const ENCODER_PARAMETERS: [BrotliEncoderParameter; 7] = [
    BrotliEncoderParameter::BROTLI_PARAM_MODE,
    BrotliEncoderParameter::BROTLI_PARAM_QUALITY,
    BrotliEncoderParameter::BROTLI_PARAM_LGWIN,
    BrotliEncoderParameter::BROTLI_PARAM_LGBLOCK,
    BrotliEncoderParameter::BROTLI_PARAM_DISABLE_LITERAL_CONTEXT_MODELING,
    BrotliEncoderParameter::BROTLI_PARAM_SIZE_HINT,
    BrotliEncoderParameter::BROTLI_PARAM_LARGE_WINDOW,
];
/// NPOSTFIX and NDIRECT: the library chooses them itself.
const LAST_ENCODER_PARAMETER: u32 = 8;

fn init_failure() -> Failure {
    Failure::new("Initialization failed", "ERR_ZLIB_INITIALIZATION_FAILED", -1)
}

/// The compressor.
pub struct Encoder {
    state: BrotliEncoderStateStruct<StandardAlloc>,
    params: Vec<(u32, u32)>,
}

impl Encoder {
    /// A compressor with the given parameters (number, value).
    pub fn new(params: Vec<(u32, u32)>) -> Result<Encoder, Failure> {
        let mut state = BrotliEncoderStateStruct::new(StandardAlloc::default());
        for (key, value) in &params {
            let accepted = match ENCODER_PARAMETERS.get(*key as usize) {
                Some(parameter) => state.set_parameter(*parameter, *value),
                None => *key <= LAST_ENCODER_PARAMETER,
            };
            if !accepted {
                return Err(init_failure());
            }
        }
        Ok(Encoder { state, params })
    }
}

impl Codec for Encoder {
    fn step(&mut self, input: &[u8], output: &mut [u8], flush: i32) -> Result<Step, Failure> {
        let operation = match flush {
            1 => BrotliEncoderOperation::BROTLI_OPERATION_FLUSH,
            FINISH => BrotliEncoderOperation::BROTLI_OPERATION_FINISH,
            3 => BrotliEncoderOperation::BROTLI_OPERATION_EMIT_METADATA,
            _ => BrotliEncoderOperation::BROTLI_OPERATION_PROCESS,
        };
        let (mut available_in, mut consumed) = (input.len(), 0);
        let (mut available_out, mut produced) = (output.len(), 0);
        let worked = self.state.compress_stream(
            operation,
            &mut available_in,
            input,
            &mut consumed,
            &mut available_out,
            output,
            &mut produced,
            &mut None,
            &mut |_, _, _, _| (),
        );
        if worked {
            Ok(Step { consumed, produced })
        } else {
            Err(Failure::new(
                "Compression failed",
                "ERR_BROTLI_COMPRESSION_FAILED",
                -1,
            ))
        }
    }

    fn reset(&mut self) -> Result<(), Failure> {
        *self = Encoder::new(std::mem::take(&mut self.params))?;
        Ok(())
    }
}

type DecoderState = BrotliState<StandardAlloc, StandardAlloc, StandardAlloc>;

/// The decompressor.
pub struct Decoder {
    state: Box<DecoderState>,
    params: Vec<(u32, u32)>,
}

impl Decoder {
    /// A decompressor with the given parameters (number, value).
    pub fn new(params: Vec<(u32, u32)>) -> Result<Decoder, Failure> {
        let allocator = StandardAlloc::default;
        let mut state = Box::new(BrotliState::new_strict(allocator(), allocator(), allocator()));
        for (key, value) in &params {
            let parameter = match *key {
                0 => BrotliDecoderParameter::BROTLI_DECODER_PARAM_DISABLE_RING_BUFFER_REALLOCATION,
                1 => BrotliDecoderParameter::BROTLI_DECODER_PARAM_LARGE_WINDOW,
                _ => return Err(init_failure()),
            };
            if !state.set_parameter(parameter, *value) {
                return Err(init_failure());
            }
        }
        Ok(Decoder { state, params })
    }
}

impl Codec for Decoder {
    fn step(&mut self, input: &[u8], output: &mut [u8], flush: i32) -> Result<Step, Failure> {
        let (mut available_in, mut consumed) = (input.len(), 0);
        let (mut available_out, mut produced, mut total) = (output.len(), 0, 0);
        let result = BrotliDecompressStream(
            &mut available_in,
            &mut consumed,
            input,
            &mut available_out,
            &mut produced,
            output,
            &mut total,
            &mut self.state,
        );
        match result {
            BrotliResult::ResultFailure => {
                let code = self.state.error_code;
                let name = brotli_decompressor_error(code as i32);
                Err(Failure::new(
                    "Decompression failed",
                    format!("ERR_{name}"),
                    code as i32,
                ))
            }
            BrotliResult::NeedsMoreInput if flush == FINISH => Err(Failure::unexpected_end()),
            _ => Ok(Step { consumed, produced }),
        }
    }

    fn reset(&mut self) -> Result<(), Failure> {
        *self = Decoder::new(std::mem::take(&mut self.params))?;
        Ok(())
    }
}

/// The C library's text for a decoder error.
fn brotli_decompressor_error(code: i32) -> &'static str {
    match code {
        -1 => "_ERROR_FORMAT_EXUBERANT_NIBBLE",
        -2 => "_ERROR_FORMAT_RESERVED",
        -3 => "_ERROR_FORMAT_EXUBERANT_META_NIBBLE",
        -4 => "_ERROR_FORMAT_SIMPLE_HUFFMAN_ALPHABET",
        -5 => "_ERROR_FORMAT_SIMPLE_HUFFMAN_SAME",
        -6 => "_ERROR_FORMAT_CL_SPACE",
        -7 => "_ERROR_FORMAT_HUFFMAN_SPACE",
        -8 => "_ERROR_FORMAT_CONTEXT_MAP_REPEAT",
        -9 => "_ERROR_FORMAT_BLOCK_LENGTH_1",
        -10 => "_ERROR_FORMAT_BLOCK_LENGTH_2",
        -11 => "_ERROR_FORMAT_TRANSFORM",
        -12 => "_ERROR_FORMAT_DICTIONARY",
        -13 => "_ERROR_FORMAT_WINDOW_BITS",
        -14 => "_ERROR_FORMAT_PADDING_1",
        -15 => "_ERROR_FORMAT_PADDING_2",
        -16 => "_ERROR_FORMAT_DISTANCE",
        -18 => "_ERROR_COMPOUND_DICTIONARY",
        -19 => "_ERROR_DICTIONARY_NOT_SET",
        -20 => "_ERROR_INVALID_ARGUMENTS",
        -21 => "_ERROR_ALLOC_CONTEXT_MODES",
        -22 => "_ERROR_ALLOC_TREE_GROUPS",
        -25 => "_ERROR_ALLOC_CONTEXT_MAP",
        -26 => "_ERROR_ALLOC_RING_BUFFER_1",
        -27 => "_ERROR_ALLOC_RING_BUFFER_2",
        -30 => "_ERROR_ALLOC_BLOCK_TYPE_TREES",
        _ => "_ERROR_UNREACHABLE",
    }
}
