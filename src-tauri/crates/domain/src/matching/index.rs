//! The stories by their words, so that ten thousand of them are matched without reading each.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::words::{Term, Words};
use super::{Fit, Match, Shared, SharedBy};

/// The shortest stem that counts as a part of another, and the fewest letters that must be left of the other.
const SHORTEST_PART: usize = 4;
/// What a part weighs against the whole word, and a skill both name against the rarest word.
const PART_WEIGHT: f64 = 0.5;
const SKILL_WEIGHT: f64 = 2.0;
/// The most compounds one word leads to: beyond, it is a word as good as any.
const MAX_PARTS: usize = 40;
/// The most words a match tells.
const MAX_SHARED: usize = 8;
/// From which share of what is wanted, by weight, two words in common are enough; and from which one is.
const SHARE_OF_TWO: f64 = 0.25;
const SHARE_OF_ONE: f64 = 0.5;
/// From which share on words alone are enough where a skill is wanted that the story does not name.
const SHARE_WITHOUT_SKILL: f64 = 0.6;

/// Stories made ready for matching. A story is named by its place in the list they were given in.
#[derive(Debug, Clone, Default)]
pub struct Index {
    stories: usize,
    /// By a term's key, the stories that have it, each with the word as it is written there.
    terms: HashMap<String, Vec<(usize, String)>>,
    /// By a stem, the keys of the terms that have it.
    stems: BTreeMap<String, BTreeSet<String>>,
    /// The stems read backwards.
    backwards: BTreeSet<String>,
    skills: HashMap<String, Vec<usize>>,
}

impl Index {
    /// The index of some stories' words.
    pub fn of<'a>(stories: impl IntoIterator<Item = &'a Words>) -> Self {
        let mut index = Self::default();
        for (at, words) in stories.into_iter().enumerate() {
            index.stories = at + 1;
            for term in &words.terms {
                index.terms.entry(term.key.clone()).or_default().push((at, term.written.clone()));
                if index.stems.entry(term.stem.clone()).or_default().insert(term.key.clone()) {
                    index.backwards.insert(term.stem.chars().rev().collect());
                }
            }
            for skill in &words.skills {
                index.skills.entry(skill.key.clone()).or_default().push(at);
            }
        }
        index
    }

    /// The stories that fit what is wanted, the best first, at most so many. One that shares nothing is not among them.
    pub fn matches(&self, wanted: &Words, most: usize) -> Vec<Match> {
        let mut found: HashMap<usize, Gathered> = HashMap::new();
        let mut total = 0.0;
        for term in &wanted.terms {
            total += self.wanted_weight(term);
            self.gather(term, &mut found);
        }
        for skill in &wanted.skills {
            let weight = SKILL_WEIGHT * self.weight(1);
            for at in self.skills.get(&skill.key).into_iter().flatten() {
                let gathered = found.entry(*at).or_default();
                gathered.skills.push(skill.name.clone());
                gathered.weight += weight;
            }
        }
        let mut matches: Vec<Match> =
            found.into_iter().map(|(at, gathered)| gathered.settled(at, total, wanted)).collect();
        matches.sort_by(|one, other| {
            (other.fit, other.score)
                .partial_cmp(&(one.fit, one.score))
                .unwrap_or(std::cmp::Ordering::Equal)
                .then(one.at.cmp(&other.at))
        });
        matches.truncate(most);
        matches
    }

    /// Whether no story is held.
    pub fn is_empty(&self) -> bool {
        self.stories == 0
    }

    /// Everything one wanted word finds. Of a story that has the word itself its compounds are not told too.
    fn gather(&self, term: &Term, found: &mut HashMap<usize, Gathered>) {
        let mut had: BTreeSet<usize> = BTreeSet::new();
        let holders = self.terms.get(&term.key).into_iter().flatten();
        let weight = self.weight(self.holders(&term.key));
        for (at, written) in holders {
            had.insert(*at);
            let by = if super::stem::stem(&crate::fold::fold(written)) == term.stem {
                SharedBy::Word
            } else {
                SharedBy::Meaning
            };
            found.entry(*at).or_default().share(term, written, by, weight);
        }
        for key in self.akin(&term.stem) {
            let weight = self.weight(self.holders(&key)) * PART_WEIGHT;
            for (at, written) in self.terms.get(&key).into_iter().flatten() {
                if had.insert(*at) {
                    found.entry(*at).or_default().share(term, written, SharedBy::Part, weight);
                }
            }
        }
    }

    /// Keys of words that this stem is a part of, or that are parts of it, at the beginning or the end.
    fn akin(&self, stem: &str) -> Vec<String> {
        let mut stems: Vec<&str> = Vec::new();
        if stem.len() >= SHORTEST_PART {
            let longer = |other: &&str| other.len() >= stem.len() + SHORTEST_PART;
            let begins = self.stems.range(stem.to_owned()..).map(|(other, _)| other.as_str());
            stems.extend(begins.take_while(|other| other.starts_with(stem)).filter(longer).take(MAX_PARTS));
        }
        let reversed: String = stem.chars().rev().collect();
        let mut ends: Vec<String> = Vec::new();
        if stem.len() > SHORTEST_PART {
            let backwards =
                self.backwards.range(reversed.clone()..).take_while(|other| other.starts_with(&reversed));
            let longer = backwards.filter(|other| other.len() >= stem.len() + SHORTEST_PART);
            ends.extend(longer.take(MAX_PARTS).map(|other| other.chars().rev().collect()));
        }
        let cuts = (SHORTEST_PART..stem.len().saturating_sub(SHORTEST_PART - 1))
            .filter(|at| stem.is_char_boundary(*at));
        let parts = cuts.flat_map(|at| [&stem[..at], &stem[at..]]);
        stems.extend(parts.filter(|part| self.stems.contains_key(*part)));
        stems.extend(ends.iter().map(String::as_str));
        let keys: BTreeSet<&String> =
            stems.iter().filter_map(|stem| self.stems.get(*stem)).flatten().collect();
        keys.into_iter().cloned().collect()
    }

    fn holders(&self, key: &str) -> usize {
        self.terms.get(key).map_or(0, Vec::len)
    }

    /// What a wanted word could weigh at most: as much as where it is found, and where it is not as much as the rarest.
    fn wanted_weight(&self, term: &Term) -> f64 {
        self.weight(self.holders(&term.key).max(1))
    }

    /// What a word weighs that so many stories have: the usual inverse document frequency, ln(1 + N ÷ n).
    fn weight(&self, holders: usize) -> f64 {
        (1.0 + self.stories as f64 / holders.max(1) as f64).ln()
    }
}

/// What one story shares with what is wanted.
#[derive(Default)]
struct Gathered {
    weight: f64,
    by_words: f64,
    shared: Vec<(f64, Shared)>,
    skills: Vec<String>,
}

impl Gathered {
    fn share(&mut self, term: &Term, told: &str, by: SharedBy, weight: f64) {
        self.weight += weight;
        self.by_words += weight;
        self.shared.push((weight, Shared { wanted: term.written.clone(), told: told.to_owned(), by }));
    }

    fn settled(mut self, at: usize, total: f64, wanted: &Words) -> Match {
        self.shared.sort_by(|one, other| other.0.partial_cmp(&one.0).unwrap_or(std::cmp::Ordering::Equal));
        let whole = self.shared.iter().filter(|(_, shared)| shared.by != SharedBy::Part).count();
        let share = if total > 0.0 { self.by_words / total } else { 0.0 };
        let meets = if !self.skills.is_empty() {
            true
        } else if wanted.skills.is_empty() {
            (whole >= 2 && share >= SHARE_OF_TWO) || (whole >= 1 && share >= SHARE_OF_ONE)
        } else {
            whole >= 2 && share >= SHARE_WITHOUT_SKILL
        };
        Match {
            at,
            fit: if meets { Fit::Meets } else { Fit::Close },
            score: self.weight,
            shared: self.shared.into_iter().take(MAX_SHARED).map(|(_, shared)| shared).collect(),
            skills: self.skills,
        }
    }
}
