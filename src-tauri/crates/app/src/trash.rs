//! The trash: deleting moves a job there, with all that belongs to it, and it can always come back.

use crate::app::step;
use crate::clock::oslo_day;
use crate::wire::{JobQuery, Nothing, Trash, TrashQuery, TrashedJob};
use crate::{ApiError, App, job};

/// The most jobs one answer carries.
const MAX_JOBS: u16 = 200;

pub(crate) fn read(app: &App, query: TrashQuery) -> Result<Trash, ApiError> {
    app.read(|reading| {
        let page = store::job::trash(reading, query.offset, u32::from(query.limit.min(MAX_JOBS)))?;
        let jobs = page.rows.into_iter().map(|row| TrashedJob {
            job_id: row.job_id,
            title: row.title,
            employer: row.employer,
            deleted_on: oslo_day(row.deleted_at),
            merged_into: row.merged_into,
        });
        Ok(Trash { total: page.total, jobs: jobs.collect() })
    })
}

pub(crate) fn delete(app: &App, query: JobQuery) -> Result<Nothing, ApiError> {
    let title = app.read(|reading| job::row(reading, query.job_id))?.fields.title;
    app.write(&step("delete-job", [("title", &title)]), |writing| {
        store::job::delete(writing, query.job_id, app.clock.now())?;
        Ok(Nothing {})
    })
}

pub(crate) fn restore(app: &App, query: JobQuery) -> Result<Nothing, ApiError> {
    let title = app.read(|reading| job::row(reading, query.job_id))?.fields.title;
    app.write(&step("restore-job", [("title", &title)]), |writing| {
        store::job::restore(writing, query.job_id)?;
        Ok(Nothing {})
    })
}
