//! City guides and communities agree with the collected facts, city by city, where those are at hand.

#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod shared;

use std::collections::HashSet;

use domain::fold::fold;
use guidance::{Verified, pack};
use toml::{Table, Value};

fn cities() -> Option<Table> {
    shared::facts("cities.toml").map(|text| toml::from_str(&text).unwrap())
}

fn hundredths(value: &Value) -> guidance::Hundredths {
    let printed = value.as_integer().map(|whole| whole.to_string());
    let printed = printed.or_else(|| value.as_float().map(|figure| format!("{figure:.2}")));
    guidance::Hundredths::parse(&printed.unwrap()).unwrap()
}

fn names<'t>(city: &'t Value, key: &str) -> Vec<&'t str> {
    city[key].as_array().unwrap().iter().filter_map(Value::as_str).collect()
}

#[test]
fn every_city_is_that_of_the_collected_facts() {
    let Some(file) = cities() else { return };
    let listed = file["city"].as_array().unwrap();
    assert_eq!(listed.len(), pack().cities.len());
    for city in listed {
        let name = city["name"].as_str().unwrap();
        let (known, guide) = (pack().city_named(name).unwrap(), pack().city_guide(name).unwrap());
        assert_eq!(city["municipality_no"].as_str(), Some(known.municipality.value.as_str()), "{name}");
        assert_eq!(city["population_2024"].as_integer(), Some(known.people.value), "{name}");
        assert_eq!(city["employer_ni_zone"].as_str(), Some(guide.employer_zone.value.as_str()), "{name}");
        let two_rooms = pack().rent(name, 2).map(|rent| rent.month_kr);
        assert_eq!(city["rent_2room_2025_nok_month"].as_integer(), two_rooms, "{name}");
        let ours: HashSet<String> = pack()
            .guides
            .sectors
            .iter()
            .filter(|sector| guide.sectors.value.contains(&sector.id))
            .map(|sector| fold(&sector.name.en))
            .collect();
        let theirs: HashSet<String> = names(city, "main_industries").into_iter().map(fold).collect();
        assert_eq!(ours, theirs, "{name}");
        assert_eq!(guide.sectors.verified, Verified::Unverified);
    }
}

#[test]
fn universities_and_employers_of_the_collected_facts_are_there() {
    let Some(file) = cities() else { return };
    for city in file["city"].as_array().unwrap() {
        let name = city["name"].as_str().unwrap();
        let guide = pack().city_guide(name).unwrap();
        for university in names(city, "universities") {
            let wanted = fold(university.split(" (").next().unwrap());
            let is_it = |known: &guidance::Institution| fold(&known.name.en).contains(&wanted);
            assert!(guide.universities.iter().any(is_it), "{name}: {university}");
        }
        let here: Vec<&str> =
            pack().employers_in(pack().city_named(name).unwrap()).iter().map(|e| e.id.as_str()).collect();
        for employer in names(city, "large_employers") {
            let known = pack().employer_named(employer.split(" (").next().unwrap());
            assert!(known.is_some_and(|known| here.contains(&known.id.as_str())), "{name}: {employer}");
        }
        for community in names(city, "communities") {
            let in_city = pack().communities_in(name);
            assert!(in_city.iter().any(|known| known.name.en == community), "{name}: {community}");
        }
    }
}

#[test]
fn everyday_costs_are_those_of_the_collected_facts() {
    let Some(file) = cities() else { return };
    let cost = file["cost_of_living_norway"].as_table().unwrap();
    for (id, key) in [
        ("inexpensive_meal", "inexpensive_meal_nok"),
        ("dinner_for_two", "mid_range_meal_for_two_nok"),
        ("public_transport", "monthly_public_transport_nok"),
        ("utilities", "utilities_85m2_month_nok"),
    ] {
        let known = pack().guides.everyday_costs.iter().find(|known| known.id == id).unwrap();
        let listed = hundredths(&cost[key]);
        assert_eq!(known.figure.unwrap().value, listed, "{id}");
    }
}

#[test]
fn every_community_is_that_of_the_collected_facts() {
    let Some(text) = shared::facts("communities.csv") else { return };
    let rows = shared::rows(&text);
    assert_eq!(rows.len(), pack().guides.communities.len());
    for row in rows {
        let name = row["name"].split(" (").next().unwrap();
        let known = pack()
            .guides
            .communities
            .iter()
            .find(|known| known.name.en == name)
            .unwrap_or_else(|| panic!("{name}"));
        assert_eq!(known.address, row["url"], "{name}");
        for city in known.cities.iter().filter(|_| known.cities.len() < 2) {
            assert!(row["city"].contains(city.as_str()), "{name}: {city}");
        }
        assert_eq!(known.is_everywhere(), row["city"] == "all cities", "{name}");
        let unverified = row["verified"].starts_with("not verified");
        assert_eq!(known.basis.verified == Verified::Unverified, unverified, "{name}");
        if row["when"].contains("unverified") {
            assert!(known.when.is_some() && known.when_basis().verified == Verified::Unverified, "{name}");
        }
    }
}

#[test]
fn other_permit_levels_are_those_of_the_collected_facts() {
    let Some(text) = shared::facts("udi_pay_levels.csv") else { return };
    let rows = shared::rows(&text);
    let others: Vec<_> = rows.iter().filter(|row| !row["id"].starts_with("sw-")).collect();
    let known = &pack().guides.permit_levels;
    assert_eq!(others.len(), known.len());
    for row in others {
        let level =
            known.iter().find(|level| level.id == row["id"]).unwrap_or_else(|| panic!("{}", row["id"]));
        assert_eq!(
            Some(level.amount.value.0),
            guidance::Hundredths::parse(&row["amount_nok"]),
            "{}",
            row["id"]
        );
    }
    // What was not found is shown as a gap.
    let gap = &pack().guides.floor_gaps[0];
    let row = rows.iter().find(|row| row["id"] == gap.id).unwrap();
    assert_eq!(row["valid_from"], gap.from.to_string());
    assert!(row["bachelor_nok_year"].is_empty() && row["verified"].starts_with("NOT FOUND"));
}
