//! Searches that are over, each with its jobs. The jobs of the running search belong to none.

use chrono::NaiveDate;
use domain::ids::{ArchiveId, JobId};
use rusqlite::{OptionalExtension, Row, ToSql, named_params};

use crate::search::terms::Terms;
use crate::text::{Columns, day, instant};
use crate::{Page, Reading, StoreError, Writing};

/// A search that is over, by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArchiveName {
    /// Its id.
    pub id: ArchiveId,
    /// The name the person gave it.
    pub name: String,
    /// The day it ended.
    pub ended_on: NaiveDate,
}

/// A search that is over, as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArchiveRow {
    /// Which.
    pub archive: ArchiveName,
    /// How many jobs it holds outside the trash.
    pub jobs: u32,
    /// The day (UTC) its first job was saved.
    pub began_on: Option<NaiveDate>,
    /// Title and employer of a job that was accepted in it.
    pub accepted: Option<(String, String)>,
}

/// Searches that are over, the one that ended last first.
///
/// # Errors
/// When the file can't be read.
pub fn list(reading: &Reading<'_>, offset: u32, limit: u32) -> Result<Page<ArchiveRow>, StoreError> {
    let total =
        reading.connection.prepare_cached("SELECT count(*) FROM archive")?.query_row([], |row| row.get(0))?;
    let mut statement = reading.connection.prepare_cached(include_str!("list.sql"))?;
    let rows = statement.query_map([limit, offset], archive)?.collect::<Result<_, _>>()?;
    Ok(Page { rows, total })
}

/// One of them.
///
/// # Errors
/// When the file can't be read.
pub fn by_id(reading: &Reading<'_>, id: ArchiveId) -> Result<Option<ArchiveName>, StoreError> {
    let mut statement = reading.connection.prepare_cached(
        "SELECT id AS archive_id, name AS archive_name, ended_on FROM archive WHERE id = ?1",
    )?;
    Ok(statement.query_row([id.to_string()], archive_name).optional()?.flatten())
}

/// The jobs of one, the newest first: all, or those that search finds for these words.
///
/// # Errors
/// When the file can't be read.
pub fn jobs(
    reading: &Reading<'_>,
    id: ArchiveId,
    text: &str,
    offset: u32,
    limit: u32,
) -> Result<Page<JobId>, StoreError> {
    let (id, terms) = (id.to_string(), Terms::of(text));
    let (condition, matched) =
        if terms.is_empty() { (String::new(), None) } else { (terms.condition(), terms.matched_anywhere()) };
    let mut params: Vec<(&str, &dyn ToSql)> = terms.params(matched.as_ref());
    params.push((":archive", &id));
    let total = reading
        .connection
        .prepare_cached(&format!("SELECT count(*) {OF_ARCHIVE}{condition}"))?
        .query_row(&*params, |row| row.get(0))?;
    params.extend_from_slice(named_params! { ":limit": limit, ":offset": offset });
    let sql =
        format!("SELECT job.id {OF_ARCHIVE}{condition}ORDER BY job.seq DESC LIMIT :limit OFFSET :offset");
    let mut statement = reading.connection.prepare_cached(&sql)?;
    let rows = statement.query_map(&*params, |row| row.parsed("id"))?.collect::<Result<_, _>>()?;
    Ok(Page { rows, total })
}

pub(crate) const OF_ARCHIVE: &str = "FROM job\nWHERE job.archive_id = :archive AND job.deleted_at IS NULL\n";

/// Ends the running search: all its jobs outside the trash belong to a new archive, and it is told how many they are.
///
/// # Errors
/// When the file can't be written.
pub fn make(writing: &Writing<'_>, archive: &ArchiveName) -> Result<usize, StoreError> {
    let id = archive.id.to_string();
    let of_running = "UPDATE job SET archive_id = ?1 WHERE deleted_at IS NULL AND archive_id IS NULL";
    writing
        .connection
        .prepare_cached("INSERT INTO archive (id, name, ended_on, created_at) VALUES (?1, ?2, ?3, ?4)")?
        .execute((&id, &archive.name, day(archive.ended_on), instant(writing.now())))?;
    let jobs = writing.connection.prepare_cached(of_running)?.execute([&id])?;
    writing
        .connection
        .prepare_cached("UPDATE application SET archived = ?2 FROM job WHERE job.id = application.job_id AND job.archive_id = ?1")?
        .execute((&id, true))?;
    Ok(jobs)
}

/// Gives an archive another name.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such archive.
pub fn rename(writing: &Writing<'_>, id: ArchiveId, name: &str) -> Result<(), StoreError> {
    let changed = writing
        .connection
        .prepare_cached("UPDATE archive SET name = ?2 WHERE id = ?1")?
        .execute((id.to_string(), name))?;
    if changed == 0 { Err(StoreError::missing("archive", &id)) } else { Ok(()) }
}

/// Brings the jobs of an archive back into the running search; the archive is no more.
///
/// # Errors
/// When the file can't be written.
pub fn dissolve(writing: &Writing<'_>, id: ArchiveId) -> Result<(), StoreError> {
    let id = id.to_string();
    for sql in [
        "UPDATE application SET archived = 0 FROM job WHERE job.id = application.job_id AND job.archive_id = ?1",
        "UPDATE job SET archive_id = NULL WHERE archive_id = ?1",
        "DELETE FROM archive WHERE id = ?1",
    ] {
        writing.connection.prepare_cached(sql)?.execute([&id])?;
    }
    Ok(())
}

/// The archive of a row with its columns, where there is one.
pub(crate) fn archive_name(row: &Row<'_>) -> rusqlite::Result<Option<ArchiveName>> {
    let Some(id) = row.parsed_or_null("archive_id")? else { return Ok(None) };
    Ok(Some(ArchiveName { id, name: row.get("archive_name")?, ended_on: row.parsed("ended_on")? }))
}

fn archive(row: &Row<'_>) -> rusqlite::Result<ArchiveRow> {
    let title: Option<String> = row.get("accepted_title")?;
    let employer: Option<String> = row.get("accepted_employer")?;
    Ok(ArchiveRow {
        archive: ArchiveName {
            id: row.parsed("archive_id")?,
            name: row.get("archive_name")?,
            ended_on: row.parsed("ended_on")?,
        },
        jobs: row.get("jobs")?,
        began_on: row.parsed_or_null("began_on")?,
        accepted: title.zip(employer),
    })
}
