//! Wage statistics of the person's own.

use crate::wire::{SaveOwnStatistic, SavedOwnStatistic};
use crate::{ApiError, App};

pub(crate) fn save(_app: &App, _input: SaveOwnStatistic) -> Result<SavedOwnStatistic, ApiError> {
    todo!()
}
