//! Lists of objects in JSON: AI Job Hunter's backup (`stores.applications`), and any list of jobs.
//!
//! Read as a stream into rows, so that what else the file holds is never in memory.

use std::collections::HashMap;
use std::fmt;

use csv::StringRecord;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::delimited::push;
use super::error::TrackerError;
use super::limits::{MAX_CELLS, MAX_COLUMNS, MAX_DEPTH, MAX_TEXT};
use super::part::{Line, Part, Raw};
use super::source::Source;

/// Names under which programs keep their list.
const LISTS: [&str; 6] = ["applications", "jobs", "data", "items", "rows", "positions"];

/// Whether a text that begins so is Løype's own export.
pub(super) fn is_own(bytes: &[u8]) -> bool {
    let start: String = String::from_utf8_lossy(bytes).chars().filter(|c| !c.is_whitespace()).collect();
    start.trim_start_matches('\u{feff}').starts_with('{') && start.contains("\"loype")
}

/// Reads a text of JSON.
pub(super) fn read(text: &str, wish: Option<Source>) -> Result<Vec<Part>, TrackerError> {
    let mut rows = Rows::default();
    let mut reader = serde_json::Deserializer::from_str(text);
    let read = Top(&mut rows).deserialize(&mut reader).and_then(|()| reader.end());
    if let Some(error) = rows.refused {
        return Err(error);
    }
    read.map_err(|error| TrackerError::Broken(error.to_string()))?;
    let backup = rows.is_backup.then_some(Source::AiJobHunter);
    let raw = Raw { lines: rows.lines, separator: None, headings: Some(rows.names) };
    Ok(vec![Part::of("applications", raw, wish.or(backup))])
}

/// The rows as they come; each new name of an object's field is a column.
#[derive(Default)]
struct Rows {
    names: Vec<String>,
    columns: HashMap<String, usize>,
    lines: Vec<Line>,
    cells: usize,
    text: usize,
    is_backup: bool,
    refused: Option<TrackerError>,
}

impl Rows {
    fn column(&mut self, name: String) -> Result<usize, TrackerError> {
        if let Some(at) = self.columns.get(&name) {
            return Ok(*at);
        }
        if self.names.len() >= MAX_COLUMNS {
            return Err(TrackerError::TooManyColumns);
        }
        self.names.push(name.clone());
        self.columns.insert(name, self.names.len() - 1);
        Ok(self.names.len() - 1)
    }

    fn add(&mut self, row: &[String]) -> Result<(), TrackerError> {
        self.cells += row.len();
        self.text += row.iter().map(String::len).sum::<usize>();
        if self.cells > MAX_CELLS || self.text > MAX_TEXT {
            return Err(TrackerError::TooLarge);
        }
        let number = self.lines.len() as u64 + 1;
        push(&mut self.lines, number, &row.iter().collect::<StringRecord>())
    }

    fn refuse<E: serde::de::Error>(&mut self, error: TrackerError) -> E {
        let told = E::custom(&error);
        self.refused = Some(error);
        told
    }
}

/// The file as a whole: a list, or an object that holds one.
struct Top<'r>(&'r mut Rows);

impl<'de> DeserializeSeed<'de> for Top<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Top<'_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of objects")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element_seed(Object(self.0))?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<String>()? {
            if name == "stores" {
                self.0.is_backup = true;
                map.next_value_seed(Top(self.0))?;
            } else if LISTS.contains(&name.as_str()) && self.0.lines.is_empty() {
                map.next_value_seed(List(self.0))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

/// A value that should be a list; anything else under its name is passed over.
struct List<'r>(&'r mut Rows);

impl<'de> DeserializeSeed<'de> for List<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(Top(self.0))
    }
}

/// One object: a row.
struct Object<'r>(&'r mut Rows);

impl<'de> DeserializeSeed<'de> for Object<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Object<'_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut row: Vec<String> = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            let mut text = String::new();
            map.next_value_seed(Value { text: &mut text, depth: 0 })?;
            let column = self.0.column(name).map_err(|error| self.0.refuse::<A::Error>(error))?;
            if row.len() <= column {
                row.resize(column + 1, String::new());
            }
            row[column] = text;
        }
        self.0.add(&row).map_err(|error| self.0.refuse(error))
    }
}

/// A value as text: lists apart by commas, objects as "name: value".
struct Value<'t> {
    text: &'t mut String,
    depth: usize,
}

impl Value<'_> {
    fn say(self, text: &str) {
        self.text.push_str(text);
    }
}

impl<'de> DeserializeSeed<'de> for Value<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.depth > MAX_DEPTH {
            return Err(D::Error::custom("too deep"));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value<'_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }
    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.say(if value { "yes" } else { "no" });
        Ok(())
    }
    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.say(&value.to_string());
        Ok(())
    }
    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.say(&value.to_string());
        Ok(())
    }
    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.say(&value.to_string());
        Ok(())
    }
    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        self.say(value);
        Ok(())
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let start = self.text.len();
        loop {
            let at = self.text.len();
            if at > start {
                self.text.push_str(", ");
            }
            if list.next_element_seed(Value { text: self.text, depth: self.depth + 1 })?.is_none() {
                self.text.truncate(at);
                return Ok(());
            }
        }
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let start = self.text.len();
        while let Some(name) = map.next_key::<String>()? {
            if self.text.len() > start {
                self.text.push_str(", ");
            }
            self.text.push_str(&name);
            self.text.push_str(": ");
            map.next_value_seed(Value { text: self.text, depth: self.depth + 1 })?;
        }
        Ok(())
    }
}
