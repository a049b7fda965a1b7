//! Days that lie ahead as people say them: "fredag kl. 14", "om 3 dager", "next week".

use chrono::{Datelike, Days, Months, NaiveDate, NaiveTime, Weekday};

use super::calendar::{YEARS, weekday};
use super::clock::clock_at;
use super::relative::{Unit, count, unit};
use super::{DateTextError, ReadDate, read_date};
use crate::tokens::{Token, tokens};

/// Reads the day something is to be done on: all that [`read_date`] reads, and beside it a weekday ("fredag", the next
/// one after the reference day), "neste uke" (its Monday), "om 3 dager", "in two weeks", "+3". A time may follow; after
/// such words `14.30` is a time too.
///
/// # Errors
/// Those of [`read_date`].
pub fn read_ahead(text: &str, reference: NaiveDate) -> Result<ReadDate, DateTextError> {
    read_date(text, reference).or_else(|error| {
        let said = said_ahead(&tokens(text), reference).filter(|read| YEARS.contains(&read.date.year()));
        said.ok_or(error)
    })
}

fn said_ahead(tokens: &[Token], reference: NaiveDate) -> Option<ReadDate> {
    let (date, next) = day_ahead(tokens, reference)?;
    let (time, end) = match time_at(tokens, next) {
        Some((time, end)) => (Some(time), end),
        None => (None, next),
    };
    (end == tokens.len()).then_some(ReadDate { date, time, year_inferred: false })
}

/// The day said at the start, and the token after it.
fn day_ahead(tokens: &[Token], reference: NaiveDate) -> Option<(NaiveDate, usize)> {
    let is_filler = |token: &Token| {
        token.is_sign('+')
            || matches!(token.word(), "pa" | "on" | "om" | "in" | "den" | "til" | "innen" | "by")
    };
    let start = tokens.iter().position(|token| !is_filler(token))?;
    let word = |at: usize| tokens.get(at).map_or("", Token::word);
    if matches!(word(start), "neste" | "next") {
        let monday = monday_of(reference)?.checked_add_days(Days::new(7))?;
        let day = match (weekday(word(start + 1)), unit(word(start + 1))) {
            (Some(weekday), _) => monday.checked_add_days(Days::new(from_monday(weekday)))?,
            (None, Some(Unit::Week)) => monday,
            (None, Some(Unit::Month)) => reference.checked_add_months(Months::new(1))?,
            _ => return None,
        };
        return Some((day, start + 2));
    }
    if let Some(weekday) = weekday(word(start)) {
        let after = (from_monday(weekday) + 6 - from_monday(reference.weekday())) % 7 + 1;
        return Some((reference.checked_add_days(Days::new(after))?, start + 1));
    }
    counted(tokens, start, reference)
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

fn time_at(tokens: &[Token], at: usize) -> Option<(NaiveTime, usize)> {
    if let Some(clock) = clock_at(tokens, at) {
        return clock.ok().filter(|clock| clock.zone.is_none()).map(|clock| (clock.time, clock.next));
    }
    let [hour, point, minute] = tokens.get(at..at + 3)? else { return None };
    let is_time =
        point.is_sign('.') && point.is_attached() && minute.is_attached() && minute.digits().len() == 2;
    let time = NaiveTime::from_hms_opt(hour.digits().parse().ok()?, minute.digits().parse().ok()?, 0)?;
    is_time.then_some((time, at + 3))
}

fn monday_of(day: NaiveDate) -> Option<NaiveDate> {
    day.checked_sub_days(Days::new(from_monday(day.weekday())))
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
            ("søndag", "2026-11-29", None),
            ("mandag", "2026-11-23", None),
            ("neste fredag", "2026-11-27", None),
            ("neste uke", "2026-11-23", None),
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
            ("2026-11-25", "neste fredag", "2026-12-04"),
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
            "om 9999 måneder",
        ] {
            assert!(read_ahead(said, today).is_err(), "{said}");
        }
    }
}
