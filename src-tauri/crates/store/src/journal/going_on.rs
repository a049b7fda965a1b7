//! Going on with the newest step: what is saved again and again while a person writes is one step, not hundreds.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, OptionalExtension};

use crate::text::{Columns, json};
use crate::{Step, StoreError};

/// How long one step goes on: what was written before that can be taken back on its own.
const GOES_ON: TimeDelta = TimeDelta::minutes(10);

/// A step that was opened again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reopened {
    /// Its number.
    pub(crate) step: i64,
    /// The last row it had.
    last_row: i64,
}

/// Opens the newest step again when it is of that name, began lately, and touched the thing of the id `about`.
pub(crate) fn reopen(
    connection: &Connection,
    step: &Step,
    about: &str,
    now: DateTime<Utc>,
) -> Result<Option<Reopened>, StoreError> {
    let newest = connection
        .prepare_cached(
            "SELECT id, at FROM journal_step WHERE state = 'done' AND label = ?1 AND params = ?2
             AND id = (SELECT max(id) FROM journal_step WHERE state = 'done')",
        )?
        .query_row((&step.label, json(&step.params)?), |row| {
            Ok((row.get::<_, i64>("id")?, row.parsed::<DateTime<Utc>>("at")?))
        })
        .optional()?;
    let Some((id, at)) = newest else { return Ok(None) };
    if now < at || now - at >= GOES_ON || !touched(connection, id, about)? {
        return Ok(None);
    }
    let last_row = connection
        .prepare_cached("SELECT coalesce(max(seq), 0) FROM journal_row WHERE step_id = ?1")?
        .query_row([id], |row| row.get(0))?;
    connection.prepare_cached("UPDATE journal_step SET state = 'open' WHERE id = ?1")?.execute([id])?;
    Ok(Some(Reopened { step: id, last_row }))
}

/// Drops what the step need not know: of a row it knew already, what it was in between.
pub(crate) fn merge_rows(connection: &Connection, reopened: Reopened) -> Result<(), StoreError> {
    connection.prepare_cached(include_str!("merge_rows.sql"))?.execute((reopened.step, reopened.last_row))?;
    Ok(())
}

fn touched(connection: &Connection, step: i64, about: &str) -> Result<bool, StoreError> {
    let sql = "SELECT 1 FROM journal_row
               WHERE step_id = ?1 AND instr(coalesce(key, '') || coalesce(before, ''), ?2) > 0 LIMIT 1";
    Ok(connection.prepare_cached(sql)?.query_row((step, about), |_| Ok(())).optional()?.is_some())
}
