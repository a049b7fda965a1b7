//! The base at which an offer leaves as much as another.

use proptest::prelude::*;

use super::examples::{any_terms, g, kr, plain, reckoned, year_2026};
use crate::money::MAX_ORE;
use crate::offer::*;
use crate::tax::{Rate, Scheme, TaxYear, Zone};

fn matched(terms: &OfferTerms, wanted: &OfferTerms, on: MatchOn) -> Option<i64> {
    match_base(terms, &reckoned(wanted), &year_2026(), &g(), on)
}

fn on_left(terms: &OfferTerms, wanted: &OfferTerms) -> Option<i64> {
    matched(terms, wanted, MatchOn::LeftMonth)
}

/// Net less living, and pension where it counts; whole øre, so it may differ from what is matched by one.
fn year(terms: &OfferTerms, on: MatchOn) -> i64 {
    let it = reckoned(terms);
    it.net_ore - it.living_ore + if on == MatchOn::LeftMonthAndPension { it.pension_ore } else { 0 }
}

#[test]
fn alike_offers_match_at_their_own_base_and_odd_ones_at_the_next_hundred() {
    assert_eq!(on_left(&plain(), &plain()), Some(kr(500_000)));
    let odd = OfferTerms { base_ore: kr(500_001), ..plain() };
    assert_eq!(on_left(&odd, &odd), Some(kr(500_100)));
    let half = OfferTerms { share_percent: 50, ..plain() };
    assert_eq!(on_left(&half, &plain()), Some(kr(1_000_000)));
}

/// Between 318 300 and 725 050 kr a krone leaves 1 − 22 % − 4 % − 7.6 % = 0.664. A rent of 1 000 kr a month asks for
/// 12 000 ÷ 0.664 = 18 072.3 kr more.
#[test]
fn a_dearer_home_asks_for_its_rent_and_the_tax_on_it() {
    let dearer = OfferTerms { rent_month_ore: kr(1_000), ..plain() };
    assert_eq!(on_left(&dearer, &plain()), Some(kr(518_100)));
}

/// Pension on top: a krone leaves 0.664 and brings 0.02 of pension. 5 % in place of 2 % is 15 000 kr more for the other:
/// 15 000 ÷ 0.684 = 21 929.8.
#[test]
fn pension_counts_where_it_is_asked_for() {
    let better = OfferTerms { pension: Pension { rate: Rate(500), rate_above: Rate(500) }, ..plain() };
    assert_eq!(on_left(&plain(), &better), Some(kr(500_000)));
    assert_eq!(matched(&plain(), &better, MatchOn::LeftMonthAndPension), Some(kr(522_000)));
}

/// PAYE leaves 543 787.50 of 725 050. By the ordinary rules 725 100 leaves less, 538 850.96; the next base that leaves
/// as much is above the limit by (543 787.50 + 1) ÷ 0.567 of what lies there.
#[test]
fn both_sides_of_the_paye_limit_are_searched() {
    let paye = OfferTerms { scheme: Scheme::Paye, ..plain() };
    let at_limit = OfferTerms { base_ore: kr(725_000), ..paye };
    assert_eq!(on_left(&paye, &at_limit), Some(kr(725_000)));
    let above = OfferTerms { base_ore: kr(725_100), ..paye };
    let least = on_left(&paye, &above).expect("it matches");
    assert!(least < kr(725_000), "PAYE leaves as much for less: {least}");
    let ordinary_pay = OfferTerms { base_ore: kr(740_000), ..plain() };
    let base = on_left(&paye, &ordinary_pay).expect("it matches");
    let wanted = year(&ordinary_pay, MatchOn::LeftMonth);
    let brute = (0..20_000)
        .map(|step| step * kr(100))
        .find(|base_ore| year(&OfferTerms { base_ore: *base_ore, ..paye }, MatchOn::LeftMonth) >= wanted);
    assert_eq!(Some(base), brute);
}

#[test]
fn what_no_base_can_match_has_none() {
    let dearest = OfferTerms { rent_month_ore: MAX_ORE, ..plain() };
    assert_eq!(on_left(&dearest, &plain()), None);
    let nothing = OfferTerms { share_percent: 0, ..plain() };
    assert_eq!(on_left(&nothing, &plain()), None);
    let bonus_alone = OfferTerms { bonus_ore: kr(900_000), ..nothing };
    assert_eq!(on_left(&bonus_alone, &plain()), Some(0));
    let zone = OfferTerms { zone: Zone::Action, ..plain() };
    let unsure = TaxYear { action_zone: None, ..year_2026() };
    assert_eq!(match_base(&zone, &reckoned(&plain()), &unsure, &g(), MatchOn::LeftMonth), None);
}

proptest! {
    #[test]
    fn the_base_matches_and_nothing_less_does(
        terms in any_terms(), wanted in any_terms(), with_pension in any::<bool>(), part in 0..1000_u16,
    ) {
        let on = if with_pension { MatchOn::LeftMonthAndPension } else { MatchOn::LeftMonth };
        let Some(base_ore) = matched(&terms, &wanted, on) else { return Ok(()) };
        prop_assert_eq!(base_ore % kr(100), 0);
        let wanted = year(&wanted, on);
        // Tax is rounded in `year` on both sides, and pension too: by an øre at most.
        let there = OfferTerms { base_ore, ..terms };
        prop_assert!(year(&there, on) >= wanted - 1);
        // On the other side of the PAYE limit too, no smaller base does.
        for smaller in [base_ore - kr(100), base_ore / 1000 * i64::from(part)] {
            if smaller >= 0 && smaller < base_ore {
                let less = OfferTerms { base_ore: smaller, ..terms };
                prop_assert!(year(&less, on) <= wanted + 1, "{smaller}");
            }
        }
    }

    #[test]
    fn every_offer_with_pay_can_match_another(terms in any_terms(), wanted in any_terms()) {
        prop_assert!(on_left(&terms, &wanted).is_some_and(|base| (0..=MAX_ORE).contains(&base)));
    }
}
