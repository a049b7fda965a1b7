//! What is kept and where, and emptying the profile for good.

use app::ErrorCode;
use serde_json::{Value, json};

use crate::calls::{add, column, done, profile, refused};

#[test]
fn what_is_kept_is_told_with_every_host() {
    let profile = profile();
    add(&profile, "Fyrvokter", "Kystverket");
    let told = done(&profile, "privacy.read", json!({}));
    assert_eq!(told["folder"], json!(profile.folder().display().to_string()));
    assert_eq!(told["kept"][0]["kind"], "database");
    assert!(told["kept"][0]["bytes"].as_u64().unwrap() > 10_000);
    let hosts: Vec<&Value> = told["hosts"].as_array().unwrap().iter().map(|host| &host["host"]).collect();
    assert_eq!(
        hosts,
        [&Value::Null, &json!("data.norges-bank.no"), &json!("data.brreg.no"), &json!("data.ssb.no")]
    );
}

#[test]
fn everything_goes_for_good_once_the_word_is_typed() {
    let profile = profile();
    let job = add(&profile, "Fyrvokter", "Kystverket");
    done(&profile, "note.add", json!({"job_id": job, "text": "Et notat"}));
    done(&profile, "settings.edit", json!({"setting": "role", "value": "Fyrvokter"}));
    for word in ["", "nei", "delete it"] {
        let code = refused(&profile, "profile.wipe", json!({"word": word}));
        assert_eq!(code, ErrorCode::WipeUnconfirmed);
    }
    assert_eq!(column(&profile, "saved").len(), 1);
    let elsewhere = tempfile::tempdir().unwrap();
    done(&profile, "backup.second_folder", json!({"folder": elsewhere.path()}));
    done(&profile, "backup.make", json!({}));
    let aside = profile.folder().join("damaged-20261101T080000Z");
    std::fs::create_dir(&aside).unwrap();
    std::fs::write(aside.join("loype.sqlite3"), "Kystverket").unwrap();
    let told = done(&profile, "privacy.read", json!({}));
    let kinds: Vec<&Value> = told["kept"].as_array().unwrap().iter().map(|place| &place["kind"]).collect();
    assert_eq!(kinds, ["database", "backups", "set_aside"]);
    let second = told["second_backups"].as_str().unwrap();
    assert!(second.starts_with(&elsewhere.path().display().to_string()));

    done(&profile, "profile.wipe", json!({"word": " Slett "}));
    let read = done(&profile, "profile.read", json!({}));
    assert_eq!((&read["empty"], &read["settings"]["role"]), (&json!(true), &json!("")));
    assert_eq!(done(&profile, "undo", json!({}))["said"], Value::Null);
    assert_eq!(done(&profile, "undo.list", json!({}))["steps"], json!([]));
    assert!(!profile.folder().join("backups").exists() && !aside.exists());
    assert_eq!(done(&profile, "backup.list", json!({"offset": 0, "limit": 9}))["total"], 0);
    assert!(std::fs::read_dir(second).unwrap().count() > 0, "the second folder is the person's own");
    add(&profile, "Kokk", "Sult");
    let profile = profile.restarted().unwrap();
    assert_eq!(column(&profile, "saved").len(), 1);
    assert_eq!(done(&profile, "profile.check", json!({}))["problems"], json!([]));
}
