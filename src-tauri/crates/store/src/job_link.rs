//! Links kept with a job.

use domain::ids::{JobId, JobLinkId};
use rusqlite::{OptionalExtension, Row};

use crate::text::Columns;
use crate::{Reading, StoreError, Writing};

/// A link kept with a job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobLink {
    /// Its id.
    pub id: JobLinkId,
    /// The job.
    pub job_id: JobId,
    /// What the person calls it; may be empty.
    pub title: String,
    /// A checked address.
    pub url: String,
}

/// Keeps a link.
///
/// # Errors
/// When there is no such job, or the file can't be written.
pub fn insert(writing: &Writing<'_>, link: &JobLink) -> Result<(), StoreError> {
    writing
        .connection
        .prepare_cached("INSERT INTO job_link (id, job_id, title, url) VALUES (?1, ?2, ?3, ?4)")?
        .execute((link.id.to_string(), link.job_id.to_string(), &link.title, &link.url))?;
    Ok(())
}

/// Writes a link anew; it stays with its job.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such link.
pub fn update(writing: &Writing<'_>, id: JobLinkId, title: &str, url: &str) -> Result<(), StoreError> {
    let sql = "UPDATE job_link SET title = ?2, url = ?3 WHERE id = ?1";
    found(writing.connection.prepare_cached(sql)?.execute((id.to_string(), title, url))?, id)
}

/// Removes a link; undo brings it back.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such link.
pub fn delete(writing: &Writing<'_>, id: JobLinkId) -> Result<(), StoreError> {
    let sql = "DELETE FROM job_link WHERE id = ?1";
    found(writing.connection.prepare_cached(sql)?.execute([id.to_string()])?, id)
}

/// The links of a job, in the order they were added.
///
/// # Errors
/// When the file can't be read.
pub fn of_job(reading: &Reading<'_>, job: JobId, limit: u32) -> Result<Vec<JobLink>, StoreError> {
    let mut statement = reading.connection.prepare_cached(OF_JOB)?;
    Ok(statement.query_map((job.to_string(), limit), link)?.collect::<Result<_, _>>()?)
}

pub(crate) const OF_JOB: &str =
    "SELECT id, job_id, title, url FROM job_link WHERE job_id = ?1 ORDER BY seq LIMIT ?2";

/// One link.
///
/// # Errors
/// When the file can't be read.
pub fn by_id(reading: &Reading<'_>, id: JobLinkId) -> Result<Option<JobLink>, StoreError> {
    let sql = "SELECT id, job_id, title, url FROM job_link WHERE id = ?1";
    Ok(reading.connection.prepare_cached(sql)?.query_row([id.to_string()], link).optional()?)
}

fn link(row: &Row<'_>) -> rusqlite::Result<JobLink> {
    Ok(JobLink {
        id: row.parsed("id")?,
        job_id: row.parsed("job_id")?,
        title: row.get("title")?,
        url: row.get("url")?,
    })
}

fn found(changed: usize, id: JobLinkId) -> Result<(), StoreError> {
    if changed == 0 { Err(StoreError::missing("link", &id)) } else { Ok(()) }
}
