//! `Buffer` and `Buffer.prototype` themselves.
//!
//! Built natively the first time anything needs a Buffer, so that natives can
//! return Buffers in programs that never load the `buffer` module. The module's
//! JS half adds what needs JS: the deprecation warning, extra properties in
//! `inspect`.

use std::cell::RefCell;

use boa_engine::object::FunctionObjectBuilder;
use boa_engine::property::PropertyDescriptor;
use boa_engine::{
    Context, JsNativeError, JsObject, JsResult, JsString, JsSymbol, JsValue, NativeFunction, js_string,
};
use ouro_engine::Cx;

use crate::args::at;
use crate::make::{Constructors, State};
use crate::{edit, from, inspect, numbers, query};

type Raw = fn(&JsValue, &[JsValue], &mut Context) -> JsResult<JsValue>;

/// A native: property name, function name where it differs, `length`, function.
struct Method(&'static [&'static str], &'static str, usize, Raw);

macro_rules! methods {
    ($($($key:literal)+ $(as $name:literal)? ($length:literal) = $path:path;)*) => {
        &[$(Method(
            &[$($key),+],
            methods!(@name $($key)+ ; $($name)?),
            $length,
            |this, args, context| $path(this, args, &mut Cx::new(context)),
        )),*]
    };
    (@name $($key:literal)+ ; $name:literal) => { $name };
    (@name $key:literal $($more:literal)* ;) => { $key };
}

/// `Buffer`'s own functions, in Node's order.
const STATIC: &[Method] = methods! {
    "from" (3) = from::from;
    "copyBytesFrom" (3) = from::copy_bytes_from;
    "of" (0) = from::of;
    "alloc" (3) = from::alloc;
    "allocUnsafe" (1) = from::alloc_unsafe;
    "allocUnsafeSlow" (1) = from::alloc_unsafe_slow;
    "isBuffer" (1) = from::is_buffer;
    "compare" (2) = query::compare_static;
    "isEncoding" (1) = from::is_encoding;
    "concat" (2) = from::concat;
    "byteLength" (2) = from::byte_length;
};

/// `Buffer.prototype`'s functions, in Node's order.
const PROTOTYPE: &[Method] = methods! {
    "readBigUInt64LE" "readBigUint64LE" (0) = numbers::read_big_u64_le;
    "readBigUInt64BE" "readBigUint64BE" (0) = numbers::read_big_u64_be;
    "readBigInt64LE" (0) = numbers::read_big_i64_le;
    "readBigInt64BE" (0) = numbers::read_big_i64_be;
    "writeBigUInt64LE" "writeBigUint64LE" (1) = numbers::write_big_u64_le;
    "writeBigUInt64BE" "writeBigUint64BE" (1) = numbers::write_big_u64_be;
    "writeBigInt64LE" (1) = numbers::write_big_i64_le;
    "writeBigInt64BE" (1) = numbers::write_big_i64_be;
    "readUIntLE" "readUintLE" (2) = numbers::read_uint_le;
    "readUInt32LE" "readUint32LE" (0) = numbers::read_u32_le;
    "readUInt16LE" "readUint16LE" (0) = numbers::read_u16_le;
    "readUInt8" "readUint8" (0) = numbers::read_u8;
    "readUIntBE" "readUintBE" (2) = numbers::read_uint_be;
    "readUInt32BE" "readUint32BE" (0) = numbers::read_u32_be;
    "readUInt16BE" "readUint16BE" (0) = numbers::read_u16_be;
    "readIntLE" (2) = numbers::read_int_le;
    "readInt32LE" (0) = numbers::read_i32_le;
    "readInt16LE" (0) = numbers::read_i16_le;
    "readInt8" (0) = numbers::read_i8;
    "readIntBE" (2) = numbers::read_int_be;
    "readInt32BE" (0) = numbers::read_i32_be;
    "readInt16BE" (0) = numbers::read_i16_be;
    "writeUIntLE" "writeUintLE" (3) = numbers::write_uint_le;
    "writeUInt32LE" "writeUint32LE" (1) = numbers::write_u32_le;
    "writeUInt16LE" "writeUint16LE" (1) = numbers::write_u16_le;
    "writeUInt8" "writeUint8" (1) = numbers::write_u8;
    "writeUIntBE" "writeUintBE" (3) = numbers::write_uint_be;
    "writeUInt32BE" "writeUint32BE" (1) = numbers::write_u32_be;
    "writeUInt16BE" "writeUint16BE" (1) = numbers::write_u16_be;
    "writeIntLE" (3) = numbers::write_int_le;
    "writeInt32LE" (1) = numbers::write_i32_le;
    "writeInt16LE" (1) = numbers::write_i16_le;
    "writeInt8" (1) = numbers::write_i8;
    "writeIntBE" (3) = numbers::write_int_be;
    "writeInt32BE" (1) = numbers::write_i32_be;
    "writeInt16BE" (1) = numbers::write_i16_be;
    "readFloatLE" as "readFloatForwards" (0) = numbers::read_f32_le;
    "readFloatBE" as "readFloatBackwards" (0) = numbers::read_f32_be;
    "readDoubleLE" as "readDoubleForwards" (0) = numbers::read_f64_le;
    "readDoubleBE" as "readDoubleBackwards" (0) = numbers::read_f64_be;
    "writeFloatLE" as "writeFloatForwards" (1) = numbers::write_f32_le;
    "writeFloatBE" as "writeFloatBackwards" (1) = numbers::write_f32_be;
    "writeDoubleLE" as "writeDoubleForwards" (1) = numbers::write_f64_le;
    "writeDoubleBE" as "writeDoubleBackwards" (1) = numbers::write_f64_be;
    "asciiSlice" (0) = query::ascii_slice;
    "base64Slice" (0) = query::base64_slice;
    "base64urlSlice" (0) = query::base64url_slice;
    "latin1Slice" (0) = query::latin1_slice;
    "hexSlice" (0) = query::hex_slice;
    "ucs2Slice" (0) = query::ucs2_slice;
    "utf8Slice" (0) = query::utf8_slice;
    "asciiWrite" (1) = edit::ascii_write;
    "base64Write" (0) = edit::base64_write;
    "base64urlWrite" (0) = edit::base64url_write;
    "latin1Write" (1) = edit::latin1_write;
    "hexWrite" (0) = edit::hex_write;
    "ucs2Write" (0) = edit::ucs2_write;
    "utf8Write" (1) = edit::utf8_write;
    "copy" (4) = edit::copy;
    "toString" "toLocaleString" (3) = query::to_string;
    "equals" (1) = query::equals;
    "inspect" (2) = inspect::inspect;
    "compare" (5) = query::compare;
    "indexOf" (3) = query::index_of;
    "lastIndexOf" (3) = query::last_index_of;
    "includes" (3) = query::includes;
    "fill" (4) = edit::fill;
    "write" (4) = edit::write;
    "toJSON" (0) = query::to_json;
    "subarray" (2) = query::subarray;
    "slice" (2) = query::slice;
    "swap16" (0) = edit::swap16;
    "swap32" (0) = edit::swap32;
    "swap64" (0) = edit::swap64;
};

/// JS functions the module's JS half contributes.
#[derive(Default)]
pub(crate) struct JsHalf {
    /// Emits DEP0005 unless the caller lives in node_modules.
    pub(crate) warn_legacy: RefCell<Option<JsObject>>,
    /// Renders the extra own properties of a Buffer.
    pub(crate) inspect_extra: RefCell<Option<JsObject>>,
}

/// The runtime's constructors, made on first use.
pub(crate) fn constructors(cx: &mut Cx<'_>) -> JsResult<Constructors> {
    let state = cx.slot::<State>();
    if let Some(found) = &*state.constructors.borrow() {
        return Ok(found.clone());
    }
    let made = build(cx)?;
    *state.constructors.borrow_mut() = Some(made.clone());
    Ok(made)
}

fn constructor(name: &str, length: usize, f: Raw, cx: &mut Cx<'_>) -> JsObject {
    FunctionObjectBuilder::new(cx.realm(), NativeFunction::from_fn_ptr(f))
        .name(JsString::from(name))
        .length(length)
        .constructor(true)
        .build()
        .into()
}

fn build(cx: &mut Cx<'_>) -> JsResult<Constructors> {
    let uint8 = cx.intrinsics().constructors().typed_uint8_array().clone();
    let prototype = cx.object();
    prototype.set_prototype(Some(uint8.prototype()));
    let public = constructor("Buffer", 3, |t, a, c| from::legacy(t, a, &mut Cx::new(c)), cx);
    let fast = constructor("FastBuffer", 0, |t, a, c| from::fast(t, a, &mut Cx::new(c)), cx);
    for object in [&public, &fast] {
        object.set_prototype(Some(uint8.constructor()));
        let descriptor = PropertyDescriptor::builder()
            .value(prototype.clone())
            .writable(JsObject::equals(object, &public));
        object.define_property_or_throw(
            js_string!("prototype"),
            descriptor.enumerable(false).configurable(false),
            cx,
        )?;
    }
    hidden(&prototype, js_string!("constructor"), &public, cx)?;
    cx.define(&public, "poolSize", 8192)?;
    methods(&public, STATIC, cx)?;
    let getter = cx.function(
        "get [Symbol.species]",
        0,
        NativeFunction::from_fn_ptr(|_, _, c| Ok(constructors(&mut Cx::new(c))?.fast.into())),
    );
    let species = PropertyDescriptor::builder()
        .get(getter)
        .enumerable(false)
        .configurable(true);
    public.define_property_or_throw(JsSymbol::species(), species, cx)?;

    methods(&prototype, PROTOTYPE, cx)?;
    accessor(
        &prototype,
        "parent",
        |t, a, c| query::parent(t, a, &mut Cx::new(c)),
        cx,
    )?;
    accessor(
        &prototype,
        "offset",
        |t, a, c| query::byte_offset(t, a, &mut Cx::new(c)),
        cx,
    )?;
    let inspect = prototype.get(js_string!("inspect"), cx)?;
    let symbol = inspect_symbol(cx)?;
    prototype.create_data_property_or_throw(symbol, inspect, cx)?;
    Ok(Constructors {
        fast,
        public,
        prototype,
    })
}

fn methods(target: &JsObject, list: &[Method], cx: &mut Cx<'_>) -> JsResult<()> {
    for Method(keys, name, length, f) in list {
        let function = cx.function(name, *length, NativeFunction::from_fn_ptr(*f));
        for key in *keys {
            cx.define(target, key, function.clone())?;
        }
    }
    Ok(())
}

fn hidden(target: &JsObject, key: JsString, value: &JsObject, cx: &mut Cx<'_>) -> JsResult<()> {
    let descriptor = PropertyDescriptor::builder()
        .value(value.clone())
        .writable(true)
        .enumerable(false)
        .configurable(true);
    target.define_property_or_throw(key, descriptor, cx)?;
    Ok(())
}

fn accessor(target: &JsObject, key: &str, f: Raw, cx: &mut Cx<'_>) -> JsResult<()> {
    let getter = cx.function("get", 0, NativeFunction::from_fn_ptr(f));
    let descriptor = PropertyDescriptor::builder()
        .get(getter)
        .enumerable(true)
        .configurable(false);
    target.define_property_or_throw(JsString::from(key), descriptor, cx)?;
    Ok(())
}

/// `Symbol.for('nodejs.util.inspect.custom')`.
fn inspect_symbol(cx: &mut Cx<'_>) -> JsResult<JsSymbol> {
    let symbol = cx.intrinsics().constructors().symbol().constructor();
    let lookup = symbol.get(js_string!("for"), cx)?;
    let made = match lookup.as_callable() {
        Some(f) => f.call(
            &symbol.into(),
            &[js_string!("nodejs.util.inspect.custom").into()],
            cx,
        )?,
        None => JsValue::undefined(),
    };
    made.as_symbol().ok_or_else(|| {
        JsNativeError::typ()
            .with_message("Symbol.for is not usable")
            .into()
    })
}

/// `binding.constructors`.
pub(crate) fn exported(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let made = constructors(cx)?;
    let object = cx.object();
    cx.define(&object, "Buffer", made.public)?;
    cx.define(&object, "FastBuffer", made.fast)?;
    Ok(object.into())
}

/// `binding.setHooks(warnLegacy, inspectExtra)`.
pub(crate) fn set_hooks(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let half = cx.slot::<JsHalf>();
    *half.warn_legacy.borrow_mut() = at(args, 0).as_callable();
    *half.inspect_extra.borrow_mut() = at(args, 1).as_callable();
    Ok(JsValue::undefined())
}

/// Lets the JS half warn about `Buffer()`.
pub(crate) fn warn_legacy(cx: &mut Cx<'_>) -> JsResult<()> {
    let warn = cx.slot::<JsHalf>().warn_legacy.borrow().clone();
    if let Some(warn) = warn {
        warn.call(&JsValue::undefined(), &[], cx)?;
    }
    Ok(())
}
