//! The persons of a job as its ad and the person name them: in the ad's order, each a contact of its own.

use domain::contact::{Contact, email_key, names_agree, phone_key};
use domain::fold::fold;
use domain::ids::{ContactId, JobId};
use domain::job::AdContact;
use rusqlite::Row;

use super::columns::Keys;
use crate::text::instant;
use crate::{Reading, StoreError, Writing};

/// The persons of one job.
pub(crate) fn of_job(reading: &Reading<'_>, job: JobId) -> Result<Vec<AdContact>, StoreError> {
    Ok(present(reading, job)?.into_iter().map(|row| row.contact).collect())
}

/// Makes the persons of a job these.
///
/// A person who was there before keeps their row, and all that hangs on it, also in another place of the list. One who
/// is there no more is let go; their row goes too where nobody has to do with it.
pub(crate) fn replace(writing: &Writing<'_>, job: JobId, wanted: &[AdContact]) -> Result<(), StoreError> {
    let before = present(writing, job)?;
    let matched = matches(&before, wanted);
    let mut ids = Vec::with_capacity(wanted.len());
    for (contact, row) in wanted.iter().zip(&matched) {
        ids.push(match row.map(|at| &before[at]) {
            Some(row) if row.contact == *contact => row.id.clone(),
            Some(row) => change(writing, &row.id, contact)?,
            None => add(writing, contact)?,
        });
    }
    place(writing, job, &before, &ids)?;
    for row in before.iter().filter(|row| !ids.contains(&row.id)) {
        let_go(writing, &row.id)?;
    }
    Ok(())
}

struct Present {
    position: i64,
    id: String,
    contact: AdContact,
    is_kept: bool,
}

fn present(reading: &Reading<'_>, job: JobId) -> Result<Vec<Present>, StoreError> {
    let mut statement = reading.connection.prepare_cached(
        "SELECT position, contact.* FROM job_contact JOIN contact ON contact.id = contact_id
         WHERE job_id = ?1 ORDER BY position",
    )?;
    Ok(statement.query_map([job.to_string()], row)?.collect::<Result<_, _>>()?)
}

fn row(row: &Row<'_>) -> rusqlite::Result<Present> {
    let contact = AdContact {
        name: row.get("name")?,
        role: row.get("role")?,
        email: row.get("email")?,
        phone: row.get("phone")?,
    };
    Ok(Present { position: row.get("position")?, id: row.get("id")?, contact, is_kept: row.get("kept")? })
}

/// By what a row is taken for a wanted person's, the surest first.
#[derive(Debug, Clone, Copy)]
enum Rule {
    /// The same in all.
    Equal,
    /// The same address, number or name.
    Same,
    /// In the same place of the list, where the names agree or nobody has to do with the row.
    InPlace,
}

impl Rule {
    fn holds(self, row: &Present, is_in_place: IsInPlace, wanted: &AdContact) -> bool {
        match self {
            Self::Equal => row.contact == *wanted,
            Self::Same => is_same(&row.contact, wanted),
            Self::InPlace => is_in_place.0 && (!row.is_kept || agree(&row.contact, wanted)),
        }
    }
}

/// Whether a row stands where the wanted person is to stand.
struct IsInPlace(bool);

/// For each wanted person the row that is theirs.
fn matches(before: &[Present], wanted: &[AdContact]) -> Vec<Option<usize>> {
    let mut found: Vec<Option<usize>> = vec![None; wanted.len()];
    for rule in [Rule::Equal, Rule::Same, Rule::InPlace] {
        for (place, contact) in wanted.iter().enumerate() {
            if found[place].is_none() {
                let mut free = (0..before.len()).filter(|at| !found.contains(&Some(*at)));
                found[place] = free.find(|at| rule.holds(&before[*at], IsInPlace(place == *at), contact));
            }
        }
    }
    found
}

fn is_same(one: &AdContact, other: &AdContact) -> bool {
    let by = |key: fn(&AdContact) -> Option<String>| key(one).is_some() && key(one) == key(other);
    by(|contact| contact.email.as_deref().map(email_key))
        || by(|contact| contact.phone.as_deref().and_then(phone_key))
        || by(|contact| contact.name.as_deref().map(fold))
}

fn agree(one: &AdContact, other: &AdContact) -> bool {
    matches!((&one.name, &other.name), (Some(one), Some(other)) if names_agree(one, other))
}

fn keys(contact: &AdContact) -> Keys {
    let AdContact { name, role, email, phone } = contact.clone();
    Keys::of(&Contact { name, role, email, phone, ..Contact::default() })
}

fn change(writing: &Writing<'_>, id: &str, contact: &AdContact) -> Result<String, StoreError> {
    let keys = keys(contact);
    writing
        .connection
        .prepare_cached(
            "UPDATE contact SET name = ?2, role = ?3, email = ?4, phone = ?5, folded = ?6, email_key = ?7,
               phone_key = ?8 WHERE id = ?1",
        )?
        .execute((
            id,
            &contact.name,
            &contact.role,
            &contact.email,
            &contact.phone,
            keys.folded,
            keys.email,
            keys.phone,
        ))?;
    Ok(id.to_owned())
}

fn add(writing: &Writing<'_>, contact: &AdContact) -> Result<String, StoreError> {
    let id = ContactId::at(writing.now()).to_string();
    writing
        .connection
        .prepare_cached("INSERT INTO contact (id, created_at) VALUES (?1, ?2)")?
        .execute((&id, instant(writing.now())))?;
    change(writing, &id, contact)
}

/// Puts the rows in their places; what stands right already is not touched.
fn place(writing: &Writing<'_>, job: JobId, before: &[Present], ids: &[String]) -> Result<(), StoreError> {
    let job = job.to_string();
    for row in before.iter().filter(|row| usize::try_from(row.position).map_or(true, |at| at >= ids.len())) {
        writing
            .connection
            .prepare_cached("DELETE FROM job_contact WHERE job_id = ?1 AND position = ?2")?
            .execute((&job, row.position))?;
    }
    let stands =
        |position: i64, id: &String| before.iter().any(|row| row.position == position && row.id == *id);
    for (position, id) in (0_i64..).zip(ids).filter(|(position, id)| !stands(*position, id)) {
        let is_taken = before.iter().any(|row| row.position == position);
        // No upsert: its way of resolving conflicts would also hold for what the search's triggers insert.
        let sql = if is_taken {
            "UPDATE job_contact SET contact_id = ?3 WHERE job_id = ?1 AND position = ?2"
        } else {
            "INSERT INTO job_contact (job_id, position, contact_id) VALUES (?1, ?2, ?3)"
        };
        writing.connection.prepare_cached(sql)?.execute((&job, position, id))?;
    }
    Ok(())
}

/// Removes a row that no job names any more and nobody has to do with.
fn let_go(writing: &Writing<'_>, id: &str) -> Result<(), StoreError> {
    writing
        .connection
        .prepare_cached(
            "DELETE FROM contact WHERE id = ?1 AND kept = 0
             AND NOT EXISTS (SELECT 1 FROM job_contact WHERE contact_id = ?1)",
        )?
        .execute([id])?;
    Ok(())
}
