//! The story bank: kept as it is written, hinted at, searched, and matched with its reasons.

use app::ErrorCode;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{done, profile, refused};

/// A story with a result, and skills.
fn story(profile: &TestProfile, title: &str, parts: &[(&str, &str)], skills: &[&str]) -> Value {
    let id = done(profile, "story.add", json!({"title": title, "skills": skills}))["story_id"].clone();
    for (field, value) in parts {
        edit(profile, &id, field, json!(value));
    }
    id
}

fn edit(profile: &TestProfile, id: &Value, field: &str, value: Value) {
    done(profile, "story.edit", json!({"story_id": id, "edit": {"field": field, "value": value}}));
}

fn read(profile: &TestProfile, id: &Value) -> Value {
    done(profile, "story.read", json!({"story_id": id}))
}

fn list(profile: &TestProfile, text: &str, skill: Option<&str>) -> Vec<String> {
    let found = done(profile, "story.list", json!({"text": text, "skill": skill, "offset": 0, "limit": 50}));
    let titles = found["stories"].as_array().unwrap().iter();
    titles.map(|story| story["title"].as_str().unwrap().to_owned()).collect()
}

fn matches(profile: &TestProfile, text: &str, question: Option<&str>) -> Vec<(String, String, bool)> {
    let found = done(profile, "story.matches", json!({"text": text, "question": question, "skills": null}));
    let told = |one: &Value| {
        let text = |name: &str| one[name].as_str().unwrap().to_owned();
        (text("title"), text("fit"), one["said"].as_bool().unwrap())
    };
    found["matches"].as_array().unwrap().iter().map(told).collect()
}

#[test]
fn a_story_is_kept_as_it_is_written_and_undone_as_one() {
    let profile = profile();
    let id = story(&profile, "Flyttet databasen", &[], &[]);
    for text in ["Jeg", "Jeg målte, ", "Jeg målte,\r\nog skrev om"] {
        edit(&profile, &id, "action", json!(text));
    }
    assert_eq!(read(&profile, &id)["action"], "Jeg målte,\nog skrev om");
    assert_eq!(read(&profile, &id)["hints"], json!(["no_result", "no_figure"]));
    edit(&profile, &id, "numbers", json!("p95 300 ms"));
    edit(&profile, &id, "result", json!("Raskere"));
    assert_eq!(read(&profile, &id)["hints"], json!([]));
    let profile = profile.restarted().unwrap();
    assert_eq!(done(&profile, "undo", json!({}))["said"]["label"], "write-story");
    assert_eq!((&read(&profile, &id)["action"], &read(&profile, &id)["result"]), (&json!(""), &json!("")));
    assert_eq!(done(&profile, "undo", json!({}))["said"]["label"], "add-story");
    assert_eq!(refused(&profile, "story.read", json!({"story_id": id})), ErrorCode::StoryMissing);
}

#[test]
fn stories_are_searched_by_all_their_words_and_by_skill() {
    let profile = profile();
    assert_eq!(list(&profile, "", None), Vec::<String>::new());
    let one = story(&profile, "Flyttet databasen", &[("result", "40 % raskere på Ås")], &["SQL", "Ledelse"]);
    story(&profile, "En konflikt", &[], &["ledelse"]);
    for (text, skill, expected) in [
        ("", None, vec!["En konflikt", "Flyttet databasen"]),
        ("as 40", None, vec!["Flyttet databasen"]),
        ("LEDELSE konfl", None, vec!["En konflikt"]),
        ("finnes ikke", None, vec![]),
        ("", Some("sql"), vec!["Flyttet databasen"]),
        ("", Some("Ledelse"), vec!["En konflikt", "Flyttet databasen"]),
    ] {
        assert_eq!(list(&profile, text, skill), expected, "{text} {skill:?}");
    }
    let all = done(&profile, "story.list", json!({"text": "", "skill": null, "offset": 1, "limit": 1}));
    assert_eq!((&all["total"], &all["stories"][0]["gist"]), (&json!(2), &json!("40 % raskere på Ås")));
    assert_eq!(all["skills"][0], json!({"name": "ledelse", "stories": 2}));
    done(&profile, "story.delete", json!({"story_id": one}));
    assert_eq!(list(&profile, "", None), ["En konflikt"]);
    done(&profile, "undo", json!({}));
    assert_eq!(list(&profile, "sql", None), ["Flyttet databasen"]);
}

#[test]
fn stories_are_matched_by_words_skills_and_what_the_person_says() {
    let profile = profile();
    let move_it = [("action", "Jeg ledet migreringen uten nedetid"), ("result", "0 feil")];
    story(&profile, "Flyttet databasen til PostgreSQL", &move_it, &[]);
    let quarrel = story(&profile, "To kolleger var uenige", &[("action", "Jeg samlet dem til et møte")], &[]);
    let found = |text| matches(&profile, text, None);
    let meets = |title: &str, said| (title.to_owned(), "meets".to_owned(), said);
    assert_eq!(found("Database migration")[0], meets("Flyttet databasen til PostgreSQL", false));
    assert_eq!(found("Erfaring med Postgres")[0], meets("Flyttet databasen til PostgreSQL", false));
    assert_eq!(found("A disagreement with a colleague")[0], meets("To kolleger var uenige", false));
    assert_eq!(found("Erfaring med Kubernetes"), []);
    let why = done(&profile, "story.matches", json!({"text": "Postgres", "question": null, "skills": null}));
    assert_eq!(why["matches"][0]["skills"], json!(["PostgreSQL"]));
    story(&profile, "Testene gikk av seg selv", &[("action", "Jeg innførte testautomatisering")], &[]);
    let asked = json!({"text": "Test automation", "question": null, "skills": null});
    for (language, name) in [("en", "test automation"), ("nb", "testautomatisering")] {
        done(&profile, "settings.edit", json!({"setting": "language", "value": language}));
        let why = done(&profile, "story.matches", asked.clone());
        assert_eq!(why["matches"][0]["skills"], json!([name]), "reasons are in the person's language");
    }
    let answer = json!({"story_id": quarrel, "question": "q.1", "answers": "yes"});
    done(&profile, "story.answer", answer);
    let asked = matches(&profile, "Database migration", Some("q.1"));
    assert_eq!(asked[0], meets("To kolleger var uenige", true));
    assert_eq!(asked[1], meets("Flyttet databasen til PostgreSQL", false));
    let beside = json!({"text": "", "question": null, "skills": ["postgresql"]});
    assert_eq!(done(&profile, "story.matches", beside)["matches"][0]["fit"], "meets");
}

#[test]
fn the_rate_is_measured_by_telling_a_story() {
    let profile = profile();
    let long = "ord ".repeat(290);
    let id = story(&profile, "Lang", &[("action", &long), ("result", "10 dager spart")], &[]);
    assert_eq!((&read(&profile, &id)["seconds"], &read(&profile, &id)["hints"]), (&json!(117), &json!([])));
    let time = |seconds: u32| json!({"story_id": id, "seconds": seconds});
    assert_eq!(refused(&profile, "story.time", time(3)), ErrorCode::RateUnlikely);
    assert_eq!(refused(&profile, "story.time", time(0)), ErrorCode::RateUnlikely);
    let before = done(&profile, "undo.state", json!({}));
    assert_eq!(done(&profile, "story.time", time(146))["words_a_minute"], 120);
    assert_eq!(done(&profile, "undo.state", json!({})), before, "a rate is a setting");
    assert_eq!(read(&profile, &id)["hints"], json!(["too_long"]));
    let list = done(&profile, "story.list", json!({"text": "", "skill": null, "offset": 0, "limit": 1}));
    assert_eq!((&list["words_a_minute"], &list["measured"]), (&json!(120), &json!(true)));
}

#[test]
fn stories_have_their_limits() {
    let profile = profile();
    assert_eq!(
        refused(&profile, "story.add", json!({"title": " ", "skills": []})),
        ErrorCode::StoryTitleMissing
    );
    let many = json!({"title": "x", "skills": vec!["a"; 51]});
    assert_eq!(refused(&profile, "story.add", many), ErrorCode::TooMany);
    let id = story(&profile, "Én", &[], &[]);
    let longer = json!({"story_id": id, "edit": {"field": "task", "value": "å".repeat(20_001)}});
    assert_eq!(refused(&profile, "story.edit", longer), ErrorCode::TooLong);
    edit(&profile, &id, "task", json!("å".repeat(20_000)));
    let long = json!({"text": "x".repeat(5_001), "question": null, "skills": null});
    assert_eq!(refused(&profile, "story.matches", long), ErrorCode::TooLong);
    let question = json!({"story_id": id, "question": "", "answers": "yes"});
    assert_eq!(refused(&profile, "story.answer", question), ErrorCode::BadInput);
}
