//! A recorded (or growing) run that can be looked at from any record.
//!
//! The changes of each record are kept, so a step forward or back costs only
//! them; every [`SPACING`] records the whole state is kept too, so a jump costs a
//! clone and at most half that many steps.

use crate::model::{Change, State};
use crate::{Kind, Record};

/// Records between two kept states.
const SPACING: usize = 512;

/// Records, and the state at one of them.
#[derive(Debug, Default)]
pub struct History {
    records: Vec<Record>,
    changes: Vec<Vec<Change>>,
    /// The state before record `index * SPACING`.
    kept: Vec<State>,
    /// The state after all records.
    last: State,
    state: State,
    /// How many records have happened in `state`.
    at: usize,
}

impl History {
    /// A history of these records, looked at from its beginning.
    pub fn new(records: Vec<Record>) -> Self {
        let mut history = Self::default();
        for record in records {
            history.push(record);
        }
        history
    }

    /// Adds what happened next. Where the history is looked at from stays.
    pub fn push(&mut self, record: Record) {
        if self.records.len().is_multiple_of(SPACING) {
            self.kept.push(self.last.clone());
        }
        let changes = self.last.changes(&record);
        for change in &changes {
            self.last.apply(change);
        }
        self.records.push(record);
        self.changes.push(changes);
    }

    /// All records.
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// The changes of a record.
    pub fn changes(&self, index: usize) -> &[Change] {
        self.changes.get(index).map_or(&[], Vec::as_slice)
    }

    /// Number of records.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether nothing was recorded.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// How many records have happened where the history is looked at.
    pub fn at(&self) -> usize {
        self.at
    }

    /// The last record that has happened there.
    pub fn current(&self) -> Option<&Record> {
        self.records.get(self.at.checked_sub(1)?)
    }

    /// The state there.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The state after everything known.
    pub fn newest(&self) -> &State {
        &self.last
    }

    /// Looks from after `count` records (at most all).
    pub fn go(&mut self, count: usize) {
        let count = count.min(self.records.len());
        let near = (count + SPACING / 2) / SPACING;
        if let Some(kept) = self.kept.get(near)
            && (near * SPACING).abs_diff(count) < self.at.abs_diff(count)
        {
            self.state = kept.clone();
            self.at = near * SPACING;
        }
        while self.at < count {
            for change in &self.changes[self.at] {
                self.state.apply(change);
            }
            self.at += 1;
        }
        while self.at > count {
            self.at -= 1;
            for change in self.changes[self.at].iter().rev() {
                self.state.undo(change);
            }
        }
    }

    /// The position just after the next record that `wanted` takes; `None` when none does.
    pub fn find_next(&self, wanted: impl Fn(&Record) -> bool) -> Option<usize> {
        let rest = self.records.get(self.at..)?;
        rest.iter().position(wanted).map(|index| self.at + index + 1)
    }

    /// The position just after the last record before the present one that `wanted` takes.
    pub fn find_previous(&self, wanted: impl Fn(&Record) -> bool) -> Option<usize> {
        let before = self.records.get(..self.at.checked_sub(1)?)?;
        before.iter().rposition(wanted).map(|index| index + 1)
    }

    /// The start of the callback that runs next, from where the history is looked at.
    pub fn next_callback(&self) -> Option<&Record> {
        self.records
            .get(self.at..)?
            .iter()
            .find(|record| matches!(record.kind, Kind::CallbackStart { .. }))
    }
}
