//! The profile: where it lies, `check`, `demo`, and profiles that can't be used.

use std::fs;

use serde_json::{Value, json};

use crate::program::{Answer, Home};

#[test]
fn a_profile_is_made_where_it_was_asked_for_or_where_the_system_keeps_such_things() {
    let home = Home::new();
    home.json(&["jobs"]);
    assert!(home.profile().join("loype.sqlite3").is_file());
    let own = Home::new();
    let answer = Answer::from(own.command().args(["jobs", "--json"]).output().unwrap());
    assert_eq!(answer.status, 0, "{}", answer.err);
    if cfg!(target_os = "linux") {
        assert!(own.path().join(".local/share/loype/loype.sqlite3").is_file());
    }
}

#[test]
fn a_whole_profile_passes_the_check_and_a_damaged_one_does_not() {
    let home = Home::new();
    home.json(&["demo", "--jobs", "200"]);
    assert_eq!(home.json(&["check"]), json!({"ok": true, "problems": []}));
    assert_eq!(home.run(&["check"]).out, "The profile is whole.\n");

    let file = home.profile().join("loype.sqlite3");
    let mut bytes = fs::read(&file).unwrap();
    let (first, last) = (bytes.len() / 2, bytes.len() * 3 / 4);
    bytes[first..last].fill(0xA5);
    fs::write(&file, &bytes).unwrap();
    assert_eq!(home.refused(&["check"])["code"], "store_damaged");
}

#[test]
fn demo_jobs_are_the_same_for_a_seed() {
    let jobs = |seed: &str| {
        let home = Home::new();
        assert_eq!(home.json(&["demo", "--jobs", "40", "--seed", seed]), json!({"jobs": 40}));
        let list = home.json(&["jobs", "--limit", "100"]);
        let titles: Vec<Value> = list["jobs"]
            .as_array()
            .unwrap()
            .iter()
            .map(|job| json!([job["title"], job["employer"]]))
            .collect();
        titles
    };
    assert_eq!(jobs("5"), jobs("5"));
    assert_ne!(jobs("5"), jobs("6"));
}

#[test]
fn profiles_that_cannot_be_used_are_refused_and_left_alone() {
    let home = Home::new();
    fs::write(home.profile(), "opptatt").unwrap();
    let error = home.refused(&["jobs"]);
    assert_eq!(
        (&error["code"], &error["details"]["folder"]),
        (&json!("store_unwritable"), &json!(home.profile()))
    );
    assert_eq!(fs::read_to_string(home.profile()).unwrap(), "opptatt");

    let home = Home::new();
    fs::create_dir(home.profile()).unwrap();
    let file = home.profile().join("loype.sqlite3");
    let letter = "Dette er et brev. ".repeat(100);
    fs::write(&file, &letter).unwrap();
    for arguments in [&["jobs"][..], &["check"], &["undo"], &["demo", "--jobs", "3"]] {
        assert_eq!(home.refused(arguments)["code"], "store_not_a_database");
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), letter);
    assert_eq!(fs::read_dir(home.profile()).unwrap().count(), 1);
}
