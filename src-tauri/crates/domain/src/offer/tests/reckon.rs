//! The lines of a reckoning, each against what the contract for offers gives by hand.

use proptest::prelude::*;

use super::examples::{any_terms, g, kr, plain, reckoned, year_2026};
use crate::offer::*;
use crate::tax::{Rate, Scheme, TaxError, Zone};

type Change = fn(&mut OfferTerms);
type Line = fn(&Reckoning) -> i64;

/// (what is tried, terms, line, øre by hand).
const CASES: &[(&str, Change, Line, i64)] = &[
    ("60 % of 500 000", |t| t.share_percent = 60, |r| r.pay_ore, kr(300_000)),
    ("1 % of 500 000", |t| t.share_percent = 1, |r| r.pay_ore, kr(5_000)),
    // 500 000 × (235/260 × 12 % − 25/260) = 500 000 × 3.2 / 260.
    ("five weeks", |t| t.holiday = Holiday::FiveWeeks, |r| r.holiday_effect_ore, 615_385),
    // 500 000 × (239/260 × 10.2 % − 21/260) = 500 000 × 3.378 / 260.
    ("statutory", |t| t.holiday = Holiday::Statutory, |r| r.holiday_effect_ore, 649_615),
    // − 500 000 × 25/260 and − 500 000 × 21/260.
    ("first year, five weeks", first_five_weeks, |r| r.holiday_effect_ore, -4_807_692),
    ("first year, statutory", first_statutory, |r| r.holiday_effect_ore, -4_038_462),
    ("first year, none told", |t| t.year_kind = YearKind::First, |r| r.holiday_effect_ore, 0),
    (
        "bonus of 90 000 at 50 %",
        |t| (t.bonus_ore, t.bonus_likelihood_percent) = (kr(90_000), 50),
        |r| r.bonus_ore,
        kr(45_000),
    ),
    ("sign-on of 100 000 over 3 years", |t| t.sign_on_ore = kr(100_000), |r| r.sign_on_ore, 3_333_333),
    ("horizon of none is one year", no_horizon, |r| r.sign_on_ore, kr(100_000)),
    ("equity as entered", |t| t.equity_year_ore = kr(12_345), |r| r.equity_ore, kr(12_345)),
    (
        "cash is the sum",
        everything,
        |r| r.cash_ore,
        kr(500_000) + 615_385 + kr(45_000) + 3_333_333 + kr(12_345),
    ),
    // (500 000 − 95 700 − 114 540) × 22 % + 92 200 × 1.7 % + 181 700 × 4 % + 500 000 × 7.6 %.
    ("tax", |_| (), |r| r.tax_ore, 11_058_260),
    ("net", |_| (), |r| r.net_ore, kr(500_000) - 11_058_260),
    // The zone: (500 000 − 95 700 − 114 540 − 45 000) × 18.5 % in place of 63 747.20.
    ("tax in the zone", |t| t.zone = Zone::Action, |r| r.tax_ore, 11_058_260 - 6_374_720 + 4_528_060),
    (
        "union dues, capped at 8 700",
        |t| t.union_dues_ore = kr(9_000),
        |r| r.tax_ore,
        11_058_260 - kr(8_700) * 22 / 100,
    ),
    ("PAYE", |t| t.scheme = Scheme::Paye, |r| r.tax_ore, kr(125_000)),
    // At the limit 25 %; a krone above it the ordinary rules: (725 051 − 95 700 − 114 540) × 22 % + 92 200 × 1.7 % +
    // 406 750 × 4 % + 1 × 13.7 % + 725 051 × 7.6 % = 186 199.833.
    ("PAYE at its limit", |t| paye(t, 725_050), |r| r.tax_ore, 18_126_250),
    ("PAYE above its limit", |t| paye(t, 725_051), |r| r.tax_ore, 18_619_983),
    ("2 % pension", |_| (), |r| r.pension_ore, kr(10_000)),
    // 7.1 G = 969 497.90: 5 % of it = 48 474.895; 15 % of 1 100 000 − 969 497.90 = 19 575.315.
    ("pension above 7.1 G", |t| pension(t, 1_100_000), |r| r.pension_ore, 6_805_021),
    // 12 G = 1 638 588: 48 474.895 + 15 % of 669 090.10 = 100 363.515.
    ("pension stops at 12 G", |t| pension(t, 5_000_000), |r| r.pension_ore, 14_883_841),
    ("pension of the share's pay", |t| t.share_percent = 50, |r| r.pension_ore, kr(5_000)),
    ("living", rent, |r| r.living_ore, 12 * kr(11_250)),
    // (389 417.40 − 135 000) ÷ 12 = 21 201.45.
    ("left a month", rent, |r| r.left_month_ore, 2_120_145),
    // 37.5 ÷ 5 × 235, 40 ÷ 5 × 239, and none.
    ("hours of five weeks", |_| (), |r| r.hours.0.into(), 176_250),
    (
        "hours of 40 and statutory",
        |t| (t.hours_week, t.holiday) = (Hours(4000), Holiday::Statutory),
        |r| r.hours.0.into(),
        191_200,
    ),
    // 389 417.40 ÷ 1762.5 = 220.946.
    ("net an hour", |_| (), |r| r.net_hour_ore, 22_095),
    ("no hours, no net an hour", |t| t.hours_week = Hours(0), |r| r.net_hour_ore, 0),
    ("horizon of three years", |_| (), |r| r.horizon_net_ore, 3 * 38_941_740),
];

fn first_five_weeks(terms: &mut OfferTerms) {
    (terms.year_kind, terms.holiday) = (YearKind::First, Holiday::FiveWeeks);
}

fn first_statutory(terms: &mut OfferTerms) {
    (terms.year_kind, terms.holiday) = (YearKind::First, Holiday::Statutory);
}

fn no_horizon(terms: &mut OfferTerms) {
    (terms.sign_on_ore, terms.horizon_years) = (kr(100_000), 0);
}

fn everything(terms: &mut OfferTerms) {
    terms.holiday = Holiday::FiveWeeks;
    (terms.bonus_ore, terms.bonus_likelihood_percent) = (kr(90_000), 50);
    (terms.sign_on_ore, terms.equity_year_ore) = (kr(100_000), kr(12_345));
}

fn paye(terms: &mut OfferTerms, base_kr: i64) {
    (terms.scheme, terms.base_ore) = (Scheme::Paye, kr(base_kr));
}

fn pension(terms: &mut OfferTerms, base_kr: i64) {
    terms.base_ore = kr(base_kr);
    terms.pension = Pension { rate: Rate(500), rate_above: Rate(1500) };
}

fn rent(terms: &mut OfferTerms) {
    (terms.rent_month_ore, terms.commute_month_ore, terms.other_month_ore) = (kr(10_000), kr(900), kr(350));
}

#[test]
fn each_line_is_what_its_rule_gives_by_hand() {
    for (what, change, line, wanted) in CASES {
        let mut terms = plain();
        change(&mut terms);
        assert_eq!(line(&reckoned(&terms)), *wanted, "{what}");
    }
}

#[test]
fn a_year_whose_zone_is_not_sure_gives_no_reckoning_in_the_zone() {
    let year = crate::tax::TaxYear { year: 2024, action_zone: None, ..year_2026() };
    let terms = OfferTerms { zone: Zone::Action, ..plain() };
    assert_eq!(reckon(&terms, &year, &g()), Err(TaxError::ZoneUnsure { year: 2024 }));
}

proptest! {
    #[test]
    fn net_and_tax_are_cash(terms in any_terms()) {
        let it = reckoned(&terms);
        prop_assert_eq!(it.net_ore + it.tax_ore, it.cash_ore);
        prop_assert_eq!(it.pay_ore + it.holiday_effect_ore + it.bonus_ore + it.sign_on_ore + it.equity_ore, it.cash_ore);
    }

    #[test]
    fn more_base_leaves_more_by_the_ordinary_rules(terms in any_terms(), more in kr(100)..kr(100_000)) {
        let less = OfferTerms { scheme: Scheme::Ordinary, share_percent: terms.share_percent.max(50), ..terms };
        let more = OfferTerms { base_ore: less.base_ore + more, ..less };
        prop_assert!(reckoned(&more).left_month_ore > reckoned(&less).left_month_ore);
    }

    #[test]
    fn more_rent_never_leaves_more(terms in any_terms(), more in 0..kr(10_000)) {
        let dearer = OfferTerms { rent_month_ore: terms.rent_month_ore + more, ..terms };
        let less = reckoned(&terms).left_month_ore - reckoned(&dearer).left_month_ore;
        // Halves are rounded away from zero on either side of it.
        prop_assert!((less - more).abs() <= 1 && less >= 0, "{less}, not {more}");
    }
}
