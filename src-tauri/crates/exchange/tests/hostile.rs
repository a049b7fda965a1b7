//! Garbage and giants: nothing that a stranger can send makes the reader panic or hang.

#![allow(clippy::expect_used, reason = "a test stops at what cannot be")]
#![allow(clippy::disallowed_methods, reason = "a hang shows only in the time that passes")]

use std::time::{Duration, Instant};

use chrono::NaiveDate;
use domain::ad::{CaptureWarning, CapturedAd};
use exchange::job_ad::{Input, NotAnAd, Seen, ad_keys, canonical_url, looks_like, read_ad};
use proptest::prelude::*;

fn seen() -> Seen<'static> {
    Seen { url: Some("https://firma.no/jobb/1"), on: NaiveDate::from_ymd_opt(2026, 9, 24).expect("a day") }
}

fn html(markup: &str) -> Result<CapturedAd, NotAnAd> {
    read_ad(Input::Html(markup), &seen())
}

/// Far above what each takes, and far below what a quadratic reader takes. Unoptimised builds are slow.
fn within_limit(started: Instant, what: &str) {
    let limit = if cfg!(debug_assertions) { 60 } else { 8 };
    assert!(started.elapsed() < Duration::from_secs(limit), "{what} took {:?}", started.elapsed());
}

#[test]
fn giants_are_read_or_refused_in_time() {
    let ad = "<h1>Kokk</h1><dl><dt>Arbeidsgiver</dt><dd>Firma AS</dd><dt>Sted</dt><dd>Oslo</dd></dl>";
    let cases = [
        (
            "100 000 nested divs",
            format!("{ad}{}<p>Vi søker kokk til kjøkkenet.</p>", "<div>".repeat(100_000)),
        ),
        ("20 000 nested bold", format!("{ad}{}", "<b><p>x".repeat(20_000))),
        ("20 000 nested lists", format!("{ad}{}", "<ul><li>x".repeat(20_000))),
        ("30 000 nested tables", format!("{ad}{}", "<table><tr><td>x".repeat(30_000))),
        (
            "100 000 attributes",
            format!("{ad}<p {}>x</p>", (0..100_000).map(|n| format!("a{n} ")).collect::<String>()),
        ),
        ("30 000 headings", format!("{ad}{}", "<h2>Lignende annonser</h2><p>x</p>".repeat(30_000))),
        (
            "20 000 labels",
            format!("{ad}{}", "<p>Søknadsfrist: 1. mai</p><p>Lønn: 500 000 kr</p>".repeat(10_000)),
        ),
        (
            "a deep JSON block",
            format!("{ad}<script type=application/ld+json>{}</script>", "{\"a\":[".repeat(100_000)),
        ),
        (
            "a JSON block of commas",
            format!("{ad}<script type=application/ld+json>[{}</script>", ",".repeat(300_000)),
        ),
        (
            "a script of assignments",
            format!("{ad}<script>{}\"description\"</script>", "a={\"b\":".repeat(50_000)),
        ),
        ("one long line", format!("{ad}<p>{}</p>", "Søknadsfrist er snart. ".repeat(50_000))),
        (
            "10 000 postings",
            format!(
                "{ad}<script type=application/ld+json>[{}{{}}]</script>",
                "{\"@type\":\"JobPosting\",\"title\":\"Kokk\"},".repeat(10_000)
            ),
        ),
    ];
    for (what, markup) in cases {
        let started = Instant::now();
        let read = html(&markup);
        within_limit(started, what);
        let title = read.as_ref().ok().and_then(|ad| ad.title.as_ref()).map(|found| found.value.as_str());
        assert!(title == Some("Kokk") || read.is_err(), "{what} gave {title:?}");
    }
}

#[test]
fn fifty_megabytes_are_the_limit() {
    let page = format!(
        "<h1>Kokk</h1><p>Arbeidsgiver: Firma AS</p>{}",
        "<p>Vi søker kokk til kjøkkenet vårt i Oslo.</p>".repeat(100_000)
    );
    let started = Instant::now();
    let ad = html(&page).expect("a long ad is an ad");
    within_limit(started, "5 MB");
    assert!(ad.warnings.contains(&CaptureWarning::TextCut));
    assert_eq!(
        html(&" ".repeat(50 * 1024 * 1024 + 1)).map_err(|reason| reason.code()).err(),
        Some("too_large")
    );
}

#[test]
fn fields_are_capped() {
    let ad = html(&format!(
        "<h1>{}</h1><p>Arbeidsgiver: Firma AS</p><p>Sted: Oslo</p><p>{}</p>",
        "Kokk ".repeat(35),
        "Vi søker kokk. ".repeat(20)
    ));
    assert!(ad.is_ok_and(|ad| ad.title.is_some_and(|found| found.value.chars().count() <= 300)));
}

/// Pieces of pages and ads, put together at random.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("<script type=\"application/ld+json\">"),
        Just("</script>"),
        Just("{\"@type\":\"JobPosting\","),
        Just("\"title\":\"Kokk\","),
        Just("\"validThrough\":\"2026-10-01\","),
        Just("\"datePosted\":\"2026-09-01\""),
        Just("}"),
        Just("]"),
        Just("["),
        Just("\""),
        Just("\\"),
        Just("<!--"),
        Just("-->"),
        Just("<h1>Kokk ø"),
        Just("</h1>"),
        Just("<dl><dt>Søknadsfrist</dt><dd>"),
        Just("16. oktober"),
        Just("Snarest"),
        Just("<div itemscope itemtype=\"http://schema.org/JobPosting\">"),
        Just("<b itemprop=title>"),
        Just("<p typeof=JobPosting property=x>"),
        Just("<svg><title>Sted</title></svg>"),
        Just("<template>"),
        Just("<table><tr><td>"),
        Just("</div></table>"),
        Just("&amp;lt;p&amp;gt;"),
        Just("\u{0}"),
        Just("\u{202e}"),
        Just("Lønn: 500 000 - ½ mill kr "),
        Just("\n"),
        Just("<a href='javascript:x'>Søk her</a>"),
        Just("Kontaktperson: Kari Nordmann, tlf 22 22 22 22"),
        Just("window.x = {\"title\":\"a\",\"description\":"),
        Just("<plaintext>"),
        Just("<select><option>"),
    ];
    prop::collection::vec(prop_oneof![4 => piece.prop_map(str::to_owned), 1 => "\\PC{0,12}"], 0..40)
        .prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pieces_of_pages_never_panic(markup in pieces()) {
        if let Ok(ad) = html(&markup) {
            prop_assert!(ad.title.iter().all(|found| found.value.chars().count() <= 300));
            prop_assert!(ad.origins().iter().all(|origin| (0.0..=1.0).contains(&origin.confidence.0)));
            ad_keys(&ad);
        }
        let _ = read_ad(Input::Text(&markup), &seen());
        looks_like(&markup);
    }

    #[test]
    fn bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..600), charset in prop::option::of("\\PC{0,10}")) {
        let _ = read_ad(Input::Page { bytes: &bytes, charset: charset.as_deref() }, &seen());
    }

    #[test]
    fn text_never_panics(text in "\\PC{0,400}", url in "(https?://)?\\PC{0,60}") {
        let _ = read_ad(Input::Text(&text), &Seen { url: Some(&url), on: seen().on });
        looks_like(&text);
        if let Some(canonical) = canonical_url(&url) {
            let again = canonical_url(&canonical);
            prop_assert_eq!(again, Some(canonical));
        }
    }
}
