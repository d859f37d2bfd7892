//! Zstandard in both directions.

use zstd_safe::zstd_sys::ZSTD_EndDirective;
use zstd_safe::{CCtx, CParameter, DCtx, DParameter, InBuffer, OutBuffer, ResetDirective, Strategy};

use crate::codec::{Codec, Failure, Step};

/// The library's names of its error numbers, as `code` shows them.
const ERROR_NAMES: &[(i32, &str)] = &[
    (10, "prefix_unknown"),
    (12, "version_unsupported"),
    (14, "frameParameter_unsupported"),
    (16, "frameParameter_windowTooLarge"),
    (20, "corruption_detected"),
    (22, "checksum_wrong"),
    (24, "literals_headerWrong"),
    (30, "dictionary_corrupted"),
    (32, "dictionary_wrong"),
    (34, "dictionaryCreation_failed"),
    (40, "parameter_unsupported"),
    (41, "parameter_combination_unsupported"),
    (42, "parameter_outOfBound"),
    (44, "tableLog_tooLarge"),
    (46, "maxSymbolValue_tooLarge"),
    (48, "maxSymbolValue_tooSmall"),
    (50, "stabilityCondition_notRespected"),
    (60, "stage_wrong"),
    (62, "init_missing"),
    (64, "memory_allocation"),
    (66, "workSpace_tooSmall"),
    (70, "dstSize_tooSmall"),
    (72, "srcSize_wrong"),
    (74, "dstBuffer_null"),
    (80, "noForwardProgress_destFull"),
    (82, "noForwardProgress_inputEmpty"),
];

fn init_failure(message: &str) -> Failure {
    Failure::new(message, "ERR_ZLIB_INITIALIZATION_FAILED", -1)
}

/// The failure behind a return value; the library negates its error numbers.
fn failure(result: usize) -> Failure {
    let number = i32::try_from(0_usize.wrapping_sub(result)).unwrap_or(1);
    let name = ERROR_NAMES
        .iter()
        .find_map(|(known, name)| (*known == number).then_some(*name))
        .unwrap_or("GENERIC");
    Failure::new(
        zstd_safe::get_error_name(result),
        format!("ZSTD_error_{name}"),
        number,
    )
}

fn strategy(value: i32) -> Option<Strategy> {
    Some(match value {
        1 => Strategy::ZSTD_fast,
        2 => Strategy::ZSTD_dfast,
        3 => Strategy::ZSTD_greedy,
        4 => Strategy::ZSTD_lazy,
        5 => Strategy::ZSTD_lazy2,
        6 => Strategy::ZSTD_btlazy2,
        7 => Strategy::ZSTD_btopt,
        8 => Strategy::ZSTD_btultra,
        9 => Strategy::ZSTD_btultra2,
        _ => return None,
    })
}

fn parameter(key: u32, value: i32) -> Option<CParameter> {
    let number = || u32::try_from(value).ok();
    Some(match key {
        100 => CParameter::CompressionLevel(value),
        101 => CParameter::WindowLog(number()?),
        102 => CParameter::HashLog(number()?),
        103 => CParameter::ChainLog(number()?),
        104 => CParameter::SearchLog(number()?),
        105 => CParameter::MinMatch(number()?),
        106 => CParameter::TargetLength(number()?),
        107 => CParameter::Strategy(strategy(value)?),
        160 => CParameter::EnableLongDistanceMatching(value != 0),
        161 => CParameter::LdmHashLog(number()?),
        162 => CParameter::LdmMinMatch(number()?),
        163 => CParameter::LdmBucketSizeLog(number()?),
        164 => CParameter::LdmHashRateLog(number()?),
        200 => CParameter::ContentSizeFlag(value != 0),
        201 => CParameter::ChecksumFlag(value != 0),
        202 => CParameter::DictIdFlag(value != 0),
        400 => CParameter::NbWorkers(number()?),
        401 => CParameter::JobSize(number()?),
        402 => CParameter::OverlapSizeLog(number()?),
        _ => return None,
    })
}

/// The compressor.
pub struct Encoder {
    context: CCtx<'static>,
    pledged: Option<u64>,
}

impl Encoder {
    /// A compressor with parameters (number, value), the size of the whole input
    /// where it is known, and a dictionary (empty for none).
    pub fn new(params: Vec<(u32, i32)>, pledged: Option<u64>, dictionary: &[u8]) -> Result<Encoder, Failure> {
        let Some(mut context) = CCtx::try_create() else {
            return Err(init_failure("Could not initialize zstd instance"));
        };
        for (key, value) in params {
            let set = parameter(key, value).map(|parameter| context.set_parameter(parameter));
            if !matches!(set, Some(Ok(_))) {
                return Err(init_failure("Setting parameter failed"));
            }
        }
        if !dictionary.is_empty() && context.load_dictionary(dictionary).is_err() {
            return Err(dictionary_failure());
        }
        let mut encoder = Encoder { context, pledged };
        encoder.pledge()?;
        Ok(encoder)
    }

    fn pledge(&mut self) -> Result<(), Failure> {
        match self.context.set_pledged_src_size(self.pledged) {
            Ok(_) => Ok(()),
            Err(_) => Err(init_failure("Could not set pledged src size")),
        }
    }
}

fn dictionary_failure() -> Failure {
    Failure::new(
        "Failed to load zstd dictionary",
        "ERR_ZLIB_DICTIONARY_LOAD_FAILED",
        -1,
    )
}

impl Codec for Encoder {
    fn step(&mut self, input: &[u8], output: &mut [u8], flush: i32) -> Result<Step, Failure> {
        let directive = match flush {
            1 => ZSTD_EndDirective::ZSTD_e_flush,
            2 => ZSTD_EndDirective::ZSTD_e_end,
            _ => ZSTD_EndDirective::ZSTD_e_continue,
        };
        let mut given = InBuffer::around(input);
        let mut room = OutBuffer::around(output);
        match self.context.compress_stream2(&mut room, &mut given, directive) {
            Ok(_) => Ok(Step {
                consumed: given.pos(),
                produced: room.pos(),
            }),
            Err(result) => Err(failure(result)),
        }
    }

    fn reset(&mut self) -> Result<(), Failure> {
        match self.context.reset(ResetDirective::SessionOnly) {
            Ok(_) => self.pledge(),
            Err(result) => Err(failure(result)),
        }
    }
}

/// The decompressor.
pub struct Decoder {
    context: DCtx<'static>,
}

impl Decoder {
    /// A decompressor with parameters (number, value) and a dictionary (empty for none).
    pub fn new(params: Vec<(u32, i32)>, dictionary: &[u8]) -> Result<Decoder, Failure> {
        let Some(mut context) = DCtx::try_create() else {
            return Err(init_failure("Could not initialize zstd instance"));
        };
        for (key, value) in params {
            let set = match (key, u32::try_from(value)) {
                (100, Ok(value)) => context.set_parameter(DParameter::WindowLogMax(value)).is_ok(),
                _ => false,
            };
            if !set {
                return Err(init_failure("Setting parameter failed"));
            }
        }
        if !dictionary.is_empty() && context.load_dictionary(dictionary).is_err() {
            return Err(dictionary_failure());
        }
        Ok(Decoder { context })
    }
}

impl Codec for Decoder {
    fn step(&mut self, input: &[u8], output: &mut [u8], _flush: i32) -> Result<Step, Failure> {
        let mut given = InBuffer::around(input);
        let mut room = OutBuffer::around(output);
        match self.context.decompress_stream(&mut room, &mut given) {
            Ok(_) => Ok(Step {
                consumed: given.pos(),
                produced: room.pos(),
            }),
            Err(result) => Err(failure(result)),
        }
    }

    fn reset(&mut self) -> Result<(), Failure> {
        match self.context.reset(ResetDirective::SessionOnly) {
            Ok(_) => Ok(()),
            Err(result) => Err(failure(result)),
        }
    }
}
