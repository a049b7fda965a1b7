//! The report: `docs/benchmarks.md`, written whole.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Context as _;
use loype_tests::root;

use crate::capture::CaptureFigures;
use crate::many::ManyFigures;
use crate::moving::{MOVING_SIZES, MovingFigures};
use crate::pay::PayFigures;
use crate::profiles::MANY_SIZES;
use crate::search::SearchFigures;
use crate::start::WindowFigures;

/// Writes the report and gives its path.
pub fn write(
    windows: &[WindowFigures],
    captures: &CaptureFigures,
    searches: &[SearchFigures],
    many: &[ManyFigures],
    moving: &[MovingFigures],
    pay: &PayFigures,
) -> anyhow::Result<PathBuf> {
    let mut text =
        String::from("# Benchmarks\n\nWritten by `cargo xtask bench`; figures are not edited by hand.\n\n");
    writeln!(text, "- commit: {}", commit())?;
    writeln!(text, "- machine: {}", machine())?;
    writeln!(text, "- measured: {}\n", chrono_day())?;
    window_table(&mut text, windows)?;
    capture_lines(&mut text, captures)?;
    search_table(&mut text, searches)?;
    many_table(&mut text, many)?;
    moving_table(&mut text, moving)?;
    pay_table(&mut text, pay)?;
    let path = root().join("docs/benchmarks.md");
    fs::write(&path, &text)?;
    Ok(path)
}

fn window_table(text: &mut String, windows: &[WindowFigures]) -> anyhow::Result<()> {
    let blank = windows.first().context("no blank window was measured")?;
    text.push_str("## Start and memory\n\n");
    text.push_str("From starting the process to the drawn board, and PSS of all processes once it no longer changes; middle of 7 runs, taken by turns. The baseline is a blank Tauri window built the same way. Aim: start ≤ 1.3 at 1,000 jobs and ≤ 1.6 at 10,000; memory ≤ 1.3.\n\n");
    text.push_str("| window | start, ms | ratio | memory, MiB | ratio |\n|---|---:|---:|---:|---:|\n");
    for window in windows {
        let name = window.jobs.map_or("blank".to_owned(), |jobs| format!("{jobs} jobs"));
        writeln!(
            text,
            "| {name} | {:.0} | {:.2} | {:.0} | {:.2} |",
            window.start_ms,
            window.start_ms / blank.start_ms,
            window.memory_mib,
            window.memory_mib / blank.memory_mib
        )?;
    }
    text.push('\n');
    Ok(())
}

fn capture_lines(text: &mut String, captures: &CaptureFigures) -> anyhow::Result<()> {
    text.push_str("## Capture\n\n");
    writeln!(
        text,
        "{} pages, {} KiB together, read again and again on one core.\n",
        captures.pages, captures.kib
    )?;
    writeln!(
        text,
        "- read: {:.0} pages a second; 95 % within {:.1} ms",
        captures.reads_per_second, captures.slow_read_ms
    )?;
    writeln!(text, "- read and saved, each a step on the disk: {:.0} a second\n", captures.saves_per_second)?;
    Ok(())
}

fn search_table(text: &mut String, searches: &[SearchFigures]) -> anyhow::Result<()> {
    text.push_str("## Search\n\n");
    text.push_str("Eight searches by turns through the command table and as bare statements on the same file. Aim: ratio ≤ 1.5.\n\n");
    text.push_str("| jobs | ours, middle ms | raw, middle ms | ratio | ours, 95 % ms | raw, 95 % ms | ratio |\n|---:|---:|---:|---:|---:|---:|---:|\n");
    for search in searches {
        let (ours, raw) = (search.ours_ms, search.raw_ms);
        writeln!(
            text,
            "| {} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} |",
            search.jobs,
            ours.0,
            raw.0,
            ours.0 / raw.0,
            ours.1,
            raw.1,
            ours.1 / raw.1
        )?;
    }
    Ok(())
}

fn many_table(text: &mut String, many: &[ManyFigures]) -> anyhow::Result<()> {
    text.push_str("\n## Very many jobs\n\n");
    text.push_str("Opening each view and a change of stage through the command table, with 100 and with 100,000 jobs: the first time after the profile was opened, and the middle and the 95th percentile of the 20 after it. Aim: each within 100 ms at 100,000 jobs after the first time.\n\n");
    text.push_str("| what | jobs | first, ms | middle, ms | 95 %, ms | middle against 100 jobs |\n|---|---:|---:|---:|---:|---:|\n");
    for figures in many {
        let few = figures.middle_ms.first().context("nothing was measured with few jobs")?;
        for (at, jobs) in MANY_SIZES.into_iter().enumerate() {
            let of = |times: &[f64]| times.get(at).copied().unwrap_or(f64::NAN);
            let (first, middle) = (of(&figures.first_ms), of(&figures.middle_ms));
            let (name, slow) = (figures.name, of(&figures.slow_ms));
            writeln!(
                text,
                "| {name} | {jobs} | {first:.2} | {middle:.2} | {slow:.2} | {:.1} |",
                middle / few
            )?;
        }
    }
    Ok(())
}

fn moving_table(text: &mut String, moving: &[MovingFigures]) -> anyhow::Result<()> {
    text.push_str("\n## Moving in and out\n\n");
    text.push_str("Through the command table, each once; the ratio is the time for one job against that with 1,000. Aim: ratio ≤ 1.5.\n\n");
    text.push_str("| what | jobs | seconds | µs each | ratio |\n|---|---:|---:|---:|---:|\n");
    for figures in moving {
        let each = |at: usize| Some(figures.seconds.get(at)? * 1e6 / f64::from(*MOVING_SIZES.get(at)?));
        let few = each(0).context("nothing was measured with few jobs")?;
        for (at, jobs) in MOVING_SIZES.into_iter().enumerate() {
            let (name, seconds) = (figures.name, figures.seconds.get(at).copied().unwrap_or(f64::NAN));
            let each = each(at).unwrap_or(f64::NAN);
            writeln!(text, "| {name} | {jobs} | {seconds:.2} | {each:.0} | {:.1} |", each / few)?;
        }
    }
    Ok(())
}

fn pay_table(text: &mut String, pay: &PayFigures) -> anyhow::Result<()> {
    text.push_str("\n## Net pay\n\n");
    writeln!(
        text,
        "{} wages up to three million kroner by the rules of all {} years, on one core; middle of {} rounds, taken by turns. Ours is every part of the tax, exact to fractions of an øre. The baseline is bracket tax alone, the same loop summing its steps in whole øre: less than anybody could use. Aim: below 1,000 ns on average.\n",
        pay.wages, pay.years, pay.rounds
    )?;
    text.push_str("| rules | evaluations a second | ns each | ratio |\n|---|---:|---:|---:|\n");
    let rows = [
        ("baseline, bracket tax alone", pay.brackets),
        ("ordinary", pay.ordinary),
        ("PAYE asked for", pay.paye),
    ];
    for (name, per_second) in rows {
        let ns = 1e9 / per_second;
        writeln!(text, "| {name} | {per_second:.0} | {ns:.1} | {:.2} |", pay.brackets / per_second)?;
    }
    Ok(())
}

fn commit() -> String {
    let described =
        Command::new("git").args(["describe", "--always", "--dirty"]).current_dir(root()).output();
    described
        .ok()
        .map_or_else(|| "unknown".to_owned(), |out| String::from_utf8_lossy(&out.stdout).trim().to_owned())
}

fn machine() -> String {
    let first = |file: &str, key: &str| {
        let text = fs::read_to_string(file).unwrap_or_default();
        let line = text.lines().find(|line| line.starts_with(key)).unwrap_or_default().to_owned();
        line.split_once([':', '='])
            .map(|(_, value)| value.trim().trim_matches('"').to_owned())
            .unwrap_or_default()
    };
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    format!(
        "{}, {cores} cores, memory {}, {}",
        first("/proc/cpuinfo", "model name"),
        first("/proc/meminfo", "MemTotal"),
        first("/etc/os-release", "PRETTY_NAME")
    )
}

fn chrono_day() -> String {
    chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now()).format("%Y-%m-%d").to_string()
}
