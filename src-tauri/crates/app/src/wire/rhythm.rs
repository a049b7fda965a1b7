//! The rhythm of following up, the weekly goal, and reminders.

use chrono::NaiveDate;
use domain::goal::WeekCount;
use domain::ids::JobId;
use domain::rhythm::{Remind, Rhythm};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::StripKind;

/// The weekly goal and how the weeks went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GoalView {
    /// Applications a week; absent while there is no goal.
    pub per_week: Option<u8>,
    /// What was agreed with somebody else, such as NAV.
    pub agreed: Option<u8>,
    /// This week.
    pub week: WeekCount,
    /// The four weeks before, the earliest first.
    pub before: Vec<WeekCount>,
    /// The last day of a pause that covers today.
    pub paused_through: Option<NaiveDate>,
}

/// Changes the goal.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum GoalEdit {
    /// Applications a week, as typed; empty or zero sets none.
    PerWeek(String),
    /// What was agreed with somebody else, as typed; empty or zero sets none.
    Agreed(String),
}

/// Pauses the goal, or lets it go on.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "pause", content = "until", rename_all = "snake_case")]
pub enum PauseGoal {
    /// This week does not count.
    ThisWeek,
    /// No week counts through that of this day, as a person writes it.
    Until(String),
    /// It goes on from this week.
    Over,
}

/// The rhythm in force, and what it is where nothing was set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RhythmView {
    /// In force.
    pub rhythm: Rhythm,
    /// The program's own.
    pub usual: Rhythm,
}

/// Changes one step of the rhythm; days are as typed, and empty leaves the step out.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "step", content = "value", rename_all = "snake_case")]
pub enum RhythmEdit {
    /// From sending to the first follow-up.
    Applied(String),
    /// From a first contact to a follow-up.
    Screening(String),
    /// From an interview to a follow-up.
    Interview(String),
    /// From an interview to the thank-you.
    ThankYou(String),
    /// From when on it is quiet; cannot be left out.
    Quiet(String),
    /// From when on "no reply" is proposed.
    NoReply(String),
    /// What is reminded of.
    Remind(Remind),
}

/// Reminders that come now, each of which is given once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DueReminders {
    /// The reminders, the earliest first, at most 10: one for each thing.
    pub reminders: Vec<ReminderView>,
    /// How many more came; they stand on the day's page.
    pub more: u32,
}

/// A reminder: its sentence is `reminder-<kind>` with `title`, `employer`, `time` and `days`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReminderView {
    /// Its key, to be sent back once it was seen.
    pub key: String,
    /// What kind of thing it is about.
    pub kind: StripKind,
    /// The job it is about.
    pub job_id: Option<JobId>,
    /// Title of the position, name of the offer, or the task's words.
    pub title: String,
    /// The employer's name; empty where there is none.
    pub employer: String,
    /// The day of what it is about.
    pub on: NaiveDate,
    /// Its time in Oslo, as `HH:MM`; empty where there is none.
    pub time: String,
    /// Days from today; negative is past.
    pub days_left: i32,
    /// Whether there is nothing to be done about it any more.
    pub over: bool,
}

/// Says that reminders were seen.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SeenReminders {
    /// Their keys, at most 200.
    pub keys: Vec<String>,
}
