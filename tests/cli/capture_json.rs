//! The JSON of a captured ad, name by name as the command line's contract has it.

use serde_json::{Value, json};

use crate::program::{Home, names, page};

const AD: [&str; 19] = [
    "apply_url",
    "contacts",
    "deadline",
    "employer",
    "employment",
    "fields",
    "language",
    "languages_required",
    "locations",
    "pay",
    "posted_on",
    "required_degree",
    "source",
    "starts",
    "state",
    "text",
    "title",
    "warnings",
    "workplace",
];

/// An ad that says everything there is to say.
const FULL: &str = "Seniorutvikler
Kystdata AS
Fast · Heltid · Bodø

Om stillingen
Vi søker en seniorutvikler som vil bygge tjenester for fiskeflåten sammen med et lite og erfarent lag.

Søknadsfrist: 12. mars 2027 kl. 12:00
Arbeidssted: Sjøgata 3, 8006 Bodø
Lønn: 750 000 - 850 000 kr
Oppstart: 1. juni 2027

Kontaktperson
Lise Havn, utviklingsleder, lise.havn@example.com
";

fn capture(home: &Home, text: &str, on: &str) -> Value {
    let file = home.path().join("annonse.txt");
    std::fs::write(&file, text).unwrap();
    home.json(&["capture", "--on", on, &file.display().to_string()])
}

/// Every string in a document.
fn strings<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => found.push(text),
        Value::Array(items) => items.iter().for_each(|item| strings(item, found)),
        Value::Object(fields) => fields.values().for_each(|item| strings(item, found)),
        _ => {}
    }
}

#[test]
fn every_name_is_there_on_a_full_ad_and_on_a_bare_one() {
    let home = Home::new();
    for ad in [
        capture(&home, FULL, "2027-02-01"),
        home.json(&["capture".as_ref(), page("graph-ids.html").as_os_str()]),
        home.json(&["capture".as_ref(), page("linkedin-closed.html").as_os_str()]),
    ] {
        assert_eq!(names(&ad), AD);
        assert_eq!(names(&ad["employer"]), ["name", "orgnr"]);
        assert_eq!(names(&ad["deadline"]), ["at", "kind", "text"]);
        assert_eq!(names(&ad["employment"]), ["form", "share_max_percent", "share_min_percent"]);
        assert_eq!(names(&ad["source"]), ["external_id", "site", "url"]);
        for place in ad["locations"].as_array().unwrap() {
            assert_eq!(names(place), ["city", "country", "postal_code", "text"]);
        }
        for contact in ad["contacts"].as_array().unwrap() {
            assert_eq!(names(contact), ["email", "name", "phone", "role"]);
        }
        for origin in ad["fields"].as_object().unwrap().values() {
            assert_eq!(names(origin), ["confidence", "from"]);
            assert!((0.0..=1.0).contains(&origin["confidence"].as_f64().unwrap()));
        }
        for warning in ad["warnings"].as_array().unwrap() {
            assert_eq!(names(warning), ["code", "message"]);
        }
        let mut texts = Vec::new();
        strings(&ad, &mut texts);
        assert!(!texts.iter().any(|text| text.is_empty()), "absent is null, never an empty string: {ad}");
    }
}

#[test]
fn amounts_dates_and_closed_sets_have_their_stable_forms() {
    let ad = capture(&Home::new(), FULL, "2027-02-01");
    let amount = |kroner: i64| json!({"amount": kroner, "currency": "NOK", "period": "year"});
    assert_eq!((&ad["pay"]["min"], &ad["pay"]["max"]), (&amount(750_000), &amount(850_000)));
    assert_eq!(ad["pay"]["text"], "750 000 - 850 000 kr");
    assert_eq!(ad["deadline"]["at"], "2027-03-12T12:00:00+01:00");
    assert_eq!(ad["deadline"]["kind"], "datetime");
    assert_eq!(ad["starts"], json!({"at": "2027-06-01", "text": "1. juni 2027"}));
    assert_eq!(ad["employment"]["form"], "permanent");
    assert_eq!(ad["employer"], json!({"name": "Kystdata AS", "orgnr": null}));
    assert_eq!(ad["language"], "nb");
    assert_eq!(ad["title"], "Seniorutvikler");
    let place =
        json!({"text": "Sjøgata 3, 8006 Bodø", "city": "Bodø", "postal_code": "8006", "country": "NO"});
    assert_eq!(ad["locations"], json!([place]));
    assert_eq!(ad["contacts"][0]["email"], "lise.havn@example.com");
    assert!(ad["text"].as_str().unwrap().contains("fiskeflåten"));
}

#[test]
fn a_time_carries_oslos_offset_of_its_own_season() {
    let home = Home::new();
    for (printed, at) in [
        ("12. mars 2027 kl. 12:00", json!("2027-03-12T12:00:00+01:00")),
        ("12. juli 2027 kl. 12:00", json!("2027-07-12T12:00:00+02:00")),
        ("12. juli 2027", json!("2027-07-12")),
        ("Snarest", Value::Null),
        ("Løpende", Value::Null),
    ] {
        let ad = capture(&home, &FULL.replace("12. mars 2027 kl. 12:00", printed), "2027-02-01");
        assert_eq!((&ad["deadline"]["at"], &ad["deadline"]["text"]), (&at, &json!(printed)));
    }
}

#[test]
fn a_date_without_a_year_is_read_from_the_day_the_ad_was_seen() {
    let home = Home::new();
    let ad = FULL.replace("12. mars 2027 kl. 12:00", "12. mars");
    for (on, at) in [("2027-02-01", "2027-03-12"), ("2024-12-01", "2025-03-12")] {
        assert_eq!(capture(&home, &ad, on)["deadline"]["at"], at);
    }
}

#[test]
fn a_warning_has_its_code_and_a_sentence() {
    let path = page("finn-snarest.html").display().to_string();
    let home = Home::new();
    let english = home.json(&["capture", &path])["warnings"][0].clone();
    let norwegian = home.json(&["capture", &path, "--lang", "nb"])["warnings"][0].clone();
    assert_eq!(
        (&english["code"], &norwegian["code"]),
        (&json!("deadline_filler"), &json!("deadline_filler"))
    );
    assert_ne!(english["message"], norwegian["message"]);
}
