//! Stub.
use crate::{ApiError, App, wire};
pub(crate) fn read(_: &App, _: wire::JobQuery) -> Result<wire::JobPay, ApiError> { todo!() }
