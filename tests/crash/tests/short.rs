//! The short form of every part; `cargo xtask torture` runs the long one.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test fails by panicking, and says its figures"
)]

use std::time::{Duration, Instant};

use loype_crash::{Outcome, PARTS, Plan};

/// What the random numbers of the short form begin with: the same cases each time.
const SEED: u64 = 20_261_122;
/// No part may take longer; one that does is not short.
const AT_MOST: Duration = Duration::from_secs(600);

/// A number that somebody asked for: `LOYPE_CRASH_CASES` tries so many; `LOYPE_CRASH_SEED` and `LOYPE_CRASH_FIRST` bring
/// a failure back, of the long form too.
fn asked(name: &str) -> Option<u64> {
    std::env::var(name).ok().and_then(|text| text.parse().ok())
}

fn short(name: &str) -> Outcome {
    let part = PARTS.iter().find(|part| part.name == name).unwrap();
    let cases = asked("LOYPE_CRASH_CASES").unwrap_or(part.short);
    let (seed, first) =
        (asked("LOYPE_CRASH_SEED").unwrap_or(SEED), asked("LOYPE_CRASH_FIRST").unwrap_or_default());
    #[expect(clippy::disallowed_methods, reason = "the person who waits is told how long each part took")]
    let begun = Instant::now();
    let found = (part.run)(Plan { first, cases, of: first + cases, seed, at_most: AT_MOST }).unwrap();
    println!("{name}: {} cases in {:?}: {:?}", found.tried, begun.elapsed(), found.counts);
    assert_eq!(found.failures, Vec::<String>::new());
    assert!(found.tried >= cases, "only {} of {cases} cases within {AT_MOST:?}", found.tried);
    found
}

#[test]
fn killed_processes_lose_nothing() {
    let found = short("kills");
    for what in [
        "bringing an earlier schema to the newest",
        "making a backup",
        "taking another program's table in",
        "taking a whole profile in",
        "one of the other writes",
    ] {
        let count = found.counts.iter().find(|(name, _)| *name == format!("kills in {what}"));
        assert!(count.is_some_and(|(_, count)| *count > 0), "no kill fell into {what}");
    }
}

#[test]
fn a_full_or_failing_disk_loses_nothing_and_is_told() {
    short("faults");
}

#[test]
fn damaged_files_are_told_and_never_crash() {
    short("damage");
}

#[test]
fn many_starts_have_one_writer_at_a_time() {
    short("starts");
}

#[test]
fn what_is_undone_and_done_again_is_what_it_was() {
    short("sequences");
}

#[test]
fn two_hundred_steps_go_back_and_forth_across_restarts() {
    short("steps");
}

#[test]
fn every_backup_is_brought_back_as_it_was_made() {
    short("backups");
}

#[test]
fn what_is_taken_out_comes_in_again_as_it_was() {
    short("trips");
}
