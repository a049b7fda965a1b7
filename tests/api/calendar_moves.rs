//! Moving entries: one step each, by the clock on the wall, and clear words for what can't be moved.

use app::ErrorCode;
use serde_json::{Value, json};

use crate::calendar_page::{entries_on, interview, task, with_deadline};
use crate::calls::{add, done, edit, history, job, move_to, profile, refused};
use crate::offer_calls::{edit_offer, offer_for};

fn to(entry: &Value, day: &str) -> Value {
    json!({"entry": entry, "to": day})
}

fn deadline(id: &Value) -> Value {
    json!({"of": "deadline", "id": id})
}

#[test]
fn a_deadline_is_moved_as_if_it_had_been_typed() {
    let profile = profile();
    let id = with_deadline(&profile, "Utvikler", "25.11.2026");
    done(&profile, "calendar.move", to(&deadline(&id), "2026-11-27"));
    let fields = job(&profile, &id);
    assert_eq!(
        fields["fields"]["deadline"],
        json!({"kind": "date", "at": "2026-11-27", "text": "27.11.2026"})
    );
    assert!(fields["typed"].as_array().unwrap().contains(&json!("deadline")));
    let said = done(&profile, "undo", json!({}))["said"].clone();
    assert_eq!(said["params"], json!({"kind": "deadline", "title": "Utvikler", "day": "27.11.2026"}));
    assert_eq!(job(&profile, &id)["fields"]["deadline"]["at"], "2026-11-25");
}

#[test]
fn a_deadline_with_a_time_keeps_it_across_the_clock_change() {
    let profile = profile();
    profile.set_clock("2026-10-20T10:00:00Z").unwrap();
    let id = with_deadline(&profile, "Utvikler", "24.10.2026 kl. 12:00");
    assert_eq!(job(&profile, &id)["fields"]["deadline"]["at"], "2026-10-24T10:00:00Z");
    done(&profile, "calendar.move", to(&deadline(&id), "26.10"));
    assert_eq!(job(&profile, &id)["fields"]["deadline"]["at"], "2026-10-26T11:00:00Z");
    done(&profile, "calendar.move", to(&deadline(&id), "26.10.2026 kl. 14:30"));
    assert_eq!(job(&profile, &id)["fields"]["deadline"]["at"], "2026-10-26T13:30:00Z");
    assert_eq!(entries_on(&profile, "2026-10-26")[0]["time"], "14:30");
}

#[test]
fn an_interview_keeps_the_time_on_the_wall_where_it_was_agreed() {
    let profile = profile();
    profile.set_clock("2026-10-20T10:00:00Z").unwrap();
    let id = add(&profile, "Utvikler", "A");
    let here = interview(&profile, &id, "2026-10-23T11:00:00.000Z", "Europe/Oslo");
    done(&profile, "calendar.move", to(&here, "2026-10-26"));
    assert_eq!(entries_on(&profile, "2026-10-26")[0]["time"], "13:00");
    // New York changes its clock a week after Oslo: nine there is 14 here in between.
    let there = interview(&profile, &id, "2026-10-23T13:00:00.000Z", "America/New_York");
    done(&profile, "calendar.move", to(&there, "2026-10-28"));
    let moved = &entries_on(&profile, "2026-10-28")[0];
    assert_eq!((&moved["time"], &moved["there"]["time"]), (&json!("14:00"), &json!("09:00")));
    done(&profile, "calendar.move", to(&there, "2026-10-28 kl. 16:00"));
    assert_eq!(entries_on(&profile, "2026-10-28")[0]["time"], "16:00", "a time that is written is Oslo's");
    for _ in 0..2 {
        done(&profile, "undo", json!({}));
    }
    assert_eq!(entries_on(&profile, "2026-10-23")[0]["there"]["time"], "09:00");
}

#[test]
fn tasks_and_answers_move_too() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "A");
    let own = task(&profile, "Ring", "2026-11-25", Some("09:30"));
    done(&profile, "calendar.move", to(&own, "i morgen"));
    let moved = &entries_on(&profile, "2026-11-23")[0];
    assert_eq!((&moved["text"], &moved["time"]), (&json!("Ring"), &json!("09:30")));
    let offer = offer_for(&profile, &id, "800 000");
    edit_offer(&profile, &offer, "answer_by", "1.12.2026");
    done(&profile, "calendar.move", to(&json!({"of": "answer_by", "id": offer}), "4.12.2026"));
    assert_eq!(entries_on(&profile, "2026-12-04")[0]["kind"], "answer_by");
    assert_eq!(done(&profile, "undo", json!({}))["said"]["params"]["kind"], "answer_by");
}

#[test]
fn what_others_set_and_what_happened_is_refused() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "A");
    edit(&profile, &id, "starts", "4.1.2027");
    move_to(&profile, &id, "offer");
    let offer = offer_for(&profile, &id, "800 000");
    let event = history(&profile, &id)[0]["id"].clone();
    for entry in [
        json!({"of": "job_start", "id": id}),
        json!({"of": "offer_start", "id": offer}),
        json!({"of": "event", "id": event}),
    ] {
        assert_eq!(
            refused(&profile, "calendar.move", to(&entry, "1.2.2027")),
            ErrorCode::EntryFixed,
            "{entry}"
        );
    }
    assert_eq!(refused(&profile, "calendar.move", to(&deadline(&id), "1.2.2027")), ErrorCode::EntryMissing);
    edit(&profile, &id, "deadline", "1.12.2026");
    assert_eq!(refused(&profile, "calendar.move", to(&deadline(&id), "snarest")), ErrorCode::DateUnread);
    assert_eq!(refused(&profile, "calendar.move", to(&deadline(&id), "31.2.2027")), ErrorCode::DateMissing);
    assert_eq!(refused(&profile, "calendar.move", to(&deadline(&id), &"1".repeat(400))), ErrorCode::TooLong);
    done(&profile, "job.delete", json!({"job_id": id}));
    assert_eq!(refused(&profile, "calendar.move", to(&deadline(&id), "2.12.2026")), ErrorCode::EntryMissing);
}

#[test]
fn moving_to_where_it_stands_leaves_no_step() {
    let profile = profile();
    let id = with_deadline(&profile, "Utvikler", "25.11.2026 kl. 12");
    let before = done(&profile, "undo.state", json!({}));
    done(&profile, "calendar.move", to(&deadline(&id), "2026-11-25"));
    assert_eq!(done(&profile, "undo.state", json!({})), before);
}
