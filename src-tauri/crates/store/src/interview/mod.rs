//! Interviews: rounds of an application at a time, with those who take part.

mod list;
mod people;

use domain::ids::{ApplicationId, InterviewId};
use domain::interview::{Interview, When};
use rusqlite::{OptionalExtension, Row, named_params};

#[cfg(test)]
pub(crate) use list::{BETWEEN, COMING, OF_APPLICATION, PAST};
pub use list::{Listed, Which, list, of_application, planned_between};
#[cfg(test)]
pub(crate) use people::PEOPLE;
pub use people::{PersonRow, people, set_people};

use crate::text::{Columns, instant, word};
use crate::{Reading, StoreError, Writing};

/// An interview as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterviewRow {
    /// Its id.
    pub id: InterviewId,
    /// The application it belongs to.
    pub application_id: ApplicationId,
    /// What is known of it.
    pub interview: Interview,
}

/// Keeps a new interview.
///
/// # Errors
/// When there is no such application, or the file can't be written.
pub fn insert(writing: &Writing<'_>, row: &InterviewRow) -> Result<(), StoreError> {
    execute(writing, include_str!("insert.sql"), row, Some(&instant(writing.now()))).map(|_| ())
}

/// Writes an interview anew; it stays with its application.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such interview.
pub fn update(writing: &Writing<'_>, row: &InterviewRow) -> Result<(), StoreError> {
    found(execute(writing, include_str!("update.sql"), row, None)?, row.id)
}

/// Removes an interview with those who take part; undo brings both back.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such interview.
pub fn delete(writing: &Writing<'_>, id: InterviewId) -> Result<(), StoreError> {
    let sql = "DELETE FROM interview WHERE id = ?1";
    found(writing.connection.prepare_cached(sql)?.execute([id.to_string()])?, id)
}

/// One interview.
///
/// # Errors
/// When the file can't be read.
pub fn by_id(reading: &Reading<'_>, id: InterviewId) -> Result<Option<InterviewRow>, StoreError> {
    let mut statement = reading.connection.prepare_cached("SELECT * FROM interview WHERE id = ?1")?;
    Ok(statement.query_row([id.to_string()], row).optional()?)
}

/// The round an application comes to next: one above the highest that was not called off.
///
/// # Errors
/// When the file can't be read.
pub fn next_round(reading: &Reading<'_>, application: ApplicationId) -> Result<u8, StoreError> {
    let last: Option<u8> = reading
        .connection
        .prepare_cached(
            "SELECT max(round) FROM interview WHERE application_id = ?1 AND state <> 'cancelled'",
        )?
        .query_row([application.to_string()], |row| row.get(0))?;
    Ok(last.map_or(1, |last| last.saturating_add(1).min(domain::interview::MAX_ROUND)))
}

/// Binds every field to the parameter of its column's name and runs the statement.
fn execute(
    writing: &Writing<'_>,
    sql: &str,
    row: &InterviewRow,
    created_at: Option<&str>,
) -> Result<usize, StoreError> {
    let InterviewRow { id, application_id, interview } = row;
    let (id, application_id) = (id.to_string(), application_id.to_string());
    let (form, state) = (word(&interview.form)?, word(&interview.state)?);
    let (starts_at, zone) = (instant(interview.when.starts), interview.when.zone.name());
    let fields = named_params! {
        ":id": id,
        ":round": interview.round,
        ":form": form,
        ":starts_at": starts_at,
        ":zone": zone,
        ":minutes": interview.when.minutes,
        ":place": interview.place,
        ":link": interview.link,
        ":state": state,
        ":preparation": interview.preparation,
        ":asked": interview.asked,
        ":went": interview.went,
        ":next_step": interview.next_step,
    };
    let mut params = fields.to_vec();
    if let Some(created_at) = &created_at {
        params.extend_from_slice(
            named_params! { ":application_id": application_id, ":created_at": created_at },
        );
        return Ok(writing.connection.prepare_cached(sql)?.execute(params.as_slice())?);
    }
    Ok(writing.connection.prepare_cached(sql)?.execute(params.as_slice())?)
}

/// An interview from a row of its table.
fn row(row: &Row<'_>) -> rusqlite::Result<InterviewRow> {
    let when =
        When { starts: row.parsed("starts_at")?, zone: row.parsed("zone")?, minutes: row.get("minutes")? };
    Ok(InterviewRow {
        id: row.parsed("id")?,
        application_id: row.parsed("application_id")?,
        interview: Interview {
            round: row.get("round")?,
            form: row.word("form")?,
            when,
            place: row.get("place")?,
            link: row.get("link")?,
            state: row.word("state")?,
            preparation: row.get("preparation")?,
            asked: row.get("asked")?,
            went: row.get("went")?,
            next_step: row.get("next_step")?,
        },
    })
}

fn found(changed: usize, id: InterviewId) -> Result<(), StoreError> {
    if changed == 0 { Err(StoreError::missing("interview", &id)) } else { Ok(()) }
}
