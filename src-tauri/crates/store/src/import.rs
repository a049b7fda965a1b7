//! What taking in a file of another program asks of the profile.

use domain::contact::{Contact, email_key};
use domain::fold::fold;
use domain::ids::{ApplicationId, ContactId};
use rusqlite::OptionalExtension;

use crate::employer::name_key;
use crate::text::Columns;
use crate::{Reading, StoreError};

/// Whether there is any contact.
///
/// # Errors
/// When the file can't be read.
pub fn has_people(reading: &Reading<'_>) -> Result<bool, StoreError> {
    let mut statement = reading.connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM contact)")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

/// The contact with the same e-mail address, else of the same name at the same employer; one that the person has to do
/// with before others.
///
/// # Errors
/// When the file can't be read.
pub fn person(
    reading: &Reading<'_>,
    contact: &Contact,
    employer: Option<&str>,
) -> Result<Option<ContactId>, StoreError> {
    if let Some(email) = contact.email.as_deref().map(email_key) {
        let sql = "SELECT id FROM contact WHERE email_key = ?1 ORDER BY kept DESC, id LIMIT 1";
        let mut statement = reading.connection.prepare_cached(sql)?;
        let found = statement.query_row([email], |row| row.parsed("id")).optional()?;
        if found.is_some() {
            return Ok(found);
        }
    }
    let (Some(name), Some(employer)) = (contact.name.as_deref().map(fold), employer) else { return Ok(None) };
    // `folded` begins with the folded name; a line break ends it. What follows a line break in order is a space.
    let mut statement = reading.connection.prepare_cached(PERSON_NAMED)?;
    let params = (&name, format!("{name}\n"), format!("{name}\u{b}"), name_key(employer));
    Ok(statement.query_row(params, |row| row.parsed("id")).optional()?)
}

pub(crate) const PERSON_NAMED: &str = include_str!("import/person_named.sql");

/// Whether an application has a note of exactly these words.
///
/// # Errors
/// When the file can't be read.
pub fn has_note(reading: &Reading<'_>, application: ApplicationId, text: &str) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM event WHERE application_id = ?1 AND kind = 'note' AND text = ?2)";
    let mut statement = reading.connection.prepare_cached(sql)?;
    Ok(statement.query_row((application.to_string(), text), |row| row.get(0))?)
}
