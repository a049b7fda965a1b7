//! What must hold of guidance in words: both languages are there, sources and references lead somewhere.

use std::collections::HashSet;

use domain::fold::fold;

use crate::check::Check;
use crate::fact::{TableBasis, Text, Unit};
use crate::guides::city::CityGuide;
use crate::guides::role::{Line, RoleGuide};
use crate::guides::skill::Skill;
use crate::guides::statement::Statement;

impl<'a> Check<'a> {
    pub(crate) fn guides(&mut self) {
        self.skills();
        self.sectors();
        self.role_guides();
        self.city_guides();
        self.places_to_look();
        self.permits();
        self.limits();
        self.steps();
        self.topics();
        self.fact_ids();
    }

    fn skills(&mut self) {
        let skills = &self.pack.guides.skills;
        self.ids("skill", skills.iter().map(|skill| &skill.id));
        for skill in skills {
            let about = format!("skill {}", skill.id);
            self.text(&about, &skill.name);
            if skill.names().any(|name| name.trim_end_matches('*').trim().is_empty()) {
                self.fail(&about, "has an empty name");
            }
            self.skill_names(&about, skill);
        }
    }

    /// Two skills of one name could not be told apart.
    fn skill_names(&mut self, about: &str, skill: &Skill) {
        for name in skill.names().map(|name| name.trim_end_matches('*')) {
            let named = self.pack.guides.skill_named(name);
            if let Some(other) = named.filter(|other| other.id != skill.id) {
                self.fail(about, format!("`{name}` is also a name of `{}`", other.id));
            }
        }
    }

    fn sectors(&mut self) {
        self.ids("sector", self.pack.guides.sectors.iter().map(|sector| &sector.id));
        for sector in &self.pack.guides.sectors {
            self.text(&format!("sector {}", sector.id), &sector.name);
        }
    }

    fn role_guides(&mut self) {
        self.ids("role guide", self.pack.guides.roles.iter().map(|guide| &guide.role));
        for role in &self.pack.roles {
            self.skill_ids(&format!("role {}", role.id), &role.skills);
            let has_guide = self.pack.guides.roles.iter().any(|guide| guide.role == role.id);
            if has_guide == role.skills.is_empty() {
                self.fail(
                    &format!("role {}", role.id),
                    "has skills without a guide to say where from, or the reverse",
                );
            }
        }
        for guide in &self.pack.guides.roles {
            self.role_guide(guide);
        }
    }

    fn role_guide(&mut self, guide: &'a RoleGuide) {
        let about = format!("role guide {}", guide.role);
        if !self.pack.roles.iter().any(|role| role.id == guide.role) {
            self.fail(&about, format!("there is no role `{}`", guide.role));
        }
        self.table(&about, &guide.basis);
        let texts = [&guide.named, &guide.why, &guide.pay_note, &guide.note];
        texts.into_iter().flatten().for_each(|text| self.text(&about, text));
        self.skill_ids(&about, &guide.named_for_norway);
        self.sector_ids(&about, &guide.sectors);
        self.lines(&about, &guide.duties);
        self.lines(&about, &guide.drivers);
        guide.levels.iter().for_each(|level| self.text(&about, &level.text));
        if guide.why.is_none() && guide.duties.is_empty() {
            self.fail(&about, "says neither why the role pays nor what it does");
        }
    }

    fn city_guides(&mut self) {
        self.ids("city guide", self.pack.guides.cities.iter().map(|guide| &guide.city));
        for city in &self.pack.cities {
            if !self.pack.guides.cities.iter().any(|guide| guide.city == city.id) {
                self.fail(&format!("city {}", city.id), "has no guide");
            }
        }
        for guide in &self.pack.guides.cities {
            self.city_guide(guide);
        }
        self.statements("everyday cost", &self.pack.guides.everyday_costs);
    }

    fn city_guide(&mut self, guide: &'a CityGuide) {
        let about = format!("city guide {}", guide.city);
        if !self.pack.cities.iter().any(|city| city.id == guide.city) {
            self.fail(&about, format!("there is no city `{}`", guide.city));
        }
        self.basis(&format!("{about}, employer_zone"), guide.employer_zone.basis(), Unit::EmployerZone);
        if !["I", "Ia", "II", "III", "IV", "IVa", "V"].contains(&guide.employer_zone.value.as_str()) {
            self.fail(&about, format!("there is no zone `{}`", guide.employer_zone.value));
        }
        self.basis(&format!("{about}, sectors"), guide.sectors.basis(), Unit::Text);
        self.sector_ids(&about, &guide.sectors.value);
        self.ids(&format!("{about}, university"), guide.universities.iter().map(|school| &school.id));
        for school in &guide.universities {
            self.table(&about, &school.basis);
            self.text(&about, &school.name);
            school.employer.iter().for_each(|id| self.employer_id(&about, id));
        }
        self.statements(&about, &guide.known_for);
        self.statements(&about, &guide.notes);
    }

    fn places_to_look(&mut self) {
        let guides = &self.pack.guides;
        self.ids("employer work", guides.employer_work.iter().map(|work| &work.employer));
        for work in &guides.employer_work {
            let about = format!("employer work {}", work.employer);
            self.employer_id(&about, &work.employer);
            self.table(&about, &work.basis);
            self.text(&about, &work.line);
            self.lines(&about, &work.work);
        }
        self.ids("channel", guides.channels.iter().map(|channel| &channel.id));
        for channel in &guides.channels {
            let about = format!("channel {}", channel.id);
            self.table(&about, &channel.basis);
            [&channel.name, &channel.text].into_iter().for_each(|text| self.text(&about, text));
            channel.address.iter().for_each(|address| self.address(&about, address));
        }
        self.ids("community", guides.communities.iter().map(|community| &community.id));
        for community in &guides.communities {
            let about = format!("community {}", community.id);
            self.table(&about, &community.basis);
            let texts = [Some(&community.name), Some(&community.topic)];
            let more = [community.when.as_ref(), community.note.as_ref()];
            texts.into_iter().chain(more).flatten().for_each(|text| self.text(&about, text));
            self.address(&about, &community.address);
            for name in community.cities.iter().filter(|name| self.pack.city_named(name).is_none()) {
                self.fail(&about, format!("there is no city `{name}`"));
            }
        }
    }

    fn permits(&mut self) {
        let guides = &self.pack.guides;
        self.ids("permit level", guides.permit_levels.iter().map(|level| &level.id));
        for level in &guides.permit_levels {
            let about = format!("permit level {}", level.id);
            self.basis(&about, level.basis(), level.amount.unit);
            if !matches!(level.amount.unit, Unit::KrPerYear | Unit::KrPerMonth | Unit::BasicAmounts) {
                self.fail(&about, format!("is in {:?}, which is no amount", level.amount.unit));
            }
            [&level.who, &level.text].into_iter().for_each(|text| self.text(&about, text));
        }
        self.ids("floor gap", guides.floor_gaps.iter().map(|gap| &gap.id));
        for gap in &guides.floor_gaps {
            let about = format!("floor gap {}", gap.id);
            self.table(&about, &gap.basis);
            self.text(&about, &gap.text);
            self.address(&about, &gap.address);
            if self.pack.floor_levels.iter().any(|fact| fact.known_from() >= gap.from) {
                self.fail(&about, "is followed by a level that is known");
            }
        }
    }

    /// Every limit of the law is explained once.
    fn limits(&mut self) {
        let said = &self.pack.guides.limits;
        self.ids("limit", said.iter().map(|limit| &limit.limit));
        let known: Vec<&str> = self.pack.law.lines().iter().map(|(name, ..)| *name).collect();
        let told = self.pack.limits();
        for limit in said {
            let about = format!("limit {}", limit.limit);
            [&limit.title, &limit.text].into_iter().for_each(|text| self.text(&about, text));
            if !told.iter().any(|told| told.said.limit == limit.limit) {
                self.fail(&about, "is no limit of law.toml");
            }
        }
        for name in known.iter().filter(|name| !said.iter().any(|limit| limit.limit == **name)) {
            self.fail(&format!("limit {name}"), "is not explained");
        }
    }

    fn steps(&mut self) {
        let steps = &self.pack.guides.newcomer_steps;
        self.ids("step", steps.iter().map(|step| &step.id));
        for (position, step) in steps.iter().enumerate() {
            let about = format!("step {}", step.id);
            self.table(&about, &step.basis);
            [&step.title, &step.text, &step.place].into_iter().for_each(|text| self.text(&about, text));
            self.address(&about, &step.address);
            if step.who.is_empty() {
                self.fail(&about, "is for nobody");
            }
            for id in step.after.iter().filter(|id| !steps[..position].iter().any(|step| step.id == **id)) {
                self.fail(&about, format!("there is no earlier step `{id}`"));
            }
        }
    }

    fn topics(&mut self) {
        for (file, topics) in self.pack.guides.topics() {
            self.ids(&format!("{file}, topic"), topics.iter().map(|topic| &topic.id));
            for topic in topics {
                let about = format!("{file}, {}", topic.id);
                self.text(&about, &topic.title);
                self.statements(&about, &topic.facts);
            }
        }
    }

    fn statements(&mut self, about: &str, statements: &'a [Statement]) {
        self.ids(about, statements.iter().map(|said| &said.id));
        for said in statements {
            let about = format!("{about}, {}", said.id);
            self.table(&about, &said.table);
            said.title.iter().chain(Some(&said.text)).for_each(|text| self.text(&about, text));
            said.address.iter().for_each(|address| self.address(&about, address));
            if said.figure.is_some_and(|figure| figure.to.is_some_and(|to| to <= figure.value)) {
                self.fail(&about, "its range does not rise");
            }
        }
    }

    fn lines(&mut self, about: &str, lines: &'a [Line]) {
        self.ids(about, lines.iter().map(|line| &line.id));
        lines.iter().for_each(|line| self.text(&format!("{about}, {}", line.id), &line.text));
    }

    /// A table of words; its figures, if there are any, have units of their own.
    fn table(&mut self, about: &str, basis: &TableBasis) {
        self.basis(about, basis.basis(), Unit::Text);
    }

    fn skill_ids(&mut self, about: &str, ids: &[String]) {
        let mut seen = HashSet::new();
        for id in ids {
            if self.pack.guides.skill(id).is_none() {
                self.fail(about, format!("there is no skill `{id}`"));
            }
            if !seen.insert(id) {
                self.fail(about, format!("names the skill `{id}` twice"));
            }
        }
    }

    fn sector_ids(&mut self, about: &str, ids: &[String]) {
        for id in ids.iter().filter(|id| self.pack.guides.sector(id).is_none()) {
            self.fail(about, format!("there is no sector `{id}`"));
        }
    }

    fn employer_id(&mut self, about: &str, id: &str) {
        if !self.pack.employers.iter().any(|employer| employer.id == id) {
            self.fail(about, format!("there is no employer `{id}`"));
        }
    }

    /// Figures the person enters are kept by these ids, so two facts may not share one.
    fn fact_ids(&mut self) {
        let mut seen = HashSet::new();
        for fact in self.pack.facts() {
            if is_blank(&fact.about) || is_blank(&fact.value) {
                self.fail(&format!("fact {}", fact.id), "says nothing");
            }
            if !seen.insert(fact.id.clone()) {
                self.fail(&format!("fact {}", fact.id), "is there twice");
            }
        }
    }
}

fn is_blank(text: &Text) -> bool {
    fold(&text.en).is_empty() || fold(&text.nb).is_empty()
}
