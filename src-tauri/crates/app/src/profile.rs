//! Where a profile lives, and what the window needs to know of it.

use std::path::{Path, PathBuf};

use crate::wire::{CheckProblem, CheckReport, Nothing, Profile};
use crate::{ApiError, App, document, settings};

/// Names a folder that is used instead of the person's own, for tests.
pub const DEFAULT_FOLDER_ENV: &str = "LOYPE_PROFILE";

/// The most problems a check reports; more say nothing new.
const MAX_PROBLEMS: usize = 100;

/// The folder that holds one profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileFolder(PathBuf);

impl ProfileFolder {
    /// A folder that the person named.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// The person's own folder by the system's convention: `$XDG_DATA_HOME/loype` or `~/.local/share/loype` on Linux,
    /// `~/Library/Application Support/Loype` on macOS, `%APPDATA%\Loype` on Windows.
    ///
    /// `env` looks up environment variables. `None` when the system names no home.
    pub fn by_convention(env: impl Fn(&str) -> Option<String>) -> Option<Self> {
        let set = |name: &str| env(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        if let Some(folder) = set(DEFAULT_FOLDER_ENV) {
            return Some(Self(folder));
        }
        let folder = if cfg!(target_os = "windows") {
            set("APPDATA")?.join("Loype")
        } else if cfg!(target_os = "macos") {
            set("HOME")?.join("Library/Application Support/Loype")
        } else {
            // The convention asks for relative values to be ignored.
            set("XDG_DATA_HOME")
                .filter(|path| path.is_absolute())
                .or_else(|| set("HOME").map(|home| home.join(".local/share")))?
                .join("loype")
        };
        Some(Self(folder))
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The folder for log files, beside the profile's database.
    pub fn logs(&self) -> PathBuf {
        self.0.join("logs")
    }
}

/// What the window needs to know when it opens.
///
/// # Errors
/// The `store_…` codes.
pub fn read(app: &App, _: Nothing) -> Result<Profile, ApiError> {
    let settings = settings::current(app)?;
    let language = settings.language.unwrap_or(app.system_language);
    app.read(|reading| {
        Ok(Profile {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            folder: app.folder.path().display().to_string(),
            language,
            settings,
            today: app.clock.today(),
            stages: store::stage::all(reading)?,
            empty: store::job::is_empty(reading)?,
            examples: store::example::any(reading)?,
        })
    })
}

pub(crate) fn check(app: &App, _: Nothing) -> Result<CheckReport, ApiError> {
    let of_store = app.store.check()?.into_iter();
    let problems =
        of_store.map(|problem| CheckProblem { code: problem.code.to_owned(), details: problem.detail });
    Ok(CheckReport { problems: problems.chain(document::check(app)?).take(MAX_PROBLEMS).collect() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(target_os = "linux")]
    #[test]
    fn the_folder_follows_the_systems_convention() {
        for (variables, folder) in [
            (vec![("HOME", "/home/kari")], Some("/home/kari/.local/share/loype")),
            (vec![("HOME", "/home/kari"), ("XDG_DATA_HOME", "/data")], Some("/data/loype")),
            (vec![("HOME", "/home/kari"), ("XDG_DATA_HOME", "data")], Some("/home/kari/.local/share/loype")),
            (vec![("HOME", "/home/kari"), (DEFAULT_FOLDER_ENV, "/tmp/x")], Some("/tmp/x")),
            (vec![], None),
        ] {
            let env = |name: &str| {
                variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
            };
            assert_eq!(ProfileFolder::by_convention(env), folder.map(ProfileFolder::at), "{variables:?}");
        }
    }
}
