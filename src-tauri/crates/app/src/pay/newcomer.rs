//! Stub.
use crate::{ApiError, App, wire};
pub(crate) fn read(_: &App, _: wire::NewcomerQuery) -> Result<wire::Newcomer, ApiError> { todo!() }
