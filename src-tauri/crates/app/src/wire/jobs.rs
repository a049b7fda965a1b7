//! The table of jobs: its rows, its arrangement, saved views, and changes of many jobs at once.

use chrono::NaiveDate;
use domain::ad::AdState;
use domain::card::{CardWarning, NextDate};
use domain::deadline::{Deadline, StartDate};
use domain::floor::FloorVerdict;
use domain::ids::{JobId, SavedViewId, StageId, TagId};
use domain::job::{Degree, EmploymentForm, Share, Workplace};
use domain::money::PayAsWritten;
use domain::table::{ShownColumn, SortKey, TableFilter, TableView};
use domain::target::TargetStanding;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::TagName;

/// Asks for a stretch of the table.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TableQuery {
    /// All of them must be met.
    pub filters: Vec<TableFilter>,
    /// The first counts most; none is newest first.
    pub sort: Vec<SortKey>,
    /// How many rows to pass over.
    pub offset: u32,
    /// Rows wanted, at most 200.
    pub limit: u16,
}

/// A stretch of the table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TableRows {
    /// Today in the person's zone; the rows' dates are told as of this day.
    pub today: NaiveDate,
    /// How many rows the whole table has.
    pub total: u32,
    /// The rows from the offset on.
    pub rows: Vec<TableRow>,
}

/// One job with all a table can show of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct TableRow {
    /// The job.
    pub job_id: JobId,
    /// The stage it is in.
    pub stage_id: StageId,
    /// Title of the position.
    pub title: String,
    /// The employer's name.
    pub employer: String,
    /// The employer's organisation number.
    pub orgnr: Option<String>,
    /// City of the main place of work.
    pub city: Option<String>,
    /// All places of work as printed.
    pub places: Vec<String>,
    /// Until when one can apply.
    pub deadline: Deadline,
    /// The one date that matters next.
    pub next: NextDate,
    /// The one thing wrong with it.
    pub warning: Option<CardWarning>,
    /// Pay as the ad writes it.
    pub pay: Option<PayAsWritten>,
    /// Where that stands against the target that fits it.
    pub target: Option<TargetStanding>,
    /// Where that stands against the floor; absent without pay in kroner.
    pub floor: Option<RowFloor>,
    /// The site of the newest ad that has one.
    pub source: Option<String>,
    /// What the newest ad says of itself.
    pub ad_state: Option<AdState>,
    /// Where it was found, in the person's words.
    pub found_at: Option<String>,
    /// The person's tags.
    pub tags: Vec<TagName>,
    /// Form of employment.
    pub form: Option<EmploymentForm>,
    /// Share of a full position.
    pub share: Option<Share>,
    /// Where the work is done.
    pub workplace: Option<Workplace>,
    /// The degree asked for.
    pub required_degree: Degree,
    /// Languages asked for.
    pub languages_required: Vec<String>,
    /// The day the ad was published.
    pub posted_on: Option<NaiveDate>,
    /// When the work starts.
    pub starts: Option<StartDate>,
    /// The day it was saved.
    pub saved_on: NaiveDate,
    /// The day the application was sent.
    pub applied_on: Option<NaiveDate>,
    /// Days without a change, where an answer is waited for.
    pub quiet_days: Option<i32>,
    /// The day something last happened.
    pub last_event_on: Option<NaiveDate>,
    /// The day to follow up.
    pub follow_up_on: Option<NaiveDate>,
}

/// Where a row's pay stands against the floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RowFloor {
    /// Above, below, or not to be told.
    pub verdict: FloorVerdict,
    /// How far above, øre a year for a full position; negative is below.
    #[ts(type = "number | null")]
    pub margin_ore: Option<i64>,
    /// Whether below is a red flag for this person, or only information.
    pub is_condition: bool,
    /// Whether the level may be outdated.
    pub stale: bool,
}

/// Asks which jobs stand in a stretch of the table.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TableIdsQuery {
    /// All of them must be met.
    pub filters: Vec<TableFilter>,
    /// The first counts most.
    pub sort: Vec<SortKey>,
    /// How many rows to pass over.
    pub offset: u32,
    /// Jobs wanted, at most 5 000.
    pub limit: u16,
}

/// Jobs by their ids.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TableIds {
    /// The jobs, in the table's order.
    pub job_ids: Vec<JobId>,
}

/// Asks for values one can filter by.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ValuesQuery {
    /// What they are of.
    pub of: ValuesOf,
    /// What was typed; empty asks for the most frequent.
    pub text: String,
}

/// What values are of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ValuesOf {
    /// Employers.
    Employer,
    /// Cities of work.
    City,
    /// Sites of ads.
    Source,
}

/// Values one can filter by, those of most jobs first, at most 50.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TableValues {
    /// The values.
    pub values: Vec<TableValue>,
}

/// One value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TableValue {
    /// The value.
    pub value: String,
    /// How many jobs bear it.
    pub jobs: u32,
}

/// Asks which day a text means, looking ahead.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DayText {
    /// The day as a person writes it.
    pub text: String,
}

/// A day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DayRead {
    /// The day.
    pub on: NaiveDate,
}

/// How the table was last arranged. It is a setting, outside undo.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TableLayout {
    /// The columns, from left to right.
    pub columns: Vec<ShownColumn>,
    /// What it is sorted by.
    pub sort: Vec<SortKey>,
}

/// The saved views, in the person's order, at most 100.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedViews {
    /// The views.
    pub views: Vec<SavedView>,
}

/// One saved view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedView {
    /// Its id.
    pub view_id: SavedViewId,
    /// Its name.
    pub name: String,
    /// The arrangement; absent where a newer version of the program wrote it.
    pub view: Option<TableView>,
}

/// Saves an arrangement, under a new name or over a view that is there.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveView {
    /// The view it replaces; absent makes a new one.
    pub view_id: Option<SavedViewId>,
    /// Its name; empty keeps the name of the view it replaces.
    pub name: String,
    /// The arrangement.
    pub view: TableView,
}

/// A view was saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ViewSaved {
    /// The view.
    pub view_id: SavedViewId,
}

/// Names a view anew.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RenameView {
    /// The view.
    pub view_id: SavedViewId,
    /// Its name.
    pub name: String,
}

/// Names one view.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ViewQuery {
    /// The view.
    pub view_id: SavedViewId,
}

/// Puts the views into another order.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OrderViews {
    /// The views from the top; those left out come after.
    pub view_ids: Vec<SavedViewId>,
}

/// Some jobs of the table.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Selection {
    /// These.
    Jobs {
        /// The jobs, at most 5 000.
        job_ids: Vec<JobId>,
    },
    /// All that meet these filters, but for some.
    Matching {
        /// All of them must be met.
        filters: Vec<TableFilter>,
        /// The jobs left out.
        except: Vec<JobId>,
    },
}

/// Names some jobs.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SelectionQuery {
    /// The jobs.
    pub selection: Selection,
}

/// Changes many jobs in one step.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeJobs {
    /// The jobs, at most 5 000.
    pub selection: Selection,
    /// The change.
    pub change: JobsChange,
}

/// A change of many jobs.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "does", rename_all = "snake_case", deny_unknown_fields)]
pub enum JobsChange {
    /// They move to a stage.
    Move {
        /// The stage.
        stage_id: StageId,
        /// The day it happened, as a person writes it; empty is today.
        on: String,
    },
    /// They get a tag, which is made where there is none of that name.
    Tag {
        /// Its name.
        name: String,
    },
    /// They lose a tag.
    Untag {
        /// The tag.
        tag_id: TagId,
    },
    /// They get a day to follow up.
    FollowUp {
        /// The day, as a person writes it; empty takes the follow-up away.
        on: String,
    },
    /// They go to the trash.
    Delete,
}

/// How many jobs a change touched; those that were so already are not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangedJobs {
    /// The jobs.
    pub count: u32,
}
