//! From starting the program to a drawn page, against a blank window built the same way.
//!
//! Both say on standard output when their page is drawn. Runs of all kinds take turns, so that what slows the machine
//! slows them alike.

use std::ffi::OsString;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, bail};

use crate::memory;
use crate::profiles::{Profiles, WINDOW_SIZES};
use crate::stats::median;

/// Runs of each kind; the first is not counted, it fills the system's caches.
const RUNS: usize = 8;

/// What was measured of one kind of window.
pub struct WindowFigures {
    /// Jobs in the profile; `None` is the blank window.
    pub jobs: Option<u32>,
    /// Milliseconds from the start to the drawn page, middle of all runs.
    pub start_ms: f64,
    /// PSS of all its processes in MiB, middle of all runs.
    pub memory_mib: f64,
}

/// Measures the blank window and Løype with each size of profile; the blank one comes first.
pub fn measure(profiles: &Profiles) -> anyhow::Result<Vec<WindowFigures>> {
    let kinds: Vec<Option<u32>> = [None].into_iter().chain(WINDOW_SIZES.map(Some)).collect();
    let mut runs: Vec<(Vec<f64>, Vec<f64>)> = kinds.iter().map(|_| (Vec::new(), Vec::new())).collect();
    for round in 0..RUNS {
        for (kind, (starts, memories)) in kinds.iter().zip(&mut runs) {
            let (start_ms, memory_mib) =
                one_run(*kind, profiles).with_context(|| format!("{kind:?} jobs"))?;
            if round > 0 {
                starts.push(start_ms);
                memories.push(memory_mib);
            }
        }
    }
    let figures = kinds.into_iter().zip(runs).map(|(jobs, (starts, memories))| WindowFigures {
        jobs,
        start_ms: median(starts),
        memory_mib: median(memories),
    });
    Ok(figures.collect())
}

fn one_run(jobs: Option<u32>, profiles: &Profiles) -> anyhow::Result<(f64, f64)> {
    let mut command = match jobs {
        None => Command::new(program("LOYPE_BLANK_BIN")?),
        Some(jobs) => {
            let mut command = Command::new(program("LOYPE_DESKTOP_BIN")?);
            command.arg("--profile").arg(profiles.folder(jobs)).env("LOYPE_ANNOUNCE", "1");
            command
        }
    };
    // The driver's mode would open the window otherwise than a person does.
    command.env_remove("TAURI_WEBVIEW_AUTOMATION").stdout(Stdio::piped());
    let begun = Instant::now();
    let mut child = command.spawn().context("the window did not start")?;
    let drawn = wait_until_drawn(&mut child);
    let start_ms = begun.elapsed().as_secs_f64() * 1_000.0;
    let memory = drawn.and_then(|()| memory::settled_pss_mib(child.id()));
    end(&mut child);
    Ok((start_ms, memory?))
}

/// Waits for the line that names a drawn page: a title with more in it than the program's name.
fn wait_until_drawn(child: &mut Child) -> anyhow::Result<()> {
    let output = child.stdout.take().context("no output")?;
    for line in BufReader::new(output).lines() {
        let line = line?;
        let title = line.strip_prefix("title ").unwrap_or_default();
        if title == "Blank, drawn" || title.ends_with("· Løype") {
            return Ok(());
        }
    }
    bail!("the window closed before its page was drawn")
}

fn end(child: &mut Child) {
    // It may be gone already.
    let _ = child.kill();
    let _ = child.wait();
}

fn program(variable: &str) -> anyhow::Result<PathBuf> {
    let path: OsString =
        std::env::var_os(variable).with_context(|| format!("{variable} names no program"))?;
    Ok(path.into())
}
