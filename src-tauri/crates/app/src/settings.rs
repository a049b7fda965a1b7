//! What the person chose: language, light or dark, size of text. Settings stand outside undo.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::wire::{ChangedBy, SettingEdit, Settings, ZoomPercent};
use crate::{ApiError, App, ErrorCode};

/// The longest name of a kind of work or a city.
const MAX_WORD: usize = 100;
/// The most cities one looks in.
const MAX_CITIES: usize = 20;
const ZOOM: std::ops::RangeInclusive<u16> = 70..=200;

pub(crate) fn edit(app: &App, edit: SettingEdit) -> Result<Settings, ApiError> {
    let (key, value) = match edit {
        SettingEdit::Language(language) => ("language", json!(language)),
        SettingEdit::Theme(theme) => ("theme", json!(theme)),
        SettingEdit::Citizenship(citizenship) => ("citizenship", json!(citizenship)),
        SettingEdit::Degree(degree) => ("degree", json!(degree)),
        SettingEdit::Role(role) => ("role", json!(word("role", &role)?)),
        SettingEdit::Cities(cities) => ("cities", json!(words(&cities)?)),
        SettingEdit::Situation(situation) => ("situation", json!(situation)),
        SettingEdit::PlainKeys(keys) => ("plain_keys", json!(keys)),
        SettingEdit::Closing(closing) => ("closing", json!(closing)),
        SettingEdit::Welcomed(welcomed) => ("welcomed", json!(welcomed)),
        SettingEdit::ZoomPercent(percent) => {
            ("zoom_percent", json!(percent.clamp(*ZOOM.start(), *ZOOM.end())))
        }
    };
    app.store.set_setting(key, &value)?;
    app.announce_step(None, &[store::Tag::Setting].into(), ChangedBy::Action);
    current(app)
}

/// The settings in force; what was never chosen, or was written by a version that knew other values, takes its default.
pub(crate) fn current(app: &App) -> Result<Settings, ApiError> {
    let mut stored = app.store.settings()?;
    Ok(Settings {
        language: value_of(stored.remove("language")),
        theme: value_of(stored.remove("theme")),
        citizenship: value_of(stored.remove("citizenship")),
        degree: value_of(stored.remove("degree")),
        role: value_of(stored.remove("role")),
        cities: value_of(stored.remove("cities")),
        situation: value_of(stored.remove("situation")),
        plain_keys: value_of(stored.remove("plain_keys")),
        welcomed: value_of(stored.remove("welcomed")),
        closing: value_of(stored.remove("closing")),
        zoom_percent: ZoomPercent(
            value_of::<ZoomPercent>(stored.remove("zoom_percent")).0.clamp(*ZOOM.start(), *ZOOM.end()),
        ),
    })
}

/// Words as a person typed them, without the spaces around and between that mean nothing.
fn word(field: &str, text: &str) -> Result<String, ApiError> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() > MAX_WORD {
        return Err(ApiError::new(ErrorCode::TooLong).with("field", field).with("limit", MAX_WORD));
    }
    Ok(text)
}

fn words(texts: &[String]) -> Result<Vec<String>, ApiError> {
    if texts.len() > MAX_CITIES {
        return Err(ApiError::new(ErrorCode::TooMany).with("limit", MAX_CITIES));
    }
    let mut words = Vec::new();
    for text in texts {
        let word = word("city", text)?;
        if !word.is_empty() && !words.contains(&word) {
            words.push(word);
        }
    }
    Ok(words)
}

/// A stored value; its default when there is none or it makes no sense to this version.
pub(crate) fn value_of<T: DeserializeOwned + Default>(stored: Option<Value>) -> T {
    stored.and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default()
}
