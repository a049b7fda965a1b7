//! Putting an addition where it belongs in a pack.

use chrono::{Datelike as _, NaiveDate};
use domain::floor::FloorHeld;
use domain::fold::fold;
use domain::offer::BasicAmount;

use super::{OwnFigure, OwnFloor, OwnStatistic, Told, year_on};
use crate::basic_amount::BasicAmountFact;
use crate::fact::{TableBasis, Text, Unit};
use crate::facts::NumberPart;
use crate::floor::{FloorLevelFact, FloorPay};
use crate::guides::figure::Figure;
use crate::guides::rules::Amount;
use crate::guides::statement::{Statement, Topic};
use crate::hundredths::Hundredths;
use crate::market::{Distribution, DistributionKind};
use crate::pack::Pack;

impl Pack {
    pub(super) fn put_figure(&mut self, figure: &OwnFigure) {
        if self.put_in(figure) {
            self.add_source(&figure.told);
        }
    }

    /// Whether a figure can take the place of its fact: that is there, and its numbers are such as the fact has.
    pub fn takes(&self, figure: &OwnFigure) -> bool {
        self.clone().put_in(figure)
    }

    /// Whether the fact is there and the figure took its place.
    fn put_in(&mut self, figure: &OwnFigure) -> bool {
        let (fact, told) = (figure.fact.as_str(), &figure.told);
        let parts: Vec<&str> = fact.split('.').collect();
        match (parts.as_slice(), figure.whole()) {
            (["city", id, "people"], Some(people)) => {
                let city = self.cities.iter_mut().find(|city| city.id == *id);
                city.map(|city| told.put(&mut city.people, people)).is_some()
            }
            (["place", id, "people"], Some(people)) => {
                let place = self.places.iter_mut().find(|place| place.id == *id);
                let known = place.and_then(|place| place.people.as_mut());
                known.map(|known| told.put(known, people)).is_some()
            }
            (["employer", id, "employees"], Some(people)) => {
                let employer = self.employers.iter_mut().find(|employer| employer.id == *id);
                let known = employer.and_then(|employer| employer.employees.as_mut());
                known.map(|known| told.put(known, people)).is_some()
            }
            (["rent", id, rooms], Some(kr)) => {
                let basis = told.table(&self.rent_basis);
                let area = self.rent_areas.iter_mut().find(|area| area.id == *id);
                area.zip(rooms.parse().ok()).is_some_and(|(area, rooms)| area.put(rooms, kr, basis))
            }
            (["basic_amount", from], Some(kr)) => {
                from.parse().is_ok_and(|from| self.put_basic_amount(from, kr, told))
            }
            (["law", name], _) => figure.one().is_some_and(|value| self.law.put(name, value, told)),
            (["permit_level", id], _) => {
                let level = self.guides.permit_levels.iter_mut().find(|level| level.id == *id);
                level
                    .zip(figure.one())
                    .map(|(level, value)| told.put(&mut level.amount, Amount(value)))
                    .is_some()
            }
            (["pay", id], _) => {
                let known = self.distributions.iter_mut().find(|known| known.id == *id);
                known.is_some_and(|known| known.put(figure))
            }
            (parts, _) => self.statement(parts).is_some_and(|said| said.put(figure)),
        }
    }

    fn put_basic_amount(&mut self, from: NaiveDate, kr: i64, told: &Told) -> bool {
        let Ok(kroner) = u32::try_from(kr) else { return false };
        let amount = BasicAmount { ore: kr * 100, from };
        match self.basic_amounts.iter_mut().find(|known| known.amount.from == from) {
            Some(known) => {
                told.put(&mut known.printed, kroner);
                known.amount = amount;
            }
            None => {
                let printed = told.fact(kroner, Unit::KrPerYear);
                self.basic_amounts.push(BasicAmountFact { amount, printed });
                self.basic_amounts.sort_by_key(|known| known.amount.from);
            }
        }
        true
    }

    /// The statement that a fact's id leads to.
    fn statement(&mut self, parts: &[&str]) -> Option<&mut Statement> {
        let of = |said: &mut Vec<Statement>, id: &str| said.iter().position(|said| said.id == id);
        let guides = &mut self.guides;
        let (said, id): (&mut Vec<Statement>, &str) = match parts {
            ["cost", id] => (&mut guides.everyday_costs, id),
            ["city", city, list @ ("known_for" | "note"), id] => {
                let guide = guides.cities.iter_mut().find(|guide| guide.city == *city)?;
                (if *list == "note" { &mut guide.notes } else { &mut guide.known_for }, id)
            }
            [file, topic, id] => {
                let topics = guides.topics_mut(file)?;
                (&mut topics.iter_mut().find(|known| known.id == *topic)?.facts, id)
            }
            _ => return None,
        };
        let position = of(said, id)?;
        said.get_mut(position)
    }

    pub(super) fn put_statistic(&mut self, own: &OwnStatistic) {
        let place = own.place.as_deref();
        let city = place.and_then(|name| self.city_named(name)).map(|city| city.id.clone());
        let county = place.filter(|_| city.is_none()).map(|name| {
            self.counties
                .iter()
                .find(|county| fold(&county.name) == fold(name))
                .map_or(name, |county| &county.name)
        });
        let own_distribution = Distribution {
            id: own.id.clone(),
            name: Text { en: own.name.clone(), nb: own.name.clone() },
            kind: DistributionKind::Own,
            year: own.year,
            p25_kr: own.p25_kr,
            median_kr: Some(own.median_kr),
            p75_kr: own.p75_kr,
            mean_kr: None,
            p90_kr: None,
            answers: own.answers,
            open_top: false,
            roles: vec![own.role.clone()],
            county: county.map(str::to_owned),
            city,
            level: own.level,
            occupation: None,
            field: None,
            group: None,
            basis: TableBasis {
                unit: Unit::KrPerYear,
                source: own.told.source.clone(),
                also: Vec::new(),
                as_of: own.told.as_of,
                verified: own.told.verified,
                look_again: own.told.look_again.unwrap_or_else(|| year_on(own.told.as_of)),
            },
        };
        self.distributions.push(own_distribution);
        self.add_source(&own.told);
    }

    pub(super) fn put_floor(&mut self, own: &OwnFloor) {
        let FloorHeld::From { from, .. } = own.level.held else { return };
        self.end_floor_before(from);
        let kroner = |ore: i64| u32::try_from(ore / 100).unwrap_or(u32::MAX);
        let pay = FloorPay { bachelor: kroner(own.level.bachelor_ore), master: kroner(own.level.master_ore) };
        self.floor_levels
            .push(FloorLevelFact { level: own.level.clone(), printed: own.told.fact(pay, Unit::KrPerYear) });
        self.floor_levels.sort_by_key(FloorLevelFact::known_from);
        self.add_source(&own.told);
    }

    /// Ends the level that was in force when one the person read began, the day before it: they looked it up.
    fn end_floor_before(&mut self, from: NaiveDate) {
        let began = |fact: &FloorLevelFact| match fact.level.held {
            FloorHeld::From { from, .. } => Some(from),
            FloorHeld::KnownOn { .. } | FloorHeld::KnownIn { .. } => None,
        };
        let before =
            self.floor_levels.iter_mut().filter(|fact| began(fact).is_some_and(|began| began < from));
        let Some(last) = before.max_by_key(|fact| (began(fact), fact.level.entered_on)) else { return };
        if let FloorHeld::From { to, .. } = &mut last.level.held
            && to.is_none_or(|to| to >= from)
        {
            *to = from.pred_opt();
        }
    }
}

impl Distribution {
    /// Puts a person's own figures in the place of those that are there; what they did not tell is gone.
    fn put(&mut self, figure: &OwnFigure) -> bool {
        let kr = |part| figure.part(part).map(|number| i64::from(number.0) / 100);
        let told = [NumberPart::Low, NumberPart::Middle, NumberPart::High].map(kr);
        let [low, middle, high] = told;
        if self.kind == DistributionKind::Own || told.iter().all(Option::is_none) {
            return false;
        }
        self.p25_kr = low;
        self.median_kr = middle;
        self.p75_kr = high;
        (self.mean_kr, self.p90_kr, self.answers, self.open_top) = (None, None, None, false);
        self.year = Some(figure.told.as_of.year());
        self.basis = figure.told.table(&self.basis);
        true
    }
}

impl Statement {
    fn put(&mut self, own: &OwnFigure) -> bool {
        let Some(before) = self.figure else { return false };
        let figure = match before.to {
            Some(_) => own.part(NumberPart::Low).zip(own.part(NumberPart::High)).map(|(low, high)| Figure {
                value: low,
                to: Some(high),
                ..before
            }),
            None => own.one().map(|value| Figure { value, ..before }),
        };
        let Some(figure) = figure else { return false };
        self.figure = Some(figure);
        self.table = own.told.table(&self.table);
        true
    }
}

impl OwnFigure {
    /// One number, as hundredths.
    fn part(&self, part: NumberPart) -> Option<Hundredths> {
        let number = self.numbers.iter().find(|number| number.part == part)?;
        u32::try_from(number.hundredths).ok().map(Hundredths)
    }

    /// The only number.
    fn one(&self) -> Option<Hundredths> {
        self.part(NumberPart::Value)
    }

    /// The only number, where it is whole.
    fn whole(&self) -> Option<i64> {
        let Hundredths(hundredths) = self.one()?;
        hundredths.is_multiple_of(100).then_some(i64::from(hundredths / 100))
    }
}

impl crate::guides::Guides {
    fn topics_mut(&mut self, file: &str) -> Option<&mut Vec<Topic>> {
        Some(match file {
            "permits" => &mut self.permits,
            "working_life" => &mut self.working_life,
            "job_seekers" => &mut self.job_seekers,
            "tax_notes" => &mut self.tax_notes,
            "tips" => &mut self.tips,
            "pay_sources" => &mut self.pay_sources,
            "interfaces" => &mut self.interfaces,
            _ => return None,
        })
    }
}
