//! Words, numbers and signs with their places: the ground on which pay, dates and terms are read.

use std::ops::Range;

use crate::fold::{fold, is_invisible};

/// One word, number or sign of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Where it stands in the text, in bytes, on character boundaries.
    pub range: Range<usize>,
    /// What stands between it and the token before.
    pub gap: Gap,
    /// Whether it begins with a capital letter: after a point, the mark of a new sentence.
    pub is_capital: bool,
}

/// What a token is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// Letters, folded.
    Word(String),
    /// ASCII digits as written.
    Digits(String),
    /// Any other character; every dash is `-` and every apostrophe `'`.
    Sign(char),
}

/// What stands before a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gap {
    /// Nothing.
    None,
    /// White space on one line.
    Space,
    /// A line end, or the start of the text.
    Line,
}

impl Token {
    /// The folded word, empty for numbers and signs.
    pub fn word(&self) -> &str {
        if let TokenKind::Word(word) = &self.kind { word } else { "" }
    }

    /// The digits, empty for words and signs.
    pub fn digits(&self) -> &str {
        if let TokenKind::Digits(digits) = &self.kind { digits } else { "" }
    }

    /// Whether it is this sign.
    pub fn is_sign(&self, sign: char) -> bool {
        self.kind == TokenKind::Sign(sign)
    }

    /// Whether it touches the token before.
    pub fn is_attached(&self) -> bool {
        self.gap == Gap::None
    }
}

/// The tokens of a text in order. Invisible characters are passed over, so that a joiner or a soft hyphen
/// inside a word or beside a dash changes nothing.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::new();
    let mut gap = Gap::Line;
    for (at, c) in text.char_indices().filter(|(_, c)| !is_invisible(*c)) {
        let end = at + c.len_utf8();
        if c.is_whitespace() {
            gap = if matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}') || gap == Gap::Line {
                Gap::Line
            } else {
                Gap::Space
            };
            continue;
        }
        let kind = kind_of(c);
        match (found.last_mut(), &kind) {
            (Some(last), Kind::Letter) if gap == Gap::None && is_word(&last.kind) => extend(last, c, end),
            (Some(last), Kind::Digit) if gap == Gap::None && !last.digits().is_empty() => {
                extend(last, c, end);
            }
            _ => {
                found.push(Token {
                    kind: start(c, &kind),
                    range: at..end,
                    gap,
                    is_capital: c.is_uppercase(),
                });
            }
        }
        gap = Gap::None;
    }
    for token in &mut found {
        if let TokenKind::Word(word) = &mut token.kind {
            *word = fold(word);
        }
    }
    found
}

enum Kind {
    Letter,
    Digit,
    Sign,
}

fn kind_of(c: char) -> Kind {
    if c.is_ascii_digit() {
        Kind::Digit
    } else if c.is_alphabetic() || unicode_normalization::char::is_combining_mark(c) {
        Kind::Letter
    } else {
        Kind::Sign
    }
}

fn is_word(kind: &TokenKind) -> bool {
    matches!(kind, TokenKind::Word(_))
}

fn extend(token: &mut Token, c: char, end: usize) {
    if let TokenKind::Word(text) | TokenKind::Digits(text) = &mut token.kind {
        text.push(c);
    }
    token.range.end = end;
}

fn start(c: char, kind: &Kind) -> TokenKind {
    match kind {
        Kind::Letter => TokenKind::Word(c.to_string()),
        Kind::Digit => TokenKind::Digits(c.to_string()),
        Kind::Sign => TokenKind::Sign(match c {
            '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '﹣' | '－' => '-',
            '’' | '‘' | '′' | 'ʼ' | '´' | '`' => '\'',
            other => other,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_numbers_and_signs_keep_their_places() {
        let text = "Lønn: 650k–\u{200d}720\u{a0}000\nkr’";
        let read: Vec<(&str, Gap)> = tokens(text).iter().map(|t| (&text[t.range.clone()], t.gap)).collect();
        assert_eq!(
            read,
            [
                ("Lønn", Gap::Line),
                (":", Gap::None),
                ("650", Gap::Space),
                ("k", Gap::None),
                ("–", Gap::None),
                ("720", Gap::None),
                ("000", Gap::Space),
                ("kr", Gap::Line),
                ("’", Gap::None),
            ]
        );
        assert_eq!(tokens(text)[0].word(), "lonn");
        assert!(tokens(text)[4].is_sign('-') && tokens(text)[8].is_sign('\''));
    }

    proptest! {
        #[test]
        fn places_are_on_character_boundaries_and_in_order(text in "\\PC*") {
            let mut end = 0;
            for token in tokens(&text) {
                prop_assert!(token.range.start >= end && text.get(token.range.clone()).is_some());
                end = token.range.end;
            }
        }
    }
}
