//! A text as the words that say something, each by its stem.

use super::common::is_common;
use super::pairs::meaning_of;
use super::stem::stem;
use crate::fold::fold;

/// A text's words and skills, as they are matched.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    pub(super) terms: Vec<Term>,
    pub(super) skills: Vec<Skill>,
}

/// One word: what it is matched by, and how it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Term {
    /// The meaning's key where the list of pairs knows it, else the stem.
    pub key: String,
    /// The stem, for compounds.
    pub stem: String,
    pub written: String,
}

/// A skill: what it is matched by, and what it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Skill {
    pub key: String,
    pub name: String,
}

impl Words {
    /// The words of a text, each once, and the skills it names: each an id that both sides use for the same skill, and
    /// what it is called.
    pub fn of(text: &str, skills: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut words = Self::default();
        for (key, name) in skills {
            if !words.skills.iter().any(|known| known.key == key) {
                words.skills.push(Skill { key, name });
            }
        }
        let mut seen = std::collections::HashSet::new();
        for written in
            text.split(|c: char| !is_of_word(c)).map(|word| word.trim_matches(['-', '.', '/', '\'']))
        {
            for part in parts(written) {
                if let Some(term) = term(part)
                    && seen.insert(term.key.clone())
                {
                    words.terms.push(term);
                }
            }
        }
        words
    }

    /// Whether a skill of this id is named.
    pub fn shows(&self, skill: &str) -> bool {
        self.skills.iter().any(|known| known.key == skill)
    }

    /// Whether there is nothing to match by.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty() && self.skills.is_empty()
    }
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '+' | '#' | '.' | '\'') || crate::fold::is_invisible(c)
}

/// A word written with hyphens is also each of its parts; `c++` and `.net` stay whole.
fn parts(written: &str) -> impl Iterator<Item = &str> {
    written.split(['-', '\'', '.']).filter(|part| !part.is_empty())
}

fn term(written: &str) -> Option<Term> {
    let folded = fold(written);
    let letters = folded.chars().filter(|c| c.is_alphabetic()).count();
    if letters < 2 || is_common(&folded) {
        return None;
    }
    let stem = stem(&folded);
    let key = meaning_of(&stem).map_or_else(|| stem.clone(), |meaning| format!("={meaning}"));
    Some(Term { key, stem, written: written.to_owned() })
}
