//! Recovery: what can be done while the profile can't be opened. It needs no open profile and works on none.

use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use store::StoreError;
use store::backup::Backups;
use store::recovery::{Recovery as Files, Salvaged};

use crate::backup::{chosen, from_both, from_preparing, to_line};
use crate::calendar::chosen_folder;
use crate::error::from_opening;
use crate::wire::{
    BackupChoice, BackupPlace, LostCertainty, Nothing, Recovered, RecoveryLook, SalvageReport, SalvageTo,
    TableLoss,
};
use crate::{ApiError, Clock, ErrorCode, ProfileFolder};

/// The most backups that are offered.
const MAX_BACKUPS: usize = 50;

/// A profile's folder whose file can't be opened.
pub struct Recovery {
    folder: ProfileFolder,
    clock: Clock,
}

/// What is wrong and what there is to bring back. Changes nothing.
pub const LOOK: &str = "recovery.look";
/// Sets the original aside and puts a backup in its place.
pub const RESTORE: &str = "recovery.restore";
/// Sets the original aside and puts what can be read of it in its place.
pub const SALVAGE: &str = "recovery.salvage";
/// Writes what can be read into a folder, and leaves everything as it is.
pub const COPY_OUT: &str = "recovery.copy_out";
/// Sets the original aside, so that an empty profile begins in its place.
pub const BEGIN_ANEW: &str = "recovery.begin_anew";
/// Closes a profile that turned out to be damaged; the shell carries it out.
pub const LEAVE: &str = "recovery.leave";
/// Opens another folder as the profile; the shell carries it out.
pub const OTHER_FOLDER: &str = "recovery.other_folder";

/// Whether the command puts something in the place of the file.
pub fn recovers(name: &str) -> bool {
    [RESTORE, SALVAGE, BEGIN_ANEW].contains(&name)
}

#[cfg(test)]
pub(crate) fn collect(types: &mut crate::generated::ApiTypes) {
    use crate::wire::OtherFolder;
    types.command::<Nothing, RecoveryLook>(LOOK);
    types.command::<BackupChoice, Recovered>(RESTORE);
    types.command::<Nothing, SalvageReport>(SALVAGE);
    types.command::<SalvageTo, SalvageReport>(COPY_OUT);
    types.command::<Nothing, Recovered>(BEGIN_ANEW);
    types.command::<Nothing, Nothing>(LEAVE);
    types.command::<OtherFolder, Nothing>(OTHER_FOLDER);
}

impl Recovery {
    /// Recovery of the profile in a folder. Nobody may have it open.
    pub fn new(folder: ProfileFolder, clock: Clock) -> Self {
        Self { folder, clock }
    }

    /// Runs one of the commands by name. Blocking: call it away from the main thread.
    ///
    /// # Errors
    /// `unknown_command`, `bad_input`, else what the command says.
    pub fn dispatch(&self, name: &str, input: Value) -> Result<Value, ApiError> {
        match name {
            LOOK => run(input, |_: Nothing| Ok(self.look())),
            RESTORE => run(input, |choice| self.restore(&choice)),
            SALVAGE => run(input, |_: Nothing| self.salvage()),
            COPY_OUT => run(input, |to: SalvageTo| self.copy_out(&to)),
            BEGIN_ANEW => run(input, |_: Nothing| self.begin_anew()),
            _ => Err(ApiError::new(ErrorCode::UnknownCommand).with("name", name)),
        }
    }

    /// What is wrong, and what there is to bring back.
    pub fn look(&self) -> RecoveryLook {
        let files = self.files();
        let newest = files.newest_good().map(|backup| to_line(&backup, BackupPlace::Beside));
        let mut backups = from_both(&files.backups(), self.second().as_deref());
        backups.truncate(MAX_BACKUPS);
        RecoveryLook {
            folder: self.folder.path().display().to_string(),
            error: files.problem().map(|error| from_opening(&error, self.folder.path())),
            newest,
            backups,
        }
    }

    /// Sets the original aside and puts a backup in its place.
    ///
    /// # Errors
    /// The `backup_…` codes of a file that is no good; `store_newer`, `store_busy`; then nothing was changed.
    pub fn restore(&self, choice: &BackupChoice) -> Result<Recovered, ApiError> {
        let second = self.second();
        let path = chosen(choice, self.folder.path(), second.as_deref())?;
        // Read apart from the rest: its errors are the backup's, those after are the profile's.
        drop(
            self.files()
                .backups()
                .prepare(&path, self.clock.now())
                .map_err(|error| from_preparing(&error, &path))?,
        );
        let recovered = self.files().restore(&path, self.clock.now()).map_err(|error| self.told(&error))?;
        Ok(Recovered {
            aside: recovered.aside.as_deref().map(shown),
            missing_files: u32::try_from(recovered.missing.len()).unwrap_or(u32::MAX),
        })
    }

    /// Sets the original aside and puts what can be read of it in its place.
    ///
    /// # Errors
    /// `recovery_nothing`, `store_newer`, `store_busy`; then nothing was changed.
    pub fn salvage(&self) -> Result<SalvageReport, ApiError> {
        let (salvaged, recovered) =
            self.files().salvage(self.clock.now()).map_err(|error| self.salvage_told(&error))?;
        let missing_files = u32::try_from(recovered.missing.len()).unwrap_or(u32::MAX);
        Ok(SalvageReport { missing_files, ..report(&salvaged, recovered.aside.as_deref(), None) })
    }

    /// Writes what can be read into a folder, and leaves everything as it is.
    ///
    /// # Errors
    /// As [`Recovery::salvage`]; the `folder_…` codes.
    pub fn copy_out(&self, to: &SalvageTo) -> Result<SalvageReport, ApiError> {
        let folder = chosen_folder(&to.folder)?;
        let done = self.files().salvage_to(&folder, self.clock.now());
        let (salvaged, path) = done.map_err(|error| match error {
            StoreError::Unwritable { .. } => {
                ApiError::new(ErrorCode::FolderUnwritable).with("folder", folder.display())
            }
            other => self.salvage_told(&other),
        })?;
        Ok(report(&salvaged, None, Some(&path)))
    }

    fn begin_anew(&self) -> Result<Recovered, ApiError> {
        let aside = self.files().begin_anew(self.clock.now()).map_err(|error| self.told(&error))?;
        Ok(Recovered { aside: aside.as_deref().map(shown), missing_files: 0 })
    }

    fn files(&self) -> Files {
        Files::of_profile(self.folder.path())
    }

    /// The second folder, which the damaged file can't tell any more.
    fn second(&self) -> Option<PathBuf> {
        let chosen = self.files().backups().remembered_second()?;
        Some(Backups::second(&chosen, self.folder.path()).folder().to_owned())
    }

    fn told(&self, error: &StoreError) -> ApiError {
        from_opening(error, self.folder.path())
    }

    fn salvage_told(&self, error: &StoreError) -> ApiError {
        match error {
            StoreError::Damaged(_) | StoreError::NotADatabase { .. } | StoreError::Foreign { .. } => {
                ApiError::new(ErrorCode::RecoveryNothing)
            }
            other => self.told(other),
        }
    }
}

fn report(salvaged: &Salvaged, aside: Option<&Path>, path: Option<&Path>) -> SalvageReport {
    let losses = salvaged.tables.iter().filter(|table| table.lost != Some(0));
    SalvageReport {
        kept: salvaged.kept(),
        lost: salvaged.lost(),
        certainty: if salvaged.is_lost_uncounted() { LostCertainty::AtLeast } else { LostCertainty::Exact },
        made: salvaged.made,
        jobs: salvaged.tables.iter().find(|table| table.table == "job").map_or(0, |table| table.kept),
        missing_files: 0,
        tables: losses
            .map(|table| TableLoss { table: table.table.clone(), kept: table.kept, lost: table.lost })
            .take(100)
            .collect(),
        aside: aside.map(shown),
        path: path.map(shown),
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn run<I: DeserializeOwned, O: Serialize>(
    input: Value,
    command: impl FnOnce(I) -> Result<O, ApiError>,
) -> Result<Value, ApiError> {
    let input = serde_json::from_value(input)
        .map_err(|error| ApiError::new(ErrorCode::BadInput).with("details", error))?;
    serde_json::to_value(command(input)?).map_err(|error| {
        tracing::error!(%error, "an output could not be written as JSON");
        ApiError::new(ErrorCode::Internal)
    })
}
