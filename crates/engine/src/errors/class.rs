//! Constructors of the `ERR_*` classes and the shape of their instances.
//!
//! An instance is an ordinary `TypeError` (or other base) whose prototype adds
//! `toString` with the code; `code` is an own enumerable property. All codes of
//! one base share that prototype, so a code costs one function object.

use std::cell::RefCell;

use boa_engine::introspect;
use boa_engine::object::FunctionObjectBuilder;
use boa_engine::property::PropertyDescriptor;
use boa_engine::{
    Context, JsError, JsObject, JsResult, JsString, JsSymbol, JsValue, NativeFunction, js_string,
};
use ouro_base::codes::{self, Class};

use crate::Cx;
use crate::errors::message;

/// What one base class needs: the shared prototype and a constructor for errors
/// made by Rust.
#[derive(Clone)]
struct Base {
    prototype: JsObject,
    maker: JsObject,
}

/// The bases made so far and the symbol that marks their instances.
#[derive(Default)]
pub(super) struct Classes {
    bases: RefCell<Vec<(Class, Base)>>,
    mark: RefCell<Option<JsSymbol>>,
    stack: RefCell<Option<StackAccess>>,
}

/// The engine's accessors of `stack`, and ours around them.
#[derive(Clone)]
struct StackAccess {
    engine_get: JsObject,
    engine_set: JsObject,
    get: JsObject,
}

/// Makes the error of `code`; `args` fill its message. What a getter or
/// `toString` of an argument throws is thrown instead.
pub fn node_error(code: &str, args: &[JsValue], cx: &mut Cx<'_>) -> JsError {
    let Some(index) = codes::index(code) else {
        return internal_assertion(&format!("unknown error code {code}"), cx);
    };
    let class = codes::row(index).class;
    let made = base(class, cx).and_then(|base| construct(index, class, &base.maker, true, args, cx));
    match made {
        Ok(error) => JsError::from_opaque(error.into()),
        Err(error) => error,
    }
}

/// The same for the errors Node makes in C++: `code` is there, but the text of the
/// error and the header of its stack do not show it.
pub fn plain_error(code: &str, args: &[JsValue], cx: &mut Cx<'_>) -> JsError {
    let Some(index) = codes::index(code) else {
        return internal_assertion(&format!("unknown error code {code}"), cx);
    };
    let class = codes::row(index).class;
    let target = intrinsic(class, cx);
    match construct(index, class, &target, false, args, cx) {
        Ok(error) => JsError::from_opaque(error.into()),
        Err(error) => error,
    }
}

/// The error Node throws when its own code is wrong.
pub(super) fn internal_assertion(text: &str, cx: &mut Cx<'_>) -> JsError {
    match codes::index("ERR_INTERNAL_ASSERTION") {
        Some(_) => node_error("ERR_INTERNAL_ASSERTION", &[JsString::from(text).into()], cx),
        None => cx.type_error(text.to_owned()),
    }
}

/// True for instances of the `ERR_*` classes: their stack header shows the code.
pub fn is_node_error(object: &JsObject, cx: &mut Cx<'_>) -> bool {
    let mark = cx.slot::<Classes>().mark.borrow().clone();
    match mark {
        Some(mark) => object.has_property(mark, cx).unwrap_or(false),
        None => false,
    }
}

/// The symbol that marks instances, made on first use.
pub(super) fn mark(cx: &mut Cx<'_>) -> JsResult<JsSymbol> {
    let slot = cx.slot::<Classes>();
    if let Some(mark) = slot.mark.borrow().as_ref() {
        return Ok(mark.clone());
    }
    let Some(made) = JsSymbol::new(Some(js_string!("kIsNodeError"))) else {
        return Err(cx.type_error("out of symbols"));
    };
    *slot.mark.borrow_mut() = Some(made.clone());
    Ok(made)
}

/// The constructor JS sees for the code at `index`, with a property for each
/// other class the code can have.
pub(super) fn constructor(index: usize, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let row = codes::row(index);
    let made = function(index, row.class, cx)?;
    for &class in row.also {
        let other = function(index, class, cx)?;
        hidden(&made, js_string!(class.name()), other.into(), cx)?;
    }
    Ok(made)
}

fn function(index: usize, class: Class, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let prototype = base(class, cx)?.prototype;
    let made = bare_function(Some(index), class, cx);
    hidden(&made, js_string!("prototype"), prototype.into(), cx)?;
    // The variant whose stack leaves out the throwing function: natives leave no frame anyway.
    hidden(&made, js_string!("HideStackFramesError"), made.clone().into(), cx)?;
    Ok(made)
}

fn bare_function(index: Option<usize>, class: Class, cx: &mut Cx<'_>) -> JsObject {
    let native = NativeFunction::from_copy_closure(move |this, args, context: &mut Context| {
        let mut cx = Cx::new(context);
        let Some(index) = index else {
            return Err(cx.type_error("Illegal constructor"));
        };
        // Natives get `new.target` as `this` when constructed.
        let target = match this.as_object() {
            Some(target) if target.is_constructor() => target.clone(),
            _ => base(class, &mut cx)?.maker,
        };
        Ok(construct(index, class, &target, true, args, &mut cx)?.into())
    });
    FunctionObjectBuilder::new(cx.realm(), native)
        .name(js_string!("NodeError"))
        .length(0)
        .constructor(true)
        .build()
        .into()
}

/// `coded`: the stack's header shows the code.
fn construct(
    index: usize,
    class: Class,
    target: &JsObject,
    coded: bool,
    args: &[JsValue],
    cx: &mut Cx<'_>,
) -> JsResult<JsObject> {
    let row = codes::row(index);
    let built = message::build(&row, args, cx)?;
    let error = intrinsic(class, cx).construct(&[JsString::from(built.text).into()], Some(target), cx)?;
    if coded {
        show_code_in_stack(&error, cx)?;
    }
    cx.define(&error, "code", JsString::from(row.code))?;
    for (key, value) in built.properties {
        cx.define(&error, key, value)?;
    }
    Ok(error)
}

/// The engine makes the text of a stack when it is first read: ours goes in
/// between then. An engine without own `stack` accessors is left alone.
fn show_code_in_stack(error: &JsObject, cx: &mut Cx<'_>) -> JsResult<()> {
    let key = js_string!("stack");
    let known = cx.slot::<Classes>().stack.borrow().clone();
    let access = match known {
        Some(access) => access,
        None => {
            let own = introspect::own_descriptor(error, &key.clone().into(), cx)?;
            let part = |value: Option<&JsValue>| value.and_then(JsValue::as_object);
            let Some((Some(engine_get), Some(engine_set))) =
                own.map(|own| (part(own.get()), part(own.set())))
            else {
                return Ok(());
            };
            let get = cx.function("get stack", 0, NativeFunction::from_fn_ptr(get_stack));
            let access = StackAccess {
                engine_get,
                engine_set,
                get,
            };
            cx.slot::<Classes>().stack.replace(Some(access.clone()));
            access
        }
    };
    let descriptor = PropertyDescriptor::builder()
        .get(access.get)
        .set(access.engine_set)
        .enumerable(false)
        .configurable(true);
    error.define_property_or_throw(key, descriptor, cx)?;
    Ok(())
}

/// `get stack` of coded errors: `Name: text` at its start becomes `Name [CODE]: text`, once.
fn get_stack(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let mut cx = Cx::new(context);
    let access = cx.slot::<Classes>().stack.borrow().clone();
    let (Some(access), Some(error)) = (access, this.as_object()) else {
        return Ok(JsValue::undefined());
    };
    let stack = access.engine_get.call(this, &[], &mut cx)?;
    let Some(text) = stack.as_string() else {
        return Ok(stack);
    };
    let mut part = |key: &str| -> Option<JsString> {
        error
            .get(js_string!(key), &mut cx)
            .ok()
            .and_then(|value| value.as_string())
    };
    let (Some(name), Some(code), Some(message)) = (part("name"), part("code"), part("message")) else {
        return Ok(stack);
    };
    let mut plain = name.to_vec();
    if !message.is_empty() {
        plain.extend(": ".encode_utf16());
        plain.extend(message.iter());
    }
    let text = text.to_vec();
    let Some(rest) = text.strip_prefix(plain.as_slice()) else {
        return Ok(stack);
    };
    let mut out = name.to_vec();
    out.extend(" [".encode_utf16());
    out.extend(code.iter());
    out.extend("]: ".encode_utf16());
    out.extend(message.iter());
    out.extend(rest);
    let shown: JsValue = JsString::from(&out[..]).into();
    access
        .engine_set
        .call(this, std::slice::from_ref(&shown), &mut cx)?;
    Ok(shown)
}

/// The base's own constructor: the realm's, whatever scripts did to the global.
fn intrinsic(class: Class, cx: &Cx<'_>) -> JsObject {
    let all = cx.intrinsics().constructors();
    match class {
        Class::Error | Class::SystemError => all.error(),
        Class::TypeError => all.type_error(),
        Class::RangeError => all.range_error(),
        Class::SyntaxError => all.syntax_error(),
        Class::UriError => all.uri_error(),
    }
    .constructor()
}

fn base(class: Class, cx: &mut Cx<'_>) -> JsResult<Base> {
    let slot = cx.slot::<Classes>();
    if let Some((_, base)) = slot.bases.borrow().iter().find(|(known, _)| *known == class) {
        return Ok(base.clone());
    }
    let parent = intrinsic(class, cx);
    let parent_prototype = parent.get(js_string!("prototype"), cx)?.as_object();
    let prototype = cx.object();
    prototype.set_prototype(parent_prototype);
    // `constructor` is the plain class: `err.constructor === TypeError`.
    hidden(&prototype, js_string!("constructor"), parent.into(), cx)?;
    let to_string = cx.function("toString", 0, NativeFunction::from_fn_ptr(to_string));
    hidden(&prototype, js_string!("toString"), to_string.into(), cx)?;
    let mark = mark(cx)?;
    prototype.define_property_or_throw(
        mark,
        PropertyDescriptor::builder().value(true).configurable(true),
        cx,
    )?;
    let maker = bare_function(None, class, cx);
    hidden(&maker, js_string!("prototype"), prototype.clone().into(), cx)?;
    let made = Base { prototype, maker };
    slot.bases.borrow_mut().push((class, made.clone()));
    Ok(made)
}

fn hidden(object: &JsObject, key: JsString, value: JsValue, cx: &mut Cx<'_>) -> JsResult<()> {
    let descriptor = PropertyDescriptor::builder()
        .value(value)
        .writable(true)
        .configurable(true)
        .enumerable(false);
    object.define_property_or_throw(key, descriptor, cx)?;
    Ok(())
}

/// `Name [CODE]: message`.
fn to_string(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let Some(error) = this.as_object() else {
        return Ok(js_string!("Error").into());
    };
    let mut parts = [js_string!(), js_string!(), js_string!()];
    for (part, key) in parts.iter_mut().zip(["name", "code", "message"]) {
        *part = error.get(js_string!(key), context)?.to_string(context)?;
    }
    let [name, code, message] = parts;
    Ok(js_string!(&name, &js_string!(" ["), &code, &js_string!("]: "), &message).into())
}
