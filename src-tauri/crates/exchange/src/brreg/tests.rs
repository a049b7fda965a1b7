//! Answers of the register in its documented shape, whole and broken. The employers are made up; their numbers are free
//! ones whose check digit holds.

use proptest::prelude::*;
use serde_json::json;

use super::*;

fn whole() -> Value {
    json!({
        "organisasjonsnummer": "923609016",
        "navn": "FJELLVARDEN PROGRAMVARE AS",
        "organisasjonsform": { "kode": "AS", "beskrivelse": "Aksjeselskap", "_links": {} },
        "hjemmeside": "www.fjellvarden.example",
        "registreringsdatoEnhetsregisteret": "2012-03-29",
        "harRegistrertAntallAnsatte": true,
        "antallAnsatte": 42,
        "forretningsadresse": {
            "land": "Norge", "landkode": "NO", "postnummer": "4006", "poststed": "STAVANGER",
            "adresse": ["Vardeveien 7", "Oppgang B"], "kommune": "STAVANGER", "kommunenummer": "1103"
        },
        "naeringskode1": { "kode": "62.100", "beskrivelse": "Programmeringstjenester" },
        "konkurs": false, "underAvvikling": false, "underTvangsavviklingEllerTvangsopplosning": false,
        "_links": { "self": { "href": "https://data.brreg.no/enhetsregisteret/api/enheter/923609016" } }
    })
}

fn with(path: &str, value: Value) -> Result<Unit, UnitError> {
    let mut answer = whole();
    match answer.pointer_mut(path) {
        Some(place) => *place = value,
        None => answer[path.trim_start_matches('/')] = value,
    }
    read_unit(answer.to_string().as_bytes())
}

#[test]
fn every_field_is_read() {
    let unit = read_unit(whole().to_string().as_bytes()).unwrap();
    assert_eq!((unit.orgnr.as_str(), unit.name.as_str()), ("923609016", "FJELLVARDEN PROGRAMVARE AS"));
    let text = |text: &str| Some(text.to_owned());
    assert_eq!((unit.form, unit.form_text), (text("AS"), text("Aksjeselskap")));
    assert_eq!(unit.address, text("Vardeveien 7, Oppgang B, 4006 STAVANGER"));
    assert_eq!(unit.municipality, text("STAVANGER"));
    assert_eq!((unit.industry, unit.industry_text), (text("62.100"), text("Programmeringstjenester")));
    assert_eq!(unit.employees, Some(42));
    assert_eq!(unit.website, text("https://www.fjellvarden.example/"));
    assert_eq!(unit.registered_on, NaiveDate::from_ymd_opt(2012, 3, 29));
    assert_eq!(unit.trouble, None);
}

#[test]
fn little_is_enough() {
    let unit =
        read_unit(br#"{"organisasjonsnummer":"923609016","navn":"  Fjell\u0000varden \n AS "}"#).unwrap();
    assert_eq!(unit.name, "Fjellvarden AS");
    assert_eq!((unit.employees, unit.address, unit.website, unit.trouble), (None, None, None, None));
}

#[test]
fn no_registered_count_is_not_a_count() {
    assert_eq!(with("/harRegistrertAntallAnsatte", json!(false)).unwrap().employees, None);
    for odd in [json!(-1), json!("42"), json!(1e30), Value::Null] {
        assert_eq!(with("/antallAnsatte", odd).unwrap().employees, None);
    }
}

#[test]
fn the_worst_trouble_is_told() {
    let mut answer = whole();
    for (field, value, trouble) in [
        ("underAvvikling", json!(true), Trouble::WindingUp),
        ("underTvangsavviklingEllerTvangsopplosning", json!(true), Trouble::ForcedWindingUp),
        ("konkurs", json!(true), Trouble::Bankrupt),
        ("slettedato", json!("2026-01-02"), Trouble::StruckOff),
    ] {
        answer[field] = value;
        assert_eq!(read_unit(answer.to_string().as_bytes()).unwrap().trouble, Some(trouble));
    }
}

#[test]
fn only_web_addresses_are_websites() {
    for (site, read) in [
        ("https://a.example/om oss", Some("https://a.example/om%20oss")),
        ("javascript:alert(1)", None),
        ("kari@a.example", None),
        ("localhost", None),
        ("", None),
    ] {
        assert_eq!(with("/hjemmeside", json!(site)).unwrap().website.as_deref(), read, "{site}");
    }
    let abroad = json!({"adresse": ["Torget 1"], "poststed": "LUND", "land": "Sverige", "landkode": "SE"});
    let unit = with("/forretningsadresse", abroad).unwrap();
    assert_eq!(unit.address.as_deref(), Some("Torget 1, LUND, Sverige"));
}

#[test]
fn what_is_no_unit_is_refused() {
    use UnitError as E;
    for (bytes, error) in [
        (&b"{}"[..], E::NotAUnit("organisasjonsnummer")),
        (br#"{"organisasjonsnummer":"923609016"}"#, E::NotAUnit("navn")),
        (br#"{"organisasjonsnummer":"923609017","navn":"A"}"#, E::BadNumber("923609017".to_owned())),
        (br#"{"organisasjonsnummer":923609016,"navn":"A"}"#, E::NotAUnit("organisasjonsnummer")),
        (b"[]", E::NotAUnit("organisasjonsnummer")),
    ] {
        assert_eq!(read_unit(bytes), Err(error));
    }
    let half = whole().to_string();
    for bytes in [&half.as_bytes()[..half.len() / 2], b"", b"<html>", b"\xff\xfe"] {
        assert!(matches!(read_unit(bytes), Err(E::NotJson(_))));
        assert!(matches!(read_units(bytes), Err(E::NotJson(_))));
    }
}

#[test]
fn a_search_lists_what_can_be_read() {
    let found =
        json!({"_embedded": {"enheter": [whole(), {"navn": "uten nummer"}]}, "page": {"totalElements": 57}});
    let units = read_units(found.to_string().as_bytes()).unwrap();
    assert_eq!((units.total, units.units.len()), (57, 1));
    let none = read_units(br#"{"page":{"size":20,"totalElements":0}}"#).unwrap();
    assert_eq!((none.total, none.units.len()), (0, 0));
    assert_eq!(read_units(b"{}"), Err(UnitError::NotUnits));
    assert_eq!(read_units(br#"{"_embedded":{"enheter":{}}}"#), Err(UnitError::NotUnits));
    let broken = br#"{"_embedded":{"enheter":[{"navn":"A"}]}}"#;
    assert_eq!(read_units(broken), Err(UnitError::NotAUnit("organisasjonsnummer")));
}

proptest! {
    #[test]
    fn garbage_is_never_a_fault(bytes in proptest::collection::vec(any::<u8>(), 0..400), cut in 0..600usize) {
        let _ = read_unit(&bytes);
        let _ = read_units(&bytes);
        let whole = whole().to_string();
        let _ = read_unit(&whole.as_bytes()[..cut.min(whole.len())]);
    }
}
