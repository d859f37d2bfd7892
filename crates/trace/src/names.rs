//! Short, stable names for the loop's ids: `timer#1`, `handle#2`.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use crate::{Site, Text};

/// What is numbered separately.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Family {
    Timer,
    Immediate,
    Handle,
    Request,
    Tick,
    Microtask,
}

const FAMILIES: usize = 6;

impl Family {
    fn word(self) -> &'static str {
        match self {
            Self::Timer => "timer",
            Self::Immediate => "immediate",
            Self::Handle => "handle",
            Self::Request => "request",
            Self::Tick => "tick",
            Self::Microtask => "microtask",
        }
    }
}

/// What is remembered of something that lives.
#[derive(Debug, Clone)]
pub(crate) struct Named {
    /// Its number within its family.
    pub(crate) number: u64,
    /// The record that made it.
    pub(crate) origin: u64,
    /// Where it was made.
    pub(crate) site: Option<Site>,
    /// Node's name of a resource, or a callback's name.
    pub(crate) kind: Text,
    /// When a timer is due, ns since the start.
    pub(crate) deadline: u64,
}

/// Everything that lives, by the loop's ids. Grows with what is alive, not with time.
#[derive(Debug, Default)]
pub(crate) struct Names {
    living: FxHashMap<(Family, u64), Named>,
    last: [u64; FAMILIES],
    /// Timers by deadline.
    due: BTreeSet<(u64, u64)>,
}

impl Names {
    /// Gives something new a number.
    pub(crate) fn add(
        &mut self,
        family: Family,
        raw: u64,
        origin: u64,
        site: Option<Site>,
        kind: Text,
    ) -> Text {
        let last = &mut self.last[family as usize];
        *last += 1;
        let number = *last;
        self.living.insert(
            (family, raw),
            Named {
                number,
                origin,
                site,
                kind,
                deadline: 0,
            },
        );
        name(family, number)
    }

    /// What is known of something alive.
    pub(crate) fn get(&self, family: Family, raw: u64) -> Option<&Named> {
        self.living.get(&(family, raw))
    }

    /// Its name; for what began before recording, one that says so.
    pub(crate) fn name(&self, family: Family, raw: u64) -> Text {
        match self.get(family, raw) {
            Some(named) => name(family, named.number),
            None => Text::Owned(format!("{}#?", family.word())),
        }
    }

    /// It has ended.
    pub(crate) fn remove(&mut self, family: Family, raw: u64) -> Option<Named> {
        let named = self.living.remove(&(family, raw))?;
        if family == Family::Timer {
            self.due.remove(&(named.deadline, named.number));
        }
        Some(named)
    }

    /// A timer is due at another time.
    pub(crate) fn set_deadline(&mut self, raw: u64, deadline: u64) {
        if let Some(named) = self.living.get_mut(&(Family::Timer, raw)) {
            self.due.remove(&(named.deadline, named.number));
            named.deadline = deadline;
            self.due.insert((deadline, named.number));
        }
    }

    /// The timer that is due next.
    pub(crate) fn next_timer(&self) -> Option<Text> {
        self.due.first().map(|(_, number)| name(Family::Timer, *number))
    }

    /// The lowest living number of a family.
    pub(crate) fn first(&self, family: Family) -> Option<(&Named, Text)> {
        self.living
            .iter()
            .filter(|((of, _), _)| *of == family)
            .map(|(_, named)| named)
            .min_by_key(|named| named.number)
            .map(|named| (named, name(family, named.number)))
    }

    /// How many of a family live.
    pub(crate) fn count(&self, family: Family) -> usize {
        self.living.keys().filter(|(of, _)| *of == family).count()
    }
}

fn name(family: Family, number: u64) -> Text {
    let mut text = Vec::with_capacity(24);
    text.extend_from_slice(family.word().as_bytes());
    text.push(b'#');
    crate::field::number(number, &mut text);
    Text::Owned(String::from_utf8(text).unwrap_or_default())
}
