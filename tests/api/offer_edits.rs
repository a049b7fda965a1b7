//! Every term of an offer reads back as it was typed, and what is typed wrong is refused with the field it is in.

use app::ErrorCode;
use serde_json::{Value, json};

use crate::calls::{done, profile, refused};
use crate::offer_calls::{compare, edit_offer, offer, seen};

/// Field, what is typed, and how it reads back.
const TEXTS: &[(&str, &str, &str)] = &[
    ("name", " Fjord  AS ", "Fjord AS"),
    ("city", "Tromsø", "Tromsø"),
    ("city", "", ""),
    ("received_on", "12.3.2026", "12.03.2026"),
    ("answer_by", "2026-12-01", "01.12.2026"),
    ("answer_by", "", ""),
    ("starts_on", "1. februar 2027", "01.02.2027"),
    ("base", "kr 650 000,-", "650 000"),
    ("base", "54 000 kr/mnd", "648 000"),
    ("base", "650 000,50", "650 000,50"),
    ("base", "1 234 567", "1 234 567"),
    ("share", "80 %", "80"),
    ("share", "", "100"),
    ("bonus", "90 000", "90 000"),
    ("bonus", "12 345,50", "12 345,50"),
    ("bonus", "", ""),
    ("bonus_likelihood", "75 %", "75"),
    ("bonus_likelihood", "0", "0"),
    ("bonus_likelihood", "", "50"),
    ("sign_on", "50k", "50 000"),
    ("sign_on", "0", ""),
    ("equity_year", "1 000", "1 000"),
    ("horizon_years", "5 år", "5"),
    ("horizon_years", "", "3"),
    ("pension", "5 %", "5"),
    ("pension", "5,25", "5,25"),
    ("pension", "0", "0"),
    ("pension_above", "15", "15"),
    ("hours_week", "40", "40"),
    ("hours_week", "35,5 t", "35,5"),
    ("hours_week", "", "37,5"),
    ("rent_month", "15 260", "15 260"),
    ("rent_month", "0", "0"),
    ("rent_month", "183 120 kr/år", "15 260"),
    ("rent_month", "", ""),
    ("commute_month", "900", "900"),
    ("commute_month", "85", "85"),
    ("commute_minutes_day", "90 min", "90"),
    ("commute_minutes_day", "", ""),
    ("other_month", "1 500", "1 500"),
    ("union_dues", "7 000", "7 000"),
    ("union_dues", "", ""),
    ("probation_months", "6 mnd.", "6"),
    ("probation_months", "0", "0"),
    ("temporary_months", "8", "8"),
    ("notice_months", "3", "3"),
    ("non_compete_months", "12", "12"),
    ("overtime_percent", "40 %", "40"),
    ("overtime_percent", "", ""),
];

#[test]
fn every_text_reads_back_and_reading_it_back_changes_nothing() {
    for (field, typed, expected) in TEXTS {
        let profile = profile();
        let id = offer(&profile, "Fjelltopp", "700 000", &json!({"pension": "7"}));
        edit_offer(&profile, &id, field, *typed);
        let column = seen(&profile, &id);
        assert_eq!(column["texts"][field], *expected, "{field} {typed}");
        edit_offer(&profile, &id, field, *expected);
        let again = seen(&profile, &id);
        assert_eq!(again["texts"], column["texts"], "{field} {typed}");
        assert_eq!(again["lines"], column["lines"], "{field} {typed}");
        assert_eq!(done(&profile, "profile.check", json!({}))["problems"], json!([]));
    }
    let fields: std::collections::BTreeSet<&str> = TEXTS.iter().map(|(field, ..)| *field).collect();
    let profile = profile();
    let texts = seen(&profile, &offer(&profile, "A", "700 000", &json!({})))["texts"].clone();
    let shown = texts.as_object().unwrap().keys().map(String::as_str).filter(|name| *name != "rate");
    assert_eq!(shown.collect::<std::collections::BTreeSet<_>>(), fields, "a text without a case here");
}

#[test]
fn a_low_yearly_base_reads_back_as_a_years_pay() {
    let profile = profile();
    for (typed, ore) in
        [("90 000 kr/år", 9_000_000), ("EUR 12 000 per year", 1_200_000), ("EUR 60 000", 6_000_000)]
    {
        let id = offer(&profile, "A", typed, &json!({}));
        assert_eq!(seen(&profile, &id)["offer"]["base_ore"], ore, "{typed}");
        let shown = seen(&profile, &id)["texts"]["base"].clone();
        edit_offer(&profile, &id, "base", shown.clone());
        assert_eq!(seen(&profile, &id)["offer"]["base_ore"], ore, "{typed} is shown as {shown}");
    }
}

#[test]
fn a_small_bonus_of_a_percentage_reads_back_too() {
    let profile = profile();
    let id = offer(&profile, "A", "500 000", &json!({"bonus": "10 %"}));
    assert_eq!(seen(&profile, &id)["texts"]["bonus"], "50 000");
    edit_offer(&profile, &id, "bonus", "0,1 %");
    let shown = seen(&profile, &id)["texts"]["bonus"].clone();
    edit_offer(&profile, &id, "bonus", shown);
    assert_eq!(seen(&profile, &id)["offer"]["bonus_ore"], 50_000);
}

#[test]
fn what_is_chosen_reads_back() {
    let profile = profile();
    let id = offer(&profile, "A", "700 000", &json!({}));
    for (field, value) in [
        ("kind", json!("expected")),
        ("kind", json!("current")),
        ("kind", json!("received")),
        ("holiday", json!("statutory")),
        ("holiday", json!("none")),
        ("year_kind", json!("first")),
        ("overtime", json!("paid")),
        ("overtime", json!("exempt")),
        ("scheme", json!("paye")),
        ("required_degree", json!("doctorate")),
    ] {
        edit_offer(&profile, &id, field, value.clone());
        assert_eq!(seen(&profile, &id)["offer"][field], value, "{field}");
    }
    for (field, value) in [
        ("non_compete_paid", json!(true)),
        ("non_compete_paid", json!(false)),
        ("non_compete_paid", Value::Null),
        ("written_contract", json!("no")),
        ("written_contract", json!("yes")),
    ] {
        edit_offer(&profile, &id, field, value.clone());
        assert_eq!(seen(&profile, &id)["offer"]["law"][field], value, "{field}");
    }
    for rooms in [json!(1), json!(3), Value::Null, json!(2)] {
        edit_offer(&profile, &id, "rooms", rooms.clone());
        assert_eq!(seen(&profile, &id)["offer"]["home"]["rooms"], rooms);
    }
}

#[test]
fn rooms_nobody_has_figures_for_are_refused_not_changed() {
    let profile = profile();
    let id = offer(&profile, "A", "700 000", &json!({}));
    for rooms in [0, 4, 255] {
        let edit = json!({"field": "rooms", "value": rooms});
        let code = refused(&profile, "offer.edit", json!({"offer_id": id, "edit": edit}));
        assert_eq!(code, ErrorCode::NumberRange, "{rooms}");
    }
}

#[test]
fn what_is_typed_wrong_is_refused_with_its_field_and_nothing_changes() {
    let profile = profile();
    let id = offer(&profile, "A", "700 000", &json!({}));
    let before = compare(&profile);
    use ErrorCode as E;
    for (field, text, code) in [
        ("name", "", E::OfferNameMissing),
        ("received_on", "i fjor en gang", E::DateUnread),
        ("answer_by", "31.2.2026", E::DateMissing),
        ("answer_by", "29.2.2027", E::DateMissing),
        ("rate", "11,5", E::RateNotNeeded),
        ("share", "0", E::NumberRange),
        ("share", "101", E::NumberRange),
        ("share", "-5", E::NumberUnread),
        ("share", "80,5", E::NumberUnread),
        ("share", "alt", E::NumberUnread),
        ("bonus", "90", E::PayThousands),
        ("bonus", "-90 000", E::PayNegative),
        ("bonus", "50 000–60 000", E::PayRange),
        ("bonus", "EUR 5 000", E::PayCurrency),
        ("bonus", "501 %", E::NumberRange),
        ("bonus_likelihood", "101", E::NumberRange),
        ("sign_on", "masse", E::PayUnread),
        ("equity_year", "999 999 999 999 999", E::PayTooLarge),
        ("horizon_years", "0", E::NumberRange),
        ("horizon_years", "11", E::NumberRange),
        ("pension", "101", E::NumberRange),
        ("pension", "mye", E::NumberUnread),
        ("pension_above", "-1", E::NumberUnread),
        ("hours_week", "0", E::NumberRange),
        ("hours_week", "81", E::NumberRange),
        ("hours_week", "99999999999999999999", E::NumberUnread),
        ("rent_month", "15", E::PayThousands),
        ("rent_month", "-15 000", E::PayNegative),
        ("commute_month", "-900", E::PayNegative),
        ("commute_minutes_day", "601", E::NumberRange),
        ("union_dues", "-1", E::PayNegative),
        ("probation_months", "61", E::NumberRange),
        ("temporary_months", "0", E::NumberRange),
        ("notice_months", "25", E::NumberRange),
        ("non_compete_months", "121", E::NumberRange),
        ("overtime_percent", "201", E::NumberRange),
    ] {
        let input = json!({"offer_id": id, "edit": {"field": field, "value": text}});
        let error = profile.call("offer.edit", input).unwrap_err();
        assert_eq!(error.code, code, "{field} {text}");
        if let Some(named) = error.params.get("field") {
            assert_eq!(named, field);
        }
    }
    assert_eq!(compare(&profile), before);
    let too_long = json!({"field": "name", "value": "x".repeat(5_000)});
    assert_eq!(refused(&profile, "offer.edit", json!({"offer_id": id, "edit": too_long})), E::TooLong);
}

#[test]
fn the_order_of_edits_does_not_matter() {
    let profile = profile();
    let field = |name: &str, value: &str| json!({"field": name, "value": value});
    let mut all = vec![
        field("name", "A"),
        field("hours_week", "40"),
        field("base", "EUR 60 000"),
        field("rate", "11,5"),
        field("bonus", "10 %"),
        field("pension", "5"),
        field("pension_above", "15"),
    ];
    let mut kept = Vec::new();
    for _ in 0..all.len() {
        all.rotate_left(1);
        for edits in [all.clone(), all.iter().rev().cloned().collect()] {
            let saved = done(&profile, "offer.add", json!({"job_id": null, "edits": edits}));
            kept.push((seen(&profile, &saved["offer_id"])["texts"].clone(), json!(edits)));
            done(&profile, "offer.delete", json!({"offer_id": saved["offer_id"]}));
        }
    }
    for (texts, edits) in &kept {
        assert_eq!(texts, &kept[0].0, "{edits}");
    }
}

#[test]
fn a_yearly_sum_written_by_the_month_is_taken_times_twelve_or_refused() {
    let profile = profile();
    let id = offer(&profile, "A", "700 000", &json!({}));
    for (field, text, year_ore) in [
        ("bonus", "5 000 kr/mnd", 6_000_000),
        ("equity_year", "2 000 kr i måneden", 2_400_000),
        ("union_dues", "600 kr/mnd", 720_000),
    ] {
        let input = json!({"offer_id": id, "edit": {"field": field, "value": text}});
        if profile.call("offer.edit", input).is_ok() {
            let kept = seen(&profile, &id)["offer"][format!("{field}_ore")].clone();
            assert_eq!(kept, year_ore, "{field} {text} was silently taken as a year's");
        }
    }
}
