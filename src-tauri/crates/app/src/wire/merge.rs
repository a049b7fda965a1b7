//! "Did I already apply here?", and merging two jobs that are one.

use chrono::NaiveDate;
use domain::identity::Likeness;
use domain::ids::JobId;
use domain::job::JobField;
use domain::stage::Stage;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::KnownJob;

/// Asks whether one already applied for a position, or at its employer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AlreadyQuery {
    /// Title of the position; empty asks for the employer alone.
    pub title: String,
    /// The employer; empty asks for the address alone.
    pub employer: String,
    /// The ad's address.
    pub url: Option<String>,
}

/// What is there already.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct Already {
    /// Jobs that are there, the closest first, of them those that were sent first; at most 20.
    pub jobs: Vec<AlreadyJob>,
}

/// A job that is there already.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AlreadyJob {
    /// The job.
    #[serde(flatten)]
    #[ts(flatten)]
    pub known: KnownJob,
    /// How it is like the one that was asked about.
    pub likeness: Likeness,
}

/// Two jobs that are one.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MergeJobs {
    /// The job that stays.
    pub keep: JobId,
    /// The job whose things go to the other; it lies in the trash then, and leads to the other.
    pub drop: JobId,
}

/// What a merge would do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MergeLook {
    /// The job that stays, as it is now.
    pub keep: KnownJob,
    /// The job that goes, as it is now.
    pub drop: KnownJob,
    /// What goes to the one that stays, each with how many.
    pub takes: Vec<MergeTake>,
    /// Facts that come from the one that goes, in reading order.
    pub fields: Vec<JobField>,
    /// The stage the merged pursuit stands in.
    pub stage: Stage,
    /// The day the merged application was sent: the earlier one.
    pub applied_on: Option<NaiveDate>,
    /// The day the merged job was saved: the earlier one.
    pub saved_on: NaiveDate,
    /// What becomes of the letters.
    pub letter: MergeLetter,
}

/// Things of one kind that go to the job that stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MergeTake {
    /// What.
    pub what: MergeThing,
    /// How many.
    pub count: u32,
}

/// Kinds of things that belong to a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words of the domain")]
pub enum MergeThing {
    Ads,
    Notes,
    Moves,
    Interviews,
    Tasks,
    Conversations,
    Contacts,
    Documents,
    Figures,
    Offers,
    Tags,
    Links,
    Checklist,
}

/// What becomes of the letters of two jobs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MergeLetter {
    /// The one that goes has none.
    Nothing,
    /// Only the one that goes has a letter: it goes along.
    Taken,
    /// Both have one: the text of the one that goes becomes a note.
    BecomesNote,
}

/// Jobs that might be the same as one, the likeliest first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MergeCandidates {
    /// At most 20 jobs of the running search.
    pub jobs: Vec<AlreadyJob>,
}
