//! Where a job was found, in the person's words.

use domain::fold::fold;

use crate::app::step;
use crate::job::{self, line};
use crate::wire::{EditFoundAt, FoundAt, FoundNames, FoundNamesQuery, JobQuery, Nothing};
use crate::{ApiError, App};

/// The commonest places that are looked through.
const MAX_KNOWN: u32 = 500;
/// The most names offered at once.
const MAX_NAMES: usize = 10;

pub(crate) fn read(app: &App, query: JobQuery) -> Result<FoundAt, ApiError> {
    app.read(|reading| {
        let application = job::application(reading, query.job_id)?;
        let ads = store::ad::of_job(reading, query.job_id)?;
        Ok(FoundAt {
            text: store::found_at::of_application(reading, application.id)?.unwrap_or_default(),
            site: ads.into_iter().find_map(|ad| ad.source.site),
        })
    })
}

/// Where jobs were found so far, as far as it holds what was typed.
pub(crate) fn names(app: &App, query: FoundNamesQuery) -> Result<FoundNames, ApiError> {
    let typed = fold(&query.text);
    let known = app.read(|reading| Ok(store::found_at::known(reading, MAX_KNOWN)?))?;
    let meant = known.into_iter().filter(|name| fold(name).contains(&typed));
    Ok(FoundNames { names: meant.take(MAX_NAMES).collect() })
}

pub(crate) fn edit(app: &App, input: EditFoundAt) -> Result<Nothing, ApiError> {
    let text = line("found_at", &input.text)?;
    let title = app.read(|reading| job::live_row(reading, input.job_id))?.fields.title;
    app.write(&step("set-found", [("title", &title)]), |writing| {
        job::live_row(writing, input.job_id)?;
        let application = job::application(writing, input.job_id)?;
        store::found_at::set(writing, application.id, Some(text.as_str()).filter(|text| !text.is_empty()))?;
        Ok(Nothing {})
    })
}
