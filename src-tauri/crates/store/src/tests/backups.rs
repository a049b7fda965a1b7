//! Making backups: whole, checked, with their documents, never half; what stays and what is cleared away.

use std::fs;
use std::path::Path;
use std::thread;

use domain::backup::BackupReason;
use rusqlite::Connection;

use super::files::{add, add_version};
use super::{Profile, at, dump, dump_of};
use crate::backup::{Backup, Backups};
use crate::files::Files;
use crate::open::FILE_NAME;
use crate::{StoreError, document};

pub(super) fn beside(profile: &Profile) -> Backups {
    Backups::of_profile(profile.path())
}

pub(super) fn made(profile: &Profile, hour: i64) -> Backup {
    beside(profile).make(profile.path(), BackupReason::Asked, at(hour)).unwrap()
}

/// A profile with jobs, an ad, and a document of two versions.
pub(super) fn filled() -> Profile {
    let profile = Profile::new();
    let job = profile.save("Utvikler", "Equinor");
    profile.save("Fyrvokter", "Kystverket");
    profile.capture(job, "Vi søker en utvikler til Stavanger.");
    let files = Files::of_profile(profile.path());
    profile.write(|w| {
        let id = add(w, &files, "CV", b"min cv")?;
        add_version(w, &files, id, "min nye cv".as_bytes())
    });
    profile.store.set_setting("language", &serde_json::json!("nb")).unwrap();
    profile
}

/// Names in a folder, sorted.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Every row of the file of a backup.
fn rows_in(backup: &Backup) -> Vec<String> {
    dump_of(&Connection::open(&backup.path).unwrap())
}

#[test]
fn a_backup_is_one_whole_file_with_its_documents_and_says_what_is_in_it() {
    let profile = filled();
    let backup = made(&profile, 3);
    assert_eq!(rows_in(&backup), dump(&profile.store));
    let contents = backup.contents.clone().unwrap();
    assert_eq!((contents.jobs, contents.applications, contents.documents), (2, 0, 1));
    assert_eq!(contents.mark, profile.store.mark().unwrap());
    assert_eq!((contents.files.len(), contents.missing.len()), (2, 0));
    for hash in contents.files.keys() {
        assert!(beside(&profile).files().read(hash).is_ok());
    }
    let folder = beside(&profile).folder().to_owned();
    assert_eq!(
        names(&folder),
        [".lock", "documents", &backup.name.replace(".sqlite3", ".json"), &backup.name]
    );
    // A rollback journal: nothing must lie beside it to read it.
    let bytes = fs::read(&backup.path).unwrap();
    assert_eq!(bytes[18..20], [1, 1]);
    assert_eq!(beside(&profile).list(), [backup]);
}

#[cfg(unix)]
#[test]
fn nobody_else_can_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let profile = filled();
    let backup = made(&profile, 3);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o077;
    assert_eq!((mode(&backup.path), mode(backup.path.parent().unwrap())), (0, 0));
}

#[test]
fn the_mark_differs_after_a_change_and_not_without() {
    let profile = filled();
    let mark = || profile.store.mark().unwrap();
    let first = mark();
    assert_eq!(mark(), first);
    profile.save("Kokk", "Hav");
    let second = mark();
    assert_ne!(second, first);
    profile.store.undo().unwrap();
    assert_ne!(mark(), second);
    let undone = mark();
    profile.store.set_setting("theme", &serde_json::json!("dark")).unwrap();
    assert_ne!(mark(), undone);
}

#[test]
fn others_write_on_while_one_is_made_and_two_at_once_keep_apart() {
    let profile = filled();
    thread::scope(|scope| {
        for hour in [3, 3, 4] {
            let profile = &profile;
            scope.spawn(move || made(profile, hour));
        }
        for number in 0..20 {
            profile.save(&format!("Jobb {number}"), "Hav");
        }
    });
    let backups = beside(&profile).list();
    assert_eq!(backups.len(), 3);
    for backup in &backups {
        let connection = Connection::open(&backup.path).unwrap();
        let sound: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
        assert_eq!(sound, "ok");
        // Of one moment: every job in it has its application.
        let apart: u32 = connection
            .query_row("SELECT count(*) FROM job WHERE id NOT IN (SELECT job_id FROM application)", [], |r| {
                r.get(0)
            })
            .unwrap();
        assert_eq!(apart, 0);
    }
    profile.assert_sound();
}

#[test]
fn what_somebody_left_half_made_is_no_backup_and_is_cleared_away() {
    let profile = filled();
    let folder = beside(&profile).folder().to_owned();
    fs::create_dir_all(folder.join(".loype-part-99-1/under")).unwrap();
    fs::write(folder.join(".loype-part-99-2"), "half").unwrap();
    fs::write(folder.join("loype-20261122T090000Z-change.json"), "{}").unwrap();
    fs::write(folder.join("brev.txt"), "mitt").unwrap();
    fs::write(folder.join("loype-notater.json"), "{}").unwrap();
    fs::create_dir(folder.join("loype-20261122T090000Z-close.sqlite3")).unwrap();
    assert_eq!(beside(&profile).list(), []);
    let backup = made(&profile, 3);
    let left = names(&folder);
    assert!(
        left.iter()
            .all(|name| !name.starts_with(".loype-part") && name != "loype-20261122T090000Z-change.json")
    );
    assert!(left.contains(&"brev.txt".to_owned()) && left.contains(&"loype-notater.json".to_owned()));
    assert_eq!(beside(&profile).list(), [backup]);
}

#[test]
fn a_damaged_profile_gives_no_backup_and_the_good_ones_stay() {
    let profile = filled();
    let good = made(&profile, 3);
    let (folder, store) = (profile.folder, profile.store);
    store.close().unwrap();
    let path = folder.path().join(FILE_NAME);
    let mut bytes = fs::read(&path).unwrap();
    let half = bytes.len() / 2;
    bytes[half..].fill(0xA5);
    fs::write(&path, bytes).unwrap();
    let backups = Backups::of_profile(folder.path());
    let refused = backups.make(folder.path(), BackupReason::Change, at(4)).unwrap_err();
    assert_eq!(refused.code(), "store_damaged");
    assert_eq!(backups.list(), [good]);
    assert!(names(backups.folder()).iter().all(|name| !name.starts_with(".loype-part")));
}

#[test]
fn a_file_that_changed_since_is_no_good_one() {
    let profile = filled();
    let (old, new) = (made(&profile, 3), made(&profile, 4));
    fs::write(&new.path, "kort").unwrap();
    let backups = beside(&profile);
    assert_eq!(backups.newest_good(), Some(old.clone()));
    assert_eq!(backups.list()[0].contents, None);
    // Without its note a file speaks for itself.
    fs::remove_file(old.path.with_extension("json")).unwrap();
    let read = backups.named(&old.name).unwrap().contents.unwrap();
    assert_eq!((read.jobs, read.mark), (2, old.contents.unwrap().mark));
}

#[test]
fn thinning_lets_old_ones_go_with_the_documents_that_only_they_need() {
    let profile = filled();
    let cv = profile.read(|r| document::list(r, 0, 1)).rows[0].document.id;
    let first = made(&profile, 0);
    profile.write(|w| document::delete(w, cv));
    // Two hundred steps later undo has forgotten the document too.
    for number in 0..200 {
        profile.save(&format!("Jobb {number}"), "Hav");
    }
    let backups = beside(&profile);
    assert_eq!(backups.files().kept().count(), 2);
    let last = made(&profile, 24 * 400);
    assert_eq!(last.contents.as_ref().unwrap().files.len(), 0);
    assert_eq!(
        backups.thin(at(24 * 400), u64::MAX).unwrap(),
        [] as [String; 0],
        "each is the newest of its month"
    );
    assert_eq!(backups.size(), first.bytes + last.bytes + 16);
    assert_eq!(backups.thin(at(24 * 400), last.bytes).unwrap(), [first.name]);
    assert_eq!(backups.list(), [last]);
    assert_eq!(backups.files().kept().count(), 0);
    // The newest good one stays, however little room there is.
    assert_eq!(backups.thin(at(24 * 400), 0).unwrap(), [] as [String; 0]);
}

#[test]
fn a_second_folder_gets_the_same_and_a_broken_original_is_not_passed_on() {
    let profile = filled();
    let backup = made(&profile, 3);
    let second = tempfile::tempdir().unwrap();
    let other = Backups::at(second.path().join("Løype"));
    for _ in 0..2 {
        beside(&profile).copy_to(&backup, &other).unwrap();
        let copy = other.named(&backup.name).unwrap();
        assert_eq!((copy.contents.clone(), rows_in(&copy)), (backup.contents.clone(), dump(&profile.store)));
        assert_eq!(other.files().kept().count(), 2);
    }
    let mut bytes = fs::read(&backup.path).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    fs::write(&backup.path, bytes).unwrap();
    let third = Backups::at(second.path().join("tredje"));
    assert!(matches!(beside(&profile).copy_to(&backup, &third), Err(StoreError::Damaged(_))));
    assert_eq!(third.list(), []);
}

#[test]
fn a_folder_that_is_gone_or_no_folder_is_told() {
    let profile = filled();
    let backup = made(&profile, 3);
    let second = tempfile::tempdir().unwrap();
    fs::write(second.path().join("fil"), "").unwrap();
    let other = Backups::at(second.path().join("fil"));
    assert_eq!(beside(&profile).copy_to(&backup, &other).unwrap_err().code(), "store_unwritable");
    fs::write(profile.path().join("opptatt"), "").unwrap();
    let blocked = Backups::at(profile.path().join("opptatt/under"));
    let refused = blocked.make(profile.path(), BackupReason::Change, at(4)).unwrap_err();
    assert_eq!(refused.code(), "store_unwritable");
}

/// A device that takes nothing: every write says that the disk is full.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_nothing_behind() {
    let profile = filled();
    let good = made(&profile, 3);
    let folder = beside(&profile).folder().to_owned();
    // The note can't be written where a folder stands; the copy before it must not stay either.
    let full = Backups::at(profile.path().join("full"));
    fs::create_dir_all(full.folder()).unwrap();
    std::os::unix::fs::symlink("/dev/full", full.folder().join("documents")).unwrap();
    let refused = full.make(profile.path(), BackupReason::Change, at(4)).unwrap_err();
    assert!(matches!(refused.code(), "store_unwritable" | "store_full" | "store_io"), "{refused}");
    assert_eq!(names(full.folder()), [".lock", "documents"]);
    assert_eq!(names(&folder).iter().filter(|name| name.starts_with("loype-")).count(), 2);
    assert_eq!(beside(&profile).list(), [good]);
}
