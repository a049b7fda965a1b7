//! Setting the original aside, under a dated name, with its log.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use crate::StoreError;
use crate::files::sync_folders;
use crate::open::{FILE_NAME, log_of, refusal};
use crate::private::make_folder;

/// What the folders begin with in which originals are kept.
const BEGINS: &str = "damaged-";

/// Keeps the original and puts a new file in its place; gives the folder in which the original lies, if there was one.
///
/// At every moment the profile has a file: the original is linked to its new place first, then its log goes, then the new
/// file takes the name. An old log beside a new file would be played into it.
pub(super) fn replace(profile: &Path, new: &Path, now: DateTime<Utc>) -> Result<Option<PathBuf>, StoreError> {
    let file = profile.join(FILE_NAME);
    let place = || -> io::Result<Option<PathBuf>> {
        fs::File::open(new)?.sync_all()?;
        let aside = keep(profile, &file, now)?;
        if file.is_dir() {
            fs::remove_dir(&file)?;
        }
        bring(new, &file)?;
        sync_folders(&[profile])?;
        Ok(aside)
    };
    place().map_err(|error| refusal(profile, error))
}

/// Keeps the original and leaves nothing in its place.
pub(super) fn move_away(profile: &Path, now: DateTime<Utc>) -> Result<Option<PathBuf>, StoreError> {
    let file = profile.join(FILE_NAME);
    let go = || -> io::Result<Option<PathBuf>> {
        let aside = keep(profile, &file, now)?;
        if file.is_file() {
            fs::remove_file(&file)?;
        }
        sync_folders(&[profile])?;
        Ok(aside)
    };
    go().map_err(|error| refusal(profile, error))
}

/// Links the original into a folder of its own and moves its log there.
fn keep(profile: &Path, file: &Path, now: DateTime<Utc>) -> io::Result<Option<PathBuf>> {
    let log = log_of(file);
    if fs::symlink_metadata(file).is_err() && fs::symlink_metadata(&log).is_err() {
        return Ok(None);
    }
    let aside = free_folder(profile, now);
    make_folder(&aside)?;
    let kept = aside.join(FILE_NAME);
    if file.is_dir() {
        // What stands there is no file at all; it goes as it is.
        fs::rename(file, &kept)?;
    } else if file.exists() {
        fs::hard_link(file, &kept).or_else(|_| fs::copy(file, &kept).map(|_| ()))?;
    }
    if log.exists() {
        fs::rename(&log, log_of(&kept))?;
    }
    // Made anew from the log by whoever opens the file.
    let _ = fs::remove_file(with_ending(file, "-shm"));
    sync_folders(&[&aside, profile])?;
    Ok(Some(aside))
}

/// The folders in which originals are kept.
pub(super) fn folders(profile: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(profile).into_iter().flatten().flatten();
    let is_ours = |entry: &fs::DirEntry| entry.file_name().to_string_lossy().starts_with(BEGINS);
    entries.filter(is_ours).map(|entry| entry.path()).filter(|path| path.is_dir()).collect()
}

/// Moves a file; where it lies on another disk it is copied and then named.
fn bring(new: &Path, to: &Path) -> io::Result<()> {
    fs::rename(new, to).or_else(|_| {
        let part = with_ending(to, ".part");
        fs::copy(new, &part)?;
        fs::File::open(&part)?.sync_all()?;
        fs::rename(&part, to)
    })
}

fn free_folder(profile: &Path, now: DateTime<Utc>) -> PathBuf {
    let stem = format!("{BEGINS}{}", now.format("%Y%m%dT%H%M%SZ"));
    let names = (1_u32..).map(|number| match number {
        1 => stem.clone(),
        _ => format!("{stem}-{number}"),
    });
    let mut free = names.map(|name| profile.join(name)).filter(|path| fs::symlink_metadata(path).is_err());
    // The numbers never end.
    free.next().unwrap_or_else(|| profile.join(&stem))
}

fn with_ending(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    name.into()
}
