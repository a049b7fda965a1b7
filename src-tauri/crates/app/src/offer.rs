//! Stub.
pub(crate) mod compare;
use crate::{ApiError, App, wire};
pub(crate) fn add(_: &App, _: wire::AddOffer) -> Result<wire::SavedOffer, ApiError> { todo!() }
pub(crate) fn edit(_: &App, _: wire::EditOffer) -> Result<wire::SavedOffer, ApiError> { todo!() }
pub(crate) fn delete(_: &App, _: wire::OfferQuery) -> Result<wire::Nothing, ApiError> { todo!() }
pub(crate) fn fetch_rate(_: &App, _: wire::OfferQuery) -> Result<wire::SavedOffer, ApiError> { todo!() }
pub(crate) fn score(_: &App, _: wire::SetScore) -> Result<wire::Nothing, ApiError> { todo!() }
pub(crate) fn weight(_: &App, _: wire::SetWeight) -> Result<wire::Nothing, ApiError> { todo!() }
