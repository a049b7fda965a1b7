//! Stages of the person's board.

use chrono::{DateTime, Utc};
use domain::ids::StageId;
use domain::stage::{Stage, StageKind};
use rusqlite::{Connection, OptionalExtension, Row};

use crate::text::Columns;
use crate::{Reading, StoreError, Writing};

/// Every stage, from left to right.
///
/// # Errors
/// When the file can't be read.
pub fn all(reading: &Reading<'_>) -> Result<Vec<Stage>, StoreError> {
    let mut statement = reading
        .connection
        .prepare_cached("SELECT id, kind, name, position, hidden FROM stage ORDER BY position, id")?;
    Ok(statement.query_map([], stage)?.collect::<Result<_, _>>()?)
}

/// One stage.
///
/// # Errors
/// When the file can't be read.
pub fn by_id(reading: &Reading<'_>, id: StageId) -> Result<Option<Stage>, StoreError> {
    let mut statement = reading
        .connection
        .prepare_cached("SELECT id, kind, name, position, hidden FROM stage WHERE id = ?1")?;
    Ok(statement.query_row([id.to_string()], stage).optional()?)
}

/// Gives a stage a name of the person's own; `None` brings its kind's name back.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such stage.
pub fn rename(writing: &Writing<'_>, id: StageId, name: Option<&str>) -> Result<(), StoreError> {
    let changed = writing
        .connection
        .prepare_cached("UPDATE stage SET name = ?2 WHERE id = ?1")?
        .execute((id.to_string(), name))?;
    if changed == 0 { Err(StoreError::missing("stage", &id)) } else { Ok(()) }
}

/// The eleven stages of a new board, one of each kind in order.
pub(crate) fn seed(connection: &Connection, now: DateTime<Utc>) -> Result<(), StoreError> {
    for (position, kind) in StageKind::ALL.into_iter().enumerate() {
        connection.execute(
            "INSERT INTO stage (id, kind, name, position, hidden) VALUES (?1, ?2, NULL, ?3, 0)",
            (StageId::at(now).to_string(), kind.id(), position as i64),
        )?;
    }
    Ok(())
}

fn stage(row: &Row<'_>) -> rusqlite::Result<Stage> {
    Ok(Stage {
        id: row.parsed("id")?,
        kind: row.word("kind")?,
        name: row.get("name")?,
        position: row.get("position")?,
        hidden: row.get("hidden")?,
    })
}
