//! `cargo xtask bench`: start, memory, capture, search, views among very many jobs, moving in and out, and net pay, each but capture as a ratio to a baseline measured
//! in the same run.
//!
//! It writes `docs/benchmarks.md` itself, with the commit and the machine; nobody types figures there.

#![expect(clippy::disallowed_methods, reason = "measuring is what the wall clock is for")]
#![expect(clippy::print_stderr, reason = "a person watches it run")]

mod capture;
mod many;
mod memory;
mod moving;
mod pay;
mod profiles;
mod report;
mod search;
mod start;
mod stats;

use anyhow::Context as _;

fn main() -> anyhow::Result<()> {
    let profiles = profiles::Profiles::make()?;
    eprintln!("start and memory …");
    let windows = start::measure(&profiles).context("start and memory")?;
    eprintln!("capture …");
    let captures = capture::measure().context("capture")?;
    eprintln!("search …");
    let searches = search::measure(&profiles).context("search")?;
    eprintln!("very many jobs …");
    let many = many::measure(&profiles).context("very many jobs")?;
    eprintln!("moving in and out …");
    let moving = moving::measure(&profiles).context("moving in and out")?;
    eprintln!("net pay …");
    let pay = pay::measure().context("net pay")?;
    let path = report::write(&windows, &captures, &searches, &many, &moving, &pay)?;
    eprintln!("written: {}", path.display());
    Ok(())
}
