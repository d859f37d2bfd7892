//! ouro-perf_hooks: the clock of the performance API.
//!
//! Owns: the moment a runtime began, on the monotonic and on the wall clock.
//! Must not know: entries, observers and histograms; they are the JS half's.
//!
//! Invariants: `now()` never goes backwards; a runtime has one time origin.

#![forbid(unsafe_code)]

use std::time::{Instant, SystemTime, UNIX_EPOCH};

use boa_engine::{JsResult, JsValue};
use ouro_engine::Cx;

/// When a runtime began. Put into its slot at start; made late, it counts from
/// the first question.
pub struct Origin {
    monotonic: Instant,
    wall: SystemTime,
}

impl Default for Origin {
    fn default() -> Self {
        Origin {
            monotonic: Instant::now(),
            wall: SystemTime::now(),
        }
    }
}

impl Origin {
    /// Milliseconds since the origin.
    pub fn now(&self) -> f64 {
        self.monotonic.elapsed().as_nanos() as f64 / 1e6
    }

    /// The origin in milliseconds since 1970; 0 for clocks set before that.
    pub fn epoch(&self) -> f64 {
        self.wall
            .duration_since(UNIX_EPOCH)
            .map_or(0.0, |since| since.as_nanos() as f64 / 1e6)
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
