//! The search is over: what is left to do, and earlier searches.

use chrono::NaiveDate;
use domain::ids::{ArchiveId, JobId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::KnownJob;

/// A search that is over, by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ArchiveTitle {
    /// Its id.
    pub archive_id: ArchiveId,
    /// The name the person gave it.
    pub name: String,
    /// The day it ended.
    pub ended_on: NaiveDate,
}

/// Asks for the searches that are over.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ArchivesQuery {
    /// How many to pass over.
    pub offset: u32,
    /// How many are wanted, at most 100.
    pub limit: u16,
}

/// Searches that are over, the one that ended last first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Archives {
    /// How many there are in all.
    pub total: u32,
    /// Those from the offset on.
    pub archives: Vec<ArchiveLine>,
}

/// A search that is over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ArchiveLine {
    /// Which.
    #[serde(flatten)]
    #[ts(flatten)]
    pub archive: ArchiveTitle,
    /// How many jobs it holds.
    pub jobs: u32,
    /// The day its first job was saved.
    pub began_on: Option<NaiveDate>,
    /// What was accepted in it.
    pub accepted: Option<AcceptedJob>,
}

/// What a search ended with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AcceptedJob {
    /// Title of the position.
    pub title: String,
    /// The employer's name.
    pub employer: String,
}

/// Asks for the jobs of a search that is over.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ArchiveQuery {
    /// Which.
    pub archive_id: ArchiveId,
    /// Only jobs in which every word is found; empty is all.
    pub text: String,
    /// How many jobs to pass over.
    pub offset: u32,
    /// Jobs wanted, at most 200.
    pub limit: u16,
}

/// The jobs of a search that is over, the newest first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ArchivedJobs {
    /// Which search.
    pub archive: ArchiveTitle,
    /// How many fit in all.
    pub total: u32,
    /// The jobs from the offset on.
    pub jobs: Vec<KnownJob>,
}

/// Ends the running search: its jobs go into an archive, whole.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MakeArchive {
    /// What to call it.
    pub name: String,
    /// The day it ended, as a person writes a date; absent is today.
    pub ended_on: Option<String>,
}

/// A search was archived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedArchive {
    /// The archive.
    pub archive_id: ArchiveId,
}

/// Gives an archive another name.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RenameArchive {
    /// Which.
    pub archive_id: ArchiveId,
    /// Its name.
    pub name: String,
}

/// Names one archive.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ArchiveNamed {
    /// Which.
    pub archive_id: ArchiveId,
}

/// What is left to do when a search is over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Ending {
    /// Today in the person's zone.
    pub today: NaiveDate,
    /// The jobs that were accepted, at most 20.
    pub accepted: Vec<KnownJob>,
    /// Applications that are sent and still open: their employers wait for word. At most 200.
    pub open: Vec<KnownJob>,
    /// How many of them there are in all.
    pub open_total: u32,
    /// Jobs to which nothing was sent: nobody waits.
    pub unsent: u32,
    /// Jobs that are closed.
    pub closed: u32,
    /// What is still to come, the next first, at most 100.
    pub dates: Vec<EndingDate>,
}

/// Something that is still to come.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct EndingDate {
    /// The day, in the person's zone.
    pub on: NaiveDate,
    /// What it is.
    pub what: EndingWhat,
    /// The words for it: a task's, else what the job or offer is called.
    pub text: String,
    /// The job it belongs to.
    pub job_id: Option<JobId>,
}

/// What is still to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EndingWhat {
    /// Work starts.
    Starts,
    /// An offer is to be answered.
    AnswerBy,
    /// An interview that was agreed.
    Interview,
    /// A task or a follow-up.
    Task,
}

/// Withdraws applications that are still open.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WithdrawOthers {
    /// The jobs, at most 200.
    pub jobs: Vec<JobId>,
}
