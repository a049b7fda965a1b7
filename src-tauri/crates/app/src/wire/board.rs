//! The board: stages as columns, cards in them.

use chrono::NaiveDate;
use domain::card::{CardWarning, NextDate};
use domain::ids::{JobId, StageId};
use domain::money::PayAsWritten;
use domain::stage::Stage;
use domain::target::TargetStep;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for the board with the first cards of every column.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BoardQuery {
    /// Cards wanted per column, at most 200.
    pub per_column: u16,
}

/// The board.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Board {
    /// Today in the person's zone; the cards' dates are told as of this day.
    pub today: NaiveDate,
    /// Columns from left to right.
    pub columns: Vec<BoardColumn>,
}

/// One column: a stage and the first of its cards.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BoardColumn {
    /// The stage.
    pub stage: Stage,
    /// How many cards it holds in all.
    pub total: u32,
    /// The first cards.
    pub cards: Vec<Card>,
}

/// Asks for some more cards of one column.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ColumnQuery {
    /// The column's stage.
    pub stage_id: StageId,
    /// How many cards to pass over.
    pub offset: u32,
    /// Cards wanted, at most 200.
    pub limit: u16,
}

/// Some cards of one column.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ColumnCards {
    /// How many cards the column holds in all.
    pub total: u32,
    /// The cards from the offset on.
    pub cards: Vec<Card>,
}

/// One job on the board.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Card {
    /// The job.
    pub job_id: JobId,
    /// The stage it stands in.
    pub stage_id: StageId,
    /// Title of the position.
    pub title: String,
    /// The employer's name.
    pub employer: String,
    /// City of the main place of work.
    pub city: Option<String>,
    /// The one date that matters next.
    pub next: NextDate,
    /// Pay as the ad writes it.
    pub pay: Option<PayAsWritten>,
    /// The one thing wrong with it, if anything is.
    pub warning: Option<CardWarning>,
    /// Where its pay stands against the target that fits it.
    pub target: Option<TargetStep>,
}

/// Moves a job to a stage, and to a place in that stage's column.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveJob {
    /// The job.
    pub job_id: JobId,
    /// The stage it goes to; its present one to change only its place.
    pub stage_id: StageId,
    /// The card it goes in front of; absent puts it at the top.
    pub before: Option<JobId>,
    /// Whether it goes to the bottom instead when `before` is absent.
    #[serde(default)]
    pub place: ColumnPlace,
    /// The day it happened, as a person writes a date; absent is today.
    pub on: Option<String>,
}

/// Where in a column a card goes when no card is named to go in front of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ColumnPlace {
    /// First.
    #[default]
    Top,
    /// Last.
    Bottom,
}
