//! Tags: words by which the person groups jobs.

use std::collections::BTreeMap;

use domain::fold::fold;
use domain::ids::{JobId, TagId};
use rusqlite::{OptionalExtension, Row};

use crate::text::{Columns, instant, json};
use crate::{Reading, StoreError, Writing};

/// A tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// Its id.
    pub id: TagId,
    /// As the person writes it.
    pub name: String,
}

/// Every tag with the number of jobs that bear it, the trash and archives left out; by folded name, at most `limit`.
///
/// # Errors
/// When the file can't be read.
pub fn all(reading: &Reading<'_>, limit: u32) -> Result<Vec<(Tag, u32)>, StoreError> {
    let mut statement = reading.connection.prepare_cached(include_str!("tag/all.sql"))?;
    let rows = statement.query_map([limit], |row| Ok((tag(row)?, row.get("jobs")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// How many tags there are.
///
/// # Errors
/// When the file can't be read.
pub fn count(reading: &Reading<'_>) -> Result<u32, StoreError> {
    Ok(reading.connection.prepare_cached("SELECT count(*) FROM tag")?.query_row([], |row| row.get(0))?)
}

/// One tag.
///
/// # Errors
/// When the file can't be read.
pub fn by_id(reading: &Reading<'_>, id: TagId) -> Result<Option<Tag>, StoreError> {
    let mut statement = reading.connection.prepare_cached("SELECT id, name FROM tag WHERE id = ?1")?;
    Ok(statement.query_row([id.to_string()], tag).optional()?)
}

/// The tag of a name, however it is spelt.
///
/// # Errors
/// When the file can't be read.
pub fn named(reading: &Reading<'_>, name: &str) -> Result<Option<Tag>, StoreError> {
    let mut statement = reading.connection.prepare_cached("SELECT id, name FROM tag WHERE name_fold = ?1")?;
    Ok(statement.query_row([fold(name)], tag).optional()?)
}

/// Keeps a new tag.
///
/// # Errors
/// When there is one of that name, or the file can't be written.
pub fn insert(writing: &Writing<'_>, tag: &Tag) -> Result<(), StoreError> {
    writing
        .connection
        .prepare_cached("INSERT INTO tag (id, name, name_fold, created_at) VALUES (?1, ?2, ?3, ?4)")?
        .execute((tag.id.to_string(), &tag.name, fold(&tag.name), instant(writing.now())))?;
    Ok(())
}

/// Gives a tag another name.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such tag.
pub fn rename(writing: &Writing<'_>, id: TagId, name: &str) -> Result<(), StoreError> {
    let sql = "UPDATE tag SET name = ?2, name_fold = ?3 WHERE id = ?1";
    let changed = writing.connection.prepare_cached(sql)?.execute((id.to_string(), name, fold(name)))?;
    if changed == 0 { Err(StoreError::missing("tag", &id)) } else { Ok(()) }
}

/// Makes the jobs of one tag bear the other, and removes the one.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such tag.
pub fn merge(writing: &Writing<'_>, one: TagId, into: TagId) -> Result<(), StoreError> {
    writing
        .connection
        .prepare_cached(
            "INSERT INTO job_tag (job_id, tag_id) SELECT job_id, ?2 FROM job_tag WHERE tag_id = ?1
             ON CONFLICT DO NOTHING",
        )?
        .execute((one.to_string(), into.to_string()))?;
    delete(writing, one)
}

/// Removes a tag from every job and from the list; undo brings both back.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such tag.
pub fn delete(writing: &Writing<'_>, id: TagId) -> Result<(), StoreError> {
    writing.connection.prepare_cached("DELETE FROM job_tag WHERE tag_id = ?1")?.execute([id.to_string()])?;
    let changed =
        writing.connection.prepare_cached("DELETE FROM tag WHERE id = ?1")?.execute([id.to_string()])?;
    if changed == 0 { Err(StoreError::missing("tag", &id)) } else { Ok(()) }
}

/// Puts a tag on a job; says whether it was not there yet.
///
/// # Errors
/// When the job or the tag does not exist, or the file can't be written.
pub fn put_on(writing: &Writing<'_>, job: JobId, tag: TagId) -> Result<bool, StoreError> {
    let sql = "INSERT INTO job_tag (job_id, tag_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
    let changed = writing.connection.prepare_cached(sql)?.execute((job.to_string(), tag.to_string()))?;
    Ok(changed > 0)
}

/// Takes a tag off a job; says whether it was there.
///
/// # Errors
/// When the file can't be written.
pub fn take_off(writing: &Writing<'_>, job: JobId, tag: TagId) -> Result<bool, StoreError> {
    let sql = "DELETE FROM job_tag WHERE job_id = ?1 AND tag_id = ?2";
    let changed = writing.connection.prepare_cached(sql)?.execute((job.to_string(), tag.to_string()))?;
    Ok(changed > 0)
}

/// The tags of one job, by folded name.
///
/// # Errors
/// When the file can't be read.
pub fn of_job(reading: &Reading<'_>, job: JobId) -> Result<Vec<Tag>, StoreError> {
    let mut statement = reading.connection.prepare_cached(
        "SELECT tag.id, tag.name FROM job_tag JOIN tag ON tag.id = job_tag.tag_id
         WHERE job_tag.job_id = ?1 ORDER BY tag.name_fold",
    )?;
    Ok(statement.query_map([job.to_string()], tag)?.collect::<Result<_, _>>()?)
}

/// The tags that any of these jobs bears, each with how many of them do.
///
/// # Errors
/// When the file can't be read.
pub fn of_jobs(reading: &Reading<'_>, jobs: &[JobId]) -> Result<Vec<(Tag, u32)>, StoreError> {
    let mut statement = reading.connection.prepare_cached(
        "SELECT tag.id, tag.name FROM json_each(?1) AS chosen
         CROSS JOIN job_tag ON job_tag.job_id = chosen.value CROSS JOIN tag ON tag.id = job_tag.tag_id
         ORDER BY tag.name_fold",
    )?;
    let mut counted: BTreeMap<String, (Tag, u32)> = BTreeMap::new();
    for tag in statement.query_map([json(jobs)?], tag)? {
        let tag = tag?;
        counted.entry(fold(&tag.name)).or_insert((tag, 0)).1 += 1;
    }
    Ok(counted.into_values().collect())
}

fn tag(row: &Row<'_>) -> rusqlite::Result<Tag> {
    Ok(Tag { id: row.parsed("id")?, name: row.get("name")? })
}
