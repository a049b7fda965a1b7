//! Stub.
use crate::{ApiError, App, wire};
pub(crate) fn read(_: &App, _: wire::FloorQuery) -> Result<wire::FloorView, ApiError> { todo!() }
pub(crate) fn levels(_: &App, _: wire::Nothing) -> Result<wire::FloorLevels, ApiError> { todo!() }
pub(crate) fn add(_: &App, _: wire::AddFloorLevel) -> Result<wire::Nothing, ApiError> { todo!() }
pub(crate) fn delete(_: &App, _: wire::FloorLevelQuery) -> Result<wire::Nothing, ApiError> { todo!() }
