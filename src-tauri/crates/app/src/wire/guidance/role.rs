//! Roles, the person's skills, and where an amount would stand.

use super::super::{Distribution, SourceView, Words};
use super::TopicView;
use domain::ids::OwnSkillId;
use domain::target::Level;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The roles, held against the person's skills and saved ads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Roles {
    /// The roles.
    pub roles: Vec<RoleView>,
    /// The person's skills.
    pub own: Vec<OwnSkillView>,
    /// Every skill the guidance knows, to be offered while one types.
    pub known: Vec<Words>,
    /// How many of the newest ads were looked through, at most 500.
    pub ads: u32,
    /// Skills that saved ads name most and the person has not, the most named first, at most 20.
    pub gaps: Vec<SkillView>,
}

/// One role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoleView {
    /// Its stable id.
    pub id: String,
    /// What it is called.
    pub name: Words,
    /// Its place in the list of the best paid AI roles.
    pub rank: Option<u8>,
    /// Why it pays.
    pub why: Option<Words>,
    /// What is said of its pay.
    pub pay_note: Option<Words>,
    /// What else to know.
    pub note: Option<Words>,
    /// Parts of the economy that want it.
    pub sectors: Vec<Words>,
    /// What the work consists of.
    pub duties: Vec<Words>,
    /// What pushes pay up.
    pub drivers: Vec<Words>,
    /// What the levels mean.
    pub levels: Vec<LevelView>,
    /// The skills it asks for.
    pub skills: Vec<SkillView>,
    /// Where all this comes from; absent where only pay is known.
    pub source: Option<SourceView>,
    /// What it is paid, at most 4.
    pub pay: Vec<Distribution>,
}

/// What a level means in a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LevelView {
    /// The level.
    pub level: Level,
    /// What it means.
    pub text: Words,
}

/// A skill, held against the person's own and the saved ads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SkillView {
    /// Its stable id.
    pub id: String,
    /// What it is called.
    pub name: Words,
    /// Whether the person has it.
    pub has: bool,
    /// How many of the saved ads looked through name it.
    pub in_ads: u32,
    /// How many of the person's stories show it.
    pub stories: u32,
    /// Whether it is named above all for Norway.
    pub for_norway: bool,
}

/// A skill of the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnSkillView {
    /// Its id.
    pub id: OwnSkillId,
    /// As the person calls it.
    pub name: String,
    /// The skill of the guidance it is, where it is one.
    pub skill: Option<String>,
    /// How well the person knows it: 1 some, 2 working, 3 strong, 4 expert.
    pub level: Option<u8>,
    /// What shows it; empty where nothing was said.
    pub evidence: String,
    /// How many of the person's stories show it.
    pub stories: u32,
}

/// Says how well the person knows a skill, and what shows it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct JudgeSkill {
    /// The skill.
    pub id: OwnSkillId,
    /// 1 some, 2 working, 3 strong, 4 expert; absent leaves it open.
    pub level: Option<u8>,
    /// What shows it; empty takes it away.
    pub evidence: String,
}

/// Adds a skill of the person's.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddSkill {
    /// Its name, or several with commas between.
    pub name: String,
}

/// Names a skill of the person's.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SkillQuery {
    /// The skill.
    pub id: OwnSkillId,
}

/// Asks where an amount would stand.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StandQuery {
    /// The amount as written; empty shows the market alone.
    pub amount: String,
    /// The role in the person's words; empty is all.
    pub role: String,
    /// How senior.
    pub level: Option<Level>,
    /// The city; empty is anywhere.
    pub city: String,
}

/// Where an amount would stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Stand {
    /// The amount read, a year.
    #[ts(type = "number | null")]
    pub year_ore: Option<i64>,
    /// The distributions, the nearest to role, level and place first, at most 12.
    pub market: Vec<StandIn>,
    /// Where pay figures come from and how to hold them against each other.
    pub topics: Vec<TopicView>,
}

/// Where an amount stands in one distribution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StandIn {
    /// The distribution.
    pub distribution: Distribution,
    /// Where the amount stands; absent without an amount or without figures to tell.
    pub place: Option<StandPlace>,
}

/// Where an amount stands in a distribution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StandPlace {
    /// Among the lowest-paid quarter, or below a band.
    LowestQuarter,
    /// Below the middle.
    BelowMiddle,
    /// Above the middle.
    AboveMiddle,
    /// Among the highest-paid quarter, or above a band.
    HighestQuarter,
}
