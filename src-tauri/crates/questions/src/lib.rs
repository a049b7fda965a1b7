//! The built-in bank of interview questions: TOML a person can read, in English and bokmål, each question with what a
//! good answer shows and what people fall into.

mod bank;
mod check;
mod likeness;
#[cfg(test)]
mod tests;

use std::sync::OnceLock;

pub use bank::{Bank, Question, Texts};
pub use check::{Fault, faults};
pub use likeness::{MOST_ALIKE_PERCENT, Trigrams};

/// The bank that comes with the program.
pub fn bank() -> &'static Bank {
    static BANK: OnceLock<Bank> = OnceLock::new();
    BANK.get_or_init(|| Bank::read(FILES))
}

/// The bank's files: name and text.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));
