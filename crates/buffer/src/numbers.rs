//! `readUInt8` … `writeDoubleBE`: numbers in the bytes of `this`.
//!
//! Each native takes the straight way when the offset is a number inside the
//! bytes; only the other way works out which of Node's errors it is.

use boa_engine::{JsBigInt, JsNativeError, JsResult, JsValue};
use ouro_engine::Cx;

use crate::args::{at, not_a_buffer, number, out_of_bounds, out_of_range, to_number, wrong_type};
use crate::view::View;

/// The window of `this`.
fn window(this: &JsValue, cx: &mut Cx<'_>) -> JsResult<View> {
    View::typed(this).ok_or_else(|| not_a_buffer(cx))
}

/// `offset` as an index of `size` bytes in `len`.
fn index(value: &JsValue, size: usize, len: usize, cx: &mut Cx<'_>) -> JsResult<usize> {
    if value.is_undefined() && size <= len {
        return Ok(0);
    }
    if let Some(n) = value.as_number()
        && n >= 0.0
        && n.fract() == 0.0
        && n <= len as f64
        && n as usize + size <= len
    {
        return Ok(n as usize);
    }
    let zero = JsValue::from(0);
    Err(bounds_error(
        if value.is_undefined() { &zero } else { value },
        size,
        len,
        cx,
    ))
}

#[cold]
fn bounds_error(value: &JsValue, size: usize, len: usize, cx: &mut Cx<'_>) -> boa_engine::JsError {
    let n = match number("offset", value, cx) {
        Ok(n) => n,
        Err(error) => return error,
    };
    if n.is_nan() || n.is_finite() && n.fract() != 0.0 {
        return out_of_range("offset", "an integer", value, cx);
    }
    if len < size {
        return out_of_bounds(None, cx);
    }
    out_of_range("offset", &format!(">= 0 and <= {}", len - size), value, cx)
}

fn read<const N: usize>(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<[u8; N]> {
    let view = window(this, cx)?;
    let i = index(at(args, 0), N, view.len, cx)?;
    Ok(view.with(|b| {
        b.get(i..i + N)
            .and_then(|b| <[u8; N]>::try_from(b).ok())
            .unwrap_or([0; N])
    }))
}

fn write<const N: usize>(
    this: &JsValue,
    args: &[JsValue],
    bytes: [u8; N],
    cx: &mut Cx<'_>,
) -> JsResult<JsValue> {
    let view = window(this, cx)?;
    let i = index(at(args, 1), N, view.len, cx)?;
    store(&view, i, &bytes, cx)
}

/// Puts `bytes` at `i`; the index behind them is what JS gets back.
fn store(view: &View, i: usize, bytes: &[u8], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    view.with_mut(cx, |to| {
        if let Some(to) = to.get_mut(i..i + bytes.len()) {
            to.copy_from_slice(bytes);
        }
    })?;
    Ok(JsValue::from(i + bytes.len()))
}

/// The number to be written, within what `bits` hold.
fn checked(value: &JsValue, bits: u32, signed: bool, cx: &mut Cx<'_>) -> JsResult<i64> {
    let n = to_number(value, cx)?;
    let (min, max) = limits(bits, signed);
    if n < min as f64 || n > max as f64 {
        let range = if bits <= 32 {
            format!(">= {min} and <= {max}")
        } else if signed {
            format!(">= -(2 ** {0}) and < 2 ** {0}", bits - 1)
        } else {
            format!(">= 0 and < 2 ** {bits}")
        };
        return Err(out_of_range("value", &range, &JsValue::from(n), cx));
    }
    Ok(n as i64)
}

const fn limits(bits: u32, signed: bool) -> (i64, i64) {
    if signed {
        (-(1 << (bits - 1)), (1 << (bits - 1)) - 1)
    } else {
        (0, (1 << bits) - 1)
    }
}

macro_rules! integers {
    ($($read:ident $write:ident $t:ty, $bits:literal, $signed:literal, $from:ident, $to:ident;)*) => {$(
        pub(crate) fn $read(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
            Ok(JsValue::from(<$t>::$from(read(this, args, cx)?)))
        }
        pub(crate) fn $write(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
            let n = checked(at(args, 0), $bits, $signed, cx)?;
            write(this, args, (n as $t).$to(), cx)
        }
    )*};
}
integers! {
    read_u8 write_u8 u8, 8, false, from_le_bytes, to_le_bytes;
    read_i8 write_i8 i8, 8, true, from_le_bytes, to_le_bytes;
    read_u16_le write_u16_le u16, 16, false, from_le_bytes, to_le_bytes;
    read_u16_be write_u16_be u16, 16, false, from_be_bytes, to_be_bytes;
    read_i16_le write_i16_le i16, 16, true, from_le_bytes, to_le_bytes;
    read_i16_be write_i16_be i16, 16, true, from_be_bytes, to_be_bytes;
    read_u32_le write_u32_le u32, 32, false, from_le_bytes, to_le_bytes;
    read_u32_be write_u32_be u32, 32, false, from_be_bytes, to_be_bytes;
    read_i32_le write_i32_le i32, 32, true, from_le_bytes, to_le_bytes;
    read_i32_be write_i32_be i32, 32, true, from_be_bytes, to_be_bytes;
}

macro_rules! floats {
    ($($read:ident $write:ident $t:ty, $from:ident, $to:ident;)*) => {$(
        pub(crate) fn $read(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
            Ok(JsValue::from(f64::from(<$t>::$from(read(this, args, cx)?))))
        }
        pub(crate) fn $write(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
            let n = to_number(at(args, 0), cx)?;
            write(this, args, (n as $t).$to(), cx)
        }
    )*};
}
floats! {
    read_f32_le write_f32_le f32, from_le_bytes, to_le_bytes;
    read_f32_be write_f32_be f32, from_be_bytes, to_be_bytes;
    read_f64_le write_f64_le f64, from_le_bytes, to_le_bytes;
    read_f64_be write_f64_be f64, from_be_bytes, to_be_bytes;
}

/// A BigInt between `min` and `max` for the 64-bit writers.
fn big(value: &JsValue, min: i128, max: i128, range: &str, cx: &mut Cx<'_>) -> JsResult<u64> {
    let Some(n) = value.as_bigint() else {
        return Err(JsNativeError::typ()
            .with_message("Cannot mix BigInt and other types, use explicit conversions")
            .into());
    };
    // `to_i128` saturates, so what is out of its range is out of ours.
    let wide = n.to_i128();
    if wide < min || wide > max {
        return Err(out_of_range("value", range, value, cx));
    }
    Ok(wide as u64)
}

macro_rules! big_integers {
    ($($read:ident $write:ident $t:ty, $range:literal, $from:ident, $to:ident;)*) => {$(
        pub(crate) fn $read(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
            Ok(JsBigInt::from(<$t>::$from(read(this, args, cx)?)).into())
        }
        pub(crate) fn $write(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
            let n = big(at(args, 0), i128::from(<$t>::MIN), i128::from(<$t>::MAX), $range, cx)?;
            write(this, args, n.$to(), cx)
        }
    )*};
}
big_integers! {
    read_big_u64_le write_big_u64_le u64, ">= 0n and < 2n ** 64n", from_le_bytes, to_le_bytes;
    read_big_u64_be write_big_u64_be u64, ">= 0n and < 2n ** 64n", from_be_bytes, to_be_bytes;
    read_big_i64_le write_big_i64_le i64, ">= -(2n ** 63n) and < 2n ** 63n", from_le_bytes, to_le_bytes;
    read_big_i64_be write_big_i64_be i64, ">= -(2n ** 63n) and < 2n ** 63n", from_be_bytes, to_be_bytes;
}

/// The `byteLength` argument of `readIntLE` and its kin: 1 to 6.
fn byte_length(value: &JsValue, cx: &mut Cx<'_>) -> JsResult<usize> {
    let n = number("byteLength", value, cx)?;
    if n.is_nan() || n.is_finite() && n.fract() != 0.0 {
        return Err(out_of_range("byteLength", "an integer", value, cx));
    }
    if !(1.0..=6.0).contains(&n) {
        return Err(out_of_range("byteLength", ">= 1 and <= 6", value, cx));
    }
    Ok(n as usize)
}

fn read_var(
    this: &JsValue,
    args: &[JsValue],
    signed: bool,
    big_endian: bool,
    cx: &mut Cx<'_>,
) -> JsResult<JsValue> {
    let offset = at(args, 0);
    if offset.is_undefined() {
        return Err(wrong_type("offset", &["number"], offset, cx));
    }
    let size = byte_length(at(args, 1), cx)?;
    let view = window(this, cx)?;
    let i = index(offset, size, view.len, cx)?;
    let value = view.with(|bytes| {
        let bytes = bytes.get(i..i + size).unwrap_or(&[]);
        let fold = |n: u64, b: &u8| n << 8 | u64::from(*b);
        if big_endian {
            bytes.iter().fold(0, fold)
        } else {
            bytes.iter().rev().fold(0, fold)
        }
    });
    if signed {
        let shift = 64 - 8 * size as u32;
        return Ok(JsValue::from(((value << shift) as i64 >> shift) as f64));
    }
    Ok(JsValue::from(value as f64))
}

fn write_var(
    this: &JsValue,
    args: &[JsValue],
    signed: bool,
    big_endian: bool,
    cx: &mut Cx<'_>,
) -> JsResult<JsValue> {
    let size = byte_length(at(args, 2), cx)?;
    let n = checked(at(args, 0), 8 * size as u32, signed, cx)?;
    let view = window(this, cx)?;
    let offset = at(args, 1);
    if offset.is_undefined() {
        return Err(wrong_type("offset", &["number"], offset, cx));
    }
    let i = index(offset, size, view.len, cx)?;
    if big_endian {
        store(&view, i, n.to_be_bytes().get(8 - size..).unwrap_or(&[]), cx)
    } else {
        store(&view, i, n.to_le_bytes().get(..size).unwrap_or(&[]), cx)
    }
}

macro_rules! variable {
    ($($read:ident $write:ident $signed:literal $big_endian:literal;)*) => {$(
        pub(crate) fn $read(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
            read_var(this, args, $signed, $big_endian, cx)
        }
        pub(crate) fn $write(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
            write_var(this, args, $signed, $big_endian, cx)
        }
    )*};
}
variable! {
    read_uint_le write_uint_le false false;
    read_uint_be write_uint_be false true;
    read_int_le write_int_le true false;
    read_int_be write_int_be true true;
}
