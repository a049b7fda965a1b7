//! `loype prep`: the prep sheet of a job, as Markdown or as a PDF.

use std::path::Path;

use app::wire::{FigureView, PrepMarkdown, PrepPay, PrepQuery, PrepSheet, RequirementView, StoryMatch};
use app::{ApiError, App, ErrorCode};
use domain::ids::{InterviewId, JobId};
use serde_json::{Map, Value, json};

use crate::arguments::{Arguments, PrepArguments};
use crate::jobs::find;
use crate::out::{Failure, Out, call};

pub(crate) fn run(arguments: &Arguments, input: &PrepArguments, out: &mut Out) -> Result<(), Failure> {
    let app = out.open(arguments)?;
    let job_id = find(&app, &input.job)?;
    let interview_id = input.round.map(|round| interview_of(&app, job_id, round)).transpose()?;
    let query = PrepQuery { job_id, interview_id, language: Some(out.language()) };
    let sheet: PrepSheet = call(&app, "prep.read", query)?;
    let markdown: PrepMarkdown = call(&app, "prep.markdown", query)?;
    if let Some(file) = &input.pdf {
        write(file, &app::prep_pdf(&app, query)?)?;
    }
    out.print(&json_of(&sheet, &markdown.text, out), || markdown.text.trim_end().to_owned());
    Ok(())
}

/// The newest interview of that round.
fn interview_of(app: &App, job_id: JobId, round: u8) -> Result<InterviewId, ApiError> {
    let sheet: PrepSheet = call(app, "prep.read", PrepQuery { job_id, interview_id: None, language: None })?;
    let found = sheet.rounds.iter().find(|known| known.round == round);
    found.map(|known| known.interview_id).ok_or_else(|| ApiError::new(ErrorCode::InterviewMissing))
}

/// A script that names a file means it, so what lay there is replaced.
fn write(file: &Path, pdf: &[u8]) -> Result<(), ApiError> {
    std::fs::write(file, pdf).map_err(|error| crate::calendar::unwritable(file, &error))
}

fn json_of(sheet: &PrepSheet, markdown: &str, out: &Out) -> Value {
    let parts: Map<String, Value> = sheet
        .parts
        .iter()
        .map(|part| {
            let text = Some(&part.text).filter(|text| !text.trim().is_empty());
            (part.part.id().to_owned(), json!({ "text": text, "written_for": part.written_for }))
        })
        .collect();
    json!({
        "job_id": sheet.job_id,
        "title": sheet.title,
        "employer": sheet.employer,
        "interview": sheet.interview.as_ref().map(|interview| json!({
            "interview_id": interview.interview_id, "round": interview.round, "form": interview.form,
            "starts_at": interview.when.starts_at, "minutes": interview.when.minutes,
            "place": text_or_null(&interview.place), "link": text_or_null(&interview.link),
        })),
        "people": sheet.people.iter().map(|one| json!({ "name": one.name, "role": one.role })).collect::<Value>(),
        "requirements": sheet.requirements.iter().map(requirement).collect::<Value>(),
        "corrected": sheet.corrected,
        "coverage": sheet.coverage,
        "pay": pay(&sheet.pay, out),
        "parts": parts,
        "markdown": markdown,
    })
}

fn requirement(one: &RequirementView) -> Value {
    json!({
        "requirement_id": one.requirement_id, "text": one.text, "need": one.need,
        "from": if one.from_ad { "ad" } else { "person" },
        "stories": one.stories.iter().map(story).collect::<Value>(),
        "closest": one.closest.as_ref().map(story),
    })
}

fn story(found: &StoryMatch) -> Value {
    json!({
        "story_id": found.story_id, "title": found.title, "said": found.said, "skills": found.skills,
        "words": found.shared.iter().map(|shared| json!([shared.wanted, shared.told])).collect::<Value>(),
    })
}

fn pay(pay: &PrepPay, out: &Out) -> Value {
    let kroner = |ore: Option<i64>| ore.map(crate::pay::kroner);
    let asked = pay
        .asked
        .as_ref()
        .map(|FigureView { figure, .. }| json!({ "on": figure.on, "text": figure.pay.text }));
    json!({
        "say": pay.say.as_ref().map(|say| json!({
            "least_kr": crate::pay::kroner(say.least_ore), "most_kr": crate::pay::kroner(say.most_ore),
            "notes": out.notes(&say.notes),
        })),
        "asked": asked,
        "advertised_least_kr": kroner(pay.advertised_least_ore),
        "advertised_most_kr": kroner(pay.advertised_most_ore),
        "floor_kr": kroner(pay.floor.as_ref().and_then(|floor| floor.answer.floor_ore)),
    })
}

fn text_or_null(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}
