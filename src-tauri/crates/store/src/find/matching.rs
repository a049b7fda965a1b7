//! Which of many short texts hold the words.

use domain::fold::fold;

use crate::search::index::words;
use crate::search::likeness::Likeness;
use crate::search::terms::Terms;

/// With fewer hits than this, typing errors are allowed for.
const FEW: usize = 5;

/// Something that can be found.
#[derive(Debug)]
pub(super) struct Entry<K> {
    pub(super) key: K,
    /// Its own text and then what belongs to it, folded.
    text: String,
    /// How long its own text is, in bytes.
    own: usize,
}

impl<K> Entry<K> {
    pub(super) fn new(key: K, own: &str, more: &str) -> Self {
        let mut text = fold(own);
        let length = text.len();
        if !more.is_empty() {
            text.push('\n');
            text.push_str(&fold(more));
        }
        text.shrink_to_fit();
        Self { key, text, own: length }
    }

    fn own(&self) -> &str {
        &self.text[..self.own]
    }

    /// Whether every word stands in it, and one of them in its own text.
    pub(super) fn holds(&self, terms: &Terms) -> bool {
        terms.folded_in(&self.text) && terms.any_folded_in(self.own())
    }
}

/// Something that was found.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found<K> {
    pub(super) key: K,
    pub(super) nearness: Nearness,
}

/// How near to the words it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Nearness {
    /// They stand in its name.
    Named,
    /// They stand in it.
    Held,
    /// They nearly do.
    Guessed,
}

/// What is named or described by the words, the nearest first and otherwise in the order of the entries; what is nearly
/// named so comes last, and only where there is little else.
pub(super) fn named<K: Copy>(entries: &[Entry<K>], terms: &Terms) -> Vec<Found<K>> {
    let held = entries.iter().filter(|entry| terms.folded_in(&entry.text));
    let nearness = |entry: &Entry<K>| {
        if terms.folded_in(entry.own()) { Nearness::Named } else { Nearness::Held }
    };
    let mut found: Vec<Found<K>> =
        held.map(|entry| Found { key: entry.key, nearness: nearness(entry) }).collect();
    found.sort_by_key(|one| one.nearness);
    if found.len() < FEW {
        found.extend(guessed(entries, terms));
    }
    found
}

/// What the words mean if some of them are mistyped.
fn guessed<K: Copy>(entries: &[Entry<K>], terms: &Terms) -> Vec<Found<K>> {
    let mut alike: Vec<Option<Likeness>> = terms.long().iter().map(|long| Likeness::to(&long.word)).collect();
    let mut found: Vec<(usize, Found<K>)> = Vec::new();
    if alike.iter().all(Option::is_none) {
        return Vec::new();
    }
    for entry in entries {
        if let Some(errors) = errors(entry, terms, &mut alike).filter(|errors| *errors > 0) {
            found.push((errors, Found { key: entry.key, nearness: Nearness::Guessed }));
        }
    }
    found.sort_by_key(|(errors, _)| *errors);
    found.into_iter().map(|(_, one)| one).collect()
}

/// How many typing errors lie between the words and an entry; `None` where a word is none of it.
fn errors<K>(entry: &Entry<K>, terms: &Terms, alike: &mut [Option<Likeness>]) -> Option<usize> {
    if !terms.short_folded_in(&entry.text) {
        return None;
    }
    let mut errors = 0;
    for (long, alike) in terms.long().iter().zip(alike) {
        if !long.stands_in(&entry.text) {
            let alike = alike.as_mut()?;
            errors += words(entry.own()).into_iter().filter_map(|word| alike.distance(word)).min()?;
        }
    }
    Some(errors)
}
