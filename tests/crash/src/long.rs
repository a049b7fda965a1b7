//! The long form: each part goes on where it was left, for a bounded time, and the report is written anew after it.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context as _, bail};
use serde_json::{Value, json};

use crate::cases::now;
use crate::outcome::{Outcome, PARTS, Part, Plan};
use crate::report;

/// Where the random numbers of the long form begin: other cases than those of the short form.
const SEED: u64 = 7_000_000;
/// How long one part may take before the next has its turn; it goes on with the next start.
const AT_MOST: Duration = Duration::from_secs(45 * 60);
/// A part is kept on the disk this many times on its way, so that little is lost when it is stopped.
const KEPT: u64 = 20;

/// Runs the parts that the arguments name, or all. `--anew` begins from the first case; `--minutes N` bounds each part.
///
/// # Errors
/// When a part is not known, a case fails, or the report can't be written.
pub fn main() -> anyhow::Result<()> {
    let asked = Asked::read(&std::env::args().skip(1).collect::<Vec<_>>())?;
    let mut failed = Vec::new();
    for part in &asked.parts {
        let progress = go_on(part, &asked)?;
        report::write(&read_all()?)?;
        if !progress.found.failures.is_empty() {
            failed.push(part.name);
        }
    }
    say(&format!("The report is in {}.", report::path().display()));
    if failed.is_empty() { Ok(()) } else { bail!("failures in: {}", failed.join(", ")) }
}

/// How far a part has come.
#[derive(Debug, Clone, Default)]
pub(crate) struct Progress {
    /// The commit it was run at.
    pub(crate) commit: String,
    /// What was found so far.
    pub(crate) found: Outcome,
    /// How long it took so far.
    pub(crate) seconds: u64,
}

struct Asked {
    parts: Vec<Part>,
    anew: Start,
    at_most: Duration,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Start {
    WhereItWasLeft,
    Anew,
}

impl Asked {
    fn read(args: &[String]) -> anyhow::Result<Self> {
        let mut asked = Self { parts: Vec::new(), anew: Start::WhereItWasLeft, at_most: AT_MOST };
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--anew" => asked.anew = Start::Anew,
                "--minutes" => {
                    let minutes: u64 = args.next().context("--minutes needs a number")?.parse()?;
                    asked.at_most = Duration::from_secs(minutes * 60);
                }
                name => asked.parts.push(named(name)?),
            }
        }
        if asked.parts.is_empty() {
            asked.parts = PARTS.to_vec();
        }
        Ok(asked)
    }
}

fn named(name: &str) -> anyhow::Result<Part> {
    let names: Vec<&str> = PARTS.iter().map(|part| part.name).collect();
    let part = PARTS.into_iter().find(|part| part.name == name);
    part.with_context(|| format!("there is no part “{name}”; the parts are: {}", names.join(" ")))
}

/// Goes on with a part until it is done or its time is up. What was found at another commit is begun anew.
fn go_on(part: &Part, asked: &Asked) -> anyhow::Result<Progress> {
    let commit = report::commit();
    let mut progress = match read(part)? {
        Some(kept) if asked.anew == Start::WhereItWasLeft && kept.commit == commit => kept,
        _ => Progress { commit, ..Progress::default() },
    };
    let begun = now();
    let before = progress.seconds;
    while progress.found.tried < part.long {
        let Some(left) = asked.at_most.checked_sub(begun.elapsed()).filter(|left| !left.is_zero()) else {
            break;
        };
        let cases = (part.long / KEPT).max(1).min(part.long - progress.found.tried);
        let plan = Plan { first: progress.found.tried, cases, of: part.long, seed: SEED, at_most: left };
        progress.found.add((part.run)(plan)?);
        progress.seconds = before + begun.elapsed().as_secs();
        keep(part, &progress)?;
        let failures = progress.found.failures.len();
        say(&format!(
            "{}: {} of {}, {failures} failures, {} s",
            part.name, progress.found.tried, part.long, progress.seconds
        ));
    }
    Ok(progress)
}

/// Beside the built programs, which the project does not keep.
fn file_of(part: &Part) -> anyhow::Result<PathBuf> {
    let own = std::env::current_exe()?;
    let folder = own.ancestors().nth(2).context("no folder above the program's")?.join("torture");
    fs::create_dir_all(&folder)?;
    Ok(folder.join(format!("{}.json", part.name)))
}

fn keep(part: &Part, progress: &Progress) -> anyhow::Result<()> {
    let found = &progress.found;
    let text = json!({
        "commit": progress.commit, "seconds": progress.seconds, "tried": found.tried, "failures": found.failures,
        "counts": found.counts,
    });
    Ok(fs::write(file_of(part)?, text.to_string())?)
}

fn read(part: &Part) -> anyhow::Result<Option<Progress>> {
    let Ok(text) = fs::read_to_string(file_of(part)?) else { return Ok(None) };
    let kept: Value = serde_json::from_str(&text)?;
    Ok(Some(Progress {
        commit: kept["commit"].as_str().unwrap_or_default().to_owned(),
        seconds: kept["seconds"].as_u64().unwrap_or_default(),
        found: Outcome {
            tried: kept["tried"].as_u64().unwrap_or_default(),
            failures: serde_json::from_value(kept["failures"].clone())?,
            counts: serde_json::from_value(kept["counts"].clone())?,
        },
    }))
}

fn read_all() -> anyhow::Result<Vec<(Part, Option<Progress>)>> {
    PARTS.into_iter().map(|part| Ok((part, read(&part)?))).collect()
}

#[expect(clippy::print_stdout, reason = "a terminal program talks by printing")]
fn say(line: &str) {
    println!("{line}");
}
