//! What somebody put into the box: a link, a page's markup, an ad's text, or words to search for.

use url::Url;

use super::markup::has_tags;

/// What a pasted text is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pasted {
    /// One address, alone or with a few words, as phones share it.
    Link(Url),
    /// The markup of a page.
    Html,
    /// The text of an ad.
    AdText,
    /// Words to search for.
    Words,
}

/// Longest text that is still a link with a few words around it.
const SHARED_LINK_MAX: usize = 400;
/// A text longer than this, or of several lines, is an ad and no search.
const WORDS_MAX: usize = 160;

/// Tells what was pasted into the box.
pub fn looks_like(text: &str) -> Pasted {
    let text = text.trim();
    if let Some(url) = alone(text) {
        return Pasted::Link(url);
    }
    let start = text.get(..text.len().min(400)).unwrap_or(text).to_ascii_lowercase();
    if start.contains("<!doctype html")
        || start.contains("<html")
        || (text.starts_with('<') && has_tags(text))
    {
        return Pasted::Html;
    }
    if has_tags(text) && text.contains("</") {
        return Pasted::Html;
    }
    let mut links =
        text.split_whitespace().filter(|word| is_web(word)).filter_map(|word| Url::parse(word).ok());
    if let (Some(url), None) = (links.next(), links.next())
        && text.len() <= SHARED_LINK_MAX
        && text.lines().filter(|line| !line.trim().is_empty()).count() <= 4
    {
        return Pasted::Link(url);
    }
    let lines = text.lines().filter(|line| !line.trim().is_empty()).count();
    if lines > 2 || text.chars().count() > WORDS_MAX { Pasted::AdText } else { Pasted::Words }
}

fn is_web(word: &str) -> bool {
    let word = word.get(..8).unwrap_or(word).to_ascii_lowercase();
    word.starts_with("https://") || word.starts_with("http://")
}

/// An address and nothing else; "www.finn.no/…" and "finn.no/123" get the scheme they lack.
fn alone(text: &str) -> Option<Url> {
    let text = text.trim_matches(['<', '>', '"']);
    if text.is_empty() || text.contains(char::is_whitespace) || text.len() > 4_000 {
        return None;
    }
    if is_web(text) {
        return Url::parse(text).ok().filter(|url| url.host_str().is_some());
    }
    let (host, path) = text.split_once('/')?;
    let is_host = host.contains('.')
        && !host.contains([':', '@', '<'])
        && host
            .split('.')
            .next_back()
            .is_some_and(|end| end.len() >= 2 && end.chars().all(char::is_alphabetic));
    let is_path = host.starts_with("www.") || !path.is_empty();
    (is_host && is_path).then(|| Url::parse(&format!("https://{text}")).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_paste_is_recognised() {
        let link = |text: &str| Pasted::Link(Url::parse(text).expect("a link"));
        for (text, expected) in [
            (" https://www.finn.no/job/ad/1 ", link("https://www.finn.no/job/ad/1")),
            ("finn.no/476382378", link("https://finn.no/476382378")),
            ("Se denne jobben!\nhttps://www.finn.no/476382378", link("https://www.finn.no/476382378")),
            ("<!DOCTYPE html><html><body>x", Pasted::Html),
            ("<div><p>Vi søker</p></div>", Pasted::Html),
            ("Kokk\nFirma AS\nVi søker kokk til kjøkkenet.\nSøknadsfrist: 1. mai", Pasted::AdText),
            ("utvikler oslo", Pasted::Words),
            ("C/C++", Pasted::Words),
            ("heltid/deltid", Pasted::Words),
            ("", Pasted::Words),
            ("kari@firma.no", Pasted::Words),
        ] {
            assert_eq!(looks_like(text), expected, "{text}");
        }
        assert_eq!(looks_like(&"Vi søker deg som liker mat. ".repeat(20)), Pasted::AdText);
    }
}
