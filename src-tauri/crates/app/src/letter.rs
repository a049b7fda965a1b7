//! The application letter of a job: plain text, saved while it is written, kept as a document when it is done.

use domain::document_file::{DocumentKind, safe_file_name};

use crate::app::step;
use crate::document::{self, TakenFile};
use crate::job::{self, line};
use crate::wire::{JobQuery, KeepLetter, Letter, Nothing, SaveLetter, SavedVersion};
use crate::{ApiError, App, ErrorCode};

/// The longest letter, in characters: some ten pages.
const MAX_LETTER: u32 = 20_000;

pub(crate) fn read(app: &App, query: JobQuery) -> Result<Letter, ApiError> {
    app.read(|reading| {
        let application = job::application(reading, query.job_id)?;
        let letter = store::letter::of_application(reading, application.id)?;
        Ok(Letter {
            changed_at: letter.as_ref().map(|letter| letter.changed_at),
            text: letter.map(|letter| letter.text).unwrap_or_default(),
            max_characters: MAX_LETTER,
        })
    })
}

/// Keeps a letter as it stands. Quietly: nobody wants to be told while they write.
pub(crate) fn save(app: &App, input: SaveLetter) -> Result<Nothing, ApiError> {
    let text = letter_text(&input.text)?;
    let (title, application) = app.read(|reading| {
        let row = job::live_row(reading, input.job_id)?;
        Ok((row.fields.title, job::application(reading, input.job_id)?.id))
    })?;
    let words = step("write-letter", [("title", &title)]);
    app.write_on(&words, &application.to_string(), |writing| {
        let before = store::letter::of_application(writing, application)?;
        if before.is_none_or(|before| before.text != text) {
            store::letter::set(writing, application, &text)?;
        }
        Ok(Nothing {})
    })
}

/// Keeps the letter as a text file: a version more of the letter of that name, else a new document.
pub(crate) fn keep(app: &App, input: KeepLetter) -> Result<SavedVersion, ApiError> {
    let name = line("document", &input.name)?;
    if name.is_empty() {
        return Err(ApiError::new(ErrorCode::DocumentNameMissing));
    }
    app.write(&step("keep-letter", [("name", &name)]), |writing| {
        job::live_row(writing, input.job_id)?;
        let application = job::application(writing, input.job_id)?;
        let letter = store::letter::of_application(writing, application.id)?;
        let text = letter.map(|letter| letter.text).filter(|text| !text.trim().is_empty());
        let text = text.ok_or_else(|| ApiError::new(ErrorCode::LetterEmpty))?;
        let file = TakenFile::of(safe_file_name(&format!("{name}.txt")), text.into_bytes())?;
        match store::document::by_name(writing, DocumentKind::Letter, &name)? {
            Some(known) => document::insert_version(app, writing, known.id, &file, ""),
            None => document::insert(app, writing, DocumentKind::Letter, &name, &file, ""),
        }
    })
}

/// A letter's words: line ends made one kind, nothing else changed, since somebody is still writing.
fn letter_text(text: &str) -> Result<String, ApiError> {
    let text = text.replace("\r\n", "\n").replace('\0', "");
    if text.chars().count() > MAX_LETTER as usize {
        return Err(ApiError::new(ErrorCode::TooLong).with("field", "letter").with("limit", MAX_LETTER));
    }
    Ok(if text.trim().is_empty() { String::new() } else { text })
}
