//! The state a run is in after some record: all queues with their contents, as
//! lists of items. A record becomes a few changes of lists, each of which can be
//! undone; nothing else changes a state.

use std::sync::Arc;

use crate::{Kind, Record, Site};

/// Messages of a channel that stay in view.
const MESSAGES: usize = 24;

/// The lists of a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Panel {
    /// Callbacks that run now, the outermost first.
    Stack,
    /// `process.nextTick`.
    Ticks,
    /// Promise jobs.
    Microtasks,
    /// Timers, the one due next first.
    Timers,
    /// Timers whose callback runs.
    Firing,
    /// Immediates.
    Immediates,
    /// Closed handles whose callback has not come.
    Closing,
    /// Open handles.
    Handles,
    /// Open requests.
    Requests,
    /// Work for the pool that is not done.
    Pool,
    /// Slabs and what was cut from them.
    Slab,
    /// Bytes decoders hold back.
    Decoder,
    /// Child processes.
    Processes,
    /// Messages of channels.
    Ipc,
    /// Modules loaded.
    Modules,
    /// Standard output and standard error.
    Console,
    /// What the names around the statement hold.
    Locals,
}

impl Panel {
    /// Every list, in the order of their numbers.
    pub const ALL: [Self; 17] = [
        Self::Stack,
        Self::Ticks,
        Self::Microtasks,
        Self::Timers,
        Self::Firing,
        Self::Immediates,
        Self::Closing,
        Self::Handles,
        Self::Requests,
        Self::Pool,
        Self::Slab,
        Self::Decoder,
        Self::Processes,
        Self::Ipc,
        Self::Modules,
        Self::Console,
        Self::Locals,
    ];

    /// The heading.
    pub fn title(self) -> &'static str {
        match self {
            Self::Stack => "call stack",
            Self::Ticks => "nextTick",
            Self::Microtasks => "microtasks",
            Self::Timers => "timers",
            Self::Firing => "firing",
            Self::Immediates => "immediates",
            Self::Closing => "closing",
            Self::Handles => "poll set",
            Self::Requests => "requests",
            Self::Pool => "pool",
            Self::Slab => "slab",
            Self::Decoder => "decoder",
            Self::Processes => "processes",
            Self::Ipc => "IPC",
            Self::Modules => "modules",
            Self::Console => "console",
            Self::Locals => "locals",
        }
    }
}

/// One entry of a list.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Item {
    /// `timer#1`, …
    pub id: String,
    /// What it is called.
    pub label: String,
    /// Where it was made.
    pub site: Option<Site>,
    /// More about it.
    pub note: String,
    /// Timers: ms when due. Slab pieces: the offset. Console: the descriptor.
    pub key: u64,
    /// Slabs and their pieces: bytes.
    pub length: u64,
    /// The record that made it.
    pub by: u64,
    /// Does not keep the loop alive, or is over.
    pub dim: bool,
}

/// One reversible change.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// An item appears.
    Insert(Panel, usize, Arc<Item>),
    /// An item goes.
    Remove(Panel, usize, Arc<Item>),
    /// An item (the first) becomes another.
    Replace(Panel, usize, Arc<Item>, Arc<Item>),
}

/// All lists.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct State {
    panels: [Vec<Arc<Item>>; Panel::ALL.len()],
}

impl State {
    /// The items of a list.
    pub fn items(&self, panel: Panel) -> &[Arc<Item>] {
        &self.panels[panel as usize]
    }

    /// Makes a change.
    pub fn apply(&mut self, change: &Change) {
        match change {
            Change::Insert(panel, index, item) => {
                self.panels[*panel as usize].insert(*index, Arc::clone(item))
            }
            Change::Remove(panel, index, _) => {
                self.panels[*panel as usize].remove(*index);
            }
            Change::Replace(panel, index, _, after) => {
                self.panels[*panel as usize][*index] = Arc::clone(after)
            }
        }
    }

    /// Takes a change back.
    pub fn undo(&mut self, change: &Change) {
        match change {
            Change::Insert(panel, index, _) => {
                self.panels[*panel as usize].remove(*index);
            }
            Change::Remove(panel, index, item) => {
                self.panels[*panel as usize].insert(*index, Arc::clone(item))
            }
            Change::Replace(panel, index, before, _) => {
                self.panels[*panel as usize][*index] = Arc::clone(before)
            }
        }
    }

    fn find(&self, panel: Panel, id: &str) -> Option<(usize, &Arc<Item>)> {
        // What ends is mostly what began first.
        self.items(panel)
            .iter()
            .enumerate()
            .find(|(_, item)| item.id == id)
    }

    fn take(&self, panel: Panel, id: &str) -> Option<Change> {
        self.find(panel, id)
            .map(|(index, item)| Change::Remove(panel, index, Arc::clone(item)))
    }

    fn append(&self, panel: Panel, item: Item) -> Change {
        Change::Insert(panel, self.items(panel).len(), Arc::new(item))
    }

    fn alter(&self, panel: Panel, id: &str, f: impl FnOnce(&mut Item)) -> Option<Change> {
        let (index, before) = self.find(panel, id)?;
        let mut after = Item::clone(before);
        f(&mut after);
        Some(Change::Replace(panel, index, Arc::clone(before), Arc::new(after)))
    }

    /// The changes a record makes to this state; none of them is made yet.
    pub fn changes(&self, record: &Record) -> Vec<Change> {
        let base = |id: &str, label: &str| Item {
            id: id.to_owned(),
            label: label.to_owned(),
            site: record.at.clone(),
            by: record.n,
            ..Item::default()
        };
        let named = |id: &str, name: &Option<crate::Text>| base(id, name.as_deref().unwrap_or_default());
        let one = |change: Option<Change>| change.into_iter().collect();
        match &record.kind {
            Kind::CallbackStart { what, id, name } => {
                let label = match name {
                    Some(name) => format!("{what} {name}"),
                    None => what.to_string(),
                };
                let mut item = base(id.as_deref().unwrap_or_default(), &label);
                item.note = record.why.as_deref().unwrap_or_default().to_owned();
                let mut changes = vec![self.append(Panel::Stack, item)];
                if let (Some(id), "close") = (id, &**what) {
                    changes.extend(self.take(Panel::Closing, id));
                }
                self.show_locals(&[], record, &mut changes);
                changes
            }
            Kind::Statement { locals, .. } => {
                let mut changes = Vec::new();
                self.show_locals(locals, record, &mut changes);
                changes
            }
            Kind::CallbackEnd { what, id } => {
                let stack = self.items(Panel::Stack);
                let mut changes: Vec<Change> = stack
                    .last()
                    .map(|item| Change::Remove(Panel::Stack, stack.len() - 1, Arc::clone(item)))
                    .into_iter()
                    .collect();
                if let (Some(id), "timer") = (id, &**what) {
                    changes.extend(self.take(Panel::Firing, id));
                }
                self.show_locals(&[], record, &mut changes);
                changes
            }
            Kind::TickPush { id, name } => vec![self.append(Panel::Ticks, named(id, name))],
            Kind::TickRun { id } => one(self.take(Panel::Ticks, id)),
            Kind::MicrotaskPush { id } => vec![self.append(Panel::Microtasks, base(id, ""))],
            Kind::MicrotaskRun { id } => one(self.take(Panel::Microtasks, id)),
            Kind::TimerStart {
                id,
                name,
                deadline,
                delay,
                repeat,
                ..
            } => {
                let mut item = named(id, name);
                item.key = *deadline;
                item.note = if *repeat {
                    format!("every {delay} ms")
                } else {
                    format!("{delay} ms")
                };
                vec![self.enqueue(item)]
            }
            Kind::TimerFire { id, .. } => match self.find(Panel::Timers, id) {
                Some((index, item)) => vec![
                    Change::Remove(Panel::Timers, index, Arc::clone(item)),
                    Change::Insert(Panel::Firing, self.items(Panel::Firing).len(), Arc::clone(item)),
                ],
                None => Vec::new(),
            },
            Kind::TimerClear { id } => one(self
                .take(Panel::Timers, id)
                .or_else(|| self.take(Panel::Firing, id))),
            Kind::TimerRefresh { id, deadline } => {
                let taken = self
                    .take(Panel::Timers, id)
                    .or_else(|| self.take(Panel::Firing, id));
                let Some(taken) = taken else { return Vec::new() };
                let Change::Remove(_, _, before) = &taken else {
                    return Vec::new();
                };
                let mut item = Item::clone(before);
                item.key = *deadline;
                let mut without = self.clone_timers();
                without.retain(|other| other.id != **id);
                let index = without.partition_point(|other| other.key <= item.key);
                vec![taken, Change::Insert(Panel::Timers, index, Arc::new(item))]
            }
            Kind::TimerRef { id } => one(self.alter(Panel::Timers, id, |item| item.dim = false)),
            Kind::TimerUnref { id } => one(self.alter(Panel::Timers, id, |item| item.dim = true)),
            Kind::ImmediatePush { id, name } => vec![self.append(Panel::Immediates, named(id, name))],
            Kind::ImmediateRun { id } | Kind::ImmediateClear { id } => one(self.take(Panel::Immediates, id)),
            Kind::ImmediateRef { id } => one(self.alter(Panel::Immediates, id, |item| item.dim = false)),
            Kind::ImmediateUnref { id } => one(self.alter(Panel::Immediates, id, |item| item.dim = true)),
            Kind::HandleOpen { id, kind } => {
                let mut item = base(id, kind);
                item.note = "idle".to_owned();
                vec![self.append(Panel::Handles, item)]
            }
            Kind::HandleActive { id } => one(self.alter(Panel::Handles, id, |item| item.note.clear())),
            Kind::HandleIdle { id } => {
                one(self.alter(Panel::Handles, id, |item| item.note = "idle".to_owned()))
            }
            Kind::HandleRef { id } => one(self.alter(Panel::Handles, id, |item| item.dim = false)),
            Kind::HandleUnref { id } => one(self.alter(Panel::Handles, id, |item| item.dim = true)),
            Kind::HandleClose { id } => match self.find(Panel::Handles, id) {
                Some((index, item)) => vec![
                    Change::Remove(Panel::Handles, index, Arc::clone(item)),
                    Change::Insert(Panel::Closing, self.items(Panel::Closing).len(), Arc::clone(item)),
                ],
                None => Vec::new(),
            },
            Kind::RequestStart { id, kind, name } => {
                let label = name.as_deref().unwrap_or(kind);
                vec![self.append(Panel::Requests, base(id, label))]
            }
            Kind::RequestDone { id } => one(self.take(Panel::Requests, id)),
            Kind::PoolSubmit { id } => {
                let label = self.find(Panel::Requests, id).map_or("", |(_, item)| &item.label);
                vec![self.append(Panel::Pool, base(id, label))]
            }
            Kind::PoolStart { id, thread, .. } => one(self.alter(Panel::Pool, id, |item| {
                item.note = format!("thread {thread}");
            })),
            Kind::PoolDone { id, .. } => one(self.take(Panel::Pool, id)),
            Kind::SlabNew { id, size } => {
                let mut item = base(id, "slab");
                item.length = *size;
                vec![self.append(Panel::Slab, item)]
            }
            Kind::SlabAlloc { id, offset, length } => {
                let mut item = base(id, "");
                item.key = *offset;
                item.length = *length;
                vec![self.append(Panel::Slab, item)]
            }
            Kind::SlabRelease { id, pinned } => one(self.alter(Panel::Slab, id, |item| {
                item.note = format!("full: {pinned} bytes in use keep all of it");
                item.dim = true;
            })),
            Kind::DecoderHold {
                encoding,
                bytes,
                missing,
            } => {
                let mut item = base(encoding, bytes);
                item.note = format!("{missing} missing");
                let mut changes: Vec<Change> = one(self.take(Panel::Decoder, encoding));
                let length = self.items(Panel::Decoder).len() - changes.len();
                changes.push(Change::Insert(Panel::Decoder, length, Arc::new(item)));
                changes
            }
            Kind::DecoderEmit { encoding, .. } => one(self.take(Panel::Decoder, encoding)),
            Kind::ChildSpawn { id, pid, argv, .. } => {
                let mut item = base(id, &argv.join(" "));
                item.note = format!("pid {pid}");
                vec![self.append(Panel::Processes, item)]
            }
            Kind::ChildExit { id, code, signal } => one(self.alter(Panel::Processes, id, |item| {
                item.note = match signal {
                    0 => format!("{}, exited with {code}", item.note),
                    _ => format!("{}, ended by signal {signal}", item.note),
                };
                item.dim = true;
            })),
            Kind::IpcSend { id, message, .. } => self.log(named_message(record, id, "→", message)),
            Kind::IpcRecv { id, message, .. } => self.log(named_message(record, id, "←", message)),
            Kind::IpcHandle {
                id,
                direction,
                fd,
                passed,
            } => {
                let arrow = if direction == "send" { "→" } else { "←" };
                let text = match passed {
                    Some(passed) => format!("descriptor {fd}, sent as a duplicate ({passed})"),
                    None => format!("descriptor {fd}"),
                };
                self.log(named_message(record, id, arrow, &text))
            }
            Kind::ModuleLoad { file } => vec![self.append(Panel::Modules, base(file, file))],
            Kind::StdioWrite { fd, text } => {
                let mut item = base("", text);
                item.key = *fd;
                vec![self.append(Panel::Console, item)]
            }
            Kind::Fatal { message } => {
                let mut item = base("", &format!("Uncaught {message}\n"));
                item.key = 2;
                vec![self.append(Panel::Console, item)]
            }
            _ => Vec::new(),
        }
    }

    /// Makes the list of locals what it is now. A value that stays keeps the record that brought it.
    fn show_locals(&self, locals: &[String], record: &Record, changes: &mut Vec<Change>) {
        let before = self.items(Panel::Locals);
        for (index, local) in locals.iter().enumerate() {
            let (name, value) = local.split_once(" = ").unwrap_or((local, ""));
            let old = before.get(index);
            if old.is_some_and(|old| old.id == name && old.note == value) {
                continue;
            }
            let known = before.iter().find(|old| old.id == name && old.note == value);
            let new = Arc::new(Item {
                id: name.to_owned(),
                note: value.to_owned(),
                by: known.map_or(record.n, |known| known.by),
                ..Item::default()
            });
            changes.push(match old {
                Some(old) => Change::Replace(Panel::Locals, index, Arc::clone(old), new),
                None => Change::Insert(Panel::Locals, index, new),
            });
        }
        for (index, old) in before.iter().enumerate().skip(locals.len()).rev() {
            changes.push(Change::Remove(Panel::Locals, index, Arc::clone(old)));
        }
    }

    fn clone_timers(&self) -> Vec<Arc<Item>> {
        self.items(Panel::Timers).to_vec()
    }

    /// Puts a timer behind those due no later.
    fn enqueue(&self, item: Item) -> Change {
        let index = self
            .items(Panel::Timers)
            .partition_point(|other| other.key <= item.key);
        Change::Insert(Panel::Timers, index, Arc::new(item))
    }

    /// Adds a message, dropping the oldest out of view.
    fn log(&self, item: Item) -> Vec<Change> {
        let list = self.items(Panel::Ipc);
        let mut changes = Vec::new();
        let mut length = list.len();
        if let (true, Some(first)) = (length >= MESSAGES, list.first()) {
            changes.push(Change::Remove(Panel::Ipc, 0, Arc::clone(first)));
            length -= 1;
        }
        changes.push(Change::Insert(Panel::Ipc, length, Arc::new(item)));
        changes
    }
}

fn named_message(record: &Record, id: &Option<crate::Text>, arrow: &str, text: &str) -> Item {
    Item {
        id: id.as_deref().unwrap_or_default().to_owned(),
        label: format!("{arrow} {text}"),
        site: record.at.clone(),
        by: record.n,
        ..Item::default()
    }
}
