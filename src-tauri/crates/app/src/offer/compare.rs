//! Stub.
use crate::{ApiError, App, wire};
pub(crate) fn read(_: &App, _: wire::CompareQuery) -> Result<wire::Comparison, ApiError> { todo!() }
pub(crate) fn try_weights(_: &App, _: wire::RankQuery) -> Result<wire::Ranking, ApiError> { todo!() }
