//! Who takes part in interviews.

use std::collections::HashMap;

use domain::ids::{ContactId, InterviewId};
use domain::interview::Participant;
use rusqlite::Row;

use crate::text::{Columns, json};
use crate::{Reading, StoreError, Writing};

/// Somebody who takes part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonRow {
    /// The contact; absent for one who is only named.
    pub contact_id: Option<ContactId>,
    /// What to call them.
    pub name: String,
    /// The contact's role.
    pub role: Option<String>,
}

/// Makes those who take part in an interview these, in this order.
///
/// # Errors
/// When the interview or a contact does not exist, or the file can't be written.
pub fn set_people(
    writing: &Writing<'_>,
    interview: InterviewId,
    people: &[Participant],
) -> Result<(), StoreError> {
    let interview = interview.to_string();
    writing
        .connection
        .prepare_cached("DELETE FROM interview_person WHERE interview_id = ?1")?
        .execute([&interview])?;
    let mut insert = writing.connection.prepare_cached(
        "INSERT INTO interview_person (interview_id, position, contact_id, name) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for (position, person) in (0_i64..).zip(people) {
        match person {
            Participant::Contact(id) => {
                insert.execute((&interview, position, id.to_string(), None::<&str>))?
            }
            Participant::Named(name) => insert.execute((&interview, position, None::<String>, name))?,
        };
    }
    Ok(())
}

/// Those who take part in each of these interviews, in order.
///
/// # Errors
/// When the file can't be read.
pub fn people(
    reading: &Reading<'_>,
    interviews: &[InterviewId],
) -> Result<HashMap<InterviewId, Vec<PersonRow>>, StoreError> {
    let mut statement = reading.connection.prepare_cached(PEOPLE)?;
    let rows =
        statement.query_map([json(interviews)?], |row| Ok((row.parsed("interview_id")?, person(row)?)))?;
    let mut found: HashMap<InterviewId, Vec<PersonRow>> = HashMap::new();
    for row in rows {
        let (interview, person) = row?;
        found.entry(interview).or_default().push(person);
    }
    Ok(found)
}

pub(crate) const PEOPLE: &str = include_str!("people.sql");

fn person(row: &Row<'_>) -> rusqlite::Result<PersonRow> {
    Ok(PersonRow {
        contact_id: row.parsed_or_null("contact_id")?,
        name: row.get::<_, Option<String>>("called")?.unwrap_or_default(),
        role: row.get("role")?,
    })
}
