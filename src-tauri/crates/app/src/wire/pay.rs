//! Pay after tax, against floor and market: what the window asks and is told.
//!
//! Texts of the guidance come in both languages, so that a change of language needs no new question. Figures are whole
//! øre; rules explain themselves by a message (`rule-…`) and parameters whose names end as those of
//! [notes](domain::note::Note) do.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::floor::{Citizenship, FloorAnswer, FloorLevel};
use domain::ids::{FloorLevelId, JobId, OfferId};
use domain::job::Degree;
use domain::note::Note;
use domain::tax::{Scheme, TaxStatus, Zone};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A text of the guidance in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Words {
    /// English.
    pub en: String,
    /// Bokmål.
    pub nb: String,
}

/// Where a figure comes from and how far it can be trusted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SourceView {
    /// What the source is called; the person's own words for a figure they entered.
    pub name: Words,
    /// Its address, where it has one.
    pub url: Option<String>,
    /// The day the figure was true.
    pub as_of: NaiveDate,
    /// How it was verified.
    pub verified: VerifiedView,
    /// Whether its day of review has passed.
    pub stale: bool,
}

/// How a figure was verified.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VerifiedView {
    /// At least two independent places agree.
    TwoOrMore,
    /// It was read in one place.
    OneSource,
    /// It follows by arithmetic from verified figures.
    Computed,
    /// It was not checked against any source.
    Unverified,
    /// The person entered it.
    Own,
}

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

/// Asks where pay stands against the floor.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FloorQuery {
    /// Yearly pay in cash for the share, as written.
    pub amount: String,
    /// The degree the work needs.
    pub degree: Degree,
    /// The day; absent is today.
    pub on: Option<NaiveDate>,
    /// Share of a full position in percent; absent is 100.
    pub share_percent: Option<u8>,
    /// Citizenship; absent is the one in the settings.
    pub citizenship: Option<Citizenship>,
}

/// Where pay stands against the floor, with the level's source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FloorView {
    /// The answer.
    pub answer: FloorAnswer,
    /// The source of the level used.
    pub source: Option<SourceView>,
}

/// The levels of the floor, the oldest first: the pack's and the person's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FloorLevels {
    /// The levels.
    pub levels: Vec<FloorLevelView>,
    /// Whether the newest may be outdated today.
    pub stale: bool,
}

/// One level with its source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FloorLevelView {
    /// The level.
    pub level: FloorLevel,
    /// Set for one the person entered, which can be deleted.
    pub own_id: Option<FloorLevelId>,
    /// Its source.
    pub source: SourceView,
}

/// Enters a level the person read at UDI.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddFloorLevel {
    /// First day, as a person writes a date.
    pub valid_from: String,
    /// For a bachelor's degree, as written.
    pub bachelor: String,
    /// For a master's degree, as written.
    pub master: String,
    /// Where it was read.
    pub url: String,
}

/// Names a level the person entered.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FloorLevelQuery {
    /// The level.
    pub id: FloorLevelId,
}

/// Asks what a role is paid.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MarketQuery {
    /// The role in the person's words, or a job's title.
    pub role: String,
    /// The city.
    pub city: Option<String>,
}

/// What a role is paid: distributions, the nearest to the role and place first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Market {
    /// At most 12.
    pub distributions: Vec<Distribution>,
}

/// Pay of many people; yearly øre for a full position.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Distribution {
    /// Its stable id in the guidance.
    pub id: String,
    /// Whom it is of: "Software developers", "Rogaland".
    pub name: Words,
    /// What it is.
    pub kind: DistributionKind,
    /// The year it is of.
    pub year: Option<i32>,
    /// A quarter is paid less.
    #[ts(type = "number | null")]
    pub p25_ore: Option<i64>,
    /// Half are paid less.
    #[ts(type = "number | null")]
    pub median_ore: Option<i64>,
    /// A quarter is paid more; the top of a band.
    #[ts(type = "number | null")]
    pub p75_ore: Option<i64>,
    /// How many answered, where it is a survey.
    pub answers: Option<u32>,
    /// Where it comes from.
    pub source: SourceView,
}

/// What a distribution is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DistributionKind {
    /// Official statistics by occupation, all of Norway.
    Occupation,
    /// Official statistics by county; the median only.
    County,
    /// A survey among developers, self-reported.
    Survey,
    /// A band from an article: `p25` and `p75` are its ends.
    Band,
}

/// Asks for floor, ad, target, offers and market on one scale.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ScaleQuery {
    /// One job; absent is all offers together.
    pub job_id: Option<JobId>,
}

/// Floor, ad, target, offers and market on one scale; yearly øre for a full position.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PayScale {
    /// Left end, a round figure.
    #[ts(type = "number")]
    pub from_ore: i64,
    /// Right end, a round figure.
    #[ts(type = "number")]
    pub to_ore: i64,
    /// What stands on it, from low to high.
    pub marks: Vec<ScaleMark>,
    /// The market's distributions, at most 4.
    pub market: Vec<Distribution>,
}

/// One thing on a scale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ScaleMark {
    /// What it is.
    pub kind: ScaleMarkKind,
    /// Least.
    #[ts(type = "number")]
    pub low_ore: i64,
    /// Most; the same for one figure.
    #[ts(type = "number")]
    pub high_ore: i64,
    /// A name where the kind does not tell all: an offer's.
    pub name: Option<String>,
    /// The offer, where it is one.
    pub offer_id: Option<OfferId>,
    /// The source, where it is a rule or a fact.
    pub source: Option<SourceView>,
}

/// What stands on a scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words of the domain")]
pub enum ScaleMarkKind {
    FloorBachelor,
    FloorMaster,
    Ad,
    WalkAway,
    Expected,
    Stretch,
    Asked,
    Offer,
}
