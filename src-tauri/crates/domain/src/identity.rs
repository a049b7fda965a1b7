//! Whether two ads are for the same job, seen at two addresses or on two sites.
//!
//! Keys that a site gives (a FINN-kode, NAV's uuid, the page's own address) settle it where they match. Where they do
//! not, title and employer must be the same and the texts must overlap: the same title alone is not identity, since
//! large employers post one title for many places.

use std::collections::HashSet;

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fold::fold;

/// How a job that is already there is like the one in hand; the closest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Likeness {
    /// The same ad.
    SameAd,
    /// The same position: title and employer are the same, the ad another one or unknown.
    SamePosition,
    /// Another position of the same employer.
    SameEmployer,
}

/// Months for which another job of the same employer is still worth a word.
///
/// Our own choice, not a rule of anybody's: who applied last year may be remembered, who applied earlier hardly is.
const REMEMBERED_MONTHS: u32 = 12;

/// The first day from which on another job of the same employer is told of, as of `today`.
pub fn remembered_since(today: NaiveDate) -> NaiveDate {
    // Chrono's range reaches far beyond any year of this program.
    today.checked_sub_months(Months::new(REMEMBERED_MONTHS)).unwrap_or(NaiveDate::MIN)
}

/// Share of the shorter text's word triples that must stand in the longer one.
const MIN_OVERLAP: f64 = 0.6;

/// Texts shorter than this many words say too little to compare; then title and employer decide.
const MIN_WORDS: usize = 30;

/// Whether two ads with the same title and employer (compared elsewhere, folded) tell of the same job.
pub fn same_text(one: &str, other: &str) -> bool {
    let (one, other) = (triples(one), triples(other));
    let (short, long) = if one.len() <= other.len() { (&one, &other) } else { (&other, &one) };
    if short.len() < MIN_WORDS {
        return true;
    }
    let shared = short.iter().filter(|triple| long.contains(*triple)).count();
    // Word counts are far below what an f64 holds exactly.
    shared as f64 / short.len() as f64 >= MIN_OVERLAP
}

fn triples(text: &str) -> HashSet<String> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    words.windows(3).map(|three| three.join(" ")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: impl Iterator<Item = u32>) -> String {
        words.map(|n| format!("ord{n} ")).collect()
    }

    #[test]
    fn a_copy_with_another_ending_is_the_same_and_another_text_is_not() {
        let ad = text(0..200);
        assert!(same_text(&ad, &ad));
        assert!(same_text(&ad, &format!("{} {}", text(0..170), text(900..930))));
        assert!(!same_text(&ad, &text(1_000..1_200)));
        assert!(!same_text(&ad, &text((0..200).step_by(2))));
    }

    #[test]
    fn an_employer_is_remembered_for_a_year_also_from_a_leap_day() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        for (today, since) in
            [("2026-11-22", "2025-11-22"), ("2028-02-29", "2027-02-28"), ("2027-03-01", "2026-03-01")]
        {
            assert_eq!(remembered_since(day(today)), day(since));
        }
    }

    #[test]
    fn short_texts_leave_it_to_title_and_employer() {
        assert!(same_text("Søk nå", &text(0..200)));
        assert!(same_text("", ""));
    }
}
