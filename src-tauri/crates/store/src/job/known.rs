//! Jobs that are there already, as far as one asks of them: when, how far, and what came of it.

use chrono::{DateTime, NaiveDate, Utc};
use domain::closed::Closed;
use domain::ids::{ApplicationId, JobId};
use domain::stage::{Stage, StageKind};
use rusqlite::Row;

use crate::archive::{ArchiveName, archive_name};
use crate::closing::closed;
use crate::stage::stage;
use crate::text::{Columns, json};
use crate::{Reading, StoreError};

/// A job that is there already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownRow {
    /// Its id.
    pub job_id: JobId,
    /// Its application.
    pub application_id: ApplicationId,
    /// Its title.
    pub title: String,
    /// Its employer.
    pub employer: String,
    /// The stage it stands in.
    pub stage: Stage,
    /// The day it came to its stage last, else that of its newest move; `None` when no event says.
    pub stage_since: Option<NaiveDate>,
    /// The kinds of stage it came to.
    pub came_to: Vec<StageKind>,
    /// When it was saved.
    pub created_at: DateTime<Utc>,
    /// The day the application was sent.
    pub applied_on: Option<NaiveDate>,
    /// Why it was closed, where the person said.
    pub closed: Option<Closed>,
    /// When it was put into the trash, if it lies there.
    pub deleted_at: Option<DateTime<Utc>>,
    /// The earlier search it belongs to.
    pub archive: Option<ArchiveName>,
}

/// These jobs, in the trash and in archives too, in this order.
///
/// # Errors
/// When the file can't be read.
pub fn known(reading: &Reading<'_>, jobs: &[JobId]) -> Result<Vec<KnownRow>, StoreError> {
    let mut statement = reading.connection.prepare_cached(KNOWN)?;
    Ok(statement.query_map([json(jobs)?], row)?.collect::<Result<_, _>>()?)
}

pub(crate) const KNOWN: &str = include_str!("known.sql");

fn row(row: &Row<'_>) -> rusqlite::Result<KnownRow> {
    Ok(KnownRow {
        job_id: row.parsed("job_id")?,
        application_id: row.parsed("application_id")?,
        title: row.get("title")?,
        employer: row.get("employer")?,
        stage: stage(row)?,
        stage_since: row.parsed_or_null("stage_since")?,
        came_to: row.json("came_to")?,
        created_at: row.parsed("created_at")?,
        applied_on: row.parsed_or_null("applied_on")?,
        closed: closed(row)?,
        deleted_at: row.parsed_or_null("deleted_at")?,
        archive: archive_name(row)?,
    })
}
