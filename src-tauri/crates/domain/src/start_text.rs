//! Reads when the work starts: a day only where one is written, the words always.

use chrono::NaiveDate;

use crate::date_text::{DayForm, Setting, dates_in};
use crate::deadline::StartDate;
use crate::fold::fold_space;
use crate::tokens::tokens;

/// Reads the start of the work: "1. mars", "01/06/2019", "etter avtale", "medio desember".
///
/// The first day written counts ("1. august eller etter avtale"); a month, a week, "snarest" and "i dag" are
/// no day. A missing year is the first such date on or after `reference`.
pub fn read_start(text: &str, reference: NaiveDate) -> StartDate {
    let dates = dates_in(&tokens(text), Setting::Whole, reference).unwrap_or_default();
    let day = dates.iter().find(|dated| matches!(dated.form, DayForm::Printed | DayForm::Machine));
    StartDate { on: day.map(|dated| dated.read.date), text: fold_space(text) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_start_has_a_day_only_where_one_is_written() {
        for (text, on) in [
            ("1. mars", Some(day(2027, 3, 1))),
            ("1. mars 2027", Some(day(2027, 3, 1))),
            ("01.03.2019", Some(day(2019, 3, 1))),
            ("01/06/2019", Some(day(2019, 6, 1))),
            ("2021-06-01", Some(day(2021, 6, 1))),
            ("2021-06-01T00:00:00", Some(day(2021, 6, 1))),
            ("Tidligst 1. august eller etter avtale", Some(day(2027, 8, 1))),
            ("1. oktober", Some(day(2026, 10, 1))),
            ("August 15, 2027", Some(day(2027, 8, 15))),
            ("Etter avtale", None),
            ("Snarest mulig", None),
            ("Så snart som mulig, høsten 2026.", None),
            ("medio desember", None),
            ("august 2027", None),
            ("uke 34", None),
            ("i dag", None),
            ("31.02.2027", None),
            ("", None),
        ] {
            let start = read_start(text, day(2026, 9, 22));
            assert_eq!(start, StartDate { on, text: text.into() }, "{text:?}");
        }
        assert_eq!(read_start(" etter\n\tavtale ", day(2026, 9, 22)).text, "etter avtale");
    }

    proptest! {
        #[test]
        fn any_text_gives_a_start_with_its_words(text in "\\PC*") {
            let start = read_start(&text, day(2026, 9, 22));
            prop_assert_eq!(start.text, fold_space(&text));
        }
    }
}
