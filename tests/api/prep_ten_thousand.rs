//! Preparing with ten thousand stories, questions and cards: every list keeps to its limit, what is due is found, and an
//! answer counts once.

use domain::ids::{JobId, OwnQuestionId, StoryId};
use domain::practice::{Card, Grade};
use domain::question::QuestionKind;
use domain::story::StoryText;
use loype_tests::TestProfile;
use serde_json::{Value, json};
use store::question::OwnQuestion;
use store::{Step, Store, StoreError};

use crate::calls::{add, done, profile, read as read_ad, save_new};
use crate::interviews::plan as meet;

const MANY: usize = 10_000;
/// So many of the cards are planned for an interview.
const PLANNED: usize = 2_000;
const AD: &str = "Backendutvikler\n\nFjelltopp AS søker utvikler i Bergen.\n\nKvalifikasjoner:\n\
                  - Solid erfaring med PostgreSQL\n- Du har ledet et team\n- Førerkort klasse B er en fordel\n";

/// Puts them in as one step beside the open profile, as an import does.
fn fill(profile: &TestProfile, job: &Value) {
    let (now, today) = (profile.clock.now(), chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap());
    let job: JobId = serde_json::from_value(job.clone()).unwrap();
    let store = Store::open(profile.folder(), now).unwrap();
    let filled = store.write(&Step::new("import"), now, |writing| {
        let application = store::application::of_job(writing, job)?.unwrap().id;
        for number in 0..MANY {
            let text = StoryText {
                title: format!("Flyttet tjeneste {number} til PostgreSQL"),
                situation: "Alt sto hver mandag.".repeat(10),
                action: format!("Jeg målte {number} ganger og ledet et team på fire gjennom flyttingen."),
                result: format!("{number} ms raskere."),
                ..StoryText::default()
            };
            store::story::insert(writing, StoryId::at(now), &text)?;
            let question = OwnQuestion {
                id: OwnQuestionId::at(now),
                text: format!("Hva gjorde du da kø {number} vokste raskere enn den ble tømt?"),
                kind: QuestionKind::Technical,
                role: None,
                good: "Måler først.".to_owned(),
                trap: String::new(),
            };
            store::question::insert(writing, &question)?;
            let new = Card::new(today, today);
            // Every third was answered well two days ago and comes again today; the others are new.
            let then = today - chrono::Days::new(2);
            let card = if number % 3 == 0 { new.answered(Grade::Good, then).unwrap_or(new) } else { new };
            store::practice::put(writing, &question.id.to_string(), &card)?;
            if number < PLANNED {
                store::practice::put_in_plan(writing, application, &question.id.to_string())?;
            }
        }
        Ok::<(), StoreError>(())
    });
    filled.unwrap();
    store.close().unwrap();
}

/// Asks twice: what the first reading makes ready changes no answer.
fn twice(profile: &TestProfile, name: &str, input: &Value) -> Value {
    let answer = done(profile, name, input.clone());
    assert!(done(profile, name, input.clone()) == answer, "{name} answers otherwise the second time");
    answer
}

fn length(list: &Value) -> usize {
    list.as_array().unwrap().len()
}

#[test]
fn ten_thousand_stories_questions_and_cards_are_read_in_pieces_and_nothing_is_lost_or_twice() {
    let profile = profile();
    let job = save_new(&profile, &read_ad(&profile, AD, None));
    meet(&profile, &job, "4.12.2026", "10");
    fill(&profile, &job);

    let stories =
        twice(&profile, "story.list", &json!({"text": "", "skill": null, "offset": 0, "limit": u16::MAX}));
    assert_eq!((length(&stories["stories"]), &stories["total"]), (200, &json!(MANY)));
    let one = json!({"text": "tjeneste 9731", "skill": null, "offset": 0, "limit": 50});
    assert_eq!(twice(&profile, "story.list", &one)["total"], 1);

    let sheet = twice(&profile, "prep.read", &json!({"job_id": job, "interview_id": null}));
    assert_eq!(sheet["coverage"], json!({"asked": 3, "met": 2, "musts": 2, "musts_met": 2}));
    assert_eq!(length(&sheet["requirements"][0]["stories"]), 3);

    let questions = json!({
        "text": "", "role": null, "level": null, "round": null, "kind": null, "skill": null, "only": "own",
        "offset": 0, "limit": u16::MAX,
    });
    let questions = twice(&profile, "question.list", &questions);
    assert_eq!((length(&questions["questions"]), &questions["total"]), (200, &json!(MANY)));
    twice(&profile, "question.for_job", &json!({"job_id": job}));

    let page = twice(&profile, "practice.read", &json!({}));
    assert_eq!((&page["cards"], &page["coming"][0]["questions"]), (&json!(MANY), &json!(PLANNED)));
    let due = json!({"job_id": null, "role": null, "limit": u16::MAX});
    let due = twice(&profile, "practice.due", &due);
    assert!(length(&due["questions"]) <= 200 && due["total"].as_u64().unwrap() > 0, "{}", due["total"]);
    assert_eq!(due["total"], page["due"]);
    twice(&profile, "practice.progress", &json!({}));
    answer_some(&profile, &job);
}

/// Answers what is due for the interview; each counts once, and undo takes one back at a time.
fn answer_some(profile: &TestProfile, job: &Value) {
    let begin = json!({
        "kind": "review", "from": "due", "job_id": job, "role": null, "round": null, "kinds": [], "count": 20,
        "seconds_each": null,
    });
    let sitting = done(profile, "practice.begin", begin);
    let before = done(profile, "practice.read", json!({}))["due"].as_u64().unwrap();
    let views = sitting["questions"].as_array().unwrap();
    assert_eq!(views.len(), 20);
    for view in views {
        let answer = json!({
            "session_id": sitting["session_id"], "question": view["question"],
            "reviews": view["practice"]["reviews"], "grade": "good", "seconds": 60, "text": "",
        });
        done(profile, "practice.answer", answer);
    }
    let page = done(profile, "practice.read", json!({}));
    assert_eq!((&page["answered_today"], page["due"].as_u64().unwrap()), (&json!(20), before - 20));
    assert_eq!(page["cards"], MANY);
    done(profile, "undo", json!({}));
    assert_eq!(done(profile, "practice.read", json!({}))["answered_today"], 19);
    done(profile, "redo", json!({}));
    assert_eq!(done(profile, "practice.read", json!({}))["answered_today"], 20);
}

/// A part of a megabyte is told as it was written, and drawn whole.
#[test]
fn a_part_of_a_megabyte_is_told_and_a_very_long_sheet_drawn() {
    let profile = profile();
    let job = add(&profile, "Utvikler", "Fjelltopp AS");
    let line = "Jeg målte først, og så flyttet jeg **én** del om gangen, uten nedetid.\n\n";
    let write = |letters: usize| -> String {
        let text: String = line.chars().cycle().take(letters).collect();
        let input = json!({"job_id": job, "interview_id": null, "part": "notes", "text": text});
        done(&profile, "prep.write", input);
        text
    };
    let long = write(1_048_576);
    let sheet = twice(&profile, "prep.read", &json!({"job_id": job, "interview_id": null}));
    let notes = sheet["parts"].as_array().unwrap().iter().find(|part| part["part"] == "notes").unwrap();
    assert!(notes["text"] == json!(long), "a part is told as it was written");
    let path = done(&profile, "prep.pdf", json!({"job_id": job, "interview_id": null}))["path"].clone();
    let pdf = std::fs::read(path.as_str().unwrap()).unwrap();
    assert!(pdf.starts_with(b"%PDF-1.") && pdf.len() > 20_000, "{} bytes", pdf.len());
}
