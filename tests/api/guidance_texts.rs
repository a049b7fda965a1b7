//! What the guidance says in words, what of it may be out of date, and finding it.

use std::collections::BTreeSet;

use domain::fold::fold;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{done, profile};
use crate::guidance_calls::{each, employers, holds, list, track};

const AREAS: [&str; 13] = [
    "cities",
    "employers",
    "roles",
    "pay",
    "tax",
    "permits",
    "working_life",
    "job_seekers",
    "newcomers",
    "channels",
    "communities",
    "tips",
    "interfaces",
];

fn topics(profile: &TestProfile, area: &str) -> Value {
    done(profile, "guidance.topics", json!({"area": area}))
}

fn search(profile: &TestProfile, text: &str) -> Value {
    done(profile, "guidance.search", json!({"text": text, "limit": 50}))["facts"].clone()
}

fn stale(profile: &TestProfile) -> Value {
    done(profile, "guidance.stale", json!({}))
}

/// Every answer of the guidance.
fn everything(profile: &TestProfile) -> Vec<(String, Value)> {
    let mut all: Vec<(String, Value)> =
        AREAS.map(|area| (format!("topics of {area}"), topics(profile, area))).into();
    let stand = json!({"amount": "820 000", "role": "Backend developer", "level": null, "city": "Oslo"});
    for (name, input) in [
        ("guidance.cities", json!({"gross": "820 000", "rooms": 2})),
        ("guidance.city", json!({"name": "Tromsø"})),
        ("guidance.employer", json!({"name": "Equinor"})),
        ("guidance.roles", json!({})),
        ("guidance.stand", stand),
        ("guidance.channels", json!({})),
        ("guidance.stale", json!({})),
        ("guidance.search", json!({"text": "en", "limit": u16::MAX})),
    ] {
        all.push((name.to_owned(), done(profile, name, input)));
    }
    all.push(("employers".to_owned(), employers(profile, "")));
    all.push(("newcomers".to_owned(), track(profile)));
    all
}

#[test]
fn everything_is_told_in_both_languages_with_a_source_and_bounded() {
    for (clock, on) in [("2026-11-22T09:00:00Z", "2026-11-22"), ("2031-01-01T09:00:00Z", "2031-01-01")] {
        let profile = profile();
        profile.set_clock(clock).unwrap();
        for (told, answer) in everything(&profile) {
            holds(&answer, on, &told);
        }
    }
}

#[test]
fn the_areas_of_texts_have_topics_and_the_others_are_lists_of_their_own() {
    let profile = profile();
    for area in AREAS {
        let answer = topics(&profile, area);
        let has_texts =
            ["pay", "tax", "permits", "working_life", "job_seekers", "tips", "interfaces"].contains(&area);
        assert_eq!(!list(&answer["topics"]).is_empty(), has_texts, "{area}");
        assert_eq!(!list(&answer["limits"]).is_empty(), area == "working_life", "{area}");
        assert_eq!(!list(&answer["permit_levels"]).is_empty(), area == "permits", "{area}");
        for topic in list(&answer["topics"]) {
            assert!(!list(&topic["facts"]).is_empty(), "{area}: {} says nothing", topic["id"]);
        }
    }
    assert!(profile.call("guidance.topics", json!({"area": "weather"})).is_err());
    assert!(profile.call("guidance.topics", json!({})).is_err());
}

#[test]
fn every_statement_has_an_id_of_its_own() {
    let profile = profile();
    let mut ids = Vec::new();
    let mut collect = |facts: &Value| ids.extend(each(facts, "id").into_iter().map(str::to_owned));
    for area in AREAS {
        let answer = topics(&profile, area);
        list(&answer["topics"]).iter().for_each(|topic| collect(&topic["facts"]));
        collect(&answer["limits"]);
        collect(&answer["permit_levels"]);
    }
    let cities = done(&profile, "guidance.cities", json!({"gross": "", "rooms": 2}));
    collect(&cities["everyday_costs"]);
    list(&cities["cities"]).iter().for_each(|city| collect(&city["statements"]));
    let unique: BTreeSet<&String> = ids.iter().collect();
    assert_eq!(unique.len(), ids.len());
    assert!(ids.len() > 150, "{}", ids.len());
}

#[test]
fn channels_communities_and_tips_are_there() {
    let answer = done(&profile(), "guidance.channels", json!({}));
    for name in ["FINN", "NAV", "LinkedIn", "Tekna", "NITO"] {
        let named = |one: &Value| one["name"]["en"].as_str().unwrap().contains(name);
        assert!(list(&answer["channels"]).iter().any(named), "{name}");
    }
    let same = topics(&profile(), "tips");
    assert_eq!(answer["tips"], same["topics"]);
    assert_eq!(list(&answer["communities"]).len(), guidance::pack().guides.communities.len());
    for one in list(&answer["communities"]) {
        assert!(one["url"].as_str().unwrap().starts_with("https://"), "{one}");
    }
}

#[test]
fn when_a_community_meets_is_no_surer_than_the_pack_says() {
    let answer = done(&profile(), "guidance.channels", json!({}));
    for known in guidance::pack().guides.communities.iter().filter(|known| known.when.is_some()) {
        let view = list(&answer["communities"])
            .iter()
            .find(|view| view["name"]["en"] == known.name.en.as_str())
            .unwrap();
        let source = view.get("when_source").unwrap_or(&view["source"]);
        let verified = serde_json::to_value(known.when_basis().verified).unwrap();
        assert_eq!(source["verified"], verified, "{}: {}", known.name.en, view["when"]["en"]);
    }
}

fn ids(facts: &Value) -> BTreeSet<String> {
    each(facts, "id").into_iter().map(str::to_owned).collect()
}

#[test]
fn what_may_be_out_of_date_grows_with_the_clock() {
    let profile = profile();
    let mut before = BTreeSet::new();
    for (number, clock) in ["2026-11-22", "2027-01-31", "2027-07-01", "2028-02-29"].iter().enumerate() {
        profile.set_clock(&format!("{clock}T09:00:00Z")).unwrap();
        let answer = stale(&profile);
        assert_eq!(answer["total"], guidance::pack().facts().count());
        assert!(list(&answer["facts"]).iter().all(|fact| fact["source"]["stale"] == true), "{clock}");
        let now = ids(&answer["facts"]);
        // Rules that a later year replaced are settled and leave the list.
        let stays = |id: &&String| !id.starts_with("tax.") && !id.starts_with("floor.");
        let lost: Vec<&String> = before.difference(&now).filter(stays).collect();
        assert_eq!(lost, Vec::<&String>::new(), "{clock}");
        assert!(number == 0 || now.len() > before.len(), "{clock}: {} after {}", now.len(), before.len());
        before = now;
    }
    let areas: Vec<String> = each(&stale(&profile)["facts"], "area").into_iter().map(str::to_owned).collect();
    let position = |area: &String| AREAS.iter().position(|known| known == area).unwrap();
    assert!(areas.iter().map(position).is_sorted(), "by area");
}

#[test]
fn no_fact_that_is_out_of_date_falls_off_the_end_of_the_list() {
    let profile = profile();
    profile.set_clock("2040-01-01T09:00:00Z").unwrap();
    let today = chrono::NaiveDate::from_ymd_opt(2040, 1, 1).unwrap();
    let answer = stale(&profile);
    let settled = |id: &str| id.starts_with("tax.") || id.starts_with("floor.");
    let missing: Vec<String> = guidance::pack()
        .stale(today)
        .into_iter()
        .map(|fact| fact.id)
        .filter(|id| !settled(id) && !ids(&answer["facts"]).contains(id))
        .collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn a_fact_is_out_of_date_everywhere_or_nowhere() {
    let profile = profile();
    let listed = ids(&stale(&profile)["facts"]);
    for words in ["oslo", "skatt", "lønn", "utvikler", "2025", "udi", "nav", "equinor"] {
        for fact in list(&search(&profile, words)) {
            let id = fact["id"].as_str().unwrap();
            assert_eq!(fact["source"]["stale"] == true, listed.contains(id), "{id}");
        }
    }
}

#[test]
fn rules_that_a_later_year_replaced_are_settled_on_every_page() {
    let profile = profile();
    let listed = ids(&stale(&profile)["facts"]);
    for year in [2023, 2024, 2025, 2026] {
        let net = done(&profile, "pay.net", json!({"amount": "700 000", "year": year}));
        let shown = net["sources"][0]["stale"] == true;
        assert_eq!(listed.contains(&format!("tax.{year}")), shown, "net pay of {year} shows stale: {shown}");
    }
}

#[test]
fn levels_of_the_floor_that_a_later_one_replaced_are_settled_on_every_page() {
    let profile = profile();
    let listed = ids(&stale(&profile)["facts"]);
    let levels = done(&profile, "floor.levels", json!({}))["levels"].clone();
    assert!(list(&levels).len() > 5);
    for level in list(&levels) {
        let id = format!("floor.{}", level["level"]["id"].as_str().unwrap());
        let shown = level["source"]["stale"] == true;
        assert_eq!(listed.contains(&id), shown, "the page of floors shows {id} as stale: {shown}");
    }
}

#[test]
fn facts_are_found_in_both_languages_and_with_folded_letters() {
    let profile = profile();
    for (text, id) in [
        ("tax card", "newcomer.tax_card"),
        ("skattekort", "newcomer.tax_card"),
        ("SKATTEKORT", "newcomer.tax_card"),
        ("tromso innbyggere", "city.tromso.people"),
        ("TROMSØ inhabitants", "city.tromso.people"),
        ("  innbyggere   tromsø ", "city.tromso.people"),
        ("bodo fylke", "city.bodo.county"),
        ("equinor organisasjonsnummer", "employer.equinor.org_number"),
        ("923609016", "employer.equinor.org_number"),
    ] {
        assert!(ids(&search(&profile, text)).contains(id), "{text}: {:?}", ids(&search(&profile, text)));
    }
    for text in ["tromso", "bodø", "sor-norge"] {
        assert_eq!(
            search(&profile, text),
            search(&profile, &text.replace('ø', "o").to_uppercase()),
            "{text}"
        );
    }
    for nothing in ["", " ", "x", "ø", "\u{301}", "fjelltopp", "tromsø fjelltopp", "%", "💥"] {
        assert_eq!(search(&profile, nothing), json!([]), "{nothing}");
    }
}

#[test]
fn every_fact_is_found_by_its_own_heading_and_what_it_says() {
    let profile = profile();
    for fact in guidance::pack().facts().step_by(31) {
        for words in [&fact.value.en, &fact.value.nb] {
            let text = format!("{} {words}", fact.about.nb);
            assert!(ids(&search(&profile, &text)).contains(&fact.id), "{}: {text}", fact.id);
        }
    }
}

#[test]
fn facts_about_the_words_come_before_those_that_only_mention_them() {
    let profile = profile();
    for words in ["oslo", "nav", "python", "tax", "developer", "lønn kr"] {
        let found = search(&profile, words);
        assert!(!list(&found).is_empty(), "{words}");
        let about: Vec<bool> = list(&found)
            .iter()
            .map(|fact| {
                let about = fold(&format!("{} {}", fact["about"]["en"], fact["about"]["nb"]));
                words.split(' ').all(|word| about.contains(&fold(word)))
            })
            .collect();
        assert!(about.is_sorted_by(|one, next| one >= next), "{words}: {about:?}");
    }
    let both = search(&profile, "tekna");
    assert!(both[0]["about"]["en"].as_str().unwrap().contains("Tekna"));
}

#[test]
fn a_search_is_limited_and_a_word_of_one_letter_is_no_search() {
    let profile = profile();
    for (limit, expected) in [(0, 0), (1, 1), (50, 50), (51, 50), (u16::MAX, 50)] {
        let found = done(&profile, "guidance.search", json!({"text": "de", "limit": limit}));
        assert_eq!(list(&found["facts"]).len(), expected, "{limit}");
    }
    let hundred = "lønn ".repeat(20_000);
    assert!(list(&search(&profile, &hundred)).len() <= 50);
    for (limit, text) in [(json!(-1), "de"), (json!(70_000), "de"), (json!(null), "de")] {
        assert!(profile.call("guidance.search", json!({"text": text, "limit": limit})).is_err());
    }
    for letters in ["a b", "e n", "i i i i"] {
        let found = list(&search(&profile, letters)).len();
        assert_eq!(found, 0, "“{letters}”: letters that stand alone find half of the guidance");
    }
}
