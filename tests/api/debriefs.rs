//! Debriefs: the questions that were asked, the tasks that follow, and the interview's own words, in one step.

use app::ErrorCode;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, done, move_to, profile, refused};
use crate::interviews::plan as meet;

/// A line of what was asked, typed.
pub(crate) fn line(text: &str, went: Option<u8>) -> Value {
    json!({"question": null, "text": text, "kind": "technical", "went": went, "note": ""})
}

fn draft(interview: &Value, asked: &Value) -> Value {
    json!({
        "interview_id": interview, "asked": asked, "went": "Bra i det store.", "to_fix": "Tallene", "red_flags": "",
        "next_step": "De ringer", "thank_you": "", "follow_up": "",
    })
}

/// Writes a debrief without tasks.
pub(crate) fn debrief(profile: &TestProfile, interview: &Value, asked: &Value) -> Value {
    done(profile, "debrief.save", draft(interview, asked))
}

fn read(profile: &TestProfile, interview: &Value) -> Value {
    done(profile, "debrief.read", json!({"interview_id": interview}))
}

fn interview(profile: &TestProfile, job: &Value) -> Value {
    done(profile, "interview.of_job", json!({"job_id": job}))["interviews"][0].clone()
}

fn tasks(profile: &TestProfile, job: &Value) -> Vec<(Value, Value)> {
    let open = done(profile, "task.of_job", json!({"job_id": job}))["open"].clone();
    open.as_array().unwrap().iter().map(|task| (task["kind"].clone(), task["due_on"].clone())).collect()
}

#[test]
fn one_step_makes_the_questions_the_tasks_and_the_words() {
    let profile = profile();
    let job = add(&profile, "Backendutvikler", "Fjelltopp AS");
    move_to(&profile, &job, "interview");
    let id = meet(&profile, &job, "20.11.2026", "10");
    let before = read(&profile, &id);
    assert_eq!((&before["written"], &before["asked"]), (&json!(false), &json!([])));
    let (thanks, follow_up) = (before["thank_you"].clone(), before["follow_up"].clone());
    assert!(thanks.is_string() && follow_up.is_string(), "{before}");
    let mut input =
        draft(&id, &json!([line("Hva er en kø?", Some(1)), line(" ", None), line("Hvorfor oss?", Some(4))]));
    input["thank_you"] = json!("i morgen");
    input["follow_up"] = json!("1.12.2026");
    let saved = done(&profile, "debrief.save", input);
    assert_eq!(saved, json!({"new_questions": 2, "to_practise": 1, "tasks": 2}));
    assert_eq!(
        tasks(&profile, &job),
        [(json!("thank_you"), json!("2026-11-23")), (json!("follow_up"), json!("2026-12-01"))]
    );
    let after = interview(&profile, &job);
    assert_eq!(
        (&after["state"], &after["asked"]),
        (&json!("held"), &json!("- Hva er en kø?\n- Hvorfor oss?"))
    );
    assert_eq!((&after["went"], &after["next_step"]), (&json!("Bra i det store."), &json!("De ringer")));
    let again = read(&profile, &id);
    assert_eq!((&again["written"], &again["to_fix"]), (&json!(true), &json!("Tallene")));
    assert_eq!(again["asked"][0]["went"], 1);
    assert_eq!((&again["thank_you"], &again["follow_up"]), (&Value::Null, &Value::Null), "it was asked once");
    // What went badly is practised from tomorrow.
    let due = |profile: &TestProfile| {
        done(profile, "practice.due", json!({"job_id": null, "role": null, "limit": 10}))["total"].clone()
    };
    assert_eq!(due(&profile), 0);
    profile.set_clock("2026-11-23T09:00:00Z").unwrap();
    assert_eq!(due(&profile), 1);
    // And all of it is one step.
    done(&profile, "undo", json!({}));
    assert_eq!(tasks(&profile, &job), []);
    assert_eq!((&interview(&profile, &job)["state"], due(&profile)), (&json!("planned"), json!(0)));
    assert_eq!(read(&profile, &id)["written"], false);
}

#[test]
fn a_debrief_written_again_keeps_what_was_known_and_what_was_typed_elsewhere() {
    let profile = profile();
    let job = add(&profile, "Backendutvikler", "Fjelltopp AS");
    let id = meet(&profile, &job, "20.11.2026", "10");
    let typed =
        json!({"field": "asked", "value": "1. Hva er en kø?\n* Lønnskrav?\n\nMange spørsmål om drift"});
    done(&profile, "interview.edit", json!({"interview_id": id, "edit": typed}));
    let lines = read(&profile, &id)["asked"].clone();
    let texts: Vec<&str> =
        lines.as_array().unwrap().iter().map(|line| line["text"].as_str().unwrap()).collect();
    assert_eq!(texts, ["Hva er en kø?", "Lønnskrav?", "Mange spørsmål om drift"]);
    debrief(&profile, &id, &json!([lines[0], lines[1]]));
    let asked = interview(&profile, &job)["asked"].clone();
    assert_eq!(
        asked, "- Hva er en kø?\n- Lønnskrav?\nMange spørsmål om drift",
        "words that are no line of it stay"
    );
    let known = read(&profile, &id)["asked"].clone();
    assert!(known[0]["question"].is_string() && known[2]["question"].is_null(), "{known}");
    let saved = debrief(&profile, &id, &json!([known[1], known[0]]));
    assert_eq!(saved["new_questions"], 0);
    assert_eq!(read(&profile, &id)["asked"][0]["text"], "Lønnskrav?");
}

#[test]
fn a_typed_line_is_recognised_and_what_is_wrong_is_refused_whole() {
    let profile = profile();
    let own = json!({
        "text": "Hvordan finner du ut hvorfor en spørring er treg?", "kind": "technical", "role": null, "good": "",
        "trap": "",
    });
    let known = done(&profile, "question.add", own)["question"].clone();
    let lines = json!(["- hvordan finner du ut at en spørring er treg", "Noe helt annet om ferie"]);
    let matches = done(&profile, "debrief.match", json!({"lines": lines}))["matches"].clone();
    assert_eq!(matches[0]["question"], known);
    assert!(matches[1]["question"] != known);
    let job = add(&profile, "Backendutvikler", "Fjelltopp AS");
    let id = meet(&profile, &job, "20.11.2026", "10");
    for (change, code) in [
        (json!({"asked": [line("Hva?", Some(5))]}), ErrorCode::NumberRange),
        (
            json!({"asked": [{"question": "no.such.one", "text": "Hva?", "kind": "pay", "went": null, "note": ""}]}),
            ErrorCode::QuestionMissing,
        ),
        (json!({"asked": vec![line("Hva?", None); 101]}), ErrorCode::TooMany),
        (json!({"thank_you": "snart nok"}), ErrorCode::DateUnread),
        (json!({"went": "x".repeat(100_001)}), ErrorCode::TooLong),
        (json!({"interview_id": "0190b0b0-0000-7000-8000-000000000000"}), ErrorCode::InterviewMissing),
    ] {
        let mut input = draft(&id, &json!([]));
        input.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        assert_eq!(refused(&profile, "debrief.save", input), code);
    }
    assert_eq!(interview(&profile, &job)["state"], "planned", "nothing is half kept");
}

#[test]
fn the_days_page_asks_for_a_debrief_until_it_is_written() {
    let profile = profile();
    let job = add(&profile, "Backendutvikler", "Fjelltopp AS");
    let id = meet(&profile, &job, "21.11.2026", "10");
    let asks = |profile: &TestProfile| {
        let page = done(profile, "today.read", json!({}));
        let lines = page["this_week"]["lines"].as_array().unwrap().clone();
        lines.into_iter().find(|line| line["kind"] == "debrief")
    };
    let told = asks(&profile).unwrap();
    assert_eq!((&told["interview_id"], &told["acts"][0]), (&id, &json!("debrief")));
    debrief(&profile, &id, &json!([]));
    assert_eq!(asks(&profile), None);
    done(&profile, "undo", json!({}));
    done(&profile, "today.put_off", json!({"thing": told["thing"], "until": null}));
    assert_eq!(asks(&profile), None);
}
