//! Time limits of scripts (`vm`'s `timeout`): a thread that interrupts the
//! script when its time is up.

use std::cell::RefCell;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::time::Duration;

use boa_engine::{JsResult, JsValue};
use ouro_engine::Cx;

use crate::exit;

/// The limits that run at this moment, the outermost first: whether each has passed.
#[derive(Default)]
struct Limits(RefCell<Vec<Arc<AtomicBool>>>);

/// Runs `work` for at most `timeout` ms.
///
/// # Errors
/// `ERR_SCRIPT_EXECUTION_TIMEOUT` when the time is up; what `work` throws.
pub fn within(
    timeout: u32,
    cx: &mut Cx<'_>,
    work: impl FnOnce(&mut Cx<'_>) -> JsResult<JsValue>,
) -> JsResult<JsValue> {
    let limits = cx.slot::<Limits>();
    let passed = Arc::new(AtomicBool::new(false));
    let (done, waiting) = mpsc::channel::<()>();
    let interrupt = cx.interrupt().clone();
    let flag = Arc::clone(&passed);
    let watch = move || {
        if waiting.recv_timeout(Duration::from_millis(timeout.into())) == Err(mpsc::RecvTimeoutError::Timeout)
        {
            flag.store(true, Ordering::SeqCst);
            interrupt.request();
        }
    };
    let thread = std::thread::Builder::new()
        .name("watchdog".to_owned())
        .stack_size(64 << 10)
        .spawn(watch)
        .map_err(|error| cx.type_error(format!("no thread for a timeout: {error}")))?;
    limits.0.borrow_mut().push(Arc::clone(&passed));
    let result = work(cx);
    limits.0.borrow_mut().pop();
    drop(done);
    // It only waits for what was just dropped.
    let _ = thread.join();
    if !passed.load(Ordering::SeqCst) {
        return result;
    }
    // An outer limit that has passed as well still holds, and so does the end of a worker.
    let outer = limits.0.borrow().iter().any(|outer| outer.load(Ordering::SeqCst));
    if outer || exit::is_stopping(cx) {
        return result;
    }
    cx.interrupt().clear();
    Err(cx.node_error("ERR_SCRIPT_EXECUTION_TIMEOUT", &[JsValue::from(timeout)]))
}
