//! What a part found, and the list of parts.

use std::time::Duration;

use crate::{backups, damage, faults, kills, sequences, starts, steps, trips};

/// How much of a part is tried.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// The number of the first case; the ones before were tried earlier.
    pub first: u64,
    /// How many cases.
    pub cases: u64,
    /// How many there are in the whole form, of which this may be a stretch.
    pub of: u64,
    /// What the random numbers begin with.
    pub seed: u64,
    /// After how long no further case is begun.
    pub at_most: Duration,
}

/// What a part found.
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    /// How many cases were tried.
    pub tried: u64,
    /// What went wrong, each with its case. Never more than none.
    pub failures: Vec<String>,
    /// What was counted on the way, by name.
    pub counts: Vec<(String, u64)>,
}

impl Outcome {
    /// Counts something.
    pub(crate) fn count(&mut self, what: &str, times: u64) {
        match self.counts.iter_mut().find(|(name, _)| name == what) {
            Some((_, count)) => *count += times,
            None => self.counts.push((what.to_owned(), times)),
        }
    }

    /// Takes in what another part of the same found.
    pub fn add(&mut self, other: Self) {
        self.tried += other.tried;
        self.failures.extend(other.failures);
        for (name, times) in other.counts {
            self.count(&name, times);
        }
    }
}

/// A part: one way of breaking things.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    /// What a person types.
    pub name: &'static str,
    /// What is done and what must hold, for the report.
    pub about: &'static str,
    /// Cases of the short form.
    pub short: u64,
    /// Cases of the long form.
    pub long: u64,
    /// Tries the cases of a plan.
    ///
    /// # Errors
    /// When the cases themselves could not be set up.
    pub run: fn(Plan) -> anyhow::Result<Outcome>,
}

/// Every part, in the order of the report.
pub const PARTS: [Part; 8] = [
    Part {
        name: "kills",
        about: "A process that writes through the command table is killed (SIGKILL) at a random moment: while it opens \
                the profile or brings an earlier schema to the newest, while it makes a backup, takes a table of another \
                program in or a whole profile of its own, or between and within writes of all kinds. Nothing that was \
                acknowledged is lost, no step is half done, the file is sound, undo takes the last step back, and every \
                backup that lies there is brought back and compared row by row.",
        short: 200,
        long: 2_000,
        run: kills::run,
    },
    Part {
        name: "faults",
        about: "The disk is full, or fails, at the n-th write, sync, truncation or making of a file, once or until it is \
                lifted. The error is told, nothing more is written, what was acknowledged is there and can be taken out, \
                also after a power cut at that moment, and after “try again” the work goes on. A profile whose disk is \
                full when it is opened is opened for reading.",
        short: 60,
        long: 2_000,
        run: faults::run,
    },
    Part {
        name: "damage",
        about: "Copies of a database are damaged: bits, truncation, zeroed pages, another header, a stale or missing \
                log. Opening and reading them never crashes or hangs; what cannot be read is told by a code of its own, \
                and a file that is refused is left as it was.",
        short: 100,
        long: 1_000,
        run: damage::run,
    },
    Part {
        name: "starts",
        about: "Several processes open one profile, new or old, at the same moment and write. One writes at a time, all \
                that was acknowledged is there, and nobody fails with anything but a clear code.",
        short: 20,
        long: 200,
        run: starts::run,
    },
    Part {
        name: "sequences",
        about: "Random doing, undoing and doing again, with restarts, over every command that writes. Each state that is \
                come back to equals the one that was left, row by row; the first, the last and those around a restart \
                are equal byte by byte when they are taken out. Every backup made on the way is brought back and \
                compared.",
        short: 300,
        long: 10_000,
        run: sequences::run,
    },
    Part {
        name: "steps",
        about: "Two hundred random steps, files brought in and many jobs changed at once among them, with restarts; then \
                two hundred times undo back to the first state, a restart, and forth again to the last.",
        short: 2,
        long: 30,
        run: steps::run,
    },
    Part {
        name: "backups",
        about: "Backups are made between random writes. Each is brought back and compared row by row with what there was \
                when it was made; the restore is taken back by the backup made before it, and done again. Backups that \
                the program makes by itself, in this part and in every other, are brought back into a folder of their \
                own and compared in the same way.",
        short: 20,
        long: 500,
        run: backups::run,
    },
    Part {
        name: "trips",
        about: "A generated profile, with words of any letters there are, is taken out whole and brought into an empty \
                one: what that gives when it is taken out is equal byte by byte. Every fifth goes by the zip: every \
                document comes along, and one undo takes all of it back.",
        short: 200,
        long: 10_000,
        run: trips::run,
    },
];
