//! Stages of one's own, and why a pursuit was closed.

use chrono::NaiveDate;
use domain::closed::{Closed, ClosedReason};
use domain::ids::{JobId, StageId};
use domain::stage::{Stage, StageKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The stages with what stands in them; at most [as many as a board takes](AddStage).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct StageList {
    /// The stages, from left to right.
    pub stages: Vec<StageLine>,
}

/// A stage with what stands in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct StageLine {
    /// The stage.
    pub stage: Stage,
    /// Jobs of the running search that stand in it.
    pub jobs: u32,
    /// Jobs in the trash and of earlier searches that stand in it.
    pub elsewhere: u32,
    /// Whether it is the only one of its kind: then it can't be taken away.
    pub only: bool,
}

/// Adds a stage, right behind the last one of its kind. A board takes 40.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddStage {
    /// What it counts as.
    pub kind: StageKind,
    /// Its name.
    pub name: String,
}

/// A stage was added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedStage {
    /// The stage.
    pub stage_id: StageId,
}

/// Names one stage.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StageQuery {
    /// The stage.
    pub stage_id: StageId,
}

/// Puts a stage to another place.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlaceStage {
    /// The stage.
    pub stage_id: StageId,
    /// Its place from left to right, from 0; past the end is the end.
    pub position: u16,
}

/// Takes a stage away.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DeleteStage {
    /// The stage.
    pub stage_id: StageId,
    /// The stage of the same kind that what stands in it goes to; absent is refused where anything stands in it.
    pub into: Option<StageId>,
}

/// Says why a pursuit was closed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SayWhyClosed {
    /// The job.
    pub job_id: JobId,
    /// The kind of reason; absent with a note is another reason, absent without one takes back what was said.
    pub reason: Option<ClosedReason>,
    /// The person's own words.
    pub note: String,
}

/// How a closed pursuit ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClosedView {
    /// The day it was closed.
    pub on: NaiveDate,
    /// The furthest kind it reached before; absent when it was closed from the start.
    pub after: Option<StageKind>,
    /// Why, where the person said.
    pub why: Option<Closed>,
    /// The reasons worth offering, the likeliest first.
    pub offered: Vec<ClosedReason>,
}
