//! Questions of either sort, looked at alike.

use std::collections::HashMap;

use domain::fold::fold;
use domain::ids::OwnQuestionId;
use domain::question::{QuestionKind, QuestionRound};
use domain::target::Level;
use questions::{Question, bank};
use store::Reading;
use store::question::OwnQuestion;

use crate::ApiError;
use crate::wire::{Language, QuestionOrigin, QuestionWords};

/// The most questions of one's own that are looked through.
pub(crate) const MAX_OWN: u32 = 20_000;

/// A question of either sort.
#[derive(Debug, Clone)]
pub(crate) enum Found {
    /// One of the bank's.
    BuiltIn(&'static Question),
    /// The person's own.
    Own(OwnQuestion),
}

/// Every question there is: the person's own, the newest first, then the bank's.
pub(crate) struct Known {
    own: Vec<OwnQuestion>,
    positions: HashMap<String, usize>,
}

impl Known {
    pub(crate) fn read(reading: &Reading<'_>) -> Result<Self, ApiError> {
        let own = store::question::all(reading, MAX_OWN)?;
        let positions =
            own.iter().enumerate().map(|(position, question)| (question.id.to_string(), position)).collect();
        Ok(Self { own, positions })
    }

    /// Every question, in order.
    pub(crate) fn all(&self) -> impl Iterator<Item = Found> + '_ {
        let built_in = bank().questions().iter().map(Found::BuiltIn);
        self.own.iter().cloned().map(Found::Own).chain(built_in)
    }

    /// Whether a question is there to be practised: it is in the bank, or one's own and not taken out.
    pub(crate) fn holds(&self, question: &str) -> bool {
        self.positions.contains_key(question) || bank().by_id(question).is_some()
    }

    /// The question of an id, one that was taken out included: it may have been asked.
    pub(crate) fn by_id(&self, reading: &Reading<'_>, question: &str) -> Result<Option<Found>, ApiError> {
        match self.positions.get(question) {
            Some(position) => Ok(Some(Found::Own(self.own[*position].clone()))),
            None => one(reading, question),
        }
    }
}

/// One question, without reading the others.
pub(crate) fn one(reading: &Reading<'_>, question: &str) -> Result<Option<Found>, ApiError> {
    if let Some(built_in) = bank().by_id(question) {
        return Ok(Some(Found::BuiltIn(built_in)));
    }
    let Ok(id) = question.parse::<OwnQuestionId>() else { return Ok(None) };
    Ok(store::question::by_id(reading, id)?.map(Found::Own))
}

/// The question of the same words, marks and case aside: the bank's in either language, or one's own.
pub(crate) fn same_words(reading: &Reading<'_>, text: &str) -> Result<Option<String>, ApiError> {
    if let Some(own) = store::question::by_fold(reading, text)? {
        return Ok(Some(own.id.to_string()));
    }
    let folded = fold(text);
    let is_same =
        |question: &&Question| fold(&question.en.text) == folded || fold(&question.nb.text) == folded;
    Ok(bank().questions().iter().find(is_same).map(|question| question.id.clone()))
}

impl Found {
    /// Its id.
    pub(crate) fn id(&self) -> String {
        match self {
            Self::BuiltIn(question) => question.id.clone(),
            Self::Own(question) => question.id.to_string(),
        }
    }

    pub(crate) fn kind(&self) -> QuestionKind {
        match self {
            Self::BuiltIn(question) => question.kind,
            Self::Own(question) => question.kind,
        }
    }

    pub(crate) fn origin(&self) -> QuestionOrigin {
        match self {
            Self::BuiltIn(_) => QuestionOrigin::BuiltIn,
            Self::Own(_) => QuestionOrigin::Own,
        }
    }

    pub(crate) fn topic(&self) -> Option<&str> {
        match self {
            Self::BuiltIn(question) => Some(&question.topic),
            Self::Own(_) => None,
        }
    }

    /// The roles it is for; empty is everybody.
    pub(crate) fn roles(&self) -> &[String] {
        match self {
            Self::BuiltIn(question) => &question.roles,
            Self::Own(question) => question.role.as_slice(),
        }
    }

    pub(crate) fn levels(&self) -> &[Level] {
        match self {
            Self::BuiltIn(question) => &question.levels,
            Self::Own(_) => &[],
        }
    }

    pub(crate) fn rounds(&self) -> &[QuestionRound] {
        match self {
            Self::BuiltIn(question) => &question.rounds,
            Self::Own(_) => &[],
        }
    }

    pub(crate) fn skills(&self) -> &[String] {
        match self {
            Self::BuiltIn(question) => &question.skills,
            Self::Own(_) => &[],
        }
    }

    /// Whether it is for somebody of that role: its own, or everybody's.
    pub(crate) fn is_for(&self, role: &str) -> bool {
        self.roles().is_empty() || self.roles().iter().any(|own| own == role)
    }

    /// Its words in a language; one's own are in one's own.
    pub(crate) fn words(&self, language: Language) -> QuestionWords {
        match self {
            Self::BuiltIn(question) => {
                let texts = language.of(&question.en, &question.nb);
                QuestionWords {
                    language: Some(language),
                    text: texts.text.clone(),
                    good: texts.good.clone(),
                    trap: texts.trap.clone(),
                }
            }
            Self::Own(question) => QuestionWords {
                language: None,
                text: question.text.clone(),
                good: question.good.clone(),
                trap: question.trap.clone(),
            },
        }
    }

    /// Its words in the other language, where it has some.
    pub(crate) fn other(&self, language: Language) -> Option<QuestionWords> {
        let other = language.of(Language::Nb, Language::En);
        matches!(self, Self::BuiltIn(_)).then(|| self.words(other))
    }

    /// Everything it can be searched by, folded.
    pub(crate) fn searched(&self) -> String {
        let Self::BuiltIn(question) = self else {
            return fold(&self.words(Language::En).text);
        };
        fold(&format!(
            "{} {} {} {} {}",
            question.en.text,
            question.nb.text,
            question.topic,
            question.skills.join(" "),
            question.id
        ))
    }
}
