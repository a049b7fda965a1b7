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

/// The employers that this number or name may mean: several where one bears the number and another the name.
///
/// # Errors
/// When the file can't be read.
pub fn called(
    reading: &Reading<'_>,
    name: &str,
    orgnr: Option<&OrgNumber>,
) -> Result<Vec<EmployerId>, StoreError> {
    let mut statement = reading.connection.prepare_cached(
        "SELECT id FROM employer WHERE orgnr = ?1 UNION SELECT id FROM employer WHERE name_fold = ?2",
    )?;
    let ids = statement.query_map((orgnr.map(OrgNumber::as_str), name_key(name)), |row| row.parsed("id"))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

/// An employer as the profile knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownEmployer {
    /// Its id.
    pub id: EmployerId,
    /// Its name as it was first written.
    pub name: String,
    /// Its organisation number, where one was read or typed.
    pub orgnr: Option<String>,
}

/// Every employer with a job that is not in the trash.
///
/// # Errors
/// When the file can't be read.
pub fn all(reading: &Reading<'_>) -> Result<Vec<KnownEmployer>, StoreError> {
    let mut statement = reading.connection.prepare_cached(
        "SELECT id, name, orgnr FROM employer WHERE EXISTS
           (SELECT 1 FROM job WHERE job.employer_id = employer.id AND job.deleted_at IS NULL)
         ORDER BY name_fold, id",
    )?;
    let employer = |row: &rusqlite::Row<'_>| {
        Ok(KnownEmployer { id: row.parsed("id")?, name: row.get("name")?, orgnr: row.get("orgnr")? })
    };
    Ok(statement.query_map([], employer)?.collect::<Result<_, _>>()?)
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
pub fn name_key(name: &str) -> String {
    let folded = fold(name);
    let bare = folded.strip_suffix(" asa").or_else(|| folded.strip_suffix(" as")).unwrap_or(&folded);
    bare.trim_end_matches([' ', ',']).to_owned()
}
