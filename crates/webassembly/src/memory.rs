//! Memories and the `ArrayBuffer`s over them.

use boa_engine::object::builtins::JsArrayBuffer;
use boa_engine::{JsObject, JsResult, JsSymbol, JsValue, js_string};
use ouro_engine::Cx;
use wasmi::{Memory, MemoryType, Store};

use crate::state::State;
use crate::sys::{Region, forget};

/// Bytes of a page.
pub(crate) const PAGE: u64 = 65_536;

/// The most pages a memory can have.
const MOST: u64 = 65_536;

/// One memory.
pub(crate) struct Shared {
    pub(crate) memory: Memory,
    region: Region,
    /// The current buffer, made when it is first asked for.
    buffer: Option<JsObject>,
    length: usize,
}

/// Makes a memory; `None` when there is no room for it.
pub(crate) fn make(kind: MemoryType, store: &mut Store<()>) -> Option<Shared> {
    let first = kind.minimum().checked_mul(PAGE)?;
    let mut size = kind.maximum().unwrap_or(MOST).min(MOST).checked_mul(PAGE)?;
    let region = loop {
        if size < first {
            return None;
        }
        match Region::reserve(usize::try_from(size).ok()?) {
            Some(region) => break region,
            None if size == first => return None,
            // Growing will end earlier.
            None => size = (size / 2).max(first),
        }
    };
    let memory = Memory::new_static(&mut *store, kind, region.bytes()).ok()?;
    Some(Shared {
        memory,
        region,
        buffer: None,
        length: usize::try_from(first).ok()?,
    })
}

impl State {
    /// The key without which a buffer of a memory is not detached.
    fn key(&self) -> JsValue {
        self.key
            .borrow_mut()
            .get_or_insert_with(|| {
                JsSymbol::new(Some(js_string!("WebAssembly.Memory")))
                    .map_or_else(|| JsValue::from(0), JsValue::from)
            })
            .clone()
    }

    /// The buffer of memory `id` as it is now.
    pub(crate) fn buffer(&self, id: usize, cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let made = {
            let memories = self.memories.borrow();
            let Some(shared) = memories.get(id) else {
                return Ok(JsValue::undefined());
            };
            if let Some(buffer) = &shared.buffer {
                return Ok(buffer.clone().into());
            }
            shared.region.vector(shared.length)
        };
        let key = self.key();
        let buffer = JsArrayBuffer::from_byte_block(made, cx)?;
        let object: JsObject = buffer.into();
        if let Some(mut data) = object.downcast_mut::<boa_engine::builtins::array_buffer::ArrayBuffer>() {
            data.set_detach_key(key);
        }
        if let Some(shared) = self.memories.borrow_mut().get_mut(id) {
            shared.buffer = Some(object.clone());
        }
        Ok(object.into())
    }

    /// Detaches the buffer of memory `id`; the next one has the size the memory has now.
    pub(crate) fn refresh(&self, id: usize) {
        let key = self.key();
        let mut memories = self.memories.borrow_mut();
        let Some(shared) = memories.get_mut(id) else {
            return;
        };
        shared.length = shared.memory.data_size(&*self.store.borrow());
        if let Some(buffer) = shared.buffer.take() {
            detach(&buffer, &key);
        }
    }

    /// Refreshes the buffers of all memories that grew while wasm ran.
    pub(crate) fn refresh_grown(&self) {
        let grown: Vec<usize> = {
            let store = self.store.borrow();
            let memories = self.memories.borrow();
            memories
                .iter()
                .enumerate()
                .filter(|(_, shared)| shared.memory.data_size(&*store) != shared.length)
                .map(|(id, _)| id)
                .collect()
        };
        for id in grown {
            self.refresh(id);
        }
    }
}

fn detach(buffer: &JsObject, key: &JsValue) {
    let Some(mut data) = buffer.downcast_mut::<boa_engine::builtins::array_buffer::ArrayBuffer>() else {
        return;
    };
    if let Ok(Some(vector)) = data.detach(key) {
        forget(vector);
    }
}

impl Drop for State {
    fn drop(&mut self) {
        let key = self.key();
        for shared in self.memories.borrow_mut().iter_mut() {
            if let Some(buffer) = shared.buffer.take() {
                detach(&buffer, &key);
            }
        }
    }
}
