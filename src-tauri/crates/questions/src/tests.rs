//! The built-in bank holds, and what does not hold is told.

use std::collections::BTreeMap;

use domain::question::{QuestionKind, QuestionRound};
use domain::target::Level;

use super::*;

/// The ten AI roles of the guidance.
const AI_ROLES: [&str; 10] = [
    "ml_engineer",
    "ai_architect",
    "mlops_engineer",
    "applied_scientist",
    "llm_engineer",
    "data_scientist",
    "ai_security_specialist",
    "robotics_engineer",
    "ai_product_manager",
    "ai_consultant",
];

const SMALL: &str = include_str!("tests/small.toml");

#[test]
fn a_file_is_read_as_it_stands() {
    let bank = Bank::read(&[("small", SMALL)]);
    assert_eq!(faults(&bank), []);
    let question = bank.by_id("small.queues.twice").unwrap();
    assert_eq!(
        (question.kind, question.levels.as_slice()),
        (QuestionKind::Technical, &[Level::Mid, Level::Senior][..])
    );
    assert_eq!(question.rounds, [QuestionRound::Technical]);
    assert!(question.nb.text.starts_with("En melding"));
    assert!(question.is_for("backend_developer") && !question.is_for("designer"));
    assert!(bank.by_id("small.team.disagree").unwrap().is_for("designer"));
    assert_eq!(bank.by_id("small.team.nobody"), None);
}

#[test]
fn what_is_wrong_is_told_by_its_question() {
    let told = |text: &str| {
        let bank = Bank::read(&[("small", text)]);
        faults(&bank).iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    for (wrong, part) in [
        (SMALL.replace("small.queues.twice", "other.queues.twice"), "its file's name"),
        (SMALL.replace("small.queues.twice", "small.team.disagree"), "another question has its id"),
        (SMALL.replace("topic = \"queues\"", "topic = \"letters\""), "the topic queues"),
        (SMALL.replace("kind = \"technical\"", "kind = \"riddle\""), "unknown variant `riddle`"),
        (SMALL.replace("rounds = [\"technical\"]", "rounds = []"), "no round"),
        (SMALL.replace("skills = [\"queues\"]", "skills = [\"Queues\"]"), "lower-case word"),
        (SMALL.replacen("trap = ", "trop = ", 1), "unknown field `trop`"),
    ] {
        assert!(told(&wrong).contains(part), "{part}\n{}", told(&wrong));
    }
    // A template with a word exchanged.
    let twin =
        SMALL.replace("small.queues.twice", "small.queues.thrice").replace("arrives twice", "arrives late");
    let bank = Bank::read(&[("small", &format!("{SMALL}\n{}", twin.split("\n\n").next().unwrap()))]);
    assert!(
        faults(&bank).iter().any(|fault| fault.reason.starts_with("text in en is")),
        "{:?}",
        faults(&bank)
    );
}

#[test]
fn likeness_is_of_letters_and_not_of_marks() {
    let percent = |one: &str, other: &str| Trigrams::of(one).percent_shared(&Trigrams::of(other));
    assert_eq!(percent("Hva er en indeks?", "hva er en  indeks"), 100);
    assert_eq!(percent("", "x"), 0);
    assert_eq!(percent("abc", "xyz"), 0);
    assert!(
        percent("How would you find a slow query?", "How would you find a slow request?")
            > MOST_ALIKE_PERCENT
    );
    assert!(percent("How would you find a slow query?", "Tell me about a disagreement at work.") < 30);
}

#[test]
fn the_built_in_bank_holds() {
    let found: Vec<String> = faults(bank()).iter().map(ToString::to_string).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn there_is_enough_for_everybody() {
    let questions = bank().questions();
    assert!(questions.len() >= 200, "{} questions", questions.len());
    let of_file =
        |file: &str| questions.iter().filter(|question| question.id.split('.').next() == Some(file)).count();
    assert!(of_file("backend") >= 40, "{} for backend", of_file("backend"));
    let few: BTreeMap<&str, usize> = AI_ROLES
        .iter()
        .map(|role| {
            (*role, questions.iter().filter(|question| question.roles.iter().any(|own| own == role)).count())
        })
        .filter(|(_, count)| *count < 12)
        .collect();
    assert!(few.is_empty(), "too few: {few:?}");
    for kind in QuestionKind::ALL {
        assert!(questions.iter().any(|question| question.kind == kind), "none is {}", kind.id());
    }
}
