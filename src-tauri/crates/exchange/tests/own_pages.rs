//! Reads the pages of our own making in `tests/fixtures/job-ads` against its `index.toml`. Always run.

#![allow(clippy::expect_used, reason = "a test stops at what cannot be")]

use std::path::PathBuf;

use chrono::NaiveDate;
use domain::ad::{AdState, CapturedAd};
use domain::deadline::DeadlineWhen;
use domain::document::Block;
use exchange::job_ad::{Input, NotAnAd, Seen, ad_keys, read_ad};
use serde::Deserialize;

#[derive(Deserialize)]
struct Index {
    page: Vec<Expected>,
}

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct Expected {
    file: String,
    refused: Option<String>,
    count: Option<usize>,
    kept_title: Option<String>,
    title: Option<String>,
    employer: Option<String>,
    city: Option<String>,
    deadline: Option<String>,
    posted: Option<String>,
    form: Option<String>,
    share: Option<u8>,
    workplace: Option<String>,
    degree: Option<String>,
    pay: Option<[String; 4]>,
    apply: Option<String>,
    contact: Option<String>,
    orgnr: Option<String>,
    state: Option<String>,
    site: Option<String>,
    key: Option<String>,
    warnings: Option<Vec<String>>,
    language: Option<String>,
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/job-ads")
}

fn index() -> Vec<Expected> {
    let text =
        std::fs::read_to_string(folder().join("index.toml")).expect("the index is part of the project");
    toml::from_str::<Index>(&text).expect("the index is TOML").page
}

fn read(file: &str) -> Result<CapturedAd, NotAnAd> {
    let bytes = std::fs::read(folder().join(file)).expect("the index names a file");
    let seen = Seen { url: None, on: NaiveDate::from_ymd_opt(2026, 9, 24).expect("a day") };
    if file.ends_with(".txt") {
        let text = String::from_utf8(bytes).expect("UTF-8");
        return read_ad(Input::Text(&text), &seen);
    }
    read_ad(Input::Page { bytes: &bytes, charset: None }, &seen)
}

/// A closed set's value as the wire writes it.
fn wire<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

fn deadline(ad: &CapturedAd) -> String {
    match ad.deadline.as_ref().map(|found| found.value.when) {
        Some(DeadlineWhen::Date(day)) => day.to_string(),
        Some(DeadlineWhen::DateTime(at)) => at.to_rfc3339(),
        Some(DeadlineWhen::Asap) => "asap".into(),
        Some(DeadlineWhen::Rolling) => "rolling".into(),
        Some(DeadlineWhen::Unknown) | None => "none".into(),
    }
}

fn pay(ad: &CapturedAd) -> Option<[String; 4]> {
    let pay = &ad.pay.as_ref()?.value;
    let amount = |amount: Option<domain::money::Amount>| {
        amount.map_or(String::new(), |a| match a.ore % 100 {
            0 => (a.ore / 100).to_string(),
            rest => format!("{}.{rest:02}", a.ore / 100),
        })
    };
    let one = pay.min.or(pay.max)?;
    Some([amount(pay.min), amount(pay.max), one.currency.code().to_owned(), wire(&one.period)])
}

/// What was found for each expected field, beside what was expected.
fn differences(expected: &Expected, ad: &CapturedAd) -> Vec<String> {
    let city = ad.places.as_ref().and_then(|found| found.value.first()?.city.clone());
    let contact = ad.contacts.as_ref().and_then(|found| found.value.first()?.name.clone());
    let fields: [(&str, Option<String>, Option<String>); 15] = [
        ("title", expected.title.clone(), ad.title.as_ref().map(|f| f.value.clone())),
        ("employer", expected.employer.clone(), ad.employer.as_ref().map(|f| f.value.clone())),
        ("city", expected.city.clone(), city),
        ("deadline", expected.deadline.clone(), Some(deadline(ad))),
        ("posted", expected.posted.clone(), ad.posted_on.as_ref().map(|f| f.value.to_string())),
        ("form", expected.form.clone(), ad.form.as_ref().map(|f| wire(&f.value))),
        ("workplace", expected.workplace.clone(), ad.workplace.as_ref().map(|f| wire(&f.value))),
        ("degree", expected.degree.clone(), ad.required_degree.as_ref().map(|f| wire(&f.value))),
        (
            "share",
            expected.share.map(|s| s.to_string()),
            ad.share.as_ref().map(|f| f.value.min_percent.to_string()),
        ),
        ("pay", expected.pay.as_ref().map(|p| p.join(" ")), pay(ad).map(|p| p.join(" "))),
        ("apply", expected.apply.clone(), ad.apply_url.as_ref().map(|f| f.value.clone())),
        ("contact", expected.contact.clone(), contact),
        ("orgnr", expected.orgnr.clone(), ad.orgnr.as_ref().map(|f| f.value.as_str().to_owned())),
        ("site", expected.site.clone(), ad.source.site.clone()),
        ("language", expected.language.clone(), ad.language.clone()),
    ];
    let mut wrong: Vec<String> = fields
        .into_iter()
        .filter(|(_, wanted, found)| wanted.is_some() && wanted != found)
        .map(|(name, wanted, found)| format!("{} {name}: {found:?}, not {wanted:?}", expected.file))
        .collect();
    let state = match ad.state {
        AdState::Open => "open",
        AdState::Closed => "closed",
        AdState::Unknown => "unknown",
    };
    if expected.state.as_deref().is_some_and(|wanted| wanted != state) {
        wrong.push(format!("{} state: {state}", expected.file));
    }
    if expected.key.as_ref().is_some_and(|key| ad_keys(ad).first() != Some(key)) {
        wrong.push(format!("{} keys: {:?}", expected.file, ad_keys(ad)));
    }
    let warnings: Vec<String> = ad.warnings.iter().map(wire).collect();
    if expected.warnings.as_ref().is_some_and(|wanted| *wanted != warnings) {
        wrong.push(format!("{} warnings: {warnings:?}", expected.file));
    }
    wrong
}

#[test]
fn every_shape_and_trap_is_read_right() {
    let mut wrong = Vec::new();
    let pages = index();
    for expected in &pages {
        match (read(&expected.file), expected.refused.as_deref()) {
            (Ok(ad), None) => wrong.extend(differences(expected, &ad)),
            (Ok(ad), Some(code)) => {
                wrong.push(format!("{} was read as {:?}, not refused as {code}", expected.file, ad.title));
            }
            (Err(reason), Some(code)) => {
                let count = if let NotAnAd::ListPage { count, .. } = &reason { Some(*count) } else { None };
                let same = reason.code() == code && (expected.count.is_none() || expected.count == count);
                let kept = expected.kept_title.is_none() || expected.kept_title == reason.kept().title;
                if !same || !kept {
                    wrong.push(format!("{}: {reason:?}, not {code}", expected.file));
                }
            }
            (Err(reason), None) => wrong.push(format!("{}: refused, {reason:?}", expected.file)),
        }
    }
    assert!(pages.len() >= 30, "only {} pages", pages.len());
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_page_in_the_folder_is_in_the_index() {
    let named: Vec<String> = index().into_iter().map(|page| page.file).collect();
    for entry in std::fs::read_dir(folder()).expect("the folder is part of the project") {
        let name = entry.expect("an entry").file_name().into_string().expect("a plain name");
        assert!(name == "index.toml" || named.contains(&name), "{name} is read by no test");
    }
}

#[test]
fn right_fields_of_own_pages_are_seldom_doubtful() {
    let (mut sure, mut doubtful) = (0, Vec::new());
    for expected in index().iter().filter(|page| page.refused.is_none()) {
        let ad = read(&expected.file).expect(&expected.file);
        for origin in ad.origins() {
            if origin.confidence.is_doubtful() {
                doubtful.push(format!("{} {:?} {:?}", expected.file, origin.field, origin.confidence));
            } else {
                sure += 1;
            }
        }
    }
    assert!(doubtful.len() * 10 <= sure + doubtful.len(), "{sure} sure, doubtful: {doubtful:#?}");
}

#[test]
fn the_hostile_page_leaves_no_markup_behind() {
    let ad = read("hostile.html").expect("a hostile ad is an ad");
    let all = serde_json::to_string(&ad).expect("an ad is JSON");
    for trace in ["<script", "alert(", "javascript:", "onerror", "iframe", "\\u0000", "\u{202e}"] {
        assert!(!all.contains(trace), "{trace} is left in {all}");
    }
    let pay = ad.pay.as_ref().map(|found| (found.value.min, found.value.max));
    assert!(matches!(pay, None | Some((None, None))), "{:?}", ad.pay);
    assert_eq!(ad.posted_on, None);
    assert_eq!(ad.body.plain_text(), "Vi søker leder.\n\nklikk\n\nDu leder folk og fag hver dag.");
}

#[test]
fn lists_and_headings_of_the_text_are_kept() {
    let ad = read("company-english.html").expect("an ad");
    let headings = ad.body.blocks.iter().filter(|block| matches!(block, Block::Heading { .. })).count();
    let lists = ad.body.blocks.iter().filter(|block| matches!(block, Block::List { .. })).count();
    assert!(headings >= 2 && lists == 1, "{:#?}", ad.body);
    assert!(!ad.body.plain_text().contains("Cook"), "another ad is in the text");
}
