//! How the table was last arranged: a setting, so that it looks the same after a restart.

use domain::table::TableView;
use serde_json::json;

use super::from_fault;
use crate::wire::{ChangedBy, Nothing, TableLayout};
use crate::{ApiError, App};

const SETTING: &str = "jobs_table";

/// The arrangement; what was never arranged, or by a version that knew other columns, is as usual.
pub(crate) fn columns(app: &App, _: Nothing) -> Result<TableLayout, ApiError> {
    let stored = app.store.settings()?.remove(SETTING);
    let read = stored.and_then(|value| serde_json::from_value::<TableLayout>(value).ok());
    let view = read.and_then(|layout| checked(layout).ok()).unwrap_or_else(TableView::usual);
    Ok(TableLayout { columns: view.columns, sort: view.sort })
}

pub(crate) fn arrange(app: &App, layout: TableLayout) -> Result<Nothing, ApiError> {
    let view = checked(layout)?;
    let tags =
        app.store.set_setting(SETTING, &json!(TableLayout { columns: view.columns, sort: view.sort }))?;
    app.announce_step(None, &tags, ChangedBy::Action);
    Ok(Nothing {})
}

fn checked(layout: TableLayout) -> Result<TableView, ApiError> {
    let view = TableView { columns: layout.columns, sort: layout.sort, filters: Vec::new() };
    view.checked().map_err(from_fault)
}
