//! The replay as one HTML file: records, items and changes as data, and a small
//! program that makes and undoes the same changes this crate does.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use crate::field::{number, string};
use crate::model::{Change, Item};
use crate::{History, Panel, phase_name};

const PAGE: &str = include_str!("replay/page.html");
const STYLE: &str = include_str!("replay/style.css");
const PROGRAM: &str = include_str!("replay/replay.js");

/// The texts of the program's files, by the names records use.
pub type Sources = BTreeMap<String, String>;

/// The page. `title` stands on top and in the window's title.
pub fn html(history: &History, sources: &Sources, title: &str) -> String {
    let mut data = Vec::with_capacity(history.len() * 160);
    write_data(history, sources, &mut data);
    let data = String::from_utf8_lossy(&data).replace("</", "<\\/");
    let mut page = String::with_capacity(PAGE.len() + STYLE.len() + PROGRAM.len() + data.len());
    let mut rest = PAGE;
    // Each marker stands once, in this order.
    for (marker, text) in [
        ("{{title}}", escape(title).as_str()),
        ("{{style}}", STYLE),
        ("{{heading}}", escape(title).as_str()),
        ("{{data}}", data.as_str()),
        ("{{program}}", PROGRAM),
    ] {
        if let Some((before, after)) = rest.split_once(marker) {
            page.push_str(before);
            page.push_str(text);
            rest = after;
        }
    }
    page.push_str(rest);
    page
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// Texts that occur often are written once.
#[derive(Default)]
struct Texts {
    index: FxHashMap<String, u64>,
    list: Vec<String>,
}

impl Texts {
    fn add(&mut self, text: &str) -> u64 {
        if let Some(index) = self.index.get(text) {
            return *index;
        }
        let index = self.list.len() as u64;
        self.index.insert(text.to_owned(), index);
        self.list.push(text.to_owned());
        index
    }
}

fn write_data(history: &History, sources: &Sources, out: &mut Vec<u8>) {
    let mut texts = Texts::default();
    texts.add("");
    let mut items: FxHashMap<*const Item, u64> = FxHashMap::default();
    let mut written = Vec::new();
    let mut item = |item: &std::sync::Arc<Item>, texts: &mut Texts| {
        let next = items.len() as u64;
        *items.entry(std::sync::Arc::as_ptr(item)).or_insert_with(|| {
            let site = item.site.as_ref().map(ToString::to_string).unwrap_or_default();
            let numbers = [
                texts.add(&item.id),
                texts.add(&item.label),
                texts.add(&site),
                texts.add(&item.note),
                item.key,
                item.length,
                item.by,
                u64::from(item.dim),
            ];
            list(&numbers, &mut written);
            written.push(b',');
            next
        })
    };
    let mut records = Vec::new();
    for (index, record) in history.records().iter().enumerate() {
        if index > 0 {
            records.extend_from_slice(b",\n");
        }
        let mut fields = Vec::new();
        record.kind.write(&mut fields);
        let fields = String::from_utf8_lossy(fields.get(1..).unwrap_or_default()).into_owned();
        let head = [
            record.t,
            record.iteration,
            texts.add(phase_name(record.phase)),
            texts.add(record.kind.name()),
            record.by.map_or(0, |by| by + 1),
            texts.add(&record.at.as_ref().map(ToString::to_string).unwrap_or_default()),
            texts.add(record.why.as_deref().unwrap_or_default()),
            texts.add(&fields),
        ];
        records.push(b'[');
        for value in head {
            number(value, &mut records);
            records.push(b',');
        }
        records.push(b'[');
        for (index, change) in history.changes(index).iter().enumerate() {
            if index > 0 {
                records.push(b',');
            }
            let numbers = match change {
                Change::Insert(panel, at, new) => vec![0, *panel as u64, *at as u64, item(new, &mut texts)],
                Change::Remove(panel, at, old) => vec![1, *panel as u64, *at as u64, item(old, &mut texts)],
                Change::Replace(panel, at, old, new) => {
                    let old = item(old, &mut texts);
                    vec![2, *panel as u64, *at as u64, old, item(new, &mut texts)]
                }
            };
            list(&numbers, &mut records);
        }
        records.extend_from_slice(b"]]");
    }
    if written.last() == Some(&b',') {
        written.pop();
    }
    out.extend_from_slice(b"{\"panels\":[");
    for (index, panel) in Panel::ALL.iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        string(panel.title(), out);
    }
    out.extend_from_slice(b"],\n\"records\":[");
    out.extend_from_slice(&records);
    out.extend_from_slice(b"],\n\"items\":[");
    out.extend_from_slice(&written);
    out.extend_from_slice(b"],\n\"texts\":[");
    for (index, text) in texts.list.iter().enumerate() {
        if index > 0 {
            out.extend_from_slice(b",\n");
        }
        string(text, out);
    }
    out.extend_from_slice(b"],\n\"sources\":{");
    for (index, (name, text)) in sources.iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        string(name, out);
        out.push(b':');
        string(text, out);
    }
    out.extend_from_slice(b"}}");
}

fn list(numbers: &[u64], out: &mut Vec<u8>) {
    out.push(b'[');
    for (index, value) in numbers.iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        number(*value, out);
    }
    out.push(b']');
}
