//! The inputs that others are made from.

use std::collections::HashSet;

use fastrand::Rng;

/// The most inputs that are learned in one run.
const MOST_LEARNED: usize = 4_000;

/// The longest input that is learned, in bytes: giants are made anew, and changing them takes the time of many others.
const LONGEST_LEARNED: usize = 16 * 1024;

/// Inputs to begin with, and those that were answered in a new way.
#[derive(Default)]
pub struct Pool {
    seeds: Vec<Vec<u8>>,
    learned: Vec<Vec<u8>>,
    answers: HashSet<String>,
}

impl Pool {
    /// Takes an input to begin with.
    pub fn begin_with(&mut self, input: Vec<u8>, answer: String) {
        self.answers.insert(answer);
        self.seeds.push(input);
    }

    /// Takes an input that was made up, if nothing was answered like this before.
    pub fn learn(&mut self, input: Vec<u8>, answer: String) {
        let is_short = input.len() <= LONGEST_LEARNED;
        if self.learned.len() < MOST_LEARNED && self.answers.insert(answer) && is_short {
            self.learned.push(input);
        }
    }

    /// How many different answers there were.
    pub fn answers(&self) -> usize {
        self.answers.len()
    }

    /// Any of the inputs; those that were learned as often as those to begin with.
    pub fn pick(&self, rng: &mut Rng) -> &[u8] {
        let of = if self.learned.is_empty() || rng.bool() { &self.seeds } else { &self.learned };
        if of.is_empty() { &[] } else { &of[rng.usize(..of.len())] }
    }
}
