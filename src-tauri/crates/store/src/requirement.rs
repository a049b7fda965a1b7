//! What a job asks for, as the person corrected it. While an application has no rows here, its ad's own are drawn anew.

use domain::ids::{ApplicationId, RequirementId};
use domain::requirements::Need;
use rusqlite::{OptionalExtension, Row};
use serde::{Deserialize, Serialize};

use crate::story::Said;
use crate::text::{Columns, word};
use crate::{Reading, StoreError, Writing};

/// A requirement as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequirementRow {
    /// Its id.
    pub id: RequirementId,
    /// The application.
    pub application_id: ApplicationId,
    /// Its words.
    pub text: String,
    /// How much it matters.
    pub need: Need,
    /// Who wrote it.
    pub origin: RequirementOrigin,
    /// Whether the person took it off the list.
    pub dropped: bool,
}

/// Who wrote a requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequirementOrigin {
    /// The ad.
    Ad,
    /// The person.
    Person,
}

/// The requirements of an application in order, those taken off the list too.
///
/// # Errors
/// When the file can't be read.
pub fn of_application(
    reading: &Reading<'_>,
    application: ApplicationId,
) -> Result<Vec<RequirementRow>, StoreError> {
    let mut statement = reading.connection.prepare_cached(OF_APPLICATION)?;
    Ok(statement.query_map([application.to_string()], requirement)?.collect::<Result<_, _>>()?)
}

pub(crate) const OF_APPLICATION: &str =
    "SELECT id, application_id, text, need, origin, dropped FROM requirement
     WHERE application_id = ?1 ORDER BY position, seq";

/// One requirement.
///
/// # Errors
/// When the file can't be read.
pub fn by_id(reading: &Reading<'_>, id: RequirementId) -> Result<Option<RequirementRow>, StoreError> {
    let sql = "SELECT id, application_id, text, need, origin, dropped FROM requirement WHERE id = ?1";
    Ok(reading.connection.prepare_cached(sql)?.query_row([id.to_string()], requirement).optional()?)
}

/// Keeps a new requirement, below all others of its application.
///
/// # Errors
/// When there is no such application, or the file can't be written.
pub fn insert(writing: &Writing<'_>, row: &RequirementRow) -> Result<(), StoreError> {
    writing.connection.prepare_cached(INSERT)?.execute((
        row.id.to_string(),
        row.application_id.to_string(),
        &row.text,
        word(&row.need)?,
        word(&row.origin)?,
        row.dropped,
    ))?;
    Ok(())
}

const INSERT: &str = "INSERT INTO requirement (id, application_id, position, text, need, origin, dropped)
     SELECT ?1, ?2, coalesce(max(position), 0) + 1, ?3, ?4, ?5, ?6 FROM requirement WHERE application_id = ?2";

/// Writes a requirement anew; it stays with its application, in its place.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such requirement.
pub fn update(writing: &Writing<'_>, row: &RequirementRow) -> Result<(), StoreError> {
    let sql = "UPDATE requirement SET text = ?2, need = ?3, dropped = ?4 WHERE id = ?1";
    let changed = writing.connection.prepare_cached(sql)?.execute((
        row.id.to_string(),
        &row.text,
        word(&row.need)?,
        row.dropped,
    ))?;
    if changed == 0 { Err(StoreError::missing("requirement", &row.id)) } else { Ok(()) }
}

/// Puts requirements in this order; those left out keep their number.
///
/// # Errors
/// When the file can't be written.
pub fn arrange(writing: &Writing<'_>, order: &[RequirementId]) -> Result<(), StoreError> {
    let sql = "UPDATE requirement SET position = ?2 WHERE id = ?1 AND position <> ?2";
    let mut statement = writing.connection.prepare_cached(sql)?;
    for (position, id) in (1_i64..).zip(order) {
        statement.execute((id.to_string(), position))?;
    }
    Ok(())
}

/// Takes away all rows of an application, so that its ad's own are drawn again.
///
/// # Errors
/// When the file can't be written.
pub fn clear(writing: &Writing<'_>, application: ApplicationId) -> Result<(), StoreError> {
    let sql = "DELETE FROM requirement WHERE application_id = ?1";
    writing.connection.prepare_cached(sql)?.execute([application.to_string()])?;
    Ok(())
}

/// What the person said of stories against the requirements of an application.
///
/// # Errors
/// When the file can't be read.
pub fn said(reading: &Reading<'_>, application: ApplicationId) -> Result<Vec<Said>, StoreError> {
    let mut statement = reading.connection.prepare_cached(SAID)?;
    let rows = statement.query_map([application.to_string()], |row| {
        Ok(Said {
            story: row.parsed("story_id")?,
            requirement: row.parsed("requirement_id")?,
            meets: row.get("meets")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(crate) const SAID: &str = "SELECT story_id, requirement_id, meets FROM requirement
     CROSS JOIN story_requirement ON requirement_id = requirement.id WHERE application_id = ?1";

fn requirement(row: &Row<'_>) -> rusqlite::Result<RequirementRow> {
    Ok(RequirementRow {
        id: row.parsed("id")?,
        application_id: row.parsed("application_id")?,
        text: row.get("text")?,
        need: row.word("need")?,
        origin: row.word("origin")?,
        dropped: row.get("dropped")?,
    })
}
