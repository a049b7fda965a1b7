//! One job: reading it whole, adding it by hand, editing a field in place.

mod edit;
mod texts;

use chrono::NaiveDate;
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
use crate::pay::floor;
use crate::pay::standing::{Described, Yardsticks};
use crate::stages;
use crate::wire::{AdSummary, AddJob, EditJob, JobQuery, JobView, KnownJob, Nothing, SavedJob};
use crate::{ApiError, App, ErrorCode};

pub(crate) use edit::{Applied, Edited, apply_all, line, link, past_day, require_title_and_employer};
pub(crate) use texts::{day as day_text, job_texts};

/// The most captures and jobs of the same employer that one job is shown with.
const MAX_ADS: usize = 50;
const MAX_SAME_EMPLOYER: u32 = 20;

pub(crate) fn read(app: &App, query: JobQuery) -> Result<JobView, ApiError> {
    let (today, citizenship) = (app.clock.today(), floor::citizenship(app)?);
    app.read(|reading| {
        let row = row(reading, query.job_id)?;
        let yardsticks = Yardsticks::read(reading, citizenship, today)?;
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
            furthest: furthest(kinds).unwrap_or(stage.kind),
            applied_on: application.applied_on,
            next: card::next_date(&standing, today),
            warning: card::warning(&standing, today),
            typed: row.typed.iter().copied().collect(),
            origins: ads
                .first()
                .map(|ad| store::ad::origins(reading, ad.id))
                .transpose()?
                .unwrap_or_default(),
            ads: ads.into_iter().take(MAX_ADS).map(summary).collect(),
            previous: row.previous,
            same_employer: same_employer(reading, &row, today)?,
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

/// The job, unless it lies in the trash: there it is only read, and brought back.
pub(crate) fn live_row(reading: &Reading<'_>, id: JobId) -> Result<JobRow, ApiError> {
    let live = store::job::row(reading, id)?.filter(|row| row.deleted_at.is_none());
    live.ok_or_else(|| ApiError::new(ErrorCode::JobMissing))
}

/// The job, also when it lies in the trash.
pub(crate) fn row(reading: &Reading<'_>, id: JobId) -> Result<JobRow, ApiError> {
    store::job::row(reading, id)?.ok_or_else(|| ApiError::new(ErrorCode::JobMissing))
}

/// The application of a job.
pub(crate) fn application(reading: &Reading<'_>, id: JobId) -> Result<Application, ApiError> {
    store::application::of_job(reading, id)?.ok_or_else(|| ApiError::new(ErrorCode::JobMissing))
}

/// A job as one that is already there is told of.
pub(crate) fn known(reading: &Reading<'_>, id: JobId, today: NaiveDate) -> Result<KnownJob, ApiError> {
    let (row, application) = (row(reading, id)?, application(reading, id)?);
    let saved_on = oslo_day(row.created_at);
    Ok(KnownJob {
        job_id: id,
        title: row.fields.title,
        employer: row.fields.employer,
        stage: stages::by_id(reading, application.stage_id)?,
        saved_on,
        saved_days_ago: i32::try_from((today - saved_on).num_days()).unwrap_or(i32::MAX),
        applied_on: application.applied_on,
        in_trash: row.deleted_at.is_some(),
    })
}

fn same_employer(reading: &Reading<'_>, row: &JobRow, today: NaiveDate) -> Result<Vec<KnownJob>, ApiError> {
    let others = store::job::of_employer(reading, row.employer_id, MAX_SAME_EMPLOYER + 1)?;
    others
        .into_iter()
        .filter(|id| *id != row.id)
        .take(MAX_SAME_EMPLOYER as usize)
        .map(|id| known(reading, id, today))
        .collect()
}

fn summary(ad: AdRow) -> AdSummary {
    AdSummary { ad_id: ad.id, site: ad.source.site, url: ad.source.url, seen_on: ad.seen_on, state: ad.state }
}
