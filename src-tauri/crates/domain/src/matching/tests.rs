use std::collections::HashMap;

use proptest::prelude::*;

use super::pairs::GROUPS;
use super::stem::stem;
use super::*;
use crate::fold::fold;

fn skills(names: &[&str]) -> Vec<(String, String)> {
    names.iter().map(|name| (fold(name), (*name).to_owned())).collect()
}

fn words(text: &str) -> Words {
    Words::of(text, [])
}

const MIGRATION: &str =
    "Flyttet databasen uten nedetid. Jeg ledet migreringen fra Oracle til PostgreSQL og skrev verktøyet.";
const CONFLICT: &str =
    "Two colleagues disagreed on the architecture. I set up a meeting and we reached a decision.";
const SEARCH: &str = "Søk i servicemanualer: målte gjenfinning på 400 spørsmål, treff fra 61 til 83 prosent.";
const TEACH: &str = "Jeg underviste nyansatte i sikkerhet og personvern.";

fn bank() -> Vec<Words> {
    let named = [(MIGRATION, vec!["PostgreSQL"]), (CONFLICT, vec![]), (SEARCH, vec!["RAG"]), (TEACH, vec![])];
    named.iter().map(|(text, names)| Words::of(text, skills(names))).collect()
}

/// A story, how well it fits, and the words both have.
type Best = (usize, Fit, Vec<(String, String)>);

/// The best story for a text with skills, whether it meets it, and the words both have.
fn best(text: &str, names: &[&str]) -> Option<Best> {
    let bank = bank();
    let found = Index::of(&bank).matches(&Words::of(text, skills(names)), 1).pop()?;
    let shared = found.shared.into_iter().map(|shared| (shared.wanted, shared.told)).collect();
    Some((found.at, found.fit, shared))
}

#[test]
fn stories_are_found_by_words_in_both_languages() {
    for (text, names, expected) in [
        // Inflected, within a language.
        ("Erfaring med databaser og migrering", vec![], (0, Fit::Meets)),
        ("Tell me about a time you disagreed with a colleague", vec![], (1, Fit::Meets)),
        // Across languages, by pairs.
        ("Database migration without downtime", vec![], (0, Fit::Meets)),
        ("Fortell om en konflikt eller uenighet med en kollega", vec![], (1, Fit::Meets)),
        ("Evaluation of retrieval and search", vec![], (2, Fit::Meets)),
        ("Teaching security and privacy", vec![], (3, Fit::Meets)),
        // By a skill alone.
        ("Solid erfaring med PostgreSQL", vec!["PostgreSQL"], (0, Fit::Meets)),
        // A skill that no story names is not met by a word beside it.
        ("Kubernetes i sikker drift", vec!["Kubernetes"], (3, Fit::Close)),
        // Compounds: a part of the wanted word, or the wanted word a part of one that is told.
        ("Databaseutvikling", vec![], (0, Fit::Close)),
        ("Service", vec![], (2, Fit::Close)),
    ] {
        let found = best(text, &names).map(|(at, fit, _)| (at, fit));
        assert_eq!(found, Some(expected), "{text}");
    }
}

#[test]
fn what_shares_nothing_is_not_found() {
    for text in ["", "Førerkort klasse B", "og i det som er", "Good experience with the work", "C1", "🙂"]
    {
        assert_eq!(best(text, &[]), None, "{text}");
    }
    assert!(Index::of(&[]).matches(&words("database"), 3).is_empty());
}

#[test]
fn every_match_says_why() {
    let bank = bank();
    let found =
        Index::of(&bank).matches(&Words::of("Database migration in PostgreSQL", skills(&["PostgreSQL"])), 1);
    assert_eq!(found[0].skills, ["PostgreSQL"]);
    let told: HashMap<&str, SharedBy> =
        found[0].shared.iter().map(|shared| (shared.told.as_str(), shared.by)).collect();
    assert_eq!(told["databasen"], SharedBy::Word);
    assert_eq!(told["Flyttet"], SharedBy::Meaning);
    let (_, _, shared) = best("Databaseutvikling", &[]).unwrap();
    assert_eq!(shared, [("Databaseutvikling".to_owned(), "databasen".to_owned())]);
}

#[test]
fn a_rare_word_weighs_more_than_one_that_all_stories_have() {
    let bank: Vec<Words> =
        ["prosjekt kunde", "prosjekt kunde", "prosjekt hydrofon", "prosjekt kunde"].map(words).into();
    let found = Index::of(&bank).matches(&words("prosjekt hydrofon"), 4);
    assert_eq!(found[0].at, 2);
    assert!(found[0].score > 2.0 * found[1].score);
}

#[test]
fn matches_are_in_the_same_order_each_time_and_no_more_than_asked_for() {
    let bank: Vec<Words> = (0..30).map(|_| words("samarbeid om kvalitet")).collect();
    let index = Index::of(&bank);
    let order: Vec<usize> = index.matches(&words("teamwork"), 5).into_iter().map(|found| found.at).collect();
    assert_eq!(order, [0, 1, 2, 3, 4]);
}

#[test]
fn ten_thousand_stories_are_an_ordinary_bank() {
    let subjects =
        ["database", "søk", "betaling", "varsel", "modell", "kø", "rapport", "skjema", "avtale", "lager"];
    let bank: Vec<Words> = (0..10_000)
        .map(|at| {
            words(&format!(
                "Historie {at} om {} og {} for kunde{at}",
                subjects[at % 10],
                subjects[at / 10 % 10]
            ))
        })
        .collect();
    let index = Index::of(&bank);
    for subject in subjects {
        let found = index.matches(&words(&format!("Erfaring med {subject} for kunde77")), 3);
        assert_eq!(found.len(), 3, "{subject}");
        assert!(
            found.iter().flat_map(|found| &found.shared).any(|shared| shared.wanted == subject),
            "{subject}"
        );
    }
}

#[test]
fn a_word_stands_in_one_group_of_meaning() {
    let mut seen: HashMap<String, &str> = HashMap::new();
    for group in GROUPS {
        for word in *group {
            let meaning = seen.entry(stem(&fold(word))).or_insert(group[0]);
            assert_eq!(*meaning, group[0], "{word}");
        }
    }
}

proptest! {
    #[test]
    fn any_text_can_be_matched_with_itself(text in "\\PC{0,80}") {
        let own = words(&text);
        let found = Index::of([&own]).matches(&own, 1);
        prop_assert_eq!(found.is_empty(), own.is_empty());
        prop_assert!(found.iter().all(|found| found.fit == Fit::Meets));
    }
}
