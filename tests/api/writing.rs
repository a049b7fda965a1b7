//! Reading only after the disk did not take a write. Full and failing disks themselves are in `tests/crash`.

use std::fs;
use std::sync::{Arc, Mutex};

use app::ErrorCode;
use app::wire::ChangeTag;
use serde_json::{Value, json};

use crate::calls::{add, done, profile, refused};
use crate::documents::file;

fn why(profile: &loype_tests::TestProfile) -> Value {
    done(profile, "writing.state", json!({}))["read_only"].clone()
}

#[test]
fn after_a_failed_write_the_profile_is_read_only_until_a_trial_goes_well() {
    let profile = profile();
    let job = add(&profile, "Utvikler", "Fjelltopp AS");
    assert_eq!(why(&profile), Value::Null);
    let heard = Arc::new(Mutex::new(0));
    let ear = Arc::clone(&heard);
    profile.app.on_change(move |changed| {
        *ear.lock().unwrap() += usize::from(changed.tags.contains(&ChangeTag::Setting));
    });
    // Nobody, whatever their rights, can make a folder where a file stands.
    let stands = profile.folder().join("documents");
    fs::write(&stands, "").unwrap();
    let document = || json!({"kind": "cv", "name": "", "file": file("CV.pdf", b"%PDF"), "note": ""});
    let code = refused(&profile, "document.add", document());
    assert!(matches!(code, ErrorCode::StoreUnwritable | ErrorCode::StoreWriteFailed), "{code}");
    assert_eq!((why(&profile), *heard.lock().unwrap()), (json!("failed"), 1));

    for (name, input) in [
        ("tag.add", json!({"name": "Favoritt"})),
        ("job.delete", json!({"job_id": job})),
        ("settings.edit", json!({"setting": "theme", "value": "dark"})),
        ("undo", json!({})),
        ("undo.go", json!({"step_id": null})),
    ] {
        assert_eq!(refused(&profile, name, input), ErrorCode::ReadOnly, "{name}");
    }
    assert_eq!(done(&profile, "job.read", json!({"job_id": job}))["fields"]["title"], "Utvikler");

    let trial = profile.folder().join(".room");
    fs::create_dir(&trial).unwrap();
    refused(&profile, "writing.try_again", json!({}));
    assert_eq!(why(&profile), "failed");
    fs::remove_dir(trial).unwrap();
    fs::remove_file(stands).unwrap();
    assert_eq!(done(&profile, "writing.try_again", json!({}))["read_only"], Value::Null);
    done(&profile, "document.add", document());
    done(&profile, "undo", json!({}));
    assert_eq!(done(&profile, "profile.check", json!({}))["problems"], json!([]));
}
