//! The process in which a reader reads. Before each input it writes it down: however the process ends, that is the one.

#![allow(clippy::disallowed_methods, reason = "inputs are made up for as long as was asked")]

use std::fs::{self, File};
use std::io::{Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::limits::{self, Before, most_of_process};
use super::{INPUT, Pool, SECONDS, SEED, Target, number, seeds};
use crate::mutate::{Mutator, Shape};

/// The input being read.
pub const CURRENT: &str = "current";
/// What slow inputs' names begin with.
pub const SLOW: &str = "slow-";
/// After so many slow inputs there is something to mend first.
const MOST_SLOW: usize = 3;
/// How long the one input took, as milliseconds in words.
pub const TOOK: &str = "took";
/// What was read in the run, in one line.
pub const TOLD: &str = "told";

/// Reads one input if one is named, else the corpus and then changes of it, on a stack as large as the program's threads
/// have.
pub fn run(target: &'static Target, work: PathBuf) {
    let turns = Arc::new(AtomicU64::new(0));
    let (ended, end) = channel();
    let counted = Arc::clone(&turns);
    let reading = thread::spawn(move || {
        // Dropped when this thread ends, however it does.
        let _ended = ended;
        let mut reading = Reading::new(target, work, counted);
        match std::env::var_os(INPUT) {
            Some(path) => reading.one(Path::new(&path)),
            None => reading.all(),
        }
    });
    watch(&end, &turns);
    if let Err(panic) = reading.join() {
        std::panic::resume_unwind(panic);
    }
}

/// Waits for the end, but not for an input that has none.
fn watch(end: &Receiver<()>, turns: &AtomicU64) {
    let mut before = turns.load(Ordering::Relaxed);
    while end.recv_timeout(limits::PATIENCE) == Err(RecvTimeoutError::Timeout) {
        let now = turns.load(Ordering::Relaxed);
        assert!(now != before, "an input was read for {:?} without an answer", limits::PATIENCE);
        before = now;
    }
}

struct Reading {
    target: &'static Target,
    work: PathBuf,
    current: File,
    turns: Arc<AtomicU64>,
    /// The most memory of the process so far, where a library in C does the reading. Elsewhere it would only tell of the
    /// inputs that were made up.
    process: Option<usize>,
    slow: usize,
}

impl Reading {
    fn new(target: &'static Target, work: PathBuf, turns: Arc<AtomicU64>) -> Self {
        let current = File::create(work.join(CURRENT)).expect("a file in the work folder");
        Self { target, work, current, turns, process: of_process(target), slow: 0 }
    }

    fn one(&mut self, path: &Path) {
        let input = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let (answer, took) = self.feed(&input);
        fs::write(self.work.join(TOOK), took.as_millis().to_string()).expect("a file in the work folder");
        self.tell(&format!("{} bytes in {took:?}: {answer}", input.len()));
    }

    fn all(&mut self) {
        let seed = number(SEED, 1);
        // What is kept is read whole, however long it takes, and counts into the time.
        let until = Instant::now() + Duration::from_secs(number(SECONDS, 20));
        let mut pool = self.begin();
        let mut mutator = Mutator::new(seed, self.target);
        while Instant::now() < until && self.slow < MOST_SLOW {
            let input = mutator.next(&pool);
            let (answer, _) = self.feed(&input);
            pool.learn(input, answer);
        }
        let (turns, answers) = (self.turns.load(Ordering::Relaxed), pool.answers());
        self.tell(&format!("{turns} inputs from seed {seed}, answered in {answers} ways"));
    }

    fn tell(&self, what: &str) {
        let line = format!("{}: {what}\n", self.target.name);
        fs::write(self.work.join(TOLD), line).expect("a file in the work folder");
    }

    /// Reads the corpus and the other seeds as they are.
    fn begin(&mut self) -> Pool {
        let mut pool = Pool::default();
        let corpus = seeds::corpus(self.target.name).into_iter().map(|(_, bytes)| bytes);
        for mut input in corpus.chain((self.target.seeds)()) {
            input.truncate(self.target.shape.most());
            let (answer, _) = self.feed(&input);
            pool.begin_with(input, answer);
        }
        // What is kept for the run is no input's.
        self.process = of_process(self.target);
        pool
    }

    fn feed(&mut self, input: &[u8]) -> (String, Duration) {
        self.write_down(input).expect("a file that can be written");
        let before = Before::of_process(self.process);
        let worked = limits::worked();
        let answer = (self.target.read)(input);
        let took = limits::worked().saturating_sub(worked);
        before.check(took);
        if took > limits::TIME {
            self.slow += 1;
            let path = self.work.join(format!("{SLOW}{}", self.slow));
            fs::write(path, input).expect("a file in the work folder");
        }
        self.turns.fetch_add(1, Ordering::Relaxed);
        (answer, took)
    }

    fn write_down(&mut self, input: &[u8]) -> std::io::Result<()> {
        self.current.set_len(0)?;
        self.current.rewind()?;
        self.current.write_all(input)
    }
}

fn of_process(target: &Target) -> Option<usize> {
    (target.shape == Shape::Database).then(most_of_process).flatten()
}
