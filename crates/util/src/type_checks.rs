//! `util.types`: one predicate per built-in type, by internal slots.

use boa_engine::builtins::array_buffer::{ArrayBuffer, SharedArrayBuffer};
use boa_engine::builtins::async_generator::AsyncGenerator;
use boa_engine::builtins::dataview::DataView;
use boa_engine::builtins::date::Date;
use boa_engine::builtins::generator::Generator;
use boa_engine::builtins::promise::Promise;
use boa_engine::builtins::regexp::RegExp;
use boa_engine::introspect;
use boa_engine::module::ModuleNamespace;
use boa_engine::{JsBigInt, JsObject, JsResult, JsString, JsSymbol, JsValue};
use ouro_engine::Cx;

use crate::types;

fn test(args: &[JsValue], check: impl FnOnce(&JsObject) -> bool) -> JsResult<JsValue> {
    Ok(args
        .first()
        .and_then(JsValue::as_object)
        .is_some_and(|object| check(&object))
        .into())
}

macro_rules! checks {
    ($($(#[$meta:meta])* $name:ident = $check:expr;)*) => {$(
        $(#[$meta])*
        pub(crate) fn $name(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
            test(args, $check)
        }
    )*};
}

checks! {
    any_array_buffer = |o| o.is::<ArrayBuffer>() || o.is::<SharedArrayBuffer>();
    arguments_object = introspect::is_arguments;
    array_buffer = JsObject::is::<ArrayBuffer>;
    array_buffer_view = |o| o.is::<DataView>() || types::typed_array_name(o).is_some();
    async_function = |o| introspect::function_kind(o).is_async;
    big_int64_array = |o| types::typed_array_name(o) == Some("BigInt64Array");
    big_int_object = JsObject::is::<JsBigInt>;
    big_uint64_array = |o| types::typed_array_name(o) == Some("BigUint64Array");
    boolean_object = JsObject::is::<bool>;
    boxed_primitive = |o| types::boxed_name(o).is_some();
    data_view = JsObject::is::<DataView>;
    date = JsObject::is::<Date>;
    // Nothing wraps a foreign pointer yet.
    external = |_| false;
    float16_array = |o| types::typed_array_name(o) == Some("Float16Array");
    float32_array = |o| types::typed_array_name(o) == Some("Float32Array");
    float64_array = |o| types::typed_array_name(o) == Some("Float64Array");
    generator_function = |o| introspect::function_kind(o).is_generator;
    generator_object = |o| o.is::<Generator>() || o.is::<AsyncGenerator>();
    int16_array = |o| types::typed_array_name(o) == Some("Int16Array");
    int32_array = |o| types::typed_array_name(o) == Some("Int32Array");
    int8_array = |o| types::typed_array_name(o) == Some("Int8Array");
    map = types::is_map;
    map_iterator = introspect::is_map_iterator;
    module_namespace_object = JsObject::is::<ModuleNamespace>;
    native_error = types::is_native_error;
    number_object = JsObject::is::<f64>;
    promise = JsObject::is::<Promise>;
    proxy = |o| introspect::proxy_parts(o).is_some();
    reg_exp = JsObject::is::<RegExp>;
    set = types::is_set;
    set_iterator = introspect::is_set_iterator;
    shared_array_buffer = JsObject::is::<SharedArrayBuffer>;
    string_object = JsObject::is::<JsString>;
    symbol_object = JsObject::is::<JsSymbol>;
    typed_array = |o| types::typed_array_name(o).is_some();
    uint16_array = |o| types::typed_array_name(o) == Some("Uint16Array");
    uint32_array = |o| types::typed_array_name(o) == Some("Uint32Array");
    uint8_array = |o| types::typed_array_name(o) == Some("Uint8Array");
    uint8_clamped_array = |o| types::typed_array_name(o) == Some("Uint8ClampedArray");
    weak_map = types::is_weak_map;
    weak_set = types::is_weak_set;
}
