//! provisional
use std::any::Any;
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct RequestId(u64);
pub struct EventLoop;
impl EventLoop {
    pub fn submit(&mut self, w: Box<dyn FnOnce() -> Box<dyn Any + Send> + Send>) -> RequestId {
        w();
        RequestId(0)
    }
}
