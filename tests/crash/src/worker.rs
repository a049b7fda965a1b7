//! The processes that are killed or started many at once; the program `crash-worker` is nothing else.

use std::fs::{File, OpenOptions};
use std::io::{BufRead as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, bail};
use serde_json::json;

use crate::acts;
use crate::dump::Dump;
use crate::rng::Rng;
use crate::shim;
use crate::world::{World, told};

/// What it says before it opens the profile.
pub(crate) const OPENING: &str = "opening";
/// What stands in the log while a file is handed over in parts.
pub(crate) const HANDING_OVER: &str = "incoming.part";

/// What the process was asked to do, by its arguments: `write PROFILE LOG SEED AIM` or `start PROFILE LOG NUMBER`.
///
/// # Errors
/// When the arguments mean nothing, or the work failed in a way that no code stands for.
pub fn main() -> anyhow::Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["write", profile, log, seed, aim] => {
            let aim = Aim::named(aim).context("no such aim")?;
            write(Path::new(profile), Path::new(log), seed.parse()?, aim)
        }
        ["start", profile, log, number] => start(Path::new(profile), Path::new(log), number.parse()?),
        _ => bail!("crash-worker write PROFILE LOG SEED AIM | start PROFILE LOG NUMBER"),
    }
}

/// What a process is doing when it is killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Aim {
    /// It opens the profile.
    Opening,
    /// It brings an earlier schema to the newest.
    Migration,
    /// It makes a backup.
    Backup,
    /// It takes another program's table in.
    Import,
    /// It takes a whole profile in.
    OwnFile,
    /// It writes one thing and another.
    Writes,
}

impl Aim {
    /// Every aim.
    const ALL: [Self; 6] =
        [Self::Opening, Self::Migration, Self::Backup, Self::Import, Self::OwnFile, Self::Writes];

    /// Its name in the arguments.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::Migration => "migration",
            Self::Backup => "backup",
            Self::Import => "import",
            Self::OwnFile => "own-file",
            Self::Writes => "writes",
        }
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|aim| aim.name() == name)
    }
}

/// The command that starts such a process, with pipes to it and from it.
pub(crate) fn command(args: &[&str]) -> anyhow::Result<Command> {
    let name = format!("crash-worker{}", std::env::consts::EXE_SUFFIX);
    let own = std::env::current_exe()?;
    // Beside the program that runs this, or above the folder that cargo puts tests in.
    let found: Option<PathBuf> =
        own.ancestors().skip(1).take(2).map(|folder| folder.join(&name)).find(|path| path.is_file());
    let mut command = Command::new(found.with_context(|| format!("{name} is not built"))?);
    command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped());
    Ok(command)
}

/// Writes until it is killed. Each write that was acknowledged is noted in the log, and the log synced, before the next.
fn write(profile: &Path, log: &Path, seed: u64, aim: Aim) -> anyhow::Result<()> {
    let rng = Rng::new(seed);
    let mut log = Log::to(log)?;
    say(OPENING)?;
    let world = World::open(profile, &rng).map_err(|error| anyhow::anyhow!(told(&error)))?;
    log.note(&format!("at {}", shown(&world.dump()?)))?;
    let aimed_at = rng.below(3);
    for turn in 0_u64.. {
        if turn == aimed_at {
            aimed(&world, &rng, aim, &mut log)?;
        }
        match rng.below(13) {
            0 => replay(&world, "undo", &mut log)?,
            1 => replay(&world, "redo", &mut log)?,
            2 if rng.once_in(3) => tidy(&world, &mut log)?,
            3 if rng.once_in(2) => back_up(&world, &mut log)?,
            // Made beside the work when one is due, as while a window is open.
            4 => world.app.keep_backups(),
            _ => act(&world, &rng, &mut log)?,
        }
    }
    Ok(())
}

/// What the kill is to fall into, soon after the beginning.
fn aimed(world: &World, rng: &Rng, aim: Aim, log: &mut Log) -> anyhow::Result<()> {
    match aim {
        Aim::Opening | Aim::Migration | Aim::Writes => Ok(()),
        Aim::Backup => back_up(world, log),
        Aim::Import => {
            let rows = 50 + rng.below(350);
            let table = acts::table(rng, rows);
            take_in(world, "import.run", ("jobber.csv", table.as_bytes()), log)
        }
        Aim::OwnFile => take_in(world, "import.own_run", acts::own_file()?, log),
    }
}

/// Hands a file over, which changes no rows, and takes it in.
fn take_in(world: &World, command: &str, file: (&str, &[u8]), log: &mut Log) -> anyhow::Result<()> {
    log.note(&format!("begin {HANDING_OVER}"))?;
    let input = acts::bring(world, file.0, file.1)?.context("the file was refused")?;
    log.note(&format!("ack {}", shown(&world.dump()?)))?;
    log.note(&format!("begin {command}"))?;
    match world.call(command, input) {
        Ok(_) => log.note(&format!("ack {}", shown(&world.dump()?))),
        Err(error) => log.note(&format!("refused {}", error.code)),
    }
}

fn act(world: &World, rng: &Rng, log: &mut Log) -> anyhow::Result<()> {
    let act = world.draw(rng)?;
    log.note(&format!("begin {}", act.name))?;
    match world.call(act.name, act.input) {
        Ok(_) => log.note(&format!("ack {}", shown(&world.dump()?))),
        Err(error) => log.note(&format!("refused {}", error.code)),
    }
}

fn replay(world: &World, which: &str, log: &mut Log) -> anyhow::Result<()> {
    log.note(&format!("begin {which}"))?;
    world.call(which, json!({})).map_err(|error| anyhow::anyhow!(told(&error)))?;
    log.note(&format!("ack {}", shown(&world.dump()?)))
}

fn back_up(world: &World, log: &mut Log) -> anyhow::Result<()> {
    log.note("begin backup.make")?;
    world.call("backup.make", json!({})).map_err(|error| anyhow::anyhow!(told(&error)))?;
    log.note(&format!("ack {}", shown(&world.dump()?)))
}

/// What closing does: files nobody refers to are removed, and the log is brought into the file.
fn tidy(world: &World, log: &mut Log) -> anyhow::Result<()> {
    log.note("begin close")?;
    world.app.close().map_err(|error| anyhow::anyhow!(told(&error)))?;
    log.note(&format!("ack {}", shown(&world.dump()?)))
}

/// A dump in one line of the log.
fn shown(dump: &Dump) -> String {
    format!("{} {} {} {}", dump.rows, dump.settings, dump.step, dump.open_steps)
}

/// A line of the log as a dump.
pub(crate) fn read(line: &str) -> Option<Dump> {
    let mut words = line.split(' ');
    Some(Dump {
        rows: words.next()?.to_owned(),
        settings: words.next()?.to_owned(),
        step: words.next()?.parse().ok()?,
        open_steps: words.next()?.parse().ok()?,
    })
}

/// The log outside of the profile; each line is on the disk before the work goes on, and told on standard output then.
struct Log(File);

impl Log {
    fn to(path: &Path) -> anyhow::Result<Self> {
        Ok(Self(OpenOptions::new().create(true).append(true).open(path)?))
    }

    fn note(&mut self, line: &str) -> anyhow::Result<()> {
        self.0.write_all(format!("{line}\n").as_bytes())?;
        self.0.sync_data()?;
        say(line)
    }
}

/// Waits for a line on standard input, opens the profile, adds three jobs, and says how each went.
fn start(profile: &Path, writers: &Path, number: u64) -> anyhow::Result<()> {
    shim::note_writers(OpenOptions::new().create(true).append(true).open(writers)?);
    say("ready")?;
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    let world = match World::open(profile, &Rng::new(number)) {
        Ok(world) => world,
        Err(error) => return say(&format!("error {}", error.code)),
    };
    for count in 0..3 {
        let title = format!("Stilling {number}.{count}");
        let edits =
            json!([{"field": "title", "value": title}, {"field": "employer", "value": "Fjelltopp AS"}]);
        match world.call("job.add", json!({"edits": edits, "stage_id": null, "url": null})) {
            Ok(added) => say(&format!("added {}", added["job_id"].as_str().unwrap_or_default()))?,
            Err(error) => say(&format!("error {}", error.code))?,
        }
    }
    if let Err(error) = world.app.close() {
        say(&format!("error {}", error.code))?;
    }
    say("done")
}

fn say(line: &str) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")?;
    Ok(out.flush()?)
}
