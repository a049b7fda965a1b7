//! Makes hostile markup harmless before it is parsed.
//!
//! An HTML parser follows the standard, and the standard's algorithm is quadratic for some input: each start tag looks
//! through every open element, and each attribute is compared with all before it. Browsers limit both; so do we.
//! Ordinary pages pass through untouched and uncopied.

use std::borrow::Cow;

/// Most elements open at once. Chromium stops at 512; real pages stay far below a hundred.
const MAX_DEPTH: usize = 256;
/// Most tags read; of what comes after, the text alone. The longest real ad page seen has about 10 000.
const MAX_TAGS: usize = 400_000;
/// Most attributes of one tag.
const MAX_ATTRIBUTES: usize = 500;
/// Most `<html>` and `<body>` tags: each one after the first is merged into it attribute by attribute.
const MAX_ROOTS: usize = 8;

/// The same page with too deep elements and too many attributes left out.
pub(super) fn tame(html: &str) -> Cow<'_, str> {
    let mut out: Option<String> = None;
    let mut kept = 0;
    let mut depth = Depth::default();
    let mut at = 0;
    while let Some(tag) = next_tag(html, at) {
        at = tag.end;
        let replacement = depth.judge(&tag, html);
        if let Some(replacement) = replacement {
            let text = out.get_or_insert_with(|| String::with_capacity(html.len()));
            text.push_str(&html[kept..tag.start]);
            text.push_str(&replacement);
            kept = tag.end;
        }
        if let Some(raw) = raw_text_end(html, &tag) {
            at = raw;
        }
    }
    match out {
        None => Cow::Borrowed(html),
        Some(mut text) => {
            text.push_str(&html[kept..]);
            Cow::Owned(text)
        }
    }
}

/// Elements whose content is text until their own end tag.
const RAW: [&str; 9] =
    ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript"];

struct Tag<'a> {
    start: usize,
    end: usize,
    name: &'a str,
    closing: bool,
    spaces: usize,
}

#[derive(Default)]
struct Depth {
    open: usize,
    dropped: usize,
    roots: usize,
    tags: usize,
}

impl Depth {
    /// What to write instead of the tag; `None` to keep it.
    fn judge(&mut self, tag: &Tag<'_>, html: &str) -> Option<String> {
        let name = tag.name.to_ascii_lowercase();
        self.tags += 1;
        if self.tags > MAX_TAGS && !RAW.contains(&name.as_str()) {
            return Some(String::from(" "));
        }
        if matches!(name.as_str(), "html" | "body") {
            self.roots += usize::from(!tag.closing);
            return (self.roots > MAX_ROOTS).then(String::new);
        }
        let counted = nests(&name) && !html[..tag.end].ends_with("/>");
        if counted && tag.closing {
            if self.dropped > 0 {
                self.dropped -= 1;
                return Some(String::new());
            }
            self.open = self.open.saturating_sub(1);
        } else if counted {
            if self.open >= MAX_DEPTH {
                self.dropped += 1;
                return Some(String::from(" "));
            }
            self.open += 1;
        }
        (tag.spaces > MAX_ATTRIBUTES).then(|| format!("<{name}>"))
    }
}

/// Whether an unclosed tag of this name makes the tree deeper. Void elements and those whose end is implied do not.
fn nests(name: &str) -> bool {
    !matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
            | "p"
            | "li"
            | "dt"
            | "dd"
            | "td"
            | "th"
            | "tr"
            | "tbody"
            | "thead"
            | "tfoot"
            | "option"
            | "optgroup"
            | "colgroup"
            | "head"
            | "script"
            | "style"
            | "textarea"
            | "title"
            | "path"
    )
}

fn next_tag(html: &str, from: usize) -> Option<Tag<'_>> {
    let bytes = html.as_bytes();
    let mut at = from;
    loop {
        at += html.get(at..)?.find('<')?;
        if html[at..].starts_with("<!--") {
            at = html[at + 4..].find("-->").map(|end| at + 4 + end + 3)?;
            continue;
        }
        let closing = bytes.get(at + 1) == Some(&b'/');
        let name_start = at + 1 + usize::from(closing);
        if !bytes.get(name_start).is_some_and(u8::is_ascii_alphabetic) {
            at += 1;
            continue;
        }
        let name_end = name_start + bytes[name_start..].iter().take_while(|b| is_name(**b)).count();
        let (end, spaces) = tag_end(bytes, name_end)?;
        return Some(Tag { start: at, end, name: &html[name_start..name_end], closing, spaces });
    }
}

/// Custom elements and namespaces have `-` and `:` in their names. Only ASCII, so that the name ends on a character.
fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b':' | b'_')
}

/// The end of the tag and a generous count of its attributes: gaps outside quotes.
fn tag_end(bytes: &[u8], from: usize) -> Option<(usize, usize)> {
    let mut quote = None;
    let mut spaces = 0;
    let mut last = 0u8;
    for (offset, byte) in bytes[from..].iter().enumerate() {
        match (quote, byte) {
            (Some(open), b) if open == *b => {
                quote = None;
                spaces += 1;
            }
            (Some(_), _) => {}
            (None, b'"' | b'\'') if last == b'=' => quote = Some(*byte),
            (None, b'>') => return Some((from + offset + 1, spaces)),
            (None, b' ' | b'\n' | b'\t' | b'\r' | b'/' | 0x0C) => spaces += 1,
            (None, _) => {}
        }
        if !byte.is_ascii_whitespace() {
            last = *byte;
        }
    }
    None
}

/// Where the text of a script, style or the like ends: what looks like tags inside it is not.
fn raw_text_end(html: &str, tag: &Tag<'_>) -> Option<usize> {
    let name = RAW.iter().find(|name| name.eq_ignore_ascii_case(tag.name) && !tag.closing)?;
    let mut at = tag.end;
    loop {
        let Some(found) = html[at..].find("</") else { return Some(html.len()) };
        at += found + 2;
        if html.as_bytes()[at..].get(..name.len()).is_some_and(|n| n.eq_ignore_ascii_case(name.as_bytes())) {
            return Some(at - 2);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_pages_are_not_touched() {
        let page = "<html><body><p>a<p>b<div class=\"x\">1 < 2 <!-- <div> --> <script>if (a<b) '<div>'</script></div>";
        assert!(matches!(tame(page), Cow::Borrowed(_)));
    }

    #[test]
    fn depth_and_attributes_are_limited() {
        let deep = format!("{}x{}", "<div>".repeat(5000), "</div>".repeat(5000));
        assert_eq!(tame(&deep).matches("<div>").count(), MAX_DEPTH);
        assert_eq!(tame(&deep).matches("</div>").count(), MAX_DEPTH);
        let wide = format!("<p {}>x</p>", (0..5000).map(|n| format!("a{n}=1 ")).collect::<String>());
        assert_eq!(tame(&wide), "<p>x</p>");
    }

    #[test]
    fn broken_tags_end_the_scan() {
        for text in ["<", "<div", "<div class=\"", "</", "<!--", "<script>", "<ø>", "<a\u{0}>", "<æ <b"] {
            assert!(!tame(text).is_empty());
        }
    }
}
