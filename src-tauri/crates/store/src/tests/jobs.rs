//! Jobs, employers, ads and histories, written and read back.

use std::collections::BTreeSet;

use domain::ad::{AdState, Confidence, FieldOrigin, Origin};
use domain::deadline::{Deadline, DeadlineWhen, StartDate};
use domain::event::EventKind;
use domain::ids::{EventId, JobId};
use domain::job::*;
use domain::money::{Amount, Currency, MAX_ORE, PayAsWritten, PayPeriod, PaySteps};
use domain::stage::StageKind;

use super::{Profile, at, capture, day};
use crate::job::{JobFilter, list, trash};
use crate::{ad, employer, event, job, stage};

fn full() -> JobFields {
    let amount = |ore, period| Some(Amount { ore, currency: Currency::NOK, period });
    JobFields {
        title: "Utvikler – «senior»".to_owned(),
        employer: "Kåres Kode AS".to_owned(),
        orgnr: OrgNumber::parse("923609016"),
        places: vec![
            Place {
                text: "Kirkegårdsveien 45, 3616 Kongsberg".to_owned(),
                city: Some("Kongsberg".to_owned()),
                postal_code: Some("3616".to_owned()),
                country: Some("NO".to_owned()),
            },
            Place { text: "Oslo".to_owned(), ..Place::default() },
        ],
        deadline: Deadline {
            when: DeadlineWhen::DateTime("2026-12-01T10:59:59Z".parse().unwrap()),
            text: Some("1. des".to_owned()),
        },
        posted_on: Some(day("2024-02-29")),
        starts: Some(StartDate { on: None, text: "etter avtale".to_owned() }),
        form: Some(EmploymentForm::Substitute),
        share: Some(Share { min_percent: 50, max_percent: 100 }),
        pay: Some(PayAsWritten {
            min: amount(65_000_000, PayPeriod::Year),
            max: amount(MAX_ORE, PayPeriod::Month),
            steps: Some(PaySteps { min: 65, max: 72 }),
            share_percent: Some(80),
            text: "650–720k".to_owned(),
        }),
        workplace: Some(Workplace::Hybrid),
        required_degree: Degree::Master,
        languages_required: vec!["nb".to_owned(), "en".to_owned()],
        apply_url: Some("https://example.org/søk?x=1".to_owned()),
        contacts: vec![
            AdContact {
                name: Some("Åse Ødegård".to_owned()),
                role: Some("leder".to_owned()),
                email: Some("ase@example.org".to_owned()),
                phone: Some("+47 99 99 99 99".to_owned()),
            },
            AdContact::default(),
        ],
    }
}

#[test]
fn every_field_comes_back_as_it_was_written() {
    let profile = Profile::new();
    let id = JobId::at(at(1));
    profile.write(|w| job::insert(w, id, &full(), at(1)));
    let row = profile.read(|r| job::row(r, id)).unwrap();
    assert_eq!((row.fields, row.created_at, row.deleted_at, row.previous), (full(), at(1), None, None));

    let kinds = [
        DeadlineWhen::Date(day("2026-02-28")),
        DeadlineWhen::Asap,
        DeadlineWhen::Rolling,
        DeadlineWhen::Unknown,
    ];
    for when in kinds {
        let mut fields = JobFields::new("a", "b");
        fields.deadline = Deadline { when, text: None };
        fields.pay = Some(PayAsWritten {
            min: None,
            max: None,
            steps: None,
            share_percent: None,
            text: "etter avtale".to_owned(),
        });
        fields.starts = Some(StartDate { on: Some(day("2027-01-01")), text: "nyttår".to_owned() });
        profile.write(|w| job::update(w, id, &fields));
        assert_eq!(profile.read(|r| job::row(r, id)).unwrap().fields, fields);
    }
    profile.write(|w| job::update(w, id, &full()));
    assert_eq!(profile.read(|r| job::row(r, id)).unwrap().fields, full());
    profile.assert_sound();
}

#[test]
fn what_was_typed_is_remembered_once() {
    let profile = Profile::new();
    let id = profile.save("Utvikler", "Equinor");
    profile.write(|w| job::mark_typed(w, id, &[JobField::Title, JobField::Pay]));
    profile.write(|w| job::mark_typed(w, id, &[JobField::Pay, JobField::RequiredDegree]));
    let typed = profile.read(|r| job::row(r, id)).unwrap().typed;
    assert_eq!(typed, BTreeSet::from([JobField::Title, JobField::Pay, JobField::RequiredDegree]));
}

#[test]
fn employers_are_known_by_number_or_by_name() {
    let profile = Profile::new();
    let number = OrgNumber::parse("923609016");
    let other = OrgNumber::parse("984851006");
    let id = |name: &str, number: Option<&OrgNumber>| {
        profile.write(|w| employer::find_or_insert(w, name, number, at(1)))
    };
    let first = id("Ålesund Rør AS", None);
    for (name, number, same) in [
        ("ALESUND RØR", None, true),
        ("Ålesund  rør as", number.as_ref(), true),
        ("Et helt annet navn", number.as_ref(), true),
        ("Ålesund Rør ASA", None, true),
        ("Ålesund Rør", other.as_ref(), false),
        ("Bergen Rør", None, false),
        ("Ås", None, false),
    ] {
        assert_eq!(id(name, number) == first, same, "{name}");
    }
}

#[test]
fn employer_names_complete_what_is_typed() {
    let profile = Profile::new();
    for name in ["Ørsta kommune", "Orkla ASA", "Oslo kommune"] {
        profile.save("Utvikler", name);
    }
    let gone = profile.save("Utvikler", "Osteriet");
    profile.write(|w| job::delete(w, gone, at(3)));
    for (prefix, limit, expected) in [
        ("ø", 9, vec!["Orkla ASA", "Ørsta kommune", "Oslo kommune"]),
        ("OS", 9, vec!["Oslo kommune"]),
        ("o", 1, vec!["Orkla ASA"]),
        ("%", 9, vec![]),
    ] {
        assert_eq!(profile.read(|r| employer::names(r, prefix, limit)), expected, "{prefix}");
    }
}

#[test]
fn the_trash_is_a_list_of_its_own() {
    let profile = Profile::new();
    let jobs = ["a", "b", "c"].map(|title| profile.save(title, "Equinor"));
    profile.write(|w| job::delete(w, jobs[2], at(5)));
    profile.write(|w| job::delete(w, jobs[0], at(6)));
    let found = profile.read(|r| trash(r, 0, 1));
    assert_eq!((found.total, found.rows[0].job_id, found.rows[0].deleted_at), (2, jobs[0], at(6)));
    assert_eq!(profile.read(|r| trash(r, 1, 9)).rows[0].title, "c");
    let filter = JobFilter { limit: 9, ..JobFilter::default() };
    assert_eq!(profile.read(|r| list(r, &filter)).rows[0].title, "b");
    profile.write(|w| job::restore(w, jobs[0]));
    assert_eq!(profile.read(|r| list(r, &filter)).total, 2);
}

#[test]
fn the_list_narrows_by_words_and_stage_and_counts_all() {
    let profile = Profile::new();
    for number in 0..30 {
        profile.save(&format!("Utvikler {number}"), if number % 2 == 0 { "Ålesund Go" } else { "Equinor" });
    }
    let total = |query: Option<&str>, stage_kind| {
        let filter = JobFilter { query: query.map(str::to_owned), stage_kind, offset: 2, limit: 3 };
        let page = profile.read(|r| list(r, &filter));
        (page.total, page.rows.len())
    };
    assert_eq!(total(None, None), (30, 3));
    assert_eq!(total(Some("alesund"), None), (15, 3));
    assert_eq!(total(Some("alesund go 0"), Some(StageKind::Saved)), (3, 1));
    assert_eq!(total(Some("go"), None), (15, 3));
    assert_eq!(total(Some(" "), None), (30, 3));
    assert_eq!(total(Some("alesund"), Some(StageKind::Offer)), (0, 0));
}

#[test]
fn a_history_is_newest_first_and_can_be_corrected() {
    let profile = Profile::new();
    let job_id = profile.save("Utvikler", "Equinor");
    let (id, applied) = (profile.application(job_id).id, profile.stage(StageKind::Applied));
    let (moved, note) = (EventId::at(at(2)), EventId::at(at(2)));
    profile.write(|w| {
        event::insert_stage(w, id, moved, day("2026-11-22"), Some(StageKind::Saved), applied)?;
        event::insert_note(w, id, note, day("2026-11-22"), "Sendt")?;
        stage::rename(w, applied, Some("Sendt inn"))
    });
    let ad = profile.write(|w| capture(w, job_id, "tekst", &[]));
    let page = profile.read(|r| event::list(r, id, 0, 3));
    assert_eq!(page.total, 4);
    let kinds: Vec<_> = page.rows.iter().map(|event| event.what.clone()).collect();
    let to_name = Some("Sendt inn".to_owned());
    assert_eq!(
        kinds,
        [
            EventKind::Note { text: "Sendt".to_owned() },
            EventKind::Stage { from: Some(StageKind::Saved), to: StageKind::Applied, to_name, closed: None },
            EventKind::Captured { ad, site: Some("finn.no".to_owned()) },
        ]
    );
    assert_eq!(profile.read(|r| event::stage_kinds(r, id)), [StageKind::Saved, StageKind::Applied]);
    profile.write(|w| event::set_day(w, moved, day("2026-11-01")));
    assert_eq!(profile.read(|r| event::stage_kinds(r, id)), [StageKind::Applied, StageKind::Saved]);
    assert_eq!(profile.read(|r| event::by_id(r, moved)).unwrap().1.on, day("2026-11-01"));
    assert_eq!(profile.read(|r| event::list(r, id, 3, 9)).rows[0].id, moved);
}

#[test]
fn ads_are_kept_with_where_each_field_came_from() {
    let profile = Profile::new();
    let job_id = profile.save("Utvikler", "Equinor");
    let (_, newest) = (profile.capture(job_id, "en"), profile.capture(job_id, "to"));
    let ads = profile.read(|r| ad::of_job(r, job_id));
    assert_eq!((ads.len(), ads[0].id, ads[0].state), (2, newest, AdState::Open));
    assert_eq!((ads[0].page_bytes, ads[0].source.site.as_deref()), (Some(15), Some("finn.no")));
    let origin = FieldOrigin { field: JobField::Title, from: Origin::JsonLd, confidence: Confidence(0.95) };
    assert_eq!(profile.read(|r| ad::origins(r, newest)), [origin]);
}

#[test]
fn a_saved_ad_is_known_by_its_keys_or_by_title_and_employer() {
    let profile = Profile::new();
    let jobs = ["Utvikler", "Utvikler", "Kokk"].map(|title| profile.save(title, "Equinor ASA"));
    for (job_id, keys) in jobs.iter().zip([["finn:1", "url:a"], ["finn:1", "url:b"], ["nav:2", "url:c"]]) {
        profile.write(|w| capture(w, *job_id, &format!("tekst {}", keys[1]), &keys.map(str::to_owned)));
    }
    let known = |keys: &[&str]| {
        let keys: Vec<String> = keys.iter().map(|&key| key.to_owned()).collect();
        profile.read(|r| ad::by_keys(r, &keys))
    };
    assert_eq!(known(&["finn:1"]), [jobs[1], jobs[0]]);
    assert_eq!(known(&["nav:2", "url:c", "other"]), [jobs[2]]);
    assert_eq!(known(&[]), []);
    profile.write(|w| job::delete(w, jobs[1], at(3)));
    assert_eq!(known(&["finn:1"]), [jobs[0], jobs[1]]);
    let alike = profile.read(|r| ad::alike(r, "UTVIKLER ", "equinor"));
    assert_eq!(alike, [(jobs[0], "tekst url:a".to_owned()), (jobs[1], "tekst url:b".to_owned())]);
}
