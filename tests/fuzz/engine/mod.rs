//! Runs a target: outside as the test, inside as the process in which its reader reads.

mod inside;
mod limits;
mod outside;
mod pool;
mod seeds;

use std::path::PathBuf;

pub use limits::MAX_INPUT;
pub use pool::Pool;
pub use seeds::from_folder;

use crate::mutate::Shape;

/// Names the folder of a process that reads; set by the test for it.
const WORK: &str = "LOYPE_FUZZ_WORK";
/// Names the one input to be read, instead of all.
const INPUT: &str = "LOYPE_FUZZ_INPUT";
/// For how long inputs are made up, in seconds.
const SECONDS: &str = "LOYPE_FUZZ_SECONDS";
/// What inputs follow from.
const SEED: &str = "LOYPE_FUZZ_SEED";

/// A reader of outside data.
pub struct Target {
    /// The test's name and the corpus folder's.
    pub name: &'static str,
    /// Reads an input and says shortly what came of it: another answer is another way through the reader.
    pub read: fn(&[u8]) -> String,
    /// What inputs look like, so that changed ones still do.
    pub shape: Shape,
    /// Words that mean something in the format.
    pub words: &'static [&'static [&'static str]],
    /// Inputs to begin with, beside the corpus.
    pub seeds: fn() -> Vec<Vec<u8>>,
}

/// Reads the corpus, and then changes of it for as long as asked.
pub fn fuzz(target: &'static Target) {
    match std::env::var_os(WORK) {
        Some(folder) => inside::run(target, PathBuf::from(folder)),
        None => outside::run(target),
    }
}

/// A whole number of the environment.
fn number(name: &str, otherwise: u64) -> u64 {
    let Ok(text) = std::env::var(name) else { return otherwise };
    text.trim().parse().unwrap_or_else(|_| panic!("{name} is no number: {text}"))
}
