//! Profiles that can't be opened are refused with a code of their own and left as they are.

use std::fs;
use std::path::Path;

use app::wire::Language;
use app::{ApiError, App, ErrorCode, Net, ProfileFolder};
use loype_tests::TestProfile;
use rusqlite::Connection;
use serde_json::json;
use tempfile::TempDir;

use crate::calls::{add, done, job, profile};

const FILE: &str = "loype.sqlite3";

fn open(folder: &Path, clock: &app::Clock) -> Result<App, ApiError> {
    App::open(ProfileFolder::at(folder), clock.clone(), Net::new()?, Language::En)
}

/// Opens a folder that must be refused; its files must be the same afterwards.
fn refused(folder: &Path) -> ApiError {
    let clock = profile().clock;
    let before = files(folder);
    let error = open(folder, &clock).err().unwrap();
    assert_eq!(files(folder), before, "a refused folder was touched");
    error
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| {
            (entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path()).unwrap_or_default())
        })
        .collect();
    files.sort();
    files
}

/// A copy of a real profile's database, alone in a folder.
fn copied() -> TempDir {
    let profile: TestProfile = profile();
    add(&profile, "Utvikler", "A");
    profile.app.close().unwrap();
    let folder = tempfile::tempdir().unwrap();
    fs::copy(profile.folder().join(FILE), folder.path().join(FILE)).unwrap();
    folder
}

#[test]
fn a_newer_versions_profile_is_refused_with_both_versions() {
    let folder = copied();
    let file = Connection::open(folder.path().join(FILE)).unwrap();
    file.pragma_update(None, "journal_mode", "DELETE").unwrap();
    file.pragma_update(None, "user_version", 9_000).unwrap();
    drop(file);
    let error = refused(folder.path());
    assert_eq!((error.code, error.params["found"].as_str()), (ErrorCode::StoreNewer, "9000"));
    assert!(error.params["known"].parse::<u32>().is_ok_and(|known| known < 9_000));
}

#[test]
fn another_programs_database_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = Connection::open(folder.path().join(FILE)).unwrap();
    file.execute_batch("CREATE TABLE bookmarks (url TEXT); PRAGMA application_id = 7;").unwrap();
    drop(file);
    let error = refused(folder.path());
    assert_eq!((error.code, error.params["file"].as_str()), (ErrorCode::StoreForeign, FILE));
}

#[test]
fn a_file_that_is_no_database_and_a_folder_in_its_place_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(FILE), "Dette er et brev, ikke en database.".repeat(10)).unwrap();
    assert_eq!(refused(folder.path()).code, ErrorCode::StoreNotADatabase);
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join(FILE)).unwrap();
    assert_eq!(refused(folder.path()).code, ErrorCode::StoreNotADatabase);
}

#[test]
fn a_folder_that_cannot_be_made_is_named_in_the_error() {
    // A file stands where the folder should be: that stops even an administrator.
    let folder = tempfile::tempdir().unwrap();
    let blocked = folder.path().join("opptatt");
    fs::write(&blocked, "x").unwrap();
    for path in [blocked.clone(), blocked.join("under")] {
        let error = refused(&path);
        assert_eq!(error.code, ErrorCode::StoreUnwritable);
        assert_eq!(error.params["folder"], path.display().to_string());
    }
    assert_eq!(fs::read_to_string(&blocked).unwrap(), "x");
}

#[test]
fn a_damaged_or_cut_database_gives_its_code_and_is_not_taken_for_a_new_one() {
    let clock = profile().clock;
    let damaged = |damage: fn(&mut Vec<u8>)| {
        let folder = copied();
        let path = folder.path().join(FILE);
        let mut bytes = fs::read(&path).unwrap();
        damage(&mut bytes);
        fs::write(&path, &bytes).unwrap();
        let checked =
            open(folder.path(), &clock).and_then(|app| app::dispatch(&app, "profile.check", json!({})));
        assert_eq!(checked.err().map(|error| error.code), Some(ErrorCode::StoreDamaged));
    };
    damaged(|bytes| {
        let third = bytes.len() / 3;
        bytes[third..].fill(0xA5);
    });
    damaged(|bytes| bytes.truncate(4_096));
}

#[test]
fn a_missing_folder_is_made_and_an_empty_one_is_filled() {
    let folder = tempfile::tempdir().unwrap();
    let deep = folder.path().join("æ ø/å%20 #?");
    let clock = profile().clock;
    let app = open(&deep, &clock).unwrap();
    assert!(app::dispatch(&app, "profile.read", json!({})).unwrap()["empty"].as_bool().unwrap());
    app.close().unwrap();
    assert!(deep.join(FILE).is_file());
}

#[test]
fn what_was_written_is_there_after_a_restart() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "A");
    let before = job(&profile, &id);
    let profile = profile.restarted().unwrap();
    assert_eq!(job(&profile, &id), before);
    assert_eq!(done(&profile, "profile.check", json!({}))["problems"], json!([]));
}
