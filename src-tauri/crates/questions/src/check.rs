//! What must hold of a bank. The tests run it over the built-in one.

use std::fmt;

use crate::bank::{Bank, Question, Texts};
use crate::likeness::{MOST_ALIKE_PERCENT, Trigrams};

/// Something that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The question's id, or the file's name.
    pub id: String,
    /// What is wrong.
    pub reason: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.id, self.reason)
    }
}

/// The shortest text that says anything, in characters.
const SHORTEST: usize = 12;

/// Everything that is wrong with a bank: files that cannot be read, empty or untidy words, questions that are one
/// template with a word exchanged.
pub fn faults(bank: &Bank) -> Vec<Fault> {
    let mut found = bank.unread().to_vec();
    found.extend(bank.questions().iter().flat_map(of_one));
    for (part, language, of) in PARTS {
        found.extend(alike(bank.questions(), part, language, of));
    }
    found
}

type Part = fn(&Question) -> &str;

const PARTS: [(&str, &str, Part); 6] = [
    ("text", "en", |question| &question.en.text),
    ("text", "nb", |question| &question.nb.text),
    ("good", "en", |question| &question.en.good),
    ("good", "nb", |question| &question.nb.good),
    ("trap", "en", |question| &question.en.trap),
    ("trap", "nb", |question| &question.nb.trap),
];

fn of_one(question: &Question) -> Vec<Fault> {
    let mut reasons = Vec::new();
    let parts: Vec<&str> = question.id.split('.').collect();
    let is_plain = |part: &&str| {
        !part.is_empty()
            && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c))
    };
    if parts.len() != 3 || !parts.iter().all(is_plain) {
        reasons.push("its id is not <file>.<topic>.<slug> in lower case".to_owned());
    } else if parts[1] != question.topic {
        reasons.push(format!("its id says the topic {}, its field {}", parts[1], question.topic));
    }
    if question.levels.is_empty() || question.rounds.is_empty() {
        reasons.push("it has no level or no round".to_owned());
    }
    if question
        .skills
        .iter()
        .any(|skill| skill.trim() != skill || skill.is_empty() || *skill != skill.to_lowercase())
    {
        reasons.push("a skill is not a plain lower-case word".to_owned());
    }
    for (language, texts) in [("en", &question.en), ("nb", &question.nb)] {
        let Texts { text, good, trap } = texts;
        for (part, words) in [("text", text), ("good", good), ("trap", trap)] {
            if words.trim() != words || words.chars().count() < SHORTEST {
                reasons.push(format!("{part} in {language} is missing, too short, or has blanks around it"));
            }
        }
    }
    if question.en.text == question.nb.text {
        reasons.push("it is the same in both languages".to_owned());
    }
    reasons.into_iter().map(|reason| Fault { id: question.id.clone(), reason }).collect()
}

/// Pairs of which one is nearly the other.
fn alike(questions: &[Question], part: &str, language: &str, of: Part) -> Vec<Fault> {
    let trigrams: Vec<Trigrams> = questions.iter().map(|question| Trigrams::of(of(question))).collect();
    let mut found = Vec::new();
    for (at, one) in trigrams.iter().enumerate() {
        for (before, other) in trigrams[..at].iter().enumerate() {
            let percent = one.percent_shared(other);
            if percent > MOST_ALIKE_PERCENT {
                let (id, other) = (questions[at].id.clone(), &questions[before].id);
                found.push(Fault {
                    id,
                    reason: format!("{part} in {language} is {percent} % that of {other}"),
                });
            }
        }
    }
    found
}
