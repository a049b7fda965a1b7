//! Profiles to begin with, made once and copied for each case.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, Once, OnceLock, PoisonError};

use anyhow::Context as _;
use rusqlite::Connection;
use serde_json::json;
use tempfile::TempDir;

use crate::dump::{DATABASE, Dump};
use crate::rng::Rng;
use crate::world::{World, told};

/// Whole profiles as programs of earlier schemas left them.
const EARLIER: [&str; 4] = [
    include_str!("../../../src-tauri/crates/store/src/tests/schema_1.sql"),
    include_str!("../../../src-tauri/crates/store/src/tests/schema_2.sql"),
    include_str!("../../../src-tauri/crates/store/src/tests/schema_3.sql"),
    include_str!("../../../src-tauri/crates/store/src/tests/schema_4.sql"),
];

/// A folder of one's own for a case, with room for a profile. In memory where that may be: only processes that are
/// killed and measured need a disk.
pub(crate) fn folder(medium: Medium) -> anyhow::Result<TempDir> {
    let memory = Path::new(MEMORY);
    if medium == Medium::Memory && memory.is_dir() {
        static CLEARED: Once = Once::new();
        CLEARED.call_once(clear);
        return Ok(tempfile::Builder::new().prefix(&own_prefix(std::process::id())).tempdir_in(memory)?);
    }
    Ok(tempfile::tempdir()?)
}

/// A folder in memory.
const MEMORY: &str = "/dev/shm";
/// What the folders of this program are called there.
const PREFIX: &str = "loype-crash-";

fn own_prefix(process: u32) -> String {
    format!("{PREFIX}{process}-")
}

/// Removes what processes that are gone left in memory: those that were killed, and profiles to begin with.
fn clear() {
    for entry in fs::read_dir(MEMORY).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let process = name.strip_prefix(PREFIX).and_then(|rest| rest.split_once('-'));
        if process.is_some_and(|(process, _)| !Path::new("/proc").join(process).exists()) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// What a folder lies on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Medium {
    Disk,
    Memory,
}

/// Copies a profile with some jobs, documents and steps into a folder.
pub(crate) fn begin_with_work(folder: &Path) -> anyhow::Result<()> {
    static MADE: OnceLock<Result<TempDir, String>> = OnceLock::new();
    let made = MADE.get_or_init(|| make_work().map_err(|error| format!("{error:#}")));
    let made = made.as_ref().map_err(|error| anyhow::anyhow!("no profile to begin with: {error}"))?;
    copy_all(made.path(), folder)
}

/// Copies a profile that nothing was written to into a folder.
pub(crate) fn begin_empty(folder: &Path) -> anyhow::Result<()> {
    static MADE: OnceLock<Result<TempDir, String>> = OnceLock::new();
    let made = MADE.get_or_init(|| make_empty().map_err(|error| format!("{error:#}")));
    let made = made.as_ref().map_err(|error| anyhow::anyhow!("no empty profile to begin with: {error}"))?;
    copy_all(made.path(), folder)
}

/// Makes a profile of an earlier schema in a folder; gives the schema's number.
pub(crate) fn begin_with_earlier(folder: &Path, rng: &Rng) -> anyhow::Result<usize> {
    let number = rng.index(EARLIER.len());
    fs::create_dir_all(folder)?;
    Connection::open(folder.join(DATABASE))?.execute_batch(EARLIER[number])?;
    Ok(number + 1)
}

/// What a profile of an earlier schema holds once it was brought to the newest, undisturbed.
pub(crate) fn migrated(schema: usize) -> anyhow::Result<Dump> {
    static KNOWN: Mutex<BTreeMap<usize, Dump>> = Mutex::new(BTreeMap::new());
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(dump) = known.get(&schema) {
        return Ok(dump.clone());
    }
    let folder = folder(Medium::Memory)?;
    Connection::open(folder.path().join(DATABASE))?.execute_batch(EARLIER[schema - 1])?;
    let world = World::open(folder.path(), &Rng::new(1)).map_err(|error| anyhow::anyhow!(told(&error)))?;
    let dump = world.dump()?;
    known.insert(schema, dump.clone());
    Ok(dump)
}

fn make_empty() -> anyhow::Result<TempDir> {
    let folder = folder(Medium::Memory)?;
    let world = World::open(folder.path(), &Rng::new(5)).map_err(|error| anyhow::anyhow!(told(&error)))?;
    world.app.close().map_err(|error| anyhow::anyhow!(told(&error)))?;
    drop(world);
    Ok(folder)
}

fn make_work() -> anyhow::Result<TempDir> {
    let folder = folder(Medium::Memory)?;
    let rng = Rng::new(7);
    let world = World::open(folder.path(), &rng).map_err(|error| anyhow::anyhow!(told(&error)))?;
    world
        .call("demo.fill", json!({"jobs": 10, "seed": 3}))
        .map_err(|error| anyhow::anyhow!("demo.fill: {}", told(&error)))?;
    for _ in 0..80 {
        let act = world.draw(&rng)?;
        // What does not fit together is refused; the rest is enough.
        let _ = world.call(act.name, act.input);
    }
    world.must_be_sound()?;
    world.app.close().map_err(|error| anyhow::anyhow!(told(&error)))?;
    drop(world);
    Ok(folder)
}

/// Copies a folder with all that is in it.
pub(crate) fn copy_all(from: &Path, to: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| from.display().to_string())? {
        let entry = entry?;
        let (path, target): (PathBuf, PathBuf) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy_all(&path, &target)?;
        } else {
            fs::copy(&path, &target)?;
        }
    }
    Ok(())
}
