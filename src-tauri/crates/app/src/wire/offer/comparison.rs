//! The comparison: columns, rows, cells, matches.

use super::super::SourceView;
use super::OfferTexts;
use domain::floor::FloorVerdict;
use domain::ids::{JobId, OfferId};
use domain::note::Note;
use domain::offer::{Flip, Offer, Payslips, RankedOffer, Reckoning, Score, Weight};
use domain::target::TargetStanding;
use domain::tax::{Scheme, TaxStatus, Zone};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Asks for offers side by side.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CompareQuery {
    /// These offers; absent is all.
    pub offers: Option<Vec<OfferId>>,
    /// The tax year; absent is the current one.
    pub year: Option<i32>,
}

/// Offers side by side, at most 50; the one to answer first is first, then the best.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Comparison {
    /// The tax year reckoned with.
    pub year: i32,
    /// Adopted or proposed.
    pub status: TaxStatus,
    /// The offers, as columns.
    pub offers: Vec<OfferColumn>,
    /// The rows; every row has one cell an offer, in the same order.
    pub rows: Vec<CompareRow>,
    /// The order by weights.
    pub ranking: Vec<RankedOffer>,
    /// The weights, one a criterion.
    pub weights: Vec<Weight>,
    /// Where the first place would change.
    pub flips: Vec<Flip>,
    /// What each would have to offer to match each other.
    pub matches: Vec<MatchView>,
    /// Where the year's tax rules come from.
    pub sources: Vec<SourceView>,
}

/// One offer with what the program says of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OfferColumn {
    /// The offer.
    pub offer_id: OfferId,
    /// The job it belongs to.
    pub job_id: Option<JobId>,
    /// Its terms.
    pub offer: Offer,
    /// The terms that are edited as text.
    pub texts: OfferTexts,
    /// The tax zone of its place.
    pub zone: Zone,
    /// The rules that applied.
    pub scheme: Scheme,
    /// Days until the answer is due; negative is past.
    pub answer_in_days: Option<i32>,
    /// Its lines; absent where it cannot be reckoned: a foreign currency needs a rate, the zone needs sure figures.
    pub lines: Option<OfferLines>,
    /// Where it stands against the floor.
    pub floor: FloorVerdict,
    /// Where it stands against the target.
    pub target: Option<TargetStanding>,
    /// Its months as they are paid out.
    pub payslips: Option<Payslips>,
    /// Where each krone of pay goes.
    pub split: Vec<SplitPart>,
    /// Everything worth saying of it, warnings first.
    pub notes: Vec<Note>,
    /// What of its terms is beyond the law's limits, or worth asking about, each with the law's source.
    pub law: Vec<LawFinding>,
    /// The person's scores.
    pub scores: Vec<Score>,
}

/// Something the law says of an offer's terms. It is no legal advice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LawFinding {
    /// What is to be said.
    pub note: Note,
    /// Where the limit comes from.
    pub source: SourceView,
}

/// The lines of an offer's reckoning, as the contract for offers defines them; øre a year unless named otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[allow(missing_docs, reason = "each is the field of domain::offer::Reckoning with the same name")]
pub struct OfferLines {
    #[ts(type = "number")]
    pub pay_ore: i64,
    #[ts(type = "number")]
    pub holiday_effect_ore: i64,
    #[ts(type = "number")]
    pub bonus_ore: i64,
    #[ts(type = "number")]
    pub sign_on_ore: i64,
    #[ts(type = "number")]
    pub equity_ore: i64,
    #[ts(type = "number")]
    pub cash_ore: i64,
    #[ts(type = "number")]
    pub tax_ore: i64,
    #[ts(type = "number")]
    pub net_ore: i64,
    #[ts(type = "number")]
    pub pension_ore: i64,
    #[ts(type = "number")]
    pub living_ore: i64,
    #[ts(type = "number")]
    pub left_month_ore: i64,
    /// Hundredths of an hour.
    pub hours_c: u32,
    #[ts(type = "number")]
    pub net_hour_ore: i64,
    #[ts(type = "number")]
    pub horizon_net_ore: i64,
}

impl From<&Reckoning> for OfferLines {
    fn from(reckoning: &Reckoning) -> Self {
        Self {
            pay_ore: reckoning.pay_ore,
            holiday_effect_ore: reckoning.holiday_effect_ore,
            bonus_ore: reckoning.bonus_ore,
            sign_on_ore: reckoning.sign_on_ore,
            equity_ore: reckoning.equity_ore,
            cash_ore: reckoning.cash_ore,
            tax_ore: reckoning.tax_ore,
            net_ore: reckoning.net_ore,
            pension_ore: reckoning.pension_ore,
            living_ore: reckoning.living_ore,
            left_month_ore: reckoning.left_month_ore,
            hours_c: reckoning.hours.0,
            net_hour_ore: reckoning.net_hour_ore,
            horizon_net_ore: reckoning.horizon_net_ore,
        }
    }
}

/// One part of where an offer's yearly cash goes; the parts add up to cash (and pension beside it).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SplitPart {
    /// Which part.
    pub kind: SplitKind,
    /// Øre a year.
    #[ts(type = "number")]
    pub ore: i64,
}

/// Where a year's cash goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words of the domain")]
pub enum SplitKind {
    TaxOnGeneralIncome,
    BracketTax,
    NationalInsurance,
    PayeTax,
    Rent,
    Commute,
    OtherCosts,
    Left,
    /// The employer's pension: beside the cash.
    Pension,
}

/// One row of the comparison; message `offer-line-<kind>` names it, `rule-<kind>` with a cell's parameters explains it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CompareRow {
    /// Which row.
    pub kind: LineKind,
    /// One cell an offer.
    pub cells: Vec<CompareCell>,
}

/// The rows of the comparison, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "named as in domain::offer::Reckoning")]
pub enum LineKind {
    Base,
    Pay,
    Bonus,
    SignOn,
    Equity,
    HolidayEffect,
    Cash,
    Tax,
    Net,
    Pension,
    Rent,
    Commute,
    OtherCosts,
    WeeksOff,
    HoursWeek,
    CommuteHours,
    LeftMonth,
    NetHour,
    HorizonNet,
    Floor,
    Target,
}

/// One cell of the comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CompareCell {
    /// The offer.
    pub offer_id: OfferId,
    /// What stands in it; absent where it does not apply or cannot be told.
    pub value: Option<CellValue>,
    /// Whether it is the best of its row; never where all are alike.
    pub is_best: bool,
    /// By how much the best is ahead of the next, or another is behind the best; øre.
    #[ts(type = "number | null")]
    pub apart_ore: Option<i64>,
    /// What the rule's sentence speaks of.
    pub params: BTreeMap<String, String>,
    /// Doubts about this figure.
    pub notes: Vec<Note>,
    /// Where what it rests on comes from.
    pub sources: Vec<SourceView>,
}

/// What stands in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum CellValue {
    /// Kroner; costs and taxes are negative.
    Ore {
        /// Øre.
        #[ts(type = "number")]
        ore: i64,
    },
    /// Hours in hundredths.
    Hours {
        /// Hundredths of an hour.
        hours_c: u32,
    },
    /// Days off.
    Days {
        /// Working days.
        days: u16,
    },
    /// The floor: above, below or unknown, and by how much.
    Floor {
        /// The verdict.
        verdict: FloorVerdict,
        /// The margin.
        #[ts(type = "number | null")]
        margin_ore: Option<i64>,
    },
    /// The target.
    Target {
        /// Where it stands.
        standing: TargetStandingView,
    },
}

/// Where an offer stands against a target, for a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TargetStandingView {
    /// Which step it reaches.
    pub step: domain::target::TargetStep,
    /// Pay less the expected figure.
    #[ts(type = "number")]
    pub over_expected_ore: i64,
}

/// What one offer would have to be to match another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MatchView {
    /// The offer that would have to change.
    pub offer_id: OfferId,
    /// The offer it is held against.
    pub against: OfferId,
    /// The base by what is left a month; absent where no base does it.
    #[ts(type = "number | null")]
    pub base_ore: Option<i64>,
    /// The base with the employer's pension counted too.
    #[ts(type = "number | null")]
    pub base_with_pension_ore: Option<i64>,
    /// How much more than its base that is, hundredths of a percent; negative is less.
    pub more_bp: Option<i32>,
}
