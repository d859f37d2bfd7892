//! The way past JS for protocols in Rust: input that goes to a [`Consumer`]
//! instead of `onread`, and an [`Output`] that writes without a request.

use std::io::IoSlice;
use std::rc::Rc;

use boa_engine::{JsObject, JsResult};
use ouro_engine::Cx;
use rustix::io::Errno;

use crate::classes;
use crate::stream::Stream;

/// Takes what a stream reads. Ends and errors still go to `onread`.
pub trait Consumer {
    /// Bytes just read. Called in the async context of the handle; what it throws
    /// is treated as thrown by a callback.
    fn input(&self, bytes: &[u8], cx: &mut Cx<'_>) -> JsResult<()>;
}

/// Has `consumer` take the input of a handle, or gives it back to `onread`;
/// `false` for what is no stream handle. It is let go when the handle is closed.
pub fn consume(handle: &JsObject, consumer: Option<Rc<dyn Consumer>>) -> bool {
    match classes::unwrap(&handle.clone().into()) {
        Some((_, stream)) => {
            stream.set_consumer(consumer);
            true
        }
        None => false,
    }
}

/// The writing side of a handle.
#[derive(Clone)]
pub struct Output(Rc<Stream>);

impl Output {
    /// That of a handle object; `None` for what is no stream handle.
    pub fn of(handle: &JsObject) -> Option<Self> {
        classes::unwrap(&handle.clone().into()).map(|(_, stream)| Output(stream))
    }

    /// Whether bytes written now would be the next the kernel gets.
    pub fn is_free(&self) -> bool {
        self.0.writes_straight()
    }

    /// Writes what the kernel takes at once; how many bytes. What is left, and
    /// errors, are for [`Output::queue`].
    pub fn write(&self, pieces: &[&[u8]]) -> usize {
        let slices: Vec<IoSlice<'_>> = pieces.iter().map(|piece| IoSlice::new(piece)).collect();
        loop {
            match self.0.write_pieces(&slices) {
                Err(Errno::INTR) => {}
                outcome => return outcome.unwrap_or(0),
            }
        }
    }

    /// Writes the rest, at once or when the kernel has room: `request.oncomplete`
    /// is called then. Gives whether all was written at once.
    ///
    /// # Errors
    /// The positive errno.
    pub fn queue(
        &self,
        handle: &JsObject,
        request: &JsObject,
        bytes: &[u8],
        cx: &mut Cx<'_>,
    ) -> Result<bool, i32> {
        self.0.write(handle, request, bytes, None, cx)
    }
}
