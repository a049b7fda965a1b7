//! `loype export`: everything out as a file, by its ending.

use std::fs;
use std::io::{IsTerminal, Write as _, stderr, stdin};
use std::ops::ControlFlow;
use std::path::Path;

use app::{ApiError, CsvOf, ErrorCode, Existing, ExportTo};
use messages::{Args, Key, text};
use serde_json::json;

use crate::arguments::{Arguments, ExportArguments};
use crate::out::{Failure, Out};

/// How files that a passphrase locks end.
const LOCKED: &str = ".age";

pub(crate) fn run(arguments: &Arguments, input: &ExportArguments, out: &mut Out) -> Result<(), Failure> {
    let app = out.open(arguments)?;
    let csv_of = if input.events { CsvOf::Events } else { CsvOf::Jobs };
    if input.file.to_string_lossy().ends_with(LOCKED) {
        let name = input.file.file_name().unwrap_or_default().to_string_lossy();
        app::check_ending(&name, csv_of)?;
    }
    let passphrase = passphrase(input, out)?;
    let to = ExportTo {
        path: &input.file,
        csv_of,
        passphrase: passphrase.as_deref(),
        existing: if input.force { Existing::Replace } else { Existing::Keep },
    };
    let taken = app::export(&app, &to, &mut bar())?;
    let json = json!({
        "path": taken.path,
        "bytes": taken.bytes,
        "locked": taken.locked,
        "missing_files": taken.missing,
    });
    out.print(&json, || {
        let args =
            Args::new().with("path", taken.path.as_str()).with("size", size(taken.bytes, out).as_str());
        let mut lines = vec![text(out.lang, Key::TakeoutCliWritten, &args)];
        if taken.missing > 0 {
            lines.push(text(out.lang, Key::TakeoutMissing, &Args::new().with("count", taken.missing)));
        }
        if taken.locked {
            lines.push(text(out.lang, Key::TakeoutCliLocked, &Args::new()));
        }
        lines.join("\n")
    });
    Ok(())
}

/// The passphrase of a file that is to be locked: from a file, else asked for, twice, where somebody sits there.
fn passphrase(input: &ExportArguments, out: &Out) -> Result<Option<String>, ApiError> {
    if let Some(file) = &input.passphrase_file {
        return from_file(file).map(Some);
    }
    if !input.file.to_string_lossy().ends_with(LOCKED) {
        return Ok(None);
    }
    let missing = || ApiError::new(ErrorCode::PassphraseMissing);
    if !stdin().is_terminal() {
        return Err(missing());
    }
    let said = |key| text(out.lang, key, &Args::new());
    let _ = writeln!(stderr(), "{}", said(Key::TakeoutPassphraseWarning));
    let ask = |key| rpassword::prompt_password(format!("{} ", said(key))).map_err(|_| missing());
    let passphrase = ask(Key::TakeoutCliPassphrase)?;
    app::check_passphrase(&passphrase)?;
    if ask(Key::TakeoutCliAgain)? != passphrase {
        return Err(ApiError::new(ErrorCode::PassphraseDiffers));
    }
    Ok(Some(passphrase))
}

/// The passphrase that opens a locked file: from a file, else asked for where somebody sits there.
pub(crate) fn passphrase_to_open(file: Option<&Path>, out: &Out) -> Result<Option<String>, ApiError> {
    let missing = || ApiError::new(ErrorCode::PassphraseMissing);
    match file {
        Some(file) => from_file(file).map(Some),
        None if stdin().is_terminal() => {
            let asked = text(out.lang, Key::TakeoutCliPassphrase, &Args::new());
            rpassword::prompt_password(format!("{asked} ")).map(Some).map_err(|_| missing())
        }
        None => Err(missing()),
    }
}

/// The first line of a file, without the break at its end.
fn from_file(file: &Path) -> Result<String, ApiError> {
    let unreadable = || ApiError::new(ErrorCode::FileUnreadable).with("name", file.display());
    let text = fs::read_to_string(file).map_err(|_| unreadable())?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

/// A line on standard error that says how far it is, where that is a terminal.
fn bar() -> impl FnMut(u64, u64) -> ControlFlow<()> {
    let shown = stderr().is_terminal();
    let mut last = u64::MAX;
    move |done, total| {
        let percent = (done * 100).checked_div(total).unwrap_or(0).min(100);
        if shown && percent != last {
            last = percent;
            let end = if percent == 100 { "\r     \r" } else { "" };
            let _ = write!(stderr(), "\r{percent:3} %{end}");
        }
        ControlFlow::Continue(())
    }
}

/// A size as people say it.
fn size(bytes: u64, out: &Out) -> String {
    let (count, key) = match bytes {
        0..10_000 => (bytes, Key::TakeoutSizeBytes),
        10_000..10_000_000 => (bytes / 1_000, Key::TakeoutSizeKb),
        _ => (bytes / 1_000_000, Key::TakeoutSizeMb),
    };
    text(out.lang, key, &Args::new().with("count", i64::try_from(count).unwrap_or(i64::MAX)))
}
