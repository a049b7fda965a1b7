//! Undo and redo, also after a restart.

use crate::app::said;
use crate::wire::{ChangedBy, Nothing, Replay, UndoState};
use crate::{ApiError, App};

pub(crate) fn state(app: &App, _: Nothing) -> Result<UndoState, ApiError> {
    let undo = app.store.next_undo()?.as_ref().map(said);
    let redo = app.store.next_redo()?.as_ref().map(said);
    Ok(UndoState { undo, redo })
}

pub(crate) fn undo(app: &App, _: Nothing) -> Result<Replay, ApiError> {
    Ok(replayed(app, app.store.undo()?, ChangedBy::Undo))
}

pub(crate) fn redo(app: &App, _: Nothing) -> Result<Replay, ApiError> {
    Ok(replayed(app, app.store.redo()?, ChangedBy::Redo))
}

fn replayed(app: &App, replayed: Option<store::Replayed>, by: ChangedBy) -> Replay {
    if let Some(replayed) = &replayed {
        app.announce_step(Some(&replayed.step), &replayed.tags, by);
    }
    Replay { said: replayed.map(|replayed| said(&replayed.step)) }
}
