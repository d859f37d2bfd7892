//! Offsets of time zones, from the database of zones built into the program.

use boa_engine::{JsResult, JsValue};
use ouro_engine::Cx;
use timezone_provider::experimental_tzif::provider::ZeroCompiledZoneInfo;
use timezone_provider::provider::TimeZoneResolver;

/// `zoneOffset(zone, time)`: how many milliseconds the clocks of a zone, given by a name of the
/// IANA database, were ahead of UTC at a time value; NaN for a zone or a time that is none.
pub(crate) fn zone_offset(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    let zone = crate::text(args, 0).to_std_string_lossy();
    let time = args.get(1).and_then(JsValue::as_number).unwrap_or(f64::NAN);
    Ok(offset(&zone, time)
        .map_or(f64::NAN, |seconds| seconds as f64 * 1000.0)
        .into())
}

/// Seconds ahead of UTC at a time in milliseconds since the epoch.
fn offset(zone: &str, time: f64) -> Option<i64> {
    if !time.is_finite() {
        return None;
    }
    let zones = ZeroCompiledZoneInfo;
    let id = zones.get_id(zone.as_bytes()).ok()?;
    let nanoseconds = time as i128 * 1_000_000;
    let offset = zones
        .transition_nanoseconds_for_utc_epoch_nanoseconds(id, nanoseconds)
        .ok()?;
    Some(offset.0)
}

#[cfg(test)]
mod tests {
    use super::offset;

    #[test]
    fn offsets_follow_the_database() {
        assert_eq!(offset("Europe/Paris", 1_593_561_600_000.0), Some(7200));
        assert_eq!(offset("Europe/Paris", 1_577_836_800_000.0), Some(3600));
        assert_eq!(offset("Asia/Kathmandu", 1_577_836_800_000.0), Some(20_700));
        assert_eq!(offset("America/New_York", -2_717_650_801_000.0), Some(-17_762));
        assert_eq!(offset("Nowhere/Else", 0.0), None);
        assert_eq!(offset("Europe/Paris", f64::NAN), None);
        assert_eq!(offset("Europe/Paris", 8.64e15), Some(7200));
    }

    #[test]
    fn a_change_of_clocks_is_at_its_second() {
        let spring = 1_585_443_600_000.0;
        assert_eq!(offset("Europe/Paris", spring - 1.0), Some(3600));
        assert_eq!(offset("Europe/Paris", spring), Some(7200));
    }
}
