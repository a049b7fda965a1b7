//! The calendar as text for other programs.

use chrono::{DateTime, Days, Months, NaiveDate, Utc};
use domain::calendar::{EntryKind, EntryRef, Standing, alarms, wall_in, zone_of};
use exchange::ics::{IcsCalendar, IcsEntry, IcsWhen, write};
use messages::{Args, Key, Lang, text};
use store::Reading;
use store::calendar::{EntryRow, Meeting};

use super::moving::entry_missing;
use super::view::hour_and_minute;
use crate::clock::oslo_day;
use crate::wire::{IcsEntries, IcsQuery, IcsText};
use crate::{ApiError, App, ErrorCode, settings};

/// The most entries one file is asked for by name.
const MAX_NAMED: usize = 200;
/// The most entries of each kind in the file of everything.
const MAX_OF_KIND: u32 = 1_000;
/// How far back the file of everything reaches, in days.
const DAYS_BACK: u64 = 90;
/// How far ahead, in months.
const MONTHS_AHEAD: u32 = 60;

pub(crate) fn ics(app: &App, query: IcsQuery) -> Result<IcsText, ApiError> {
    let (now, lang) = (app.clock.now(), language(app)?);
    let rows = app.read(|reading| match &query.entries {
        IcsEntries::All => everything(reading, oslo_day(now)),
        IcsEntries::These(entries) => these(reading, entries),
    })?;
    let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    Ok(IcsText { text: written(rows, now, lang), count })
}

/// The language that files speak: the person's, else the system's.
pub(crate) fn language(app: &App) -> Result<Lang, ApiError> {
    let language = settings::current(app)?.language.unwrap_or(app.system_language);
    Ok(language.into())
}

/// What the file of everything holds.
pub(super) fn everything(reading: &Reading<'_>, today: NaiveDate) -> Result<Vec<EntryRow>, ApiError> {
    let from = today.checked_sub_days(Days::new(DAYS_BACK)).unwrap_or(today);
    let to = today.checked_add_months(Months::new(MONTHS_AHEAD)).unwrap_or(today);
    Ok(store::calendar::between(reading, from, to, MAX_OF_KIND)?)
}

fn these(reading: &Reading<'_>, entries: &[EntryRef]) -> Result<Vec<EntryRow>, ApiError> {
    if entries.len() > MAX_NAMED {
        return Err(ApiError::new(ErrorCode::TooMany).with("limit", MAX_NAMED));
    }
    let rows = store::calendar::by_refs(reading, entries)?;
    if rows.is_empty() { Err(entry_missing()) } else { Ok(rows) }
}

/// The file's text. Entries stand by their time and name, so that the same calendar gives the same file.
pub(super) fn written(mut rows: Vec<EntryRow>, now: DateTime<Utc>, lang: Lang) -> String {
    rows.sort_by_key(|row| (row.timing.on, row.entry));
    let entries: Vec<IcsEntry> = rows.iter().map(|row| entry(row, lang)).collect();
    let name = text(lang, Key::CalendarIcsName, &Args::new());
    write(&IcsCalendar { name: &name, written_at: now, entries: &entries })
}

fn entry(row: &EntryRow, lang: Lang) -> IcsEntry {
    let meeting = row.meeting.as_ref();
    let link = meeting.map(|meeting| meeting.link.clone()).or_else(|| row.apply_url.clone());
    IcsEntry {
        uid: row.entry.name(),
        summary: summary(row, lang),
        description: meeting.map(|meeting| about(meeting, row, lang)).unwrap_or_default(),
        location: meeting.map(|meeting| meeting.place.clone()),
        url: link.filter(|link| !link.is_empty()),
        when: when(row),
        alarms: alarms(row.kind, &row.timing, row.standing),
    }
}

fn when(row: &EntryRow) -> IcsWhen {
    match (row.timing.at, row.timing.minutes) {
        (Some(at), Some(minutes)) => IcsWhen::Lasting(at, minutes),
        (Some(at), None) => IcsWhen::Moment(at),
        (None, _) => IcsWhen::Day(row.timing.on),
    }
}

fn summary(row: &EntryRow, lang: Lang) -> String {
    let job = [row.title.as_deref(), row.employer.as_deref()];
    let job = job.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let own = row.text.as_deref().unwrap_or_default();
    let said = |key, what: &str| text(lang, key, &Args::new().with("what", what));
    let what = if job.is_empty() { own } else { &job };
    let summary = match row.kind {
        EntryKind::Deadline => said(Key::CalendarIcsDeadline, what),
        EntryKind::AnswerBy => said(Key::CalendarIcsAnswer, what),
        EntryKind::Interview => said(Key::CalendarIcsInterview, what),
        EntryKind::JobStart | EntryKind::OfferStart => said(Key::CalendarIcsStart, what),
        EntryKind::Task | EntryKind::FollowUp | EntryKind::ThankYou if own.is_empty() || job.is_empty() => {
            if own.is_empty() {
                job
            } else {
                own.to_owned()
            }
        }
        EntryKind::Task | EntryKind::FollowUp | EntryKind::ThankYou => format!("{own} ({job})"),
    };
    if row.standing == Standing::Settled && row.kind != EntryKind::Interview {
        return said(Key::CalendarIcsDone, &summary);
    }
    summary
}

/// What an interview's entry says below its line: round and form, the link, and the time where it was agreed.
fn about(meeting: &Meeting, row: &EntryRow, lang: Lang) -> String {
    let args = Args::new().with("round", u32::from(meeting.round)).with("form", meeting.form.as_str());
    let mut lines = vec![text(lang, Key::CalendarIcsRound, &args)];
    if !meeting.link.is_empty() {
        lines.push(meeting.link.clone());
    }
    let there = zone_of(&meeting.zone).zip(row.timing.at).map(|(zone, at)| wall_in(at, zone));
    if let Some(there) = there.filter(|_| meeting.zone != "Europe/Oslo") {
        let time = format!("{} {}", there.on.format("%d.%m.%Y"), hour_and_minute(there.time));
        let args = Args::new().with("time", time.as_str()).with("zone", meeting.zone.as_str());
        lines.push(text(lang, Key::CalendarIcsThere, &args));
    }
    lines.join("\n")
}
