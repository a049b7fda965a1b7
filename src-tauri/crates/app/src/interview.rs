//! Interviews: written down, looked at before, changed field by field, held, called off, and read by time.

mod draft;
mod view;

use domain::ids::{ApplicationId, InterviewId, StageId};
use domain::interview::{Interview, InterviewState};
use domain::stage::{Stage, StageKind};
use store::interview::{InterviewRow, Which};
use store::{Reading, Writing};

pub(crate) use draft::prose;
pub(crate) use view::when as when_view;

use crate::app::step;
use crate::wire::{
    EditInterview, HoldInterview, InterviewDraft, InterviewEdit, InterviewLook, InterviewQuery, Interviews,
    InterviewsOfJob, InterviewsQuery, JobQuery, Nothing, SavedInterview, WhichInterviews, ZoneNames,
    ZonesQuery,
};
use crate::{ApiError, App, ErrorCode, job, stages};

/// The most interviews one answer carries.
const MAX_INTERVIEWS: u16 = 200;
/// Zones offered while one types.
const MAX_ZONES: usize = 10;

pub(crate) fn list(app: &App, query: InterviewsQuery) -> Result<Interviews, ApiError> {
    let which = match query.which {
        WhichInterviews::Coming => Which::Coming,
        WhichInterviews::Past => Which::Past,
    };
    let (now, limit) = (app.clock.now(), u32::from(query.limit.min(MAX_INTERVIEWS)));
    app.read(|reading| {
        let page = store::interview::list(reading, which, now, query.offset, limit)?;
        Ok(Interviews { total: page.total, interviews: view::views(reading, page.rows, now)? })
    })
}

pub(crate) fn of_job(app: &App, query: JobQuery) -> Result<InterviewsOfJob, ApiError> {
    let now = app.clock.now();
    app.read(|reading| {
        let application = job::application(reading, query.job_id)?;
        let rows = store::interview::of_application(reading, application.id, u32::from(MAX_INTERVIEWS))?;
        let counts = rows.iter().any(|listed| listed.row.interview.state != InterviewState::Cancelled);
        Ok(InterviewsOfJob {
            next_round: store::interview::next_round(reading, application.id)?,
            move_to: if counts { move_to(reading, application.stage_id)? } else { None },
            interviews: view::views(reading, rows, now)?,
        })
    })
}

/// How the time of a draft is read, and what else is then; nothing is kept.
pub(crate) fn look(app: &App, draft: InterviewDraft) -> Result<InterviewLook, ApiError> {
    let when = draft::when(&draft, app.clock.today())?;
    app.read(|reading| {
        Ok(InterviewLook {
            when: view::when(&when, app.clock.now()),
            overlaps: view::overlaps(reading, &when, None)?,
        })
    })
}

pub(crate) fn add(app: &App, input: InterviewDraft) -> Result<SavedInterview, ApiError> {
    let when = draft::when(&input, app.clock.today())?;
    let people = draft::people(&input.people)?;
    let title = app.read(|reading| job::live_row(reading, input.job_id))?.fields.title;
    app.write(&step("add-interview", [("title", &title)]), |writing| {
        job::live_row(writing, input.job_id)?;
        let application = job::application(writing, input.job_id)?;
        let next = store::interview::next_round(writing, application.id)?;
        let row = InterviewRow {
            id: InterviewId::at(app.clock.now()),
            application_id: application.id,
            interview: draft::interview(&input, when, next)?,
        };
        store::interview::insert(writing, &row)?;
        draft::keep_people(writing, row.id, &people)?;
        Ok(SavedInterview {
            interview_id: row.id,
            overlaps: view::overlaps(writing, &when, Some(row.id))?,
            move_to: move_to(writing, application.stage_id)?,
        })
    })
}

pub(crate) fn edit(app: &App, input: EditInterview) -> Result<Nothing, ApiError> {
    let id = input.interview_id;
    let today = app.clock.today();
    write(app, "edit-interview", id, |writing, row| {
        if let InterviewEdit::People(people) = &input.edit {
            return draft::keep_people(writing, id, &draft::people(people)?);
        }
        let mut row = row;
        draft::apply(&mut row.interview, &input.edit, today)?;
        Ok(store::interview::update(writing, &row)?)
    })
}

pub(crate) fn delete(app: &App, query: InterviewQuery) -> Result<Nothing, ApiError> {
    write(app, "delete-interview", query.interview_id, |writing, row| {
        Ok(store::interview::delete(writing, row.id)?)
    })
}

pub(crate) fn hold(app: &App, input: HoldInterview) -> Result<Nothing, ApiError> {
    let (went, next_step) = (prose("went", &input.went)?, prose("next_step", &input.next_step)?);
    write(app, "hold-interview", input.interview_id, |writing, row| {
        let before = row.interview.clone();
        let interview = Interview {
            state: InterviewState::Held,
            went: if went.is_empty() { before.went } else { went },
            next_step: if next_step.is_empty() { before.next_step } else { next_step },
            ..row.interview
        };
        Ok(store::interview::update(writing, &InterviewRow { interview, ..row })?)
    })
}

pub(crate) fn cancel(app: &App, query: InterviewQuery) -> Result<Nothing, ApiError> {
    set_state(app, "cancel-interview", query, InterviewState::Cancelled)
}

/// Takes back that an interview was held or called off.
pub(crate) fn plan(app: &App, query: InterviewQuery) -> Result<Nothing, ApiError> {
    set_state(app, "plan-interview", query, InterviewState::Planned)
}

pub(crate) fn zones(_: &App, query: ZonesQuery) -> Result<ZoneNames, ApiError> {
    let names = domain::zone::zones_like(&query.text, MAX_ZONES);
    Ok(ZoneNames { names: names.into_iter().map(str::to_owned).collect() })
}

fn set_state(
    app: &App,
    label: &str,
    query: InterviewQuery,
    state: InterviewState,
) -> Result<Nothing, ApiError> {
    write(app, label, query.interview_id, |writing, row| {
        let interview = Interview { state, ..row.interview };
        Ok(store::interview::update(writing, &InterviewRow { interview, ..row })?)
    })
}

/// A step that changes one interview, told by the title of its job.
fn write(
    app: &App,
    label: &str,
    id: InterviewId,
    change: impl FnOnce(&Writing<'_>, InterviewRow) -> Result<(), ApiError>,
) -> Result<Nothing, ApiError> {
    let title = app.read(|reading| title_of(reading, by_id(reading, id)?.application_id))?;
    app.write(&step(label, [("title", &title)]), |writing| {
        let row = by_id(writing, id)?;
        change(writing, row)?;
        Ok(Nothing {})
    })
}

/// The stage an application may move to once there is an interview: none where it is that far, or closed.
fn move_to(reading: &Reading<'_>, present: StageId) -> Result<Option<Stage>, ApiError> {
    let is_before = stages::by_id(reading, present)?.kind < StageKind::Interview;
    is_before.then(|| stages::first_of(reading, StageKind::Interview)).transpose()
}

fn title_of(reading: &Reading<'_>, application: ApplicationId) -> Result<String, ApiError> {
    let job = store::application::job_of(reading, application)?;
    let job = job.ok_or_else(|| ApiError::new(ErrorCode::JobMissing))?;
    Ok(job::live_row(reading, job)?.fields.title)
}

pub(crate) fn by_id(reading: &Reading<'_>, id: InterviewId) -> Result<InterviewRow, ApiError> {
    store::interview::by_id(reading, id)?.ok_or_else(|| ApiError::new(ErrorCode::InterviewMissing))
}
