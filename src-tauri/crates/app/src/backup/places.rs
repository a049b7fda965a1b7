//! Looking at the place a folder lies in; the [rule](domain::storage_place) knows what to look for.

use std::path::Path;

use domain::storage_place::{self, StoragePlace};

/// What Linux tells of the disks in use; see proc_pid_mountinfo(5).
const MOUNTS: &str = "/proc/self/mountinfo";

/// What a person should know of the place a folder lies in.
pub(crate) fn place_of(folder: &Path) -> Option<StoragePlace> {
    let real = folder.ancestors().find_map(|path| std::fs::canonicalize(path).ok());
    let real = real.unwrap_or_else(|| folder.to_owned());
    let mounts = std::fs::read_to_string(MOUNTS).unwrap_or_default();
    storage_place::place_of(&real.to_string_lossy(), &mounts, |path| Path::new(path).exists())
}
