//! Names of months and days, and the year of a date that is written without one.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// The years a date may lie in: older and later ones in a job search are mistakes.
pub(super) const YEARS: std::ops::RangeInclusive<i32> = 1990..=2100;

/// How far ahead the next 29 February can be (1896 to 1904, 2096 to 2104).
const LEAP_GAP: i32 = 8;

/// The month of a folded name or short form in bokmål, nynorsk, English, Swedish or Danish.
pub(super) fn month(word: &str) -> Option<u32> {
    Some(match word {
        "januar" | "january" | "januari" | "jan" => 1,
        "februar" | "february" | "februari" | "feb" | "febr" => 2,
        "mars" | "march" | "marts" | "mar" => 3,
        "april" | "apr" => 4,
        "mai" | "may" | "maj" => 5,
        "juni" | "june" | "jun" => 6,
        "juli" | "july" | "jul" => 7,
        "august" | "augusti" | "aug" => 8,
        "september" | "sept" | "sep" => 9,
        "oktober" | "october" | "okt" | "oct" => 10,
        "november" | "nov" => 11,
        "desember" | "december" | "des" | "dec" => 12,
        _ => return None,
    })
}

/// The day of the week of a folded name or short form in bokmål, nynorsk or English.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    Some(match word {
        "mandag" | "monday" | "man" | "mon" => Weekday::Mon,
        "tirsdag" | "tysdag" | "tuesday" | "tirs" | "tir" | "tys" | "tue" | "tues" => Weekday::Tue,
        "onsdag" | "wednesday" | "ons" | "wed" => Weekday::Wed,
        "torsdag" | "thursday" | "tors" | "tor" | "thu" | "thur" | "thurs" => Weekday::Thu,
        "fredag" | "friday" | "fre" | "fri" => Weekday::Fri,
        "lordag" | "laurdag" | "saturday" | "lor" | "lau" | "sat" => Weekday::Sat,
        "sondag" | "sundag" | "sunday" | "son" | "sun" => Weekday::Sun,
        _ => return None,
    })
}

/// The first such date on or after the reference day (29 February: in the next leap year). When the weekday
/// written fits not that year but the one before or after, the date in that year: an ad seen late names a
/// past Friday.
pub(super) fn nearest(
    day: u32,
    month: u32,
    weekday: Option<Weekday>,
    reference: NaiveDate,
) -> Option<NaiveDate> {
    let year = reference.year();
    let first = (year..=year + LEAP_GAP)
        .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
        .find(|date| *date >= reference)?;
    let fits = |date: &NaiveDate| weekday.is_none_or(|weekday| date.weekday() == weekday);
    let beside =
        [0, -1, 1].into_iter().filter_map(|by| NaiveDate::from_ymd_opt(first.year() + by, month, day));
    Some(beside.into_iter().find(fits).unwrap_or(first))
}

/// The Monday of an ISO week; without a year, of the first such week that is not over on the reference day.
pub(super) fn monday(week: u32, year: Option<i32>, reference: NaiveDate) -> Option<NaiveDate> {
    if let Some(year) = year {
        return NaiveDate::from_isoywd_opt(year, week, Weekday::Mon);
    }
    let year = reference.iso_week().year();
    (year..=year + LEAP_GAP)
        .filter_map(|year| NaiveDate::from_isoywd_opt(year, week, Weekday::Mon))
        .find(|monday| monday.checked_add_days(Days::new(6)).is_some_and(|sunday| sunday >= reference))
}
