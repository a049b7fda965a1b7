//! The parameters of one income year. Their values are in the guidance pack; adding a year is adding a table there.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A rate in hundredths of a percent: 22 % is 2200.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Rate(pub u32);

impl Rate {
    /// One hundred percent.
    pub const WHOLE: Self = Self(10_000);
}

/// Whether the Storting has adopted a year's rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TaxStatus {
    /// Adopted.
    Adopted,
    /// Proposed by the government; shown as a proposal wherever it is shown.
    Proposal,
}

/// The tax rules of one income year for a wage earner. Amounts are øre a year.
///
/// The meaning of each parameter and the order of calculation: Skatteetaten's annual routine (trekktabell).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxYear {
    /// The income year.
    pub year: i32,
    /// Whether it is adopted.
    pub status: TaxStatus,
    /// Personal allowance (`personfradrag`).
    pub personal_allowance_ore: i64,
    /// Rate on general income (`alminnelig inntekt`).
    pub general_rate: Rate,
    /// Finnmark and Nord-Troms; absent where the year's figures are not sure.
    pub action_zone: Option<ActionZone>,
    /// Minimum deduction (`minstefradrag`) in wages: rate.
    pub minimum_deduction_rate: Rate,
    /// Minimum deduction in wages: cap.
    pub minimum_deduction_max_ore: i64,
    /// National insurance (`trygdeavgift`) on wages.
    pub national_insurance_rate: Rate,
    /// Up to here no national insurance is paid.
    pub national_insurance_lower_limit_ore: i64,
    /// It never takes more than this of the income above the lower limit.
    pub national_insurance_limiting_rate: Rate,
    /// Steps of bracket tax (`trinnskatt`), the lowest first.
    pub brackets: Vec<Bracket>,
    /// Union dues lower general income up to here.
    pub union_dues_max_ore: i64,
    /// PAYE (`kildeskatt på lønn`), national insurance included.
    pub paye_rate: Rate,
    /// Above this income the ordinary rules apply to the whole year.
    pub paye_income_limit_ore: i64,
}

/// What is different in Finnmark and Nord-Troms (`tiltakssonen`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ActionZone {
    /// Extra allowance in general income (`finnmarksfradrag`).
    pub allowance_ore: i64,
    /// Rate on general income.
    pub general_rate: Rate,
}

/// One step of bracket tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bracket {
    /// The rate applies to the part of the wage above this, up to the next step.
    pub above_ore: i64,
    /// The step's rate.
    pub rate: Rate,
}
