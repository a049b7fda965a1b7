//! Bringing backups back: into the open file, seen by others, undone by the backup before, never beside an old log.

use std::fs;

use domain::backup::BackupReason;
use rusqlite::Connection;
use serde_json::json;

use super::backups::{beside, filled, made};
use super::upgrade::{RELEASED, released};
use super::{Profile, at, dump};
use crate::backup::{Backup, Backups, Difference, Returned};
use crate::job::{JobFilter, list};
use crate::open::FILE_NAME;
use crate::{Store, job, stage};

fn restore(profile: &Profile, backup: &Backup) -> Returned {
    let prepared = beside(profile).prepare(&backup.path, at(9)).unwrap();
    profile.store.replace(&prepared, profile.path(), &[]).unwrap()
}

fn jobs(store: &Store) -> u32 {
    store.read(|r| list(r, &JobFilter { limit: 9, ..JobFilter::default() })).unwrap().total
}

#[test]
fn everything_is_as_it_was_undo_included_and_a_backup_before_takes_it_back() {
    let profile = filled();
    let then = dump(&profile.store);
    let old = made(&profile, 3);
    profile.save("Kokk", "Hav");
    profile.store.undo().unwrap();
    profile.store.undo().unwrap();
    profile.save("Skipper", "Hav");
    let now = dump(&profile.store);
    let before = made(&profile, 4);

    assert_eq!(restore(&profile, &old), Returned { missing: vec![] });
    assert_eq!(dump(&profile.store), then);
    assert_eq!(profile.store.settings().unwrap()["language"], json!("nb"));
    profile.assert_sound();
    profile.store.undo().unwrap().unwrap();
    profile.store.redo().unwrap().unwrap();
    assert_eq!(dump(&profile.store), then);

    restore(&profile, &before);
    assert_eq!(dump(&profile.store), now);
    profile.save("Losen", "Hav");
    profile.assert_sound();
    // Closed and opened again it is the same: no old log was played into it.
    let after = dump(&profile.store);
    assert_eq!(dump(&profile.restarted().store), after);
}

#[test]
fn others_that_have_the_file_open_see_it_and_write_on() {
    let profile = filled();
    let old = made(&profile, 3);
    let other = Store::open(profile.path(), at(1)).unwrap();
    for number in 0..30 {
        profile.save(&format!("Jobb {number}"), "Hav");
    }
    assert_eq!(jobs(&other), 32);
    let version = other.data_version().unwrap();
    restore(&profile, &old);
    assert_eq!(jobs(&other), 2);
    assert_ne!(other.data_version().unwrap(), version);
    let first = other.read(stage::all).unwrap()[0].id;
    other.write(&crate::Step::new("other"), at(5), |w| stage::rename(w, first, Some("Lagret"))).unwrap();
    assert_eq!(profile.read(stage::all)[0].name.as_deref(), Some("Lagret"));
    profile.assert_sound();
}

#[test]
fn a_backup_of_any_released_schema_is_brought_to_this_one() {
    for sql in RELEASED {
        let (folder, old) = released(sql);
        old.close().unwrap();
        let backups = Backups::of_profile(folder.path());
        let backup = backups.make(folder.path(), BackupReason::Asked, at(3)).unwrap();
        let bytes = fs::read(&backup.path).unwrap();
        let upgraded = Store::open(folder.path(), at(4)).unwrap();

        let profile = filled();
        restore(&profile, &backup);
        assert_eq!(dump(&profile.store), dump(&upgraded));
        profile.assert_sound();
        assert_eq!(fs::read(&backup.path).unwrap(), bytes, "the backup itself was touched");
    }
}

#[test]
fn documents_come_back_from_the_backups_and_lost_ones_are_told() {
    let profile = filled();
    let old = made(&profile, 3);
    let hashes: Vec<String> = old.contents.as_ref().unwrap().files.keys().cloned().collect();
    fs::remove_dir_all(profile.path().join("documents")).unwrap();
    assert_eq!(restore(&profile, &old).missing, [] as [String; 0]);
    let files = crate::files::Files::of_profile(profile.path());
    assert!(hashes.iter().all(|hash| files.read(hash).is_ok()));

    fs::remove_dir_all(profile.path().join("documents")).unwrap();
    fs::remove_dir_all(beside(&profile).folder().join("documents")).unwrap();
    assert_eq!(restore(&profile, &old).missing, hashes);
}

#[test]
fn settings_of_this_machine_stay_where_that_is_asked_for() {
    let profile = filled();
    let old = made(&profile, 3);
    profile.store.set_setting("backup_folder", &json!("/ny")).unwrap();
    profile.store.set_setting("language", &json!("en")).unwrap();
    let prepared = beside(&profile).prepare(&old.path, at(9)).unwrap();
    profile.store.replace(&prepared, profile.path(), &["backup_folder", "calendar_folder"]).unwrap();
    let settings = profile.store.settings().unwrap();
    assert_eq!((&settings["backup_folder"], &settings["language"]), (&json!("/ny"), &json!("nb")));
    assert!(!settings.contains_key("calendar_folder"));
}

#[test]
fn what_would_change_is_told_by_name() {
    let profile = filled();
    let gone = profile.save("Kokk", "Hav");
    let old = made(&profile, 3);
    profile.save("Skipper", "Hav");
    profile.write(|w| job::delete(w, gone, at(4)));
    let changed = profile.read(|r| Ok(list(r, &JobFilter { limit: 9, ..JobFilter::default() })?.rows));
    let changed = changed.iter().find(|row| row.title == "Fyrvokter").unwrap().job_id;
    profile.capture(changed, "Fyret trenger en vokter.");
    let prepared = beside(&profile).prepare(&old.path, at(9)).unwrap();
    let Difference { come_back, vanish, differ, counted } = prepared.compare(profile.path()).unwrap();
    let titles = |jobs: &crate::backup::NamedJobs| {
        (jobs.total, jobs.jobs.iter().map(|job| job.title.clone()).collect::<Vec<_>>())
    };
    assert_eq!(titles(&come_back), (1, vec!["Kokk".to_owned()]));
    assert_eq!(titles(&vanish), (1, vec!["Skipper".to_owned()]));
    assert_eq!(titles(&differ), (1, vec!["Fyrvokter".to_owned()]));
    let jobs = counted.iter().find(|one| one.what == "job").unwrap();
    assert_eq!((jobs.now, jobs.then), (3, 3));
    drop(prepared);
    let same = made(&profile, 5);
    let prepared = beside(&profile).prepare(&same.path, at(9)).unwrap();
    let same = prepared.compare(profile.path()).unwrap();
    assert_eq!((same.come_back.total, same.vanish.total, same.differ.total), (0, 0, 0));
}

#[test]
fn an_old_log_beside_a_backup_is_not_played_into_it() {
    let profile = filled();
    let old = made(&profile, 3);
    let then = dump(&profile.store);
    profile.save("Kokk", "Hav");
    let log = |path: &std::path::Path| format!("{}-wal", path.display());
    fs::copy(log(&profile.path().join(FILE_NAME)), log(&old.path)).unwrap();
    restore(&profile, &old);
    assert_eq!(dump(&profile.store), then);
}

#[test]
fn a_profiles_own_file_with_its_log_can_be_brought_back_too() {
    let other = filled();
    let then = dump(&other.store);
    let profile = Profile::new();
    // It is open in another program: its newest rows lie in the log alone.
    let prepared = beside(&profile).prepare(&other.path().join(FILE_NAME), at(9)).unwrap();
    assert_eq!(profile.store.replace(&prepared, profile.path(), &[]).unwrap().missing, [] as [String; 0]);
    assert_eq!(dump(&profile.store), then);
    other.assert_sound();
}

#[test]
fn what_is_no_whole_file_of_ours_is_refused_and_changes_nothing() {
    let profile = filled();
    let now = dump(&profile.store);
    let good = fs::read(made(&profile, 3).path).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kopi.sqlite3");
    let half = good.len() / 2;
    let zeroed: Vec<u8> = [&good[..half], &vec![0; half][..]].concat();
    let cases: [(&str, Vec<u8>); 5] = [
        ("store_not_a_database", Vec::new()),
        ("store_not_a_database", "Kjære søker, ".repeat(500).into_bytes()),
        ("store_damaged", good[..half].to_vec()),
        ("store_damaged", zeroed),
        ("store_not_a_database", [&[0; 16], &good[16..]].concat()),
    ];
    for (code, bytes) in cases {
        fs::write(&file, bytes).unwrap();
        let refused = beside(&profile).prepare(&file, at(9)).unwrap_err();
        assert_eq!(refused.code(), code, "{refused}");
    }
    assert_eq!(beside(&profile).prepare(folder.path(), at(9)).unwrap_err().code(), "store_not_a_file");
    fs::write(&file, &good).unwrap();
    for (pragma, code) in [("user_version = 99", "store_newer"), ("application_id = 7", "store_foreign")] {
        Connection::open(&file).unwrap().execute_batch(&format!("PRAGMA {pragma}")).unwrap();
        assert_eq!(beside(&profile).prepare(&file, at(9)).unwrap_err().code(), code);
    }
    assert_eq!(dump(&profile.store), now);
    profile.assert_sound();
}
