//! What must hold after a kill, by the log that was kept outside of the profile.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail, ensure};
use serde_json::json;

use crate::acts;
use crate::dump::{DATABASE, Dump};
use crate::outcome::Outcome;
use crate::rng::Rng;
use crate::worker::{self, Aim};
use crate::world::{World, told};

/// What the log tells: the last state that was acknowledged, and what was under way.
pub(super) struct Told {
    last: Option<Dump>,
    under_way: Option<String>,
    acknowledged: u64,
    /// Whether the profile was opened.
    opened: bool,
    /// The rows of every state that was told.
    pub(super) states: Vec<String>,
}

impl Told {
    pub(super) fn read(log: &Path, known: Option<Dump>) -> anyhow::Result<Self> {
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
    pub(super) fn killed_in(&self, aim: Aim) -> &'static str {
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
pub(super) fn judge(profile: &Path, log: &Told, rng: &Rng, found: &mut Outcome) -> anyhow::Result<Dump> {
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
