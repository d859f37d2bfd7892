//! ouro-util: `util.inspect`, `util.format`, `util.types` and what a terminal
//! makes of a string.
//!
//! Owns: the text of every value as Node 22 prints it, the predicates over
//! internal slots, the native half of the console, deep equality and what assertion
//! errors say about differences. Must not know: modules
//! other than these, streams, the event loop.
//!
//! Invariants: user code runs only where Node runs it; contents of an object are
//! copied before any of it is formatted, so no borrow is held across JS.

#![forbid(unsafe_code)]

pub mod compare;
pub mod diff;
pub mod dotenv;
pub mod format;
pub mod inspect;
pub mod text;
pub mod width;

mod assertion;
pub mod expression;
mod hook;
mod natives;
mod type_checks;
mod types;
mod width_table;

pub use hook::describe;

/// `internalBinding('util')`.
pub mod util {
    use crate::natives;

    ouro_engine::binding! { pub mod "util":
        value "inspect" = natives::inspect_value;
        fun "format"(0) = natives::format_call;
        fun "formatWithOptions"(1) = natives::format_with_options;
        fun "stripVTControlCharacters"(1) = natives::strip_vt;
        fun "toUSVString"(1) = natives::to_usv_string;
        fun "getStringWidth"(1) = natives::string_width;
        fun "getProxyDetails"(2) = natives::proxy_details;
        fun "getPromiseDetails"(1) = natives::promise_details;
        fun "previewEntries"(2) = natives::preview_entries;
        fun "getOwnNonIndexProperties"(2) = natives::own_non_index_properties;
        fun "getConstructorName"(1) = natives::constructor_name;
        fun "sleep"(1) = natives::sleep;
        fun "parseEnv"(1) = natives::parse_env;
        fun "getSystemErrorName"(1) = natives::system_error_name;
        fun "getSystemErrorMessage"(1) = natives::system_error_message;
        fun "getSystemErrors"(0) = natives::system_errors;
    }
}

/// `internalBinding('types')`.
pub mod types_binding {
    use crate::type_checks as t;

    ouro_engine::binding! { pub mod "types":
        fun "isExternal"(0) = t::external;
        fun "isDate"(0) = t::date;
        fun "isArgumentsObject"(0) = t::arguments_object;
        fun "isBigIntObject"(0) = t::big_int_object;
        fun "isBooleanObject"(0) = t::boolean_object;
        fun "isNumberObject"(0) = t::number_object;
        fun "isStringObject"(0) = t::string_object;
        fun "isSymbolObject"(0) = t::symbol_object;
        fun "isBoxedPrimitive"(0) = t::boxed_primitive;
        fun "isNativeError"(0) = t::native_error;
        fun "isRegExp"(0) = t::reg_exp;
        fun "isAsyncFunction"(0) = t::async_function;
        fun "isGeneratorFunction"(0) = t::generator_function;
        fun "isGeneratorObject"(0) = t::generator_object;
        fun "isPromise"(0) = t::promise;
        fun "isMap"(0) = t::map;
        fun "isSet"(0) = t::set;
        fun "isMapIterator"(0) = t::map_iterator;
        fun "isSetIterator"(0) = t::set_iterator;
        fun "isWeakMap"(0) = t::weak_map;
        fun "isWeakSet"(0) = t::weak_set;
        fun "isArrayBuffer"(0) = t::array_buffer;
        fun "isDataView"(0) = t::data_view;
        fun "isSharedArrayBuffer"(0) = t::shared_array_buffer;
        fun "isProxy"(0) = t::proxy;
        fun "isModuleNamespaceObject"(0) = t::module_namespace_object;
        fun "isAnyArrayBuffer"(0) = t::any_array_buffer;
        fun "isArrayBufferView"(0) = t::array_buffer_view;
        fun "isTypedArray"(0) = t::typed_array;
        fun "isUint8Array"(0) = t::uint8_array;
        fun "isUint8ClampedArray"(0) = t::uint8_clamped_array;
        fun "isUint16Array"(0) = t::uint16_array;
        fun "isUint32Array"(0) = t::uint32_array;
        fun "isInt8Array"(0) = t::int8_array;
        fun "isInt16Array"(0) = t::int16_array;
        fun "isInt32Array"(0) = t::int32_array;
        fun "isFloat16Array"(0) = t::float16_array;
        fun "isFloat32Array"(0) = t::float32_array;
        fun "isFloat64Array"(0) = t::float64_array;
        fun "isBigInt64Array"(0) = t::big_int64_array;
        fun "isBigUint64Array"(0) = t::big_uint64_array;
    }
}
