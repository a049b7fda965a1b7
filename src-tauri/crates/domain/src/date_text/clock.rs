//! Times of day beside a date, and the zones they are written in.

use chrono::{FixedOffset, NaiveDate, NaiveTime};
use chrono_tz::Europe::Oslo;

use super::DateTextError;
use crate::tokens::Token;

/// How many words and signs may stand between a date and its time: ", senest innen kl." is five.
const WORDS_BEFORE_CLOCK: usize = 6;

/// A time as written, with the place of the token after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Clock {
    /// The time of day.
    pub time: NaiveTime,
    /// Seconds east of Greenwich, where a zone is written.
    pub zone: Option<i32>,
    /// The token after it.
    pub next: usize,
}

/// The time that stands at a token: `kl. 12:00`, `klokken 12`, `at 14:00`, `T21:59:59Z`, `5 pm`.
///
/// Without a word for the clock only a colon makes a time, since `12.30` may be anything.
pub(super) fn clock_at(tokens: &[Token], at: usize) -> Option<Result<Clock, DateTextError>> {
    let (digits_at, has_word) = after_clock_words(tokens, at);
    let hour_digits = tokens.get(digits_at)?.digits();
    let is_clock = |sign: &Token| sign.is_attached() && (sign.is_sign(':') || has_word && sign.is_sign('.'));
    let two = |at: usize| {
        let sign = tokens.get(at).filter(|t| is_clock(t))?;
        let digits = tokens.get(at + 1).filter(|t| t.is_attached() && t.digits().len() == 2)?.digits();
        (sign.is_attached()).then(|| digits.parse::<u32>().ok())?
    };
    let mut next = digits_at + 1;
    let (mut hour, mut minute, mut second) = (hour_digits.parse::<u32>().ok()?, 0, 0);
    if hour_digits.len() <= 2
        && let Some(minutes) = two(next)
    {
        (minute, next) = (minutes, next + 2);
        if let Some(seconds) = two(next) {
            (second, next) = (seconds.min(59), next + 2);
            next = after_fraction(tokens, next);
        }
    } else if has_word && hour_digits.len() == 4 {
        (hour, minute) = (hour / 100, hour % 100);
    } else if hour_digits.len() > 2 || !(has_word || half_of_day(tokens, next).is_some()) {
        return None;
    }
    if let Some(afternoon) = half_of_day(tokens, next) {
        hour = hour % 12 + if afternoon == Half::Afternoon { 12 } else { 0 };
        next += 1;
    }
    let (zone, next) = zone_at(tokens, next);
    Some(time_of(hour, minute, second).map(|time| Clock { time, zone, next }))
}

/// The day and time in Oslo of a day and time in another zone.
pub(super) fn in_oslo(date: NaiveDate, time: NaiveTime, zone: i32) -> Option<(NaiveDate, NaiveTime)> {
    let there = date.and_time(time).and_local_timezone(FixedOffset::east_opt(zone)?).single()?;
    let here = there.with_timezone(&Oslo).naive_local();
    Some((here.date(), here.time()))
}

/// `24:00` is the end of the day it is written with, not the next day.
fn time_of(hour: u32, minute: u32, second: u32) -> Result<NaiveTime, DateTextError> {
    let (h, m, s) = if (hour, minute, second) == (24, 0, 0) { (23, 59, 59) } else { (hour, minute, second) };
    NaiveTime::from_hms_opt(h, m, s).ok_or(DateTextError::NoSuchTime { hour, minute })
}

/// Passes over commas and the words before a time; says whether one of them names the clock.
fn after_clock_words(tokens: &[Token], mut at: usize) -> (usize, bool) {
    let mut has_word = false;
    let limit = at + WORDS_BEFORE_CLOCK;
    while let Some(token) = tokens.get(at).filter(|_| at < limit) {
        match token.word() {
            "kl" | "klokka" | "klokken" | "klokkeslett" | "at" | "t" => has_word = true,
            "innen" | "for" | "by" | "og" | "ved" | "senest" => {}
            _ if token.is_sign('@') => has_word = true,
            _ if token.is_sign(',') || token.is_sign('(') || token.is_sign('.') && has_word => {}
            // A dash only joins a day and its time when it stands free: "12. mars - kl. 12".
            _ if token.is_sign('-') && !token.is_attached() => {}
            _ => break,
        }
        at += 1;
    }
    (at, has_word)
}

fn after_fraction(tokens: &[Token], at: usize) -> usize {
    let is_point = tokens.get(at).is_some_and(|t| t.is_attached() && (t.is_sign('.') || t.is_sign(',')));
    let has_digits = tokens.get(at + 1).is_some_and(|t| t.is_attached() && !t.digits().is_empty());
    if is_point && has_digits { at + 2 } else { at }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Half {
    Morning,
    Afternoon,
}

fn half_of_day(tokens: &[Token], at: usize) -> Option<Half> {
    match tokens.get(at)?.word() {
        "am" => Some(Half::Morning),
        "pm" => Some(Half::Afternoon),
        _ => None,
    }
}

/// The zone at a token, as seconds east of Greenwich, and the token after it. `CET` and `CEST` are taken at
/// their word; zones that share a name (`EST`, `IST`) are left alone, and the time then means Oslo.
fn zone_at(tokens: &[Token], at: usize) -> (Option<i32>, usize) {
    let Some(token) = tokens.get(at) else { return (None, at) };
    match token.word() {
        "z" | "utc" | "gmt" => return (Some(0), at + 1),
        "cet" => return (Some(3600), at + 1),
        "cest" => return (Some(7200), at + 1),
        _ => {}
    }
    let sign = if token.is_sign('+') {
        1
    } else if token.is_sign('-') {
        -1
    } else {
        return (None, at);
    };
    match offset_at(tokens, at + 1) {
        Some((seconds, next)) => (Some(sign * seconds), next),
        None => (None, at),
    }
}

/// `02:00` or `0200` right after a plus or minus.
fn offset_at(tokens: &[Token], at: usize) -> Option<(i32, usize)> {
    let digits = tokens.get(at).filter(|t| t.is_attached())?.digits();
    let number: i32 = digits.parse().ok()?;
    let (hours, minutes, next) = match digits.len() {
        4 => (number / 100, number % 100, at + 1),
        2 => {
            tokens.get(at + 1).filter(|t| t.is_sign(':') && t.is_attached())?;
            (number, tokens.get(at + 2)?.digits().parse().ok()?, at + 3)
        }
        _ => return None,
    };
    (hours <= 14 && minutes < 60).then(|| (hours * 3600 + minutes * 60, next))
}
