//! The built-in pack holds, names are found, and broken packs are refused with the reason.

use std::path::PathBuf;

use chrono::NaiveDate;
use domain::job::OrgNumber;

use crate::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn the_built_in_pack_holds() {
    let pack = Pack::read(&BUILT_IN).unwrap();
    assert_eq!((pack.cities.len(), pack.employers.len()), (9, 96));
    assert!(pack.cities.iter().all(|city| !pack.employers_in(city).is_empty()));
    assert!(
        pack.cities
            .is_sorted_by(|a, b| a.people.value >= b.people.value || a.id == "drammen" || b.id == "bodo")
    );
}

#[test]
fn cities_are_found_by_any_of_their_names() {
    for (name, id) in [
        ("trondheim", Some("trondheim")),
        ("Trondhjem", Some("trondheim")),
        ("TROMSØ", Some("tromso")),
        ("Tromso", Some("tromso")),
        ("Tromsoe", Some("tromso")),
        ("Romsa", Some("tromso")),
        ("bodo", Some("bodo")),
        (" Oslo ", Some("oslo")),
        ("Bærum", None),
        ("", None),
    ] {
        assert_eq!(pack().city_named(name).map(|city| city.id.as_str()), id, "{name}");
    }
    assert_eq!(pack().place_named("Fornebu").and_then(|place| place.near.as_deref()), Some("oslo"));
}

#[test]
fn employers_are_found_by_names_of_today_and_before() {
    for (name, id) in [
        ("DNB", Some("dnb")),
        ("DNB Bank ASA", Some("dnb")),
        ("dnb bank", Some("dnb")),
        ("SR-Bank", Some("sparebank_1_sor_norge")),
        ("SpareBank 1 SR-Bank ASA", Some("sparebank_1_sor_norge")),
        ("Sparebank 1 Sør-Norge", Some("sparebank_1_sor_norge")),
        ("Schibsted", Some("schibsted")),
        ("Schibsted ASA", Some("vend")),
        ("Vend Marketplaces", Some("vend")),
        ("finn.no", Some("vend")),
        ("Sparebanken Vest", Some("sparebanken_norge")),
        ("BKK AS", Some("eviny")),
        ("BKK", Some("eviny")),
        ("Statistics Norway", Some("statistisk_sentralbyra")),
        ("SSB", Some("statistisk_sentralbyra")),
        ("KSAT", Some("kongsberg_satellite_services")),
        ("Bekk Consulting AS", Some("bekk")),
        ("Nobody AS", None),
        ("", None),
    ] {
        assert_eq!(pack().employer_named(name).map(|employer| employer.id.as_str()), id, "{name}");
    }
}

#[test]
fn a_city_knows_its_rent_and_its_employers() {
    let tromso = pack().city_named("Tromsø").unwrap();
    let area = pack().rent_area(tromso).unwrap();
    assert_eq!((area.month_kr(2), pack().rent_basis.unit), (Some(9_880), Unit::KrPerMonth));
    assert!(tromso.rent_note.is_some());
    let there: Vec<&str> = pack().employers_in(tromso).iter().map(|e| e.id.as_str()).collect();
    assert_eq!(there[0], "universitetssykehuset_nord_norge");
    assert!(there.contains(&"norce") && !there.contains(&"dnb"));
}

#[test]
fn a_fact_is_stale_after_its_day_of_review() {
    let county = &pack().cities[0].county;
    assert!(!county.is_stale(county.look_again));
    assert!(county.is_stale(county.look_again.succ_opt().unwrap()));
    assert!(pack().cities[0].people.is_stale(day("2026-11-22")), "newer figures than those of 2024 are out");
}

#[test]
fn careers_pages_nobody_opened_are_marked_unverified() {
    assert!(pack().employers.iter().all(|e| e.careers.verified == Verified::Unverified));
    let numbers: Vec<_> = pack().employers.iter().filter_map(|e| e.org_number.as_ref()).collect();
    assert_eq!(numbers.len(), 86);
    assert!(numbers.iter().all(|number| OrgNumber::parse(number.value.as_str()).is_some()));
}

/// Why the built-in pack with one piece of one file changed is refused.
pub(crate) fn refused(file: &str, from: &str, to: &str) -> String {
    fn text_of<'a, 't>(texts: &'t mut PackTexts<'a>, file: &str) -> &'t mut &'a str {
        match file {
            "sources" => &mut texts.sources,
            "cities" => &mut texts.cities,
            "industries" => &mut texts.industries,
            "employers" => &mut texts.employers,
            "roles" => &mut texts.roles,
            "wages" => &mut texts.wages,
            "survey" => &mut texts.survey,
            "bands" => &mut texts.bands,
            _ => panic!("there is no file {file}"),
        }
    }
    let mut texts = BUILT_IN;
    let text = text_of(&mut texts, file);
    assert!(text.contains(from), "{file} has no {from}");
    let changed = text.replacen(from, to, 1);
    *text_of(&mut texts, file) = &changed;
    Pack::read(&texts).unwrap_err().to_string()
}

#[test]
fn a_broken_fact_or_city_is_refused_with_the_reason() {
    assert_refused(&[
        ("cities", "source = \"norway_geodata\", ", "", "missing field `source`"),
        ("cities", "as_of = \"2024-01-01\", ", "", "missing field `as_of`"),
        ("cities", "kr_per_month", "kr_per_week", "unknown variant `kr_per_week`"),
        ("cities", "kr_per_month", "people", "rents: is in People, not in KrPerMonth"),
        ("cities", "\"2025-12-22\"", "\"22.12.2025\"", "cities.toml"),
        ("cities", "\"one_source\"", "\"certainly\"", "unknown variant `certainly`"),
        ("cities", "\"ssb_09895\"", "\"ssb\"", "there is no source `ssb`"),
        (
            "cities",
            "rent_area = \"bergen\"",
            "rent_area = \"voss\"",
            "city bergen: there is no rent area `voss`",
        ),
        ("cities", "\"0301\"", "\"301\"", "`301` is not four digits"),
        ("cities", "near = \"oslo\"", "near = \"asker\"", "there is no city `asker`"),
        ("cities", "nb = \"Oslo og Bærum\"", "nb = \"\"", "lacks its text in one language"),
        ("cities", ", nb = \"Oslo og Bærum\"", "", "missing field `nb`"),
        ("cities", "717_710", "-717_710", "-717710 is not more than nothing"),
        (
            "cities",
            "look_again = \"2026-12-31\"",
            "look_again = \"2024-12-31\"",
            "to be looked at again before",
        ),
        ("cities", "schema = 1", "schema = 2", "cities.toml is of format 2; this program reads format 1"),
    ]);
}

#[test]
fn a_broken_employer_or_source_is_refused_with_the_reason() {
    assert_refused(&[
        ("employers", "984851006", "984851007", "not an organisation number"),
        (
            "employers",
            "[\"Oslo\", \"Bergen\"",
            "[\"Osol\", \"Bergen\"",
            "employer dnb: there is no city or place `Osol`",
        ),
        ("employers", "industry = \"energy\"", "industry = \"enrgy\"", "there is no industry `enrgy`"),
        ("employers", "id = \"equinor\"", "id = \"dnb\"", "employer dnb: is there twice"),
        (
            "employers",
            "name = \"Equinor\"",
            "name = \"DNB\"",
            "employer equinor: `DNB` is also a name of `dnb`",
        ),
        ("employers", "https://www.dnb.no", "http://www.dnb.no", "is not an https address"),
        (
            "employers",
            "kind = \"product\"",
            "kind = \"product\"\ncolour = \"blue\"",
            "unknown field `colour`",
        ),
        (
            "sources",
            "published = \"2026-01-05\"\n",
            "",
            "has either a day of publication or `undated = true`",
        ),
        (
            "sources",
            "published = \"2026-01-05\"",
            "published = \"2027-01-05\"",
            "was read before it was published",
        ),
        ("industries", "name = {", "nme = {", "unknown field `nme`"),
    ]);
}

pub(crate) fn assert_refused(cases: &[(&str, &str, &str, &str)]) {
    for (file, from, to, reason) in cases {
        let said = refused(file, from, to);
        assert!(said.contains(reason), "{file}, {to}: {said}");
    }
}

/// The facts the pack was made from, where they are at hand: every employer and its number is in the pack.
#[test]
fn the_pack_agrees_with_the_collected_facts() {
    let shared = std::env::var_os("LOYPE_SHARED")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../shared"), PathBuf::from);
    let Ok(list) = std::fs::read_to_string(shared.join("facts/employers.csv")) else {
        eprintln!("SKIPPED 1 of 1: the collected facts are not at {}", shared.display());
        return;
    };
    let listed: Vec<(&str, Option<OrgNumber>)> = list
        .lines()
        .skip(1)
        .filter_map(|line| Some((line.split(',').next()?, line.split(',').find_map(OrgNumber::parse))))
        .collect();
    assert_eq!(listed.len(), pack().employers.len());
    for (name, number) in listed {
        // "Vend (FINN.no)" and "Eviny (former BKK)" carry another name in brackets.
        let name = name.split(" (").next().unwrap_or(name);
        let known = pack().employer_named(name).unwrap_or_else(|| panic!("{name} is not in the pack"));
        assert_eq!(known.org_number.as_ref().map(|fact| &fact.value), number.as_ref(), "{name}");
    }
}

#[test]
fn typing_the_beginning_of_any_name_offers_the_employer() {
    let offered =
        |text| pack().employers_like(text).map(|employer| employer.name.as_str()).collect::<Vec<_>>();
    assert!(offered("equi").contains(&"Equinor"));
    assert!(offered("AKER S").contains(&"Aker Solutions"));
    assert!(offered("solutions").contains(&"Aker Solutions"));
    assert!(offered("   ").is_empty());
    assert!(offered("finnes ikke her").is_empty());
}
