//! Two programs on one profile: the window and the command line beside it.

use app::wire::{ChangedBy, Language};
use app::{App, Net, ProfileFolder};
use loype_tests::TestProfile;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};

use crate::calls::{add, done, job, profile};

fn beside(profile: &TestProfile) -> App {
    let folder = ProfileFolder::at(profile.folder());
    App::open(folder, profile.clock.clone(), Net::new().unwrap(), Language::Nb).unwrap()
}

fn run(app: &App, name: &str, input: Value) -> Value {
    app::dispatch(app, name, input).unwrap_or_else(|error| panic!("{name}: {error} {:?}", error.params))
}

#[test]
fn each_sees_what_the_other_wrote_and_notices_that_it_did() {
    let profile = profile();
    let other = beside(&profile);
    let before = profile.app.outside_version().unwrap();
    let edits = json!([{"field": "title", "value": "Fra den andre"}, {"field": "employer", "value": "A"}]);
    let id = run(&other, "job.add", json!({"edits": edits, "stage_id": null, "url": null}))["job_id"].clone();
    assert_ne!(profile.app.outside_version().unwrap(), before);
    assert_eq!(job(&profile, &id)["fields"]["title"], "Fra den andre");

    let settled = profile.app.outside_version().unwrap();
    let own = add(&profile, "Fra den første", "B");
    assert_eq!(profile.app.outside_version().unwrap(), settled, "one's own write is no outside change");
    assert_eq!(run(&other, "job.read", json!({"job_id": own}))["fields"]["employer"], "B");
}

#[test]
fn undo_takes_back_the_last_step_whoever_did_it() {
    let profile = profile();
    let other = beside(&profile);
    add(&profile, "En", "A");
    let edits = json!([{"field": "title", "value": "To"}, {"field": "employer", "value": "A"}]);
    run(&other, "job.add", json!({"edits": edits, "stage_id": null, "url": null}));
    assert_eq!(done(&profile, "undo", json!({}))["said"]["params"]["title"], "To");
    assert_eq!(run(&other, "undo", json!({}))["said"]["params"]["title"], "En");
}

#[test]
fn many_writes_from_both_sides_all_arrive() {
    let profile = profile();
    let other = beside(&profile);
    let write = |app: &App, who: &str| {
        for number in 0..40 {
            let edits = json!([{"field": "title", "value": format!("{who} {number}")}, {"field": "employer", "value": "A"}]);
            run(app, "job.add", json!({"edits": edits, "stage_id": null, "url": null}));
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(|| write(&profile.app, "En"));
        scope.spawn(|| write(&other, "To"));
    });
    let list = done(&profile, "job.list", json!({"text": null, "stage": null, "offset": 0, "limit": 100}));
    assert_eq!(list["total"], 80);
    assert_eq!(done(&profile, "profile.check", json!({}))["problems"], json!([]));
}

#[test]
fn a_listener_hears_every_commit_with_what_was_done_and_nothing_of_what_failed() {
    let profile = profile();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let ear = Arc::clone(&heard);
    profile.app.on_change(move |changed| {
        let said = changed.said.as_ref().map(|said| said.label.clone());
        ear.lock().unwrap().push((said, changed.by, json!(changed.tags)));
    });
    let id = add(&profile, "Utvikler", "A");
    assert!(
        profile.call("job.edit", json!({"job_id": id, "edit": {"field": "title", "value": ""}})).is_err()
    );
    done(&profile, "undo", json!({}));
    profile.app.announce_outside_change();
    let heard = heard.lock().unwrap();
    let told: Vec<(Option<&str>, ChangedBy)> =
        heard.iter().map(|(said, by, _)| (said.as_deref(), *by)).collect();
    let expected = [
        (Some("add-job"), ChangedBy::Action),
        (Some("add-job"), ChangedBy::Undo),
        (None, ChangedBy::Outside),
    ];
    assert_eq!(told, expected);
    assert_eq!(heard[0].2, json!(["job", "application", "event", "employer"]));
}
