//! Newer editions of the guidance.

use crate::wire::{Nothing, PackChanges, PackFile, PackView, PackWritten};
use crate::{ApiError, App};

pub(crate) fn read(_app: &App, _input: Nothing) -> Result<PackView, ApiError> {
    todo!()
}

pub(crate) fn look(_app: &App, _input: PackFile) -> Result<PackChanges, ApiError> {
    todo!()
}

pub(crate) fn import(_app: &App, _input: PackFile) -> Result<PackChanges, ApiError> {
    todo!()
}

pub(crate) fn export(_app: &App, _input: Nothing) -> Result<PackWritten, ApiError> {
    todo!()
}

pub(crate) fn restore(_app: &App, _input: Nothing) -> Result<Nothing, ApiError> {
    todo!()
}
