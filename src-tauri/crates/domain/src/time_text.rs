//! Reads times of day and lengths of time as people write them: `kl. 14`, `14.30`, `14:30–15:30`, `1 t 30 min`.
//!
//! Here the whole text is a time, so that `14.30` and `1430` can be nothing else; times beside a date are read by
//! [`date_text`](crate::date_text).

mod length;

use chrono::{NaiveTime, Timelike};

use crate::fold::fold_space;
use crate::tokens::{Token, tokens};
use length::length;

/// A time as written, with the time it lasts to where one is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrittenTime {
    /// When it begins.
    pub from: NaiveTime,
    /// When it ends; midnight is the end of the day. One that is earlier than the beginning is on the day after.
    pub to: Option<NaiveTime>,
}

/// Why a text could not be read as a time or a length of time.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{text}\" is not a time of day or a length of time")]
pub struct TimeTextError {
    /// The words.
    pub text: String,
}

/// Reads a text that is a time of day or a span of them.
///
/// # Errors
/// When there is no time, other words beside it, a time that no clock shows, or a span that ends where it begins.
pub fn read_time(text: &str) -> Result<WrittenTime, TimeTextError> {
    let tokens = tokens(text);
    span(&tokens).ok_or_else(|| TimeTextError { text: fold_space(text) })
}

/// Reads a text that is a length of time, in minutes: `60`, `45 min`, `1 time`, `1,5 t`, `1:30`, `1 t 30 min`.
/// A number alone is minutes.
///
/// # Errors
/// When it is no length of time, or one of no minute or more than a day.
pub fn read_minutes(text: &str) -> Result<u16, TimeTextError> {
    let tokens = tokens(text);
    let minutes = length(&tokens).filter(|minutes| (1..=24 * 60).contains(minutes));
    minutes.ok_or_else(|| TimeTextError { text: fold_space(text) })
}

fn span(tokens: &[Token]) -> Option<WrittenTime> {
    let (first, next) = clock(tokens, 0)?;
    if next == tokens.len() {
        return Some(WrittenTime { from: first.time()?, to: None });
    }
    let joins = tokens[next].is_sign('-')
        || matches!(tokens[next].word(), "til" | "to" | "till" | "until" | "og" | "and");
    let (last, end) = clock(tokens, next + 1).filter(|(_, end)| joins && *end == tokens.len())?;
    let first = first.in_the_half_of(&last);
    let (from, to) = (first.time()?, last.end()?);
    (end == tokens.len() && from != to).then_some(WrittenTime { from, to: Some(to) })
}

/// Hour and minute as written.
#[derive(Debug, Clone, Copy)]
struct Clock {
    hour: u32,
    minute: u32,
    half: Option<Half>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Half {
    Morning,
    Afternoon,
}

impl Clock {
    fn time(self) -> Option<NaiveTime> {
        let hour = match self.half {
            None => self.hour,
            Some(_) if !(1..=12).contains(&self.hour) => return None,
            Some(Half::Morning) => self.hour % 12,
            Some(Half::Afternoon) => self.hour % 12 + 12,
        };
        NaiveTime::from_hms_opt(hour, self.minute, 0)
    }

    /// As the end of a span, where 24:00 is midnight.
    fn end(self) -> Option<NaiveTime> {
        if (self.hour, self.minute, self.half) == (24, 0, None) { Some(NaiveTime::MIN) } else { self.time() }
    }

    /// "2–3 pm" is in the afternoon both times, "11–1 pm" is not.
    fn in_the_half_of(self, last: &Self) -> Self {
        let same = Self { half: last.half, ..self };
        let is_before = match (same.time(), last.time()) {
            (Some(from), Some(to)) => from < to,
            _ => false,
        };
        let half = match (self.half, last.half) {
            (None, Some(Half::Afternoon)) if !is_before => Some(Half::Morning),
            (None, half) => half,
            (half, _) => half,
        };
        Self { half, ..self }
    }
}

/// The clock that stands at a token, and the token after it.
fn clock(tokens: &[Token], mut at: usize) -> Option<(Clock, usize)> {
    while tokens.get(at).is_some_and(|t| is_before_clock(tokens, t, at)) {
        at += 1;
    }
    let digits = tokens.get(at)?.digits();
    let number: u32 = digits.parse().ok().filter(|_| digits.len() <= 4)?;
    at += 1;
    let minute = tokens.get(at + 1).filter(|t| {
        t.is_attached() && t.digits().len() == 2 && tokens[at].is_attached() && is_clock_sign(&tokens[at])
    });
    let (hour, minute) = match (digits.len(), minute) {
        (1 | 2, Some(minute)) => {
            at += 2;
            (number, minute.digits().parse().ok()?)
        }
        (1 | 2, None) => (number, 0),
        (3 | 4, None) => (number / 100, number % 100),
        _ => return None,
    };
    let half = half(tokens, at);
    Some((Clock { hour, minute, half }, at + usize::from(half.is_some())))
}

fn is_clock_sign(token: &Token) -> bool {
    token.is_sign(':') || token.is_sign('.')
}

/// "kl.", "klokka", "fra kl", "at", "@".
fn is_before_clock(tokens: &[Token], token: &Token, at: usize) -> bool {
    matches!(token.word(), "kl" | "klokka" | "klokken" | "fra" | "from" | "at" | "between" | "mellom")
        || token.is_sign('@')
        || token.is_sign('.') && at > 0 && tokens[at - 1].word() == "kl"
}

fn half(tokens: &[Token], at: usize) -> Option<Half> {
    match tokens.get(at)?.word() {
        "am" => Some(Half::Morning),
        "pm" => Some(Half::Afternoon),
        _ => None,
    }
}

/// A time as it is written in Norway: `14:30`.
pub fn time_written(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> String {
        match read_time(text) {
            Ok(WrittenTime { from, to: None }) => time_written(from),
            Ok(WrittenTime { from, to: Some(to) }) => format!("{}–{}", time_written(from), time_written(to)),
            Err(_) => "no".to_owned(),
        }
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for (text, expected) in [
            ("14:30", "14:30"),
            ("14.30", "14:30"),
            ("1430", "14:30"),
            ("930", "09:30"),
            ("kl. 14", "14:00"),
            ("kl 14.30", "14:30"),
            ("Klokka 9", "09:00"),
            ("@ 9:15", "09:15"),
            ("0:00", "00:00"),
            ("2 pm", "14:00"),
            ("12 am", "00:00"),
            ("12:15 pm", "12:15"),
            ("14:30–15:30", "14:30–15:30"),
            ("14.30 - 15.30", "14:30–15:30"),
            ("kl. 14–15", "14:00–15:00"),
            ("fra 9 til 10.30", "09:00–10:30"),
            ("from 9:00 to 10:00", "09:00–10:00"),
            ("2–3 pm", "14:00–15:00"),
            ("11–1 pm", "11:00–13:00"),
            ("22–24", "22:00–00:00"),
            ("23:30–00:30", "23:30–00:30"),
            ("", "no"),
            ("24:00", "no"),
            ("25", "no"),
            ("14:60", "no"),
            ("14:3", "no"),
            ("13 pm", "no"),
            ("14–14", "no"),
            ("14:30 i morgen", "no"),
            ("12.3.2026", "no"),
            ("snart", "no"),
            ("14 -", "no"),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn lengths_are_read_as_people_write_them() {
        for (text, expected) in [
            ("60", Some(60)),
            ("45 min", Some(45)),
            ("45 min.", Some(45)),
            ("1 time", Some(60)),
            ("2 timer", Some(120)),
            ("en time", Some(60)),
            ("en halv time", None),
            ("halv time", Some(30)),
            ("half an hour", Some(30)),
            ("1,5 t", Some(90)),
            ("1.25 hours", Some(75)),
            ("1:30", Some(90)),
            ("1 t 30 min", Some(90)),
            ("1 time og 15 minutter", Some(75)),
            ("1h30", Some(90)),
            ("24 t", Some(1440)),
            ("25 t", None),
            ("0", None),
            ("1,5", None),
            ("1:60", None),
            ("-5", None),
            ("1 time 90 min", None),
            ("lenge", None),
            ("", None),
        ] {
            assert_eq!(read_minutes(text).ok(), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_time_or_none_and_times_read_back(text in "\\PC*", minute in 0..1440_u32) {
            let _ = (read_time(&text), read_minutes(&text));
            let time = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap();
            prop_assert_eq!(read_time(&time_written(time)).unwrap(), WrittenTime { from: time, to: None });
        }
    }
}
