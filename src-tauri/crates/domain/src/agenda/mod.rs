//! The day's agenda: what needs doing, in the order of what can't wait.

#[cfg(test)]
mod tests;
mod thing;

use chrono::{DateTime, Days, Duration, NaiveDate, NaiveTime, Timelike, Utc};
use chrono_tz::Europe::Oslo;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::card::SOON_DAYS;
use crate::deadline_text::oslo_instant;
pub use thing::{NotAThing, Thing};

/// Days before an interview from which it stands under what can't wait: time to prepare.
pub const INTERVIEW_DAYS: i64 = 3;
/// Days before an offer's answer is due from which it is shown; whoever decides needs more than one evening.
pub const OFFER_DAYS: i64 = 14;
/// How many days ahead the week's group looks.
pub const WEEK_DAYS: i64 = 7;
/// Days for which a deadline that went by is still shown; after that it is history.
pub const PAST_DAYS: i64 = 3;
/// A countdown in minutes begins a day before.
const COUNTDOWN: Duration = Duration::hours(24);

/// A part of the day's page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// What can't wait.
    Now,
    /// What comes in the days ahead, and what is suggested.
    ThisWeek,
    /// Of what nothing was heard for long.
    Quiet,
}

/// How a line is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// Its time is past.
    Late,
    /// Today is the last day.
    Today,
    /// It comes soon.
    Soon,
    /// It can wait.
    Calm,
    /// Nothing was heard.
    Quiet,
}

/// When something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Some time on this day.
    Day(NaiveDate),
    /// Until this instant.
    Until(DateTime<Utc>),
    /// Agreed for these hours.
    Hours {
        /// When it begins.
        starts: DateTime<Utc>,
        /// When it is over.
        ends: DateTime<Utc>,
    },
    /// No day is set.
    Sometime,
    /// Nothing was heard since this day.
    Since(NaiveDate),
}

/// Something that may belong on the page, with what its line needs beside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<T> {
    /// What it is about.
    pub thing: Thing,
    /// When it is.
    pub when: When,
    /// What its line says.
    pub of: T,
}

/// A line in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line<T> {
    /// What it is about.
    pub thing: Thing,
    /// Where it stands.
    pub group: Group,
    /// How it is shown.
    pub urgency: Urgency,
    /// Its day in Oslo; of silence the day it began.
    pub on: Option<NaiveDate>,
    /// Its time of day in Oslo, where one is set.
    pub time: Option<NaiveTime>,
    /// Days from today; negative is past.
    pub days_left: Option<i32>,
    /// Minutes until it begins or ends, within a day of it; not above zero while it is under way.
    pub minutes_left: Option<i32>,
    /// What it says.
    pub of: T,
}

/// The lines of a day, each group in the order of what can't wait: by the instant from which it is too late. What is
/// only suggested comes after what has a day, what has no day comes last, and the freshest silence comes first, since
/// that one is most likely to be broken.
pub fn arrange<T>(entries: Vec<Entry<T>>, now: DateTime<Utc>) -> Vec<Line<T>> {
    let mut placed: Vec<(Rank, Line<T>)> =
        entries.into_iter().filter_map(|entry| Some((rank(&entry, now), place(entry, now)?))).collect();
    placed.sort_by_key(|(rank, line)| (line.group, *rank));
    placed.into_iter().map(|(_, line)| line).collect()
}

/// The end of a day in Oslo: the first instant of the next.
pub fn end_of_day(day: NaiveDate) -> DateTime<Utc> {
    start_of_day(day.checked_add_days(Days::new(1)).unwrap_or(day))
}

/// The first instant of a day in Oslo.
pub fn start_of_day(day: NaiveDate) -> DateTime<Utc> {
    oslo_instant(day, NaiveTime::MIN)
}

/// The day and time in Oslo of an instant.
pub fn in_oslo(instant: DateTime<Utc>) -> (NaiveDate, NaiveTime) {
    let there = instant.with_timezone(&Oslo).naive_local();
    (there.date(), there.time())
}

/// The order among lines of one group; the thing at the end makes it the same on every reading.
type Rank = (Sort, i64, Thing);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sort {
    Dated,
    Suggested,
    Undated,
}

fn rank<T>(entry: &Entry<T>, now: DateTime<Utc>) -> Rank {
    let (sort, number) = match entry.when {
        When::Since(since) => (Sort::Suggested, (in_oslo(now).0 - since).num_days()),
        When::Sometime => (Sort::Undated, 0),
        when => (Sort::Dated, too_late_from(when).map_or(i64::MAX, |instant| instant.timestamp())),
    };
    (sort, number, entry.thing)
}

fn place<T>(entry: Entry<T>, now: DateTime<Utc>) -> Option<Line<T>> {
    let (today, _) = in_oslo(now);
    let (on, time) = day_and_time(entry.when);
    let days_left = on.map(|on| days_between(today, on));
    let group = group(entry.thing, days_left)?;
    let is_late = match entry.when {
        When::Hours { ends, .. } if ends <= now => return None,
        When::Hours { .. } | When::Sometime | When::Since(_) => false,
        when => too_late_from(when).is_some_and(|instant| instant <= now),
    };
    let urgency = match (group, days_left) {
        (Group::Quiet, _) => Urgency::Quiet,
        _ if is_late => Urgency::Late,
        _ if matches!(entry.when, When::Since(_)) => Urgency::Calm,
        (Group::Now, Some(days)) if days <= 0 => Urgency::Today,
        (Group::Now, _) => Urgency::Soon,
        _ => Urgency::Calm,
    };
    let minutes_left = match entry.when {
        When::Hours { starts: instant, .. } | When::Until(instant) => minutes_until(instant, now),
        _ => None,
    };
    Some(Line { thing: entry.thing, group, urgency, on, time, days_left, minutes_left, of: entry.of })
}

/// Where a thing so many days ahead stands; `None` where it is not shown yet or no more.
fn group(thing: Thing, days_left: Option<i32>) -> Option<Group> {
    let (past, now, week) = match thing {
        Thing::Interview(_) => (i64::MAX, INTERVIEW_DAYS, WEEK_DAYS),
        Thing::Deadline(_) => (PAST_DAYS, SOON_DAYS, WEEK_DAYS),
        Thing::Offer(_) => (WEEK_DAYS, OFFER_DAYS, OFFER_DAYS),
        Thing::Task(_) => (i64::MAX, 0, WEEK_DAYS),
        Thing::ThankYou(_) | Thing::FollowUp(..) | Thing::Debrief(_) | Thing::Practice(_) => {
            return Some(Group::ThisWeek);
        }
        Thing::Quiet(..) | Thing::NoReply(..) => return Some(Group::Quiet),
    };
    match days_left.map(i64::from) {
        None => Some(Group::ThisWeek),
        Some(days) if -days > past || days > week => None,
        Some(days) if days <= now => Some(Group::Now),
        Some(_) => Some(Group::ThisWeek),
    }
}

fn day_and_time(when: When) -> (Option<NaiveDate>, Option<NaiveTime>) {
    match when {
        When::Day(on) | When::Since(on) => (Some(on), None),
        When::Hours { starts, .. } => {
            let (on, time) = in_oslo(starts);
            (Some(on), Some(time))
        }
        When::Until(instant) => {
            let (on, time) = in_oslo(instant);
            // Midnight ends the day before it.
            if time.num_seconds_from_midnight() == 0 { (on.pred_opt(), None) } else { (Some(on), Some(time)) }
        }
        When::Sometime => (None, None),
    }
}

fn too_late_from(when: When) -> Option<DateTime<Utc>> {
    match when {
        When::Day(on) => Some(end_of_day(on)),
        When::Until(instant) | When::Hours { starts: instant, .. } => Some(instant),
        When::Sometime | When::Since(_) => None,
    }
}

fn minutes_until(instant: DateTime<Utc>, now: DateTime<Utc>) -> Option<i32> {
    let left = instant - now;
    // Begun minutes count whole, so that a countdown does not say 0 while there is time.
    let minutes = (left.num_milliseconds() + 59_999).div_euclid(60_000);
    (left.abs() <= COUNTDOWN).then(|| i32::try_from(minutes).unwrap_or(i32::MAX))
}

fn days_between(from: NaiveDate, to: NaiveDate) -> i32 {
    // Chrono's range of days fits an i32.
    i32::try_from((to - from).num_days()).unwrap_or(i32::MAX)
}
