//! Which stories fit a text, and why.

use std::collections::HashSet;

use domain::fold::fold;
use domain::ids::StoryId;
use domain::matching::{Fit, Shared, Words};
use guidance::Pack;

use super::bank::{Bank, bank, skills_of};
use super::{MAX_SKILLS, gist};
use crate::wire::{Language, StoryMatch, StoryMatchQuery, StoryMatches};
use crate::{ApiError, App, ErrorCode, profile};

/// The most stories one answer carries.
const MAX_MATCHES: usize = 10;
/// The longest text that is matched, in characters.
const MAX_TEXT: usize = 5_000;

pub(crate) fn matches(app: &App, query: StoryMatchQuery) -> Result<StoryMatches, ApiError> {
    if query.text.chars().count() > MAX_TEXT {
        return Err(ApiError::new(ErrorCode::TooLong).with("field", "matching").with("limit", MAX_TEXT));
    }
    let skills = query.skills.unwrap_or_default();
    if skills.len() > MAX_SKILLS {
        return Err(ApiError::new(ErrorCode::TooMany).with("limit", MAX_SKILLS));
    }
    let pack = app.guidance();
    let bank = app.read(|reading| bank(app, reading))?;
    let wanted = Wanted::of(&query.text, &skills, &pack, profile::language(app)?);
    let answering = |question: &String| {
        let kept = bank.kept.iter().filter(move |kept| kept.row.questions.contains(question));
        kept.map(|kept| kept.row.id).collect::<Vec<_>>()
    };
    let said = query.question.as_ref().map(answering).unwrap_or_default();
    let mut matches = wanted.matches(&bank, &said, &[], MAX_MATCHES);
    matches.truncate(MAX_MATCHES);
    Ok(StoryMatches { matches, all: super::count(bank.kept.len()) })
}

/// What stories are matched to.
pub(crate) struct Wanted(Words);

impl Wanted {
    /// A text, with skills it is about besides those it names; reasons tell a skill by its name in a language.
    pub(crate) fn of(text: &str, skills: &[String], pack: &Pack, language: Language) -> Self {
        Self(Words::of(text, skills_of(text, skills, pack, language)))
    }

    /// The stories that fit, the best first: those the person says do come before all others, and those they say do not
    /// are left out.
    pub(crate) fn matches(
        &self,
        bank: &Bank,
        said: &[StoryId],
        refused: &[StoryId],
        most: usize,
    ) -> Vec<StoryMatch> {
        let found = bank.index.matches(&self.0, most + refused.len() + said.len());
        let mut matches: Vec<StoryMatch> = found
            .into_iter()
            .map(|found| {
                let row = &bank.kept[found.at].row;
                let is_said = said.contains(&row.id);
                StoryMatch {
                    story_id: row.id,
                    title: row.text.title.clone(),
                    gist: gist(&row.text),
                    fit: if is_said { Fit::Meets } else { found.fit },
                    said: is_said,
                    shared: besides(found.shared, &found.skills),
                    skills: found.skills,
                }
            })
            .filter(|found| !refused.contains(&found.story_id))
            .collect();
        matches.extend(self.only_said(bank, said, &matches));
        // A stable sort: within each the best stay first.
        matches.sort_by_key(|found| std::cmp::Reverse((found.said, found.fit)));
        matches.truncate(most);
        matches
    }

    /// Stories that fit because the person says so, and by no word of theirs.
    fn only_said(&self, bank: &Bank, said: &[StoryId], found: &[StoryMatch]) -> Vec<StoryMatch> {
        let known: HashSet<StoryId> = found.iter().map(|found| found.story_id).collect();
        let rest =
            bank.kept.iter().filter(|kept| said.contains(&kept.row.id) && !known.contains(&kept.row.id));
        rest.map(|kept| StoryMatch {
            story_id: kept.row.id,
            title: kept.row.text.title.clone(),
            gist: gist(&kept.row.text),
            fit: Fit::Meets,
            said: true,
            shared: Vec::new(),
            skills: Vec::new(),
        })
        .collect()
    }
}

/// The words both have besides those of the skills both name, which are told already.
fn besides(mut shared: Vec<Shared>, skills: &[String]) -> Vec<Shared> {
    let named = fold(&skills.join(" "));
    shared.retain(|shared| !named.split(' ').any(|word| word == fold(&shared.told)));
    shared
}
