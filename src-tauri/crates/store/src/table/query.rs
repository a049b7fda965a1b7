//! The rows of a table in order, by a statement put together from closed sets alone; every value is a parameter.

use chrono::NaiveDate;
use domain::stage::Stage;
use domain::table::{OrderKey, SortKey, SortOrder, TableFilter, compare};
use rusqlite::ToSql;

use super::Reckoned;
use super::condition::{Check, Conditions};
use super::keys::{Source, key, sources};
use crate::search::terms::Terms;
use crate::{Reading, StoreError, stage};

/// What is asked of the table.
#[derive(Debug, Clone, Copy)]
pub struct TableQuery<'a> {
    /// Every one of them must be met.
    pub filters: &'a [TableFilter],
    /// The first counts most; rows that are equal in all of them stand newest first.
    pub sort: &'a [SortKey],
    /// The day it is asked for.
    pub today: NaiveDate,
    /// What is reckoned of the jobs' pay; needed only where [`TableQuery::needs_pay`] says so.
    pub reckoned: &'a Reckoned,
}

impl TableQuery<'_> {
    /// Whether a table so filtered and sorted looks at what is reckoned of pay.
    pub fn needs_pay(filters: &[TableFilter], sort: &[SortKey]) -> bool {
        use domain::table::TableColumn::{Floor, Pay, Target};
        let is_filter = |filter: &TableFilter| {
            matches!(filter, TableFilter::Target { .. } | TableFilter::Floor { .. } | TableFilter::Pay { .. })
        };
        filters.iter().any(is_filter) || sort.iter().any(|key| matches!(key.column, Pay | Target | Floor))
    }
}

/// What keys and checks need beside the row itself.
pub(super) struct Context<'a> {
    pub(super) stages: &'a [Stage],
    pub(super) today: NaiveDate,
    pub(super) reckoned: &'a Reckoned,
}

/// The row numbers of the jobs that meet the filters, in order. Jobs in the trash and of archived searches are in no
/// table.
///
/// # Errors
/// When the file can't be read.
pub fn order(reading: &Reading<'_>, query: &TableQuery<'_>) -> Result<Vec<i64>, StoreError> {
    let stages = stage::all(reading)?;
    let context = Context { stages: &stages, today: query.today, reckoned: query.reckoned };
    let conditions = Conditions::of(query.filters, &context)?;
    let terms = Terms::of(&conditions.text);
    let matched = terms.matched_anywhere();
    let sql = statement(query.sort, &conditions, &terms);
    let mut params: Vec<(&str, &dyn ToSql)> = terms.params(matched.as_ref());
    params.extend(conditions.params.iter().map(|(name, value)| (name.as_str(), value as &dyn ToSql)));

    // Not kept: there are as many statements as ways to filter and sort.
    let mut statement = reading.connection.prepare(&sql)?;
    let mut found = statement.query(&*params)?;
    let mut rows: Vec<(Vec<Option<OrderKey>>, i64)> = Vec::new();
    while let Some(row) = found.next()? {
        let seq: i64 = row.get(0)?;
        let mut passes = true;
        for check in &conditions.checks {
            passes = passes && check.passes(row, seq, &context)?;
        }
        if passes {
            let keys = query.sort.iter().map(|by| key(by.column, row, seq, &context));
            rows.push((keys.collect::<rusqlite::Result<_>>()?, seq));
        }
    }
    let orders: Vec<SortOrder> = query.sort.iter().map(|by| by.order).collect();
    rows.sort_unstable_by(|one, other| compare(&one.0, &other.0, &orders).then(other.1.cmp(&one.1)));
    Ok(rows.into_iter().map(|(_, seq)| seq).collect())
}

fn statement(sort: &[SortKey], conditions: &Conditions, terms: &Terms) -> String {
    let mut selected: Vec<Source> = Vec::new();
    let wanted = sort.iter().flat_map(|by| sources(by.column));
    for source in wanted.chain(conditions.checks.iter().flat_map(Check::sources)) {
        if !selected.contains(source) {
            selected.push(*source);
        }
    }
    let columns: String = selected.iter().map(|(name, sql)| format!(",\n  {sql} AS {name}")).collect();
    let uses_application = conditions.sql.contains(APPLICATION) || columns.contains(APPLICATION);
    let from = match (uses_application, conditions.by_stage && terms.is_empty()) {
        (false, _) => "FROM job",
        (true, false) => "FROM job CROSS JOIN application ON application.job_id = job.id",
        // Few of all jobs are in most stages: the column's own index says which.
        (true, true) => "FROM application CROSS JOIN job ON job.id = application.job_id",
    };
    format!("SELECT job.seq{columns}\n{from}\n{PRESENT}{}{}", conditions.sql, terms.condition())
}

const APPLICATION: &str = "application.";

/// Both lists are short and lie in indexes of their own, so that a job's row need not be looked at.
const PRESENT: &str = "WHERE job.seq NOT IN (SELECT seq FROM job WHERE deleted_at IS NOT NULL)
  AND job.seq NOT IN (SELECT seq FROM job WHERE archive_id IS NOT NULL)\n";
