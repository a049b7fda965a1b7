//! Wages of Statistics Norway.

use crate::wire::{Nothing, WagesView};
use crate::{ApiError, App};

pub(crate) fn refresh(_app: &App, _input: Nothing) -> Result<WagesView, ApiError> {
    todo!()
}
