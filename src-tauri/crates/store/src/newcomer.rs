//! The newcomer's track: which steps are done, and the offer its dates are told by.

use chrono::NaiveDate;
use domain::ids::OfferId;
use rusqlite::OptionalExtension;

use crate::text::{Columns, day};
use crate::{Reading, StoreError, Writing};

/// The steps that are done, by their id in the guidance, each with the day it was done.
///
/// # Errors
/// When the file can't be read.
pub fn done(reading: &Reading<'_>) -> Result<Vec<(String, NaiveDate)>, StoreError> {
    let mut statement = reading.connection.prepare_cached(DONE)?;
    let rows = statement.query_map([], |row| Ok((row.get("step")?, row.parsed("done_on")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(crate) const DONE: &str = "SELECT step, done_on FROM newcomer_step ORDER BY step";

/// The day the step of that id in the guidance was done; `None` takes the tick away.
///
/// # Errors
/// When the file can't be written.
pub fn mark(writing: &Writing<'_>, step: &str, done_on: Option<NaiveDate>) -> Result<(), StoreError> {
    let Some(done_on) = done_on else { return unmark(writing, step) };
    writing
        .connection
        .prepare_cached(
            "INSERT INTO newcomer_step (step, done_on) VALUES (?1, ?2)
             ON CONFLICT DO UPDATE SET done_on = excluded.done_on",
        )?
        .execute((step, day(done_on)))?;
    Ok(())
}

fn unmark(writing: &Writing<'_>, step: &str) -> Result<(), StoreError> {
    writing.connection.prepare_cached("DELETE FROM newcomer_step WHERE step = ?1")?.execute([step])?;
    Ok(())
}

/// The offer the dates are told by, also one whose job lies in the trash; it goes with its offer.
///
/// # Errors
/// When the file can't be read.
pub fn offer(reading: &Reading<'_>) -> Result<Option<OfferId>, StoreError> {
    let mut statement = reading.connection.prepare_cached("SELECT offer_id FROM newcomer_offer")?;
    Ok(statement.query_row([], |row| row.parsed("offer_id")).optional()?)
}

/// Chooses the offer the dates are told by; `None` tells none.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such offer.
pub fn choose(writing: &Writing<'_>, offer: Option<OfferId>) -> Result<(), StoreError> {
    let Some(offer) = offer else {
        writing.connection.prepare_cached("DELETE FROM newcomer_offer")?.execute([])?;
        return Ok(());
    };
    let changed = writing
        .connection
        .prepare_cached(
            "INSERT INTO newcomer_offer (only, offer_id) SELECT 1, id FROM offer WHERE id = ?1
             ON CONFLICT DO UPDATE SET offer_id = excluded.offer_id",
        )?
        .execute([offer.to_string()])?;
    if changed == 0 { Err(StoreError::missing("offer", &offer)) } else { Ok(()) }
}
