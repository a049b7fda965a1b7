//! `loype guidance`: built-in facts, each with its source and date, for whoever asks without a profile.

use app::{GuidanceList, guidance_list};
use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::program::{Home, names};

const LISTS: [&str; 10] =
    ["cities", "employers", "roles", "bands", "floors", "tax", "tips", "communities", "interfaces", "stale"];

fn facts(home: &Home, arguments: &[&str]) -> Vec<Value> {
    let document = home.json(&[&["guidance"], arguments].concat());
    assert_eq!(names(&document), ["facts"]);
    document["facts"].as_array().unwrap().clone()
}

fn ids(facts: &[Value]) -> Vec<&str> {
    facts.iter().map(|fact| fact["id"].as_str().unwrap()).collect()
}

fn today() -> NaiveDate {
    app::Clock::System.today()
}

#[test]
fn every_list_is_facts_with_value_source_and_how_sure_they_are() {
    let home = Home::new();
    for list in LISTS {
        let facts = facts(&home, &[list]);
        assert!(!facts.is_empty(), "{list}");
        for fact in &facts {
            assert_eq!(
                names(fact),
                ["about", "area", "id", "source", "stale", "value", "verified"],
                "{list}"
            );
            assert_eq!(names(&fact["source"]), ["as_of", "name", "url"], "{fact}");
            for text in [&fact["value"], &fact["about"], &fact["source"]["name"]] {
                assert!(text.as_str().is_some_and(|text| !text.trim().is_empty()), "{fact}");
            }
            let as_of: NaiveDate = fact["source"]["as_of"].as_str().unwrap().parse().unwrap();
            assert!(as_of <= today().max("2026-11-22".parse().unwrap()), "{fact}");
            let url = &fact["source"]["url"];
            assert!(url.is_null() || url.as_str().unwrap().starts_with("http"), "absent is null: {fact}");
            let verified = ["two_or_more", "one_source", "computed", "unverified"];
            assert!(verified.contains(&fact["verified"].as_str().unwrap()), "{fact}");
            assert!(fact["stale"].is_boolean() && (list != "stale" || fact["stale"] == true), "{fact}");
        }
    }
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0, "no profile is made");
}

#[test]
fn the_lists_together_hold_every_fact_once() {
    let mut all = Vec::new();
    for list in GuidanceList::ALL.into_iter().filter(|list| *list != GuidanceList::Stale) {
        all.extend(guidance_list(list, None, today()).unwrap().into_iter().map(|fact| fact.id));
    }
    let mut known: Vec<String> = guidance::pack().facts().map(|fact| fact.id).collect();
    all.sort();
    known.sort();
    assert_eq!(all, known);
}

#[test]
fn a_name_narrows_a_list_and_other_names_lead_to_the_same() {
    let home = Home::new();
    for (list, name, other) in [
        ("cities", "Trondheim", "Trondhjem"),
        ("cities", "Tromsø", "TROMSOE"),
        ("cities", "Bodø", "bodo"),
        ("employers", "SpareBank 1 Sør-Norge", "SR-Bank"),
        ("employers", "SpareBank 1 Sør-Norge", "SpareBank 1 SR-Bank ASA"),
        ("employers", "Vend", "Schibsted ASA"),
        ("employers", "Vend", "finn.no"),
        ("employers", "Statistisk sentralbyrå", "SSB"),
        ("employers", "Equinor", "equinor asa"),
    ] {
        let found = facts(&home, &[list, name]);
        assert_eq!(facts(&home, &[list, other]), found, "{list} {other}");
        assert!(!found.is_empty() && found.len() < facts(&home, &[list]).len(), "{list} {name}");
    }
    let trondheim = facts(&home, &["cities", "Trondhjem"]);
    assert!(ids(&trondheim).contains(&"city.trondheim.people"));
    assert!(ids(&facts(&home, &["roles", "Backend developer"])).contains(&"role.backend_developer.skills"));
    assert!(ids(&facts(&home, &["roles", "backend-utvikler"])).contains(&"role.backend_developer.skills"));
}

#[test]
fn names_of_a_list_are_not_lost_because_an_employer_bears_them_too() {
    let home = Home::new();
    let mut lost = Vec::new();
    for (list, name) in [
        ("tips", "FINN"),
        ("tips", "FINN.no"),
        ("tips", "NAV"),
        ("tips", "LinkedIn"),
        ("interfaces", "NAV"),
        ("interfaces", "SSB"),
    ] {
        if home.run(&["guidance", list, name]).status != 0 {
            lost.push(format!("{list} {name}"));
        }
    }
    assert_eq!(lost, Vec::<String>::new());
}

#[test]
fn communities_are_found_by_their_city() {
    let home = Home::new();
    for (name, id) in [
        ("Bergen", "community.booster.topic"),
        ("Oslo", "community.javabin.topic"),
        ("Trondhjem", "community.trondheim_developer_conference.topic"),
    ] {
        let answer = home.run(&["guidance", "communities", name, "--json"]);
        assert!(answer.out.contains(id), "{name}: {}", answer.out);
    }
}

#[test]
fn a_neighbour_answers_to_its_other_names() {
    let home = Home::new();
    let error = home.run(&["guidance", "cities", "Fornebu"]).err;
    assert_eq!(
        home.run(&["guidance", "cities", "Fornebu"]).out,
        home.run(&["guidance", "cities", "Bærum"]).out,
        "{error}"
    );
}

#[test]
fn a_neighbours_facts_are_not_those_of_the_rest_of_its_county() {
    let found = facts(&Home::new(), &["cities", "Bærum"]);
    let foreign: Vec<&str> = ids(&found).into_iter().filter(|id| id.starts_with("rent.akershus")).collect();
    assert_eq!(foreign, Vec::<&str>::new(), "“Akershus except Bærum” is not about Bærum");
}

#[test]
fn every_fact_is_found_by_its_heading_in_either_language() {
    let mut lost = Vec::new();
    for list in GuidanceList::ALL {
        for fact in guidance_list(list, None, today()).unwrap().into_iter().step_by(5) {
            for heading in [&fact.about.en, &fact.about.nb] {
                let found = guidance_list(list, Some(heading), today()).unwrap_or_default();
                if !found.iter().any(|one| one.id == fact.id) {
                    lost.push(format!("{} {heading}", list.id()));
                }
            }
        }
    }
    assert_eq!(lost, Vec::<String>::new());
}

#[test]
fn an_unknown_name_ends_with_one_and_says_so() {
    let home = Home::new();
    for list in LISTS {
        let error = home.refused(&["guidance", list, "fjelltopp"]);
        assert_eq!(
            (&error["code"], &error["details"]),
            (&json!("guidance_not_found"), &json!({"text": "fjelltopp"})),
            "{list}"
        );
    }
    let answer = home.run(&["guidance", "cities", "Atlantis", "--lang", "nb"]);
    assert_eq!((answer.status, answer.out.as_str()), (1, ""));
    assert!(
        answer.err.starts_with("guidance_not_found: ") && answer.err.contains("«Atlantis»"),
        "{}",
        answer.err
    );
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
}

#[test]
fn an_unknown_list_ends_with_two_and_names_those_there_are() {
    let home = Home::new();
    for arguments in [
        &["guidance"][..],
        &["guidance", "weather"],
        &["guidance", "Cities"],
        &["guidance", ""],
        &["guidance", "cities", "Oslo", "Bergen"],
    ] {
        let answer = home.run(arguments);
        assert_eq!((answer.status, answer.out.as_str()), (2, ""), "{arguments:?}");
    }
    let said = home.run(&["guidance", "weather"]).err;
    assert!(LISTS.iter().all(|list| said.contains(list)), "{said}");
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
}

#[test]
fn values_are_said_in_the_language_asked_for_and_ids_stay() {
    let home = Home::with_locale("nb_NO.UTF-8");
    for list in LISTS {
        let (english, norwegian) =
            (facts(&home, &[list, "--lang", "en"]), facts(&home, &["--lang", "nb", list]));
        assert_eq!(ids(&english), ids(&norwegian), "{list}");
        assert_ne!(english, norwegian, "{list} is not translated");
        for (one, other) in english.iter().zip(&norwegian) {
            for same in ["area", "verified", "stale"] {
                assert_eq!(one[same], other[same]);
            }
            assert_eq!(
                (&one["source"]["as_of"], &one["source"]["url"]),
                (&other["source"]["as_of"], &other["source"]["url"])
            );
        }
        assert_eq!(facts(&home, &[list]), norwegian, "the system's language");
    }
}

#[test]
fn without_json_each_fact_is_two_lines_with_its_source_and_its_doubt() {
    let home = Home::new();
    for (lang, rent, stale, unverified) in
        [("en", "kr a month", "may be out of date", "unverified"), ("nb", "kr i måneden", "utdatert", "ikke")]
    {
        let all = facts(&home, &["cities"]).len();
        let answer = home.run(&["guidance", "cities", "--lang", lang]);
        assert_eq!((answer.status, answer.err.as_str()), (0, ""));
        assert_eq!(answer.out.lines().count(), 2 * all, "{lang}");
        for word in [rent, stale, unverified] {
            assert!(answer.out.contains(word), "{lang}: {word}");
        }
        let stale_list = home.run(&["guidance", "stale", "--lang", lang]).out;
        let sources = stale_list.lines().filter(|line| line.starts_with("    "));
        assert!(sources.into_iter().all(|line| line.contains(stale)), "{lang}");
    }
    let document = home.run(&["guidance", "tax", "--json"]).out;
    assert!(!document.contains("cli-"), "no bare id of a text");
    assert!(!home.run(&["guidance", "tax"]).out.contains("cli-"), "no bare id of a text");
}

#[test]
fn a_rent_of_one_room_is_said_in_good_english() {
    let out = home_out(&["guidance", "cities", "Bergen"]);
    assert!(!out.contains("1 rooms"), "{out}");
}

fn home_out(arguments: &[&str]) -> String {
    Home::new().run(arguments).out
}
