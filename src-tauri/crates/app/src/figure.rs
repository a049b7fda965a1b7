//! Stub.
use crate::{ApiError, App, wire};
pub(crate) fn look(_: &App, _: wire::FigureDraft) -> Result<wire::Objections, ApiError> { todo!() }
pub(crate) fn add(_: &App, _: wire::FigureDraft) -> Result<wire::SavedFigure, ApiError> { todo!() }
pub(crate) fn edit(_: &App, _: wire::EditFigure) -> Result<wire::Nothing, ApiError> { todo!() }
pub(crate) fn delete(_: &App, _: wire::FigureQuery) -> Result<wire::Nothing, ApiError> { todo!() }
