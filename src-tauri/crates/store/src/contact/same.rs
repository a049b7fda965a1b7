//! Contacts that are probably the same person.

use domain::contact::{SameBy, email_key, phone_key};
use domain::fold::fold;
use rusqlite::named_params;

use super::{ContactRow, row};
use crate::text::Columns;
use crate::{Reading, StoreError};

/// Other contacts with the same e-mail address or telephone number, or of the same name at the same employer; at most
/// so many.
///
/// # Errors
/// When the file can't be read.
pub fn same(
    reading: &Reading<'_>,
    of: &ContactRow,
    limit: u32,
) -> Result<Vec<(SameBy, ContactRow)>, StoreError> {
    let contact = &of.contact;
    let name: Option<String> = contact.name.as_deref().map(fold);
    let mut statement = reading.connection.prepare_cached(SAME)?;
    let params = named_params! {
        ":email": contact.email.as_deref().map(email_key),
        ":phone": contact.phone.as_deref().and_then(phone_key),
        ":name": name,
        ":limit": limit,
    };
    let rows = statement.query_map(params, |found| Ok((found.word("by")?, row(found)?)))?;
    let mut same: Vec<(SameBy, ContactRow)> = Vec::new();
    for found in rows {
        let (by, row) = found?;
        let is_same = by != SameBy::Name || works_with(of, &row);
        if is_same && row.id != of.id && !same.iter().any(|(_, known)| known.id == row.id) {
            same.push((by, row));
        }
    }
    same.truncate(limit as usize);
    Ok(same)
}

pub(crate) const SAME: &str = include_str!("same.sql");

fn works_with(one: &ContactRow, other: &ContactRow) -> bool {
    let key = |row: &ContactRow| row.employer.as_deref().map(crate::employer::name_key);
    key(one).is_some() && key(one) == key(other)
}
