//! Rows that stand or go together.

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension, params_from_iter};

use super::shape::TableShape;
use crate::StoreError;

/// Rows that stand or go together: a list by its places, the numbers of one figure, the wages of one answer. Where the
/// profile has any of them, it keeps its own.
pub(super) struct Group {
    owner: Option<Vec<usize>>,
    last: Option<(Vec<Sql>, bool)>,
}

impl Group {
    pub(super) fn of(table: &TableShape) -> Self {
        let places = |columns: &mut dyn Iterator<Item = &String>| -> Vec<usize> {
            columns.filter_map(|column| table.position(column)).collect()
        };
        let owner = match table.name.as_str() {
            "own_figure_number" => Some(places(&mut ["figure_id".to_owned()].iter())),
            "fetched_wage" => Some(Vec::new()),
            _ if table.key.len() > 1 && table.key.iter().any(|column| column == "position") => {
                Some(places(&mut table.key.iter().filter(|column| *column != "position")))
            }
            _ => None,
        };
        Self { owner, last: None }
    }

    /// Whether the profile had rows of the same owner before any of the file's came.
    pub(super) fn stands(
        &mut self,
        own: &Connection,
        table: &TableShape,
        values: &[Sql],
    ) -> Result<bool, StoreError> {
        let Some(columns) = &self.owner else { return Ok(false) };
        let owner: Vec<Sql> = columns.iter().map(|&at| values[at].clone()).collect();
        if let Some((last, stands)) = &self.last
            && *last == owner
        {
            return Ok(*stands);
        }
        let same: Vec<String> = columns
            .iter()
            .enumerate()
            .map(|(number, &at)| format!(" AND {} IS ?{}", table.columns[at].name, number + 1))
            .collect();
        let sql = format!("SELECT 1 FROM {} WHERE TRUE{} LIMIT 1", table.name, same.concat());
        let found = own.prepare_cached(&sql)?.query_row(params_from_iter(&owner), |_| Ok(())).optional()?;
        self.last = Some((owner, found.is_some()));
        Ok(found.is_some())
    }
}
