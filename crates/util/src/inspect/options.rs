//! Options of `util.inspect`: defaults, reading them from a JS object, and the
//! object handed to custom inspection functions.

use std::cell::{Cell, OnceCell};

use boa_engine::property::PropertyKey;
use boa_engine::{JsObject, JsResult, JsString, JsValue, js_string};
use ouro_engine::Cx;

use super::style;

/// From this level on levels are not counted: what an error or a function has in
/// place of a text is shown to any depth and never on one line.
pub(crate) const UNCOUNTED: usize = usize::MAX / 2;

/// Names of the options in Node's order.
pub(crate) const NAMES: [&str; 12] = [
    "showHidden",
    "depth",
    "colors",
    "customInspect",
    "showProxy",
    "maxArrayLength",
    "maxStringLength",
    "breakLength",
    "compact",
    "sorted",
    "getters",
    "numericSeparator",
];

/// How entries are put on lines.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Compact {
    /// `true`: everything on one line while it fits.
    Always,
    /// The number of inner levels joined on one line.
    Levels(f64),
    /// `false`: one entry a line.
    Never,
}

/// Whether properties are sorted.
#[derive(Debug, Clone)]
pub enum Sorted {
    /// Insertion order.
    No,
    /// By code units.
    Yes,
    /// By this comparator.
    By(JsObject),
}

/// Which getters are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Getters {
    /// None.
    None,
    /// All.
    All,
    /// Those without a setter.
    WithoutSetter,
    /// Those with a setter.
    WithSetter,
}

/// How parts are coloured.
#[derive(Debug, Clone)]
pub enum Stylize {
    /// Not at all.
    Plain,
    /// By `inspect.styles` and `inspect.colors`.
    Colors,
    /// By a function given in the options.
    By(JsObject),
}

/// Options of one inspection.
#[derive(Debug, Clone)]
pub struct Options {
    /// Show non-enumerable properties and more.
    pub show_hidden: bool,
    /// Levels shown; infinite for `null`, NaN for anything not a number.
    pub depth: f64,
    /// Use ANSI colours.
    pub colors: bool,
    /// Call `[nodejs.util.inspect.custom]`.
    pub custom_inspect: bool,
    /// Show target and handler of proxies.
    pub show_proxy: bool,
    /// Elements shown of arrays, sets and maps.
    pub max_array_length: f64,
    /// Units shown of a string.
    pub max_string_length: f64,
    /// Columns before entries are put on several lines.
    pub break_length: f64,
    /// See [`Compact`].
    pub compact: Compact,
    /// See [`Sorted`].
    pub sorted: Sorted,
    /// See [`Getters`].
    pub getters: Getters,
    /// Group digits by underscores.
    pub numeric_separator: bool,
    /// See [`Stylize`].
    pub stylize: Stylize,
    // Values as given, for the options object of custom functions.
    given: [Option<JsValue>; 12],
    // The whole object given, when it held names we do not know.
    user: Option<JsObject>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            show_hidden: false,
            depth: 2.0,
            colors: false,
            custom_inspect: true,
            show_proxy: false,
            max_array_length: 100.0,
            max_string_length: 10_000.0,
            break_length: 80.0,
            compact: Compact::Levels(3.0),
            sorted: Sorted::No,
            getters: Getters::None,
            numeric_separator: false,
            stylize: Stylize::Plain,
            given: Default::default(),
            user: None,
        }
    }
}

/// Tells whether a builtin module of an id exists.
pub(crate) type KnownModule = fn(&str) -> bool;

/// What `util.inspect` keeps per runtime.
#[derive(Default)]
pub(crate) struct State {
    /// The `util.inspect` function, once made.
    pub(crate) inspect: OnceCell<JsObject>,
    /// `inspect.defaultOptions`, once somebody asked for it: from then on it may
    /// have been changed and is read for each inspection.
    pub(crate) defaults: OnceCell<JsObject>,
    /// The two `stylize` functions shown to custom inspection functions.
    pub(crate) stylize_plain: OnceCell<JsObject>,
    pub(crate) stylize_colors: OnceCell<JsObject>,
    /// Tells whether a builtin module of this id exists: its stack lines are grey.
    pub(crate) known_module: Cell<Option<KnownModule>>,
}

impl Options {
    /// The defaults of this runtime, with whatever user code changed in them.
    ///
    /// # Errors
    /// None in practice: the object is sealed and plain.
    pub fn defaults(cx: &mut Cx<'_>) -> JsResult<Self> {
        let mut options = Self::default();
        if let Some(object) = cx.slot::<State>().defaults.get().cloned() {
            for (index, name) in NAMES.iter().enumerate() {
                let value = object.get(JsString::from(*name), cx)?;
                options.set(index, value, cx)?;
            }
            options.given = Default::default();
        }
        Ok(options)
    }

    /// The defaults overlaid with the enumerable own properties of `object`.
    ///
    /// # Errors
    /// What getters of the object throw.
    pub fn from_object(object: &JsObject, cx: &mut Cx<'_>) -> JsResult<Self> {
        let mut options = Self::defaults(cx)?;
        options.overlay(object, cx)?;
        options.settle();
        Ok(options)
    }

    /// Takes the enumerable own properties of `object`.
    ///
    /// # Errors
    /// What getters of the object throw.
    pub(crate) fn overlay(&mut self, object: &JsObject, cx: &mut Cx<'_>) -> JsResult<()> {
        for key in object.own_property_keys(cx)? {
            let PropertyKey::String(name) = &key else { continue };
            let enumerable = boa_engine::introspect::own_descriptor(object, &key, cx)?
                .is_some_and(|descriptor| descriptor.enumerable() == Some(true));
            if !enumerable {
                continue;
            }
            if let Some(index) = NAMES.iter().position(|known| *name == **known) {
                let value = object.get(key, cx)?;
                self.set(index, value.clone(), cx)?;
                self.given[index] = Some(value);
            } else if *name == "stylize" {
                let value = object.get(key, cx)?;
                self.stylize = style::from_value(&value, cx);
            } else if self.user.is_none() {
                self.user = Some(object.clone());
            }
        }
        Ok(())
    }

    /// Colours decide over a given `stylize`, as in Node.
    pub(crate) fn settle(&mut self) {
        if self.colors {
            self.stylize = Stylize::Colors;
        }
    }

    /// Sets one option by its place in [`NAMES`].
    pub(crate) fn set(&mut self, index: usize, value: JsValue, cx: &mut Cx<'_>) -> JsResult<()> {
        match index {
            0 => self.show_hidden = value.to_boolean(),
            1 => self.set_depth(&value, cx)?,
            2 => self.colors = value.to_boolean(),
            3 => self.custom_inspect = value.to_boolean(),
            4 => self.show_proxy = value.to_boolean(),
            5 => self.max_array_length = limit(&value, cx)?,
            6 => self.max_string_length = limit(&value, cx)?,
            7 => self.break_length = value.to_number(cx)?,
            8 => {
                self.compact = match (value.as_boolean(), value.as_number()) {
                    (Some(true), _) => Compact::Always,
                    (_, Some(levels)) => Compact::Levels(levels),
                    _ => Compact::Never,
                }
            }
            9 => {
                self.sorted = match value.as_callable() {
                    Some(comparator) => Sorted::By(comparator),
                    None if value.to_boolean() => Sorted::Yes,
                    None => Sorted::No,
                }
            }
            10 => {
                self.getters = match value.as_string() {
                    Some(name) if name == "get" => Getters::WithoutSetter,
                    Some(name) if name == "set" => Getters::WithSetter,
                    Some(_) => Getters::None,
                    None if value.as_boolean() == Some(true) => Getters::All,
                    None => Getters::None,
                }
            }
            _ => self.numeric_separator = value.to_boolean(),
        }
        Ok(())
    }

    /// Sets one option and keeps the value as given.
    pub(crate) fn set_given(&mut self, index: usize, value: JsValue, cx: &mut Cx<'_>) -> JsResult<()> {
        self.set(index, value.clone(), cx)?;
        if let Some(given) = self.given.get_mut(index) {
            *given = Some(value);
        }
        Ok(())
    }

    /// `null` is no limit; anything that is no number never compares as exceeded.
    pub(crate) fn set_depth(&mut self, value: &JsValue, cx: &mut Cx<'_>) -> JsResult<()> {
        self.depth = if value.is_null() {
            f64::INFINITY
        } else {
            value.to_number(cx)?
        };
        Ok(())
    }

    /// Whether level `times` is deeper than asked for.
    pub(crate) fn too_deep(&self, times: usize) -> bool {
        if times >= UNCOUNTED {
            return false;
        }
        #[expect(clippy::cast_precision_loss)]
        let times = times as f64;
        times > self.depth
    }

    /// The `options` argument of a custom inspection function.
    pub(crate) fn to_object(&self, cross_context: bool, cx: &mut Cx<'_>) -> JsResult<JsObject> {
        let object = if cross_context {
            JsObject::with_null_proto()
        } else {
            cx.object()
        };
        let stylize = style::to_function(&self.stylize, cx);
        object.set(js_string!("stylize"), stylize.clone(), true, cx)?;
        for (index, name) in NAMES.iter().enumerate() {
            let value = self.value_of(index);
            if !(cross_context && value.is_object()) {
                object.create_data_property_or_throw(JsString::from(*name), value, cx)?;
            }
        }
        if let Some(user) = &self.user {
            for key in user.own_property_keys(cx)? {
                let enumerable = boa_engine::introspect::own_descriptor(user, &key, cx)?
                    .is_some_and(|descriptor| descriptor.enumerable() == Some(true));
                if enumerable {
                    let value = user.get(key.clone(), cx)?;
                    if !(cross_context && value.is_object()) {
                        object.create_data_property_or_throw(key, value, cx)?;
                    }
                }
            }
        }
        if cross_context {
            let shield = style::shielded(stylize, cx);
            object.create_data_property_or_throw(js_string!("stylize"), shield, cx)?;
        }
        Ok(object)
    }

    fn value_of(&self, index: usize) -> JsValue {
        // Limits given as `null` are shown as what they mean.
        if let Some(value) = self.given.get(index).and_then(Option::as_ref)
            && !(matches!(index, 5 | 6) && value.is_null())
        {
            return value.clone();
        }
        match index {
            0 => self.show_hidden.into(),
            1 if self.depth == f64::INFINITY => JsValue::null(),
            1 => number(self.depth),
            2 => self.colors.into(),
            3 => self.custom_inspect.into(),
            4 => self.show_proxy.into(),
            5 => number(self.max_array_length),
            6 => number(self.max_string_length),
            7 => number(self.break_length),
            8 => match self.compact {
                Compact::Always => true.into(),
                Compact::Levels(levels) => number(levels),
                Compact::Never => false.into(),
            },
            9 => match &self.sorted {
                Sorted::No => false.into(),
                Sorted::Yes => true.into(),
                Sorted::By(comparator) => comparator.clone().into(),
            },
            10 => match self.getters {
                Getters::None => false.into(),
                Getters::All => true.into(),
                Getters::WithoutSetter => js_string!("get").into(),
                Getters::WithSetter => js_string!("set").into(),
            },
            _ => self.numeric_separator.into(),
        }
    }

    /// The `depth` argument of a custom inspection function at level `times`.
    pub(crate) fn depth_left(&self, times: usize) -> JsValue {
        let given_null = self.given[1].as_ref().is_some_and(JsValue::is_null);
        if self.depth == f64::INFINITY && given_null {
            return JsValue::null();
        }
        if times >= UNCOUNTED {
            return JsValue::nan();
        }
        #[expect(clippy::cast_precision_loss)]
        let times = times as f64;
        number(self.depth - times)
    }

    /// A fresh `inspect.defaultOptions` object, sealed.
    pub(crate) fn defaults_object(cx: &mut Cx<'_>) -> JsResult<JsObject> {
        let object = cx.object();
        let options = Self::default();
        for (index, name) in NAMES.iter().enumerate() {
            let value = options.value_of(index);
            object.create_data_property_or_throw(JsString::from(*name), value, cx)?;
        }
        object.set_integrity_level(boa_engine::object::IntegrityLevel::Sealed, cx)?;
        Ok(object)
    }
}

fn limit(value: &JsValue, cx: &mut Cx<'_>) -> JsResult<f64> {
    if value.is_null() {
        Ok(f64::INFINITY)
    } else {
        value.to_number(cx)
    }
}

/// A number value, as an integer where it is one.
pub(crate) fn number(value: f64) -> JsValue {
    JsValue::new(value)
}
