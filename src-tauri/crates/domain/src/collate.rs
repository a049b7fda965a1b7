//! Norwegian alphabetical order.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// A text that sorts, byte by byte, where a Norwegian reader looks for it.
///
/// The alphabet ends with æ, ø, å; ä stands with æ, ö with ø, ü with y, and `aa` is å, as in Aasen. Case and other marks
/// make no difference; blanks come before other signs, signs before figures, figures before letters.
///
/// Source: Unicode CLDR, collation rules of `nb`, at the first level.
pub fn norwegian_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for c in text.nfc().flat_map(char::to_lowercase) {
        match letter(c) {
            Some('a') if key.ends_with('a') => {
                key.pop();
                key.push(AA);
            }
            Some(letter) => key.push(letter),
            None => push_other(&mut key, c),
        }
    }
    key.truncate(key.trim_end().len());
    key
}

// The signs right after z: no text has them in its key otherwise.
const AE: char = '{';
const OE: char = '|';
const AA: char = '}';

/// The place in the alphabet of a letter that needs no taking apart.
fn letter(c: char) -> Option<char> {
    match c {
        'a'..='z' => Some(c),
        'æ' | 'ä' | 'ǽ' => Some(AE),
        'ø' | 'ö' | 'ő' | 'ǿ' => Some(OE),
        'å' | 'ǻ' => Some(AA),
        'ü' | 'ű' => Some('y'),
        'đ' | 'ð' => Some('d'),
        'ł' => Some('l'),
        'ŋ' => Some('n'),
        'ŧ' => Some('t'),
        'ı' => Some('i'),
        _ => None,
    }
}

/// Signs, figures, and letters with marks or of other alphabets.
fn push_other(key: &mut String, c: char) {
    match c {
        'þ' => key.push_str("th"),
        'ß' => key.push_str("ss"),
        'œ' => key.push(OE),
        _ if is_combining_mark(c) => {}
        _ if c.is_whitespace() => {
            if !key.is_empty() && !key.ends_with(' ') {
                key.push(' ');
            }
        }
        _ if c.is_alphanumeric() => decompose_compatible(c, |part| {
            for part in part.to_lowercase() {
                match letter(part) {
                    Some(letter) => key.push(letter),
                    None if part.is_alphanumeric() => key.push(part),
                    None => {}
                }
            }
        }),
        _ if c.is_control() || crate::fold::is_invisible(c) => {}
        // One sign is as good as another, and all of them come before figures.
        _ => key.push('!'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_alphabet_ends_with_ae_oe_aa() {
        let sorted = [
            "",
            "- uten navn",
            "2 stillinger",
            "Abelia",
            "Adecco",
            "DNB",
            "Đorđe",
            "Equinor",
            "Équipe",
            "Oslo kommune",
            "Tromsø",
            "Zalaris",
            "Ærfugl",
            "Ørsta",
            "Öst",
            "Ålesund",
            "Aasen",
            "åsen",
            "Яндекс",
        ];
        for pair in sorted.windows(2) {
            assert!(norwegian_key(pair[0]) <= norwegian_key(pair[1]), "{pair:?}");
        }
    }

    #[test]
    fn what_sounds_alike_stands_together() {
        for (one, other) in [
            ("Aasen", "ÅSEN"),
            ("A\u{30A}s", "Ås"),
            ("Håkon", "Haakon"),
            ("Müller", "Myller"),
            ("Ärlig", "Ærlig"),
            (" DNB\u{a0} Bank ", "dnb bank"),
            ("Þór", "thor"),
            ("ﬁnn", "FINN"),
        ] {
            assert_eq!(norwegian_key(one), norwegian_key(other), "{one} {other}");
        }
        assert_ne!(norwegian_key("Ås"), norwegian_key("As"));
    }

    proptest! {
        #[test]
        fn case_and_blanks_at_the_ends_make_no_difference(text in "[a-zæøå0-9 .-]{0,12}") {
            prop_assert_eq!(norwegian_key(&text.to_uppercase()), norwegian_key(&text));
            prop_assert_eq!(norwegian_key(&format!(" {text} ")), norwegian_key(&text));
        }
    }
}
