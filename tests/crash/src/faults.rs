//! A disk that is full or fails at any write: the error is told, nothing is lost, and the work goes on once it may.

use std::path::Path;
use std::sync::Mutex;
use std::sync::PoisonError;

use anyhow::{bail, ensure};
use app::ErrorCode;
use serde_json::json;

use crate::acts::Act;
use crate::cases::{each, must_be_quick, now};
use crate::dump::Dump;
use crate::outcome::{Outcome, Plan};
use crate::rng::Rng;
use crate::sequences::open;
use crate::shim::{self, Fault, Lasts};
use crate::template::{self, Medium};
use crate::world::{World, told};

/// How many commands one script has, between opening the profile and closing it.
const COMMANDS: usize = 14;
/// Each write of a script fails in these ways.
const WAYS: [(Fault, Lasts); 4] = [
    (Fault::Full, Lasts::UntilLifted),
    (Fault::Broken, Lasts::UntilLifted),
    (Fault::Full, Lasts::Once),
    (Fault::Broken, Lasts::Once),
];
/// What may be told when the disk does not take a write.
const TOLD: [ErrorCode; 3] = [ErrorCode::StoreFull, ErrorCode::StoreWriteFailed, ErrorCode::StoreUnwritable];

pub(crate) fn run(plan: Plan) -> anyhow::Result<Outcome> {
    shim::register();
    let scripts = Mutex::new(Vec::new());
    Ok(each(plan, 1, |number, _, found| {
        let point = choose(plan, number, &scripts)?;
        try_point(&point, found).map_err(|error| error.context(format!("{point:?}")))
    }))
}

/// One write of one script that fails.
#[derive(Debug, Clone, Copy)]
struct Point {
    script: u64,
    at: u64,
    fault: Fault,
    lasts: Lasts,
}

/// The point of a case: a sample of the first script's where that has more than there are cases, else each in turn, one
/// script after the other.
fn choose(plan: Plan, number: u64, scripts: &Mutex<Vec<u64>>) -> anyhow::Result<Point> {
    let ways = WAYS.len() as u64;
    let mut script = 0;
    let mut left = number;
    loop {
        let points = writes_of(plan.seed, script, scripts)? * ways;
        if script == 0 && plan.of < points {
            left = number * points / plan.of;
        }
        if left < points {
            let (fault, lasts) = WAYS[(left % ways) as usize];
            return Ok(Point { script: plan.seed.wrapping_add(script), at: left / ways + 1, fault, lasts });
        }
        left -= points;
        script += 1;
    }
}

/// How many writes a script has, counted once.
fn writes_of(seed: u64, script: u64, scripts: &Mutex<Vec<u64>>) -> anyhow::Result<u64> {
    let mut counted = scripts.lock().unwrap_or_else(PoisonError::into_inner);
    while counted.len() as u64 <= script {
        let folder = template::folder(Medium::Memory)?;
        template::begin_with_work(folder.path())?;
        let rng = Rng::new(seed.wrapping_add(counted.len() as u64));
        shim::count();
        let world = open(folder.path(), &rng)?;
        for _ in 0..COMMANDS {
            let act = world.draw(&rng)?;
            // What does not fit together is refused; a script may have such too.
            let _ = world.call(act.name, act.input);
        }
        let _ = world.app.close();
        drop(world);
        counted.push(shim::lift().0);
    }
    Ok(counted[script as usize])
}

fn try_point(point: &Point, found: &mut Outcome) -> anyhow::Result<()> {
    let begun = now();
    let folder = template::folder(Medium::Memory)?;
    let profile = folder.path().join("profile");
    template::begin_with_work(&profile)?;
    let rng = Rng::new(point.script);
    let mut last = crate::dump::dump(&profile)?;
    shim::arm(point.at, point.fault, point.lasts);
    let result = go(&profile, &rng, &mut last, &folder.path().join("cut"), found);
    shim::lift();
    let fired = result?;
    found.count("writes that failed", fired);
    found.count("points a script did not come to", u64::from(fired == 0));
    let world = open(&profile, &rng)?;
    ensure!(same(&world.dump()?, &last), "after a restart something else is there than was acknowledged");
    world.must_be_sound()?;
    must_be_quick(begun, "the script")
}

/// Opens the profile, writes, closes; whatever fails is told, leaves what was there, and works once it may.
fn go(profile: &Path, rng: &Rng, last: &mut Dump, cut: &Path, found: &mut Outcome) -> anyhow::Result<u64> {
    let mut fired = 0;
    let world = match World::open(profile, rng) {
        Ok(world) => world,
        Err(error) => {
            ensure!(TOLD.contains(&error.code), "opening told {}", told(&error));
            found.count("errors told at opening", 1);
            fired += shim::lift().1;
            let world = open(profile, rng)?;
            ensure!(same(&world.dump()?, last), "a failed opening changed something");
            world
        }
    };
    if read_only(&world)? {
        found.count("times it opened for reading alone", 1);
        fired += while_read_only(&world, "opening", last, cut, found)?;
        ensure!(!read_only(&world)?, "it is still only read");
    }
    for _ in 0..COMMANDS {
        let act = world.draw(rng)?;
        fired += command(&world, &act, last, cut, found)?;
    }
    // A log that cannot be brought into the file stays beside it: closing may fail, and nothing is lost.
    if let Err(error) = world.app.close() {
        ensure!(
            TOLD.contains(&error.code) || error.code == ErrorCode::ReadOnly,
            "closing told {}",
            told(&error)
        );
        found.count("errors told at closing", 1);
    }
    Ok(fired + shim::fired())
}

/// One command. Where it fails for the disk, everything that must hold then is looked at.
///
/// Gives how many writes failed until the fault was lifted, where it was.
fn command(
    world: &World,
    act: &Act,
    last: &mut Dump,
    cut: &Path,
    found: &mut Outcome,
) -> anyhow::Result<u64> {
    let fired = shim::fired();
    match world.call(act.name, act.input.clone()) {
        Ok(_) => {
            *last = world.dump()?;
            found.count("writes acknowledged", 1);
            Ok(0)
        }
        // A backup comes before what deletes many: without it nothing is deleted, and that is told.
        Err(error) if shim::fired() > fired && error.code.id().starts_with("backup_") => {
            ensure!(
                same(&world.dump()?, last),
                "{} was refused with {error} but changed something",
                act.name
            );
            found.count("errors told at a backup", 1);
            Ok(0)
        }
        Err(error) if shim::fired() > fired || TOLD.contains(&error.code) => {
            ensure!(TOLD.contains(&error.code), "{} told {}", act.name, told(&error));
            found.count("errors told at a write", 1);
            failed(world, act, last, cut, found)
        }
        Err(error) => {
            ensure!(
                same(&world.dump()?, last),
                "{} was refused with {error} but changed something",
                act.name
            );
            Ok(0)
        }
    }
}

fn failed(world: &World, act: &Act, last: &mut Dump, cut: &Path, found: &mut Outcome) -> anyhow::Result<u64> {
    let fired = while_read_only(world, act.name, last, cut, found)?;
    // Refused for another reason it may be, as an ad's draft that was taken already; not for the disk.
    if let Err(error) = world.call(act.name, act.input.clone()) {
        ensure!(
            !TOLD.contains(&error.code) && error.code != ErrorCode::ReadOnly,
            "once more: {}",
            told(&error)
        );
    }
    *last = world.dump()?;
    found.count("times it went on afterwards", 1);
    Ok(fired)
}

/// Whether the window is told that no changes are taken.
fn read_only(world: &World) -> anyhow::Result<bool> {
    let state = world.call("writing.state", json!({})).map_err(|error| anyhow::anyhow!(told(&error)))?;
    Ok(!state["read_only"].is_null())
}

/// While no changes are taken everything is there and can be read and taken out, nothing is written, and the work goes on
/// once the disk takes it. Gives how many writes failed until the fault was lifted, where it was.
fn while_read_only(
    world: &World,
    what: &str,
    last: &Dump,
    cut: &Path,
    found: &mut Outcome,
) -> anyhow::Result<u64> {
    let mut fired = 0;
    ensure!(same(&world.dump()?, last), "{what} failed but changed something");
    power_cut(world, last, cut, found)?;
    if let Err(error) = world.call("board.read", json!({"per_column": 50})) {
        bail!("the board can't be read: {}", told(&error));
    }
    world.taken_out()?;
    for (name, input) in [("tag.add", json!({"name": "Etter feilen"})), ("undo.go", json!({"step_id": null}))]
    {
        let refused = world.call(name, input).err().map(|error| error.code);
        ensure!(refused == Some(ErrorCode::ReadOnly), "{name} after the error: {refused:?}");
    }
    ensure!(read_only(world)?, "the window is not told");
    if let Err(error) = world.call("writing.try_again", json!({})) {
        ensure!(TOLD.contains(&error.code), "the trial told {}", told(&error));
        ensure!(read_only(world)?, "a trial failed, and the window is told that changes are taken");
        found.count("trials that failed", 1);
        fired += shim::lift().1;
        if let Err(error) = world.call("writing.try_again", json!({})) {
            bail!("no writing again: {}", told(&error));
        }
    }
    ensure!(same(&world.dump()?, last), "what was there is not there once changes are taken again");
    Ok(fired)
}

/// What a power cut at this moment would leave: the database and its log as they lie there, without what is only in
/// memory. What was acknowledged is in it; what was under way is in it whole or not at all.
fn power_cut(world: &World, last: &Dump, cut: &Path, found: &mut Outcome) -> anyhow::Result<()> {
    shim::undisturbed(|| {
        let _ = std::fs::remove_dir_all(cut);
        template::copy_all(&world.folder, cut)?;
        let _ = std::fs::remove_file(cut.join("loype.sqlite3-shm"));
        let after = open(cut, &Rng::new(1))?;
        after.must_be_sound()?;
        if after.dump()?.rows != last.rows {
            let undone = after.call("undo", json!({})).map_err(|error| anyhow::anyhow!(told(&error)))?;
            ensure!(after.dump()?.rows == last.rows, "a power cut leaves half of a write: {undone}");
            found.count("power cuts that left the write whole", 1);
        }
        found.count("power cuts", 1);
        Ok(())
    })
}

fn same(one: &Dump, other: &Dump) -> bool {
    (&one.rows, &one.settings, one.open_steps) == (&other.rows, &other.settings, 0)
}
