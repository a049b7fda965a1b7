//! Figures of the person in place of the guidance's.

use crate::wire::{FactQuery, FigureForm, SaveOwnFigure, SavedOwnFigure};
use crate::{ApiError, App};

pub(crate) fn form(_app: &App, _input: FactQuery) -> Result<FigureForm, ApiError> {
    todo!()
}

pub(crate) fn save(_app: &App, _input: SaveOwnFigure) -> Result<SavedOwnFigure, ApiError> {
    todo!()
}
