//! The months of a year as they come: the month without tax, the half-tax month, and the ten others.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Reckoning;
use super::rounded::{rounded, sum};
use crate::tax::Scheme;

/// What is paid out in the three kinds of months, øre, without bonus, sign-on and equity. Estimates: the tax card
/// rounds, and employers choose the month of holiday pay.
///
/// Source: the yearly tax is spread over 10.5 months; no table withholding on holiday pay in the holiday month, half of
/// it in November or December (Visma; Tripletex; trekktabell). PAYE is withheld every month alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Payslips {
    /// Each of the ten ordinary months.
    #[ts(type = "number")]
    pub ordinary_ore: i64,
    /// The month in which holiday pay comes, without tax by the ordinary rules.
    #[ts(type = "number")]
    pub holiday_month_ore: i64,
    /// November or December with half the withholding; an ordinary month under PAYE.
    #[ts(type = "number")]
    pub half_tax_month_ore: i64,
}

/// The months of a reckoning's year; the ten, the holiday month and the half-tax month add up exactly to the net of pay
/// and holiday effect.
///
/// Tax here is the tax of pay and holiday effect alone ([`Reckoning::tax_of_pay`]): what bonus, sign-on and equity cost
/// in tax is withheld from them when they come. Odd øre go to the holiday month. In the first year five weeks without
/// pay are longer than a month; what the holiday month cannot bear is then taken from the ten ordinary ones.
pub fn payslips(reckoning: &Reckoning) -> Payslips {
    let net = reckoning.tax_of_pay.net().ore();
    let (ordinary, half) = match reckoning.tax_of_pay.scheme {
        Scheme::Ordinary => withheld_over_ten_and_a_half(reckoning),
        Scheme::Paye => withheld_alike(reckoning, net),
    };
    let rest = |ordinary: i64| sum(&[net, ordinary.saturating_mul(-10), -half]);
    let holiday_month_ore = rest(ordinary);
    if holiday_month_ore >= 0 {
        return Payslips { ordinary_ore: ordinary, holiday_month_ore, half_tax_month_ore: half };
    }
    let ordinary_ore = sum(&[net, -half]).div_euclid(10);
    Payslips { ordinary_ore, holiday_month_ore: rest(ordinary_ore), half_tax_month_ore: half }
}

/// A twelfth of pay less two of 21 parts of the tax, and less one of them in the half-tax month.
fn withheld_over_ten_and_a_half(reckoning: &Reckoning) -> (i64, i64) {
    let (pay, tax) = (i128::from(reckoning.pay_ore), i128::from(reckoning.tax_of_pay.total().ore()));
    (rounded(pay * 21 - tax * 24, 12 * 21), rounded(pay * 21 - tax * 12, 12 * 21))
}

/// A twelfth of pay less PAYE, which takes the same part of every krone.
fn withheld_alike(reckoning: &Reckoning, net: i64) -> (i64, i64) {
    let (pay, effect) = (i128::from(reckoning.pay_ore), i128::from(reckoning.holiday_effect_ore));
    let each = rounded(i128::from(net) * pay, (pay + effect) * 12);
    (each, each)
}
