//! What the person chose: language, light or dark, size of text. Settings stand outside undo.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::wire::{ChangedBy, SettingEdit, Settings, ZoomPercent};
use crate::{ApiError, App};

const ZOOM: std::ops::RangeInclusive<u16> = 70..=200;

pub(crate) fn edit(app: &App, edit: SettingEdit) -> Result<Settings, ApiError> {
    let (key, value) = match edit {
        SettingEdit::Language(language) => ("language", json!(language)),
        SettingEdit::Theme(theme) => ("theme", json!(theme)),
        SettingEdit::Citizenship(citizenship) => ("citizenship", json!(citizenship)),
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
        zoom_percent: ZoomPercent(
            value_of::<ZoomPercent>(stored.remove("zoom_percent")).0.clamp(*ZOOM.start(), *ZOOM.end()),
        ),
    })
}

/// A stored value; its default when there is none or it makes no sense to this version.
pub(crate) fn value_of<T: DeserializeOwned + Default>(stored: Option<Value>) -> T {
    stored.and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default()
}
