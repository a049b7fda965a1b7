//! The form of the exported JSON as a JSON Schema, written from the tables, and `docs/export.schema.json` held to it.

use std::path::Path;

use serde_json::{Map, Value, json};
use store::takeout::{ColumnKind, ColumnShape, FORMAT, TableShape};

use crate::wire::Language;
use crate::{App, Clock, Net, ProfileFolder};

fn app(folder: &Path) -> App {
    let clock = Clock::fixed(chrono::DateTime::from_timestamp(1_795_338_000, 0).unwrap());
    App::open(ProfileFolder::at(folder), clock, Net::new().unwrap(), Language::En).unwrap()
}

fn schema(tables: &[TableShape], number: u32) -> Value {
    let mut tables: Vec<&TableShape> = tables.iter().collect();
    tables.sort_by(|one, other| one.name.cmp(&other.name));
    let of: Map<String, Value> = tables
        .iter()
        .map(|table| (table.name.clone(), json!({"type": "array", "items": row(table)})))
        .collect();
    let names: Vec<&str> = tables.iter().map(|table| table.name.as_str()).collect();
    let hash = json!({"type": "string", "pattern": "^[0-9a-f]{64}$"});
    let item = |more: Value| {
        let mut properties = more.as_object().unwrap().clone();
        properties.insert("hash".to_owned(), hash.clone());
        let required: Vec<&String> = properties.keys().collect();
        json!({"type": "object", "required": required, "properties": properties, "additionalProperties": false})
    };
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Everything a Løype profile holds",
        "description": "Written from the tables by `cargo xtask generate`; docs/data-format.md says what they mean.",
        "type": "object",
        "required": ["format", "schema", "program", "day", "settings", "tables", "texts", "packs", "pages"],
        "properties": {
            "format": {"const": FORMAT},
            "schema": {"const": number},
            "program": {"type": "string"},
            "day": {"type": "string", "format": "date"},
            "settings": {"type": "object"},
            "tables": {"type": "object", "required": names, "properties": of, "additionalProperties": false},
            "texts": {"type": "array", "items": item(json!({"document": {"type": "object"}}))},
            "packs": {"type": "array", "items": item(json!({"files": {"type": "object", "additionalProperties": {"type": "string"}}}))},
            "pages": {"type": "array", "items": item(json!({"bytes": {"type": "integer"}, "zstd": {"type": "string", "contentEncoding": "base64"}}))},
        },
    })
}

fn row(table: &TableShape) -> Value {
    let properties: Map<String, Value> =
        table.columns.iter().map(|column| (column.name.clone(), value(table, column))).collect();
    let required: Vec<&str> = table.columns.iter().map(|column| column.name.as_str()).collect();
    json!({"type": "object", "required": required, "properties": properties, "additionalProperties": false})
}

fn value(table: &TableShape, column: &ColumnShape) -> Value {
    let kind = if column.kind == ColumnKind::Integer { "integer" } else { "string" };
    let mut form = Map::new();
    form.insert("type".to_owned(), if column.nullable { json!([kind, "null"]) } else { json!(kind) });
    if let Some(words) = &column.words {
        let mut words: Vec<Value> = words.iter().map(|word| json!(word)).collect();
        words.extend(column.nullable.then_some(Value::Null));
        form.insert("enum".to_owned(), Value::from(words));
    }
    if column.kind == ColumnKind::Json {
        form.insert("contentMediaType".to_owned(), json!("application/json"));
    }
    if let Some((_, parent)) = table.ties.iter().find(|(tied, _)| *tied == column.name) {
        form.insert("description".to_owned(), json!(format!("refers to {parent}")));
    }
    Value::Object(form)
}

/// Whether a document has the form; the words of JSON Schema that are used above, and no others.
fn fits(form: &Value, value: &Value, place: &str) -> Result<(), String> {
    let wrong = |what: &str| Err(format!("{place}: {what}: {value:.100}"));
    let is = |name: &str| match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64(),
        _ => value.is_null(),
    };
    match &form["type"] {
        Value::String(name) if !is(name) => return wrong(name),
        Value::Array(names) if !names.iter().any(|name| is(name.as_str().unwrap())) => {
            return wrong("none of its types");
        }
        _ => {}
    }
    if form.get("const").is_some_and(|only| only != value) {
        return wrong("another value");
    }
    if form["enum"].as_array().is_some_and(|words| !words.contains(value)) {
        return wrong("another word");
    }
    for name in form["required"].as_array().into_iter().flatten() {
        if value.get(name.as_str().unwrap()).is_none() {
            return wrong(&format!("no {name}"));
        }
    }
    for (name, part) in value.as_object().into_iter().flatten() {
        match &form["properties"][name] {
            Value::Null if form["additionalProperties"] == json!(false) => {
                return wrong(&format!("{name} too much"));
            }
            Value::Null => {}
            form => fits(form, part, &format!("{place}/{name}"))?,
        }
    }
    for part in value.as_array().into_iter().flatten() {
        fits(&form["items"], part, place)?;
    }
    Ok(())
}

#[test]
fn generated_schema_of_the_export_is_current() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let tables = app.read(|reading| Ok(store::takeout::tables(reading)?)).unwrap();
    let current = format!("{:#}\n", schema(&tables, store::takeout::newest_schema()));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../docs/export.schema.json");
    if std::env::var_os("LOYPE_WRITE_GENERATED").is_some() {
        std::fs::write(&path, &current).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(written == current, "docs/export.schema.json is stale: run `cargo xtask generate`");

    crate::dispatch(&app, "example.fill", json!({})).unwrap();
    let mut document = Vec::new();
    let naming = store::takeout::Naming { program: "0.1.0", day: app.clock.today() };
    app.read(|reading| {
        Ok(store::takeout::write(reading, naming, &mut document, &mut |_| {
            std::ops::ControlFlow::Continue(())
        })?)
    })
    .unwrap();
    let document: Value = serde_json::from_slice(&document).unwrap();
    assert_eq!(fits(&serde_json::from_str(&current).unwrap(), &document, ""), Ok(()));
}
