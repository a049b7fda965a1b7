//! Stub.
use crate::{ApiError, App, wire};
pub(crate) fn read(_: &App, _: wire::StandQuery) -> Result<wire::Stand, ApiError> {
    todo!()
}
