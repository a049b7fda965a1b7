//! Rows that are the same thing under another id: an employer by its number, a tag by its name, a stage by its kind.

use std::collections::HashMap;

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension, Row, params_from_iter};

use super::shape::TableShape;
use crate::StoreError;

/// Which id of the profile stands for which of the file's, where the two are not the same.
#[derive(Debug, Default)]
pub(super) struct Ids(HashMap<String, HashMap<String, String>>);

impl Ids {
    /// Looks for rows of the file that the profile has under another id.
    pub(super) fn find(
        own: &Connection,
        file: &Connection,
        tables: &[TableShape],
    ) -> Result<Self, StoreError> {
        let mut ids = Self::default();
        for table in tables.iter().filter(|table| table.has_id()) {
            for (sql, columns) in same_by(table) {
                ids.find_in(own, file, table, &sql, &columns)?;
            }
        }
        Ok(ids)
    }

    /// The profile's id for one of the file's.
    pub(super) fn of<'i>(&'i self, table: &str, id: &'i str) -> &'i str {
        self.0.get(table).and_then(|ids| ids.get(id)).map_or(id, String::as_str)
    }

    /// Puts the profile's ids in the place of the file's, in the row's own id and in what it refers to.
    pub(super) fn translate(&self, table: &TableShape, values: &mut [Sql]) {
        let own = table.has_id().then(|| ("id".to_owned(), table.name.clone()));
        for (column, parent) in own.iter().chain(&table.ties) {
            if let Some(Sql::Text(id)) = table.position(column).and_then(|at| values.get_mut(at)) {
                *id = self.of(parent, id).to_owned();
            }
        }
    }

    fn find_in(
        &mut self,
        own: &Connection,
        file: &Connection,
        table: &TableShape,
        sql: &str,
        columns: &[String],
    ) -> Result<(), StoreError> {
        let name = &table.name;
        let mut known = own.prepare_cached(&format!("SELECT 1 FROM {name} WHERE id = ?1"))?;
        let mut same = own.prepare_cached(sql)?;
        let mut rows = file.prepare(&format!("SELECT id, {} FROM {name} ORDER BY id", columns.join(", ")))?;
        let mut rows = rows.query([])?;
        while let Some(row) = rows.next()? {
            let id: String = row.get(0)?;
            if known.query_row([&id], |_| Ok(())).optional()?.is_some() {
                continue;
            }
            let values = self.translated(table, columns, row)?;
            let found: Option<String> =
                same.query_row(params_from_iter(values), |row| row.get(0)).optional()?;
            if let Some(found) = found {
                self.0.entry(name.clone()).or_default().insert(id, found);
            }
        }
        Ok(())
    }

    fn translated(
        &self,
        table: &TableShape,
        columns: &[String],
        row: &Row<'_>,
    ) -> Result<Vec<Sql>, StoreError> {
        let mut values = Vec::with_capacity(columns.len());
        for (at, column) in columns.iter().enumerate() {
            let value: Sql = row.get(at + 1)?;
            let parent = table.ties.iter().find(|(tied, _)| tied == column).map(|(_, parent)| parent);
            values.push(match (parent, value) {
                (Some(parent), Sql::Text(id)) => Sql::Text(self.of(parent, &id).to_owned()),
                (_, value) => value,
            });
        }
        Ok(values)
    }
}

/// By which columns rows of a table are the same thing: a statement that finds the profile's id by them.
fn same_by(table: &TableShape) -> Vec<(String, Vec<String>)> {
    let name = &table.name;
    match name.as_str() {
        // Each profile's board is made with ids of its own. A stage of a kind and a name is that stage.
        "stage" => vec![(
            "SELECT id FROM stage WHERE kind = ?1 AND name IS ?2 AND deleted_at IS ?3 ORDER BY position, id LIMIT 1"
                .to_owned(),
            ["kind", "name", "deleted_at"].map(str::to_owned).into(),
        )],
        // Of an application, or of one of its interviews, there is one sheet.
        "prep_sheet" => vec![(
            "SELECT id FROM prep_sheet WHERE application_id = ?1 AND interview_id IS ?2".to_owned(),
            ["application_id", "interview_id"].map(str::to_owned).into(),
        )],
        // Two versions of one number are two versions: the one that comes is numbered anew.
        "document_version" => Vec::new(),
        _ => table
            .unique
            .iter()
            .map(|columns| {
                let same: Vec<String> =
                    columns.iter().enumerate().map(|(at, column)| format!("{column} = ?{}", at + 1)).collect();
                (format!("SELECT id FROM {name} WHERE {}", same.join(" AND ")), columns.clone())
            })
            .collect(),
    }
}
