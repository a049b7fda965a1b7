//! Every fact of the pack in one list, so that what is out of date can be found and all of it searched.

mod guides;
mod known;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::fact::{Basis, Text};
use crate::pack::Pack;

/// A fact, wherever it stands in the pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactRef<'a> {
    /// What part of the guidance it belongs to.
    pub area: Area,
    /// Its id, its own in the whole pack: `employer.dnb.careers`. It stays when the fact's value changes.
    pub id: String,
    /// What it is about.
    pub about: Text,
    /// Its value with its unit, or what is said.
    pub value: Text,
    /// What it rests on.
    pub basis: Basis<'a>,
    /// The numbers of it that a person's own can take the place of; none where the fact is told in words, or where the
    /// program's rules know it by heart.
    pub numbers: Vec<Number>,
}

/// One number of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Number {
    /// Which.
    pub part: NumberPart,
    /// Hundredths of the fact's unit.
    pub hundredths: i64,
}

/// Which number of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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

impl<'a> FactRef<'a> {
    /// The fact with numbers that can be replaced.
    fn with(self, numbers: impl IntoIterator<Item = Number>) -> Self {
        Self { numbers: numbers.into_iter().collect(), ..self }
    }

    /// The fact with its one whole number, which can be replaced.
    fn with_whole(self, value: i64) -> Self {
        self.with([Number { part: NumberPart::Value, hundredths: value.saturating_mul(100) }])
    }
}

/// A part of the guidance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Area {
    /// Cities, places, rents, everyday costs.
    Cities,
    /// Employers.
    Employers,
    /// Kinds of work and what they ask for.
    Roles,
    /// What work is paid, and where such figures come from.
    Pay,
    /// Tax, and the basic amount G.
    Tax,
    /// Pay floors and permits.
    Permits,
    /// Contracts, hours, holiday, pension, interviews.
    WorkingLife,
    /// What NAV pays and asks.
    JobSeekers,
    /// What newcomers have to do.
    Newcomers,
    /// Where to look for jobs.
    Channels,
    /// Where people of the trade meet.
    Communities,
    /// How to look and stand out; what the market is like.
    Tips,
    /// Public interfaces.
    Interfaces,
}

impl Pack {
    /// Every fact of the pack, by area.
    pub fn facts(&self) -> impl Iterator<Item = FactRef<'_>> {
        let mut facts: Vec<FactRef<'_>> = self.known().chain(self.guides.facts(self)).collect();
        // Facts of one area come from several files; within an area they keep their order.
        facts.sort_by_key(|fact| fact.area);
        facts.into_iter()
    }

    /// The facts whose day of review has passed, so that they may be out of date.
    pub fn stale(&self, on: NaiveDate) -> Vec<FactRef<'_>> {
        self.facts().filter(|fact| fact.basis.is_stale(on)).collect()
    }
}

/// A fact of an area; the id's parts are joined by points.
fn fact<'a>(area: Area, id: &[&str], about: Text, value: Text, basis: Basis<'a>) -> FactRef<'a> {
    FactRef { area, id: id.join("."), about, value, basis, numbers: Vec::new() }
}

/// The same in both languages: a name, a number, an address.
fn same(text: &str) -> Text {
    Text { en: text.to_owned(), nb: text.to_owned() }
}

fn text(en: &str, nb: &str) -> Text {
    Text { en: en.to_owned(), nb: nb.to_owned() }
}

/// "Bergen: people".
fn of(whole: &Text, part: &Text) -> Text {
    Text { en: format!("{}: {}", whole.en, part.en), nb: format!("{}: {}", whole.nb, part.nb) }
}

/// Several texts with commas between.
fn listed<'t>(texts: impl Iterator<Item = &'t Text> + Clone) -> Text {
    let joined = |each: fn(&'t Text) -> &'t str| texts.clone().map(each).collect::<Vec<_>>().join(", ");
    Text { en: joined(|text| &text.en), nb: joined(|text| &text.nb) }
}

#[cfg(test)]
mod tests;
