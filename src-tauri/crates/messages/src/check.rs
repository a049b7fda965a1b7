//! What must hold of the catalogues before the program is built. Shared by the build script and the tests.

use std::collections::btree_map::Entry as Slot;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

use crate::mentions::Mentions;

/// One catalogue file.
pub struct Source {
    /// `en` or `nb`.
    pub lang: String,
    /// The file as a person finds it: `ftl/en/board.ftl`.
    pub file: String,
    /// What it holds.
    pub text: String,
}

/// One message as both languages agree on it.
#[derive(Debug, PartialEq, Eq)]
pub struct Message {
    /// Its id in the catalogues.
    pub id: String,
    /// The names of its arguments.
    pub arguments: BTreeSet<String>,
}

impl Message {
    /// The id as the name of an enum variant: `stage-no_reply` is `StageNoReply`.
    pub fn variant(&self) -> String {
        self.id.split(['-', '_']).map(capitalised).collect()
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}

/// Something that is wrong in a catalogue, said so that it can be found and mended.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, with the id it is about.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

/// The messages of all catalogues, sorted by id, or everything that is wrong with them.
pub fn check(sources: &[Source], langs: [&str; 2]) -> Result<Vec<Message>, Vec<Fault>> {
    let mut faults = Vec::new();
    let [first, second] = langs.map(|lang| Catalogue::read(lang, sources, &mut faults));
    first.compare(&second, &mut faults);
    second.missing_from(&first, &mut faults);
    let messages: Vec<Message> = first
        .messages
        .keys()
        .map(|id| Message { id: id.clone(), arguments: first.arguments(id, &mut BTreeSet::new()) })
        .collect();
    first.check_variants(&messages, &mut faults);
    faults.sort();
    faults.dedup();
    if faults.is_empty() { Ok(messages) } else { Err(faults) }
}

/// All messages and terms of one language, whatever area they are written in.
struct Catalogue<'a> {
    lang: &'a str,
    messages: BTreeMap<String, Found<'a>>,
    terms: BTreeMap<String, Found<'a>>,
}

/// A message or term at its place, with what its pattern mentions.
struct Found<'a> {
    source: &'a Source,
    line: usize,
    mentions: Mentions,
}

impl Found<'_> {
    fn fault(&self, what: String) -> Fault {
        Fault { file: self.source.file.clone(), line: self.line, what }
    }
}

impl<'a> Catalogue<'a> {
    fn read(lang: &'a str, sources: &'a [Source], faults: &mut Vec<Fault>) -> Self {
        let mut catalogue = Self { lang, messages: BTreeMap::new(), terms: BTreeMap::new() };
        for source in sources.iter().filter(|source| source.lang == lang) {
            catalogue.add(source, faults);
        }
        catalogue.check_references(faults);
        catalogue
    }

    fn add(&mut self, source: &'a Source, faults: &mut Vec<Fault>) {
        let resource = parser::parse(source.text.as_str()).unwrap_or_else(|(resource, errors)| {
            faults.extend(errors.iter().map(|error| {
                let line = line_at(&source.text, error.pos.start);
                Fault { file: source.file.clone(), line, what: format!("not valid Fluent: {error}") }
            }));
            resource
        });
        let mut line = 0;
        for entry in &resource.body {
            // Junk is what the parser's own errors are about, already told above.
            let (id, pattern) = match entry {
                Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref()),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value)),
                _ => continue,
            };
            line = line_of(&source.text, &id, line);
            let found = Found { source, line, mentions: pattern.map(Mentions::of).unwrap_or_default() };
            if pattern.is_none() || found.mentions.says_nothing() {
                faults.push(found.fault(format!("`{id}` is empty")));
            }
            if matches!(entry, Entry::Message(message) if !message.attributes.is_empty()) {
                faults.push(found.fault(format!("`{id}` has an attribute; make it a message of its own")));
            }
            self.insert(id, found, faults);
        }
    }

    /// Keeps an entry. Terms keep their hyphen.
    fn insert(&mut self, id: String, found: Found<'a>, faults: &mut Vec<Fault>) {
        let entries = if id.starts_with('-') { &mut self.terms } else { &mut self.messages };
        match entries.entry(id) {
            Slot::Occupied(first) => {
                let place = format!("{}:{}", first.get().source.file, first.get().line);
                faults.push(found.fault(format!("`{}` is there already, in {place}", first.key())));
            }
            Slot::Vacant(slot) => _ = slot.insert(found),
        }
    }

    fn check_references(&self, faults: &mut Vec<Fault>) {
        for (id, found) in self.messages.iter().chain(&self.terms) {
            let mentions = &found.mentions;
            let unknown_messages = mentions.messages.iter().filter(|name| !self.messages.contains_key(*name));
            let unknown_terms = mentions.terms.iter().filter(|name| !self.terms.contains_key(*name));
            faults.extend(unknown_messages.map(|name| {
                found.fault(format!(
                    "`{id}` refers to the message `{name}`, which there is not in `{}`",
                    self.lang
                ))
            }));
            faults.extend(unknown_terms.map(|name| {
                found.fault(format!(
                    "`{id}` refers to the term `{name}`, which there is not in `{}`",
                    self.lang
                ))
            }));
            if self.refers_to_itself(id, mentions) {
                faults.push(found.fault(format!("`{id}` refers to itself, at once or by others")));
            }
            faults.extend(mentions.functions.iter().map(|name| {
                found.fault(format!(
                    "`{id}` calls {name}(); hand in the formatted text as an argument instead"
                ))
            }));
        }
    }

    fn refers_to_itself(&self, id: &str, mentions: &Mentions) -> bool {
        let mut reached = BTreeSet::new();
        for other in &mentions.messages {
            self.arguments(other, &mut reached);
        }
        reached.contains(id)
    }

    fn compare(&self, other: &Self, faults: &mut Vec<Fault>) {
        self.missing_from(other, faults);
        for (id, found) in self.messages.iter().filter(|(id, _)| other.messages.contains_key(*id)) {
            let here = self.arguments(id, &mut BTreeSet::new());
            let there = other.arguments(id, &mut BTreeSet::new());
            if here != there {
                faults.push(found.fault(format!(
                    "`{id}` uses {} in `{}` but {} in `{}`",
                    listed(&here),
                    self.lang,
                    listed(&there),
                    other.lang
                )));
            }
        }
    }

    fn missing_from(&self, other: &Self, faults: &mut Vec<Fault>) {
        for (id, found) in self.messages.iter().filter(|(id, _)| !other.messages.contains_key(*id)) {
            faults.push(found.fault(format!("`{id}` is in `{}` but missing in `{}`", self.lang, other.lang)));
        }
    }

    /// A message's arguments, those of the messages it refers to included. `seen` ends a circle of
    /// references.
    fn arguments(&self, id: &str, seen: &mut BTreeSet<String>) -> BTreeSet<String> {
        let Some(found) = self.messages.get(id).filter(|_| seen.insert(id.to_owned())) else {
            return BTreeSet::new();
        };
        let mut names = found.mentions.variables.clone();
        for other in &found.mentions.messages {
            names.extend(self.arguments(other, seen));
        }
        names
    }

    fn check_variants(&self, messages: &[Message], faults: &mut Vec<Fault>) {
        let mut taken: BTreeMap<String, &str> = BTreeMap::new();
        for message in messages {
            if let Some(other) = taken.insert(message.variant(), &message.id) {
                let what = format!("`{}` and `{other}` differ only in marks; rename one", message.id);
                faults.extend(self.messages.get(&message.id).map(|found| found.fault(what)));
            }
        }
    }
}

fn listed(names: &BTreeSet<String>) -> String {
    match names.iter().map(|name| format!("${name}")).collect::<Vec<_>>() {
        names if names.is_empty() => "no argument".to_owned(),
        names => names.join(", "),
    }
}

fn line_at(text: &str, position: usize) -> usize {
    text.bytes().take(position).filter(|byte| *byte == b'\n').count() + 1
}

/// The first line after line `after` on which the entry begins: the syntax tree keeps no places, and an entry
/// begins its line with its id.
fn line_of(text: &str, id: &str, after: usize) -> usize {
    let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().skip(after).position(begins).map_or(after, |index| after + index + 1)
}
