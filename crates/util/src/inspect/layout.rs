//! Lines: whether entries share a line, stand in columns or go one per line.
//! Knows finished texts only.

use boa_engine::{JsResult, JsValue};

use super::Inspector;
use super::keys::{EntryKind, as_f64};
use super::options::{Compact, UNCOUNTED};
use crate::text::{Text, text};
use crate::width::string_width;

/// Arrays of more entries than this are put in columns.
const GROUP_FROM: usize = 6;
/// A comma and a space.
const SEPARATOR: usize = 2;
/// How much taller than wide a character is taken to be.
const CHARACTER_HEIGHT: f64 = 2.5;
/// Entries longer than this share no line with others.
const LONG: usize = 1 << 16;
/// Columns at most.
const MAX_COLUMNS: f64 = 15.0;

fn join(entries: &[Text], separator: &Text) -> Text {
    let mut result = Text::new();
    for (index, entry) in entries.iter().enumerate() {
        if index != 0 {
            result.add(separator);
        }
        result.add(entry);
    }
    result
}

// The length without colour codes (`ESC [ one or two digits m`).
fn plain_length(entry: &Text) -> usize {
    // Too long for any line anyway, and not worth putting into one piece.
    if entry.length() > LONG {
        return entry.length();
    }
    let digit = |at: usize| entry.get(at).is_some_and(|unit| (0x30..=0x39).contains(unit));
    let mut length = entry.len();
    for (at, &unit) in entry.iter().enumerate() {
        if unit == 0x1b && entry.get(at + 1) == Some(&u16::from(b'[')) && digit(at + 2) {
            let digits = 1 + usize::from(digit(at + 3));
            if entry.get(at + 2 + digits) == Some(&u16::from(b'm')) {
                length -= 3 + digits;
            }
        }
    }
    length
}

impl Inspector<'_> {
    /// Puts the entries between the braces.
    #[expect(clippy::too_many_arguments)]
    pub(crate) fn reduce(
        &mut self,
        mut entries: Vec<Text>,
        base: &Text,
        open: &Text,
        close: &str,
        kind: EntryKind,
        times: usize,
        value: Option<&JsValue>,
    ) -> JsResult<Text> {
        if self.options.compact == Compact::Always {
            return Ok(self.reduce_compact(&entries, base, open, close));
        }
        if let Compact::Levels(levels) = self.options.compact
            && levels >= 1.0
        {
            let count = entries.len();
            if kind == EntryKind::ArrayExtras && count > GROUP_FROM {
                entries = self.columns(entries, levels, value)?;
            }
            let counted = times < UNCOUNTED && self.current_depth < UNCOUNTED;
            let shallow = counted && as_f64(self.current_depth) - as_f64(times) < levels;
            if shallow && count == entries.len() {
                let start = entries.len() + self.indent + open.length() + base.length() + 10;
                if self.fits(&entries, start, base) && !entries.iter().any(Text::has_line_feed) {
                    let joined = join(&entries, &", ".into());
                    return Ok(text!(before(base), open, " ", joined, " ", close));
                }
            }
        }
        let mut line = Text::from("\n");
        line.spaces(self.indent);
        let separator = text!(",", line, "  ");
        Ok(text!(
            before(base),
            open,
            line,
            "  ",
            join(&entries, &separator),
            line,
            close
        ))
    }

    fn reduce_compact(&self, entries: &[Text], base: &Text, open: &Text, close: &str) -> Text {
        let after = if base.is_empty() {
            Text::new()
        } else {
            text!(" ", base)
        };
        if self.fits(entries, 0, base) {
            return text!(open, after, " ", join(entries, &", ".into()), " ", close);
        }
        let mut line = Text::from("\n");
        line.spaces(self.indent);
        // A long opening would misalign the first entry: it gets its own line.
        let lead = if base.is_empty() && open.length() == 1 {
            text!(" ")
        } else {
            text!(after, line, "  ")
        };
        text!(open, lead, join(entries, &text!(",", line, "  ")), " ", close)
    }

    fn fits(&self, entries: &[Text], start: usize, base: &Text) -> bool {
        let limit = self.options.break_length;
        let mut total = entries.len() + start;
        if as_f64(total + entries.len()) > limit {
            return false;
        }
        for entry in entries {
            total += if self.options.colors {
                plain_length(entry)
            } else {
                entry.len()
            };
            if as_f64(total) > limit {
                return false;
            }
        }
        !base.has_line_feed()
    }

    // Similar entries of a long array stand in columns forming about a square.
    fn columns(&mut self, entries: Vec<Text>, levels: f64, value: Option<&JsValue>) -> JsResult<Vec<Text>> {
        let has_more = self.options.max_array_length < as_f64(entries.len());
        // "... more items" is no entry of the grid.
        let count = if has_more {
            entries.len() - 1
        } else {
            entries.len()
        };
        if entries.iter().any(|entry| entry.length() > LONG) {
            return Ok(entries);
        }
        let colors = self.options.colors;
        let widths: Vec<usize> = entries
            .iter()
            .take(count)
            .map(|entry| string_width(entry, colors))
            .collect();
        let total: usize = widths.iter().map(|width| width + SEPARATOR).sum();
        let longest = widths.iter().copied().max().unwrap_or(0);
        let actual_max = longest + SEPARATOR;
        let indent = as_f64(self.indent);
        let width = as_f64(actual_max);
        if !(width * 3.0 + indent < self.options.break_length
            && (as_f64(total) / width > 5.0 || longest <= 6))
        {
            return Ok(entries);
        }
        let bias = (width - as_f64(total) / as_f64(entries.len())).sqrt();
        let biased = (width - 3.0 - bias).max(1.0);
        let ideal = (CHARACTER_HEIGHT * biased * as_f64(count)).sqrt() / biased;
        let columns = (ideal + 0.5)
            .floor()
            .min(((self.options.break_length - indent) / width).floor())
            .min(levels * 4.0)
            .min(MAX_COLUMNS);
        if columns.is_nan() || columns <= 1.0 {
            return Ok(entries);
        }
        let columns = columns.ceil() as usize;
        let line_widths: Vec<usize> = (0..columns)
            .map(|column| {
                widths
                    .iter()
                    .skip(column)
                    .step_by(columns)
                    .copied()
                    .max()
                    .unwrap_or(0)
                    + SEPARATOR
            })
            .collect();
        let pad_start = self.all_numeric(value, entries.len())?;
        let mut lines = Vec::with_capacity(count / columns + 2);
        for (row, widths) in entries[..count].chunks(columns).zip(widths.chunks(columns)) {
            let mut line = Text::new();
            for (column, (entry, width)) in row.iter().zip(widths).enumerate() {
                let last = column + 1 == row.len();
                let room = line_widths.get(column).copied().unwrap_or(0);
                let padding = room.saturating_sub(SEPARATOR + width);
                if pad_start {
                    line.spaces(padding);
                }
                line.add(entry);
                if !last {
                    line.add(", ");
                    if !pad_start {
                        line.spaces(padding);
                    }
                }
            }
            lines.push(line);
        }
        if has_more {
            lines.extend(entries.into_iter().nth(count));
        }
        Ok(lines)
    }

    // Numbers are aligned to the right, unless anything else is among them.
    fn all_numeric(&mut self, value: Option<&JsValue>, count: usize) -> JsResult<bool> {
        let Some(object) = value.and_then(JsValue::as_object) else {
            return Ok(true);
        };
        for index in 0..count {
            let element = object.get(index, self.cx)?;
            if !element.is_number() && !element.is_bigint() {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

fn before(base: &Text) -> Text {
    if base.is_empty() {
        Text::new()
    } else {
        text!(base, " ")
    }
}
