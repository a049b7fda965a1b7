//! What is kept and where, which hosts are ever contacted, and emptying the profile for good.

use std::fs;
use std::path::Path;

use chrono::Duration;
use messages::{Args, Key, Lang};
use store::recovery::Recovery;

use crate::net::HOSTS;
use crate::wire::{ContactedHost, KeepCalendar, KeptKind, KeptPlace, Nothing, Privacy, WipeProfile};
use crate::{ApiError, App, ErrorCode, calendar, document, incoming};

/// The most folders within folders that are looked through for their size.
const DEPTH: u8 = 4;

pub(crate) fn read(app: &App, _: Nothing) -> Result<Privacy, ApiError> {
    let folder = app.folder.path();
    let kept = [
        (KeptKind::Documents, "documents"),
        (KeptKind::Opened, "opened"),
        (KeptKind::Backups, "backups"),
        (KeptKind::Logs, "logs"),
    ];
    let originals = Recovery::of_profile(folder).originals();
    let set_aside = KeptPlace {
        kind: KeptKind::SetAside,
        bytes: originals.iter().map(|original| bytes_in(original, DEPTH)).sum(),
    };
    let database = KeptPlace { kind: KeptKind::Database, bytes: database_bytes(folder) };
    let others = kept.map(|(kind, name)| KeptPlace { kind, bytes: bytes_in(&folder.join(name), DEPTH) });
    Ok(Privacy {
        folder: folder.display().to_string(),
        kept: [database]
            .into_iter()
            .chain(others)
            .chain([set_aside])
            .filter(|place| place.bytes > 0)
            .collect(),
        calendar: calendar::file(app, Nothing {})?.path,
        second_backups: app.backups.second_path()?.map(|path| path.display().to_string()),
        hosts: HOSTS.map(|(purpose, host)| ContactedHost { purpose, host: host.map(str::to_owned) }).to_vec(),
    })
}

/// Empties the profile: database, documents, backups and other copies, logs. What was put elsewhere by the person's wish stays there.
pub(crate) fn wipe(app: &App, input: WipeProfile) -> Result<Nothing, ApiError> {
    if !is_confirmed(&input.word) {
        return Err(ApiError::new(ErrorCode::WipeUnconfirmed));
    }
    // The calendar's file would be written anew, empty, over the one in the person's own folder.
    calendar::keep(app, KeepCalendar { folder: String::new() })?;
    app.backups.settle();
    app.store.wipe(app.folder.path(), app.clock.now())?;
    // From here on nothing is there that they would be copies of.
    let copies = store::wipe_copies(app.folder.path());
    app.backups.begin_anew();
    incoming::drop_all(app);
    app.store.collect_files(&document::files(app))?;
    let far = app.clock.now() + Duration::days(36_500);
    store::files::Opened::of_profile(app.folder.path()).clean(far);
    remove_logs(&app.folder.logs());
    app.everything_changed();
    copies?;
    Ok(Nothing {})
}

/// Whether the word was typed by which one says that one means it, in either language.
fn is_confirmed(typed: &str) -> bool {
    let typed = typed.trim().to_lowercase();
    Lang::ALL
        .iter()
        .any(|lang| messages::text(*lang, Key::PrivacyWipeWord, &Args::new()).to_lowercase() == typed)
}

/// Today's log stays open and is begun anew at the next start; it holds codes and counts only.
fn remove_logs(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with("loype.") {
            // On Windows an open one can't be removed; it holds nothing of the person's.
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn database_bytes(folder: &Path) -> u64 {
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    files
        .filter(|entry| entry.file_name().to_string_lossy().starts_with("loype.sqlite3"))
        .filter_map(|entry| Some(entry.metadata().ok()?.len()))
        .sum()
}

fn bytes_in(folder: &Path, depth: u8) -> u64 {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let bytes = |entry: fs::DirEntry| match entry.metadata() {
        Ok(found) if found.is_dir() && depth > 0 => bytes_in(&entry.path(), depth - 1),
        Ok(found) if found.is_file() => found.len(),
        _ => 0,
    };
    entries.map(bytes).sum()
}
