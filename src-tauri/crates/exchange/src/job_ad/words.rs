//! Cleaning and comparing the words of strangers' pages.

use domain::fold::fold;

/// The longest title kept.
pub(super) const TITLE_MAX: usize = 300;
/// The longest name, place or other short field kept.
pub(super) const FIELD_MAX: usize = 300;

/// Folds white space to single blanks, drops characters that cannot be seen or that reorder what can, and cuts at
/// `max` characters.
pub(super) fn clean(text: &str, max: usize) -> String {
    let mut out = String::with_capacity(text.len().min(max * 2));
    let mut count = 0;
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()) {
        let mut letters = word.chars().filter(|c| !is_unseen(*c)).peekable();
        // Joiners alone join nothing.
        if letters.peek().is_none()
            || word.chars().all(|c| is_unseen(c) || matches!(c, '\u{200C}' | '\u{200D}'))
        {
            continue;
        }
        if !out.is_empty() {
            out.push(' ');
            count += 1;
        }
        for letter in letters {
            if count >= max {
                return out.trim_end().to_owned();
            }
            out.push(letter);
            count += 1;
        }
    }
    out
}

/// Whether a character has no width of its own: overrides of reading direction, zero-width spaces, soft hyphens,
/// byte order marks. The joiners U+200C and U+200D stay, because emoji and some scripts are written with them.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}'
        | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{061C}' | '\u{E0000}'..='\u{E007F}')
}

/// Letters and digits alone, folded: for comparing titles and names.
pub(super) fn bones(text: &str) -> String {
    fold(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Whether `text`, folded, holds one of `words` (which are written folded already).
pub(super) fn has_any(folded: &str, words: &[&str]) -> bool {
    words.iter().any(|word| folded.contains(word))
}

/// Whether `word` stands in `folded` as a word of its own.
pub(super) fn has_word(folded: &str, word: &str) -> bool {
    folded.match_indices(word).any(|(at, _)| {
        let before = folded[..at].chars().next_back();
        let after = folded[at + word.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// The first `max` characters of `text`.
pub(super) fn first_chars(text: &str, max: usize) -> &str {
    text.char_indices().nth(max).map_or(text, |(at, _)| &text[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unseen_characters_go_and_white_space_folds() {
        assert_eq!(clean(" Leder \u{202E}for\u{0}\n\t\u{a0}HR\u{200B} ", 300), "Leder for HR");
        assert_eq!(clean("abcdef", 3), "abc");
        assert_eq!(clean("\u{200B} \u{0}", 30), "");
    }

    #[test]
    fn words_are_found_whole() {
        assert!(has_word("vi soker ny leder na", "leder"));
        assert!(!has_word("avdelingslederen", "leder"));
    }
}
