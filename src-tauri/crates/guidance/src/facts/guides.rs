//! Facts in words: guides of roles and cities, employers' work, channels, communities, permits, steps, topics.

use crate::fact::{Basis, Text, Unit};
use crate::facts::{Area, FactRef, Number, NumberPart, fact, listed, of, same, text};
use crate::guides::Guides;
use crate::guides::city::CityGuide;
use crate::guides::figure::{Figure, with_text};
use crate::guides::places_to_look::{Channel, Community, EmployerWork};
use crate::guides::role::{RoleGuide, Sector};
use crate::guides::rules::{FloorGap, NewcomerStep, PermitLevel};
use crate::guides::statement::{Statement, Topic};
use crate::pack::Pack;
use domain::target::Level;

impl Guides {
    /// Every fact that is told in words.
    pub(super) fn facts<'p>(&'p self, pack: &'p Pack) -> impl Iterator<Item = FactRef<'p>> {
        let roles = self.roles.iter().flat_map(move |guide| self.role(pack, guide));
        let cities = self.cities.iter().flat_map(move |guide| self.city(pack, guide));
        let heading = text("Everyday costs in Norway", "Daglige utgifter i Norge");
        let costs = self.everyday_costs.iter();
        let costs =
            costs.map(move |said| statement(Area::Cities, &["cost", &said.id], heading.clone(), said));
        let work = self.employer_work.iter().flat_map(move |work| employer_work(pack, work));
        let topics = self
            .topics()
            .into_iter()
            .flat_map(|(file, topics)| topics.iter().flat_map(move |topic| topic_facts(file, topic)));
        roles
            .chain(cities)
            .chain(costs)
            .chain(work)
            .chain(self.channels.iter().map(channel))
            .chain(self.communities.iter().flat_map(community))
            .chain(self.permit_levels.iter().map(permit_level))
            .chain(self.floor_gaps.iter().map(floor_gap))
            .chain(self.newcomer_steps.iter().map(step))
            .chain(topics)
    }

    fn role<'p>(&'p self, pack: &'p Pack, guide: &'p RoleGuide) -> Vec<FactRef<'p>> {
        let role = pack.roles.iter().find(|role| role.id == guide.role);
        let name = role.map_or_else(|| same(&guide.role), |role| role.name.clone());
        let basis = Basis { unit: Unit::Text, ..guide.basis() };
        let of_it = |part: &[&str], en: &str, nb: &str, value: Text| {
            let id = [&["role", guide.role.as_str()], part].concat();
            fact(Area::Roles, &id, of(&name, &text(en, nb)), value, basis)
        };
        let skills = |ids: &[String]| {
            let names: Vec<&Text> =
                ids.iter().filter_map(|id| self.skill(id)).map(|skill| &skill.name).collect();
            listed(names.into_iter())
        };
        let mut facts = Vec::new();
        if let Some(named) = &guide.named {
            let rank = guide.rank.map_or(String::new(), |rank| format!("{rank}. "));
            let value = text(&format!("{rank}{}", named.en), &format!("{rank}{}", named.nb));
            facts.push(of_it(&["rank"], "place among the best paid", "plass blant de best betalte", value));
        }
        let lines = [
            ("why", text("why it pays", "hvorfor den er godt betalt"), &guide.why),
            ("pay_note", text("pay", "lønn"), &guide.pay_note),
            ("note", text("also", "dessuten"), &guide.note),
        ];
        for (part, about, value) in lines {
            facts.extend(value.iter().map(|value| of_it(&[part], &about.en, &about.nb, value.clone())));
        }
        if let Some(role) = role.filter(|role| !role.skills.is_empty()) {
            facts.push(of_it(&["skills"], "skills", "ferdigheter", skills(&role.skills)));
        }
        if !guide.named_for_norway.is_empty() {
            let value = skills(&guide.named_for_norway);
            facts.push(of_it(&["named_for_norway"], "most named in Norway", "mest nevnt i Norge", value));
        }
        if !guide.sectors.is_empty() {
            facts.push(of_it(&["sectors"], "sectors", "bransjer", self.sector_names(&guide.sectors)));
        }
        for (part, about, lines) in [
            ("duty", text("the work", "arbeidet"), &guide.duties),
            ("driver", text("pushes pay", "trekker lønna opp"), &guide.drivers),
        ] {
            let line = |line: &crate::guides::role::Line| {
                of_it(&[part, &line.id], &about.en, &about.nb, line.text.clone())
            };
            facts.extend(lines.iter().map(line));
        }
        facts.extend(guide.levels.iter().map(|level| {
            let (id, en, nb) = level_name(level.level);
            of_it(&["level", id], en, nb, level.text.clone())
        }));
        facts
    }

    fn city<'p>(&'p self, pack: &'p Pack, guide: &'p CityGuide) -> Vec<FactRef<'p>> {
        let city = pack.cities.iter().find(|city| city.id == guide.city);
        let name = same(city.map_or(&guide.city, |city| &city.name));
        let id = |part: &[&'p str]| [&["city", guide.city.as_str()], part].concat();
        let mut facts = vec![
            fact(
                Area::Cities,
                &id(&["employer_zone"]),
                of(&name, &text("zone of employers’ contributions", "sone for arbeidsgiveravgift")),
                same(&guide.employer_zone.value),
                guide.employer_zone.basis(),
            ),
            fact(
                Area::Cities,
                &id(&["sectors"]),
                of(&name, &text("main sectors", "viktigste bransjer")),
                self.sector_names(&guide.sectors.value),
                guide.sectors.basis(),
            ),
        ];
        facts.extend(guide.universities.iter().map(|school| {
            let about = of(&name, &text("university or research", "universitet eller forskning"));
            fact(Area::Cities, &id(&["university", &school.id]), about, school.name.clone(), school.basis())
        }));
        for (part, about, said) in [
            ("known_for", text("known for", "kjent for"), &guide.known_for),
            ("note", text("also", "dessuten"), &guide.notes),
        ] {
            let about = of(&name, &about);
            facts.extend(
                said.iter().map(|said| statement(Area::Cities, &id(&[part, &said.id]), about.clone(), said)),
            );
        }
        facts
    }

    fn sector_names(&self, ids: &[String]) -> Text {
        let names: Vec<&Sector> = ids.iter().filter_map(|id| self.sector(id)).collect();
        listed(names.into_iter().map(|sector| &sector.name))
    }
}

fn level_name(level: Level) -> (&'static str, &'static str, &'static str) {
    match level {
        Level::Entry => ("entry", "first years", "første år"),
        Level::Mid => ("mid", "on one’s own feet", "selvstendig"),
        Level::Senior => ("senior", "senior", "senior"),
    }
}

/// A statement; under its own heading, where it has one.
fn statement<'p>(area: Area, id: &[&str], heading: Text, said: &'p Statement) -> FactRef<'p> {
    let about = match &said.title {
        Some(title) => of(&heading, title),
        None => heading,
    };
    let numbers = said.figure.map(Figure::numbers).unwrap_or_default();
    fact(area, id, about, said.told(), said.basis()).with(numbers)
}

fn topic_facts<'p>(file: &'static str, topic: &'p Topic) -> impl Iterator<Item = FactRef<'p>> {
    let area = match file {
        "permits" => Area::Permits,
        "working_life" => Area::WorkingLife,
        "job_seekers" => Area::JobSeekers,
        "tax_notes" => Area::Tax,
        "pay_sources" => Area::Pay,
        "interfaces" => Area::Interfaces,
        _ => Area::Tips,
    };
    let facts = topic.facts.iter();
    facts.map(move |said| statement(area, &[file, &topic.id, &said.id], topic.title.clone(), said))
}

fn employer_work<'p>(pack: &'p Pack, work: &'p EmployerWork) -> impl Iterator<Item = FactRef<'p>> {
    let employer = pack.employers.iter().find(|employer| employer.id == work.employer);
    let name = same(employer.map_or(&work.employer, |employer| &employer.name));
    let about = of(&name, &text("what it does", "hva den driver med"));
    let line =
        fact(Area::Employers, &["employer", &work.employer, "line"], about, work.line.clone(), work.basis());
    let about = of(&name, &text("hires developers for", "trenger utviklere til"));
    let hires = work.work.iter().map(move |line| {
        let id = ["employer", &work.employer, "work", &line.id];
        fact(Area::Employers, &id, about.clone(), line.text.clone(), work.basis())
    });
    std::iter::once(line).chain(hires)
}

fn channel(channel: &Channel) -> FactRef<'_> {
    let id = ["channel", channel.id.as_str()];
    fact(Area::Channels, &id, channel.name.clone(), channel.text.clone(), channel.basis())
}

fn community(community: &Community) -> impl Iterator<Item = FactRef<'_>> {
    let id = |part: &'static str| ["community", community.id.as_str(), part];
    let places = match community.cities.is_empty() {
        true => text("all cities", "alle byene"),
        false => same(&community.cities.join(", ")),
    };
    let topic = text(
        &format!("{} · {}", community.topic.en, places.en),
        &format!("{} · {}", community.topic.nb, places.nb),
    );
    let about = |en, nb| of(&community.name, &text(en, nb));
    let what = fact(Area::Communities, &id("topic"), about("what", "hva"), topic, community.basis());
    let when = community.when.iter().map(move |when| {
        fact(Area::Communities, &id("when"), about("when", "når"), when.clone(), community.when_basis())
    });
    let note = community.note.iter().map(move |note| {
        fact(Area::Communities, &id("note"), about("also", "dessuten"), note.clone(), community.basis())
    });
    std::iter::once(what).chain(when).chain(note)
}

fn permit_level(level: &PermitLevel) -> FactRef<'_> {
    let value = with_text(&level.told(), &level.text);
    fact(Area::Permits, &["permit_level", &level.id], level.who.clone(), value, level.basis())
        .with([Number { part: NumberPart::Value, hundredths: level.amount.value.0.0.into() }])
}

fn floor_gap(gap: &FloorGap) -> FactRef<'_> {
    let from = gap.from;
    let about = text(
        &format!("Pay floor of skilled workers from {from}"),
        &format!("Lønnsgulv for faglærte fra {from}"),
    );
    fact(Area::Permits, &["floor_gap", &gap.id], about, gap.text.clone(), gap.basis())
}

fn step(step: &NewcomerStep) -> FactRef<'_> {
    let id = ["newcomer", step.id.as_str()];
    fact(Area::Newcomers, &id, step.title.clone(), step.text.clone(), step.basis())
}
