//! People, by name, role, employer and e-mail address.

use domain::ids::ContactId;

use super::matching::{Entry, Found, Nearness};
use super::text;
use crate::search::terms::Terms;
use crate::text::{Columns, json};
use crate::{Reading, StoreError};

/// A person who was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonHit {
    /// The contact.
    pub contact_id: ContactId,
    /// Their name, where it is known.
    pub name: Option<String>,
    /// What they do.
    pub role: Option<String>,
    /// Their own employer, else that of the newest job they stand with.
    pub employer: Option<String>,
    /// Their e-mail address.
    pub email: Option<String>,
    /// Whether the words were found as they were typed; `false` is a guess at a typing error.
    pub exact: bool,
}

/// Which of these contacts stand with one of these jobs, or are at its employer.
pub(super) const AMONG: &str = include_str!("people_among.sql");

/// Everybody, the newest first. Who stands only with jobs in the trash or of earlier searches is left out, as in the list
/// of contacts, unless the person knows more of them.
pub(super) fn all(reading: &Reading<'_>) -> Result<Vec<Entry<ContactId>>, StoreError> {
    let mut statement = reading.connection.prepare_cached(include_str!("people.sql"))?;
    let mut rows = statement.query([])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        let more = [text(row, "role")?, text(row, "employer")?, text(row, "email")?].join("\n");
        entries.push(Entry::new(row.parsed("id")?, text(row, "name")?, &more));
    }
    Ok(entries)
}

/// What is shown of those who were found: within each nearness, letter for letter first.
pub(super) fn hits(
    reading: &Reading<'_>,
    found: &[Found<ContactId>],
    terms: &Terms,
    limit: u32,
) -> Result<Vec<PersonHit>, StoreError> {
    let ids: Vec<ContactId> = found.iter().map(|one| one.key).collect();
    let mut statement = reading.connection.prepare_cached(include_str!("people_hits.sql"))?;
    let mut rows = statement.query([json(&ids)?])?;
    let mut hits: Vec<(Nearness, bool, PersonHit)> = Vec::new();
    while let Some(row) = rows.next()? {
        let place: u32 = row.get("place")?;
        let Some(nearness) = found.get(place as usize).map(|one| one.nearness) else { continue };
        let hit = PersonHit {
            contact_id: row.parsed("id")?,
            name: row.get("name")?,
            role: row.get("role")?,
            employer: row.get("employer")?,
            email: row.get("email")?,
            exact: nearness != Nearness::Guessed,
        };
        let name = hit.name.as_deref().unwrap_or_default().to_lowercase();
        hits.push((nearness, !terms.letters_in(&name, ""), hit));
    }
    hits.sort_by_key(|(nearness, is_other, _)| (*nearness, *is_other));
    Ok(hits.into_iter().take(limit as usize).map(|(_, _, hit)| hit).collect())
}
