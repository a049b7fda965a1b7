//! When the disk takes no more, and files that are found damaged.

use std::fs;

use domain::job::JobFields;
use rusqlite::Connection;
use rusqlite::ffi;
use serde_json::json;

use super::{Profile, at, dump, save};
use crate::files::Files;
use crate::open::FILE_NAME;
use crate::schema::{APPLICATION_ID, MIGRATIONS};
use crate::{Halt, Step, Store, StoreError, stage};

fn add_job(store: &Store) -> Result<(), StoreError> {
    let stage = store.read(stage::all)?[0].id;
    let fields = JobFields::new("Utvikler", "Fjelltopp AS");
    store.write(&Step::new("add-job"), at(0), |writing| save(writing, stage, &fields)).map(|_| ())
}

#[test]
fn nothing_is_written_until_a_trial_goes_well_and_everything_is_still_read() {
    let profile = Profile::new();
    let store = &profile.store;
    add_job(store).unwrap();
    let before = dump(store);
    for why in [Halt::Full, Halt::Failed] {
        store.halt(why);
        assert_eq!(store.halted(), Some(why));
        let refused = [
            add_job(store).err(),
            store.undo().err(),
            store.redo().err(),
            store.set_setting("theme", &json!("dark")).err(),
            store.tell_reminders(&[], at(1)).err(),
            store.see_reminders(&[], at(1)).err(),
        ];
        for error in refused {
            assert!(matches!(error, Some(StoreError::Halted(found)) if found == why), "{error:?}");
        }
        assert_eq!(dump(store), before);
        assert_eq!(profile.read(stage::all).len(), 11);
        profile.assert_sound();
        store.try_again().unwrap();
        assert_eq!((store.halted(), dump(store)), (None, before.clone()));
    }
    store.undo().unwrap().unwrap();
    let left: Vec<_> =
        fs::read_dir(profile.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().contains("room")), "{left:?}");
}

#[test]
fn a_trial_that_fails_leaves_the_profile_read_only() {
    let profile = Profile::new();
    // Nothing can be written where a folder stands, not even by a user who may do everything.
    let stands = profile.path().join(".room");
    fs::create_dir(&stands).unwrap();
    profile.store.halt(Halt::Full);
    assert!(profile.store.try_again().is_err());
    assert_eq!(profile.store.halted(), Some(Halt::Full));
    fs::remove_dir(stands).unwrap();
    profile.store.try_again().unwrap();
    add_job(&profile.store).unwrap();
}

#[test]
fn a_document_that_cannot_be_kept_is_an_error_of_writing() {
    let profile = Profile::new();
    fs::write(profile.path().join("documents"), "a file stands where the folder should be").unwrap();
    let files = Files::of_profile(profile.path());
    let kept = profile.store.write(&Step::new("add-document"), at(0), |writing| files.keep(writing, b"%PDF"));
    assert!(matches!(kept, Err(StoreError::WriteFailed(_) | StoreError::Unwritable { .. })), "{kept:?}");
}

#[test]
fn a_failed_write_is_told_apart_from_a_failed_read() {
    let told = |code| StoreError::from(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None)).code();
    for (code, expected) in [
        (ffi::SQLITE_FULL, "store_full"),
        (ffi::SQLITE_IOERR_WRITE, "store_write_failed"),
        (ffi::SQLITE_IOERR_FSYNC, "store_write_failed"),
        (ffi::SQLITE_IOERR_SHMSIZE, "store_write_failed"),
        (ffi::SQLITE_IOERR_READ, "store_io"),
        (ffi::SQLITE_READONLY, "store_unwritable"),
        (ffi::SQLITE_BUSY, "store_busy"),
    ] {
        assert_eq!(told(code), expected, "{code}");
    }
    let full = std::io::Error::from(std::io::ErrorKind::StorageFull);
    assert_eq!(StoreError::from(full).code(), "store_full");
}

#[test]
fn a_mark_with_its_highest_bit_set_is_a_mark_like_any_other() {
    for (application_id, version, code) in
        [(-445_429_546, 1, "store_foreign"), (APPLICATION_ID.cast_signed(), -1, "store_damaged")]
    {
        let folder = tempfile::tempdir().unwrap();
        let marks = format!(
            "PRAGMA application_id = {application_id}; PRAGMA user_version = {version}; CREATE TABLE t (a);"
        );
        Connection::open(folder.path().join(FILE_NAME)).unwrap().execute_batch(&marks).unwrap();
        assert_eq!(Store::open(folder.path(), at(0)).unwrap_err().code(), code, "{application_id}");
    }
}

#[test]
fn a_text_that_is_none_is_damage() {
    let profile = Profile::new();
    add_job(&profile.store).unwrap();
    profile.store.lock().execute("UPDATE setting SET value = value", []).unwrap();
    let broken = "INSERT INTO setting (key, value) VALUES (CAST(x'ff' AS TEXT), '1')";
    profile.store.lock().execute(broken, []).unwrap();
    assert_eq!(profile.store.settings().unwrap_err().code(), "store_damaged");
}

/// A file whose newest bytes are in its log, and whose schema is then damaged: it is refused, and a recovery must find
/// both files as they were.
#[test]
fn a_damaged_file_is_left_as_it_was_with_its_log_beside_it() {
    let profile = Profile::new();
    profile.store.checkpoint().unwrap();
    add_job(&profile.store).unwrap();
    let copy = tempfile::tempdir().unwrap();
    let (file, log) = (copy.path().join(FILE_NAME), copy.path().join(format!("{FILE_NAME}-wal")));
    fs::copy(profile.path().join(FILE_NAME), &file).unwrap();
    fs::copy(profile.path().join(format!("{FILE_NAME}-wal")), &log).unwrap();
    let mut bytes = fs::read(&file).unwrap();
    // The schema's own pages but the first: marks and log can be read, the tables cannot.
    for page in bytes.chunks_mut(4096).skip(1).take(20) {
        page.fill(0);
    }
    // A lower version makes opening read the schema at once.
    let version = u8::try_from(MIGRATIONS.len() - 1).unwrap();
    bytes[63] = version;
    fs::write(&file, &bytes).unwrap();
    let before = (bytes, fs::read(&log).unwrap());
    assert_eq!(Store::open(copy.path(), at(0)).unwrap_err().code(), "store_damaged");
    assert_eq!((fs::read(&file).unwrap(), fs::read(&log).unwrap()), before);
}

#[test]
fn one_that_turns_out_damaged_later_can_be_left_as_it_was_too() {
    let profile = Profile::new();
    profile.store.checkpoint().unwrap();
    add_job(&profile.store).unwrap();
    let log = profile.path().join(format!("{FILE_NAME}-wal"));
    let before = fs::read(&log).unwrap();
    profile.store.leave_as_it_is().unwrap();
    let Profile { folder, store } = profile;
    drop(store);
    assert_eq!(fs::read(log).unwrap(), before);
    drop(folder);
}
