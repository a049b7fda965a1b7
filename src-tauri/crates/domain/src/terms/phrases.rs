//! The words of a text, folded, and where phrases stand among them.

use crate::tokens::{TokenKind, tokens};

/// The sentences of a text: parted at line ends, points before a space and a capital, semicolons and list
/// dots.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for line in text.split(['\n', '\r', ';', '!', '?', '•', '|']) {
        let mut start = 0;
        for (at, _) in line.match_indices(". ") {
            if line[at + 2..].chars().find(|c| !c.is_whitespace()).is_some_and(char::is_uppercase) {
                found.push(&line[start..at]);
                start = at + 2;
            }
        }
        found.push(&line[start..]);
    }
    found
}

/// The folded words of a text; everything but letters and digits only parts them.
pub(super) struct Phrases(Vec<String>);

impl Phrases {
    pub fn of(text: &str) -> Self {
        let words = tokens(text).into_iter().filter_map(|token| match token.kind {
            TokenKind::Word(word) | TokenKind::Digits(word) => Some(word),
            TokenKind::Sign(_) => None,
        });
        Self(words.collect())
    }

    pub fn words(&self) -> &[String] {
        &self.0
    }

    /// The place of the first of these phrases (words apart by one space; `*` at the end of a word stands for
    /// any ending).
    pub fn first_of(&self, phrases: &[&str]) -> Option<usize> {
        (0..self.0.len()).find(|at| phrases.iter().any(|phrase| self.stands(phrase, *at)))
    }

    /// Whether one of these phrases is in the text.
    pub fn has(&self, phrases: &[&str]) -> bool {
        self.first_of(phrases).is_some()
    }

    /// Whether a phrase stands at a word.
    pub fn stands(&self, phrase: &str, at: usize) -> bool {
        // Most words differ from most phrases in the first letter; ads are long and lists of phrases longer.
        if self.0.get(at).is_none_or(|word| word.as_bytes().first() != phrase.as_bytes().first()) {
            return false;
        }
        phrase.split(' ').enumerate().all(|(by, part)| {
            let Some(word) = self.0.get(at + by) else { return false };
            part.strip_suffix('*').map_or(word == part, |stem| word.starts_with(stem))
        })
    }
}
