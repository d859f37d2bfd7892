//! Making handles from the options JS has validated.

use boa_engine::{JsResult, JsValue};
use ouro_engine::Cx;
use ouro_engine::convert::{Bytes, arg};
use ouro_engine::errors::OpError;

use crate::codec::{Codec, Failure};
use crate::deflate::{Mode, Options, Zlib};
use crate::session::handle;
use crate::{brotli_codec, zstd_codec};

const BROTLI_DECODE: i32 = 8;
const BROTLI_ENCODE: i32 = 9;
const ZSTD_COMPRESS: i32 = 10;
const ZSTD_DECOMPRESS: i32 = 11;

fn finish<C: Codec + 'static>(made: Result<C, Failure>, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    match made {
        Ok(codec) => Ok(handle(Box::new(codec))),
        Err(failure) => Err(failure.into_error(cx)),
    }
}

/// `createZlib(mode, windowBits, level, memLevel, strategy, dictionary)`.
pub fn zlib(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let number: i32 = arg(args, 0, "mode", cx)?;
    let Some(mode) = Mode::from_number(number) else {
        return Err(cx.type_error("native argument 'mode' must be a zlib mode"));
    };
    let options = Options {
        window_bits: arg(args, 1, "windowBits", cx)?,
        level: arg(args, 2, "level", cx)?,
        mem_level: arg(args, 3, "memLevel", cx)?,
        strategy: arg(args, 4, "strategy", cx)?,
        dictionary: arg::<Option<Bytes>>(args, 5, "dictionary", cx)?
            .unwrap_or_default()
            .0,
    };
    if !(0..=15).contains(&options.window_bits) {
        return Err(cx.type_error("native argument 'windowBits' must be at most 15"));
    }
    finish(Zlib::new(mode, options), cx)
}

/// Parameters come as one flat list: number, value, number, value…
fn pairs<T: Copy>(flat: &[T]) -> impl Iterator<Item = (T, T)> {
    flat.chunks_exact(2).map(|pair| (pair[0], pair[1]))
}

/// `createBrotli(mode, params)`.
pub fn brotli(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let mode: i32 = arg(args, 0, "mode", cx)?;
    let flat: Vec<u32> = arg(args, 1, "params", cx)?;
    let params = pairs(&flat).collect();
    match mode {
        BROTLI_ENCODE => finish(brotli_codec::Encoder::new(params), cx),
        BROTLI_DECODE => finish(brotli_codec::Decoder::new(params), cx),
        _ => Err(cx.type_error("native argument 'mode' must be a brotli mode")),
    }
}

/// `createZstd(mode, params, dictionary, pledgedSrcSize)`.
pub fn zstd(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let mode: i32 = arg(args, 0, "mode", cx)?;
    let flat: Vec<i32> = arg(args, 1, "params", cx)?;
    let dictionary = arg::<Option<Bytes>>(args, 2, "dictionary", cx)?
        .unwrap_or_default()
        .0;
    let pledged: Option<f64> = arg(args, 3, "pledgedSrcSize", cx)?;
    let params = pairs(&flat)
        .map(|(key, value)| (u32::try_from(key).unwrap_or(0), value))
        .collect();
    match mode {
        ZSTD_COMPRESS => {
            let pledged = pledged.map(|size| size as u64);
            finish(zstd_codec::Encoder::new(params, pledged, &dictionary), cx)
        }
        ZSTD_DECOMPRESS => finish(zstd_codec::Decoder::new(params, &dictionary), cx),
        _ => Err(cx.type_error("native argument 'mode' must be a zstd mode")),
    }
}
