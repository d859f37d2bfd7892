//! What the runtime's parts tell the recorder of a run ([`Tracer`]).
//!
//! Everything here is behind one question, [`Cx::tracer`], whose answer is `None`
//! unless the run is recorded. Nothing here runs JavaScript.

use std::rc::Rc;
use std::sync::Arc;

use boa_engine::object::JsObject;
use boa_engine::property::PropertyKey;
use boa_engine::string::JsStrVariant;
use boa_engine::{Context, JsValue, js_string};
pub use ouro_trace::{Kind, Site, Text, Tracer, What};

use crate::Cx;
use crate::jobs::Jobs;

/// The environment variable that has a child record itself: how, a colon, the file. Programs never see it.
pub const RECORDING: &str = "OURO_TRACE";

/// Longest text kept of a message or an output, in characters.
const LONGEST: usize = 400;

/// Where the program is: the innermost frame that is not the runtime's own.
pub fn site(context: &Context) -> Option<Site> {
    let place = context.innermost_place(24, |file| !file.starts_with("node:"))?;
    let file = place.file.strip_prefix("file://").unwrap_or(place.file);
    Some(Site {
        file: Arc::from(file),
        line: place.line,
        column: place.column,
    })
}

/// The name a function has as its own property.
pub fn function_name(function: &JsObject) -> Option<Text> {
    let key = PropertyKey::from(js_string!("name"));
    let name = function.borrow().properties().get(&key)?.value()?.as_string()?;
    if name.is_empty() {
        return None;
    }
    Some(Text::Owned(match name.as_str().variant() {
        JsStrVariant::Latin1(bytes) if bytes.is_ascii() => String::from_utf8_lossy(bytes).into_owned(),
        _ => name.to_std_string_lossy(),
    }))
}

/// The name of an object's class, as its prototype's own `constructor` tells it; runs no JavaScript.
pub fn class_name(object: &JsObject) -> Option<Text> {
    let prototype = object.prototype()?;
    let key = PropertyKey::from(js_string!("constructor"));
    let class = prototype.borrow().properties().get(&key)?.value()?.as_object()?;
    function_name(&class)
}

/// A text shortened to what a record keeps.
pub fn short(text: &str) -> Text {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => Text::Owned(format!("{}…", &text[..end])),
        None => Text::Owned(text.to_owned()),
    }
}

/// Says where the next timer, immediate, handle or request comes from, and whose callback it is.
#[inline]
pub fn here(callback: Option<&JsValue>, cx: &mut Cx<'_>) {
    if let Some(tracer) = cx.tracer() {
        let callback = callback.and_then(JsValue::as_callable);
        tracer.from_site(site(cx), callback.as_ref().and_then(function_name));
    }
}

/// [`here`] for an operation with a name.
#[inline]
pub fn here_as(name: &'static str, cx: &mut Cx<'_>) {
    if let Some(tracer) = cx.tracer() {
        tracer.from_site(site(cx), Some(Text::Borrowed(name)));
    }
}

/// Something was written to standard output (1) or standard error (2).
#[inline]
pub fn stdio(fd: u64, bytes: &[u8], cx: &mut Cx<'_>) {
    if let Some(tracer) = cx.tracer() {
        let text = short(&String::from_utf8_lossy(bytes));
        tracer.emit(Kind::StdioWrite { fd, text }, site(cx));
    }
}

impl Cx<'_> {
    /// The recorder of this run, when it is recorded.
    #[inline]
    pub fn tracer(&mut self) -> Option<Rc<Tracer>> {
        match self.job_executor_as::<Jobs>() {
            Some(jobs) => jobs.tracer().cloned(),
            None => self.jobs().tracer().cloned(),
        }
    }
}
