//! Stub.
use crate::{ApiError, App, wire};
pub(crate) fn stale(_: &App, _: wire::Nothing) -> Result<wire::StaleFacts, ApiError> {
    todo!()
}
pub(crate) fn search(_: &App, _: wire::GuidanceSearch) -> Result<wire::FactsFound, ApiError> {
    todo!()
}
