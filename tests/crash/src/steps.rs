//! Two hundred steps back and forth again, across restarts.

use anyhow::ensure;

use crate::cases::each;
use crate::outcome::{Outcome, Plan};
use crate::rng::Rng;
use crate::sequences::{States, open};
use crate::template::{self, Medium};

/// How many steps can be taken back, whatever they were.
const STEPS: usize = 200;
/// What brings in or changes much at once is one step each; every two hundred hold each of these.
const MANY: [&str; 5] =
    ["import.run", "import.own_run", "guidance.import_pack", "jobs.change", "ending.withdraw"];

pub(crate) fn run(plan: Plan) -> anyhow::Result<Outcome> {
    Ok(each(plan, 1, back_and_forth))
}

fn back_and_forth(number: u64, rng: &Rng, found: &mut Outcome) -> anyhow::Result<()> {
    let folder = template::folder(Medium::Memory)?;
    if number % 2 == 1 {
        template::begin_with_work(folder.path())?;
    }
    let mut world = open(folder.path(), rng)?;
    let mut states = States::begin(&world)?;
    // One of each kind that brings in or changes many is among them, as soon as the profile holds what it needs.
    for name in MANY {
        while !states.do_one(&world, rng, name, found)? {
            states.go_on(&world, rng, found)?;
            ensure!(states.behind() < STEPS, "{name} never made a step");
        }
        found.count(&format!("steps of {name} taken back and done again"), 1);
    }
    while states.behind() < STEPS {
        states.go_on(&world, rng, found)?;
        if rng.once_in(60) {
            drop(world);
            world = open(folder.path(), rng)?;
            states.must_stand(&world, "a restart")?;
        }
    }
    for which in ["undo", "redo"] {
        drop(world);
        world = open(folder.path(), rng)?;
        for _ in 0..STEPS {
            states.replay(&world, which)?;
        }
    }
    ensure!(states.ahead() == 0, "not every step came back");
    found.count("steps taken back and done again", STEPS as u64);
    states.settle_backups(&world, found)?;
    world.must_be_sound()
}
