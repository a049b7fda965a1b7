//! Roles, held against the person's skills and the skills that their saved ads name.

use std::collections::{BTreeSet, HashMap};

use domain::ids::OwnSkillId;
use guidance::{Pack, Role, RoleGuide, Skill};
use store::skill::OwnSkill;

use super::cities::sector;
use crate::app::step;
use crate::job::line;
use crate::pay::market;
use crate::pay::source::{AsOf, words};
use crate::wire::{
    AddSkill, JudgeSkill, LevelView, Nothing, OwnSkillView, RoleView, Roles, SkillQuery, SkillView, Words,
};
use crate::{ApiError, App, ErrorCode, story};

/// The newest ads that are looked through: enough to tell what is asked for, and quick.
const MAX_ADS: u32 = 500;
/// The most skills shown that ads name and the person lacks.
const MAX_GAPS: usize = 20;
/// The most distributions one role is shown with.
const MAX_PAY: usize = 4;
/// The most of the person's skills one answer carries.
const MAX_OWN: usize = 500;
/// The longest account of what shows a skill, in characters.
const MAX_EVIDENCE: usize = 2_000;
/// The most skills one input adds.
const MAX_ADDED: usize = 50;

pub(crate) fn read(app: &App, _: Nothing) -> Result<Roles, ApiError> {
    let pack = app.guidance();
    let at = AsOf::of(app, &pack);
    let (own, texts, bank) = app.read(|reading| {
        let texts = store::ad::newest_texts(reading, MAX_ADS)?;
        Ok((store::skill::all(reading)?, texts, story::bank(app, reading)?))
    })?;
    let held = Held {
        own: own.iter().filter_map(|skill| skill.skill.clone()).collect(),
        in_ads: counts(&texts, &pack),
        bank: &bank,
    };
    Ok(Roles {
        roles: pack.roles.iter().map(|role| view(role, &held, at)).collect(),
        known: pack.guides.skills.iter().map(|skill| words(&skill.name)).collect(),
        ads: u32::try_from(texts.len()).unwrap_or(u32::MAX),
        gaps: gaps(&held, &pack),
        own: own
            .into_iter()
            .take(MAX_OWN)
            .map(|skill| OwnSkillView {
                stories: bank.showing(skill.skill.as_deref(), &skill.name),
                id: skill.id,
                name: skill.name,
                skill: skill.skill,
                level: skill.level,
                evidence: skill.evidence.unwrap_or_default(),
            })
            .collect(),
    })
}

/// Adds skills, several with commas between; one that is there already is left as it is.
pub(crate) fn add_skill(app: &App, input: AddSkill) -> Result<Nothing, ApiError> {
    // Some skills have commas in their own names.
    let pack = app.guidance();
    let is_one = pack.guides.skill_named(input.name.trim()).is_some();
    let parts: Vec<&str> =
        if is_one { vec![&input.name] } else { input.name.split([',', ';', '\n']).collect() };
    let names: Vec<String> = parts
        .into_iter()
        .map(|name| line("skill", name))
        .filter(|name| name.as_ref().is_ok_and(|name| !name.is_empty()) || name.is_err())
        .collect::<Result<_, _>>()?;
    if names.is_empty() {
        return Err(ApiError::new(ErrorCode::SkillMissing));
    }
    if names.len() > MAX_ADDED {
        return Err(ApiError::new(ErrorCode::TooMany).with("limit", MAX_ADDED));
    }
    app.write(&step("add-skill", [("name", &names.join(", "))]), |writing| {
        for name in names {
            let skill = pack.guides.skill_named(&name).map(|known| known.id.clone());
            let id = OwnSkillId::at(app.clock.now());
            store::skill::insert(writing, &OwnSkill { id, name, skill, level: None, evidence: None })?;
        }
        Ok(Nothing {})
    })
}

/// Says how well the person knows a skill, and what shows it.
pub(crate) fn judge_skill(app: &App, input: JudgeSkill) -> Result<Nothing, ApiError> {
    let evidence = input.evidence.trim();
    if evidence.chars().count() > MAX_EVIDENCE {
        let told = ApiError::new(ErrorCode::TooLong).with("field", "evidence");
        return Err(told.with("limit", MAX_EVIDENCE));
    }
    if input.level.is_some_and(|level| !(1..=4).contains(&level)) {
        let told = ApiError::new(ErrorCode::NumberRange).with("field", "level");
        return Err(told.with("least", 1).with("most", 4));
    }
    let missing = || ApiError::new(ErrorCode::SkillUnknown);
    let skill = app.read(|reading| store::skill::by_id(reading, input.id)?.ok_or_else(missing))?;
    let evidence = Some(evidence).filter(|evidence| !evidence.is_empty());
    app.write(&step("judge-skill", [("name", &skill.name)]), |writing| {
        store::skill::judge(writing, input.id, input.level, evidence)?;
        Ok(Nothing {})
    })
}

pub(crate) fn delete_skill(app: &App, query: SkillQuery) -> Result<Nothing, ApiError> {
    let missing = || ApiError::new(ErrorCode::SkillUnknown);
    let skill = app.read(|reading| store::skill::by_id(reading, query.id)?.ok_or_else(missing))?;
    app.write(&step("delete-skill", [("name", &skill.name)]), |writing| {
        store::skill::delete(writing, query.id)?;
        Ok(Nothing {})
    })
}

/// What roles are held against: the person's skills, and how many ads name each.
struct Held<'p> {
    own: BTreeSet<String>,
    in_ads: HashMap<&'p str, u32>,
    bank: &'p story::Bank,
}

impl Held<'_> {
    fn view(&self, skill: &Skill, for_norway: bool) -> SkillView {
        SkillView {
            id: skill.id.clone(),
            name: words(&skill.name),
            has: self.own.contains(&skill.id),
            in_ads: self.in_ads.get(skill.id.as_str()).copied().unwrap_or(0),
            stories: self.bank.showing(Some(&skill.id), &skill.name.en),
            for_norway,
        }
    }
}

/// How many of the texts name each skill.
fn counts<'p>(texts: &[String], pack: &'p Pack) -> HashMap<&'p str, u32> {
    let mut counts = HashMap::new();
    for skill in texts.iter().flat_map(|text| pack.guides.skills_in(text)) {
        *counts.entry(skill.id.as_str()).or_insert(0) += 1;
    }
    counts
}

/// The skills that ads name most and the person has not.
fn gaps(held: &Held<'_>, pack: &Pack) -> Vec<SkillView> {
    let lacking = pack.guides.skills.iter().map(|skill| held.view(skill, false));
    let mut lacking: Vec<SkillView> = lacking.filter(|skill| !skill.has && skill.in_ads > 0).collect();
    lacking.sort_by_key(|skill| std::cmp::Reverse(skill.in_ads));
    lacking.truncate(MAX_GAPS);
    lacking
}

fn view(role: &Role, held: &Held<'_>, at: AsOf<'_>) -> RoleView {
    let guide = at.pack.role_guide(&role.id);
    let lines = |of: fn(&RoleGuide) -> &Vec<guidance::Line>| -> Vec<Words> {
        guide.map(|guide| of(guide).iter().map(|line| words(&line.text)).collect()).unwrap_or_default()
    };
    let text = |of: fn(&RoleGuide) -> Option<&guidance::Text>| guide.and_then(of).map(words);
    let for_norway = |id: &String| guide.is_some_and(|guide| guide.named_for_norway.contains(id));
    let skills = role.skills.iter().filter_map(|id| {
        let skill = at.pack.guides.skill(id)?;
        Some(held.view(skill, for_norway(id)))
    });
    RoleView {
        id: role.id.clone(),
        name: words(&role.name),
        rank: guide.and_then(|guide| guide.rank),
        why: text(|guide| guide.why.as_ref()),
        pay_note: text(|guide| guide.pay_note.as_ref()),
        note: text(|guide| guide.note.as_ref()),
        sectors: guide
            .map(|guide| guide.sectors.iter().map(|id| sector(id, at.pack)).collect())
            .unwrap_or_default(),
        duties: lines(|guide| &guide.duties),
        drivers: lines(|guide| &guide.drivers),
        levels: guide
            .map(|guide| {
                let level = |known: &guidance::LevelMeaning| LevelView {
                    level: known.level,
                    text: words(&known.text),
                };
                guide.levels.iter().map(level).collect()
            })
            .unwrap_or_default(),
        skills: skills.collect(),
        source: guide.map(|guide| at.source(&guide.basis.basis())),
        pay: market::around(&role.name.en, None, None, MAX_PAY, at),
    }
}
