//! ouro-perf_hooks: the clock of the performance API.
//!
//! Owns: the moment a runtime began, on the monotonic and on the wall clock.
//! Must not know: entries, observers and histograms; they are the JS half's.
//!
//! Invariants: `now()` never goes backwards; a runtime has one time origin.

#![forbid(unsafe_code)]

use std::time::{SystemTime, UNIX_EPOCH};

use boa_engine::{JsResult, JsValue};
use ouro_engine::Cx;
use ouro_event_loop::{Clock, RealClock};

/// When a runtime began. Put into its slot at start; made late, it counts from
/// the first question.
pub struct Origin {
    clock: Box<dyn Clock>,
    start_ns: u64,
    epoch_ms: f64,
}

impl Default for Origin {
    fn default() -> Self {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        Origin::new(
            Box::new(RealClock),
            since.map_or(0.0, |since| since.as_nanos() as f64 / 1e6),
        )
    }
}

impl Origin {
    /// An origin at this moment of a clock; `epoch_ms` are the milliseconds since 1970.
    pub fn new(clock: Box<dyn Clock>, epoch_ms: f64) -> Self {
        let start_ns = clock.read_ns();
        Origin {
            clock,
            start_ns,
            epoch_ms,
        }
    }

    /// Milliseconds since the origin.
    pub fn now(&self) -> f64 {
        self.clock.read_ns().saturating_sub(self.start_ns) as f64 / 1e6
    }

    /// The origin in milliseconds since 1970; 0 for clocks set before that.
    pub fn epoch(&self) -> f64 {
        self.epoch_ms
    }
}

ouro_engine::binding! { pub mod "performance":
    fun "now"(0) = now;
    fun "timeOrigin"(0) = time_origin;
}

fn now(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(cx.slot::<Origin>().now().into())
}

fn time_origin(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(cx.slot::<Origin>().epoch().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_from_the_origin() {
        let origin = Origin::default();
        let first = origin.now();
        assert!(first >= 0.0 && origin.now() >= first);
        assert!(origin.epoch() > 1.6e12);
    }
}
