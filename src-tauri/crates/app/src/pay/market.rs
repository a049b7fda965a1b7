//! Stub.
use crate::{ApiError, App, wire};
pub(crate) fn read(_: &App, _: wire::MarketQuery) -> Result<wire::Market, ApiError> { todo!() }
pub(crate) fn rents(_: &App, _: wire::RentQuery) -> Result<wire::Rents, ApiError> { todo!() }
