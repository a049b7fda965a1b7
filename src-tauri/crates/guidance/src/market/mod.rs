//! What work is paid: distributions of pay, each with where it comes from.

mod choose;

use domain::target::Level;
use serde::{Deserialize, Serialize};

use crate::fact::{Basis, TableBasis, Text, Unit, Verified};
use crate::role::Role;

pub use choose::Suggestion;

/// Months of a year, by which a monthly figure is made yearly.
const MONTHS: i64 = 12;

/// What many people are paid, or what somebody states that they are; kroner a year for a full position.
///
/// Official statistics are published by the month: their yearly figures are twelve times that and count as
/// [computed](Verified::Computed).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Distribution {
    /// Its stable id.
    pub id: String,
    /// Whom it is of.
    pub name: Text,
    /// What it is.
    pub kind: DistributionKind,
    /// The year it is of; absent where the source bears none.
    pub year: Option<i32>,
    /// A quarter is paid less; the low end of a band.
    pub p25_kr: Option<i64>,
    /// Half are paid less; of a band the one figure that its source states, as the name says.
    pub median_kr: Option<i64>,
    /// A quarter is paid more; the high end of a band.
    pub p75_kr: Option<i64>,
    /// The mean.
    pub mean_kr: Option<i64>,
    /// A tenth is paid more.
    pub p90_kr: Option<i64>,
    /// How many answered, where it is a survey. Under 10 says little.
    pub answers: Option<u32>,
    /// Whether a band's high end is "or more".
    pub open_top: bool,
    /// The ids of the [roles](Role) it speaks of; none for counties and for everyone.
    pub roles: Vec<String>,
    /// The county it is of, as its source names it; absent is all of Norway.
    pub county: Option<String>,
    /// The id of the city it is of, of a statistic of the person's own.
    pub city: Option<String>,
    /// How senior the people are; absent is all of them.
    pub level: Option<Level>,
    /// The code of the occupation in STYRK-08, where it is statistics by occupation.
    pub occupation: Option<String>,
    /// The id of the field, where it is a survey's.
    pub field: Option<String>,
    /// A group that neither role nor place tells of.
    pub group: Option<Group>,
    /// What it rests on.
    pub basis: TableBasis,
}

/// What a distribution is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DistributionKind {
    /// Official statistics by occupation, all of Norway.
    Occupation,
    /// Official statistics by county; the median only.
    County,
    /// A survey among developers, self-reported.
    Survey,
    /// What an article or a union states without counting: a band with its ends, or one figure.
    Band,
    /// A statistic of the person's own, such as a union's; no file has it.
    #[serde(skip)]
    Own,
}

/// A group of people that neither their role nor their place tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// Major group 1 of STYRK-08.
    Managers,
    /// Major group 2 of STYRK-08, academic occupations: most developers.
    Professionals,
    /// Major group 3 of STYRK-08.
    Technicians,
    /// Freelance or self-employed.
    Freelance,
    /// Employed in the public sector.
    PublicSector,
    /// Employed in the private sector, by the firm they build for.
    PrivateSector,
    /// Hired out by a consultancy.
    Consultants,
    /// Working outside Norway.
    Abroad,
}

impl Distribution {
    /// What it rests on.
    pub fn basis(&self) -> Basis<'_> {
        self.basis.basis()
    }

    /// Lower quartile, median and upper quartile, where it has them; of a band with both ends the ends and their
    /// middle.
    pub fn three_points(&self) -> Option<[i64; 3]> {
        let (low, high) = (self.p25_kr?, self.p75_kr?);
        let middle = match self.kind {
            DistributionKind::Band => self.median_kr.unwrap_or(low.midpoint(high)),
            _ => self.median_kr?,
        };
        Some([low, middle, high])
    }
}

/// A file of distributions.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MarketFile {
    /// Read and judged before the rest.
    #[serde(rename = "schema")]
    _schema: u32,
    table: Vec<Table>,
}

/// Rows that share what they rest on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    kind: DistributionKind,
    year: Option<i32>,
    basis: TableBasis,
    row: Vec<Row>,
}

/// A distribution as it is written: in its table's unit, its roles named only where nothing else leads to them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    name: Text,
    #[serde(alias = "low")]
    p25: Option<i64>,
    median: Option<i64>,
    #[serde(alias = "high")]
    p75: Option<i64>,
    mean: Option<i64>,
    p90: Option<i64>,
    answers: Option<u32>,
    #[serde(default)]
    open_top: bool,
    #[serde(default)]
    roles: Vec<String>,
    county: Option<String>,
    level: Option<Level>,
    occupation: Option<String>,
    field: Option<String>,
    group: Option<Group>,
}

/// The distributions of the files, in their order, made yearly and tied to the roles that name them.
pub(crate) fn distributions(files: [MarketFile; 3], roles: &[Role]) -> Vec<Distribution> {
    let tables = files.into_iter().flat_map(|file| file.table);
    tables.flat_map(|table| distributions_of(table, roles)).collect()
}

fn distributions_of(table: Table, roles: &[Role]) -> Vec<Distribution> {
    let Table { kind, year, basis, row } = table;
    let monthly = basis.unit == Unit::KrPerMonth;
    let yearly = |figure: Option<i64>| figure.map(|kr| if monthly { kr.saturating_mul(MONTHS) } else { kr });
    let basis = if monthly { yearly_basis(basis) } else { basis };
    let distribution = |row: Row| Distribution {
        roles: if row.roles.is_empty() { naming(roles, &row) } else { row.roles },
        id: row.id,
        name: row.name,
        kind,
        year,
        p25_kr: yearly(row.p25),
        median_kr: yearly(row.median),
        p75_kr: yearly(row.p75),
        mean_kr: yearly(row.mean),
        p90_kr: yearly(row.p90),
        answers: row.answers,
        open_top: row.open_top,
        county: row.county,
        city: None,
        level: row.level,
        occupation: row.occupation,
        field: row.field,
        group: row.group,
        basis: basis.clone(),
    };
    row.into_iter().map(distribution).collect()
}

/// What a monthly table's yearly figures rest on: arithmetic, unless the table itself was never checked.
fn yearly_basis(basis: TableBasis) -> TableBasis {
    let verified = match basis.verified {
        Verified::Unverified => Verified::Unverified,
        _ => Verified::Computed,
    };
    TableBasis { unit: Unit::KrPerYear, verified, ..basis }
}

fn naming(roles: &[Role], row: &Row) -> Vec<String> {
    let names = |role: &&Role| {
        row.occupation.as_ref().is_some_and(|code| role.occupations.contains(code))
            || row.field.as_ref().is_some_and(|field| role.fields.contains(field))
    };
    roles.iter().filter(names).map(|role| role.id.clone()).collect()
}

#[cfg(test)]
mod facts_tests;
#[cfg(test)]
mod tests;
