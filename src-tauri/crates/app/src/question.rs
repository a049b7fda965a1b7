//! Questions: the built-in bank and the person's own, found, added, noted at, and those that fit a job.

pub(crate) mod fitting;
pub(crate) mod known;
mod list;
mod view;

use domain::ids::OwnQuestionId;
use store::Writing;
use store::question::OwnQuestion;

use self::known::Known;
use crate::app::step;
use crate::interview::prose;
use crate::wire::{
    AddQuestion, EditQuestion, NoteAtQuestion, Nothing, QuestionEdit, QuestionQuery, QuestionView,
    SavedQuestion,
};
use crate::{ApiError, App, ErrorCode};

pub(crate) use fitting::for_job;
pub(crate) use list::{choices, list};
pub(crate) use view::{Seen, prospects, row, view};

/// The longest question, in characters.
const MAX_TEXT: usize = 1_000;
/// So much of a question stands in the sentence of a step.
const MAX_IN_STEP: usize = 80;

pub(crate) fn read(app: &App, query: QuestionQuery) -> Result<QuestionView, ApiError> {
    let seen = Seen::by(app)?;
    app.read(|reading| {
        let known = Known::read(reading)?;
        let found = known.by_id(reading, &query.question)?.ok_or_else(missing)?;
        view(reading, &found, &seen)
    })
}

pub(crate) fn add(app: &App, input: AddQuestion) -> Result<SavedQuestion, ApiError> {
    let question = OwnQuestion {
        id: OwnQuestionId::at(app.clock.now()),
        text: words(&input.text)?,
        kind: input.kind,
        role: role(app, input.role.as_deref())?,
        good: prose("good", &input.good)?,
        trap: prose("trap", &input.trap)?,
    };
    app.write(&step("add-question", [("text", &short(&question.text))]), |writing| {
        Ok(SavedQuestion { question: keep(writing, &question)? })
    })
}

/// Keeps a question, where none of the same words is known: then that one's id comes back.
pub(crate) fn keep(writing: &Writing<'_>, question: &OwnQuestion) -> Result<String, ApiError> {
    if let Some(same) = known::same_words(writing, &question.text)? {
        return Ok(same);
    }
    store::question::insert(writing, question)?;
    Ok(question.id.to_string())
}

pub(crate) fn edit(app: &App, input: EditQuestion) -> Result<Nothing, ApiError> {
    let id = own_id(&input.question)?;
    let before = own(app, id)?;
    let mut after = before.clone();
    match &input.edit {
        QuestionEdit::Text(text) => after.text = words(text)?,
        QuestionEdit::Kind(kind) => after.kind = *kind,
        QuestionEdit::Role(text) => after.role = role(app, text.as_deref())?,
        QuestionEdit::Good(text) => after.good = prose("good", text)?,
        QuestionEdit::Trap(text) => after.trap = prose("trap", text)?,
    }
    app.write(&step("edit-question", [("text", &short(&before.text))]), |writing| {
        store::question::update(writing, &after)?;
        Ok(Nothing {})
    })
}

pub(crate) fn delete(app: &App, query: QuestionQuery) -> Result<Nothing, ApiError> {
    let id = own_id(&query.question)?;
    let before = own(app, id)?;
    app.write(&step("delete-question", [("text", &short(&before.text))]), |writing| {
        store::question::delete(writing, id)?;
        Ok(Nothing {})
    })
}

pub(crate) fn note(app: &App, input: NoteAtQuestion) -> Result<Nothing, ApiError> {
    let note = prose("note", &input.text)?;
    let text = text_of(app, &input.question)?;
    app.write_on(&step("note-question", [("text", &short(&text))]), &input.question, |writing| {
        store::question::set_note(writing, &input.question, &note)?;
        Ok(Nothing {})
    })
}

/// A question's words in the profile's language.
pub(crate) fn text_of(app: &App, question: &str) -> Result<String, ApiError> {
    let language = crate::profile::language(app)?;
    let found = app.read(|reading| known::one(reading, question)?.ok_or_else(missing))?;
    Ok(found.words(language).text)
}

/// A question's words as the sentence of a step tells them.
pub(crate) fn short(text: &str) -> String {
    if text.chars().count() <= MAX_IN_STEP {
        return text.to_owned();
    }
    let mut cut: String = text.chars().take(MAX_IN_STEP).collect();
    cut.truncate(cut.trim_end().len());
    cut + " …"
}

pub(crate) fn missing() -> ApiError {
    ApiError::new(ErrorCode::QuestionMissing)
}

/// The words of a question as typed, on one line.
pub(crate) fn words(text: &str) -> Result<String, ApiError> {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ").replace(char::is_control, "");
    match words.chars().count() {
        0 => Err(ApiError::new(ErrorCode::QuestionEmpty)),
        length if length > MAX_TEXT => {
            Err(ApiError::new(ErrorCode::TooLong).with("field", "question").with("limit", MAX_TEXT))
        }
        _ => Ok(words),
    }
}

/// A role of the guidance by its id, or by its name or a title; nothing typed is none.
pub(crate) fn role(app: &App, text: Option<&str>) -> Result<Option<String>, ApiError> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return Ok(None) };
    let pack = app.guidance();
    let by_id = pack.roles.iter().find(|role| role.id == text);
    let found = by_id.or_else(|| pack.role_named(text));
    let found = found.ok_or_else(|| ApiError::new(ErrorCode::RoleUnknown).with("text", text))?;
    Ok(Some(found.id.clone()))
}

fn own_id(question: &str) -> Result<OwnQuestionId, ApiError> {
    question.parse().map_err(|_| missing())
}

fn own(app: &App, id: OwnQuestionId) -> Result<OwnQuestion, ApiError> {
    app.read(|reading| store::question::in_bank(reading, id)?.ok_or_else(missing))
}
