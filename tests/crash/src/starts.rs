//! Several processes that open one profile at the same moment and write.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::Child;

use anyhow::{Context as _, bail, ensure};
use serde_json::json;

use crate::cases::each;
use crate::dump::Look;
use crate::ledger::Ledger;
use crate::outcome::{Outcome, Plan};
use crate::rng::Rng;
use crate::sequences::open;
use crate::template::{self, Medium};
use crate::worker;

/// How many processes start at once.
const PROCESSES: u64 = 5;
/// What a process may be told when others write for too long.
const BUSY: [&str; 2] = ["store_busy", "store_held"];

pub(crate) fn run(plan: Plan) -> anyhow::Result<Outcome> {
    Ok(each(plan, 1, at_once))
}

fn at_once(_: u64, rng: &Rng, found: &mut Outcome) -> anyhow::Result<()> {
    let folder = template::folder(Medium::Disk)?;
    let (profile, writers) = (folder.path().join("profile"), folder.path().join("writers"));
    let mut backups = Ledger::begin(&profile);
    // What a backup made while they open must hold.
    let mut begun = None;
    match rng.below(3) {
        0 => found.count("on a folder without a profile", 1),
        1 => {
            let schema = template::begin_with_earlier(&profile, rng)?;
            begun = Some(template::migrated(schema)?.rows);
            found.count("on a profile of an earlier schema", 1);
        }
        _ => template::begin_with_work(&profile)?,
    }
    let before = jobs(&profile).unwrap_or(0);
    let mut started = Vec::new();
    for number in 0..PROCESSES {
        started.push(Started::begin(&profile, &writers, number)?);
    }
    // All are up and wait: now they go at the same moment.
    for one in &mut started {
        one.go()?;
    }
    let mut added = Vec::new();
    for one in started {
        one.end(&mut added, found)?;
    }
    one_writes_at_a_time(&writers, found)?;
    if let Some(rows) = &begun {
        backups.note(&profile, [rows.as_str()]);
        backups.settle(&profile, found)?;
    }
    let world = open(&profile, rng)?;
    world.must_be_sound()?;
    for job in &added {
        if world.call("job.read", json!({"job_id": job})).is_err() {
            bail!("an acknowledged job is not there");
        }
    }
    ensure!(jobs(&profile)? == before + added.len() as i64, "other jobs are there than were acknowledged");
    found.count("jobs added and acknowledged", added.len() as u64);
    Ok(())
}

/// A process that waits to go.
struct Started {
    child: Child,
    lines: std::io::Lines<BufReader<std::process::ChildStdout>>,
}

impl Started {
    fn begin(profile: &Path, writers: &Path, number: u64) -> anyhow::Result<Self> {
        let (profile, writers) = (profile.display().to_string(), writers.display().to_string());
        let mut child = worker::command(&["start", &profile, &writers, &number.to_string()])?.spawn()?;
        let out = child.stdout.take().context("no pipe from the process")?;
        let mut lines = BufReader::new(out).lines();
        let first = lines.next().context("the process ended by itself")??;
        ensure!(first == "ready", "the process said {first}");
        Ok(Self { child, lines })
    }

    fn go(&mut self) -> anyhow::Result<()> {
        let pipe = self.child.stdin.as_mut().context("no pipe to the process")?;
        Ok(pipe.write_all(b"go\n")?)
    }

    /// Reads what it says until it ends.
    fn end(mut self, added: &mut Vec<String>, found: &mut Outcome) -> anyhow::Result<()> {
        for line in self.lines {
            let line = line?;
            match line.split_once(' ') {
                Some(("added", id)) => added.push(id.to_owned()),
                Some(("error", code)) => {
                    ensure!(BUSY.contains(&code), "a process was told {code}");
                    found.count("times a process was told that another writes", 1);
                }
                _ => {}
            }
        }
        let status = self.child.wait()?;
        ensure!(status.success(), "a process ended with {status}");
        Ok(())
    }
}

/// The notes of those who took SQLite's write lock: between a taking and its giving back no other process took it. A
/// process that brings an older file up to date writes its backup meanwhile, which has a lock of its own.
fn one_writes_at_a_time(writers: &Path, found: &mut Outcome) -> anyhow::Result<()> {
    let text = fs::read_to_string(writers).unwrap_or_default();
    let mut holder: Option<(&str, u32)> = None;
    for line in text.lines() {
        let (sign, process) = line.split_once(' ').context("a note that means nothing")?;
        holder = match (sign, holder) {
            ("+", None) => Some((process, 1)),
            ("+", Some((held, locks))) if held == process => Some((held, locks + 1)),
            ("-", Some((held, 1))) if held == process => None,
            ("-", Some((held, locks))) if held == process => Some((held, locks - 1)),
            _ => bail!("{line} while the lock was held by {holder:?}"),
        };
        found.count("times the write lock was taken", u64::from(sign == "+"));
    }
    ensure!(holder.is_none(), "the write lock was never given back by {holder:?}");
    Ok(())
}

fn jobs(profile: &Path) -> anyhow::Result<i64> {
    Ok(Look::at(profile)?.connection.query_row("SELECT count(*) FROM job", [], |row| row.get(0))?)
}
