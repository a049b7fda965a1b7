//! Out and in: a generated profile is taken out whole, brought into an empty one, and taken out again, byte-equal.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, ensure};
use serde_json::{Value, json};

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
/// One trip of so many is by the zip, the others by the JSON.
const WHOLE: u64 = 5;

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
        let is_whole = trip % WHOLE == 0;
        let trip = || format!("trip {trip}");
        if is_whole {
            with_documents(&world, rng, found).with_context(trip)?;
        } else {
            let folder = template::folder(Medium::Memory)?;
            out_and_in(&world, &folder.path().join("alt.json"), rng, found).with_context(trip)?;
        }
    }
    world.must_be_sound()
}

/// By the zip: every document comes along, and one undo takes all of it back.
fn with_documents(world: &World, rng: &Rng, found: &mut Outcome) -> anyhow::Result<()> {
    let folder = template::folder(Medium::Memory)?;
    let (empty, brought) = out_and_in(world, &folder.path().join("alt.zip"), rng, found)?;
    ensure!(brought["what"]["files_missing"] == json!(0), "documents came without their files: {brought}");
    empty.must_be_sound()?;
    if brought["changed"] == json!(true) {
        empty.call("undo", json!({})).map_err(|error| anyhow::anyhow!("undo: {}", told(&error)))?;
        let nothing = template::folder(Medium::Memory)?;
        template::begin_empty(nothing.path())?;
        let nothing = crate::dump::dump(nothing.path())?;
        ensure!(empty.dump()?.rows == nothing.rows, "one undo does not take all of it back");
        found.count("profiles brought in and taken back by one undo", 1);
    }
    found.count("trips by the zip, with every document", 1);
    Ok(())
}

/// Takes everything out to a file, brings it into an empty profile, and takes that out: the bytes are the same.
fn out_and_in(world: &World, file: &Path, rng: &Rng, found: &mut Outcome) -> anyhow::Result<(World, Value)> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let before = world.taken_out()?;
    world.take_out_to(file)?;
    let profile = file.with_file_name("profile");
    template::begin_empty(&profile)?;
    let empty = open(&profile, rng)?;
    let handed = acts::bring(&empty, &name, &fs::read(file)?)?.context("the file was refused")?;
    let brought = empty.call("import.own_run", handed);
    let brought = brought.map_err(|error| anyhow::anyhow!("bringing in: {}", told(&error)))?;
    empty.taken_out()?.must_be(&before, "a trip out and in")?;
    found.count("bytes that were equal", before.len());
    Ok((empty, brought))
}
