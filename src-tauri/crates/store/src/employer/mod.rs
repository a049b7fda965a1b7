//! Employers: one row per organisation, found again by number or by name.

use chrono::{DateTime, Utc};
use domain::fold::fold;
use domain::ids::EmployerId;
use domain::job::OrgNumber;
use rusqlite::OptionalExtension;

use crate::text::{Columns, instant};
use crate::{Reading, StoreError, Writing};

/// The employer with this number or name, made when there is none yet.
///
/// The number decides where both have one. Names are the same when they differ only in case, marks or the company
/// form at the end (AS, ASA). An employer found by name learns the number.
///
/// # Errors
/// When the file can't be written.
pub fn find_or_insert(
    writing: &Writing<'_>,
    name: &str,
    orgnr: Option<&OrgNumber>,
    now: DateTime<Utc>,
) -> Result<EmployerId, StoreError> {
    let number = orgnr.map(OrgNumber::as_str);
    let name_fold = name_key(name);
    let found: Option<EmployerId> = writing
        .connection
        .prepare_cached(include_str!("find.sql"))?
        .query_row((number, &name_fold), |row| row.parsed("id"))
        .optional()?;
    if let Some(id) = found {
        writing
            .connection
            .prepare_cached(
                "UPDATE employer SET orgnr = ?2 WHERE id = ?1 AND orgnr IS NULL AND ?2 IS NOT NULL",
            )?
            .execute((id.to_string(), number))?;
        return Ok(id);
    }
    let id = EmployerId::at(now);
    writing
        .connection
        .prepare_cached(
            "INSERT INTO employer (id, name, name_fold, orgnr, created_at) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute((id.to_string(), name, name_fold, number, instant(now)))?;
    Ok(id)
}

/// The employer of this name, whatever its case, marks and company form; `None` when no job is of it.
///
/// # Errors
/// When the file can't be read.
pub fn named(reading: &Reading<'_>, name: &str) -> Result<Option<EmployerId>, StoreError> {
    let mut statement = reading.connection.prepare_cached(include_str!("find.sql"))?;
    Ok(statement.query_row((None::<&str>, name_key(name)), |row| row.parsed("id")).optional()?)
}

/// Names of employers with jobs that begin with `prefix`, folded, in folded order: for completing what one types.
///
/// # Errors
/// When the file can't be read.
pub fn names(reading: &Reading<'_>, prefix: &str, limit: u32) -> Result<Vec<String>, StoreError> {
    let mut statement = reading.connection.prepare_cached(include_str!("names.sql"))?;
    Ok(statement.query_map((fold(prefix), limit), |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// What two spellings of one employer share: the folded name without a company form at its end.
pub(crate) fn name_key(name: &str) -> String {
    let folded = fold(name);
    let bare = folded.strip_suffix(" asa").or_else(|| folded.strip_suffix(" as")).unwrap_or(&folded);
    bare.trim_end_matches([' ', ',']).to_owned()
}
