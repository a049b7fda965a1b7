//! Stub.
use crate::{ApiError, App, wire};
pub(crate) fn read(_: &App, _: wire::Nothing) -> Result<wire::NewcomerTrack, ApiError> {
    todo!()
}
pub(crate) fn mark(_: &App, _: wire::MarkStep) -> Result<wire::Nothing, ApiError> {
    todo!()
}
pub(crate) fn choose(_: &App, _: wire::NewcomerFor) -> Result<wire::Nothing, ApiError> {
    todo!()
}
