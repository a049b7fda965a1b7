//! Stub.
use crate::{ApiError, App, wire};
pub(crate) fn read(_: &App, _: wire::TopicsQuery) -> Result<wire::Topics, ApiError> {
    todo!()
}
pub(crate) fn channels(_: &App, _: wire::Nothing) -> Result<wire::Channels, ApiError> {
    todo!()
}
