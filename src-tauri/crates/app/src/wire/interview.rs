//! Interviews: rounds at a time, with people, and what came of them.

use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{ContactId, InterviewId, JobId};
use domain::interview::{InterviewForm, InterviewStanding, InterviewState};
use domain::stage::Stage;
use domain::zone::OfTwo;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for interviews by time.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct InterviewsQuery {
    /// Which.
    pub which: WhichInterviews,
    /// How many to pass over.
    pub offset: u32,
    /// Interviews wanted, at most 200.
    pub limit: u16,
}

/// Which interviews to list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WhichInterviews {
    /// Planned ones that are not over, the next one first.
    Coming,
    /// All others, the latest first.
    Past,
}

/// Interviews by time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Interviews {
    /// How many there are in all.
    pub total: u32,
    /// The interviews from the offset on.
    pub interviews: Vec<InterviewView>,
}

/// The interviews of one job, the latest first, at most 200.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InterviewsOfJob {
    /// The interviews.
    pub interviews: Vec<InterviewView>,
    /// The round a new one would be.
    pub next_round: u8,
    /// The stage the application may move to now that there is an interview; absent where it is that far already.
    pub move_to: Option<Stage>,
}

/// One interview.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InterviewView {
    /// The interview.
    pub interview_id: InterviewId,
    /// The job.
    pub job_id: JobId,
    /// The job's title.
    pub title: String,
    /// The job's employer.
    pub employer: String,
    /// Which round.
    pub round: u8,
    /// How it is held.
    pub form: InterviewForm,
    /// What became of it.
    pub state: InterviewState,
    /// When it is.
    pub when: WhenView,
    /// Where it is, in words.
    pub place: String,
    /// The way in on the web; empty when there is none.
    pub link: String,
    /// Who takes part.
    pub people: Vec<PersonView>,
    /// What to have ready.
    pub preparation: String,
    /// What was asked.
    pub asked: String,
    /// How it went.
    pub went: String,
    /// What comes next.
    pub next_step: String,
    /// What is edited as text.
    pub texts: InterviewTexts,
    /// Other planned interviews at the same time, at most 5; empty for one that is not planned.
    pub overlaps: Vec<OverlapView>,
}

/// When something is, in its own clock and in Oslo's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WhenView {
    /// The instant it begins.
    pub starts_at: DateTime<Utc>,
    /// The zone's IANA name.
    pub zone: String,
    /// The city the zone is named after.
    pub city: String,
    /// The day in that zone.
    pub day: NaiveDate,
    /// The time it begins there: `14:30`.
    pub time: String,
    /// The time it ends there.
    pub ends: String,
    /// How long it lasts.
    pub minutes: u16,
    /// Which of two, where the clock shows its time twice.
    pub of_two: Option<OfTwo>,
    /// The same in Oslo, where clocks there show something else.
    pub oslo: Option<ClockView>,
    /// Where it stands now.
    pub standing: InterviewStanding,
    /// Days from today to its day, both in Oslo; negative is past.
    pub days_until: i32,
    /// Minutes from now to its beginning; negative once it began.
    pub starts_in_minutes: i32,
}

/// A stretch of time as a clock shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClockView {
    /// The day.
    pub day: NaiveDate,
    /// The time it begins.
    pub time: String,
    /// The time it ends.
    pub ends: String,
}

/// Somebody who takes part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonView {
    /// The contact; absent for one who is only named.
    pub contact_id: Option<ContactId>,
    /// What to call them.
    pub name: String,
    /// The contact's role.
    pub role: Option<String>,
}

/// What of an interview is edited as text; days as `12.03.2026`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InterviewTexts {
    /// The round.
    pub round: String,
    /// The day in its zone.
    pub day: String,
    /// The span in its zone: `14:30–15:30`.
    pub time: String,
    /// The length: `60 min`.
    pub minutes: String,
}

/// Another interview at the same time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OverlapView {
    /// The interview.
    pub interview_id: InterviewId,
    /// Its job.
    pub job_id: JobId,
    /// The job's title.
    pub title: String,
    /// The job's employer.
    pub employer: String,
    /// When it is, in Oslo.
    pub oslo: ClockView,
}

/// Names an interview.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct InterviewQuery {
    /// The interview.
    pub interview_id: InterviewId,
}

/// An interview about to be written down. Texts are read as a person writes them.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct InterviewDraft {
    /// The job.
    pub job_id: JobId,
    /// The round; empty is the next.
    pub round: String,
    /// How it is held.
    pub form: InterviewForm,
    /// The day: `12.3.2026`, `tirsdag`, `i morgen`.
    pub day: String,
    /// The time or span: `kl. 14`, `14:30–15:30`. Where the clock shows it twice, "sommertid" or "vintertid" after it
    /// says which is meant.
    pub time: String,
    /// The length; empty is what the span says, else an hour.
    pub minutes: String,
    /// The zone by IANA name or city; empty is Oslo's.
    pub zone: String,
    /// Where it is, in words.
    pub place: String,
    /// The way in on the web.
    pub link: String,
    /// Who takes part, at most 20.
    pub people: Vec<PersonDraft>,
    /// What to have ready.
    pub preparation: String,
}

/// Somebody who is to take part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PersonDraft {
    /// One of the contacts.
    Contact {
        /// The contact.
        contact_id: ContactId,
    },
    /// Only a name.
    Name {
        /// The name.
        name: String,
    },
}

/// How what was typed of an interview's time is read, and what else is then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InterviewLook {
    /// When it would be.
    pub when: WhenView,
    /// Other planned interviews at that time, at most 5.
    pub overlaps: Vec<OverlapView>,
}

/// An interview was written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedInterview {
    /// The interview.
    pub interview_id: InterviewId,
    /// Other planned interviews at the same time, at most 5.
    pub overlaps: Vec<OverlapView>,
    /// The stage the application may move to now; it is not moved by itself.
    pub move_to: Option<Stage>,
}

/// Edits one field of an interview.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditInterview {
    /// The interview.
    pub interview_id: InterviewId,
    /// The change.
    pub edit: InterviewEdit,
}

/// One change to one field of an interview. Texts are read as in [`InterviewDraft`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of InterviewDraft with the same name")]
pub enum InterviewEdit {
    Round(String),
    Form(InterviewForm),
    Day(String),
    Time(String),
    Minutes(String),
    /// The clock there shows the same then; the instant is another.
    Zone(String),
    Place(String),
    Link(String),
    People(Vec<PersonDraft>),
    Preparation(String),
    /// What was asked.
    Asked(String),
    /// How it went.
    Went(String),
    /// What comes next.
    NextStep(String),
}

/// Notes that an interview was held.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HoldInterview {
    /// The interview.
    pub interview_id: InterviewId,
    /// How it went; empty leaves what stands.
    pub went: String,
    /// What comes next; likewise.
    pub next_step: String,
}
