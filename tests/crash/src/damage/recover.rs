//! The recovery screen, after what was damaged was refused or found wanting.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail, ensure};
use app::recovery::{self, Recovery};
use app::{ApiError, Clock, ErrorCode, ProfileFolder};
use serde_json::{Value, json};

use super::made::{hash_in, in_use};
use super::{Files, Seen};
use crate::cases::{must_be_quick, now};
use crate::outcome::Outcome;
use crate::rng::Rng;
use crate::sequences::open;
use crate::world::{World, told};

/// What the recovery screen offers: the newest good backup is brought back and holds what it held, or what can be read is
/// saved; the damaged original lies aside untouched.
pub(super) fn recover(
    files: &Files,
    number: u64,
    seen: Seen,
    rng: &Rng,
    found: &mut Outcome,
) -> anyhow::Result<()> {
    let made = in_use()?;
    let recovery = Recovery::new(ProfileFolder::at(files.0), Clock::fixed(crate::world::start()));
    let call = |name, input| {
        recovery.dispatch(name, input).map_err(|error| anyhow::anyhow!("{name}: {}", told(&error)))
    };
    let (begun, original) = (now(), files.hash()?);
    let look = call(recovery::LOOK, json!({}))?;
    if seen == Seen::Refused && look["error"].is_null() {
        // A word among those that are read first, in a file whose pages are whole: the start itself told of it.
        found.count("whole pages, but what is read first could not be read", 1);
    }
    ensure!(look["newest"]["name"] == json!(made.backup), "the newest good backup is not offered: {look}");
    let by_backup = number.is_multiple_of(2);
    let done = if by_backup {
        let newest = json!({"which": "kept", "place": "beside", "name": made.backup});
        recovery.dispatch(recovery::RESTORE, newest)
    } else {
        recovery.dispatch(recovery::SALVAGE, json!({}))
    };
    let done = recovered(done, by_backup, found)?;
    must_be_quick(begun, "recovery")?;
    let Some(done) = done else {
        ensure!(files.hash()? == original, "nothing was recovered, but the file was changed");
        return Ok(());
    };
    let aside = done["aside"].as_str().context("the original was not set aside")?;
    ensure!(hash_in(Path::new(aside))? == original, "the original was touched");
    let world = open(files.0, rng)?;
    if by_backup {
        ensure!(world.dump()?.rows == made.backed_up, "the backup's rows are others than there were");
        return world.must_be_sound();
    }
    sound_but_for_files_of_others(files, &world)
}

/// What was saved is sound. With the log of another profile its rows come along, and may speak of documents whose files
/// never lay here: those alone may be missing, and the check names them.
fn sound_but_for_files_of_others(files: &Files, world: &World) -> anyhow::Result<()> {
    let report = world.call("profile.check", json!({})).map_err(|error| anyhow::anyhow!(told(&error)))?;
    let here = names_in(files.0)?;
    for problem in report["problems"].as_array().context("a check without problems")? {
        let details = problem["details"].as_str().unwrap_or_default();
        let is_of_others = problem["code"] == "documents" && !here.iter().any(|name| details.contains(name));
        ensure!(is_of_others, "unsound: {problem}");
    }
    Ok(())
}

/// The names of all files in a folder and the folders within it, as far as they are hashes.
fn names_in(folder: &Path) -> anyhow::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            names.extend(names_in(&entry.path())?);
        }
        names.extend(entry.file_name().into_string().ok().filter(|name| name.len() == 64));
    }
    Ok(names)
}

/// What a recovery did; `None` where it was refused for a reason there may be.
fn recovered(
    done: Result<Value, ApiError>,
    by_backup: bool,
    found: &mut Outcome,
) -> anyhow::Result<Option<Value>> {
    match done {
        Ok(done) if by_backup => {
            found.count("recovered by the newest backup, compared row by row", 1);
            Ok(Some(done))
        }
        Ok(done) => {
            found.count("recovered by saving what can be read", 1);
            found.count("rows saved", done["kept"].as_u64().unwrap_or_default());
            Ok(Some(done))
        }
        Err(error) if error.code == ErrorCode::RecoveryNothing && !by_backup => {
            found.count("nothing in it can be read, and that is told", 1);
            Ok(None)
        }
        // A header that bears a later schema's number makes it a newer version's file, which is never touched.
        Err(error) if error.code == ErrorCode::StoreNewer => {
            found.count("told to be a newer version's, and left alone", 1);
            Ok(None)
        }
        Err(error) => bail!("the recovery failed: {}", told(&error)),
    }
}
