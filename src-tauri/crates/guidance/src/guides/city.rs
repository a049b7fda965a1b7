//! What is known of a city beyond people and rents, and what everyday things cost.

use serde::{Deserialize, Serialize};

use crate::fact::{Basis, Fact, TableBasis, Text};
use crate::guides::skill::name_or_text;
use crate::guides::statement::{Statement, StatementTable, statements};

/// What is known of a city.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CityGuide {
    /// The id of the [city](crate::City).
    pub city: String,
    /// The zone by which employers there pay contributions: `I`, `IVa`. The person's own tax does not follow from it.
    pub employer_zone: Fact<String>,
    /// Ids of the [sectors](crate::Sector) that matter most there.
    pub sectors: Fact<Vec<String>>,
    /// Universities and research institutes.
    pub universities: Vec<Institution>,
    /// What it is known for; `ai_jobs` says which AI jobs gather there.
    pub known_for: Vec<Statement>,
    /// What else to know.
    pub notes: Vec<Statement>,
}

impl CityGuide {
    /// What kind of AI jobs gather there.
    pub fn ai_jobs(&self) -> Option<&Statement> {
        self.known_for.iter().find(|fact| fact.id == "ai_jobs")
    }
}

/// A university or a research institute.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Institution {
    /// Its id, its own within the city.
    pub id: String,
    /// What it is called.
    #[serde(deserialize_with = "name_or_text")]
    pub name: Text,
    /// The id of the [employer](crate::Employer) it is, where the pack knows it.
    pub employer: Option<String>,
    /// What it rests on that it is there.
    pub basis: TableBasis,
}

impl Institution {
    /// What it rests on that it is there.
    pub fn basis(&self) -> Basis<'_> {
        self.basis.basis()
    }
}

/// The file of city guides.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CityGuidesFile {
    /// Read and judged before the rest.
    #[serde(rename = "schema")]
    _schema: u32,
    /// What everyday things cost, averages of Norway.
    #[serde(default)]
    pub everyday_cost: Vec<StatementTable>,
    pub guide: Vec<CityGuideTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CityGuideTable {
    city: String,
    employer_zone: Fact<String>,
    sectors: Fact<Vec<String>>,
    universities: Vec<Institution>,
    known_for: Vec<StatementTable>,
    #[serde(default)]
    note: Vec<StatementTable>,
}

impl From<CityGuideTable> for CityGuide {
    fn from(table: CityGuideTable) -> Self {
        Self {
            city: table.city,
            employer_zone: table.employer_zone,
            sectors: table.sectors,
            universities: table.universities,
            known_for: statements(table.known_for),
            notes: statements(table.note),
        }
    }
}
