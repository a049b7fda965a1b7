//! When the profile can't be opened: what is wrong, and what can be done.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::BackupLine;
use crate::ApiError;

/// What is wrong with a profile, and what there is to bring back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecoveryLook {
    /// The profile's folder.
    pub folder: String,
    /// What is wrong; absent when the file is whole.
    pub error: Option<ApiError>,
    /// The newest backup that opens and is whole, looked at just now.
    pub newest: Option<BackupLine>,
    /// The newest backups, in both folders, at most 50.
    pub backups: Vec<BackupLine>,
}

/// What took the place of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Recovered {
    /// The folder in which the original lies now.
    pub aside: Option<String>,
    /// Files of documents that lay nowhere any more.
    pub missing_files: u32,
}

/// What was read of a damaged file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SalvageReport {
    /// Rows that were kept.
    pub kept: u32,
    /// Rows that are known to be lost.
    pub lost: u32,
    /// Whether more may be lost than can be counted.
    pub certainty: LostCertainty,
    /// Rows that were made anew so that others could be kept.
    pub made: u32,
    /// Jobs that were kept.
    pub jobs: u32,
    /// Documents whose file lies neither in the profile nor with any backup. A copy comes without documents and tells none.
    pub missing_files: u32,
    /// Tables of which rows are lost, at most 100.
    pub tables: Vec<TableLoss>,
    /// The folder in which the original lies now; absent where it was left in its place.
    pub aside: Option<String>,
    /// Where the new file lies; absent where it took the profile's place.
    pub path: Option<String>,
}

/// Whether all that is lost could be counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LostCertainty {
    /// It is as many as told.
    Exact,
    /// It is that many or more.
    AtLeast,
}

/// What a table lost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TableLoss {
    /// The table.
    pub table: String,
    /// Rows that were kept.
    pub kept: u32,
    /// Rows that are lost; absent where nobody can tell.
    pub lost: Option<u32>,
}

/// Where to write what can be read.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SalvageTo {
    /// The whole path of a folder that is there.
    pub folder: String,
}

/// Another folder to open as the profile.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OtherFolder {
    /// Its whole path; it is made when it is missing.
    pub folder: String,
}
