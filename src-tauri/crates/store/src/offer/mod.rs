//! Offers: their terms as the person keeps them, and what the person gives them for what is not money.

mod columns;
mod score;

use chrono::{DateTime, Utc};
use domain::ids::{JobId, OfferId};
use domain::offer::Offer;
use rusqlite::{OptionalExtension, Row};

pub use score::{scores, set_score, set_weight, weights};

use crate::text::Columns;
use crate::{Reading, StoreError, Writing};

/// An offer as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferRow {
    /// Its id.
    pub id: OfferId,
    /// The job it is for; absent for one that stands by itself.
    pub job_id: Option<JobId>,
    /// Its terms.
    pub offer: Offer,
    /// When it was written down.
    pub created_at: DateTime<Utc>,
}

/// Keeps a new offer.
///
/// # Errors
/// When there is no such job, or the file can't be written.
pub fn insert(
    writing: &Writing<'_>,
    id: OfferId,
    job: Option<JobId>,
    offer: &Offer,
) -> Result<(), StoreError> {
    columns::insert(writing, id, job, offer)
}

/// Replaces the terms of an offer; it stays with its job.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such offer.
pub fn update(writing: &Writing<'_>, id: OfferId, offer: &Offer) -> Result<(), StoreError> {
    columns::update(writing, id, offer)
}

/// Removes an offer with its scores; undo brings both back.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such offer.
pub fn delete(writing: &Writing<'_>, id: OfferId) -> Result<(), StoreError> {
    let changed =
        writing.connection.prepare_cached("DELETE FROM offer WHERE id = ?1")?.execute([id.to_string()])?;
    if changed == 0 { Err(StoreError::missing("offer", &id)) } else { Ok(()) }
}

/// One offer, also one whose job lies in the trash.
///
/// # Errors
/// When the file can't be read.
pub fn by_id(reading: &Reading<'_>, id: OfferId) -> Result<Option<OfferRow>, StoreError> {
    let mut statement = reading.connection.prepare_cached("SELECT * FROM offer WHERE id = ?1")?;
    Ok(statement.query_row([id.to_string()], row).optional()?)
}

/// The offers, the newest first, at most so many; those of jobs in the trash or of earlier searches are left out.
///
/// # Errors
/// When the file can't be read.
pub fn all(reading: &Reading<'_>, limit: u32) -> Result<Vec<OfferRow>, StoreError> {
    let mut statement = reading.connection.prepare_cached(include_str!("all.sql"))?;
    Ok(statement.query_map([limit], row)?.collect::<Result<_, _>>()?)
}

/// The offers of one job, in the trash or not, the newest first.
///
/// # Errors
/// When the file can't be read.
pub fn of_job(reading: &Reading<'_>, job: JobId) -> Result<Vec<OfferRow>, StoreError> {
    let mut statement = reading.connection.prepare_cached(OF_JOB)?;
    Ok(statement.query_map([job.to_string()], row)?.collect::<Result<_, _>>()?)
}

pub(crate) const OF_JOB: &str = "SELECT * FROM offer WHERE job_id = ?1 ORDER BY seq DESC";

fn row(row: &Row<'_>) -> rusqlite::Result<OfferRow> {
    Ok(OfferRow {
        id: row.parsed("id")?,
        job_id: row.parsed_or_null("job_id")?,
        offer: columns::read(row)?,
        created_at: row.parsed("created_at")?,
    })
}
