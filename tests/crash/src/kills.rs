//! Processes that write are killed at random moments; afterwards the profile must hold what was acknowledged.

mod judge;

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, bail};

use self::judge::{Told, judge};
use crate::cases::each_waiting;
use crate::dump::Dump;
use crate::ledger::Ledger;
use crate::outcome::{Outcome, Plan};
use crate::rng::Rng;
use crate::template::{self, Medium};
use crate::worker::{self, Aim};

/// How many kills one profile lives through.
const KILLS: u64 = 20;
/// Every so many kills fall into each of these; the rest into writes of all kinds.
const EVERY: usize = 10;
const AIMS: [Aim; 5] = [Aim::Opening, Aim::Migration, Aim::Backup, Aim::Import, Aim::OwnFile];
/// The longest one waits for a process that should go on.
const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) fn run(plan: Plan) -> anyhow::Result<Outcome> {
    Ok(each_waiting(plan, KILLS, series))
}

/// One profile, killed many times.
fn series(_: u64, rng: &Rng, found: &mut Outcome) -> anyhow::Result<()> {
    let folder = template::folder(Medium::Disk)?;
    let profile = folder.path().join("profile");
    let mut life = Life::begin(&profile, rng, found)?;
    for kill in 0..KILLS {
        let aim = AIMS.get(kill as usize % EVERY).copied().unwrap_or(Aim::Writes);
        let log = folder.path().join(format!("log-{kill}"));
        let seed = rng.next();
        let context = || format!("kill {kill} in {}, worker seed {seed}", aim.name());
        if aim == Aim::Migration {
            // Each of these needs a profile of its own: one is brought up to date once.
            let earlier = folder.path().join(format!("earlier-{kill}"));
            let mut life = Life::of_earlier(&earlier, rng, found)?;
            life.end(&log, seed, aim, rng, found).with_context(context)?;
            // And once more, from wherever that stopped.
            life.end(&folder.path().join("log-again"), seed, Aim::Writes, rng, found)
                .with_context(context)?;
            fs::remove_dir_all(earlier)?;
            fs::remove_file(folder.path().join("log-again"))?;
        } else {
            life.end(&log, seed, aim, rng, found).with_context(context)?;
        }
    }
    Ok(())
}

/// A profile that goes from kill to kill.
struct Life {
    profile: PathBuf,
    /// What it must hold, where that is known.
    known: Option<Dump>,
    /// The rows of every state it was ever in, by their hashes.
    states: BTreeSet<String>,
    backups: Ledger,
}

impl Life {
    /// Makes the profile that a series begins with: none yet, or one with work in it.
    fn begin(profile: &Path, rng: &Rng, found: &mut Outcome) -> anyhow::Result<Self> {
        let known = if rng.once_in(4) {
            found.count("series that began without a profile", 1);
            None
        } else {
            template::begin_with_work(profile)?;
            Some(crate::dump::dump(profile)?)
        };
        Ok(Self::with(profile, known))
    }

    /// Makes a profile of an earlier schema, and knows what it must come to.
    fn of_earlier(profile: &Path, rng: &Rng, found: &mut Outcome) -> anyhow::Result<Self> {
        let schema = template::begin_with_earlier(profile, rng)?;
        found.count("profiles of an earlier schema", 1);
        Ok(Self::with(profile, Some(template::migrated(schema)?)))
    }

    fn with(profile: &Path, known: Option<Dump>) -> Self {
        let states = known.iter().map(|dump| dump.rows.clone()).collect();
        Self { profile: profile.to_owned(), known, states, backups: Ledger::begin(profile) }
    }

    /// Starts a process that writes, kills it, and looks at what it left.
    fn end(&mut self, log: &Path, seed: u64, aim: Aim, rng: &Rng, found: &mut Outcome) -> anyhow::Result<()> {
        write_and_die(&self.profile, log, seed, aim, rng)?;
        let log = Told::read(log, self.known.take())?;
        found.count(&format!("kills in {}", log.killed_in(aim)), 1);
        let now = judge(&self.profile, &log, rng, found)?;
        self.states.extend(log.states);
        self.states.insert(now.rows.clone());
        self.known = Some(now);
        self.backups.note(&self.profile, self.states.iter().map(String::as_str));
        self.backups.settle(&self.profile, found)
    }
}

/// The longest time within which a process is killed once it does what is aimed at, in microseconds.
fn longest(aim: Aim) -> u64 {
    match aim {
        Aim::Writes => 6_000,
        Aim::Backup => 60_000,
        Aim::Import | Aim::OwnFile => 250_000,
        Aim::Opening | Aim::Migration => 200_000,
    }
}

/// Whether a line says that what is aimed at begins.
fn begins(line: &str, aim: Aim) -> bool {
    match aim {
        Aim::Opening | Aim::Migration => line == worker::OPENING,
        Aim::Backup => line == "begin backup.make",
        Aim::Import | Aim::OwnFile => {
            line.starts_with("begin import.") || line.ends_with(worker::HANDING_OVER)
        }
        Aim::Writes => true,
    }
}

/// Starts a process and kills it some microseconds after it began what is aimed at.
fn write_and_die(profile: &Path, log: &Path, seed: u64, aim: Aim, rng: &Rng) -> anyhow::Result<()> {
    let (profile, log) = (profile.display().to_string(), log.display().to_string());
    let args = ["write", &profile, &log, &seed.to_string(), aim.name()];
    let mut child = worker::command(&args)?.spawn()?;
    let lines = listen(&mut child)?;
    let mut wanted = match aim {
        Aim::Writes => 3 + rng.below(24),
        // Mostly the taking in itself, now and then the handing over before.
        Aim::Import | Aim::OwnFile if !rng.once_in(4) => 2,
        _ => 1,
    };
    while wanted > 0 {
        match lines.recv_timeout(PATIENCE) {
            Ok(line) => wanted -= u64::from(begins(&line, aim)),
            Err(_) => {
                child.kill()?;
                let status = child.wait()?;
                bail!("the process ended by itself, or hung: {status}");
            }
        }
    }
    // Lines that come meanwhile don't matter; the time between two of them is what the kill falls into.
    let patience = Duration::from_micros(rng.below(longest(aim)));
    let begun = crate::cases::now();
    while let Some(left) = patience.checked_sub(begun.elapsed()) {
        if lines.recv_timeout(left).is_err() {
            break;
        }
    }
    child.kill()?;
    child.wait()?;
    Ok(())
}

fn listen(child: &mut Child) -> anyhow::Result<Receiver<String>> {
    let out: ChildStdout = child.stdout.take().context("no pipe from the process")?;
    let (tell, told) = channel();
    thread::spawn(move || {
        // The pipe ends with the process; whoever listened may be gone by then.
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            if tell.send(line).is_err() {
                return;
            }
        }
    });
    Ok(told)
}
