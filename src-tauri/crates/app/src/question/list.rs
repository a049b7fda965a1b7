//! The bank as a list, searched and sifted.

use std::collections::{BTreeSet, HashMap, HashSet};

use domain::fold::fold;
use domain::practice::Card;
use questions::bank;
use store::Reading;

use super::known::{Found, Known};
use super::{Seen, row};
use crate::wire::{
    Language, Nothing, QuestionChoices, QuestionRole, Questions, QuestionsOnly, QuestionsQuery,
};
use crate::{ApiError, App};

/// The most questions one answer carries.
const MAX_QUESTIONS: u16 = 200;
/// The most skills to choose by.
const MAX_SKILLS: usize = 60;
/// The most notes that are looked through.
const MAX_NOTES: u32 = 20_000;

pub(crate) fn list(app: &App, query: QuestionsQuery) -> Result<Questions, ApiError> {
    let language = Seen::by(app)?.language;
    let role = super::role(app, query.role.as_deref())?;
    let query = QuestionsQuery { role, ..query };
    app.read(|reading| {
        let known = Known::read(reading)?;
        let sieve = Sieve::new(reading, &query)?;
        let wanted: Vec<Found> = known.all().filter(|found| sieve.lets(found, &query)).collect();
        let limit = usize::from(query.limit.min(MAX_QUESTIONS));
        let page = wanted.iter().skip(query.offset as usize).take(limit);
        Ok(Questions {
            total: u32::try_from(wanted.len()).unwrap_or(u32::MAX),
            questions: page.map(|found| row(found, language, &sieve.cards, &sieve.asked)).collect(),
        })
    })
}

pub(crate) fn choices(app: &App, _: Nothing) -> Result<QuestionChoices, ApiError> {
    let language = Seen::by(app)?.language;
    let own = app.read(Known::read)?;
    let ids: BTreeSet<String> = own.all().flat_map(|found| found.roles().to_vec()).collect();
    let mut roles: Vec<QuestionRole> = ids.iter().filter_map(|id| role_of(app, id, language)).collect();
    roles.sort_by_cached_key(|role| domain::collate::norwegian_key(&role.name));
    let mut counts: HashMap<&str, u32> = HashMap::new();
    for skill in bank().questions().iter().flat_map(|question| &question.skills) {
        *counts.entry(skill).or_default() += 1;
    }
    let mut skills: Vec<(&str, u32)> = counts.into_iter().collect();
    skills.sort_by_key(|(skill, count)| (std::cmp::Reverse(*count), *skill));
    Ok(QuestionChoices {
        roles,
        skills: skills.into_iter().take(MAX_SKILLS).map(|(skill, _)| skill.to_owned()).collect(),
    })
}

/// A role of the guidance as it is chosen.
pub(crate) fn role_of(app: &App, id: &str, language: Language) -> Option<QuestionRole> {
    let pack = app.guidance();
    let role = pack.roles.iter().find(|role| role.id == id)?;
    let name = language.of(&role.name.en, &role.name.nb);
    Some(QuestionRole { id: id.to_owned(), name: name.clone() })
}

/// What a list is sifted by.
struct Sieve {
    cards: HashMap<String, Card>,
    asked: HashMap<String, (u32, Option<u8>)>,
    noted: HashSet<String>,
    words: Vec<String>,
}

impl Sieve {
    fn new(reading: &Reading<'_>, query: &QuestionsQuery) -> Result<Self, ApiError> {
        let noted = match query.only {
            QuestionsOnly::Noted => store::question::noted(reading, MAX_NOTES)?,
            _ => Vec::new(),
        };
        Ok(Self {
            cards: cards(reading)?,
            asked: store::question::asked_times(reading)?,
            noted: noted.into_iter().collect(),
            words: fold(&query.text).split_whitespace().map(str::to_owned).collect(),
        })
    }

    fn lets(&self, found: &Found, query: &QuestionsQuery) -> bool {
        let id = found.id();
        let suits = |set_empty: bool, holds: bool| set_empty || holds;
        let is_of_sort = match query.only {
            QuestionsOnly::All => true,
            QuestionsOnly::Own => matches!(found, Found::Own(_)),
            QuestionsOnly::Asked => self.asked.contains_key(&id),
            QuestionsOnly::Weak => is_weak(&id, &self.cards, &self.asked),
            QuestionsOnly::Practised => self.cards.contains_key(&id),
            QuestionsOnly::Noted => self.noted.contains(&id),
        };
        is_of_sort
            && query.kind.is_none_or(|kind| found.kind() == kind)
            && query.role.as_deref().is_none_or(|role| found.is_for(role))
            && query
                .level
                .is_none_or(|level| suits(found.levels().is_empty(), found.levels().contains(&level)))
            && query
                .round
                .is_none_or(|round| suits(found.rounds().is_empty(), found.rounds().contains(&round)))
            && query.skill.as_ref().is_none_or(|skill| found.skills().contains(&skill.to_lowercase()))
            && (self.words.is_empty() || {
                let text = found.searched();
                self.words.iter().all(|word| text.contains(word.as_str()))
            })
    }
}

/// Every card by its question.
pub(crate) fn cards(reading: &Reading<'_>) -> Result<HashMap<String, Card>, ApiError> {
    Ok(store::practice::cards(reading)?.into_iter().map(|row| (row.question, row.card)).collect())
}

/// Whether a question went badly in practice, or in an interview.
pub(crate) fn is_weak(
    question: &str,
    cards: &HashMap<String, Card>,
    asked: &HashMap<String, (u32, Option<u8>)>,
) -> bool {
    cards.get(question).is_some_and(Card::is_weak)
        || asked.get(question).is_some_and(|(_, worst)| worst.is_some_and(|went| went <= BADLY))
}

/// An answer in an interview that went so or worse is a weak spot.
pub(crate) const BADLY: u8 = 2;
