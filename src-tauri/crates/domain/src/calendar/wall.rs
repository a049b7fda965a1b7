//! Wall times: what a clock on the wall shows at an instant, and back, on the nights the clock changes too.

use chrono::{DateTime, Days, Duration, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::Europe::Oslo;
use chrono_tz::Tz;

use crate::deadline_text::oslo_instant;

/// What calendar and clock on the wall show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct WallTime {
    /// The day.
    pub on: NaiveDate,
    /// The time of day.
    pub time: NaiveTime,
}

/// The wall time in Oslo at an instant.
pub fn oslo_wall(instant: DateTime<Utc>) -> WallTime {
    wall_in(instant, Oslo)
}

/// The wall time in a zone at an instant.
pub fn wall_in(instant: DateTime<Utc>, zone: Tz) -> WallTime {
    let local = instant.with_timezone(&zone).naive_local();
    WallTime { on: local.date(), time: local.time() }
}

/// The zone of a name such as `Europe/Oslo`; `None` where the tz database has no such zone.
pub fn zone_of(name: &str) -> Option<Tz> {
    name.parse().ok()
}

/// The instant of a wall time in a zone.
///
/// A time that a clock change leaves out moves forward by what is left out; a time that comes twice is the first of
/// the two, so that nobody is late.
pub fn instant_in(zone: Tz, on: NaiveDate, time: NaiveTime) -> DateTime<Utc> {
    let local = on.and_time(time);
    match zone.from_local_datetime(&local) {
        LocalResult::Single(there) | LocalResult::Ambiguous(there, _) => there.to_utc(),
        LocalResult::None => with_offset_before(zone, local),
    }
}

/// The instant so many days later (earlier where negative) at the same wall time in a zone.
pub fn moved_by(instant: DateTime<Utc>, zone: Tz, days: i64) -> DateTime<Utc> {
    let WallTime { on, time } = wall_in(instant, zone);
    let by = Days::new(days.unsigned_abs());
    let day = if days < 0 { on.checked_sub_days(by) } else { on.checked_add_days(by) };
    day.map_or(instant, |day| instant_in(zone, day, time))
}

/// The instant at which a day begins in Oslo.
pub fn day_start(on: NaiveDate) -> DateTime<Utc> {
    oslo_instant(on, NaiveTime::MIN)
}

/// Hours of a day in Oslo: 24, but 23 when clocks go forward (the last Sunday of March) and 25 when they go back (the
/// last Sunday of October). Source: Directive 2000/84/EC, which Norway follows.
pub fn day_hours(on: NaiveDate) -> i64 {
    on.succ_opt().map_or(24, |next| (day_start(next) - day_start(on)).num_hours())
}

/// The offset that counted some hours before a gap in the clock, applied within the gap.
fn with_offset_before(zone: Tz, local: NaiveDateTime) -> DateTime<Utc> {
    const LONGER_THAN_A_GAP: Duration = Duration::hours(4);
    let before = local.checked_sub_signed(LONGER_THAN_A_GAP).unwrap_or(local);
    zone.from_local_datetime(&before)
        .latest()
        .map_or_else(|| local.and_utc(), |before| before.to_utc() + LONGER_THAN_A_GAP)
}
