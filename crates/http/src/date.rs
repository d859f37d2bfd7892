//! The `Date` field: IMF-fixdate (RFC 9110 §5.6.7), made once per second.

use std::cell::RefCell;

use boa_engine::{JsResult, JsString, JsValue};
use ouro_engine::Cx;
use ouro_engine::deterministic::wall_ms;

#[derive(Default)]
struct Cached {
    text: RefCell<(u64, String)>,
}

const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// The date of `seconds` after 1970.
fn format(seconds: u64) -> String {
    let days = seconds / 86_400;
    let second = seconds % 86_400;
    // Days to a civil date with years that start in March (400-year eras).
    let z = days + 719_468;
    let era = z / 146_097;
    let day_of_era = z % 146_097;
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * march_month + 2) / 5 + 1;
    let month = (march_month + 2) % 12;
    let year = year_of_era + era * 400 + u64::from(month < 2);
    let weekday = DAYS.get((days % 7) as usize).copied().unwrap_or("");
    let month = MONTHS.get(month as usize).copied().unwrap_or("");
    format!(
        "{weekday}, {day:02} {month} {year:04} {:02}:{:02}:{:02} GMT",
        second / 3600,
        second / 60 % 60,
        second % 60
    )
}

/// Calls `f` with the current date.
pub(crate) fn with_now<R>(cx: &mut Cx<'_>, f: impl FnOnce(&str) -> R) -> R {
    let now = wall_ms(cx) / 1000;
    let cached = cx.slot::<Cached>();
    let mut text = cached.text.borrow_mut();
    if text.0 != now || text.1.is_empty() {
        *text = (now, format(now));
    }
    f(&text.1)
}

/// `utcDate()`
pub(crate) fn utc_date(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(with_now(cx, |text| JsString::from(text)).into())
}

#[cfg(test)]
mod tests {
    use super::format;

    #[test]
    fn known_dates() {
        assert_eq!(format(0), "Thu, 01 Jan 1970 00:00:00 GMT");
        assert_eq!(format(784_111_777), "Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(format(951_782_400), "Tue, 29 Feb 2000 00:00:00 GMT");
        assert_eq!(format(1_735_689_599), "Tue, 31 Dec 2024 23:59:59 GMT");
    }
}
