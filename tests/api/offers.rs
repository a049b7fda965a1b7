//! Offers kept: for a job, by hand, refused; what typed pay is read as; trash, undo and a second program beside.

use app::wire::Language;
use app::{App, ErrorCode, Net, ProfileFolder};
use serde_json::{Value, json};

use crate::calls::{add, done, edit, profile, refused};
use crate::offer_calls::{
    codes, compare, compare_in, edit_offer, edits, note, offer, offer_for, order, row, seen,
};

#[test]
fn an_offer_for_a_job_takes_name_city_and_share_from_it() {
    let profile = profile();
    let job = add(&profile, "Backendutvikler", "Fjelltopp AS");
    edit(&profile, &job, "places", "Bergen");
    edit(&profile, &job, "share", "80 %");
    let id = offer_for(&profile, &job, "650 000");
    let column = seen(&profile, &id);
    assert_eq!(column["job_id"], job);
    let kept = &column["offer"];
    assert_eq!((&kept["name"], &kept["city"]), (&json!("Fjelltopp AS"), &json!("Bergen")));
    assert_eq!((&kept["share_percent"], &kept["kind"]), (&json!(80), &json!("received")));
    assert_eq!((&kept["base_ore"], &kept["currency"]), (&json!(65_000_000), &json!("NOK")));
    assert_eq!(column["lines"]["pay_ore"], 52_000_000, "80 % of the base");
    edit_offer(&profile, &id, "city", "Tromsø");
    edit(&profile, &job, "places", "Oslo");
    assert_eq!(seen(&profile, &id)["offer"]["city"], "Tromsø", "what is typed stays");
}

#[test]
fn what_the_person_says_goes_before_what_the_job_says() {
    let profile = profile();
    let job = add(&profile, "Backendutvikler", "Fjelltopp AS");
    edit(&profile, &job, "places", "Bergen");
    let given = json!({"name": "Mitt tilbud", "city": "Alta", "share": "60", "base": "650 000"});
    let id = done(&profile, "offer.add", json!({"job_id": job, "edits": edits(&given)}))["offer_id"].clone();
    let kept = seen(&profile, &id)["offer"].clone();
    assert_eq!((&kept["name"], &kept["city"]), (&json!("Mitt tilbud"), &json!("Alta")));
    assert_eq!(kept["share_percent"], 60);
}

#[test]
fn the_floor_of_an_offer_asks_for_the_degree_of_its_job() {
    let profile = profile();
    let job = add(&profile, "Backendutvikler", "Fjelltopp AS");
    let id = offer_for(&profile, &job, "560 000");
    assert_eq!(seen(&profile, &id)["floor"], "unknown");
    edit(&profile, &job, "required_degree", "bachelor");
    assert_eq!(seen(&profile, &id)["floor"], "above");
    edit(&profile, &job, "required_degree", "master");
    assert_eq!(seen(&profile, &id)["floor"], "below");
    edit_offer(&profile, &id, "required_degree", "bachelor");
    assert_eq!(seen(&profile, &id)["floor"], "above", "the offer's own degree goes first");
}

#[test]
fn an_offer_without_base_or_name_or_job_is_refused_and_nothing_is_kept() {
    let profile = profile();
    let trashed = add(&profile, "Kokk", "Hotell AS");
    done(&profile, "job.delete", json!({"job_id": trashed}));
    let job = add(&profile, "Utvikler", "Fjelltopp AS");
    let stranger = "0190a0b4-0000-7000-8000-000000000000";
    let base = json!({"base": "650 000"});
    for (job_id, fields, code) in [
        (Value::Null, json!({"name": "A"}), ErrorCode::OfferBaseMissing),
        (Value::Null, base.clone(), ErrorCode::OfferNameMissing),
        (Value::Null, json!({"name": " ", "base": "650 000"}), ErrorCode::OfferNameMissing),
        (Value::Null, json!({"name": "A", "base": ""}), ErrorCode::OfferBaseMissing),
        (Value::Null, json!({}), ErrorCode::OfferNameMissing),
        (job.clone(), json!({}), ErrorCode::OfferBaseMissing),
        (job, json!({"base": "650 000", "share": "0"}), ErrorCode::NumberRange),
        (json!(stranger), base.clone(), ErrorCode::JobMissing),
        (trashed, base, ErrorCode::JobMissing),
    ] {
        let input = json!({"job_id": job_id, "edits": edits(&fields)});
        assert_eq!(refused(&profile, "offer.add", input), code, "{fields}");
    }
    assert_eq!(compare(&profile)["offers"], json!([]));
    assert_eq!(done(&profile, "undo.state", json!({}))["undo"]["label"], "add-job");
}

#[test]
fn pay_is_understood_with_a_word_on_how_or_asked_about() {
    let profile = profile();
    let id = offer(&profile, "A", "700 000", &json!({}));
    for (text, ore, told) in [
        ("850 000", 85_000_000, None),
        ("54 000", 64_800_000, Some("from_month")),
        ("54 000 kr/mnd", 64_800_000, Some("from_month")),
        ("450 kr/t", 87_750_000, Some("from_hour")),
        ("1,1 mill.", 110_000_000, None),
        ("650k", 65_000_000, None),
        ("999 mill", 99_900_000_000_i64, Some("looks_huge")),
        ("650 000 kr/mnd", 780_000_000, Some("from_month")),
    ] {
        let notes = edit_offer(&profile, &id, "base", text);
        assert_eq!(seen(&profile, &id)["offer"]["base_ore"], ore, "{text}");
        assert_eq!(codes(&notes).first().copied(), told, "{text}: {notes}");
    }
    assert_eq!(
        note(&edit_offer(&profile, &id, "base", "54 000"), "from_month")["params"]["year_ore"],
        "64800000"
    );
    let huge = edit_offer(&profile, &id, "base", "650 000 kr/mnd");
    assert!(codes(&huge).contains(&"looks_huge"), "a year's pay taken as a month's: {huge}");
}

#[test]
fn pay_that_is_none_says_why_and_changes_nothing() {
    let profile = profile();
    let id = offer(&profile, "A", "700 000", &json!({}));
    let before = compare(&profile);
    for (text, code) in [
        ("850", ErrorCode::PayThousands),
        ("850 kr/år", ErrorCode::PayThousands),
        ("0", ErrorCode::PayZero),
        ("-700 000", ErrorCode::PayNegative),
        ("−700 000", ErrorCode::PayNegative),
        ("999 999 999 999 999", ErrorCode::PayTooLarge),
        ("650–720k", ErrorCode::PayRange),
        ("opp til 700 000", ErrorCode::PayRange),
        ("ltr. 65–72", ErrorCode::PaySteps),
        ("etter avtale", ErrorCode::PayUnread),
        ("", ErrorCode::OfferBaseMissing),
    ] {
        let edit = json!({"field": "base", "value": text});
        assert_eq!(refused(&profile, "offer.edit", json!({"offer_id": id, "edit": edit})), code, "{text}");
    }
    assert_eq!(compare(&profile), before);
    let asked = json!({"offer_id": id, "edit": {"field": "base", "value": "850"}});
    let error = profile.call("offer.edit", asked).unwrap_err();
    assert_eq!((error.params["text"].as_str(), error.params["thousands"].as_str()), ("850", "850 000"));
}

#[test]
fn offers_of_a_trashed_job_leave_the_comparison_and_come_back() {
    let profile = profile();
    let job = add(&profile, "Utvikler", "Fjelltopp AS");
    let of_job = offer_for(&profile, &job, "650 000");
    let own = offer(&profile, "Nå", "700 000", &json!({"kind": "current"}));
    let before = compare(&profile);
    assert_eq!(before["offers"].as_array().unwrap().len(), 2);
    done(&profile, "job.delete", json!({"job_id": job}));
    assert_eq!(order(&compare(&profile)), [own]);
    done(&profile, "job.restore", json!({"job_id": job}));
    assert_eq!(compare(&profile), before);
    let of_pay = done(&profile, "pay.of_job", json!({"job_id": job}))["offers"].clone();
    assert_eq!(of_pay[0]["offer_id"], of_job);
}

#[test]
fn a_missing_offer_is_said_to_be_missing() {
    let profile = profile();
    let id = offer(&profile, "A", "700 000", &json!({}));
    done(&profile, "offer.delete", json!({"offer_id": id}));
    for (name, input) in [
        ("offer.delete", json!({"offer_id": id})),
        ("offer.edit", json!({"offer_id": id, "edit": {"field": "name", "value": "B"}})),
        ("offer.score", json!({"offer_id": id, "criterion": "work", "score": 7, "note": ""})),
        ("offer.fetch_rate", json!({"offer_id": id})),
    ] {
        assert_eq!(refused(&profile, name, input), ErrorCode::OfferMissing, "{name}");
    }
}

#[test]
fn a_second_program_sees_the_offers_and_its_own_arrive_too() {
    let profile = profile();
    let folder = ProfileFolder::at(profile.folder());
    let other = App::open(folder, profile.clock.clone(), Net::new().unwrap(), Language::Nb).unwrap();
    let run = |name: &str, input: Value| app::dispatch(&other, name, input).unwrap();
    let all = json!({"offers": null, "year": null});
    let first = offer(&profile, "Fra vinduet", "700 000", &json!({}));
    assert_eq!(run("offer.compare", all.clone()), compare(&profile));
    let fields = edits(&json!({"name": "Utenfra", "base": "800 000"}));
    let second = run("offer.add", json!({"job_id": null, "edits": fields}))["offer_id"].clone();
    assert_eq!(order(&compare(&profile)), [second, first]);
    assert_eq!(run("undo", json!({}))["said"]["params"]["name"], "Utenfra");
    assert_eq!(run("offer.compare", all), compare(&profile));
}

#[test]
fn the_proposed_year_is_labelled_and_an_unknown_one_is_named() {
    let profile = profile();
    let id = offer(&profile, "A", "700 000", &json!({}));
    let now = compare(&profile);
    assert_eq!((&now["year"], &now["status"]), (&json!(2026), &json!("adopted")));
    let proposed = compare_in(&profile, 2027);
    assert_eq!((&proposed["year"], &proposed["status"]), (&json!(2027), &json!("proposal")));
    let column = crate::offer_calls::column_of(&proposed, &id);
    assert_eq!(note(&column["notes"], "tax_proposal")["params"], json!({"year": "2027"}));
    assert!(!codes(&seen(&profile, &id)["notes"]).contains(&"tax_proposal"));
    assert_ne!(column["lines"]["tax_ore"], seen(&profile, &id)["lines"]["tax_ore"]);
    for year in [2022, 2028] {
        let error = profile.call("offer.compare", json!({"offers": null, "year": year})).unwrap_err();
        assert_eq!(error.code, ErrorCode::TaxYearUnknown);
        assert_eq!((error.params["first"].as_str(), error.params["last"].as_str()), ("2023", "2027"));
    }
    profile.set_clock("2027-01-15T09:00:00Z").unwrap();
    assert_eq!(
        (&compare(&profile)["year"], &compare(&profile)["status"]),
        (&json!(2027), &json!("proposal"))
    );
}

#[test]
fn an_empty_comparison_is_empty_and_rows_that_say_nothing_are_left_out() {
    let profile = profile();
    let none = compare(&profile);
    assert_eq!((&none["offers"], &none["matches"], &none["flips"]), (&json!([]), &json!([]), &json!([])));
    offer(&profile, "A", "700 000", &json!({}));
    let one = compare(&profile);
    for kind in ["pay", "sign_on", "equity", "commute", "other_costs", "commute_hours", "target"] {
        assert!(row(&one, kind).is_none(), "{kind} says nothing");
    }
    for kind in ["base", "bonus", "tax", "net", "pension", "rent", "left_month", "net_hour", "horizon_net"] {
        assert!(row(&one, kind).is_some(), "{kind} always stands");
    }
}
