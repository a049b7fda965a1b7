//! Undo and redo, also after a restart.

use chrono_tz::Europe::Oslo;
use store::StoreError;

use crate::app::said;
use crate::clock::oslo_day;
use crate::wire::{ChangedBy, GoToStep, GoneTo, Nothing, Replay, StepLine, StepList, UndoState};
use crate::{ApiError, App, ErrorCode};

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

/// The most steps one answer carries: all that are kept.
const MAX_STEPS: u32 = 500;

pub(crate) fn list(app: &App, _: Nothing) -> Result<StepList, ApiError> {
    let steps = app.store.steps(None, MAX_STEPS)?;
    let now = steps.iter().find(|step| step.done).map(|step| step.id);
    let line = |kept: store::KeptStep| StepLine {
        step_id: kept.id,
        said: said(&kept.step),
        on: oslo_day(kept.at),
        time: kept.at.with_timezone(&Oslo).format("%H:%M").to_string(),
        done: kept.done,
    };
    Ok(StepList { today: app.clock.today(), now, steps: steps.into_iter().map(line).collect() })
}

pub(crate) fn go_to(app: &App, input: GoToStep) -> Result<GoneTo, ApiError> {
    let gone = app.store.go_to(input.step_id).map_err(|error| match error {
        StoreError::Missing { .. } => ApiError::new(ErrorCode::StepMissing),
        other => other.into(),
    })?;
    let by = if gone.back { ChangedBy::Undo } else { ChangedBy::Redo };
    // One step is told as itself; of several the page says how many.
    app.announce_step(gone.last.as_ref().filter(|_| gone.steps == 1), &gone.tags, by);
    Ok(GoneTo { steps: gone.steps, back: gone.back })
}

fn replayed(app: &App, replayed: Option<store::Replayed>, by: ChangedBy) -> Replay {
    if let Some(replayed) = &replayed {
        app.announce_step(Some(&replayed.step), &replayed.tags, by);
    }
    Replay { said: replayed.map(|replayed| said(&replayed.step)) }
}
