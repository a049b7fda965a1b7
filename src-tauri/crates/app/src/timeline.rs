//! The timelines: one application with all that happened and is planned, and all applications as bars by stage.

mod bars;

use chrono::NaiveDate;
use domain::calendar::{EntryRef, Timing, oslo_wall};
use domain::event::EventKind;
use domain::ids::ApplicationId;
use domain::job::JobFields;
use domain::offer::OfferKind;
use store::Reading;

pub(crate) use bars::bars;

use crate::calendar::hour_and_minute;
use crate::job;
use crate::wire::{JobQuery, MarkKind, Timeline, TimelineMark};
use crate::{ApiError, App};

/// The most marks one timeline has; of the history alone at most half, so that nothing planned falls away.
const MAX_MARKS: usize = 400;
const MAX_EACH: u32 = 100;
const MAX_HISTORY: u32 = 200;
/// The longest text of a mark, in characters: the rest stands where it was written.
const MAX_TEXT: usize = 200;

/// Everything dated of one application, the oldest first.
pub(crate) fn of_job(app: &App, query: JobQuery) -> Result<Timeline, ApiError> {
    let today = app.clock.today();
    let now = app.clock.now();
    let mut marks = app.read(|reading| {
        let row = job::row(reading, query.job_id)?;
        let application = job::application(reading, query.job_id)?.id;
        let mut marks = happened(reading, application)?;
        marks.extend(agreed(reading, application)?);
        marks.extend(told(reading, application)?);
        marks.extend(offered(reading, &query, &row.fields)?);
        Ok::<_, ApiError>(marks)
    })?;
    marks.sort_by(|one, other| (one.on, &one.time).cmp(&(other.on, &other.time)));
    let surplus = marks.len().saturating_sub(MAX_MARKS);
    marks.drain(..surplus);
    let clock = hour_and_minute(oslo_wall(now).time);
    // What has no time of its own on this day is past only if it tells what happened.
    let is_past = |mark: &TimelineMark| {
        mark.on < today || mark.on == today && mark.time.as_ref().map_or(!is_due(mark), |time| *time < clock)
    };
    let past = marks.iter().rposition(is_past).map_or(0, |last| last + 1);
    Ok(Timeline { today, past: u32::try_from(past).unwrap_or(u32::MAX), marks })
}

/// Whether a mark asks for something rather than tells what happened.
fn is_due(mark: &TimelineMark) -> bool {
    match &mark.what {
        MarkKind::Deadline | MarkKind::AnswerBy { .. } | MarkKind::Start { .. } => true,
        MarkKind::Task { done, .. } => !done,
        _ => false,
    }
}

/// The history: stages, notes, kept ads.
fn happened(reading: &Reading<'_>, application: ApplicationId) -> Result<Vec<TimelineMark>, ApiError> {
    let events = store::event::list(reading, application, 0, MAX_HISTORY)?.rows;
    // Within a day the list has the last entered first; a timeline goes the other way.
    let marks = events.into_iter().rev().filter_map(|event| {
        let what = match event.what {
            EventKind::Stage { from, to, to_name, .. } => MarkKind::Stage { from, to, to_name },
            EventKind::Note { text } => MarkKind::Note { text: beginning(&text) },
            EventKind::Captured { site, .. } => MarkKind::Captured { site },
            // These have marks of their own, with more to tell.
            EventKind::Interview { .. } | EventKind::Conversation { .. } => return None,
        };
        Some(on_day(event.on, Some(EntryRef::Event(event.id)), what))
    });
    Ok(marks.collect())
}

/// Interviews and tasks.
fn agreed(reading: &Reading<'_>, application: ApplicationId) -> Result<Vec<TimelineMark>, ApiError> {
    let interviews = store::timeline::interviews(reading, application, MAX_EACH)?.into_iter().map(|talk| {
        let wall = oslo_wall(talk.starts_at);
        let (round, form, state, place) = (talk.round, talk.form, talk.state, talk.place);
        let entry = (state != "cancelled").then_some(EntryRef::Interview(talk.id));
        TimelineMark {
            time: Some(hour_and_minute(wall.time)),
            ..on_day(wall.on, entry, MarkKind::Interview { round, form, state, place })
        }
    });
    let tasks = store::timeline::tasks(reading, application, MAX_EACH)?.into_iter().filter_map(|task| {
        let done = task.done_on.is_some();
        let timing = task.done_on.map(Timing::day).or(task.due)?;
        let what = MarkKind::Task { task: task.kind, text: beginning(&task.text), done };
        let time = timing.at.map(|at| hour_and_minute(oslo_wall(at).time));
        Some(TimelineMark { time, ..on_day(timing.on, Some(EntryRef::Task(task.id)), what) })
    });
    Ok(interviews.chain(tasks).collect())
}

/// Conversations, documents that were sent, pay that was said.
fn told(reading: &Reading<'_>, application: ApplicationId) -> Result<Vec<TimelineMark>, ApiError> {
    let talks = store::timeline::conversations(reading, application, MAX_EACH)?.into_iter().map(|talk| {
        let text = beginning(&talk.text);
        on_day(talk.on, None, MarkKind::Conversation { way: talk.way, name: talk.name, text })
    });
    let sent = store::timeline::sent(reading, application, MAX_EACH)?.into_iter().map(|sent| {
        on_day(sent.on, None, MarkKind::Sent { name: sent.name, document: sent.kind, number: sent.number })
    });
    let figures = store::pay_figure::of_application(reading, application)?.into_iter();
    let figures = figures.rev().take(MAX_EACH as usize).map(|figure| {
        on_day(figure.on, None, MarkKind::Figure { said: figure.kind, who: figure.who, pay: figure.pay })
    });
    Ok(talks.chain(sent).chain(figures).collect())
}

/// The deadline, and what offers say of days.
fn offered(
    reading: &Reading<'_>,
    query: &JobQuery,
    fields: &JobFields,
) -> Result<Vec<TimelineMark>, ApiError> {
    let mut marks = Vec::new();
    let deadline = EntryRef::Deadline(query.job_id);
    for row in store::calendar::by_refs(reading, &[deadline])? {
        let time = row.timing.at.map(|at| crate::calendar::time_on(at, row.timing.on));
        marks.push(TimelineMark { time, ..on_day(row.timing.on, Some(deadline), MarkKind::Deadline) });
    }
    let offers = store::offer::of_job(reading, query.job_id)?;
    let received =
        offers.into_iter().filter(|row| row.offer.kind == OfferKind::Received).take(MAX_EACH as usize);
    let mut has_start = false;
    for row in received {
        let (id, offer) = (row.id, row.offer);
        let name = || offer.name.clone();
        marks.extend(offer.received_on.map(|on| on_day(on, None, MarkKind::Offer { name: name() })));
        marks.extend(
            offer
                .answer_by
                .map(|on| on_day(on, Some(EntryRef::AnswerBy(id)), MarkKind::AnswerBy { name: name() })),
        );
        let start = |on| on_day(on, Some(EntryRef::OfferStart(id)), MarkKind::Start { name: Some(name()) });
        marks.extend(offer.starts_on.map(start));
        has_start |= offer.starts_on.is_some();
    }
    let advertised = fields.starts.as_ref().and_then(|starts| starts.on).filter(|_| !has_start);
    let entry = Some(EntryRef::JobStart(query.job_id));
    marks.extend(advertised.map(|on| on_day(on, entry, MarkKind::Start { name: None })));
    Ok(marks)
}

fn on_day(on: NaiveDate, entry: Option<EntryRef>, what: MarkKind) -> TimelineMark {
    TimelineMark { on, time: None, entry, what }
}

fn beginning(text: &str) -> String {
    let mut letters = text.chars();
    let begins: String = letters.by_ref().take(MAX_TEXT).collect();
    if letters.next().is_some() { format!("{begins}…") } else { begins }
}
