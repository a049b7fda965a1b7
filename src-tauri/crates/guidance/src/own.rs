//! A pack with what a person added: figures of their own, statistics, and what registers answered on their request.

mod answered;
mod put;

use chrono::NaiveDate;
use domain::floor::FloorLevel;
use domain::target::Level;

use crate::fact::{Fact, TableBasis, Text, Unit, Verified};
use crate::facts::Number;
use crate::pack::Pack;
use crate::source::Source;

/// Everything a person added.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Additions {
    /// Wages fetched anew.
    pub wages: Option<FetchedWages>,
    /// Employers that were looked up.
    pub employers: Vec<RegisteredFacts>,
    /// Figures in place of the pack's.
    pub figures: Vec<OwnFigure>,
    /// Wage statistics.
    pub statistics: Vec<OwnStatistic>,
    /// Levels of the pay floor, the oldest first.
    pub floors: Vec<OwnFloor>,
}

/// A level of the pay floor that the person read. It ends the level before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnFloor {
    /// The level, without an end.
    pub level: FloorLevel,
    /// Where it comes from.
    pub told: Told,
}

/// Where an addition comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The id of its source in the pack, made by [`own_source`].
    pub source: String,
    /// What the source is called.
    pub name: Text,
    /// Its address.
    pub address: Option<String>,
    /// The day of which it is.
    pub as_of: NaiveDate,
    /// The day it was entered or fetched.
    pub entered_on: NaiveDate,
    /// How it was verified; what a person read themselves counts as unverified here.
    pub verified: Verified,
    /// The last day on which it needs no new look; absent goes as long as the pack gave the figure it replaces.
    pub look_again: Option<NaiveDate>,
}

/// A figure in place of one of the pack's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnFigure {
    /// The id of the fact; a basic amount of a day the pack has none of is added to it.
    pub fact: String,
    /// Its numbers, each part that the fact has.
    pub numbers: Vec<Number>,
    /// Where it comes from.
    pub told: Told,
}

/// A wage statistic of the person's own; kroner a year for a full position.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnStatistic {
    /// Its own id, which becomes the distribution's.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// The id of the role.
    pub role: String,
    /// How senior the people are.
    pub level: Option<Level>,
    /// The city or county by name; absent is all of Norway.
    pub place: Option<String>,
    /// The year.
    pub year: Option<i32>,
    /// A quarter is paid less.
    pub p25_kr: Option<i64>,
    /// Half are paid less.
    pub median_kr: i64,
    /// A quarter is paid more.
    pub p75_kr: Option<i64>,
    /// How many answered.
    pub answers: Option<u32>,
    /// Where it comes from.
    pub told: Told,
}

/// What the register of units says of an employer of the pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisteredFacts {
    /// Its organisation number.
    pub org_number: domain::job::OrgNumber,
    /// Names it is found by in the pack: the one it was looked up for, and the registered one.
    pub names: Vec<String>,
    /// People employed, where some are registered.
    pub employees: Option<u32>,
    /// Where it comes from.
    pub told: Told,
}

/// Wages by occupation, fetched anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FetchedWages {
    /// The year they are of.
    pub year: i32,
    /// By occupation.
    pub wages: Vec<FetchedWage>,
    /// Where they come from.
    pub told: Told,
}

/// One occupation's wages, kroner a month for a full position.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FetchedWage {
    /// The code of the occupation in STYRK-08.
    pub occupation: String,
    /// A quarter is paid less.
    pub p25_kr: Option<i64>,
    /// Half are paid less.
    pub median_kr: Option<i64>,
    /// A quarter is paid more.
    pub p75_kr: Option<i64>,
    /// The mean.
    pub mean_kr: Option<i64>,
}

/// What all ids of sources begin with that stand for a person's additions; no file may use it.
pub(crate) const OWN: &str = "own:";

/// The id of the source of an addition: its kind and its own id.
pub fn own_source(kind: &str, id: &str) -> String {
    format!("{OWN}{kind}:{id}")
}

/// The kind and id of the addition that a source stands for; `None` for a source of the pack.
pub fn owner(source: &str) -> Option<(&str, &str)> {
    source.strip_prefix(OWN)?.split_once(':')
}

impl Pack {
    /// The pack with a person's additions, which take precedence. One whose fact the pack lacks is passed over; a newer
    /// figure of the pack's goes before wages that were fetched.
    #[must_use]
    pub fn with(&self, added: &Additions) -> Self {
        let mut pack = self.clone();
        if let Some(wages) = &added.wages {
            pack.put_wages(wages);
        }
        added.employers.iter().for_each(|employer| pack.put_employer(employer));
        added.figures.iter().for_each(|figure| pack.put_figure(figure));
        added.statistics.iter().for_each(|statistic| pack.put_statistic(statistic));
        added.floors.iter().for_each(|floor| pack.put_floor(floor));
        pack
    }

    fn add_source(&mut self, told: &Told) {
        if self.source(&told.source).is_none() {
            self.sources.push(Source {
                id: told.source.clone(),
                name: told.name.clone(),
                address: told.address.clone(),
                published: Some(told.as_of),
                undated: false,
                read_on: told.entered_on,
            });
        }
    }
}

impl Told {
    /// The last day without a new look: its own, else as many days after it as the pack gave the figure before.
    fn look_again(&self, as_of: NaiveDate, look_again: NaiveDate) -> NaiveDate {
        self.look_again.unwrap_or_else(|| {
            self.as_of.checked_add_signed(look_again.signed_duration_since(as_of)).unwrap_or(look_again)
        })
    }

    /// Puts a value in the place of a fact's.
    pub(crate) fn put<T>(&self, fact: &mut Fact<T>, value: T) {
        fact.look_again = self.look_again(fact.as_of, fact.look_again);
        fact.value = value;
        fact.source.clone_from(&self.source);
        fact.also.clear();
        fact.as_of = self.as_of;
        fact.verified = self.verified;
    }

    /// What a row of a table rests on that this takes the place of.
    pub(crate) fn table(&self, before: &TableBasis) -> TableBasis {
        TableBasis {
            unit: before.unit,
            source: self.source.clone(),
            also: Vec::new(),
            as_of: self.as_of,
            verified: self.verified,
            look_again: self.look_again(before.as_of, before.look_again),
        }
    }

    /// A fact that the pack did not have, to be looked at again a year on.
    pub(crate) fn fact<T>(&self, value: T, unit: Unit) -> Fact<T> {
        Fact {
            value,
            unit,
            source: self.source.clone(),
            also: Vec::new(),
            as_of: self.as_of,
            verified: self.verified,
            look_again: self.look_again.unwrap_or_else(|| year_on(self.as_of)),
        }
    }
}

fn year_on(day: NaiveDate) -> NaiveDate {
    day.checked_add_months(chrono::Months::new(12)).unwrap_or(day)
}

#[cfg(test)]
mod tests;
