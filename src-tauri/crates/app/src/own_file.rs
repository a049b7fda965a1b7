//! A file that the program wrote itself, brought in again: its JSON, its zip, or either locked by a passphrase.
//!
//! Looking and bringing in go the same way: the file is loaded whole into a scratch profile and checked there, so that what
//! is refused is refused before anything changes. Bringing in is one step, which one undo takes back.

mod kinds;
mod source;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::Path;

use chrono::NaiveDate;
use domain::document_file::FileState;
use store::takeout::{Head, Loaded, Merged, OwnFileError, load, read_head};

use self::source::Source;
use crate::app::step;
use crate::backup::{Before, before};
use crate::document::{TakenFile, files};
use crate::wire::{ChangedBy, OwnBroughtIn, OwnLook};
use crate::{ApiError, App, ErrorCode};

/// Told how many rows are done, of how many; it may say to stop. The total is 0 while the file is being read.
pub(crate) type Progress<'p> = dyn FnMut(u64, u64) -> ControlFlow<()> + 'p;

/// What a file holds against the profile. Nothing is changed.
#[cfg(test)]
pub(crate) fn look(app: &App, path: &Path, passphrase: Option<&str>) -> Result<OwnLook, ApiError> {
    look_watched(app, path, passphrase, &mut |_, _| ControlFlow::Continue(()))
}

/// Brings a file in as one step, with a copy made before.
#[cfg(test)]
pub(crate) fn bring_in(app: &App, path: &Path, passphrase: Option<&str>) -> Result<OwnBroughtIn, ApiError> {
    bring_in_watched(app, path, passphrase, &mut |_, _| ControlFlow::Continue(()))
}

/// [`look`], telling how far it is.
pub(crate) fn look_watched(
    app: &App,
    path: &Path,
    passphrase: Option<&str>,
    progress: &mut Progress<'_>,
) -> Result<OwnLook, ApiError> {
    let mut source = Source::open(path, passphrase)?;
    let loaded = loaded(app, &mut source, progress)?;
    let total = loaded.rows;
    let merged = app
        .store
        .apart()?
        .read(|reading| store::takeout::look(reading, &loaded, &mut |done| progress(done, total)))?;
    let missing = missing(app, &source, &merged);
    Ok(told(&loaded, &merged, missing))
}

/// [`bring_in`], telling how far it is. Where it is stopped, nothing happened.
pub(crate) fn bring_in_watched(
    app: &App,
    path: &Path,
    passphrase: Option<&str>,
    progress: &mut Progress<'_>,
) -> Result<OwnBroughtIn, ApiError> {
    let mut source = Source::open(path, passphrase)?;
    let loaded = loaded(app, &mut source, progress)?;
    before(app, Before::Import)?;
    let total = loaded.rows;
    let step = step("bring-own-file", [("day", &day(&loaded.head))]);
    let bring = |writing: &store::Writing<'_>| {
        let merged = store::takeout::merge(writing, &loaded, &mut |done| progress(done, total))?;
        let missing = missing(app, &source, &merged);
        bring_files(app, writing, &mut source, &merged)?;
        Ok(told(&loaded, &merged, missing))
    };
    let what = app.store.with_room(|| app.write(&step, bring))??;
    if what.kinds.iter().any(|kind| kind.kind == "setting" && kind.new > 0) {
        // Settings stand outside the journal, so the step does not know of them.
        app.announce_step(None, &[store::Tag::Setting].into(), ChangedBy::Action);
    }
    let changed = what.kinds.iter().any(|kind| kind.new + kind.taken > 0);
    Ok(OwnBroughtIn { what, changed })
}

fn loaded(app: &App, source: &mut Source, progress: &mut Progress<'_>) -> Result<Loaded, ApiError> {
    let head = read_head(source.json()?).map_err(refused)?;
    let folder = app.folder.path();
    load(source.json()?, head, folder, app.clock.now(), &mut |done| progress(done, 0)).map_err(refused)
}

/// Keeps the documents' files that the profile lacks, out of the zip, before the rows that speak of them are committed.
fn bring_files(
    app: &App,
    writing: &store::Writing<'_>,
    source: &mut Source,
    merged: &Merged,
) -> Result<(), ApiError> {
    let files = files(app);
    let mut seen = BTreeSet::new();
    for (hash, name) in &merged.files {
        if !seen.insert(hash) || files.verify(hash) == FileState::Ok {
            continue;
        }
        if let Some(bytes) = source.document(hash)? {
            let file = TakenFile::of(name.clone(), bytes)?;
            if files.keep(writing, &file.bytes)? != *hash {
                return Err(broken("documents", &format!("{name} is not what it was")));
            }
        }
    }
    Ok(())
}

/// How many documents come without their file.
fn missing(app: &App, source: &Source, merged: &Merged) -> u32 {
    let files = files(app);
    let is_missing = |hash: &str| !source.has_document(hash) && files.verify(hash) != FileState::Ok;
    let gone = merged.files.iter().filter(|(hash, _)| is_missing(hash)).count();
    u32::try_from(gone).unwrap_or(u32::MAX)
}

fn told(loaded: &Loaded, merged: &Merged, files_missing: u32) -> OwnLook {
    let all = u32::try_from(merged.files.len()).unwrap_or(u32::MAX);
    OwnLook {
        program: loaded.head.program.chars().take(40).collect(),
        day: day(&loaded.head),
        schema: loaded.head.schema,
        into_empty: merged.into_empty,
        kinds: kinds::kinds(&merged.tables),
        files: all.saturating_sub(files_missing),
        files_missing,
        unknown: loaded.unknown.clone(),
    }
}

/// The day a file says it was written; nothing else that may stand there is passed on.
fn day(head: &Head) -> String {
    head.day.parse::<NaiveDate>().map(|day| day.to_string()).unwrap_or_default()
}

fn refused(error: OwnFileError) -> ApiError {
    match error {
        OwnFileError::NotOurs(_) => ApiError::new(ErrorCode::OwnFileForeign),
        OwnFileError::Newer { found, known } => {
            ApiError::new(ErrorCode::OwnFileNewer).with("found", found).with("known", known)
        }
        OwnFileError::Broken { place, why } => broken(&place, &why),
        OwnFileError::TooLong { place } => ApiError::new(ErrorCode::OwnFileTooLong).with("place", place),
        OwnFileError::Store(store::StoreError::Io(error)) => source::unread(&error),
        OwnFileError::Store(error) => error.into(),
    }
}

fn broken(place: &str, why: &str) -> ApiError {
    let short = |text: &str| text.chars().take(300).collect::<String>();
    ApiError::new(ErrorCode::OwnFileBroken).with("place", short(place)).with("details", short(why))
}
