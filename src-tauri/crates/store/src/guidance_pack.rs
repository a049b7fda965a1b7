//! A newer guidance that the person imported: one or none.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::OptionalExtension;

use crate::content;
use crate::text::{Columns, day, from_json, json};
use crate::{Reading, StoreError, Writing};

/// A guidance that was imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedPack {
    /// Names its content.
    pub hash: String,
    /// The day it names itself by.
    pub edition: NaiveDate,
    /// The file's name.
    pub name: String,
    /// The day it was imported.
    pub imported_on: NaiveDate,
}

/// The guidance that was imported, without its files.
///
/// # Errors
/// When the file can't be read.
pub fn kept(reading: &Reading<'_>) -> Result<Option<ImportedPack>, StoreError> {
    let sql = "SELECT hash, edition, name, imported_on FROM guidance_pack";
    let mut statement = reading.connection.prepare_cached(sql)?;
    let row = statement.query_row([], |row| {
        Ok(ImportedPack {
            hash: row.get("hash")?,
            edition: row.parsed("edition")?,
            name: row.get("name")?,
            imported_on: row.parsed("imported_on")?,
        })
    });
    Ok(row.optional()?)
}

/// The files of the guidance of that hash: names and texts.
///
/// # Errors
/// When the file can't be read, or what is kept is damaged.
pub fn files(reading: &Reading<'_>, hash: &str) -> Result<BTreeMap<String, String>, StoreError> {
    let mut statement =
        reading.connection.prepare_cached("SELECT zstd, bytes FROM pack_text WHERE hash = ?1")?;
    let found: Option<(Vec<u8>, i64)> =
        statement.query_row([hash], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    let (packed, bytes) = found.ok_or_else(|| StoreError::missing("guidance", &hash))?;
    let written = content::unpack(&packed, bytes)?;
    let text = String::from_utf8(written).map_err(|error| StoreError::Damaged(error.to_string()))?;
    from_json(&text)
}

/// Keeps a guidance in place of the one before.
///
/// # Errors
/// When the file can't be written.
pub fn put(
    writing: &Writing<'_>,
    files: &BTreeMap<String, String>,
    edition: NaiveDate,
    name: &str,
    imported_on: NaiveDate,
) -> Result<(), StoreError> {
    let hash = content::put_pack(writing.connection, &json(files)?)?;
    writing
        .connection
        .prepare_cached(
            "INSERT INTO guidance_pack (only, hash, edition, name, imported_on) VALUES (1, ?1, ?2, ?3, ?4)
             ON CONFLICT (only) DO UPDATE SET hash = excluded.hash, edition = excluded.edition, name = excluded.name,
               imported_on = excluded.imported_on",
        )?
        .execute((hash, day(edition), name, day(imported_on)))?;
    Ok(())
}

/// Goes back to the guidance that came with the program; undo brings the imported one back.
///
/// # Errors
/// When the file can't be written.
pub fn delete(writing: &Writing<'_>) -> Result<(), StoreError> {
    writing.connection.prepare_cached("DELETE FROM guidance_pack")?.execute([])?;
    Ok(())
}
