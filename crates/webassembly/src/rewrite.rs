//! A module's bytes made ready: a memory of its own becomes an import, so that we
//! give it; its start function becomes an export, so that we call it like any other.
//!
//! The bytes were validated before: what does not look as it must is left alone.

/// The module name of what we give, and the name of the exported start function.
pub(crate) const HIDDEN: &str = "\0ouro";

const IMPORT: u8 = 2;
const MEMORY: u8 = 5;
const EXPORT: u8 = 7;
const START: u8 = 8;

/// One section: its number and its bytes without the head.
struct Section<'a> {
    id: u8,
    body: &'a [u8],
}

/// Reads an unsigned LEB128 number.
fn number(bytes: &mut &[u8]) -> Option<u32> {
    let mut value = 0_u64;
    for shift in (0..35).step_by(7) {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return u32::try_from(value).ok();
        }
    }
    None
}

fn push_number(out: &mut Vec<u8>, mut value: u32) {
    loop {
        let byte = (value & 0x7f) as u8;
        value >>= 7;
        if value == 0 {
            out.push(byte);
            return;
        }
        out.push(byte | 0x80);
    }
}

fn push_name(out: &mut Vec<u8>, name: &str) {
    push_number(out, name.len() as u32);
    out.extend_from_slice(name.as_bytes());
}

fn push_section(out: &mut Vec<u8>, id: u8, body: &[u8]) {
    out.push(id);
    push_number(out, body.len() as u32);
    out.extend_from_slice(body);
}

fn sections(bytes: &[u8]) -> Option<Vec<Section<'_>>> {
    let mut rest = bytes.get(8..)?;
    let mut found = Vec::new();
    while let Some((&id, after)) = rest.split_first() {
        rest = after;
        let size = number(&mut rest)? as usize;
        let body = rest.get(..size)?;
        rest = rest.get(size..)?;
        found.push(Section { id, body });
    }
    Some(found)
}

/// A vector section with one entry more.
fn with_entry(body: Option<&[u8]>, entry: &[u8]) -> Option<Vec<u8>> {
    let mut rest = body.unwrap_or(&[0]);
    let count = number(&mut rest)?;
    let mut out = Vec::with_capacity(rest.len() + entry.len() + 5);
    push_number(&mut out, count.checked_add(1)?);
    out.extend_from_slice(rest);
    out.extend_from_slice(entry);
    Some(out)
}

/// The exports in their order: names, and the index of those that are functions.
pub(crate) fn export_list(bytes: &[u8]) -> Option<Vec<(String, Option<u32>)>> {
    let mut found = Vec::new();
    let list = sections(bytes)?;
    let Some(section) = list.iter().find(|section| section.id == EXPORT) else {
        return Some(found);
    };
    let mut rest = section.body;
    for _ in 0..number(&mut rest)? {
        let length = number(&mut rest)? as usize;
        let name = rest.get(..length)?;
        rest = rest.get(length..)?;
        let (&kind, after) = rest.split_first()?;
        rest = after;
        let index = number(&mut rest)?;
        found.push((
            String::from_utf8_lossy(name).into_owned(),
            (kind == 0).then_some(index),
        ));
    }
    Some(found)
}

/// The bytes made ready; `None` when nothing is to be done.
pub(crate) fn ready(bytes: &[u8]) -> Option<Vec<u8>> {
    let list = sections(bytes)?;
    let body = |id: u8| {
        list.iter()
            .find(|section| section.id == id)
            .map(|section| section.body)
    };
    let memory = body(MEMORY).and_then(|mut body| (number(&mut body)? == 1).then_some(body));
    let start = body(START).and_then(|mut body| number(&mut body));
    if memory.is_none() && start.is_none() {
        return None;
    }
    let mut imports = None;
    if let Some(kind) = memory {
        let mut entry = Vec::new();
        push_name(&mut entry, HIDDEN);
        push_name(&mut entry, HIDDEN);
        entry.push(2);
        entry.extend_from_slice(kind);
        imports = Some(with_entry(body(IMPORT), &entry)?);
    }
    let mut exports = None;
    if let Some(index) = start {
        let mut entry = Vec::new();
        push_name(&mut entry, HIDDEN);
        entry.push(0);
        push_number(&mut entry, index);
        exports = Some(with_entry(body(EXPORT), &entry)?);
    }
    let mut out = bytes.get(..8)?.to_vec();
    for section in &list {
        // What was not there goes before the first section that comes later.
        if section.id > IMPORT
            && let Some(body) = imports.take()
        {
            push_section(&mut out, IMPORT, &body);
        }
        if section.id > EXPORT
            && let Some(body) = exports.take()
        {
            push_section(&mut out, EXPORT, &body);
        }
        match section.id {
            IMPORT => match imports.take() {
                Some(body) => push_section(&mut out, IMPORT, &body),
                None => push_section(&mut out, IMPORT, section.body),
            },
            EXPORT => match exports.take() {
                Some(body) => push_section(&mut out, EXPORT, &body),
                None => push_section(&mut out, EXPORT, section.body),
            },
            MEMORY if memory.is_some() => {}
            START => {}
            id => push_section(&mut out, id, section.body),
        }
    }
    if let Some(body) = imports {
        push_section(&mut out, IMPORT, &body);
    }
    if let Some(body) = exports {
        push_section(&mut out, EXPORT, &body);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// (module (memory 1 2) (func) (start 0))
    const BYTES: &[u8] = &[
        0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 5, 4, 1, 1, 1, 2, 8, 1, 0, 10, 4,
        1, 2, 0, 0x0b,
    ];

    #[test]
    fn memory_and_start_become_import_and_export() {
        let engine = wasmi::Engine::default();
        let made = ready(BYTES).unwrap();
        let module = wasmi::Module::new(&engine, &made).unwrap();
        let imports: Vec<_> = module
            .imports()
            .map(|import| import.module().to_owned())
            .collect();
        let exports: Vec<_> = module.exports().map(|export| export.name().to_owned()).collect();
        assert_eq!(
            (imports, exports),
            (vec![HIDDEN.to_owned()], vec![HIDDEN.to_owned()])
        );
        assert!(ready(&made).is_none());
    }

    #[test]
    fn what_is_cut_off_is_left_alone() {
        for end in 0..BYTES.len() {
            let _ = ready(&BYTES[..end]);
        }
    }
}
