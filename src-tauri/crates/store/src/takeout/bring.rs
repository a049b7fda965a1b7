//! Writing the rows that come: with what they refer to, and a place where the profile's own stand in the way.

use rusqlite::types::Value as Sql;
use rusqlite::{OptionalExtension, params_from_iter};
use serde_json::Value;

use super::merge::{Doing, Merge, TableMerged, text_at};
use super::shape::TableShape;
use crate::StoreError;

impl Merge<'_> {
    pub(super) fn take(
        &mut self,
        table: &TableShape,
        values: &[Sql],
        columns: &[usize],
    ) -> Result<(), StoreError> {
        if table.name == "prep_sheet"
            && let Some(id) = text_at(table, values, "id")
        {
            self.taken_sheets.insert(id.to_owned());
        }
        if self.doing == Doing::Looking {
            return Ok(());
        }
        let key: Vec<usize> = match table.position("id") {
            Some(id) => vec![id],
            None => table.key.iter().filter_map(|column| table.position(column)).collect(),
        };
        let list = |places: &[usize], from: usize, between: &str| {
            let parts = places.iter().enumerate();
            let part =
                |(number, &at): (usize, &usize)| format!("{} = ?{}", table.columns[at].name, from + number);
            parts.map(part).collect::<Vec<_>>().join(between)
        };
        let sql = format!(
            "UPDATE {} SET {} WHERE {}",
            table.name,
            list(columns, 1, ", "),
            list(&key, columns.len() + 1, " AND ")
        );
        let values = columns.iter().chain(&key).map(|&at| &values[at]);
        self.own.prepare_cached(&sql)?.execute(params_from_iter(values))?;
        Ok(())
    }

    pub(super) fn insert(
        &mut self,
        table: &TableShape,
        original: &[Sql],
        mut values: Vec<Sql>,
        keeps_numbers: bool,
    ) -> Result<(), StoreError> {
        if self.doing == Doing::Looking {
            return Ok(());
        }
        self.bring_content(table, &values)?;
        if let Some(seq) = table.position("seq").filter(|_| !keeps_numbers) {
            values[seq] = Sql::Null;
        }
        if !self.into_empty {
            self.make_room(table, &mut values)?;
        }
        let places = vec!["?"; values.len()].join(", ");
        let sql = format!("INSERT INTO {} ({}) VALUES ({places})", table.name, table.column_list());
        self.own.prepare_cached(&sql)?.execute(params_from_iter(&values))?;
        if let Some(seq) = table.position("seq") {
            values[seq] = Sql::Integer(self.own.last_insert_rowid());
        }
        let mark = (table.name.clone(), key_text(table, original)?);
        if self.examples.contains(&mark) {
            self.new_examples.push((table.name.clone(), key_text(table, &values)?));
        }
        Ok(())
    }

    /// Texts, pages and packs that a row refers to come before it.
    fn bring_content(&self, table: &TableShape, values: &[Sql]) -> Result<(), StoreError> {
        let wanted: &[(&str, &str, &str)] = match table.name.as_str() {
            "ad" => &[
                ("text_hash", "ad_text", "hash, document, document_bytes, plain"),
                ("page_hash", "page", "hash, zstd, bytes"),
            ],
            "guidance_pack" => &[("hash", "pack_text", "hash, zstd, bytes")],
            _ => &[],
        };
        for (column, from, columns) in wanted {
            let Some(hash) = text_at(table, values, column) else { continue };
            let found: Option<Vec<Sql>> = self
                .file
                .prepare_cached(&format!("SELECT {columns} FROM {from} WHERE hash = ?1"))?
                .query_row([hash], |row| (0..columns.split(',').count()).map(|at| row.get(at)).collect())
                .optional()?;
            if let Some(content) = found {
                let places = vec!["?"; content.len()].join(", ");
                let sql = format!("INSERT INTO {from} ({columns}) VALUES ({places}) ON CONFLICT DO NOTHING");
                self.own.prepare_cached(&sql)?.execute(params_from_iter(content))?;
            }
        }
        Ok(())
    }

    /// A stage comes after the profile's own; a version is numbered after those its document has.
    fn make_room(&self, table: &TableShape, values: &mut [Sql]) -> Result<(), StoreError> {
        let number = |sql: &str, by: &[&Sql]| -> Result<i64, StoreError> {
            Ok(self.own.prepare_cached(sql)?.query_row(params_from_iter(by), |row| row.get(0))?)
        };
        match table.name.as_str() {
            "stage" => {
                if let Some(at) = table.position("position") {
                    values[at] =
                        Sql::Integer(number("SELECT coalesce(max(position), -1) + 1 FROM stage", &[])?);
                }
            }
            "document_version" => {
                let (Some(at), Some(document)) = (table.position("number"), table.position("document_id"))
                else {
                    return Ok(());
                };
                let is_taken = "SELECT count(*) FROM document_version WHERE document_id = ?1 AND number = ?2";
                if number(is_taken, &[&values[document], &values[at]])? > 0 {
                    let next = "SELECT max(number) + 1 FROM document_version WHERE document_id = ?1";
                    values[at] = Sql::Integer(number(next, &[&values[document]])?);
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// New rows that are examples in the file are examples here too; a row of the person's own never becomes one.
    pub(super) fn mark_examples(&self) -> Result<TableMerged, StoreError> {
        let mut merged = TableMerged::of("example");
        for (table, key) in &self.new_examples {
            let sql = "INSERT INTO example (table_name, id) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
            self.own.prepare_cached(sql)?.execute([table, key])?;
            merged.new += 1;
        }
        Ok(merged)
    }
}

/// The key of a row as the journal writes it.
fn key_text(table: &TableShape, values: &[Sql]) -> Result<String, StoreError> {
    let mut key = serde_json::Map::new();
    for column in &table.key {
        let value = table.position(column).and_then(|at| values.get(at));
        let value = match value {
            Some(Sql::Text(text)) => Value::from(text.as_str()),
            Some(Sql::Integer(number)) => Value::from(*number),
            _ => Value::Null,
        };
        key.insert(column.clone(), value);
    }
    Ok(Value::Object(key).to_string())
}
