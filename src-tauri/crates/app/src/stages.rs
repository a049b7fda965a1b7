//! Stages: the person's own, each keeping its kind; every kind keeps at least one.

use domain::ids::StageId;
use domain::stage::{Stage, StageKind};
use store::stage::{Held, Shown};
use store::{Reading, Writing};

use crate::app::step;
use crate::wire::{
    AddStage, DeleteStage, Nothing, PlaceStage, RenameStage, SavedStage, StageLine, StageList, StageQuery,
};
use crate::{ApiError, App, ErrorCode};

/// The longest name a stage takes.
const MAX_NAME: usize = 40;
/// The most stages: more than anybody tells apart, and few enough to be sent whole.
const MAX_STAGES: usize = 40;

pub(crate) fn list(app: &App, _: Nothing) -> Result<StageList, ApiError> {
    app.read(|reading| {
        let (stages, held) = (store::stage::all(reading)?, store::stage::held(reading)?);
        let line = |stage: &Stage| {
            let held = held.iter().find(|(id, _)| *id == stage.id).map_or(Held::default(), |(_, held)| *held);
            let only = stages.iter().filter(|other| other.kind == stage.kind).count() == 1;
            StageLine { stage: stage.clone(), jobs: held.running, elsewhere: held.elsewhere, only }
        };
        Ok(StageList { stages: stages.iter().map(line).collect() })
    })
}

pub(crate) fn rename(app: &App, input: RenameStage) -> Result<Nothing, ApiError> {
    let name = name_of(&input.name)?;
    let stage = app.read(|reading| by_id(reading, input.stage_id))?;
    let shown = if name.is_empty() { stage.kind.id() } else { &name };
    app.write(&step("rename-stage", [("name", shown)]), |writing| {
        refuse_taken(writing, &name, Some(input.stage_id))?;
        store::stage::rename(writing, input.stage_id, Some(name.as_str()).filter(|name| !name.is_empty()))?;
        Ok(Nothing {})
    })
}

/// A new stage stands right behind the last one of its kind.
pub(crate) fn add(app: &App, input: AddStage) -> Result<SavedStage, ApiError> {
    let name = name_of(&input.name)?;
    if name.is_empty() {
        return Err(ApiError::new(ErrorCode::StageNameMissing));
    }
    app.write(&step("add-stage", [("name", &name)]), |writing| {
        refuse_taken(writing, &name, None)?;
        let stages = store::stage::all(writing)?;
        if stages.len() >= MAX_STAGES {
            return Err(ApiError::new(ErrorCode::TooMany).with("limit", MAX_STAGES));
        }
        let behind = stages.iter().rposition(|stage| stage.kind == input.kind);
        let at = behind.map_or(stages.len(), |last| last + 1);
        let id = StageId::at(app.clock.now());
        let stage = Stage { id, kind: input.kind, name: Some(name.clone()), position: 0, hidden: false };
        store::stage::insert(writing, &stage)?;
        let mut order: Vec<StageId> = stages.iter().map(|stage| stage.id).collect();
        order.insert(at, id);
        store::stage::set_order(writing, &order)?;
        Ok(SavedStage { stage_id: id })
    })
}

pub(crate) fn hide(app: &App, query: StageQuery) -> Result<Nothing, ApiError> {
    set_shown(app, query, "hide-stage", Shown::WhileHolding)
}

pub(crate) fn show(app: &App, query: StageQuery) -> Result<Nothing, ApiError> {
    set_shown(app, query, "show-stage", Shown::Always)
}

pub(crate) fn place(app: &App, input: PlaceStage) -> Result<Nothing, ApiError> {
    let stage = app.read(|reading| by_id(reading, input.stage_id))?;
    app.write(&step("place-stage", [("name", &step_name(&stage))]), |writing| {
        let mut order: Vec<StageId> = store::stage::all(writing)?.into_iter().map(|other| other.id).collect();
        order.retain(|other| *other != stage.id);
        order.insert(usize::from(input.position).min(order.len()), stage.id);
        store::stage::set_order(writing, &order)?;
        Ok(Nothing {})
    })
}

/// Takes a stage away. What stands in it, also what lies in the trash and in earlier searches, goes to another stage of
/// its kind first, if the person says which.
pub(crate) fn delete(app: &App, input: DeleteStage) -> Result<Nothing, ApiError> {
    let stage = app.read(|reading| by_id(reading, input.stage_id))?;
    app.write(&step("delete-stage", [("name", &step_name(&stage))]), |writing| {
        let stages = store::stage::all(writing)?;
        if !stages.iter().any(|other| other.kind == stage.kind && other.id != stage.id) {
            return Err(ApiError::new(ErrorCode::StageOnly));
        }
        let held = store::stage::held(writing)?;
        let held = held.into_iter().find(|(id, _)| *id == stage.id).map_or(Held::default(), |(_, held)| held);
        match input.into {
            Some(into) => {
                let into = by_id(writing, into)?;
                if into.kind != stage.kind || into.id == stage.id {
                    return Err(ApiError::new(ErrorCode::StageOtherKind));
                }
                store::stage::empty_into(writing, stage.id, into.id)?;
            }
            None if held != Held::default() => {
                let refused = ApiError::new(ErrorCode::StageNotEmpty).with("count", held.running);
                return Err(refused.with("elsewhere", held.elsewhere));
            }
            None => {}
        }
        store::stage::delete(writing, stage.id)?;
        Ok(Nothing {})
    })
}

pub(crate) fn by_id(reading: &Reading<'_>, id: StageId) -> Result<Stage, ApiError> {
    store::stage::by_id(reading, id)?.ok_or_else(|| ApiError::new(ErrorCode::StageMissing))
}

/// The first stage of a kind, a hidden one only where there is no other. Every kind has one: the last of a kind can be
/// hidden, not taken away.
pub(crate) fn first_of(reading: &Reading<'_>, kind: StageKind) -> Result<Stage, ApiError> {
    store::stage::all(reading)?
        .into_iter()
        .filter(|stage| stage.kind == kind)
        .min_by_key(|stage| (stage.hidden, stage.position))
        .ok_or_else(|| ApiError::new(ErrorCode::StageMissing))
}

/// The name to put into a step's sentence: the person's own, else the kind's id, which the catalogues translate.
pub(crate) fn step_name(stage: &Stage) -> String {
    stage.name.clone().unwrap_or_else(|| stage.kind.id().to_owned())
}

fn set_shown(app: &App, query: StageQuery, label: &str, shown: Shown) -> Result<Nothing, ApiError> {
    let stage = app.read(|reading| by_id(reading, query.stage_id))?;
    app.write(&step(label, [("name", &step_name(&stage))]), |writing| {
        store::stage::set_shown(writing, query.stage_id, shown)?;
        Ok(Nothing {})
    })
}

/// A name as it is kept: one line, white space folded, control characters gone.
fn name_of(text: &str) -> Result<String, ApiError> {
    let name = text.split_whitespace().collect::<Vec<_>>().join(" ").replace(char::is_control, "");
    if name.chars().count() > MAX_NAME {
        return Err(ApiError::new(ErrorCode::TooLong).with("field", "stage").with("limit", MAX_NAME));
    }
    Ok(name)
}

/// Two stages of one name could not be told apart.
fn refuse_taken(writing: &Writing<'_>, name: &str, own: Option<StageId>) -> Result<(), ApiError> {
    let wanted = name.to_lowercase();
    let is_taken = |stage: &Stage| {
        Some(stage.id) != own && stage.name.as_ref().is_some_and(|other| other.to_lowercase() == wanted)
    };
    if store::stage::all(writing)?.iter().any(is_taken) {
        return Err(ApiError::new(ErrorCode::StageNameTaken).with("name", name));
    }
    Ok(())
}
