//! Contacts: persons found in ads or written down, the jobs they belong to, and what the person has to do with them.

mod ad;
mod columns;
mod link;
mod list;
mod merge;
mod same;

use domain::contact::Contact;
use domain::ids::{ContactId, EmployerId};
use rusqlite::{OptionalExtension, Row};

pub(crate) use ad::{of_job as ad_contacts, replace as replace_ad_contacts};
pub(crate) use columns::fold_all;
pub use link::{ContactJob, is_linked, jobs, link, linked_count, mark_jobs_typed, of_job, unlink};
#[cfg(test)]
pub(crate) use list::condition;
pub use list::{ContactFilter, list};
pub use merge::merge;
#[cfg(test)]
pub(crate) use same::SAME;
pub use same::same;

use crate::text::{Columns, instant};
use crate::{Reading, StoreError, Writing};

/// A contact as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactRow {
    /// Its id.
    pub id: ContactId,
    /// What is known of the person.
    pub contact: Contact,
    /// The employer the person said they work for.
    pub employer_id: Option<EmployerId>,
    /// That employer's name, else the one of the newest job they belong to.
    pub employer: Option<String>,
    /// How many jobs they belong to, the trash and archives left out.
    pub jobs: u32,
    /// The day of the last conversation, and how people talked.
    pub last: Option<(chrono::NaiveDate, domain::conversation::Way)>,
}

/// Keeps a new contact that the person wrote down.
///
/// # Errors
/// When the file can't be written.
pub fn insert(
    writing: &Writing<'_>,
    id: ContactId,
    contact: &Contact,
    employer: Option<EmployerId>,
) -> Result<(), StoreError> {
    writing
        .connection
        .prepare_cached("INSERT INTO contact (id, created_at) VALUES (?1, ?2)")?
        .execute((id.to_string(), instant(writing.now())))?;
    update(writing, id, contact, employer)
}

/// Writes a contact anew; from then on it is the person's own.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such contact.
pub fn update(
    writing: &Writing<'_>,
    id: ContactId,
    contact: &Contact,
    employer: Option<EmployerId>,
) -> Result<(), StoreError> {
    let changed = columns::update(writing, id, contact, employer)?;
    found(changed, id)
}

/// Notes that the person has to do with a contact: it stays when the ad it was found in no longer names it.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such contact.
pub fn keep(writing: &Writing<'_>, id: ContactId) -> Result<(), StoreError> {
    let sql = "UPDATE contact SET kept = 1 WHERE id = ?1";
    found(writing.connection.prepare_cached(sql)?.execute([id.to_string()])?, id)
}

/// Removes a contact with the conversations; interviews keep the name. Undo brings all back.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such contact.
pub fn delete(writing: &Writing<'_>, id: ContactId) -> Result<(), StoreError> {
    let Some(row) = by_id(writing, id)? else { return Err(StoreError::missing("contact", &id)) };
    let id_text = id.to_string();
    for sql in [
        "UPDATE interview_person SET contact_id = NULL, name = ?2 WHERE contact_id = ?1",
        "DELETE FROM job_contact WHERE contact_id = ?1 AND ?2 IS NOT NULL",
        "DELETE FROM contact WHERE id = ?1 AND ?2 IS NOT NULL",
    ] {
        writing.connection.prepare_cached(sql)?.execute((&id_text, row.contact.called()))?;
    }
    Ok(())
}

/// One contact.
///
/// # Errors
/// When the file can't be read.
pub fn by_id(reading: &Reading<'_>, id: ContactId) -> Result<Option<ContactRow>, StoreError> {
    let sql = concat!(include_str!("line.sql"), "WHERE contact.id = ?1");
    let mut statement = reading.connection.prepare_cached(sql)?;
    Ok(statement.query_row([id.to_string()], row).optional()?)
}

/// A contact from a row of `line.sql`.
fn row(row: &Row<'_>) -> rusqlite::Result<ContactRow> {
    let last_on: Option<chrono::NaiveDate> = row.parsed_or_null("last_on")?;
    let way = row.word_or_null("last_way")?;
    Ok(ContactRow {
        id: row.parsed("id")?,
        contact: columns::contact(row)?,
        employer_id: row.parsed_or_null("employer_id")?,
        employer: row.get("employer")?,
        jobs: row.get("jobs")?,
        last: last_on.zip(way),
    })
}

fn found(changed: usize, id: ContactId) -> Result<(), StoreError> {
    if changed == 0 { Err(StoreError::missing("contact", &id)) } else { Ok(()) }
}
