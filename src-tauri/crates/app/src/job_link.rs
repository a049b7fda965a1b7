//! Links kept with a job.

use domain::ids::JobLinkId;
use store::Reading;
use store::job_link::JobLink;

use crate::app::step;
use crate::job::{self, line, link};
use crate::link::checked_link;
use crate::wire::{
    AddJobLink, EditJobLink, JobLinkQuery, JobLinkView, JobLinks, JobQuery, Nothing, SavedJobLink,
};
use crate::{ApiError, App, ErrorCode};

/// The most links one job keeps.
const MAX_LINKS: u32 = 50;

pub(crate) fn list(app: &App, query: JobQuery) -> Result<JobLinks, ApiError> {
    app.read(|reading| {
        let job = job::row(reading, query.job_id)?;
        let links = store::job_link::of_job(reading, job.id, MAX_LINKS)?;
        let view = |link: JobLink| JobLinkView { id: link.id, title: link.title, url: link.url };
        Ok(JobLinks { links: links.into_iter().map(view).collect() })
    })
}

pub(crate) fn add(app: &App, input: AddJobLink) -> Result<SavedJobLink, ApiError> {
    let (name, url) = (line("link", &input.title)?, address(&input.url)?);
    let title = app.read(|reading| job::live_row(reading, input.job_id))?.fields.title;
    app.write(&step("add-link", [("title", &title)]), |writing| {
        let job_id = job::live_row(writing, input.job_id)?.id;
        if store::job_link::of_job(writing, job_id, MAX_LINKS)?.len() >= MAX_LINKS as usize {
            return Err(ApiError::new(ErrorCode::TooMany).with("limit", MAX_LINKS));
        }
        let id = JobLinkId::at(app.clock.now());
        store::job_link::insert(writing, &JobLink { id, job_id, title: name, url })?;
        Ok(SavedJobLink { id })
    })
}

pub(crate) fn edit(app: &App, input: EditJobLink) -> Result<Nothing, ApiError> {
    let (name, url) = (line("link", &input.title)?, address(&input.url)?);
    app.write(&step("edit-link", []), |writing| {
        store::job_link::update(writing, by_id(writing, input.id)?.id, &name, &url)?;
        Ok(Nothing {})
    })
}

pub(crate) fn delete(app: &App, query: JobLinkQuery) -> Result<Nothing, ApiError> {
    app.write(&step("delete-link", []), |writing| {
        store::job_link::delete(writing, by_id(writing, query.id)?.id)?;
        Ok(Nothing {})
    })
}

/// An address as typed, held to what may leave the program.
fn address(text: &str) -> Result<String, ApiError> {
    let unread = || ApiError::new(ErrorCode::LinkUnread).with("text", text.trim());
    let read = link(text)?.ok_or_else(unread)?;
    checked_link(&read).map(|url| url.to_string()).ok_or_else(unread)
}

fn by_id(reading: &Reading<'_>, id: JobLinkId) -> Result<JobLink, ApiError> {
    store::job_link::by_id(reading, id)?.ok_or_else(|| ApiError::new(ErrorCode::JobLinkMissing))
}
