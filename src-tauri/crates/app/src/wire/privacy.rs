//! What is kept and where, and which hosts are ever contacted.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the program keeps of the person, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Privacy {
    /// The profile's folder.
    pub folder: String,
    /// What lies in it, by kind; kinds with nothing are left out.
    pub kept: Vec<KeptPlace>,
    /// The calendar's file outside of it, where one is kept.
    pub calendar: Option<String>,
    /// The second folder of backups, where one was chosen.
    pub second_backups: Option<String>,
    /// The hosts that a feature contacts when it is asked to.
    pub hosts: Vec<ContactedHost>,
}

/// One kind of thing in the profile's folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeptPlace {
    /// What it is.
    pub kind: KeptKind,
    /// How much of it there is, in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// A kind of thing in the profile's folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words of docs/data-format.md")]
pub enum KeptKind {
    Database,
    Documents,
    Opened,
    Backups,
    Logs,
    SetAside,
}

/// A host that is contacted on request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContactedHost {
    /// What for.
    pub purpose: HostPurpose,
    /// Its name; nothing where it is the one of the link that the person gives.
    pub host: Option<String>,
}

/// What a host is contacted for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names of the features")]
pub enum HostPurpose {
    Page,
    Rates,
    Units,
    Wages,
}

/// Asks to empty the profile for good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WipeProfile {
    /// The word by which the person says that they mean it, as typed.
    pub word: String,
}
