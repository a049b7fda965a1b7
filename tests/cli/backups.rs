//! `loype backup` and `loype restore`, on whole profiles and on damaged ones.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::program::Home;

fn file(home: &Home) -> PathBuf {
    home.profile().join("loype.sqlite3")
}

fn jobs(home: &Home) -> Value {
    home.json(&["jobs"])["total"].clone()
}

/// Overwrites the latter part of the profile's file.
fn damage(home: &Home) {
    let mut bytes = fs::read(file(home)).unwrap();
    let third = bytes.len() / 3;
    bytes[third..].fill(0xA5);
    fs::write(file(home), &bytes).unwrap();
}

#[test]
fn a_backup_is_made_listed_looked_into_brought_back_and_taken_back() {
    let home = Home::new();
    home.json(&["demo", "--jobs", "20"]);
    let total = jobs(&home);
    let made = home.json(&["backup"]);
    assert_eq!((&made["jobs"], &made["reason"], &made["good"]), (&total, &json!("asked"), &json!(true)));
    home.json(&["add", "--title", "Kokk", "--employer", "Hav"]);
    let path = made["path"].as_str().unwrap();
    let look = home.json(&["restore", "--preview", path]);
    assert_eq!((&look["vanish"]["total"], &look["vanish"]["jobs"][0]["title"]), (&json!(1), &json!("Kokk")));
    let restored = home.json(&["restore", made["name"].as_str().unwrap()]);
    assert_eq!(jobs(&home), total);
    let listed = home.json(&["restore"]);
    let reasons: Vec<&Value> =
        listed["backups"].as_array().unwrap().iter().map(|one| &one["reason"]).collect();
    assert_eq!(reasons, ["restore", "asked"]);
    home.json(&["restore", restored["before"]["path"].as_str().unwrap()]);
    assert_eq!(jobs(&home), json!(total.as_u64().unwrap() + 1));
    assert_eq!(home.json(&["check"])["ok"], true);
}

#[test]
fn a_backup_in_a_folder_of_ones_choice_restores_into_an_empty_profile() {
    let home = Home::new();
    home.json(&["demo", "--jobs", "20"]);
    fs::write(home.path().join("cv.txt"), "min cv").unwrap();
    let cv = home.path().join("cv.txt").display().to_string();
    home.json(&["documents", "add", &cv]);
    let made = home.json(&["backup", "kopier"]);
    assert!(home.path().join("kopier").join(made["name"].as_str().unwrap()).is_file());
    let other = Home::new();
    other.json(&["restore", made["path"].as_str().unwrap()]);
    assert_eq!((jobs(&other), other.json(&["documents"])), (jobs(&home), home.json(&["documents"])));
    assert_eq!(other.json(&["check"]), json!({"ok": true, "problems": []}));
}

#[test]
fn a_damaged_profile_is_told_and_a_backup_takes_its_place() {
    let home = Home::new();
    home.json(&["demo", "--jobs", "60"]);
    let total = jobs(&home);
    let made = home.json(&["backup"]);
    damage(&home);
    assert_eq!(home.refused(&["check"])["code"], "store_damaged");
    let listed = home.json(&["restore"]);
    assert_eq!(listed["backups"][0]["name"], made["name"]);
    home.json(&["restore", made["name"].as_str().unwrap()]);
    assert_eq!(jobs(&home), total);
    assert_eq!(home.json(&["check"])["ok"], true);
}

#[test]
fn what_can_be_read_of_a_damaged_profile_is_saved() {
    let home = Home::new();
    home.json(&["demo", "--jobs", "60"]);
    let total = jobs(&home);
    let mut bytes = fs::read(file(&home)).unwrap();
    bytes[..100].fill(0);
    fs::write(file(&home), &bytes).unwrap();
    assert_eq!(home.refused(&["jobs"])["code"], "store_not_a_database");
    let out = home.path().join("ut");
    fs::create_dir(&out).unwrap();
    let copy = home.json(&["restore", "--salvage", "--to", out.to_str().unwrap()]);
    assert!(PathBuf::from(copy["path"].as_str().unwrap()).is_file());
    assert!(fs::read(file(&home)).unwrap() == bytes);
    let saved = home.json(&["restore", "--salvage"]);
    assert_eq!((&saved["lost"], &saved["certainty"]), (&json!(0), &json!("exact")));
    let aside = PathBuf::from(saved["aside"].as_str().unwrap()).join("loype.sqlite3");
    assert!(fs::read(aside).unwrap() == bytes, "the original was touched");
    assert_eq!(jobs(&home), total);
    assert_eq!(home.json(&["check"])["ok"], true);
}

#[test]
fn a_salvage_takes_documents_from_backups_and_tells_those_that_lie_nowhere() {
    for (lost, missing) in [(vec!["documents"], 0), (vec!["documents", "backups/documents"], 1)] {
        let home = Home::new();
        home.json(&["add", "--title", "Kokk", "--employer", "Hav"]);
        let cv = home.path().join("CV.pdf");
        fs::write(&cv, "%PDF-1.7 kokk").unwrap();
        home.json(&["documents", "add", cv.to_str().unwrap()]);
        home.json(&["backup"]);
        for folder in lost {
            fs::remove_dir_all(home.path().join("profile").join(folder)).unwrap();
        }
        let mut bytes = fs::read(file(&home)).unwrap();
        bytes[..100].fill(0);
        fs::write(file(&home), &bytes).unwrap();
        let saved = home.json(&["restore", "--salvage"]);
        assert_eq!((&saved["jobs"], &saved["missing_files"]), (&json!(1), &json!(missing)));
        assert_eq!(home.run(&["check"]).status == 0, missing == 0);
    }
}

#[test]
fn wrong_files_are_refused_with_what_to_do() {
    let home = Home::new();
    home.json(&["add", "--title", "Kokk", "--employer", "Hav"]);
    fs::write(home.path().join("brev.txt"), "Kjære søker").unwrap();
    for (path, code) in [("brev.txt", "backup_foreign"), ("borte.sqlite3", "backup_missing")] {
        assert_eq!(home.refused(&["restore", path])["code"], code);
    }
    assert_eq!(home.refused(&["restore", "profile/loype.sqlite3"])["code"], "backup_is_profile");
    assert_eq!(home.run(&["restore", "--preview"]).status, 2);
    assert_eq!(home.run(&["restore", "--salvage", "brev.txt"]).status, 2);
    assert_eq!(jobs(&home), 1);
}
