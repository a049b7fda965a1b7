//! A sheet as a PDF: its bytes for the command line, and as a file where calendar files go.

use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use domain::fold::fold;
use exchange::markdown::read_markdown;
use exchange::pdf::{OURS, PdfTitle, write_pdf};
use messages::Lang;

use super::markdown::markdown;
use crate::calendar::{folder_for_files, unwritable};
use crate::wire::{Language, PrepQuery, PrepSheet, SavedFile};
use crate::{ApiError, App, ErrorCode};

/// How many files of one name are kept side by side before it is called enough.
const MAX_SAME: usize = 100;
/// How much of the title stands in the file's name.
const MAX_NAME: usize = 40;

/// Writes the sheet into a file.
pub(crate) fn save(app: &App, query: PrepQuery) -> Result<SavedFile, ApiError> {
    let sheet = super::read(app, query)?;
    let pdf = drawn(&sheet, super::language(app, query)?)?;
    let folder = folder_for_files(app)?;
    let path = put(&folder, &file_name(&sheet), &pdf)?;
    Ok(SavedFile { path: path.display().to_string(), folder: folder.display().to_string() })
}

/// The sheet as a PDF.
///
/// # Errors
/// `job_missing`, `interview_missing`, the `store_…` codes.
pub fn prep_pdf(app: &App, query: PrepQuery) -> Result<Vec<u8>, ApiError> {
    drawn(&super::read(app, query)?, super::language(app, query)?)
}

fn drawn(sheet: &PrepSheet, language: Language) -> Result<Vec<u8>, ApiError> {
    let title = format!("{} · {}", sheet.title, sheet.employer);
    let title = PdfTitle { title: &title, language: Lang::from(language).tag() };
    write_pdf(&read_markdown(&markdown(sheet, language)), &title).map_err(|error| {
        tracing::error!(%error, "a prep sheet could not be drawn");
        ApiError::new(ErrorCode::Internal)
    })
}

/// Puts the file into a folder: whole under another name first, so that nobody ever reads half of it. An older one of ours
/// is replaced; what anybody else put there is left, and the new one gets a number.
fn put(folder: &Path, name: &str, pdf: &[u8]) -> Result<PathBuf, ApiError> {
    let names = (1..=MAX_SAME).map(|number| match number {
        1 => folder.join(format!("{name}.pdf")),
        _ => folder.join(format!("{name}-{number}.pdf")),
    });
    let free = |path: &PathBuf| match std::fs::read(path) {
        Ok(old) => old.windows(OURS.len()).any(|part| part == OURS),
        Err(error) => error.kind() == ErrorKind::NotFound,
    };
    let path = names.into_iter().find(free);
    let path =
        path.ok_or_else(|| ApiError::new(ErrorCode::FileForeign).with("path", folder.join(name).display()))?;
    let part = folder.join(format!(".{name}.{}.part", std::process::id()));
    let written = std::fs::File::create(&part)
        .and_then(|mut file| file.write_all(pdf).and_then(|()| file.sync_all()))
        .and_then(|()| std::fs::rename(&part, &path));
    written.map(|()| path).map_err(|error| {
        // What is left of a file that could not be finished is of no use to anybody.
        let _ = std::fs::remove_file(&part);
        unwritable(folder, &error)
    })
}

fn file_name(sheet: &PrepSheet) -> String {
    let words = format!("{} {}", sheet.employer, sheet.title);
    let words: Vec<String> = fold(&words)
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    let words: String = words.join("-").chars().take(MAX_NAME).collect();
    let id = sheet.job_id.to_string();
    // The last signs of an id are its random ones: two jobs of one title have files of their own.
    let end = &id[id.len().saturating_sub(6)..];
    match &sheet.interview {
        Some(interview) => format!("loype-prep-{words}-{}-{end}", interview.round),
        None => format!("loype-prep-{words}-{end}"),
    }
}
