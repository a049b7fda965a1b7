//! Profiles of different sizes, made anew for each run.

use std::path::{Path, PathBuf};

use app::wire::Language;
use app::{App, Clock, Net, ProfileFolder};
use serde_json::json;
use tempfile::TempDir;

/// Numbers of jobs that start and memory are measured with.
pub const WINDOW_SIZES: [u32; 3] = [0, 1_000, 10_000];
/// Numbers of jobs that search is measured with.
pub const SEARCH_SIZES: [u32; 2] = [10_000, 100_000];
/// Few and very many jobs, for opening each view.
pub const MANY_SIZES: [u32; 2] = [100, 100_000];

const INSTANT: &str = "2026-11-22T09:00:00Z";
const SEED: u32 = 7;

/// One profile for each size.
pub struct Profiles {
    folder: TempDir,
}

impl Profiles {
    /// Makes them all.
    pub fn make() -> anyhow::Result<Self> {
        let profiles = Self { folder: tempfile::tempdir()? };
        let mut sizes: Vec<u32> = WINDOW_SIZES.into_iter().chain(SEARCH_SIZES).chain(MANY_SIZES).collect();
        sizes.sort_unstable();
        sizes.dedup();
        for jobs in sizes {
            eprintln!("a profile with {jobs} jobs …");
            let app = profiles.open(jobs)?;
            if jobs > 0 {
                app::dispatch(&app, "demo.fill", json!({ "jobs": jobs, "seed": SEED }))?;
            }
            app.close()?;
        }
        Ok(profiles)
    }

    /// The folder of a profile.
    pub fn folder(&self, jobs: u32) -> PathBuf {
        self.folder.path().join(format!("{jobs}-jobs"))
    }

    /// The core, open on a profile.
    pub fn open(&self, jobs: u32) -> anyhow::Result<App> {
        Self::open_at(&self.folder(jobs))
    }

    /// The core, open on a profile in any folder.
    pub fn open_at(folder: &Path) -> anyhow::Result<App> {
        let clock = Clock::fixed(INSTANT.parse()?);
        Ok(App::open(ProfileFolder::at(folder), clock, Net::new()?, Language::Nb)?)
    }
}
