//! Opening: what is refused is left exactly as it was.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use domain::backup::BackupReason;
use domain::stage::StageKind;
use rusqlite::Connection;

use super::{Profile, at, dump};
use crate::backup::Backups;
use crate::open::{FILE_NAME, open_with};
use crate::schema::{APPLICATION_ID, MIGRATIONS};
use crate::{Step, Store, StoreError, stage};

/// Every file of a folder with its bytes.
fn bytes(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_file())
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path()).unwrap()))
        .collect()
}

/// A database with one table and these marks; in its log alone when `close` is not called on it.
fn database(folder: &Path, application_id: u32, version: u32, mode: &str) -> Connection {
    let connection = Connection::open(folder.join(FILE_NAME)).unwrap();
    connection.pragma_update_and_check(None, "journal_mode", mode, |_| Ok(())).unwrap();
    connection
        .execute_batch(&format!(
            "PRAGMA application_id = {application_id}; PRAGMA user_version = {version}; CREATE TABLE t (a);"
        ))
        .unwrap();
    connection
}

#[test]
fn sqlite_is_new_enough_not_to_lose_the_log() {
    // An older one can corrupt the file when the log starts over: sqlite.org/wal.html#walresetbug.
    assert!(rusqlite::version_number() >= 3_051_003, "{}", rusqlite::version());
}

#[test]
fn a_new_profile_has_the_eleven_stages_and_nothing_to_undo() {
    let profile = Profile::new();
    let stages = profile.read(stage::all);
    assert_eq!(stages.iter().map(|stage| stage.kind).collect::<Vec<_>>(), StageKind::ALL);
    assert!(stages.iter().all(|stage| stage.name.is_none() && !stage.hidden));
    assert_eq!(profile.store.undo().unwrap(), None);
    profile.assert_sound();
    let before = dump(&profile.store);
    assert_eq!(dump(&profile.restarted().store), before);
}

#[test]
fn the_connection_is_set_up_for_keeping_things() {
    let profile = Profile::new();
    let connection = profile.store.lock();
    let pragma = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).unwrap();
    for (name, expected) in [
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("busy_timeout", 5000),
        ("application_id", i64::from(APPLICATION_ID)),
        ("user_version", MIGRATIONS.len() as i64),
    ] {
        assert_eq!(pragma(name), expected, "{name}");
    }
    let mode: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
    assert_eq!(mode, "wal");
}

#[test]
fn what_is_not_ours_is_refused_and_left_as_it_was() {
    type Make = fn(&Path);
    let cases: [(&str, Make); 9] = [
        ("store_foreign", |folder| drop(database(folder, 0, 0, "DELETE"))),
        ("store_foreign", |folder| drop(database(folder, 0, 7, "WAL"))),
        ("store_foreign", |folder| drop(database(folder, 0x1234, 1, "DELETE"))),
        ("store_newer", |folder| drop(database(folder, APPLICATION_ID, 99, "DELETE"))),
        ("store_newer", |folder| drop(database(folder, APPLICATION_ID, 99, "WAL"))),
        ("store_not_a_database", |folder| {
            fs::write(folder.join(FILE_NAME), "Kjære søker, ".repeat(50)).unwrap();
        }),
        ("store_not_a_database", |folder| fs::write(folder.join(FILE_NAME), "SQLite format 3\0").unwrap()),
        ("store_not_a_file", |folder| fs::create_dir(folder.join(FILE_NAME)).unwrap()),
        ("store_damaged", |folder| {
            fs::write(folder.join(FILE_NAME), "").unwrap();
            fs::write(folder.join(format!("{FILE_NAME}-wal")), "log").unwrap();
        }),
    ];
    for (code, make) in cases {
        let folder = tempfile::tempdir().unwrap();
        make(folder.path());
        let before = bytes(folder.path());
        let error = Store::open(folder.path(), at(0)).unwrap_err();
        assert_eq!(error.code(), code);
        assert_eq!(bytes(folder.path()), before, "{code}");
    }
}

#[test]
fn marks_that_lie_in_the_log_alone_are_seen_too() {
    for (id, version, code) in
        [(0, 0, "store_foreign"), (APPLICATION_ID, 99, "store_newer"), (7, 0, "store_foreign")]
    {
        let folder = tempfile::tempdir().unwrap();
        let open = database(folder.path(), id, version, "WAL");
        let before = bytes(folder.path());
        let error = Store::open(folder.path(), at(0)).unwrap_err();
        assert_eq!(error.code(), code);
        let after = bytes(folder.path());
        for name in [FILE_NAME.to_owned(), format!("{FILE_NAME}-wal")] {
            assert_eq!(after.get(&name), before.get(&name), "{code} {name}");
        }
        drop(open);
    }
}

#[test]
fn a_newer_file_says_both_versions() {
    let folder = tempfile::tempdir().unwrap();
    drop(database(folder.path(), APPLICATION_ID, 99, "DELETE"));
    let error = Store::open(folder.path(), at(0)).unwrap_err();
    assert!(
        matches!(&error, StoreError::Newer { file, found: 99, known } if file == FILE_NAME
            && *known as usize == MIGRATIONS.len()),
        "{error:?}"
    );
}

#[test]
fn a_folder_that_cannot_be_made_is_unwritable() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a file");
    fs::write(&file, "").unwrap();
    for place in [file.join("profile"), file.clone()] {
        assert_eq!(Store::open(&place, at(0)).unwrap_err().code(), "store_unwritable");
    }
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_or_file_is_unwritable() {
    use std::os::unix::fs::PermissionsExt;
    let profile = Profile::new();
    let folder = profile.path().to_owned();
    for (path, mode, back) in [(folder.join(FILE_NAME), 0o444, 0o644), (folder.clone(), 0o555, 0o755)] {
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        let error = Store::open(&folder, at(0)).unwrap_err();
        fs::set_permissions(&path, fs::Permissions::from_mode(back)).unwrap();
        assert_eq!(error.code(), "store_unwritable");
    }
}

#[test]
fn an_empty_file_is_a_new_profile() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(FILE_NAME), "").unwrap();
    let store = Store::open(folder.path(), at(0)).unwrap();
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn names_with_signs_of_a_uri_are_names() {
    let folder = tempfile::tempdir().unwrap();
    let odd = folder.path().join("50 % ? #1 & Åse's?mode=ro");
    Store::open(&odd, at(0)).unwrap().close().unwrap();
    // Without its mark the file is looked at through a URI.
    let connection = Connection::open(odd.join(FILE_NAME)).unwrap();
    connection.execute_batch("PRAGMA application_id = 0").unwrap();
    drop(connection);
    assert_eq!(Store::open(&odd, at(0)).unwrap_err().code(), "store_foreign");
}

#[test]
fn a_migration_keeps_a_copy_of_the_file_and_journals_new_columns_and_tables() {
    let profile = Profile::new();
    profile.save("Utvikler", "Equinor");
    let folder = profile.folder;
    profile.store.close().unwrap();
    let next = "ALTER TABLE stage ADD COLUMN colour TEXT NOT NULL DEFAULT 'moss';
                CREATE TABLE walk (id TEXT NOT NULL PRIMARY KEY, weather TEXT NOT NULL) STRICT, WITHOUT ROWID;";
    let migrations = [MIGRATIONS, &[next]].concat();
    let connection = open_with(folder.path(), &migrations, at(3)).unwrap();
    let store = Store { connection: connection.into(), halted: None.into() };
    store
        .write(&Step::new("walk"), at(4), |w| -> Result<(), StoreError> {
            w.connection
                .execute_batch("INSERT INTO walk VALUES ('1', 'good'); UPDATE stage SET colour = 'rust'")?;
            Ok(())
        })
        .unwrap();
    let touched = dump(&store);
    store.undo().unwrap().unwrap();
    assert!(dump(&store).iter().all(|line| !line.contains("good") && !line.contains("rust")));
    store.redo().unwrap().unwrap();
    assert_eq!(dump(&store), touched);
    // The step made before the migration can still be undone: columns it does not know keep their value.
    store.undo().unwrap().unwrap();
    store.undo().unwrap().unwrap();
    assert!(dump(&store).iter().all(|line| !line.contains("Equinor ")));

    let copy = migration_copy(folder.path());
    let version: u32 =
        Connection::open(copy).unwrap().pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    assert_eq!(version as usize, MIGRATIONS.len());
    store.close().unwrap();
    assert_eq!(Store::open(folder.path(), at(5)).unwrap_err().code(), "store_newer");
}

/// The one backup made before a migration.
fn migration_copy(folder: &Path) -> std::path::PathBuf {
    let backups = Backups::of_profile(folder).list();
    let [backup] = backups.as_slice() else { panic!("{backups:?}") };
    assert_eq!(backup.reason, BackupReason::Migration);
    assert_eq!(backup.contents.as_ref().unwrap().schema as usize, MIGRATIONS.len());
    backup.path.clone()
}

#[test]
fn a_log_whose_file_is_gone_is_no_new_profile() {
    let profile = Profile::new();
    profile.save("Utvikler", "Equinor");
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join(format!("{FILE_NAME}-wal"));
    fs::copy(profile.path().join(format!("{FILE_NAME}-wal")), &log).unwrap();
    let before = bytes(folder.path());
    assert_eq!(Store::open(folder.path(), at(0)).unwrap_err().code(), "store_damaged");
    assert_eq!(bytes(folder.path()), before);
}

#[test]
fn a_migration_that_fails_leaves_the_old_schema() {
    let profile = Profile::new();
    let before = dump(&profile.store);
    let folder = profile.folder;
    profile.store.close().unwrap();
    let broken = "CREATE TABLE half (a TEXT) STRICT; INSERT INTO nowhere VALUES (1);";
    assert!(open_with(folder.path(), &[MIGRATIONS, &[broken]].concat(), at(3)).is_err());
    let store = Store::open(folder.path(), at(4)).unwrap();
    assert_eq!(dump(&store), before);
    assert_eq!(store.check().unwrap(), []);
}
