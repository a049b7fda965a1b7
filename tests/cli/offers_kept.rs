//! `loype offers [compare]`: the offers a person keeps, as the window keeps them too.

use app::wire::Language;
use app::{App, Clock, Net, ProfileFolder};
use serde_json::{Value, json};

use crate::program::Home;

/// Keeps offers as one does in the window, and gives their ids.
fn keep(home: &Home, offers: &[(&str, &str, Value)]) -> Vec<String> {
    let folder = ProfileFolder::at(home.profile());
    let app = App::open(folder, Clock::System, Net::new().unwrap(), Language::En).unwrap();
    let mut ids = Vec::new();
    for (name, base, more) in offers {
        let mut edits =
            vec![json!({"field": "name", "value": name}), json!({"field": "base", "value": base})];
        let one = |(field, value): (&String, &Value)| json!({"field": field, "value": value});
        edits.extend(more.as_object().unwrap().iter().map(one));
        let saved = app::dispatch(&app, "offer.add", json!({"job_id": null, "edits": edits})).unwrap();
        ids.push(saved["offer_id"].as_str().unwrap().to_owned());
    }
    ids
}

fn shown(answer: &Value) -> Vec<&str> {
    answer["offers"].as_array().unwrap().iter().map(|offer| offer["name"].as_str().unwrap()).collect()
}

fn home_of_three() -> (Home, Vec<String>) {
    let home = Home::new();
    let rent = json!({"rent_month": "12 000", "pension": "5"});
    let ids = keep(
        &home,
        &[
            ("Oslo", "700 000", rent.clone()),
            ("Oslo bank", "800 000", rent.clone()),
            ("Bergen", "750 000", rent),
        ],
    );
    (home, ids)
}

#[test]
fn all_offers_stand_side_by_side() {
    let (home, ids) = home_of_three();
    let all = home.json(&["offers"]);
    assert_eq!(shown(&all), ["Oslo bank", "Bergen", "Oslo"]);
    assert_eq!(all["ranking"], json!(["Oslo bank", "Bergen", "Oslo"]));
    assert_eq!(all["match"].as_array().unwrap().len(), 6);
    assert_eq!(all["offers"][0]["id"], ids[1]);
    assert_eq!(
        (&all["offers"][0]["pay_kr"], &all["offers"][0]["answer_by"]),
        (&json!(800_000), &Value::Null)
    );
    assert_eq!(home.json(&["offers", "compare"]), all);
    let readable = home.run(&["offers"]);
    assert_eq!(readable.status, 0);
    assert!(
        ["Oslo bank", "Bergen", "Oslo"].iter().all(|name| readable.out.contains(name)),
        "{}",
        readable.out
    );
}

#[test]
fn offers_are_named_by_id_by_name_or_by_words_only_one_name_holds() {
    let (home, ids) = home_of_three();
    assert_eq!(shown(&home.json(&["offers", "compare", "bergen", &ids[1]])), ["Oslo bank", "Bergen"]);
    assert_eq!(shown(&home.json(&["offers", "compare", "bank"])), ["Oslo bank"]);
    assert_eq!(shown(&home.json(&["offers", "compare", "Bergen", "BERGEN"])), ["Bergen"]);
    for text in ["Tromsø", "o", "0190a0b4-0000-7000-8000-000000000000"] {
        assert_eq!(home.refused(&["offers", "compare", text])["code"], "offer_not_found", "{text}");
    }
}

#[test]
fn a_whole_name_goes_before_a_longer_one_that_holds_it() {
    let (home, _) = home_of_three();
    assert_eq!(shown(&home.json(&["offers", "compare", "Oslo"])), ["Oslo"]);
}

#[test]
fn no_offers_are_none_in_every_form() {
    let home = Home::new();
    let none = home.json(&["offers"]);
    assert_eq!((&none["offers"], &none["ranking"], &none["match"]), (&json!([]), &json!([]), &json!([])));
    let english = home.run(&["offers"]);
    let norwegian = home.run(&["offers", "--lang", "nb"]);
    assert_eq!((english.status, norwegian.status), (0, 0));
    assert!(!english.out.trim().is_empty() && english.out != norwegian.out);
}

#[test]
fn an_offer_that_cannot_be_reckoned_says_why_and_its_lines_are_null() {
    let home = Home::new();
    keep(&home, &[("Berlin", "EUR 60 000", json!({})), ("Oslo", "700 000", json!({}))]);
    let all = home.json(&["offers"]);
    assert_eq!((&all["ranking"], &all["match"]), (&json!(["Oslo"]), &json!([])));
    let berlin = all["offers"].as_array().unwrap().iter().find(|offer| offer["name"] == "Berlin").unwrap();
    assert!(berlin["notes"].as_array().unwrap().iter().any(|note| note["code"] == "rate_missing"));
    let of_oslo = all["offers"].as_array().unwrap().iter().find(|offer| offer["name"] == "Oslo").unwrap();
    for name in of_oslo.as_object().unwrap().keys() {
        assert!(berlin.get(name).is_some(), "{name} is absent, not null");
    }
    assert_eq!(berlin["left_month_kr"], Value::Null);
    assert!(home.run(&["offers", "--lang", "nb"]).out.contains("EUR"));
}

#[test]
fn notes_are_said_in_the_language_asked_for_and_ids_stay() {
    let home = Home::new();
    keep(&home, &[("A", "700 000", json!({"pension": "1", "probation_months": "9", "city": "Oslo"}))]);
    let codes = |lang: &str| -> Vec<(String, String)> {
        let notes = home.json(&["offers", "--lang", lang])["offers"][0]["notes"].clone();
        let text = |note: &Value, name: &str| note[name].as_str().unwrap().to_owned();
        notes.as_array().unwrap().iter().map(|note| (text(note, "code"), text(note, "message"))).collect()
    };
    let (english, norwegian) = (codes("en"), codes("nb"));
    assert_eq!(english.len(), norwegian.len());
    for ((code, said), (same, sagt)) in english.iter().zip(&norwegian) {
        assert_eq!(code, same);
        assert!(said != sagt && !said.starts_with("note-") && !said.contains("{$"), "{code}: {said}");
    }
}
