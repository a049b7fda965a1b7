//! JSON as pages hold it: in comments, with comments, with raw line breaks, with commas too many.

use std::borrow::Cow;

use serde_json::Value;

use super::markup::decode_entities;

/// Reads one JSON value out of a script's text. `None` when it is no JSON, or nested deeper than 128.
pub(super) fn read(text: &str) -> Option<Value> {
    let trimmed = unwrap(text);
    if let Some(value) = first_value(trimmed) {
        return Some(value);
    }
    let decoded = if trimmed.contains("&quot;") || trimmed.contains("&#34;") {
        Cow::Owned(decode_entities(trimmed))
    } else {
        Cow::Borrowed(trimmed)
    };
    first_value(&decoded).or_else(|| first_value(&repair(&decoded)))
}

/// The first value of a text; what follows it ("};", a second object) is left alone.
fn first_value(text: &str) -> Option<Value> {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<Value>();
    values.next()?.ok().filter(|value| value.is_object() || value.is_array())
}

/// Takes off what surrounds the value: comment and CDATA marks, assignments, semicolons.
fn unwrap(text: &str) -> &str {
    let mut rest = text.trim_start_matches(['\u{FEFF}', ' ', '\n', '\r', '\t']);
    loop {
        let before = rest;
        for mark in ["<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA[", "// <![CDATA[", "/* <![CDATA[ */"] {
            rest = rest.strip_prefix(mark).unwrap_or(rest).trim_start();
        }
        if rest.len() == before.len() {
            return rest;
        }
    }
}

/// Rewrites what serde refuses and browsers' readers forgive. Strings keep their words.
fn repair(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut letters = text.char_indices().peekable();
    let mut in_string = false;
    while let Some((at, letter)) = letters.next() {
        if in_string {
            match letter {
                '"' => in_string = false,
                '\\' => {
                    repair_escape(text, at, &mut letters, &mut out);
                    continue;
                }
                control if control.is_control() => {
                    push_control(control, &mut out);
                    continue;
                }
                _ => {}
            }
            out.push(letter);
        } else if letter == '"' {
            in_string = true;
            out.push(letter);
        } else if let Some(end) = comment_end(&text[at..]) {
            while letters.peek().is_some_and(|(next, _)| *next < at + end) {
                letters.next();
            }
        } else if letter == ',' && closes_next(&text[at + 1..]) {
            // A comma before a closing bracket says nothing.
        } else if letter.is_control() && !letter.is_whitespace() {
            out.push(' ');
        } else {
            out.push(letter);
        }
    }
    out
}

fn repair_escape(
    text: &str,
    at: usize,
    letters: &mut std::iter::Peekable<std::str::CharIndices<'_>>,
    out: &mut String,
) {
    let Some((_, escaped)) = letters.next() else { return };
    match escaped {
        '"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't' => {
            out.push('\\');
            out.push(escaped);
        }
        'u' if text.get(at + 2..at + 6).is_some_and(|hex| hex.bytes().all(|b| b.is_ascii_hexdigit())) => {
            out.push_str("\\u");
        }
        other if other.is_control() => push_control(other, out),
        other => out.push(other),
    }
}

fn push_control(control: char, out: &mut String) {
    match control {
        '\n' => out.push_str("\\n"),
        '\r' => {}
        _ => out.push(' '),
    }
}

/// The length of a comment that starts here.
fn comment_end(text: &str) -> Option<usize> {
    if text.starts_with("//") {
        return Some(text.find('\n').unwrap_or(text.len()));
    }
    text.starts_with("/*").then(|| text.find("*/").map_or(text.len(), |end| end + 2))
}

fn closes_next(rest: &str) -> bool {
    let mut rest = first_part(rest).trim_start();
    while let Some(end) = comment_end(rest) {
        rest = rest[end..].trim_start();
    }
    rest.starts_with([']', '}'])
}

/// Enough of the rest to see past blanks and comments, so that a text of commas is not read again and again.
fn first_part(rest: &str) -> &str {
    let mut end = rest.len().min(400);
    while !rest.is_char_boundary(end) {
        end -= 1;
    }
    &rest[..end]
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_pages_write_is_read() {
        let expected = json!({"a": "x", "b": [1, 2]});
        for text in [
            r#"{"a":"x","b":[1,2]}"#,
            "<!-- {\"a\":\"x\",\"b\":[1,2]} -->",
            "//<![CDATA[\n{\"a\":\"x\",\"b\":[1,2]}\n//]]>",
            "{\"a\":\"x\", // why\n \"b\":[1,2,],}",
            "/* first */ {\"a\":/* in */\"x\",\"b\":[1,2]};",
            "{&quot;a&quot;:&quot;x&quot;,&quot;b&quot;:[1,2]}",
            "\u{FEFF}{\"a\":\"x\",\"b\":[1,2]} {\"second\":1}",
        ] {
            assert_eq!(read(text), Some(expected.clone()), "{text}");
        }
    }

    #[test]
    fn strings_keep_their_words() {
        assert_eq!(
            read("{\"a\":\"one\ntwo\u{1}x // not, ] a comment\\'s \\x\",}"),
            Some(json!({"a": "one\ntwo x // not, ] a comment's x"}))
        );
    }

    #[test]
    fn too_deep_and_no_json_are_nothing() {
        assert_eq!(read(&"[".repeat(100_000)), None);
        assert_eq!(read("var x = 1"), None);
        assert_eq!(read("\"only a string\""), None);
    }
}
