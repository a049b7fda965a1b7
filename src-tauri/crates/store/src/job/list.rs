//! The list of jobs, newest first, and the trash.

use chrono::{DateTime, Utc};
use domain::ids::JobId;
use domain::stage::StageKind;
use rusqlite::{ToSql, named_params};

use crate::board::{CardRow, card};
use crate::search::terms::Terms;
use crate::text::Columns;
use crate::{Page, Reading, StoreError};

/// Which jobs to list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct JobFilter {
    /// Only those that search finds for these words (without guessing at typing errors).
    pub query: Option<String>,
    /// Only those in a stage of this kind.
    pub stage_kind: Option<StageKind>,
    /// How many to skip.
    pub offset: u32,
    /// How many to return at most.
    pub limit: u32,
}

/// A job in the trash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrashRow {
    /// Its id.
    pub job_id: JobId,
    /// Its title.
    pub title: String,
    /// Its employer.
    pub employer: String,
    /// When it was put there.
    pub deleted_at: DateTime<Utc>,
    /// The title of the job that keeps what this one held, where the two were merged.
    pub merged_into: Option<String>,
}

/// Jobs of the running search outside the trash, the newest first.
///
/// # Errors
/// When the file can't be read.
pub fn list(reading: &Reading<'_>, filter: &JobFilter) -> Result<Page<CardRow>, StoreError> {
    let terms = filter.query.as_deref().map(Terms::of).filter(|terms| !terms.is_empty());
    let condition = terms.as_ref().map(Terms::condition).unwrap_or_default();
    let matched = terms.as_ref().and_then(Terms::matched_anywhere);
    let mut params = terms.as_ref().map(|terms| terms.params(matched.as_ref())).unwrap_or_default();
    let kind = filter.stage_kind.map(StageKind::id);
    let in_stage = if kind.is_some() { "AND stage.kind = :kind\n" } else { "" };
    params.extend(kind.as_ref().map(|kind| (":kind", kind as &dyn ToSql)));

    // Every job has an application, so where no stage is asked for, jobs alone are counted.
    let counted = if kind.is_some() { JOINED } else { "FROM job" };
    let total = reading
        .connection
        .prepare_cached(&format!("SELECT count(*) {counted}{PRESENT}{in_stage}{condition}"))?
        .query_row(&*params, |row| row.get(0))?;
    let card_columns = include_str!("../board/card.sql");
    let sql = format!("{card_columns}{JOINED}{PRESENT}{in_stage}{condition}{NEWEST}");
    params.extend_from_slice(named_params! { ":limit": filter.limit, ":offset": filter.offset });
    let mut statement = reading.connection.prepare_cached(&sql)?;
    let rows = statement.query_map(&*params, card)?.collect::<Result<_, _>>()?;
    Ok(Page { rows, total })
}

const JOINED: &str = include_str!("joined.sql");
const NEWEST: &str = "ORDER BY job.seq DESC LIMIT :limit OFFSET :offset";
const PRESENT: &str = "\nWHERE job.deleted_at IS NULL AND job.archive_id IS NULL\n";

/// The jobs in the trash, those put there last first.
///
/// # Errors
/// When the file can't be read.
pub fn trash(reading: &Reading<'_>, offset: u32, limit: u32) -> Result<Page<TrashRow>, StoreError> {
    let total = reading
        .connection
        .prepare_cached("SELECT count(*) FROM job WHERE deleted_at IS NOT NULL")?
        .query_row([], |row| row.get(0))?;
    let mut statement = reading.connection.prepare_cached(include_str!("trash.sql"))?;
    let rows = statement
        .query_map([limit, offset], |row| {
            Ok(TrashRow {
                job_id: row.parsed("id")?,
                title: row.get("title")?,
                employer: row.get("employer")?,
                deleted_at: row.parsed("deleted_at")?,
                merged_into: row.get("merged_into")?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(Page { rows, total })
}
