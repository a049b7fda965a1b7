//! Reads one job ad from a page, a piece of markup or plain text.
//!
//! Field by field and not page by page: each source proposes what it knows ([`draft`]), and for each field the best
//! supported value is chosen with how sure it is ([`choose`]). The sources, from the surest: a rule for the site
//! ([`sites`]), a JobPosting in JSON-LD, microdata or RDFa ([`posting`]), state in scripts ([`state`]), labelled pairs
//! ([`facts`]), the head and the headings ([`head`]), the running text ([`prose`]).

mod body;
mod choose;
mod classify;
mod closed;
mod contacts;
mod container;
mod dates;
mod deadlines;
mod decode;
mod draft;
mod employer_names;
mod facts;
mod head;
mod html_ad;
mod identity;
mod json_ld;
mod label_words;
mod labels;
mod language;
mod marked;
mod markup;
mod named_parts;
mod not_an_ad;
mod page;
mod pasted;
mod place;
mod posting;
mod posting_pay;
mod prose;
mod reading;
mod regions;
mod sentences;
mod sites;
mod state;
mod tame;
mod text_ad;
mod tolerant_json;
mod top_facts;
mod towns;
mod tree;
mod vocabulary;
mod words;

pub use identity::{ad_keys, canonical_url};
pub use not_an_ad::{Kept, MAX_BYTES, NotAnAd};
pub use pasted::{Pasted, looks_like};

use chrono::NaiveDate;
use domain::ad::CapturedAd;

/// What an ad is read from.
#[derive(Debug, Clone, Copy)]
pub enum Input<'a> {
    /// A page as it came over the wire or lies in a file.
    Page {
        /// The bytes.
        bytes: &'a [u8],
        /// The encoding the sender named (`charset` of `Content-Type`).
        charset: Option<&'a str>,
    },
    /// Markup that is text already.
    Html(&'a str),
    /// Plain text.
    Text(&'a str),
}

/// Where and when the page was seen.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'a> {
    /// Its address, where it is known; a saved file has none.
    pub url: Option<&'a str>,
    /// The day, in the person's zone. Dates without a year and "3 days ago" count from it.
    pub on: NaiveDate,
}

/// Reads one ad. A closed ad is an ad.
///
/// # Errors
/// [`NotAnAd`] when the page is a login wall, a list, filled in by a script, no ad at all, or larger than
/// [`MAX_BYTES`]. What is known of the page, its link above all, is in the error.
pub fn read_ad(input: Input<'_>, seen: &Seen<'_>) -> Result<CapturedAd, NotAnAd> {
    let size = match input {
        Input::Page { bytes, .. } => bytes.len(),
        Input::Html(text) | Input::Text(text) => text.len(),
    };
    if size > MAX_BYTES {
        let url = seen.url.and_then(canonical_url);
        return Err(NotAnAd::TooLarge { limit: MAX_BYTES, kept: Kept { title: None, url } });
    }
    match input {
        Input::Page { bytes, charset } => html_ad::read(&decode::decode(bytes, charset), seen),
        Input::Html(text) => html_ad::read(text, seen),
        Input::Text(text) => text_ad::read(text, seen),
    }
}

/// Reads a text that is an ad's, markup or plain, into a small document, without looking for facts in it.
pub fn read_text(source: &str) -> domain::document::Document {
    body::from_source(source)
}

/// Reads a place as a person or a page writes it ("Kirkegårdsveien 45, 3616 Kongsberg"); the text is kept whole.
pub fn read_place(text: &str) -> domain::job::Place {
    place::from_text(text)
        .unwrap_or_else(|| domain::job::Place { text: text.to_owned(), ..Default::default() })
}
