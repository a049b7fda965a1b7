//! Days that lie ahead as people say them: "fredag kl. 14", "om 3 dager", "next week".

use chrono::{Datelike, Days, Months, NaiveDate, NaiveTime, Weekday};

use super::calendar::{YEARS, weekday};
use super::clock::clock_at;
use super::relative::{Unit, count, unit};
use super::{DateTextError, ReadDate, read_date};
use crate::tokens::{Token, tokens};

/// Reads a day that one plans for: all that [`read_date`] reads, and beside it a weekday ("fredag", the next one after the
/// reference day), "fredag neste uke", "neste uke" (its Monday), "om 3 dager", "in two weeks", "+3". A time may follow;
/// after such words `14.30` is a time too.
///
/// "neste fredag" is left unread: to some it is this week's, to others next week's.
///
/// # Errors
/// Those of [`read_date`].
pub fn read_ahead(text: &str, reference: NaiveDate) -> Result<ReadDate, DateTextError> {
    let said = said_ahead(&tokens(text), reference).filter(|said| YEARS.contains(&said.read.date.year()));
    match said {
        Some(said) if !said.is_doubtful => Ok(said.read),
        other => read_date(text, reference).or_else(|error| other.map(|said| said.read).ok_or(error)),
    }
}

struct Said {
    read: ReadDate,
    /// Whether its time may be a date as well: `9.12` after a weekday.
    is_doubtful: bool,
}

fn said_ahead(tokens: &[Token], reference: NaiveDate) -> Option<Said> {
    let (date, next) = day_ahead(tokens, reference)?;
    let plain = |time, end: usize, is_doubtful| {
        let read = ReadDate { date, time, year_inferred: false };
        (end == tokens.len()).then_some(Said { read, is_doubtful })
    };
    match clock_at(tokens, next) {
        Some(clock) => {
            let clock = clock.ok().filter(|clock| clock.zone.is_none())?;
            plain(Some(clock.time), clock.next, false)
        }
        None => match dotted_time(tokens, next) {
            Some(time) => plain(Some(time), next + 3, true),
            None => plain(None, next, false),
        },
    }
}

/// The day said at the start, and the token after it.
fn day_ahead(tokens: &[Token], reference: NaiveDate) -> Option<(NaiveDate, usize)> {
    let is_filler = |token: &Token| {
        token.is_sign('+')
            || matches!(
                token.word(),
                "pa" | "on"
                    | "om"
                    | "in"
                    | "den"
                    | "til"
                    | "innen"
                    | "by"
                    | "forstkommende"
                    | "forstkomande"
                    | "this"
                    | "coming"
            )
    };
    let start = tokens.iter().position(|token| !is_filler(token))?;
    let word = |at: usize| tokens.get(at).map_or("", Token::word);
    if is_next(word(start)) {
        let day = match unit(word(start + 1))? {
            Unit::Week => return next_week(tokens, start + 2, reference),
            Unit::Month => reference.checked_add_months(Months::new(1))?,
            _ => return None,
        };
        return Some((day, start + 2));
    }
    if let Some(weekday) = weekday(word(start)) {
        let link = start + 1 + usize::from(matches!(word(start + 1), "i" | "in"));
        if is_next(word(link)) {
            return matches!(unit(word(link + 1)), Some(Unit::Week))
                .then_some((in_next_week(weekday, reference)?, link + 2));
        }
        let after = (from_monday(weekday) + 6 - from_monday(reference.weekday())) % 7 + 1;
        return Some((reference.checked_add_days(Days::new(after))?, start + 1));
    }
    counted(tokens, start, reference)
}

fn is_next(word: &str) -> bool {
    matches!(word, "neste" | "next")
}

/// What follows "neste uke": a weekday of it, or nothing, which is its Monday.
fn next_week(tokens: &[Token], at: usize, reference: NaiveDate) -> Option<(NaiveDate, usize)> {
    let word = |at: usize| tokens.get(at).map_or("", Token::word);
    let named = at + usize::from(matches!(word(at), "pa" | "on"));
    match weekday(word(named)) {
        Some(weekday) => Some((in_next_week(weekday, reference)?, named + 1)),
        None => Some((in_next_week(Weekday::Mon, reference)?, at)),
    }
}

fn in_next_week(weekday: Weekday, reference: NaiveDate) -> Option<NaiveDate> {
    let days = 7 + from_monday(weekday) - from_monday(reference.weekday());
    reference.checked_add_days(Days::new(days))
}

/// "3 dager", "en uke"; a count alone means days.
fn counted(tokens: &[Token], at: usize, reference: NaiveDate) -> Option<(NaiveDate, usize)> {
    let token = tokens.get(at)?;
    let is_after_plus = at > 0 && tokens[at - 1].is_sign('+');
    let number = count(if token.digits().is_empty() { token.word() } else { token.digits() })?;
    let days = |days: u64| reference.checked_add_days(Days::new(days));
    match unit(tokens.get(at + 1).map_or("", Token::word)) {
        Some(Unit::Day) => Some((days(u64::from(number))?, at + 2)),
        Some(Unit::Week) => Some((days(u64::from(number) * 7)?, at + 2)),
        Some(Unit::Month) => Some((reference.checked_add_months(Months::new(number))?, at + 2)),
        None if is_after_plus => Some((days(u64::from(number))?, at + 1)),
        _ => None,
    }
}

fn dotted_time(tokens: &[Token], at: usize) -> Option<NaiveTime> {
    let [hour, point, minute] = tokens.get(at..at + 3)? else { return None };
    let is_time =
        point.is_sign('.') && point.is_attached() && minute.is_attached() && minute.digits().len() == 2;
    let time = NaiveTime::from_hms_opt(hour.digits().parse().ok()?, minute.digits().parse().ok()?, 0)?;
    is_time.then_some(time)
}

fn from_monday(weekday: Weekday) -> u64 {
    u64::from(weekday.num_days_from_monday())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_ahead_are_read_as_people_say_them() {
        // A Sunday.
        let today = "2026-11-22".parse().unwrap();
        for (said, day, time) in [
            ("fredag", "2026-11-27", None),
            ("på fredag kl. 14", "2026-11-27", Some("14:00")),
            ("Friday 14:30", "2026-11-27", Some("14:30")),
            ("fredag 14.30", "2026-11-27", Some("14:30")),
            ("onsdag 9.12", "2026-12-09", None),
            ("søndag", "2026-11-29", None),
            ("mandag", "2026-11-23", None),
            ("førstkommende fredag", "2026-11-27", None),
            ("fredag neste uke", "2026-11-27", None),
            ("tirsdag i neste uke kl. 9.30", "2026-11-24", Some("09:30")),
            ("Tuesday next week", "2026-11-24", None),
            ("neste uke", "2026-11-23", None),
            ("neste uke på torsdag", "2026-11-26", None),
            ("next week on Monday 14:30", "2026-11-23", Some("14:30")),
            ("next month", "2026-12-22", None),
            ("om 3 dager", "2026-11-25", None),
            ("in two weeks", "2026-12-06", None),
            ("om en uke", "2026-11-29", None),
            ("+3", "2026-11-25", None),
            ("+2 uker", "2026-12-06", None),
            ("i morgen kl. 9", "2026-11-23", Some("09:00")),
            ("25.11. kl. 14.30", "2026-11-25", Some("14:30")),
            ("1.12", "2026-12-01", None),
            ("uke 53", "2026-12-28", None),
            ("2026-12-24", "2026-12-24", None),
        ] {
            let read = read_ahead(said, today).unwrap_or_else(|error| panic!("{said}: {error}"));
            let told = read.time.map(|time| time.format("%H:%M").to_string());
            assert_eq!((read.date, told.as_deref()), (day.parse().unwrap(), time), "{said}");
        }
    }

    #[test]
    fn a_month_on_from_the_31st_and_weekdays_across_the_clock_change_exist() {
        for (today, said, day) in [
            ("2028-01-31", "next month", "2028-02-29"),
            ("2027-01-31", "om 1 måned", "2027-02-28"),
            ("2027-03-27", "søndag", "2027-03-28"),
            ("2026-12-31", "fredag", "2027-01-01"),
            ("2026-11-27", "fredag", "2026-12-04"),
            ("2026-11-24", "tirsdag", "2026-12-01"),
            ("2026-11-25", "fredag neste uke", "2026-12-04"),
            ("2026-11-29", "neste uke tirsdag", "2026-12-01"),
            ("2026-12-31", "i morgen", "2027-01-01"),
            ("2026-11-22", "tirsdag 1. desember", "2026-12-01"),
        ] {
            let read = read_ahead(said, today.parse().unwrap()).unwrap();
            assert_eq!(read.date, day.parse().unwrap(), "{today} {said}");
        }
    }

    #[test]
    fn what_is_no_day_is_refused() {
        let today = "2026-11-22".parse().unwrap();
        for said in [
            "",
            "snart",
            "3",
            "om litt",
            "fredag 7 ganger",
            "31.4.2027",
            "om 3 timer",
            "neste",
            "neste fredag",
            "next Tuesday",
            "fredag neste",
            "om 9999 måneder",
        ] {
            assert!(read_ahead(said, today).is_err(), "{said}");
        }
    }
}
