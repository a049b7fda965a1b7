//! Contacts: found, written down, changed field by field, made one, and linked to jobs.

mod edit;
mod history;
mod views;

use domain::contact::Contact;
use domain::ids::{ContactId, JobId};
use store::contact::{ContactFilter, ContactRow};
use store::{Reading, Writing};

pub(crate) use history::read as history;

use crate::app::step;
use crate::wire::{
    AddContact, ContactLink, ContactQuery, ContactView, Contacts, ContactsQuery, EditContact, JobContacts,
    JobQuery, MergeContacts, Nothing, SavedContact,
};
use crate::{ApiError, App, ErrorCode, job};

/// The most contacts one answer carries.
const MAX_CONTACTS: u16 = 200;
/// The most contacts one job has, and the most jobs one contact is shown with.
const MAX_OF_JOB: u32 = 50;
/// The most contacts of one person that are shown or made one at once.
const MAX_SAME: usize = 20;

pub(crate) fn list(app: &App, query: ContactsQuery) -> Result<Contacts, ApiError> {
    let limit = u32::from(query.limit.min(MAX_CONTACTS));
    let filter = ContactFilter { text: query.text, offset: query.offset, limit };
    app.read(|reading| {
        let page = store::contact::list(reading, &filter)?;
        Ok(Contacts { total: page.total, contacts: page.rows.into_iter().map(views::line).collect() })
    })
}

pub(crate) fn read(app: &App, query: ContactQuery) -> Result<ContactView, ApiError> {
    app.read(|reading| {
        let row = by_id(reading, query.contact_id)?;
        let jobs = store::contact::jobs(reading, row.id, MAX_OF_JOB)?;
        let same = store::contact::same(reading, &row, MAX_SAME as u32)?;
        Ok(views::whole(row, jobs, same))
    })
}

pub(crate) fn of_job(app: &App, query: JobQuery) -> Result<JobContacts, ApiError> {
    app.read(|reading| {
        job::row(reading, query.job_id)?;
        let rows = store::contact::of_job(reading, query.job_id, MAX_OF_JOB)?;
        Ok(JobContacts { contacts: rows.into_iter().map(views::line).collect() })
    })
}

pub(crate) fn add(app: &App, input: AddContact) -> Result<SavedContact, ApiError> {
    let mut edited = edit::Edited::new(Contact::default());
    input.edits.into_iter().try_for_each(|change| edit::apply(&mut edited, change))?;
    require_called(&edited.contact)?;
    let name = edited.contact.called().to_owned();
    app.write(&step("add-contact", [("name", &name)]), |writing| {
        let contact_id = ContactId::at(app.clock.now());
        let employer = edit::employer(writing, &edited, None)?;
        store::contact::insert(writing, contact_id, &edited.contact, employer)?;
        if let Some(job_id) = input.job_id {
            link_to(writing, job_id, contact_id)?;
        }
        Ok(SavedContact { contact_id })
    })
}

pub(crate) fn edit(app: &App, input: EditContact) -> Result<Nothing, ApiError> {
    let name = app.read(|reading| by_id(reading, input.contact_id))?.contact.called().to_owned();
    app.write(&step("edit-contact", [("name", &name)]), |writing| {
        let row = by_id(writing, input.contact_id)?;
        let mut edited = edit::Edited::new(row.contact);
        edit::apply(&mut edited, input.edit)?;
        require_called(&edited.contact)?;
        let employer = edit::employer(writing, &edited, row.employer_id)?;
        store::contact::update(writing, row.id, &edited.contact, employer)?;
        // What the person wrote is not taken from an ad again.
        store::contact::mark_jobs_typed(writing, row.id)?;
        Ok(Nothing {})
    })
}

/// Removes a contact. Interviews keep the name; undo brings the conversations back too.
pub(crate) fn delete(app: &App, query: ContactQuery) -> Result<Nothing, ApiError> {
    let (name, talks) = app.read(|reading| {
        let row = by_id(reading, query.contact_id)?;
        Ok((row.contact.called().to_owned(), store::conversation::count_with(reading, row.id)?))
    })?;
    let label = if talks > 0 { "delete-contact-talks" } else { "delete-contact" };
    app.write(&step(label, [("name", &name)]), |writing| {
        by_id(writing, query.contact_id)?;
        store::contact::mark_jobs_typed(writing, query.contact_id)?;
        store::contact::delete(writing, query.contact_id)?;
        Ok(Nothing {})
    })
}

pub(crate) fn merge(app: &App, input: MergeContacts) -> Result<Nothing, ApiError> {
    if input.from.len() > MAX_SAME {
        return Err(ApiError::new(ErrorCode::TooMany).with("limit", MAX_SAME));
    }
    let name = app.read(|reading| by_id(reading, input.into))?.contact.called().to_owned();
    app.write(&step("merge-contacts", [("name", &name)]), |writing| {
        let mut merged: Vec<ContactId> = vec![input.into];
        for from in input.from {
            if !merged.contains(&from) {
                by_id(writing, from)?;
                store::contact::merge(writing, input.into, from)?;
                merged.push(from);
            }
        }
        store::contact::mark_jobs_typed(writing, input.into)?;
        Ok(Nothing {})
    })
}

pub(crate) fn link(app: &App, input: ContactLink) -> Result<Nothing, ApiError> {
    change_link(app, "link-contact", input, |writing| link_to(writing, input.job_id, input.contact_id))
}

pub(crate) fn unlink(app: &App, input: ContactLink) -> Result<Nothing, ApiError> {
    change_link(app, "unlink-contact", input, |writing| {
        store::job::mark_typed(writing, input.job_id, &[domain::job::JobField::Contacts])?;
        store::contact::keep(writing, input.contact_id)?;
        Ok(store::contact::unlink(writing, input.job_id, input.contact_id)?)
    })
}

fn change_link(
    app: &App,
    label: &str,
    input: ContactLink,
    change: impl FnOnce(&Writing<'_>) -> Result<(), ApiError>,
) -> Result<Nothing, ApiError> {
    let (name, title) = app.read(|reading| {
        let title = job::live_row(reading, input.job_id)?.fields.title;
        Ok((by_id(reading, input.contact_id)?.contact.called().to_owned(), title))
    })?;
    app.write(&step(label, [("name", &name), ("title", &title)]), |writing| {
        by_id(writing, input.contact_id)?;
        job::live_row(writing, input.job_id)?;
        change(writing)?;
        Ok(Nothing {})
    })
}

/// Lets a contact belong to a job; more than the job's field takes are refused.
fn link_to(writing: &Writing<'_>, job_id: JobId, contact: ContactId) -> Result<(), ApiError> {
    job::live_row(writing, job_id)?;
    if store::contact::is_linked(writing, job_id, contact)? {
        return Ok(());
    }
    if store::contact::linked_count(writing, job_id)? >= MAX_OF_JOB {
        return Err(ApiError::new(ErrorCode::TooMany).with("limit", MAX_OF_JOB));
    }
    store::contact::keep(writing, contact)?;
    store::contact::link(writing, job_id, contact)?;
    Ok(store::job::mark_typed(writing, job_id, &[domain::job::JobField::Contacts])?)
}

fn require_called(contact: &Contact) -> Result<(), ApiError> {
    if contact.is_empty() { Err(ApiError::new(ErrorCode::ContactEmpty)) } else { Ok(()) }
}

/// One contact.
pub(crate) fn by_id(reading: &Reading<'_>, id: ContactId) -> Result<ContactRow, ApiError> {
    store::contact::by_id(reading, id)?.ok_or_else(|| ApiError::new(ErrorCode::ContactMissing))
}
