//! The shapes a day is written in, without asking yet whether the day exists.

use chrono::Weekday;

use super::calendar::{month, weekday};
use crate::tokens::Token;

/// A day as written at some token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct WrittenDay {
    /// What is written.
    pub shape: Shape,
    /// The year, where one is written.
    pub year: Option<i32>,
    /// The weekday before it.
    pub weekday: Option<Weekday>,
    /// How surely these figures are a date at all.
    pub surety: Surety,
    /// The token after it.
    pub next: usize,
}

/// What a written day names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A day of a month.
    Day { day: u32, month: u32 },
    /// A day of a month in year-month-day order, as machines write it.
    Machine { day: u32, month: u32 },
    /// An ISO week.
    Week(u32),
    /// So many days after the reference day.
    After(u64),
}

/// How surely figures are a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Surety {
    /// They can be nothing else.
    Plain,
    /// They need a word before them that asks for a date.
    NeedsCue,
    /// They are a date only where the whole text is one.
    OnlyWhole,
}

/// The day written at a token, weekday and "den" before it included.
pub(super) fn day_at(tokens: &[Token], at: usize) -> Option<WrittenDay> {
    let named = weekday(tokens.get(at)?.word());
    let mut start = if named.is_some() { at + 1 } else { at };
    let limit = start + 3;
    while start < limit
        && tokens.get(start).is_some_and(|t| {
            matches!(t.word(), "den" | "the" | "d") || named.is_some() && (t.is_sign(',') || t.is_sign('.'))
        })
    {
        start += 1;
    }
    let shapes = [year_first, in_figures, with_month_name, month_name_first, week, after_today];
    let mut day = shapes.iter().find_map(|shape| shape(tokens, start))?;
    day.weekday = named;
    Some(day)
}

fn written(shape: Shape, year: Option<i32>, surety: Surety, next: usize) -> WrittenDay {
    WrittenDay { shape, year, weekday: None, surety, next }
}

/// A number of at most `longest` digits.
fn number(tokens: &[Token], at: usize, longest: usize) -> Option<u32> {
    let digits = tokens.get(at)?.digits();
    if digits.is_empty() || digits.len() > longest { None } else { digits.parse().ok() }
}

fn year_of_four(tokens: &[Token], at: usize) -> Option<i32> {
    let digits = tokens.get(at)?.digits();
    if digits.len() == 4 { digits.parse().ok() } else { None }
}

/// A sign between the figures of a date: a point may be followed by space, the others stand close.
fn separator(tokens: &[Token], at: usize) -> Option<char> {
    let sign = ['.', '/', '-'].into_iter().find(|c| tokens.get(at).is_some_and(|t| t.is_sign(*c)))?;
    let is_close = tokens.get(at)?.is_attached() && tokens.get(at + 1)?.is_attached();
    (is_close || sign == '.').then_some(sign)
}

/// `2026-03-12`, also with points and strokes.
fn year_first(tokens: &[Token], at: usize) -> Option<WrittenDay> {
    let year = year_of_four(tokens, at)?;
    let sign = separator(tokens, at + 1)?;
    (separator(tokens, at + 3)? == sign).then_some(())?;
    let (month, day) = (number(tokens, at + 2, 2)?, number(tokens, at + 4, 2)?);
    Some(written(Shape::Machine { day, month }, Some(year), Surety::Plain, at + 5))
}

/// `12.03.2026`, `12.3.26`, `12/03/2026`, `18/12-2026`, `01-02-2025`, `12.03`. The day comes first unless the second figure
/// cannot be a month (`4/24/2024`).
fn in_figures(tokens: &[Token], at: usize) -> Option<WrittenDay> {
    let (first, sign, second) =
        (number(tokens, at, 2)?, separator(tokens, at + 1)?, number(tokens, at + 2, 2)?);
    let american = second > 12 && second <= 31 && (1..=12).contains(&first);
    let (day, month) = if american { (second, first) } else { (first, second) };
    let shape = Shape::Day { day, month };
    // `18/12-2026` is written by hand in Norway; any other change of sign is no date.
    let after = separator(tokens, at + 3);
    if after == Some(sign) || (sign, after) == ('/', Some('-')) {
        if let Some(year) = year_of_four(tokens, at + 4) {
            return Some(written(shape, Some(year), Surety::Plain, at + 5));
        }
        if let Some(short) = number(tokens, at + 4, 2).filter(|_| tokens[at + 4].digits().len() == 2) {
            return Some(written(shape, Some(full_year(short)), Surety::Plain, at + 5));
        }
    }
    let point = usize::from(tokens.get(at + 3).is_some_and(|t| t.is_sign('.') && t.is_attached()));
    // "1-2" and "12.03" may be a range or a time; a date that does not exist is not one either.
    let is_possible = (1..=31).contains(&day) && (1..=12).contains(&month);
    (sign != '-' && is_possible).then(|| written(shape, None, Surety::NeedsCue, at + 3 + point))
}

/// The years of two digits are 1990 to 2089.
fn full_year(short: u32) -> i32 {
    let short = i32::try_from(short).unwrap_or(0);
    if short >= 90 { 1900 + short } else { 2000 + short }
}

/// `12. mars`, `12 mars 2026`, `2nd of March`, `5th Sept. 2026`.
fn with_month_name(tokens: &[Token], at: usize) -> Option<WrittenDay> {
    let day = number(tokens, at, 2)?;
    let mut name = at + 1;
    while name < at + 5
        && tokens.get(name).is_some_and(|t| {
            t.is_sign('.')
                || t.is_sign('-') && t.is_attached()
                || matches!(t.word(), "st" | "nd" | "rd" | "th" | "of" | "de")
        })
    {
        name += 1;
    }
    let month = month(tokens.get(name)?.word())?;
    let (year, next) = year_after(tokens, name + 1);
    // "5 may apply" is no date.
    let is_plain = year.is_some() || tokens[name].word() != "may";
    let surety = if is_plain { Surety::Plain } else { Surety::NeedsCue };
    Some(written(Shape::Day { day, month }, year, surety, next))
}

/// `March 12, 2026`, `Mar 12th`, `Sep 02`.
fn month_name_first(tokens: &[Token], at: usize) -> Option<WrittenDay> {
    let month = month(tokens.get(at)?.word())?;
    let point = usize::from(tokens.get(at + 1).is_some_and(|t| t.is_sign('.')));
    let day = number(tokens, at + 1 + point, 2)?;
    let after = at + 2 + point;
    let is_ordinal = tokens.get(after).is_some_and(|t| matches!(t.word(), "st" | "nd" | "rd" | "th"));
    let (year, next) = year_after(tokens, after + usize::from(is_ordinal));
    let surety = if is_ordinal || year.is_some() { Surety::Plain } else { Surety::NeedsCue };
    Some(written(Shape::Day { day, month }, year, surety, next))
}

/// The year after a month's name: four digits, or `'26`, or two digits at the end of the text or before the
/// time.
fn year_after(tokens: &[Token], at: usize) -> (Option<i32>, usize) {
    let is_sign =
        |t: &Token| t.is_sign('.') || t.is_sign(',') || t.is_sign('-') && t.is_attached() || t.is_sign('\'');
    let mut year = at;
    while year < at + 2 && tokens.get(year).is_some_and(is_sign) {
        year += 1;
    }
    if let Some(full) = year_of_four(tokens, year).filter(|y| (1900..=2199).contains(y) || *y == 9999) {
        return (Some(full), year + 1);
    }
    let is_last = tokens.get(year + 1).is_none_or(|t| t.word() == "kl" || t.word() == "klokken");
    match number(tokens, year, 2) {
        Some(short) if is_last && tokens[year].digits().len() == 2 => (Some(full_year(short)), year + 1),
        _ => (None, at),
    }
}

/// `uke 12`, `veke 12 2026`, `week 12, 2026`, `uke 12/2026`.
fn week(tokens: &[Token], at: usize) -> Option<WrittenDay> {
    let is_week =
        matches!(tokens.get(at)?.word(), "uke" | "uka" | "uken" | "veke" | "veka" | "week" | "uge" | "vecka");
    let point = usize::from(tokens.get(at + 1).is_some_and(|t| t.is_sign('.')));
    let week = number(tokens, at + 1 + point, 2).filter(|_| is_week)?;
    let after = at + 2 + point;
    let joined = usize::from(
        tokens
            .get(after)
            .is_some_and(|t| t.is_sign(',') || t.is_sign('/') || matches!(t.word(), "i" | "of" | "in")),
    );
    let year = year_of_four(tokens, after + joined);
    let next = if year.is_some() { after + joined + 1 } else { after };
    Some(written(Shape::Week(week), year, Surety::NeedsCue, next))
}

/// `i dag`, `i morgen`, `today`, `tomorrow`.
fn after_today(tokens: &[Token], at: usize) -> Option<WrittenDay> {
    let (first, second) = (tokens.get(at)?.word(), tokens.get(at + 1).map_or("", Token::word));
    let (days, words) = match (first, second) {
        ("i", "dag") => (0, 2),
        ("i", "morgen" | "morgon") => (1, 2),
        ("i", "overmorgen" | "overmorgon") => (2, 2),
        ("idag" | "today", _) => (0, 1),
        ("imorgen" | "tomorrow" | "imorgon", _) => (1, 1),
        _ => return None,
    };
    Some(written(Shape::After(days), None, Surety::OnlyWhole, at + words))
}
