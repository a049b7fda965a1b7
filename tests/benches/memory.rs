//! Memory of a window with all its processes: PSS, which counts shared pages by share, so that sums are true.

use std::fs;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};

/// Two readings in a row no further apart than this share count as settled.
const SETTLED: f64 = 0.01;
const BETWEEN: Duration = Duration::from_millis(400);
const PATIENCE: Duration = Duration::from_secs(20);

/// The PSS of a process and all its descendants once it no longer grows or shrinks, in MiB.
pub fn settled_pss_mib(process: u32) -> anyhow::Result<f64> {
    let begun = Instant::now();
    let mut before = pss_mib(process)?;
    while begun.elapsed() < PATIENCE {
        // What is waited for is that memory is no longer given back or taken, which only time shows.
        std::thread::sleep(BETWEEN);
        let now = pss_mib(process)?;
        if (now - before).abs() <= before * SETTLED {
            return Ok(now);
        }
        before = now;
    }
    bail!("memory did not settle")
}

fn pss_mib(process: u32) -> anyhow::Result<f64> {
    let kib: u64 = family(process).into_iter().filter_map(pss_kib).sum();
    if kib == 0 {
        bail!("the system says nothing of the process's memory");
    }
    Ok(kib as f64 / 1024.0)
}

/// A process that ended in the meantime counts nothing.
fn pss_kib(process: u32) -> Option<u64> {
    let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
    let line = rollup.lines().find(|line| line.starts_with("Pss:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// A process and all its descendants.
fn family(process: u32) -> Vec<u32> {
    let parents = parents().unwrap_or_default();
    let mut family = vec![process];
    let mut at = 0;
    while let Some(&parent) = family.get(at) {
        family.extend(parents.iter().filter(|(_, of)| *of == parent).map(|(child, _)| *child));
        at += 1;
    }
    family
}

/// Every process with its parent.
fn parents() -> anyhow::Result<Vec<(u32, u32)>> {
    let entries = fs::read_dir("/proc").context("no /proc")?;
    let processes = entries.flatten().filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    let parent = |process: u32| {
        let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
        // The name stands in brackets and may hold spaces; the parent is the second field after it.
        let parent = stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()?;
        Some((process, parent))
    };
    Ok(processes.filter_map(parent).collect())
}
