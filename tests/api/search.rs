//! Search as one types, through the table.

use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, done, page, profile, read, save_new};

fn titles(profile: &TestProfile, text: &str) -> Vec<String> {
    let hits = done(profile, "search", json!({"text": text, "limit": 20}))["hits"].clone();
    hits.as_array().unwrap().iter().map(|hit| hit["title"].as_str().unwrap().to_owned()).collect()
}

fn filled() -> TestProfile {
    let profile = profile();
    for (title, employer) in [
        ("Søkespesialist", "Åpne Søk AS"),
        ("Sokkelingeniør", "Equinor"),
        ("Rådgiver", "Bærum kommune"),
        ("Kokk \"Sjef\"", "IT & Mat"),
    ] {
        add(&profile, title, employer);
    }
    profile
}

#[test]
fn words_are_found_with_and_without_norwegian_letters() {
    let profile = filled();
    for (text, found) in [
        ("søkes", vec!["Søkespesialist"]),
        ("sokes", vec!["Søkespesialist"]),
        ("SØKESP", vec!["Søkespesialist"]),
        ("baerum", vec!["Rådgiver"]),
        ("Radgiver BÆRUM", vec!["Rådgiver"]),
        ("apne", vec!["Søkespesialist"]),
        ("it", vec!["Kokk \"Sjef\""]),
        ("eq", vec!["Sokkelingeniør"]),
        ("\"sjef\"", vec!["Kokk \"Sjef\""]),
        ("\"", vec!["Kokk \"Sjef\""]),
        ("finnes ikke noe sted", vec![]),
        ("", vec![]),
        ("  \t", vec![]),
    ] {
        assert_eq!(titles(&profile, text), found, "{text:?}");
    }
}

#[test]
fn letter_for_letter_hits_stand_first() {
    let profile = profile();
    add(&profile, "Måler", "A");
    add(&profile, "Maler", "B");
    add(&profile, "Måler", "C");
    assert_eq!(titles(&profile, "maler"), ["Maler", "Måler", "Måler"]);
    assert_eq!(titles(&profile, "måler"), ["Måler", "Måler", "Maler"]);
}

#[test]
fn a_typing_error_finds_the_near_spelling_and_says_so() {
    let profile = filled();
    let hits = done(&profile, "search", json!({"text": "equinr", "limit": 5}))["hits"].clone();
    assert_eq!((&hits[0]["employer"], &hits[0]["exact"]), (&json!("Equinor"), &json!(false)));
}

#[test]
fn the_ads_text_and_notes_are_found_with_the_words_around_them() {
    let profile = profile();
    let id = save_new(&profile, &read(&profile, &page("finn-snarest.html"), None));
    let hit = done(&profile, "search", json!({"text": "fagfolk", "limit": 5}))["hits"][0].clone();
    assert_eq!((&hit["job_id"], &hit["snippet"]["found"]), (&id, &json!("fagfolk")));
    assert!(hit["snippet"]["before"].as_str().unwrap().contains("tett med"));
    done(&profile, "note.add", json!({"job_id": id, "text": "Snakket med Xavier om prosjektet"}));
    assert_eq!(done(&profile, "search", json!({"text": "xavier", "limit": 5}))["hits"][0]["job_id"], id);
}

#[test]
fn the_trash_is_not_searched_and_a_restored_job_is() {
    let profile = filled();
    let id = done(&profile, "search", json!({"text": "rådgiver", "limit": 1}))["hits"][0]["job_id"].clone();
    done(&profile, "job.delete", json!({"job_id": id}));
    assert!(titles(&profile, "rådgiver").is_empty());
    done(&profile, "job.restore", json!({"job_id": id}));
    assert_eq!(titles(&profile, "rådgiver"), ["Rådgiver"]);
}

#[test]
fn whatever_looks_like_a_query_language_is_words() {
    let profile = filled();
    for text in [
        "søk*",
        "title:søk",
        "NEAR(søk as)",
        "a OR b",
        "NOT",
        "-søk",
        "(",
        "søk AND",
        "%",
        "_",
        "'--",
        "\u{0}søk",
    ] {
        let answer = profile.call("search", json!({"text": text, "limit": 5}));
        assert!(answer.is_ok_and(|hits| hits["hits"].is_array()), "{text}");
    }
    assert_eq!(titles(&profile, "%%"), Vec::<String>::new());
}

#[test]
fn employers_are_offered_as_one_types_the_persons_own_first() {
    let profile = profile();
    add(&profile, "Utvikler", "Equipollent AS");
    let names = done(&profile, "employer.names", json!({"text": "equi"}))["names"].clone();
    assert_eq!(names[0], "Equipollent AS");
    assert!(names.as_array().unwrap().contains(&Value::from("Equinor")), "{names}");
    assert_eq!(done(&profile, "employer.names", json!({"text": " "}))["names"], json!([]));
}
