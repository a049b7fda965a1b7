//! Net pay, its curve, and a newcomer's first year.

use super::SourceView;
use domain::note::Note;
use domain::tax::{Scheme, TaxStatus, Zone};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The tax years the program knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TaxYears {
    /// The years, the oldest first.
    pub years: Vec<TaxYearView>,
    /// The year that is reckoned with when none is chosen: this year, or the newest known one.
    pub current: i32,
}

/// One tax year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TaxYearView {
    /// The year.
    pub year: i32,
    /// Adopted or proposed.
    pub status: TaxStatus,
    /// Whether the figures of Finnmark and Nord-Troms are sure.
    pub zone_known: bool,
}

/// Asks what is left of a year's pay after tax.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NetPayQuery {
    /// Gross pay as a person writes it; a plain number is a year's kroner.
    pub amount: String,
    /// The income year; absent is the current one.
    pub year: Option<i32>,
    /// Where the person is taxed.
    #[serde(default)]
    pub zone: Zone,
    /// The rules asked for.
    #[serde(default)]
    pub scheme: Scheme,
    /// Begun months taxable to Norway, 1 to 12, in which the amount is earned; absent is the whole year.
    pub months: Option<u8>,
    /// Union dues a year as written.
    pub union_dues: Option<String>,
}

/// A year's pay after tax, line by line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NetPayView {
    /// The income year.
    pub year: i32,
    /// Adopted or proposed.
    pub status: TaxStatus,
    /// Where the person is taxed.
    pub zone: Zone,
    /// The rules that applied.
    pub scheme: Scheme,
    /// Gross pay.
    #[ts(type = "number")]
    pub gross_ore: i64,
    /// The lines in order of calculation.
    pub lines: Vec<TaxLine>,
    /// All tax.
    #[ts(type = "number")]
    pub total_tax_ore: i64,
    /// What is left a year.
    #[ts(type = "number")]
    pub net_ore: i64,
    /// A twelfth of it.
    #[ts(type = "number")]
    pub net_month_ore: i64,
    /// Tax as a share of gross, hundredths of a percent.
    pub average_bp: u32,
    /// Tax on the next krone, hundredths of a percent.
    pub marginal_bp: u32,
    /// What is worth saying.
    pub notes: Vec<Note>,
    /// Where the year's rules come from.
    pub sources: Vec<SourceView>,
}

/// One line of a year's tax; message `tax-<kind>` names it, `rule-tax-<kind>` with the parameters says its rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TaxLine {
    /// Which line.
    pub kind: TaxLineKind,
    /// Øre; deductions and taxes are positive.
    #[ts(type = "number")]
    pub ore: i64,
    /// What the rule's sentence speaks of.
    pub params: BTreeMap<String, String>,
}

/// The lines of a year's tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "named as in domain::tax::NetPay")]
pub enum TaxLineKind {
    MinimumDeduction,
    UnionDues,
    GeneralIncome,
    PersonalAllowance,
    ZoneAllowance,
    TaxOnGeneralIncome,
    BracketTax,
    NationalInsurance,
    PayeTax,
}

/// Asks for net pay over gross pay, from the real function.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CurveQuery {
    /// The income year; absent is the current one.
    pub year: Option<i32>,
    /// Where the person is taxed.
    #[serde(default)]
    pub zone: Zone,
    /// The rules asked for.
    #[serde(default)]
    pub scheme: Scheme,
    /// Lowest gross pay.
    #[ts(type = "number")]
    pub from_ore: i64,
    /// Highest gross pay.
    #[ts(type = "number")]
    pub to_ore: i64,
    /// Points wanted, 2 to 500; thresholds are added.
    pub points: u16,
}

/// Net pay over gross pay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Curve {
    /// The income year.
    pub year: i32,
    /// Adopted or proposed.
    pub status: TaxStatus,
    /// The points from low to high.
    pub points: Vec<CurvePoint>,
}

/// One point of a curve.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CurvePoint {
    /// Gross pay a year.
    #[ts(type = "number")]
    pub gross_ore: i64,
    /// Net pay a year.
    #[ts(type = "number")]
    pub net_ore: i64,
    /// Tax on the next krone, hundredths of a percent.
    pub marginal_bp: u32,
}

/// Asks a newcomer's question: PAYE or the ordinary rules, by month of arrival.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewcomerQuery {
    /// Yearly pay as written.
    pub amount: String,
    /// The income year; absent is the current one.
    pub year: Option<i32>,
    /// Where the person first settles.
    #[serde(default)]
    pub zone: Zone,
}

/// PAYE and the ordinary rules side by side, by month of arrival.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Newcomer {
    /// The income year.
    pub year: i32,
    /// Adopted or proposed.
    pub status: TaxStatus,
    /// The pay read from the question, a year.
    #[ts(type = "number")]
    pub year_ore: i64,
    /// January to December.
    pub months: Vec<NewcomerMonth>,
    /// What is worth saying.
    pub notes: Vec<Note>,
    /// Where the rules come from.
    pub sources: Vec<SourceView>,
}

/// A newcomer's first year, who becomes taxable in this month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NewcomerMonth {
    /// Month of arrival, 1 to 12.
    pub arrival: u8,
    /// Earned in the rest of the year.
    #[ts(type = "number")]
    pub earned_ore: i64,
    /// Tax under PAYE; absent where the earnings are above its limit.
    #[ts(type = "number | null")]
    pub paye_ore: Option<i64>,
    /// Tax by the ordinary rules.
    #[ts(type = "number")]
    pub ordinary_ore: i64,
    /// Which costs less.
    pub cheaper: Cheaper,
    /// By how much.
    #[ts(type = "number")]
    pub difference_ore: i64,
}

/// Which rules cost less.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Cheaper {
    /// PAYE.
    Paye,
    /// The ordinary rules.
    Ordinary,
    /// The same, to the krone.
    Same,
}
