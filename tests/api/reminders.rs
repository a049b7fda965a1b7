//! Reminders: each once, after sleep, restarts and clocks set back, and none lost.

use loype_tests::TestProfile;
use messages::{Args, Key, Lang, by_id};
use serde_json::{Value, json};

use crate::calls::{add, done, edit, move_to, profile, refused};
use crate::today::{interview, today};

/// What comes when one looks at an instant: kind and title.
fn look(profile: &TestProfile, now: &str) -> Vec<(String, String)> {
    profile.set_clock(now).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let due = done(profile, "reminder.due", json!({}));
    due["reminders"].as_array().unwrap().iter().map(|one| (text(&one["kind"]), text(&one["title"]))).collect()
}

fn one(kind: &str, title: &str) -> Vec<(String, String)> {
    vec![(kind.to_owned(), title.to_owned())]
}

fn task(profile: &TestProfile, text: &str, due: &str) {
    done(profile, "task.add", json!({"job_id": null, "kind": "task", "text": text, "due": due}));
}

#[test]
fn each_comes_once_at_its_time() {
    let profile = profile();
    task(&profile, "Ring", "23.11. kl. 14");
    task(&profile, "Les", "23.11.");
    let none = Vec::new();
    assert_eq!(look(&profile, "2026-11-22T09:00:00Z"), none);
    assert_eq!(look(&profile, "2026-11-23T07:59:59Z"), none);
    assert_eq!(look(&profile, "2026-11-23T08:00:00Z"), one("task", "Les"));
    assert_eq!(look(&profile, "2026-11-23T08:00:30Z"), none);
    assert_eq!(look(&profile, "2026-11-23T13:00:00Z"), one("task", "Ring"));
    // Set back over both, and on again.
    assert_eq!(look(&profile, "2026-11-23T07:00:00Z"), none);
    assert_eq!(look(&profile, "2026-11-23T08:00:01Z"), none);
    assert_eq!(look(&profile, "2026-11-23T13:00:01Z"), none);
    let profile = profile.restarted().unwrap();
    assert_eq!(look(&profile, "2026-11-23T13:05:00Z"), none);
    assert_eq!(today(&profile)["missed"], json!([]), "all came in time");
}

#[test]
fn what_came_during_sleep_comes_at_waking_and_stays_on_the_page_until_it_is_seen() {
    let profile = profile();
    assert!(look(&profile, "2026-11-22T09:00:00Z").is_empty());
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    move_to(&profile, &id, "interview");
    interview(&profile, &id, "2026-11-24T12:00:00.000Z");
    let apply = add(&profile, "Kokk", "Sult");
    edit(&profile, &apply, "deadline", "24.11.2026");
    // Asleep until the interview is over.
    assert_eq!(
        look(&profile, "2026-11-24T14:00:00Z"),
        [one("deadline", "Kokk"), one("interview", "Utvikler")].concat()
    );
    assert!(look(&profile, "2026-11-24T14:01:00Z").is_empty());
    let missed = today(&profile)["missed"].clone();
    let keys: Vec<Value> = missed.as_array().unwrap().iter().map(|one| one["key"].clone()).collect();
    assert_eq!(keys.len(), 4, "the evening before and the hour before, both mornings");
    let interview = missed.as_array().unwrap().iter().find(|one| one["kind"] == "interview").unwrap();
    assert_eq!(
        (&interview["over"], &interview["employer"], &interview["time"], &interview["days_left"]),
        (&json!(true), &json!("Fjelltopp AS"), &json!("13:00"), &json!(0))
    );
    done(&profile, "reminder.seen", json!({"keys": keys}));
    assert_eq!(today(&profile)["missed"], json!([]));
    assert!(look(&profile, "2026-11-24T14:02:00Z").is_empty());
}

#[test]
fn the_hours_are_oslos_on_the_weekend_the_clock_changes() {
    let profile = profile();
    profile.set_clock("2027-10-29T10:00:00Z").unwrap();
    task(&profile, "Les", "31.10.2027");
    let id = add(&profile, "Utvikler", "A");
    move_to(&profile, &id, "interview");
    interview(&profile, &id, "2027-11-01T08:00:00.000Z");
    for (now, come) in [
        ("2027-10-29T10:00:00Z", 0),
        ("2027-10-31T07:59:00Z", 0),
        ("2027-10-31T08:00:00Z", 1),
        ("2027-10-31T16:59:00Z", 0),
        ("2027-10-31T17:00:00Z", 1),
        ("2027-11-01T07:00:00Z", 1),
        ("2027-11-01T07:30:00Z", 0),
    ] {
        assert_eq!(look(&profile, now).len(), come, "{now}");
    }
}

#[test]
fn what_is_done_moved_or_gone_reminds_of_nothing_old() {
    let profile = profile();
    assert!(look(&profile, "2026-11-22T09:00:00Z").is_empty());
    let apply = add(&profile, "Kokk", "Sult");
    edit(&profile, &apply, "deadline", "23.11.2026");
    move_to(&profile, &apply, "applied");
    let gone = add(&profile, "Vakt", "Sult");
    edit(&profile, &gone, "deadline", "23.11.2026");
    done(&profile, "job.delete", json!({"job_id": gone}));
    let moved = add(&profile, "Utvikler", "A");
    edit(&profile, &moved, "deadline", "23.11.2026");
    edit(&profile, &moved, "deadline", "25.11.2026");
    assert!(look(&profile, "2026-11-23T12:00:00Z").is_empty());
    assert_eq!(look(&profile, "2026-11-24T08:00:00Z"), one("deadline", "Utvikler"));
    edit(&profile, &moved, "deadline", "26.11.2026");
    assert_eq!(look(&profile, "2026-11-25T08:00:00Z"), one("deadline", "Utvikler"), "moved, it reminds anew");
}

#[test]
fn the_person_says_what_is_reminded_of() {
    for (remind, come) in [("all", 2), ("interviews", 1), ("nothing", 0)] {
        let profile = profile();
        assert!(look(&profile, "2026-11-22T09:00:00Z").is_empty());
        done(&profile, "rhythm.edit", json!({"step": "remind", "value": remind}));
        task(&profile, "Les", "23.11.");
        let id = add(&profile, "Utvikler", "A");
        move_to(&profile, &id, "interview");
        interview(&profile, &id, "2026-11-23T12:00:00.000Z");
        assert_eq!(look(&profile, "2026-11-23T11:30:00Z").len(), come, "{remind}");
    }
}

#[test]
fn many_at_once_are_counted_not_shouted() {
    let profile = profile();
    assert!(look(&profile, "2026-11-22T09:00:00Z").is_empty());
    for number in 0..14 {
        task(&profile, &format!("Oppgave {number}"), "23.11.");
    }
    profile.set_clock("2026-11-25T09:00:00Z").unwrap();
    let due = done(&profile, "reminder.due", json!({}));
    assert_eq!((due["reminders"].as_array().unwrap().len(), &due["more"]), (10, &json!(4)));
    assert_eq!(today(&profile)["missed"].as_array().unwrap().len(), 14);
    let keys: Vec<String> = (0..201).map(|number| number.to_string()).collect();
    assert_eq!(refused(&profile, "reminder.seen", json!({"keys": keys})), app::ErrorCode::TooMany);
}

#[test]
fn every_kind_of_reminder_has_its_words() {
    for kind in ["interview", "deadline", "offer", "follow_up", "thank_you", "task"] {
        for id in [format!("reminder-{kind}"), format!("today-kind-{kind}")] {
            let key = Key::from_id(&id).unwrap_or_else(|| panic!("no words {id}"));
            for days in ["0", "1", "-3"] {
                let value = |name: &str| if name == "days" { days } else { "13:00" };
                let args: Args =
                    key.arguments().iter().map(|name| ((*name).to_owned(), value(name))).collect();
                let told: Vec<String> =
                    Lang::ALL.iter().map(|lang| by_id(*lang, &id, &args).unwrap()).collect();
                assert!(told.iter().all(|sentence| !sentence.contains('{')), "{id} {told:?}");
                assert_ne!(told[0], told[1], "{id}");
            }
        }
    }
}
