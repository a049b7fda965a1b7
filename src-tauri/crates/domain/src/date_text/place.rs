//! Where in a text dates stand, and which day each of them is.

use std::ops::Range;

use chrono::{Datelike, Days, NaiveDate, NaiveTime};

use super::calendar::{YEARS, monday, nearest};
use super::clock::{Clock, clock_at, in_oslo};
use super::day::{Shape, Surety, WrittenDay, day_at};
use super::{DateTextError, ReadDate};
use crate::tokens::Token;

/// What kind of text is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Setting {
    /// The whole text is about one date: figures without a year are a date.
    Whole,
    /// Running text: figures that may be something else need a word that asks for a date.
    Running,
}

/// How the day of a date was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DayForm {
    /// As people write.
    Printed,
    /// Year, month, day: as machines write.
    Machine,
    /// A week.
    Week,
    /// Counted from the day of reading ("i morgen").
    FromToday,
}

/// A date and the tokens it stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Dated {
    /// The date.
    pub read: ReadDate,
    /// How the day was written.
    pub form: DayForm,
    /// The tokens.
    pub tokens: Range<usize>,
}

/// The dates of a text in order. In running text what cannot be a date is passed over; where the whole text
/// is meant to be one, the first thing wrong is told if no date is found.
pub(crate) fn dates_in(
    tokens: &[Token],
    setting: Setting,
    reference: NaiveDate,
) -> Result<Vec<Dated>, DateTextError> {
    let (mut dates, mut wrong, mut at) = (Vec::new(), None, 0);
    while at < tokens.len() {
        match dated_at(tokens, at, setting, reference) {
            Some(Ok(dated)) => {
                at = dated.tokens.end.max(at + 1);
                dates.push(dated);
            }
            Some(Err((error, next))) => {
                wrong = wrong.or(Some(error));
                at = next.max(at + 1);
            }
            None => at += 1,
        }
    }
    match wrong {
        Some(error) if dates.is_empty() && setting == Setting::Whole => Err(error),
        _ => Ok(dates),
    }
}

type AtToken<T> = Option<Result<T, (DateTextError, usize)>>;

fn dated_at(tokens: &[Token], at: usize, setting: Setting, reference: NaiveDate) -> AtToken<Dated> {
    let before = clock_before(tokens, at);
    let start = before.map_or(at, |clock| clock.next);
    let mut day = day_at(tokens, start).filter(|day| is_date(tokens, start, day, setting))?;
    let after = if before.is_some() { None } else { clock_at(tokens, day.next) };
    let clock = match after {
        Some(Err(error)) => return Some(Err((error, day.next))),
        Some(Ok(clock)) => Some(clock),
        None => before,
    };
    let mut next = day.next.max(clock.map_or(0, |clock| clock.next));
    // Java's date ends with the year: "Wed Sep 02 02:00:00 UTC 2026".
    if day.year.is_none()
        && after.is_some()
        && let Some(year) = tokens.get(next).filter(|t| t.digits().len() == 4)
    {
        day.year = year.digits().parse().ok();
        next += 1;
    }
    let read = resolve(&day, clock, reference).map_err(|error| (error, next));
    Some(read.map(|read| Dated { read, form: form_of(day.shape), tokens: at..next }))
}

fn form_of(shape: Shape) -> DayForm {
    match shape {
        Shape::Machine { .. } => DayForm::Machine,
        Shape::Week(_) => DayForm::Week,
        Shape::Day { .. } => DayForm::Printed,
        Shape::After(_) => DayForm::FromToday,
    }
}

/// A time before its date: "kl. 12:00 den 12. mars". It must begin with the word, or hold a colon.
fn clock_before(tokens: &[Token], at: usize) -> Option<Clock> {
    let begins =
        matches!(tokens.get(at)?.word(), "kl" | "klokka" | "klokken") || !tokens[at].digits().is_empty();
    let mut clock = clock_at(tokens, at).filter(|_| begins)?.ok()?;
    while tokens.get(clock.next).is_some_and(|t| t.is_sign(',') || matches!(t.word(), "on" | "pa")) {
        clock.next += 1;
    }
    Some(clock)
}

/// Whether figures are a date where they stand.
fn is_date(tokens: &[Token], at: usize, day: &WrittenDay, setting: Setting) -> bool {
    if is_part_of_more(tokens, at, day.next) {
        return false;
    }
    match (setting, day.surety) {
        (Setting::Whole, _) | (_, Surety::Plain) => true,
        (Setting::Running, Surety::OnlyWhole) => false,
        (Setting::Running, Surety::NeedsCue) if matches!(day.shape, Shape::Week(_)) => {
            is_week(tokens, at, day.next)
        }
        (Setting::Running, Surety::NeedsCue) => day.weekday.is_some() || has_cue(tokens, at),
    }
}

/// Whether the figures go on to the left or right: a version, an address, a telephone number, a negative
/// figure.
fn is_part_of_more(tokens: &[Token], at: usize, next: usize) -> bool {
    let is_number = |t: &Token| !t.digits().is_empty();
    let goes_on_left = is_number(&tokens[at])
        && tokens[at].is_attached()
        && tokens[..at]
            .last()
            .is_some_and(|t| is_number(t) || is_glue(t) && !is_span_dash(tokens, at - 1, at));
    let last_is_number = tokens[..next].last().is_some_and(is_number);
    let follows = |at: usize| tokens.get(at).filter(|t| t.is_attached());
    let goes_on_right = last_is_number
        && follows(next).is_some_and(is_glue)
        && follows(next + 1).is_some_and(is_number)
        && !is_span_dash(tokens, next, next + 1);
    goes_on_left || goes_on_right
}

fn is_glue(token: &Token) -> bool {
    ['.', '/', '-', '+', ','].into_iter().any(|c| token.is_sign(c))
}

/// The dash of "12.03.2026-15.03.2026": two dates, not one longer number. It stands after a figure (a year or
/// a time), and a whole date follows it.
fn is_span_dash(tokens: &[Token], dash: usize, date: usize) -> bool {
    let after_figure = tokens[..dash].last().is_some_and(|t| matches!(t.digits().len(), 2 | 4));
    tokens[dash].is_sign('-') && after_figure && day_at(tokens, date).is_some_and(|day| day.year.is_some())
}

/// "uke 12", but not "2 dager per uke 37,5 timer" or "uke 2 dager".
fn is_week(tokens: &[Token], at: usize, next: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| tokens.get(at));
    let counts = before.is_some_and(|t| {
        matches!(t.word(), "per" | "pr" | "hver" | "kvar" | "each" | "every" | "a" | "the" | "en")
            || t.is_sign('/')
    });
    let more = tokens.get(next).is_some_and(|t| {
        t.is_sign(',') && t.is_attached() && tokens.get(next + 1).is_some_and(Token::is_attached)
            || matches!(
                t.word(),
                "dager" | "dagar" | "timer" | "timar" | "days" | "hours" | "ganger" | "times"
            )
    });
    !counts && !more
}

/// Whether one of the two words before a figure asks for a date.
fn has_cue(tokens: &[Token], at: usize) -> bool {
    let before = &tokens[at.saturating_sub(3)..at];
    before.iter().rfind(|t| !t.word().is_empty()).is_some_and(|t| {
        let word = t.word();
        let asks =
            ["innen", "senest", "seinast", "dato", "date", "den", "before", "by", "until", "deadline", "on"];
        asks.contains(&word) || word.ends_with("frist") || word.ends_with("fristen")
    })
}

/// The day and time a written day means.
fn resolve(day: &WrittenDay, clock: Option<Clock>, reference: NaiveDate) -> Result<ReadDate, DateTextError> {
    let date = date_of(day, reference)?;
    let (date, time) = match clock {
        Some(Clock { time, zone: Some(zone), .. }) => {
            in_oslo(date, time, zone).map_or((date, Some(time)), some_time)
        }
        Some(clock) => (date, Some(clock.time)),
        None => (date, None),
    };
    if !YEARS.contains(&date.year()) {
        return Err(DateTextError::YearOutOfRange { year: date.year() });
    }
    let year_inferred = day.year.is_none() && !matches!(day.shape, Shape::After(_));
    Ok(ReadDate { date, time, year_inferred })
}

fn some_time((date, time): (NaiveDate, NaiveTime)) -> (NaiveDate, Option<NaiveTime>) {
    (date, Some(time))
}

fn date_of(written: &WrittenDay, reference: NaiveDate) -> Result<NaiveDate, DateTextError> {
    match written.shape {
        Shape::After(days) => reference
            .checked_add_days(Days::new(days))
            .ok_or(DateTextError::YearOutOfRange { year: reference.year() }),
        Shape::Week(week) => monday(week, written.year, reference).ok_or(DateTextError::NoSuchWeek { week }),
        Shape::Day { day, month } | Shape::Machine { day, month } => {
            if let Some(year @ (1970 | 9999)) = written.year {
                return Err(DateTextError::Filler { year });
            }
            let date = match written.year {
                Some(year) => NaiveDate::from_ymd_opt(year, month, day),
                None => nearest(day, month, written.weekday, reference),
            };
            date.ok_or(DateTextError::NoSuchDay { day, month })
        }
    }
}
