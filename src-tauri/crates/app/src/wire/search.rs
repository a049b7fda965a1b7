//! Search over everything as one types.

use domain::ids::{JobId, StageId};
use domain::stage::StageKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A search.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SearchQuery {
    /// The words as typed.
    pub text: String,
    /// Hits wanted, at most 100.
    pub limit: u16,
}

/// What a search found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SearchHits {
    /// The best hits first.
    pub hits: Vec<SearchHit>,
}

/// One hit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SearchHit {
    /// The job.
    pub job_id: JobId,
    /// Its title.
    pub title: String,
    /// Its employer.
    pub employer: String,
    /// Its city.
    pub city: Option<String>,
    /// The stage it stands in.
    pub stage_id: StageId,
    /// That stage's kind.
    pub stage_kind: StageKind,
    /// The name of the earlier search it belongs to.
    pub archive: Option<String>,
    /// Where in the ad's text or notes the words stand.
    pub snippet: Option<SearchSnippet>,
    /// Whether the words were found as typed; otherwise a near spelling was.
    pub exact: bool,
}

/// The words around a hit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SearchSnippet {
    /// What comes before.
    pub before: String,
    /// What was found.
    pub found: String,
    /// What comes after.
    pub after: String,
}

/// Asks for jobs as a list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct JobListQuery {
    /// Only jobs that this search finds.
    pub text: Option<String>,
    /// Only jobs in stages of this kind.
    pub stage: Option<StageKind>,
    /// How many jobs to pass over.
    pub offset: u32,
    /// Jobs wanted, at most 1000.
    pub limit: u16,
}

/// Jobs as a list, newest first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct JobList {
    /// How many there are in all.
    pub total: u32,
    /// The jobs from the offset on.
    pub jobs: Vec<JobListItem>,
}

/// One job of a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct JobListItem {
    /// The card as the board shows it.
    #[serde(flatten)]
    #[ts(flatten)]
    pub card: super::Card,
    /// Kind of the stage it stands in.
    pub stage_kind: StageKind,
}
