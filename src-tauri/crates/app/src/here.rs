//! Which programs have the profile open, so that one that had to wait too long can say for whom.
//!
//! Each leaves an empty file in the profile's folder `open`, named by its program and its process, and keeps it locked
//! while it runs. The system lets go of the lock however the program ends, so a file nobody holds is a stale one, and
//! whoever comes across it removes it. These files tell only names; that one alone writes is SQLite's own lock's affair.

use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use crate::{ApiError, ErrorCode};

/// The folder's name within the profile.
const FOLDER: &str = "open";
/// The most programs one sentence names.
const NAMED: usize = 3;
/// How often a file is made anew that another program took for a stale one before it could be locked.
const TRIES: u32 = 3;

/// One opening of the profile by this program. Where the folder cannot be written there is no file: nobody is told of
/// this program then, and nothing else is different.
#[derive(Debug)]
pub(crate) struct Here {
    folder: PathBuf,
    held: Option<(PathBuf, File)>,
}

impl Here {
    /// Leaves this program's file in the profile.
    pub(crate) fn sign(profile: &Path) -> Self {
        let folder = profile.join(FOLDER);
        let held = (0..TRIES).find_map(|_| hold(&folder));
        Self { folder, held }
    }

    /// The other programs that have the profile open, by name and process.
    pub(crate) fn others(&self) -> Vec<String> {
        let own = self.held.as_ref().map(|(path, _)| path.as_path());
        holders(&self.folder, own)
    }
}

impl Drop for Here {
    fn drop(&mut self) {
        if let Some((path, file)) = self.held.take() {
            // Windows removes no file that is open. One that stays is stale and goes with the next look.
            drop(file);
            let _ = fs::remove_file(path);
        }
    }
}

/// The programs that have the profile in a folder open.
pub(crate) fn in_folder(profile: &Path) -> Vec<String> {
    holders(&profile.join(FOLDER), None)
}

/// The error of one who had to wait too long, with the names of those who may have been writing.
pub(crate) fn named(error: ApiError, others: &[String]) -> ApiError {
    if others.is_empty() {
        return error;
    }
    ApiError::new(ErrorCode::StoreHeld).with("by", others[..others.len().min(NAMED)].join(", "))
}

/// Makes a file and locks it; `None` when another program removed it in between, or nothing can be written.
fn hold(folder: &Path) -> Option<(PathBuf, File)> {
    static OPENINGS: AtomicU32 = AtomicU32::new(0);
    make_folder(folder).ok()?;
    let opening = OPENINGS.fetch_add(1, Ordering::Relaxed);
    let path = folder.join(format!("{}.{}.{opening}", program(), std::process::id()));
    let file = OpenOptions::new().write(true).create(true).truncate(false).open(&path).ok()?;
    file.lock().ok()?;
    path.exists().then_some((path, file))
}

fn program() -> String {
    let path = std::env::current_exe().ok();
    let name = path.as_deref().and_then(Path::file_stem).map(|name| name.to_string_lossy().into_owned());
    name.unwrap_or_else(|| "loype".to_owned())
}

/// Who holds the files of a folder, apart from one's own; removes those nobody holds.
fn holders(folder: &Path, own: Option<&Path>) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut found: Vec<String> =
        entries.filter(|path| Some(path.as_path()) != own).filter_map(|path| holder(&path)).collect();
    found.sort();
    found
}

/// Who holds a file, as `loype-desktop (4711)`.
fn holder(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_string_lossy().into_owned();
    let mut parts = name.rsplitn(3, '.');
    let (_, process, program) = (parts.next()?, parts.next()?, parts.next()?);
    let file = File::open(path).ok()?;
    // Shared, so that two who look at the same time don't take each other for the holder.
    match file.try_lock_shared() {
        Ok(()) => {
            let _ = fs::remove_file(path);
            None
        }
        Err(fs::TryLockError::WouldBlock) => Some(format!("{program} ({process})")),
        Err(fs::TryLockError::Error(_)) => None,
    }
}

fn make_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_has_the_profile_open_is_named_while_it_has_and_a_stale_file_goes() {
        let profile = tempfile::tempdir().unwrap();
        assert_eq!(in_folder(profile.path()), Vec::<String>::new());
        let (one, two) = (Here::sign(profile.path()), Here::sign(profile.path()));
        let this = format!("{} ({})", program(), std::process::id());
        assert_eq!((one.others(), two.others()), (vec![this.clone()], vec![this]));
        drop(two);
        assert_eq!(one.others(), Vec::<String>::new());
        let stale = profile.path().join(FOLDER).join("loype-desktop.4711.0");
        fs::write(&stale, "").unwrap();
        assert_eq!(one.others(), Vec::<String>::new());
        assert!(!stale.exists(), "nobody holds it");
        drop(one);
        assert_eq!(fs::read_dir(profile.path().join(FOLDER)).unwrap().count(), 0);
    }

    #[test]
    fn whoever_waits_is_told_for_whom_where_that_is_known() {
        let busy = ApiError::new(ErrorCode::StoreBusy);
        assert_eq!(named(busy.clone(), &[]), busy);
        let many: Vec<String> = (0..5).map(|number| format!("loype ({number})")).collect();
        let told = named(busy, &many);
        assert_eq!(
            (told.code, told.params["by"].as_str()),
            (ErrorCode::StoreHeld, "loype (0), loype (1), loype (2)")
        );
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_signed_by_nobody() {
        let profile = tempfile::tempdir().unwrap();
        fs::write(profile.path().join(FOLDER), "a file stands here").unwrap();
        assert_eq!(Here::sign(profile.path()).others(), Vec::<String>::new());
    }
}
