//! What holds of every tax year whatever is earned, on amounts that are not rounded.

#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use domain::money::MAX_ORE;
use domain::tax::{
    Earnings, Exact, NetPay, Rate, Scheme, TaxError, TaxMonths, TaxYear, Zone, marginal_rate, net_pay,
    thresholds,
};

use proptest::prelude::*;

fn any_year() -> impl Strategy<Value = &'static TaxYear> {
    (0..guidance::pack().tax_years.len()).prop_map(|position| &guidance::pack().tax_years[position].rules)
}

fn any_months() -> impl Strategy<Value = TaxMonths> {
    (1_u8..=12).prop_map(|months| TaxMonths::new(months).unwrap())
}

/// Wages of every size, most of them where the rules change.
fn any_gross() -> impl Strategy<Value = i64> {
    prop_oneof![
        6 => 0..200_000_000_i64,
        2 => 0..30_000_000_i64,
        1 => 0..=99_900_000_000_i64,
        1 => 0..=MAX_ORE,
    ]
}

/// By the ordinary rules, in a zone whose figures are sure, with and without union dues.
fn any_case() -> impl Strategy<Value = (&'static TaxYear, Earnings)> {
    let dues = prop_oneof![Just(0_i64), 0..1_500_000_i64];
    (any_year(), any::<bool>(), any_months(), any_gross(), dues).prop_map(
        |(year, north, months, gross_ore, union_dues_ore)| {
            let zone = if north && year.action_zone.is_some() { Zone::Action } else { Zone::Ordinary };
            (year, Earnings { zone, months, union_dues_ore, ..Earnings::ordinary(gross_ore) })
        },
    )
}

fn reckoned(year: &TaxYear, earnings: Earnings) -> NetPay {
    net_pay(year, &earnings).unwrap()
}

fn with_gross(earnings: Earnings, gross_ore: i64) -> Earnings {
    Earnings { gross_ore, ..earnings }
}

/// What one øre more leaves of itself.
fn step(year: &TaxYear, earnings: Earnings) -> Exact {
    let more = reckoned(year, with_gross(earnings, earnings.gross_ore + 1)).net();
    more - reckoned(year, earnings).net()
}

/// The steepest a year can be: for part of a year the brackets come in twelfths and the lower limit of national insurance
/// does not, so its limiting rate can meet the highest brackets.
fn steepest(year: &TaxYear, months: TaxMonths) -> Rate {
    let top = year.brackets.last().unwrap().rate.0;
    let whole_year = Rate(5000);
    let met = Rate(year.general_rate.0 + top + year.national_insurance_limiting_rate.0);
    if months.count() >= 6 { whole_year } else { met }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn net_never_falls_when_gross_rises((year, earnings) in any_case(), other in any_gross()) {
        let more = with_gross(earnings, earnings.gross_ore.max(other));
        let less = with_gross(earnings, earnings.gross_ore.min(other));
        prop_assert!(reckoned(year, more).net() >= reckoned(year, less).net());
        prop_assert!(reckoned(year, more).total() >= reckoned(year, less).total());
    }

    #[test]
    fn an_ore_more_leaves_between_nothing_and_an_ore((year, earnings) in any_case()) {
        let left = step(year, earnings);
        prop_assert!(left >= Exact::ZERO && left <= Exact::from_ore(1));
    }

    #[test]
    fn the_marginal_rate_is_the_slope((year, earnings) in any_case()) {
        let rate = marginal_rate(year, &earnings).unwrap();
        prop_assert!(rate <= steepest(year, earnings.months), "{rate:?}");
        let changes = thresholds(year, earnings.months);
        let next = changes.iter().any(|at| (earnings.gross_ore..=earnings.gross_ore + 1).contains(at));
        // Union dues move the wage at which general income is first taxed, which the thresholds leave out.
        if !next && earnings.union_dues_ore == 0 {
            prop_assert_eq!(Exact::from_ore(1) - step(year, earnings), Exact::from_ore(1).at(rate));
        }
    }

    #[test]
    fn the_parts_make_the_total((year, earnings) in any_case()) {
        let net = reckoned(year, earnings);
        let parts = [net.tax_on_general_income, net.bracket_tax, net.national_insurance, net.paye_tax];
        prop_assert!(parts.iter().all(|part| *part >= Exact::ZERO));
        prop_assert_eq!(parts.into_iter().fold(Exact::ZERO, |sum, part| sum + part), net.total());
        prop_assert_eq!(net.net() + net.total(), Exact::from_ore(earnings.gross_ore));
        prop_assert_eq!(net.paye_tax, Exact::ZERO);
        prop_assert!(net.net() >= Exact::ZERO);
    }

    #[test]
    fn more_union_dues_never_tax_more((year, earnings) in any_case(), more in 0..3_000_000_i64) {
        let with_more = Earnings { union_dues_ore: earnings.union_dues_ore + more, ..earnings };
        prop_assert!(reckoned(year, with_more).total() <= reckoned(year, earnings).total());
        let capped = Earnings { union_dues_ore: year.union_dues_max_ore, ..earnings };
        let above = Earnings { union_dues_ore: year.union_dues_max_ore + more, ..earnings };
        prop_assert_eq!(reckoned(year, above), reckoned(year, capped));
    }

    #[test]
    fn more_months_and_the_zone_never_tax_more((year, earnings) in any_case()) {
        let total = reckoned(year, earnings).total();
        let whole = Earnings { months: TaxMonths::ALL, ..earnings };
        prop_assert!(reckoned(year, whole).total() <= total);
        let elsewhere = Earnings { zone: Zone::Ordinary, ..earnings };
        prop_assert!(total <= reckoned(year, elsewhere).total());
    }

    #[test]
    fn paye_takes_a_quarter_up_to_its_limit((year, earnings) in any_case()) {
        let paye = Earnings { scheme: Scheme::Paye, ..earnings };
        let net = reckoned(year, paye);
        if earnings.gross_ore <= year.paye_income_limit_ore {
            prop_assert_eq!(net.scheme, Scheme::Paye);
            prop_assert_eq!(net.total(), Exact::from_ore(earnings.gross_ore).at(Rate(2500)));
        } else {
            prop_assert_eq!(net, reckoned(year, earnings));
        }
    }
}

/// At each threshold and the øre on both sides of it, for every year, zone and number of months.
#[test]
fn no_threshold_makes_net_pay_jump() {
    let mut looked_at = 0;
    for year in guidance::pack().tax_years.iter().map(|facts| &facts.rules) {
        for (months, zone) in (1..=12).flat_map(|m| [(m, Zone::Ordinary), (m, Zone::Action)]) {
            let months = TaxMonths::new(months).unwrap();
            let earnings = Earnings { zone, months, ..Earnings::ordinary(0) };
            if net_pay(year, &earnings) == Err(TaxError::ZoneUnsure { year: year.year }) {
                assert!(year.year < 2025);
                continue;
            }
            for gross_ore in thresholds(year, months).into_iter().flat_map(|at| [at - 1, at]) {
                let left = step(year, with_gross(earnings, gross_ore));
                assert!(left >= Exact::ZERO && left <= Exact::from_ore(1), "{year:?}, {gross_ore}");
                looked_at += 1;
            }
        }
    }
    assert!(looked_at > 1500, "{looked_at}");
}

/// Between two thresholds the rate is one, and at each it changes in one of the zones.
#[test]
fn the_rate_changes_at_thresholds_only() {
    for year in guidance::pack().tax_years.iter().map(|facts| &facts.rules) {
        for months in (1..=12).map(|months| TaxMonths::new(months).unwrap()) {
            let zones = [Zone::Ordinary, Zone::Action]
                .into_iter()
                .filter(|zone| *zone == Zone::Ordinary || year.action_zone.is_some());
            let rates_at = |gross_ore: i64| {
                let wage = Earnings { months, ..Earnings::ordinary(gross_ore) };
                let rate = |zone| marginal_rate(year, &Earnings { zone, ..wage }).unwrap();
                zones.clone().map(rate).collect::<Vec<_>>()
            };
            let changes = thresholds(year, months);
            assert!(changes.is_sorted());
            for pair in changes.windows(2) {
                assert_eq!(rates_at(pair[0]), rates_at(pair[1] - 1), "{} {pair:?}", year.year);
            }
            let limit = year.paye_income_limit_ore;
            for at in changes.into_iter().filter(|at| ![limit, limit + 1].contains(at)) {
                assert_ne!(rates_at(at - 1), rates_at(at), "{} {at}", year.year);
            }
        }
    }
}

/// A real effect of the rules as they stand, said so that nobody takes it for a mistake.
#[test]
fn few_months_can_meet_the_limiting_rule_in_the_highest_bracket() {
    let year = &guidance::pack().tax_year(2026).unwrap().rules;
    let one_month = TaxMonths::new(1).unwrap();
    let wage = Earnings { months: one_month, ..Earnings::ordinary(13_000_000) };
    assert_eq!(marginal_rate(year, &wage), Ok(Rate(2200 + 1780 + 2500)));
}
