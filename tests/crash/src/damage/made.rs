//! The profiles that are damaged, made once.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use anyhow::Context as _;
use serde_json::json;
use tempfile::TempDir;

use super::LOG;
use crate::dump::{DATABASE, hash_of};
use crate::rng::Rng;
use crate::sequences::open;
use crate::template::{self, Medium};
use crate::world::{World, told};

/// Commands before which a backup is made.
const MAKES_BACKUPS: [&str; 4] = ["import.run", "import.own_run", "jobs.change", "example.remove"];

/// What the damages begin with.
pub(super) struct Made {
    /// A profile as a crash leaves it: the newest writes are in the log alone.
    pub(super) in_use: TempDir,
    /// The same, closed: all of it is in the file.
    pub(super) at_rest: TempDir,
    /// The log of the same profile at an earlier time.
    pub(super) earlier_log: Vec<u8>,
    /// Every state it was in, by the hashes of its rows.
    pub(super) states: BTreeSet<String>,
    /// The name of its newest backup, and the hash of the rows that it holds.
    pub(super) backup: String,
    pub(super) backed_up: String,
}

pub(super) fn in_use() -> anyhow::Result<&'static Made> {
    static MADE: OnceLock<Result<Made, String>> = OnceLock::new();
    let made = MADE.get_or_init(|| make(&Rng::new(11)).map_err(|error| format!("{error:#}")));
    made.as_ref().map_err(|error| anyhow::anyhow!("no profile in use: {error}"))
}

/// Writes, copies the log, brings it into the file, writes more, and copies what lies there.
fn make(rng: &Rng) -> anyhow::Result<Made> {
    let (profile, in_use, at_rest) = (
        template::folder(Medium::Memory)?,
        template::folder(Medium::Memory)?,
        template::folder(Medium::Memory)?,
    );
    template::begin_with_work(profile.path())?;
    let world = open(profile.path(), rng)?;
    let mut states = BTreeSet::from([world.dump()?.rows]);
    write_some(&world, rng, &mut states)?;
    let earlier_log = fs::read(profile.path().join(LOG))?;
    world.app.close().map_err(|error| anyhow::anyhow!(told(&error)))?;
    write_some(&world, rng, &mut states)?;
    let made = world.call("backup.make", json!({})).map_err(|error| anyhow::anyhow!(told(&error)))?;
    let backup = made["name"].as_str().context("a backup without a name")?.to_owned();
    let backed_up = world.dump()?.rows;
    write_some(&world, rng, &mut states)?;
    copy_as_it_lies(profile.path(), in_use.path())?;
    world.app.close().map_err(|error| anyhow::anyhow!(told(&error)))?;
    copy_as_it_lies(profile.path(), at_rest.path())?;
    drop(world);
    Ok(Made { in_use, at_rest, earlier_log, states, backup, backed_up })
}

fn write_some(world: &World, rng: &Rng, states: &mut BTreeSet<String>) -> anyhow::Result<()> {
    let mut written = 0;
    while written < 20 {
        let act = world.draw(rng)?;
        // Backups that are made before what changes much would be newer than the one that is offered.
        if MAKES_BACKUPS.contains(&act.name) {
            continue;
        }
        // What does not fit together is refused.
        let _ = world.call(act.name, act.input);
        states.insert(world.dump()?.rows);
        written += 1;
    }
    Ok(())
}

fn copy_as_it_lies(from: &Path, to: &Path) -> anyhow::Result<()> {
    template::copy_all(from, to)?;
    // Only shared memory, which no file of a computer that was switched off has.
    let _ = fs::remove_file(to.join("loype.sqlite3-shm"));
    Ok(())
}

/// The log of another state of another profile.
pub(super) fn stale_log(rng: &Rng) -> anyhow::Result<Vec<u8>> {
    static MADE: OnceLock<Result<Vec<u8>, String>> = OnceLock::new();
    let make = || {
        let other = make(&Rng::new(rng.next())).map_err(|error| format!("{error:#}"))?;
        fs::read(other.in_use.path().join(LOG)).map_err(|error| error.to_string())
    };
    MADE.get_or_init(make).clone().map_err(anyhow::Error::msg)
}

/// The database in a folder, by a hash of its bytes.
pub(super) fn hash_in(folder: &Path) -> anyhow::Result<String> {
    Ok(hash_of(&fs::read(folder.join(DATABASE))?))
}
