//! A text as it is read for skills: its words, what stands between them, and what that says of a word.

use std::ops::Range;

use domain::fold::fold;

use crate::guides::skills_in::{Follower, Name};

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

/// A word of a text.
pub(super) struct Word {
    pub folded: String,
    pub written: String,
    at: Range<usize>,
}

/// A text and its words.
pub(super) struct Read<'t> {
    text: &'t str,
    pub words: Vec<Word>,
}

impl<'t> Read<'t> {
    pub fn of(text: &'t str) -> Self {
        Self { text, words: words(text) }
    }

    /// Whether a name stands at a word.
    pub fn holds(&self, name: &Name, at: usize) -> bool {
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
            || (hyphen(next) && !self.words.get(end).is_some_and(is_of_a_language))
    }

    /// Whether only marks and words like "og" part the word from a skill that was found.
    pub fn is_in_a_list(&self, at: usize, found: &[Option<usize>]) -> bool {
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
    pub fn is_called_a_language(&self, at: usize) -> bool {
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

    /// Whether a sentence ends between a word and the one before it. ".NET" ends none.
    fn ends_sentence(&self, at: usize) -> bool {
        let gap = self.gap(at).trim_start();
        gap.strip_prefix(['.', '!', '?']).is_some_and(|after| after.contains(char::is_whitespace))
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
pub(super) fn words(text: &str) -> Vec<Word> {
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
