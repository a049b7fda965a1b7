//! Questions: added once, found, noted at, and those that come back for the same employer or role.

use app::ErrorCode;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, done, profile, refused};
use crate::debriefs::{debrief, line};
use crate::interviews::plan as meet;

fn question(text: &str, kind: &str, role: Option<&str>) -> Value {
    json!({"text": text, "kind": kind, "role": role, "good": "", "trap": ""})
}

fn listed(profile: &TestProfile, parts: &Value) -> Vec<String> {
    let mut query = json!({
        "text": "", "role": null, "level": null, "round": null, "kind": null, "skill": null, "only": "own",
        "offset": 0, "limit": 200,
    });
    query.as_object_mut().unwrap().extend(parts.as_object().unwrap().clone());
    let page = done(profile, "question.list", query);
    page["questions"].as_array().unwrap().iter().map(|row| row["text"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_question_of_ones_own_is_kept_once_and_changed_field_by_field() {
    let profile = profile();
    let first =
        done(&profile, "question.add", question("  Hva er\n en kø? ", "technical", Some("backend utvikler")));
    let again = done(&profile, "question.add", question("HVA ER EN KØ?", "pay", None));
    assert_eq!(first, again);
    let id = first["question"].clone();
    let read = |profile: &TestProfile| done(profile, "question.read", json!({"question": id}));
    assert_eq!(read(&profile)["words"]["text"], "Hva er en kø?");
    assert_eq!(
        (&read(&profile)["roles"], &read(&profile)["other"]),
        (&json!(["backend_developer"]), &Value::Null)
    );
    for (field, value) in
        [("good", json!("Tåler venting.")), ("kind", json!("design")), ("role", Value::Null)]
    {
        done(&profile, "question.edit", json!({"question": id, "edit": {"field": field, "value": value}}));
    }
    assert_eq!((&read(&profile)["kind"], &read(&profile)["roles"]), (&json!("design"), &json!([])));
    done(&profile, "question.note", json!({"question": id, "text": "Nevn RabbitMQ"}));
    done(&profile, "question.note", json!({"question": id, "text": "Nevn Kafka"}));
    assert_eq!(read(&profile)["note"], "Nevn Kafka");
    assert_eq!(listed(&profile, &json!({"only": "noted"})), ["Hva er en kø?"]);
    done(&profile, "question.delete", json!({"question": id}));
    assert_eq!(listed(&profile, &json!({})), Vec::<String>::new());
    assert_eq!(refused(&profile, "question.delete", json!({"question": id})), ErrorCode::QuestionMissing);
}

#[test]
fn what_cannot_be_kept_is_refused_with_its_reason() {
    let profile = profile();
    for (input, code) in [
        (question(" \n", "technical", None), ErrorCode::QuestionEmpty),
        (question(&"x".repeat(1_001), "technical", None), ErrorCode::TooLong),
        (question("Hva?", "technical", Some("rørlegger")), ErrorCode::RoleUnknown),
        (question("Hva?", "riddle", None), ErrorCode::BadInput),
    ] {
        assert_eq!(refused(&profile, "question.add", input), code);
    }
    for name in ["question.read", "question.delete"] {
        for id in ["", "backend.no.such", "0190b0b0-0000-7000-8000-000000000000"] {
            assert_eq!(
                refused(&profile, name, json!({"question": id})),
                ErrorCode::QuestionMissing,
                "{name} {id}"
            );
        }
    }
    let note = json!({"question": "nobody", "text": "x"});
    assert_eq!(refused(&profile, "question.note", note), ErrorCode::QuestionMissing);
}

#[test]
fn questions_are_found_by_words_and_sifted() {
    let profile = profile();
    for (text, kind, role) in [
        ("Hvordan finner du en treg spørring?", "technical", Some("backend_developer")),
        ("Fortell om en konflikt", "behavioural", None),
        ("Hva er et godt datasett?", "technical", Some("ml_engineer")),
    ] {
        done(&profile, "question.add", question(text, kind, role));
    }
    assert_eq!(listed(&profile, &json!({"text": "TREG sporring"})).len(), 1);
    assert_eq!(listed(&profile, &json!({"kind": "technical"})).len(), 2);
    assert_eq!(listed(&profile, &json!({"role": "ml_engineer"})).len(), 2, "its own and everybody's");
    assert_eq!(listed(&profile, &json!({"offset": 1, "limit": 1})).len(), 1);
    assert_eq!(listed(&profile, &json!({"only": "asked"})).len(), 0);
    let roles = done(&profile, "question.choices", json!({}))["roles"].clone();
    assert!(roles.as_array().unwrap().iter().any(|role| role["id"] == "ml_engineer"));
}

#[test]
fn what_an_employer_asked_comes_back_for_the_next_job_there_and_for_the_same_role() {
    let profile = profile();
    let first = add(&profile, "Backendutvikler", "Fjelltopp AS");
    let interview = meet(&profile, &first, "20.11.2026", "10");
    let asked =
        json!([line("Hvorfor vil du bort fra jobben du har?", Some(2)), line("Tegn opp en kø", Some(4))]);
    debrief(&profile, &interview, &asked);
    let (sister, same_role, other) = (
        add(&profile, "Arkitekt", "FJELLTOPP"),
        add(&profile, "Senior backend-utvikler", "Sundbåten"),
        add(&profile, "Designer", "Sundbåten"),
    );
    let of = |job: &Value| done(&profile, "question.for_job", json!({"job_id": job}));
    let texts = |rows: &Value| -> Vec<String> {
        rows.as_array().unwrap().iter().map(|row| row["text"].as_str().unwrap().to_owned()).collect()
    };
    let told = ["Hvorfor vil du bort fra jobben du har?", "Tegn opp en kø"];
    assert_eq!(texts(&of(&sister)["asked_here"]), told);
    assert_eq!(texts(&of(&same_role)["asked_for_role"]), told);
    assert_eq!(texts(&of(&same_role)["asked_here"]), Vec::<String>::new());
    assert_eq!(texts(&of(&other)["asked_for_role"]), Vec::<String>::new());
    assert_eq!(of(&same_role)["role"]["id"], "backend_developer");
    // They come first when one plans.
    done(&profile, "practice.plan", json!({"job_id": sister, "count": 2}));
    assert_eq!(of(&sister)["planned"], 2);
}

#[test]
fn the_banks_roles_are_the_guidances() {
    let known: Vec<&str> = guidance_roles();
    for question in questions::bank().questions() {
        for role in &question.roles {
            assert!(known.contains(&role.as_str()), "{}: {role}", question.id);
        }
    }
}

fn guidance_roles() -> Vec<&'static str> {
    guidance::pack().roles.iter().map(|role| role.id.as_str()).collect()
}

#[test]
fn a_question_of_the_bank_is_told_in_both_languages() {
    let profile = profile();
    let Some(one) = questions::bank().questions().first() else {
        panic!("the bank has no question");
    };
    done(&profile, "settings.edit", json!({"setting": "language", "value": "nb"}));
    let read = done(&profile, "question.read", json!({"question": one.id}));
    assert_eq!(read["words"]["text"], one.nb.text);
    assert_eq!((&read["other"]["text"], &read["other"]["language"]), (&json!(one.en.text), &json!("en")));
    assert_eq!(done(&profile, "question.add", question(&one.en.text, "pay", None))["question"], one.id);
}
