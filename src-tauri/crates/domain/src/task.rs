//! Tasks: what is to be done, of an application or of the search as a whole.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::agenda::end_of_day;
use crate::deadline_text::oslo_instant;
use crate::ids::{ApplicationId, TaskId};

/// What kind of thing is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TaskKind {
    /// Anything.
    Task,
    /// Asking an employer how the application stands.
    FollowUp,
    /// Thanking for an interview.
    ThankYou,
}

impl TaskKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Task, Self::FollowUp, Self::ThankYou];
}

/// Something to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Its id.
    pub id: TaskId,
    /// The application it belongs to; `None` for the search as a whole.
    pub application_id: Option<ApplicationId>,
    /// What kind of thing it is.
    pub kind: TaskKind,
    /// What is to be done, in the person's words; may be empty for a follow-up or a thank-you, whose kind says it.
    pub text: String,
    /// The day it is due.
    pub due_on: Option<NaiveDate>,
    /// The wall time in Oslo it is due at; only beside a day.
    pub due_time: Option<NaiveTime>,
    /// The day it was done.
    pub done_on: Option<NaiveDate>,
}

impl Task {
    /// The instant after which it is late: its time, or the end of its day in Oslo.
    pub fn late_from(&self) -> Option<DateTime<Utc>> {
        let due_on = self.due_on?;
        Some(self.due_time.map_or_else(|| end_of_day(due_on), |time| oslo_instant(due_on, time)))
    }
}
