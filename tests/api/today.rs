//! The day's page as a person comes to it: what stands where, and what is done from there.

use app::ErrorCode;
use domain::ids::InterviewId;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, done, edit, job, move_on, move_to, profile, refused};
use crate::offer_calls::{edit_offer, offer_for};

pub(crate) fn today(profile: &TestProfile) -> Value {
    done(profile, "today.read", json!({}))
}

/// The lines of a group, as kind and the title of their job.
fn lines(page: &Value, group: &str) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let told = |line: &Value| (text(&line["kind"]), text(&line["job"]["title"]));
    page[group]["lines"].as_array().unwrap().iter().map(told).collect()
}

fn line(profile: &TestProfile, group: &str, kind: &str) -> Value {
    let page = today(profile);
    let found = page[group]["lines"].as_array().unwrap().iter().find(|line| line["kind"] == kind).cloned();
    found.unwrap_or_else(|| panic!("no {kind} in {group}: {page}"))
}

fn pair(kind: &str, title: &str) -> (String, String) {
    (kind.to_owned(), title.to_owned())
}

fn sent(profile: &TestProfile, title: &str, on: &str) -> Value {
    let id = add(profile, title, "Fjelltopp AS");
    move_on(profile, &id, "applied", on);
    id
}

/// An interview, written as the interviews' own part of the program writes it.
pub(crate) fn interview(profile: &TestProfile, job: &Value, starts_at: &str) -> String {
    let id = InterviewId::at(starts_at.parse().unwrap()).to_string();
    let file = rusqlite::Connection::open(profile.folder().join("loype.sqlite3")).unwrap();
    let sql = "BEGIN IMMEDIATE;
      INSERT INTO journal_step (label, params, at, state) VALUES ('test', '{}', '2026-11-22T00:00:00.000Z', 'open');
      INSERT INTO interview (id, application_id, round, form, starts_at, zone, minutes, place, link, state, preparation,
        asked, went, next_step, created_at)
      SELECT '%id', id, 2, 'video', '%at', 'Europe/Oslo', 60, '', 'https://meet.example/x', 'planned', '', '', '', '',
        '2026-11-01T00:00:00.000Z' FROM application WHERE job_id = '%job';
      UPDATE journal_step SET state = 'done' WHERE state = 'open';
      COMMIT;"
        .replace("%id", &id)
        .replace("%at", starts_at)
        .replace("%job", job.as_str().unwrap());
    file.execute_batch(&sql).unwrap();
    id
}

#[test]
fn an_empty_profile_has_a_calm_page() {
    let page = today(&profile());
    assert_eq!(
        (&page["today"], &page["week"], &page["empty"]),
        (&json!("2026-11-22"), &json!(47), &json!(true))
    );
    for group in ["now", "this_week", "quiet"] {
        assert_eq!(page[group], json!({"lines": [], "more": false}), "{group}");
    }
    assert_eq!(page["goal"]["per_week"], Value::Null);
    assert_eq!(page["missed"], json!([]));
}

#[test]
fn a_monday_mornings_page_is_in_the_order_of_what_cannot_wait() {
    let profile = profile();
    let apply = add(&profile, "Søk i dag", "NAV");
    edit(&profile, &apply, "deadline", "22.11.2026");
    let later = add(&profile, "Søk fredag", "NAV");
    edit(&profile, &later, "deadline", "27.11.2026");
    let talk = sent(&profile, "Intervju", "1.11.2026");
    move_to(&profile, &talk, "interview");
    interview(&profile, &talk, "2026-11-25T12:00:00.000Z");
    let offered = add(&profile, "Tilbud", "Banken");
    move_to(&profile, &offered, "offer");
    let offer = offer_for(&profile, &offered, "850 000");
    edit_offer(&profile, &offer, "answer_by", "1.12.2026");
    sent(&profile, "En uke siden", "15.11.2026");
    sent(&profile, "Tre uker siden", "1.11.2026");
    sent(&profile, "Lenge siden", "1.9.2026");
    done(
        &profile,
        "task.add",
        json!({"job_id": null, "kind": "task", "text": "Ring", "due": "tirsdag kl. 14"}),
    );

    let page = today(&profile);
    assert_eq!(
        lines(&page, "now"),
        [pair("deadline", "Søk i dag"), pair("interview", "Intervju"), pair("offer", "Tilbud")]
    );
    assert_eq!(
        lines(&page, "this_week"),
        [pair("task", ""), pair("deadline", "Søk fredag"), pair("follow_up", "En uke siden")]
    );
    assert_eq!(lines(&page, "quiet"), [pair("quiet", "Tre uker siden"), pair("no_reply", "Lenge siden")]);

    let talk = &page["now"]["lines"][1];
    assert_eq!(
        (&talk["on"], &talk["time"], &talk["days_left"], &talk["minutes_left"], &talk["link"]),
        (&json!("2026-11-25"), &json!("13:00"), &json!(3), &Value::Null, &json!("https://meet.example/x"))
    );
    assert_eq!(talk["acts"], json!(["open", "join", "dismiss"]));
    assert_eq!(page["now"]["lines"][0]["urgency"], "today");
    assert_eq!(page["quiet"]["lines"][0]["days"], 21);
    let tuesday = &page["this_week"]["lines"][0];
    assert_eq!((&tuesday["on"], &tuesday["time"]), (&json!("2026-11-24"), &json!("14:00")));
}

#[test]
fn a_countdown_runs_through_the_last_day() {
    let profile = profile();
    let id = sent(&profile, "Intervju", "1.11.2026");
    interview(&profile, &id, "2026-11-22T12:00:00.000Z");
    let told = |now: &str| {
        profile.set_clock(now).unwrap();
        let page = today(&profile);
        page["now"]["lines"].as_array().unwrap().iter().find(|line| line["kind"] == "interview").cloned()
    };
    assert_eq!(told("2026-11-22T09:00:00Z").unwrap()["minutes_left"], 180);
    assert_eq!(told("2026-11-22T12:30:00Z").unwrap()["minutes_left"], -30);
    assert_eq!(told("2026-11-22T13:00:00Z"), None);
    profile.set_clock("2026-11-23T08:00:00Z").unwrap();
    assert_eq!(line(&profile, "this_week", "thank_you")["on"], "2026-11-22");
}

#[test]
fn what_is_done_from_the_page_is_done_and_can_be_undone() {
    let profile = profile();
    let apply = add(&profile, "Søk", "NAV");
    edit(&profile, &apply, "deadline", "22.11.2026");
    done(&profile, "today.done", json!({"thing": line(&profile, "now", "deadline")["thing"]}));
    assert_eq!(job(&profile, &apply)["stage"]["kind"], "applied");
    assert_eq!(job(&profile, &apply)["applied_on"], "2026-11-22");
    assert!(lines(&today(&profile), "now").is_empty());
    done(&profile, "undo", json!({}));
    assert_eq!(lines(&today(&profile), "now").len(), 1);

    let quiet = sent(&profile, "Stille", "1.9.2026");
    let thing = line(&profile, "quiet", "no_reply")["thing"].clone();
    assert_eq!(job(&profile, &quiet)["stage"]["kind"], "applied", "proposed, never applied");
    done(&profile, "today.no_reply", json!({"thing": thing}));
    assert_eq!(job(&profile, &quiet)["stage"]["kind"], "no_reply");
    assert!(lines(&today(&profile), "quiet").is_empty());
    done(&profile, "undo", json!({}));

    let asked = sent(&profile, "Spurt", "14.11.2026");
    let follow_up = line(&profile, "this_week", "follow_up");
    assert_eq!(follow_up["job"]["job_id"], asked);
    done(&profile, "today.done", json!({"thing": follow_up["thing"]}));
    assert!(lines(&today(&profile), "this_week").is_empty());
    let tasks = done(&profile, "task.of_job", json!({"job_id": asked}));
    assert_eq!(
        (&tasks["done"][0]["kind"], &tasks["done"][0]["done_on"]),
        (&json!("follow_up"), &json!("2026-11-22"))
    );
}

#[test]
fn a_line_put_off_comes_back_and_one_put_away_does_not() {
    let profile = profile();
    sent(&profile, "Stille", "30.10.2026");
    let quiet = line(&profile, "quiet", "quiet")["thing"].clone();
    let count = || lines(&today(&profile), "quiet").len();
    done(&profile, "today.put_off", json!({"thing": quiet, "until": "onsdag"}));
    assert_eq!(count(), 0);
    profile.set_clock("2026-11-24T22:59:00Z").unwrap();
    assert_eq!(count(), 0);
    profile.set_clock("2026-11-24T23:00:00Z").unwrap();
    assert_eq!(count(), 1, "Wednesday has begun in Oslo");
    done(&profile, "today.put_off", json!({"thing": quiet, "until": null}));
    assert_eq!(count(), 0);
    done(&profile, "undo", json!({}));
    assert_eq!(count(), 1);
    for until in ["i dag", "i går", "25.11.2026", "1.1.2020"] {
        let code = refused(&profile, "today.put_off", json!({"thing": quiet, "until": until}));
        assert!(matches!(code, ErrorCode::DayNotAhead | ErrorCode::DateUnread), "{until} {code}");
    }
    assert_eq!(
        refused(&profile, "today.put_off", json!({"thing": "cat", "until": null})),
        ErrorCode::ThingMissing
    );
    assert_eq!(refused(&profile, "today.done", json!({"thing": "task:1"})), ErrorCode::ThingMissing);
}

#[test]
fn what_has_come_to_its_last_day_cannot_be_put_off_any_more() {
    let profile = profile();
    let acts = |on: &str| {
        let id = add(&profile, on, "NAV");
        edit(&profile, &id, "deadline", on);
        let page = today(&profile);
        let lines =
            ["now", "this_week"].map(|group| page[group]["lines"].as_array().unwrap().clone()).concat();
        let line = lines.into_iter().find(|line| line["job"]["job_id"] == id).unwrap();
        line["acts"].as_array().unwrap().contains(&json!("later"))
    };
    assert_eq!(["23.11.2026", "22.11.2026", "21.11.2026"].map(acts), [true, false, false]);
    let offered = add(&profile, "Tilbud", "Banken");
    move_to(&profile, &offered, "offer");
    let offer = offer_for(&profile, &offered, "850 000");
    for (on, later) in [("23.11.2026", true), ("22.11.2026", false)] {
        edit_offer(&profile, &offer, "answer_by", on);
        let acts = line(&profile, "now", "offer")["acts"].clone();
        assert_eq!(acts.as_array().unwrap().contains(&json!("later")), later, "{on} {acts}");
    }
}

#[test]
fn a_task_that_is_put_off_moves_and_one_put_away_is_deleted() {
    let profile = profile();
    done(
        &profile,
        "task.add",
        json!({"job_id": null, "kind": "task", "text": "Ring", "due": "22.11. kl. 12"}),
    );
    let task = line(&profile, "now", "task");
    done(&profile, "today.put_off", json!({"thing": task["thing"], "until": "om 2 dager"}));
    let moved = line(&profile, "this_week", "task");
    assert_eq!((&moved["on"], &moved["time"]), (&json!("2026-11-24"), &json!("12:00")));
    done(&profile, "today.put_off", json!({"thing": task["thing"], "until": null}));
    assert!(lines(&today(&profile), "this_week").is_empty());
    done(&profile, "undo", json!({}));
    assert_eq!(lines(&today(&profile), "this_week").len(), 1);
}

#[test]
fn the_week_runs_from_monday_and_at_the_weekend_the_next_one_is_told_too() {
    let profile = profile();
    let apply = add(&profile, "Søk", "NAV");
    edit(&profile, &apply, "deadline", "24.11.2026 kl. 12:00");
    for _ in 0..4 {
        done(&profile, "task.add", json!({"job_id": null, "kind": "task", "text": "Ring", "due": "25.11."}));
    }
    let page = today(&profile);
    let weeks = page["weeks"].as_array().unwrap();
    let numbers: Vec<_> = weeks.iter().map(|week| week["week"].as_u64().unwrap()).collect();
    assert_eq!(numbers, [47, 48]);
    assert!(weeks.iter().all(|week| week["days"].as_array().unwrap().len() == 7));
    assert_eq!(weeks[1]["days"][0]["on"], "2026-11-23");
    let tuesday = &weeks[1]["days"][1];
    assert_eq!(tuesday["items"][0]["kind"], "deadline");
    assert_eq!(
        (&tuesday["items"][0]["time"], &tuesday["items"][0]["name"]),
        (&json!("12:00"), &json!("NAV"))
    );
    let wednesday = &weeks[1]["days"][2];
    assert_eq!((wednesday["items"].as_array().unwrap().len(), &wednesday["more"]), (3, &json!(true)));
    profile.set_clock("2026-12-31T12:00:00Z").unwrap();
    let page = today(&profile);
    assert_eq!((page["week"].as_u64(), page["weeks"].as_array().unwrap().len()), (Some(53), 1));
}

#[test]
fn jobs_in_the_trash_are_nowhere() {
    let profile = profile();
    let apply = add(&profile, "Søk", "NAV");
    edit(&profile, &apply, "deadline", "22.11.2026");
    done(&profile, "task.add", json!({"job_id": apply, "kind": "task", "text": "Brev", "due": "22.11."}));
    assert_eq!(lines(&today(&profile), "now").len(), 2);
    done(&profile, "job.delete", json!({"job_id": apply}));
    let page = today(&profile);
    assert!(lines(&page, "now").is_empty());
    assert_eq!(page["weeks"][0]["days"][6]["items"], json!([]));
    assert_eq!(
        refused(&profile, "task.add", json!({"job_id": apply, "kind": "task", "text": "X", "due": ""})),
        ErrorCode::JobMissing
    );
}

#[test]
fn a_stale_floor_is_told_of_only_to_those_it_binds() {
    let profile = profile();
    profile.set_clock("2027-11-22T09:00:00Z").unwrap();
    assert!(today(&profile)["stale_floor"]["source"]["url"].is_string());
    for (citizenship, shown) in [("other", true), ("eea", false), ("nordic", false)] {
        done(&profile, "settings.edit", json!({"setting": "citizenship", "value": citizenship}));
        assert_eq!(today(&profile)["stale_floor"].is_object(), shown, "{citizenship}");
    }
}

#[test]
fn a_page_of_a_thousand_jobs_holds_to_its_limits() {
    let profile = profile();
    done(&profile, "demo.fill", json!({"jobs": 2_000, "seed": 5}));
    let page = today(&profile);
    for group in ["now", "this_week", "quiet"] {
        assert!(page[group]["lines"].as_array().unwrap().len() <= 60, "{group}");
    }
    assert_eq!(page["now"]["more"], true);
    assert!(page["usual_answer_days"].is_u64());
    for line in page["quiet"]["lines"].as_array().unwrap() {
        let kind = job(&profile, &line["job"]["job_id"])["stage"]["kind"].clone();
        assert!(["applied", "screening", "interview"].contains(&kind.as_str().unwrap()), "{kind}");
    }
}
