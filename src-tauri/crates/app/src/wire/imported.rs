//! Rows of a file of another program as they would come in, what was taken in, and how far it is.

use chrono::NaiveDate;
use domain::ids::{IncomingId, JobId};
use domain::stage::StageKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which rows to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RowFilter {
    /// All.
    All,
    /// Those that become a job or a contact of their own.
    Made,
    /// Those that are merged.
    Merged,
    /// Those that are left out.
    LeftOut,
    /// Those with cells that were not understood.
    Doubtful,
}

/// Asks for a page of the rows that were looked at last.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportRowsQuery {
    /// The file.
    pub incoming_id: IncomingId,
    /// Which rows.
    pub filter: RowFilter,
    /// How many to skip.
    pub offset: u32,
    /// The most to show, at most 200.
    pub limit: u16,
}

/// A page of rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportRows {
    /// How many there are.
    pub total: u32,
    /// Those of the page.
    pub rows: Vec<RowLook>,
}

/// What comes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RowOutcome {
    /// A new job.
    Made,
    /// A new job, linked to an earlier one as a second try.
    Again,
    /// Merged with a job that is there.
    Merged,
    /// Merged with an earlier row of the file.
    Joined,
    /// A new contact.
    Person,
    /// Merged with a contact that is there.
    SamePerson,
    /// Left out.
    LeftOut,
}

/// A row as it would come in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RowLook {
    /// The part.
    pub part: u16,
    /// Its number in the file.
    pub line: u32,
    /// What comes of it.
    pub outcome: RowOutcome,
    /// Why it is left out: `totals`, `nameless`, `already`, `chosen`.
    pub why: Option<String>,
    /// Title of the job, or the person's name.
    pub title: String,
    /// The employer.
    pub employer: String,
    /// The stage it comes to.
    pub stage: Option<StageKind>,
    /// The day it was sent.
    pub applied_on: Option<NaiveDate>,
    /// The day it was kept.
    pub saved_on: Option<NaiveDate>,
    /// Its deadline, as a person reads it.
    pub deadline: String,
    /// Its pay, as written.
    pub pay: String,
    /// How many notes it brings.
    pub notes: u32,
    /// The job it is merged with or a second try at.
    pub into: Option<RowInto>,
    /// The stages it came to on a day that the file does not say: they get the day it is taken in.
    pub undated: Vec<StageKind>,
    /// Cells that were not understood.
    pub doubts: Vec<CellDoubt>,
}

/// What a row is merged with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RowInto {
    /// The job, where it is there already.
    pub job_id: Option<JobId>,
    /// The row's number, where it is one of the file.
    pub line: Option<u32>,
    /// Its title, or the person's name.
    pub title: String,
    /// Its employer.
    pub employer: String,
}

/// A cell that was not understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CellDoubt {
    /// The column, from 0.
    pub column: u16,
    /// What the column is called.
    pub header: String,
    /// What the cell says.
    pub text: String,
    /// Why: `day`, `day_ahead`, `status`, `pay`, `link`, `share`, `form`, `workplace`, `email`, `orgnr`, `yes_no`, `long`,
    /// `no_title`, `no_employer`.
    pub why: String,
}

/// What was taken in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportDone {
    /// Jobs that were made.
    pub made: u32,
    /// Rows that were merged and brought something new.
    pub merged: u32,
    /// Rows of which everything was there already.
    pub unchanged: u32,
    /// Contacts that were made.
    pub people: u32,
    /// Rows that were left out.
    pub left_out: u32,
}

/// How far a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportProgress {
    /// What is being done.
    pub phase: ImportPhase,
    /// Rows done.
    pub done: u32,
    /// Rows in all.
    pub total: u32,
}

/// What is being done with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportPhase {
    /// Nothing.
    Idle,
    /// It is read.
    Reading,
    /// Its rows are held against what is there.
    Comparing,
    /// It is taken in.
    Writing,
}
