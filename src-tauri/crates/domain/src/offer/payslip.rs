//! The months of a year as they come: the month without tax, the half-tax month, and the ten others.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Reckoning;

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

/// The months of a reckoning's year; the ten, the holiday month and the half-tax month add up to the net of pay and
/// holiday pay.
pub fn payslips(reckoning: &Reckoning) -> Payslips {
    todo!()
}
