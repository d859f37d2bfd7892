//! The two ends of a channel, and channels with many ends. No JS in here.
//!
//! ```text
//! post ─→ queue of the other end ─→ (its loop is told once) ─→ next() on its thread
//! close or drop of an end ─→ Close behind the messages of the other end
//! ```

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use ouro_event_loop::{HandleId, Remote};
use ouro_structured_clone::{Cloned, Moved};

use crate::threads::Process;

/// A message on its way.
pub struct Packet {
    /// What was cloned; many receivers of a broadcast share it.
    pub data: Arc<Cloned>,
    /// What was moved.
    pub moved: Vec<Option<Moved>>,
}

impl Packet {
    /// The message for one receiver.
    pub fn new(mut data: Cloned) -> Self {
        let moved = std::mem::take(&mut data.moved);
        Packet {
            data: Arc::new(data),
            moved,
        }
    }
}

/// What a port finds in its queue.
pub enum Item {
    /// A message.
    Message(Packet),
    /// The other end is gone.
    Close,
}

/// Where an end is waited for: a handle of a loop.
#[derive(Clone)]
pub struct Seat {
    /// The loop.
    pub remote: Remote,
    /// Its handle.
    pub handle: HandleId,
}

/// Sent to a loop's handle: look into the queue.
pub struct Wake;

enum Others {
    None,
    One(Weak<End>),
    /// The same, one-way: it does not learn when this end closes.
    Target(Weak<End>),
    /// The others of the broadcast channel of this name.
    Channel(String, Weak<Process>),
}

struct State {
    queue: VecDeque<Item>,
    others: Others,
    seat: Option<Seat>,
    /// The loop was told and has not looked yet.
    told: bool,
    closed: bool,
}

/// One end of a channel.
pub struct End(Mutex<State>);

impl End {
    fn new(others: Others) -> Self {
        End(Mutex::new(State {
            queue: VecDeque::new(),
            others,
            seat: None,
            told: false,
            closed: false,
        }))
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Two ends connected with each other.
    pub fn pair() -> (Arc<End>, Arc<End>) {
        let first = Arc::new(End::new(Others::None));
        let second = Arc::new(End::new(Others::One(Arc::downgrade(&first))));
        first.lock().others = Others::One(Arc::downgrade(&second));
        (first, second)
    }

    /// An end that only hears.
    pub fn alone() -> Arc<End> {
        Arc::new(End::new(Others::None))
    }

    /// An end that only sends, to `target`.
    pub fn towards(target: &Arc<End>) -> Arc<End> {
        Arc::new(End::new(Others::Target(Arc::downgrade(target))))
    }

    /// An end of the broadcast channel `name`.
    pub fn broadcast(name: &str, process: &Arc<Process>) -> Arc<End> {
        let end = Arc::new(End::new(Others::Channel(
            name.to_owned(),
            Arc::downgrade(process),
        )));
        process.join_channel(name, &end);
        end
    }

    /// Waits at `seat` from now on; what is there already is told at once.
    pub fn sit(&self, seat: Seat) {
        let mut state = self.lock();
        state.seat = Some(seat);
        state.told = false;
        if !state.queue.is_empty() {
            tell(&mut state);
        }
    }

    /// Is waited for nowhere: on its way to another thread.
    pub fn stand_up(&self) {
        self.lock().seat = None;
    }

    fn deliver(&self, item: Item) {
        let mut state = self.lock();
        if state.closed {
            return;
        }
        state.queue.push_back(item);
        tell(&mut state);
    }

    /// Sends a message to the other end, or to all others. A message nobody can receive is lost.
    pub fn post(&self, packet: Packet) {
        let (one, channel) = {
            let state = self.lock();
            match &state.others {
                Others::None => (None, None),
                Others::One(other) | Others::Target(other) => (other.upgrade(), None),
                Others::Channel(name, process) => (None, process.upgrade().map(|p| (name.clone(), p))),
            }
        };
        if let Some(other) = one {
            other.deliver(Item::Message(packet));
        } else if let Some((name, process)) = channel {
            for other in process.channel_ends(&name) {
                if !std::ptr::eq(&*other, self) {
                    other.deliver(Item::Message(Packet {
                        data: Arc::clone(&packet.data),
                        moved: Vec::new(),
                    }));
                }
            }
        }
    }

    /// Whether `end` is the other end of this one.
    pub fn is_connected_to(&self, end: &End) -> bool {
        match &self.lock().others {
            Others::One(other) => std::ptr::eq(other.as_ptr(), end),
            _ => false,
        }
    }

    /// The loop has looked: returns how many items wait.
    pub fn looked(&self) -> usize {
        let mut state = self.lock();
        state.told = false;
        state.queue.len()
    }

    /// Asks the loop to look (again), when there is something.
    pub fn tell(&self) {
        let mut state = self.lock();
        if !state.queue.is_empty() {
            tell(&mut state);
        }
    }

    /// The next item. Messages only if they are `wanted`; the end of the channel always.
    pub fn next(&self, wanted: bool) -> Option<Item> {
        let mut state = self.lock();
        match state.queue.front() {
            Some(Item::Message(_)) if !wanted => None,
            _ => state.queue.pop_front(),
        }
    }

    /// The next message, if that is next.
    pub fn next_message(&self) -> Option<Packet> {
        let mut state = self.lock();
        match state.queue.front() {
            Some(Item::Message(_)) => match state.queue.pop_front() {
                Some(Item::Message(packet)) => Some(packet),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether something waits.
    pub fn has_items(&self) -> bool {
        !self.lock().queue.is_empty()
    }

    /// Ends the channel: nothing comes in any more, the other end learns of it.
    pub fn close(&self) {
        let (others, queue) = {
            let mut state = self.lock();
            state.closed = true;
            state.seat = None;
            (
                std::mem::replace(&mut state.others, Others::None),
                std::mem::take(&mut state.queue),
            )
        };
        // Ports among what was never received close here, outside the lock.
        drop(queue);
        match others {
            Others::None | Others::Target(_) => {}
            Others::One(other) => {
                if let Some(other) = other.upgrade() {
                    other.deliver(Item::Close);
                }
            }
            Others::Channel(name, process) => {
                if let Some(process) = process.upgrade() {
                    process.leave_channel(&name);
                }
            }
        }
    }
}

impl Drop for End {
    fn drop(&mut self) {
        self.close();
    }
}

fn tell(state: &mut State) {
    if state.told {
        return;
    }
    if let Some(seat) = &state.seat {
        state.told = seat.remote.send(seat.handle, Box::new(Wake));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packet() -> Packet {
        Packet::new(Cloned::default())
    }

    #[test]
    fn messages_then_close_in_order() {
        let (a, b) = End::pair();
        a.post(packet());
        a.post(packet());
        drop(a);
        assert!(b.next(false).is_none());
        assert!(matches!(b.next(true), Some(Item::Message(_))));
        assert!(b.next_message().is_some());
        assert!(b.next_message().is_none());
        assert!(matches!(b.next(false), Some(Item::Close)));
        assert!(b.next(true).is_none());
        b.post(packet());
    }

    #[test]
    fn closed_ends_take_nothing() {
        let (a, b) = End::pair();
        b.close();
        a.post(packet());
        assert!(!b.has_items());
        assert!(matches!(a.next(false), Some(Item::Close)));
    }

    #[test]
    fn broadcasts_reach_the_others_of_the_name() {
        let process = Arc::new(Process::default());
        let ends: Vec<_> = ["x", "x", "y"]
            .iter()
            .map(|name| End::broadcast(name, &process))
            .collect();
        ends[0].post(packet());
        let got: Vec<_> = ends.iter().map(|end| end.has_items()).collect();
        assert_eq!(got, [false, true, false]);
        ends[1].close();
        ends[0].post(packet());
        assert!(!ends[1].has_items());
    }
}
