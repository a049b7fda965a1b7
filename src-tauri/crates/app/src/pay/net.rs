//! Stub.
use crate::{ApiError, App, wire};
pub(crate) fn years(_: &App, _: wire::Nothing) -> Result<wire::TaxYears, ApiError> { todo!() }
pub(crate) fn read(_: &App, _: wire::NetPayQuery) -> Result<wire::NetPayView, ApiError> { todo!() }
