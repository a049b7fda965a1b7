//! Reads the real pages in `shared/fixtures/job-ads` against the expected values in its `index.csv`.
//!
//! The pages belong to others and are not part of the project. Where the folder is missing, the test says loudly what it
//! skipped; the pages of our own making in `tests/fixtures` are read always (`own_pages.rs`).

#![allow(clippy::expect_used, reason = "a test stops at what cannot be")]

use std::collections::HashMap;
use std::path::PathBuf;

use chrono::NaiveDate;
use domain::ad::{CapturedAd, Found};
use domain::deadline::DeadlineWhen;
use exchange::job_ad::{Input, Seen, read_ad};

type Row = HashMap<String, String>;

fn folder() -> PathBuf {
    let shared = std::env::var_os("LOYPE_SHARED").map(PathBuf::from);
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../shared");
    shared.unwrap_or_else(beside).join("fixtures/job-ads")
}

/// The HTML rows of the index; `None`, said aloud, when it is not there.
#[allow(clippy::print_stderr, reason = "what was skipped must be seen")]
fn rows() -> Option<Vec<Row>> {
    let path = folder().join("index.csv");
    let Ok(text) = std::fs::read_to_string(&path) else {
        eprintln!("SKIPPED: 18 real pages were not read, because there is no {}", path.display());
        return None;
    };
    let mut records = csv(&text).into_iter();
    let names = records.next()?;
    let rows = records.map(|record| names.iter().cloned().zip(record).collect::<Row>());
    Some(rows.filter(|row| row["file"].ends_with(".html")).collect())
}

fn csv(text: &str) -> Vec<Vec<String>> {
    let (mut records, mut record, mut field, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => field.extend(letters.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => record.push(std::mem::take(&mut field)),
            '\n' if !quoted => {
                record.push(std::mem::take(&mut field));
                records.push(std::mem::take(&mut record));
            }
            '\r' if !quoted => {}
            other => field.push(other),
        }
    }
    records
}

fn read(row: &Row) -> Result<CapturedAd, exchange::job_ad::NotAnAd> {
    let bytes = std::fs::read(folder().join(&row["file"])).expect("the index names a file");
    let on = NaiveDate::from_ymd_opt(2026, 9, 24).expect("a day");
    read_ad(Input::Page { bytes: &bytes, charset: None }, &Seen { url: None, on })
}

fn bones(text: &str) -> String {
    text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect()
}

/// One field compared: its name, whether it is right, and how sure the reader was. `None` when it was not found.
struct Mark {
    field: &'static str,
    right: bool,
    sure: Option<f32>,
    said: String,
}

fn mark<T: std::fmt::Debug>(
    field: &'static str,
    found: Option<&Found<T>>,
    is_right: impl Fn(&T) -> bool,
) -> Mark {
    Mark {
        field,
        right: found.is_some_and(|found| is_right(&found.value)),
        sure: found.map(|found| found.confidence.0),
        said: format!("{found:?}"),
    }
}

fn title_of(row: &Row) -> String {
    row["expected_title"].split(" (dl)").next().unwrap_or_default().to_owned()
}

/// Every field whose expected value the index gives.
fn marks(row: &Row, ad: &CapturedAd) -> Vec<Mark> {
    let mut marks = vec![mark("title", ad.title.as_ref(), |title| *title == title_of(row))];
    let employer = row["expected_employer"].as_str();
    if employer == "(absent)" {
        marks.push(absent("employer", ad.employer.as_ref()));
    } else {
        marks.push(mark("employer", ad.employer.as_ref(), |name| name == employer));
    }
    let place = bones(&row["expected_location"]);
    if !place.is_empty() {
        marks.push(mark("places", ad.places.as_ref(), |places| {
            let own = places.first().map(|place| bones(&place.text)).unwrap_or_default();
            !own.is_empty() && (place.contains(&own) || own.contains(&place))
        }));
    }
    if let Some(day) = day(&row["date_posted"]) {
        marks.push(mark("posted_on", ad.posted_on.as_ref(), |posted| *posted == day));
    }
    marks.push(deadline(row, ad));
    pay(row, ad, &mut marks);
    let kind = row["employment_type"].to_lowercase();
    if kind.contains("full") || kind.contains("heltid") {
        marks.push(mark("share", ad.share.as_ref(), |share| {
            share.min_percent == 100 && share.max_percent == 100
        }));
    }
    if kind.contains("fast") {
        let permanent = domain::job::EmploymentForm::Permanent;
        marks.push(mark("form", ad.form.as_ref(), |form| *form == permanent));
    }
    marks
}

fn absent<T: std::fmt::Debug>(field: &'static str, found: Option<&Found<T>>) -> Mark {
    Mark {
        field,
        right: found.is_none(),
        sure: found.map(|found| found.confidence.0),
        said: format!("{found:?}"),
    }
}

fn day(text: &str) -> Option<NaiveDate> {
    text.get(..10)?.parse().ok()
}

/// A date, a kind without a date, or nothing: never a date that the page does not print.
fn deadline(row: &Row, ad: &CapturedAd) -> Mark {
    let expected = row["valid_through"].as_str();
    let when = ad.deadline.as_ref().map(|found| found.value.when);
    let wanted = day(expected).filter(|_| !expected.contains("auto"));
    let right = match (wanted, when) {
        (Some(day), Some(DeadlineWhen::Date(found))) => day == found,
        (Some(_), _) => false,
        (None, when) if expected.contains("Snarest") => when == Some(DeadlineWhen::Asap),
        (None, when) if expected.contains("continuously") => when == Some(DeadlineWhen::Rolling),
        (None, when) => !matches!(when, Some(DeadlineWhen::Date(_) | DeadlineWhen::DateTime(_))),
    };
    let sure = ad.deadline.as_ref().map(|found| found.confidence.0);
    Mark { field: "deadline", right, sure, said: format!("{:?}", ad.deadline) }
}

/// "CZK 50000-80000 / month", "$150k-$200k+", "USD 48000+ / year (…)", "100000 with salaryCurrency USD".
fn pay(row: &Row, ad: &CapturedAd, marks: &mut Vec<Mark>) {
    let text = row["salary"].split('(').next().unwrap_or_default().replace('k', "000");
    let figures: Vec<i64> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter_map(|part| part.parse().ok())
        .filter(|n| *n > 99)
        .collect();
    let Some(least) = figures.first() else { return };
    let kroner = |amount: Option<domain::money::Amount>| amount.map(|amount| amount.ore / 100);
    marks.push(mark("pay", ad.pay.as_ref(), |pay| {
        let most = figures.get(1).copied().or_else(|| (!text.contains('+')).then_some(*least));
        kroner(pay.min) == Some(*least) && most.is_none_or(|most| kroner(pay.max) == Some(most))
    }));
}

fn describes_an_ad(row: &Row) -> bool {
    !row["expected_title"].starts_with('(') && !row["traps"].contains("degrade to title")
}

#[test]
#[allow(clippy::print_stderr, reason = "the table is the test's report")]
fn real_pages_are_read_right_and_doubt_means_something() {
    let Some(rows) = rows() else { return };
    let (mut sure_right, mut doubtful_right, mut doubtful_wrong) = (0, 0, 0);
    let mut sure_wrong = Vec::new();
    let mut missed = Vec::new();
    let ads: Vec<&Row> = rows.iter().filter(|row| describes_an_ad(row)).collect();
    for row in &ads {
        let file = &row["file"];
        let ad = read(row).unwrap_or_else(|reason| panic!("{file} was refused: {reason:?}"));
        for mark in marks(row, &ad) {
            eprintln!("{file:42} {:10} right {:5} sure {:?}", mark.field, mark.right, mark.sure);
            let must = matches!(mark.field, "title" | "employer" | "deadline");
            assert!(mark.right || !must, "{file} {}: {}", mark.field, mark.said);
            match (mark.right, mark.sure) {
                (true, Some(sure)) if sure >= 0.5 => sure_right += 1,
                (true, Some(_)) => doubtful_right += 1,
                (true, None) => {}
                (false, Some(sure)) if sure >= 0.5 => {
                    sure_wrong.push(format!("{file} {}: {}", mark.field, mark.said));
                }
                (false, Some(_)) => doubtful_wrong += 1,
                (false, None) => missed.push(format!("{file} {}", mark.field)),
            }
        }
        assert!(!ad.body.is_empty(), "{file} has no text");
    }
    eprintln!(
        "{} ads: {sure_right} right and sure, {doubtful_right} right and doubtful, {doubtful_wrong} wrong and doubtful",
        ads.len()
    );
    eprintln!("wrong and sure: {sure_wrong:#?}\nnot found: {missed:#?}");
    assert_eq!(ads.len(), 16);
    assert!(sure_wrong.is_empty(), "wrong and sure");
    assert!(
        doubtful_right * 10 <= sure_right + doubtful_right,
        "more than one in ten right fields is called doubtful"
    );
}

#[test]
fn what_is_no_ad_is_told_apart() {
    let Some(rows) = rows() else { return };
    for row in rows.iter().filter(|row| !describes_an_ad(row)) {
        let reason = read(row).expect_err(&row["file"]);
        let expected = if row["expected_title"].starts_with("(list") { "list_page" } else { "script_only" };
        assert_eq!(reason.code(), expected, "{}", row["file"]);
        assert!(reason.kept().title.is_some(), "{} lost its title", row["file"]);
        if let exchange::job_ad::NotAnAd::ListPage { count, titles, .. } = &reason {
            assert_eq!((*count, titles.len()), (9, 9));
        }
    }
}

#[test]
fn a_closed_ad_is_an_ad() {
    let Some(rows) = rows() else { return };
    for row in rows.iter().filter(|row| row["traps"].contains("closed state")) {
        let ad = read(row).expect(&row["file"]);
        assert_eq!(ad.state, domain::ad::AdState::Closed);
    }
}
