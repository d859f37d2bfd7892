//! Errors: the stack with a header that names the class, and stack lines put
//! together where they repeat or belong to a cause.

use boa_engine::property::PropertyKey;
use boa_engine::{JsObject, JsResult, JsValue, js_string};
use ouro_engine::Cx;
use rustc_hash::FxHashMap;

use super::Inspector;
use super::names::prefix;
use super::options::{State, UNCOUNTED};
use crate::text::{Text, ends_with, find, find_str, starts_with, text};
use crate::types;

const LINE_FEED: u16 = b'\n' as u16;

/// Fewer lines than this are never put together.
const MIN_REPEATED: usize = 3;

impl Inspector<'_> {
    /// The text of an error; names of properties shown besides go to `keys`.
    pub(crate) fn error(
        &mut self,
        object: &JsObject,
        constructor: Option<&Text>,
        tag: &Text,
        keys: &mut Vec<PropertyKey>,
    ) -> JsResult<Text> {
        let Ok(stack) = self.stack_text(object) else {
            return Ok("[object Error]".into());
        };
        let message = object.get(js_string!("message"), self.cx).ok();
        let name = object.get(js_string!("name"), self.cx).ok();
        if !self.options.show_hidden && !keys.is_empty() {
            remove(keys, "stack");
            // A property already told by the stack is not shown again.
            for (key, value) in [("message", &message), ("name", &name)] {
                let told = value.as_ref().is_some_and(|value| {
                    value
                        .as_string()
                        .is_none_or(|value| find(&stack, &Text::from(&value), 0).is_some())
                });
                if told {
                    remove(keys, key);
                }
            }
        }
        let name = name
            .filter(|name| !name.is_null_or_undefined())
            .unwrap_or_else(|| js_string!("Error").into());
        for key in ["cause", "errors"] {
            let name = PropertyKey::from(boa_engine::JsString::from(key));
            if keys.contains(&name) || !object.has_own_property(name.clone(), self.cx)? {
                continue;
            }
            let shown = key == "cause"
                || object
                    .get(name.clone(), self.cx)
                    .is_ok_and(|errors| errors.as_object().is_some_and(|errors| errors.is_array()));
            if shown {
                keys.push(name);
            }
        }
        let stack = self.improve(stack, constructor, &name, tag)?;
        let message = message
            .and_then(|message| message.as_string())
            .map(|message| Text::from(&message));
        self.with_frames(object, stack, message)
    }

    // Looks for the frames behind the message, which may look like frames itself.
    fn with_frames(&mut self, object: &JsObject, stack: Text, message: Option<Text>) -> JsResult<Text> {
        let after = message.filter(|message| !message.is_empty()).and_then(|message| {
            find(&stack, &message, 0)
                .filter(|&at| at != 0)
                .map(|at| at + message.len())
        });
        let result = match find_str(&stack, "\n    at", after.unwrap_or(0)) {
            None => text!("[", stack, "]"),
            Some(start) => {
                let lines = self.frames(object, &stack[start + 1..])?;
                let mut result = Text::from(&stack[..start]);
                let cwd = if self.options.colors {
                    working_directory(&mut Cx::new(self.cx))
                } else {
                    None
                };
                for line in lines {
                    result.add("\n");
                    if self.options.colors {
                        result.add(&self.color_line(line, cwd.as_deref())?);
                    } else {
                        result.add(&line);
                    }
                }
                result
            }
        };
        Ok(result.indented(self.indent))
    }

    // `error.stack`, or the header when there is none.
    fn stack_text(&mut self, object: &JsObject) -> JsResult<Text> {
        let stack = object.get(js_string!("stack"), self.cx).unwrap_or_default();
        if let Some(stack) = stack.as_string()
            && !stack.is_empty()
        {
            return Ok(Text::from(&stack));
        }
        let header = self.header(object)?;
        if !stack.to_boolean() {
            return Ok(header);
        }
        self.seen.push(object.clone());
        self.indent += 4;
        let shown = self.value(&stack, UNCOUNTED, false);
        self.indent -= 4;
        self.seen.pop();
        Ok(text!(header, "\n    ", shown?))
    }

    // `Error.prototype.toString`.
    fn header(&mut self, object: &JsObject) -> JsResult<Text> {
        let mut part = |key: &str, default: &str| -> JsResult<Text> {
            let value = object.get(boa_engine::JsString::from(key), self.cx)?;
            if value.is_undefined() {
                Ok(default.into())
            } else {
                Ok(Text::from(&value.to_string(self.cx)?))
            }
        };
        let (name, message) = (part("name", "Error")?, part("message", "")?);
        Ok(if name.is_empty() {
            message
        } else if message.is_empty() {
            name
        } else {
            text!(name, ": ", message)
        })
    }

    // Makes the header say the class where it says only the name.
    fn improve(
        &mut self,
        mut stack: Text,
        constructor: Option<&Text>,
        name: &JsValue,
        tag: &Text,
    ) -> JsResult<Text> {
        let is_string = name.is_string();
        let name = Text::from(&name.to_string(self.cx)?);
        let mut length = name.len();
        if !is_string {
            let class = prefix(constructor, tag, "Error", "");
            if let Some(at) = find(&stack, &name, 0) {
                let class = &class[..class.len() - 1];
                stack = text!(stack[..at], name, " [", class, "]", stack[at + name.len()..]);
            }
        }
        let regular = ends_with(&name, "Error")
            && stack.get(..length) == Some(&name[..])
            && stack
                .get(length)
                .is_none_or(|&unit| unit == u16::from(b':') || unit == LINE_FEED);
        if constructor.is_some() && !regular {
            return Ok(stack);
        }
        let mut fallback = Text::from("Error");
        if constructor.is_none() {
            let start = class_at_start(&stack);
            length = start.len();
            if !start.is_empty() {
                fallback = start;
            }
        }
        let class = prefix(constructor, tag, &fallback.to_utf8(), "");
        let class = &class[..class.len() - 1];
        if *class == name[..] {
            return Ok(stack);
        }
        let rest = stack.get(length..).unwrap_or_default();
        Ok(if find(class, &name, 0).is_none() {
            text!(class, " [", name, "]", rest)
        } else if length == 0 {
            text!(class, ": ", stack)
        } else {
            text!(class, rest)
        })
    }

    fn frames(&mut self, object: &JsObject, part: &[u16]) -> JsResult<Vec<Text>> {
        let mut frames: Vec<Text> = part.split(|&unit| unit == LINE_FEED).map(Text::from).collect();
        let cause = object.get(js_string!("cause"), self.cx).unwrap_or_default();
        if let Some(cause) = cause.as_object()
            && types::is_error(&cause, self.cx)
        {
            let cause = self.stack_text(&cause)?;
            if let Some(start) = find_str(&cause, "\n    at", 0) {
                let other: Vec<Text> = cause[start + 1..]
                    .split(|&unit| unit == LINE_FEED)
                    .map(Text::from)
                    .collect();
                let (length, offset) = common_run(&frames, &other);
                if length > 2 {
                    let skipped = length - 2;
                    let line = self.style(
                        text!("    ... ", skipped, " lines matching cause stack trace ..."),
                        "undefined",
                    )?;
                    frames.splice(offset + 1..offset + 1 + skipped, [line]);
                }
            }
        }
        if frames.len() > 10 {
            for (offset, length, times) in repeated_runs(&frames).into_iter().rev() {
                let how = if times > 1 {
                    text!(length, " lines ", times, " times...")
                } else {
                    text!("lines ...")
                };
                let line = text!(
                    "    ... collapsed ",
                    length * times,
                    " duplicate lines matching above ",
                    how
                );
                let line = self.style(line, "undefined")?;
                frames.splice(offset..(offset + length * times).min(frames.len()), [line]);
            }
        }
        Ok(frames)
    }

    fn color_line(&mut self, line: Text, cwd: Option<&str>) -> JsResult<Text> {
        let known = Cx::new(self.cx).slot::<State>().known_module.get();
        if is_core_line(&line, known) {
            return self.style(line, "undefined");
        }
        let line = self.mark_packages(line)?;
        let Some(cwd) = cwd else { return Ok(line) };
        let marked = self.mark_directory(&line, cwd)?;
        if marked != line {
            return Ok(marked);
        }
        self.mark_directory(&line, &file_url(cwd))
    }

    // Underlines the names of packages in paths below node_modules.
    fn mark_packages(&mut self, line: Text) -> JsResult<Text> {
        const FOLDER: &str = "node_modules";
        let is_separator = |unit: Option<&u16>| matches!(unit, Some(&0x2f | &0x5c));
        let mut result = Text::new();
        let (mut done, mut from) = (0, 0);
        while let Some(at) = find_str(&line, FOLDER, from) {
            let before = at.checked_sub(1).and_then(|at| line.get(at));
            if !is_separator(before) || !is_separator(line.get(at + FOLDER.len())) {
                from = at + 1;
                continue;
            }
            let separator = before.copied().unwrap_or(0x2f);
            let start = at + FOLDER.len() + 1;
            let next = |from: usize| {
                line.iter()
                    .skip(from)
                    .position(|&unit| unit == separator)
                    .map(|at| at + from)
            };
            let mut end = next(start);
            if line.get(start) == Some(&u16::from(b'@')) {
                end = end.and_then(|end| next(end + 1));
            }
            let Some(end) = end else { break };
            result.add(&line[done..start]);
            let package = self.style(&line[start..end], "module")?;
            result.add(&package);
            (done, from) = (end, end);
        }
        if done == 0 {
            return Ok(line);
        }
        result.add(&line[done..]);
        Ok(result)
    }

    // Greys the working directory out of a line.
    fn mark_directory(&mut self, line: &Text, directory: &str) -> JsResult<Text> {
        let Some(mut at) = find_str(line, directory, 0) else {
            return Ok(line.clone());
        };
        let mut length = directory.encode_utf16().count();
        if at >= 7 && starts_with(&line[at - 7..], "file://") {
            at -= 7;
            length += 7;
        }
        let open = at > 0 && line.get(at - 1) == Some(&u16::from(b'('));
        let start = if open { at - 1 } else { at };
        let closed = open && ends_with(line, ")");
        let end = if closed { line.len() - 1 } else { line.len() };
        let middle = (at + length + 1).min(end);
        let grey = self.style(&line[start..middle], "undefined")?;
        let mut result = text!(line[..start], grey, line[middle..end]);
        if closed {
            result.add(&self.style(")", "undefined")?);
        }
        Ok(result)
    }
}

fn remove(keys: &mut Vec<PropertyKey>, name: &str) {
    if let Some(at) = keys
        .iter()
        .position(|key| matches!(key, PropertyKey::String(key) if *key == *name))
    {
        keys.remove(at);
    }
}

// `process.cwd()`, which a program may have replaced; none if it throws.
fn working_directory(cx: &mut Cx<'_>) -> Option<String> {
    let process = cx
        .global_object()
        .get(js_string!("process"), cx)
        .ok()?
        .as_object()?;
    let cwd = process.get(js_string!("cwd"), cx).ok()?.as_callable()?;
    let directory = cwd.call(&process.into(), &[], cx).ok()?.as_string()?;
    Some(directory.to_std_string_lossy()).filter(|directory| !directory.is_empty())
}

// A directory as it stands in `file:` URLs.
fn file_url(directory: &str) -> String {
    let mut url = String::from("file://");
    for byte in directory.bytes() {
        let plain = byte.is_ascii_graphic() && !b"%\\\"#<>?`{}^|".contains(&byte);
        if plain {
            url.push(char::from(byte))
        } else {
            url.push_str(&format!("%{byte:02X}"))
        }
    }
    url
}

// `    at fn (node:internal/x:1:2)` of a module that exists.
fn is_core_line(line: &Text, known: Option<fn(&str) -> bool>) -> bool {
    let line = line.to_utf8();
    let Some(place) = line.strip_prefix("    at ") else {
        return false;
    };
    let place = match place.split_once('(') {
        Some((function, place)) if function.ends_with(' ') && !function.contains(['/', '\\']) => place,
        Some(_) => return false,
        None => place,
    };
    let Some(place) = place.strip_prefix("node:") else {
        return false;
    };
    let mut id = place.strip_suffix(')').unwrap_or(place);
    for _ in 0..2 {
        match id.rsplit_once(':') {
            Some((rest, number))
                if !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) =>
            {
                id = rest;
            }
            _ => return false,
        }
    }
    known.is_none_or(|known| known(id))
}

// The class a stack seems to begin with: `FooError` of `FooError: message`.
fn class_at_start(stack: &[u16]) -> Text {
    let ascii = |unit: u16| u8::try_from(unit).unwrap_or(0);
    let first = stack.first().map_or(0, |&unit| ascii(unit));
    if first.is_ascii_uppercase() {
        let wordy = |unit: u16| {
            let byte = ascii(unit);
            byte.is_ascii_alphanumeric() || b"_ []()-".contains(&byte)
        };
        let length = stack.iter().take_while(|&&unit| wordy(unit)).count();
        let rest = &stack[length..];
        if length > 1 && (starts_with(rest, ":") || starts_with(rest, "\n    at")) {
            return Text::from(&stack[..length]);
        }
    }
    let word = |unit: u16| {
        let byte = ascii(unit);
        byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-'
    };
    if ends_with(stack, "Error") && stack.iter().all(|&unit| word(unit)) {
        return Text::from(stack);
    }
    Text::new()
}

/// Length and place in `a` of the first run of more than three lines that `b` has too.
pub(crate) fn common_run<T: PartialEq>(a: &[T], b: &[T]) -> (usize, usize) {
    for start in 0..a.len().saturating_sub(3) {
        let Some(at) = b.iter().position(|line| *line == a[start]) else {
            continue;
        };
        if b.len() - at <= 3 {
            continue;
        }
        let length = a[start..]
            .iter()
            .zip(&b[at..])
            .take_while(|(left, right)| left == right)
            .count();
        if length > 3 {
            return (length, start);
        }
    }
    (0, 0)
}

// Runs of lines repeated right after themselves: first line to drop, length of
// the run, and how often it is repeated.
#[expect(
    clippy::mutable_key_type,
    reason = "texts are keys by their content, which never changes"
)]
fn repeated_runs(frames: &[Text]) -> Vec<(usize, usize, usize)> {
    let mut positions: FxHashMap<&Text, Vec<usize>> = FxHashMap::default();
    for (index, frame) in frames.iter().enumerate() {
        positions.entry(frame).or_default().push(index);
    }
    let mut result = Vec::new();
    if frames.len() - positions.len() <= MIN_REPEATED {
        return result;
    }
    let mut index = 0;
    while index + MIN_REPEATED < frames.len() {
        match best_run(frames, &positions, index) {
            Some((length, times)) => {
                result.push((index + length, length, times));
                index += length * (times + 1);
            }
            None => index += 1,
        }
    }
    result
}

// The period that hides most lines after `start`.
#[expect(
    clippy::mutable_key_type,
    reason = "texts are keys by their content, which never changes"
)]
fn best_run(
    frames: &[Text],
    positions: &FxHashMap<&Text, Vec<usize>>,
    start: usize,
) -> Option<(usize, usize)> {
    let later: Vec<usize> = positions
        .get(&frames[start])?
        .iter()
        .copied()
        .filter(|&at| at > start)
        .collect();
    let farthest = later.last()? - start;
    if farthest < MIN_REPEATED {
        return None;
    }
    // The greatest common divisor of the distances is the likeliest period; the
    // remainders met while finding it are tried after it.
    let mut candidates: Vec<usize> = Vec::new();
    let mut period = farthest;
    if later.len() > 1 {
        period = 0;
        for &at in &later {
            let mut distance = at - start;
            while distance != 0 {
                if period != 0 && !candidates.contains(&period) {
                    candidates.push(period);
                }
                let rest = period % distance;
                period = distance;
                distance = rest;
            }
            if period == 1 {
                break;
            }
        }
        candidates.retain(|&candidate| candidate != period);
    }
    let (mut best, mut best_times) = (period, 0);
    loop {
        let times = repetitions(frames, start, period);
        if times != 0 && (best_times == 0 || period * times > best * best_times) {
            (best, best_times) = (period, times);
        }
        match candidates.pop() {
            Some(next) => period = next,
            None => break,
        }
    }
    (best * best_times >= MIN_REPEATED).then_some((best, best_times))
}

fn repetitions(frames: &[Text], start: usize, period: usize) -> usize {
    let Some(run) = frames.get(start..start + period).filter(|run| !run.is_empty()) else {
        return 0;
    };
    frames[start + period..]
        .chunks(period)
        .take_while(|chunk| *chunk == run)
        .count()
}
