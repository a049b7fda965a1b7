//! Calendar files on the disk: the one that is kept fresh, and those the person asks for.

use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use domain::calendar::EntryRef;
use domain::fold::fold;
use serde_json::{Value, json};
use url::Url;

use super::ics::ics;
use super::keeper::FOLDER_SETTING;
use crate::job::line;
use crate::wire::{CalendarFile, ChangedBy, IcsEntries, IcsQuery, KeepCalendar, Nothing, SavedFile};
use crate::{ApiError, App, ErrorCode};

/// By this line a calendar file is known to be ours.
const OURS: &str = "PRODID:-//Loype//";

/// The calendar kept as a file, once what is under way is written.
pub(crate) fn file(app: &App, _: Nothing) -> Result<CalendarFile, ApiError> {
    Ok(app.keeper.file())
}

/// Chooses where the file is kept, and writes it there first: a folder that does not work is refused at once.
pub(crate) fn keep(app: &App, input: KeepCalendar) -> Result<CalendarFile, ApiError> {
    let folder = Some(input.folder.trim()).filter(|text| !text.is_empty()).map(chosen_folder).transpose()?;
    if let Some(folder) = &folder {
        app.keeper.try_out(folder)?;
    }
    let value = folder.as_ref().map_or(Value::Null, |folder| json!(folder.display().to_string()));
    app.store.set_setting(FOLDER_SETTING, &value)?;
    app.keeper.keep_in(folder);
    app.announce_step(None, &[store::Tag::Setting].into(), ChangedBy::Action);
    Ok(app.keeper.file())
}

/// Writes entries into a file of their own: into the folder of the kept file, else the system's downloads, else the
/// profile.
pub(crate) fn save(app: &App, query: IcsQuery) -> Result<SavedFile, ApiError> {
    let name = file_name(app, &query.entries)?;
    let text = ics(app, query)?.text;
    let folder = match app.keeper.folder().or_else(|| app.folder.downloads()) {
        Some(folder) => folder,
        None => own_folder(app.folder.path())?,
    };
    let path = put(&folder, &name, &text)?;
    Ok(SavedFile { path: path.display().to_string(), folder: folder.display().to_string() })
}

/// Puts a file into a folder: written whole under another name first, so that nobody ever reads half of it. A file that
/// says the same already is left alone, and one of another program is never touched.
pub(super) fn put(folder: &Path, name: &str, text: &str) -> Result<PathBuf, ApiError> {
    let path = folder.join(name);
    match std::fs::read_to_string(&path) {
        Ok(old) if exchange::ics::say_the_same(&old, text) => return Ok(path),
        Ok(old) if old.contains(OURS) => {}
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Ok(_) | Err(_) => return Err(ApiError::new(ErrorCode::FileForeign).with("path", path.display())),
    }
    let part = folder.join(format!(".{name}.{}.part", std::process::id()));
    let written = std::fs::File::create(&part)
        .and_then(|mut file| file.write_all(text.as_bytes()).and_then(|()| file.sync_all()))
        .and_then(|()| std::fs::rename(&part, &path));
    written.map(|()| path).map_err(|error| {
        // What is left of a file that could not be finished is of no use to anybody.
        let _ = std::fs::remove_file(&part);
        unwritable(folder, &error)
    })
}

/// A folder as the person names it: a whole path, or what a file manager copies.
pub(crate) fn chosen_folder(text: &str) -> Result<PathBuf, ApiError> {
    let text = line("folder", text)?;
    let refused = |code| ApiError::new(code).with("folder", &text);
    let from_address =
        text.starts_with("file:").then(|| Url::parse(&text).ok()?.to_file_path().ok()).flatten();
    let folder = from_address.unwrap_or_else(|| PathBuf::from(&text));
    if !folder.is_absolute() {
        return Err(refused(ErrorCode::FolderRelative));
    }
    let real = std::fs::canonicalize(&folder).map_err(|_| refused(ErrorCode::FolderMissing))?;
    // The root of a disk is nobody's own folder.
    if !real.is_dir() || real.parent().is_none() {
        return Err(refused(ErrorCode::FolderUnfit));
    }
    Ok(folder)
}

fn own_folder(profile: &Path) -> Result<PathBuf, ApiError> {
    let folder = profile.join("calendar");
    std::fs::create_dir_all(&folder).map_err(|error| unwritable(&folder, &error))?;
    Ok(folder)
}

fn unwritable(folder: &Path, error: &std::io::Error) -> ApiError {
    let code = match error.kind() {
        ErrorKind::NotFound => ErrorCode::FolderMissing,
        ErrorKind::StorageFull => ErrorCode::FolderFull,
        _ => ErrorCode::FolderUnwritable,
    };
    ApiError::new(code).with("folder", folder.display())
}

/// A name that the same entry always has, so that a second file takes the place of the first.
fn file_name(app: &App, entries: &IcsEntries) -> Result<String, ApiError> {
    match entries {
        IcsEntries::All => Ok("loype-all.ics".to_owned()),
        IcsEntries::These(entries) => match entries.as_slice() {
            [one] => name_of(app, *one),
            _ => Ok(format!("loype-{}.ics", app.clock.now().format("%Y%m%d-%H%M%S"))),
        },
    }
}

fn name_of(app: &App, entry: EntryRef) -> Result<String, ApiError> {
    let row = app.read(|reading| Ok(store::calendar::by_refs(reading, &[entry])?.pop()))?;
    let title = row.and_then(|row| row.title.or(row.text)).unwrap_or_default();
    let words: Vec<String> = fold(&title)
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    let words: String = words.join("-").chars().take(40).collect();
    let name = entry.name();
    // The last signs of an id are its random ones.
    let (kind, end) = (name.split('-').next().unwrap_or_default(), &name[name.len().saturating_sub(6)..]);
    Ok(format!("loype-{kind}-{words}-{end}.ics"))
}
