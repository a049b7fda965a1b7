//! Tasks and follow-ups.

use chrono::NaiveDate;
use domain::ids::{JobId, TaskId};
use domain::stage::StageKind;
use domain::task::TaskKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Adds a task.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddTask {
    /// The job it is of; absent for the search as a whole.
    pub job_id: Option<JobId>,
    /// What kind of thing it is.
    pub kind: TaskKind,
    /// What is to be done; may be empty for a follow-up or a thank-you of a job.
    pub text: String,
    /// The day, with or without a time, as a person writes it ("fredag kl. 14", "25.11."); empty for none.
    pub due: String,
}

/// The task that was added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedTask {
    /// Its id.
    pub task_id: TaskId,
}

/// Changes one thing of a task.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditTask {
    /// The task.
    pub task_id: TaskId,
    /// What changes.
    pub edit: TaskEdit,
}

/// A change of a task.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum TaskEdit {
    /// What is to be done.
    Text(String),
    /// The day, with or without a time, as a person writes it; empty for none.
    Due(String),
}

/// Ticks a task off, or takes the tick away.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TickTask {
    /// The task.
    pub task_id: TaskId,
    /// What it is from now on.
    pub state: TaskState,
}

/// Whether a task is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TaskState {
    /// To be done.
    Open,
    /// Done today.
    Done,
}

/// Names a task.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TaskQuery {
    /// The task.
    pub task_id: TaskId,
}

/// Sets, moves or removes the follow-up of a job.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetFollowUp {
    /// The job.
    pub job_id: JobId,
    /// The day, with or without a time, as a person writes it; empty removes it.
    pub due: String,
}

/// The tasks of one job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct JobTasks {
    /// Open tasks, the first due first, at most 100.
    pub open: Vec<TaskView>,
    /// Those done, the newest first, at most 10.
    pub done: Vec<TaskView>,
    /// The follow-up the rhythm suggests, while none is set and the employer's answer is what one waits for.
    pub suggestion: Option<FollowUpSuggestion>,
}

/// A task as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TaskView {
    /// Its id.
    pub id: TaskId,
    /// What kind of thing it is.
    pub kind: TaskKind,
    /// What is to be done; empty where the kind says it.
    pub text: String,
    /// The day it is due.
    pub due_on: Option<NaiveDate>,
    /// The time it is due, as `HH:MM` in Oslo.
    pub due_time: Option<String>,
    /// Day and time as a person writes and edits them; empty while there is no day.
    pub due_text: String,
    /// Days from today; negative is past.
    pub days_left: Option<i32>,
    /// Whether it is open and its time is past.
    pub late: bool,
    /// The day it was done.
    pub done_on: Option<NaiveDate>,
}

/// A follow-up the rhythm suggests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FollowUpSuggestion {
    /// The stage it is suggested for.
    pub stage: StageKind,
    /// So many days after the application came to its stage.
    pub days: u16,
    /// The day: that one, or today where it is past.
    pub on: NaiveDate,
    /// The day as a person writes it, to be sent back.
    pub text: String,
}
