//! Employers and their industries.

use domain::job::OrgNumber;
use serde::{Deserialize, Serialize};

use crate::fact::{Fact, TableBasis, Text};

/// An employer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Employer {
    /// Its stable id.
    pub id: String,
    /// The name it goes by in Norway.
    pub name: String,
    /// Its English name, where it has one of its own.
    pub name_en: Option<String>,
    /// The registered name, where it differs and is known.
    pub legal_name: Option<String>,
    /// Short names and further names it is called by today.
    #[serde(default)]
    pub other_names: Vec<String>,
    /// Names it bore before.
    #[serde(default)]
    pub former_names: Vec<String>,
    /// The id of its [industry](Industry).
    pub industry: String,
    /// What kind of organisation it is.
    pub kind: EmployerKind,
    /// Its organisation number, where one is known.
    pub org_number: Option<Fact<OrgNumber>>,
    /// Names of cities and places it is at, the main one first.
    pub places: Fact<Vec<String>>,
    /// Whether it is at further places the pack does not name.
    #[serde(default)]
    pub more_places: bool,
    /// People employed.
    pub employees: Option<Fact>,
    /// Its page for applicants or, failing that, its site.
    pub careers: Fact<String>,
    /// What else to know.
    pub note: Option<Text>,
}

impl Employer {
    /// The names it bears today, the one it goes by first.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let more = [&self.name_en, &self.legal_name].into_iter().flatten().chain(&self.other_names);
        std::iter::once(&self.name).chain(more).map(String::as_str)
    }
}

/// What kind of organisation an employer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EmployerKind {
    /// It makes or runs something of its own.
    Product,
    /// It works for others.
    Consultancy,
    /// It is a public body or owned by one.
    Public,
    /// It does research or teaches.
    Research,
}

/// An industry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Industry {
    /// Its stable id.
    pub id: String,
    /// What it is called.
    pub name: Text,
}

/// The file of industries.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct IndustriesFile {
    /// Read and judged before the rest.
    #[serde(rename = "schema")]
    _schema: u32,
    pub industry: Vec<Industry>,
}

/// The file of employers.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EmployersFile {
    /// Read and judged before the rest.
    #[serde(rename = "schema")]
    _schema: u32,
    /// What names, industries, kinds and notes rest on.
    pub listing: TableBasis,
    pub employer: Vec<Employer>,
}
