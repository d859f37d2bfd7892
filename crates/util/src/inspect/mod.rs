//! `util.inspect`: a value as text.
//!
//! [`Inspector::value`] decides what a value is, [`Inspector::raw`] gathers the
//! entries of an object and has [`layout`] put them on lines. The text equals
//! that of Node 22 for every built-in type; what an object is, is read through
//! `boa_engine::introspect`, so that neither proxy traps nor getters run except
//! where Node runs them.

pub(crate) mod bases;
pub(crate) mod collections;
pub(crate) mod errors;
pub(crate) mod keys;
pub(crate) mod layout;
pub(crate) mod names;
pub mod options;
pub(crate) mod primitives;
pub(crate) mod style;

use boa_engine::introspect;
use boa_engine::object::builtins::{JsMap, JsSet};
use boa_engine::property::PropertyKey;
use boa_engine::{Context, JsObject, JsResult, JsSymbol, JsValue, js_string};
use ouro_engine::Cx;
use rustc_hash::FxHashMap;

use crate::text::{Text, text};
use crate::types;
use keys::EntryKind;
use options::{Compact, Options, Sorted, State};

/// Levels of nesting after which an inspection is cut short, as a stack
/// overflow would do it: every level copies the text of those below it.
const MAX_LEVELS: usize = 1000;

/// Units in one level of output beyond which nothing nested is shown any more.
const MAX_OUTPUT: usize = 1 << 27;

/// The text of `value` with these options.
///
/// # Errors
/// What user code called on the way (custom inspection functions, getters where
/// asked for) throws.
pub fn inspect(value: &JsValue, options: Options, cx: &mut Cx<'_>) -> JsResult<Text> {
    Inspector::new(options, cx).value(value, 0, false)
}

/// Sets how builtin modules are known by the id in their stack lines.
pub fn set_known_module(known: fn(&str) -> bool, cx: &mut Cx<'_>) {
    cx.slot::<State>().known_module.set(Some(known));
}

/// One inspection under way.
pub(crate) struct Inspector<'c> {
    pub(crate) cx: &'c mut Context,
    pub(crate) options: Options,
    /// Columns the current part starts at.
    pub(crate) indent: usize,
    /// The innermost level reached in the part last formatted.
    pub(crate) current_depth: usize,
    pub(crate) seen: Vec<JsObject>,
    // Objects that were met inside themselves, numbered.
    circular: FxHashMap<JsObject, usize>,
    budget: FxHashMap<usize, usize>,
    levels: usize,
}

/// What stands between the braces.
enum Body {
    Empty,
    Array,
    Set(JsObject),
    Map(JsObject),
    TypedArray,
    Iterator,
    ArrayBuffer,
    Promise,
    Weak,
    Namespace,
}

/// The plan for an object, before its entries are formatted.
struct Plan {
    base: Text,
    open: Text,
    close: &'static str,
    body: Body,
    kind: EntryKind,
    extra: &'static [&'static str],
    typed_array: bool,
}

impl Plan {
    fn new(open: impl Into<Text>) -> Self {
        Self {
            base: Text::new(),
            open: open.into(),
            close: "}",
            body: Body::Empty,
            kind: EntryKind::Object,
            extra: &[],
            typed_array: false,
        }
    }
}

/// Either the finished text or the plan to go on with.
enum Decision {
    Done(Text),
    Go(Plan),
}

impl<'c> Inspector<'c> {
    pub(crate) fn new(options: Options, cx: &'c mut Context) -> Self {
        Self {
            cx,
            options,
            indent: 0,
            current_depth: 0,
            seen: Vec::new(),
            circular: FxHashMap::default(),
            budget: FxHashMap::default(),
            levels: 0,
        }
    }

    /// Colours a part.
    pub(crate) fn style(&mut self, part: impl Into<Text>, style: &str) -> JsResult<Text> {
        style::apply(&self.options.stylize, part.into(), style, &mut Cx::new(self.cx))
    }

    /// Formats any value at nesting level `times`.
    pub(crate) fn value(&mut self, value: &JsValue, times: usize, typed_array: bool) -> JsResult<Text> {
        let Some(original) = value.as_object() else {
            return self.primitive(value);
        };
        let mut object = original.clone();
        let mut through_proxy = false;
        while let Some(parts) = introspect::proxy_parts(&object) {
            let Some((target, handler)) = parts else {
                return self.style("<Revoked Proxy>", "special");
            };
            if self.options.show_proxy {
                return self.proxy(&target, &handler, times);
            }
            through_proxy = true;
            object = target;
        }
        if self.options.custom_inspect
            && let Some(text) = self.custom(&original, &object, through_proxy, times)?
        {
            return Ok(text);
        }
        if self.seen.contains(&object) {
            let next = self.circular.len() + 1;
            let index = *self.circular.entry(object).or_insert(next);
            return self.style(text!("[Circular *", index, "]"), "special");
        }
        self.raw(&object, times, typed_array)
    }

    fn proxy(&mut self, target: &JsObject, handler: &JsObject, times: usize) -> JsResult<Text> {
        if self.options.too_deep(times) || self.levels >= MAX_LEVELS {
            return self.style("Proxy [Array]", "special");
        }
        self.levels += 1;
        self.indent += 2;
        let parts = self
            .value(&target.clone().into(), times + 1, false)
            .and_then(|target| {
                Ok(vec![
                    target,
                    self.value(&handler.clone().into(), times + 1, false)?,
                ])
            });
        self.indent -= 2;
        self.levels -= 1;
        self.reduce(
            parts?,
            &Text::new(),
            &"Proxy [".into(),
            "]",
            EntryKind::ArrayExtras,
            times + 1,
            None,
        )
    }

    // `None`: there is no custom function, or it returned the object itself.
    fn custom(
        &mut self,
        original: &JsObject,
        object: &JsObject,
        through_proxy: bool,
        times: usize,
    ) -> JsResult<Option<Text>> {
        let Some(function) = object.get(custom_symbol(), self.cx)?.as_callable() else {
            return Ok(None);
        };
        let state = Cx::new(self.cx).slot::<State>();
        if state.inspect.get() == Some(&function) || self.is_prototype(object)? {
            return Ok(None);
        }
        let depth = self.options.depth_left(times);
        let cross = through_proxy || !names::is_instance_of_object(original, self.cx);
        let cx = &mut Cx::new(self.cx);
        let options = self.options.to_object(cross, cx)?;
        let inspect = crate::natives::inspect_function(cx)?;
        let this: JsValue = original.clone().into();
        let result = function.call(&this, &[depth, options.into(), inspect.into()], cx)?;
        if result.as_object().is_some_and(|returned| returned == *original) {
            return Ok(None);
        }
        match result.as_string() {
            Some(text) => Ok(Some(Text::from(&text).indented(self.indent))),
            None if self.levels >= MAX_LEVELS => Err(names::stack_overflow()),
            None => {
                self.levels += 1;
                let text = self.value(&result, times, false);
                self.levels -= 1;
                text.map(Some)
            }
        }
    }

    // `Foo.prototype` has a custom function but is no `Foo`.
    fn is_prototype(&mut self, object: &JsObject) -> JsResult<bool> {
        let key = PropertyKey::from(js_string!("constructor"));
        let Some(descriptor) = introspect::own_descriptor(object, &key, self.cx)? else {
            return Ok(false);
        };
        let Some(constructor) = descriptor.value().and_then(JsValue::as_object) else {
            return Ok(false);
        };
        let prototype = constructor.get(js_string!("prototype"), self.cx)?;
        Ok(prototype
            .as_object()
            .is_some_and(|prototype| prototype == *object))
    }

    fn raw(&mut self, object: &JsObject, times: usize, typed_array: bool) -> JsResult<Text> {
        let mut proto_props = (self.options.show_hidden && !self.options.too_deep(times)).then(Vec::new);
        let constructor = self.constructor_name(object, times, proto_props.as_mut())?;
        let proto_props = proto_props.filter(|list| !list.is_empty());
        let tag = self.tag(object)?;
        let mut keys = Vec::new();
        let plan = self.plan(
            object,
            constructor.as_ref(),
            &tag,
            &mut keys,
            proto_props.is_none(),
            times,
            typed_array,
        )?;
        let mut plan = match plan {
            Decision::Done(text) => return Ok(text),
            Decision::Go(plan) => plan,
        };
        if self.options.too_deep(times) {
            let name = self.short_name(object, constructor.as_ref(), &tag);
            let text = if constructor.is_some() {
                text!("[", name, "]")
            } else {
                name
            };
            return self.style(text, "special");
        }
        let times = times + 1;
        self.seen.push(object.clone());
        self.current_depth = times;
        let indent = self.indent;
        let depth = self.seen.len();
        self.levels += 1;
        let entries = if self.levels > MAX_LEVELS {
            Err(names::stack_overflow())
        } else {
            self.entries(object, &mut plan, &mut keys, times)
        };
        self.levels -= 1;
        self.seen.truncate(depth);
        self.seen.pop();
        let mut entries = match entries {
            Ok(entries) => entries,
            Err(error) if names::is_stack_overflow(&error, self.cx) => {
                self.indent = indent;
                let name = self.short_name(object, constructor.as_ref(), &tag);
                let text = text!(
                    "[",
                    name,
                    ": Inspection interrupted prematurely. Maximum call stack size exceeded.]"
                );
                return self.style(text, "special");
            }
            Err(error) => return Err(error),
        };
        if let Some(list) = proto_props {
            entries.extend(list);
        }
        if let Some(&index) = self.circular.get(object) {
            let reference = self.style(text!("<ref *", index, ">"), "special")?;
            if self.options.compact == Compact::Always {
                plan.open = text!(reference, " ", plan.open);
            } else if plan.base.is_empty() {
                plan.base = reference;
            } else {
                plan.base = text!(reference, " ", plan.base);
            }
        }
        self.sort(&mut entries, plan.kind, keys.len())?;
        let value: JsValue = object.clone().into();
        let result = self.reduce(
            entries,
            &plan.base,
            &plan.open,
            plan.close,
            plan.kind,
            times,
            Some(&value),
        )?;
        let budget = self.budget.entry(self.indent).or_insert(0);
        *budget += result.length();
        if *budget > MAX_OUTPUT {
            self.options.depth = -1.0;
        }
        Ok(result)
    }

    fn entries(
        &mut self,
        object: &JsObject,
        plan: &mut Plan,
        keys: &mut Vec<PropertyKey>,
        times: usize,
    ) -> JsResult<Vec<Text>> {
        let mut entries = match &plan.body {
            Body::Empty => Vec::new(),
            Body::Array => self.array(object, times)?,
            Body::Set(set) => self.set(set, times)?,
            Body::Map(map) => self.map(map, times)?,
            Body::TypedArray => self.typed_array(object)?,
            Body::Iterator => {
                let (entries, pairs) = self.iterator(object, times)?;
                if pairs && crate::text::ends_with(&plan.open, " Iterator] {") {
                    let kept = plan.open.len() - " Iterator] {".len();
                    plan.open = text!(plan.open[..kept], " Entries] {");
                }
                entries
            }
            Body::ArrayBuffer => vec![self.array_buffer(object)?],
            Body::Promise => vec![self.promise(object, times)?],
            // The collector does not list what a weak collection holds, not even for `showHidden`.
            Body::Weak => vec![self.style("<items unknown>", "special")?],
            Body::Namespace => self.namespace(object, keys, times)?,
        };
        for name in plan.extra {
            entries.push(self.extra(object, name, times, plan.typed_array)?);
        }
        for key in keys.iter() {
            entries.push(self.property(object, key, times, plan.kind)?);
        }
        Ok(entries)
    }

    fn tag(&mut self, object: &JsObject) -> JsResult<Text> {
        let symbol = JsSymbol::to_string_tag();
        let Some(tag) = object.get(symbol.clone(), self.cx)?.as_string() else {
            return Ok(Text::new());
        };
        if tag.is_empty() {
            return Ok(Text::new());
        }
        // A tag that is shown as a property is not shown twice.
        let own = introspect::own_descriptor(object, &symbol.into(), self.cx)?;
        let shown = own.is_some_and(|own| self.options.show_hidden || own.enumerable() == Some(true));
        Ok(if shown { Text::new() } else { Text::from(&tag) })
    }

    #[expect(clippy::too_many_arguments)]
    fn plan(
        &mut self,
        object: &JsObject,
        constructor: Option<&Text>,
        tag: &Text,
        keys: &mut Vec<PropertyKey>,
        nothing_inherited: bool,
        times: usize,
        typed_array: bool,
    ) -> JsResult<Decision> {
        let hidden = self.options.show_hidden;
        if constructor.is_none() || object.has_property(JsSymbol::iterator(), self.cx)? {
            let kind = types::kind(object);
            match kind {
                types::Kind::Array => {
                    let length = object.get(js_string!("length"), self.cx)?.to_length(self.cx)?;
                    let plain =
                        tag.is_empty() && constructor.is_some_and(|name| crate::text::equals(name, "Array"));
                    let prefix = if plain {
                        Text::new()
                    } else {
                        names::prefix(constructor, tag, "Array", &format!("({length})"))
                    };
                    *keys = self.non_index_keys(object)?;
                    if length == 0 && keys.is_empty() && nothing_inherited {
                        return Ok(Decision::Done(text!(prefix, "[]")));
                    }
                    let mut plan = Plan::new(text!(prefix, "["));
                    plan.close = "]";
                    plan.kind = EntryKind::ArrayExtras;
                    plan.body = Body::Array;
                    return Ok(Decision::Go(plan));
                }
                types::Kind::Set | types::Kind::Map => {
                    let set = kind == types::Kind::Set;
                    let (name, size) = if set {
                        (
                            "Set",
                            JsSet::from_object(object.clone()).map_or(0, |set| set.size()),
                        )
                    } else {
                        ("Map", self.map_size(object))
                    };
                    let prefix = names::prefix(constructor, tag, name, &format!("({size})"));
                    *keys = self.keys(object, hidden)?;
                    if size == 0 && keys.is_empty() && nothing_inherited {
                        return Ok(Decision::Done(text!(prefix, "{}")));
                    }
                    let mut plan = Plan::new(text!(prefix, "{"));
                    plan.body = if set {
                        Body::Set(object.clone())
                    } else {
                        Body::Map(object.clone())
                    };
                    return Ok(Decision::Go(plan));
                }
                types::Kind::TypedArray(name) => {
                    let length = types::typed_array_length(object, self.cx);
                    *keys = self.non_index_keys(object)?;
                    let fallback = if constructor.is_none() { name } else { "" };
                    let prefix = names::prefix(constructor, tag, fallback, &format!("({length})"));
                    if length == 0 && keys.is_empty() && !hidden {
                        return Ok(Decision::Done(text!(prefix, "[]")));
                    }
                    let mut plan = Plan::new(text!(prefix, "["));
                    plan.close = "]";
                    plan.kind = EntryKind::ArrayExtras;
                    plan.body = Body::TypedArray;
                    if hidden {
                        plan.extra = &[
                            "BYTES_PER_ELEMENT",
                            "length",
                            "byteLength",
                            "byteOffset",
                            "buffer",
                        ];
                        plan.typed_array = true;
                    }
                    return Ok(Decision::Go(plan));
                }
                types::Kind::MapIterator | types::Kind::SetIterator => {
                    *keys = self.keys(object, hidden)?;
                    let name = if kind == types::Kind::MapIterator {
                        "Map Iterator"
                    } else {
                        "Set Iterator"
                    };
                    let open = if tag.is_empty() || crate::text::equals(tag, name) {
                        text!("[", name, "] {")
                    } else {
                        text!("[", tag, "] [", name, "] {")
                    };
                    let mut plan = Plan::new(open);
                    plan.body = Body::Iterator;
                    return Ok(Decision::Go(plan));
                }
                _ => {}
            }
        }
        self.plan_plain(
            object,
            constructor,
            tag,
            keys,
            nothing_inherited,
            times,
            typed_array,
        )
    }

    #[expect(clippy::too_many_arguments)]
    fn plan_plain(
        &mut self,
        object: &JsObject,
        constructor: Option<&Text>,
        tag: &Text,
        keys: &mut Vec<PropertyKey>,
        nothing_inherited: bool,
        times: usize,
        typed_array: bool,
    ) -> JsResult<Decision> {
        use types::Kind;
        *keys = self.keys(object, self.options.show_hidden)?;
        let bare = |keys: &[PropertyKey]| keys.is_empty() && nothing_inherited;
        let kind = types::kind(object);
        let mut plan = Plan::new("{");
        if kind == Kind::Function {
            plan.base = self.function_base(object, constructor, tag)?;
            if bare(keys) {
                return self.style(plan.base, "special").map(Decision::Done);
            }
            return Ok(Decision::Go(plan));
        }
        if constructor.is_some_and(|name| crate::text::equals(name, "Object")) {
            if kind == Kind::Arguments {
                plan.open = "[Arguments] {".into();
            } else if !tag.is_empty() {
                plan.open = text!(names::prefix(constructor, tag, "Object", ""), "{");
            }
            if bare(keys) {
                return Ok(Decision::Done(text!(plan.open, "}")));
            }
            return Ok(Decision::Go(plan));
        }
        let prefixed = |fallback: &str| text!(names::prefix(constructor, tag, fallback, ""), "{");
        match kind {
            Kind::RegExp | Kind::Date => {
                let (name, style) = if kind == Kind::RegExp {
                    ("RegExp", "regexp")
                } else {
                    ("Date", "date")
                };
                let base = if kind == Kind::RegExp {
                    self.regexp(object)?
                } else {
                    self.date(object)?
                };
                let prefix = names::prefix(constructor, tag, name, "");
                let plain = prefix.len() == name.len() + 1 && crate::text::starts_with(&prefix, name);
                plan.base = if plain { base } else { text!(prefix, base) };
                if bare(keys) || (kind == Kind::RegExp && self.options.too_deep(times)) {
                    return self.style(plan.base, style).map(Decision::Done);
                }
            }
            _ if types::is_error(object, self.cx) => {
                plan.base = self.error(object, constructor, tag, keys)?;
                if bare(keys) {
                    return Ok(Decision::Done(plan.base));
                }
            }
            Kind::ArrayBuffer | Kind::SharedArrayBuffer => {
                let name = if kind == Kind::ArrayBuffer {
                    "ArrayBuffer"
                } else {
                    "SharedArrayBuffer"
                };
                if !typed_array {
                    plan.body = Body::ArrayBuffer;
                } else if bare(keys) {
                    let length = object.get(js_string!("byteLength"), self.cx)?;
                    let length = self.primitive_without_separator(&length)?;
                    let prefix = names::prefix(constructor, tag, name, "");
                    return Ok(Decision::Done(text!(prefix, "{ [byteLength]: ", length, " }")));
                }
                plan.open = prefixed(name);
                plan.extra = &["byteLength"];
            }
            Kind::DataView => {
                plan.open = prefixed("DataView");
                plan.extra = &["byteLength", "byteOffset", "buffer"];
            }
            Kind::Promise => {
                plan.open = prefixed("Promise");
                plan.body = Body::Promise;
            }
            Kind::WeakSet => {
                plan.open = prefixed("WeakSet");
                plan.body = Body::Weak;
            }
            Kind::WeakMap => {
                plan.open = prefixed("WeakMap");
                plan.body = Body::Weak;
            }
            Kind::Namespace => {
                plan.open = prefixed("Module");
                plan.body = Body::Namespace;
            }
            Kind::Boxed(name) => {
                plan.base = self.boxed(object, name, constructor, tag, keys)?;
                if bare(keys) {
                    return Ok(Decision::Done(plan.base));
                }
            }
            _ => {
                if let Some(href) = self.url(object, times)? {
                    plan.base = href;
                    if bare(keys) {
                        return Ok(Decision::Done(plan.base));
                    }
                    return Ok(Decision::Go(plan));
                }
                let prefix = self.context_prefix(object, constructor, tag);
                if bare(keys) {
                    return Ok(Decision::Done(text!(prefix, "{}")));
                }
                plan.open = text!(prefix, "{");
            }
        }
        Ok(Decision::Go(plan))
    }

    // What stands before the braces of an object of no special kind.
    fn context_prefix(&mut self, object: &JsObject, constructor: Option<&Text>, tag: &Text) -> Text {
        let mut fallback = "";
        if constructor.is_none() {
            fallback = types::class_name(object);
            if crate::text::equals(tag, fallback) {
                fallback = "Object";
            }
        }
        names::prefix(constructor, tag, fallback, "")
    }

    fn short_name(&mut self, object: &JsObject, constructor: Option<&Text>, tag: &Text) -> Text {
        let prefix = self.context_prefix(object, constructor, tag);
        Text::from(&prefix[..prefix.len().saturating_sub(1)])
    }

    fn sort(&mut self, entries: &mut [Text], kind: EntryKind, keys: usize) -> JsResult<()> {
        let from = match (&self.options.sorted, kind) {
            (Sorted::No, _) => return Ok(()),
            (_, EntryKind::Object) => 0,
            _ if keys > 1 => entries.len().saturating_sub(keys),
            _ => return Ok(()),
        };
        let Some(part) = entries.get_mut(from..) else {
            return Ok(());
        };
        let Sorted::By(comparator) = &self.options.sorted else {
            part.sort();
            return Ok(());
        };
        let list = boa_engine::object::builtins::JsArray::from_iter(part.iter().map(Text::to_value), self.cx);
        let comparator = boa_engine::object::builtins::JsFunction::from_object(comparator.clone());
        list.sort(comparator, self.cx)?;
        for (index, entry) in part.iter_mut().enumerate() {
            let value = list.at(i64::try_from(index).unwrap_or(0), self.cx)?;
            *entry = Text::from(&value.to_string(self.cx)?);
        }
        Ok(())
    }

    pub(crate) fn map_size(&mut self, object: &JsObject) -> usize {
        JsMap::from_object(object.clone())
            .and_then(|map| map.get_size(self.cx))
            .ok()
            .and_then(|size| size.as_number())
            .map_or(0, |size| size as usize)
    }
}

/// `Symbol.for('nodejs.util.inspect.custom')`.
pub(crate) fn custom_symbol() -> JsSymbol {
    names::registered_symbol("nodejs.util.inspect.custom")
}
