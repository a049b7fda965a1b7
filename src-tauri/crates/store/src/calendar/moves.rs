//! What moving an entry changes. Deadlines and answers are fields of a job and an offer, and change with those.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::ids::{InterviewId, TaskId};

use crate::text::{day, instant};
use crate::{StoreError, Writing};

/// Puts an interview at another instant; it keeps its zone and its length.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such interview.
pub fn set_interview_start(
    writing: &Writing<'_>,
    id: InterviewId,
    starts_at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let sql = "UPDATE interview SET starts_at = ?2 WHERE id = ?1";
    let changed = writing.connection.prepare_cached(sql)?.execute((id.to_string(), instant(starts_at)))?;
    if changed == 0 { Err(StoreError::missing("interview", &id)) } else { Ok(()) }
}

/// Puts a task on another day; without a time it keeps the one it has.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such task.
pub fn set_task_due(
    writing: &Writing<'_>,
    id: TaskId,
    on: NaiveDate,
    time: Option<NaiveTime>,
) -> Result<(), StoreError> {
    let sql = "UPDATE task SET due_on = ?2, due_time = coalesce(?3, due_time) WHERE id = ?1";
    let time = time.map(|time| time.format("%H:%M").to_string());
    let changed = writing.connection.prepare_cached(sql)?.execute((id.to_string(), day(on), time))?;
    if changed == 0 { Err(StoreError::missing("task", &id)) } else { Ok(()) }
}
