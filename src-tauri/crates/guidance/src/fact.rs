//! A fact: a value that says where it comes from, how old it is and how far it can be trusted.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A value with its unit, its source and its dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact<T = i64> {
    /// The value, in the fact's unit.
    pub value: T,
    /// What the value counts or names.
    pub unit: Unit,
    /// The id of the [source](crate::Source) it was taken from.
    pub source: String,
    /// Further sources that agree.
    #[serde(default)]
    pub also: Vec<String>,
    /// The day it was true: the day counted, or the day the source was read or renewed.
    pub as_of: NaiveDate,
    /// How it was verified.
    pub verified: Verified,
    /// The last day on which it needs no new look.
    pub look_again: NaiveDate,
}

/// What a fact's value counts or names. A unit that is not listed here is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Whole people.
    People,
    /// Whole kroner a month.
    KrPerMonth,
    /// A Norwegian organisation number.
    OrgNumber,
    /// A municipality's four digits.
    MunicipalityNumber,
    /// Names of cities and places.
    Place,
    /// An address on the web.
    WebAddress,
    /// A name or another word.
    Text,
    /// Whole kroner a year.
    KrPerYear,
    /// The rules of a tax year: whole kroner a year and percents.
    KrPerYearAndPercent,
    /// Percents.
    Percent,
    /// Basic amounts (G).
    BasicAmounts,
    /// Calendar months.
    Months,
    /// Days; of holiday, working days of a five-day week.
    Days,
    /// Working days, Saturdays among them.
    DaysWithSaturdays,
    /// Hours.
    Hours,
    /// Where a person is taxed.
    TaxZone,
    /// The zone by which an employer pays contributions.
    EmployerZone,
    /// Whole firms.
    Firms,
    /// Kroner, paid once.
    Kr,
    /// Weeks.
    Weeks,
}

/// How a fact was verified.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verified {
    /// At least two independent places agree.
    TwoOrMore,
    /// It was read in one place.
    OneSource,
    /// It follows by arithmetic from verified figures.
    Computed,
    /// It was not checked against any source, and is shown as such.
    Unverified,
}

impl<T> Fact<T> {
    /// Whether its day of review has passed, so that it may be out of date.
    pub fn is_stale(&self, on: NaiveDate) -> bool {
        self.basis().is_stale(on)
    }

    /// What the fact rests on, without its value.
    pub fn basis(&self) -> Basis<'_> {
        Basis {
            unit: self.unit,
            source: &self.source,
            also: &self.also,
            as_of: self.as_of,
            verified: self.verified,
            look_again: self.look_again,
        }
    }
}

/// What a fact rests on, the same for facts of every kind of value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the field of Fact with the same name")]
pub struct Basis<'a> {
    pub unit: Unit,
    pub source: &'a str,
    pub also: &'a [String],
    pub as_of: NaiveDate,
    pub verified: Verified,
    pub look_again: NaiveDate,
}

impl Basis<'_> {
    /// Whether the day of review has passed.
    pub fn is_stale(&self, on: NaiveDate) -> bool {
        on > self.look_again
    }
}

/// What all rows of one table rest on, written once for the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "each is the field of Fact with the same name")]
pub struct TableBasis {
    pub unit: Unit,
    pub source: String,
    #[serde(default)]
    pub also: Vec<String>,
    pub as_of: NaiveDate,
    pub verified: Verified,
    pub look_again: NaiveDate,
}

impl TableBasis {
    /// The same, borrowed.
    pub fn basis(&self) -> Basis<'_> {
        Basis {
            unit: self.unit,
            source: &self.source,
            also: &self.also,
            as_of: self.as_of,
            verified: self.verified,
            look_again: self.look_again,
        }
    }
}

/// A text of the pack in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// English.
    pub en: String,
    /// Bokmål.
    pub nb: String,
}
