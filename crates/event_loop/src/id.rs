//! Ids: a slot number and the generation of its occupant, so that a stale id
//! can be told from the id of whoever uses the slot now.

/// Bits of an id taken by the slot number; the generation has the 21 above, so
/// that an id is a safe integer in JavaScript.
const GENERATION_MASK: u32 = (1 << 21) - 1;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name { pub(crate) index: u32, pub(crate) generation: u32 }

        impl $name {
            /// The slot number: small and dense, good as an index.
            #[inline]
            pub fn index(self) -> usize { self.index as usize }
            /// The id as one integer below 2^53.
            #[inline]
            pub fn as_u64(self) -> u64 { u64::from(self.generation) << 32 | u64::from(self.index) }
            /// The id as a JavaScript number.
            #[inline]
            pub fn as_f64(self) -> f64 { self.as_u64() as f64 }
            /// The inverse of [`Self::as_u64`]. Any integer gives an id; one that was never handed out is simply stale.
            #[inline]
            pub fn from_u64(raw: u64) -> Self {
                Self { index: raw as u32, generation: (raw >> 32) as u32 & GENERATION_MASK }
            }
            /// The inverse of [`Self::as_f64`]. Numbers that are no id give a stale one.
            #[inline]
            pub fn from_f64(raw: f64) -> Self { Self::from_u64(raw as u64) }
        }
    )*};
}

ids! {
    /// A timer.
    TimerId;
    /// An immediate.
    ImmediateId;
    /// A request: one operation.
    RequestId;
    /// A handle: something long-lived.
    HandleId;
}

#[derive(Debug)]
struct Slot<T> {
    generation: u32,
    value: Option<T>,
}

/// Values in reused slots. Removing is O(1), and the next occupant of a slot has another generation.
#[derive(Debug)]
pub(crate) struct Slab<T> {
    slots: Vec<Slot<T>>,
    free: Vec<u32>,
}

impl<T> Default for Slab<T> {
    fn default() -> Self {
        Self {
            slots: Vec::new(),
            free: Vec::new(),
        }
    }
}

impl<T> Slab<T> {
    /// Stores a value; gives its slot and generation.
    pub(crate) fn insert(&mut self, value: T) -> (u32, u32) {
        if let Some(index) = self.free.pop() {
            let slot = &mut self.slots[index as usize];
            slot.value = Some(value);
            return (index, slot.generation);
        }
        let index = u32::try_from(self.slots.len()).unwrap_or(u32::MAX);
        // Generations start at 1: no id is 0, which JS code may use for "none".
        self.slots.push(Slot {
            generation: 1,
            value: Some(value),
        });
        (index, 1)
    }

    pub(crate) fn get(&self, index: u32, generation: u32) -> Option<&T> {
        let slot = self.slots.get(index as usize)?;
        if slot.generation == generation {
            slot.value.as_ref()
        } else {
            None
        }
    }

    pub(crate) fn get_mut(&mut self, index: u32, generation: u32) -> Option<&mut T> {
        let slot = self.slots.get_mut(index as usize)?;
        if slot.generation == generation {
            slot.value.as_mut()
        } else {
            None
        }
    }

    pub(crate) fn remove(&mut self, index: u32, generation: u32) -> Option<T> {
        let slot = self.slots.get_mut(index as usize)?;
        if slot.generation != generation {
            return None;
        }
        let value = slot.value.take()?;
        slot.generation = match (slot.generation + 1) & GENERATION_MASK {
            0 => 1,
            next => next,
        };
        self.free.push(index);
        Some(value)
    }

    /// The occupant of a slot that is known to have one, and its generation.
    ///
    /// # Panics
    /// When the slot is empty: the caller's links are broken.
    pub(crate) fn occupied(&self, index: u32) -> (&T, u32) {
        let slot = &self.slots[index as usize];
        match &slot.value {
            Some(value) => (value, slot.generation),
            None => unreachable!("a link to an empty slot"),
        }
    }

    /// [`Self::occupied`], to change it.
    pub(crate) fn occupied_mut(&mut self, index: u32) -> &mut T {
        match &mut self.slots[index as usize].value {
            Some(value) => value,
            None => unreachable!("a link to an empty slot"),
        }
    }

    /// Slot, generation and value of every occupant, by slot.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (u32, u32, &T)> {
        self.slots.iter().enumerate().filter_map(|(index, slot)| {
            slot.value
                .as_ref()
                .map(|value| (index as u32, slot.generation, value))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reused_slot_has_another_generation() {
        let mut slab = Slab::default();
        let (index, first) = slab.insert('a');
        assert_eq!(slab.remove(index, first), Some('a'));
        let (again, second) = slab.insert('b');
        assert_eq!(again, index);
        assert_ne!(first, second);
        assert_eq!(slab.get(index, first), None);
        assert_eq!(slab.remove(index, first), None);
        assert_eq!(slab.get(index, second), Some(&'b'));
    }

    #[test]
    fn generations_never_leave_their_bits() {
        let mut slab = Slab::default();
        let (index, generation) = slab.insert(());
        slab.slots[index as usize].generation = GENERATION_MASK;
        assert!(slab.remove(index, generation).is_none());
        assert_eq!(slab.remove(index, GENERATION_MASK), Some(()));
        assert_eq!(slab.insert(()), (index, 1));
    }

    #[test]
    fn ids_survive_javascript_numbers() {
        let id = TimerId {
            index: u32::MAX,
            generation: GENERATION_MASK,
        };
        assert_eq!(TimerId::from_f64(id.as_f64()), id);
        assert!(id.as_f64() <= 9_007_199_254_740_991.0);
        assert_eq!(
            TimerId::from_f64(f64::NAN),
            TimerId {
                index: 0,
                generation: 0
            }
        );
    }
}
