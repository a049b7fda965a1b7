//! The whole profile out: as one JSON, a zip with everything readable in it, tables, or Markdown; locked where wanted.
//!
//! What is written is of one moment, read over a connection of its own, so that the window goes on meanwhile. It is written
//! under another name and renamed, so that nobody ever finds half of it.

mod bundle;
mod contents;
#[cfg(test)]
mod documented;
mod events;
mod jobs;
mod papers;
mod place;
mod underway;

use std::ops::ControlFlow;
use std::path::Path;

use self::contents::{Contents, form_of};
use self::place::{Part, own_place, unused_name};
pub(crate) use self::underway::Underway;
use crate::wire::{Nothing, TakeOut, TakeOutForm, TakeOutProgress, TakenOut};
use crate::{ApiError, App, ErrorCode};

/// The document's name within a zip.
pub(crate) const JSON_NAME: &str = "loype.json";
/// The folder of documents' files within a zip.
pub(crate) const DOCUMENTS: &str = "documents";
/// The ending of a locked file.
const LOCKED: &str = ".age";
/// The fewest characters of a passphrase.
const SHORTEST: usize = 8;

/// Told how many rows are done, of how many; it may say to stop.
pub type Progress<'p> = dyn FnMut(u64, u64) -> ControlFlow<()> + 'p;

/// What stands where a file is to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// It is left alone, and nothing is written.
    Keep,
    /// It makes room.
    Replace,
}

/// Which table a `.csv` holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CsvOf {
    /// Jobs.
    Jobs,
    /// What happened and will happen.
    Events,
}

/// Where something is taken out to; the path's ending says what.
#[derive(Debug, Clone, Copy)]
pub struct ExportTo<'e> {
    /// The file, or the folder for Markdown.
    pub path: &'e Path,
    /// What a `.csv` is to hold.
    pub csv_of: CsvOf,
    /// Locks the file, whose name then ends `.age`.
    pub passphrase: Option<&'e str>,
    /// What is done with what stands there.
    pub existing: Existing,
}

/// Takes something out to a path the person named: what the command line does.
///
/// # Errors
/// `file_ending` when the path does not say what; `file_exists`; `passphrase_…`; the codes of folders and of the store.
pub fn export(app: &App, to: &ExportTo<'_>, progress: &mut Progress<'_>) -> Result<TakenOut, ApiError> {
    let name = to.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if to.path.is_dir() || to.path.to_string_lossy().ends_with(['/', '\\']) || !name.contains('.') {
        return match to.passphrase {
            Some(_) => Err(ending_unknown(&name)),
            None => papers::into_folder(app, to.path, to.existing, progress),
        };
    }
    let (form, locked) = asked_of(&name, to.csv_of)?;
    let passphrase = match (locked, to.passphrase) {
        (true, None) => return Err(ApiError::new(ErrorCode::PassphraseMissing)),
        (false, Some(_)) => return Err(ending_unknown(&name)),
        (_, passphrase) => passphrase,
    };
    write(app, to.path, form, passphrase, to.existing, progress)
}

/// Whether a file's name says what it is to hold, before anybody is asked for the passphrase that locks it.
///
/// # Errors
/// `file_ending` when it does not.
pub fn check_ending(name: &str, csv_of: CsvOf) -> Result<(), ApiError> {
    asked_of(name, csv_of).map(drop)
}

/// What a file's name asks for, and whether it is to be locked.
fn asked_of(name: &str, csv_of: CsvOf) -> Result<(TakeOutForm, bool), ApiError> {
    let unlocked = name.strip_suffix(LOCKED);
    let form = form_of(unlocked.unwrap_or(name), csv_of).ok_or_else(|| ending_unknown(name))?;
    Ok((form, unlocked.is_some()))
}

fn ending_unknown(name: &str) -> ApiError {
    ApiError::new(ErrorCode::FileEnding).with("name", name)
}

/// Takes something out for the window: into the folder of calendar files, else the downloads, else the profile.
pub(crate) fn save(app: &App, input: TakeOut) -> Result<TakenOut, ApiError> {
    let passphrase = Some(input.passphrase.as_str()).filter(|text| !text.is_empty());
    let folder = own_place(app)?;
    let lock = if passphrase.is_some() { LOCKED } else { "" };
    let path = unused_name(&folder, &contents::name_of(input.form, app.clock.today()), lock);
    let underway = app.underway.begin()?;
    write(app, &path, input.form, passphrase, Existing::Keep, &mut |done, total| underway.tell(done, total))
}

/// How far what is being taken out is.
pub(crate) fn progress(app: &App, _: Nothing) -> Result<TakeOutProgress, ApiError> {
    Ok(app.underway.look())
}

/// Stops what is being taken out; nothing of it stays.
pub(crate) fn stop(app: &App, _: Nothing) -> Result<Nothing, ApiError> {
    app.underway.stop();
    Ok(Nothing {})
}

/// Whether a passphrase is long enough to lock anything.
///
/// # Errors
/// `passphrase_short`.
pub fn check_passphrase(passphrase: &str) -> Result<(), ApiError> {
    if passphrase.chars().count() < SHORTEST {
        return Err(ApiError::new(ErrorCode::PassphraseShort).with("least", SHORTEST));
    }
    Ok(())
}

fn write(
    app: &App,
    path: &Path,
    form: TakeOutForm,
    passphrase: Option<&str>,
    existing: Existing,
    progress: &mut Progress<'_>,
) -> Result<TakenOut, ApiError> {
    passphrase.map(check_passphrase).transpose()?;
    let part = Part::beside(path, existing)?;
    let folder = part.folder();
    let missing = part.fill(passphrase, &mut |out| {
        app.store.apart()?.read(|reading| Contents::new(app, reading, folder, progress)?.write(form, out))
    })?;
    let (path, bytes) = part.publish()?;
    Ok(TakenOut {
        folder: path.parent().unwrap_or(&path).display().to_string(),
        path: path.display().to_string(),
        bytes,
        missing,
        locked: passphrase.is_some(),
    })
}
