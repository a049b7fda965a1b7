//! The board: how many cards each column has, and a stretch of one column's cards.

use chrono::NaiveDate;
use domain::ad::AdState;
use domain::deadline::Deadline;
use domain::ids::{ApplicationId, JobId, StageId};
use domain::job::{Degree, Share};
use domain::money::PayAsWritten;
use domain::stage::StageKind;
use rusqlite::Row;

use crate::job::{deadline, share};
use crate::pay::pay;
use crate::text::Columns;
use crate::{Reading, StoreError};

/// A job as its card shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardRow {
    /// The job.
    pub job_id: JobId,
    /// Its application.
    pub application_id: ApplicationId,
    /// The stage it is in.
    pub stage_id: StageId,
    /// That stage's kind.
    pub stage_kind: StageKind,
    /// Title of the position.
    pub title: String,
    /// The employer's name.
    pub employer: String,
    /// City of the main place of work.
    pub city: Option<String>,
    /// Until when one can apply.
    pub deadline: Deadline,
    /// Pay as the ad writes it.
    pub pay: Option<PayAsWritten>,
    /// Share of a full position, where the ad names one.
    pub share: Option<Share>,
    /// The degree the work needs.
    pub required_degree: Degree,
    /// The day the application was sent.
    pub applied_on: Option<NaiveDate>,
    /// The day of the last stage event; the day it was saved (UTC) when there is none.
    pub stage_since: NaiveDate,
    /// What the newest ad says of itself.
    pub ad_state: Option<AdState>,
    /// The day it was saved, in UTC.
    pub created_on: NaiveDate,
}

/// The number of cards of every stage, from left to right; jobs in the trash do not count.
///
/// # Errors
/// When the file can't be read.
pub fn counts(reading: &Reading<'_>) -> Result<Vec<(StageId, u32)>, StoreError> {
    let mut statement = reading.connection.prepare_cached(include_str!("counts.sql"))?;
    Ok(statement
        .query_map([], |row| Ok((row.parsed("id")?, row.get("cards")?)))?
        .collect::<Result<_, _>>()?)
}

/// Cards of one stage from the top.
///
/// # Errors
/// When the file can't be read.
pub fn cards(
    reading: &Reading<'_>,
    stage: StageId,
    offset: u32,
    limit: u32,
) -> Result<Vec<CardRow>, StoreError> {
    let mut statement = reading.connection.prepare_cached(CARDS)?;
    Ok(statement.query_map((stage.to_string(), limit, offset), card)?.collect::<Result<_, _>>()?)
}

pub(crate) const CARDS: &str = concat!(include_str!("card.sql"), include_str!("cards_from.sql"));

/// A card from a row of `card.sql`.
pub(crate) fn card(row: &Row<'_>) -> rusqlite::Result<CardRow> {
    let created_on = row.parsed("created_on")?;
    Ok(CardRow {
        job_id: row.parsed("job_id")?,
        application_id: row.parsed("application_id")?,
        stage_id: row.parsed("stage_id")?,
        stage_kind: row.word("stage_kind")?,
        title: row.get("title")?,
        employer: row.get("employer")?,
        city: row.get("city")?,
        deadline: deadline(row)?,
        pay: pay(row)?,
        share: share(row)?,
        required_degree: row.word("required_degree")?,
        applied_on: row.parsed_or_null("applied_on")?,
        stage_since: row.parsed_or_null("stage_since")?.unwrap_or(created_on),
        ad_state: row.word_or_null("ad_state")?,
        created_on,
    })
}
