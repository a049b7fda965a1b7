//! Interviews as a person types them: one place where each text is read, held to its limit, or refused.

use chrono::NaiveDate;
use chrono_tz::Tz;
use domain::date_text::read_ahead;
use domain::ids::InterviewId;
use domain::interview::{Interview, InterviewState, MAX_ROUND, Participant, USUAL_MINUTES, When};
use domain::time_text::{WrittenTime, read_minutes, read_time, time_written};
use domain::zone::{self, WallTimeError, read_zone, split_of_two};
use store::Writing;

use crate::error::from_date;
use crate::job::line;
use crate::wire::{InterviewDraft, InterviewEdit, PersonDraft};
use crate::{ApiError, ErrorCode};

/// The longest text of what was asked and the like, in characters.
const MAX_PROSE: usize = 100_000;
/// The most people that take part in one interview.
const MAX_PEOPLE: usize = 20;

/// When a draft says it is.
pub(super) fn when(draft: &InterviewDraft, today: NaiveDate) -> Result<When, ApiError> {
    let (day_text, of_day) = split_of_two(&draft.day);
    let (time_text, of_time) = split_of_two(&draft.time);
    let (day, time, zone) = (day(day_text, today)?, time(time_text)?, zone(&draft.zone)?);
    let minutes = match line("minutes", &draft.minutes)?.as_str() {
        "" => USUAL_MINUTES,
        text => minutes(text)?,
    };
    When::at(day, time, minutes, zone, of_time.or(of_day)).map_err(from_wall)
}

/// The interview of a draft.
pub(super) fn interview(draft: &InterviewDraft, when: When, next_round: u8) -> Result<Interview, ApiError> {
    Ok(Interview {
        round: if draft.round.trim().is_empty() { next_round } else { round(&draft.round)? },
        form: draft.form,
        when,
        place: line("place", &draft.place)?,
        link: crate::job::link(&draft.link)?.unwrap_or_default(),
        state: InterviewState::Planned,
        preparation: prose("preparation", &draft.preparation)?,
        asked: String::new(),
        went: String::new(),
        next_step: String::new(),
    })
}

/// Applies one edit. What is not said of the time stays: another day keeps the time the clock shows.
pub(super) fn apply(
    interview: &mut Interview,
    edit: &InterviewEdit,
    today: NaiveDate,
) -> Result<(), ApiError> {
    match edit {
        InterviewEdit::Round(text) => interview.round = round(text)?,
        InterviewEdit::Form(form) => interview.form = *form,
        InterviewEdit::Place(text) => interview.place = line("place", text)?,
        InterviewEdit::Link(text) => interview.link = crate::job::link(text)?.unwrap_or_default(),
        InterviewEdit::Preparation(text) => interview.preparation = prose("preparation", text)?,
        InterviewEdit::Asked(text) => interview.asked = prose("asked", text)?,
        InterviewEdit::Went(text) => interview.went = prose("went", text)?,
        InterviewEdit::NextStep(text) => interview.next_step = prose("next_step", text)?,
        InterviewEdit::Day(_)
        | InterviewEdit::Time(_)
        | InterviewEdit::Minutes(_)
        | InterviewEdit::Zone(_) => {
            interview.when = moved(interview.when, edit, today)?;
        }
        // People stand in a table of their own.
        InterviewEdit::People(_) => {}
    }
    Ok(())
}

fn moved(before: When, edit: &InterviewEdit, today: NaiveDate) -> Result<When, ApiError> {
    let wall = before.wall();
    let mut of_two = zone::of_two(before.starts, before.zone);
    let (mut on, mut at, mut lasts, mut in_zone) =
        (wall.date(), WrittenTime { from: wall.time(), to: None }, before.minutes, before.zone);
    match edit {
        InterviewEdit::Day(text) => {
            let (text, said) = split_of_two(text);
            (on, of_two) = (day(text, today)?, said.or(of_two));
        }
        InterviewEdit::Time(text) => {
            let (text, said) = split_of_two(text);
            (at, of_two) = (time(text)?, said.or(of_two));
        }
        InterviewEdit::Minutes(text) => lasts = minutes(text)?,
        InterviewEdit::Zone(text) => in_zone = zone(text)?,
        _ => {}
    }
    When::at(on, at, lasts, in_zone, of_two).map_err(from_wall)
}

/// Those who take part; empty names are left out.
pub(super) fn people(drafts: &[PersonDraft]) -> Result<Vec<Participant>, ApiError> {
    if drafts.len() > MAX_PEOPLE {
        return Err(ApiError::new(ErrorCode::TooLong).with("field", "people").with("limit", MAX_PEOPLE));
    }
    let person = |draft: &PersonDraft| match draft {
        PersonDraft::Contact { contact_id } => Ok(Participant::Contact(*contact_id)),
        PersonDraft::Name { name } => line("people", name).map(Participant::Named),
    };
    let people = drafts.iter().map(person).collect::<Result<Vec<_>, ApiError>>()?;
    let mut told: Vec<Participant> = Vec::new();
    for person in people {
        if person != Participant::Named(String::new()) && !told.contains(&person) {
            told.push(person);
        }
    }
    Ok(told)
}

/// Keeps who takes part; the person has to do with those among the contacts from now on.
pub(super) fn keep_people(
    writing: &Writing<'_>,
    id: InterviewId,
    people: &[Participant],
) -> Result<(), ApiError> {
    for person in people {
        if let Participant::Contact(contact) = person {
            crate::contact::by_id(writing, *contact)?;
            store::contact::keep(writing, *contact)?;
        }
    }
    Ok(store::interview::set_people(writing, id, people)?)
}

/// Words over several lines: line ends made one kind, nothing else changed.
pub(crate) fn prose(field: &str, text: &str) -> Result<String, ApiError> {
    let text = text.replace("\r\n", "\n").replace('\0', "");
    if text.chars().count() > MAX_PROSE {
        return Err(ApiError::new(ErrorCode::TooLong).with("field", field).with("limit", MAX_PROSE));
    }
    Ok(text.trim_end().to_owned())
}

fn day(text: &str, today: NaiveDate) -> Result<NaiveDate, ApiError> {
    let text = line("day", text)?;
    read_ahead(&text, today).map(|read| read.date).map_err(|error| from_date(&error, &text))
}

fn time(text: &str) -> Result<WrittenTime, ApiError> {
    let text = line("time", text)?;
    read_time(&text).map_err(|_| ApiError::new(ErrorCode::TimeUnread).with("text", &text))
}

fn minutes(text: &str) -> Result<u16, ApiError> {
    let text = line("minutes", text)?;
    read_minutes(&text).map_err(|_| ApiError::new(ErrorCode::MinutesUnread).with("text", &text))
}

/// A zone by name or city; Norwegian cities that give no zone its name are Oslo's.
fn zone(text: &str) -> Result<Tz, ApiError> {
    let text = line("zone", text)?;
    let found = read_zone(&text).or_else(|| guidance::pack().city_named(&text).map(|_| zone::HOME));
    found.ok_or_else(|| ApiError::new(ErrorCode::ZoneUnread).with("text", &text))
}

/// "2", "2. runde", "round 2".
fn round(text: &str) -> Result<u8, ApiError> {
    let text = line("round", text)?;
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let read = digits.parse::<u8>().ok().filter(|round| (1..=MAX_ROUND).contains(round));
    read.ok_or_else(|| {
        ApiError::new(ErrorCode::NumberRange).with("field", "round").with("least", 1).with("most", MAX_ROUND)
    })
}

/// A wall time that is no one instant.
fn from_wall(error: WallTimeError) -> ApiError {
    match error {
        WallTimeError::Skipped { wall, zone, next } => ApiError::new(ErrorCode::TimeSkipped)
            .with("time", time_written(wall.time()))
            .with("next", time_written(next))
            .with("zone", zone.name()),
        WallTimeError::Twice { wall, zone } => ApiError::new(ErrorCode::TimeTwice)
            .with("time", time_written(wall.time()))
            .with("zone", zone.name()),
    }
}
