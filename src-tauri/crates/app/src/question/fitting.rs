//! Which questions fit a job: those its employer asked, those asked for its role, then the bank's that fit best.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::fold::fold;
use domain::ids::JobId;
use domain::question::{QuestionKind, QuestionRound};
use domain::target::Level;
use store::Reading;
use store::question::AskedRow;

use super::known::{Found, Known};
use super::list::{cards, role_of};
use super::{Seen, row};
use crate::wire::{JobQuery, QuestionRow, QuestionsForJob};
use crate::{ApiError, App, job};

/// The most of what was asked that is shown of each sort.
const MAX_ASKED: usize = 20;
/// The most of what fits that is shown.
const MAX_FITTING: usize = 12;
/// So much of what was asked is looked through.
const LOOKED_THROUGH: u32 = 2_000;

/// What a question weighs, and what it loses with each question of its kind and topic before it, so that a choice is
/// not all of one thing.
mod weight {
    pub(super) const ASKED_HERE: i32 = 1_000;
    pub(super) const ASKED_FOR_ROLE: i32 = 500;
    pub(super) const OF_ROLE: i32 = 200;
    pub(super) const OWN: i32 = 150;
    pub(super) const SKILL: i32 = 25;
    pub(super) const ROUND: i32 = 40;
    pub(super) const LEVEL: i32 = 20;
    pub(super) const SAME_TOPIC: i32 = 60;
    pub(super) const SAME_KIND: i32 = 20;
}

/// What questions are wanted for.
#[derive(Debug, Clone, Default)]
pub(crate) struct Wanted {
    /// The role of the guidance.
    pub(crate) role: Option<String>,
    /// How senior.
    pub(crate) level: Option<Level>,
    /// The round.
    pub(crate) round: Option<QuestionRound>,
    /// The words of the job's ad, folded; empty without one.
    pub(crate) ad: String,
    /// What the employer asked, the latest first.
    pub(crate) asked_here: Vec<String>,
    /// What others asked for the role, the latest first.
    pub(crate) asked_for_role: Vec<String>,
}

impl Wanted {
    /// What a job wants; its next interview says the round.
    pub(crate) fn of_job(app: &App, reading: &Reading<'_>, id: JobId) -> Result<Self, ApiError> {
        let fields = job::live_row(reading, id)?.fields;
        let pack = app.guidance();
        let role_of = |title: &str| pack.role_named(title).map(|role| role.id.clone());
        let role = role_of(&fields.title);
        let here = store::question::asked_by_employer(reading, id, LOOKED_THROUGH)?;
        let lately = store::question::asked_lately(reading, LOOKED_THROUGH)?;
        let for_role = lately.into_iter().filter(|row| role.is_some() && role_of(&row.title) == role);
        let asked_for_role =
            once(for_role).into_iter().filter(|id| !here.iter().any(|row| row.question == *id));
        Ok(Self {
            level: pack.level_named(&fields.title),
            round: next_round(reading, id, app.clock.now())?,
            ad: ad_words(reading, id)?,
            asked_for_role: asked_for_role.collect(),
            asked_here: once(here.into_iter()),
            role,
        })
    }

    /// What a question weighs; `None` where it is for other roles.
    fn weight(&self, found: &Found) -> Option<i32> {
        let id = found.id();
        if self.asked_here.contains(&id) {
            return Some(weight::ASKED_HERE);
        }
        if self.asked_for_role.contains(&id) {
            return Some(weight::ASKED_FOR_ROLE);
        }
        let is_of_role = match &self.role {
            Some(role) if !found.is_for(role) => return None,
            Some(_) => !found.roles().is_empty(),
            // Without a role only what everybody may be asked fits.
            None if !found.roles().is_empty() => return None,
            None => false,
        };
        let skills =
            found.skills().iter().filter(|skill| self.ad.contains(&format!(" {} ", fold(skill)))).count();
        let mut sum = weight::SKILL * i32::try_from(skills.min(3)).unwrap_or(0);
        sum += if is_of_role { weight::OF_ROLE } else { 0 };
        sum += if matches!(found, Found::Own(_)) { weight::OWN } else { 0 };
        sum +=
            if self.round.is_some_and(|round| found.rounds().contains(&round)) { weight::ROUND } else { 0 };
        sum +=
            if self.level.is_some_and(|level| found.levels().contains(&level)) { weight::LEVEL } else { 0 };
        Some(sum)
    }

    /// The questions that fit best, at most so many, of every kind one may be asked: no more of one topic than need be.
    pub(crate) fn best(&self, known: &Known, count: usize, lets: impl Fn(&Found) -> bool) -> Vec<Found> {
        let mut left: Vec<(i32, Found)> = known
            .all()
            .filter(|found| found.kind() != QuestionKind::ToAsk && lets(found))
            .filter_map(|found| Some((self.weight(&found)?, found)))
            .collect();
        let (mut kinds, mut topics) = (HashMap::<QuestionKind, i32>::new(), HashMap::<String, i32>::new());
        let mut chosen = Vec::new();
        while chosen.len() < count {
            let worth = |(sum, found): &(i32, Found)| {
                let of_kind = kinds.get(&found.kind()).copied().unwrap_or(0);
                let of_topic = topics.get(found.topic().unwrap_or_default()).copied().unwrap_or(0);
                sum - weight::SAME_KIND * of_kind - weight::SAME_TOPIC * of_topic
            };
            // The first of equals, so that the choice is the same on every reading.
            let best = left.iter().enumerate().rev().max_by_key(|(_, one)| worth(one)).map(|(at, _)| at);
            let Some((_, found)) = best.map(|at| left.remove(at)) else { break };
            *kinds.entry(found.kind()).or_default() += 1;
            if let Some(topic) = found.topic() {
                *topics.entry(topic.to_owned()).or_default() += 1;
            }
            chosen.push(found);
        }
        chosen
    }
}

pub(crate) fn for_job(app: &App, query: JobQuery) -> Result<QuestionsForJob, ApiError> {
    let language = Seen::by(app)?.language;
    app.read(|reading| {
        let known = Known::read(reading)?;
        let wanted = Wanted::of_job(app, reading, query.job_id)?;
        let (cards, asked) = (cards(reading)?, store::question::asked_times(reading)?);
        let rows = |ids: &[String]| -> Result<Vec<QuestionRow>, ApiError> {
            let found = ids.iter().take(MAX_ASKED).map(|id| known.by_id(reading, id));
            let found = found.collect::<Result<Vec<Option<Found>>, ApiError>>()?;
            Ok(found.iter().flatten().map(|found| row(found, language, &cards, &asked)).collect())
        };
        let is_new = |found: &Found| {
            let id = found.id();
            !wanted.asked_here.contains(&id) && !wanted.asked_for_role.contains(&id)
        };
        let fitting = wanted.best(&known, MAX_FITTING, is_new);
        let application = job::application(reading, query.job_id)?;
        let planned = store::practice::of_plan(reading, application.id)?;
        Ok(QuestionsForJob {
            role: wanted.role.as_deref().and_then(|id| role_of(app, id, language)),
            asked_here: rows(&wanted.asked_here)?,
            asked_for_role: rows(&wanted.asked_for_role)?,
            fitting: fitting.iter().map(|found| row(found, language, &cards, &asked)).collect(),
            planned: u32::try_from(planned.iter().filter(|row| known.holds(&row.question)).count())
                .unwrap_or(0),
        })
    })
}

/// Each question once, in the order it comes first.
fn once(rows: impl Iterator<Item = AskedRow>) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for row in rows {
        if !ids.contains(&row.question) {
            ids.push(row.question);
        }
    }
    ids
}

fn next_round(
    reading: &Reading<'_>,
    id: JobId,
    now: DateTime<Utc>,
) -> Result<Option<QuestionRound>, ApiError> {
    let application = job::application(reading, id)?;
    let interviews = store::interview::of_application(reading, application.id, 50)?;
    let to_come = interviews.iter().map(|listed| &listed.row.interview).filter(|interview| {
        interview.state == domain::interview::InterviewState::Planned && interview.when.ends() > now
    });
    Ok(to_come.min_by_key(|interview| interview.when.starts).map(QuestionRound::of))
}

/// The words of the job's newest ad, folded, with single blanks around each.
fn ad_words(reading: &Reading<'_>, id: JobId) -> Result<String, ApiError> {
    let Some(newest) = store::ad::of_job(reading, id)?.into_iter().next() else { return Ok(String::new()) };
    let Some(document) = store::ad::document(reading, newest.id)? else { return Ok(String::new()) };
    let folded = fold(&document.plain_text());
    let words: Vec<&str> = folded
        .split(|c: char| !(c.is_alphanumeric() || c == '+' || c == '#'))
        .filter(|word| !word.is_empty())
        .collect();
    Ok(format!(" {} ", words.join(" ")))
}
