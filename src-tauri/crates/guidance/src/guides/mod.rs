//! Guidance in words: what cities, roles and employers are like, where to look, what the rules ask.

pub(crate) mod city;
pub(crate) mod figure;
mod limits;
pub(crate) mod places_to_look;
mod reading;
pub(crate) mod role;
pub(crate) mod rules;
pub(crate) mod skill;
pub(crate) mod skills_in;
pub(crate) mod statement;

use crate::guides::city::{CityGuide, CityGuidesFile};
use crate::guides::places_to_look::{
    Channel, ChannelsFile, CommunitiesFile, Community, EmployerWork, EmployerWorkFile,
};
use crate::guides::role::{RoleGuide, RoleGuidesFile, Sector, SectorsFile};
use crate::guides::rules::{
    FloorGap, LimitText, NewcomerStep, NewcomersFile, PermitLevel, PermitsFile, WorkingLifeFile,
};
use crate::guides::skill::{Skill, SkillsFile};
use crate::guides::skills_in::SkillIndex;
use crate::guides::statement::{Statement, Topic, TopicsFile, statements, topics};
use crate::pack::{Pack, PackError, read};

/// All guidance in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guides {
    /// Skills, by kind.
    pub skills: Vec<Skill>,
    /// Parts of the economy.
    pub sectors: Vec<Sector>,
    /// What is known of roles.
    pub roles: Vec<RoleGuide>,
    /// What is known of cities.
    pub cities: Vec<CityGuide>,
    /// What everyday things cost, averages of Norway.
    pub everyday_costs: Vec<Statement>,
    /// What named employers hire for.
    pub employer_work: Vec<EmployerWork>,
    /// Where to look for jobs.
    pub channels: Vec<Channel>,
    /// Where people of the trade meet.
    pub communities: Vec<Community>,
    /// Amounts that permits ask for, beside the pay floors.
    pub permit_levels: Vec<PermitLevel>,
    /// Times for which the pay floor is not known.
    pub floor_gaps: Vec<FloorGap>,
    /// Who needs which permit, and what counts.
    pub permits: Vec<Topic>,
    /// What the limits of the law mean.
    pub limits: Vec<LimitText>,
    /// Contracts, holiday, pension, interviews.
    pub working_life: Vec<Topic>,
    /// What NAV pays and asks of job seekers.
    pub job_seekers: Vec<Topic>,
    /// What newcomers have to do, in order.
    pub newcomer_steps: Vec<NewcomerStep>,
    /// Tax beyond the rates of the year.
    pub tax_notes: Vec<Topic>,
    /// How to look, how to stand out, what the market is like.
    pub tips: Vec<Topic>,
    /// Where pay figures come from and how to hold them against each other.
    pub pay_sources: Vec<Topic>,
    /// Public interfaces to jobs, registers, statistics and rates.
    pub interfaces: Vec<Topic>,
    index: SkillIndex,
}

/// The files of guidance in words, as text.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs, reason = "each is the file of the same name")]
pub struct GuideTexts<'a> {
    pub skills: &'a str,
    pub sectors: &'a str,
    pub role_guides: &'a str,
    pub city_guides: &'a str,
    pub employer_work: &'a str,
    pub channels: &'a str,
    pub communities: &'a str,
    pub permits: &'a str,
    pub working_life: &'a str,
    pub job_seekers: &'a str,
    pub newcomers: &'a str,
    pub tax_notes: &'a str,
    pub tips: &'a str,
    pub pay_sources: &'a str,
    pub interfaces: &'a str,
}

impl Guides {
    pub(crate) fn read(texts: &GuideTexts) -> Result<Self, PackError> {
        let skills = read::<SkillsFile>("skills.toml", texts.skills)?.skill;
        let cities: CityGuidesFile = read("city_guides.toml", texts.city_guides)?;
        let (permit_levels, floor_gaps, permits) =
            read::<PermitsFile>("permits.toml", texts.permits)?.parts();
        let (limits, working_life) =
            read::<WorkingLifeFile>("working_life.toml", texts.working_life)?.parts();
        let topics_of = |file, text| read::<TopicsFile>(file, text).map(topics);
        Ok(Self {
            index: SkillIndex::of(&skills),
            skills,
            sectors: read::<SectorsFile>("sectors.toml", texts.sectors)?.sector,
            roles: read::<RoleGuidesFile>("role_guides.toml", texts.role_guides)?.guide,
            everyday_costs: statements(cities.everyday_cost),
            cities: cities.guide.into_iter().map(CityGuide::from).collect(),
            employer_work: read::<EmployerWorkFile>("employer_work.toml", texts.employer_work)?.work,
            channels: read::<ChannelsFile>("channels.toml", texts.channels)?.channel,
            communities: read::<CommunitiesFile>("communities.toml", texts.communities)?.community,
            permit_levels,
            floor_gaps,
            permits,
            limits,
            working_life,
            job_seekers: topics_of("job_seekers.toml", texts.job_seekers)?,
            newcomer_steps: read::<NewcomersFile>("newcomers.toml", texts.newcomers)?.step,
            tax_notes: topics_of("tax_notes.toml", texts.tax_notes)?,
            tips: topics_of("tips.toml", texts.tips)?,
            pay_sources: topics_of("pay_sources.toml", texts.pay_sources)?,
            interfaces: topics_of("interfaces.toml", texts.interfaces)?,
        })
    }

    /// The skill of that id.
    pub fn skill(&self, id: &str) -> Option<&Skill> {
        self.skills.iter().find(|skill| skill.id == id)
    }

    /// The skill that a text as a whole names, in any case: an entry of a person's own list.
    pub fn skill_named(&self, name: &str) -> Option<&Skill> {
        self.index.named(name).map(|position| &self.skills[position])
    }

    /// The skills that a text names, each once, in the order in which they are first named.
    ///
    /// A skill is found as a whole word, in any case and with or without Norwegian letters. Names that are also
    /// ordinary words count only as the skill's `exact` and `beside` say.
    pub fn skills_in(&self, text: &str) -> Vec<&Skill> {
        self.index.found_in(text).into_iter().map(|position| &self.skills[position]).collect()
    }

    /// The sector of that id.
    pub fn sector(&self, id: &str) -> Option<&Sector> {
        self.sectors.iter().find(|sector| sector.id == id)
    }

    /// Every statement that stands in a topic, with the topic.
    pub(crate) fn topics(&self) -> [(&'static str, &[Topic]); 7] {
        [
            ("permits", &self.permits),
            ("working_life", &self.working_life),
            ("job_seekers", &self.job_seekers),
            ("tax_notes", &self.tax_notes),
            ("tips", &self.tips),
            ("pay_sources", &self.pay_sources),
            ("interfaces", &self.interfaces),
        ]
    }
}

impl Pack {
    /// The communities in a city; those that are everywhere come last.
    pub fn communities_in(&self, city: &str) -> Vec<&Community> {
        let Some(city) = self.city_named(city) else { return Vec::new() };
        let is_here = |community: &&Community| {
            community.cities.iter().any(|name| self.city_named(name).is_some_and(|here| here.id == city.id))
        };
        let all = || self.guides.communities.iter();
        all().filter(is_here).chain(all().filter(|community| community.is_everywhere())).collect()
    }
}

#[cfg(test)]
mod skills_tests;
#[cfg(test)]
mod tests;
