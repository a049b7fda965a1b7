//! Employers of the guidance: searched, followed, held against the person's own jobs.

use std::collections::BTreeMap;

use app::ErrorCode as E;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{add, done, edit, profile, refused};
use crate::guidance_calls::{by_id, each, employers, employers_of, list};

fn one(profile: &TestProfile, name: &str) -> Value {
    done(profile, "guidance.employer", json!({"name": name}))
}

fn follow(profile: &TestProfile, id: &str, what: &str) {
    done(profile, "employer.follow", json!({"id": id, "follow": what}));
}

fn followed(profile: &TestProfile) -> BTreeMap<String, String> {
    let found = employers_of(profile, &json!({"only": "followed"}));
    assert_eq!(found["total"], list(&found["employers"]).len());
    let pair = |one: &Value| {
        (one["id"].as_str().unwrap().to_owned(), one["followed_on"].as_str().unwrap().to_owned())
    };
    list(&found["employers"]).iter().map(pair).collect()
}

#[test]
fn all_are_listed_by_name_and_pages_join() {
    let profile = profile();
    let all = employers(&profile, "");
    assert_eq!(all["total"], guidance::pack().employers.len());
    assert_eq!(all["total"], 96);
    let names: Vec<String> = each(&all["employers"], "name").into_iter().map(domain::fold::fold).collect();
    assert!(names.is_sorted(), "{names:?}");
    let mut joined = Vec::new();
    for offset in (0..120).step_by(7) {
        let page = employers_of(&profile, &json!({"offset": offset, "limit": 7}));
        assert_eq!(page["total"], 96);
        joined.extend(list(&page["employers"]).iter().cloned());
    }
    assert_eq!(json!(joined), all["employers"]);
    for (narrowed, length) in [
        (json!({"limit": 0}), 0),
        (json!({"offset": u32::MAX}), 0),
        (json!({"offset": 95, "limit": u16::MAX}), 1),
        (json!({"limit": u16::MAX}), 96),
    ] {
        assert_eq!(list(&employers_of(&profile, &narrowed)["employers"]).len(), length, "{narrowed}");
    }
}

#[test]
fn every_name_an_employer_bears_or_bore_finds_it() {
    let profile = profile();
    for employer in &guidance::pack().employers {
        let former = employer.former_names.iter().map(String::as_str);
        for name in employer.names().chain(former) {
            for typed in [name.to_owned(), format!("  {} ", name.to_uppercase()), domain::fold::fold(name)] {
                let found = employers(&profile, &typed);
                assert!(each(&found["employers"], "id").contains(&employer.id.as_str()), "{typed}");
            }
            let named = one(&profile, name)["employer"]["id"].clone();
            assert_eq!(named, employer.id.as_str(), "{name}");
        }
    }
    for (typed, id) in [
        ("Schibsted", "schibsted"),
        ("schibsted asa", "vend"),
        ("Vend", "vend"),
        ("finn.no", "vend"),
        ("SR-Bank", "sparebank_1_sor_norge"),
        ("SpareBank 1 SR-Bank ASA", "sparebank_1_sor_norge"),
        ("sparebank 1 sor norge", "sparebank_1_sor_norge"),
        ("City of Oslo", "oslo_kommune"),
        ("Ernst & Young", "ey"),
    ] {
        assert_eq!(one(&profile, typed)["employer"]["id"], id, "{typed}");
    }
    let schibsted = employers(&profile, "schibsted");
    assert_eq!(each(&schibsted["employers"], "id"), ["schibsted", "vend"], "the old name leads to both");
    for nobody in ["", " ", "Fjelltopp AS", "SR", "💥"] {
        assert_eq!(
            one(&profile, nobody),
            json!({"employer": null, "jobs": [], "already": {"jobs": []}, "registered": null}),
            "{nobody}"
        );
    }
    assert_eq!(employers(&profile, "fjelltopp")["total"], 0);
}

#[test]
fn words_of_a_name_are_found_in_any_order_and_without_its_marks() {
    let profile = profile();
    for typed in ["Norge SpareBank", "sparebank norge 1", "sr bank", "sør norge"] {
        let found = employers(&profile, typed);
        assert!(
            each(&found["employers"], "id").contains(&"sparebank_1_sor_norge"),
            "{typed}: {}",
            found["total"]
        );
    }
    assert_eq!(employers(&profile, "norge fjelltopp")["total"], 0, "every word must be there");
}

#[test]
fn cities_and_industries_narrow_the_list_and_together_still_more() {
    let profile = profile();
    let all = employers(&profile, "");
    assert_eq!(list(&all["cities"]).len(), 9);
    for name in list(&all["cities"]).iter().map(|name| name.as_str().unwrap()) {
        let found = employers_of(&profile, &json!({"city": name}));
        let city = crate::guidance_calls::city(&profile, name);
        assert_eq!(found["total"], city["employer_count"], "{name}");
        let here = |one: &Value| list(&one["places"]).iter().any(|place| place == name);
        assert!(list(&found["employers"]).iter().all(here), "{name}");
        assert_ne!(found["total"], 0, "{name}");
    }
    let mut total = 0;
    for industry in list(&all["industries"]) {
        let found = employers_of(&profile, &json!({"industry": industry["id"]}));
        assert!(
            list(&found["employers"]).iter().all(|one| one["industry"] == industry["name"]),
            "{industry}"
        );
        let at_both = employers_of(&profile, &json!({"industry": industry["id"], "city": "Bergen"}));
        assert!(at_both["total"].as_u64() <= found["total"].as_u64());
        total += found["total"].as_u64().unwrap();
    }
    assert_eq!(total, 96, "each is of one industry that can be filtered by");
    assert_eq!(
        employers_of(&profile, &json!({"city": "Trondhjem"}))["total"],
        employers_of(&profile, &json!({"city": "Trondheim"}))["total"]
    );
    for narrowed in [
        json!({"city": "Atlantis"}),
        json!({"industry": "whaling"}),
        json!({"text": "equinor", "city": "Tromsø"}),
    ] {
        assert_eq!(employers_of(&profile, &narrowed)["total"], 0, "{narrowed}");
    }
    assert_eq!(refused(&profile, "guidance.employers", json!({"text": ""})), E::BadInput);
}

#[test]
fn an_employer_is_followed_and_no_longer_and_that_can_be_undone() {
    let profile = profile();
    assert_eq!(followed(&profile), BTreeMap::new());
    follow(&profile, "equinor", "start");
    profile.set_clock("2026-12-24T23:30:00Z").unwrap();
    follow(&profile, "vend", "start");
    let both: BTreeMap<String, String> = [("equinor", "2026-11-22"), ("vend", "2026-12-25")]
        .map(|(id, on)| (id.to_owned(), on.to_owned()))
        .into();
    assert_eq!(followed(&profile), both, "by the day in Oslo");
    let step = done(&profile, "undo.state", json!({}));
    assert_eq!(step["undo"]["params"]["name"], "Vend");
    follow(&profile, "equinor", "start");
    assert_eq!(
        (followed(&profile), done(&profile, "undo.state", json!({}))),
        (both.clone(), step),
        "it keeps its day"
    );
    assert_eq!(one(&profile, "Schibsted ASA")["employer"]["followed_on"], "2026-12-25");
    assert_eq!(employers_of(&profile, &json!({"only": "followed", "text": "equi"}))["total"], 1);
    follow(&profile, "vend", "stop");
    assert_eq!(followed(&profile).into_keys().collect::<Vec<_>>(), ["equinor"]);
    done(&profile, "undo", json!({}));
    assert_eq!(followed(&profile), both);
    done(&profile, "redo", json!({}));
    let profile = profile.restarted().unwrap();
    assert_eq!(one(&profile, "Vend")["employer"]["followed_on"], Value::Null);
    for _ in 0..3 {
        done(&profile, "undo", json!({}));
    }
    assert_eq!(followed(&profile), BTreeMap::new());
}

#[test]
fn only_employers_of_the_guidance_can_be_followed() {
    let profile = profile();
    for id in ["", "Equinor", "fjelltopp", "equinor ", "../equinor"] {
        for what in ["start", "stop"] {
            let code = refused(&profile, "employer.follow", json!({"id": id, "follow": what}));
            assert_eq!(code, E::EmployerUnknown, "{id}");
        }
    }
    assert_eq!(
        refused(&profile, "employer.follow", json!({"id": "equinor", "follow": "maybe"})),
        E::BadInput
    );
    assert_eq!(done(&profile, "undo.state", json!({}))["undo"], Value::Null);
}

fn jobs_at(profile: &TestProfile, name: &str) -> Vec<Value> {
    list(&one(profile, name)["jobs"]).iter().map(|job| job["job_id"].clone()).collect()
}

/// Saves a job so many minutes after ten o’clock.
fn later(profile: &TestProfile, minutes: usize, employer: &str) -> Value {
    profile.set_clock(&format!("2026-11-22T10:{minutes:02}:00Z")).unwrap();
    add(profile, &format!("Stilling {minutes}"), employer)
}

#[test]
fn own_jobs_are_found_under_any_name_of_the_employer() {
    let profile = profile();
    let names = [
        "SpareBank 1 SR-Bank ASA",
        "sr-bank",
        "SR Bank",
        "SpareBank 1 Sør-Norge",
        "SPAREBANK 1 SØR-NORGE ASA",
        "SpareBank 1 Sør Norge",
    ];
    let mut own: Vec<(Value, &str)> =
        names.into_iter().enumerate().map(|(number, name)| (later(&profile, number, name), name)).collect();
    add(&profile, "Utvikler", "SpareBank 1 Utvikling");
    own.reverse();
    for asked in ["SR-Bank", "SpareBank 1 Sør-Norge"] {
        let found = jobs_at(&profile, asked);
        for (id, name) in &own {
            assert!(found.contains(id), "the job at “{name}” is not told of at {asked}");
        }
        let expected: Vec<Value> = own.iter().map(|(id, _)| id.clone()).collect();
        assert_eq!(found, expected, "the newest first, and none of another bank");
    }
}

#[test]
fn a_name_that_two_employers_share_tells_each_of_its_own_jobs() {
    let profile = profile();
    let media = add(&profile, "Utvikler", "Schibsted");
    assert_eq!((jobs_at(&profile, "Schibsted"), jobs_at(&profile, "Vend")), (vec![media.clone()], vec![]));
    let finn = add(&profile, "Utvikler", "FINN.no");
    assert_eq!((jobs_at(&profile, "Schibsted"), jobs_at(&profile, "Vend")), (vec![media], vec![finn]));
}

#[test]
fn an_own_job_is_known_by_the_organisation_number_too() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Sparebank 1 Sør-Norge, avdeling teknologi");
    edit(&profile, &id, "orgnr", "937895321");
    assert_eq!(jobs_at(&profile, "SpareBank 1 Sør-Norge"), [id]);
}

#[test]
fn jobs_in_the_trash_are_left_out_and_the_rest_is_limited() {
    let profile = profile();
    let ids: Vec<Value> = (0..25)
        .map(|number| later(&profile, number, if number % 2 == 0 { "Vend" } else { "FINN" }))
        .collect();
    done(&profile, "job.delete", json!({"job_id": ids[24]}));
    let found = jobs_at(&profile, "Vend");
    let expected: Vec<Value> = ids[4..24].iter().rev().cloned().collect();
    assert_eq!(found, expected, "the twenty newest over all its names");
}

#[test]
fn every_employer_is_shown_whole() {
    let profile = profile();
    let all = employers(&profile, "");
    for known in &guidance::pack().employers {
        let view = by_id(&all["employers"], &known.id);
        assert!(view["careers_url"].as_str().unwrap().starts_with("https://"), "{view}");
        assert!(!list(&view["places"]).is_empty(), "{view}");
        assert_eq!(view["orgnr"].is_null(), view["orgnr_source"].is_null(), "{view}");
        assert_eq!(
            list(&view["work"]).is_empty() && view["work_source"].is_null(),
            guidance::pack().employer_work(&known.name).is_none(),
            "{view}"
        );
        let mut others = each_text(&view["other_names"]);
        assert!(!others.contains(&known.name.as_str()), "{view}");
        others.sort_unstable();
        let all = others.len();
        others.dedup();
        assert_eq!(others.len(), all, "each other name once: {view}");
    }
}

fn each_text(items: &Value) -> Vec<&str> {
    list(items).iter().map(|item| item.as_str().unwrap()).collect()
}

#[test]
fn how_many_people_an_employer_has_comes_with_its_source() {
    let profile = profile();
    let all = employers(&profile, "");
    for view in list(&all["employers"]).iter().filter(|view| !view["employees"].is_null()) {
        assert!(
            view["employees_source"]["as_of"].is_string(),
            "{}: {} people, says who?",
            view["name"],
            view["employees"]
        );
    }
}
