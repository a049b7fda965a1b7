//! What is done with a line of the day's page: done, put off, put away, given up on.

use domain::agenda::Thing;
use domain::ids::{ApplicationId, InterviewId, TaskId};
use domain::stage::StageKind;
use domain::task::{Task, TaskKind};
use store::Reading;
use store::today::Subject;

use crate::app::step;
use crate::job::{self, day_text};
use crate::task::{self, ahead, new_task};
use crate::wire::{ColumnPlace, MoveJob, Nothing, PutOff, TaskState, ThingQuery, TickTask};
use crate::{ApiError, App, ErrorCode, board, stages};

/// What a line says is done: a task is ticked off, a job moves to applied, an employer was asked or thanked today.
pub(crate) fn done(app: &App, query: ThingQuery) -> Result<Nothing, ApiError> {
    match thing(&query.thing)? {
        Thing::Task(task_id) => task::tick(app, TickTask { task_id, state: TaskState::Done }),
        Thing::Deadline(job_id) => move_to(app, job_id, StageKind::Applied),
        Thing::FollowUp(id, _) | Thing::Quiet(id, _) | Thing::NoReply(id, _) => {
            did(app, &application(app, id)?, TaskKind::FollowUp)
        }
        Thing::ThankYou(id) => did(app, &interview(app, id)?, TaskKind::ThankYou),
        // An interview is held, an offer answered, a debrief written and questions practised elsewhere.
        Thing::Interview(_) | Thing::Offer(_) | Thing::Debrief(_) | Thing::Practice(_) => {
            Err(ApiError::new(ErrorCode::ThingMissing))
        }
    }
}

/// Accepts that nobody will answer: the job moves to the stage for that, as if it were moved by hand.
pub(crate) fn no_reply(app: &App, query: ThingQuery) -> Result<Nothing, ApiError> {
    match thing(&query.thing)? {
        Thing::FollowUp(id, _) | Thing::Quiet(id, _) | Thing::NoReply(id, _) => {
            move_to(app, application(app, id)?.job_id, StageKind::NoReply)
        }
        _ => Err(ApiError::new(ErrorCode::ThingMissing)),
    }
}

/// Puts a line off until a day, or away for good. A task is moved to that day, or deleted.
pub(crate) fn put_off(app: &App, input: PutOff) -> Result<Nothing, ApiError> {
    let (thing, today) = (thing(&input.thing)?, app.clock.today());
    let until = input.until.as_deref().map(|text| ahead(text, today)).transpose()?;
    let title = app.read(|reading| title(reading, thing))?;
    let words = match until {
        Some(on) => step("put-off", [("title", title.as_str()), ("day", &day_text(on))]),
        None => step("put-away", [("title", title.as_str())]),
    };
    app.write(&words, |writing| {
        match (thing, until) {
            (Thing::Task(id), Some(on)) => {
                let moved = Task { due_on: Some(on), ..task::by_id(writing, id)? };
                store::task::update(writing, &moved)?;
            }
            (Thing::Task(id), None) => store::task::delete(writing, task::by_id(writing, id)?.id)?,
            (thing, until) => store::today::put_off(writing, thing, until, today)?,
        }
        Ok(Nothing {})
    })
}

/// Keeps that an employer was asked or thanked today.
fn did(app: &App, subject: &Subject, kind: TaskKind) -> Result<Nothing, ApiError> {
    let label = if kind == TaskKind::ThankYou { "thanked" } else { "followed-up" };
    app.write(&step(label, [("title", subject.title.as_str())]), |writing| {
        let id = TaskId::at(app.clock.now());
        let open = new_task(id, Some(subject.application_id), kind, String::new(), None);
        store::task::insert(writing, &Task { done_on: Some(app.clock.today()), ..open })?;
        Ok(Nothing {})
    })
}

fn move_to(app: &App, job_id: domain::ids::JobId, kind: StageKind) -> Result<Nothing, ApiError> {
    let stage = app.read(|reading| stages::first_of(reading, kind))?;
    let place = ColumnPlace::Top;
    board::move_job(app, MoveJob { job_id, stage_id: stage.id, before: None, place, on: None })
}

/// What a thing is called in the sentence of a step.
fn title(reading: &Reading<'_>, thing: Thing) -> Result<String, ApiError> {
    Ok(match thing {
        Thing::Task(id) => {
            let task = task::by_id(reading, id)?;
            match task.application_id.filter(|_| task.text.is_empty()) {
                Some(id) => store::today::subject_of(reading, id)?.ok_or_else(missing)?.title,
                None => task.text,
            }
        }
        Thing::Deadline(id) => job::live_row(reading, id)?.fields.title,
        Thing::Offer(id) => store::offer::by_id(reading, id)?.ok_or_else(missing)?.offer.name,
        Thing::Practice(_) => "practice".to_owned(),
        Thing::Interview(id) | Thing::ThankYou(id) | Thing::Debrief(id) => {
            store::today::interview(reading, id)?.ok_or_else(missing)?.subject.title
        }
        Thing::FollowUp(id, _) | Thing::Quiet(id, _) | Thing::NoReply(id, _) => {
            store::today::subject_of(reading, id)?.ok_or_else(missing)?.title
        }
    })
}

fn application(app: &App, id: ApplicationId) -> Result<Subject, ApiError> {
    app.read(|reading| store::today::subject_of(reading, id)?.ok_or_else(missing))
}

fn interview(app: &App, id: InterviewId) -> Result<Subject, ApiError> {
    app.read(|reading| Ok(store::today::interview(reading, id)?.ok_or_else(missing)?.subject))
}

fn thing(text: &str) -> Result<Thing, ApiError> {
    text.parse().map_err(|_| missing())
}

fn missing() -> ApiError {
    ApiError::new(ErrorCode::ThingMissing)
}
