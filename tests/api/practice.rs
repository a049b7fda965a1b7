//! Practice: sittings whose answers are kept at once, questions that come again, and interviews that one is ready for.

use app::ErrorCode;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, done, profile, refused};
use crate::interviews::plan as meet;

/// Adds questions of one's own and gives their ids.
pub(crate) fn own(profile: &TestProfile, count: usize) -> Vec<String> {
    let add = |number: usize| {
        let question = json!({
            "text": format!("Spørsmål {number}: hva gjør du når tjeneste {number} svarer sent?"), "kind": "technical",
            "role": null, "good": "Måler først.", "trap": "Gjetter.",
        });
        done(profile, "question.add", question)["question"].as_str().unwrap().to_owned()
    };
    (0..count).map(add).collect()
}

fn begin(profile: &TestProfile, from: &str, job: &Value, count: usize) -> Value {
    done(profile, "practice.begin", wanted("review", from, job, count))
}

fn wanted(kind: &str, from: &str, job: &Value, count: usize) -> Value {
    json!({
        "kind": kind, "from": from, "job_id": job, "role": null, "round": null, "kinds": [],
        "count": count, "seconds_each": null,
    })
}

fn judge(profile: &TestProfile, session: &Value, view: &Value, grade: &str) -> Value {
    let reviews = view["practice"]["reviews"].as_u64().unwrap_or(0);
    done(profile, "practice.answer", answer(session, &view["question"], reviews, grade))
}

fn answer(session: &Value, question: &Value, reviews: u64, grade: &str) -> Value {
    json!({
        "session_id": session, "question": question, "reviews": reviews, "grade": grade, "seconds": 75, "text": "Jeg …",
    })
}

fn page(profile: &TestProfile) -> Value {
    done(profile, "practice.read", json!({}))
}

fn due(profile: &TestProfile, job: &Value) -> Vec<Value> {
    let list = done(profile, "practice.due", json!({"job_id": job, "role": null, "limit": 200}));
    assert_eq!(list["total"], list["questions"].as_array().unwrap().len());
    list["questions"].as_array().unwrap().clone()
}

fn on_day(profile: &TestProfile, day: &str) {
    profile.set_clock(&format!("{day}T09:00:00Z")).unwrap();
}

/// Sits until nothing is due any more; one of three comes again first.
fn sit(profile: &TestProfile, job: &Value) -> usize {
    let (mut answers, mut first) = (0, true);
    while !due(profile, job).is_empty() {
        let sitting = begin(profile, "due", job, 100);
        for (number, view) in sitting["questions"].as_array().unwrap().iter().enumerate() {
            let grade = if first && number % 3 == 2 { "again" } else { "good" };
            judge(profile, &sitting["session_id"], view, grade);
            answers += 1;
        }
        first = false;
    }
    answers
}

#[test]
fn every_answer_is_kept_at_once_and_the_sitting_is_summed_up() {
    let profile = profile();
    own(&profile, 8);
    let sitting = begin(&profile, "mixed", &Value::Null, 5);
    let questions = sitting["questions"].as_array().unwrap().clone();
    assert_eq!(questions.len(), 5);
    assert_eq!(questions[0]["prospects"], json!([0, 1, 2, 8]));
    assert_eq!(questions[0]["words"]["good"], "Måler først.");
    let session = sitting["session_id"].clone();
    assert_eq!(judge(&profile, &session, &questions[0], "good")["days"], 2);
    assert_eq!(judge(&profile, &session, &questions[1], "again")["days"], 0);
    assert_eq!(judge(&profile, &session, &questions[2], "easy")["due_on"], "2026-11-30");

    // The program dies here: nothing but what was not judged is lost.
    let profile = profile.restarted().unwrap();
    assert_eq!(page(&profile)["answered_today"], 3);
    assert_eq!(page(&profile)["cards"], 3);
    let left = due(&profile, &Value::Null);
    assert_eq!(left.len(), 1, "what is to come again today");
    assert_eq!(left[0]["row"]["question"], questions[1]["question"]);
    let summary = done(&profile, "practice.end", json!({"session_id": session}));
    assert_eq!((&summary["answers"], &summary["seconds"]), (&json!(3), &json!(225)));
    assert_eq!(summary["grades"], json!([1, 0, 1, 1]));
    assert_eq!(summary["lines"][1]["grade"], "again");
    let read = done(&profile, "question.read", json!({"question": questions[2]["question"]}));
    assert_eq!((&read["last_answer"], &read["practice"]["reviews"]), (&json!("Jeg …"), &json!(1)));
}

#[test]
fn nothing_counts_twice_and_undo_takes_answers_back_one_by_one() {
    let profile = profile();
    own(&profile, 3);
    let sitting = begin(&profile, "mixed", &Value::Null, 3);
    let (session, questions) = (&sitting["session_id"], sitting["questions"].as_array().unwrap());
    judge(&profile, session, &questions[0], "good");
    let twice = answer(session, &questions[0]["question"], 0, "easy");
    assert_eq!(refused(&profile, "practice.answer", twice), ErrorCode::PracticeAnswered);
    judge(&profile, session, &questions[1], "hard");
    assert_eq!(page(&profile)["answered_today"], 2);
    done(&profile, "undo", json!({}));
    assert_eq!(page(&profile)["answered_today"], 1);
    judge(&profile, session, &questions[1], "good");
    done(&profile, "undo", json!({}));
    done(&profile, "undo", json!({}));
    assert_eq!((&page(&profile)["answered_today"], &page(&profile)["cards"]), (&json!(0), &json!(0)));
    done(&profile, "redo", json!({}));
    assert_eq!(page(&profile)["cards"], 1);
}

#[test]
fn a_question_judged_twice_in_a_row_is_taken_back_one_judgement_at_a_time() {
    let profile = profile();
    let question = own(&profile, 1)[0].clone();
    let session = begin(&profile, "mixed", &Value::Null, 1)["session_id"].clone();
    for (reviews, grade) in [(0, "again"), (1, "good")] {
        done(&profile, "practice.answer", answer(&session, &json!(question), reviews, grade));
    }
    done(&profile, "undo", json!({}));
    assert_eq!(page(&profile)["answered_today"], 1, "the first judgement stands");
    done(&profile, "practice.answer", answer(&session, &json!(question), 1, "easy"));
    done(&profile, "undo", json!({}));
    done(&profile, "undo", json!({}));
    assert_eq!((&page(&profile)["answered_today"], &page(&profile)["cards"]), (&json!(0), &json!(0)));
}

#[test]
fn day_by_day_one_is_ready_before_the_interview() {
    let profile = profile();
    let questions = own(&profile, 30);
    let job = add(&profile, "Backendutvikler", "Fjelltopp AS");
    meet(&profile, &job, "2.12.2026", "10");
    assert_eq!(page(&profile)["unplanned"][0]["job_id"], job);
    assert_eq!(done(&profile, "practice.plan", json!({"job_id": job, "count": 20}))["added"], 20);
    let coming = |profile: &TestProfile| page(profile)["coming"][0].clone();
    assert_eq!(coming(&profile)["questions"], 20);
    assert_eq!(coming(&profile)["today"], 2, "twenty over the ten days that are left");
    let mut answered = 0;
    for day in ["22", "23", "25", "26", "28", "29", "30"] {
        on_day(&profile, &format!("2026-11-{day}"));
        answered += sit(&profile, &job);
        assert_eq!(coming(&profile)["today"], 0, "{day}");
        assert_eq!(due(&profile, &Value::Null).len(), 0, "{day}: nothing beside the plan");
    }
    // Two days were skipped, and the interview is moved forward by none: the last day takes the rest.
    on_day(&profile, "2026-12-01");
    answered += sit(&profile, &job);
    let ready = coming(&profile);
    assert_eq!((&ready["ready"], &ready["days_left"]), (&json!(20), &json!(1)), "{ready}");
    assert!(answered >= 30, "{answered}");
    on_day(&profile, "2026-12-02");
    assert_eq!(coming(&profile)["ready"], 20, "on the day itself nothing is left to be seen");
    // Afterwards the questions go on by their own schedule.
    on_day(&profile, "2026-12-03");
    assert_eq!(page(&profile)["coming"], json!([]));
    assert!(questions.len() > 20);
}

#[test]
fn an_interview_moved_forward_draws_everything_before_it() {
    let profile = profile();
    own(&profile, 12);
    let job = add(&profile, "Backendutvikler", "Fjelltopp AS");
    let interview = meet(&profile, &job, "4.12.2026", "10");
    done(&profile, "practice.plan", json!({"job_id": job, "count": 12}));
    assert_eq!(due(&profile, &job).len(), 1);
    let edit = json!({"field": "day", "value": "24.11.2026"});
    done(&profile, "interview.edit", json!({"interview_id": interview, "edit": edit}));
    assert_eq!(due(&profile, &job).len(), 6, "half today, half tomorrow");
    assert_eq!(due(&profile, &job)[0]["before"]["employer"], "Fjelltopp AS");
    sit(&profile, &job);
    assert_eq!(due(&profile, &job).len(), 0);
    on_day(&profile, "2026-11-23");
    sit(&profile, &job);
    assert_eq!(page(&profile)["coming"][0]["ready"], 12);
    // Called off: nothing is drawn forward any more.
    done(&profile, "interview.cancel", json!({"interview_id": interview}));
    assert_eq!(page(&profile)["coming"], json!([]));
}

#[test]
fn the_day_is_oslos_and_a_clock_set_back_asks_nothing_twice() {
    let profile = profile();
    own(&profile, 2);
    profile.set_clock("2026-11-22T22:59:00Z").unwrap();
    let sitting = begin(&profile, "mixed", &Value::Null, 2);
    let questions = sitting["questions"].as_array().unwrap();
    assert_eq!(judge(&profile, &sitting["session_id"], &questions[0], "good")["due_on"], "2026-11-24");
    profile.set_clock("2026-11-22T23:01:00Z").unwrap();
    assert_eq!(judge(&profile, &sitting["session_id"], &questions[1], "good")["due_on"], "2026-11-25");
    assert_eq!(page(&profile)["today"], "2026-11-23");
    profile.set_clock("2026-11-22T22:30:00Z").unwrap();
    assert_eq!(due(&profile, &Value::Null).len(), 0);
    // Far back, as after a flat battery: what was answered then is not lost, and comes at once.
    profile.set_clock("2020-01-01T09:00:00Z").unwrap();
    assert_eq!(due(&profile, &Value::Null).len(), 2);
    sit(&profile, &Value::Null);
    on_day(&profile, "2026-12-24");
    assert_eq!(page(&profile)["cards"], 2);
    assert_eq!(due(&profile, &Value::Null).len(), 2);
}

#[test]
fn weak_spots_and_new_questions_are_chosen_and_what_is_not_there_is_refused() {
    let profile = profile();
    assert_eq!(
        refused(&profile, "practice.begin", wanted("review", "due", &Value::Null, 5)),
        ErrorCode::PracticeNothing
    );
    own(&profile, 30);
    let sitting = begin(&profile, "mixed", &Value::Null, 4);
    let questions = sitting["questions"].as_array().unwrap();
    for (view, grade) in questions.iter().zip(["again", "hard", "good", "easy"]) {
        judge(&profile, &sitting["session_id"], view, grade);
    }
    let weak = begin(&profile, "weak", &Value::Null, 10);
    let ids = |sitting: &Value| -> Vec<Value> {
        sitting["questions"].as_array().unwrap().iter().map(|view| view["question"].clone()).collect()
    };
    assert_eq!(ids(&weak), [questions[0]["question"].clone(), questions[1]["question"].clone()]);
    assert_eq!(page(&profile)["weak"], 2);
    // What is added at once comes ten a day.
    let all = done(
        &profile,
        "question.list",
        json!({
            "text": "", "role": null, "level": null, "round": null, "kind": null, "skill": null, "only": "own",
            "offset": 0, "limit": 200,
        }),
    );
    let named: Vec<Value> =
        all["questions"].as_array().unwrap().iter().map(|row| row["question"].clone()).collect();
    assert_eq!(done(&profile, "practice.add", json!({"questions": named, "job_id": null}))["added"], 26);
    let fresh =
        due(&profile, &Value::Null).iter().filter(|due| due["row"]["practice"]["reviews"] == 0).count();
    assert_eq!(fresh, 6, "four were begun today already");
    done(&profile, "practice.remove", json!({"question": questions[0]["question"]}));
    assert_eq!(page(&profile)["cards"], 29);
    for (input, code) in [
        (json!({"questions": ["backend.no.such"], "job_id": null}), ErrorCode::QuestionMissing),
        (json!({"questions": vec!["x"; 201], "job_id": null}), ErrorCode::TooMany),
    ] {
        assert_eq!(refused(&profile, "practice.add", input), code);
    }
    let lost = json!({"session_id": "0190b0b0-0000-7000-8000-000000000000"});
    assert_eq!(refused(&profile, "practice.end", lost), ErrorCode::SessionMissing);
}

#[test]
fn the_days_page_says_what_is_due_until_it_is_done_or_put_away() {
    let profile = profile();
    let questions = own(&profile, 4);
    let line = |profile: &TestProfile| {
        let page = done(profile, "today.read", json!({}));
        page["this_week"]["lines"].as_array().unwrap().iter().find(|line| line["kind"] == "practice").cloned()
    };
    assert_eq!(line(&profile), None);
    done(&profile, "practice.add", json!({"questions": questions, "job_id": null}));
    let told = line(&profile).unwrap();
    assert_eq!((&told["questions"], &told["thing"]), (&json!(4), &json!("practice:2026-11-22")));
    assert_eq!(told["acts"], json!(["practise", "dismiss"]));
    done(&profile, "today.put_off", json!({"thing": told["thing"], "until": null}));
    assert_eq!(line(&profile), None);
    on_day(&profile, "2026-11-23");
    assert!(line(&profile).is_some(), "another day is another thing");
    sit(&profile, &Value::Null);
    assert_eq!(line(&profile), None);
}

#[test]
fn progress_is_told_by_weeks_and_days_ahead() {
    let profile = profile();
    own(&profile, 6);
    let sitting = begin(&profile, "mixed", &Value::Null, 3);
    for view in sitting["questions"].as_array().unwrap() {
        judge(&profile, &sitting["session_id"], view, "good");
    }
    on_day(&profile, "2026-12-01");
    sit(&profile, &Value::Null);
    let progress = done(&profile, "practice.progress", json!({}));
    let weeks = progress["weeks"].as_array().unwrap();
    assert_eq!(weeks.len(), 12);
    assert_eq!((&weeks[11]["monday"], &weeks[11]["days"]), (&json!("2026-11-30"), &json!(1)));
    assert_eq!(weeks[9]["grades"], json!([0, 0, 3, 0]), "{progress}");
    let ahead: u64 =
        progress["ahead"].as_array().unwrap().iter().map(|day| day["count"].as_u64().unwrap()).sum();
    assert!(ahead <= 3 && progress["ahead"].as_array().unwrap().len() == 14);
    assert_eq!(progress["seen"], 3);
    let run = page(&profile)["run"].clone();
    assert_eq!(
        (&run["days"], &run["since"]),
        (&json!(1), &json!("2026-12-01")),
        "nine days were a pause too long"
    );
}

#[test]
fn a_sitting_can_be_taken_back_before_anything_was_answered() {
    let profile = profile();
    own(&profile, 2);
    let session = begin(&profile, "mixed", &Value::Null, 2)["session_id"].clone();
    let summary = json!({"session_id": session});
    assert_eq!(done(&profile, "practice.end", summary.clone())["answers"], 0);
    let undone = |profile: &TestProfile| done(profile, "undo", json!({}))["said"]["label"].clone();
    assert_eq!(undone(&profile), "end-practice");
    assert_eq!(undone(&profile), "begin-practice");
    assert_eq!(refused(&profile, "practice.summary", summary), ErrorCode::SessionMissing);
}
