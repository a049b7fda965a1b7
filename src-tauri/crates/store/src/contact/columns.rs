//! The columns of a contact, and what it is sorted, searched and compared by.

use domain::contact::{Contact, email_key, phone_key};
use domain::fold::fold;
use domain::ids::{ContactId, EmployerId};
use rusqlite::{Connection, Row, named_params};

use crate::{StoreError, Writing};

/// Writes all columns of a row that the person has to do with.
pub(super) fn update(
    writing: &Writing<'_>,
    id: ContactId,
    contact: &Contact,
    employer: Option<EmployerId>,
) -> Result<usize, StoreError> {
    let keys = Keys::of(contact);
    Ok(writing.connection.prepare_cached(include_str!("update.sql"))?.execute(named_params! {
        ":id": id.to_string(),
        ":name": contact.name,
        ":role": contact.role,
        ":email": contact.email,
        ":phone": contact.phone,
        ":page": contact.page,
        ":address": contact.address,
        ":known_how": contact.known_how,
        ":note": contact.note,
        ":employer_id": employer.map(|employer| employer.to_string()),
        ":folded": keys.folded,
        ":email_key": keys.email,
        ":phone_key": keys.phone,
    })?)
}

/// What is known of the person in a row.
pub(super) fn contact(row: &Row<'_>) -> rusqlite::Result<Contact> {
    Ok(Contact {
        name: row.get("name")?,
        role: row.get("role")?,
        email: row.get("email")?,
        phone: row.get("phone")?,
        page: row.get("page")?,
        address: row.get("address")?,
        known_how: row.get("known_how")?,
        note: row.get("note")?,
    })
}

/// What a contact is sorted, searched and compared by.
pub(super) struct Keys {
    pub(super) folded: String,
    pub(super) email: Option<String>,
    pub(super) phone: Option<String>,
}

impl Keys {
    pub(super) fn of(contact: &Contact) -> Self {
        let parts = [&contact.role, &contact.email, &contact.phone];
        let rest = parts.into_iter().flatten().map(|part| fold(part));
        let lines: Vec<String> = std::iter::once(fold(contact.called())).chain(rest).collect();
        Self {
            folded: lines.join("\n"),
            email: contact.email.as_deref().map(email_key),
            phone: contact.phone.as_deref().and_then(phone_key),
        }
    }
}

/// Writes the keys of rows that have none, after a file was brought to a newer schema.
pub(crate) fn fold_all(connection: &Connection) -> Result<(), StoreError> {
    let has_keys: bool = connection.query_row(
        "SELECT EXISTS (SELECT 1 FROM pragma_table_info('contact') WHERE name = 'folded')",
        [],
        |row| row.get(0),
    )?;
    if !has_keys {
        return Ok(());
    }
    let mut statement = connection.prepare("SELECT * FROM contact WHERE folded = ''")?;
    let rows = statement
        .query_map([], |row| Ok((row.get::<_, String>("id")?, contact(row)?)))?
        .collect::<Result<Vec<_>, _>>()?;
    let mut update =
        connection.prepare("UPDATE contact SET folded = ?2, email_key = ?3, phone_key = ?4 WHERE id = ?1")?;
    for (id, contact) in rows {
        let keys = Keys::of(&contact);
        update.execute((id, keys.folded, keys.email, keys.phone))?;
    }
    Ok(())
}
