//! Every backup that is made is brought back and compared row by row with what there was when it was made.

use anyhow::{Context as _, bail, ensure};
use serde_json::{Value, json};

use crate::cases::each;
use crate::dump::hash_of;
use crate::ledger::Ledger;
use crate::outcome::{Outcome, Plan};
use crate::rng::Rng;
use crate::sequences::open;
use crate::template::{self, Medium};
use crate::world::{World, told};

/// The most backups of one case.
const BACKUPS: u64 = 5;

pub(crate) fn run(plan: Plan) -> anyhow::Result<Outcome> {
    Ok(each(plan, 1, make_and_bring_back))
}

/// A backup that was asked for, and what there was when it was made. Those that the program makes by itself before a
/// restore, an import or a deletion are in the ledger.
struct Made {
    name: String,
    text: String,
}

fn make_and_bring_back(_: u64, rng: &Rng, found: &mut Outcome) -> anyhow::Result<()> {
    let folder = template::folder(Medium::Memory)?;
    template::begin_with_work(folder.path())?;
    let mut world = open(folder.path(), rng)?;
    let mut made = Vec::new();
    let mut ledger = Ledger::begin(folder.path());
    for _ in 0..=rng.below(BACKUPS) {
        write(&world, rng, &mut ledger)?;
        let line = call(&world, "backup.make", json!({}))?;
        ledger.note(&world.folder, [world.dump()?.rows.as_str()]);
        made.push(Made { name: name_of(&line)?, text: world.dump_and_text()?.1 });
    }
    while !made.is_empty() {
        let one = made.swap_remove(rng.index(made.len()));
        write(&world, rng, &mut ledger)?;
        // The days between may have thinned it out meanwhile, as they should.
        if !is_kept(&world, &one.name)? {
            continue;
        }
        bring_back(&world, &one, &mut ledger, found)?;
        if rng.once_in(3) {
            drop(world);
            world = open(folder.path(), rng)?;
            ensure!(world.dump_and_text()?.1 == one.text, "after a restart the restored rows are others");
        }
    }
    ledger.settle(&world.folder, found)?;
    world.must_be_sound()
}

/// Brings a backup back, compares, and takes the restore itself back and does it again.
fn bring_back(world: &World, made: &Made, ledger: &mut Ledger, found: &mut Outcome) -> anyhow::Result<()> {
    let now = world.dump_and_text()?.1;
    let restored = restore(world, &made.name)?;
    ledger.note(&world.folder, [hash_of(now.as_bytes()).as_str()]);
    same(world, &made.text, "the backup's rows are others than there were")?;
    world.must_be_sound()?;
    let before = name_of(&restored["before"])?;
    restore(world, &before)?;
    ledger.note(&world.folder, [hash_of(made.text.as_bytes()).as_str()]);
    same(world, &now, "taking a restore back leads elsewhere")?;
    if is_kept(world, &made.name)? {
        restore(world, &made.name)?;
        ledger.note(&world.folder, [hash_of(now.as_bytes()).as_str()]);
        same(world, &made.text, "the backup's rows are others the second time")?;
    }
    found.count("backups brought back in place and compared row by row", 3);
    Ok(())
}

fn is_kept(world: &World, name: &str) -> anyhow::Result<bool> {
    let list = call(world, "backup.list", json!({"offset": 0, "limit": 200}))?;
    let kept = list["backups"].as_array().context("no list of backups")?;
    Ok(kept.iter().any(|backup| backup["name"] == name))
}

fn write(world: &World, rng: &Rng, ledger: &mut Ledger) -> anyhow::Result<()> {
    for _ in 0..rng.below(8) {
        let act = world.draw(rng)?;
        let before = world.dump()?.rows;
        // What does not fit together is refused.
        let _ = world.call(act.name, act.input);
        ledger.note(&world.folder, [before.as_str()]);
    }
    Ok(())
}

fn restore(world: &World, name: &str) -> anyhow::Result<Value> {
    let choice = json!({"which": "kept", "place": "beside", "name": name});
    call(world, "backup.restore", choice)
}

fn same(world: &World, text: &str, otherwise: &str) -> anyhow::Result<()> {
    let is = world.dump_and_text()?.1;
    if is == text {
        return Ok(());
    }
    let other: Vec<&str> = is.lines().filter(|line| !text.contains(line)).take(3).collect();
    bail!("{otherwise}: {other:.300?}")
}

fn call(world: &World, name: &str, input: Value) -> anyhow::Result<Value> {
    world.call(name, input).map_err(|error| anyhow::anyhow!("{name}: {}", told(&error)))
}

fn name_of(line: &Value) -> anyhow::Result<String> {
    Ok(line["name"].as_str().context("a backup without a name")?.to_owned())
}
