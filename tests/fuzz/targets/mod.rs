//! The readers of outside data. Each says in a few words what came of an input.

pub mod ads;
pub mod answers;
pub mod database;
pub mod own;
pub mod pack;
pub mod tables;
pub mod texts;

use chrono::NaiveDate;

/// The day on which everything is read.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 9, 24).expect("a day")
}

/// No seeds beside the corpus.
pub fn none() -> Vec<Vec<u8>> {
    Vec::new()
}

/// An input as text; what is no letter stands as the sign for one.
fn text_of(input: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(input)
}

/// An answer's form without its figures and words: what of it differs is seen as another way through the reader.
fn form_of(answer: &impl std::fmt::Debug) -> String {
    let mut form = String::new();
    let mut quoted = false;
    for letter in format!("{answer:?}").chars().take(20_000) {
        match letter {
            '"' => quoted = !quoted,
            _ if quoted => {}
            digit if digit.is_ascii_digit() => {
                if !form.ends_with('0') {
                    form.push('0');
                }
            }
            other => form.push(other),
        }
    }
    form.truncate(form.floor_char_boundary(600));
    form
}
