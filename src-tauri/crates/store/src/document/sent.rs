//! Which version went out with which application, and when.

use chrono::NaiveDate;
use domain::document_file::DocumentKind;
use domain::ids::{ApplicationId, DocumentId, DocumentSentId, DocumentVersionId, JobId};
use rusqlite::{OptionalExtension, Row};

use crate::text::{Columns, day};
use crate::{Page, Reading, StoreError, Writing};

/// That a version was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentRow {
    /// Its id.
    pub id: DocumentSentId,
    /// The day it was sent.
    pub on: NaiveDate,
    /// The job it was sent for.
    pub job_id: JobId,
    /// The job's title.
    pub title: String,
    /// Who it was sent to.
    pub employer: String,
    /// The document.
    pub document_id: DocumentId,
    /// What it is.
    pub kind: DocumentKind,
    /// What the person calls it.
    pub name: String,
    /// The version.
    pub version_id: DocumentVersionId,
    /// Which version it is, from 1.
    pub number: u32,
    /// The file's name.
    pub file_name: String,
    /// SHA-256 of its bytes.
    pub hash: String,
    /// How many bytes it has.
    pub bytes: u32,
}

/// Keeps that a version was sent.
///
/// # Errors
/// When there is no such application or version, or the file can't be written.
pub fn insert_sent(
    writing: &Writing<'_>,
    id: DocumentSentId,
    application: ApplicationId,
    version: DocumentVersionId,
    on: NaiveDate,
) -> Result<(), StoreError> {
    writing
        .connection
        .prepare_cached(
            "INSERT INTO document_sent (id, application_id, version_id, on_day) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute((id.to_string(), application.to_string(), version.to_string(), day(on)))?;
    Ok(())
}

/// Takes back that a version was sent; undo brings it back.
///
/// # Errors
/// [`StoreError::Missing`] when nothing of the kind is known.
pub fn delete_sent(writing: &Writing<'_>, id: DocumentSentId) -> Result<(), StoreError> {
    let sql = "DELETE FROM document_sent WHERE id = ?1";
    let changed = writing.connection.prepare_cached(sql)?.execute([id.to_string()])?;
    if changed == 0 { Err(StoreError::missing("sent document", &id)) } else { Ok(()) }
}

/// What was sent where, by its id.
///
/// # Errors
/// When the file can't be read.
pub fn sent_by_id(reading: &Reading<'_>, id: DocumentSentId) -> Result<Option<SentRow>, StoreError> {
    let sql = concat!(include_str!("sent.sql"), " WHERE document_sent.id = ?1");
    Ok(reading.connection.prepare_cached(sql)?.query_row([id.to_string()], sent).optional()?)
}

/// What was sent with a job's application, the newest day first.
///
/// # Errors
/// When the file can't be read.
pub fn of_job(reading: &Reading<'_>, job: JobId, limit: u32) -> Result<Vec<SentRow>, StoreError> {
    let mut statement = reading.connection.prepare_cached(OF_JOB)?;
    Ok(statement.query_map((job.to_string(), limit), sent)?.collect::<Result<_, _>>()?)
}

pub(crate) const OF_JOB: &str = concat!(
    include_str!("sent.sql"),
    " WHERE application.job_id = ?1 ORDER BY document_sent.on_day DESC, document_sent.seq DESC LIMIT ?2"
);

/// Where the versions of a document were sent, the newest day first; jobs in the trash and in archives are left out of
/// the rows, and counted in the total.
///
/// # Errors
/// When the file can't be read.
pub fn of_document(
    reading: &Reading<'_>,
    document: DocumentId,
    limit: u32,
) -> Result<Page<SentRow>, StoreError> {
    let total = reading
        .connection
        .prepare_cached(
            "SELECT count(*) FROM document_version JOIN document_sent ON version_id = document_version.id
             WHERE document_id = ?1",
        )?
        .query_row([document.to_string()], |row| row.get(0))?;
    let mut statement = reading.connection.prepare_cached(OF_DOCUMENT)?;
    let rows = statement.query_map((document.to_string(), limit), sent)?.collect::<Result<_, _>>()?;
    Ok(Page { rows, total })
}

pub(crate) const OF_DOCUMENT: &str = concat!(
    include_str!("sent.sql"),
    " WHERE document_version.document_id = ?1 AND job.deleted_at IS NULL AND job.archive_id IS NULL
      ORDER BY document_sent.on_day DESC, document_sent.seq DESC LIMIT ?2"
);

fn sent(row: &Row<'_>) -> rusqlite::Result<SentRow> {
    Ok(SentRow {
        id: row.parsed("id")?,
        on: row.parsed("on_day")?,
        job_id: row.parsed("job_id")?,
        title: row.get("title")?,
        employer: row.get("employer")?,
        document_id: row.parsed("document_id")?,
        kind: row.word("kind")?,
        name: row.get("name")?,
        version_id: row.parsed("version_id")?,
        number: row.get("number")?,
        file_name: row.get("file_name")?,
        hash: row.get("hash")?,
        bytes: row.get("bytes")?,
    })
}
