//! Terms at the ends of their ranges: an answer, and never a panic.

use super::examples::{g, kr, plain, reckoned, year_2026};
use crate::money::MAX_ORE;
use crate::offer::*;
use crate::tax::{Rate, Scheme};

#[test]
fn nothing_at_all_is_nothing() {
    let it = reckoned(&OfferTerms { base_ore: 0, hours_week: Hours(0), ..plain() });
    assert_eq!(
        [it.cash_ore, it.tax_ore, it.net_ore, it.pension_ore, it.left_month_ore, it.net_hour_ore],
        [0; 6]
    );
    assert_eq!(it.hours, Hours(0));
    assert_eq!(payslips(&it), Payslips { ordinary_ore: 0, holiday_month_ore: 0, half_tax_month_ore: 0 });
}

#[test]
fn rent_without_pay_leaves_less_than_nothing() {
    let it = reckoned(&OfferTerms { base_ore: 0, rent_month_ore: kr(10_000), ..plain() });
    assert_eq!(it.left_month_ore, -kr(10_000));
}

#[test]
fn a_horizon_of_one_and_of_ten_years_are_told() {
    for (horizon_years, sign_on) in [(1, kr(100_000)), (10, kr(10_000))] {
        let it = reckoned(&OfferTerms { horizon_years, sign_on_ore: kr(100_000), ..plain() });
        assert_eq!(it.sign_on_ore, sign_on);
        assert_eq!(it.horizon_net_ore, it.net_ore * i64::from(horizon_years));
    }
}

#[test]
fn what_is_beyond_every_range_is_held_and_does_not_wrap() {
    for (amount, scheme) in [
        (kr(999_000_000), Scheme::Ordinary),
        (MAX_ORE, Scheme::Paye),
        (i64::MAX, Scheme::Ordinary),
        (i64::MIN, Scheme::Ordinary),
        (i64::MIN, Scheme::Paye),
    ] {
        for small in [0, 1, u8::MAX] {
            let terms = beyond(amount, small, scheme);
            let it = reckoned(&terms);
            payslips(&it);
            for on in [MatchOn::LeftMonth, MatchOn::LeftMonthAndPension] {
                match_base(&terms, &it, &year_2026(), &g(), on);
            }
            assert!(amount != kr(999_000_000) || it.net_ore + it.tax_ore == it.cash_ore);
        }
    }
}

fn beyond(amount: i64, small: u8, scheme: Scheme) -> OfferTerms {
    OfferTerms {
        base_ore: amount,
        share_percent: small,
        holiday: Holiday::FiveWeeks,
        bonus_ore: amount,
        bonus_likelihood_percent: small,
        sign_on_ore: amount,
        equity_year_ore: amount,
        horizon_years: small,
        pension: Pension { rate: Rate(u32::MAX), rate_above: Rate(u32::MAX) },
        least_pension: LeastPension { rate: Rate(u32::MAX), up_to_g: u8::MAX },
        hours_week: Hours(u32::MAX),
        rent_month_ore: amount,
        commute_month_ore: amount,
        other_month_ore: amount,
        union_dues_ore: amount,
        scheme,
        ..plain()
    }
}
