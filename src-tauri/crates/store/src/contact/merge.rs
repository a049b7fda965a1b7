//! Two rows of the same person become one.

use domain::ids::{ContactId, EmployerId};

use super::{by_id, update};
use crate::{StoreError, Writing};

/// Moves all that hangs on one contact to another and removes it. What both say differently is kept in the note.
///
/// # Errors
/// [`StoreError::Missing`] when either is not there.
pub fn merge(writing: &Writing<'_>, into: ContactId, from: ContactId) -> Result<(), StoreError> {
    let stays = by_id(writing, into)?.ok_or_else(|| StoreError::missing("contact", &into))?;
    let goes = by_id(writing, from)?.ok_or_else(|| StoreError::missing("contact", &from))?;
    let employer: Option<EmployerId> = stays.employer_id.or(goes.employer_id);
    let mut merged = stays.contact.clone().with(&goes.contact);
    keep_employer(&mut merged.note, &stays, &goes);
    update(writing, into, &merged, employer)?;
    let (into, from) = (into.to_string(), from.to_string());
    for sql in [
        "UPDATE job_contact SET contact_id = ?1 WHERE contact_id = ?2
         AND NOT EXISTS (SELECT 1 FROM job_contact AS own WHERE own.contact_id = ?1 AND own.job_id = job_contact.job_id)",
        "DELETE FROM job_contact WHERE contact_id = ?2 AND ?1 IS NOT NULL",
        "DELETE FROM interview_person WHERE contact_id = ?2 AND EXISTS (SELECT 1 FROM interview_person AS own
         WHERE own.contact_id = ?1 AND own.interview_id = interview_person.interview_id)",
        "UPDATE interview_person SET contact_id = ?1 WHERE contact_id = ?2",
        "UPDATE conversation SET contact_id = ?1 WHERE contact_id = ?2",
        "DELETE FROM contact WHERE id = ?2 AND ?1 IS NOT NULL",
    ] {
        writing.connection.prepare_cached(sql)?.execute((&into, &from))?;
    }
    Ok(())
}

/// Another employer that the person wrote down is kept in words.
fn keep_employer(note: &mut Option<String>, stays: &super::ContactRow, goes: &super::ContactRow) {
    let differs =
        stays.employer_id.is_some() && goes.employer_id.is_some() && stays.employer_id != goes.employer_id;
    let Some(employer) = goes.employer.as_deref().filter(|_| differs) else { return };
    let before = note.take().map(|note| note + "\n\n").unwrap_or_default();
    *note = Some(before + employer);
}
