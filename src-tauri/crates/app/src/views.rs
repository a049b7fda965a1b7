//! Views of the table, saved under a name.

use domain::ids::SavedViewId;
use store::{Reading, saved_view};

use crate::app::step;
use crate::jobs::from_fault;
use crate::wire::{Nothing, OrderViews, RenameView, SaveView, SavedView, SavedViews, ViewQuery, ViewSaved};
use crate::{ApiError, App, ErrorCode, job};

/// The most views.
const MAX_VIEWS: usize = 100;
/// The longest name of a view, in characters.
const MAX_NAME: usize = 60;

pub(crate) fn list(app: &App, _: Nothing) -> Result<SavedViews, ApiError> {
    let all = app.read(|reading| Ok(saved_view::all(reading)?))?;
    let views = all.into_iter().take(MAX_VIEWS);
    let views = views.map(|view| SavedView { view_id: view.id, name: view.name, view: view.view });
    Ok(SavedViews { views: views.collect() })
}

pub(crate) fn save(app: &App, input: SaveView) -> Result<ViewSaved, ApiError> {
    let view = input.view.checked().map_err(from_fault)?;
    match input.view_id {
        Some(id) => {
            let before = app.read(|reading| by_id(reading, id))?;
            let name = if input.name.trim().is_empty() { before.name.clone() } else { name(&input.name)? };
            app.write(&step("edit-view", [("name", &name)]), |writing| {
                if before.name != name {
                    saved_view::rename(writing, id, &name)?;
                }
                saved_view::update(writing, id, &view)?;
                Ok(ViewSaved { view_id: id })
            })
        }
        None => {
            let name = name(&input.name)?;
            app.write(&step("save-view", [("name", &name)]), |writing| {
                if saved_view::all(writing)?.len() >= MAX_VIEWS {
                    return Err(ApiError::new(ErrorCode::TooMany).with("limit", MAX_VIEWS));
                }
                let view_id = SavedViewId::at(app.clock.now());
                saved_view::insert(writing, view_id, &name, &view)?;
                Ok(ViewSaved { view_id })
            })
        }
    }
}

pub(crate) fn rename(app: &App, input: RenameView) -> Result<Nothing, ApiError> {
    let name = name(&input.name)?;
    app.write(&step("rename-view", [("name", &name)]), |writing| {
        by_id(writing, input.view_id)?;
        saved_view::rename(writing, input.view_id, &name)?;
        Ok(Nothing {})
    })
}

pub(crate) fn delete(app: &App, query: ViewQuery) -> Result<Nothing, ApiError> {
    let view = app.read(|reading| by_id(reading, query.view_id))?;
    app.write(&step("delete-view", [("name", &view.name)]), |writing| {
        saved_view::delete(writing, view.id)?;
        Ok(Nothing {})
    })
}

pub(crate) fn reorder(app: &App, input: OrderViews) -> Result<Nothing, ApiError> {
    if input.view_ids.len() > MAX_VIEWS {
        return Err(ApiError::new(ErrorCode::TooMany).with("limit", MAX_VIEWS));
    }
    app.write(&step("order-views", []), |writing| {
        saved_view::reorder(writing, &input.view_ids)?;
        Ok(Nothing {})
    })
}

fn by_id(reading: &Reading<'_>, id: SavedViewId) -> Result<saved_view::SavedView, ApiError> {
    saved_view::by_id(reading, id)?.ok_or_else(|| ApiError::new(ErrorCode::ViewMissing))
}

fn name(text: &str) -> Result<String, ApiError> {
    let name = job::line("view", text)?;
    if name.chars().count() > MAX_NAME {
        return Err(ApiError::new(ErrorCode::TooLong).with("field", "view").with("limit", MAX_NAME));
    }
    if name.is_empty() { Err(ApiError::new(ErrorCode::ViewNameMissing)) } else { Ok(name) }
}
