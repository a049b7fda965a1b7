//! Stub.
use crate::{ApiError, App, wire};
pub(crate) fn read(_: &App, _: wire::CurveQuery) -> Result<wire::Curve, ApiError> { todo!() }
