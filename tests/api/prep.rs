//! Prep sheets: what an ad asks for, corrected and met by stories; parts filled and written; one text and a PDF of it.

use app::ErrorCode;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, done, edit as edit_job, profile, read, refused, save_new};
use crate::interviews::plan;

const AD: &str = "Backendutvikler\n\nFjelltopp AS søker utvikler i Bergen.\n\nArbeidsoppgaver:\n- Drifte systemer\n\n\
                  Kvalifikasjoner:\n- Solid erfaring med PostgreSQL\n- Du har ledet et team\n- Førerkort klasse B er en fordel\n\n\
                  Vi tilbyr:\n- Pensjon\n";

fn saved(profile: &TestProfile) -> Value {
    save_new(profile, &read(profile, AD, None))
}

fn sheet(profile: &TestProfile, job: &Value, interview: &Value) -> Value {
    done(profile, "prep.read", json!({"job_id": job, "interview_id": interview}))
}

fn whole(profile: &TestProfile, job: &Value) -> Value {
    sheet(profile, job, &Value::Null)
}

fn asked(sheet: &Value) -> Vec<(&str, &str)> {
    let list = sheet["requirements"].as_array().unwrap().iter();
    list.map(|one| (one["text"].as_str().unwrap(), one["need"].as_str().unwrap())).collect()
}

fn part(sheet: &Value, name: &str) -> (String, String) {
    let part = sheet["parts"].as_array().unwrap().iter().find(|part| part["part"] == name).unwrap();
    (part["text"].as_str().unwrap().to_owned(), part["written_for"].as_str().unwrap().to_owned())
}

fn write(profile: &TestProfile, job: &Value, interview: &Value, part: &str, text: &str) {
    let input = json!({"job_id": job, "interview_id": interview, "part": part, "text": text});
    done(profile, "prep.write", input);
}

fn correct(profile: &TestProfile, job: &Value, requirement: &Value, field: &str, value: Value) {
    let edit = json!({"field": field, "value": value});
    done(profile, "requirement.edit", json!({"job_id": job, "requirement_id": requirement, "edit": edit}));
}

#[test]
fn what_an_ad_asks_for_is_drawn_and_corrected_step_by_step() {
    let profile = profile();
    let job = saved(&profile);
    let drawn = whole(&profile, &job);
    let expected = [
        ("Solid erfaring med PostgreSQL", "must"),
        ("Du har ledet et team", "must"),
        ("Førerkort klasse B er en fordel", "nice"),
    ];
    assert_eq!((asked(&drawn), &drawn["corrected"]), (expected.to_vec(), &json!(false)));
    let ids: Vec<Value> = (0..3).map(|at| drawn["requirements"][at]["requirement_id"].clone()).collect();
    correct(&profile, &job, &ids[2], "need", json!("must"));
    correct(&profile, &job, &ids[1], "listed", json!("off"));
    correct(&profile, &job, &ids[2], "before", ids[0].clone());
    done(&profile, "requirement.add", json!({"job_id": job, "text": " Norsk  C1 ", "need": "nice"}));
    let now = whole(&profile, &job);
    let expected = [
        ("Førerkort klasse B er en fordel", "must"),
        ("Solid erfaring med PostgreSQL", "must"),
        ("Norsk C1", "nice"),
    ];
    assert_eq!((asked(&now), &now["corrected"]), (expected.to_vec(), &json!(true)));
    assert_eq!(now["dropped"][0]["text"], "Du har ledet et team");
    for _ in 0..4 {
        done(&profile, "undo", json!({}));
    }
    assert_eq!(whole(&profile, &job), drawn);
    done(&profile, "redo", json!({}));
    assert_eq!(whole(&profile, &job)["requirements"][2]["requirement_id"], ids[2], "a line keeps its id");
    done(&profile, "requirement.redraw", json!({"job_id": job}));
    assert_eq!(whole(&profile, &job), drawn);
}

#[test]
fn requirements_are_met_by_stories_and_by_what_the_person_says() {
    let profile = profile();
    let job = saved(&profile);
    let input = json!({"title": "Flyttet til PostgreSQL", "skills": []});
    let story = done(&profile, "story.add", input)["story_id"].clone();
    let now = whole(&profile, &job);
    assert_eq!(now["coverage"], json!({"asked": 3, "met": 1, "musts": 2, "musts_met": 1}));
    assert_eq!(now["requirements"][0]["stories"][0]["skills"], json!(["PostgreSQL"]));
    let say = |at: usize, meets: Value| {
        let requirement = &now["requirements"][at]["requirement_id"];
        let input = json!({"job_id": job, "requirement_id": requirement, "story_id": story, "meets": meets});
        done(&profile, "requirement.say", input);
        whole(&profile, &job)["requirements"][at].clone()
    };
    assert_eq!(say(1, json!("yes"))["stories"][0]["said"], true);
    let refused = say(0, json!("no"));
    assert_eq!((&refused["stories"], &refused["refused"][0]["story_id"]), (&json!([]), &story));
    assert_eq!(say(0, Value::Null)["stories"][0]["said"], false);
    assert_eq!(whole(&profile, &job)["coverage"]["musts_met"], 2);
}

#[test]
fn a_sheet_starts_with_what_is_known_and_a_round_stands_before_the_whole() {
    let profile = profile();
    done(&profile, "settings.edit", json!({"setting": "language", "value": "nb"}));
    let job = saved(&profile);
    edit_job(&profile, &job, "employer", "Equinor");
    let first = plan(&profile, &job, "24.11.2026", "13–14");
    let (text, by) = part(&sheet(&profile, &job, &first), "logistics");
    assert!(text.contains("tirsdag 24. november, 13:00–14:00") && by == "nobody", "{text}");
    let (doubts, _) = part(&whole(&profile, &job), "doubts");
    assert!(doubts.starts_with("- **Solid erfaring med PostgreSQL**: ingen historie ennå."), "{doubts}");
    assert!(part(&whole(&profile, &job), "why_them").0.contains("Equinor"));
    write(&profile, &job, &Value::Null, "doubts", "Alt");
    assert_eq!(part(&sheet(&profile, &job, &first), "doubts"), ("Alt".into(), "application".into()));
    write(&profile, &job, &first, "doubts", "Runde");
    write(&profile, &job, &first, "doubts", "");
    assert_eq!(part(&sheet(&profile, &job, &first), "doubts"), (String::new(), "round".into()));
    assert_eq!(part(&whole(&profile, &job), "doubts").0, "Alt");
    done(&profile, "prep.clear", json!({"job_id": job, "interview_id": first, "part": "doubts"}));
    assert_eq!(part(&sheet(&profile, &job, &first), "doubts").0, "Alt");
    let said = json!({"interview_id": first, "went": "Godt", "next_step": "Case"});
    done(&profile, "interview.hold", said);
    let second = plan(&profile, &job, "30.11.2026", "9–10");
    assert_eq!(sheet(&profile, &job, &second)["last_time"]["went"], "Godt");
    assert_eq!(sheet(&profile, &job, &first)["last_time"], Value::Null);
}

#[test]
fn figures_to_say_are_those_of_last_time_else_the_targets_and_say_what_speaks_against() {
    let profile = profile();
    let job = add(&profile, "Utvikler", "Fjelltopp AS");
    assert_eq!(whole(&profile, &job)["pay"]["say"], Value::Null);
    edit_job(&profile, &job, "pay", "950 000");
    let target = json!({
        "target_id": null, "role": "Utvikler", "level": null, "city": "", "walk_away": "800 000",
        "expected": "850 000", "stretch": "900 000", "reason": "",
    });
    done(&profile, "target.save", target);
    let say = whole(&profile, &job)["pay"]["say"].clone();
    assert_eq!((&say["least_ore"], &say["most_ore"]), (&json!(85_000_000), &json!(90_000_000)));
    assert_eq!(say["notes"][0]["code"], "asked_below_advertised");
    let asked = json!({"job_id": job, "on": "", "kind": "asked", "who": "", "pay": "780 000", "note": ""});
    done(&profile, "figure.add", asked);
    let say = whole(&profile, &job)["pay"]["say"].clone();
    assert_eq!(say["least_ore"], 78_000_000);
    let text = done(
        &profile,
        "prep.markdown",
        json!({"job_id": job, "interview_id": null, "language": "nb"}),
    )["text"]
        .clone();
    assert!(
        text.as_str().unwrap().contains("800\u{202f}000 kr") && text.as_str().unwrap().contains("**Si**"),
        "{text}"
    );
    let codes: Vec<&str> =
        say["notes"].as_array().unwrap().iter().map(|n| n["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["asked_below_walk_away", "asked_below_advertised"]);
}

#[test]
fn a_megabyte_is_kept_and_more_is_refused_with_the_limit_and_nothing_lost() {
    let profile = profile();
    let job = add(&profile, "Utvikler", "Fjelltopp AS");
    let megabyte = "a".repeat(1_048_576);
    write(&profile, &job, &Value::Null, "notes", &megabyte);
    let longer =
        json!({"job_id": job, "interview_id": null, "part": "notes", "text": format!("{megabyte}a")});
    let error = profile.call("prep.write", longer).unwrap_err();
    assert_eq!((error.code, error.params["limit"].as_str()), (ErrorCode::TooLong, "1048576"));
    assert!(part(&whole(&profile, &job), "notes").0 == megabyte);
    let text = done(&profile, "prep.markdown", json!({"job_id": job, "interview_id": null}))["text"].clone();
    assert!(text.as_str().unwrap().contains(&megabyte));
    done(&profile, "undo", json!({}));
    assert_eq!(part(&whole(&profile, &job), "notes").0, "");
}

#[test]
fn a_sheet_is_one_text_and_a_pdf() {
    let profile = profile();
    let job = saved(&profile);
    let round = plan(&profile, &job, "24.11.2026", "13–14");
    done(&profile, "story.add", json!({"title": "Flyttet *alt* til PostgreSQL", "skills": []}));
    let query = json!({"job_id": job, "interview_id": round});
    let text = done(&profile, "prep.markdown", query.clone())["text"].as_str().unwrap().to_owned();
    for part in [
        "# Backendutvikler\n",
        "round 1, Tuesday 24 November, 13:00–14:00",
        "## What they ask for, and what you have (1 of 3 have a story)",
        "- **Solid erfaring med PostgreSQL** (must): “Flyttet \\*alt\\* til PostgreSQL” (PostgreSQL)",
        "- **Førerkort klasse B er en fordel** (nice to have): no story yet",
        "## Ask them",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    let saved = done(&profile, "prep.pdf", query.clone());
    let path = saved["path"].as_str().unwrap();
    assert!(std::fs::read(path).unwrap().starts_with(b"%PDF-1."));
    assert!(std::path::Path::new(path).starts_with(profile.folder()), "{path}");
    assert_eq!(done(&profile, "prep.pdf", query.clone())["path"], path, "ours is replaced");
    std::fs::write(path, "somebody else's").unwrap();
    let beside = done(&profile, "prep.pdf", query)["path"].as_str().unwrap().to_owned();
    assert!(beside.ends_with("-2.pdf") && std::fs::read(path).unwrap() == b"somebody else's");
}

#[test]
fn what_is_not_there_or_may_not_be_changed_is_refused() {
    let profile = profile();
    let (job, other) = (saved(&profile), add(&profile, "Kokk", "Hotell AS"));
    let round = plan(&profile, &job, "24.11.2026", "13–14");
    let of_other = json!({"job_id": other, "interview_id": round});
    assert_eq!(refused(&profile, "prep.read", of_other), ErrorCode::InterviewMissing);
    let nobody = "01900000-0000-7000-8000-000000000000";
    let write = |job: &Value, interview: &Value| json!({"job_id": job, "interview_id": interview, "part": "notes", "text": "x"});
    assert_eq!(refused(&profile, "prep.write", write(&other, &round)), ErrorCode::InterviewMissing);
    let edit = json!({"job_id": job, "requirement_id": nobody, "edit": {"field": "need", "value": "nice"}});
    assert_eq!(refused(&profile, "requirement.edit", edit), ErrorCode::RequirementMissing);
    assert_eq!(whole(&profile, &job)["corrected"], false, "a refused correction writes nothing down");
    for (text, code) in [(" ", ErrorCode::RequirementEmpty), (&"x".repeat(301), ErrorCode::TooLong)] {
        let input = json!({"job_id": job, "text": text, "need": "must"});
        assert_eq!(refused(&profile, "requirement.add", input), code);
    }
    let levels = done(&profile, "skill.add", json!({"name": "Rust"}));
    assert_eq!(levels, json!({}));
    let skill = done(&profile, "guidance.roles", json!({}))["own"][0]["id"].clone();
    let judged = |level: u8| json!({"id": skill, "level": level, "evidence": ""});
    assert_eq!(refused(&profile, "skill.judge", judged(5)), ErrorCode::NumberRange);
    done(&profile, "skill.judge", judged(4));
    done(&profile, "job.delete", json!({"job_id": job}));
    assert_eq!(refused(&profile, "prep.write", write(&job, &Value::Null)), ErrorCode::JobMissing);
    assert_eq!(asked(&whole(&profile, &job)).len(), 3, "in the trash it can still be read");
}
