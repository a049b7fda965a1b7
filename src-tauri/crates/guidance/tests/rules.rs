//! Basic amounts, pay floors, limits of the law and tax zones hold against the collected facts, row by row.

#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod shared;

use chrono::NaiveDate;
use domain::floor::FloorHeld;
use domain::offer::Hours;
use domain::tax::{Rate, Zone};
use guidance::{Verified, pack};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn the_basic_amount_is_the_newest_that_holds() {
    let kroner = |on| pack().basic_amount(day(on)).map(|fact| fact.amount.ore / 100);
    assert_eq!(kroner("2026-11-22"), Some(136_549));
    assert_eq!(kroner("2026-05-01"), Some(136_549));
    assert_eq!(kroner("2026-04-30"), Some(130_160));
    assert_eq!(kroner("2015-05-01"), Some(90_068));
    assert_eq!(kroner("2015-04-30"), None);
    let newest = pack().basic_amounts.last().unwrap();
    assert!(!newest.is_stale(day("2027-04-30")) && newest.is_stale(day("2027-05-01")));
}

#[test]
fn every_basic_amount_is_that_of_the_collected_facts() {
    let Some(text) = shared::facts("grunnbelop.csv") else { return };
    let listed: Vec<_> = shared::rows(&text)
        .iter()
        .map(|row| (day(&row["valid_from"]), row["g_nok_per_year"].parse::<i64>().unwrap() * 100))
        .collect();
    let ours: Vec<_> = pack().basic_amounts.iter().map(|fact| (fact.amount.from, fact.amount.ore)).collect();
    assert_eq!(ours, listed);
}

#[test]
fn the_newest_floor_level_may_be_outdated_from_september() {
    let newest = pack().floor_levels.last().unwrap();
    assert_eq!(newest.level.id, "sw-2025b");
    assert_eq!((newest.level.bachelor_ore, newest.level.master_ore), (52_260_000, 59_920_000));
    assert!(!newest.is_stale(day("2026-08-31")) && newest.is_stale(day("2026-09-01")));
    assert_eq!(newest.basis().verified, Verified::TwoOrMore);
    assert!(pack().floor_levels.iter().all(|fact| fact.level.entered_on.is_none()));
}

#[test]
fn every_floor_level_is_that_of_the_collected_facts() {
    let Some(text) = shared::facts("udi_pay_levels.csv") else { return };
    let rows = shared::rows(&text);
    // The rest are no floors of skilled workers, or, as the one of 2026, were not found.
    let levels =
        rows.iter().filter(|row| row["id"].starts_with("sw-") && !row["bachelor_nok_year"].is_empty());
    let levels: Vec<_> = levels.collect();
    assert_eq!((levels.len(), pack().floor_levels.len()), (6, 6));
    for (fact, row) in pack().floor_levels.iter().zip(levels) {
        assert_eq!(fact.level.id, row["id"]);
        let ore = |column: &str| row[column].parse::<i64>().unwrap() * 100;
        let expected = (ore("bachelor_nok_year"), ore("master_nok_year"));
        assert_eq!((fact.level.bachelor_ore, fact.level.master_ore), expected, "{}", row["id"]);
        let held = match (row["valid_from"].as_str(), row["known_on"].as_str()) {
            ("", year) if year.len() == 4 => FloorHeld::KnownIn { year: year.parse().unwrap() },
            ("", on) => FloorHeld::KnownOn { on: day(on) },
            (from, _) => FloorHeld::From { from: day(from), to: row["valid_to"].parse().ok() },
        };
        assert_eq!(fact.level.held, held, "{}", row["id"]);
    }
}

#[test]
fn the_law_gives_the_limits_of_an_offer() {
    let limits = pack().law.limits();
    assert_eq!((limits.probation_months, limits.probation_of_temporary), (6, Rate(5000)));
    assert_eq!((limits.notice_months, limits.non_compete_months), (1, 12));
    assert_eq!((limits.overtime_percent, limits.hours_week), (40, Hours(4000)));
    assert_eq!(limits.written_contract_days, 7);
}

#[test]
fn each_limit_has_its_own_source_and_says_how_sure_it_is() {
    let law = &pack().law;
    for (fact, value) in [(&law.overtime_week, 10), (&law.overtime_four_weeks, 25), (&law.overtime_year, 200)]
    {
        assert_eq!((fact.value, fact.verified), (value, Verified::Unverified));
    }
    assert_eq!(law.non_compete.verified, Verified::TwoOrMore);
    assert_eq!((law.holiday.value, law.holiday_five_day_week.value), (25, 21));
    assert_eq!(law.holiday_five_day_week.verified, Verified::Computed);
    let printed =
        [law.holiday_pay.value, law.holiday_pay_five_weeks.value, law.pension.value, law.half_tax.value];
    assert_eq!(printed.map(|figure| figure.to_string()), ["10.2", "12", "2", "10.5"]);
    assert_eq!((law.pension_up_to.value, law.hours_day.value.0), (12, 900));
}

#[test]
fn the_zone_of_a_place_is_known_or_not_told() {
    for (place, zone) in [
        ("Alta", Some(Zone::Action)),
        ("alta", Some(Zone::Action)),
        ("Kárášjohka", Some(Zone::Action)),
        ("karasjohka", Some(Zone::Action)),
        ("KARASJOK", Some(Zone::Action)),
        ("Sor-Varanger", Some(Zone::Action)),
        ("sør varanger", Some(Zone::Action)),
        ("Kirkenes", Some(Zone::Action)),
        ("Honningsvåg", Some(Zone::Action)),
        ("Lakselv", Some(Zone::Action)),
        ("Båtsfjord", Some(Zone::Action)),
        ("Balsfjord", Some(Zone::Ordinary)),
        ("Tromsø", Some(Zone::Ordinary)),
        ("Tromsoe", Some(Zone::Ordinary)),
        ("Romsa", Some(Zone::Ordinary)),
        ("Harstad", Some(Zone::Ordinary)),
        ("Finnsnes", Some(Zone::Ordinary)),
        ("Oslo", Some(Zone::Ordinary)),
        ("fornebu", Some(Zone::Ordinary)),
        ("Ålesund", Some(Zone::Ordinary)),
        ("Svalbard", None),
        ("Longyearbyen", None),
        ("Berlin", None),
        ("", None),
    ] {
        assert_eq!(pack().tax_zone(place), zone, "{place}");
    }
}

#[test]
fn every_city_and_place_but_svalbard_has_a_zone() {
    assert!(pack().cities.iter().all(|city| pack().tax_zone(&city.name) == Some(Zone::Ordinary)));
    let without: Vec<_> =
        pack().places.iter().filter(|place| pack().tax_zone(&place.name).is_none()).collect();
    assert_eq!(without.iter().map(|place| place.id.as_str()).collect::<Vec<_>>(), ["svalbard"]);
}

#[test]
fn every_municipality_is_in_the_zone_of_the_collected_facts() {
    let Some(text) = shared::facts("action_zone_municipalities.csv") else { return };
    let rows = shared::rows(&text);
    let ours: Vec<_> = pack().tax_zones.areas.iter().flat_map(|area| &area.municipality).collect();
    assert_eq!((rows.len(), ours.len()), (39, 39));
    for row in &rows {
        let zone = if row["in_action_zone"] == "yes" { Zone::Action } else { Zone::Ordinary };
        assert_eq!(pack().tax_zone(&row["name"]), Some(zone), "{}", row["name"]);
        assert_eq!(pack().tax_zone(&row["official_name"]), Some(zone), "{}", row["official_name"]);
        let municipality = ours.iter().find(|ours| ours.number == row["municipality_no"]).unwrap();
        assert_eq!(municipality.name, row["name"]);
    }
    assert_eq!(rows.iter().filter(|row| row["in_action_zone"] == "yes").count(), 25);
}
