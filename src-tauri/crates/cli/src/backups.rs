//! `loype backup` and `loype restore`: also on a profile that can't be opened any more.

use std::path::{Path, PathBuf};

use app::recovery::Recovery;
use app::wire::{
    BackupChoice, BackupLine, BackupPlace, BackupState, Backups, BackupsQuery, LostCertainty, Nothing,
    RestoreLook, Restored, SalvageReport, SalvageTo, WriteBackup,
};
use app::{ApiError, App, Clock, ErrorCode};
use domain::backup::BackupReason;
use messages::{Args, Key, text};
use serde_json::{Value, json};

use crate::arguments::{Arguments, RestoreArguments};
use crate::out::{Failure, Out, call};

/// Makes a backup beside the profile, or in a folder that was named.
pub(crate) fn backup(arguments: &Arguments, folder: Option<&Path>, out: &mut Out) -> Result<(), Failure> {
    let app = out.open(arguments)?;
    let made: BackupLine = match folder {
        Some(folder) => {
            let folder = whole(folder).display().to_string();
            call(&app, "backup.write_to", WriteBackup { folder })?
        }
        None => call(&app, "backup.make", Nothing {})?,
    };
    let args = Args::new().with("path", made.path.as_str());
    out.print(&line_json(&made), || text(out.lang, Key::BackupsCliMade, &args));
    // It is made; that the second folder did not get it is said all the same.
    let state: BackupState = call(&app, "backup.state", Nothing {})?;
    match state.second.and_then(|second| second.error).filter(|_| folder.is_none()) {
        Some(error) => Err(error.into()),
        None => Ok(()),
    }
}

/// Lists backups, shows what one would change, brings one back, or reads what can be read of a damaged profile.
pub(crate) fn restore(arguments: &Arguments, input: &RestoreArguments, out: &mut Out) -> Result<(), Failure> {
    match (&input.file, input.salvage, &input.to) {
        (_, true, Some(folder)) => copy_out(arguments, folder, out),
        (_, true, None) => salvage(arguments, out),
        (Some(file), _, _) => match out.open(arguments) {
            Ok(app) => match bring_back(&app, file, input.preview, out) {
                // It opens, and turns out to be damaged further in.
                Err(Failure::Refused(error)) if can_be_recovered(&error) && !input.preview => {
                    drop(app);
                    recover(arguments, file, out)
                }
                other => other,
            },
            Err(error) if can_be_recovered(&error) && !input.preview => recover(arguments, file, out),
            Err(error) => Err(error.into()),
        },
        (None, _, _) => list(arguments, out),
    }
}

fn list(arguments: &Arguments, out: &mut Out) -> Result<(), Failure> {
    let backups = match out.open(arguments) {
        Ok(app) => call::<Backups>(&app, "backup.list", BackupsQuery { offset: 0, limit: 200 })?.backups,
        Err(error) if can_be_recovered(&error) => recovery(arguments)?.look().backups,
        Err(error) => return Err(error.into()),
    };
    let json = json!({ "backups": backups.iter().map(line_json).collect::<Vec<_>>() });
    out.print(&json, || {
        if backups.is_empty() {
            return text(out.lang, Key::BackupsCliNone, &Args::new());
        }
        backups.iter().map(|backup| line(backup, out)).collect::<Vec<_>>().join("\n")
    });
    Ok(())
}

fn bring_back(app: &App, file: &Path, preview: bool, out: &Out) -> Result<(), Failure> {
    let choice = chosen(file, app.folder().path());
    if preview {
        let look: RestoreLook = call(app, "backup.look", choice)?;
        let args = Args::new()
            .with("back", i64::from(look.come_back.total))
            .with("gone", i64::from(look.vanish.total))
            .with("differ", i64::from(look.differ.total));
        out.print(&json!(look), || text(out.lang, Key::BackupsCliWould, &args));
        return Ok(());
    }
    let restored: Restored = call(app, "backup.restore", choice)?;
    let name = file.display().to_string();
    let json = json!({
        "restored": name,
        "before": line_json(&restored.before),
        "missing_files": restored.missing_files,
    });
    out.print(&json, || {
        let args = Args::new().with("name", name.as_str()).with("before", restored.before.path.as_str());
        with_missing(text(out.lang, Key::BackupsCliRestored, &args), restored.missing_files, out)
    });
    Ok(())
}

fn recover(arguments: &Arguments, file: &Path, out: &Out) -> Result<(), Failure> {
    let recovery = recovery(arguments)?;
    let folder = arguments.folder();
    let profile = folder.as_ref().map_or(Path::new("."), |folder| folder.path());
    let recovered = recovery.restore(&chosen(file, profile))?;
    let name = file.display().to_string();
    let json =
        json!({ "restored": name, "aside": recovered.aside, "missing_files": recovered.missing_files });
    out.print(&json, || {
        let done = text(out.lang, Key::BackupsCliRecovered, &Args::new().with("name", name.as_str()));
        with_missing(with_aside(done, recovered.aside.as_deref(), out), recovered.missing_files, out)
    });
    Ok(())
}

fn salvage(arguments: &Arguments, out: &Out) -> Result<(), Failure> {
    let report = recovery(arguments)?.salvage()?;
    out.print(&json!(report), || {
        with_missing(with_aside(saved(&report, out), report.aside.as_deref(), out), report.missing_files, out)
    });
    Ok(())
}

fn copy_out(arguments: &Arguments, folder: &Path, out: &Out) -> Result<(), Failure> {
    let folder = whole(folder).display().to_string();
    let report = recovery(arguments)?.copy_out(&SalvageTo { folder })?;
    let path = report.path.clone().unwrap_or_default();
    out.print(&json!(report), || {
        let lies = text(out.lang, Key::BackupsCliSalvagedTo, &Args::new().with("path", path.as_str()));
        format!("{}\n{lies}", saved(&report, out))
    });
    Ok(())
}

fn saved(report: &SalvageReport, out: &Out) -> String {
    let sure = match report.certainty {
        LostCertainty::Exact => "exact",
        LostCertainty::AtLeast => "at_least",
    };
    let args = Args::new()
        .with("kept", i64::from(report.kept))
        .with("jobs", i64::from(report.jobs))
        .with("lost", i64::from(report.lost))
        .with("sure", sure);
    text(out.lang, Key::BackupsCliSalvaged, &args)
}

fn with_aside(said: String, aside: Option<&str>, out: &Out) -> String {
    let Some(folder) = aside else { return said };
    let kept = text(out.lang, Key::BackupsCliAside, &Args::new().with("folder", folder));
    format!("{said}\n{kept}")
}

fn with_missing(said: String, files: u32, out: &Out) -> String {
    if files == 0 {
        return said;
    }
    let missing = text(out.lang, Key::BackupsCliMissing, &Args::new().with("files", i64::from(files)));
    format!("{said}\n{missing}")
}

/// A profile whose file is damaged or none of ours; a newer version's is never touched.
fn can_be_recovered(error: &ApiError) -> bool {
    use ErrorCode::{StoreDamaged, StoreForeign, StoreNotADatabase};
    matches!(error.code, StoreDamaged | StoreForeign | StoreNotADatabase)
}

fn recovery(arguments: &Arguments) -> Result<Recovery, ApiError> {
    let no_home = || ApiError::new(ErrorCode::StoreUnwritable).with("folder", "~");
    Ok(Recovery::new(arguments.folder().ok_or_else(no_home)?, Clock::System))
}

/// A file, or the name of one as the list gives it.
fn chosen(file: &Path, profile: &Path) -> BackupChoice {
    let listed = profile.join("backups").join(file);
    let path = if !file.exists() && listed.is_file() { listed } else { file.to_owned() };
    BackupChoice::File { path: path.display().to_string() }
}

fn whole(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

fn line_json(backup: &BackupLine) -> Value {
    let contents = backup.contents.as_ref();
    json!({
        "name": backup.name,
        "path": backup.path,
        "place": backup.place,
        "made_at": backup.at,
        "reason": backup.reason,
        "kilobytes": backup.kilobytes,
        "good": contents.is_some(),
        "schema": contents.map(|contents| contents.schema),
        "jobs": contents.map(|contents| contents.jobs),
        "applications": contents.map(|contents| contents.applications),
        "documents": contents.map(|contents| contents.documents),
    })
}

fn line(backup: &BackupLine, out: &Out) -> String {
    let reason = out.by_id(&format!("backup-reason-{}", BackupReason::id(backup.reason)), &Args::new());
    let holds = match &backup.contents {
        Some(contents) => {
            let args = Args::new()
                .with("jobs", i64::from(contents.jobs))
                .with("applications", i64::from(contents.applications))
                .with("documents", i64::from(contents.documents));
            text(out.lang, Key::BackupsHoldsCounts, &args)
        }
        None => text(out.lang, Key::BackupsUnsound, &Args::new()),
    };
    let name = match backup.place {
        BackupPlace::Beside => &backup.name,
        BackupPlace::Second | BackupPlace::Elsewhere => &backup.path,
    };
    format!("{name}  {reason}  {holds}")
}
