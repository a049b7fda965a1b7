//! Contacts as they are shown.

use domain::contact::SameBy;
use store::Page;
use store::contact::{ContactJob, ContactRow};

use crate::wire::{ContactJobView, ContactLine, ContactView, LastTalk, SameContact};

/// A contact in short.
pub(super) fn line(row: ContactRow) -> ContactLine {
    ContactLine {
        contact_id: row.id,
        called: row.contact.called().to_owned(),
        role: row.contact.role,
        email: row.contact.email,
        phone: row.contact.phone,
        employer: row.employer,
        jobs: row.jobs,
        last: row.last.map(|(on, way)| LastTalk { on, way }),
    }
}

/// A contact whole.
pub(super) fn whole(row: ContactRow, jobs: Page<ContactJob>, same: Vec<(SameBy, ContactRow)>) -> ContactView {
    let contact = row.contact.clone();
    ContactView {
        employer_said: row.employer_id.is_some(),
        line: line(row),
        name: contact.name,
        page: contact.page,
        address: contact.address,
        known_how: contact.known_how,
        note: contact.note,
        jobs_total: jobs.total,
        jobs: jobs.rows.into_iter().map(job).collect(),
        same: same.into_iter().map(|(by, row)| SameContact { by, contact: line(row) }).collect(),
    }
}

fn job(job: ContactJob) -> ContactJobView {
    ContactJobView { job_id: job.job_id, title: job.title, employer: job.employer, stage: job.stage }
}
