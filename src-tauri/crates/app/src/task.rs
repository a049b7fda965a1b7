//! Tasks and follow-ups: adding, editing, ticking off.

use chrono::{NaiveDate, NaiveTime};
use domain::date_text::{ReadDate, read_ahead};
use domain::ids::{ApplicationId, JobId, TaskId};
use domain::rhythm::Rhythm;
use domain::stage::StageKind;
use domain::task::{Task, TaskKind};
use store::{Reading, Writing};

use crate::app::step;
use crate::error::from_date;
use crate::job::{self, day_text, line};
use crate::wire::{
    AddTask, EditTask, FollowUpSuggestion, JobQuery, JobTasks, Nothing, SavedTask, SetFollowUp, TaskEdit,
    TaskQuery, TaskState, TaskView, TickTask,
};
use crate::{ApiError, App, ErrorCode, rhythm, stages};

/// The most tasks of one job that are shown, open and done.
const MAX_OPEN: u32 = 100;
const MAX_DONE: u32 = 10;

/// When something is due: a day, and a time where one was said.
pub(crate) type Due = Option<(NaiveDate, Option<NaiveTime>)>;

pub(crate) fn of_job(app: &App, query: JobQuery) -> Result<JobTasks, ApiError> {
    let rhythm = rhythm::current(app)?;
    app.read(|reading| {
        let application = job::application(reading, query.job_id)?;
        let open = store::task::open_of(reading, application.id, MAX_OPEN)?;
        let has_follow_up = open.iter().any(|task| task.kind == TaskKind::FollowUp);
        let done = store::task::done_of(reading, application.id, MAX_DONE)?;
        let suggestion = if has_follow_up { None } else { suggestion(app, reading, query.job_id, &rhythm)? };
        Ok(JobTasks {
            open: open.iter().map(|task| view(app, task)).collect(),
            done: done.iter().map(|task| view(app, task)).collect(),
            suggestion,
        })
    })
}

pub(crate) fn add(app: &App, input: AddTask) -> Result<SavedTask, ApiError> {
    let text = text(input.kind, input.job_id, &input.text)?;
    let due = due(&input.due, app.clock.today())?;
    let id = TaskId::at(app.clock.now());
    let words = step("add-task", [("text", text.as_str()), ("kind", kind_id(input.kind))]);
    app.write(&words, |writing| {
        let application_id = input.job_id.map(|job_id| live_application(writing, job_id)).transpose()?;
        let task = new_task(id, application_id, input.kind, text.clone(), due);
        store::task::insert(writing, &task)?;
        Ok(SavedTask { task_id: id })
    })
}

pub(crate) fn edit(app: &App, input: EditTask) -> Result<Nothing, ApiError> {
    let before = app.read(|reading| by_id(reading, input.task_id))?;
    let words = step("edit-task", [("text", before.text.as_str()), ("kind", kind_id(before.kind))]);
    app.write(&words, |writing| {
        let mut task = by_id(writing, input.task_id)?;
        match &input.edit {
            TaskEdit::Text(words) => {
                let words = line("task", words)?;
                if words.is_empty() && needs_words(task.kind, task.application_id.is_some()) {
                    return Err(ApiError::new(ErrorCode::TaskEmpty));
                }
                task.text = words;
            }
            TaskEdit::Due(text) => set_due(&mut task, due(text, app.clock.today())?),
        }
        store::task::update(writing, &task)?;
        Ok(Nothing {})
    })
}

pub(crate) fn tick(app: &App, input: TickTask) -> Result<Nothing, ApiError> {
    let before = app.read(|reading| by_id(reading, input.task_id))?;
    let label = match input.state {
        TaskState::Done => "finish-task",
        TaskState::Open => "reopen-task",
    };
    app.write(&step(label, [("text", before.text.as_str()), ("kind", kind_id(before.kind))]), |writing| {
        let mut task = by_id(writing, input.task_id)?;
        task.done_on = match input.state {
            TaskState::Done => task.done_on.or_else(|| Some(app.clock.today())),
            TaskState::Open => None,
        };
        store::task::update(writing, &task)?;
        Ok(Nothing {})
    })
}

pub(crate) fn delete(app: &App, query: TaskQuery) -> Result<Nothing, ApiError> {
    let before = app.read(|reading| by_id(reading, query.task_id))?;
    let words = step("delete-task", [("text", before.text.as_str()), ("kind", kind_id(before.kind))]);
    app.write(&words, |writing| {
        store::task::delete(writing, by_id(writing, query.task_id)?.id)?;
        Ok(Nothing {})
    })
}

pub(crate) fn set_follow_up(app: &App, input: SetFollowUp) -> Result<Nothing, ApiError> {
    let due = due(&input.due, app.clock.today())?;
    let title = app.read(|reading| job::live_row(reading, input.job_id))?.fields.title;
    let words = match due {
        Some((on, _)) => step("set-follow-up", [("title", title.as_str()), ("day", &day_text(on))]),
        None => step("remove-follow-up", [("title", title.as_str())]),
    };
    app.write(&words, |writing| {
        let application = live_application(writing, input.job_id)?;
        put_follow_up(app, writing, application, due)?;
        Ok(Nothing {})
    })
}

/// Sets the one open follow-up of an application, moves it, or without a day removes it; part of a step of the caller's,
/// so that many applications can be given one in one step.
pub(crate) fn put_follow_up(
    app: &App,
    writing: &Writing<'_>,
    application: ApplicationId,
    due: Due,
) -> Result<(), ApiError> {
    match (store::task::open_follow_up(writing, application)?, due) {
        (Some(mut task), Some(_)) => {
            set_due(&mut task, due);
            store::task::update(writing, &task)?;
        }
        (Some(task), None) => store::task::delete(writing, task.id)?,
        (None, Some(_)) => {
            let id = TaskId::at(app.clock.now());
            let task = new_task(id, Some(application), TaskKind::FollowUp, String::new(), due);
            store::task::insert(writing, &task)?;
        }
        (None, None) => {}
    }
    Ok(())
}

/// A task as it is shown.
pub(crate) fn view(app: &App, task: &Task) -> TaskView {
    let (now, today) = (app.clock.now(), app.clock.today());
    TaskView {
        id: task.id,
        kind: task.kind,
        text: task.text.clone(),
        due_on: task.due_on,
        due_time: task.due_time.map(time_text),
        due_text: due_text(task),
        days_left: task.due_on.map(|on| days_between(today, on)),
        late: task.done_on.is_none() && task.late_from().is_some_and(|instant| instant <= now),
        done_on: task.done_on,
    }
}

/// Day and time of a task as a person edits them; they read back as the same.
pub(crate) fn due_text(task: &Task) -> String {
    match (task.due_on, task.due_time) {
        (Some(on), Some(time)) => format!("{} kl. {}", day_text(on), time_text(time)),
        (Some(on), None) => day_text(on),
        (None, _) => String::new(),
    }
}

/// A time of day as it is told.
pub(crate) fn time_text(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

/// Days from one day to another.
pub(crate) fn days_between(from: NaiveDate, to: NaiveDate) -> i32 {
    // Chrono's range of days fits an i32.
    i32::try_from((to - from).num_days()).unwrap_or(i32::MAX)
}

/// A day to come as a person writes it.
pub(crate) fn ahead(text: &str, today: NaiveDate) -> Result<NaiveDate, ApiError> {
    let on = read_due(text, today)?.date;
    if on > today { Ok(on) } else { Err(ApiError::new(ErrorCode::DayNotAhead).with("text", text.trim())) }
}

/// The stable word of a kind, which the catalogues translate.
pub(crate) fn kind_id(kind: TaskKind) -> &'static str {
    match kind {
        TaskKind::Task => "task",
        TaskKind::FollowUp => "follow_up",
        TaskKind::ThankYou => "thank_you",
    }
}

/// One task; an error when it is not there.
pub(crate) fn by_id(reading: &Reading<'_>, id: TaskId) -> Result<Task, ApiError> {
    store::task::by_id(reading, id)?.ok_or_else(|| ApiError::new(ErrorCode::TaskMissing))
}

/// A task that is open.
pub(crate) fn new_task(
    id: TaskId,
    application_id: Option<ApplicationId>,
    kind: TaskKind,
    text: String,
    due: Due,
) -> Task {
    let mut task = Task { id, application_id, kind, text, due_on: None, due_time: None, done_on: None };
    set_due(&mut task, due);
    task
}

/// Day and time as typed; nothing typed is no day.
pub(crate) fn due(text: &str, today: NaiveDate) -> Result<Due, ApiError> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let read = read_due(text, today)?;
    // Times are kept to the minute: 24:00, which is read as the last second, is the end of its day.
    Ok(Some((read.date, read.time.filter(|time| *time < END_OF_DAY))))
}

const END_OF_DAY: NaiveTime = match NaiveTime::from_hms_opt(23, 59, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

fn read_due(text: &str, today: NaiveDate) -> Result<ReadDate, ApiError> {
    read_ahead(&line("due", text)?, today).map_err(|error| from_date(&error, text))
}

fn set_due(task: &mut Task, due: Due) {
    (task.due_on, task.due_time) = due.map_or((None, None), |(on, time)| (Some(on), time));
}

fn text(kind: TaskKind, job_id: Option<JobId>, words: &str) -> Result<String, ApiError> {
    let words = line("task", words)?;
    if words.is_empty() && needs_words(kind, job_id.is_some()) {
        return Err(ApiError::new(ErrorCode::TaskEmpty));
    }
    Ok(words)
}

/// The kind says what is to be done only where there is an employer to ask or to thank.
fn needs_words(kind: TaskKind, is_of_job: bool) -> bool {
    kind == TaskKind::Task || !is_of_job
}

fn live_application(reading: &Reading<'_>, job_id: JobId) -> Result<ApplicationId, ApiError> {
    job::live_row(reading, job_id)?;
    Ok(job::application(reading, job_id)?.id)
}

/// The follow-up the rhythm suggests for a job.
fn suggestion(
    app: &App,
    reading: &Reading<'_>,
    job_id: JobId,
    rhythm: &Rhythm,
) -> Result<Option<FollowUpSuggestion>, ApiError> {
    let application = job::application(reading, job_id)?;
    let stage = stages::by_id(reading, application.stage_id)?.kind;
    let Some(days) = rhythm.follow_up_after(stage) else { return Ok(None) };
    let since = match application.applied_on.filter(|_| stage == StageKind::Applied) {
        Some(on) => on,
        None => store::event::stage_since(reading, application.id)?.unwrap_or_else(|| app.clock.today()),
    };
    Ok(rhythm.follow_up_on(stage, since).map(|on| {
        let on = on.max(app.clock.today());
        FollowUpSuggestion { stage, days, on, text: day_text(on) }
    }))
}
