//! Every fact stands in the list, with an id of its own, a source and both languages.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use crate::*;

fn one(id: &str) -> FactRef<'static> {
    pack().facts().find(|fact| fact.id == id).unwrap_or_else(|| panic!("{id} is not a fact"))
}

#[test]
fn every_area_has_facts_with_sources_and_both_languages() {
    let mut areas: HashMap<Area, usize> = HashMap::new();
    let mut ids = HashSet::new();
    for fact in pack().facts() {
        *areas.entry(fact.area).or_default() += 1;
        assert!(pack().source(fact.basis.source).is_some(), "{}", fact.id);
        assert!(!fact.about.en.is_empty() && !fact.about.nb.is_empty(), "{}", fact.id);
        assert!(!fact.value.en.is_empty() && !fact.value.nb.is_empty(), "{}", fact.id);
        assert!(fact.id.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b)), "{}", fact.id);
        assert!(ids.insert(fact.id));
    }
    assert_eq!(areas.len(), 13, "{areas:?}");
    assert!(areas.values().all(|count| *count >= 8), "{areas:?}");
    assert!(ids.len() > 900, "{}", ids.len());
}

#[test]
fn values_are_told_plainly_with_their_unit() {
    for (id, en, nb) in [
        ("city.bergen.people", "291\u{202f}940 people", "291\u{202f}940 personer"),
        ("city.tromso.employer_zone", "IVa", "IVa"),
        ("rent.trondheim.2", "11\u{202f}850 kr a month", "11\u{202f}850 kr i måneden"),
        ("employer.dnb.org_number", "984851006", "984851006"),
        ("basic_amount.2026-05-01", "136\u{202f}549 kr a year", "136\u{202f}549 kr i året"),
        (
            "floor.sw-2025b",
            "bachelor 522\u{202f}600, master 599\u{202f}200 kr a year before tax",
            "bachelor 522\u{202f}600, master 599\u{202f}200 kr i året før skatt",
        ),
        (
            "pay.article_backend_senior",
            "low 900\u{202f}000, high 1\u{202f}000\u{202f}000 or more kr a year",
            "lav 900\u{202f}000, høy 1\u{202f}000\u{202f}000 eller mer kr i året",
        ),
        (
            "role.mlops_engineer.sectors",
            "larger product companies, consultancies, scale-ups with ML products",
            "større produktselskaper, konsulentselskaper, vekstselskaper med ML-produkter",
        ),
    ] {
        let fact = one(id);
        assert_eq!((fact.value.en.as_str(), fact.value.nb.as_str()), (en, nb), "{id}");
    }
    assert!(one("law.probation").value.en.starts_with("6 months · "));
    assert!(one("job_seekers.benefit.rate").value.nb.starts_with("62,4 % av det"));
    assert_eq!(one("job_seekers.benefit.rate").basis.unit, Unit::Percent);
    assert_eq!(one("rent.oslo_baerum.2").basis.verified, Verified::TwoOrMore);
    assert_eq!(one("rent.oslo_baerum.1").basis.verified, Verified::OneSource);
}

#[test]
fn what_is_out_of_date_is_found_on_the_day() {
    let day = |text: &str| -> NaiveDate { text.parse().unwrap() };
    let stale = |on| -> HashSet<String> { pack().stale(day(on)).into_iter().map(|fact| fact.id).collect() };
    let (today, later) = (stale("2026-11-22"), stale("2027-05-01"));
    assert!(today.contains("city.oslo.people") && today.contains("floor.sw-2025b"));
    assert!(!today.contains("law.probation") && !today.contains("permits.who.eea"));
    assert!(later.contains("basic_amount.2026-05-01") && later.contains("permit_level.self-2026"));
    assert!(!stale("2027-04-30").contains("basic_amount.2026-05-01"));
    assert!(today.is_subset(&later), "a fact that is out of date stays so");
    assert_eq!(stale("2099-01-01").len(), pack().facts().count());
    assert!(stale("2015-01-01").is_empty());
}

#[test]
fn what_nobody_checked_is_marked_unverified() {
    for id in [
        "law.overtime_week",
        "working_life.interviews.rounds",
        "working_life.contract.notice_60",
        "permits.who.nordic",
        "newcomer.bank_id",
        "city.oslo.note.people_2025",
        "city.bodo.sectors",
        "community.smidig.when",
        "community.javabin.when",
        "floor_gap.sw-2026",
    ] {
        assert_eq!(one(id).basis.verified, Verified::Unverified, "{id}");
    }
}
