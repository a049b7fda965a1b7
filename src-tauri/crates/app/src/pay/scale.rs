//! Stub.
use crate::{ApiError, App, wire};
pub(crate) fn read(_: &App, _: wire::ScaleQuery) -> Result<wire::PayScale, ApiError> { todo!() }
