//! Stages: renamed as the person likes, each keeping its kind.

use domain::ids::StageId;
use domain::stage::{Stage, StageKind};
use store::Reading;

use crate::app::step;
use crate::wire::{Nothing, RenameStage};
use crate::{ApiError, App, ErrorCode};

/// The longest name a stage takes.
const MAX_NAME: usize = 40;

pub(crate) fn rename(app: &App, input: RenameStage) -> Result<Nothing, ApiError> {
    let name = input.name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.chars().count() > MAX_NAME {
        return Err(ApiError::new(ErrorCode::TooLong).with("field", "stage").with("limit", MAX_NAME));
    }
    let stage = app.read(|reading| by_id(reading, input.stage_id))?;
    let shown = if name.is_empty() { stage.kind.id() } else { &name };
    app.write(&step("rename-stage", [("name", shown)]), |writing| {
        store::stage::rename(writing, input.stage_id, Some(name.as_str()).filter(|name| !name.is_empty()))?;
        Ok(Nothing {})
    })
}

pub(crate) fn by_id(reading: &Reading<'_>, id: StageId) -> Result<Stage, ApiError> {
    store::stage::by_id(reading, id)?.ok_or_else(|| ApiError::new(ErrorCode::StageMissing))
}

/// The first stage of a kind. Every kind has one: stages can be hidden, not removed.
pub(crate) fn first_of(reading: &Reading<'_>, kind: StageKind) -> Result<Stage, ApiError> {
    store::stage::all(reading)?
        .into_iter()
        .find(|stage| stage.kind == kind)
        .ok_or_else(|| ApiError::new(ErrorCode::StageMissing))
}

/// The name to put into a step's sentence: the person's own, else the kind's id, which the catalogues translate.
pub(crate) fn step_name(stage: &Stage) -> String {
    stage.name.clone().unwrap_or_else(|| stage.kind.id().to_owned())
}
