//! Letting backups go by the [rule](domain::backup::thin), and the documents that no backup needs any more.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use chrono::{DateTime, Utc};
use domain::backup::{Copy, thin};

use super::manifest::path_beside;
use super::{Backup, Backups};
use crate::StoreError;
use crate::files::sync_folders;
use crate::open::refusal;

impl Backups {
    /// Removes the backups that the rule lets go, and gives their names. `cap` is in bytes.
    ///
    /// # Errors
    /// When the folder can't be written.
    pub fn thin(&self, now: DateTime<Utc>, cap: u64) -> Result<Vec<String>, StoreError> {
        let _hold = self.hold()?;
        let backups = self.list();
        let copies: Vec<Copy> = backups.iter().map(to_copy).collect();
        let gone: BTreeSet<usize> = thin(&copies, now, cap).into_iter().collect();
        let refused = |error| refusal(&self.folder, error);
        let mut names = Vec::new();
        for backup in gone.iter().map(|&number| &backups[number]) {
            fs::remove_file(&backup.path).map_err(refused)?;
            // One that stays is cleared away by the next.
            let _ = fs::remove_file(path_beside(&backup.path));
            names.push(backup.name.clone());
        }
        let stay =
            backups.iter().enumerate().filter(|(number, _)| !gone.contains(number)).map(|(_, one)| one);
        self.collect(stay)?;
        sync_folders(&[&self.folder]).map_err(refused)?;
        Ok(names)
    }

    /// Removes the documents that none of these needs. While one of them can't say what it needs, none goes.
    fn collect<'a>(&self, stay: impl Iterator<Item = &'a Backup>) -> Result<(), StoreError> {
        let mut needed: BTreeSet<&str> = BTreeSet::new();
        for backup in stay {
            let Some(contents) = &backup.contents else { return Ok(()) };
            needed.extend(contents.files.keys().map(String::as_str));
        }
        for (path, _) in self.files().kept() {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if !needed.contains(name) {
                fs::remove_file(&path).map_err(|error| refusal(&path, error))?;
            }
        }
        Ok(())
    }
}

fn to_copy(backup: &Backup) -> Copy {
    Copy {
        at: backup.at,
        reason: backup.reason,
        is_good: backup.contents.is_some(),
        bytes: backup.bytes,
        files: backup.contents.as_ref().map_or_else(BTreeMap::new, |contents| contents.files.clone()),
    }
}
