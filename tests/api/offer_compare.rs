//! Offers side by side: the worked examples, the best of each row, the order of columns, months, parts.

use serde_json::{Value, json};

use crate::calls::{done, profile};
use crate::offer_calls::{cell, column_of, compare, edit_offer, offer, order, row, seen};
use loype_tests::shared_fixture;

/// A field of the worked examples in the words a person edits it by.
const FIELDS: &[(&str, &str)] = &[
    ("bonus_kr", "bonus"),
    ("bonus_likelihood_percent", "bonus_likelihood"),
    ("pension_percent", "pension"),
    ("pension_percent_above_7_1_g", "pension_above"),
    ("rent_month_kr", "rent_month"),
    ("commute_month_kr", "commute_month"),
    ("hours_week", "hours_week"),
];

#[test]
fn the_three_worked_offers_hold_typed_in_as_a_person_would() {
    let Some(path) = shared_fixture("../facts/offer_examples.json") else { return };
    let examples: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let profile = profile();
    let mut ids = Vec::new();
    for case in examples["cases"].as_array().unwrap() {
        let given = &case["offer"];
        let mut fields = json!({"holiday": given["holiday"]});
        for (theirs, ours) in FIELDS {
            if let Some(value) = given.get(theirs) {
                fields[*ours] = json!(value.to_string());
            }
        }
        let name = given["name"].as_str().unwrap();
        ids.push((name.to_owned(), offer(&profile, name, &given["base_kr"].to_string(), &fields)));
    }
    let all = compare(&profile);
    let named = |id: &Value| ids.iter().find(|(_, own)| own == id).unwrap().0.as_str();
    for (case, (_, id)) in examples["cases"].as_array().unwrap().iter().zip(&ids) {
        lines_hold(&case["expect"], &column_of(&all, id)["lines"]);
    }
    let ranking = all["ranking"].as_array().unwrap().iter().map(|ranked| named(&ranked["offer_id"]));
    assert_eq!(json!(ranking.collect::<Vec<_>>()), examples["ranking"]);
    assert_eq!(all["matches"].as_array().unwrap().len(), examples["match"].as_array().unwrap().len());
    for expected in examples["match"].as_array().unwrap() {
        let found = all["matches"].as_array().unwrap().iter().find(|found| {
            named(&found["offer_id"]) == expected["offer"] && named(&found["against"]) == expected["against"]
        });
        assert_eq!(found.unwrap()["base_ore"], expected["base_kr"].as_i64().unwrap() * 100, "{expected}");
    }
}

/// Every amount within two kroner; hours exact.
fn lines_hold(expected: &Value, lines: &Value) {
    for (name, value) in expected.as_object().unwrap().iter().filter(|(name, _)| *name != "name") {
        let (field, within) = match name.as_str() {
            "hours" => ("hours_c".to_owned(), 0.0),
            _ => (name.replace("_kr", "_ore"), 200.0),
        };
        let (ours, theirs) = (lines[&field].as_f64().unwrap(), value.as_f64().unwrap() * 100.0);
        assert!((ours - theirs).abs() <= within, "{}: {name}: {ours} {theirs}", expected["name"]);
    }
}

#[test]
fn the_best_of_a_row_is_marked_with_how_far_ahead_it_is_and_the_others_with_how_far_behind() {
    let profile = profile();
    let home = |rent: &str| json!({"rent_month": rent, "pension": "5"});
    let ids = [
        offer(&profile, "A", "700 000", &home("10 000")),
        offer(&profile, "B", "760 000", &home("14 000")),
        offer(&profile, "C", "650 000", &home("12 000")),
    ];
    let all = compare(&profile);
    let marks = |kind: &str| {
        ids.each_ref().map(|id| {
            let cell = cell(&all, kind, id);
            (cell["is_best"].as_bool().unwrap(), cell["apart_ore"].as_i64())
        })
    };
    let base = [(false, Some(-6_000_000)), (true, Some(6_000_000)), (false, Some(-11_000_000))];
    assert_eq!(marks("base"), base);
    let rent = [(true, Some(2_400_000)), (false, Some(-4_800_000)), (false, Some(-2_400_000))];
    assert_eq!(marks("rent"), rent, "less rent is better");
    assert_eq!(marks("bonus"), [(false, None); 3], "where all are alike none is best");
    for kind in ["tax", "holiday_effect", "cash", "floor"] {
        assert!(marks(kind).iter().all(|(is_best, apart)| !is_best && apart.is_none()), "{kind}");
    }
    edit_offer(&profile, &ids[2], "hours_week", "35");
    edit_offer(&profile, &ids[0], "base", "760 000");
    let all = compare(&profile);
    assert_eq!(cell(&all, "hours_week", &ids[2])["is_best"], true, "fewer hours are better");
    for id in &ids[..2] {
        let tied = cell(&all, "base", id);
        assert_eq!(
            (&tied["is_best"], &tied["apart_ore"]),
            (&json!(true), &json!(11_000_000)),
            "both lead the third"
        );
    }
}

#[test]
fn the_offer_to_answer_first_leads_and_the_rest_stand_by_what_they_leave() {
    let profile = profile();
    let with = |answer: &str| json!({"answer_by": answer, "rent_month": "10 000"});
    let late = offer(&profile, "Sent", "900 000", &with("1.12.2026"));
    let soon = offer(&profile, "Snart", "600 000", &with("25.11.2026"));
    let today = offer(&profile, "I dag", "500 000", &with("22.11.2026"));
    let open = offer(&profile, "Åpent", "700 000", &with(""));
    let past = offer(&profile, "Gått ut", "800 000", &with("20.11.2026"));
    let foreign = offer(&profile, "Uten kurs", "EUR 90 000", &with(""));
    let all = compare(&profile);
    assert_eq!(order(&all), [today, soon, late, past, open, foreign]);
    for row in all["rows"].as_array().unwrap() {
        let cells: Vec<Value> =
            row["cells"].as_array().unwrap().iter().map(|cell| cell["offer_id"].clone()).collect();
        assert_eq!(cells, order(&all), "cells stand as the columns do: {}", row["kind"]);
    }
}

#[test]
fn days_to_answer_turn_at_midnight_in_oslo() {
    let profile = profile();
    let id = offer(&profile, "A", "700 000", &json!({"answer_by": "25.11.2026"}));
    for (instant, days) in [
        ("2026-11-22T22:59:59Z", 3),
        ("2026-11-22T23:00:00Z", 2),
        ("2026-11-25T22:59:59Z", 0),
        ("2026-11-25T23:00:00Z", -1),
        ("2027-03-01T12:00:00Z", -96),
    ] {
        profile.set_clock(instant).unwrap();
        assert_eq!(seen(&profile, &id)["answer_in_days"], days, "{instant}");
    }
    edit_offer(&profile, &id, "answer_by", "");
    assert_eq!(seen(&profile, &id)["answer_in_days"], Value::Null);
}

#[test]
fn only_the_offers_asked_for_are_compared_and_a_stranger_is_missing() {
    let profile = profile();
    let ids = ["A", "B", "C"].map(|name| offer(&profile, name, "700 000", &json!({})));
    let asked = done(&profile, "offer.compare", json!({"offers": [ids[0], ids[2]], "year": null}));
    assert_eq!(asked["offers"].as_array().unwrap().len(), 2);
    assert_eq!(
        (asked["ranking"].as_array().unwrap().len(), asked["matches"].as_array().unwrap().len()),
        (2, 2)
    );
    let stranger = json!({"offers": ["0190a0b4-0000-7000-8000-000000000000"], "year": null});
    let told = profile.call("offer.compare", stranger);
    assert_eq!(
        told.unwrap_err().code,
        app::ErrorCode::OfferMissing,
        "an offer that is not there is not passed over"
    );
}

#[test]
fn the_parts_of_a_year_add_up_to_its_cash_and_the_months_to_its_net() {
    let profile = profile();
    for (base, fields) in [
        ("523 457", json!({"city": "Oslo"})),
        ("845 000", json!({"bonus": "77 777", "commute_month": "933", "other_month": "1"})),
        ("1 234 567", json!({"city": "Alta", "union_dues": "9 000", "share": "67", "year_kind": "first"})),
        ("612 345", json!({"scheme": "paye", "rent_month": "13 333"})),
        ("200 000", json!({"rent_month": "25 000"})),
    ] {
        let id = offer(&profile, base, base, &fields);
        let column = seen(&profile, &id);
        let parts = column["split"].as_array().unwrap();
        let of_cash =
            parts.iter().filter(|part| part["kind"] != "pension").map(|part| part["ore"].as_i64().unwrap());
        assert_eq!(of_cash.sum::<i64>(), column["lines"]["cash_ore"].as_i64().unwrap(), "{base}");
        let left = parts.iter().find(|part| part["kind"] == "left").unwrap()["ore"].as_i64().unwrap();
        assert!((left - 12 * column["lines"]["left_month_ore"].as_i64().unwrap()).abs() <= 6, "{base}");
        let paid = |name: &str| column["payslips"][name].as_i64().unwrap();
        assert!(paid("ordinary_ore") > 0 && paid("half_tax_month_ore") >= paid("ordinary_ore"), "{base}");
    }
}

#[test]
fn what_must_be_offered_to_match_matches_and_a_hundred_less_does_not() {
    let profile = profile();
    let poor = offer(&profile, "A", "650 000", &json!({"city": "Oslo", "pension": "2"}));
    let rich = offer(&profile, "B", "760 000", &json!({"city": "Bergen", "pension": "7"}));
    let all = compare(&profile);
    let left = |id: &Value| seen(&profile, id)["lines"]["left_month_ore"].as_i64().unwrap();
    let wanted = left(&rich);
    let found =
        all["matches"].as_array().unwrap().iter().find(|found| found["offer_id"] == poor).unwrap().clone();
    let base = found["base_ore"].as_i64().unwrap();
    assert_eq!(base % 10_000, 0, "whole hundreds");
    assert_eq!(found["more_bp"].as_i64().unwrap(), (base - 65_000_000) * 10_000 / 65_000_000);
    assert!(found["base_with_pension_ore"].as_i64().unwrap() > base, "the other's pension is worth more");
    edit_offer(&profile, &poor, "base", format!("{} kr", base / 100));
    assert!(left(&poor) >= wanted);
    edit_offer(&profile, &poor, "base", format!("{} kr", base / 100 - 100));
    assert!(left(&poor) < wanted);
}

#[test]
fn every_reckoned_cell_has_its_figure_and_those_that_rest_on_facts_a_source() {
    let profile = profile();
    let fields = json!({
        "city": "Oslo", "share": "90", "bonus": "50 000", "sign_on": "30 000", "equity_year": "20 000",
        "commute_month": "900", "other_month": "500", "commute_minutes_day": "60", "required_degree": "master",
    });
    let id = offer(&profile, "Utvikler", "700 000", &fields);
    crate::offer_calls::target(&profile, "Utvikler", ["600 000", "700 000", "800 000"]);
    let all = compare(&profile);
    assert_eq!(all["rows"].as_array().unwrap().len(), 21);
    for shown in all["rows"].as_array().unwrap() {
        let cell = &shown["cells"][0];
        assert_ne!(cell["value"], Value::Null, "{}", shown["kind"]);
        let kind = shown["kind"].as_str().unwrap();
        if ["tax", "net", "holiday_effect", "pension", "rent", "floor"].contains(&kind) {
            assert_ne!(cell["sources"], json!([]), "{kind}");
        }
    }
    let lines = column_of(&all, &id)["lines"].clone();
    let ore = |kind: &str| cell(&all, kind, &id)["value"]["ore"].as_i64().unwrap();
    for (kind, field) in
        [("pay", "pay_ore"), ("cash", "cash_ore"), ("net", "net_ore"), ("left_month", "left_month_ore")]
    {
        assert_eq!(ore(kind), lines[field].as_i64().unwrap(), "{kind}");
    }
    assert_eq!(ore("tax"), -lines["tax_ore"].as_i64().unwrap());
    assert_eq!(ore("rent") + ore("commute") + ore("other_costs"), -lines["living_ore"].as_i64().unwrap());
    assert_eq!(cell(&all, "commute_hours", &id)["value"], json!({"kind": "hours", "hours_c": 23_500}));
    assert_eq!(
        cell(&all, "target", &id)["value"]["standing"],
        json!({"step": "expected", "over_expected_ore": 0})
    );
    assert_eq!(
        cell(&all, "floor", &id)["value"],
        json!({"kind": "floor", "verdict": "above", "margin_ore": 10_080_000})
    );
    assert!(row(&all, "sign_on").is_some());
}
