//! Skills, by all the names that ads and people give them.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use crate::fact::Text;

/// Something a person can do or knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skill {
    /// Its stable id.
    pub id: String,
    /// What it is called.
    #[serde(deserialize_with = "name_or_text")]
    pub name: Text,
    /// What sort it is.
    pub kind: SkillKind,
    /// Further names, whole words in any case; one that ends in `*` may go on: `maskinlæring*`.
    #[serde(default)]
    pub other_names: Vec<String>,
    /// Names that count only as they are written here, capitals and all: `Go`, `REST`.
    #[serde(default)]
    pub exact: Vec<String>,
    /// Names that count, in any case, only beside another skill or where a programming language is spoken of: `R`, `C`.
    #[serde(default)]
    pub beside: Vec<String>,
    /// Words that make the name before them something else: `Go to market`. One that ends in `*` may go on.
    #[serde(default)]
    pub unless_next: Vec<String>,
}

/// What sort a skill is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SkillKind {
    /// A programming or query language.
    Language,
    /// A framework or library.
    Framework,
    /// A database, store or queue.
    Database,
    /// A cloud or another platform.
    Platform,
    /// A tool or a protocol.
    Tool,
    /// A method or a field of knowledge.
    Method,
    /// A way of working.
    Practice,
}

impl Skill {
    /// Every name, as it is written.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let more = self.other_names.iter().chain(&self.exact).chain(&self.beside);
        [&self.name.en, &self.name.nb].into_iter().chain(more).map(String::as_str)
    }

    /// The names that count in any case wherever they stand.
    pub(crate) fn plain_names(&self) -> impl Iterator<Item = &str> {
        let own = [&self.name.en, &self.name.nb].into_iter();
        let own = own.filter(|name| !self.exact.contains(name) && !self.beside.contains(name));
        own.chain(&self.other_names).map(String::as_str)
    }
}

/// The file of skills.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SkillsFile {
    /// Read and judged before the rest.
    #[serde(rename = "schema")]
    _schema: u32,
    pub skill: Vec<Skill>,
}

/// A name that is the same in both languages, or one in each.
pub(crate) fn name_or_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
    struct Either;
    impl<'de> Visitor<'de> for Either {
        type Value = Text;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a name, or one in each language: { en = \"…\", nb = \"…\" }")
        }
        fn visit_str<E: Error>(self, name: &str) -> Result<Text, E> {
            Ok(Text { en: name.to_owned(), nb: name.to_owned() })
        }
        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Text, A::Error> {
            Text::deserialize(MapAccessDeserializer::new(map))
        }
    }
    deserializer.deserialize_any(Either)
}
