//! Which contacts belong to which jobs.

use domain::ids::{ContactId, JobId, StageId};
use domain::job::JobField;
use domain::stage::{Stage, StageKind};

use super::{ContactRow, row};
use crate::text::Columns;
use crate::{Page, Reading, StoreError, Writing};

/// A job that a contact belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactJob {
    /// The job.
    pub job_id: JobId,
    /// Its title.
    pub title: String,
    /// Its employer.
    pub employer: String,
    /// The stage it stands in.
    pub stage: Stage,
}

/// Lets a contact belong to a job, after those that do already. Once is enough.
///
/// # Errors
/// When there is no such job or contact, or the file can't be written.
pub fn link(writing: &Writing<'_>, job: JobId, contact: ContactId) -> Result<(), StoreError> {
    writing
        .connection
        .prepare_cached(
            "INSERT INTO job_contact (job_id, position, contact_id)
             SELECT ?1, coalesce((SELECT max(position) + 1 FROM job_contact WHERE job_id = ?1), 0), ?2
             WHERE NOT EXISTS (SELECT 1 FROM job_contact WHERE job_id = ?1 AND contact_id = ?2)",
        )?
        .execute((job.to_string(), contact.to_string()))?;
    Ok(())
}

/// Lets a contact no longer belong to a job; the contact stays.
///
/// # Errors
/// When the file can't be written.
pub fn unlink(writing: &Writing<'_>, job: JobId, contact: ContactId) -> Result<(), StoreError> {
    writing
        .connection
        .prepare_cached("DELETE FROM job_contact WHERE job_id = ?1 AND contact_id = ?2")?
        .execute((job.to_string(), contact.to_string()))?;
    Ok(())
}

/// Remembers for every job a contact belongs to that the person wrote its contacts: an ad captured again leaves them
/// alone.
///
/// # Errors
/// When the file can't be written.
pub fn mark_jobs_typed(writing: &Writing<'_>, contact: ContactId) -> Result<(), StoreError> {
    writing
        .connection
        .prepare_cached(
            "INSERT INTO job_typed (job_id, field) SELECT DISTINCT job_id, ?2 FROM job_contact WHERE contact_id = ?1
             ON CONFLICT DO NOTHING",
        )?
        .execute((contact.to_string(), JobField::Contacts.id()))?;
    Ok(())
}

/// Whether a contact belongs to a job.
///
/// # Errors
/// When the file can't be read.
pub fn is_linked(reading: &Reading<'_>, job: JobId, contact: ContactId) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM job_contact WHERE job_id = ?1 AND contact_id = ?2)";
    let mut statement = reading.connection.prepare_cached(sql)?;
    Ok(statement.query_row((job.to_string(), contact.to_string()), |row| row.get(0))?)
}

/// How many contacts belong to a job.
///
/// # Errors
/// When the file can't be read.
pub fn linked_count(reading: &Reading<'_>, job: JobId) -> Result<u32, StoreError> {
    let sql = "SELECT count(*) FROM job_contact WHERE job_id = ?1";
    Ok(reading.connection.prepare_cached(sql)?.query_row([job.to_string()], |row| row.get(0))?)
}

/// The contacts of a job, in its order, at most so many.
///
/// # Errors
/// When the file can't be read.
pub fn of_job(reading: &Reading<'_>, job: JobId, limit: u32) -> Result<Vec<ContactRow>, StoreError> {
    let sql = concat!(
        include_str!("line.sql"),
        "JOIN job_contact AS linked ON linked.contact_id = contact.id
         WHERE linked.job_id = ?1 ORDER BY linked.position LIMIT ?2"
    );
    let mut statement = reading.connection.prepare_cached(sql)?;
    Ok(statement.query_map((job.to_string(), limit), row)?.collect::<Result<_, _>>()?)
}

/// The jobs a contact belongs to, the newest first; those in the trash and in archives are left out.
///
/// # Errors
/// When the file can't be read.
pub fn jobs(reading: &Reading<'_>, contact: ContactId, limit: u32) -> Result<Page<ContactJob>, StoreError> {
    let total = reading
        .connection
        .prepare_cached(
            "SELECT count(*) FROM job_contact JOIN job ON job.id = job_contact.job_id
             WHERE contact_id = ?1 AND job.deleted_at IS NULL AND job.archive_id IS NULL",
        )?
        .query_row([contact.to_string()], |row| row.get(0))?;
    let mut statement = reading.connection.prepare_cached(include_str!("jobs.sql"))?;
    let job = |row: &rusqlite::Row<'_>| {
        let (id, kind): (StageId, StageKind) = (row.parsed("stage_id")?, row.word("kind")?);
        let stage = Stage {
            id,
            kind,
            name: row.get("name")?,
            position: row.get("position")?,
            hidden: row.get("hidden")?,
        };
        Ok(ContactJob {
            job_id: row.parsed("job_id")?,
            title: row.get("title")?,
            employer: row.get("employer")?,
            stage,
        })
    };
    let rows = statement.query_map((contact.to_string(), limit), job)?.collect::<Result<_, _>>()?;
    Ok(Page { rows, total })
}
