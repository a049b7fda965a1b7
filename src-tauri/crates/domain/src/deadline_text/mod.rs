//! Reads deadlines as ads print them: a date wins over words, words give the kind, and the words are always
//! kept.

use chrono::{DateTime, Days, Duration, NaiveDate, NaiveTime, Timelike, Utc};
use chrono_tz::Europe::Oslo;

use crate::date_text::{Dated, DayForm, Setting, dates_in};
use crate::deadline::{Deadline, DeadlineWhen};
use crate::fold::fold_space;
use crate::tokens::{Token, tokens};

/// A deadline as read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadDeadline {
    /// The deadline, with its words (white space folded) where there are any.
    pub deadline: Deadline,
    /// Whether its date was printed without a year.
    pub year_inferred: bool,
}

/// Reads a deadline. It never fails: words nobody can date give [`DeadlineWhen::Unknown`] with the words
/// kept.
///
/// A date wins over words ("Snarest og senest 12. mars"). Of several dates the one after "frist", "innen" or
/// "senest" counts, of a span ("1. mars – 15. mars") the last, else the first. A week (`uke 12`) lasts to its
/// Sunday. 23:59 and midnight mean the whole day, and so do the 00:00, 01:00 and 02:00 that systems write for
/// a date without a time (NAV's feed: `2018-12-02T01:00`). A missing year is the first such date on or after
/// `reference`.
pub fn read_deadline(text: &str, reference: NaiveDate) -> ReadDeadline {
    let tokens = tokens(text);
    let printed = Some(fold_space(text)).filter(|words| !words.is_empty());
    let dated = deadline_date(&tokens, reference);
    let when = dated.as_ref().map_or_else(|| in_words(&tokens), when_of);
    let year_inferred = dated.is_some_and(|dated| dated.read.year_inferred);
    ReadDeadline { deadline: Deadline { when, text: printed }, year_inferred }
}

/// The instant of a day and time in Oslo.
///
/// A time that does not exist that night (clocks go forward from 02:00 to 03:00 on the last Sunday of March)
/// moves forward by the hour that is left out; a time that comes twice (the last Sunday of October) is the
/// first of the two, so that nobody is late. Source: Directive 2000/84/EC, which Norway follows.
pub fn oslo_instant(date: NaiveDate, time: NaiveTime) -> DateTime<Utc> {
    let local = date.and_time(time);
    let instant = local.and_local_timezone(Oslo).earliest().map(|there| there.to_utc());
    // In the left-out hour the winter offset still counts, which lands it an hour later on the summer clock.
    let winter = || local.checked_sub_signed(Duration::hours(1)).unwrap_or(local).and_utc();
    instant.unwrap_or_else(winter)
}

/// The day in Oslo on which a deadline ends; `None` when it has no date. Midnight ends the day before it.
pub fn last_day(deadline: &Deadline) -> Option<NaiveDate> {
    match deadline.when {
        DeadlineWhen::Date(day) => Some(day),
        DeadlineWhen::DateTime(instant) => {
            let last_moment = instant.checked_sub_signed(Duration::nanoseconds(1))?;
            Some(last_moment.with_timezone(&Oslo).date_naive())
        }
        DeadlineWhen::Asap | DeadlineWhen::Rolling | DeadlineWhen::Unknown => None,
    }
}

/// The date among the words that is the deadline.
fn deadline_date(tokens: &[Token], reference: NaiveDate) -> Option<Dated> {
    let mut dates = dates_in(tokens, Setting::Whole, reference).ok()?;
    // "Søk i dag!" is an invitation, not a deadline.
    let invites = tokens.iter().any(|t| matches!(t.word(), "sok" | "apply"));
    dates.retain(|dated| !(invites && dated.form == DayForm::FromToday));
    let asked = dates.iter().position(|dated| has_cue(tokens, dated.tokens.start));
    let chosen = asked.unwrap_or_else(|| usize::from(is_span(tokens, &dates)));
    (chosen < dates.len()).then(|| dates.swap_remove(chosen))
}

fn has_cue(tokens: &[Token], at: usize) -> bool {
    let words = tokens[at.saturating_sub(4)..at].iter().map(Token::word);
    let mut cues = words.filter(|word| {
        matches!(*word, "innen" | "innan" | "senest" | "seinast" | "by" | "before" | "until" | "deadline")
            || word.ends_with("frist")
            || word.ends_with("fristen")
    });
    cues.next().is_some()
}

/// Whether the first two dates are joined by a dash or "til".
fn is_span(tokens: &[Token], dates: &[Dated]) -> bool {
    let [first, second, ..] = dates else { return false };
    let between = tokens.get(first.tokens.end..second.tokens.start).unwrap_or_default();
    between.iter().any(|t| t.is_sign('-') || matches!(t.word(), "til" | "to"))
}

fn when_of(dated: &Dated) -> DeadlineWhen {
    let (date, form) = (dated.read.date, dated.form);
    let last = if form == DayForm::Week { date.checked_add_days(Days::new(6)).unwrap_or(date) } else { date };
    match dated.read.time {
        Some(time) if !is_whole_day(time, form) => DeadlineWhen::DateTime(oslo_instant(last, time)),
        _ => DeadlineWhen::Date(last),
    }
}

fn is_whole_day(time: NaiveTime, form: DayForm) -> bool {
    let is_end = time.hour() == 23 && time.minute() == 59;
    let is_full_hour = time.minute() == 0 && time.second() == 0;
    let latest_start = if form == DayForm::Machine { 2 } else { 0 };
    is_end || is_full_hour && time.hour() <= latest_start
}

/// The kind that words without a date give: the first one named.
fn in_words(tokens: &[Token]) -> DeadlineWhen {
    let words: Vec<&str> = tokens.iter().map(Token::word).filter(|word| !word.is_empty()).collect();
    (0..words.len()).find_map(|at| kind_at(&words[at..])).unwrap_or(DeadlineWhen::Unknown)
}

fn kind_at(words: &[&str]) -> Option<DeadlineWhen> {
    let is_rolling = |word: &str| {
        // "Fortøpende" is how some ads spell it.
        ["lopende", "lopande", "fortlop", "fortopende", "continuous", "kontinuerl"]
            .iter()
            .any(|w| word.starts_with(w))
    };
    match words {
        [
            "snarest" | "snarast" | "asap" | "soonest" | "straks" | "omgaende" | "umiddelbart"
            | "immediately",
            ..,
        ]
        | ["snart", "som", "mulig" | "mogleg" | "mogeleg" | "rad", ..]
        | ["as", "soon", "as", "possible", ..]
        | ["fortest", "mulig" | "mogleg", ..] => Some(DeadlineWhen::Asap),
        ["rolling" | "ongoing", ..] | ["until" | "till", "filled", ..] => Some(DeadlineWhen::Rolling),
        ["til" | "inntil" | "until" | "till", _, ..] if names_filled(words) => Some(DeadlineWhen::Rolling),
        [word, ..] if is_rolling(word) => Some(DeadlineWhen::Rolling),
        _ => None,
    }
}

/// "inntil stillingen er besatt", "until the position is filled".
fn names_filled(words: &[&str]) -> bool {
    words.iter().take(5).any(|word| matches!(*word, "besatt" | "fylt" | "filled" | "tilsett"))
}

#[cfg(test)]
mod tests;
