//! Processes that write are killed at random moments; afterwards the profile must hold what was acknowledged.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, bail, ensure};
use serde_json::json;

use crate::acts;
use crate::cases::each;
use crate::dump::{DATABASE, Dump};
use crate::ledger::Ledger;
use crate::outcome::{Outcome, Plan};
use crate::rng::Rng;
use crate::template::{self, Medium};
use crate::worker::{self, Aim};
use crate::world::{World, told};

/// How many kills one profile lives through.
const KILLS: u64 = 20;
/// Every so many kills fall into each of these; the rest into writes of all kinds.
const EVERY: usize = 10;
const AIMS: [Aim; 5] = [Aim::Opening, Aim::Migration, Aim::Backup, Aim::Import, Aim::OwnFile];
/// The longest one waits for a process that should go on.
const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) fn run(plan: Plan) -> anyhow::Result<Outcome> {
    Ok(each(plan, KILLS, series))
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
            life.end(&folder.path().join("log-again"), seed, Aim::Writes, rng, found).with_context(context)?;
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
    fn end(
        &mut self,
        log: &Path,
        seed: u64,
        aim: Aim,
        rng: &Rng,
        found: &mut Outcome,
    ) -> anyhow::Result<()> {
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

/// What the log tells: the last state that was acknowledged, and what was under way.
struct Told {
    last: Option<Dump>,
    under_way: Option<String>,
    acknowledged: u64,
    /// Whether the profile was opened.
    opened: bool,
    /// The rows of every state that was told.
    states: Vec<String>,
}

impl Told {
    fn read(log: &Path, known: Option<Dump>) -> anyhow::Result<Self> {
        let text = if log.exists() { fs::read_to_string(log)? } else { String::new() };
        let mut told =
            Self { last: known, under_way: None, acknowledged: 0, opened: false, states: Vec::new() };
        for line in text.lines() {
            match line.split_once(' ') {
                Some(("begin", name)) => told.under_way = Some(name.to_owned()),
                Some(("refused", _)) => told.under_way = None,
                Some(("at", dump)) => told.take(dump)?,
                Some(("ack", dump)) => {
                    told.take(dump)?;
                    told.acknowledged += 1;
                }
                _ => bail!("a line of the log that means nothing: {line}"),
            }
        }
        Ok(told)
    }

    fn take(&mut self, dump: &str) -> anyhow::Result<()> {
        let dump = worker::read(dump).context("a line of the log is no dump")?;
        ensure!(dump.open_steps == 0, "a step was open while nothing was written");
        self.states.push(dump.rows.clone());
        (self.last, self.under_way, self.opened) = (Some(dump), None, true);
        Ok(())
    }

    /// What the process was doing when it was killed, in words.
    fn killed_in(&self, aim: Aim) -> &'static str {
        match (self.opened, self.under_way.as_deref()) {
            (false, _) if aim == Aim::Migration => "bringing an earlier schema to the newest",
            (false, _) => "opening",
            (true, Some("backup.make")) => "making a backup",
            (true, Some("import.run")) => "taking another program's table in",
            (true, Some("import.own_run")) => "taking a whole profile in",
            (true, Some(worker::HANDING_OVER)) => "handing a file over",
            (true, Some(_)) => "one of the other writes",
            (true, None) => "between two writes",
        }
    }
}

/// Looks at the profile after the kill; gives what it holds in the end.
fn judge(profile: &Path, log: &Told, rng: &Rng, found: &mut Outcome) -> anyhow::Result<Dump> {
    found.count("writes acknowledged", log.acknowledged);
    let world = match World::open(profile, rng) {
        Ok(world) => world,
        Err(error) => bail!("the profile did not open: {}", told(&error)),
    };
    world.must_be_sound()?;
    let dump = world.dump()?;
    ensure!(dump.open_steps == 0, "a step was left half done");
    match (&log.last, log.under_way.as_deref()) {
        (None, _) => found.count("kills before the profile was made", 1),
        (Some(last), None) => {
            ensure!(same(&dump, last), "an acknowledged write is lost, and nothing was under way");
            found.count("kills with nothing under way, all of it there", 1);
        }
        (Some(last), Some(name)) if dump.rows == last.rows => {
            // Settings stand outside undo: one that was under way is there or it is not.
            let is_setting = acts::OUTSIDE_UNDO.contains(&name);
            ensure!(dump.settings == last.settings || is_setting, "{name} changed settings");
            found.count("kills within a write that left no trace", 1);
        }
        (Some(last), Some(name)) => whole(&world, last, &dump, name, found)?,
    }
    ensure!(profile.join(DATABASE).is_file(), "the file is gone");
    backups_are_whole(&world)?;
    world.dump()
}

/// A kill leaves no half backup among those that are listed. Each is brought back later.
fn backups_are_whole(world: &World) -> anyhow::Result<()> {
    let call =
        |name, input| world.call(name, input).map_err(|error| anyhow::anyhow!("{name}: {}", told(&error)));
    let list = call("backup.list", json!({"offset": 0, "limit": 200}))?;
    for line in list["backups"].as_array().into_iter().flatten() {
        ensure!(!line["contents"].is_null(), "a backup that is not whole: {line}");
    }
    Ok(())
}

/// What was under way is there as a whole: taken back it leaves what was acknowledged, and done again it comes back.
fn whole(world: &World, last: &Dump, dump: &Dump, name: &str, found: &mut Outcome) -> anyhow::Result<()> {
    ensure!(!matches!(name, "close" | "backup.make" | worker::HANDING_OVER), "{name} changed rows");
    if name != "undo" && name != "redo" && dump.step == last.step {
        found.count("kills within a write that went on with the step before", 1);
        return Ok(());
    }
    let (back, forth) = if name == "undo" { ("redo", "undo") } else { ("undo", "redo") };
    let call =
        |which| world.call(which, json!({})).map_err(|error| anyhow::anyhow!("{which}: {}", told(&error)));
    call(back)?;
    let before = world.dump()?;
    ensure!(before.rows == last.rows, "an acknowledged write is lost, or {name} is half done");
    call(forth)?;
    ensure!(world.dump()?.rows == dump.rows, "{forth} after {back} of {name} leads elsewhere");
    found.count("kills within a write that was whole already", 1);
    Ok(())
}

fn same(one: &Dump, other: &Dump) -> bool {
    (&one.rows, &one.settings) == (&other.rows, &other.settings)
}
