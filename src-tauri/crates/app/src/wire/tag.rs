//! Tags: words by which the person groups jobs.

use domain::ids::{JobId, TagId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A tag by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TagName {
    /// Its id.
    pub tag_id: TagId,
    /// Its name.
    pub name: String,
}

/// Tags, by name, at most 1 000.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Tags {
    /// The tags.
    pub tags: Vec<TagUse>,
}

/// A tag and how many jobs bear it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TagUse {
    /// Its id.
    pub tag_id: TagId,
    /// Its name.
    pub name: String,
    /// The jobs.
    pub jobs: u32,
}

/// Makes a tag.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddTag {
    /// Its name.
    pub name: String,
}

/// A tag was made, or was there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedTag {
    /// The tag.
    pub tag_id: TagId,
}

/// Names a tag anew. Where there is one of that name, the two become one.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RenameTag {
    /// The tag.
    pub tag_id: TagId,
    /// Its name.
    pub name: String,
}

/// Names one tag.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TagQuery {
    /// The tag.
    pub tag_id: TagId,
}

/// Asks for tags while one types.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TagText {
    /// What was typed.
    pub text: String,
}

/// Names of tags, at most 10, best first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TagNames {
    /// The names.
    pub names: Vec<String>,
}

/// Puts a tag on a job; it is made where there is none of that name.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TagJob {
    /// The job.
    pub job_id: JobId,
    /// The tag's name.
    pub name: String,
}

/// Takes a tag off a job.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UntagJob {
    /// The job.
    pub job_id: JobId,
    /// The tag.
    pub tag_id: TagId,
}
