//! The months of a year as they are paid out.

use proptest::prelude::*;

use super::examples::{any_terms, kr, plain, reckoned};
use crate::offer::*;
use crate::tax::Scheme;

fn months(terms: &OfferTerms) -> [i64; 3] {
    let it = payslips(&reckoned(terms));
    [it.ordinary_ore, it.holiday_month_ore, it.half_tax_month_ore]
}

/// 500 000 ÷ 12 = 41 666.67; tax 110 582.60 ÷ 10.5 = 10 531.68, half of it 5 265.84. Of the 389 417.40 the ten months
/// are 311 349.90 and the half-tax month 36 400.83: the holiday month is the rest, a month without tax.
#[test]
fn tax_is_spread_over_ten_and_a_half_months() {
    assert_eq!(months(&plain()), [3_113_499, 4_166_667, 3_640_083]);
}

/// The holiday effect of five weeks, 6 153.85, comes in the holiday month.
#[test]
fn the_holiday_month_has_a_month_of_pay_and_what_holiday_pay_changes() {
    let [_, holiday, _] = months(&OfferTerms { holiday: Holiday::FiveWeeks, ..plain() });
    assert!((holiday - 4_166_667 - 615_385).abs() <= 6, "{holiday}");
}

/// 75 % of 41 666.67, and of 47 820.52 in the holiday month.
#[test]
fn paye_takes_its_part_every_month() {
    let paye = OfferTerms { scheme: Scheme::Paye, ..plain() };
    assert_eq!(months(&paye), [3_125_000, 3_125_000, 3_125_000]);
    let [ordinary, holiday, half] = months(&OfferTerms { holiday: Holiday::FiveWeeks, ..paye });
    assert_eq!((ordinary, half), (3_125_000, 3_125_000));
    assert_eq!(holiday, 3_125_000 + 461_539);
}

/// A bonus that lifts the year above the limit of PAYE takes the months out of PAYE too.
#[test]
fn the_months_follow_the_rules_that_hold_for_the_year() {
    let below = OfferTerms { scheme: Scheme::Paye, base_ore: kr(700_000), ..plain() };
    let above = OfferTerms { bonus_ore: kr(50_000), ..below };
    let ordinary = OfferTerms { scheme: Scheme::Ordinary, ..below };
    assert_ne!(months(&below), months(&ordinary));
    assert_eq!(months(&above), months(&ordinary));
}

/// Five weeks without pay are 25 days, a month has 21 and two thirds: the holiday month is empty, and the other three
/// and a third days are missing from the ten.
#[test]
fn five_unpaid_weeks_empty_the_holiday_month_and_no_more() {
    let first = OfferTerms { year_kind: YearKind::First, holiday: Holiday::FiveWeeks, ..plain() };
    let [ordinary, holiday, half] = months(&first);
    assert!((0..10).contains(&holiday), "only odd øre: {holiday}");
    assert!(ordinary < half && ordinary > 0);
}

proptest! {
    #[test]
    fn the_months_add_up_to_the_net_of_pay_and_holiday(terms in any_terms()) {
        let [ordinary, holiday, half] = months(&terms);
        let alone = OfferTerms { bonus_ore: 0, sign_on_ore: 0, equity_year_ore: 0, ..terms };
        let alone = OfferTerms { scheme: reckoned(&terms).tax.scheme, ..alone };
        prop_assert_eq!(ordinary * 10 + holiday + half, reckoned(&alone).tax.net().ore());
        prop_assert!(ordinary >= 0 && holiday >= -6 && half >= 0);
    }
}
