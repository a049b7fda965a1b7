//! Reminders: what comes now, told of once, and what came while nobody looked.

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, NaiveDate, Utc};
use domain::agenda::{Thing, end_of_day, in_oslo};
use domain::deadline_text::last_day;
use domain::reminder::{self, Reminder, stretch, thing_of_key};
use domain::rhythm::Remind;
use serde_json::json;
use store::Reading;
use store::reminder::ReminderRow;
use store::today::{DaySpan, Subject};

use crate::settings::value_of;
use crate::task::{days_between, time_text};
use crate::today::kind_of_task;
use crate::wire::{ChangedBy, DueReminders, Nothing, ReminderView, SeenReminders, StripKind};
use crate::{ApiError, App, ErrorCode, rhythm};

/// The most reminders one look tells of.
const MAX_TOLD: usize = 10;
/// The most of each kind that are looked at.
const MAX_OF_KIND: u32 = 200;
/// The most that were missed and are shown.
const MAX_MISSED: u32 = 20;
/// The most that are said to be seen at once.
const MAX_SEEN: usize = 200;
/// The last look is written down when it told of something, else only so often: the disk may rest meanwhile.
const WRITTEN_EVERY: Duration = Duration::minutes(10);
/// When it was last looked for reminders; outside of undo and of what the window shows.
const KEY: &str = "reminders_looked_at";

/// Reminders that came since the last look; each is given once, whichever window asks.
pub(crate) fn due(app: &App, _: Nothing) -> Result<DueReminders, ApiError> {
    let (now, remind) = (app.clock.now(), rhythm::current(app)?.remind);
    let looked_at: Option<DateTime<Utc>> = value_of(app.store.settings()?.remove(KEY));
    let span = stretch(looked_at, now);
    let came = app.read(|reading| came(reading, span, remind))?;
    let is_long_ago = looked_at.is_none_or(|at| at > now || now - at >= WRITTEN_EVERY);
    if came.is_empty() {
        if is_long_ago {
            app.store.set_setting(KEY, &json!(now))?;
        }
        return Ok(DueReminders { reminders: Vec::new(), more: 0 });
    }
    let rows: Vec<ReminderRow> =
        came.iter().map(|one| ReminderRow { key: one.key(), due_at: one.at }).collect();
    let new = app.store.tell_reminders(&rows, now)?;
    app.store.set_setting(KEY, &json!(now))?;
    app.announce_step(None, &[store::Tag::Today].into(), ChangedBy::Action);
    // Of one thing the last word is enough.
    let last: BTreeMap<Thing, &Reminder> =
        came.iter().filter(|one| new.contains(&one.key())).map(|one| (one.thing, one)).collect();
    let mut last: Vec<&Reminder> = last.into_values().collect();
    last.sort_by_key(|one| (one.at, one.thing));
    let views = app.read(|reading| {
        let told = last.iter().map(|one| view(reading, &one.key(), one.thing, now));
        Ok(told.collect::<Result<Vec<_>, ApiError>>()?.into_iter().flatten().collect::<Vec<_>>())
    })?;
    let more = u32::try_from(views.len().saturating_sub(MAX_TOLD)).unwrap_or(u32::MAX);
    Ok(DueReminders { reminders: views.into_iter().take(MAX_TOLD).collect(), more })
}

/// Says that reminders were seen.
pub(crate) fn seen(app: &App, input: SeenReminders) -> Result<Nothing, ApiError> {
    if input.keys.len() > MAX_SEEN {
        return Err(ApiError::new(ErrorCode::TooMany).with("limit", MAX_SEEN));
    }
    if app.store.see_reminders(&input.keys, app.clock.now())? > 0 {
        app.announce_step(None, &[store::Tag::Today].into(), ChangedBy::Action);
    }
    Ok(Nothing {})
}

/// Reminders that came too late to be noticed and were not seen yet; what is done or gone meanwhile is left out.
pub(crate) fn missed(reading: &Reading<'_>, now: DateTime<Utc>) -> Result<Vec<ReminderView>, ApiError> {
    let mut told: Vec<ReminderView> = Vec::new();
    for row in store::reminder::missed(reading, MAX_MISSED)? {
        let Some(thing) = thing_of_key(&row.key) else { continue };
        told.extend(view(reading, &row.key, thing, now)?);
    }
    Ok(told)
}

/// All reminders of a stretch of time.
fn came(
    reading: &Reading<'_>,
    (from, to): (DateTime<Utc>, DateTime<Utc>),
    remind: Remind,
) -> Result<Vec<Reminder>, ApiError> {
    if remind == Remind::Nothing || from >= to {
        return Ok(Vec::new());
    }
    let (today, mut all) = (in_oslo(to).0, Vec::new());
    // The first reminder of what has hours comes at most a day and a bit before it.
    let ahead = end_of_day(today) + Duration::days(1);
    for row in store::today::interviews(reading, (from, ahead), today, MAX_OF_KIND)? {
        all.extend(reminder::of_interview(row.id, row.starts_at, row.minutes));
    }
    if remind == Remind::All {
        let span = DaySpan { from: in_oslo(from).0, to: in_oslo(ahead).0 };
        for row in store::today::deadlines(reading, span, today, MAX_OF_KIND)? {
            all.extend(reminder::of_deadline(row.subject.job_id, &row.deadline));
        }
        for row in store::today::offers(reading, span, today, MAX_OF_KIND)? {
            all.extend(reminder::of_offer(row.id, row.answer_by));
        }
        for row in store::today::tasks(reading, span, MAX_OF_KIND)? {
            all.extend(reminder::of_task(&row.task));
        }
    }
    Ok(reminder::due(all, (from, to)))
}

/// A reminder as it is told; `None` when what it is about is done or gone.
fn view(
    reading: &Reading<'_>,
    key: &str,
    thing: Thing,
    now: DateTime<Utc>,
) -> Result<Option<ReminderView>, ApiError> {
    let Some(About { kind, subject, title, on, time, over_from }) = about(reading, thing)? else {
        return Ok(None);
    };
    Ok(Some(ReminderView {
        key: key.to_owned(),
        kind,
        job_id: subject.as_ref().map(|subject| subject.job_id),
        title: if title.is_empty() {
            subject.as_ref().map(|subject| subject.title.clone()).unwrap_or_default()
        } else {
            title
        },
        employer: subject.map(|subject| subject.employer).unwrap_or_default(),
        on,
        time,
        days_left: days_between(in_oslo(now).0, on),
        over: over_from <= now,
    }))
}

/// What a reminder is about.
struct About {
    kind: StripKind,
    subject: Option<Subject>,
    /// Its own words; empty takes the job's title.
    title: String,
    on: NaiveDate,
    time: String,
    over_from: DateTime<Utc>,
}

fn about(reading: &Reading<'_>, thing: Thing) -> Result<Option<About>, ApiError> {
    match thing {
        Thing::Interview(id) => Ok(store::today::interview(reading, id)?.map(|row| {
            let (on, time) = in_oslo(row.starts_at);
            let over_from = row.starts_at + Duration::minutes(i64::from(row.minutes));
            let (title, time) = (String::new(), time_text(time));
            About { kind: StripKind::Interview, subject: Some(row.subject), title, on, time, over_from }
        })),
        Thing::Deadline(id) => about_deadline(reading, id),
        Thing::Offer(id) => {
            let Some(row) = store::offer::by_id(reading, id)? else { return Ok(None) };
            let subject = row.job_id.map(|id| subject_of_job(reading, id)).transpose()?.flatten();
            let Some(on) = row.offer.answer_by else { return Ok(None) };
            let (title, time, over_from) = (row.offer.name, String::new(), end_of_day(on));
            Ok(Some(About { kind: StripKind::Offer, subject, title, on, time, over_from }))
        }
        Thing::Task(id) => {
            let open = store::task::by_id(reading, id)?.filter(|task| task.done_on.is_none());
            let Some((task, on)) = open.and_then(|task| task.due_on.map(|on| (task, on))) else {
                return Ok(None);
            };
            let subject = match task.application_id {
                Some(id) => match store::today::subject_of(reading, id)? {
                    Some(subject) => Some(subject),
                    // Its job lies in the trash, or the search is over.
                    None => return Ok(None),
                },
                None => None,
            };
            let time = task.due_time.map(time_text).unwrap_or_default();
            let kind = kind_of_task(task.kind);
            Ok(Some(About { kind, subject, title: task.text, on, time, over_from: end_of_day(on) }))
        }
        Thing::ThankYou(_) | Thing::FollowUp(..) | Thing::Quiet(..) | Thing::NoReply(..) => Ok(None),
        Thing::Debrief(_) | Thing::Practice(_) => Ok(None),
    }
}

fn about_deadline(reading: &Reading<'_>, id: domain::ids::JobId) -> Result<Option<About>, ApiError> {
    let (Some(row), Some(subject)) = (store::job::row(reading, id)?, subject_of_job(reading, id)?) else {
        return Ok(None);
    };
    // Once it is sent there is nothing to remind of.
    if !matches!(subject.stage_kind, domain::stage::StageKind::Saved | domain::stage::StageKind::Preparing) {
        return Ok(None);
    }
    let Some(on) = last_day(&row.fields.deadline) else { return Ok(None) };
    let (time, over_from) = match row.fields.deadline.when {
        domain::deadline::DeadlineWhen::DateTime(at) => (time_text(in_oslo(at).1), at),
        _ => (String::new(), end_of_day(on)),
    };
    let title = String::new();
    Ok(Some(About { kind: StripKind::Deadline, subject: Some(subject), title, on, time, over_from }))
}

fn subject_of_job(reading: &Reading<'_>, id: domain::ids::JobId) -> Result<Option<Subject>, ApiError> {
    let Some(application) = store::application::of_job(reading, id)? else { return Ok(None) };
    Ok(store::today::subject_of(reading, application.id)?)
}
