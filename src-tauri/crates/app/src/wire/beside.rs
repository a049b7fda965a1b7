//! What a person keeps beside a job: links, a checklist, and where it was found.

use chrono::NaiveDate;
use domain::ids::{ChecklistItemId, JobId, JobLinkId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The links kept with a job.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct JobLinks {
    /// In the order they were added, at most 50.
    pub links: Vec<JobLinkView>,
}

/// One link kept with a job.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct JobLinkView {
    /// Its id.
    pub id: JobLinkId,
    /// What the person calls it; empty where they did not say.
    pub title: String,
    /// Its address.
    pub url: String,
}

/// Keeps a link with a job.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddJobLink {
    /// The job.
    pub job_id: JobId,
    /// What the person calls it; may be empty.
    pub title: String,
    /// Its address, as typed.
    pub url: String,
}

/// Writes a link anew.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditJobLink {
    /// The link.
    pub id: JobLinkId,
    /// What the person calls it; may be empty.
    pub title: String,
    /// Its address, as typed.
    pub url: String,
}

/// Names one link.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct JobLinkQuery {
    /// The link.
    pub id: JobLinkId,
}

/// A link was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedJobLink {
    /// The link.
    pub id: JobLinkId,
}

/// A job's checklist.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Checklist {
    /// Its lines in order, at most 100.
    pub items: Vec<ChecklistItemView>,
    /// How many of them are done.
    pub done: u32,
}

/// One line of a checklist.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ChecklistItemView {
    /// Its id.
    pub id: ChecklistItemId,
    /// What is to be done.
    pub text: String,
    /// The day it was done.
    pub done_on: Option<NaiveDate>,
}

/// Adds lines below the others, all in one step.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddToChecklist {
    /// The job.
    pub job_id: JobId,
    /// What is to be done, a text a line; what stands there already is passed over.
    pub texts: Vec<String>,
}

/// Changes one line.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditChecklistItem {
    /// The line.
    pub id: ChecklistItemId,
    /// The change.
    pub edit: ChecklistEdit,
}

/// One change to a line of a checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum ChecklistEdit {
    /// What is to be done.
    Text(String),
    /// Whether it is.
    Mark(ChecklistMark),
    /// Its place: right above this line, or at the end.
    Before(Option<ChecklistItemId>),
}

/// Whether a line is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChecklistMark {
    /// Done, today.
    Done,
    /// Not done.
    Open,
}

/// Names one line of a checklist.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChecklistItemQuery {
    /// The line.
    pub id: ChecklistItemId,
}

/// Where a job was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FoundAt {
    /// In the person's words; empty where they did not say.
    pub text: String,
    /// The site its newest ad was seen on.
    pub site: Option<String>,
}

/// Says where a job was found.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditFoundAt {
    /// The job.
    pub job_id: JobId,
    /// In the person's words; empty says nothing.
    pub text: String,
}

/// Asks for where jobs were found so far.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FoundNamesQuery {
    /// What was typed so far.
    pub text: String,
}

/// Where jobs were found so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FoundNames {
    /// The commonest first, at most 10.
    pub names: Vec<String>,
}
