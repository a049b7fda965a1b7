//! One job: reading it whole, adding it by hand, editing a field in place.

mod edit;
mod known;
mod texts;

use domain::card::{self, Standing};
use domain::ids::{AdId, ApplicationId, EventId, JobId};
use domain::job::JobFields;
use domain::stage::{Stage, StageKind, furthest};
use store::ad::{AdRow, NewAd};
use store::application::Application;
use store::job::JobRow;
use store::{Reading, Writing};

use crate::app::step;
use crate::capture::recognise;
use crate::clock::oslo_day;
use crate::pay::source::AsOf;
use crate::pay::standing::{Chosen, Described, Yardsticks};
use crate::stages;
use crate::wire::{AdSummary, AddJob, EditJob, JobQuery, JobView, Nothing, SavedJob};
use crate::{ApiError, App, ErrorCode, archive, closing};

pub(crate) use edit::{Applied, Edited, apply_all, line, link, past_day, require_title_and_employer};
pub(crate) use known::{known, known_all};
pub(crate) use texts::{day as day_text, job_texts};

/// The most captures that one job is shown with.
const MAX_ADS: usize = 50;

pub(crate) fn read(app: &App, query: JobQuery) -> Result<JobView, ApiError> {
    let (today, chosen) = (app.clock.today(), Chosen::of(app)?);
    let pack = app.guidance();
    app.read(|reading| {
        let row = row(reading, query.job_id)?;
        let yardsticks = Yardsticks::read(reading, chosen, AsOf::of(app, &pack))?;
        let application = application(reading, query.job_id)?;
        let stage = stages::by_id(reading, application.stage_id)?;
        let ads = store::ad::of_job(reading, query.job_id)?;
        let stage_since =
            store::event::stage_since(reading, application.id)?.unwrap_or_else(|| oslo_day(row.created_at));
        let standing = Standing {
            kind: stage.kind,
            deadline: &row.fields.deadline,
            applied_on: application.applied_on,
            stage_since,
            ad_state: ads.first().map(|ad| ad.state),
            below_floor_ore: yardsticks.below_floor(&Described::from(&row.fields)),
        };
        let kinds = store::event::stage_kinds(reading, application.id)?;
        Ok(JobView {
            job_id: row.id,
            texts: job_texts(&row.fields, application.applied_on),
            furthest: furthest(kinds.iter().copied()).unwrap_or(stage.kind),
            closed: closing::view(reading, &application, &stage, &kinds, stage_since)?,
            archive: row.archive.map(|id| archive::by_id(reading, id)).transpose()?.map(archive::title),
            merged_into: row.merged_into,
            applied_on: application.applied_on,
            next: card::next_date(&standing, today),
            warning: card::warning(&standing, chosen.quiet_after, today),
            typed: row.typed.iter().copied().collect(),
            origins: ads
                .first()
                .map(|ad| store::ad::origins(reading, ad.id))
                .transpose()?
                .unwrap_or_default(),
            ads: ads.into_iter().take(MAX_ADS).map(summary).collect(),
            previous: row.previous,
            same_employer: known::same_employer(reading, &row, today)?,
            saved_on: oslo_day(row.created_at),
            in_trash: row.deleted_at.is_some(),
            fields: row.fields,
            stage,
        })
    })
}

pub(crate) fn add(app: &App, input: AddJob) -> Result<SavedJob, ApiError> {
    let mut edited = Edited::new(JobFields::new("", ""));
    apply_all(&mut edited, input.edits, app.clock.today())?;
    require_title_and_employer(&edited.fields)?;
    let link = input.url.as_deref().map(link).transpose()?.flatten();
    app.write(&step("add-job", [("title", &edited.fields.title)]), |writing| {
        let stage = match input.stage_id {
            Some(id) => stages::by_id(writing, id)?,
            None => stages::first_of(writing, StageKind::Saved)?,
        };
        let job_id = insert(app, writing, &edited, &stage)?;
        if let Some(link) = &link {
            insert_link(app, writing, job_id, link)?;
        }
        Ok(SavedJob { job_id })
    })
}

pub(crate) fn edit(app: &App, input: EditJob) -> Result<Nothing, ApiError> {
    let field = edit::field_name(&input.edit);
    let before = app.read(|reading| live_row(reading, input.job_id))?;
    let words = step("edit-job", [("field", field), ("title", &before.fields.title)]);
    app.write(&words, |writing| {
        let mut edited = Edited::new(live_row(writing, input.job_id)?.fields);
        apply_all(&mut edited, vec![input.edit], app.clock.today())?;
        require_title_and_employer(&edited.fields)?;
        store::job::update(writing, input.job_id, &edited.fields)?;
        store::job::mark_typed(writing, input.job_id, &edited.typed)?;
        keep_applied(writing, input.job_id, &edited)?;
        Ok(Nothing {})
    })
}

/// Keeps what the person said of the day of sending, where they said anything.
pub(crate) fn keep_applied(writing: &Writing<'_>, job_id: JobId, edited: &Edited) -> Result<(), ApiError> {
    if let Applied::On(day) = edited.applied {
        store::application::set_applied_on(writing, application(writing, job_id)?.id, day)?;
    }
    Ok(())
}

/// Stores a job with its application and the event that it came to its first stage.
pub(crate) fn insert(
    app: &App,
    writing: &Writing<'_>,
    edited: &Edited,
    stage: &Stage,
) -> Result<JobId, ApiError> {
    let (now, today) = (app.clock.now(), app.clock.today());
    let job_id = JobId::at(now);
    store::job::insert(writing, job_id, &edited.fields, now)?;
    store::job::mark_typed(writing, job_id, &edited.typed)?;
    let applied_on = match edited.applied {
        Applied::On(day) => day,
        Applied::Unchanged => (stage.kind == StageKind::Applied).then_some(today),
    };
    let application = Application {
        id: ApplicationId::at(now),
        job_id,
        stage_id: stage.id,
        rank: store::application::rank_before(writing, stage.id, None)?,
        applied_on,
    };
    store::application::insert(writing, &application)?;
    store::event::insert_stage(writing, application.id, EventId::at(now), today, None, stage.id)?;
    Ok(job_id)
}

/// Keeps a link of a job that was added by hand, so that the same ad is recognised later.
fn insert_link(app: &App, writing: &Writing<'_>, job_id: JobId, link: &str) -> Result<(), ApiError> {
    let ad = recognise::linked_ad(link);
    store::ad::insert(
        writing,
        &NewAd {
            id: AdId::at(app.clock.now()),
            job_id,
            source: &ad.source,
            keys: &exchange::job_ad::ad_keys(&ad),
            seen_on: app.clock.today(),
            captured_at: app.clock.now(),
            language: None,
            state: ad.state,
            document: &ad.body,
            page: None,
            origins: &[],
            warnings: &[],
        },
    )?;
    Ok(())
}

/// The job, unless it lies in the trash or belongs to an earlier search: there it is only read, and brought back.
pub(crate) fn live_row(reading: &Reading<'_>, id: JobId) -> Result<JobRow, ApiError> {
    let live = store::job::row(reading, id)?.filter(|row| row.deleted_at.is_none());
    let row = live.ok_or_else(|| ApiError::new(ErrorCode::JobMissing))?;
    refuse_archived(reading, &row)?;
    Ok(row)
}

/// A job of an earlier search stays as it was.
pub(crate) fn refuse_archived(reading: &Reading<'_>, row: &JobRow) -> Result<(), ApiError> {
    match row.archive {
        Some(id) => {
            let name = archive::by_id(reading, id)?.name;
            Err(ApiError::new(ErrorCode::JobArchived).with("name", name))
        }
        None => Ok(()),
    }
}

/// The job, also when it lies in the trash.
pub(crate) fn row(reading: &Reading<'_>, id: JobId) -> Result<JobRow, ApiError> {
    store::job::row(reading, id)?.ok_or_else(|| ApiError::new(ErrorCode::JobMissing))
}

/// The application of a job.
pub(crate) fn application(reading: &Reading<'_>, id: JobId) -> Result<Application, ApiError> {
    store::application::of_job(reading, id)?.ok_or_else(|| ApiError::new(ErrorCode::JobMissing))
}

fn summary(ad: AdRow) -> AdSummary {
    AdSummary { ad_id: ad.id, site: ad.source.site, url: ad.source.url, seen_on: ad.seen_on, state: ad.state }
}
