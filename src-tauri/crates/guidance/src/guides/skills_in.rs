//! Finding skills in the text of an ad or of a person's own list.
//!
//! The text is cut into words; a name is the words it is made of, one after the other with no more than a mark between
//! them. Where names overlap the longest is meant: "Ruby on Rails" is not "Ruby". Names that are also ordinary words or
//! letters ("Go", "R", "C") count only under conditions.

use std::collections::HashMap;

use crate::guides::reading::{Read, words};
use crate::guides::skill::Skill;

/// Where the names of skills lead: positions in the list of skills.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct SkillIndex {
    /// Names by their first word, the longest first.
    by_first: HashMap<String, Vec<Name>>,
    /// Names of one word that may go on.
    open: Vec<Name>,
    by_key: HashMap<String, usize>,
}

/// A name of a skill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name {
    skill: usize,
    /// Its words, folded.
    pub words: Vec<String>,
    /// Its words as they must be written, where that matters.
    pub exact: Option<Vec<String>>,
    /// Whether the last word may go on.
    pub open: bool,
    /// Whether it counts only beside another skill.
    pub beside: bool,
    /// Words that may not follow.
    pub unless_next: Vec<Follower>,
}

/// Words that may not follow a name, folded; whether the last may go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Follower {
    pub words: Vec<String>,
    pub open: bool,
}

impl SkillIndex {
    pub fn of(skills: &[Skill]) -> Self {
        let mut index = Self::default();
        for (position, skill) in skills.iter().enumerate() {
            for name in skill.names() {
                index.by_key.entry(key(name.trim_end_matches('*'))).or_insert(position);
            }
            for name in names_of(position, skill) {
                if name.open && name.words.len() == 1 {
                    index.open.push(name);
                } else if let Some(first) = name.words.first() {
                    index.by_first.entry(first.clone()).or_default().push(name);
                }
            }
        }
        for names in index.by_first.values_mut() {
            names.sort_by_key(|name| std::cmp::Reverse(name.words.len()));
        }
        index
    }

    /// The skill that a text as a whole names, in any case.
    pub fn named(&self, text: &str) -> Option<usize> {
        let key = key(text);
        self.by_key.get(&key).copied().filter(|_| !key.is_empty())
    }

    /// The skills that a text names, each once, in the order in which they are first named.
    pub fn found_in(&self, text: &str) -> Vec<usize> {
        let read = Read::of(text);
        let mut found: Vec<Option<usize>> = vec![None; read.words.len()];
        let mut at = 0;
        while at < read.words.len() {
            let name = self.names_at(&read, at).find(|name| !name.beside && read.holds(name, at));
            let length = name.map_or(1, |name| name.words.len());
            if let Some(name) = name {
                found[at..at + length].fill(Some(name.skill));
            }
            at += length;
        }
        self.find_beside(&read, &mut found);
        let mut seen = Vec::new();
        for skill in found.into_iter().flatten() {
            if !seen.contains(&skill) {
                seen.push(skill);
            }
        }
        seen
    }

    /// Names that count beside a skill; each that is found may bear the next one, to either side: "C, R og Python".
    fn find_beside(&self, read: &Read, found: &mut [Option<usize>]) {
        let waiting: Vec<(usize, usize)> = (0..found.len())
            .filter(|at| found[*at].is_none())
            .filter_map(|at| {
                let mut names = self.names_at(read, at).filter(|name| name.beside);
                names.find(|name| read.holds(name, at)).map(|name| (at, name.skill))
            })
            .collect();
        let mut bear = |(at, skill): &(usize, usize)| {
            if read.is_called_a_language(*at) || read.is_in_a_list(*at, found) {
                found[*at] = Some(*skill);
            }
        };
        waiting.iter().for_each(&mut bear);
        waiting.iter().rev().for_each(&mut bear);
    }

    /// The names that may begin at a word, the longest first.
    fn names_at<'s>(&'s self, read: &Read, at: usize) -> impl Iterator<Item = &'s Name> {
        let word = read.words[at].folded.clone();
        let same = self.by_first.get(&word).into_iter().flatten();
        same.chain(self.open.iter().filter(move |name| word.starts_with(&name.words[0])))
    }
}

/// Words joined by spaces: the form in which whole names are compared.
fn key(name: &str) -> String {
    words(name).iter().map(|word| word.folded.as_str()).collect::<Vec<_>>().join(" ")
}

fn names_of(position: usize, skill: &Skill) -> Vec<Name> {
    let name = |text: &str, is_exact: Exact, beside: bool| {
        let words = words(text);
        Name {
            skill: position,
            exact: (is_exact == Exact::Yes).then(|| words.iter().map(|word| word.written.clone()).collect()),
            words: words.into_iter().map(|word| word.folded).collect(),
            open: text.ends_with('*'),
            beside,
            unless_next: skill.unless_next.iter().map(|text| follower(text)).collect(),
        }
    };
    let plain = skill.plain_names().map(|text| name(text, Exact::No, false));
    let exact = skill.exact.iter().map(|text| name(text, Exact::Yes, false));
    let beside = skill.beside.iter().map(|text| name(text, Exact::No, true));
    plain.chain(exact).chain(beside).filter(|name| !name.words.is_empty()).collect()
}

fn follower(text: &str) -> Follower {
    Follower { words: words(text).into_iter().map(|word| word.folded).collect(), open: text.ends_with('*') }
}

#[derive(PartialEq)]
enum Exact {
    Yes,
    No,
}
