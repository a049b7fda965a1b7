//! The list of contacts by name, searched by what they are called, their role and their employer.

use domain::fold::fold;
use rusqlite::ToSql;

use super::{ContactRow, row};
use crate::{Page, Reading, StoreError};

/// The most words that are searched for; more say nothing more.
const MAX_WORDS: usize = 6;

/// Which contacts to list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ContactFilter {
    /// Only those of whom every word is found in what they are called, their role, address, number or employer.
    pub text: String,
    /// How many to skip.
    pub offset: u32,
    /// How many to return at most.
    pub limit: u32,
}

/// Contacts by what they are called. Those found only in ads of jobs in the trash or in archives are left out.
///
/// # Errors
/// When the file can't be read.
pub fn list(reading: &Reading<'_>, filter: &ContactFilter) -> Result<Page<ContactRow>, StoreError> {
    let patterns: Vec<String> =
        fold(&filter.text).split(' ').filter(|word| !word.is_empty()).map(pattern).collect();
    let patterns = &patterns[..patterns.len().min(MAX_WORDS)];
    let condition = condition(patterns.len());
    let mut params: Vec<&dyn ToSql> = patterns.iter().map(|pattern| pattern as &dyn ToSql).collect();
    let total = reading
        .connection
        .prepare_cached(&format!("SELECT count(*) FROM contact{condition}"))?
        .query_row(&*params, |row| row.get(0))?;
    let sql = format!(
        "{}{condition} ORDER BY contact.folded, contact.id LIMIT ? OFFSET ?",
        include_str!("line.sql")
    );
    params.extend([&filter.limit as &dyn ToSql, &filter.offset]);
    let mut statement = reading.connection.prepare_cached(&sql)?;
    let rows = statement.query_map(&*params, row)?.collect::<Result<_, _>>()?;
    Ok(Page { rows, total })
}

/// The condition for so many words; each is the parameter of its number.
pub(crate) fn condition(words: usize) -> String {
    let each = (1..=words).map(|number| include_str!("word.sql").replace("?word", &format!("?{number}")));
    format!("\nWHERE {}{}", include_str!("shown.sql"), each.collect::<String>())
}

/// A word as a pattern that finds it anywhere.
fn pattern(word: &str) -> String {
    format!("%{}%", word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_"))
}
