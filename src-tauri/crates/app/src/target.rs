//! Stub.
use crate::{ApiError, App, wire};
pub(crate) fn list(_: &App, _: wire::Nothing) -> Result<wire::Targets, ApiError> { todo!() }
pub(crate) fn save(_: &App, _: wire::SaveTarget) -> Result<wire::SavedTarget, ApiError> { todo!() }
pub(crate) fn delete(_: &App, _: wire::TargetQuery) -> Result<wire::Nothing, ApiError> { todo!() }
pub(crate) fn suggest(_: &App, _: wire::SuggestQuery) -> Result<wire::Suggestion, ApiError> { todo!() }
