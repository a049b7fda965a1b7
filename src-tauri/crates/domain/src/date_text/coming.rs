//! "tirsdag" and "Tuesday next week": days that one plans for.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::calendar::weekday;
use super::{DateTextError, read_date};
use crate::tokens::{Token, tokens};

/// The day that somebody plans for: as [`read_date`], and a weekday alone is the next such day after the reference day,
/// or the one in the next ISO week where that is written.
///
/// "neste tirsdag" is left unread: to some it is this week's, to others next week's.
///
/// # Errors
/// Those of [`read_date`].
pub fn read_coming_day(text: &str, reference: NaiveDate) -> Result<NaiveDate, DateTextError> {
    let named = coming_weekday(&tokens(text), reference);
    named.map_or_else(|| read_date(text, reference).map(|read| read.date), Ok)
}

fn coming_weekday(tokens: &[Token], reference: NaiveDate) -> Option<NaiveDate> {
    let words: Vec<&str> = tokens.iter().map(Token::word).collect();
    let words = match words.as_slice() {
        ["pa" | "on" | "forstkommende" | "forstkomande" | "this" | "coming", rest @ ..] => rest,
        all => all,
    };
    match *words {
        [day] => after(weekday(day)?, reference),
        [day, "neste" | "next", "uke" | "veke" | "week"]
        | [day, "i", "neste", "uke" | "veke"]
        | [day, "in", "next", "week"]
        | ["neste" | "next", "uke" | "veke" | "week", day]
        | ["neste", "uke" | "veke", "pa", day]
        | ["next", "week", "on", day] => in_next_week(weekday(day)?, reference),
        _ => None,
    }
}

fn after(weekday: Weekday, reference: NaiveDate) -> Option<NaiveDate> {
    let (from, to) = (reference.weekday().num_days_from_monday(), weekday.num_days_from_monday());
    let days = (to + 7 - from) % 7;
    reference.checked_add_days(Days::new(u64::from(if days == 0 { 7 } else { days })))
}

fn in_next_week(weekday: Weekday, reference: NaiveDate) -> Option<NaiveDate> {
    let days = 7 + weekday.num_days_from_monday() - reference.weekday().num_days_from_monday();
    reference.checked_add_days(Days::new(u64::from(days)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekdays_are_days_to_come() {
        // 22 November 2026 is a Sunday, 24 November a Tuesday.
        for (text, reference, expected) in [
            ("tirsdag", "2026-11-22", Some("2026-11-24")),
            ("på tirsdag", "2026-11-22", Some("2026-11-24")),
            ("tirsdag", "2026-11-24", Some("2026-12-01")),
            ("Tuesday", "2026-11-23", Some("2026-11-24")),
            ("søndag", "2026-11-22", Some("2026-11-29")),
            ("tirsdag i neste uke", "2026-11-22", Some("2026-11-24")),
            ("Tuesday next week", "2026-11-23", Some("2026-12-01")),
            ("neste uke tirsdag", "2026-11-29", Some("2026-12-01")),
            ("neste tirsdag", "2026-11-22", None),
            ("tirsdag 1. desember", "2026-11-22", Some("2026-12-01")),
            ("i morgen", "2026-12-31", Some("2027-01-01")),
            ("12.3.2026", "2026-11-22", Some("2026-03-12")),
            ("12.3.", "2026-11-22", Some("2027-03-12")),
            ("", "2026-11-22", None),
            ("snart", "2026-11-22", None),
        ] {
            let read = read_coming_day(text, reference.parse().unwrap());
            assert_eq!(read.ok(), expected.map(|day| day.parse().unwrap()), "{text} {reference}");
        }
    }
}
