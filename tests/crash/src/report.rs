//! The report of the long form: `docs/reliability.md`, written whole.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::long::Progress;
use crate::outcome::Part;

/// The most failures that the report lists of a part.
const LISTED: usize = 20;

/// Where the report lies.
pub(crate) fn path() -> PathBuf {
    root().join("docs/reliability.md")
}

/// Writes what every part found so far.
pub(crate) fn write(parts: &[(Part, Option<Progress>)]) -> anyhow::Result<()> {
    let mut text = String::from(
        "# Reliability\n\nWritten by `cargo xtask torture`; figures are not edited by hand. The short form of each part \
         runs with every `cargo xtask test`.\n\n",
    );
    writeln!(text, "- machine: {}\n", machine())?;
    text.push_str("| part | cases | of | failures | time | commit |\n|---|---:|---:|---:|---:|---|\n");
    for (part, progress) in parts {
        match progress {
            None => writeln!(text, "| {} | 0 | {} | | | not run yet |", part.name, part.long)?,
            Some(progress) => writeln!(
                text,
                "| {} | {} | {} | {} | {} | {} |",
                part.name,
                progress.found.tried,
                part.long,
                progress.found.failures.len(),
                time(progress.seconds),
                progress.commit
            )?,
        }
    }
    for (part, progress) in parts {
        write!(text, "\n## {}\n\n{}\n", part.name, part.about)?;
        if let Some(progress) = progress {
            found(&mut text, progress)?;
        }
    }
    Ok(fs::write(path(), text)?)
}

fn found(text: &mut String, progress: &Progress) -> anyhow::Result<()> {
    let mut counts = progress.found.counts.clone();
    counts.sort();
    text.push('\n');
    for (what, times) in counts {
        writeln!(text, "- {what}: {times}")?;
    }
    for failure in progress.found.failures.iter().take(LISTED) {
        writeln!(text, "- FAILED: {}", failure.replace('\n', " "))?;
    }
    Ok(())
}

/// The commit, with a word when files differ from it.
pub(crate) fn commit() -> String {
    let commit = output("git", &["rev-parse", "--short", "HEAD"]).unwrap_or_else(|| "unknown".to_owned());
    // The report itself may have been written a moment ago.
    let changed =
        output("git", &["status", "--porcelain", "--untracked-files=no", "--", ".", ":!docs/reliability.md"]);
    if changed.is_some() { format!("{commit}, changed since") } else { commit }
}

fn machine() -> String {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let field = |text: &str, name: &str| {
        let line = text.lines().find(|line| line.starts_with(name))?.split_once([':', '='])?.1.to_owned();
        Some(line.trim().trim_matches('"').to_owned())
    };
    let processor =
        field(&read("/proc/cpuinfo"), "model name").unwrap_or_else(|| std::env::consts::ARCH.to_owned());
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let memory = field(&read("/proc/meminfo"), "MemTotal").unwrap_or_else(|| "unknown".to_owned());
    let system =
        field(&read("/etc/os-release"), "PRETTY_NAME").unwrap_or_else(|| std::env::consts::OS.to_owned());
    format!("{processor}, {cores} cores, memory {memory}, {system}")
}

fn time(seconds: u64) -> String {
    if seconds < 60 { format!("{seconds} s") } else { format!("{} min {} s", seconds / 60, seconds % 60) }
}

/// What a program says; `None` when it fails or says nothing.
fn output(program: &str, args: &[&str]) -> Option<String> {
    let output = Command::new(program).args(args).current_dir(root()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    (output.status.success() && !text.is_empty()).then_some(text)
}

fn root() -> &'static Path {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.ancestors().nth(2).unwrap_or(own)
}
