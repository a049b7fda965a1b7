//! Permits, their other levels and gaps; what the limits of the law mean; the steps of newcomers.

use chrono::NaiveDate;
use domain::floor::FloorHeld;
use serde::{Deserialize, Serialize};

use crate::fact::{Basis, Fact, TableBasis, Text};
use crate::guides::figure::{Figure, whole_or_decimal};
use crate::guides::statement::{Topic, TopicTable};
use crate::hundredths::Hundredths;

/// An amount that a permit asks for, beside the pay floors of skilled workers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PermitLevel {
    /// Its stable id.
    pub id: String,
    /// Whom it concerns.
    pub who: Text,
    /// What the amount is.
    pub text: Text,
    /// What is known of when it held.
    pub held: FloorHeld,
    /// The amount.
    pub amount: Fact<Amount>,
}

/// A figure that may have decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Amount(#[serde(deserialize_with = "whole_or_decimal")] pub Hundredths);

impl PermitLevel {
    /// What it rests on.
    pub fn basis(&self) -> Basis<'_> {
        self.amount.basis()
    }

    /// The amount with its unit.
    pub fn told(&self) -> Text {
        Figure { value: self.amount.value.0, to: None, unit: self.amount.unit }.told()
    }
}

/// A time for which the pay floor was looked for and not found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FloorGap {
    /// Its stable id.
    pub id: String,
    /// The first day of which the level is not known.
    pub from: NaiveDate,
    /// What the person should do.
    pub text: Text,
    /// Where to ask.
    pub address: String,
    /// On what it rests that the level is not known.
    pub basis: TableBasis,
}

impl FloorGap {
    /// On what it rests that the level is not known.
    pub fn basis(&self) -> Basis<'_> {
        self.basis.basis()
    }
}

/// The file of permits.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PermitsFile {
    /// Read and judged before the rest.
    #[serde(rename = "schema")]
    _schema: u32,
    pub level: Vec<PermitLevel>,
    pub gap: Vec<FloorGap>,
    topic: Vec<TopicTable>,
}

impl PermitsFile {
    /// The levels, the gaps and the topics.
    pub fn parts(self) -> (Vec<PermitLevel>, Vec<FloorGap>, Vec<Topic>) {
        (self.level, self.gap, self.topic.into_iter().map(Topic::from).collect())
    }
}

/// What a limit of the law means for a person; its figure and sources are those of [`LawFacts`](crate::LawFacts).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LimitText {
    /// The limit's name in `law.toml`.
    pub limit: String,
    /// Its heading.
    pub title: Text,
    /// What it means.
    pub text: Text,
}

/// A limit of the law with its figure, its meaning and what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limit<'a> {
    /// Its heading and meaning.
    pub said: &'a LimitText,
    /// The figure with its unit.
    pub figure: Text,
    /// What the figure rests on.
    pub basis: Basis<'a>,
}

/// The file of working life.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WorkingLifeFile {
    /// Read and judged before the rest.
    #[serde(rename = "schema")]
    _schema: u32,
    pub limit: Vec<LimitText>,
    topic: Vec<TopicTable>,
}

impl WorkingLifeFile {
    /// The texts of the limits and the topics.
    pub fn parts(self) -> (Vec<LimitText>, Vec<Topic>) {
        (self.limit, self.topic.into_iter().map(Topic::from).collect())
    }
}

/// Something a newcomer has to do, in the order in which it is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewcomerStep {
    /// Its stable id.
    pub id: String,
    /// What to do.
    pub title: Text,
    /// How, and why.
    pub text: Text,
    /// Whom it is for.
    pub who: Vec<Citizen>,
    /// Whether it depends on how long the person stays.
    #[serde(default)]
    pub stay: Stay,
    /// When it has to be done.
    pub due: Due,
    /// Ids of earlier steps that must be done before, as far as they are for the person.
    #[serde(default)]
    pub after: Vec<String>,
    /// Where it is done.
    pub place: Text,
    /// The address of where it is done or described.
    pub address: String,
    /// What it rests on.
    pub basis: TableBasis,
}

/// Where a person is a citizen, as far as permits depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Citizen {
    /// Denmark, Finland, Iceland, Sweden.
    Nordic,
    /// Another country of the EU or EEA.
    Eea,
    /// Switzerland.
    Switzerland,
    /// The United Kingdom.
    UnitedKingdom,
    /// Any other country.
    Other,
}

/// For how long a person stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stay {
    /// It does not matter.
    #[default]
    Any,
    /// More than three months.
    OverThreeMonths,
    /// Less than six months.
    UnderSixMonths,
    /// Six months or more.
    SixMonthsOrMore,
}

/// By when a step has to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Due {
    /// Before the first day of work.
    BeforeStart,
    /// Within so many months of arriving.
    MonthsAfterArrival(u8),
    /// Within so many days of arriving.
    DaysAfterArrival(u8),
    /// Soon after arriving; no day is set.
    SoonAfterArrival,
    /// Before the first pay.
    BeforeFirstPay,
}

impl NewcomerStep {
    /// What it rests on.
    pub fn basis(&self) -> Basis<'_> {
        self.basis.basis()
    }
}

/// The file of newcomers' steps.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewcomersFile {
    /// Read and judged before the rest.
    #[serde(rename = "schema")]
    _schema: u32,
    pub step: Vec<NewcomerStep>,
}
