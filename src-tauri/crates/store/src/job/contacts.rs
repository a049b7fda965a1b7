//! The persons named in a job's ad, in its order.

use domain::ids::{ContactId, JobId};
use domain::job::AdContact;
use rusqlite::Row;

use crate::text::instant;
use crate::{Reading, StoreError, Writing};

/// The persons of one job.
pub(super) fn of_job(reading: &Reading<'_>, job: JobId) -> Result<Vec<AdContact>, StoreError> {
    Ok(numbered(reading, job)?.into_iter().map(|(_, contact)| contact).collect())
}

/// Makes the persons of a job these; a row that stays in its place keeps its id.
pub(super) fn replace(writing: &Writing<'_>, job: JobId, contacts: &[AdContact]) -> Result<(), StoreError> {
    let present = numbered(writing, job)?;
    for (position, contact) in contacts.iter().enumerate() {
        match present.get(position) {
            Some((_, same)) if same == contact => {}
            Some((id, _)) => change(writing, id, contact)?,
            None => add(writing, job, position, contact)?,
        }
    }
    for (position, (id, _)) in present.iter().enumerate().skip(contacts.len()) {
        remove(writing, job, position, id)?;
    }
    Ok(())
}

fn numbered(reading: &Reading<'_>, job: JobId) -> Result<Vec<(String, AdContact)>, StoreError> {
    let mut statement = reading.connection.prepare_cached(
        "SELECT contact.* FROM job_contact JOIN contact ON contact.id = contact_id
         WHERE job_id = ?1 ORDER BY position",
    )?;
    Ok(statement.query_map([job.to_string()], contact)?.collect::<Result<_, _>>()?)
}

fn contact(row: &Row<'_>) -> rusqlite::Result<(String, AdContact)> {
    let contact = AdContact {
        name: row.get("name")?,
        role: row.get("role")?,
        email: row.get("email")?,
        phone: row.get("phone")?,
    };
    Ok((row.get("id")?, contact))
}

fn change(writing: &Writing<'_>, id: &str, contact: &AdContact) -> Result<(), StoreError> {
    writing
        .connection
        .prepare_cached("UPDATE contact SET name = ?2, role = ?3, email = ?4, phone = ?5 WHERE id = ?1")?
        .execute((id, &contact.name, &contact.role, &contact.email, &contact.phone))?;
    Ok(())
}

fn add(writing: &Writing<'_>, job: JobId, position: usize, contact: &AdContact) -> Result<(), StoreError> {
    let id = ContactId::at(writing.now()).to_string();
    writing
        .connection
        .prepare_cached(
            "INSERT INTO contact (id, name, role, email, phone, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute((
            &id,
            &contact.name,
            &contact.role,
            &contact.email,
            &contact.phone,
            instant(writing.now()),
        ))?;
    writing
        .connection
        .prepare_cached("INSERT INTO job_contact (job_id, position, contact_id) VALUES (?1, ?2, ?3)")?
        .execute((job.to_string(), position as i64, id))?;
    Ok(())
}

fn remove(writing: &Writing<'_>, job: JobId, position: usize, id: &str) -> Result<(), StoreError> {
    writing
        .connection
        .prepare_cached("DELETE FROM job_contact WHERE job_id = ?1 AND position = ?2")?
        .execute((job.to_string(), position as i64))?;
    writing.connection.prepare_cached("DELETE FROM contact WHERE id = ?1")?.execute([id])?;
    Ok(())
}
