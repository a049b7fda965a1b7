//! Every backup that is made, with what the profile may have held at that moment: each is brought back into a folder of
//! its own and compared row by row.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};
use app::recovery::{RESTORE, Recovery};
use app::{Clock, ProfileFolder};
use serde_json::json;

use crate::outcome::Outcome;
use crate::rng::Rng;
use crate::template::{self, Medium};
use crate::world::{World, told};

/// The backups of one profile.
#[derive(Debug, Clone, Default)]
pub(crate) struct Ledger {
    /// By name, the rows each may hold, by their hashes.
    noted: BTreeMap<String, BTreeSet<String>>,
}

impl Ledger {
    /// A ledger that takes the backups lying there already for looked at.
    pub(crate) fn begin(profile: &Path) -> Self {
        let noted = names(profile).into_iter().map(|name| (name, BTreeSet::new())).collect();
        Self { noted }
    }

    /// Notes the backups that came since the last time, made while the profile held one of these.
    pub(crate) fn note<'r>(&mut self, profile: &Path, rows: impl IntoIterator<Item = &'r str> + Clone) {
        for name in names(profile) {
            let rows = || rows.clone().into_iter().map(str::to_owned).collect();
            self.noted.entry(name).or_insert_with(rows);
        }
    }

    /// Brings back each that was noted and still lies there, and compares. Afterwards all are looked at.
    pub(crate) fn settle(&mut self, profile: &Path, found: &mut Outcome) -> anyhow::Result<()> {
        for (name, rows) in self.noted.iter_mut().filter(|(_, rows)| !rows.is_empty()) {
            let path = folder_in(profile).join(name);
            // The days between may have thinned it out meanwhile, as they should.
            if path.is_file() {
                let is = brought_back(&path).with_context(|| name.clone())?;
                ensure!(rows.contains(&is), "{name} holds other rows than there were when it was made");
                found.count("backups brought back and compared row by row", 1);
            }
            rows.clear();
        }
        Ok(())
    }
}

/// The rows of a backup once it was brought back into an empty folder, by their hash; what came is sound but for files of
/// documents, which lie with the profile.
fn brought_back(backup: &Path) -> anyhow::Result<String> {
    let folder = template::folder(Medium::Memory)?;
    let recovery = Recovery::new(ProfileFolder::at(folder.path()), Clock::fixed(crate::world::start()));
    let choice = json!({"which": "file", "path": backup});
    if let Err(error) = recovery.dispatch(RESTORE, choice) {
        bail!("the backup can't be brought back: {}", told(&error));
    }
    let world = World::open(folder.path(), &Rng::new(3)).map_err(|error| anyhow::anyhow!(told(&error)))?;
    let report = world.call("profile.check", json!({})).map_err(|error| anyhow::anyhow!(told(&error)))?;
    ensure!(
        report["problems"] == json!([]),
        "a backup that is brought back is unsound: {}",
        report["problems"]
    );
    Ok(world.dump()?.rows)
}

fn names(profile: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder_in(profile)).into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    names.filter(|name| name.starts_with("loype-") && name.ends_with(".sqlite3")).collect()
}

fn folder_in(profile: &Path) -> PathBuf {
    profile.join("backups")
}
