//! `loype capture` from a file, from standard input, and into a profile.

use std::fs;

use serde_json::{Value, json};

use crate::program::{Home, page};

#[test]
fn a_file_and_standard_input_give_the_same_ad_and_make_no_profile() {
    let home = Home::new();
    for name in ["finn-snarest.html", "latin-1.html", "pasted-nb.txt"] {
        let path = page(name);
        let from_file = home.run(&["capture", "--json", "--on", "2026-09-10", &path.display().to_string()]);
        let from_input =
            home.run_with(&["capture", "--json", "--on", "2026-09-10", "-"], &fs::read(&path).unwrap());
        assert_eq!((from_file.status, from_input.status), (0, 0), "{}", from_input.err);
        assert_eq!(from_file.out, from_input.out, "{name}");
    }
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0, "nothing was made");
}

#[test]
fn a_given_address_is_the_ads_own() {
    let home = Home::new();
    let path = page("graph-ids.html").display().to_string();
    let ad = home.json(&["capture", "--url", "https://jobb.example.com/stilling/7?utm_source=x", &path]);
    assert_eq!(ad["source"]["url"], "https://jobb.example.com/stilling/7");
    assert_eq!(ad["source"]["site"], "jobb.example.com");
}

#[test]
fn a_closed_ad_is_still_an_ad() {
    let ad = Home::new().json(&["capture".as_ref(), page("finn-closed.html").as_os_str()]);
    assert_eq!((&ad["state"], &ad["warnings"][0]["code"]), (&json!("closed"), &json!("ad_closed")));
}

#[test]
fn saving_stores_the_ad_and_saving_again_keeps_one_job_with_both() {
    let home = Home::new();
    let path = page("finn-snarest.html").display().to_string();
    let first = home.json(&["capture", "--save", "--on", "2026-09-10", &path]);
    let id = first["job_id"].as_str().unwrap().to_owned();
    let plain = home.json(&["capture", "--on", "2026-09-10", &path]);
    let mut without_id = first;
    without_id.as_object_mut().unwrap().remove("job_id");
    assert_eq!(plain, without_id, "saving only adds job_id");

    let again = home.json(&["capture", "--save", "--on", "2026-09-20", &path]);
    assert_eq!(again["job_id"], id.as_str());
    let shown = home.json(&["show", &id]);
    let seen: Vec<&Value> = shown["ads"].as_array().unwrap().iter().map(|ad| &ad["seen_on"]).collect();
    assert_eq!(seen, ["2026-09-20", "2026-09-10"]);
    assert_eq!(home.json(&["jobs"])["total"], 1);
    assert_eq!(home.json(&["undo"])["step"]["label"], "capture-again");
}

#[test]
fn what_was_typed_survives_a_new_capture_and_a_deleted_job_comes_back() {
    let home = Home::new();
    let path = page("finn-snarest.html").display().to_string();
    let id = home.json(&["capture", "--save", &path])["job_id"].as_str().unwrap().to_owned();
    home.json(&["undo"]);
    assert_eq!(home.json(&["jobs"])["total"], 0);
    assert_eq!(home.json(&["redo"])["step"]["label"], "save-ad");
    assert_eq!(home.json(&["show", &id])["title"], "Backendutvikler");
}

#[test]
fn without_json_it_prints_a_short_table() {
    let answer = Home::new().run(&["capture", &page("finn-snarest.html").display().to_string()]);
    assert_eq!((answer.status, answer.err.as_str()), (0, ""));
    for line in [
        "Title          Backendutvikler",
        "Employer       Fjelltopp Programvare AS",
        "Deadline       Snarest",
    ] {
        assert!(answer.out.lines().any(|printed| printed == line), "{line} not in {}", answer.out);
    }
}
