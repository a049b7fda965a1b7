//! The timelines: one application with all that happened and is planned, and all applications as bars by stage.

use chrono::NaiveDate;
use domain::calendar::{EntryKind, EntryRef};
use domain::ids::JobId;
use domain::money::PayAsWritten;
use domain::pay_figure::PayFigureKind;
use domain::stage::StageKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The timeline of one application, the oldest first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Timeline {
    /// Today in Oslo.
    pub today: NaiveDate,
    /// How many of the marks are past: "now" stands right after them.
    pub past: u32,
    /// What happened and what is planned, at most 400; the oldest of the history fall away first.
    pub marks: Vec<TimelineMark>,
}

/// One thing on a timeline.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TimelineMark {
    /// The day, in Oslo.
    pub on: NaiveDate,
    /// The time of day in Oslo as `HH:MM`, where it has one.
    pub time: Option<String>,
    /// The entry of the calendar it is, where it is one.
    pub entry: Option<EntryRef>,
    /// What it is.
    #[serde(flatten)]
    #[ts(flatten)]
    pub what: MarkKind,
}

/// What a mark on a timeline is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum MarkKind {
    /// The pursuit came to a stage.
    Stage {
        /// The kind it left.
        from: Option<StageKind>,
        /// The kind it came to.
        to: StageKind,
        /// The name the stage bears, if the person gave it one.
        to_name: Option<String>,
    },
    /// The person wrote something down.
    Note {
        /// The beginning of it.
        text: String,
    },
    /// An ad was kept.
    Captured {
        /// The site it was seen on.
        site: Option<String>,
    },
    /// Until when one can apply.
    Deadline,
    /// An interview.
    Interview {
        /// Which round.
        round: u8,
        /// Its form.
        form: String,
        /// `planned`, `held` or `cancelled`.
        state: String,
        /// Where.
        place: String,
    },
    /// Something to be done, or done.
    Task {
        /// Task, follow-up or thank-you.
        task: EntryKind,
        /// Its words.
        text: String,
        /// Whether it was done.
        done: bool,
    },
    /// A conversation.
    Conversation {
        /// `call`, `mail`, `message` or `meeting`.
        way: String,
        /// With whom.
        name: Option<String>,
        /// The beginning of what was said.
        text: String,
    },
    /// A document was sent.
    Sent {
        /// The document's name.
        name: String,
        /// `cv`, `letter` and so on.
        document: String,
        /// Which version of it.
        number: u32,
    },
    /// A pay figure was said.
    Figure {
        /// What kind of saying.
        said: PayFigureKind,
        /// By whom.
        who: String,
        /// How much.
        pay: PayAsWritten,
    },
    /// An offer came.
    Offer {
        /// Its name.
        name: String,
    },
    /// Until when an offer is to be answered.
    AnswerBy {
        /// The offer's name.
        name: String,
    },
    /// The work starts.
    Start {
        /// The offer's name; absent where the ad says it.
        name: Option<String>,
    },
}

/// Which applications to show as bars.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BarsOf {
    /// Those that were sent and are not closed.
    Underway,
    /// Those that ended without an acceptance.
    Closed,
    /// All of them.
    All,
}

/// Asks for the bars of many applications.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BarsQuery {
    /// Which ones.
    pub of: BarsOf,
    /// How many to pass over.
    pub offset: u32,
    /// Bars wanted, at most 100.
    pub limit: u16,
}

/// Applications as horizontal bars by stage, the job saved last first. Places are days from the left edge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Bars {
    /// The day at the left edge.
    pub from: NaiveDate,
    /// Days from the left edge to the right one.
    pub days: u32,
    /// Where today lies.
    pub now: u32,
    /// Where months begin.
    pub months: Vec<BarsMonth>,
    /// The bars.
    pub bars: Vec<Bar>,
    /// Whether there are more after these.
    pub more: bool,
}

/// The beginning of a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BarsMonth {
    /// Its first day.
    pub on: NaiveDate,
    /// Days from the left edge.
    pub at: u32,
}

/// One application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Bar {
    /// The job.
    pub job_id: JobId,
    /// Its title.
    pub title: String,
    /// Its employer.
    pub employer: String,
    /// The kind of the stage it stands in.
    pub stage: StageKind,
    /// That stage's own name.
    pub stage_name: Option<String>,
    /// Its way through the stages, oldest first; what lies left of the edge is cut off.
    pub parts: Vec<BarPart>,
}

/// The time an application spent in a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BarPart {
    /// The stage's kind.
    pub kind: StageKind,
    /// The day it came there, also where that lies left of the edge.
    pub on: NaiveDate,
    /// The day it left, or today.
    pub until: NaiveDate,
    /// Days from the left edge to where it begins.
    pub from: u32,
    /// Days from the left edge to where it ends; the same for an end.
    pub to: u32,
}
