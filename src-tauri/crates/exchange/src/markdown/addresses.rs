//! Addresses: which may be links, and those that simply stand in a text.

use domain::document::Span;
use url::Url;

/// The longest address that is kept, in bytes.
const LONGEST: usize = 2_000;

/// An address that may be a link: `https`, `http` or `mailto`, without a user name or password in it.
pub(super) fn kept_address(text: &str) -> Option<String> {
    let url = Url::parse(Some(text.trim()).filter(|text| text.len() <= LONGEST)?).ok()?;
    let scheme_is_safe = matches!(url.scheme(), "https" | "http" | "mailto");
    let names_no_user = url.username().is_empty() && url.password().is_none();
    (scheme_is_safe && names_no_user && url.as_str().len() <= LONGEST).then(|| url.to_string())
}

/// A run of words with each web address in it a link of its own.
pub(super) fn with_addresses(span: Span) -> Vec<Span> {
    if span.href.is_some() || !span.text.contains("://") {
        return vec![span];
    }
    let mut runs = Vec::new();
    let mut rest = span.text.as_str();
    let run = |text: &str, href| Span { text: text.to_owned(), bold: span.bold, href };
    while let Some((start, end, href)) = next_address(rest) {
        if start > 0 {
            runs.push(run(&rest[..start], None));
        }
        runs.push(run(&rest[start..end], Some(href)));
        rest = &rest[end..];
    }
    if !rest.is_empty() {
        runs.push(run(rest, None));
    }
    runs
}

/// Where the first address stands, and what it is.
fn next_address(text: &str) -> Option<(usize, usize, String)> {
    let mut from = 0;
    loop {
        let colon = from + text[from..].find("://")?;
        from = colon + 3;
        let scheme = ["https", "http"].into_iter().find(|scheme| text[..colon].ends_with(scheme));
        let Some(start) = scheme.map(|scheme| colon - scheme.len()) else { continue };
        if text[..start].chars().next_back().is_some_and(char::is_alphanumeric) {
            continue;
        }
        let end = start + address_length(&text[start..]);
        if let Some(href) = kept_address(&text[start..end]).filter(|_| end > from) {
            return Some((start, end, href));
        }
        // What is no address is passed over whole: in a long one another is not looked for at every colon.
        from = from.max(end);
    }
}

/// As far as no blank, quote or angle bracket comes; what ends a sentence does not end an address.
fn address_length(text: &str) -> usize {
    let stops =
        |c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '«' | '»' | '“' | '”');
    let whole = &text[..text.find(stops).unwrap_or(text.len())];
    let mut kept = whole;
    // How many brackets close more than were opened: counted once, since an address may be all brackets.
    let mut closing = whole.matches(')').count().saturating_sub(whole.matches('(').count());
    while let Some(last) = kept.chars().next_back() {
        let closes_nothing = last == ')' && closing > 0;
        if !closes_nothing && !matches!(last, '.' | ',' | ';' | ':' | '!' | '?' | '\'' | ']' | '}') {
            break;
        }
        closing -= usize::from(closes_nothing);
        kept = &kept[..kept.len() - last.len_utf8()];
    }
    kept.len()
}
