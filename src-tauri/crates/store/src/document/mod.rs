//! Documents and their versions. The bytes lie in [files](crate::files), under the hash of each version.

mod sent;
mod version;

use chrono::{DateTime, Utc};
use domain::document_file::DocumentKind;
use domain::ids::DocumentId;
use rusqlite::{OptionalExtension, Row, ToSql};

pub use sent::{
    SentRow, delete_sent, insert_sent, of_document as sent_of_document, of_job as sent_of_job, sent_by_id,
};
pub use version::{
    NewVersion, VersionRow, delete_version, hashes, insert_version, same_file, set_note, version_by_id,
    versions,
};

#[cfg(test)]
pub(crate) use sent::{OF_DOCUMENT, OF_JOB};
#[cfg(test)]
pub(crate) use version::VERSIONS;

use crate::text::{Columns, instant, word};
use crate::{Page, Reading, StoreError, Writing};

/// A document without its versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentRow {
    /// Its id.
    pub id: DocumentId,
    /// What it is.
    pub kind: DocumentKind,
    /// What the person calls it.
    pub name: String,
    /// When it was added.
    pub created_at: DateTime<Utc>,
}

/// A document as it stands in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedDocument {
    /// The document.
    pub document: DocumentRow,
    /// Its newest version.
    pub newest: VersionRow,
    /// How many versions it has.
    pub versions: u32,
    /// How many times any of them was sent, jobs in the trash and in archives included.
    pub sent: u32,
}

/// Keeps a new document; its first version must follow in the same write.
///
/// # Errors
/// When the file can't be written.
pub fn insert(writing: &Writing<'_>, document: &DocumentRow) -> Result<(), StoreError> {
    writing
        .connection
        .prepare_cached("INSERT INTO document (id, kind, name, created_at) VALUES (?1, ?2, ?3, ?4)")?
        .execute((
            document.id.to_string(),
            word(&document.kind)?,
            &document.name,
            instant(document.created_at),
        ))?;
    Ok(())
}

/// Calls a document otherwise.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such document.
pub fn set_name(writing: &Writing<'_>, id: DocumentId, name: &str) -> Result<(), StoreError> {
    change(writing, id, "UPDATE document SET name = ?2 WHERE id = ?1", &name)
}

/// Makes a document one of another kind.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such document.
pub fn set_kind(writing: &Writing<'_>, id: DocumentId, kind: DocumentKind) -> Result<(), StoreError> {
    change(writing, id, "UPDATE document SET kind = ?2 WHERE id = ?1", &word(&kind)?)
}

/// Removes a document with its versions and the word of where they were sent; undo brings all of it back.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such document.
pub fn delete(writing: &Writing<'_>, id: DocumentId) -> Result<(), StoreError> {
    for sql in [
        "DELETE FROM document_sent WHERE version_id IN (SELECT id FROM document_version WHERE document_id = ?1)",
        "DELETE FROM document_version WHERE document_id = ?1",
    ] {
        writing.connection.prepare_cached(sql)?.execute([id.to_string()])?;
    }
    let sql = "DELETE FROM document WHERE id = ?1";
    found(writing.connection.prepare_cached(sql)?.execute([id.to_string()])?, id)
}

/// One document.
///
/// # Errors
/// When the file can't be read.
pub fn by_id(reading: &Reading<'_>, id: DocumentId) -> Result<Option<DocumentRow>, StoreError> {
    let sql = "SELECT id, kind, name, created_at FROM document WHERE id = ?1";
    Ok(reading.connection.prepare_cached(sql)?.query_row([id.to_string()], document).optional()?)
}

/// The newest document of a kind that bears exactly this name.
///
/// # Errors
/// When the file can't be read.
pub fn by_name(
    reading: &Reading<'_>,
    kind: DocumentKind,
    name: &str,
) -> Result<Option<DocumentRow>, StoreError> {
    let sql = "SELECT id, kind, name, created_at FROM document WHERE kind = ?1 AND name = ?2
               ORDER BY seq DESC LIMIT 1";
    Ok(reading.connection.prepare_cached(sql)?.query_row((word(&kind)?, name), document).optional()?)
}

/// The documents, by kind, within a kind the one that got a version last first.
///
/// # Errors
/// When the file can't be read.
pub fn list(reading: &Reading<'_>, offset: u32, limit: u32) -> Result<Page<ListedDocument>, StoreError> {
    let total =
        reading.connection.query_row("SELECT count(*) FROM document", [], |row| row.get::<_, u32>(0))?;
    let mut statement = reading.connection.prepare_cached(include_str!("list.sql"))?;
    let rows = statement.query_map([limit, offset], listed)?.collect::<Result<_, _>>()?;
    Ok(Page { rows, total })
}

fn listed(row: &Row<'_>) -> rusqlite::Result<ListedDocument> {
    Ok(ListedDocument {
        document: document(row)?,
        newest: version::version(row)?,
        versions: row.get("versions")?,
        sent: row.get("sent")?,
    })
}

fn document(row: &Row<'_>) -> rusqlite::Result<DocumentRow> {
    Ok(DocumentRow {
        id: row.parsed("id")?,
        kind: row.word("kind")?,
        name: row.get("name")?,
        created_at: row.parsed("created_at")?,
    })
}

fn change(writing: &Writing<'_>, id: DocumentId, sql: &str, value: &dyn ToSql) -> Result<(), StoreError> {
    found(writing.connection.prepare_cached(sql)?.execute((id.to_string(), value))?, id)
}

fn found(changed: usize, id: DocumentId) -> Result<(), StoreError> {
    if changed == 0 { Err(StoreError::missing("document", &id)) } else { Ok(()) }
}
