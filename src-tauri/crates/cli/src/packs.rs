//! `loype guidance import` and `loype guidance export`: a newer guidance as a zip or a folder of its files.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use app::wire::{FactChange, FactChangeKind, PackChanges, PackFile, PackWritten, Words};
use app::{ApiError, ErrorCode};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use messages::Args;
use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::out::{Failure, Out, call};
use crate::pay::words;

/// Takes a newer guidance into the profile; with `--preview` only says what it would change.
pub(crate) fn import(
    arguments: &Arguments,
    file: &Path,
    preview: bool,
    out: &mut Out,
) -> Result<(), Failure> {
    let pack = read(file)?;
    let changes: PackChanges = match (preview, arguments.has_profile()) {
        // A look needs no profile and makes none.
        (true, false) => app::look_at_guidance(&pack)?,
        (true, true) => call(&out.open(arguments)?, "guidance.look_at_pack", pack)?,
        (false, _) => {
            let app = out.open(arguments)?;
            let changes = call(&app, "guidance.import_pack", pack)?;
            app.close()?;
            changes
        }
    };
    let id = if preview { "cli-pack-would-change" } else { "cli-pack-changed" };
    out.print(&changes_json(&changes, preview, out), || readable(&changes, id, out));
    Ok(())
}

/// Writes the guidance in force as a zip.
pub(crate) fn export(arguments: &Arguments, file: &Path, out: &mut Out) -> Result<(), Failure> {
    let written: PackWritten = if arguments.has_profile() {
        call(&out.open(arguments)?, "guidance.export_pack", app::wire::Nothing {})?
    } else {
        app::export_guidance()?
    };
    let unwritable = || ApiError::new(ErrorCode::FileUnwritable).with("name", file.display());
    let bytes = STANDARD.decode(&written.base64).map_err(|_| ApiError::new(ErrorCode::Internal))?;
    fs::write(file, bytes).map_err(|_| unwritable())?;
    let name = file.display().to_string();
    out.print(&json!({ "file": name }), || {
        out.by_id("cli-pack-written", &Args::new().with("file", name.as_str()))
    });
    Ok(())
}

/// A zip as it is, or the TOML files of a folder as one.
fn read(file: &Path) -> Result<PackFile, ApiError> {
    let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy().into_owned();
    let unreadable = || ApiError::new(ErrorCode::FileUnreadable).with("name", &name);
    let bytes = if file.is_dir() {
        app::packed_guidance(&texts(file).map_err(|_| unreadable())?)?
    } else {
        fs::read(file).map_err(|_| unreadable())?
    };
    Ok(PackFile { base64: STANDARD.encode(bytes), name })
}

fn texts(folder: &Path) -> std::io::Result<BTreeMap<String, String>> {
    let mut texts = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if name.ends_with(".toml") && !name.starts_with('.') {
            texts.insert(name, fs::read_to_string(&path)?);
        }
    }
    Ok(texts)
}

fn changes_json(changes: &PackChanges, preview: bool, out: &Out) -> Value {
    let said = |said: &Option<Words>| said.as_ref().map(|said| words(said, out.lang).to_owned());
    let change = |change: &FactChange| {
        json!({
            "kind": change.kind,
            "id": change.fact,
            "about": words(&change.about, out.lang),
            "old": said(&change.old),
            "old_as_of": change.old_as_of,
            "new": said(&change.new),
            "new_as_of": change.new_as_of,
        })
    };
    json!({
        "imported": !preview,
        "edition": changes.edition,
        "current": changes.current,
        "added": changes.added,
        "changed": changes.changed,
        "removed": changes.removed,
        "changes": changes.changes.iter().map(change).collect::<Vec<_>>(),
        "lost": changes.lost,
    })
}

fn readable(changes: &PackChanges, id: &str, out: &Out) -> String {
    let args = Args::new()
        .with("edition", changes.edition.to_string().as_str())
        .with("current", changes.current.to_string().as_str())
        .with("added", i64::from(changes.added))
        .with("changed", i64::from(changes.changed))
        .with("removed", i64::from(changes.removed));
    let mut lines = vec![out.by_id(id, &args)];
    lines.extend(changes.changes.iter().map(|change| line(change, out)));
    let lost = |fact: &String| out.by_id("cli-pack-lost", &Args::new().with("fact", fact.as_str()));
    lines.extend(changes.lost.iter().map(lost));
    lines.join("\n")
}

fn line(change: &FactChange, out: &Out) -> String {
    let said = |said: &Option<Words>| said.as_ref().map_or("", |said| words(said, out.lang)).to_owned();
    let about = words(&change.about, out.lang);
    match change.kind {
        FactChangeKind::Added => format!("+ {about}: {}", said(&change.new)),
        FactChangeKind::Removed => format!("- {about}: {}", said(&change.old)),
        FactChangeKind::Changed => format!("~ {about}: {} → {}", said(&change.old), said(&change.new)),
    }
}
