//! Stub.
use crate::{ApiError, App, wire};
pub(crate) fn read(_: &App, _: wire::CitiesQuery) -> Result<wire::Cities, ApiError> {
    todo!()
}
pub(crate) fn one(_: &App, _: wire::CityQuery) -> Result<wire::CityFound, ApiError> {
    todo!()
}
pub(crate) fn names(_: &App, _: wire::CityQuery) -> Result<wire::PlaceNames, ApiError> {
    todo!()
}
