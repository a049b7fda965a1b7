//! A profile in a folder of its own, driven through the command table.

use std::path::Path;

use app::wire::Language;
use app::{ApiError, App, Clock, Net, ProfileFolder};
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use tempfile::TempDir;

/// The instant at which tests begin: Sunday 22 November 2026, ten in the morning in Oslo.
pub const START: &str = "2026-11-22T09:00:00Z";

/// A profile that goes when the test ends.
pub struct TestProfile {
    /// The core, open on the profile.
    pub app: App,
    /// The clock, which stands still until it is set.
    pub clock: Clock,
    folder: TempDir,
}

impl TestProfile {
    /// An empty profile.
    ///
    /// # Errors
    /// When the system gives no folder, or the profile can't be made.
    pub fn new() -> anyhow::Result<Self> {
        let clock = Clock::fixed(START.parse::<DateTime<Utc>>()?);
        let folder = tempfile::tempdir()?;
        let app = open(folder.path(), clock.clone())?;
        Ok(Self { app, clock, folder })
    }

    /// Closes the profile and opens it again, as after a restart.
    ///
    /// # Errors
    /// When it can't be opened.
    pub fn restarted(self) -> anyhow::Result<Self> {
        let Self { app, clock, folder } = self;
        drop(app);
        let app = open(folder.path(), clock.clone())?;
        Ok(Self { app, clock, folder })
    }

    /// The profile's folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Runs one command of the table.
    ///
    /// # Errors
    /// What the command says.
    pub fn call(&self, name: &str, input: Value) -> Result<Value, ApiError> {
        app::dispatch(&self.app, name, input)
    }

    /// Moves the clock.
    ///
    /// # Errors
    /// When the text is no instant.
    pub fn set_clock(&self, instant: &str) -> anyhow::Result<()> {
        self.clock.set(instant.parse()?);
        Ok(())
    }
}

/// Makes a profile whose person has passed over the first questions.
///
/// # Errors
/// When the profile can't be made.
pub fn pass_first_questions(folder: &Path) -> anyhow::Result<()> {
    let app = open(folder, Clock::fixed(START.parse::<DateTime<Utc>>()?))?;
    app::dispatch(&app, "settings.edit", json!({ "setting": "welcomed", "value": true }))?;
    Ok(app.close()?)
}

fn open(folder: &Path, clock: Clock) -> Result<App, ApiError> {
    App::open(ProfileFolder::at(folder), clock, Net::new()?, Language::En)
}
