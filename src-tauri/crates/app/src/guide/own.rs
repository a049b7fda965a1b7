//! What the person added to the guidance, and taking it back.

use crate::wire::{Nothing, OwnFact, OwnFacts};
use crate::{ApiError, App};

pub(crate) fn list(_app: &App, _input: Nothing) -> Result<OwnFacts, ApiError> {
    todo!()
}

pub(crate) fn withdraw(_app: &App, _input: OwnFact) -> Result<Nothing, ApiError> {
    todo!()
}
