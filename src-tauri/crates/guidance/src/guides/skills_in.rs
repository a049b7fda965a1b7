//! Finding skills in the text of an ad or of a person's own list.
//!
//! The text is cut into words; a name is the words it is made of, one after the other with no more than a mark between
//! them. Where names overlap the longest is meant: "Ruby on Rails" is not "Ruby". Names that are also ordinary words or
//! letters ("Go", "R", "C") count only under conditions.

use std::collections::HashMap;
use std::ops::Range;

use domain::fold::fold;

use crate::guides::skill::Skill;

/// Words that stand between the members of a list, folded.
const CONNECTORS: [&str; 6] = ["og", "eller", "and", "or", "samt", "inkludert"];
/// How far the next member of a list may be, in words.
const MOST_CONNECTORS: usize = 4;
/// What follows a programming language after a hyphen, folded: "C-programmering".
const OF_A_LANGUAGE: [&str; 12] = [
    "programmering",
    "programmerer",
    "programmeringsspraket",
    "programming",
    "kode",
    "code",
    "utvikler",
    "utvikling",
    "developer",
    "skript",
    "spraket",
    "pakker",
];
/// What stands right before a programming language, folded: "språket R".
const BEFORE_A_LANGUAGE: [&str; 3] = ["spraket", "programmeringsspraket", "language"];
/// What stands before "i" or "in" and a programming language, folded: "programmering i C".
const DONE_IN_A_LANGUAGE: [&str; 16] = [
    "programmering",
    "programmere",
    "programmerer",
    "programmeringserfaring",
    "programming",
    "program",
    "kode",
    "koder",
    "kodet",
    "code",
    "coding",
    "skrevet",
    "written",
    "utvikling",
    "development",
    "skript",
];

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
struct Name {
    skill: usize,
    /// Its words, folded.
    words: Vec<String>,
    /// Its words as they must be written, where that matters.
    exact: Option<Vec<String>>,
    /// Whether the last word may go on.
    open: bool,
    /// Whether it counts only beside another skill.
    beside: bool,
    /// Words that may not follow.
    unless_next: Vec<Follower>,
}

/// Words that may not follow a name, folded; whether the last may go on.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Follower {
    words: Vec<String>,
    open: bool,
}

/// A word of a text.
struct Word {
    folded: String,
    written: String,
    at: Range<usize>,
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
        let read = Read { text, words: words(text) };
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

/// A text and its words.
struct Read<'t> {
    text: &'t str,
    words: Vec<Word>,
}

impl Read<'_> {
    /// Whether a name stands at a word.
    fn holds(&self, name: &Name, at: usize) -> bool {
        let end = at + name.words.len();
        let Some(here) = self.words.get(at..end) else { return false };
        let last = name.words.len() - 1;
        let same = here.iter().zip(&name.words).enumerate().all(|(position, (word, part))| {
            word.folded == *part || (name.open && position == last && word.folded.starts_with(part))
        });
        let as_written = name
            .exact
            .as_ref()
            .is_none_or(|exact| here.iter().zip(exact).all(|(word, part)| word.written == *part));
        same && as_written
            && (at + 1..end).all(|next| joins(self.gap(next)))
            && !self.goes_on_as_something_else(name, end)
            && !(name.exact.is_some() && self.is_joined_by_ampersand(at, end))
            && !(name.beside && self.is_part_of_a_name(at, end))
    }

    /// "Go to market", "Spring 2027".
    fn goes_on_as_something_else(&self, name: &Name, end: usize) -> bool {
        let Some(next) = self.words.get(end).filter(|_| !self.ends_sentence(end)) else { return false };
        let is_year = next.folded.len() == 4 && next.folded.starts_with("20");
        let is_conditional = name.exact.is_some() || name.beside;
        name.unless_next.iter().any(|follower| self.is_followed_by(follower, end))
            || (is_conditional && is_year && self.gap(end).trim().is_empty())
    }

    fn is_followed_by(&self, follower: &Follower, end: usize) -> bool {
        let Some(next) = self.words.get(end..end + follower.words.len()) else { return false };
        let last = follower.words.len() - 1;
        next.iter().zip(&follower.words).enumerate().all(|(position, (word, part))| {
            word.folded == *part || (follower.open && position == last && word.folded.starts_with(part))
        })
    }

    /// "R&D", "H&R".
    fn is_joined_by_ampersand(&self, at: usize, end: usize) -> bool {
        self.gap(at).contains('&') || self.gap(end).contains('&')
    }

    /// "Objective-C", "R&D", "J.R. Hansen", "C/O" and "d'Or" name something else.
    fn is_part_of_a_name(&self, at: usize, end: usize) -> bool {
        let next = self.gap(end);
        let hyphen = |gap: &str| matches!(gap, "-" | "\u{2011}" | "'" | "’" | ".");
        self.is_joined_by_ampersand(at, end)
            || hyphen(self.gap(at))
            || matches!(next, "'" | "’" | ".")
            || (hyphen(next) && !self.words.get(end).is_some_and(|word| is_of_a_language(word)))
    }

    /// Whether only marks and words like "og" part the word from a skill that was found.
    fn is_in_a_list(&self, at: usize, found: &[Option<usize>]) -> bool {
        let before = (0..at).rev().map(|other| (other, other + 1)).take(MOST_CONNECTORS);
        let after = (at + 1..self.words.len()).map(|other| (other, other)).take(MOST_CONNECTORS);
        self.reaches(before, found) || self.reaches(after, found)
    }

    /// Walks over connectors to the nearest word and tells whether it is a skill; `others` are words and their gaps.
    fn reaches(&self, others: impl Iterator<Item = (usize, usize)>, found: &[Option<usize>]) -> bool {
        let mut parted = false;
        for (other, gap) in others {
            if self.ends_sentence(gap) {
                return false;
            }
            parted |= self.gap(gap).contains([',', '/', '|', '•', '·', ';', '\n', '(', '+', '*', '–', ':']);
            if found[other].is_some() {
                return parted;
            }
            if !CONNECTORS.contains(&self.words[other].folded.as_str()) {
                return false;
            }
            parted = true;
        }
        false
    }

    /// "C-programmering", "språket R", "programmering i C".
    fn is_called_a_language(&self, at: usize) -> bool {
        let word = |back: usize| at.checked_sub(back).map_or("", |at| self.words[at].folded.as_str());
        let is_capital = self.words[at].written.starts_with(char::is_uppercase);
        let before = BEFORE_A_LANGUAGE.contains(&word(1))
            || (matches!(word(1), "i" | "in") && DONE_IN_A_LANGUAGE.contains(&word(2)));
        let after = matches!(self.gap(at + 1), "-" | "\u{2011}")
            && self.words.get(at + 1).is_some_and(is_of_a_language);
        is_capital && (before || after)
    }

    /// What stands between a word and the one before it.
    fn gap(&self, at: usize) -> &str {
        let from = at.checked_sub(1).map_or(0, |before| self.words[before].at.end);
        let to = self.words.get(at).map_or(self.text.len(), |word| word.at.start);
        &self.text[from..to]
    }

    /// Whether a sentence ends between a word and the one before it.
    fn ends_sentence(&self, at: usize) -> bool {
        self.gap(at).trim_start().starts_with(['.', '!', '?']) && self.gap(at).contains(char::is_whitespace)
    }
}

fn is_of_a_language(word: &Word) -> bool {
    OF_A_LANGUAGE.contains(&word.folded.as_str())
}

/// Whether what stands between two words lets them be one name: "CI/CD", "Node.js", "machine learning".
fn joins(gap: &str) -> bool {
    matches!(gap.trim(), "" | "-" | "\u{2011}" | "–" | "/" | "&") || matches!(gap, "." | "'" | "’")
}

/// The words of a text. "C++" and "C#" are words; a mark in front of one ("#python", "+47") is not part of it.
fn words(text: &str) -> Vec<Word> {
    let is_mark = |c: char| c == '+' || c == '#';
    // Marks above letters that are typed apart belong to their word.
    let is_part = |c: char| c.is_alphanumeric() || is_mark(c) || ('\u{300}'..='\u{36f}').contains(&c);
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(start) = text[rest..].find(is_part).map(|start| rest + start) {
        let end = text[start..].find(|c| !is_part(c)).map_or(text.len(), |end| start + end);
        let written = text[start..end].trim_start_matches(is_mark);
        if !written.is_empty() {
            let at = end - written.len()..end;
            found.push(Word { folded: fold(written), written: written.to_owned(), at });
        }
        rest = end;
    }
    found
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
