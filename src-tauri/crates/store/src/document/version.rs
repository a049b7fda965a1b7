//! The versions of a document.

use chrono::{DateTime, Utc};
use domain::ids::{DocumentId, DocumentVersionId};
use rusqlite::{OptionalExtension, Row};

use crate::text::{Columns, instant};
use crate::{Page, Reading, StoreError, Writing};

/// A version to keep, once its bytes are.
#[derive(Debug, Clone)]
pub struct NewVersion<'a> {
    /// Its id.
    pub id: DocumentVersionId,
    /// The document.
    pub document_id: DocumentId,
    /// The file's name, safe on every system.
    pub file_name: &'a str,
    /// SHA-256 of its bytes, from [`Files::keep`](crate::files::Files::keep).
    pub hash: &'a str,
    /// How many bytes it has.
    pub bytes: u32,
    /// What is new in it, in the person's words.
    pub note: &'a str,
}

/// A version as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionRow {
    /// Its id.
    pub id: DocumentVersionId,
    /// The document.
    pub document_id: DocumentId,
    /// Which version it is, from 1.
    pub number: u32,
    /// The file's name.
    pub file_name: String,
    /// SHA-256 of its bytes.
    pub hash: String,
    /// How many bytes it has.
    pub bytes: u32,
    /// What is new in it, in the person's words.
    pub note: String,
    /// When it was added.
    pub added_at: DateTime<Utc>,
}

/// Keeps a new version: the one after the newest.
///
/// # Errors
/// When there is no such document, or the file can't be written.
pub fn insert_version(writing: &Writing<'_>, version: &NewVersion<'_>) -> Result<(), StoreError> {
    writing.connection.prepare_cached(include_str!("insert_version.sql"))?.execute((
        version.id.to_string(),
        version.document_id.to_string(),
        version.file_name,
        version.hash,
        version.bytes,
        version.note,
        instant(writing.now()),
    ))?;
    Ok(())
}

/// Changes what the person says of a version.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such version.
pub fn set_note(writing: &Writing<'_>, id: DocumentVersionId, note: &str) -> Result<(), StoreError> {
    let sql = "UPDATE document_version SET note = ?2 WHERE id = ?1";
    found(writing.connection.prepare_cached(sql)?.execute((id.to_string(), note))?, id)
}

/// Removes a version and the word of where it was sent; undo brings it back. The last one goes only with its document.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such version.
pub fn delete_version(writing: &Writing<'_>, id: DocumentVersionId) -> Result<(), StoreError> {
    writing
        .connection
        .prepare_cached("DELETE FROM document_sent WHERE version_id = ?1")?
        .execute([id.to_string()])?;
    let sql = "DELETE FROM document_version WHERE id = ?1";
    found(writing.connection.prepare_cached(sql)?.execute([id.to_string()])?, id)
}

/// One version.
///
/// # Errors
/// When the file can't be read.
pub fn version_by_id(reading: &Reading<'_>, id: DocumentVersionId) -> Result<Option<VersionRow>, StoreError> {
    let sql = "SELECT *, id AS version_id FROM document_version WHERE id = ?1";
    Ok(reading.connection.prepare_cached(sql)?.query_row([id.to_string()], version).optional()?)
}

/// The versions of a document, the newest first.
///
/// # Errors
/// When the file can't be read.
pub fn versions(
    reading: &Reading<'_>,
    document: DocumentId,
    offset: u32,
    limit: u32,
) -> Result<Page<VersionRow>, StoreError> {
    let total = reading
        .connection
        .prepare_cached("SELECT count(*) FROM document_version WHERE document_id = ?1")?
        .query_row([document.to_string()], |row| row.get(0))?;
    let mut statement = reading.connection.prepare_cached(VERSIONS)?;
    let rows =
        statement.query_map((document.to_string(), limit, offset), version)?.collect::<Result<_, _>>()?;
    Ok(Page { rows, total })
}

pub(crate) const VERSIONS: &str = "SELECT *, id AS version_id FROM document_version
     WHERE document_id = ?1 ORDER BY number DESC LIMIT ?2 OFFSET ?3";

/// The version of a document that holds the same file, where there is one.
///
/// # Errors
/// When the file can't be read.
pub fn same_file(
    reading: &Reading<'_>,
    document: DocumentId,
    hash: &str,
) -> Result<Option<VersionRow>, StoreError> {
    let sql = "SELECT *, id AS version_id FROM document_version WHERE hash = ?2 AND document_id = ?1 LIMIT 1";
    let mut statement = reading.connection.prepare_cached(sql)?;
    Ok(statement.query_row((document.to_string(), hash), version).optional()?)
}

/// The names of all files that versions hold, each once, with how many bytes they have.
///
/// # Errors
/// When the file can't be read.
pub fn hashes(reading: &Reading<'_>) -> Result<Vec<(String, u32)>, StoreError> {
    let sql = "SELECT DISTINCT hash, bytes FROM document_version ORDER BY hash";
    let mut statement = reading.connection.prepare_cached(sql)?;
    Ok(statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
}

pub(super) fn version(row: &Row<'_>) -> rusqlite::Result<VersionRow> {
    Ok(VersionRow {
        id: row.parsed("version_id")?,
        document_id: row.parsed("document_id")?,
        number: row.get("number")?,
        file_name: row.get("file_name")?,
        hash: row.get("hash")?,
        bytes: row.get("bytes")?,
        note: row.get("note")?,
        added_at: row.parsed("added_at")?,
    })
}

fn found(changed: usize, id: DocumentVersionId) -> Result<(), StoreError> {
    if changed == 0 { Err(StoreError::missing("document version", &id)) } else { Ok(()) }
}
