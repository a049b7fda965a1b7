//! The week from Monday to Sunday with what is on each day.

use chrono::{DateTime, Datelike, NaiveDate, Utc, Weekday};
use domain::agenda::{Thing, end_of_day, in_oslo, start_of_day};
use domain::deadline::DeadlineWhen;
use domain::goal::{monday, week_number};
use domain::task::TaskKind;
use store::Reading;
use store::today::{DaySpan, Subject};

use super::days_from;
use crate::ApiError;
use crate::task::time_text;
use crate::wire::{StripDay, StripItem, StripKind, WeekStrip};

/// The most that is told of one day.
const MAX_ITEMS: usize = 3;
/// One more than that is asked for of each kind, so that it shows whether there is more.
const ASKED: u32 = 4;

/// This week; on Saturday and Sunday, when it is over for most that one can do, the next one too.
pub(super) fn weeks(reading: &Reading<'_>, today: NaiveDate) -> Result<Vec<WeekStrip>, ApiError> {
    let is_weekend = matches!(today.weekday(), Weekday::Sat | Weekday::Sun);
    let mondays = (0..=i64::from(is_weekend)).map(|week| days_from(monday(today), week * 7));
    mondays
        .map(|monday| {
            let days = (0..7).map(|number| day(reading, days_from(monday, number), today));
            Ok(WeekStrip { week: week_number(monday), days: days.collect::<Result<_, ApiError>>()? })
        })
        .collect()
}

fn day(reading: &Reading<'_>, on: NaiveDate, today: NaiveDate) -> Result<StripDay, ApiError> {
    let span = DaySpan { from: on, to: on };
    // Told by the millisecond, as instants are kept: what begins at midnight belongs to the day that begins.
    let hours = (
        start_of_day(on) - chrono::Duration::milliseconds(1),
        end_of_day(on) - chrono::Duration::milliseconds(1),
    );
    let mut items = Vec::new();
    for row in store::today::interviews(reading, hours, today, ASKED)? {
        items.push(item(
            Thing::Interview(row.id),
            StripKind::Interview,
            Some(row.starts_at),
            Some(&row.subject),
            "",
        ));
    }
    for row in store::today::deadlines(reading, span, today, ASKED)? {
        let at = if let DeadlineWhen::DateTime(at) = row.deadline.when { Some(at) } else { None };
        items.push(item(
            Thing::Deadline(row.subject.job_id),
            StripKind::Deadline,
            at,
            Some(&row.subject),
            "",
        ));
    }
    for row in store::today::offers(reading, span, today, ASKED)? {
        items.push(item(Thing::Offer(row.id), StripKind::Offer, None, row.subject.as_ref(), &row.name));
    }
    for row in store::today::tasks(reading, span, ASKED)? {
        let time = row.task.due_time.map(time_text);
        let thing = Thing::Task(row.task.id);
        let told = item(thing, kind_of(row.task.kind), None, row.subject.as_ref(), &row.task.text);
        items.push(StripItem { time, ..told });
    }
    // Times in their order, then what is on the whole day.
    items.sort_by_key(|item| (item.time.is_none(), item.time.clone(), item.kind));
    let more = items.len() > MAX_ITEMS;
    items.truncate(MAX_ITEMS);
    Ok(StripDay { on, items, more })
}

/// Something on a day, told by its own words where it has some, else by the employer.
fn item(
    thing: Thing,
    kind: StripKind,
    at: Option<DateTime<Utc>>,
    subject: Option<&Subject>,
    words: &str,
) -> StripItem {
    let employer = subject.map(|subject| subject.employer.as_str()).unwrap_or_default();
    StripItem {
        thing: thing.to_string(),
        kind,
        job_id: subject.map(|subject| subject.job_id),
        time: at.map(|at| time_text(in_oslo(at).1)).filter(|time| time != "00:00"),
        name: if words.is_empty() { employer } else { words }.to_owned(),
    }
}

/// What kind of thing a task is on a day.
pub(crate) fn kind_of(kind: TaskKind) -> StripKind {
    match kind {
        TaskKind::Task => StripKind::Task,
        TaskKind::FollowUp => StripKind::FollowUp,
        TaskKind::ThankYou => StripKind::ThankYou,
    }
}
