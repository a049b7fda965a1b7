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
pub struct ProfileFolder {
    path: PathBuf,
    /// The person's home, where the folder is theirs by convention.
    home: Option<PathBuf>,
}

impl ProfileFolder {
    /// A folder that the person named.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), home: None }
    }

    /// The person's own folder by the system's convention: `$XDG_DATA_HOME/loype` or `~/.local/share/loype` on Linux,
    /// `~/Library/Application Support/Loype` on macOS, `%APPDATA%\Loype` on Windows.
    ///
    /// `env` looks up environment variables. `None` when the system names no home.
    pub fn by_convention(env: impl Fn(&str) -> Option<String>) -> Option<Self> {
        let set = |name: &str| env(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        if let Some(folder) = set(DEFAULT_FOLDER_ENV) {
            return Some(Self::at(folder));
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
        let home = set(if cfg!(target_os = "windows") { "USERPROFILE" } else { "HOME" });
        Some(Self { path: folder, home })
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The folder into which the system puts what a person downloads, where it is known and there. A profile in a folder
    /// of its own keeps its files to itself.
    pub fn downloads(&self) -> Option<PathBuf> {
        let home = self.home.as_deref()?;
        let named = std::fs::read_to_string(home.join(".config/user-dirs.dirs")).ok();
        let named = named.and_then(|text| downloads_named(&text, home));
        named.or_else(|| Some(home.join("Downloads"))).filter(|folder| folder.is_dir())
    }

    /// The folder for log files, beside the profile's database.
    pub fn logs(&self) -> PathBuf {
        self.path.join("logs")
    }
}

/// The downloads folder that a Linux desktop names in the person's language: `XDG_DOWNLOAD_DIR="$HOME/Nedlastinger"`.
/// Source: xdg-user-dirs.
fn downloads_named(text: &str, home: &Path) -> Option<PathBuf> {
    let value = text.lines().find_map(|line| line.trim().strip_prefix("XDG_DOWNLOAD_DIR="))?;
    let value = value.trim_matches('"');
    match value.strip_prefix("$HOME/") {
        Some(below) => Some(home.join(below)),
        None => Some(PathBuf::from(value)).filter(|path| path.is_absolute()),
    }
}

/// The language in use: the person's choice, else the system's.
pub(crate) fn language(app: &App) -> Result<crate::wire::Language, ApiError> {
    Ok(settings::current(app)?.language.unwrap_or(app.system_language))
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
            let found = ProfileFolder::by_convention(env);
            assert_eq!(found.as_ref().map(ProfileFolder::path), folder.map(Path::new), "{variables:?}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn downloads_lie_where_the_desktop_says_and_a_folder_of_ones_own_has_none() {
        let home = tempfile::tempdir().unwrap();
        let of_home = || {
            let home = home.path().display().to_string();
            let env = |name: &str| (name == "HOME").then(|| home.clone());
            ProfileFolder::by_convention(env).unwrap().downloads()
        };
        assert_eq!(of_home(), None, "there is no such folder");
        for name in ["Downloads", "Nedlastinger", ".config"] {
            std::fs::create_dir(home.path().join(name)).unwrap();
        }
        assert_eq!(of_home(), Some(home.path().join("Downloads")));
        let named = "# written by the desktop\nXDG_DOWNLOAD_DIR=\"$HOME/Nedlastinger\"\n";
        std::fs::write(home.path().join(".config/user-dirs.dirs"), named).unwrap();
        assert_eq!(of_home(), Some(home.path().join("Nedlastinger")));
        assert_eq!(ProfileFolder::at(home.path()).downloads(), None);
    }
}
