//! Tasks, follow-ups, the rhythm and the goal.

use app::ErrorCode;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, card, done, edit, job, move_on, move_to, profile, refused};
use crate::today::today;

fn of_job(profile: &TestProfile, id: &Value) -> Value {
    done(profile, "task.of_job", json!({"job_id": id}))
}

fn add_task(profile: &TestProfile, job: &Value, text: &str, due: &str) -> Value {
    let input = json!({"job_id": job, "kind": "task", "text": text, "due": due});
    done(profile, "task.add", input)["task_id"].clone()
}

#[test]
fn a_task_is_added_edited_ticked_and_deleted() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "A");
    let task = add_task(&profile, &id, "  Ring \t Kari ", "fredag 14.30");
    let open = || of_job(&profile, &id)["open"].clone();
    let told = open()[0].clone();
    assert_eq!(
        (
            &told["text"],
            &told["due_on"],
            &told["due_time"],
            &told["due_text"],
            &told["days_left"],
            &told["late"]
        ),
        (
            &json!("Ring Kari"),
            &json!("2026-11-27"),
            &json!("14:30"),
            &json!("27.11.2026 kl. 14:30"),
            &json!(5),
            &json!(false)
        )
    );
    let change = |field: &str, value: &str| {
        done(&profile, "task.edit", json!({"task_id": task, "edit": {"field": field, "value": value}}));
    };
    change("due", told["due_text"].as_str().unwrap());
    assert_eq!(open()[0], told, "what it says reads back as the same");
    change("due", "");
    assert_eq!((&open()[0]["due_on"], &open()[0]["due_text"]), (&Value::Null, &json!("")));
    change("text", "Ring Ola");
    done(&profile, "task.done", json!({"task_id": task, "state": "done"}));
    assert_eq!(open(), json!([]));
    assert_eq!(of_job(&profile, &id)["done"][0]["done_on"], "2026-11-22");
    done(&profile, "task.done", json!({"task_id": task, "state": "open"}));
    assert_eq!(open()[0]["text"], "Ring Ola");
    done(&profile, "task.delete", json!({"task_id": task}));
    assert_eq!(open(), json!([]));
    done(&profile, "undo", json!({}));
    assert_eq!(open()[0]["text"], "Ring Ola");
}

#[test]
fn what_cannot_be_kept_is_refused_and_nothing_is_half_saved() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "A");
    for (input, code) in [
        (json!({"job_id": id, "kind": "task", "text": " ", "due": ""}), ErrorCode::TaskEmpty),
        (json!({"job_id": null, "kind": "follow_up", "text": "", "due": ""}), ErrorCode::TaskEmpty),
        (json!({"job_id": id, "kind": "task", "text": "x".repeat(301), "due": ""}), ErrorCode::TooLong),
        (json!({"job_id": id, "kind": "task", "text": "x", "due": "en vakker dag"}), ErrorCode::DateUnread),
        (json!({"job_id": id, "kind": "task", "text": "x", "due": "31.11.2026"}), ErrorCode::DateMissing),
        (json!({"job_id": id, "kind": "task", "text": "x", "due": "y".repeat(301)}), ErrorCode::TooLong),
        (json!({"job_id": "0190", "kind": "task", "text": "x", "due": ""}), ErrorCode::BadInput),
        (json!({"job_id": null, "kind": "nap", "text": "x", "due": ""}), ErrorCode::BadInput),
    ] {
        assert_eq!(refused(&profile, "task.add", input.clone()), code, "{input:.200}");
    }
    let task = add_task(&profile, &id, "x", "");
    let empty = json!({"task_id": task, "edit": {"field": "text", "value": " "}});
    assert_eq!(refused(&profile, "task.edit", empty), ErrorCode::TaskEmpty);
    done(&profile, "task.delete", json!({"task_id": task}));
    assert_eq!(
        refused(&profile, "task.done", json!({"task_id": task, "state": "done"})),
        ErrorCode::TaskMissing
    );
    assert_eq!(of_job(&profile, &id)["open"], json!([]));
}

#[test]
fn a_job_has_one_follow_up_and_the_rhythm_suggests_it() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "A");
    let suggestion = || of_job(&profile, &id)["suggestion"].clone();
    assert_eq!(suggestion(), Value::Null);
    move_to(&profile, &id, "applied");
    assert_eq!(
        suggestion(),
        json!({"stage": "applied", "days": 7, "on": "2026-11-29", "text": "29.11.2026"})
    );
    let set = |due: &str| done(&profile, "follow_up.set", json!({"job_id": id, "due": due}));
    set("29.11.2026");
    assert_eq!(suggestion(), Value::Null);
    set("neste uke");
    let open = of_job(&profile, &id)["open"].clone();
    assert_eq!(open.as_array().unwrap().len(), 1);
    assert_eq!((&open[0]["kind"], &open[0]["due_on"]), (&json!("follow_up"), &json!("2026-11-23")));
    set("");
    assert_eq!(of_job(&profile, &id)["open"], json!([]));
    move_on(&profile, &id, "saved", "1.11.2026");
    edit(&profile, &id, "applied_on", "1.10.2026");
    move_to(&profile, &id, "applied");
    assert_eq!(suggestion()["on"], "2026-11-22", "a day that is past is today");
    move_to(&profile, &id, "offer");
    assert_eq!(suggestion(), Value::Null);
}

#[test]
fn the_rhythm_is_set_step_by_step_and_stands_outside_undo() {
    let profile = profile();
    let set = |step: &str, value: &str| done(&profile, "rhythm.edit", json!({"step": step, "value": value}));
    let before = done(&profile, "rhythm.read", json!({}));
    assert_eq!(before["rhythm"], before["usual"]);
    assert_eq!(before["rhythm"]["applied"], 7);
    assert_eq!(set("applied", "10 dager")["rhythm"]["applied"], 10);
    assert_eq!(set("screening", "")["rhythm"]["screening"], Value::Null);
    assert_eq!(set("quiet", "60")["rhythm"]["no_reply"], 61, "nobody is given up on before it is quiet");
    assert_eq!(set("quiet", "")["rhythm"]["quiet"], 21);
    assert_eq!(set("remind", "interviews")["rhythm"]["remind"], "interviews");
    assert_eq!(done(&profile, "undo.state", json!({}))["undo"], Value::Null);
    for (step, value, code) in [
        ("applied", "0", ErrorCode::NumberRange),
        ("applied", "366", ErrorCode::NumberRange),
        ("no_reply", "21", ErrorCode::NumberRange),
        ("interview", "snart", ErrorCode::NumberUnread),
        ("interview", "1,5", ErrorCode::NumberUnread),
    ] {
        assert_eq!(
            refused(&profile, "rhythm.edit", json!({"step": step, "value": value})),
            code,
            "{step} {value}"
        );
    }
    let profile = profile.restarted().unwrap();
    assert_eq!(done(&profile, "rhythm.read", json!({}))["rhythm"]["applied"], 10);
}

#[test]
fn the_goal_counts_what_was_sent_this_week_and_rests_when_told_to() {
    let profile = profile();
    for on in ["15.11.2026", "16.11.2026", "22.11.2026"] {
        let id = add(&profile, "Utvikler", "A");
        move_on(&profile, &id, "applied", on);
    }
    let goal = |name: &str, input: Value| done(&profile, name, input);
    let set = goal("goal.edit", json!({"field": "per_week", "value": "5"}));
    assert_eq!(
        (&set["per_week"], &set["week"]["count"], &set["week"]["week"]),
        (&json!(5), &json!(2), &json!(47))
    );
    assert_eq!(set["before"][3], json!({"monday": "2026-11-09", "week": 46, "count": 1, "paused": false}));
    assert_eq!(goal("goal.edit", json!({"field": "agreed", "value": "4"}))["agreed"], 4);
    let paused = goal("goal.pause", json!({"pause": "until", "until": "4.12."}));
    assert_eq!((&paused["paused_through"], &paused["week"]["paused"]), (&json!("2026-12-06"), &json!(true)));
    assert_eq!(today(&profile)["goal"], paused);
    assert_eq!(goal("goal.pause", json!({"pause": "over"}))["paused_through"], Value::Null);
    assert_eq!(goal("goal.pause", json!({"pause": "this_week"}))["paused_through"], "2026-11-22");
    assert_eq!(goal("goal.edit", json!({"field": "per_week", "value": "0"}))["per_week"], Value::Null);
    for value in ["-1", "101", "mange"] {
        let code = refused(&profile, "goal.edit", json!({"field": "per_week", "value": value}));
        assert!(matches!(code, ErrorCode::NumberRange | ErrorCode::NumberUnread), "{value}");
    }
    assert_eq!(
        refused(&profile, "goal.pause", json!({"pause": "until", "until": "22.11.2026"})),
        ErrorCode::DayNotAhead
    );
}

#[test]
fn a_follow_up_ends_with_its_application() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "A");
    move_to(&profile, &id, "applied");
    done(&profile, "follow_up.set", json!({"job_id": id, "due": "i dag"}));
    assert_eq!(today(&profile)["now"]["lines"].as_array().unwrap().len(), 1);
    move_to(&profile, &id, "rejected");
    assert_eq!(today(&profile)["now"]["lines"], json!([]));
    assert_eq!(job(&profile, &id)["stage"]["kind"], "rejected");
}

#[test]
fn the_board_calls_quiet_what_the_person_calls_quiet() {
    let profile = profile();
    profile.set_clock("2026-11-10T09:00:00Z").unwrap();
    let job = add(&profile, "Fyrvokter", "Kystverket");
    move_to(&profile, &job, "applied");
    profile.set_clock("2026-11-22T09:00:00Z").unwrap();
    let warnings = || {
        let read = done(&profile, "job.read", json!({"job_id": job}));
        [card(&profile, &job)["warning"].clone(), read["warning"].clone()]
    };
    assert_eq!(warnings(), [Value::Null, Value::Null]);
    done(&profile, "rhythm.edit", json!({"step": "quiet", "value": "10"}));
    let quiet = json!({"kind": "quiet", "days": 12});
    assert_eq!(warnings(), [quiet.clone(), quiet]);
}
