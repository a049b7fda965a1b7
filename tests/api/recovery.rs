//! A profile whose file is damaged or none of ours: refused, and then recovered without being open.

use std::fs;
use std::path::Path;

use app::recovery::Recovery;
use app::wire::Language;
use app::{ApiError, App, Clock, ErrorCode, Net, ProfileFolder};
use loype_tests::START;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::calls::{add, done, profile};

const FILE: &str = "loype.sqlite3";

fn clock() -> Clock {
    Clock::fixed(START.parse().unwrap())
}

fn recovery(folder: &Path) -> Recovery {
    Recovery::new(ProfileFolder::at(folder), clock())
}

fn recover(folder: &Path, name: &str, input: Value) -> Result<Value, ApiError> {
    recovery(folder).dispatch(name, input)
}

fn open(folder: &Path) -> Result<App, ApiError> {
    App::open(ProfileFolder::at(folder), clock(), Net::new()?, Language::En)
}

fn jobs(app: &App) -> Value {
    let query = json!({"text": null, "stage": null, "offset": 0, "limit": 1});
    app::dispatch(app, "job.list", query).unwrap()["total"].clone()
}

/// A closed profile with jobs and a backup, moved to a folder of its own.
fn closed() -> TempDir {
    let profile = profile();
    for number in 0..40 {
        add(&profile, &format!("Jobb {number}"), "A");
    }
    done(&profile, "backup.make", json!({}));
    add(&profile, "Den siste", "B");
    profile.app.close().unwrap();
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("backups")).unwrap();
    fs::copy(profile.folder().join(FILE), folder.path().join(FILE)).unwrap();
    for entry in fs::read_dir(profile.folder().join("backups")).unwrap().flatten() {
        if entry.path().is_file() {
            fs::copy(entry.path(), folder.path().join("backups").join(entry.file_name())).unwrap();
        }
    }
    folder
}

fn damage(folder: &Path, damage: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let path = folder.join(FILE);
    let mut bytes = fs::read(&path).unwrap();
    damage(&mut bytes);
    fs::write(&path, &bytes).unwrap();
    bytes
}

#[test]
fn the_newest_good_backup_is_offered_and_brought_back() {
    let folder = closed();
    let damaged = damage(folder.path(), |bytes| {
        let third = bytes.len() / 3;
        bytes[third..].fill(0xA5);
    });
    let look = recover(folder.path(), "recovery.look", json!({})).unwrap();
    assert_eq!(look["error"]["code"], "store_damaged");
    assert_eq!(look["newest"]["contents"]["jobs"], 40);
    let newest = json!({"which": "kept", "place": "beside", "name": look["newest"]["name"]});
    let done = recover(folder.path(), "recovery.restore", newest).unwrap();
    let aside = Path::new(done["aside"].as_str().unwrap()).join(FILE);
    assert!(fs::read(aside).unwrap() == damaged, "the original was touched");
    assert_eq!(jobs(&open(folder.path()).unwrap()), 40);
    let look = recover(folder.path(), "recovery.look", json!({})).unwrap();
    assert_eq!(look["error"], Value::Null);
}

#[test]
fn what_can_be_read_is_saved_and_what_is_lost_is_counted() {
    let folder = closed();
    damage(folder.path(), |bytes| bytes[..100].fill(0));
    assert_eq!(open(folder.path()).err().unwrap().code, ErrorCode::StoreNotADatabase);
    let out = tempfile::tempdir().unwrap();
    let copied = recover(folder.path(), "recovery.copy_out", json!({"folder": out.path()})).unwrap();
    assert!(Path::new(copied["path"].as_str().unwrap()).is_file());
    assert!(open(folder.path()).is_err());
    let saved = recover(folder.path(), "recovery.salvage", json!({})).unwrap();
    assert_eq!(
        (&saved["jobs"], &saved["lost"], &saved["certainty"]),
        (&json!(41), &json!(0), &json!("exact"))
    );
    let app = open(folder.path()).unwrap();
    assert_eq!(jobs(&app), 41);
    assert_eq!(app::dispatch(&app, "profile.check", json!({})).unwrap()["problems"], json!([]));
}

#[test]
fn examples_stay_examples_through_a_salvage() {
    let profile = profile();
    done(&profile, "example.fill", json!({}));
    assert_eq!(done(&profile, "profile.check", json!({}))["problems"], json!([]));
    let before = jobs(&profile.app);
    profile.app.close().unwrap();
    let folder = profile.folder();
    damage(folder, |bytes| bytes[..100].fill(0));
    let saved = recover(folder, "recovery.salvage", json!({})).unwrap();
    assert_eq!((&saved["lost"], &saved["made"]), (&json!(0), &json!(0)));
    let app = open(folder).unwrap();
    assert_eq!(jobs(&app), before);
    app::dispatch(&app, "example.remove", json!({})).unwrap();
    assert_eq!(jobs(&app), 0, "they are known and go together");
}

#[test]
fn a_file_of_another_program_can_be_set_aside_for_a_new_beginning() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(FILE), "Dette er et brev. ".repeat(30)).unwrap();
    let look = recover(folder.path(), "recovery.look", json!({})).unwrap();
    assert_eq!((&look["error"]["code"], &look["newest"]), (&json!("store_not_a_database"), &Value::Null));
    let nothing = recover(folder.path(), "recovery.salvage", json!({})).unwrap_err();
    assert_eq!(nothing.code, ErrorCode::RecoveryNothing);
    let aside = recover(folder.path(), "recovery.begin_anew", json!({})).unwrap();
    assert!(Path::new(aside["aside"].as_str().unwrap()).join(FILE).is_file());
    assert_eq!(jobs(&open(folder.path()).unwrap()), 0);
}

#[test]
fn a_newer_versions_file_is_refused_with_both_versions_and_left_alone() {
    let folder = closed();
    let file = rusqlite::Connection::open(folder.path().join(FILE)).unwrap();
    file.pragma_update(None, "journal_mode", "DELETE").unwrap();
    file.pragma_update(None, "user_version", 9_000).unwrap();
    drop(file);
    let before = fs::read(folder.path().join(FILE)).unwrap();
    let look = recover(folder.path(), "recovery.look", json!({})).unwrap();
    assert_eq!(
        (&look["error"]["code"], &look["error"]["params"]["found"]),
        (&json!("store_newer"), &json!("9000"))
    );
    let newest = json!({"which": "kept", "place": "beside", "name": look["newest"]["name"]});
    for (name, input) in
        [("recovery.restore", newest), ("recovery.salvage", json!({})), ("recovery.begin_anew", json!({}))]
    {
        assert_eq!(recover(folder.path(), name, input).unwrap_err().code, ErrorCode::StoreNewer);
    }
    assert!(fs::read(folder.path().join(FILE)).unwrap() == before);
}

#[test]
fn a_profile_that_is_open_is_left_to_whoever_has_it() {
    let profile = profile();
    add(&profile, "Utvikler", "A");
    let backup = done(&profile, "backup.make", json!({}));
    let choice = json!({"which": "kept", "place": "beside", "name": backup["name"]});
    for (name, input) in
        [("recovery.restore", choice), ("recovery.salvage", json!({})), ("recovery.begin_anew", json!({}))]
    {
        assert_eq!(recover(profile.folder(), name, input).unwrap_err().code, ErrorCode::StoreHeld, "{name}");
    }
    assert_eq!(done(&profile, "profile.check", json!({}))["problems"], json!([]));
    assert_eq!(
        recover(profile.folder(), "recovery.rubbish", json!({})).unwrap_err().code,
        ErrorCode::UnknownCommand
    );
}
