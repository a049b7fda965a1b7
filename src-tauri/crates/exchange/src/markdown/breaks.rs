//! Blank lines within paragraphs that nobody writes.

use std::borrow::Cow;

/// The most lines of one paragraph.
const MOST_LINES: usize = 1_000;

/// A text whose longest paragraph has at most a thousand lines.
///
/// The parser goes through all lines of a paragraph once for each line of a link's title that does not end
/// (pulldown-cmark 0.13.6, `scan_link_title`): a note of fifty thousand lines would hold the program up for a minute.
pub(super) fn within_long_paragraphs(text: &str) -> Cow<'_, str> {
    if text.bytes().filter(|byte| matches!(byte, b'\n' | b'\r')).count() <= MOST_LINES {
        return Cow::Borrowed(text);
    }
    let mut broken = String::with_capacity(text.len() + text.len() / MOST_LINES + 1);
    let mut lines = 0;
    for line in text.split_inclusive(['\n', '\r']) {
        // Two signs may end one line.
        let ends_line = line == "\n" && broken.ends_with('\r');
        lines = if ends_line {
            lines
        } else if line.trim().is_empty() {
            0
        } else {
            lines + 1
        };
        if lines > MOST_LINES && !ends_line {
            broken.push('\n');
            lines = 1;
        }
        broken.push_str(line);
    }
    Cow::Owned(broken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_paragraph_of_a_thousand_lines_is_broken() {
        let lines = |count: usize| "a\n".repeat(count);
        for text in [lines(1_000), format!("{}\n{}", lines(900), lines(900)), "a ".repeat(5_000)] {
            assert_eq!(within_long_paragraphs(&text), text);
        }
        let twice = format!("{}\n{}\n{}", lines(1_000), lines(1_000), lines(1));
        assert_eq!(within_long_paragraphs(&lines(2_001)), twice);
        let windows = |text: &str| text.replace('\n', "\r\n");
        assert_eq!(windows(&lines(1_000)), within_long_paragraphs(&windows(&lines(1_000))));
        assert_eq!(within_long_paragraphs(&windows(&lines(1_001))).matches("\r\n\n").count(), 1);
    }
}
