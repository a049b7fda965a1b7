//! Why a job was closed: told after the move or later, changed, taken back, and kept by the history when it is reopened.

use app::ErrorCode as E;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, done, history, job, move_on, profile, refused};

fn say(profile: &TestProfile, id: &Value, reason: impl Into<Value>, note: &str) {
    done(profile, "job.why_closed", json!({"job_id": id, "reason": reason.into(), "note": note}));
}

fn rejected(profile: &TestProfile) -> Value {
    profile.set_clock("2026-10-20T09:00:00Z").unwrap();
    let id = add(profile, "Utvikler", "Fjelltopp AS");
    profile.set_clock("2026-11-22T09:00:00Z").unwrap();
    for (kind, on) in [("applied", "1.11.2026"), ("interview", "10.11.2026"), ("rejected", "15.11.2026")] {
        move_on(profile, &id, kind, on);
    }
    id
}

#[test]
fn a_closed_job_says_after_which_stage_and_why_only_where_the_person_said() {
    let profile = profile();
    let id = rejected(&profile);
    let closed = job(&profile, &id)["closed"].clone();
    assert_eq!((&closed["on"], &closed["after"]), (&json!("2026-11-15"), &json!("interview")));
    assert_eq!((&closed["why"], &closed["offered"][0]), (&Value::Null, &json!("not_chosen")));
    say(&profile, &id, "pay", "  De kom ikke over 700 \r\n");
    let why = json!({"reason": "pay", "note": "De kom ikke over 700"});
    assert_eq!(job(&profile, &id)["closed"]["why"], why);
    assert_eq!(history(&profile, &id)[0]["closed"], why);
    say(&profile, &id, "terms", "");
    assert_eq!(job(&profile, &id)["closed"]["why"], json!({"reason": "terms", "note": null}));
    say(&profile, &id, Value::Null, "Bare ord");
    assert_eq!(job(&profile, &id)["closed"]["why"]["reason"], "other");
    say(&profile, &id, Value::Null, " ");
    assert_eq!(job(&profile, &id)["closed"]["why"], Value::Null);
    assert_eq!(history(&profile, &id)[0]["closed"], Value::Null);
}

#[test]
fn reopening_forgets_the_reason_and_the_history_keeps_it() {
    let profile = profile();
    let id = rejected(&profile);
    say(&profile, &id, "not_chosen", "");
    move_on(&profile, &id, "interview", "20.11.2026");
    assert_eq!(job(&profile, &id)["closed"], Value::Null);
    move_on(&profile, &id, "withdrawn", "21.11.2026");
    let closed = job(&profile, &id)["closed"].clone();
    assert_eq!((&closed["why"], &closed["offered"][0]), (&Value::Null, &json!("other_offer")));
    let told: Vec<Value> =
        history(&profile, &id).iter().map(|event| event["closed"]["reason"].clone()).collect();
    assert_eq!(told[..3], [Value::Null, Value::Null, json!("not_chosen")]);
}

#[test]
fn only_a_closed_job_has_a_reason_and_a_note_has_an_end() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    let input = |note: &str| json!({"job_id": id, "reason": "pay", "note": note});
    assert_eq!(job(&profile, &id)["closed"], Value::Null);
    assert_eq!(refused(&profile, "job.why_closed", input("")), E::NotClosed);
    move_on(&profile, &id, "expired", "");
    assert_eq!(job(&profile, &id)["closed"]["after"], "saved");
    assert_eq!(refused(&profile, "job.why_closed", input(&"x".repeat(1_001))), E::TooLong);
    done(&profile, "job.why_closed", input(&"x".repeat(1_000)));
    let undo = done(&profile, "undo.state", json!({}));
    done(&profile, "job.why_closed", input(&"x".repeat(1_000)));
    assert_eq!(done(&profile, "undo.state", json!({})), undo, "the same once more is no step");
}

#[test]
fn a_job_that_was_closed_before_it_was_saved_keeps_its_reason_with_the_move_that_closed_it() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    move_on(&profile, &id, "rejected", "1.10.2026");
    say(&profile, &id, "place", "");
    assert_eq!(job(&profile, &id)["closed"]["on"], "2026-10-01");
    let told = history(&profile, &id);
    assert_eq!((&told[0]["to"], &told[0]["closed"]), (&json!("saved"), &Value::Null));
    assert_eq!((&told[1]["to"], &told[1]["closed"]["reason"]), (&json!("rejected"), &json!("place")));
}
