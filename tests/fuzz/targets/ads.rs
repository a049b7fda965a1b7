//! Ads from pages, texts and files.

use std::path::PathBuf;

use domain::ad::CapturedAd;
use exchange::job_ad::{Input, NotAnAd, Seen, ad_keys, canonical_url, looks_like, read_ad, read_place};
use loype_tests::root;

use super::{text_of, today};
use crate::engine::from_folder;

/// Encodings that a server names, rightly or not.
const CHARSETS: [Option<&str>; 6] =
    [None, None, Some("utf-8"), Some("windows-1252"), Some("utf-16le"), Some("x-user-defined")];

/// A page as it came over the wire.
pub fn page(input: &[u8]) -> String {
    let charset = CHARSETS[input.len() % CHARSETS.len()];
    let seen = Seen { url: Some("https://firma.example/jobb/1"), on: today() };
    told(read_ad(Input::Page { bytes: input, charset }, &seen))
}

/// A text that was pasted: an ad, or an address.
pub fn text(input: &[u8]) -> String {
    let text = text_of(input);
    let pasted = looks_like(&text);
    let ad = told(read_ad(Input::Text(&text), &Seen { url: None, on: today() }));
    format!("{ad} {}", super::form_of(&pasted))
}

/// A file that was dropped: a document of JSON or XML, a mail, a saved page.
pub fn file(input: &[u8]) -> String {
    let seen = Seen { url: None, on: today() };
    match std::str::from_utf8(input) {
        Ok(text) if text.trim_start().starts_with('<') => told(read_ad(Input::Html(text), &seen)),
        Ok(text) => told(read_ad(Input::Text(text), &seen)),
        Err(_) => told(read_ad(Input::Page { bytes: input, charset: None }, &seen)),
    }
}

/// An address, and a place as pages write it.
pub fn address(input: &[u8]) -> String {
    let text = text_of(input);
    let canonical = canonical_url(&text);
    let again = canonical.as_deref().and_then(canonical_url);
    assert_eq!(again, canonical, "an address in its one form stays in it");
    let keys = ad_keys(&CapturedAd::empty());
    let place = read_place(&text);
    assert!(keys.is_empty());
    format!("{} {}", canonical.is_some(), super::form_of(&place))
}

fn told(read: Result<CapturedAd, NotAnAd>) -> String {
    let ad = match read {
        Ok(ad) => ad,
        Err(reason) => return format!("{} {}", reason.code(), reason.kept().title.is_some()),
    };
    assert!(ad.title.iter().all(|found| found.value.chars().count() <= 300), "a title is a line");
    let origins = ad.origins();
    assert!(origins.iter().all(|origin| (0.0..=1.0).contains(&origin.confidence.0)), "{origins:?}");
    let fields: Vec<String> =
        origins.iter().map(|origin| format!("{:?}{:?}", origin.field, origin.from)).collect();
    let keys = ad_keys(&ad).len();
    let text = ad.body.plain_text();
    format!("{} {:?} {keys} {}", fields.join(" "), ad.warnings, text.is_empty())
}

/// Our own pages, and those of others where they are.
pub fn pages() -> Vec<Vec<u8>> {
    [own(&[".html"]), shared("job-ads", &[".html"])].concat()
}

/// Our own texts.
pub fn texts() -> Vec<Vec<u8>> {
    own(&[".txt"])
}

/// Documents of others where they are.
pub fn documents() -> Vec<Vec<u8>> {
    let endings = [".json", ".xml", ".txt"];
    [own(&[".txt"]), shared("job-ads", &endings), shared("nav-feed", &endings)].concat()
}

fn own(endings: &[&str]) -> Vec<Vec<u8>> {
    from_folder(&root().join("tests/fixtures/job-ads"), endings)
}

/// Material of others, beside the project or where the environment says.
#[allow(clippy::print_stdout, reason = "what was skipped must be seen")]
fn shared(folder: &str, endings: &[&str]) -> Vec<Vec<u8>> {
    let shared = std::env::var_os("LOYPE_SHARED").map_or_else(|| root().join("../shared"), PathBuf::from);
    let path = shared.join("fixtures").join(folder);
    let found = from_folder(&path, endings);
    if found.is_empty() {
        println!("SKIPPED: nothing of {} is read, because it is not there", path.display());
    }
    found
}
