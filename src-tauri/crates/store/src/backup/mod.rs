//! Backups: whole copies of the profile file with the documents it needs, in a folder of their own.
//!
//! A copy is made by SQLite under a temporary name, checked by opening it, brought to the disk, and only then named; a
//! half-made one is never seen and is cleared away by the next. Beside each lies a small JSON file that says what is in
//! it. Documents are copied once for all backups, under their SHA-256. Whoever works in the folder holds its lock.

mod compare;
mod hold;
mod make;
mod manifest;
mod restore;
mod second;
mod thinning;

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};
use domain::backup::BackupReason;

pub use compare::{Counted, Difference, NamedJob, NamedJobs};
pub(crate) use hold::Scratch;
pub(crate) use make::{keep_no_log, whole};
pub use manifest::Contents;
pub(crate) use manifest::contents_of;
pub use restore::{Prepared, Returned};

use crate::files::Files;
use manifest::Manifest;

/// The folder's name within the profile.
const FOLDER: &str = "backups";
/// What the name of a backup begins with.
const BEGINS: &str = "loype-";
/// What the name of a backup ends with.
const ENDS: &str = ".sqlite3";
/// How the instant stands in the name: UTC, so that names sort by age on every machine.
const INSTANT: &str = "%Y%m%dT%H%M%SZ";

/// A folder of backups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backups {
    folder: PathBuf,
}

/// One backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// The file's name in its folder.
    pub name: String,
    /// The whole path.
    pub path: PathBuf,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: BackupReason,
    /// Bytes of the file, without documents.
    pub bytes: u64,
    /// What is in it; `None` where the file is not what it was when it was made, or can't be read.
    pub contents: Option<Contents>,
}

impl Backups {
    /// The backups beside the profile in that folder. Nothing is made until the first one is.
    pub fn of_profile(folder: &Path) -> Self {
        Self::at(folder.join(FOLDER))
    }

    /// The backups in a folder.
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Every backup, newest first. What lies there by other names is no backup of ours.
    pub fn list(&self) -> Vec<Backup> {
        let mut found: Vec<Backup> = self.names().filter_map(|name| self.named(&name)).collect();
        found.sort_by(|one, other| (other.at, &other.name).cmp(&(one.at, &one.name)));
        found
    }

    /// A backup by its name; `None` when there is none.
    pub fn named(&self, name: &str) -> Option<Backup> {
        let (at, reason) = read_name(name)?;
        let path = self.folder.join(name);
        let found = fs::symlink_metadata(&path).ok().filter(fs::Metadata::is_file)?;
        let contents = match Manifest::read(&path) {
            Some(manifest) => (manifest.bytes == found.len()).then_some(manifest.contents),
            // The note beside it was lost: the file itself knows.
            None => contents_of(&path).ok(),
        };
        Some(Backup { name: name.to_owned(), at, reason, bytes: found.len(), contents, path })
    }

    /// The newest one that is what it was when it was made. Older ones are not looked at.
    pub fn newest_good(&self) -> Option<Backup> {
        let mut names: Vec<(DateTime<Utc>, String)> =
            self.names().filter_map(|name| Some((read_name(&name)?.0, name))).collect();
        names.sort_unstable();
        let backups = names.iter().rev().filter_map(|(_, name)| self.named(name));
        backups.into_iter().find(|backup| backup.contents.is_some())
    }

    /// Bytes of all backups and the documents kept for them.
    pub fn size(&self) -> u64 {
        let own: u64 = self.list().iter().map(|backup| backup.bytes).sum();
        own + self.files().kept().map(|(_, bytes)| bytes).sum::<u64>()
    }

    /// The documents kept for the backups.
    pub(crate) fn files(&self) -> Files {
        Files::of_profile(&self.folder)
    }

    fn names(&self) -> impl Iterator<Item = String> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        entries.filter_map(|entry| entry.file_name().into_string().ok())
    }

    /// A name that is free.
    fn free_name(&self, at: DateTime<Utc>, reason: BackupReason) -> String {
        let stem = format!("{BEGINS}{}-{}", at.format(INSTANT), reason.id());
        let names = (1_u32..).map(|number| match number {
            1 => format!("{stem}{ENDS}"),
            _ => format!("{stem}-{number}{ENDS}"),
        });
        let mut free = names.filter(|name| fs::symlink_metadata(self.folder.join(name)).is_err());
        // The numbers never end.
        free.next().unwrap_or(stem)
    }
}

/// When and why a backup of that name was made; `None` for the name of something else.
fn read_name(name: &str) -> Option<(DateTime<Utc>, BackupReason)> {
    let stem = name.strip_prefix(BEGINS)?.strip_suffix(ENDS)?;
    let mut parts = stem.split('-');
    let at = NaiveDateTime::parse_from_str(parts.next()?, INSTANT).ok()?.and_utc();
    let reason = BackupReason::from_id(parts.next()?)?;
    let number = parts.next().map(str::parse::<u32>);
    (number.is_none_or(|number| number.is_ok()) && parts.next().is_none()).then_some((at, reason))
}
