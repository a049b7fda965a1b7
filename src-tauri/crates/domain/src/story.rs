//! Stories: accounts of what the person did, and what would make one better.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fold::fold;

/// How many words a minute a person is taken to speak until they measured it themselves. The National Center for Voice and
/// Speech gives about 150 words a minute for conversation in English; for Norwegian we found no measured rate, and its
/// compounds make for fewer and longer words, so it is no promise there either.
pub const WORDS_A_MINUTE: u16 = 150;
/// Rates that are believed when a person measures: slower is a pause, faster nobody follows.
pub const WORDS_A_MINUTE_RANGE: std::ops::RangeInclusive<u16> = 60..=280;
/// What a story should take at most: two minutes, the length interviewers' guides ask of one answer.
pub const MAX_SECONDS: u32 = 120;
/// The fewest words from which a measured rate says anything.
pub const FEWEST_MEASURED: u32 = 30;

/// The words of a story: situation, task, action, result, reflection. The person's own, in Markdown or not.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[allow(missing_docs, reason = "each is what its name says")]
pub struct StoryText {
    pub title: String,
    pub situation: String,
    pub task: String,
    pub action: String,
    pub result: String,
    pub reflection: String,
    /// The figures it has to say.
    pub numbers: String,
}

/// What would make a story better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StoryHint {
    /// It does not say what the person did.
    NoAction,
    /// It does not say what came of it.
    NoResult,
    /// Neither its result nor its numbers hold a figure.
    NoFigure,
    /// It speaks of "we" more often than of "I" where it tells what was done.
    OthersDid,
    /// It cannot be told in two minutes.
    TooLong,
}

impl StoryText {
    /// What would make it better, most important first.
    pub fn hints(&self, words_a_minute: u16) -> Vec<StoryHint> {
        let is_blank = |text: &str| text.trim().is_empty();
        let mut hints = Vec::new();
        if is_blank(&self.action) {
            hints.push(StoryHint::NoAction);
        } else if others_did(&self.action) {
            hints.push(StoryHint::OthersDid);
        }
        if is_blank(&self.result) {
            hints.push(StoryHint::NoResult);
        }
        if !has_figure(&self.result) && !has_figure(&self.numbers) {
            hints.push(StoryHint::NoFigure);
        }
        if self.seconds(words_a_minute) > MAX_SECONDS {
            hints.push(StoryHint::TooLong);
        }
        hints.sort_unstable();
        hints
    }

    /// How many words are spoken when it is told: the title and the list of numbers are not.
    pub fn spoken_words(&self) -> u32 {
        let parts = [&self.situation, &self.task, &self.action, &self.result, &self.reflection];
        parts.into_iter().map(|part| words_in(part)).sum()
    }

    /// How long it takes to tell, in whole seconds, at so many words a minute.
    pub fn seconds(&self, words_a_minute: u16) -> u32 {
        self.spoken_words().saturating_mul(60) / u32::from(words_a_minute.max(1))
    }

    /// Everything it says, for searching and matching.
    pub fn all(&self) -> String {
        [
            &self.title,
            &self.situation,
            &self.task,
            &self.action,
            &self.result,
            &self.reflection,
            &self.numbers,
        ]
        .map(String::as_str)
        .join("\n")
    }
}

/// The rate at which so many words were told in so many seconds, where it can be believed.
pub fn measured_rate(words: u32, seconds: u32) -> Option<u16> {
    let rate = u16::try_from(words.checked_mul(60)?.checked_div(seconds)?).ok()?;
    (words >= FEWEST_MEASURED && WORDS_A_MINUTE_RANGE.contains(&rate)).then_some(rate)
}

fn words_in(text: &str) -> u32 {
    let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
    u32::try_from(words).unwrap_or(u32::MAX)
}

/// A digit, or a word that is a figure in all but letters.
fn has_figure(text: &str) -> bool {
    let folded = fold(text);
    text.chars().any(char::is_numeric)
        || folded.split(|c: char| !c.is_alphanumeric()).any(|word| FIGURE_WORDS.contains(&word))
}

/// Folded; our own list.
const FIGURE_WORDS: &[&str] = &[
    "halved",
    "doubled",
    "tripled",
    "half",
    "twice",
    "zero",
    "dozen",
    "hundred",
    "thousand",
    "million",
    "percent",
    "halvert",
    "halverte",
    "halvparten",
    "doblet",
    "dobla",
    "dobling",
    "tredoblet",
    "tredobla",
    "hundre",
    "tusen",
    "prosent",
    "null",
    "millioner",
    "dusin",
];

/// Whether others did it, as it is told: "we" at least three times, and more than twice as often as "I".
fn others_did(action: &str) -> bool {
    let folded = fold(action);
    let count = |wanted: &[&str]| {
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| wanted.contains(word)).count()
    };
    let (we, own) = (
        count(&["we", "our", "vi", "vart", "vare", "var"]),
        count(&["i", "my", "jeg", "eg", "min", "mitt", "mine"]),
    );
    // "i" is a word of its own in Norwegian: where the text is Norwegian it is not "I".
    let own = if count(&["jeg", "eg", "og", "det", "som"]) > 0 { own - count(&["i"]) } else { own };
    we >= 3 && we > 2 * own
}

#[cfg(test)]
mod tests {
    use super::*;
    use StoryHint as H;

    fn story(action: &str, result: &str, numbers: &str) -> StoryText {
        StoryText {
            action: action.into(),
            result: result.into(),
            numbers: numbers.into(),
            ..StoryText::default()
        }
    }

    #[test]
    fn hints_tell_what_is_missing() {
        for (action, result, numbers, expected) in [
            ("", "", "", vec![H::NoAction, H::NoResult, H::NoFigure]),
            ("Jeg målte.", "Raskere", "", vec![H::NoFigure]),
            ("Jeg målte.", "40 % raskere", "", vec![]),
            ("Jeg målte.", "Raskere", "p95: 300 ms", vec![]),
            ("I measured.", "Halved the cost", "", vec![]),
            ("Eg målte.", "Kostnaden vart halvert", "", vec![]),
            ("Vi målte, vi endret og vi rullet ut i test.", "2 dager spart", "", vec![H::OthersDid]),
            ("We met, we agreed, we built and I tested our work.", "Done in ½ day", "", vec![H::OthersDid]),
            ("We met. I measured, I changed, I shipped, and I told them.", "3 days", "", vec![]),
            ("Jeg målte.", "  \n", "7", vec![H::NoResult]),
        ] {
            assert_eq!(
                story(action, result, numbers).hints(WORDS_A_MINUTE),
                expected,
                "{action} | {result} | {numbers}"
            );
        }
    }

    #[test]
    fn two_minutes_at_150_words_are_300_words() {
        let words = |count| story(&"ord ".repeat(count), "1", "");
        assert_eq!(words(299).seconds(150), 120);
        assert!(!words(301).hints(150).contains(&H::TooLong));
        assert!(words(302).hints(150).contains(&H::TooLong));
        assert!(words(200).hints(90).contains(&H::TooLong), "whoever speaks slowly has fewer words");
    }

    #[test]
    fn a_rate_is_believed_only_where_somebody_can_speak_so() {
        for (words, seconds, expected) in [
            (300, 120, Some(150)),
            (300, 0, None),
            (29, 12, None),
            (300, 10, None),
            (300, 3600, None),
            (u32::MAX, 1, None),
        ] {
            assert_eq!(measured_rate(words, seconds), expected, "{words} in {seconds} s");
        }
    }
}
