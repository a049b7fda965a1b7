//! Folding: one plain form of a text, so that `Ålesund`, `ÅLESUND` and `alesund` find each other.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The plain form of a text for search and for comparing names.
///
/// Lower case; `ø` is o, `æ` is ae, `å` is a (also when it is typed as a and a ring), `œ` is oe, `ß` is ss,
/// `ð` and `đ` are d, `þ` is th, `ł` is l; compatibility forms are resolved and marks removed (NFKD);
/// invisible characters are left out; white space is single and none stands at the ends. Folding a folded
/// text changes nothing.
///
/// `å` folds to `a`, so searches should rank exact matches first or Norwegian readers see noise.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() {
            // Most of every text; the tables need not be asked about it.
            push(&mut folded, c.to_ascii_lowercase());
            continue;
        }
        // Marks are what the order of a decomposed text depends on, and they go: each character can be taken by itself.
        let plain = c.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).nfkd();
        plain.for_each(|c| push(&mut folded, c));
    }
    folded.truncate(folded.trim_end().len());
    folded
}

fn push(folded: &mut String, c: char) {
    if c.is_whitespace() {
        if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    } else if c.is_ascii() || (!is_combining_mark(c) && !is_invisible(c)) {
        push_plain(folded, c);
    }
}

/// A word in every folded form that stands for it: [its own](fold) first, then its [other spellings](other_spellings).
pub fn spellings(word: &str) -> Vec<String> {
    let mut all = vec![fold(word)];
    all.extend(other_spellings(word));
    all
}

/// Other folded forms of a word, for texts that spell `å` and `ø` by the letters of a keyboard that lacks them, or the word
/// itself so spelt: `Håkon` is also `haakon`, `Aasen` also `asen`, `Bø` also `boe`. At most two, none of them
/// [the folded word](fold) itself.
pub fn other_spellings(word: &str) -> Vec<String> {
    let lower = word.to_lowercase();
    let spelt_out = fold(&lower.replace("a\u{30a}", "aa").replace('å', "aa").replace('ø', "oe"));
    let drawn_in = fold(&lower).replace("aa", "a").replace("oe", "o");
    let folded = fold(&lower);
    let mut others = vec![spelt_out, drawn_in];
    others.retain(|other| *other != folded);
    others.dedup();
    others
}

/// The text with every run of white space made one space, invisible characters left out, and none at the
/// ends.
///
/// This is how printed words are kept: ads carry tabs, no-break spaces and zero-width joiners nobody can see.
pub fn fold_space(text: &str) -> String {
    let visible: String = text.chars().filter(|c| !is_invisible(*c)).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a character takes no room: zero-width spaces and joiners, direction marks, the soft hyphen, the
/// byte order mark.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}')
        || matches!(c, '\u{00AD}' | '\u{FEFF}')
}

fn push_plain(folded: &mut String, c: char) {
    match c {
        'ø' => folded.push('o'),
        'æ' => folded.push_str("ae"),
        'œ' => folded.push_str("oe"),
        'ß' => folded.push_str("ss"),
        'ð' | 'đ' => folded.push('d'),
        'þ' => folded.push_str("th"),
        'ł' => folded.push('l'),
        'ŋ' => folded.push('n'),
        'ŧ' => folded.push('t'),
        'ı' => folded.push('i'),
        other => folded.push(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn letters_of_other_keyboards_are_other_spellings() {
        for (word, others) in [
            ("Håkon", vec!["haakon"]),
            ("A\u{30a}sen", vec!["aasen"]),
            ("Aasen", vec!["asen"]),
            ("BØ", vec!["boe"]),
            ("Soer", vec!["sor"]),
            ("Baardsøy", vec!["baardsoey", "bardsoy"]),
            ("Bærum", vec![]),
            ("kokk", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(other_spellings(word), others, "{word}");
        }
    }

    #[test]
    fn norwegian_and_foreign_letters_get_their_plain_form() {
        for (text, expected) in [
            ("Tromsø", "tromso"),
            ("ÅLESUND", "alesund"),
            ("A\u{30A}lesund", "alesund"),
            ("Bærum", "baerum"),
            ("ǿ Ǽ", "o ae"),
            ("Kárášjohka Áŋŋel Ŧ", "karasjohka annel t"),
            ("Łódź", "lodz"),
            ("Straße GROẞ", "strasse gross"),
            ("Þórður Đorđe", "thordur dorde"),
            ("Œuvre", "oeuvre"),
            ("ﬁnn ２０２６ ℕ", "finn 2026 n"),
            ("  to\t\nord\u{a0}her ", "to ord her"),
            ("måneds\u{ad}lønn\u{200d}", "manedslonn"),
            ("İstanbul", "istanbul"),
            ("", ""),
            (" \u{a8} ", ""),
        ] {
            assert_eq!(fold(text), expected, "{text:?}");
        }
    }

    #[test]
    fn printed_words_keep_their_letters() {
        assert_eq!(fold_space(" 50\u{a0}000 \u{200d}–\u{200d} 80\u{202f}000\tKč\n"), "50 000 – 80 000 Kč");
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in "\\PC*|[ \\tøæåØÆÅa-zßẞİıΣς\u{300}-\u{36f}]*") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn characters_fold_alone_as_they_do_together(text in "\\PC*|[ \\tøæåØÆÅa-zßẞİıΣς가ﷺ\u{300}-\u{36f}]*") {
            let marks_off = text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).nfkd();
            let mut together = String::new();
            marks_off.for_each(|c| push(&mut together, c));
            prop_assert_eq!(fold(&text), together.trim_end());
        }

        #[test]
        fn every_character_folds_once(c in any::<char>()) {
            let once = fold(&c.to_string());
            prop_assert_eq!(fold(&once), once);
        }
    }
}
