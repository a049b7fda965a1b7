//! The pack with a person's additions: what takes precedence, how it is marked, what is passed over.

use chrono::NaiveDate;
use domain::floor::{FloorHeld, FloorLevel};
use domain::job::OrgNumber;
use domain::target::Level;

use super::*;
use crate::facts::NumberPart;
use crate::{ChangeKind, DistributionKind, pack};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn told(kind: &str, id: &str) -> Told {
    Told {
        source: own_source(kind, id),
        name: Text { en: "Union".to_owned(), nb: "Fagforening".to_owned() },
        address: Some("https://example.org/".to_owned()),
        as_of: day("2026-11-20"),
        entered_on: day("2026-11-22"),
        verified: Verified::Unverified,
        look_again: None,
    }
}

fn figure(fact: &str, numbers: &[(NumberPart, i64)]) -> OwnFigure {
    let numbers = numbers.iter().map(|(part, hundredths)| Number { part: *part, hundredths: *hundredths });
    OwnFigure { fact: fact.to_owned(), numbers: numbers.collect(), told: told("figure", fact) }
}

fn value(fact: &str, hundredths: i64) -> OwnFigure {
    figure(fact, &[(NumberPart::Value, hundredths)])
}

fn with(figures: &[OwnFigure]) -> Pack {
    pack().with(&Additions { figures: figures.to_vec(), ..Additions::default() })
}

fn statistic(id: &str, level: Option<Level>, place: Option<&str>) -> OwnStatistic {
    OwnStatistic {
        id: id.to_owned(),
        name: format!("Union {id}"),
        role: "backend_developer".to_owned(),
        level,
        place: place.map(str::to_owned),
        year: Some(2026),
        p25_kr: Some(700_000),
        median_kr: 800_000,
        p75_kr: Some(900_000),
        answers: Some(99),
        told: told("statistic", id),
    }
}

fn with_statistics(statistics: &[OwnStatistic]) -> Pack {
    pack().with(&Additions { statistics: statistics.to_vec(), ..Additions::default() })
}

#[test]
fn every_number_that_is_said_to_be_replaceable_is_and_says_whose_it_is() {
    let numbered: Vec<_> = pack().facts().filter(|fact| !fact.numbers.is_empty()).collect();
    assert!(numbered.len() > 150, "{}", numbered.len());
    for fact in numbered {
        // A tenth more, in whole steps so that whole figures stay whole, and of small ones within what they hold.
        let more = |hundredths: i64| hundredths + (hundredths / 1_000).clamp(1, 1_000_000) * 100;
        let numbers: Vec<_> =
            fact.numbers.iter().map(|number| (number.part, more(number.hundredths))).collect();
        let own = figure(&fact.id, &numbers);
        assert!(pack().takes(&own), "{}", fact.id);
        let changed = with(&[own]);
        let after = changed.fact(&fact.id).unwrap();
        assert_eq!(owner(after.basis.source), Some(("figure", fact.id.as_str())));
        let after_numbers: Vec<_> = after.numbers.iter().map(|one| (one.part, one.hundredths)).collect();
        assert_eq!(after_numbers, numbers, "{}", fact.id);
        assert_ne!(after.value, fact.value, "{}", fact.id);
        assert_eq!(after.basis.unit, fact.basis.unit);
    }
}

#[test]
fn only_the_fact_itself_changes() {
    let changed = with(&[value("city.oslo.people", 75_000_000)]);
    let changes = changed.changes_from(pack());
    assert_eq!(changes.len(), 1);
    assert_eq!((changes[0].kind, changes[0].fact.as_str()), (ChangeKind::Changed, "city.oslo.people"));
    assert_eq!(pack().changes_from(pack()), []);
}

#[test]
fn reckonings_take_the_persons_figures() {
    let changed = with(&[
        value("rent.stavanger.2", 1_500_000),
        value("basic_amount.2026-05-01", 14_000_000),
        value("law.notice", 200),
        value("law.pension", 350),
    ]);
    let rent = changed.rent("Stavanger", 2);
    assert_eq!(rent.map(|rent| rent.month_kr), Some(15_000));
    assert_eq!(owner(rent.unwrap().basis().source), Some(("figure", "rent.stavanger.2")));
    assert_eq!(changed.rent("Stavanger", 1), pack().rent("Stavanger", 1));
    assert_eq!(changed.basic_amount(day("2026-11-22")).unwrap().amount.ore, 14_000_000);
    assert_eq!(changed.law.limits().notice_months, 2);
    assert_eq!(changed.law.pension.value.rate().0, 350);
}

#[test]
fn a_newer_basic_amount_holds_from_its_day() {
    let changed = with(&[value("basic_amount.2027-05-01", 14_200_000)]);
    let kroner = |on| changed.basic_amount(day(on)).unwrap().amount.ore / 100;
    assert_eq!((kroner("2027-04-30"), kroner("2027-05-01")), (136_549, 142_000));
    assert!(changed.basic_amounts.last().unwrap().is_stale(day("2027-11-21")));
}

#[test]
fn a_figure_is_good_as_long_as_the_one_it_replaces() {
    let (before, after) =
        (pack().fact("rent.oslo_baerum.1").unwrap(), with(&[value("rent.oslo_baerum.1", 1_300_000)]));
    let after = after.fact("rent.oslo_baerum.1").unwrap();
    assert_eq!(after.basis.look_again - after.basis.as_of, before.basis.look_again - before.basis.as_of);
}

#[test]
fn what_does_not_fit_is_passed_over() {
    for own in [
        value("rent.atlantis.2", 100),
        value("rent.oslo_baerum.9", 100),
        value("city.oslo.people", 150),
        value("law.holiday_pay", 1_300),
        value("law.notice", 150),
        value("law.notice", 99_900),
        value("tax.2026", 100),
        value("employer.dnb.careers", 100),
        value("basic_amount.never", 100),
        figure("city.oslo.people", &[(NumberPart::Low, 100)]),
        figure("pay.ssb_11418_2512", &[]),
    ] {
        assert!(!pack().takes(&own), "{own:?}");
        assert_eq!(with(&[own]), *pack());
    }
}

#[test]
fn own_statistics_go_before_all_others() {
    let changed = with_statistics(&[
        statistic("all", None, None),
        statistic("senior", Some(Level::Senior), None),
        statistic("bergen", Some(Level::Senior), Some("Bergen")),
        statistic("rogaland", None, Some("Rogaland")),
    ]);
    let first = |level, city: Option<&str>| -> Vec<String> {
        let found = changed.market_for("backend developer", level, city);
        found.iter().take_while(|d| d.kind == DistributionKind::Own).map(|d| d.id.clone()).collect()
    };
    assert_eq!(first(Some(Level::Senior), Some("Bergen")), ["bergen", "senior", "all"]);
    assert_eq!(first(Some(Level::Senior), Some("Stavanger")), ["senior", "rogaland", "all"]);
    assert_eq!(first(Some(Level::Entry), Some("Oslo")), ["all"]);
    assert_eq!(first(None, Some("Oslo"))[0], "all");
    assert!(changed.market_for("sykepleier", None, None).iter().all(|d| d.kind != DistributionKind::Own));
    let rest = |pack: &Pack| -> Vec<String> {
        let found = pack.market_for("backend developer", Some(Level::Senior), Some("Bergen"));
        found.iter().filter(|d| d.kind != DistributionKind::Own).map(|d| d.id.clone()).collect()
    };
    assert_eq!(rest(&changed), rest(pack()), "the others keep their order");
}

#[test]
fn suggestions_are_of_the_persons_statistic_where_it_has_three_points() {
    let changed = with_statistics(&[statistic("all", None, None)]);
    let suggestion = changed.suggest("backend developer", Some(Level::Senior), None).unwrap();
    assert_eq!((suggestion.from.id.as_str(), suggestion.expected_kr), ("all", 800_000));
    let bare = OwnStatistic { p25_kr: None, p75_kr: None, ..statistic("all", None, None) };
    let changed = with_statistics(&[bare]);
    let suggestion = changed.suggest("backend developer", Some(Level::Senior), None).unwrap();
    assert_ne!(suggestion.from.id, "all");
    assert!(changed.fact("pay.all").unwrap().numbers.is_empty(), "it is written anew as a whole");
}

#[test]
fn a_newer_floor_ends_the_one_before_it() {
    let floor = |id: &str, from: &str| OwnFloor {
        level: FloorLevel {
            id: id.to_owned(),
            bachelor_ore: 53_000_000,
            master_ore: 61_000_000,
            held: FloorHeld::From { from: day(from), to: None },
            entered_on: Some(day("2026-11-22")),
        },
        told: told("floor", id),
    };
    let floors = vec![floor("a", "2026-09-01"), floor("b", "2026-11-01")];
    let changed = pack().with(&Additions { floors, ..Additions::default() });
    let held = |id: &str| changed.floor_levels.iter().find(|known| known.level.id == id).unwrap().level.held;
    let until = |from: &str, to: Option<&str>| FloorHeld::From { from: day(from), to: to.map(day) };
    assert_eq!(held("sw-2025b"), until("2025-09-01", Some("2026-08-31")));
    assert_eq!(held("a"), until("2026-09-01", Some("2026-10-31")));
    assert_eq!(held("b"), until("2026-11-01", None));
    assert_eq!(changed.floor_levels.last().unwrap().level.id, "b");
    assert_eq!(owner(changed.fact("floor.b").unwrap().basis.source), Some(("floor", "b")));
}

#[test]
fn what_the_register_says_is_found_by_number_then_by_name() {
    let registered = |number: &str, name: &str| RegisteredFacts {
        org_number: OrgNumber::parse(number).unwrap(),
        names: vec![name.to_owned()],
        employees: Some(4_321),
        told: Told { verified: Verified::OneSource, ..told("employer", number) },
    };
    let of = |registered: RegisteredFacts| {
        pack().with(&Additions { employers: vec![registered], ..Additions::default() })
    };
    let equinor = of(registered("923609016", "Et annet navn"));
    let fact = equinor.fact("employer.equinor.employees").unwrap();
    assert_eq!((fact.numbers[0].hundredths, fact.basis.verified), (432_100, Verified::OneSource));
    let free = pack().employers.iter().find(|employer| employer.org_number.is_none()).unwrap();
    let named = of(registered("999888771", &free.name.to_uppercase()));
    let now = named.employers.iter().find(|employer| employer.id == free.id).unwrap();
    assert_eq!(now.org_number.as_ref().unwrap().value.as_str(), "999888771");
    assert_eq!(of(registered("999888771", "Equinor")), *pack(), "another number is another employer");
}

#[test]
fn fetched_wages_take_the_place_of_older_ones_only() {
    let fetched = |year: i32, fetched_on: &str| FetchedWages {
        year,
        wages: vec![FetchedWage {
            occupation: "2512".to_owned(),
            p25_kr: Some(66_000),
            median_kr: Some(80_000),
            p75_kr: Some(97_000),
            mean_kr: None,
        }],
        told: Told { entered_on: day(fetched_on), verified: Verified::OneSource, ..told("wages", "11418") },
    };
    let developers = |wages: FetchedWages| {
        let pack = pack().with(&Additions { wages: Some(wages), ..Additions::default() });
        pack.distributions.iter().find(|known| known.id == "ssb_11418_2512").unwrap().clone()
    };
    let newer = developers(fetched(2026, "2027-02-10"));
    assert_eq!((newer.median_kr, newer.mean_kr, newer.year), (Some(960_000), None, Some(2026)));
    assert_eq!(newer.basis.verified, Verified::OneSource);
    let before = pack().distributions.iter().find(|known| known.id == "ssb_11418_2512").unwrap();
    assert_eq!(developers(fetched(2024, "2027-02-10")), *before);
    assert_eq!(developers(fetched(2025, "2025-11-01")), *before);
    assert_eq!(developers(fetched(2025, "2026-02-10")).median_kr, Some(960_000));
}

#[test]
fn no_file_may_pass_for_the_person() {
    let mut texts = crate::BUILT_IN;
    let own = "[[source]]\nid = \"own:figure:x\"\nname = { en = \"a\", nb = \"a\" }\nundated = true\nread_on = \"2026-11-22\"\n";
    let sources = format!("{}\n{own}", texts.sources);
    texts.sources = &sources;
    let refused = Pack::read(&texts).unwrap_err().to_string();
    assert!(refused.contains("stands for what a person adds"), "{refused}");
}

#[test]
fn the_files_of_the_built_in_pack_are_read_again_as_it_is() {
    let files = crate::built_in_files();
    assert_eq!(files.len(), 29);
    let text = |name: &str| files.iter().find(|(known, _)| *known == name).map(|(_, text)| *text);
    assert_eq!(Pack::read(&crate::PackTexts::from_files(text).unwrap()).unwrap(), *pack());
    let without = crate::PackTexts::from_files(|name| text(name).filter(|_| name != "tips.toml"));
    assert_eq!(without.unwrap_err(), crate::PackError::Missing { file: "tips.toml" });
}
