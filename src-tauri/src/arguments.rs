//! What the window can be started with.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::PathBuf;

use app::recovery::Recovery;
use app::wire::Language;
use app::{ApiError, App, Clock, ErrorCode, Net, ProfileFolder};
use chrono::{DateTime, Utc};
use messages::Lang;

/// Sets the clock for tests: an instant in RFC 3339, at which it stands still.
const FIXED_CLOCK_ENV: &str = "LOYPE_FIXED_CLOCK";

/// Løype: your job search in Norway, on your own machine.
#[derive(Debug, clap::Parser)]
#[command(name = "loype-desktop", version)]
pub(crate) struct Arguments {
    /// Use this folder instead of your own profile; it is made when it is missing.
    #[arg(long, value_name = "DIR")]
    profile: Option<PathBuf>,
}

impl Arguments {
    /// The profile's folder; `None` when the system names no home and none was given.
    pub(crate) fn folder(&self) -> Option<ProfileFolder> {
        match &self.profile {
            // One folder has many names; the whole one keeps its window and its log together.
            Some(path) => Some(ProfileFolder::at(std::path::absolute(path).unwrap_or_else(|_| path.clone()))),
            None => ProfileFolder::by_convention(|name| std::env::var(name).ok()),
        }
    }

    /// Opens the profile.
    pub(crate) fn open(&self) -> Result<App, ApiError> {
        let no_home = || ApiError::new(ErrorCode::StoreUnwritable).with("folder", "~");
        App::open(self.folder().ok_or_else(no_home)?, clock(), Net::new()?, system_language())
    }

    /// The recovery of the profile, for while it can't be opened.
    pub(crate) fn recovery(&self) -> Result<Recovery, ApiError> {
        let no_home = || ApiError::new(ErrorCode::StoreUnwritable).with("folder", "~");
        Ok(Recovery::new(self.folder().ok_or_else(no_home)?, clock()))
    }

    /// Opens another folder from now on, as long as the program runs.
    pub(crate) fn use_folder(&mut self, folder: &str) -> Result<(), ApiError> {
        let folder = PathBuf::from(folder.trim());
        if !folder.is_absolute() {
            return Err(ApiError::new(ErrorCode::FolderRelative).with("folder", folder.display()));
        }
        self.profile = Some(folder);
        Ok(())
    }

    /// A window on another profile is another program to the system: its own single instance, place and size.
    pub(crate) fn keep_apart(&self, context: &mut tauri::Context) {
        if self.profile.is_some() || std::env::var_os(app::DEFAULT_FOLDER_ENV).is_some() {
            let mut hasher = DefaultHasher::new();
            self.folder().as_ref().map(ProfileFolder::path).hash(&mut hasher);
            context.config_mut().identifier.push_str(&format!(".p{:016x}", hasher.finish()));
        }
    }
}

fn clock() -> Clock {
    let fixed = std::env::var(FIXED_CLOCK_ENV).ok().and_then(|text| text.parse::<DateTime<Utc>>().ok());
    fixed.map_or(Clock::System, Clock::fixed)
}

fn system_language() -> Language {
    match sys_locale::get_locale().as_deref().map(Lang::from_locale) {
        Some(Lang::Nb) => Language::Nb,
        _ => Language::En,
    }
}
