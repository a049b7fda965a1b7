//! Random doing, undoing and doing again: every state that is come back to is the one that was left.

use anyhow::{bail, ensure};
use serde_json::json;

use crate::acts::{self, Act};
use crate::cases::each;
use crate::dump::hash_of;
use crate::ledger::Ledger;
use crate::outcome::{Outcome, Plan};
use crate::rng::Rng;
use crate::template::{self, Medium};
use crate::world::{World, told};

/// The most moves of one sequence.
const MOVES: u64 = 24;
/// How often one thing is tried until it changes something.
const TRIES: u64 = 40;

pub(crate) fn run(plan: Plan) -> anyhow::Result<Outcome> {
    let mut found = each(plan, 1, sequence);
    found.count("kinds of commands drawn from", acts::names().len() as u64);
    Ok(found)
}

/// The states of a profile: where it stands, and what undo and redo must lead to.
pub(crate) struct States {
    texts: Vec<String>,
    at: usize,
    /// The number of the newest step that is done.
    step: i64,
    backups: Ledger,
}

impl States {
    pub(crate) fn begin(world: &World) -> anyhow::Result<Self> {
        let (dump, text) = world.dump_and_text()?;
        let backups = Ledger::begin(&world.folder);
        Ok(Self { texts: vec![text], at: 0, step: dump.step, backups })
    }

    /// How many steps can be taken back.
    pub(crate) fn behind(&self) -> usize {
        self.at
    }

    /// How many steps can be done again.
    pub(crate) fn ahead(&self) -> usize {
        self.texts.len() - 1 - self.at
    }

    /// Does something random; says whether that made a step.
    pub(crate) fn go_on(&mut self, world: &World, rng: &Rng, found: &mut Outcome) -> anyhow::Result<bool> {
        let act = world.draw(rng)?;
        self.act(world, &act, found)
    }

    /// Does one thing of a name, drawn until it changes something; says whether it did within some tries.
    pub(crate) fn do_one(
        &mut self,
        world: &World,
        rng: &Rng,
        name: &str,
        found: &mut Outcome,
    ) -> anyhow::Result<bool> {
        for _ in 0..TRIES {
            let act = acts::draw_one(world, rng, name)?;
            if self.act(world, &act, found)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn act(&mut self, world: &World, act: &Act, found: &mut Outcome) -> anyhow::Result<bool> {
        let result = world.call(act.name, act.input.clone());
        let (dump, text) = world.dump_and_text()?;
        // A backup comes before what deletes or brings in much.
        let before = hash_of(self.texts[self.at].as_bytes());
        self.backups.note(&world.folder, [before.as_str()]);
        let changed = text != self.texts[self.at];
        if let Err(error) = result {
            ensure!(!changed, "{} was refused with {error} but changed something", act.name);
            found.count("commands refused", 1);
            return Ok(false);
        }
        ensure!(changed || dump.step == self.step, "{} changed nothing but made a step", act.name);
        if changed {
            found.count("commands done", 1);
            // One that went on with the newest step is taken back together with it.
            let kept = if dump.step == self.step { self.at } else { self.at + 1 };
            self.texts.truncate(kept);
            self.texts.push(text);
            (self.at, self.step) = (kept, dump.step);
        }
        Ok(changed)
    }

    /// Takes a step back, or does one again, and compares.
    pub(crate) fn replay(&mut self, world: &World, which: &str) -> anyhow::Result<()> {
        let to = if which == "undo" { self.at.checked_sub(1) } else { Some(self.at + 1) };
        let Some(to) = to.filter(|to| *to < self.texts.len()) else {
            bail!("there is nothing to {which}");
        };
        match world.call(which, json!({})) {
            Ok(replay) => ensure!(!replay["said"].is_null(), "{which} found nothing"),
            Err(error) => bail!("{which} failed: {}", told(&error)),
        }
        self.at = to;
        self.must_stand(world, which)
    }

    /// Goes over `steps` steps at once, as the page of history does, and compares.
    fn go_to(&mut self, world: &World, step: i64, steps: usize) -> anyhow::Result<()> {
        match world.call("undo.go", json!({"step_id": step})) {
            Ok(gone) => ensure!(gone["steps"] == json!(steps), "undo.go went over {gone}, not {steps}"),
            Err(error) => bail!("undo.go failed: {}", told(&error)),
        }
        self.at += steps;
        self.must_stand(world, "undo.go")
    }

    /// Brings back every backup that was made on the way, and compares.
    pub(crate) fn settle_backups(&mut self, world: &World, found: &mut Outcome) -> anyhow::Result<()> {
        self.backups.settle(&world.folder, found)
    }

    /// Fails unless the profile holds what it held before in this state.
    pub(crate) fn must_stand(&mut self, world: &World, after: &str) -> anyhow::Result<()> {
        let (dump, is) = world.dump_and_text()?;
        self.step = dump.step;
        let was = &self.texts[self.at];
        if *was == is {
            return Ok(());
        }
        let lost: Vec<&str> = was.lines().filter(|line| !is.contains(line)).take(3).collect();
        let new: Vec<&str> = is.lines().filter(|line| !was.contains(line)).take(3).collect();
        bail!("another state after {after}; lost {lost:.400?}, new {new:.400?}")
    }
}

fn sequence(_: u64, rng: &Rng, found: &mut Outcome) -> anyhow::Result<()> {
    let folder = template::folder(Medium::Memory)?;
    if !rng.once_in(3) {
        template::begin_with_work(folder.path())?;
    }
    let mut world = open(folder.path(), rng)?;
    // Steps of the template may lie ahead of redo; a first write settles that.
    let mut states = States::begin(&world)?;
    let first = world.taken_out()?;
    let mut begun = false;
    for _ in 0..6 + rng.below(MOVES) {
        match rng.below(10) {
            0..=2 if begun && states.behind() > 0 => states.replay(&world, "undo")?,
            3..=4 if begun && states.ahead() > 0 => states.replay(&world, "redo")?,
            5 if rng.once_in(4) => {
                let before = world.taken_out()?;
                drop(world);
                world = open(folder.path(), rng)?;
                states.must_stand(&world, "a restart")?;
                world.taken_out()?.must_be(&before, "a restart")?;
                found.count("restarts", 1);
            }
            _ => {
                begun |= states.go_on(&world, rng, found)?;
            }
        }
    }
    back_and_forth(&world, &mut states, rng, found)?;
    world.taken_out()?.must_be_but_for_settings(&first, "everything was undone")?;
    states.settle_backups(&world, found)?;
    world.must_be_sound()
}

/// To the first state and to the last, and to the first again: what is taken out there is byte-equal to what was before.
fn back_and_forth(world: &World, states: &mut States, rng: &Rng, found: &mut Outcome) -> anyhow::Result<()> {
    while states.ahead() > 0 {
        states.replay(world, "redo")?;
    }
    let last = world.taken_out()?;
    let (steps, newest) = (states.behind(), states.step);
    for _ in 0..steps {
        states.replay(world, "undo")?;
    }
    if rng.once_in(2) {
        for _ in 0..steps {
            states.replay(world, "redo")?;
        }
    } else if steps > 0 {
        states.go_to(world, newest, steps)?;
        found.count("times one went over many steps at once", 1);
    }
    world.taken_out()?.must_be(&last, "everything was undone and done again")?;
    found.count("exports compared byte by byte", 3);
    for _ in 0..steps {
        states.replay(world, "undo")?;
    }
    Ok(())
}

/// Opens a profile that must open.
pub(crate) fn open(folder: &std::path::Path, rng: &Rng) -> anyhow::Result<World> {
    World::open(folder, rng).map_err(|error| anyhow::anyhow!("the profile did not open: {}", told(&error)))
}
