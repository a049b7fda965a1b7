//! Backups through the command table: made by themselves, before what changes much, brought back and taken back.

use std::fs;
use std::path::{Path, PathBuf};

use app::ErrorCode;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, all_reads, done, profile, refused};

fn state(profile: &TestProfile) -> Value {
    done(profile, "backup.state", json!({}))
}

fn list(profile: &TestProfile) -> Vec<Value> {
    let backups = done(profile, "backup.list", json!({"offset": 0, "limit": 200}));
    assert_eq!(backups["total"], backups["backups"].as_array().unwrap().len());
    backups["backups"].as_array().unwrap().clone()
}

fn reasons(profile: &TestProfile) -> Vec<String> {
    list(profile).iter().map(|backup| backup["reason"].as_str().unwrap().to_owned()).collect()
}

fn kept(backup: &Value) -> Value {
    json!({"which": "kept", "place": backup["place"], "name": backup["name"]})
}

fn file(path: &Path) -> Value {
    json!({"which": "file", "path": path})
}

fn folder(profile: &TestProfile) -> PathBuf {
    profile.folder().join("backups")
}

/// What the person can see of their own, without what stands on the page of backups.
fn seen(profile: &TestProfile) -> String {
    all_reads(profile)
}

#[test]
fn a_window_makes_one_after_a_change_at_most_every_quarter_and_one_on_closing() {
    let profile = profile();
    profile.app.keep_backups();
    assert_eq!(state(&profile)["last"], Value::Null);
    add(&profile, "Utvikler", "A");
    profile.app.keep_backups();
    // Closing waits for what is under way, and makes one only of what came since.
    profile.app.close().unwrap();
    assert_eq!(reasons(&profile), ["change"]);
    add(&profile, "Fyrvokter", "B");
    profile.set_clock("2026-11-22T09:14:59Z").unwrap();
    profile.app.keep_backups();
    profile.app.close().unwrap();
    assert_eq!(reasons(&profile), ["close", "change"]);
    profile.set_clock("2026-11-22T09:30:00Z").unwrap();
    profile.app.keep_backups();
    profile.app.close().unwrap();
    assert_eq!(reasons(&profile), ["close", "change"], "nothing changed since");
    add(&profile, "Kokk", "C");
    profile.app.keep_backups();
    profile.app.close().unwrap();
    assert_eq!(reasons(&profile), ["change", "close", "change"]);
    let jobs: Vec<Value> = list(&profile).iter().map(|backup| backup["contents"]["jobs"].clone()).collect();
    assert_eq!(jobs, [3, 2, 1]);
    assert_eq!(state(&profile)["condition"], "fine");
}

#[test]
fn a_short_command_makes_none_on_closing() {
    let profile = profile();
    add(&profile, "Utvikler", "A");
    profile.app.close().unwrap();
    assert_eq!(list(&profile), [] as [Value; 0]);
}

#[test]
fn what_a_command_line_wrote_while_no_window_was_open_is_backed_up_by_the_next() {
    let profile = profile();
    add(&profile, "Utvikler", "A");
    let profile = profile.restarted().unwrap();
    profile.app.keep_backups();
    profile.app.close().unwrap();
    assert_eq!(reasons(&profile), ["change"]);
    let profile = profile.restarted().unwrap();
    profile.set_clock("2026-11-23T09:00:00Z").unwrap();
    profile.app.keep_backups();
    profile.app.close().unwrap();
    assert_eq!(reasons(&profile), ["change"], "nothing changed since");
}

#[test]
fn a_clock_that_goes_back_does_not_stop_them() {
    let profile = profile();
    profile.set_clock("2036-11-22T09:00:00Z").unwrap();
    add(&profile, "Utvikler", "A");
    profile.app.keep_backups();
    profile.app.close().unwrap();
    profile.set_clock("2026-11-22T09:00:00Z").unwrap();
    add(&profile, "Kokk", "B");
    profile.app.keep_backups();
    profile.app.close().unwrap();
    // The one of the future stays the newest, so closing makes one more than it must.
    assert_eq!(reasons(&profile), ["change", "close", "change"]);
}

#[test]
fn many_are_deleted_only_after_a_backup_and_it_brings_them_back() {
    let profile = profile();
    let (one, other) = (add(&profile, "Utvikler", "A"), add(&profile, "Kokk", "B"));
    let selection = json!({"kind": "jobs", "job_ids": [one, other]});
    let before = seen(&profile);
    let change = json!({"selection": selection, "change": {"does": "delete"}});
    done(&profile, "jobs.change", change);
    assert_eq!(reasons(&profile), ["bulk_delete"]);
    let backup = &list(&profile)[0];
    let look = done(&profile, "backup.look", kept(backup));
    assert_eq!((&look["come_back"]["total"], &look["vanish"]["total"]), (&json!(2), &json!(0)));
    done(&profile, "backup.restore", kept(backup));
    assert_eq!(seen(&profile), before);
    // One alone goes to the trash as ever.
    done(&profile, "job.delete", json!({"job_id": one}));
    assert_eq!(list(&profile).len(), 2);
}

#[test]
fn nothing_is_deleted_when_the_backup_before_fails() {
    let profile = profile();
    let (one, other) = (add(&profile, "Utvikler", "A"), add(&profile, "Kokk", "B"));
    fs::write(folder(&profile), "opptatt").unwrap();
    let before = seen(&profile);
    let selection = json!({"kind": "jobs", "job_ids": [one, other]});
    let change = json!({"selection": selection, "change": {"does": "delete"}});
    assert_eq!(refused(&profile, "jobs.change", change.clone()), ErrorCode::BackupUnwritable);
    assert_eq!(seen(&profile), before);
    let told = state(&profile);
    assert_eq!(
        (&told["condition"], &told["error"]["code"]),
        (&json!("failing"), &json!("backup_unwritable"))
    );
    // Once there is room the word goes away.
    fs::remove_file(folder(&profile)).unwrap();
    done(&profile, "jobs.change", change);
    assert_eq!(state(&profile)["condition"], "fine");
}

#[test]
fn a_restore_is_taken_back_by_the_backup_before_it() {
    let profile = profile();
    add(&profile, "Utvikler", "A");
    let then = seen(&profile);
    let old = done(&profile, "backup.make", json!({}));
    add(&profile, "Kokk", "B");
    done(&profile, "settings.edit", json!({"setting": "theme", "value": "dark"}));
    let now = seen(&profile);
    let restored = done(&profile, "backup.restore", kept(&old));
    assert_eq!(seen(&profile), then);
    assert_eq!(restored["before"]["reason"], "restore");
    let look = done(&profile, "backup.look", kept(&restored["before"]));
    assert_eq!(
        (&look["come_back"]["jobs"][0]["title"], &look["vanish"]["total"]),
        (&json!("Kokk"), &json!(0))
    );
    done(&profile, "backup.restore", kept(&restored["before"]));
    assert_eq!(seen(&profile), now);
    assert_eq!(done(&profile, "profile.check", json!({}))["problems"], json!([]));
    let profile = profile.restarted().unwrap();
    assert_eq!(seen(&profile), now);
}

#[test]
fn a_second_folder_gets_each_and_says_when_it_is_gone() {
    let profile = profile();
    add(&profile, "Utvikler", "A");
    let disk = tempfile::tempdir().unwrap();
    let chosen = disk.path().join("minnepinne");
    let choose = |folder: &Path| json!({"folder": folder});
    assert_eq!(refused(&profile, "backup.second_folder", choose(&chosen)), ErrorCode::FolderMissing);
    assert_eq!(
        refused(&profile, "backup.second_folder", json!({"folder": "under"})),
        ErrorCode::FolderRelative
    );
    let inside = choose(profile.folder());
    assert_eq!(refused(&profile, "backup.second_folder", inside), ErrorCode::BackupSecondInside);
    fs::create_dir(&chosen).unwrap();
    let told = done(&profile, "backup.second_folder", choose(&chosen));
    assert_eq!((&told["second"]["folder"], &told["second"]["error"]), (&json!(chosen), &Value::Null));
    let copies = PathBuf::from(told["second"]["path"].as_str().unwrap());
    let names = || {
        let entries = fs::read_dir(&copies).unwrap().flatten();
        entries.filter(|entry| entry.path().extension().is_some_and(|end| end == "sqlite3")).count()
    };
    assert_eq!(names(), 1);

    fs::rename(&chosen, disk.path().join("borte")).unwrap();
    add(&profile, "Kokk", "B");
    done(&profile, "backup.make", json!({}));
    let told = state(&profile);
    assert_eq!((&told["condition"], &told["error"]), (&json!("failing"), &Value::Null));
    assert_eq!(told["second"]["error"]["code"], "folder_missing");
    assert!(!chosen.exists(), "nothing is written where the disk is not");

    fs::rename(disk.path().join("borte"), &chosen).unwrap();
    done(&profile, "backup.make", json!({}));
    assert_eq!((state(&profile)["condition"].clone(), names()), (json!("fine"), 2));
    // The folder beside the profile is lost: those of the other disk are listed and come back.
    fs::remove_dir_all(folder(&profile)).unwrap();
    let there = list(&profile);
    assert_eq!(
        there.iter().map(|one| one["place"].as_str().unwrap()).collect::<Vec<_>>(),
        ["second", "second"]
    );
    done(&profile, "backup.restore", kept(&there[1]));
    assert_eq!(state(&profile)["second"]["folder"], json!(chosen), "the choice of this machine stays");
    let told = done(&profile, "backup.second_folder", json!({"folder": ""}));
    assert_eq!(told["second"], Value::Null);
}

#[test]
fn room_for_backups_is_a_choice_within_sense() {
    let profile = profile();
    assert_eq!(state(&profile)["cap_megabytes"], 2048);
    for megabytes in [0, 49, 1_000_001] {
        assert_eq!(
            refused(&profile, "backup.cap", json!({"megabytes": megabytes})),
            ErrorCode::BackupCapRange
        );
    }
    assert_eq!(done(&profile, "backup.cap", json!({"megabytes": 50}))["cap_megabytes"], 50);
    assert_eq!(state(&profile.restarted().unwrap())["cap_megabytes"], 50);
}

#[test]
fn what_can_not_be_brought_back_is_refused_and_changes_nothing() {
    let profile = profile();
    add(&profile, "Utvikler", "A");
    let backup = done(&profile, "backup.make", json!({}));
    let before = seen(&profile);
    let path = PathBuf::from(backup["path"].as_str().unwrap());
    let elsewhere = tempfile::tempdir().unwrap();
    let copy = elsewhere.path().join("kopi.sqlite3");
    let mut bytes = fs::read(&path).unwrap();
    let half = bytes.len() / 2;
    bytes[half..].fill(0);
    fs::write(&copy, &bytes).unwrap();
    for name in ["backup.look", "backup.restore"] {
        let missing = json!({"which": "kept", "place": "beside", "name": "../loype.sqlite3"});
        assert_eq!(refused(&profile, name, missing), ErrorCode::BackupMissing);
        let own = file(&profile.folder().join("loype.sqlite3"));
        assert_eq!(refused(&profile, name, own), ErrorCode::BackupIsProfile);
        assert_eq!(refused(&profile, name, file(&copy)), ErrorCode::BackupUnsound);
    }
    fs::write(&copy, "Kjære søker").unwrap();
    assert_eq!(refused(&profile, "backup.restore", file(&copy)), ErrorCode::BackupForeign);
    let newer = rusqlite::Connection::open(&path).unwrap();
    newer.execute_batch("PRAGMA user_version = 9000").unwrap();
    drop(newer);
    assert_eq!(refused(&profile, "backup.restore", file(&path)), ErrorCode::BackupNewer);
    assert_eq!(seen(&profile), before);
}

#[test]
fn damage_found_while_the_program_runs_is_told_until_it_is_mended() {
    let profile = profile();
    for number in 0..300 {
        add(&profile, &format!("Jobb {number}"), "A");
    }
    profile.app.close().unwrap();
    let path = profile.folder().join("loype.sqlite3");
    let mut bytes = fs::read(&path).unwrap();
    let (from, to) = (bytes.len() / 3, bytes.len() * 2 / 3);
    bytes[from..to].fill(0xA5);
    fs::write(&path, bytes).unwrap();
    assert_eq!(refused(&profile, "backup.make", json!({})), ErrorCode::StoreDamaged);
    assert_eq!(state(&profile)["condition"], "damaged");
    assert_eq!(list(&profile), [] as [Value; 0]);
}
