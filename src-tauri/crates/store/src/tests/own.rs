//! What a person added to the guidance, and a newer guidance, written, read back, undone and done again.

use std::collections::BTreeMap;

use domain::ids::{OwnFigureId, OwnStatisticId};
use domain::job::OrgNumber;
use domain::target::Level;

use super::{Profile, at, day, dump};
use crate::own_figure::{OwnFigure, OwnNumber, OwnPart};
use crate::own_statistic::{OwnStatistic, TypedAmount};
use crate::registered::{RegisteredRow, Trouble};
use crate::wages::{FetchedWage, FetchedWages};
use crate::{
    Step, StoreError, Tag, Tags, Writing, guidance_pack, own_figure, own_statistic, registered, wages,
};

fn figure(fact: &str, hundredths: [i64; 2]) -> OwnFigure {
    let number =
        |part, hundredths: i64| OwnNumber { part, hundredths, text: format!("{} kr", hundredths / 100) };
    OwnFigure {
        id: OwnFigureId::at(at(2)),
        fact: fact.to_owned(),
        numbers: vec![number(OwnPart::Low, hundredths[0]), number(OwnPart::High, hundredths[1])],
        source: "Småvær fagforening".to_owned(),
        url: Some("https://example.org/tall".to_owned()),
        as_of: day("2026-11-01"),
        entered_on: day("2026-11-22"),
    }
}

fn statistic(name: &str) -> OwnStatistic {
    let typed = |ore, text: &str| TypedAmount { ore, text: text.to_owned() };
    OwnStatistic {
        id: OwnStatisticId::at(at(2)),
        name: name.to_owned(),
        role: "backend".to_owned(),
        level: Some(Level::Senior),
        place: Some("Rogaland".to_owned()),
        year: Some(2026),
        p25: Some(typed(70_000_000, "700k")),
        median: typed(80_000_000, "800 000"),
        p75: Some(typed(90_000_000, "900 000")),
        answers: Some(412),
        source: "Småvær fagforening".to_owned(),
        url: None,
        as_of: day("2026-11-01"),
        entered_on: day("2026-11-22"),
    }
}

fn employer(number: &str, name: &str) -> RegisteredRow {
    RegisteredRow {
        orgnr: OrgNumber::parse(number).unwrap(),
        name: name.to_owned(),
        form: Some("AS".to_owned()),
        form_text: None,
        address: Some("Vardeveien 7".to_owned()),
        municipality: None,
        industry: Some("62.100".to_owned()),
        industry_text: None,
        employees: Some(42),
        website: None,
        registered_on: Some(day("2012-03-29")),
        trouble: Some(Trouble::ForcedWindingUp),
        known_as: "Fjellvarden".to_owned(),
        url: "https://example.org/enheter".to_owned(),
        fetched_on: day("2026-11-22"),
    }
}

fn fetched(year: i32, occupations: &[&str]) -> FetchedWages {
    let wage = |occupation: &&str| FetchedWage {
        occupation: (*occupation).to_owned(),
        p25_kr: Some(60_000),
        median_kr: Some(70_000),
        p75_kr: None,
        mean_kr: Some(71_000),
    };
    FetchedWages {
        year,
        updated_on: Some(day("2026-02-05")),
        url: "https://example.org/tabell".to_owned(),
        fetched_on: day("2026-11-22"),
        wages: occupations.iter().map(wage).collect(),
    }
}

fn files(text: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("a.toml".to_owned(), text.to_owned()), ("pack.toml".to_owned(), "x = 1".to_owned())])
}

fn packs(profile: &Profile) -> u32 {
    profile.store.lock().query_row("SELECT count(*) FROM pack_text", [], |row| row.get(0)).unwrap()
}

#[test]
fn everything_comes_back_as_it_was_kept() {
    let profile = Profile::new();
    let (one, other) = (figure("rent.oslo.1", [0, 1]), figure("city.oslo.people", [250, 4_294_967_295]));
    let union = statistic("Tekna");
    let bare = OwnStatistic {
        level: None,
        place: None,
        year: None,
        p25: None,
        p75: None,
        answers: None,
        ..statistic("NITO")
    };
    let unit = employer("923609016", "FJELLVARDEN AS");
    let kept = fetched(2026, &["2511", "2512"]);
    profile.write(|w| {
        own_figure::put(w, &one)?;
        own_figure::put(w, &other)?;
        own_statistic::put(w, &union)?;
        own_statistic::put(w, &bare)?;
        registered::put(w, &unit)?;
        wages::put(w, &kept)
    });
    let mut figures = profile.read(own_figure::all);
    figures.sort_by(|one, other| other.fact.cmp(&one.fact));
    assert_eq!(figures, [one.clone(), other]);
    assert_eq!(profile.read(|r| own_figure::by_id(r, one.id)), Some(one));
    assert_eq!(profile.read(|r| own_statistic::by_id(r, union.id)), Some(union));
    assert_eq!(profile.read(|r| own_statistic::by_id(r, bare.id)), Some(bare));
    assert_eq!(profile.read(registered::all), std::slice::from_ref(&unit));
    assert_eq!(profile.read(|r| registered::by_number(r, "923609016")), Some(unit));
    assert_eq!(profile.read(wages::kept), Some(kept));
    profile.assert_sound();
}

#[test]
fn a_fact_has_one_figure_and_a_table_one_answer() {
    let profile = Profile::new();
    let (first, second) = (figure("rent.oslo.1", [1, 2]), figure("rent.oslo.1", [3, 4]));
    profile.write(|w| own_figure::put(w, &first));
    profile.write(|w| own_figure::put(w, &second));
    profile.write(|w| wages::put(w, &fetched(2025, &["2512", "3511"])));
    profile.write(|w| wages::put(w, &fetched(2026, &["2512"])));
    assert_eq!(profile.read(own_figure::all), [second]);
    assert_eq!(profile.read(wages::kept), Some(fetched(2026, &["2512"])));
    profile.store.undo().unwrap();
    assert_eq!(profile.read(wages::kept), Some(fetched(2025, &["2512", "3511"])));
    profile.store.undo().unwrap();
    profile.store.undo().unwrap();
    assert_eq!(profile.read(own_figure::all), [first]);
    profile.assert_sound();
}

type Change = fn(&Writing<'_>) -> Result<(), StoreError>;

#[test]
fn every_write_is_undone_and_done_again() {
    let writes: [Change; 8] = [
        |w| own_figure::put(w, &figure("rent.oslo.1", [1, 2])),
        |w| own_figure::all(w)?.iter().try_for_each(|kept| own_figure::delete(w, kept.id)),
        |w| own_statistic::put(w, &statistic("Tekna")),
        |w| own_statistic::all(w)?.iter().try_for_each(|kept| own_statistic::delete(w, kept.id)),
        |w| registered::put(w, &employer("923609016", "FJELLVARDEN AS")),
        |w| registered::delete(w, "923609016"),
        |w| wages::put(w, &fetched(2026, &["2512"])),
        wages::delete,
    ];
    let profile = Profile::new();
    let mut states = vec![dump(&profile.store)];
    for write in writes {
        let written = profile.store.write(&Step::new("own"), at(3), write).unwrap();
        assert_eq!(written.tags, Tags::from([Tag::Guidance]));
        states.push(dump(&profile.store));
    }
    for state in states[..states.len() - 1].iter().rev() {
        profile.store.undo().unwrap().unwrap();
        assert_eq!(&dump(&profile.store), state);
    }
    for state in &states[1..] {
        profile.store.redo().unwrap().unwrap();
        assert_eq!(&dump(&profile.store), state);
    }
    profile.assert_sound();
}

#[test]
fn a_guidance_lies_in_the_profile_as_long_as_something_refers_to_it() {
    let profile = Profile::new();
    assert_eq!(profile.read(guidance_pack::kept), None);
    let put = |text: &'static str, edition: &str| {
        let edition = day(edition);
        profile.write(|w| guidance_pack::put(w, &files(text), edition, "ny.zip", day("2027-01-02")));
    };
    put("en = 1", "2027-01-01");
    put("to = 2", "2027-02-01");
    let kept = profile.read(guidance_pack::kept).unwrap();
    assert_eq!((kept.edition, kept.name.as_str()), (day("2027-02-01"), "ny.zip"));
    assert_eq!(profile.read(|r| guidance_pack::files(r, &kept.hash)), files("to = 2"));
    assert_eq!(packs(&profile), 2);

    profile.store.undo().unwrap();
    let first = profile.read(guidance_pack::kept).unwrap();
    assert_eq!(profile.read(|r| guidance_pack::files(r, &first.hash)), files("en = 1"));
    profile.store.redo().unwrap();
    assert_eq!(profile.read(guidance_pack::kept), Some(kept));
    profile.store.undo().unwrap();
    // A new step leaves nothing that could be done again, so the second one goes.
    profile.write(guidance_pack::delete);
    assert_eq!((packs(&profile), profile.read(guidance_pack::kept)), (1, None));
    profile.assert_sound();
    profile.store.undo().unwrap();
    assert_eq!(profile.read(guidance_pack::kept), Some(first));
    profile.assert_sound();
}

#[test]
fn what_is_not_there_or_makes_no_sense_is_refused() {
    let profile = Profile::new();
    let missing: [Change; 3] = [
        |w| own_figure::delete(w, OwnFigureId::at(at(9))),
        |w| own_statistic::delete(w, OwnStatisticId::at(at(9))),
        |w| registered::delete(w, "923609016"),
    ];
    for write in missing {
        let error = profile.store.write(&Step::new("missing"), at(3), write).unwrap_err();
        assert_eq!(error.code(), "store_missing");
    }
    assert!(profile.store.read(|r| guidance_pack::files(r, "0")).is_err());
    profile.write(|w| {
        own_figure::put(w, &figure("rent.oslo.1", [1, 2]))?;
        own_statistic::put(w, &statistic("Tekna"))?;
        registered::put(w, &employer("923609016", "FJELLVARDEN AS"))?;
        wages::put(w, &fetched(2026, &["2512"]))?;
        guidance_pack::put(w, &files(""), day("2027-01-01"), "ny.zip", day("2027-01-02"))
    });
    let before = dump(&profile.store);
    for sql in [
        "UPDATE own_figure SET source = NULL",
        "UPDATE own_figure_number SET part = 'all'",
        "UPDATE own_figure_number SET hundredths = -1",
        "UPDATE own_figure_number SET hundredths = 4294967296",
        "UPDATE own_statistic SET level = 'boss'",
        "UPDATE own_statistic SET median_ore = NULL",
        "UPDATE own_statistic SET p25_ore = NULL",
        "UPDATE own_statistic SET year = 1",
        "UPDATE own_statistic SET answers = -1",
        "UPDATE registered_employer SET orgnr = '1'",
        "UPDATE registered_employer SET employees = -1",
        "UPDATE registered_employer SET trouble = 'rich'",
        "UPDATE fetched_wages SET only = 2",
        "UPDATE fetched_wages SET year = 99999",
        "UPDATE fetched_wage SET median_kr = -1",
        "UPDATE guidance_pack SET only = 2",
        "UPDATE guidance_pack SET hash = NULL",
    ] {
        let refused = profile.store.write(&Step::new("odd"), at(3), |w| {
            w.connection.execute(sql, []).map(drop).map_err(StoreError::from)
        });
        assert!(refused.is_err(), "{sql}");
    }
    assert_eq!(dump(&profile.store), before);
    profile.assert_sound();
}

#[test]
fn a_changed_guidance_is_found_by_the_check() {
    let profile = Profile::new();
    profile.write(|w| guidance_pack::put(w, &files("x"), day("2027-01-01"), "ny.zip", day("2027-01-02")));
    profile.store.lock().execute("UPDATE pack_text SET zstd = x'00'", []).unwrap();
    let problems = profile.store.check().unwrap();
    assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), ["content"]);
}
