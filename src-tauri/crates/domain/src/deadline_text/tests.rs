use chrono::{Datelike, Weekday};
use proptest::prelude::*;

use super::*;
use DeadlineWhen::{Asap, Date, Rolling, Unknown};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn instant(text: &str) -> DeadlineWhen {
    DeadlineWhen::DateTime(text.parse().unwrap())
}

#[track_caller]
fn check(table: &[(&str, DeadlineWhen)]) {
    for (text, expected) in table {
        let read = read_deadline(text, day(2026, 9, 22));
        assert_eq!(read.deadline.when, *expected, "{text:?}");
        assert_eq!(read.deadline.text.as_deref(), Some(*text).filter(|t| !t.is_empty()), "{text:?}");
    }
}

#[test]
fn words_give_the_kind() {
    check(&[
        ("Snarest", Asap),
        ("SNAREST MULIG", Asap),
        ("så snart som mogleg", Asap),
        ("Så snart som mulig", Asap),
        ("ASAP", Asap),
        ("As soon as possible", Asap),
        ("Snarest. Vi vurderer søkere fortløpende", Asap),
        ("Løpende", Rolling),
        ("Løpande", Rolling),
        ("Fortløpende", Rolling),
        ("Fortløpende vurdering", Rolling),
        ("Fortøpende", Rolling),
        ("Søknader blir vurdert fortløpende", Rolling),
        ("Søknader vurderes fortløpende", Rolling),
        ("Søknader blir vurderte fortløpande", Rolling),
        ("Kandidater blir kontaktet fortløpende.", Rolling),
        ("rolling", Rolling),
        ("Rolling admissions", Rolling),
        ("Open until filled", Rolling),
        ("Until the position is filled", Rolling),
        ("Inntil stillingen er besatt", Rolling),
        ("Etter avtale", Unknown),
        ("", Unknown),
        ("Ingen frist", Unknown),
        ("Søk i dag!", Unknown),
        ("31.02.2027", Unknown),
        ("9999-12-31", Unknown),
        ("1970-01-01T00:00:00Z", Unknown),
    ]);
}

#[test]
fn a_date_wins_over_words() {
    check(&[
        ("12.03.2027", Date(day(2027, 3, 12))),
        ("12.03.2027, søknader vurderes fortløpende", Date(day(2027, 3, 12))),
        ("Snarest og senest 12. mars", Date(day(2027, 3, 12))),
        ("Snarest, seinast 12. mars", Date(day(2027, 3, 12))),
        ("fredag 16. oktober", Date(day(2026, 10, 16))),
        ("29. november 2018", Date(day(2018, 11, 29))),
        ("Søknadsfrist: 12. mars 2027", Date(day(2027, 3, 12))),
        ("i morgen", Date(day(2026, 9, 23))),
        ("uke 12", Date(day(2027, 3, 28))),
        ("16.09.2026", Date(day(2026, 9, 16))),
        ("31.12.18", Date(day(2018, 12, 31))),
        ("24.12", Date(day(2026, 12, 24))),
        ("1. mars - 15. mars 2027", Date(day(2027, 3, 15))),
        ("Intervjuer fra 20. oktober, frist 12. oktober", Date(day(2026, 10, 12))),
        ("12. oktober (intervjuer 20. oktober)", Date(day(2026, 10, 12))),
    ]);
}

#[test]
fn a_time_counts_unless_it_means_the_whole_day() {
    check(&[
        ("12.03.2027 kl. 23:59", Date(day(2027, 3, 12))),
        ("12.03.2027 23:59:59", Date(day(2027, 3, 12))),
        ("12.03.2027 kl. 24:00", Date(day(2027, 3, 12))),
        ("12.03.2027 kl 00.00", Date(day(2027, 3, 12))),
        ("2026-10-11T21:59:59Z", Date(day(2026, 10, 11))),
        ("2026-10-11T21:59:59+00:00", Date(day(2026, 10, 11))),
        ("2026-08-04T23:59:59+02:00", Date(day(2026, 8, 4))),
        ("2018-12-02T01:00", Date(day(2018, 12, 2))),
        ("2026-10-11T00:00:00+02:00", Date(day(2026, 10, 11))),
        ("2026-10-11T00:00:00", Date(day(2026, 10, 11))),
        ("2019-12-31T02:00:00", Date(day(2019, 12, 31))),
        ("2026-10-11T00:00:00Z", Date(day(2026, 10, 11))),
        ("2021-04-23", Date(day(2021, 4, 23))),
        ("12.03.2027 kl. 12:00", instant("2027-03-12T11:00:00Z")),
        ("12.07.2027 kl. 12", instant("2027-07-12T10:00:00Z")),
        ("12. mars 2027 klokken 12.00", instant("2027-03-12T11:00:00Z")),
        ("kl. 12:00 den 12. mars 2027", instant("2027-03-12T11:00:00Z")),
        ("October 1st, 2026 at 5 pm", instant("2026-10-01T15:00:00Z")),
        ("2026-10-11T12:00:00Z", instant("2026-10-11T12:00:00Z")),
        ("fredag 16. oktober innen kl. 15:30", instant("2026-10-16T13:30:00Z")),
    ]);
}

#[test]
fn the_words_are_kept_with_white_space_folded() {
    let read = read_deadline(" \tSnarest\u{a0}\n mulig ", day(2026, 9, 22)).deadline;
    assert_eq!(read, Deadline { when: Asap, text: Some("Snarest mulig".into()) });
    assert_eq!(read_deadline(" \n\t", day(2026, 9, 22)).deadline, Deadline::UNKNOWN);
}

#[test]
fn a_missing_year_is_told() {
    assert!(read_deadline("fredag 16. oktober", day(2026, 9, 22)).year_inferred);
    assert!(!read_deadline("16. oktober 2026", day(2026, 9, 22)).year_inferred);
    assert!(!read_deadline("Snarest", day(2026, 9, 22)).year_inferred);
}

#[test]
fn oslo_times_are_right_across_both_clock_changes() {
    let at = |d: NaiveDate, h, m| oslo_instant(d, NaiveTime::from_hms_opt(h, m, 0).unwrap()).to_rfc3339();
    assert_eq!(at(day(2026, 3, 29), 1, 59), "2026-03-29T00:59:00+00:00");
    assert_eq!(at(day(2026, 3, 29), 2, 30), "2026-03-29T01:30:00+00:00");
    assert_eq!(at(day(2026, 3, 29), 3, 30), "2026-03-29T01:30:00+00:00");
    assert_eq!(at(day(2026, 10, 25), 1, 59), "2026-10-24T23:59:00+00:00");
    assert_eq!(at(day(2026, 10, 25), 2, 30), "2026-10-25T00:30:00+00:00");
    assert_eq!(at(day(2026, 10, 25), 3, 0), "2026-10-25T02:00:00+00:00");
    assert_eq!(at(day(2026, 7, 1), 12, 0), "2026-07-01T10:00:00+00:00");
    assert_eq!(at(day(2026, 12, 1), 12, 0), "2026-12-01T11:00:00+00:00");
}

#[test]
fn a_deadline_ends_on_its_oslo_day() {
    let last = |when| last_day(&Deadline { when, text: None });
    assert_eq!(last(Date(day(2026, 10, 11))), Some(day(2026, 10, 11)));
    assert_eq!(last(instant("2026-10-11T22:30:00Z")), Some(day(2026, 10, 12)));
    assert_eq!(last(instant("2026-10-11T22:00:00Z")), Some(day(2026, 10, 11)));
    assert_eq!(last(instant("2026-12-11T22:30:00Z")), Some(day(2026, 12, 11)));
    assert_eq!([last(Asap), last(Rolling), last(Unknown)], [None; 3]);
}

proptest! {
    #[test]
    fn any_text_gives_a_deadline_with_its_words(text in "\\PC*|([0-9]{1,4}[ ./:T-]|mars |kl |snarest |uke |Z|den ){0,12}") {
        let read = read_deadline(&text, day(2026, 9, 22));
        prop_assert_eq!(read.deadline.text.is_none(), fold_space(&text).is_empty());
        if let Some(last) = last_day(&read.deadline) {
            prop_assert!((day(1989, 12, 31)..=day(2101, 1, 9)).contains(&last));
        }
    }

    #[test]
    fn every_day_and_time_has_an_instant(days in any::<i32>(), seconds in 0u32..86_400) {
        let date = NaiveDate::from_num_days_from_ce_opt(days).unwrap_or(NaiveDate::MAX);
        let time = NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0).unwrap();
        let _ = oslo_instant(date, time);
    }

    #[test]
    fn an_instant_reads_back_as_its_oslo_time(days in 726_500i32..767_000, minute in 0u32..1440) {
        let date = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
        let time = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap();
        let back = oslo_instant(date, time).with_timezone(&Oslo).naive_local();
        let moved = back - date.and_time(time);
        prop_assert!(moved.is_zero() || moved == Duration::hours(1) && date.weekday() == Weekday::Sun && time.hour() == 2);
    }
}
