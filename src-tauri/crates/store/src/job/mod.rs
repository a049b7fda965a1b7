//! Jobs: their fields, which of them the person typed, the trash, and the list.

mod fields;
mod known;
mod list;
mod lookup;

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use domain::ids::{ArchiveId, EmployerId, JobId};
use domain::job::{JobField, JobFields};
use rusqlite::OptionalExtension;

pub(crate) use fields::{deadline, read as fields_of, share};
#[cfg(test)]
pub(crate) use known::KNOWN;
pub use known::{KnownRow, known};
pub use list::{JobFilter, TrashRow, list, trash};
#[cfg(test)]
pub(crate) use lookup::OF_EMPLOYERS_SINCE;
pub use lookup::{is_empty, of_employer, of_employers_since};

use crate::text::{Columns, instant, json};
use crate::{Reading, StoreError, Writing, contact, employer};

/// A job as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobRow {
    /// Its id.
    pub id: JobId,
    /// Its facts.
    pub fields: JobFields,
    /// The employer its name was taken for.
    pub employer_id: EmployerId,
    /// The job this one is a second try at.
    pub previous: Option<JobId>,
    /// The fields the person typed.
    pub typed: BTreeSet<JobField>,
    /// When it was saved.
    pub created_at: DateTime<Utc>,
    /// When it was put into the trash, if it lies there.
    pub deleted_at: Option<DateTime<Utc>>,
    /// The earlier search it belongs to.
    pub archive: Option<ArchiveId>,
    /// The job that keeps what this one held, where the two were merged.
    pub merged_into: Option<JobId>,
}

/// Keeps a new job.
///
/// # Errors
/// When the file can't be written.
pub fn insert(
    writing: &Writing<'_>,
    id: JobId,
    job: &JobFields,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let employer = employer::find_or_insert(writing, &job.employer, job.orgnr.as_ref(), now)?;
    fields::insert(writing, id, employer, job, now)?;
    contact::replace_ad_contacts(writing, id, &job.contacts)
}

/// One job, in the trash or not.
///
/// # Errors
/// When the file can't be read.
pub fn row(reading: &Reading<'_>, id: JobId) -> Result<Option<JobRow>, StoreError> {
    let found = reading
        .connection
        .prepare_cached("SELECT * FROM job WHERE id = ?1")?
        .query_row([id.to_string()], |row| {
            Ok(JobRow {
                id,
                fields: fields::read(row)?,
                employer_id: row.parsed("employer_id")?,
                previous: row.parsed_or_null("previous_job_id")?,
                typed: BTreeSet::new(),
                created_at: row.parsed("created_at")?,
                deleted_at: row.parsed_or_null("deleted_at")?,
                archive: row.parsed_or_null("archive_id")?,
                merged_into: row.parsed_or_null("merged_into")?,
            })
        })
        .optional()?;
    let Some(mut job) = found else { return Ok(None) };
    job.fields.contacts = contact::ad_contacts(reading, id)?;
    job.typed = typed(reading, id)?;
    Ok(Some(job))
}

/// Replaces the fields of a job.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such job.
pub fn update(writing: &Writing<'_>, id: JobId, job: &JobFields) -> Result<(), StoreError> {
    let employer = employer::find_or_insert(writing, &job.employer, job.orgnr.as_ref(), writing.now())?;
    fields::update(writing, id, employer, job)?;
    contact::replace_ad_contacts(writing, id, &job.contacts)
}

/// Remembers that the person typed these fields.
///
/// # Errors
/// When there is no such job, or the file can't be written.
pub fn mark_typed(writing: &Writing<'_>, id: JobId, typed: &[JobField]) -> Result<(), StoreError> {
    if typed.is_empty() {
        return Ok(());
    }
    let sql = "INSERT INTO job_typed (job_id, field) SELECT ?1, value FROM json_each(?2) WHERE true ON CONFLICT DO NOTHING";
    writing.connection.prepare_cached(sql)?.execute((id.to_string(), json(&typed)?))?;
    Ok(())
}

/// Says that a job is a second try at an earlier one.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such job.
pub fn set_previous(writing: &Writing<'_>, id: JobId, previous: Option<JobId>) -> Result<(), StoreError> {
    let changed = writing
        .connection
        .prepare_cached("UPDATE job SET previous_job_id = ?2 WHERE id = ?1")?
        .execute((id.to_string(), previous.map(|previous| previous.to_string())))?;
    found(changed, id)
}

/// Puts a job into the trash.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such job.
pub fn delete(writing: &Writing<'_>, id: JobId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let changed = writing
        .connection
        .prepare_cached("UPDATE job SET deleted_at = coalesce(deleted_at, ?2) WHERE id = ?1")?
        .execute((id.to_string(), instant(now)))?;
    found(changed, id)
}

/// Takes a job out of the trash; one that was merged is a job of its own again, without what the other keeps now.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such job.
pub fn restore(writing: &Writing<'_>, id: JobId) -> Result<(), StoreError> {
    let changed = writing
        .connection
        .prepare_cached("UPDATE job SET deleted_at = NULL, merged_into = NULL WHERE id = ?1")?
        .execute([id.to_string()])?;
    found(changed, id)
}

fn typed(reading: &Reading<'_>, id: JobId) -> Result<BTreeSet<JobField>, StoreError> {
    let mut statement = reading.connection.prepare_cached("SELECT field FROM job_typed WHERE job_id = ?1")?;
    Ok(statement.query_map([id.to_string()], |row| row.word("field"))?.collect::<Result<_, _>>()?)
}

fn found(changed: usize, id: JobId) -> Result<(), StoreError> {
    if changed == 0 { Err(StoreError::missing("job", &id)) } else { Ok(()) }
}
