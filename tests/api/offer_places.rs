//! What an offer's currency, place, home and tax rules make of it.

use app::ErrorCode;
use serde_json::{Value, json};

use crate::calls::{done, profile, refused};
use crate::offer_calls::{cell, codes, column_of, compare, compare_in, edit_offer, note, offer, seen};

#[test]
fn another_currency_is_reckoned_once_it_has_a_rate() {
    let profile = profile();
    let id = offer(&profile, "Berlin", "EUR 60 000", &json!({"rent_month": "10 000"}));
    let column = seen(&profile, &id);
    assert_eq!(
        (&column["lines"], &column["payslips"], &column["split"]),
        (&Value::Null, &Value::Null, &json!([]))
    );
    assert_eq!(note(&column["notes"], "rate_missing")["params"], json!({"currency": "EUR"}));
    assert_eq!(cell(&compare(&profile), "left_month", &id)["value"], Value::Null);
    edit_offer(&profile, &id, "rate", "11,5");
    let column = seen(&profile, &id);
    assert_eq!(column["lines"]["pay_ore"], 69_000_000);
    assert_eq!(column["texts"]["rate"], "11,5");
    assert!(!codes(&column["notes"]).contains(&"rate_missing"));
    let told = note(&column["notes"], "exchanged")["params"].clone();
    assert_eq!(told, json!({"currency": "EUR", "rate": "11,5", "rate_on": "2026-11-22"}));
    edit_offer(&profile, &id, "rate", "");
    assert_eq!(seen(&profile, &id)["lines"], Value::Null);
}

#[test]
fn kronor_and_yen_are_quoted_by_the_hundred() {
    let profile = profile();
    for (base, rate, ore) in [
        ("SEK 600 000", "98,5", 59_100_000),
        ("DKK 500 000", "156,25", 78_125_000),
        ("JPY 9 000 000", "6,55", 58_950_000),
        ("USD 70 000", "10,1", 70_700_000),
    ] {
        let id = offer(&profile, base, base, &json!({"rate": rate}));
        let column = seen(&profile, &id);
        assert_eq!(column["lines"]["pay_ore"], ore, "{base}");
        assert_eq!(column["texts"]["rate"], rate, "{base}");
        assert_eq!(note(&column["notes"], "exchanged")["params"]["rate"], rate, "{base}");
    }
}

#[test]
fn a_rate_is_a_number_above_nothing() {
    let profile = profile();
    let id = offer(&profile, "Berlin", "EUR 60 000", &json!({}));
    for text in ["0", "-11", "mye", "1,2345678", "99999999999999", "11,5,5"] {
        let input = json!({"offer_id": id, "edit": {"field": "rate", "value": text}});
        assert_eq!(refused(&profile, "offer.edit", input), ErrorCode::NumberUnread, "{text}");
    }
}

#[test]
fn a_new_currency_drops_the_rate_and_the_same_one_keeps_it() {
    let profile = profile();
    let id = offer(&profile, "Berlin", "EUR 60 000", &json!({"rate": "11,5"}));
    edit_offer(&profile, &id, "base", "EUR 65 000");
    assert_eq!(seen(&profile, &id)["texts"]["rate"], "11,5");
    edit_offer(&profile, &id, "base", "USD 65 000");
    let column = seen(&profile, &id);
    assert_eq!((&column["offer"]["rate"], &column["offer"]["currency"]), (&Value::Null, &json!("USD")));
    edit_offer(&profile, &id, "base", "700 000");
    assert_eq!(seen(&profile, &id)["offer"]["currency"], "NOK");
}

#[test]
fn a_bonus_in_kroner_is_not_silently_taken_as_euros() {
    let profile = profile();
    let id = offer(&profile, "Berlin", "EUR 60 000", &json!({"rate": "11,5", "bonus": "5 000"}));
    assert_eq!(seen(&profile, &id)["lines"]["bonus_ore"], 2_875_000, "half of EUR 5 000 at 11.5");
    let input = json!({"offer_id": id, "edit": {"field": "bonus", "value": "50 000 kr"}});
    assert_eq!(refused(&profile, "offer.edit", input), ErrorCode::PayCurrency);
}

#[test]
fn a_sum_that_names_no_currency_is_of_the_offers_own() {
    let profile = profile();
    let id = offer(&profile, "Berlin", "EUR 60 000", &json!({}));
    for (text, ore) in [
        ("5 000", 500_000),
        ("5k", 500_000),
        ("6 000 per year", 600_000),
        ("500 i måneden", 600_000),
        ("€5 000", 500_000),
    ] {
        edit_offer(&profile, &id, "bonus", text);
        assert_eq!(seen(&profile, &id)["offer"]["bonus_ore"], ore, "{text}");
        let shown = seen(&profile, &id)["texts"]["bonus"].clone();
        edit_offer(&profile, &id, "bonus", shown);
        assert_eq!(seen(&profile, &id)["offer"]["bonus_ore"], ore, "{text}, read back");
    }
}

#[test]
fn a_new_currency_does_not_silently_turn_a_bonus_of_the_old_one_into_the_new() {
    let profile = profile();
    let id = offer(&profile, "Berlin", "EUR 60 000", &json!({"rate": "11,5", "bonus": "5 000"}));
    let input = json!({"offer_id": id, "edit": {"field": "base", "value": "700 000"}});
    let Ok(saved) = profile.call("offer.edit", input) else { return };
    let kept = seen(&profile, &id)["offer"]["bonus_ore"].clone();
    assert!(kept != 500_000 || saved["notes"] != json!([]), "EUR 5 000 became 5 000 kroner without a word");
}

#[test]
fn tromso_is_taxed_as_most_of_norway_and_alta_in_the_zone() {
    let profile = profile();
    let home = json!({"rent_month": "10 000"});
    let place = |name: &str| {
        let mut fields = home.clone();
        fields["city"] = json!(name);
        offer(&profile, name, "700 000", &fields)
    };
    let (oslo, tromso, alta, unknown) = (place("Oslo"), place("Tromsø"), place("Alta"), place("Kråkevik"));
    let all = compare(&profile);
    let tax = |id: &Value| column_of(&all, id)["lines"]["tax_ore"].as_i64().unwrap();
    for (id, zone) in [(&oslo, "ordinary"), (&tromso, "ordinary"), (&alta, "action"), (&unknown, "ordinary")]
    {
        assert_eq!(column_of(&all, id)["zone"], zone);
        assert_eq!(cell(&all, "tax", id)["params"]["zone"], zone);
    }
    assert_eq!((tax(&oslo), tax(&unknown)), (tax(&tromso), tax(&tromso)));
    assert!(tax(&alta) < tax(&oslo) - 1_500_000, "3.5 % of general income and the allowance");
    let said = note(&column_of(&all, &unknown)["notes"], "place_unknown");
    assert_eq!(said["params"], json!({"place": "Kråkevik"}));
    assert_eq!(codes(&cell(&all, "tax", &unknown)["notes"]), ["place_unknown"]);
    for id in [&oslo, &tromso, &alta] {
        assert!(!codes(&column_of(&all, id)["notes"]).contains(&"place_unknown"));
    }
    let past = compare_in(&profile, 2024);
    assert_eq!(column_of(&past, &alta)["lines"], Value::Null);
    assert_eq!(note(&column_of(&past, &alta)["notes"], "zone_unsure")["params"], json!({"year": "2024"}));
    assert_ne!(column_of(&past, &oslo)["lines"], Value::Null);
    edit_offer(&profile, &alta, "scheme", "paye");
    edit_offer(&profile, &alta, "base", "600 000");
    assert_ne!(column_of(&compare_in(&profile, 2024), &alta)["lines"], Value::Null, "PAYE knows no zone");
}

#[test]
fn paye_takes_a_quarter_up_to_its_limit_and_above_it_the_ordinary_rules_apply() {
    let profile = profile();
    let newcomer = json!({"scheme": "paye", "holiday": "none", "rent_month": "0"});
    let under = offer(&profile, "Under", "700 000", &newcomer);
    let over = offer(&profile, "Over", "800 000", &newcomer);
    let mut same = newcomer;
    same["scheme"] = json!("ordinary");
    let ordinary = offer(&profile, "Vanlig", "800 000", &same);
    let all = compare(&profile);
    assert_eq!(column_of(&all, &under)["lines"]["tax_ore"], 17_500_000);
    assert_eq!(column_of(&all, &under)["scheme"], "paye");
    assert_eq!(cell(&all, "tax", &under)["params"]["scheme"], "paye");
    assert_eq!(column_of(&all, &over)["scheme"], "ordinary");
    let told = note(&column_of(&all, &over)["notes"], "paye_above_limit");
    assert_eq!(told["params"], json!({"limit_ore": "72505000"}));
    assert!(!codes(&column_of(&all, &under)["notes"]).contains(&"paye_above_limit"));
    let tax = |id: &Value| column_of(&all, id)["lines"]["tax_ore"].clone();
    assert_eq!(tax(&over), tax(&ordinary));
}

#[test]
fn rent_is_the_places_by_rooms_or_the_persons_own_or_not_known() {
    let profile = profile();
    let rents = done(&profile, "pay.rents", json!({"city": "Oslo"}))["rents"].clone();
    let rooms: Vec<u64> =
        rents.as_array().unwrap().iter().map(|rent| rent["rooms"].as_u64().unwrap()).collect();
    assert_eq!(rooms, [1, 2, 3]);
    assert!(rents[0]["source"]["as_of"].is_string() && rents[0]["area"]["nb"].is_string());
    assert_eq!(done(&profile, "pay.rents", json!({"city": "Kråkevik"}))["rents"], json!([]));
    let id = offer(&profile, "A", "700 000", &json!({"city": "Oslo"}));
    for (index, rooms) in [1, 2, 3].into_iter().enumerate() {
        edit_offer(&profile, &id, "rooms", rooms);
        let all = compare(&profile);
        let month = rents[index]["month_ore"].as_i64().unwrap();
        let shown = cell(&all, "rent", &id);
        assert_eq!(shown["value"], json!({"kind": "ore", "ore": -12 * month}));
        assert_eq!(
            (&shown["params"]["rooms"], codes(&shown["notes"])),
            (&json!(rooms.to_string()), vec!["rent_is_average"])
        );
        assert_eq!(shown["sources"].as_array().unwrap().len(), 1);
        assert_eq!(column_of(&all, &id)["lines"]["living_ore"], 12 * month);
    }
    edit_offer(&profile, &id, "rent_month", "9 000");
    let own = cell(&compare(&profile), "rent", &id);
    assert_eq!(own["value"], json!({"kind": "ore", "ore": -10_800_000}));
    assert_eq!(
        (&own["params"]["rooms"], &own["notes"], &own["sources"]),
        (&json!("own"), &json!([]), &json!([]))
    );
    edit_offer(&profile, &id, "rent_month", "");
    edit_offer(&profile, &id, "rooms", Value::Null);
    let none = seen(&profile, &id);
    assert_eq!(none["lines"]["living_ore"], 0);
    assert!(!codes(&none["notes"]).contains(&"rent_unknown"), "no rent was asked for");
    edit_offer(&profile, &id, "rooms", 2);
    edit_offer(&profile, &id, "city", "");
    assert!(codes(&seen(&profile, &id)["notes"]).contains(&"rent_unknown"));
}

#[test]
fn a_rent_nobody_knows_is_that_of_the_whole_country_and_says_so() {
    let profile = profile();
    let unknown = offer(&profile, "A", "700 000", &json!({"city": "Kråkevik"}));
    let placeless = offer(&profile, "B", "700 000", &json!({"rooms": 1}));
    let all = compare(&profile);
    for (id, month) in [(&unknown, 1_179_000), (&placeless, 877_000)] {
        let shown = cell(&all, "rent", id);
        assert_eq!(shown["value"], json!({"kind": "ore", "ore": -12 * month}), "SSB's average of Norway");
        assert_eq!(
            (codes(&shown["notes"]), shown["sources"].as_array().unwrap().len()),
            (vec!["rent_unknown"], 1)
        );
        assert_eq!(note(&shown["notes"], "rent_unknown")["weight"], "doubt");
    }
}
