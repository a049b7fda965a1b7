//! Target pay, and the figures said about one job's pay.

use chrono::NaiveDate;
use domain::ids::{JobId, OfferId, PayFigureId, TargetId};
use domain::note::Note;
use domain::pay_figure::{PayFigure, PayFigureKind};
use domain::target::{Level, Target, TargetStanding};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Distribution, FloorView, SourceView, Words};

/// The person's targets, the newest first, at most 100.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Targets {
    /// The targets.
    pub targets: Vec<Target>,
    /// The roles the guidance knows, to be offered while one types.
    pub roles: Vec<Words>,
}

/// Makes a target, or sets its figures anew; the old ones stay in its history.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveTarget {
    /// The target; absent makes one.
    pub target_id: Option<TargetId>,
    /// The role in the person's words.
    pub role: String,
    /// How senior.
    pub level: Option<Level>,
    /// The city; empty is anywhere.
    pub city: String,
    /// Walk-away pay as written.
    pub walk_away: String,
    /// Expected pay as written.
    pub expected: String,
    /// Stretch pay as written.
    pub stretch: String,
    /// Why.
    pub reason: String,
}

/// A target was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedTarget {
    /// The target.
    pub target_id: TargetId,
    /// How what was typed was read, where that is worth saying.
    pub notes: Vec<Note>,
}

/// Names a target.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TargetQuery {
    /// The target.
    pub target_id: TargetId,
}

/// Asks what a target might be.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SuggestQuery {
    /// The role in the person's words.
    pub role: String,
    /// How senior.
    pub level: Option<Level>,
    /// The city; empty is anywhere.
    pub city: String,
}

/// What a target might be, from the market: a lower quartile, a median, an upper quartile or a band's ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Suggestion {
    /// Walk-away; absent without a market figure.
    #[ts(type = "number | null")]
    pub walk_away_ore: Option<i64>,
    /// Expected.
    #[ts(type = "number | null")]
    pub expected_ore: Option<i64>,
    /// Stretch.
    #[ts(type = "number | null")]
    pub stretch_ore: Option<i64>,
    /// The distribution it was taken from.
    pub from: Option<Distribution>,
    /// Others to look at, at most 12.
    pub others: Vec<Distribution>,
}

/// All that is known of one job's pay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct JobPay {
    /// What the ad promises a year for a full position: least and most.
    #[ts(type = "number | null")]
    pub least_ore: Option<i64>,
    /// The most.
    #[ts(type = "number | null")]
    pub most_ore: Option<i64>,
    /// Where the ad's least (else its most) stands against the floor; absent without pay in kroner.
    pub floor: Option<FloorView>,
    /// The target that fits it, and where its most (else least) stands.
    pub target: Option<JobTarget>,
    /// Who said which figure when, the oldest first, at most 200.
    pub figures: Vec<FigureView>,
    /// Its offers.
    pub offers: Vec<JobOffer>,
    /// What the work is paid elsewhere, at most 4.
    pub market: Vec<Distribution>,
    /// What is left of the ad's least a year after tax, as a first answer.
    #[ts(type = "number | null")]
    pub net_ore: Option<i64>,
    /// The tax year of that.
    pub tax_year: i32,
    /// Where those rules come from.
    pub tax_sources: Vec<SourceView>,
}

/// The target held against a job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct JobTarget {
    /// The target's role, level and city in the person's words.
    pub role: String,
    /// How senior.
    pub level: Option<Level>,
    /// The city.
    pub city: Option<String>,
    /// The figures in force.
    pub figures: domain::target::TargetFigures,
    /// Where the job stands; absent without pay.
    pub standing: Option<TargetStanding>,
}

/// An offer of a job, in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct JobOffer {
    /// The offer.
    pub offer_id: OfferId,
    /// Its name.
    pub name: String,
    /// What it leaves a month; absent where it cannot be reckoned.
    #[ts(type = "number | null")]
    pub left_month_ore: Option<i64>,
    /// The day by which to answer.
    pub answer_by: Option<NaiveDate>,
}

/// One figure of a timeline with what speaks against it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FigureView {
    /// The figure.
    pub figure: PayFigure,
    /// Contradictions with what was said before.
    pub notes: Vec<Note>,
}

/// A figure about to be written down.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FigureDraft {
    /// The job.
    pub job_id: JobId,
    /// The day, as a person writes a date; empty is today.
    pub on: String,
    /// What kind of saying.
    pub kind: PayFigureKind,
    /// Who said it.
    pub who: String,
    /// The figure as written.
    pub pay: String,
    /// What else was said.
    pub note: String,
}

/// Asks what speaks against a figure before it is written down.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LookAtFigure {
    /// The figure that is written anew; absent for a new one.
    pub id: Option<PayFigureId>,
    /// What it would say.
    pub draft: FigureDraft,
}

/// What speaks against a figure about to be written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Objections {
    /// Contradictions and doubts; empty when none.
    pub notes: Vec<Note>,
}

/// A figure was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedFigure {
    /// The figure.
    pub id: PayFigureId,
}

/// Names a figure.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FigureQuery {
    /// The figure.
    pub id: PayFigureId,
}

/// Writes a figure anew.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditFigure {
    /// The figure.
    pub id: PayFigureId,
    /// What it says now.
    pub draft: FigureDraft,
}
