//! What is known of a role beyond its pay: why it is paid, what it does, what pushes its pay.

use domain::target::Level;
use serde::{Deserialize, Serialize};

use crate::fact::{Basis, TableBasis, Text};
use crate::guides::skill::name_or_text;

/// What is known of a role. All of it rests on the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleGuide {
    /// The id of the [role](crate::Role).
    pub role: String,
    /// Its place in a list of the best paid AI roles, the best paid first.
    pub rank: Option<u8>,
    /// The role's name in its source, where that says more than the pack's own.
    pub named: Option<Text>,
    /// What it rests on.
    pub basis: TableBasis,
    /// Why the role pays.
    pub why: Option<Text>,
    /// What is said of its pay.
    pub pay_note: Option<Text>,
    /// What else to know.
    pub note: Option<Text>,
    /// Ids of the [sectors](Sector) that want it.
    #[serde(default)]
    pub sectors: Vec<String>,
    /// Ids of the [skills](crate::Skill) that are named most for Norway.
    #[serde(default)]
    pub named_for_norway: Vec<String>,
    /// What the work consists of.
    #[serde(default)]
    pub duties: Vec<Line>,
    /// What pushes pay up.
    #[serde(default)]
    pub drivers: Vec<Line>,
    /// What the levels mean.
    #[serde(default)]
    pub levels: Vec<LevelMeaning>,
}

impl RoleGuide {
    /// What it rests on.
    pub fn basis(&self) -> Basis<'_> {
        self.basis.basis()
    }
}

/// One line of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Its id, its own within the list.
    pub id: String,
    /// What is said.
    pub text: Text,
}

/// Who is of a level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LevelMeaning {
    /// The level.
    pub level: Level,
    /// Who is of it.
    pub text: Text,
}

/// A part of the economy: of cities and of roles. Wider than the [industry](crate::Industry) of an employer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sector {
    /// Its stable id.
    pub id: String,
    /// What it is called.
    #[serde(deserialize_with = "name_or_text")]
    pub name: Text,
}

/// The file of role guides.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RoleGuidesFile {
    /// Read and judged before the rest.
    #[serde(rename = "schema")]
    _schema: u32,
    pub guide: Vec<RoleGuide>,
}

/// The file of sectors.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SectorsFile {
    /// Read and judged before the rest.
    #[serde(rename = "schema")]
    _schema: u32,
    pub sector: Vec<Sector>,
}
