//! Finds schema.org objects in JSON of any shape: arrays, `@graph`, `@id` references, wrappers of unknown names.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::page::{Page, ScriptKind};
use super::tolerant_json;

/// Most nodes looked at in one page's JSON.
const MAX_NODES: usize = 500_000;

/// All linked data of a page.
#[derive(Default)]
pub(super) struct LinkedData {
    values: Vec<Value>,
}

/// Objects by their `@id`, for references.
pub(super) type ById<'a> = HashMap<&'a str, &'a Value>;

impl LinkedData {
    /// Reads every JSON-LD block; those that cannot be read are left out.
    pub fn read(page: &Page) -> Self {
        let blocks = page.scripts.iter().filter(|script| script.kind == ScriptKind::LinkedData);
        Self { values: blocks.filter_map(|script| tolerant_json::read(&script.text)).collect() }
    }

    /// The job postings, in reading order. One posting within another is part of it.
    pub fn postings(&self) -> Vec<&Map<String, Value>> {
        let mut postings = Vec::new();
        visit(&self.values, |_, object| {
            let found = is_type(object, "JobPosting");
            if found {
                postings.push(object);
            }
            !found
        });
        postings
    }

    /// Every object that has an `@id` and says something besides.
    pub fn by_id(&self) -> ById<'_> {
        let mut by_id = HashMap::new();
        visit(&self.values, |value, object| {
            if let Some(id) = object.get("@id").and_then(Value::as_str)
                && object.len() > 1
            {
                by_id.entry(id).or_insert(value);
            }
            true
        });
        by_id
    }
}

/// Visits every object in reading order without recursion; goes into it when `visit` says so.
pub(super) fn visit<'a>(
    roots: &'a [Value],
    mut visit: impl FnMut(&'a Value, &'a Map<String, Value>) -> bool,
) {
    let mut waiting: Vec<&Value> = roots.iter().rev().collect();
    let mut seen = 0;
    while let Some(value) = waiting.pop() {
        seen += 1;
        if seen > MAX_NODES {
            return;
        }
        match value {
            Value::Object(object) if visit(value, object) => {
                let children: Vec<&Value> = object.values().collect();
                waiting.extend(children.into_iter().rev());
            }
            Value::Array(items) => waiting.extend(items.iter().rev()),
            _ => {}
        }
    }
}

/// Whether an object's `@type` is or holds a schema.org type, whatever stands before its name.
fn is_type(object: &Map<String, Value>, wanted: &str) -> bool {
    let is_wanted = |value: &Value| value.as_str().is_some_and(|name| last_part(name) == wanted);
    match object.get("@type").or_else(|| object.get("type")) {
        Some(Value::Array(types)) => types.iter().any(is_wanted),
        Some(value) => is_wanted(value),
        None => false,
    }
}

/// The name after `https://schema.org/` or `schema:`.
pub(super) fn last_part(name: &str) -> &str {
    name.trim().rsplit(['/', ':', '#']).next().unwrap_or_default()
}
