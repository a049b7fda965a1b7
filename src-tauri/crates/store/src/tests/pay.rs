//! Offers, targets, pay figures and own floor levels, written and read back.

use std::collections::BTreeMap;

use domain::ids::{ApplicationId, FloorLevelId, JobId, OfferId, PayFigureId, TargetId};
use domain::offer::{Criterion, Offer, Score, Weight};
use proptest::prelude::*;

use super::made_up::{self, plain_figure, plain_figures, plain_offer, plain_target};
use super::{Profile, at, day};
use crate::floor_level::OwnFloorLevel;
use crate::{Step, StoreError, Writing, floor_level, job, offer, pay_figure, target};

/// A new offer, for a job or by itself.
pub(super) fn add_offer(w: &Writing<'_>, job: Option<JobId>, terms: &Offer) -> Result<OfferId, StoreError> {
    let id = OfferId::at(w.now());
    offer::insert(w, id, job, terms).map(|()| id)
}

/// A level of the floor from a day on.
pub(super) fn level(from: &str) -> OwnFloorLevel {
    OwnFloorLevel {
        id: FloorLevelId::at(at(2)),
        valid_from: day(from),
        bachelor_ore: 53_000_000,
        master_ore: 60_000_000,
        url: "https://example.org/nivå?år=2027".to_owned(),
        entered_on: day("2026-11-21"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn every_term_of_an_offer_comes_back(first in made_up::offer(), second in made_up::offer()) {
        let profile = Profile::new();
        let id = profile.write(|w| add_offer(w, None, &first));
        let row = profile.read(|r| offer::by_id(r, id)).unwrap();
        prop_assert_eq!((row.id, row.job_id, &row.offer, row.created_at), (id, None, &first, at(2)));
        profile.write(|w| offer::update(w, id, &second));
        prop_assert_eq!(&profile.read(|r| offer::all(r, 9))[0].offer, &second);
        profile.store.undo().unwrap();
        prop_assert_eq!(&profile.read(|r| offer::by_id(r, id)).unwrap().offer, &first);
        prop_assert_eq!(profile.store.check().unwrap(), []);
    }

    #[test]
    fn every_field_of_a_target_comes_back(kept in made_up::target(), figures in made_up::figures()) {
        let profile = Profile::new();
        profile.write(|w| target::insert(w, &kept));
        prop_assert_eq!(profile.read(|r| target::by_id(r, kept.id)), Some(kept.clone()));
        profile.write(|w| target::add_figures(w, kept.id, &figures));
        let mut changed = kept.clone();
        changed.history.insert(0, figures);
        changed.history.sort_by_key(|figures| std::cmp::Reverse(figures.on));
        prop_assert_eq!(profile.read(|r| target::all(r, 9)), [changed]);
        profile.store.undo().unwrap();
        prop_assert_eq!(profile.read(|r| target::all(r, 9)), [kept]);
    }

    #[test]
    fn every_field_of_a_figure_comes_back(first in made_up::figure(), second in made_up::figure()) {
        let profile = Profile::new();
        let application = profile.application(profile.save("Kokk", "Sult")).id;
        let id = PayFigureId::at(at(2));
        profile.write(|w| pay_figure::insert(w, application, id, &first));
        let mut kept = domain::pay_figure::PayFigure { id: Some(id), ..first };
        prop_assert_eq!(profile.read(|r| pay_figure::by_id(r, id)), Some((application, kept.clone())));
        profile.write(|w| pay_figure::update(w, id, &second));
        profile.store.undo().unwrap();
        prop_assert_eq!(profile.read(|r| pay_figure::of_application(r, application)), [kept.clone()]);
        profile.store.redo().unwrap();
        kept = domain::pay_figure::PayFigure { id: Some(id), ..second };
        prop_assert_eq!(profile.read(|r| pay_figure::of_application(r, application)), [kept]);
    }
}

#[test]
fn offers_are_newest_first_and_those_of_the_trash_are_hidden_not_lost() {
    let profile = Profile::new();
    let [kept, gone] = ["Kokk", "Fyrvokter"].map(|title| profile.save(title, "Sult"));
    let [a, b, c, d] = [None, Some(kept), Some(gone), Some(kept)]
        .map(|job| profile.write(|w| add_offer(w, job, &plain_offer("Tilbud"))));
    let figure = PayFigureId::at(at(2));
    let application = profile.application(gone).id;
    profile.write(|w| pay_figure::insert(w, application, figure, &plain_figure("2026-11-20", "600 000")));
    let all =
        |limit| profile.read(|r| offer::all(r, limit)).into_iter().map(|row| row.id).collect::<Vec<_>>();
    assert_eq!((all(9), all(2)), (vec![d, c, b, a], vec![d, c]));

    profile.write(|w| job::delete(w, gone, at(3)));
    assert_eq!(all(9), [d, b, a]);
    let of = |job| profile.read(|r| offer::of_job(r, job)).into_iter().map(|row| row.id).collect::<Vec<_>>();
    assert_eq!((of(kept), of(gone)), (vec![d, b], vec![c]));
    assert_eq!(profile.read(|r| offer::by_id(r, c)).unwrap().job_id, Some(gone));
    assert_eq!(profile.read(|r| pay_figure::of_application(r, application)).len(), 1);
    profile.write(|w| job::restore(w, gone));
    assert_eq!(all(9), [d, c, b, a]);
    profile.assert_sound();
}

#[test]
fn scores_come_by_offer_in_the_order_of_the_criteria_and_go_with_it() {
    let profile = Profile::new();
    let [a, b, c] = ["a", "b", "c"].map(|name| profile.write(|w| add_offer(w, None, &plain_offer(name))));
    profile.write(|w| {
        offer::set_score(w, a, Criterion::Security, Some((3, "Prosjekt")))?;
        offer::set_score(w, a, Criterion::Work, Some((9, "")))?;
        offer::set_score(w, a, Criterion::Work, Some((10, "Fjell")))?;
        offer::set_score(w, b, Criterion::HomeOffice, Some((0, "Aldri")))
    });
    let score = |criterion, score, note: &str| Score { criterion, score, note: note.to_owned() };
    let of_a = vec![score(Criterion::Work, 10, "Fjell"), score(Criterion::Security, 3, "Prosjekt")];
    let of_b = vec![score(Criterion::HomeOffice, 0, "Aldri")];
    let found = profile.read(|r| offer::scores(r, &[a, b, c]));
    assert_eq!(found, BTreeMap::from([(a, of_a.clone()), (b, of_b.clone())]));
    assert_eq!(profile.read(|r| offer::scores(r, &[])).len(), 0);

    profile.write(|w| offer::set_score(w, b, Criterion::HomeOffice, None));
    profile.write(|w| offer::delete(w, a));
    assert!(profile.read(|r| offer::scores(r, &[a, b])).is_empty());
    profile.store.undo().unwrap();
    assert_eq!(profile.read(|r| offer::scores(r, &[a, b]))[&a], of_a);
    profile.store.undo().unwrap();
    assert_eq!(profile.read(|r| offer::scores(r, &[a, b]))[&b], of_b);
    profile.store.redo().unwrap();
    profile.store.redo().unwrap();
    assert!(profile.read(|r| offer::scores(r, &[a, b])).is_empty());
    profile.assert_sound();
}

#[test]
fn only_the_weights_the_person_set_are_kept() {
    let profile = Profile::new();
    assert_eq!(profile.read(offer::weights), []);
    let weight = |criterion, weight| Weight { criterion, weight };
    profile.write(|w| offer::set_weight(w, weight(Criterion::Place, 4)));
    profile.write(|w| offer::set_weight(w, weight(Criterion::Money, 0)));
    profile.write(|w| offer::set_weight(w, weight(Criterion::Place, 10)));
    let both = [weight(Criterion::Money, 0), weight(Criterion::Place, 10)];
    assert_eq!(profile.read(offer::weights), both);
    let same = profile.store.write(&Step::new("same"), at(3), |w| offer::set_weight(w, both[0])).unwrap();
    assert!(same.tags.is_empty());
    profile.store.undo().unwrap();
    assert_eq!(profile.read(offer::weights), [both[0], weight(Criterion::Place, 4)]);
}

#[test]
fn targets_are_newest_first_and_so_is_their_history_within_a_day_too() {
    let profile = Profile::new();
    let [older, newer] = ["Kokk", "Baker"].map(plain_target);
    profile.write(|w| target::insert(w, &older));
    profile.write(|w| target::insert(w, &newer));
    for expected in [61_000_000, 62_000_000] {
        profile.write(|w| target::add_figures(w, older.id, &plain_figures(expected)));
    }
    profile.write(|w| target::rename(w, older.id, "Kjøkkensjef", None, Some("Småvær")));
    let found = profile.read(|r| target::all(r, 9));
    assert_eq!((found[0].id, found[1].id), (newer.id, older.id));
    let expected: Vec<i64> = found[1].history.iter().map(|figures| figures.expected_ore).collect();
    assert_eq!(expected, [62_000_000, 61_000_000, 60_000_000]);
    assert_eq!((&*found[1].role, found[1].city.as_deref()), ("Kjøkkensjef", Some("Småvær")));
    assert_eq!(profile.read(|r| target::all(r, 1)).len(), 1);
}

#[test]
fn a_target_without_figures_is_refused_and_is_damage() {
    let profile = Profile::new();
    let empty = domain::target::Target { history: Vec::new(), ..plain_target("Kokk") };
    let error = profile.store.write(&Step::new("a"), at(3), |w| target::insert(w, &empty)).unwrap_err();
    assert_eq!(error.code(), "store_damaged");
    let kept = plain_target("Kokk");
    profile.write(|w| target::insert(w, &kept));
    profile.write(|w| Ok(w.connection.execute("DELETE FROM target_figures", [])?));
    assert_eq!(profile.store.read(|r| target::all(r, 9)).unwrap_err().code(), "store_damaged");
}

#[test]
fn a_timeline_is_oldest_first_and_in_the_order_of_writing_within_a_day() {
    let profile = Profile::new();
    let [one, other] = ["Kokk", "Baker"].map(|title| profile.application(profile.save(title, "Sult")).id);
    for (application, on, text) in [
        (one, "2026-11-22", "c"),
        (one, "2026-11-20", "a"),
        (other, "2026-11-21", "x"),
        (one, "2026-11-22", "d"),
        (one, "2026-11-21", "b"),
    ] {
        let id = PayFigureId::at(at(2));
        profile.write(|w| pay_figure::insert(w, application, id, &plain_figure(on, text)));
    }
    let found = profile.read(|r| pay_figure::of_application(r, one));
    assert_eq!(found.iter().map(|figure| figure.pay.text.as_str()).collect::<String>(), "abcd");
}

#[test]
fn own_levels_come_by_their_first_day() {
    let profile = Profile::new();
    let levels = ["2027-09-01", "2025-09-01", "2026-09-01"].map(level);
    for level in &levels {
        profile.write(|w| floor_level::insert(w, level));
    }
    let [newest, oldest, middle] = levels;
    assert_eq!(profile.read(|r| floor_level::by_id(r, middle.id)).as_ref(), Some(&middle));
    profile.write(|w| floor_level::delete(w, middle.id));
    assert_eq!(profile.read(floor_level::all), [oldest.clone(), newest.clone()]);
    profile.store.undo().unwrap();
    assert_eq!(profile.read(floor_level::all), [oldest, middle, newest]);
}

#[test]
fn what_is_not_there_is_said_and_what_it_hangs_on_must_be_there() {
    let profile = Profile::new();
    let (nobody, no_target) = (OfferId::at(at(9)), TargetId::at(at(9)));
    type Write = Box<dyn Fn(&Writing<'_>) -> Result<(), StoreError>>;
    let cases: [(&str, Write); 11] = [
        ("store_missing", Box::new(move |w| offer::update(w, nobody, &plain_offer("a")))),
        ("store_missing", Box::new(move |w| offer::delete(w, nobody))),
        ("store_missing", Box::new(move |w| offer::set_score(w, nobody, Criterion::Work, Some((1, ""))))),
        ("store_missing", Box::new(move |w| target::rename(w, no_target, "Kokk", None, None))),
        ("store_missing", Box::new(move |w| target::add_figures(w, no_target, &plain_figures(1)))),
        ("store_missing", Box::new(move |w| target::delete(w, no_target))),
        ("store_missing", Box::new(|w| pay_figure::delete(w, PayFigureId::at(at(9))))),
        (
            "store_missing",
            Box::new(|w| pay_figure::update(w, PayFigureId::at(at(9)), &plain_figure("2026-11-20", ""))),
        ),
        ("store_missing", Box::new(|w| floor_level::delete(w, FloorLevelId::at(at(9))))),
        ("store_refused", Box::new(|w| add_offer(w, Some(JobId::at(at(9))), &plain_offer("a")).map(|_| ()))),
        (
            "store_refused",
            Box::new(|w| {
                let id = PayFigureId::at(w.now());
                pay_figure::insert(w, ApplicationId::at(at(9)), id, &plain_figure("2026-11-20", ""))
            }),
        ),
    ];
    for (number, (code, write)) in cases.iter().enumerate() {
        let error = profile.store.write(&Step::new("missing"), at(3), write).unwrap_err();
        assert_eq!(error.code(), *code, "{number}");
    }
    profile.assert_sound();
}
