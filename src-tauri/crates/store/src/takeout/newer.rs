//! Which of two rows of one thing is the newer, where the rows can tell.

use std::cmp::Ordering;

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension};

use super::shape::TableShape;
use crate::StoreError;

/// The columns that are taken from the file where its row is the newer one; `None` where it is not, or nobody can tell:
/// then the profile's row stands.
pub(super) fn columns_to_take(
    (own, own_row): (&Connection, &[Sql]),
    (file, file_row): (&Connection, &[Sql]),
    table: &TableShape,
    original_id: Option<&str>,
) -> Result<Option<Vec<usize>>, StoreError> {
    if let Some(at) = table.position("changed_at") {
        let is_newer = text(file_row, at).cmp(&text(own_row, at)) == Ordering::Greater;
        let content = (0..table.columns.len()).filter(|&at| !names_the_row(table, at)).collect();
        return Ok(is_newer.then_some(content));
    }
    if table.name == "application" {
        let id = table.position("id").and_then(|at| text(own_row, at));
        if let (Some(own_id), Some(file_id)) = (id, original_id)
            && went_on(own, own_id, file, file_id)?
        {
            let pursuit = ["stage_id", "applied_on", "closed_reason", "closed_note"];
            return Ok(Some(pursuit.iter().filter_map(|column| table.position(column)).collect()));
        }
    }
    Ok(None)
}

/// Whether a column tells which row it is, rather than what it says.
pub(super) fn names_the_row(table: &TableShape, at: usize) -> bool {
    let name = &table.columns[at].name;
    name == "seq" || name == "id" || table.key.contains(name)
}

/// Whether in the file an application went on after what the profile knows: its newest move is one the profile lacks, and
/// not before the profile's own newest.
fn went_on(own: &Connection, own_id: &str, file: &Connection, file_id: &str) -> Result<bool, StoreError> {
    let Some((move_id, moved_on)) = newest_move(file, file_id)? else { return Ok(false) };
    let known = own
        .prepare_cached("SELECT 1 FROM event WHERE id = ?1")?
        .query_row([move_id], |_| Ok(()))
        .optional()?
        .is_some();
    let own_move = newest_move(own, own_id)?;
    Ok(!known && own_move.is_none_or(|(_, on)| on <= moved_on))
}

fn newest_move(connection: &Connection, application: &str) -> Result<Option<(String, String)>, StoreError> {
    let sql = "SELECT id, on_day FROM event WHERE application_id = ?1 AND kind = 'stage'
               ORDER BY on_day DESC, seq DESC LIMIT 1";
    Ok(connection
        .prepare_cached(sql)?
        .query_row([application], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}

fn text(row: &[Sql], at: usize) -> Option<&str> {
    match row.get(at) {
        Some(Sql::Text(text)) => Some(text),
        _ => None,
    }
}
