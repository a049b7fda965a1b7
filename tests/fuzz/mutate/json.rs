//! Changes of a JSON value that leave it one.

use serde_json::{Map, Value, json};

use super::Mutator;
use crate::engine::MAX_INPUT;

impl Mutator {
    /// Changes the tree; what is no JSON is changed as text.
    pub(super) fn change_json(&mut self, input: &mut Vec<u8>) {
        let Ok(mut whole) = serde_json::from_slice::<Value>(input) else {
            return self.change_text(input);
        };
        let mut left = self.rng.usize(..count(&whole));
        let odd = self.odd_value(&whole);
        if let Some(value) = nth(&mut whole, &mut left) {
            self.change_value(value, odd);
        }
        *input = whole.to_string().into_bytes();
    }

    fn change_value(&mut self, value: &mut Value, odd: Value) {
        match value {
            Value::Object(fields) => self.change_fields(fields, odd),
            Value::Array(items) if !items.is_empty() && self.rng.bool() => {
                let item = items[self.rng.usize(..items.len())].clone();
                let times = self.times(item.to_string().len() + 1, MAX_INPUT / 2);
                items.extend(vec![item; times]);
            }
            Value::String(text) if self.rng.bool() => {
                let mut bytes = text.clone().into_bytes();
                self.change_text(&mut bytes);
                *text = String::from_utf8_lossy(&bytes).into_owned();
            }
            other => *other = odd,
        }
    }

    fn change_fields(&mut self, fields: &mut Map<String, Value>, odd: Value) {
        let names: Vec<String> = fields.keys().cloned().collect();
        if names.is_empty() {
            fields.insert(self.word().to_owned(), odd);
            return;
        }
        let name = names[self.rng.usize(..names.len())].clone();
        let old = fields.remove(&name).unwrap_or_default();
        match self.rng.u8(..4) {
            0 => {}
            1 => drop(fields.insert(self.word().to_owned(), old)),
            2 => {
                fields.insert(self.word().to_owned(), odd);
                fields.insert(name, old);
            }
            _ => drop(fields.insert(name, odd)),
        }
    }

    /// A value of a kind that was not expected, one from elsewhere in the tree, or one deep in brackets.
    fn odd_value(&mut self, whole: &Value) -> Value {
        match self.rng.u8(..14) {
            0 => Value::Null,
            1 => json!(true),
            2 => json!(0),
            3 => json!(-1),
            4 => json!(u64::MAX),
            5 => json!(i64::MIN),
            6 => json!(1e308),
            7 => json!(0.1),
            8 => json!([]),
            9 => json!({}),
            10 => json!(""),
            11 => (0..self.rng.usize(1..120)).fold(whole["value"].clone(), |inner, _| json!([inner])),
            12 => {
                let mut left = self.rng.usize(..count(whole));
                nth(&mut whole.clone(), &mut left).cloned().unwrap_or_default()
            }
            _ => json!(self.word()),
        }
    }
}

/// How many values there are in one, itself counted.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(fields) => fields.values().map(count).sum(),
        _ => 0,
    }
}

/// The value that comes after so many others.
fn nth<'v>(value: &'v mut Value, left: &mut usize) -> Option<&'v mut Value> {
    if *left == 0 {
        return Some(value);
    }
    *left -= 1;
    match value {
        Value::Array(items) => items.iter_mut().find_map(|item| nth(item, left)),
        Value::Object(fields) => fields.values_mut().find_map(|field| nth(field, left)),
        _ => None,
    }
}
