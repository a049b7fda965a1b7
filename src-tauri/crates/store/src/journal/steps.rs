//! The steps that are kept, to look at and to go back to.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension};

use super::{Direction, next, replay};
use crate::text::{Columns as _, from_json};
use crate::{Step, StoreError, Tags};

/// One step of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptStep {
    /// Its number: a later step has a higher one.
    pub id: i64,
    /// What was done.
    pub step: Step,
    /// When.
    pub at: DateTime<Utc>,
    /// Whether it is in force; else it was undone and can be done again.
    pub done: bool,
}

/// What going to a step did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gone {
    /// How many steps were undone or done again.
    pub steps: u32,
    /// The last of them.
    pub last: Option<Step>,
    /// Whether they were undone; else they were done again.
    pub back: bool,
    /// What they touched.
    pub tags: Tags,
}

/// The newest steps before the step `before`, the newest first: at most `limit`.
pub(crate) fn steps(
    connection: &Connection,
    before: Option<i64>,
    limit: u32,
) -> Result<Vec<KeptStep>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT id, label, params, at, state = 'done' FROM journal_step
         WHERE state <> 'open' AND (?1 IS NULL OR id < ?1) ORDER BY id DESC LIMIT ?2",
    )?;
    let rows = statement.query_map((before, limit), |row| {
        let params: String = row.get(2)?;
        Ok((row.get(0)?, row.get::<_, String>(1)?, params, row.parsed("at")?, row.get(4)?))
    })?;
    rows.map(|row| {
        let (id, label, params, at, done) = row?;
        Ok(KeptStep { id, step: Step { label, params: from_json(&params)? }, at, done })
    })
    .collect()
}

/// Plays steps until `target` is the newest that is in force; before the first for `None`.
pub(crate) fn go_to(connection: &Connection, target: Option<i64>) -> Result<Gone, StoreError> {
    let back = match target {
        None => true,
        Some(id) => is_done(connection, id)?,
    };
    let mut gone = Gone { steps: 0, last: None, back, tags: Tags::new() };
    let direction = if back { Direction::Undo } else { Direction::Redo };
    while let Some((id, _)) = next(connection, direction)? {
        // Going back stops before the target is undone, going on once it was done again.
        let is_past = if back { Some(id) == target } else { target.is_some_and(|target| id > target) };
        if is_past {
            break;
        }
        let Some(replayed) = replay(connection, direction)? else { break };
        gone.steps += 1;
        gone.last = Some(replayed.step);
        gone.tags.extend(replayed.tags);
    }
    Ok(gone)
}

fn is_done(connection: &Connection, id: i64) -> Result<bool, StoreError> {
    let found = connection
        .prepare_cached("SELECT state = 'done' FROM journal_step WHERE id = ?1 AND state <> 'open'")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    found.ok_or_else(|| StoreError::missing("step", &id))
}
