//! Every fact of the two articles is in the pack: each leaf of `article_facts.toml` is found in the fact that `articles.map`
//! names, and that fact rests on the article.

#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod shared;

use std::collections::{HashMap, HashSet};

use domain::fold::fold;
use guidance::{FactRef, Verified, pack};
use toml::{Table, Value};

/// Where a leaf stands in the pack.
struct Entry {
    path: String,
    fact: String,
    words: String,
}

fn entries() -> Vec<Entry> {
    let lines = include_str!("articles.map").lines();
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    let part = |parts: &[&str], at: usize| parts[at].trim().to_owned();
    lines
        .map(|line| line.split('|').collect::<Vec<_>>())
        .map(|parts| Entry { path: part(&parts, 0), fact: part(&parts, 1), words: part(&parts, 2) })
        .collect()
}

/// Every leaf with its path, and the article its table names.
fn leaves<'v>(
    path: &str,
    value: &'v Value,
    article: Option<&'v str>,
    found: &mut Vec<(String, &'v Value, Option<&'v str>)>,
) {
    let below = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
    match value {
        Value::Table(table) => {
            let article = table.get("source").and_then(Value::as_str).or(article);
            table.iter().for_each(|(key, value)| leaves(&below(key), value, article, found));
        }
        Value::Array(list) => {
            list.iter()
                .enumerate()
                .for_each(|(at, value)| leaves(&below(&at.to_string()), value, article, found));
        }
        leaf => found.push((path.to_owned(), leaf, article)),
    }
}

/// The leaves that say what the file and its articles are, and no fact about Norway.
fn is_about_the_articles(path: &str) -> bool {
    path == "schema" || path == "retrieved" || path.starts_with("source.") || path.ends_with(".source")
}

fn source_of(article: &str) -> &'static str {
    if article == "A" { "article_backend" } else { "article_ai" }
}

/// Why a leaf is not in a fact; `None` when it is.
fn missing(leaf: &Value, article: Option<&str>, entry: &Entry, fact: &FactRef) -> Option<String> {
    let told = match leaf {
        Value::Integer(number) => number.to_string(),
        leaf => leaf.as_str().map(fold).unwrap_or_default(),
    };
    // The pack says how a fact was verified, and does not put it in words.
    if entry.words == "several sources" {
        let several = fact.basis.verified == Verified::TwoOrMore && !fact.basis.also.is_empty();
        return (!several).then(|| "is not verified by several".to_owned());
    }
    let hay = fold(&format!("{} {} {}", fact.id, fact.about.en, fact.value.en));
    let digits: String = hay.chars().filter(|c| !matches!(c, ' ' | ',')).collect();
    let words: Vec<String> = match entry.words.as_str() {
        "=" => vec![told.clone()],
        words => words.split(',').map(fold).collect(),
    };
    let holds = |word: &str| hay.contains(word) || (leaf.is_integer() && digits.contains(word));
    let rests = |id: &str| fact.basis.source == id || fact.basis.also.iter().any(|also| also == id);
    let absent = words.iter().find(|word| word.is_empty() || !holds(word));
    let invented = words.iter().find(|word| leaf.is_str() && !told.contains(word.as_str()));
    let source = article.map(source_of).filter(|id| !rests(id));
    absent
        .map(|word| format!("`{word}` is not in it: {hay}"))
        .or_else(|| invented.map(|word| format!("`{word}` is not what the article says: {told}")))
        .or_else(|| source.map(|id| format!("does not rest on {id}")))
}

#[test]
fn every_fact_of_the_articles_is_in_the_pack() {
    let Some(text) = shared::facts("article_facts.toml") else { return };
    let file: Value = Value::Table(toml::from_str::<Table>(&text).unwrap());
    let mut all = Vec::new();
    leaves("", &file, None, &mut all);
    let facts: HashMap<String, FactRef> = pack().facts().map(|fact| (fact.id.clone(), fact)).collect();
    let entries = entries();
    let by_path: HashMap<&str, &Entry> = entries.iter().map(|entry| (entry.path.as_str(), entry)).collect();
    assert_eq!(by_path.len(), entries.len(), "a path stands in articles.map twice");
    let (mut faults, mut used) = (Vec::new(), HashSet::new());
    let about_norway = all.iter().filter(|(path, ..)| !is_about_the_articles(path));
    for (path, leaf, article) in about_norway {
        let list = path.rsplit_once('.').map_or(String::new(), |(front, _)| format!("{front}.*"));
        let Some(entry) = by_path.get(path.as_str()).or_else(|| by_path.get(list.as_str())) else {
            faults.push(format!("{path} = {leaf:?}: articles.map does not say where it is"));
            continue;
        };
        used.insert(entry.path.as_str());
        match facts.get(&entry.fact) {
            None => faults.push(format!("{path} = {leaf:?}: there is no fact {}", entry.fact)),
            Some(fact) => faults.extend(
                missing(leaf, *article, entry, fact)
                    .map(|why| format!("{path} = {leaf:?}, {}: {why}", entry.fact)),
            ),
        }
    }
    let unused = entries.iter().filter(|entry| !used.contains(entry.path.as_str()));
    faults.extend(unused.map(|entry| format!("{}: the articles do not say that", entry.path)));
    assert!(faults.is_empty(), "{} of {}:\n{}", faults.len(), all.len(), faults.join("\n"));
    assert!(all.len() > 370, "only {} leaves", all.len());
}

#[test]
fn the_articles_are_sources_without_address() {
    let articles =
        [("article_backend", "backend developer jobs in norway"), ("article_ai", "ai jobs in norway")];
    for (id, title) in articles {
        let source = pack().source(id).unwrap();
        assert!(source.undated && source.address.is_none() && source.published.is_none());
        assert_eq!(source.read_on.to_string(), "2026-11-22");
        assert!(fold(&source.name.en).contains(title), "{}", source.name.en);
    }
    assert!(pack().source("article_ai").unwrap().name.en.contains("2026"));
}

/// The map is held to the pack also where the articles' file is not at hand.
#[test]
fn every_fact_the_map_names_is_in_the_pack() {
    let ids: HashSet<String> = pack().facts().map(|fact| fact.id).collect();
    let unknown: Vec<String> = entries().into_iter().map(|e| e.fact).filter(|id| !ids.contains(id)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}
