//! What stands in the calendar: its kind, its time, and what it means today.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::card::SOON_DAYS;
use crate::ids::{EventId, InterviewId, JobId, OfferId, TaskId};

/// Names one entry of the calendar by the thing it stands for; it stays the same however the entry is moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "of", content = "id", rename_all = "snake_case")]
pub enum EntryRef {
    /// Until when one can apply for a job.
    Deadline(JobId),
    /// An interview.
    Interview(InterviewId),
    /// Something to be done.
    Task(TaskId),
    /// When the work of a job starts, as its ad says.
    JobStart(JobId),
    /// When the work of an offer starts.
    OfferStart(OfferId),
    /// Until when an offer is to be answered.
    AnswerBy(OfferId),
    /// Something that happened.
    Event(EventId),
}

impl EntryRef {
    /// A name that is the same for ever, for calendars outside the program: `deadline-<id>`.
    pub fn name(self) -> String {
        match self {
            Self::Deadline(id) => format!("deadline-{id}"),
            Self::Interview(id) => format!("interview-{id}"),
            Self::Task(id) => format!("task-{id}"),
            Self::JobStart(id) => format!("job-start-{id}"),
            Self::OfferStart(id) => format!("offer-start-{id}"),
            Self::AnswerBy(id) => format!("answer-by-{id}"),
            Self::Event(id) => format!("event-{id}"),
        }
    }
}

/// The kind of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    /// Apply before it is over.
    Deadline,
    /// Answer an offer before it is over.
    AnswerBy,
    /// An interview.
    Interview,
    /// Something to be done.
    Task,
    /// Ask how it stands.
    FollowUp,
    /// Thank for the talk.
    ThankYou,
    /// The work of a job starts.
    JobStart,
    /// The work of an offer starts.
    OfferStart,
}

/// When an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timing {
    /// The day in Oslo on which it is shown. A deadline at midnight belongs to the day that it ends.
    pub on: NaiveDate,
    /// The instant, where it has a time.
    pub at: Option<DateTime<Utc>>,
    /// How long it lasts, in minutes; only interviews last.
    pub minutes: Option<u16>,
}

impl Timing {
    /// A whole day.
    pub fn day(on: NaiveDate) -> Self {
        Self { on, at: None, minutes: None }
    }

    /// The instant at which it is over, where it has a time.
    pub fn ends_at(&self) -> Option<DateTime<Utc>> {
        Some(self.at? + chrono::Duration::minutes(i64::from(self.minutes.unwrap_or(0))))
    }
}

/// Whether an entry still asks for something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It is still to come or to be done.
    Open,
    /// It was done, held, answered; or the application was sent before its deadline.
    Settled,
}

/// What an entry means today; colours follow it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EntryTone {
    /// It is past and was not done.
    Late,
    /// It can't wait.
    Soon,
    /// An interview to come.
    Meeting,
    /// Nothing special.
    Plain,
    /// It asks for nothing any more.
    Done,
}

/// What an entry means at an instant, `today` being its day in Oslo.
pub fn tone(
    kind: EntryKind,
    timing: &Timing,
    standing: Standing,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> EntryTone {
    let is_past = timing.ends_at().map_or(timing.on < today, |end| end < now);
    match kind {
        _ if standing == Standing::Settled => EntryTone::Done,
        EntryKind::Interview if is_past => EntryTone::Done,
        EntryKind::Interview => EntryTone::Meeting,
        EntryKind::JobStart | EntryKind::OfferStart if is_past => EntryTone::Done,
        EntryKind::JobStart | EntryKind::OfferStart => EntryTone::Plain,
        _ if is_past => EntryTone::Late,
        _ if (timing.on - today).num_days() <= SOON_DAYS => EntryTone::Soon,
        _ => EntryTone::Plain,
    }
}
