//! `loype import`: previews, answers, taking in, undoing, and stable JSON.

use std::fs;

use serde_json::{Value, json};

use crate::program::{Home, names};

const OWN: &str = "Bedrift;Stilling;Søkt;Status;Lønn;Poeng\nEntur AS;Systemutvikler;01.03.26;Avslag;650–720k;8\nRuter;Dataingeniør;;Kanskje;mye;\n";

fn write(home: &Home, name: &str, text: &str) -> String {
    let path = home.path().join(name);
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

fn titles(home: &Home) -> Vec<Value> {
    let jobs = home.json(&["jobs"]);
    jobs["jobs"].as_array().unwrap().iter().map(|job| job["title"].clone()).collect()
}

#[test]
fn a_table_is_looked_at_taken_in_and_undone() {
    let home = Home::new();
    let file = write(&home, "jobber.csv", OWN);
    let look = home.json(&["import", &file, "--preview"]);
    let all = [
        "doubtful",
        "file",
        "imported",
        "left_out",
        "made",
        "merged",
        "not_kept",
        "not_understood",
        "parts",
        "people",
        "preview",
        "questions",
        "remembered",
        "rows",
        "unchanged",
    ];
    assert_eq!(names(&look), all);
    assert_eq!(
        (&look["imported"], &look["made"], &look["unchanged"]),
        (&json!(false), &json!(2), &Value::Null)
    );
    let columns = look["parts"][0]["columns"].as_array().unwrap();
    let fields: Vec<&str> = columns.iter().map(|column| column["field"].as_str().unwrap()).collect();
    assert_eq!(fields, ["employer", "title", "applied_on", "status", "pay", "keep"]);
    let first = &look["preview"][0];
    assert_eq!(
        (&first["row"], &first["stage"], &first["applied_on"], &first["outcome"]),
        (&json!(2), &json!("rejected"), &json!("2026-03-01"), &json!("made"))
    );
    let doubts = look["not_understood"].as_array().unwrap();
    let why: Vec<(&Value, &Value)> = doubts.iter().map(|doubt| (&doubt["header"], &doubt["why"])).collect();
    assert_eq!(why, [(&json!("Status"), &json!("status")), (&json!("Lønn"), &json!("pay"))]);
    assert_eq!(look["questions"][0]["kind"], "status");
    assert!(titles(&home).is_empty(), "a look takes nothing in");

    let done = home.json(&["import", &file, "--status", "Kanskje=preparing", "--map", "Poeng=leave"]);
    assert_eq!((names(&done), &done["imported"], &done["made"]), (all.to_vec(), &json!(true), &json!(2)));
    assert_eq!(done["not_kept"], json!([{"part": "jobber.csv", "header": "Poeng"}]));
    assert_eq!(titles(&home).len(), 2);
    assert_eq!(home.json(&["import", &file])["unchanged"], 2, "all of it was there");
    home.run(&["undo"]);
    assert!(titles(&home).is_empty());
}

#[test]
fn a_look_makes_no_profile_and_leaves_nothing_in_one() {
    let home = Home::new();
    let file = write(&home, "jobber.csv", OWN);
    assert_eq!(home.json(&["import", &file, "--preview"])["made"], 2);
    assert_eq!(home.refused(&["import", "finnes-ikke.csv", "--preview"])["code"], "file_unreadable");
    assert!(!home.profile().exists());
    home.json(&["import", &file]);
    for arguments in [vec!["import", &*file, "--preview"], vec!["import", &*file, "--dates", "dmy"]] {
        home.json(&arguments);
        let left: Vec<_> =
            fs::read_dir(home.profile().join("incoming")).into_iter().flatten().flatten().collect();
        assert!(left.is_empty(), "{left:?}");
    }
    assert_eq!(home.json(&["import", &file, "--preview"])["merged"], 2, "held against the profile there is");
}

#[test]
fn dates_that_read_both_ways_are_refused_until_one_says() {
    let home = Home::new();
    let file = write(&home, "a.csv", "Company,Title,Applied\nEntur,Dev,03/04/2026\n");
    let look = home.json(&["import", &file, "--preview"]);
    let question = &look["questions"][0];
    assert_eq!((&question["kind"], &question["must_answer"]), (&json!("dates"), &json!(true)));
    let refused = home.refused(&["import", &file]);
    assert_eq!(
        (&refused["code"], &refused["details"]["columns"]),
        (&json!("import_dates_open"), &json!("Applied"))
    );
    let taken = home.json(&["import", &file, "--dates", "dmy"]);
    assert_eq!(taken["made"], 1);
    let id = home.json(&["jobs"])["jobs"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(home.json(&["show", &id])["applied_on"], "2026-04-03");
}

#[test]
fn what_cannot_be_done_is_said() {
    let home = Home::new();
    let file = write(&home, "a.csv", OWN);
    for (arguments, code) in [
        (vec!["import", &*file, "--as", "excel97"], "import_answer_unknown"),
        (vec!["import", &*file, "--map", "Finnes ikke=title"], "import_answer_unknown"),
        (vec!["import", &*file, "--map", "Poeng=poeng"], "import_answer_unknown"),
        (vec!["import", &*file, "--status", "Kanskje=maybe"], "import_answer_unknown"),
        (vec!["import", &*file, "--only", "b.csv"], "import_answer_unknown"),
        (vec!["import", "finnes-ikke.csv"], "file_unreadable"),
    ] {
        assert_eq!(home.refused(&arguments)["code"], code, "{arguments:?}");
    }
    let pdf = write(&home, "a.pdf", "%PDF-1.7");
    assert_eq!(home.refused(&["import", &pdf])["code"], "import_kind");
    assert!(titles(&home).is_empty());
}

#[test]
fn without_json_it_says_in_words_what_comes_of_it() {
    let home = Home::with_locale("nb_NO.UTF-8");
    let file = write(&home, "jobber.csv", OWN);
    let look = home.run(&["import", &file, "--preview"]);
    assert_eq!(look.status, 0, "{}", look.err);
    for words in ["Bedrift → Arbeidsgiver", "Systemutvikler · Entur AS", "Kanskje"] {
        assert!(look.out.contains(words), "{} lacks {words}", look.out);
    }
    let done = home.run(&["import", &file, "--as", "table"]);
    assert!(done.out.contains("2 stillinger"), "{}", done.out);
}
