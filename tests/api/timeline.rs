//! The timeline of one application, and of all as bars by stage.

use serde_json::{Value, json};

use crate::calendar_page::{interview, sql, with_deadline};
use crate::calls::{add, done, edit, move_on, move_to, profile};
use crate::offer_calls::{edit_offer, offer_for};

fn kinds(timeline: &Value) -> Vec<String> {
    let marks = timeline["marks"].as_array().unwrap();
    marks
        .iter()
        .map(|mark| format!("{} {}", mark["on"].as_str().unwrap(), mark["kind"].as_str().unwrap()))
        .collect()
}

#[test]
fn an_application_tells_what_happened_and_what_is_planned_around_now() {
    let profile = profile();
    let id = with_deadline(&profile, "Utvikler", "20.11.2026");
    edit(&profile, &id, "starts", "4.1.2027");
    move_on(&profile, &id, "applied", "18.11.2026");
    done(&profile, "note.add", json!({"job_id": id, "text": "x".repeat(500)}));
    interview(&profile, &id, "2026-11-22T08:00:00.000Z", "Europe/Oslo");
    interview(&profile, &id, "2026-11-22T12:00:00.000Z", "Europe/Oslo");
    let figure = json!({"job_id": id, "on": "21.11.2026", "kind": "asked", "who": "Kari", "pay": "720 000", "note": ""});
    done(&profile, "figure.add", figure);
    let offer = offer_for(&profile, &id, "800 000");
    edit_offer(&profile, &offer, "received_on", "22.11.2026");
    edit_offer(&profile, &offer, "answer_by", "1.12.2026");
    let timeline = done(&profile, "timeline.job", json!({"job_id": id}));
    let expected = [
        "2026-11-18 stage",
        "2026-11-20 deadline",
        "2026-11-21 figure",
        "2026-11-22 stage",
        "2026-11-22 note",
        "2026-11-22 offer",
        "2026-11-22 interview",
        "2026-11-22 interview",
        "2026-12-01 answer_by",
        "2027-01-04 start",
    ];
    assert_eq!(kinds(&timeline), expected);
    assert_eq!(timeline["past"], 7, "the second interview is at one o'clock");
    assert_eq!(timeline["marks"][4]["text"].as_str().unwrap().chars().count(), 201);
    edit_offer(&profile, &offer, "starts_on", "1.2.2027");
    let later = done(&profile, "timeline.job", json!({"job_id": id}));
    assert_eq!(
        kinds(&later).last().map(String::as_str),
        Some("2027-02-01 start"),
        "the offer's own start counts"
    );
}

#[test]
fn cancelled_interviews_are_told_and_can_no_longer_be_opened_as_entries() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "A");
    interview(&profile, &id, "2026-11-25T12:00:00.000Z", "Europe/Oslo");
    sql(&profile, "UPDATE interview SET state = 'cancelled'");
    let timeline = done(&profile, "timeline.job", json!({"job_id": id}));
    let mark = &timeline["marks"][1];
    assert_eq!(
        (&mark["state"], &mark["entry"], &mark["time"]),
        (&json!("cancelled"), &Value::Null, &json!("13:00"))
    );
}

#[test]
fn a_timeline_is_limited_and_keeps_what_is_planned() {
    let profile = profile();
    let id = with_deadline(&profile, "Utvikler", "1.12.2026");
    for number in 0..250 {
        done(&profile, "note.add", json!({"job_id": id, "text": format!("Notat {number}")}));
    }
    let timeline = done(&profile, "timeline.job", json!({"job_id": id}));
    assert!(timeline["marks"].as_array().unwrap().len() <= 400);
    assert_eq!(kinds(&timeline).last().map(String::as_str), Some("2026-12-01 deadline"));
}

fn bars(profile: &loype_tests::TestProfile, of: &str, offset: u32, limit: u32) -> Value {
    done(profile, "timeline.all", json!({"of": of, "offset": offset, "limit": limit}))
}

#[test]
fn all_applications_stand_on_one_axis_by_stage() {
    let profile = profile();
    profile.set_clock("2026-10-01T10:00:00Z").unwrap();
    let id = add(&profile, "Utvikler", "A");
    move_on(&profile, &id, "applied", "10.10.2026");
    profile.set_clock("2026-11-22T09:00:00Z").unwrap();
    move_on(&profile, &id, "interview", "1.11.2026");
    let all = bars(&profile, "underway", 0, 10);
    assert_eq!((&all["from"], &all["now"], &all["days"]), (&json!("2026-10-01"), &json!(52), &json!(59)));
    assert_eq!(all["months"], json!([{"on": "2026-10-01", "at": 0}, {"on": "2026-11-01", "at": 31}]));
    let parts = all["bars"][0]["parts"].as_array().unwrap();
    let told: Vec<_> = parts
        .iter()
        .map(|part| {
            (part["kind"].as_str().unwrap(), part["from"].as_u64().unwrap(), part["to"].as_u64().unwrap())
        })
        .collect();
    assert_eq!(told, [("saved", 0, 9), ("applied", 9, 31), ("interview", 31, 52)]);
    move_to(&profile, &id, "rejected");
    assert_eq!(bars(&profile, "underway", 0, 10)["bars"], json!([]));
    let closed = bars(&profile, "closed", 0, 10);
    let end = closed["bars"][0]["parts"].as_array().unwrap().last().unwrap().clone();
    assert_eq!((&end["kind"], &end["from"], &end["to"]), (&json!("rejected"), &json!(52), &json!(52)));
}

#[test]
fn bars_come_in_pages_and_reach_back_a_year_at_most() {
    let profile = profile();
    profile.set_clock("2024-01-01T10:00:00Z").unwrap();
    for number in 0..5 {
        add(&profile, &format!("Jobb {number}"), "A");
    }
    profile.set_clock("2026-11-22T09:00:00Z").unwrap();
    let first = bars(&profile, "all", 0, 3);
    assert_eq!((first["bars"].as_array().unwrap().len(), &first["more"]), (3, &json!(true)));
    assert_eq!(first["bars"][0]["title"], "Jobb 4");
    let rest = bars(&profile, "all", 3, 3);
    assert_eq!((rest["bars"].as_array().unwrap().len(), &rest["more"]), (2, &json!(false)));
    assert_eq!((&first["now"], &first["from"]), (&json!(366), &json!("2025-11-21")));
    assert_eq!(first["bars"][0]["parts"][0]["from"], 0);
    assert_eq!(first["bars"][0]["parts"][0]["on"], "2024-01-01", "the day itself is told");
}
