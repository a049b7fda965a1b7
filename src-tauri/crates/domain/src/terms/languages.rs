//! The languages an ad asks for.

use super::language_words::{
    is_denied, is_joining, is_need, is_other_use, is_quality, is_wish_after, is_wish_before,
    speaks_of_language, tag,
};
use super::phrases::sentences;
use crate::tokens::{Token, tokens};

/// The languages a labelled value or requirement prose asks for, as BCP 47 primary tags in the order they are
/// named: "Norsk", "gode norskkunnskaper", "fluent in English and Norwegian".
///
/// "Norsk" and "et skandinavisk språk" are `nb` (a Norwegian employer's reader decides which Scandinavian
/// language will do); `nn` only where nynorsk is named. All sides of "norsk eller engelsk" are given. A
/// language that is only wished for ("tysk er en fordel") or said not to be needed is left out, and so is one
/// that is not spoken of as a language ("norsk statsborgerskap", "the Norwegian market").
pub fn languages(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for sentence in sentences(text) {
        for tag in asked_in(&tokens(sentence)) {
            if !found.iter().any(|known| known == tag) {
                found.push(tag.to_owned());
            }
        }
    }
    found
}

/// What is asked for while a sentence is read from left to right.
#[derive(Default)]
struct Asked {
    asked: Vec<&'static str>,
    /// Named, but the words that say whether they are needed or wished for may still come.
    pending: Vec<&'static str>,
    /// What comes now is wished for.
    wishing: bool,
    /// Something else than languages and joining words was said since the last comma.
    says_more: bool,
}

fn asked_in(sentence: &[Token]) -> Vec<&'static str> {
    if !speaks_of_language(sentence) {
        return Vec::new();
    }
    let mut asked = Asked::default();
    for (at, token) in sentence.iter().enumerate() {
        if token.is_sign(',') || token.is_sign('(') {
            asked.at_comma();
        } else if let Some(tag) = named(sentence, at) {
            asked.pending.push(tag);
        } else if is_need(token.word()) {
            asked.at_need(is_denied(sentence, at));
        } else if is_wish_before(token.word()) {
            asked.asked.append(&mut asked.pending);
            asked.wishing = true;
        } else if is_wish_after(token.word()) {
            asked.pending.clear();
            asked.wishing = true;
        } else {
            asked.says_more |= is_quality(token.word()) || !is_joining(token.word());
        }
    }
    if !asked.wishing {
        asked.asked.append(&mut asked.pending);
    }
    asked.asked
}

impl Asked {
    /// "God norsk, engelsk er en fordel": the first clause stands by itself; "tysk, fransk eller spansk" is a
    /// list.
    fn at_comma(&mut self) {
        if self.pending.is_empty() {
            self.wishing = false;
        } else if self.says_more && !self.wishing {
            self.asked.append(&mut self.pending);
        }
        self.says_more = false;
    }

    fn at_need(&mut self, is_denied: bool) {
        if is_denied {
            self.pending.clear();
        } else {
            self.asked.append(&mut self.pending);
        }
        self.wishing = is_denied;
    }
}

/// The language a word names, unless the next word shows that something else is meant.
fn named(sentence: &[Token], at: usize) -> Option<&'static str> {
    let tag = tag(sentence[at].word())?;
    let next = sentence.get(at + 1).map_or("", Token::word);
    (!is_other_use(next)).then_some(tag)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn languages_asked_for_are_read() {
        for (text, expected) in [
            ("Norsk", &["nb"][..]),
            ("Norsk, Engelsk", &["nb", "en"]),
            ("norsk eller engelsk", &["nb", "en"]),
            ("Engelsk", &["en"]),
            ("Bokmål og nynorsk", &["nb", "nn"]),
            ("nynorsk", &["nn"]),
            ("God norsk (bokmål og nynorsk)", &["nb", "nn"]),
            ("gode norskkunnskaper muntlig og skriftlig", &["nb"]),
            ("Du har gode norskkunnskaper", &["nb"]),
            ("Gode kunnskapar i norsk, både munnleg og skriftleg", &["nb"]),
            ("fluent in English and Norwegian", &["en", "nb"]),
            ("You are fluent in written and spoken English", &["en"]),
            ("God skriftlig og muntlig fremstillingsevne på norsk og engelsk", &["nb", "en"]),
            ("Snakker et skandinavisk språk eller engelsk. .", &["nb", "en"]),
            ("Behersker norsk eller annet skandinavisk språk", &["nb"]),
            ("Proficiency in Swedish or Danish, spoken and written", &["sv", "da"]),
            ("Our working language is English", &["en"]),
            ("Du skriver og snakker flytende norsk, tysk er en fordel", &["nb"]),
            ("God norsk, engelsk er en fordel", &["nb"]),
            ("Norsk er et krav og engelsk er en fordel", &["nb"]),
            ("Norsk er en fordel, engelsk er et krav", &["en"]),
            ("Flytende norsk og gjerne tysk", &["nb"]),
            ("Good English, Norwegian is a plus", &["en"]),
            ("Det er en fordel om du snakker tysk, fransk eller spansk", &[]),
            ("Tysk, fransk eller spansk er en fordel", &[]),
            ("Norsk er ikke et krav", &[]),
            ("Norwegian is not required. Fluent English.", &["en"]),
            ("No Norwegian required", &[]),
            ("Norsk statsborgerskap og god muntlig framstilling", &[]),
            ("Knowledge of the Norwegian market and good communication skills", &[]),
            ("Vi er et norsk selskap i vekst", &[]),
            ("Norsk førerkort klasse B", &[]),
            ("", &[]),
        ] {
            assert_eq!(languages(text), expected, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn each_language_is_given_once(text in "\\PC*|(norsk|engelsk|nynorsk|tysk|[ ,.;]|fordel |krav |gjerne |språk |ikke ){0,16}") {
            let mut tags = languages(&text);
            let count = tags.len();
            tags.sort();
            tags.dedup();
            prop_assert_eq!(tags.len(), count);
        }
    }
}
