//! Newer editions of the guidance: looked at, imported, given away, and the way back.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;
use exchange::text_zip::{ZipError, ZipLimits, read_texts, write_texts};
use guidance::{Change, ChangeKind, Pack, PackError, PackTexts, SCHEMA};
use store::guidance_pack::ImportedPack as Kept;

use crate::app::step;
use crate::job::line;
use crate::pay::source::words;
use crate::wire::{
    FactChange, FactChangeKind, ImportedPack, Nothing, PackChanges, PackFile, PackOrigin, PackView,
    PackWritten,
};
use crate::{ApiError, App, ErrorCode};

/// How large a guidance may be. The built-in one has thirty files of 350 kB together.
const LIMITS: ZipLimits = ZipLimits { packed: 20 * 1024 * 1024, unpacked: 20 * 1024 * 1024, files: 200 };
/// The most changes one answer tells of.
const MAX_CHANGES: usize = 50;
/// The most faults one error tells of.
const MAX_FAULTS: usize = 5;
/// How the names of a guidance's files end.
const ENDING: &str = ".toml";
/// The file that names the edition.
const PACK_FILE: &str = "pack.toml";

/// Which edition is in force.
pub(crate) fn read(app: &App, _: Nothing) -> Result<PackView, ApiError> {
    let (base, in_force) = (app.in_force.base(), app.in_force.imported());
    let kept = app.read(|reading| Ok(store::guidance_pack::kept(reading)?))?;
    // What could not be read any more was passed over, whatever its day.
    let is_used = |kept: &Kept| in_force.as_ref() == Some(&kept.hash) && base.edition == kept.edition;
    let (used, passed_over) = match kept {
        Some(kept) if is_used(&kept) => (Some(kept), None),
        other => (None, other),
    };
    Ok(PackView {
        edition: base.edition,
        origin: used.map_or(PackOrigin::BuiltIn, |kept| PackOrigin::Imported { imported: imported(kept) }),
        built_in_edition: guidance::pack().edition,
        facts: count(base.facts().count()),
        passed_over: passed_over.map(imported),
    })
}

/// What a newer guidance would change. It is checked whole; nothing is kept.
pub(crate) fn look(app: &App, file: PackFile) -> Result<PackChanges, ApiError> {
    Newer::of(&file)?.changes_in(app)
}

/// What a newer guidance would change of the built-in one, without a profile.
///
/// # Errors
/// The `pack_…` codes.
pub fn look_at_built_in(file: &PackFile) -> Result<PackChanges, ApiError> {
    Newer::of(file)?.changes(guidance::pack(), Vec::new())
}

/// Puts a newer guidance in force.
pub(crate) fn import(app: &App, file: PackFile) -> Result<PackChanges, ApiError> {
    let newer = Newer::of(&file)?;
    let changes = newer.changes_in(app)?;
    let name = line("name", &file.name)?;
    let today = app.clock.today();
    app.write(&step("import-pack", [("edition", &newer.pack.edition.to_string())]), |writing| {
        store::guidance_pack::put(writing, &newer.files, newer.pack.edition, &name, today)?;
        Ok(())
    })?;
    Ok(changes)
}

/// The guidance in force as a zip, to be read, corrected and brought in again; what the person added is not in it.
pub(crate) fn export(app: &App, _: Nothing) -> Result<PackWritten, ApiError> {
    let base = app.in_force.base();
    let kept = app.read(|reading| {
        let kept = store::guidance_pack::kept(reading)?.filter(|kept| kept.edition == base.edition);
        Ok(kept.map(|kept| store::guidance_pack::files(reading, &kept.hash)).transpose()?)
    })?;
    kept.map_or_else(export_built_in, |files| written(&files, base.edition))
}

/// The guidance that came with the program as a zip, without a profile.
///
/// # Errors
/// `pack_too_large` when it cannot be written.
pub fn export_built_in() -> Result<PackWritten, ApiError> {
    let files = guidance::built_in_files().into_iter().map(|(name, text)| (name.into(), text.into()));
    written(&files.collect(), guidance::pack().edition)
}

fn written(files: &BTreeMap<String, String>, edition: NaiveDate) -> Result<PackWritten, ApiError> {
    Ok(PackWritten { name: format!("loype-guidance-{edition}.zip"), base64: STANDARD.encode(packed(files)?) })
}

/// Goes back to the guidance that came with the program.
pub(crate) fn restore(app: &App, _: Nothing) -> Result<Nothing, ApiError> {
    app.write(&step("restore-pack", []), |writing| {
        if store::guidance_pack::kept(writing)?.is_none() {
            return Err(ApiError::new(ErrorCode::PackBuiltIn));
        }
        store::guidance_pack::delete(writing)?;
        Ok(Nothing {})
    })
}

/// Files of a guidance as one zip, as [`import`] takes it: what the command line makes of a folder.
///
/// # Errors
/// `pack_too_large` when it cannot be written.
pub fn packed(files: &BTreeMap<String, String>) -> Result<Vec<u8>, ApiError> {
    let pairs = files.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    write_texts(pairs).map_err(|_| too_large())
}

/// A guidance from a file, whole and checked.
struct Newer {
    files: BTreeMap<String, String>,
    pack: Pack,
}

impl Newer {
    fn of(file: &PackFile) -> Result<Self, ApiError> {
        if file.base64.len() / 4 * 3 > LIMITS.packed + 3 {
            return Err(too_large());
        }
        let unreadable = || ApiError::new(ErrorCode::PackUnreadable).with("name", file.name.trim());
        let bytes = STANDARD.decode(&file.base64).map_err(|_| unreadable())?;
        let files = read_texts(&bytes, ENDING, LIMITS).map_err(|error| match error {
            ZipError::TooLarge => too_large(),
            ZipError::NotAZip(_) => unreadable(),
            ZipError::NotText(name) => broken(&name, "it is not text in UTF-8"),
            ZipError::Twice(name) => broken(&name, "it is there twice"),
        })?;
        // Its format is told first: a newer one may have other files.
        let whole = files.get(PACK_FILE).ok_or_else(|| missing(PACK_FILE))?;
        guidance::edition(whole).map_err(refused)?;
        let known: BTreeSet<&str> = guidance::built_in_files().into_iter().map(|(name, _)| name).collect();
        if let Some(name) = files.keys().find(|name| !known.contains(name.as_str())) {
            return Err(ApiError::new(ErrorCode::PackFileUnknown).with("file", name));
        }
        let texts = PackTexts::from_files(|name| files.get(name).map(String::as_str)).map_err(refused)?;
        let pack = Pack::read(&texts).map_err(refused)?;
        Ok(Self { files, pack })
    }

    /// What it changes of the guidance in force.
    fn changes_in(&self, app: &App) -> Result<PackChanges, ApiError> {
        let base = app.in_force.base();
        let own = app.read(|reading| Ok(store::own_figure::all(reading)?))?;
        self.changes(&base, own.into_iter().map(|own| own.fact).collect())
    }

    /// What it changes of an earlier one, and the facts of own figures that it lacks; an older one and the same one are
    /// refused.
    fn changes(&self, base: &Pack, own: Vec<String>) -> Result<PackChanges, ApiError> {
        let (edition, current) = (self.pack.edition, base.edition);
        if edition == current {
            return Err(ApiError::new(ErrorCode::PackSame).with("edition", edition));
        }
        if edition < current {
            let older = ApiError::new(ErrorCode::PackOlder).with("edition", edition);
            return Err(older.with("current", current));
        }
        let changes = self.pack.changes_from(base);
        let of = |kind| count(changes.iter().filter(|change| change.kind == kind).count());
        let is_lost = |fact: &String| base.fact(fact).is_some() && self.pack.fact(fact).is_none();
        Ok(PackChanges {
            edition,
            current,
            added: of(ChangeKind::Added),
            changed: of(ChangeKind::Changed),
            removed: of(ChangeKind::Removed),
            changes: changes.iter().take(MAX_CHANGES).map(change).collect(),
            lost: own.into_iter().filter(is_lost).collect(),
        })
    }
}

fn change(change: &Change) -> FactChange {
    let said = |side: &Option<(guidance::Text, _)>| side.as_ref().map(|(text, _)| words(text));
    FactChange {
        kind: match change.kind {
            ChangeKind::Changed => FactChangeKind::Changed,
            ChangeKind::Added => FactChangeKind::Added,
            ChangeKind::Removed => FactChangeKind::Removed,
        },
        fact: change.fact.clone(),
        about: words(&change.about),
        old: said(&change.old),
        old_as_of: change.old.as_ref().map(|(_, day)| *day),
        new: said(&change.new),
        new_as_of: change.new.as_ref().map(|(_, day)| *day),
    }
}

fn refused(error: PackError) -> ApiError {
    match error {
        PackError::Missing { file } => missing(file),
        PackError::OtherSchema { file, schema } if schema > SCHEMA => {
            ApiError::new(ErrorCode::PackNewer).with("file", file).with("found", schema).with("known", SCHEMA)
        }
        PackError::OtherSchema { file, schema } => broken(file, &format!("there is no format {schema}")),
        PackError::Unreadable { file, reason } => broken(file, &reason),
        PackError::Faulty(faults) => {
            let first: Vec<String> = faults.iter().take(MAX_FAULTS).map(ToString::to_string).collect();
            let refused = ApiError::new(ErrorCode::PackFaulty).with("count", faults.len());
            refused.with("details", first.join("; "))
        }
    }
}

fn missing(file: &str) -> ApiError {
    ApiError::new(ErrorCode::PackFileMissing).with("file", file)
}

fn broken(file: &str, details: &str) -> ApiError {
    ApiError::new(ErrorCode::PackBroken).with("file", file).with("details", details)
}

fn too_large() -> ApiError {
    ApiError::new(ErrorCode::PackTooLarge).with("limit", LIMITS.packed / 1024 / 1024)
}

fn imported(kept: Kept) -> ImportedPack {
    ImportedPack { edition: kept.edition, name: kept.name, imported_on: kept.imported_on }
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}
