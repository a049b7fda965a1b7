//! The calendar: its days, moving what stands there, and files for other calendars.

mod files;
mod ics;
mod keeper;
mod moving;
mod view;

use chrono::{Days, NaiveDate};
use domain::calendar::{SpanKind, day_hours, month_beside, span_days, week_number};
use store::calendar::EntryRow;

use crate::wire::{CalendarDay, CalendarEntry, CalendarPage, CalendarQuery};
use crate::{ApiError, App};

pub(crate) use files::{chosen_folder, file, keep, save};
pub(crate) use ics::ics;
pub(crate) use keeper::{FOLDER_SETTING, Keeper, Source};
pub(crate) use moving::move_entry;
pub(crate) use view::{hour_and_minute, time_on};

use view::{Moment, lay_out, order};

/// The most entries of one day that one answer carries, and up to which each kind is counted.
const MAX_PER_DAY: u16 = 100;

pub(crate) fn read(app: &App, query: CalendarQuery) -> Result<CalendarPage, ApiError> {
    let moment = Moment { today: app.clock.today(), now: app.clock.now() };
    let on = within_reach(query.on.unwrap_or(moment.today));
    let days = span_days(query.span, on);
    let per_day = usize::from(query.per_day.min(MAX_PER_DAY));
    let read_days = app.read(|reading| {
        let days = days.iter().map(|day| {
            let mut rows = store::calendar::between(reading, *day, *day, u32::from(MAX_PER_DAY))?;
            order(&mut rows, moment);
            Ok(shown(*day, rows, query.span, on, per_day, moment))
        });
        days.collect::<Result<Vec<_>, ApiError>>()
    })?;
    let beside = |pages: i64| page_beside(query.span, on, pages);
    let (first, last) = (days.first().copied().unwrap_or(on), days.last().copied().unwrap_or(on));
    Ok(CalendarPage {
        span: query.span,
        on,
        today: moment.today,
        now_minute: view::minute_of_day(moment.now),
        previous: beside(-1),
        next: beside(1),
        before: seven_from(first, -7),
        after: seven_from(last, 1),
        days: read_days,
    })
}

/// Only these years are read as dates anywhere in the program.
fn within_reach(on: NaiveDate) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(1990, 1, 1).unwrap_or(on);
    let last = NaiveDate::from_ymd_opt(2100, 12, 31).unwrap_or(on);
    on.clamp(first, last)
}

fn shown(
    day: NaiveDate,
    rows: Vec<EntryRow>,
    span: SpanKind,
    on: NaiveDate,
    per_day: usize,
    moment: Moment,
) -> CalendarDay {
    let total = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let mut entries: Vec<CalendarEntry> =
        rows.into_iter().take(per_day).map(|row| view::entry(row, moment)).collect();
    if matches!(span, SpanKind::Day | SpanKind::Week) {
        lay_out(&mut entries);
    }
    CalendarDay {
        on: day,
        week: week_number(day),
        in_month: span != SpanKind::Month
            || day.format("%Y-%m").to_string() == on.format("%Y-%m").to_string(),
        hours: day_hours(day),
        month_before: month_beside(day, -1),
        month_after: month_beside(day, 1),
        total,
        entries,
    }
}

fn page_beside(span: SpanKind, on: NaiveDate, pages: i64) -> NaiveDate {
    let days = match span {
        SpanKind::Month => return month_beside(on, if pages < 0 { -1 } else { 1 }),
        SpanKind::Day => 1,
        SpanKind::Week => 7,
        SpanKind::Agenda => i64::try_from(domain::calendar::AGENDA_DAYS).unwrap_or(28),
    };
    days_from(on, pages * days)
}

fn seven_from(day: NaiveDate, first: i64) -> Vec<NaiveDate> {
    (first..first + 7).map(|by| days_from(day, by)).collect()
}

fn days_from(on: NaiveDate, by: i64) -> NaiveDate {
    let days = Days::new(by.unsigned_abs());
    let found = if by < 0 { on.checked_sub_days(days) } else { on.checked_add_days(days) };
    found.unwrap_or(on)
}
