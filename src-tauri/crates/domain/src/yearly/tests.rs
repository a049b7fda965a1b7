use proptest::prelude::*;

use super::*;
use crate::note::NoteCode::{self, FromHour, FromMonth, LooksHuge, LooksMonthly};
use crate::offer::Hours;
use crate::pay_text::{PayTextError, read_pay};

const FULL: Hours = Hours(3_750);

#[test]
fn one_figure_is_a_year_and_says_how_it_was_read() {
    let none: &[NoteCode] = &[];
    for (text, ore, currency, notes) in [
        ("650 000", 65_000_000, "NOK", none),
        ("kr 650 000,-", 65_000_000, "NOK", none),
        ("650k", 65_000_000, "NOK", none),
        ("1,1 mill.", 110_000_000, "NOK", none),
        ("100 000", 10_000_000, "NOK", none),
        ("54 000", 64_800_000, "NOK", &[FromMonth]),
        ("54k", 64_800_000, "NOK", &[FromMonth]),
        ("54 000 kr/mnd", 64_800_000, "NOK", &[FromMonth]),
        ("99 999,99", 119_999_988, "NOK", &[FromMonth]),
        ("450 kr/t", 87_750_000, "NOK", &[FromHour]),
        ("timelønn 312,50", 60_937_500, "NOK", &[FromHour]),
        ("54 000 kr i året", 5_400_000, "NOK", &[LooksMonthly]),
        ("1 500 kr/mnd", 1_800_000, "NOK", &[FromMonth]),
        ("4 999 999", 499_999_900, "NOK", none),
        ("5 000 000", 500_000_000, "NOK", &[LooksHuge]),
        ("999 millioner", 99_900_000_000, "NOK", &[LooksHuge]),
        ("999 million", 99_900_000_000, "NOK", &[LooksHuge]),
        ("650 000 kr per måned", 780_000_000, "NOK", &[FromMonth, LooksHuge]),
        ("54 000 kr/t", 10_530_000_000, "NOK", &[FromHour, LooksHuge]),
        ("EUR 80 000", 8_000_000, "EUR", none),
        ("80k USD", 8_000_000, "USD", none),
        ("EUR 5 000", 6_000_000, "EUR", &[FromMonth]),
        ("EUR 900 000", 90_000_000, "EUR", &[LooksHuge]),
        ("SEK 45 000/mån", 54_000_000, "SEK", &[FromMonth]),
    ] {
        let read = read_yearly(text, FULL).map(|read| {
            let codes: Vec<_> = read.notes.iter().map(|note| note.code).collect();
            (read.ore, read.currency.code().to_owned(), codes)
        });
        assert_eq!(read, Ok((ore, currency.to_owned(), notes.to_vec())), "{text:?}");
    }
}

#[test]
fn notes_speak_of_both_figures() {
    for (text, code, params) in [
        ("54 000", FromMonth, [("amount_ore", "5400000"), ("year_ore", "64800000")].as_slice()),
        ("54 000 kr/år", LooksMonthly, &[("amount_ore", "5400000"), ("year_ore", "64800000")]),
        ("999 mill", LooksHuge, &[("amount_ore", "99900000000")]),
        ("500 kr/t", FromHour, &[("amount_ore", "50000"), ("hours_c", "208000"), ("year_ore", "104000000")]),
    ] {
        let notes = read_yearly(text, Hours(4_000)).unwrap().notes;
        let note = notes.first().unwrap();
        let told: Vec<_> = note.params.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!((note.code, told.as_slice()), (code, params), "{text:?}");
        let mut names = code.params().to_vec();
        names.sort_unstable();
        assert_eq!(note.params.keys().collect::<Vec<_>>(), names, "{text:?}");
    }
}

#[test]
fn what_is_no_yearly_pay_is_told_or_asked_about() {
    let thousands = |text: &str, thousands| YearlyError::Thousands { text: text.to_owned(), thousands };
    let range = |text: &str| YearlyError::Range { text: text.to_owned() };
    for (text, error) in [
        ("850", thousands("850", 850_000)),
        (" 850 kr ", thousands("850 kr", 850_000)),
        ("1999", thousands("1999", 1_999_000)),
        ("850 kr/år", thousands("850 kr/år", 850_000)),
        ("54 kr/mnd", thousands("54 kr/mnd", 54_000)),
        ("EUR 80", thousands("EUR 80", 80_000)),
        ("650–720k", range("650–720k")),
        ("opp til 700 000", range("opp til 700 000")),
        ("minst 600 000", range("minst 600 000")),
        ("ltr. 65", YearlyError::Steps { text: "ltr. 65".to_owned() }),
        ("ltr. 65–72", YearlyError::Steps { text: "ltr. 65–72".to_owned() }),
        ("0", YearlyError::Zero),
        ("0 kr per måned", YearlyError::Zero),
        ("0,00 kr", YearlyError::Zero),
        ("-650 000", PayTextError::Negative { text: "-650 000".to_owned() }.into()),
        ("kr −5 000", PayTextError::Negative { text: "kr −5 000".to_owned() }.into()),
        ("", PayTextError::Empty.into()),
        ("mye", PayTextError::NoAmount { text: "mye".to_owned() }.into()),
        ("200 milliarder", PayTextError::TooLarge { text: "200 milliarder".to_owned() }.into()),
        (
            "90 milliarder i måneden",
            PayTextError::TooLarge { text: "90 milliarder i måneden".to_owned() }.into(),
        ),
    ] {
        assert_eq!(read_yearly(text, FULL), Err(error), "{text:?}");
    }
}

#[test]
fn pay_of_an_ad_is_a_year_for_its_share_and_for_a_full_position() {
    let both = |ore| Some((Some(ore), Some(ore)));
    for (text, for_share, full_time) in [
        ("600 000", both(60_000_000), both(60_000_000)),
        ("600 000 i 80 % stilling", both(60_000_000), both(75_000_000)),
        ("50 000 kr/mnd i 80 % stilling", both(60_000_000), both(75_000_000)),
        ("300 kr/t", both(58_500_000), both(58_500_000)),
        ("300 kr/t i 50 % stilling", both(29_250_000), both(58_500_000)),
        ("600 000 i 70 % stilling", both(60_000_000), both(85_714_286)),
        ("650–720k", Some((Some(65_000_000), Some(72_000_000))), Some((Some(65_000_000), Some(72_000_000)))),
        ("opp til 700 000", Some((None, Some(70_000_000))), Some((None, Some(70_000_000)))),
        ("minst 600 000", Some((Some(60_000_000), None)), Some((Some(60_000_000), None))),
        ("EUR 80 000", None, both(8_000_000)),
        ("ltr. 65", None, None),
    ] {
        let pay = read_pay(text).unwrap();
        assert_eq!(yearly_of(&pay, FULL), for_share, "{text:?}");
        assert_eq!(full_time_of(&pay, FULL), full_time, "{text:?}");
    }
}

proptest! {
    #[test]
    fn any_text_is_read_within_the_limits_or_refused(text in prop_oneof!["\\PC*", "[0-9 .,k/–-]{0,12}(kr)?(/mnd|/t|/år)?"]) {
        if let Ok(read) = read_yearly(&text, FULL) {
            prop_assert!((1..=crate::money::MAX_ORE).contains(&read.ore));
        }
    }

    #[test]
    fn the_same_pay_by_year_month_and_hour_is_the_same(hourly in 100i64..2_000) {
        let month = hourly * 1_950 / 12;
        let (hours, months) = (
            read_yearly(&format!("{hourly} kr/t"), FULL).unwrap().ore,
            read_yearly(&format!("{month} kr/mnd"), FULL).unwrap().ore,
        );
        prop_assert_eq!(hours, hourly * 195_000);
        prop_assert!((0..1_200).contains(&(hours - months)));
    }
}
