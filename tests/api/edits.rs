//! Editing every field in place: texts read back as they were written, and empty clears.

use serde_json::{Value, json};

use crate::calls::{add, edit, job, profile};

#[test]
fn every_field_takes_what_a_person_writes() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    for (field, written, kept) in [
        ("title", json!(" Ny\ttittel "), json!("Ny tittel")),
        ("employer", json!("Equinor"), json!("Equinor")),
        ("orgnr", json!("974 760 673"), json!("974760673")),
        (
            "deadline",
            json!("12. desember"),
            json!({"kind": "date", "at": "2026-12-12", "text": "12. desember"}),
        ),
        ("deadline", json!("Snarest"), json!({"kind": "asap", "text": "Snarest"})),
        ("deadline", json!("når som helst"), json!({"kind": "unknown", "text": "når som helst"})),
        ("posted_on", json!("1.9"), json!("2026-09-01")),
        ("starts", json!("etter avtale"), json!({"on": null, "text": "etter avtale"})),
        ("form", json!("substitute"), json!("substitute")),
        ("share", json!("50-100 %"), json!({"min_percent": 50, "max_percent": 100})),
        ("workplace", json!("hybrid"), json!("hybrid")),
        ("required_degree", json!("master"), json!("master")),
        ("languages_required", json!("norsk, engelsk, de"), json!(["nb", "en", "de"])),
        ("apply_url", json!("example.com/søk"), json!("https://example.com/s%C3%B8k")),
    ] {
        edit(&profile, &id, field, written.clone());
        assert_eq!(job(&profile, &id)["fields"][field], kept, "{field} {written}");
    }
    edit(&profile, &id, "places", "Storgata 1, 9008 Tromsø\nOslo");
    let places = job(&profile, &id)["fields"]["places"].clone();
    assert_eq!((&places[0]["city"], &places[0]["postal_code"]), (&json!("Tromsø"), &json!("9008")));
    assert_eq!(places[1]["text"], "Oslo");
}

#[test]
fn an_empty_text_clears_every_field_but_title_and_employer() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    let blank = job(&profile, &id)["fields"].clone();
    let written = [
        ("orgnr", "974760673"),
        ("places", "Oslo"),
        ("deadline", "12.12.2026"),
        ("posted_on", "1.11.2026"),
        ("starts", "1.1.2027"),
        ("share", "80 %"),
        ("pay", "650 000"),
        ("languages_required", "en"),
        ("apply_url", "https://example.com/"),
        ("applied_on", "1.11.2026"),
    ];
    for (field, text) in written {
        edit(&profile, &id, field, text);
    }
    assert_ne!(job(&profile, &id)["fields"], blank);
    for (field, _) in written {
        edit(&profile, &id, field, "  ");
    }
    assert_eq!(job(&profile, &id)["fields"], blank);
    assert_eq!(job(&profile, &id)["applied_on"], Value::Null);
}

#[test]
fn the_texts_of_a_job_read_back_as_the_same_job() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    for (field, text) in [
        ("places", "Kirkegårdsveien 45, 3616 Kongsberg\nOslo"),
        ("deadline", "25.10.2027 kl. 02:30"),
        ("posted_on", "29.2.2024"),
        ("starts", "medio desember"),
        ("share", "20–40 %"),
        ("pay", "ltr. 65–72"),
        ("languages_required", "norsk, samisk, tysk"),
        ("applied_on", "31.12.2025"),
    ] {
        edit(&profile, &id, field, text);
        let before = job(&profile, &id);
        edit(&profile, &id, field, before["texts"][field].clone());
        let after = job(&profile, &id);
        if field == "deadline" {
            assert_eq!(after["fields"][field]["at"], before["fields"][field]["at"]);
        } else {
            assert_eq!(after["fields"], before["fields"], "{field}");
        }
        assert_eq!(after["applied_on"], before["applied_on"]);
        assert_eq!(after["texts"], before["texts"], "{field}");
    }
}

#[test]
fn pay_as_written_is_kept_with_how_it_was_read() {
    let profile = profile();
    let id = add(&profile, "Utvikler", "Fjelltopp AS");
    for (text, min, max, period) in [
        ("kr 650 000,-", 65_000_000, 65_000_000, "year"),
        ("54 000 kr/mnd", 5_400_000, 5_400_000, "month"),
        ("450 kr/t", 45_000, 45_000, "hour"),
        ("650–720k", 65_000_000, 72_000_000, "year"),
        ("1,1 mill.", 110_000_000, 110_000_000, "year"),
    ] {
        edit(&profile, &id, "pay", text);
        let pay = job(&profile, &id)["fields"]["pay"].clone();
        assert_eq!((&pay["min"]["ore"], &pay["max"]["ore"]), (&json!(min), &json!(max)), "{text}");
        assert_eq!((&pay["max"]["period"], &pay["text"]), (&json!(period), &json!(text)));
    }
}
