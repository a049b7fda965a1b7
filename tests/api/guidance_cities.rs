//! Cities side by side and one by one.

use app::ErrorCode as E;
use domain::tax::Zone;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{done, profile, refused};
use crate::guidance_calls::{city, each, list};

fn cities(profile: &TestProfile, gross: &str, rooms: u8) -> Value {
    done(profile, "guidance.cities", json!({"gross": gross, "rooms": rooms}))
}

fn rent(profile: &TestProfile, city: &Value, rooms: u8) -> Option<i64> {
    let rents = done(profile, "pay.rents", json!({"city": city["name"]}))["rents"].clone();
    let found = list(&rents).iter().find(|rent| rent["rooms"] == rooms)?;
    Some(found["month_ore"].as_i64().unwrap())
}

#[test]
fn without_a_gross_the_largest_city_comes_first_and_nothing_is_reckoned() {
    let profile = profile();
    for gross in ["", " \t"] {
        let answer = cities(&profile, gross, 2);
        assert_eq!(
            (&answer["gross_ore"], &answer["year"], &answer["status"]),
            (&Value::Null, &json!(2026), &json!("adopted"))
        );
        let people: Vec<u64> =
            list(&answer["cities"]).iter().map(|city| city["people"].as_u64().unwrap()).collect();
        assert_eq!(people.len(), 9);
        assert!(people.is_sorted_by(|one, next| one >= next) && people[8] > 0, "{people:?}");
        for city in list(&answer["cities"]) {
            assert_eq!((&city["net_ore"], &city["left_month_ore"]), (&Value::Null, &Value::Null));
        }
        assert_eq!(answer["cities"][0]["name"], "Oslo");
        assert!(!list(&answer["everyday_costs"]).is_empty());
    }
}

#[test]
fn figures_are_those_of_net_pay_and_rents_and_what_leaves_most_comes_first() {
    let profile = profile();
    for rooms in 1..=3 {
        for gross in ["820 000", "450 000", "1 500 000", "0", "65 000 kr/mnd"] {
            let answer = cities(&profile, gross, rooms);
            let mut left = Vec::new();
            for city in list(&answer["cities"]) {
                let net = done(&profile, "pay.net", json!({"amount": gross, "zone": city["zone"]}));
                assert_eq!(
                    (&net["gross_ore"], &net["year"]),
                    (&answer["gross_ore"], &answer["year"]),
                    "{gross}"
                );
                assert_eq!(city["net_ore"], net["net_ore"], "{gross} {}", city["name"]);
                let rent = rent(&profile, city, rooms);
                let expected = rent.map(|rent| net["net_ore"].as_i64().unwrap() / 12 - rent);
                assert_eq!(city["left_month_ore"].as_i64(), expected, "{gross} {rooms} {}", city["name"]);
                left.push(city["left_month_ore"].as_i64());
            }
            assert!(left.is_sorted_by(|one, next| one >= next), "{gross} {rooms}: {left:?}");
        }
    }
    let one_room = cities(&profile, "820 000", 1);
    let last = &list(&one_room["cities"])[8];
    assert_eq!(last["left_month_ore"], Value::Null, "a city whose rent nobody knows is no bargain");
}

#[test]
fn rents_zones_and_texts_are_there_for_every_city() {
    let profile = profile();
    for city in list(&cities(&profile, "", 2)["cities"]) {
        let name = city["name"].as_str().unwrap();
        let rents = done(&profile, "pay.rents", json!({"city": name}));
        assert_eq!(city["rents"], rents["rents"], "{name}");
        assert!(list(&city["rents"]).iter().any(|rent| rent["rooms"] == 2), "{name}");
        assert_eq!(city["zone"], "ordinary", "{name}");
        for field in ["statements", "sectors", "universities", "employers", "communities"] {
            assert!(!list(&city[field]).is_empty(), "{name} has no {field}");
        }
        assert!(city["sectors_source"].is_object() && city["universities_source"].is_object(), "{name}");
        assert!(list(&city["employers"]).len() <= 30, "{name}");
        assert!(city["employer_count"].as_u64().unwrap() as usize >= list(&city["employers"]).len());
        let found = crate::guidance_calls::city(&profile, name);
        assert_eq!(&found, city, "alone as among the others");
    }
}

#[test]
fn tromso_is_taxed_as_elsewhere_and_the_north_of_troms_and_finnmark_in_the_action_zone() {
    assert_eq!(city(&profile(), "Tromsø")["zone"], "ordinary");
    for (place, zone) in [
        ("Tromsø", Some(Zone::Ordinary)),
        ("Alta", Some(Zone::Action)),
        ("Hammerfest", Some(Zone::Action)),
        ("Karlsøy", Some(Zone::Action)),
        ("KARLSOY", Some(Zone::Action)),
        ("Bodø", Some(Zone::Ordinary)),
        ("Svalbard", None),
    ] {
        assert_eq!(guidance::pack().tax_zone(place), zone, "{place}");
    }
}

#[test]
fn rooms_have_bounds() {
    let profile = profile();
    for rooms in [0_u8, 4, 255] {
        let error = profile.call("guidance.cities", json!({"gross": "", "rooms": rooms})).unwrap_err();
        assert_eq!(error.code, E::NumberRange, "{rooms}");
        assert_eq!(
            (error.params["field"].as_str(), error.params["least"].as_str(), error.params["most"].as_str()),
            ("rooms", "1", "3")
        );
    }
    for rooms in [json!(-1), json!(256), json!(1.5), json!("2"), Value::Null] {
        assert_eq!(refused(&profile, "guidance.cities", json!({"gross": "", "rooms": rooms})), E::BadInput);
    }
}

#[test]
fn odd_amounts_are_refused_with_the_reason() {
    let profile = profile();
    for (gross, code) in [
        ("mye", E::PayUnread),
        ("-820 000", E::PayNegative),
        ("850", E::PayThousands),
        ("650–720k", E::PayRange),
        ("ltr. 65", E::PaySteps),
        ("EUR 70 000", E::PayCurrency),
        ("999 999 999 999 999", E::PayTooLarge),
    ] {
        assert_eq!(
            refused(&profile, "guidance.cities", json!({"gross": gross, "rooms": 2})),
            code,
            "{gross}"
        );
    }
}

#[test]
fn a_city_answers_to_its_other_names_and_a_neighbour_leads_to_it() {
    let profile = profile();
    for (name, known_as) in [
        ("Trondheim", "Trondheim"),
        ("Trondhjem", "Trondheim"),
        ("Tråante", "Trondheim"),
        ("TROMSO", "Tromsø"),
        ("Tromsoe", "Tromsø"),
        ("romsa", "Tromsø"),
        (" bodø ", "Bodø"),
        ("Sandnes", "Stavanger"),
        ("Bærum", "Oslo"),
        ("baerum", "Oslo"),
        ("Fornebu", "Oslo"),
        ("Lysaker", "Oslo"),
    ] {
        assert_eq!(city(&profile, name)["name"], known_as, "{name}");
    }
    for name in ["", " ", "Atlantis", "Alta", "Svalbard", "Os", "Oslo, Bergen", "💥"] {
        assert_eq!(city(&profile, name), Value::Null, "{name}");
    }
}

#[test]
fn names_are_offered_as_one_types() {
    let profile = profile();
    let names = |text: &str| done(&profile, "guidance.places", json!({"name": text}))["names"].clone();
    assert_eq!(names("Trondhj"), json!(["Trondheim"]));
    assert_eq!(names("tro"), json!(["Trondheim", "Tromsø"]));
    assert_eq!(names("bÆr"), json!(["Bærum"]));
    assert_eq!(names("forneb"), json!(["Bærum"]), "by the name of a part of it");
    assert_eq!(names("ale"), json!(["Ålesund"]), "without Norwegian letters too");
    assert_eq!(names("åle"), json!(["Ålesund"]));
    for nothing in ["", "  ", "x", "slo", "%", "_", "*"] {
        assert_eq!(names(nothing), json!([]), "{nothing}");
    }
    for letter in 'a'..='z' {
        let offered = names(&letter.to_string());
        let mut unique: Vec<&str> = list(&offered).iter().map(|name| name.as_str().unwrap()).collect();
        assert!(unique.len() <= 10, "{letter}: {unique:?}");
        unique.sort_unstable();
        unique.dedup();
        assert_eq!(unique.len(), list(&offered).len(), "each once: {offered}");
    }
}

#[test]
fn what_a_city_says_of_a_community_is_what_the_list_of_communities_says() {
    let profile = profile();
    let channels = done(&profile, "guidance.channels", json!({}));
    let all = list(&channels["communities"]);
    for city in list(&cities(&profile, "", 2)["cities"]) {
        for community in list(&city["communities"]) {
            assert!(all.contains(community), "{community}");
            let places = list(&community["cities"]);
            assert!(places.is_empty() || places.contains(&city["name"]), "{} {community}", city["name"]);
        }
    }
    for community in all {
        let known = done(&profile, "guidance.cities", json!({"gross": "", "rooms": 2}))["cities"].clone();
        let known = each(&known, "name");
        assert!(
            list(&community["cities"]).iter().all(|name| known.contains(&name.as_str().unwrap())),
            "{community}"
        );
    }
}

#[test]
fn a_net_pay_side_by_side_names_the_source_of_its_tax_rules() {
    let answer = cities(&profile(), "820 000", 2);
    let told = ["sources", "tax_sources", "source", "tax_source"]
        .iter()
        .any(|name| answer[name].is_array() || answer[name].is_object());
    assert!(told, "the net pay of each city is a figure without a source");
}
