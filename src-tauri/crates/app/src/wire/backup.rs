//! Backups: which there are, how they stand, what bringing one back would change.

use chrono::{DateTime, Utc};
use domain::backup::BackupReason;
use domain::storage_place::StoragePlace;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ApiError;

/// Asks for backups.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BackupsQuery {
    /// How many of the newest are passed over.
    pub offset: u32,
    /// The most wanted, at most 200.
    pub limit: u16,
}

/// Some of the backups, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Backups {
    /// How many there are.
    pub total: u32,
    /// Those asked for.
    pub backups: Vec<BackupLine>,
}

/// One backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupLine {
    /// Its name.
    pub name: String,
    /// Which folder it lies in.
    pub place: BackupPlace,
    /// The whole path.
    pub path: String,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: BackupReason,
    /// Its size in kilobytes of 1,024 bytes, without documents.
    pub kilobytes: u32,
    /// What is in it; absent where it is not whole any more.
    pub contents: Option<BackupContents>,
}

/// What is in a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupContents {
    /// Jobs, without the trash.
    pub jobs: u32,
    /// Applications that were sent.
    pub applications: u32,
    /// Documents.
    pub documents: u32,
    /// Files of documents that were gone already when it was made.
    pub missing_files: u32,
    /// The number of its schema.
    pub schema: u32,
}

/// Which folder a backup lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BackupPlace {
    /// Beside the profile.
    Beside,
    /// In the second folder that the person chose.
    Second,
    /// Somewhere else.
    Elsewhere,
}

/// Means one backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "which", rename_all = "snake_case", deny_unknown_fields)]
pub enum BackupChoice {
    /// One of those listed.
    Kept {
        /// The folder it lies in.
        place: BackupPlace,
        /// Its name.
        name: String,
    },
    /// Any profile file.
    File {
        /// Its path.
        path: String,
    },
}

/// Writes a backup into a folder, beside the regular ones.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WriteBackup {
    /// The folder; it is made when it is missing.
    pub folder: String,
}

/// How backups stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupState {
    /// Whether they are made.
    pub condition: BackupCondition,
    /// Why the last try failed.
    pub error: Option<ApiError>,
    /// The newest good one.
    pub last: Option<BackupLine>,
    /// The folder beside the profile.
    pub folder: String,
    /// What there is to know of the place the profile lies in.
    pub profile_place: Option<StoragePlace>,
    /// The second folder, if there is one.
    pub second: Option<SecondFolder>,
    /// All backups together are held under so many megabytes of 1,024 × 1,024 bytes, in each folder.
    pub cap_megabytes: u32,
    /// What they use beside the profile, in kilobytes of 1,024 bytes.
    pub used_kilobytes: u32,
}

/// Whether backups are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BackupCondition {
    /// They are, or nothing has changed yet.
    Fine,
    /// The last could not be made, or not in both folders.
    Failing,
    /// The profile's own file is damaged, so there is nothing whole to copy.
    Damaged,
}

/// The second folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SecondFolder {
    /// As the person chose it.
    pub folder: String,
    /// Where the backups lie in it.
    pub path: String,
    /// What there is to know of the place.
    pub place: Option<StoragePlace>,
    /// Why the last try to write there failed.
    pub error: Option<ApiError>,
}

/// Chooses the second folder.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChooseSecondFolder {
    /// The whole path of a folder that is there; empty for none.
    pub folder: String,
}

/// Sets how much room backups may take.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetBackupCap {
    /// Megabytes of 1,024 × 1,024 bytes, 50 to 1,000,000.
    pub megabytes: u32,
}

/// What bringing a backup back would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RestoreLook {
    /// What is in it.
    pub contents: BackupContents,
    /// Jobs that would be there again.
    pub come_back: JobNames,
    /// Jobs that would be gone.
    pub vanish: JobNames,
    /// Jobs that would be otherwise than now.
    pub differ: JobNames,
    /// How many there are of each kind of thing, now and then.
    pub counted: Vec<ThenAndNow>,
}

/// Some jobs by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct JobNames {
    /// How many.
    pub total: u32,
    /// The first of them, at most 50.
    pub jobs: Vec<JobName>,
}

/// A job by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct JobName {
    /// The title.
    pub title: String,
    /// The employer.
    pub employer: String,
}

/// How many there are of a kind of thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ThenAndNow {
    /// The kind.
    pub what: CountedThing,
    /// Now.
    pub now: u32,
    /// In the backup.
    pub then: u32,
}

/// A kind of thing that is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words of the domain")]
pub enum CountedThing {
    Job,
    Contact,
    Document,
    Interview,
    Task,
    Offer,
    Story,
}

/// What a restore did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Restored {
    /// The backup of what there was before: bringing it back undoes the restore.
    pub before: BackupLine,
    /// Files of documents that lay nowhere any more.
    pub missing_files: u32,
}
