use proptest::prelude::*;

use super::*;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn time(hour: u32, minute: u32, second: u32) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(hour, minute, second)
}

/// A Tuesday.
fn reference() -> NaiveDate {
    day(2026, 9, 22)
}

#[test]
fn whole_dates_are_read_day_first() {
    for (text, expected) in [
        ("12.03.2026", day(2026, 3, 12)),
        ("12.3.26", day(2026, 3, 12)),
        ("12. 03. 2026", day(2026, 3, 12)),
        ("02.12.18", day(2018, 12, 2)),
        ("12. mars 2026", day(2026, 3, 12)),
        ("12 mars 2026", day(2026, 3, 12)),
        ("12.mars 2026", day(2026, 3, 12)),
        ("12. mars 26", day(2026, 3, 12)),
        ("den 12. mars, 2026", day(2026, 3, 12)),
        ("29. november 2018", day(2018, 11, 29)),
        ("torsdag 12. mars 2026", day(2026, 3, 12)),
        ("laurdag den 14. mars 2026", day(2026, 3, 14)),
        ("2026-03-12", day(2026, 3, 12)),
        ("2026/3/12", day(2026, 3, 12)),
        ("12/03/2026", day(2026, 3, 12)),
        ("18/09/2026", day(2026, 9, 18)),
        ("18/12-2026", day(2026, 12, 18)),
        ("18/12-26", day(2026, 12, 18)),
        ("4/24/2024", day(2024, 4, 24)),
        ("04/24/24", day(2024, 4, 24)),
        ("01-02-2025", day(2025, 2, 1)),
        ("12 March 2026", day(2026, 3, 12)),
        ("12th of March 2026", day(2026, 3, 12)),
        ("March 12, 2026", day(2026, 3, 12)),
        ("Mar. 12th, 2026", day(2026, 3, 12)),
        ("Sept 5 2026", day(2026, 9, 5)),
        ("12-mar-2026", day(2026, 3, 12)),
        ("29.02.2028", day(2028, 2, 29)),
        ("Frist: 12.03.2026", day(2026, 3, 12)),
        ("12.03.2026 (12. mars 2026)", day(2026, 3, 12)),
        ("\u{a0}12.\u{2009}mars\u{a0}2026\n", day(2026, 3, 12)),
        ("uke 12 2026", day(2026, 3, 16)),
        ("uke 12, 2026", day(2026, 3, 16)),
        ("veke 53/2026", day(2026, 12, 28)),
        ("week 1 of 2027", day(2027, 1, 4)),
        ("i dag", day(2026, 9, 22)),
        ("i morgen", day(2026, 9, 23)),
        ("i morgon", day(2026, 9, 23)),
        ("today", day(2026, 9, 22)),
        ("tomorrow", day(2026, 9, 23)),
    ] {
        let read = ReadDate { date: expected, time: None, year_inferred: false };
        assert_eq!(read_date(text, reference()), Ok(read), "{text:?}");
    }
}

#[test]
fn a_missing_year_is_the_next_such_day() {
    for (text, expected) in [
        ("12. mars", day(2027, 3, 12)),
        ("22. september", day(2026, 9, 22)),
        ("21. september", day(2027, 9, 21)),
        ("12.3.", day(2027, 3, 12)),
        ("12.03", day(2027, 3, 12)),
        ("24/12", day(2026, 12, 24)),
        ("Mar 12th", day(2027, 3, 12)),
        ("12 Mar", day(2027, 3, 12)),
        ("29. februar", day(2028, 2, 29)),
        ("fredag 16. oktober", day(2026, 10, 16)),
        ("fre. 16. okt.", day(2026, 10, 16)),
        ("tysdag 22. september", day(2026, 9, 22)),
        // 21 September 2026 was the Monday just past; in 2027 it is a Tuesday.
        ("måndag 21. september", day(2026, 9, 21)),
        ("tirsdag 21. september", day(2027, 9, 21)),
        // No year near has it: the next one stands.
        ("onsdag 16. oktober", day(2026, 10, 16)),
        ("uke 12", day(2027, 3, 22)),
        ("uke 39", day(2026, 9, 21)),
        ("uke 53", day(2026, 12, 28)),
    ] {
        let read = ReadDate { date: expected, time: None, year_inferred: true };
        assert_eq!(read_date(text, reference()), Ok(read), "{text:?}");
    }
}

#[test]
fn times_mean_oslo_unless_a_zone_is_written() {
    for (text, date, time) in [
        ("12.03.2026 kl. 12:00", day(2026, 3, 12), time(12, 0, 0)),
        ("12.03.2026 kl 23.59", day(2026, 3, 12), time(23, 59, 0)),
        ("12. mars 2026, klokken 12", day(2026, 3, 12), time(12, 0, 0)),
        ("12. mars 2026 klokka 0900", day(2026, 3, 12), time(9, 0, 0)),
        ("12 March 2026 at 14:00", day(2026, 3, 12), time(14, 0, 0)),
        ("March 12, 2026 5:30 PM", day(2026, 3, 12), time(17, 30, 0)),
        ("March 12, 2026 at 12 am", day(2026, 3, 12), time(0, 0, 0)),
        ("kl. 12:00 den 12. mars 2026", day(2026, 3, 12), time(12, 0, 0)),
        ("09:30 12.03.2026", day(2026, 3, 12), time(9, 30, 0)),
        ("12.03.2026 24:00", day(2026, 3, 12), time(23, 59, 59)),
        ("2018-12-02T01:00", day(2018, 12, 2), time(1, 0, 0)),
        ("2026-07-27T13:21:22", day(2026, 7, 27), time(13, 21, 22)),
        ("2026-10-11T21:59:59Z", day(2026, 10, 11), time(23, 59, 59)),
        ("2026-10-11T22:00:00.000Z", day(2026, 10, 12), time(0, 0, 0)),
        ("2026-04-20T22:43:56.531Z", day(2026, 4, 21), time(0, 43, 56)),
        ("2026-07-27 15:33:54 UTC", day(2026, 7, 27), time(17, 33, 54)),
        ("2026-06-11T21:42:38-05:00", day(2026, 6, 12), time(4, 42, 38)),
        ("2026-07-20T00:00:00+0200", day(2026, 7, 20), time(0, 0, 0)),
        ("2026-01-11T20:04:28+00:00", day(2026, 1, 11), time(21, 4, 28)),
        ("Wed Sep 02 02:00:00 UTC 2026", day(2026, 9, 2), time(4, 0, 0)),
        ("Wed, 02 Sep 2026 10:00:00 +0200", day(2026, 9, 2), time(10, 0, 0)),
        ("12.03.2026 kl. 12:00 CET", day(2026, 3, 12), time(12, 0, 0)),
    ] {
        assert_eq!(
            read_date(text, reference()),
            Ok(ReadDate { date, time, year_inferred: false }),
            "{text:?}"
        );
    }
}

#[test]
fn what_is_no_date_is_told() {
    for (text, code) in [
        ("", "date_empty"),
        (" \u{200b}\n", "date_empty"),
        ("snarest", "date_not_a_date"),
        ("mars 2026", "date_not_a_date"),
        ("2026", "date_not_a_date"),
        ("12 marsipan", "date_not_a_date"),
        ("1.2.3", "date_not_a_date"),
        ("10.0.0.1", "date_not_a_date"),
        ("22 33 44 55", "date_not_a_date"),
        ("2 stillinger 12. mars", "date_not_a_date"),
        ("31.02.2026", "date_no_such_day"),
        ("32.01.2026", "date_no_such_day"),
        ("29. februar 2027", "date_no_such_day"),
        ("31. april", "date_no_such_day"),
        ("13/13/2026", "date_no_such_day"),
        ("2026-13-40", "date_no_such_day"),
        ("uke 53 2027", "date_no_such_week"),
        ("uke 0", "date_no_such_week"),
        ("12.03.2026 kl. 25:00", "date_no_such_time"),
        ("12.03.2026 12:75", "date_no_such_time"),
        ("12.03.1889", "date_year_out_of_range"),
        ("12.03.2101", "date_year_out_of_range"),
        ("1970-01-01", "date_filler"),
        ("1970-01-01T00:00:00Z", "date_filler"),
        ("9999-12-31", "date_filler"),
        ("31.12.9999", "date_filler"),
        ("12.03.2026-15.03.2026", "date_several"),
        ("12. mars og 15. mars", "date_several"),
    ] {
        let error = read_date(text, reference()).map_err(|error| error.code());
        assert_eq!(error, Err(code), "{text:?}");
    }
}

#[test]
fn dates_are_found_in_running_text() {
    let text = "Ring 22 33 44 55 før fredag 16. oktober kl. 12:00. Vi er 12.5 ansatte, versjon 1.10.25.3, og i dag 3. \
        Du jobber 37,5 timer per uke 2 dager. Søk innen 24/12, oppstart uke 12. You may 12 times. \
        Publisert 2026-09-18, frist 31.02.2026. Org.nr. 811 413 682. Tall 3/4 og 12.03.";
    let found = find_dates(text, reference());
    let words: Vec<&str> = found.iter().map(|one| &text[one.range.clone()]).collect();
    assert_eq!(words, ["fredag 16. oktober kl. 12:00", "24/12", "uke 12", "2026-09-18"]);
    assert_eq!(
        found[0].read,
        ReadDate { date: day(2026, 10, 16), time: time(12, 0, 0), year_inferred: true }
    );
    assert_eq!(found[1].read.date, day(2026, 12, 24));
    assert_eq!(found[2].read.date, day(2027, 3, 22));
    assert_eq!(found[3].read, ReadDate { date: day(2026, 9, 18), time: None, year_inferred: false });
}

#[test]
fn relative_days_count_back_from_the_reference() {
    for (text, expected) in [
        ("3 days ago", Some(day(2026, 9, 19))),
        ("Posted 3 Days Ago", Some(day(2026, 9, 19))),
        ("for 2 dager siden", Some(day(2026, 9, 20))),
        ("for to dagar sidan", Some(day(2026, 9, 20))),
        ("for en uke siden", Some(day(2026, 9, 15))),
        ("2 weeks ago", Some(day(2026, 9, 8))),
        ("1 month ago", Some(day(2026, 8, 22))),
        ("a month ago", Some(day(2026, 8, 22))),
        ("for 7 måneder siden", Some(day(2026, 2, 22))),
        ("8 hours ago", Some(day(2026, 9, 22))),
        ("90 minutes ago", Some(day(2026, 9, 22))),
        ("Posted 30+ Days Ago", Some(day(2026, 8, 23))),
        ("Posted Yesterday", Some(day(2026, 9, 21))),
        ("i går", Some(day(2026, 9, 21))),
        ("Posted Today", Some(day(2026, 9, 22))),
        ("just now", Some(day(2026, 9, 22))),
        ("3 days", None),
        ("long ago", None),
        ("9999 years ago", None),
        ("99999999999 days ago", None),
        ("12.03.2026", None),
        ("", None),
    ] {
        assert_eq!(read_relative(text, reference()), expected, "{text:?}");
    }
}

const DATEISH: &str = "([0-9]{1,4}[ ./:T-]|mars |kl |may |\\+|uke |\
    UTC |Z|den |i dag|ago |fredag |th |[0-9]{2}:[0-9]{2}|siden| days| år){0,14}";

#[test]
fn an_offset_of_far_too_many_digits_is_none() {
    let read = read_date("2026-10-25T02:30:00+02:0099999999", reference());
    assert!(read.is_err(), "{read:?}");
}

proptest! {
    #[test]
    fn dates_from_any_text_lie_within_the_years(text in prop_oneof!["\\PC*", DATEISH], days in 0i32..40_500) {
        let reference = day(1990, 1, 1) + chrono::Duration::days(i64::from(days));
        let years = day(1990, 1, 1)..=day(2100, 12, 31);
        if let Ok(read) = read_date(&text, reference) {
            prop_assert!(years.contains(&read.date), "{:?}", read);
        }
        if let Some(date) = read_relative(&text, reference) {
            prop_assert!(years.contains(&date));
        }
        let mut end = 0;
        for found in find_dates(&text, reference) {
            prop_assert!(years.contains(&found.read.date));
            prop_assert!(text.get(found.range.clone()).is_some_and(|words| !words.is_empty()));
            prop_assert!(found.range.start >= end);
            end = found.range.end;
        }
    }

    #[test]
    fn extreme_reference_days_do_no_harm(text in DATEISH, late in any::<bool>()) {
        let reference = if late { NaiveDate::MAX } else { NaiveDate::MIN };
        let _ = (read_date(&text, reference), find_dates(&text, reference), read_relative(&text, reference));
    }

    #[test]
    fn a_written_day_reads_back(days in 0i32..40_500) {
        let date = day(1990, 1, 1) + chrono::Duration::days(i64::from(days));
        for form in ["%d.%m.%Y", "%-d.%-m.%Y", "%Y-%m-%d", "%d/%m/%Y", "%-d %B %Y", "%B %-d, %Y", "%A %-d. %b %Y"] {
            let written = date.format(form).to_string();
            prop_assert_eq!(read_date(&written, reference()).map(|read| read.date), Ok(date), "{}", written);
        }
    }
}
