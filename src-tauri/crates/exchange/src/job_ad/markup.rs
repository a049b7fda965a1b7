//! Strings that may hold markup or entities, once or twice escaped.

use scraper::Html;

use super::tame::tame;
use super::tree::text;
use super::words::clean;

/// Names of tags that make `<…>` markup and not a comparison or a type.
const TAGS: &[&str] = &[
    "p", "br", "b", "i", "u", "em", "strong", "span", "div", "a", "ul", "ol", "li", "h1", "h2", "h3", "h4",
    "h5", "h6", "script", "style", "img", "svg", "iframe", "object", "table", "tr", "td", "hr", "font",
    "section", "body", "html", "math", "form", "input", "video", "details", "article", "main",
];

/// The text with entities decoded once. Markup in it is kept as it stands.
pub(super) fn decode_entities(source: &str) -> String {
    if !source.contains('&') {
        return source.to_owned();
    }
    // Inside a textarea the parser decodes entities and nothing else; only its own end tag could end it early.
    let guarded = source.replace("</", "&lt;/");
    let html = Html::parse_document(&format!("<textarea>\n{guarded}"));
    html.tree.nodes().filter_map(|node| node.value().as_text()).map(|words| words.text.to_string()).collect()
}

/// Whether the text holds tags.
pub(super) fn has_tags(source: &str) -> bool {
    source.match_indices('<').any(|(at, _)| {
        let rest = source[at + 1..].trim_start_matches('/');
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
        TAGS.contains(&rest[..end].to_ascii_lowercase().as_str())
    })
}

/// A description as markup: entities decoded, at most twice, until tags show.
pub(super) fn as_markup(source: &str) -> String {
    let mut source = source.to_owned();
    for _ in 0..2 {
        if has_tags(&source) || !source.contains('&') {
            break;
        }
        source = decode_entities(&source);
    }
    source
}

/// A short field as plain words: tags and what scripts hold left out, entities decoded.
pub(super) fn as_words(source: &str, max: usize) -> String {
    if source.len() > 100_000 {
        return clean(source, max);
    }
    let source = as_markup(source);
    if has_tags(&source) {
        return text(Html::parse_fragment(&tame(&source)).tree.root(), max);
    }
    clean(&source, max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_lose_markup_and_keep_words() {
        for (source, expected) in [
            ("R&amp;D Manager", "R&D Manager"),
            ("C&lt;T&gt; developer", "C<T> developer"),
            ("<b>Leder</b> HR", "Leder HR"),
            ("Leder<script>alert(1)</script>", "Leder"),
            ("&lt;p&gt;Leder&lt;/p&gt;", "Leder"),
            ("&amp;lt;p&amp;gt;Leder&amp;lt;/p&amp;gt;", "Leder"),
            ("a < b > c", "a < b > c"),
            ("50 &amp; 60 </textarea>", "50 & 60 </textarea>"),
        ] {
            assert_eq!(as_words(source, 300), expected, "{source}");
        }
    }
}
