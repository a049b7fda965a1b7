//! Which days a page of the calendar shows, and the numbers of their weeks.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Days one page of the agenda looks ahead: four weeks.
pub const AGENDA_DAYS: u64 = 28;

/// Days of a month's grid: six weeks, so that every month fits and the grid never changes its height.
const GRID_DAYS: u64 = 42;

/// How much of the calendar is shown at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SpanKind {
    /// One day.
    Day,
    /// A week from its Monday.
    Week,
    /// Six weeks that hold the month.
    Month,
    /// Four weeks from the day on.
    Agenda,
}

/// The days that are shown around a day, in order. A month's grid begins on the Monday on or before its first day.
pub fn span_days(kind: SpanKind, on: NaiveDate) -> Vec<NaiveDate> {
    let (first, count) = match kind {
        SpanKind::Day => (on, 1),
        SpanKind::Week => (monday_of(on), 7),
        SpanKind::Month => (monday_of(on.with_day(1).unwrap_or(on)), GRID_DAYS),
        SpanKind::Agenda => (on, AGENDA_DAYS),
    };
    from_on(first, count)
}

/// The number of the ISO week that a day lies in, 1 to 53. Source: ISO 8601, which Norway's calendars follow.
pub fn week_number(on: NaiveDate) -> u32 {
    on.iso_week().week()
}

/// The same day of the month so many months later (earlier where negative); the last day where that month is shorter.
pub fn month_beside(on: NaiveDate, months: i32) -> NaiveDate {
    let by = Months::new(months.unsigned_abs());
    let beside = if months < 0 { on.checked_sub_months(by) } else { on.checked_add_months(by) };
    beside.unwrap_or(on)
}

fn monday_of(on: NaiveDate) -> NaiveDate {
    on.week(chrono::Weekday::Mon).checked_first_day().unwrap_or(on)
}

fn from_on(first: NaiveDate, count: u64) -> Vec<NaiveDate> {
    (0..count).filter_map(|days| first.checked_add_days(Days::new(days))).collect()
}
