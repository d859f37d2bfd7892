//! Timers: lists of equal duration under one binary heap.
//!
//! A list holds the timers of one duration in the order they were started; the
//! heap orders lists by expiry, then by the list's order number. So inserting,
//! clearing and refreshing a timer is O(1) as long as its duration is in use,
//! however many timers there are.
//!
//! ```text
//! begin_pass ──(alarm due)──→ next ──(top list due)──→ current list ──(head due)──→ firing ─→ finish ─┐
//!    ↑                         │ ↑                         │ │                                        │
//!    │                         │ └──(empty: drop list)─────┘ └─(head not due: re-heap)──→ next        │
//!    └──(set the alarm)────────┘(top list not due)                   next ←───────────────────────────┘
//! ```
//! The rules are those of Node's timers, not of libuv's: a pass reads the clock
//! once, so what becomes due while its callbacks run waits for the next pass; a
//! list whose head is not due expires at `max(head.start + duration, now + 1)`
//! and moves behind its equals. One alarm stands for all timers, as one libuv
//! timer does in Node: it is set for the earliest list, and after a pass never
//! for less than a millisecond from then.

use crate::id::{Slab, TimerId};
use rustc_hash::FxHashMap;

const NIL: u32 = u32::MAX;

#[derive(Debug)]
struct Timer {
    /// Loop time in ms when it was started or refreshed.
    start: u64,
    duration: u64,
    repeat: Option<u64>,
    refed: bool,
    /// The list it hangs in; `NIL` when it hangs in none (its callback runs).
    list: u32,
    prev: u32,
    next: u32,
}

#[derive(Debug)]
struct List {
    duration: u64,
    expiry: u64,
    order: u64,
    head: u32,
    tail: u32,
    heap_pos: u32,
    live: bool,
}

#[derive(Debug)]
struct Firing {
    id: TimerId,
    /// What a repeating timer starts from again.
    start: u64,
}

#[derive(Debug)]
struct Pass {
    now: u64,
    /// The list being walked and its order number when it was taken.
    current: Option<(u32, u64)>,
}

/// What became of a timer whose callback has returned.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Finished {
    pub(crate) id: TimerId,
    /// When it is due again; `None`: it has ended.
    pub(crate) deadline: Option<u64>,
}

/// What a started timer is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimerInfo {
    /// Loop time in ms when it was started or refreshed.
    pub start: u64,
    /// Its duration in ms.
    pub duration: u64,
    /// The duration after each firing, when it repeats.
    pub repeat: Option<u64>,
    /// Whether it keeps the loop alive.
    pub refed: bool,
}

/// All timers of a loop.
#[derive(Debug, Default)]
pub(crate) struct Timers {
    timers: Slab<Timer>,
    lists: Vec<List>,
    free_lists: Vec<u32>,
    by_duration: FxHashMap<u64, u32>,
    heap: Vec<u32>,
    next_order: u64,
    refs: usize,
    firing: Option<Firing>,
    pass: Option<Pass>,
    /// There was a pass since the alarm was last set.
    walked: bool,
    /// When the next pass may begin, in loop ms.
    alarm: Option<u64>,
    /// The expiry the alarm was set for; a list made for an earlier one sets it anew.
    alarm_expiry: Option<u64>,
}

impl Timers {
    /// Number of ref'd timers; the loop is alive while it is not 0.
    pub(crate) fn refs(&self) -> usize {
        self.refs
    }

    /// When the next pass may begin, in loop ms.
    pub(crate) fn alarm(&self) -> Option<u64> {
        if self.heap.is_empty() { None } else { self.alarm }
    }

    pub(crate) fn start(&mut self, duration: u64, repeat: bool, refed: bool, now: u64) -> TimerId {
        let (index, generation) = self.timers.insert(Timer {
            start: now,
            duration,
            repeat: repeat.then_some(duration),
            refed,
            list: NIL,
            prev: NIL,
            next: NIL,
        });
        self.refs += usize::from(refed);
        let id = TimerId { index, generation };
        self.insert(id, duration, now, now);
        id
    }

    /// Ends a timer; `false` when it had ended before.
    pub(crate) fn clear(&mut self, id: TimerId) -> bool {
        let Some(timer) = self.timers.get(id.index, id.generation) else {
            return false;
        };
        let (refed, list) = (timer.refed, timer.list);
        let duration = timer.duration;
        self.unlink(id.index);
        self.timers.remove(id.index, id.generation);
        self.refs -= usize::from(refed);
        // An unref'd timer leaves its empty list behind: those are mostly the
        // time-outs of sockets, and the next one will want the list again.
        // The list of the running timer counts as its list too.
        if refed {
            let list = if list == NIL {
                self.by_duration.get(&duration).copied()
            } else {
                Some(list)
            };
            if let Some(list) = list
                && self.lists[list as usize].head == NIL
            {
                self.drop_list(list);
            }
        }
        true
    }

    /// Starts the duration again from `now`; `false` when the timer has ended.
    pub(crate) fn refresh(&mut self, id: TimerId, now: u64) -> bool {
        let Some(timer) = self.timers.get(id.index, id.generation) else {
            return false;
        };
        let duration = timer.duration;
        self.insert(id, duration, now, now);
        true
    }

    pub(crate) fn set_ref(&mut self, id: TimerId, refed: bool) {
        if let Some(timer) = self.timers.get_mut(id.index, id.generation)
            && timer.refed != refed
        {
            timer.refed = refed;
            if refed {
                self.refs += 1;
            } else {
                self.refs -= 1;
            }
        }
    }

    pub(crate) fn set_repeat(&mut self, id: TimerId, repeat: Option<u64>) {
        if let Some(timer) = self.timers.get_mut(id.index, id.generation) {
            timer.repeat = repeat;
        }
    }

    /// Gives the timer another duration, counted from `now`.
    pub(crate) fn set_duration(&mut self, id: TimerId, duration: u64, now: u64) {
        if self.timers.get(id.index, id.generation).is_some() {
            self.insert(id, duration, now, now);
        }
    }

    pub(crate) fn info(&self, id: TimerId) -> Option<TimerInfo> {
        let timer = self.timers.get(id.index, id.generation)?;
        Some(TimerInfo {
            start: timer.start,
            duration: timer.duration,
            repeat: timer.repeat,
            refed: timer.refed,
        })
    }

    /// Every timer, in slot order.
    pub(crate) fn ids(&self) -> impl Iterator<Item = TimerId> {
        self.timers
            .iter()
            .map(|(index, generation, _)| TimerId { index, generation })
    }

    /// The place of a timer's list in the heap (0 = next to expire).
    pub(crate) fn heap_position(&self, id: TimerId) -> Option<usize> {
        let timer = self.timers.get(id.index, id.generation)?;
        let list = self.lists.get(timer.list as usize)?;
        Some(list.heap_pos as usize)
    }

    /// Begins the walk over what is due, if the alarm is: `now` is the loop's time, `clock` reads it anew.
    pub(crate) fn begin_pass(&mut self, now: u64, mut clock: impl FnMut() -> u64) {
        if self.alarm.is_some_and(|alarm| alarm <= now) {
            (self.alarm, self.alarm_expiry) = (None, None);
            self.pass = Some(Pass {
                now: clock(),
                current: None,
            });
            self.walked = true;
        }
    }

    /// The next due timer of this pass; `None` ends the pass: then call [`Self::end_pass`]. `clock` reads the time anew.
    pub(crate) fn next(&mut self, mut clock: impl FnMut() -> u64) -> Option<TimerId> {
        let mut pass = self.pass.take()?;
        loop {
            let list = match pass.current {
                // The list may have been dropped, and even made again, by the last callback.
                Some((list, order))
                    if self.lists[list as usize].live && self.lists[list as usize].order == order =>
                {
                    list
                }
                _ => {
                    let &top = self.heap.first()?;
                    if self.lists[top as usize].expiry > pass.now {
                        return None;
                    }
                    pass.current = Some((top, self.lists[top as usize].order));
                    top
                }
            };
            let head = self.lists[list as usize].head;
            if head == NIL {
                self.drop_list(list);
                pass.current = None;
                continue;
            }
            let (start, duration) = {
                let timer = self.slot(head);
                (timer.start, self.lists[list as usize].duration)
            };
            if pass.now.saturating_sub(start) < duration {
                let order = self.take_order();
                let entry = &mut self.lists[list as usize];
                entry.expiry = (start + duration).max(pass.now + 1);
                entry.order = order;
                let position = entry.heap_pos as usize;
                self.sift_down(position);
                pass.current = None;
                continue;
            }
            self.unlink(head);
            let generation = self.generation(head);
            let id = TimerId {
                index: head,
                generation,
            };
            // Only a repeating timer needs the moment: it starts again from before its callback.
            let start = if self.slot(head).repeat.is_some() {
                clock()
            } else {
                pass.now
            };
            self.firing = Some(Firing { id, start });
            self.pass = Some(pass);
            return Some(id);
        }
    }

    /// Sets the alarm for the next pass, if there was one; `now` is the loop's time.
    pub(crate) fn end_pass(&mut self, now: u64) {
        if !std::mem::take(&mut self.walked) {
            return;
        }
        if let Some(&top) = self.heap.first() {
            let expiry = self.lists[top as usize].expiry;
            self.alarm_expiry = Some(expiry);
            self.alarm = Some(expiry.max(now + 1));
        }
    }

    /// The callback of the fired timer has returned: it starts again if it
    /// repeats, lives on if it was refreshed, and ends otherwise.
    pub(crate) fn finish(&mut self, now: u64) -> Option<Finished> {
        let Firing { id, start } = self.firing.take()?;
        let timer = self.timers.get(id.index, id.generation)?;
        if let Some(repeat) = timer.repeat {
            self.insert(id, repeat, start, now);
            return Some(Finished {
                id,
                deadline: Some(start + repeat),
            });
        }
        if timer.list != NIL {
            return None;
        }
        let refed = timer.refed;
        self.timers.remove(id.index, id.generation);
        self.refs -= usize::from(refed);
        Some(Finished { id, deadline: None })
    }

    /// Hangs a timer into the list of its duration, counted from `start`; `now` is the loop's time.
    fn insert(&mut self, id: TimerId, duration: u64, start: u64, now: u64) {
        self.unlink(id.index);
        let list = match self.by_duration.get(&duration) {
            Some(&list) => list,
            None => self.make_list(duration, start + duration, now),
        };
        let tail = self.lists[list as usize].tail;
        {
            let timer = self.slot_mut(id.index);
            timer.start = start;
            timer.duration = duration;
            timer.list = list;
            timer.prev = tail;
            timer.next = NIL;
        }
        if tail == NIL {
            self.lists[list as usize].head = id.index;
        } else {
            self.slot_mut(tail).next = id.index;
        }
        self.lists[list as usize].tail = id.index;
    }

    /// Takes a timer out of its list, if it hangs in one.
    fn unlink(&mut self, index: u32) {
        let (list, prev, next) = {
            let timer = self.slot_mut(index);
            let links = (timer.list, timer.prev, timer.next);
            (timer.list, timer.prev, timer.next) = (NIL, NIL, NIL);
            links
        };
        if list == NIL {
            return;
        }
        match prev {
            NIL => self.lists[list as usize].head = next,
            prev => self.slot_mut(prev).next = next,
        }
        match next {
            NIL => self.lists[list as usize].tail = prev,
            next => self.slot_mut(next).prev = prev,
        }
    }

    fn make_list(&mut self, duration: u64, expiry: u64, now: u64) -> u32 {
        if self.alarm_expiry.is_none_or(|earliest| expiry < earliest) {
            self.alarm_expiry = Some(expiry);
            self.alarm = Some(now + duration);
        }
        let order = self.take_order();
        let list = List {
            duration,
            expiry,
            order,
            head: NIL,
            tail: NIL,
            heap_pos: self.heap.len() as u32,
            live: true,
        };
        let index = match self.free_lists.pop() {
            Some(index) => {
                self.lists[index as usize] = list;
                index
            }
            None => {
                self.lists.push(list);
                (self.lists.len() - 1) as u32
            }
        };
        self.by_duration.insert(duration, index);
        self.heap.push(index);
        self.sift_up(self.heap.len() - 1);
        index
    }

    /// Forgets an empty list.
    fn drop_list(&mut self, list: u32) {
        let entry = &mut self.lists[list as usize];
        entry.live = false;
        let (position, duration) = (entry.heap_pos as usize, entry.duration);
        self.by_duration.remove(&duration);
        self.heap.swap_remove(position);
        if position < self.heap.len() {
            self.lists[self.heap[position] as usize].heap_pos = position as u32;
            self.sift_down(position);
            self.sift_up(position);
        }
        self.free_lists.push(list);
    }

    fn take_order(&mut self) -> u64 {
        self.next_order += 1;
        self.next_order
    }

    fn before(&self, a: usize, b: usize) -> bool {
        let (a, b) = (
            &self.lists[self.heap[a] as usize],
            &self.lists[self.heap[b] as usize],
        );
        (a.expiry, a.order) < (b.expiry, b.order)
    }

    fn swap(&mut self, a: usize, b: usize) {
        self.heap.swap(a, b);
        self.lists[self.heap[a] as usize].heap_pos = a as u32;
        self.lists[self.heap[b] as usize].heap_pos = b as u32;
    }

    fn sift_up(&mut self, mut position: usize) {
        while position > 0 {
            let parent = (position - 1) / 2;
            if !self.before(position, parent) {
                break;
            }
            self.swap(position, parent);
            position = parent;
        }
    }

    fn sift_down(&mut self, mut position: usize) {
        loop {
            let mut child = 2 * position + 1;
            if child >= self.heap.len() {
                break;
            }
            if child + 1 < self.heap.len() && self.before(child + 1, child) {
                child += 1;
            }
            if !self.before(child, position) {
                break;
            }
            self.swap(child, position);
            position = child;
        }
    }

    /// A linked timer. Links only ever name occupied slots, so a miss is a bug of this file.
    fn slot(&self, index: u32) -> &Timer {
        self.timers.occupied(index).0
    }

    fn slot_mut(&mut self, index: u32) -> &mut Timer {
        self.timers.occupied_mut(index)
    }

    fn generation(&self, index: u32) -> u32 {
        self.timers.occupied(index).1
    }
}

#[cfg(test)]
#[path = "timers_tests.rs"]
mod tests;
