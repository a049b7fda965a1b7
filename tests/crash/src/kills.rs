//! Processes that write are killed at random moments; afterwards the profile must hold what was acknowledged.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, bail, ensure};
use serde_json::json;

use crate::cases::each;
use crate::dump::{DATABASE, Dump};
use crate::outcome::{Outcome, Plan};
use crate::rng::Rng;
use crate::template::{self, Medium};
use crate::worker;
use crate::world::{World, told};

/// How many kills one profile lives through.
const KILLS: u64 = 20;
/// The longest one waits for a process that should go on.
const PATIENCE: Duration = Duration::from_secs(60);
/// The longest time between two lines of the process in which it may be killed; opening takes longer than a write.
const WITHIN_WRITE: u64 = 6_000;
const WITHIN_OPENING: u64 = 250_000;

pub(crate) fn run(plan: Plan) -> anyhow::Result<Outcome> {
    Ok(each(plan, KILLS, series))
}

/// One profile, killed many times.
fn series(_: u64, rng: &Rng, found: &mut Outcome) -> anyhow::Result<()> {
    let folder = template::folder(Medium::Disk)?;
    let profile = folder.path().join("profile");
    let mut known = begin(&profile, &folder.path().join("reference"), rng, found)?;
    for kill in 0..KILLS {
        let log = folder.path().join(format!("log-{kill}"));
        let seed = rng.next();
        let context = || format!("kill {kill}, worker seed {seed}");
        write_and_die(&profile, &log, seed, rng).with_context(context)?;
        let log = Told::read(&log, known.take())?;
        known = Some(judge(&profile, &log, rng, found).with_context(context)?);
    }
    Ok(())
}

/// Makes the profile that a series begins with: none yet, one with work in it, or one of an earlier schema. Gives what it
/// must hold, where that is known.
fn begin(profile: &Path, reference: &Path, rng: &Rng, found: &mut Outcome) -> anyhow::Result<Option<Dump>> {
    match rng.below(4) {
        0 => {
            found.count("series that began without a profile", 1);
            Ok(None)
        }
        1 => {
            found.count("series that began with an earlier schema", 1);
            template::begin_with_earlier(profile, rng)?;
            template::copy_all(profile, reference)?;
            let migrated = World::open(reference, rng).map_err(|error| anyhow::anyhow!(told(&error)))?;
            Ok(Some(migrated.dump()?))
        }
        _ => {
            template::begin_with_work(profile)?;
            Ok(Some(crate::dump::dump(profile)?))
        }
    }
}

/// Starts a process and kills it after some lines and some microseconds more.
fn write_and_die(profile: &Path, log: &Path, seed: u64, rng: &Rng) -> anyhow::Result<()> {
    let (profile, log) = (profile.display().to_string(), log.display().to_string());
    let mut child = worker::command(&["write", &profile, &log, &seed.to_string()])?.spawn()?;
    let lines = listen(&mut child)?;
    let in_opening = rng.once_in(5);
    let (wanted, micros) = if in_opening {
        (0, rng.below(WITHIN_OPENING))
    } else {
        (1 + rng.below(24), rng.below(WITHIN_WRITE))
    };
    for _ in 0..wanted {
        if lines.recv_timeout(PATIENCE).is_err() {
            let status = child.wait()?;
            bail!("the process ended by itself: {status}");
        }
    }
    // Lines that come meanwhile don't matter; the time between two of them is what the kill falls into.
    let patience = Duration::from_micros(micros);
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
}

impl Told {
    fn read(log: &Path, known: Option<Dump>) -> anyhow::Result<Self> {
        let text = if log.exists() { fs::read_to_string(log)? } else { String::new() };
        let mut told = Self { last: known, under_way: None, acknowledged: 0 };
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
        (self.last, self.under_way) = (Some(dump), None);
        Ok(())
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
            found.count("kills between writes or in opening", 1);
        }
        (Some(last), Some(name)) if dump.rows == last.rows => {
            // Settings stand outside undo: one that was under way is there or it is not.
            let is_setting = matches!(name, "settings.edit" | "draft.sign");
            ensure!(dump.settings == last.settings || is_setting, "{name} changed settings");
            found.count("kills within a write that left no trace", 1);
        }
        (Some(last), Some(name)) => whole(&world, last, &dump, name, found)?,
    }
    ensure!(profile.join(DATABASE).is_file(), "the file is gone");
    backups_are_whole(&world, found)?;
    world.dump()
}

/// A kill leaves no half backup: each that is listed can be brought back.
fn backups_are_whole(world: &World, found: &mut Outcome) -> anyhow::Result<()> {
    let call =
        |name, input| world.call(name, input).map_err(|error| anyhow::anyhow!("{name}: {}", told(&error)));
    let list = call("backup.list", json!({"offset": 0, "limit": 200}))?;
    for line in list["backups"].as_array().into_iter().flatten() {
        ensure!(!line["contents"].is_null(), "a backup that is not whole: {line}");
    }
    if let Some(newest) = list["backups"].get(0) {
        call("backup.look", json!({"which": "kept", "place": "beside", "name": newest["name"]}))?;
        found.count("newest backups looked into after a kill", 1);
    }
    Ok(())
}

/// What was under way is there as a whole: taken back it leaves what was acknowledged, and done again it comes back.
fn whole(world: &World, last: &Dump, dump: &Dump, name: &str, found: &mut Outcome) -> anyhow::Result<()> {
    ensure!(!matches!(name, "close" | "backup.make"), "{name} changed rows");
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
