//! Trying case after case, on every processor, until they are done or the time is up.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::outcome::{Outcome, Plan};
use crate::rng::Rng;

/// Tries `cases` cases of a plan's numbers. A case that fails or panics is kept with the seed that brings it back.
///
/// `per_case` is how many of the plan's cases one call stands for.
pub(crate) fn each(
    plan: Plan,
    per_case: u64,
    case: impl Fn(u64, &Rng, &mut Outcome) -> anyhow::Result<()> + Sync,
) -> Outcome {
    each_with(1, plan, per_case, case)
}

/// As [`each`], for cases that wait more than they work: for the disk, and for other processes.
pub(crate) fn each_waiting(
    plan: Plan,
    per_case: u64,
    case: impl Fn(u64, &Rng, &mut Outcome) -> anyhow::Result<()> + Sync,
) -> Outcome {
    each_with(2, plan, per_case, case)
}

/// `at_once` is how many cases each processor has at a time.
fn each_with(
    at_once: usize,
    plan: Plan,
    per_case: u64,
    case: impl Fn(u64, &Rng, &mut Outcome) -> anyhow::Result<()> + Sync,
) -> Outcome {
    let begun = now();
    let next = AtomicU64::new(plan.first / per_case);
    let end = (plan.first + plan.cases).div_ceil(per_case);
    let all = Mutex::new(Outcome::default());
    let work = || {
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= end || begun.elapsed() > plan.at_most {
                return;
            }
            let found = one(plan.seed, number, per_case, &case);
            all.lock().unwrap_or_else(PoisonError::into_inner).add(found);
        }
    };
    let processors = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..processors * at_once {
            scope.spawn(work);
        }
    });
    all.into_inner().unwrap_or_else(PoisonError::into_inner)
}

fn one(
    seed: u64,
    number: u64,
    per_case: u64,
    case: impl Fn(u64, &Rng, &mut Outcome) -> anyhow::Result<()>,
) -> Outcome {
    let mut found = Outcome { tried: per_case, ..Outcome::default() };
    let rng = Rng::of(seed, number);
    let result = catch_unwind(AssertUnwindSafe(|| case(number, &rng, &mut found)));
    let problem = match result {
        Ok(Ok(())) => return found,
        Ok(Err(error)) => format!("{error:#}"),
        Err(_) => "panicked; the message stands above".to_owned(),
    };
    found.failures.push(format!("case {number} of seed {seed}: {problem}"));
    found
}

/// The present moment, to tell how long something took.
#[expect(
    clippy::disallowed_methods,
    reason = "parts are bounded in time, and a case that takes too long has failed"
)]
pub(crate) fn now() -> Instant {
    Instant::now()
}

/// Fails when something took longer than a person would wait.
pub(crate) fn must_be_quick(begun: Instant, what: &str) -> anyhow::Result<()> {
    let took = begun.elapsed();
    anyhow::ensure!(took < Duration::from_secs(20), "{what} took {took:?}");
    Ok(())
}
