//! `loype jobs`, `show`, `add`, `move`, `note`, `undo`, `redo`.

use serde_json::{Value, json};

use crate::program::{Home, names};

fn add(home: &Home, title: &str, employer: &str) -> String {
    let added = home.json(&["add", "--title", title, "--employer", employer]);
    assert_eq!(names(&added), ["job_id"]);
    added["job_id"].as_str().unwrap().to_owned()
}

fn titles(list: &Value) -> Vec<&str> {
    list["jobs"].as_array().unwrap().iter().map(|job| job["title"].as_str().unwrap()).collect()
}

#[test]
fn a_job_is_added_with_all_that_can_be_given() {
    let home = Home::new();
    let id = home.json(&[
        "add",
        "--title",
        "Utvikler",
        "--employer",
        "Fjelltopp AS",
        "--place",
        "Storgata 1, 9008 Tromsø",
        "--deadline",
        "12.12.2027 kl. 12:00",
        "--pay",
        "650–720k",
        "--share",
        "80 %",
        "--url",
        "https://jobb.example.com/1",
        "--stage",
        "applied",
    ])["job_id"]
        .clone();
    let job = home.json(&["show", id.as_str().unwrap()]);
    let expected = [
        "ads",
        "applied_on",
        "apply_url",
        "archive",
        "closed",
        "contacts",
        "deadline",
        "employer",
        "employment",
        "events",
        "furthest",
        "id",
        "in_trash",
        "languages_required",
        "locations",
        "merged_into",
        "pay",
        "posted_on",
        "previous",
        "required_degree",
        "saved_on",
        "stage",
        "starts",
        "title",
        "typed",
        "workplace",
    ];
    assert_eq!(names(&job), expected);
    assert_eq!(job["deadline"]["at"], "2027-12-12T12:00:00+01:00");
    assert_eq!(job["pay"]["max"], json!({"amount": 720_000, "currency": "NOK", "period": "year"}));
    assert_eq!(job["employment"], json!({"form": null, "share_min_percent": 80, "share_max_percent": 80}));
    assert_eq!(job["locations"][0]["city"], "Tromsø");
    assert_eq!((&job["stage"]["kind"], &job["applied_on"]), (&json!("applied"), &job["saved_on"]));
    assert_eq!(job["ads"][0]["url"], "https://jobb.example.com/1");
}

#[test]
fn jobs_are_listed_searched_and_limited() {
    let home = Home::new();
    for title in ["Baker", "Kokk", "Søkespesialist"] {
        add(&home, title, "Havblikk AS");
    }
    home.json(&["move", "kokk", "no-reply"]);
    let all = home.json(&["jobs"]);
    assert_eq!(names(&all), ["jobs", "total"]);
    assert_eq!(
        names(&all["jobs"][0]),
        ["city", "employer", "id", "next", "pay", "stage", "title", "warning"]
    );
    assert_eq!(titles(&all), ["Søkespesialist", "Kokk", "Baker"]);
    assert_eq!(titles(&home.json(&["jobs", "--query", "sokes"])), ["Søkespesialist"]);
    assert_eq!(titles(&home.json(&["jobs", "--stage", "no_reply"])), ["Kokk"]);
    let limited = home.json(&["jobs", "--limit", "2"]);
    assert_eq!((titles(&limited).len(), &limited["total"]), (2, &json!(3)));
    assert_eq!(home.json(&["jobs", "--query", "tannlege"]), json!({"total": 0, "jobs": []}));
}

#[test]
fn a_job_is_found_by_its_id_or_by_words_that_find_it_alone() {
    let home = Home::new();
    let id = add(&home, "Baker", "Havblikk AS");
    add(&home, "Kokk", "Havblikk AS");
    for words in [id.as_str(), "baker", "BAKER havblikk", "bak"] {
        assert_eq!(home.json(&["show", words])["id"], id.as_str(), "{words}");
    }
}

#[test]
fn moves_notes_undo_and_redo_do_what_the_window_does() {
    let home = Home::new();
    let id = add(&home, "Baker", "Havblikk AS");
    assert_eq!(home.json(&["move", &id, "applied", "--on", "12.3.2026"]), json!({"job_id": id}));
    let noted = home.json(&["note", &id, "Snakket", "med", "Kari"]);
    assert_eq!((names(&noted), &noted["job_id"]), (vec!["event_id", "job_id"], &json!(id)));
    let job = home.json(&["show", &id]);
    assert_eq!((&job["applied_on"], &job["furthest"]), (&json!("2026-03-12"), &json!("applied")));
    assert_eq!(
        job["events"][0],
        json!({"id": noted["event_id"], "kind": "note", "on": job["events"][0]["on"], "text": "Snakket med Kari"})
    );
    assert_eq!(job["events"].as_array().unwrap().iter().filter(|event| event["kind"] == "stage").count(), 2);

    assert_eq!(home.json(&["undo"])["step"]["label"], "add-note");
    let moved = json!({"label": "move-job", "params": {"stage": "applied", "title": "Baker"}});
    assert_eq!(home.json(&["undo"]), json!({"step": moved}));
    assert_eq!(home.json(&["show", &id])["applied_on"], Value::Null);
    assert_eq!(home.json(&["redo"]), json!({"step": moved}));
    home.json(&["redo"]);
    assert_eq!(home.json(&["show", &id]), job);
    assert_eq!(home.json(&["redo"]), json!({"step": null}));
}

#[test]
fn a_stage_is_named_by_its_kind_or_by_the_persons_own_name() {
    let home = Home::new();
    let id = add(&home, "Baker", "Havblikk AS");
    for (name, kind) in [
        ("Interview", "interview"),
        ("no_reply", "no_reply"),
        ("no reply", "no_reply"),
        ("No-Reply", "no_reply"),
    ] {
        home.json(&["move", &id, name]);
        assert_eq!(home.json(&["show", &id])["stage"]["kind"], kind, "{name}");
    }
}

#[test]
fn tables_are_short_and_end_with_the_count() {
    let home = Home::new();
    add(&home, "Baker", "Havblikk AS");
    let answer = home.run(&["jobs"]);
    let lines: Vec<&str> = answer.out.lines().collect();
    assert_eq!((answer.status, lines.len()), (0, 2));
    assert!(lines[0].starts_with("Baker  Havblikk AS  Saved  "), "{}", lines[0]);
    assert!(lines[1].starts_with("1 of 1"), "{}", lines[1]);
    let shown = home.run(&["show", "baker"]);
    assert!(shown.out.starts_with("Baker — Havblikk AS\n"), "{}", shown.out);
}

#[test]
fn stages_of_ones_own_and_earlier_searches_are_told_apart() {
    let home = Home::new();
    let id = add(&home, "Kokk", "Fjelltopp AS");
    home.json(&["move", &id, "no-reply"]);
    let job = home.json(&["show", "kokk"]);
    assert_eq!(job["closed"]["after"], "saved");
    assert_eq!((&job["closed"]["reason"], &job["archive"]), (&Value::Null, &Value::Null));
}
