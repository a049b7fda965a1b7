//! "3 days ago" and "for 2 dager siden": how sites say when an ad was posted.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::calendar::YEARS;
use crate::tokens::tokens;

/// The day that "3 days ago", "for 2 dager siden", "1 month ago", "i går" or "just now" means, counted from
/// the reference day. `None` when the text says no such thing. "30+ days ago" gives the day 30 days before:
/// the latest it can be.
pub fn read_relative(text: &str, reference: NaiveDate) -> Option<NaiveDate> {
    let tokens = tokens(text);
    let words: Vec<&str> =
        tokens.iter().map(|t| if t.digits().is_empty() { t.word() } else { t.digits() }).collect();
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    if let Some(days) = named_day(&words) {
        return checked(reference.checked_sub_days(Days::new(days)));
    }
    words.iter().any(|word| matches!(*word, "ago" | "siden" | "sidan" | "sia")).then_some(())?;
    let unit_at = words.iter().position(|word| unit(word).is_some())?;
    let count = count(words.get(unit_at.checked_sub(1)?)?)?;
    checked(match unit(words[unit_at])? {
        Unit::Minute => Some(reference),
        Unit::Hour => reference.checked_sub_days(Days::new(u64::from(count / 24))),
        Unit::Day => reference.checked_sub_days(Days::new(u64::from(count))),
        Unit::Week => reference.checked_sub_days(Days::new(u64::from(count) * 7)),
        Unit::Month => reference.checked_sub_months(Months::new(count)),
        Unit::Year => reference.checked_sub_months(Months::new(count.checked_mul(12)?)),
    })
}

fn checked(date: Option<NaiveDate>) -> Option<NaiveDate> {
    date.filter(|date| YEARS.contains(&date.year()))
}

fn named_day(words: &[&str]) -> Option<u64> {
    words.iter().enumerate().find_map(|(at, word)| match (*word, words.get(at + 1).copied().unwrap_or("")) {
        ("i", "dag") | ("today" | "idag", _) | ("just", "now") | ("akkurat", "na") | ("nettopp", _) => {
            Some(0)
        }
        ("i", "gar") | ("yesterday" | "igar", _) => Some(1),
        ("i", "forgars") | ("forgars", _) => Some(2),
        _ => None,
    })
}

/// A length of time that is counted.
pub(super) enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// The unit of a folded word.
pub(super) fn unit(word: &str) -> Option<Unit> {
    Some(match word {
        "second" | "seconds" | "sekunder" | "minute" | "minutes" | "min" | "minutt" | "minutter" => {
            Unit::Minute
        }
        "hour" | "hours" | "time" | "timer" | "timar" | "h" => Unit::Hour,
        "day" | "days" | "dag" | "dager" | "dagar" | "d" | "dogn" => Unit::Day,
        "week" | "weeks" | "uke" | "uker" | "veke" | "veker" | "w" => Unit::Week,
        "month" | "months" | "maned" | "maneder" | "manad" | "manader" | "mnd" | "mo" => Unit::Month,
        "year" | "years" | "ar" | "y" => Unit::Year,
        _ => return None,
    })
}

/// A count in figures or a small number word.
pub(super) fn count(word: &str) -> Option<u32> {
    Some(match word {
        "a" | "an" | "one" | "en" | "ei" | "et" | "ett" | "ein" | "eit" => 1,
        "two" | "to" => 2,
        "three" | "tre" => 3,
        "four" | "fire" => 4,
        "five" | "fem" => 5,
        "six" | "seks" => 6,
        figures => return figures.parse().ok().filter(|count| *count < 10_000),
    })
}
