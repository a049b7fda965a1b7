//! Days as tables hold them: in an order of day and month that the column itself shows, as a spreadsheet's number, as a
//! program's milliseconds, or in words.

use chrono::{DateTime, Datelike, Days, Months, NaiveDate};
use chrono_tz::Europe::Oslo;
use domain::date_text::{read_date, read_relative};

/// The order in which a date's numbers are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateOrder {
    /// Day, month, year, as in Norway.
    Dmy,
    /// Month, day, year, as in the United States.
    Mdy,
    /// Year, month, day.
    Ymd,
}

impl DateOrder {
    /// Every order.
    pub const ALL: [Self; 3] = [Self::Dmy, Self::Mdy, Self::Ymd];

    /// The stable name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Dmy => "dmy",
            Self::Mdy => "mdy",
            Self::Ymd => "ymd",
        }
    }

    /// The order of a stable name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.id() == id)
    }
}

/// What a column's dates show of their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrderFound {
    /// No date in it could be read in two ways.
    Plain,
    /// Its dates show the order.
    Sure(DateOrder),
    /// Every date could be read in two ways, or some contradict the others.
    Open {
        /// The likelier one.
        likely: DateOrder,
    },
}

/// Three numbers of a date, as written, and what stands behind them.
struct Numbers<'t> {
    first: u32,
    second: u32,
    third: u32,
    first_digits: usize,
    sign: char,
    rest: &'t str,
}

/// Decides the order of a column from its cells.
///
/// A number above 12 in the first place is a day, in the second place too. Points stand only in dates that begin with the
/// day. A clock with AM and PM makes month first likelier.
pub(super) fn order_of<'t>(cells: impl Iterator<Item = &'t str>) -> OrderFound {
    let (mut day_first, mut month_first, mut open, mut twelve_hours, mut points) = (0, 0, 0, 0, 0);
    for numbers in cells.filter_map(numbers) {
        if numbers.first_digits > 2 {
            continue;
        }
        if numbers.sign == '.' {
            points += 1;
            continue;
        }
        let rest = numbers.rest.to_ascii_lowercase();
        twelve_hours += usize::from(rest.contains("am") || rest.contains("pm"));
        match (numbers.first, numbers.second) {
            (13..=31, 1..=12) => day_first += 1,
            (1..=12, 13..=31) => month_first += 1,
            (first, second) if first != second => open += 1,
            _ => {}
        }
    }
    match (day_first, month_first, open) {
        (0, 0, 0) if points == 0 => OrderFound::Plain,
        (0, 0, 0) => OrderFound::Sure(DateOrder::Dmy),
        (_, 0, _) if day_first > 0 => OrderFound::Sure(DateOrder::Dmy),
        (0, _, _) if month_first > 0 => OrderFound::Sure(DateOrder::Mdy),
        (_, _, 0) => OrderFound::Plain,
        _ if month_first > day_first || (month_first == day_first && twelve_hours > 0) => {
            OrderFound::Open { likely: DateOrder::Mdy }
        }
        _ => OrderFound::Open { likely: DateOrder::Dmy },
    }
}

/// A cell's date in the form that reads in one way only, for readers that take the day first; words stay words.
pub(super) fn unambiguous(text: &str, order: DateOrder) -> Option<String> {
    let text = text.trim();
    if let Some(day) = by_number(text) {
        return Some(day.to_string());
    }
    let numbers = numbers(text)?;
    let day = by_order(&numbers, order)?;
    Some(format!("{day}{}", numbers.rest))
}

/// The day of a cell. Without a year it is the last such day before or on `today`, since a table tells of what happened.
pub(super) fn read_day(text: &str, order: DateOrder, today: NaiveDate) -> Option<NaiveDate> {
    let text = text.trim();
    if let Some(day) = by_number(text) {
        return Some(day);
    }
    if let Some(numbers) = numbers(text) {
        // What follows the date may be a time with a zone, which the reader of texts turns into the day in Oslo.
        let day = by_order(&numbers, order)?;
        let whole = format!("{day}{}", numbers.rest);
        return Some(read_date(&whole, today).map_or(day, |read| read.date));
    }
    let read = match read_date(text, today) {
        Ok(read) => read,
        Err(_) => return read_relative(text, today),
    };
    if !read.year_inferred || read.date <= today {
        return Some(read.date);
    }
    // A 29 February can lie up to eight years back.
    let mut earlier = (1..=8).filter_map(|years| {
        let reference = today.checked_sub_months(Months::new(12 * years))?.succ_opt()?;
        read_date(text, reference).ok().map(|read| read.date).filter(|date| *date <= today)
    });
    earlier.next()
}

/// A spreadsheet's day number or a program's seconds or milliseconds since 1970.
fn by_number(text: &str) -> Option<NaiveDate> {
    let whole = text.split(['.', ',']).next().unwrap_or(text);
    let rest = text.get(whole.len()..).unwrap_or_default();
    if !rest.chars().skip(1).all(|c| c.is_ascii_digit()) || !whole.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: i64 = whole.parse().ok()?;
    match whole.len() {
        // 1954 to 2118. Source: ECMA-376, part 1, 18.17.4.1: days since 30 December 1899 as counted from March 1900.
        5 if (20_000..80_000).contains(&number) => {
            NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(number.unsigned_abs()))
        }
        10 if rest.is_empty() => Some(DateTime::from_timestamp(number, 0)?.with_timezone(&Oslo).date_naive()),
        12..=13 if rest.is_empty() => {
            Some(DateTime::from_timestamp_millis(number)?.with_timezone(&Oslo).date_naive())
        }
        _ => None,
    }
}

fn numbers(text: &str) -> Option<Numbers<'_>> {
    let text = text.trim();
    let (first, first_digits, rest) = number(text)?;
    let sign = rest.chars().next().filter(|sign| matches!(sign, '.' | '/' | '-'))?;
    let (second, second_digits, rest) = number(rest[1..].trim_start())?;
    let rest = rest.trim_start().strip_prefix(sign)?.trim_start();
    let (third, third_digits, rest) = number(rest)?;
    let is_date = match first_digits {
        1..=2 => matches!(third_digits, 2 | 4),
        4 => third_digits <= 2,
        _ => false,
    };
    let ends = !rest.starts_with(|c: char| c.is_alphanumeric() && c != 'T' && c != 't');
    (is_date && second_digits <= 2 && ends).then_some(Numbers {
        first,
        second,
        third,
        first_digits,
        sign,
        rest,
    })
}

fn number(text: &str) -> Option<(u32, usize, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let number = text.get(..digits).filter(|digits| (1..=4).contains(&digits.len()))?.parse().ok()?;
    Some((number, digits, &text[digits..]))
}

/// The day of three numbers. Where only one order gives a day that exists, that is meant, whatever the column says.
fn by_order(numbers: &Numbers<'_>, order: DateOrder) -> Option<NaiveDate> {
    let &Numbers { first, second, third, first_digits, sign, .. } = numbers;
    if first_digits == 4 {
        return day(first, second, third);
    }
    let day_first = || day(year(third), second, first);
    let month_first = || day(year(third), first, second);
    match order {
        _ if sign == '.' => day_first(),
        DateOrder::Dmy => day_first().or_else(month_first),
        DateOrder::Mdy => month_first().or_else(day_first),
        DateOrder::Ymd if first_digits == 2 => day(year(first), second, third).or_else(day_first),
        DateOrder::Ymd => day_first(),
    }
}

fn year(written: u32) -> u32 {
    if written < 100 { 2000 + written } else { written }
}

fn day(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    // Older and later dates in a job search are mistakes, as in the reader of dates.
    let found = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    (1990..=2100).contains(&found.year()).then_some(found)
}
