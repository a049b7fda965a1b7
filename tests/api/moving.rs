//! Moving along the board: every move an event on a day, and the day of sending kept.

use app::ErrorCode;
use serde_json::{Value, json};

use crate::calls::{add, card, column, done, history, job, move_on, move_to, profile, refused, stage};

/// The stage events of a job as (kind it came to, day), newest first.
fn moves(profile: &loype_tests::TestProfile, id: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let events = history(profile, id);
    events
        .iter()
        .filter(|event| event["kind"] == "stage")
        .map(|event| (text(&event["to"]), text(&event["on"])))
        .collect()
}

#[test]
fn a_move_writes_an_event_and_the_first_move_to_applied_sets_the_day_of_sending() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    move_on(&profile, &id, "applied", "12.3.2026");
    assert_eq!(job(&profile, &id)["applied_on"], "2026-03-12");
    move_on(&profile, &id, "interview", "2. april 2026");
    move_on(&profile, &id, "applied", "3.4.2026");
    let view = job(&profile, &id);
    assert_eq!(view["applied_on"], "2026-03-12", "the first move counts");
    assert_eq!(view["texts"]["applied_on"], "12.03.2026");
    let told = moves(&profile, &id);
    let told: Vec<(&str, &str)> = told.iter().map(|(kind, on)| (kind.as_str(), on.as_str())).collect();
    let expected = [
        ("saved", "2026-11-22"),
        ("applied", "2026-04-03"),
        ("interview", "2026-04-02"),
        ("applied", "2026-03-12"),
    ];
    assert_eq!(told, expected);
}

#[test]
fn the_day_of_a_move_is_read_as_a_person_writes_it_and_lies_behind() {
    let profile = profile();
    for (written, on) in [
        ("12.3.2026", "2026-03-12"),
        ("12.03.26", "2026-03-12"),
        ("2026-03-12", "2026-03-12"),
        ("12. mars", "2026-03-12"),
        ("12.12", "2025-12-12"),
        ("22.11", "2026-11-22"),
        ("i dag", "2026-11-22"),
        ("i går", "2026-11-21"),
        ("yesterday", "2026-11-21"),
        ("  ", "2026-11-22"),
    ] {
        let id = add(&profile, "Utvikler", "Fjelltopp AS");
        move_on(&profile, &id, "applied", written);
        assert_eq!(job(&profile, &id)["applied_on"], on, "{written:?}");
    }
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    for (written, code) in [
        ("en gang i vår", ErrorCode::DateUnread),
        ("12.3.2026 og 13.3.2026", ErrorCode::DateUnread),
        ("31.4.2026", ErrorCode::DateMissing),
        ("29.2.2026", ErrorCode::DateMissing),
        ("1.1.1066", ErrorCode::DateUnread),
    ] {
        let input = json!({"job_id": id, "stage_id": stage(&profile, "applied"), "on": written});
        assert_eq!(refused(&profile, "job.move", input), code, "{written}");
    }
    assert_eq!(job(&profile, &id)["stage"]["kind"], "saved");
}

#[test]
fn correcting_the_day_of_the_move_corrects_the_day_of_sending_unless_the_person_set_it() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    move_on(&profile, &id, "applied", "12.3.2026");
    let event = history(&profile, &id).into_iter().find(|event| event["to"] == "applied").unwrap();
    let correct = |on: &str| {
        done(&profile, "event.edit", json!({"event_id": event["id"], "edit": {"field": "on", "value": on}}));
        job(&profile, &id)["applied_on"].clone()
    };
    assert_eq!(correct("10.3.2026"), "2026-03-10");
    assert_eq!(correct("11.12"), "2025-12-11", "a day without a year lies behind");
    done(&profile, "job.edit", json!({"job_id": id, "edit": {"field": "applied_on", "value": "1.2.2026"}}));
    assert_eq!(correct("9.3.2026"), "2026-02-01");
}

#[test]
fn a_rejection_does_not_erase_the_furthest_stage() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    for kind in ["applied", "screening", "interview", "rejected"] {
        move_to(&profile, &id, kind);
    }
    let view = job(&profile, &id);
    assert_eq!((&view["stage"]["kind"], &view["furthest"]), (&json!("rejected"), &json!("interview")));
    assert!(card(&profile, &id)["warning"].is_null());
}

#[test]
fn a_move_within_the_column_writes_no_event() {
    let profile = profile();
    let (first, second) = (add(&profile, "En", "A"), add(&profile, "To", "A"));
    let before = (history(&profile, &first).len(), job(&profile, &first)["applied_on"].clone());
    done(
        &profile,
        "job.move",
        json!({"job_id": first, "stage_id": stage(&profile, "saved"), "before": second}),
    );
    assert_eq!(column(&profile, "saved"), [first.clone(), second]);
    assert_eq!((history(&profile, &first).len(), job(&profile, &first)["applied_on"].clone()), before);
}

#[test]
fn a_job_started_in_applied_was_sent_today() {
    let profile = profile();
    let edits = json!([{"field": "title", "value": "Utvikler"}, {"field": "employer", "value": "A"}]);
    let input = json!({"edits": edits, "stage_id": stage(&profile, "applied"), "url": null});
    let id = done(&profile, "job.add", input)["job_id"].clone();
    assert_eq!(job(&profile, &id)["applied_on"], "2026-11-22");
    assert_eq!(card(&profile, &id)["next"], json!({"kind": "sent", "on": "2026-11-22", "days": 0}));
}

#[test]
fn a_job_in_the_trash_does_not_move() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "A");
    done(&profile, "job.delete", json!({"job_id": id}));
    let input = json!({"job_id": id, "stage_id": stage(&profile, "applied")});
    assert_eq!(refused(&profile, "job.move", input), ErrorCode::JobMissing);
}
