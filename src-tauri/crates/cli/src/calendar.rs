//! `loype calendar`: everything as a file for other calendars.

use std::io::ErrorKind;
use std::path::Path;

use app::wire::{IcsEntries, IcsQuery, IcsText};
use app::{ApiError, ErrorCode};
use messages::{Args, Key, text};
use serde_json::json;

use crate::arguments::Arguments;
use crate::out::{Failure, Out, call};

/// Writes the calendar into a file; a script that names one means it, so what lay there is replaced.
pub(crate) fn write(arguments: &Arguments, file: &Path, out: &mut Out) -> Result<(), Failure> {
    let app = out.open(arguments)?;
    let calendar: IcsText = call(&app, "calendar.ics", IcsQuery { entries: IcsEntries::All })?;
    std::fs::write(file, &calendar.text).map_err(|error| unwritable(file, &error))?;
    let path = file.display().to_string();
    let args = Args::new().with("count", calendar.count).with("path", path.as_str());
    let json = json!({ "path": path, "entries": calendar.count });
    out.print(&json, || text(out.lang, Key::CalendarCliWritten, &args));
    Ok(())
}

pub(crate) fn unwritable(file: &Path, error: &std::io::Error) -> ApiError {
    let code = match error.kind() {
        ErrorKind::NotFound => ErrorCode::FolderMissing,
        _ => ErrorCode::FolderUnwritable,
    };
    let folder = file.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
    ApiError::new(code).with("folder", folder.display())
}
