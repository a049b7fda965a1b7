//! What was put off on the day's page, until a day or for good.

use chrono::NaiveDate;
use domain::agenda::Thing;

use crate::text::day;
use crate::{StoreError, Writing};

/// Puts a thing off until a day, on which it is shown again; without one, for good.
///
/// # Errors
/// When the file can't be written.
pub fn put_off(
    writing: &Writing<'_>,
    thing: Thing,
    until_on: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<(), StoreError> {
    writing
        .connection
        .prepare_cached(
            "INSERT INTO put_off (thing, until_on, put_on) VALUES (?1, ?2, ?3)
             ON CONFLICT DO UPDATE SET until_on = excluded.until_on, put_on = excluded.put_on",
        )?
        .execute((thing.to_string(), until_on.map(day), day(today)))?;
    Ok(())
}

/// Shows a thing again that was put off.
///
/// # Errors
/// When the file can't be written.
pub fn take_up(writing: &Writing<'_>, thing: Thing) -> Result<(), StoreError> {
    writing
        .connection
        .prepare_cached("DELETE FROM put_off WHERE thing = ?1")?
        .execute([thing.to_string()])?;
    Ok(())
}
