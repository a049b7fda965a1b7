//! Prep sheets: what is known before an interview, and what the person wrote for it.

mod known;
pub(crate) mod markdown;
mod pay;
pub(crate) mod pdf;
pub(crate) mod requirements;

use std::collections::BTreeMap;

use domain::ids::{InterviewId, JobId};
use domain::interview::InterviewState;
use domain::job::AdContact;
use domain::prep::{MAX_PART_CHARACTERS, PrepPart, standing};
use exchange::markdown::read_markdown;
use store::Reading;
use store::prep_sheet::SheetOf;

use crate::app::step;
use crate::wire::{
    ClearPrep, EmployerNamed, InterviewView, JobQuery, Language, LastTime, Nothing, PersonView, PrepPartView,
    PrepQuery, PrepRound, PrepSheet, WritePrep,
};
use crate::{ApiError, App, ErrorCode, guide, interview, job, profile};

/// The most rounds a sheet can be chosen from.
const MAX_ROUNDS: usize = 50;
/// The most people told on a sheet without a round.
const MAX_PEOPLE: usize = 20;

pub(crate) fn read(app: &App, query: PrepQuery) -> Result<PrepSheet, ApiError> {
    let job_id = query.job_id;
    let language = language(app, query)?;
    let pay = pay::read(app, job_id)?;
    let fields = app.read(|reading| job::row(reading, job_id))?.fields;
    let about = guide::employers::one(app, EmployerNamed { name: fields.employer.clone() })?.employer;
    let mut interviews = interview::of_job(app, JobQuery { job_id })?.interviews;
    interviews.retain(|interview| interview.state != InterviewState::Cancelled);
    let interview = chosen(&interviews, query.interview_id)?;
    app.read(|reading| {
        let application = job::application(reading, job_id)?;
        let list = requirements::list(app, reading, job_id, application.id, language)?;
        let people = people(interview.as_ref(), &fields.contacts);
        let known = known::Known {
            language,
            employer: &fields.employer,
            interview: interview.as_ref(),
            requirements: &list.requirements,
            pay: &pay,
            about: about.as_ref(),
        };
        let of = |interview| SheetOf { application: application.id, interview };
        let whole = store::prep_sheet::parts(reading, of(None))?;
        let round = match query.interview_id {
            Some(id) => store::prep_sheet::parts(reading, of(Some(id)))?,
            None => BTreeMap::new(),
        };
        Ok(PrepSheet {
            job_id,
            parts: PrepPart::ALL.into_iter().map(|part| part_view(part, &round, &whole, &known)).collect(),
            last_time: last_time(&interviews, interview.as_ref()),
            rounds: interviews.iter().take(MAX_ROUNDS).map(round_view).collect(),
            coverage: list.coverage(),
            requirements: list.requirements,
            dropped: list.dropped,
            corrected: list.corrected,
            title: fields.title.clone(),
            employer: fields.employer.clone(),
            max_characters: MAX_PART_CHARACTERS,
            people,
            interview,
            pay,
            about,
        })
    })
}

/// Keeps a part as it stands. Quietly: nobody wants to be told while they write.
pub(crate) fn write(app: &App, input: WritePrep) -> Result<Nothing, ApiError> {
    let text = input.text.replace("\r\n", "\n").replace('\0', "");
    if text.chars().count() > MAX_PART_CHARACTERS as usize {
        return Err(ApiError::new(ErrorCode::TooLong)
            .with("field", "prep")
            .with("limit", MAX_PART_CHARACTERS));
    }
    let title = app.read(|reading| job::live_row(reading, input.job_id))?.fields.title;
    let about = match input.interview_id {
        Some(id) => id.to_string(),
        None => app.read(|reading| job::application(reading, input.job_id))?.id.to_string(),
    };
    app.write_on(&step("write-prep", [("title", &title)]), &about, |writing| {
        let of = sheet_of(writing, input.job_id, input.interview_id)?;
        let before = store::prep_sheet::parts(writing, of)?;
        if before.get(&input.part) != Some(&text) {
            store::prep_sheet::set_part(writing, of, input.part, Some(&text))?;
        }
        Ok(Nothing {})
    })
}

/// Takes away what was written of a part, so that what stands behind it shows again.
pub(crate) fn clear(app: &App, input: ClearPrep) -> Result<Nothing, ApiError> {
    let title = app.read(|reading| job::live_row(reading, input.job_id))?.fields.title;
    app.write(&step("clear-prep", [("title", &title)]), |writing| {
        let of = sheet_of(writing, input.job_id, input.interview_id)?;
        store::prep_sheet::set_part(writing, of, input.part, None)?;
        Ok(Nothing {})
    })
}

/// The language a sheet is told in: the one that is asked for, else the profile's.
fn language(app: &App, query: PrepQuery) -> Result<Language, ApiError> {
    match query.language {
        Some(language) => Ok(language),
        None => profile::language(app),
    }
}

/// The sheet a person writes on: of a job that can be changed, and of a round of that very job.
fn sheet_of(
    reading: &Reading<'_>,
    job_id: JobId,
    interview: Option<InterviewId>,
) -> Result<SheetOf, ApiError> {
    job::live_row(reading, job_id)?;
    let application = job::application(reading, job_id)?.id;
    if let Some(id) = interview {
        let row = store::interview::by_id(reading, id)?.filter(|row| row.application_id == application);
        row.ok_or_else(|| ApiError::new(ErrorCode::InterviewMissing))?;
    }
    Ok(SheetOf { application, interview })
}

fn chosen(
    interviews: &[InterviewView],
    wanted: Option<InterviewId>,
) -> Result<Option<InterviewView>, ApiError> {
    let Some(id) = wanted else { return Ok(None) };
    let found = interviews.iter().find(|interview| interview.interview_id == id).cloned();
    found.map(Some).ok_or_else(|| ApiError::new(ErrorCode::InterviewMissing))
}

fn part_view(
    part: PrepPart,
    round: &BTreeMap<PrepPart, String>,
    whole: &BTreeMap<PrepPart, String>,
    known: &known::Known<'_>,
) -> PrepPartView {
    let text_of = |parts: &BTreeMap<PrepPart, String>| parts.get(&part).cloned();
    let (round, whole) = (text_of(round), text_of(whole));
    let filled = if round.is_none() && whole.is_none() { known.text(part) } else { String::new() };
    let (text, written_for) = standing(round.as_deref(), whole.as_deref(), &filled);
    PrepPartView { part, document: read_markdown(text), text: text.to_owned(), written_for }
}

/// Those who take part; of a sheet without a round, the people of the ad.
fn people(interview: Option<&InterviewView>, contacts: &[AdContact]) -> Vec<PersonView> {
    match interview {
        Some(interview) => interview.people.clone(),
        None => {
            let named = contacts.iter().filter_map(|contact| {
                let name = contact.name.clone()?;
                Some(PersonView { contact_id: None, name, role: contact.role.clone() })
            });
            named.take(MAX_PEOPLE).collect()
        }
    }
}

/// The newest round that was held before this one.
fn last_time(interviews: &[InterviewView], this: Option<&InterviewView>) -> Option<LastTime> {
    let before = |other: &&InterviewView| {
        let is_earlier = this.is_none_or(|this| other.when.starts_at < this.when.starts_at);
        other.state == InterviewState::Held && is_earlier
    };
    let last = interviews.iter().filter(before).max_by_key(|interview| interview.when.starts_at)?;
    Some(LastTime {
        interview_id: last.interview_id,
        round: last.round,
        on: last.when.day,
        asked: last.asked.clone(),
        went: last.went.clone(),
        next_step: last.next_step.clone(),
    })
}

fn round_view(interview: &InterviewView) -> PrepRound {
    PrepRound {
        interview_id: interview.interview_id,
        round: interview.round,
        form: interview.form,
        on: interview.when.day,
    }
}
