//! Employers of the guidance that the person follows.

use chrono::NaiveDate;

use crate::text::{Columns, day};
use crate::{Reading, StoreError, Writing};

/// The employers followed, by their id in the guidance, each with the day since when.
///
/// # Errors
/// When the file can't be read.
pub fn followed(reading: &Reading<'_>) -> Result<Vec<(String, NaiveDate)>, StoreError> {
    let mut statement = reading.connection.prepare_cached(FOLLOWED)?;
    let rows = statement.query_map([], |row| Ok((row.get("employer")?, row.parsed("since_on")?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(crate) const FOLLOWED: &str = "SELECT employer, since_on FROM followed_employer ORDER BY employer";

/// Follows the employer of that id in the guidance; one that is followed already keeps its day.
///
/// # Errors
/// When the file can't be written.
pub fn follow(writing: &Writing<'_>, employer: &str, on: NaiveDate) -> Result<(), StoreError> {
    writing
        .connection
        .prepare_cached(
            "INSERT INTO followed_employer (employer, since_on) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
        )?
        .execute((employer, day(on)))?;
    Ok(())
}

/// Follows the employer no longer; nothing happens where it was not followed.
///
/// # Errors
/// When the file can't be written.
pub fn unfollow(writing: &Writing<'_>, employer: &str) -> Result<(), StoreError> {
    let sql = "DELETE FROM followed_employer WHERE employer = ?1";
    writing.connection.prepare_cached(sql)?.execute([employer])?;
    Ok(())
}
