//! Words that a spreadsheet would take for a formula, made harmless, and back.
//!
//! A cell whose first sign, after any spaces, is one of `=`, `+`, `-`, `@`, a tab, a line break, one of their full-width
//! forms or an apostrophe gets one apostrophe in front (OWASP, "CSV Injection"). That it is done for apostrophes too makes
//! the way back exact: one apostrophe before such words is taken off, and there is no other.

use std::borrow::Cow;

/// A text as it may stand in a spreadsheet's cell.
pub fn harmless(text: &str) -> Cow<'_, str> {
    if is_risky(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text that [`harmless`] was given.
pub fn plain(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if is_risky(text) => text,
        _ => cell,
    }
}

/// Whether a spreadsheet might read a text as a formula, or we as one made harmless.
pub(crate) fn is_risky(text: &str) -> bool {
    let first = text.trim_start_matches([' ', '\u{a0}', '\u{feff}']).chars().next();
    first.is_some_and(|first| {
        matches!(first, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '\'' | '＝' | '＋' | '－' | '＠')
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn formulas_get_an_apostrophe_and_other_words_stay() {
        for (text, cell) in [
            ("=1+1", "'=1+1"),
            ("+47 99 88 77 66", "'+47 99 88 77 66"),
            ("-2+3", "'-2+3"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("\r=1", "'\r=1"),
            ("   =cmd|' /C calc'!A0", "'   =cmd|' /C calc'!A0"),
            ("\u{a0}=1", "'\u{a0}=1"),
            ("＝1", "'＝1"),
            ("'=1", "''=1"),
            ("'s-Hertogenbosch", "''s-Hertogenbosch"),
            ("Utvikler", "Utvikler"),
            ("1=1", "1=1"),
            ("", ""),
            ("  ", "  "),
        ] {
            assert_eq!((harmless(text).as_ref(), plain(cell)), (cell, text));
        }
        assert_eq!(plain("'s"), "'s", "an apostrophe that others wrote is theirs");
    }

    proptest! {
        #[test]
        fn the_way_back_is_exact(text in "[=+@'\t\r\n ａ＝＋a-]{0,5}") {
            let cell = harmless(&text);
            prop_assert_eq!(plain(&cell), &text);
            prop_assert!(cell.starts_with('\'') || !is_risky(&cell));
        }

        #[test]
        fn of_any_text(text in any::<String>()) {
            let cell = harmless(&text);
            prop_assert_eq!(plain(&cell), &text);
        }
    }
}
