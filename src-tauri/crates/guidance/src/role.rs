//! Roles: kinds of work, found by the words of a job's title.

use domain::fold::fold;
use domain::target::Level;
use serde::{Deserialize, Serialize};

use crate::fact::Text;
use crate::market::Group;
use crate::pack::Pack;

/// A part of fewer letters than this must stand as a word of its own: "ai" is not in "maintainer", "java" not in
/// "javascript". A longer one may be part of a compound: "utvikler" in "systemutvikler".
const LONG_PART: usize = 5;

/// A kind of work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Its stable id.
    pub id: String,
    /// What it is called.
    pub name: Text,
    /// What titles call it, in either language: every word of one entry must be in the title, in any order.
    pub words: Vec<String>,
    /// Words that make a title another kind of work.
    #[serde(default)]
    pub unless: Vec<String>,
    /// Codes of STYRK-08 whose statistics speak of it, the nearest first.
    #[serde(default)]
    pub occupations: Vec<String>,
    /// Fields of the developer survey that it is, the nearest first.
    #[serde(default)]
    pub fields: Vec<String>,
    /// Groups its people are of.
    #[serde(default)]
    pub groups: Vec<Group>,
    /// Ids of the [skills](crate::Skill) it asks for; where from, its [guide](crate::RoleGuide) says.
    #[serde(default)]
    pub skills: Vec<String>,
}

/// Words by which a title names a level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LevelWords {
    /// The level.
    pub level: Level,
    /// The words.
    pub words: Vec<String>,
}

impl Role {
    /// The major group of its first occupation: the first digit of the code. Roles without statistics are
    /// academic work.
    pub fn major_group(&self) -> Group {
        match self.occupations.first().and_then(|code| code.chars().next()) {
            Some('1') => Group::Managers,
            Some('3') => Group::Technicians,
            _ => Group::Professionals,
        }
    }

    /// How well a title fits: the words and letters of the best entry; more words go before more letters.
    fn fit(&self, title: &Title) -> Option<(usize, usize)> {
        if self.unless.iter().any(|word| title.holds(word)) {
            return None;
        }
        let entries = self.words.iter().filter(|entry| entry.split(' ').all(|part| title.holds(part)));
        entries.map(|entry| (entry.split(' ').count(), entry.len())).max()
    }
}

impl Pack {
    /// The role that a text names: a role's name or a job's title, in either language. Of several the one of which
    /// the title says most; "fullstack utvikler" goes before "utvikler".
    pub fn role_named(&self, text: &str) -> Option<&Role> {
        let title = Title::of(text);
        let fits = self.roles.iter().filter_map(|role| Some((role.fit(&title)?, role)));
        // The first of equals, so the list is searched from its end.
        fits.rev().max_by_key(|(fit, _)| *fit).map(|(_, role)| role)
    }

    /// The level that a title names; `None` when it names none or several.
    pub fn level_named(&self, text: &str) -> Option<Level> {
        let title = Title::of(text);
        let mut named = self.levels.iter().filter(|level| level.words.iter().any(|word| title.holds(word)));
        match (named.next(), named.next()) {
            (Some(only), None) => Some(only.level),
            _ => None,
        }
    }
}

/// A title in the form in which it is compared.
struct Title {
    words: Vec<String>,
    /// All words without what stands between them, so that "back-end" and "back end" are "backend".
    whole: String,
}

impl Title {
    fn of(text: &str) -> Self {
        let folded = fold(text);
        // "C++" and "C#" are words.
        let splits = |c: char| !(c.is_alphanumeric() || c == '+' || c == '#');
        let words: Vec<String> =
            folded.split(splits).filter(|word| !word.is_empty()).map(str::to_owned).collect();
        Self { whole: words.concat(), words }
    }

    fn holds(&self, part: &str) -> bool {
        if part.len() < LONG_PART {
            self.words.iter().any(|word| word == part)
        } else {
            self.whole.contains(part)
        }
    }
}

/// The file of roles.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RolesFile {
    /// Read and judged before the rest.
    #[serde(rename = "schema")]
    _schema: u32,
    role: Vec<Role>,
    level: Vec<LevelWords>,
}

impl RolesFile {
    /// The roles and level words, their words folded as titles are.
    pub fn folded(self) -> (Vec<Role>, Vec<LevelWords>) {
        let plain = |words: Vec<String>| words.iter().map(|word| fold(word)).collect::<Vec<_>>();
        let role = |role: Role| Role { words: plain(role.words), unless: plain(role.unless), ..role };
        let level = |level: LevelWords| LevelWords { words: plain(level.words), ..level };
        (self.role.into_iter().map(role).collect(), self.level.into_iter().map(level).collect())
    }
}
