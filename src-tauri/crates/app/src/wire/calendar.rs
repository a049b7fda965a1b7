//! The calendar: its days with what stands on them, moving, and files for other calendars.

use chrono::{DateTime, NaiveDate, Utc};
use domain::calendar::{EntryKind, EntryRef, EntryTone, SpanKind};
use domain::ids::JobId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ApiError;

/// Asks for some days of the calendar.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CalendarQuery {
    /// How much of it.
    pub span: SpanKind,
    /// Around which day; absent is today.
    pub on: Option<NaiveDate>,
    /// Entries wanted of each day, at most 100.
    pub per_day: u16,
}

/// Some days of the calendar, and how to go on from there: the window counts no days itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CalendarPage {
    /// How much of it.
    pub span: SpanKind,
    /// The day that was asked for.
    pub on: NaiveDate,
    /// Today in Oslo.
    pub today: NaiveDate,
    /// Minutes since midnight, now, by the clock on the wall in Oslo.
    pub now_minute: u16,
    /// The day to ask for to see the page before.
    pub previous: NaiveDate,
    /// The day to ask for to see the page after.
    pub next: NaiveDate,
    /// The seven days before the first one.
    pub before: Vec<NaiveDate>,
    /// The seven days after the last one.
    pub after: Vec<NaiveDate>,
    /// The days, in order.
    pub days: Vec<CalendarDay>,
}

/// One day of the calendar.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CalendarDay {
    /// The day.
    pub on: NaiveDate,
    /// The number of its ISO week.
    pub week: u32,
    /// Whether it belongs to the month of the day that was asked for.
    pub in_month: bool,
    /// Its hours by the clock in Oslo: 24, or 23 and 25 when the clock changes.
    #[ts(type = "number")]
    pub hours: i64,
    /// The same day a month earlier.
    pub month_before: NaiveDate,
    /// The same day a month later.
    pub month_after: NaiveDate,
    /// How many entries stand on it; counted up to 100 of each kind.
    pub total: u32,
    /// The entries that were asked for: interviews first, what is settled last.
    pub entries: Vec<CalendarEntry>,
}

/// One entry of the calendar.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CalendarEntry {
    /// Which thing it stands for.
    pub entry: EntryRef,
    /// Its kind.
    pub kind: EntryKind,
    /// What it means today.
    pub tone: EntryTone,
    /// The day, in Oslo.
    pub on: NaiveDate,
    /// The time of day in Oslo as `HH:MM`, where it has one; a deadline at midnight is `24:00` of the day it ends.
    pub time: Option<String>,
    /// When it ends, in Oslo as `HH:MM`; only interviews last.
    pub ends: Option<String>,
    /// Day and time where it was agreed, if that is elsewhere.
    pub there: Option<TimeElsewhere>,
    /// What it covers of a day's column, where it has a time and a day or a week was asked for.
    pub drawn: Option<DrawnEntry>,
    /// The job it is of.
    pub job_id: Option<JobId>,
    /// The job's title.
    pub title: Option<String>,
    /// The job's employer.
    pub employer: Option<String>,
    /// A task's words, an offer's name.
    pub text: Option<String>,
    /// The round of an interview.
    pub round: Option<u8>,
    /// The form of an interview: `phone`, `video`, `on_site`, `technical`, `case` or `presentation`.
    pub form: Option<String>,
    /// Where an interview is.
    pub place: Option<String>,
    /// The link to an interview.
    pub link: Option<String>,
    /// Whether it can be moved: what employers set and what is past can't.
    pub movable: bool,
}

/// A time where it was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TimeElsewhere {
    /// The zone by its name in the tz database.
    pub zone: String,
    /// The day there.
    pub on: NaiveDate,
    /// The time there as `HH:MM`.
    pub time: String,
}

/// What an entry covers of a day's column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DrawnEntry {
    /// From this minute of the day on, by the clock on the wall.
    pub from: u16,
    /// Up to this one.
    pub to: u16,
    /// Its lane among those it overlaps, from 0.
    pub lane: u16,
    /// How many lanes there are.
    pub of: u16,
}

/// Moves an entry to another day; it keeps its time of day unless `to` names one.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveEntry {
    /// The entry.
    pub entry: EntryRef,
    /// The day, as a person writes a date, with or without a time.
    pub to: String,
}

/// Which entries go into a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "which", content = "entries", rename_all = "snake_case")]
pub enum IcsEntries {
    /// These, at most 200.
    These(Vec<EntryRef>),
    /// Everything from 90 days back on, at most 1,000 of each kind.
    All,
}

/// Asks for a calendar file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IcsQuery {
    /// What is to stand in it.
    pub entries: IcsEntries,
}

/// A calendar file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IcsText {
    /// The file's text.
    pub text: String,
    /// How many entries stand in it.
    pub count: u32,
}

/// A file that was written for the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedFile {
    /// The whole path of the file.
    pub path: String,
    /// The folder it lies in.
    pub folder: String,
}

/// Chooses the folder in which the calendar is kept as a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeepCalendar {
    /// The whole path of a folder; empty keeps no file any more. The last file stays where it is.
    pub folder: String,
}

/// The calendar kept as a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CalendarFile {
    /// The folder; absent while none was chosen.
    pub folder: Option<String>,
    /// The whole path of the file.
    pub path: Option<String>,
    /// When it was last written or found to be up to date, since the program started.
    pub checked_at: Option<DateTime<Utc>>,
    /// Why it could not be written the last time; absent when all is well.
    pub error: Option<ApiError>,
}
