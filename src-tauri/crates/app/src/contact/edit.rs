//! Edits of a contact as a person types them.

use domain::contact::{Contact, is_email};
use domain::ids::EmployerId;
use store::Writing;

use crate::interview::prose;
use crate::job::{line, link};
use crate::wire::ContactEdit;
use crate::{ApiError, ErrorCode};

/// A contact while edits are applied to it.
pub(super) struct Edited {
    /// What is known of the person.
    pub(super) contact: Contact,
    /// The employer's name where the person said anything of it; empty is none.
    pub(super) employer: Option<String>,
}

impl Edited {
    pub(super) fn new(contact: Contact) -> Self {
        Self { contact, employer: None }
    }
}

/// Applies one edit; an empty text clears the field.
pub(super) fn apply(edited: &mut Edited, edit: ContactEdit) -> Result<(), ApiError> {
    let contact = &mut edited.contact;
    match edit {
        ContactEdit::Name(text) => contact.name = words("contact_name", &text)?,
        ContactEdit::Role(text) => contact.role = words("contact_role", &text)?,
        ContactEdit::Email(text) => contact.email = email(&text)?,
        ContactEdit::Phone(text) => contact.phone = words("contact_phone", &text)?,
        ContactEdit::Page(text) => contact.page = link(&text)?,
        ContactEdit::Address(text) => contact.address = words("address", &text)?,
        ContactEdit::KnownHow(text) => contact.known_how = words("known_how", &text)?,
        ContactEdit::Note(text) => {
            contact.note = Some(prose("note", &text)?).filter(|text| !text.trim().is_empty());
        }
        ContactEdit::Employer(text) => edited.employer = Some(line("employer", &text)?),
    }
    Ok(())
}

/// The employer after the edits, made where nobody wrote that name before.
pub(super) fn employer(
    writing: &Writing<'_>,
    edited: &Edited,
    before: Option<EmployerId>,
) -> Result<Option<EmployerId>, ApiError> {
    match edited.employer.as_deref() {
        None => Ok(before),
        Some("") => Ok(None),
        Some(name) => Ok(Some(store::employer::find_or_insert(writing, name, None, writing.now())?)),
    }
}

fn words(field: &str, text: &str) -> Result<Option<String>, ApiError> {
    Ok(Some(line(field, text)?).filter(|text| !text.is_empty()))
}

fn email(text: &str) -> Result<Option<String>, ApiError> {
    let text = words("contact_email", text)?;
    match text {
        Some(text) if !is_email(&text) => Err(ApiError::new(ErrorCode::EmailUnread).with("text", text)),
        text => Ok(text),
    }
}
