//! Out and in: a generated profile is taken out whole, brought into an empty one, and taken out again, byte-equal.

use std::fs;

use anyhow::{Context as _, ensure};
use serde_json::json;

use crate::acts;
use crate::cases::each;
use crate::outcome::{Outcome, Plan};
use crate::rng::Rng;
use crate::sequences::open;
use crate::template::{self, Medium};
use crate::world::{World, told};

/// How many trips one profile makes, growing on the way.
const TRIPS: u64 = 10;
/// The most commands between two of them.
const COMMANDS: u64 = 8;

pub(crate) fn run(plan: Plan) -> anyhow::Result<Outcome> {
    Ok(each(plan, TRIPS, series))
}

/// One profile that grows, taken out again and again.
fn series(_: u64, rng: &Rng, found: &mut Outcome) -> anyhow::Result<()> {
    let folder = template::folder(Medium::Memory)?;
    if rng.once_in(4) {
        template::begin_with_work(folder.path())?;
    }
    let world = open(folder.path(), rng)?;
    for trip in 0..TRIPS {
        for _ in 0..=rng.below(COMMANDS) {
            let act = world.draw(rng)?;
            // What does not fit together is refused.
            let _ = world.call(act.name, act.input);
        }
        out_and_in(&world, rng, found).with_context(|| format!("trip {trip}"))?;
    }
    world.must_be_sound()
}

fn out_and_in(world: &World, rng: &Rng, found: &mut Outcome) -> anyhow::Result<()> {
    let folder = template::folder(Medium::Memory)?;
    let path = folder.path().join("alt.zip");
    let before = world.taken_out()?;
    world.take_out_to(&path)?;
    let empty = open(&folder.path().join("profile"), rng)?;
    let nothing = empty.dump()?.rows;
    let file = acts::bring(&empty, "alt.zip", &fs::read(&path)?)?.context("the file was refused")?;
    let brought = empty.call("import.own_run", file);
    let brought = brought.map_err(|error| anyhow::anyhow!("bringing in: {}", told(&error)))?;
    ensure!(brought["what"]["files_missing"] == json!(0), "documents came without their files: {brought}");
    empty.taken_out()?.must_be(&before, "a trip out and in")?;
    empty.must_be_sound()?;
    if brought["changed"] == json!(true) {
        empty.call("undo", json!({})).map_err(|error| anyhow::anyhow!("undo: {}", told(&error)))?;
        ensure!(empty.dump()?.rows == nothing, "one undo does not take all of it back");
        found.count("profiles brought in and taken back by one undo", 1);
    }
    found.count("bytes that were equal", before.len());
    Ok(())
}
