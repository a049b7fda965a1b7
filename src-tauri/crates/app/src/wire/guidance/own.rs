//! What the person added to the guidance: figures of their own, wage statistics, what was looked up on their request.

use super::super::{Distribution, FloorLevelView, SourceView, Words};
use super::{GuidanceArea, RegisteredView, WagesView};
use chrono::NaiveDate;
use domain::ids::{FloorLevelId, OwnFigureId, OwnStatisticId};
use domain::target::Level;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something the person added, by which it can be withdrawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum OwnFact {
    /// A figure in place of one of the guidance.
    Figure {
        /// The figure.
        id: OwnFigureId,
    },
    /// A wage statistic.
    Statistic {
        /// The statistic.
        id: OwnStatisticId,
    },
    /// A level of the pay floor.
    Floor {
        /// The level.
        id: FloorLevelId,
    },
    /// What the register of units answered of an employer.
    Employer {
        /// Its organisation number.
        orgnr: String,
    },
    /// The wage figures that Statistics Norway answered.
    Wages,
}

/// Everything the person added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnFacts {
    /// Figures, the newest first, at most 200.
    pub figures: Vec<OwnFigureView>,
    /// Wage statistics, the newest first, at most 100.
    pub statistics: Vec<OwnStatisticView>,
    /// Levels of the pay floor, the oldest first.
    pub floors: Vec<FloorLevelView>,
    /// Employers that were looked up, by name, at most 500.
    pub employers: Vec<RegisteredView>,
    /// Wage figures that were fetched anew.
    pub wages: Option<WagesView>,
}

/// Which number of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NumberPart {
    /// The only one.
    Value,
    /// The low end of a range or a band; of a distribution the lower quartile.
    Low,
    /// Of a distribution the median.
    Middle,
    /// The high end; of a distribution the upper quartile.
    High,
}

/// Names a fact whose figure can be replaced; see `SourceView.replaceable`.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FactQuery {
    /// The fact's id; `basic_amount.new` is a basic amount newer than those that are known.
    pub fact: String,
}

/// What to ask for when the person puts in a figure of their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FigureForm {
    /// The fact.
    pub fact: String,
    /// The part of the guidance it belongs to.
    pub area: GuidanceArea,
    /// What it is about.
    pub about: Words,
    /// What is said now, with its unit.
    pub value: Words,
    /// The unit of the numbers: "kr a month".
    pub unit: Words,
    /// One to three numbers.
    pub fields: Vec<TypedNumber>,
    /// Where the figure in force comes from; absent for a new basic amount.
    pub source: Option<SourceView>,
    /// Whether `as_of` is the first day on which the figure holds, as of a new basic amount.
    pub holds_from: bool,
    /// The person's own figure that is in force, to be changed.
    pub own: Option<OwnFigureView>,
}

/// One number as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TypedNumber {
    /// Which.
    pub part: NumberPart,
    /// As typed, in the fact's unit.
    pub text: String,
}

/// Puts a figure in place of the guidance's; one the person put there before is replaced.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveOwnFigure {
    /// The fact.
    pub fact: String,
    /// Every number the form has.
    pub values: Vec<TypedNumber>,
    /// What the source is called.
    pub source: String,
    /// Its address; may be empty.
    pub url: String,
    /// The day of which the figure is, as a person writes a date; empty is today.
    pub as_of: String,
}

/// A figure of the person's own was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedOwnFigure {
    /// The figure.
    pub id: OwnFigureId,
}

/// A figure of the person's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnFigureView {
    /// Its id.
    pub id: OwnFigureId,
    /// The fact it is in place of.
    pub fact: String,
    /// What that is about; the fact's id where the guidance in force does not have it.
    pub about: Words,
    /// The numbers as typed.
    pub values: Vec<TypedNumber>,
    /// What it says, with its unit.
    pub value: Words,
    /// What the guidance says without it; absent for what only the person has.
    pub replaces: Option<Words>,
    /// Whether the guidance in force has the fact, so that the figure is reckoned with.
    pub in_force: bool,
    /// What the source is called.
    pub source_name: String,
    /// Its address.
    pub url: Option<String>,
    /// The day of which the figure is.
    pub as_of: NaiveDate,
    /// The day it was entered.
    pub entered_on: NaiveDate,
    /// The same as a source.
    pub source: SourceView,
}

/// Writes a wage statistic, such as a union's, or writes one anew.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveOwnStatistic {
    /// The statistic that is written anew; absent makes one.
    pub id: Option<OwnStatisticId>,
    /// What it is called.
    pub name: String,
    /// The role it is of, by any of its names.
    pub role: String,
    /// How senior the people are; absent is all.
    pub level: Option<Level>,
    /// The city or county it is of; empty is all of Norway.
    pub place: String,
    /// The year it is of; empty is unknown.
    pub year: String,
    /// The lower quartile as written, yearly pay; may be empty.
    pub p25: String,
    /// The median as written.
    pub median: String,
    /// The upper quartile as written; may be empty.
    pub p75: String,
    /// How many answered; may be empty.
    pub answers: String,
    /// What the source is called.
    pub source: String,
    /// Its address; may be empty.
    pub url: String,
    /// The day of which the figures are, as a person writes a date; empty is today.
    pub as_of: String,
}

/// A wage statistic was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedOwnStatistic {
    /// The statistic.
    pub id: OwnStatisticId,
}

/// A wage statistic of the person's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnStatisticView {
    /// Its id.
    pub id: OwnStatisticId,
    /// What it is called.
    pub name: String,
    /// The role it is of, by its id in the guidance.
    pub role: String,
    /// What the role is called.
    pub role_name: Words,
    /// How senior.
    pub level: Option<Level>,
    /// The city or county; empty is all of Norway.
    pub place: String,
    /// The year.
    pub year: Option<i32>,
    /// The lower quartile as typed.
    pub p25: String,
    /// The median as typed.
    pub median: String,
    /// The upper quartile as typed.
    pub p75: String,
    /// How many answered.
    pub answers: Option<u32>,
    /// What the source is called.
    pub source_name: String,
    /// Its address.
    pub url: Option<String>,
    /// The day of which the figures are.
    pub as_of: NaiveDate,
    /// The day it was entered.
    pub entered_on: NaiveDate,
    /// The figures as they stand in the market.
    pub distribution: Distribution,
}
