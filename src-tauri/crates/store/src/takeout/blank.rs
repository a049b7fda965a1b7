//! Whether a profile holds anything yet.

use rusqlite::{Connection, OptionalExtension};

use super::shape::TableShape;
use crate::StoreError;

/// Whether the profile holds nothing but the board it was made with.
pub(super) fn is_blank(own: &Connection, tables: &[TableShape]) -> Result<bool, StoreError> {
    for table in tables.iter().filter(|table| !matches!(table.name.as_str(), "stage" | "reminder")) {
        if !is_empty(own, &table.name)? {
            return Ok(false);
        }
    }
    let touched: u32 = own.query_row(
        "SELECT count(*) FROM stage WHERE name IS NOT NULL OR hidden = 1 OR deleted_at IS NOT NULL",
        [],
        |row| row.get(0),
    )?;
    let stages: u32 = own.query_row("SELECT count(*) FROM stage", [], |row| row.get(0))?;
    Ok(touched == 0 && stages as usize == domain::stage::StageKind::ALL.len())
}

pub(super) fn is_empty(own: &Connection, table: &str) -> Result<bool, StoreError> {
    Ok(own
        .prepare(&format!("SELECT 1 FROM {table} LIMIT 1"))?
        .query_row([], |_| Ok(()))
        .optional()?
        .is_none())
}
