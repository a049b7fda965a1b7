//! Captures a second: reading pages, and reading and saving them.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::Context as _;
use app::wire::Language;
use app::{App, Clock, Net, ProfileFolder};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use loype_tests::root;
use serde_json::json;

use crate::stats::percentile;

/// How long each measurement goes on.
const TIME: Duration = Duration::from_secs(5);

/// What was measured of capture.
pub struct CaptureFigures {
    /// Pages that were read, again and again.
    pub pages: usize,
    /// How large they are together, in KiB.
    pub kib: u64,
    /// Reads a second.
    pub reads_per_second: f64,
    /// The slowest page, in milliseconds (95th percentile of all reads).
    pub slow_read_ms: f64,
    /// Reads with saving a second, each a step on the disk.
    pub saves_per_second: f64,
}

/// Measures with every HTML page at hand, ours and third-party ones.
pub fn measure() -> anyhow::Result<CaptureFigures> {
    let pages = pages()?;
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).context("no such day")?;
    let mut times = Vec::new();
    let begun = Instant::now();
    while begun.elapsed() < TIME {
        for page in &pages {
            let one = Instant::now();
            // Some pages are lists or walls; telling them apart is work too.
            let _ = app::read_page(page, None, day);
            times.push(one.elapsed().as_secs_f64() * 1_000.0);
        }
    }
    Ok(CaptureFigures {
        pages: pages.len(),
        kib: pages.iter().map(|page| page.len() as u64).sum::<u64>() / 1024,
        reads_per_second: times.len() as f64 / begun.elapsed().as_secs_f64(),
        slow_read_ms: percentile(times, 95),
        saves_per_second: saves_per_second(&pages)?,
    })
}

fn saves_per_second(pages: &[Vec<u8>]) -> anyhow::Result<f64> {
    let folder = tempfile::tempdir()?;
    let app = App::open(ProfileFolder::at(folder.path()), Clock::System, Net::new()?, Language::En)?;
    let (mut saved, begun) = (0_u32, Instant::now());
    while begun.elapsed() < TIME {
        for page in pages {
            let content = json!({ "kind": "file", "name": "ad.html", "base64": STANDARD.encode(page) });
            let read = app::dispatch(&app, "ad.read", json!({ "content": content, "url": null }));
            let Ok(preview) = read else { continue };
            let input =
                json!({ "draft_id": preview["draft_id"], "edits": [], "into": { "kind": "new_job" } });
            saved += u32::from(app::dispatch(&app, "ad.save", input).is_ok());
        }
    }
    Ok(f64::from(saved) / begun.elapsed().as_secs_f64())
}

fn pages() -> anyhow::Result<Vec<Vec<u8>>> {
    let shared = std::env::var_os("LOYPE_SHARED").map_or_else(|| root().join("../shared"), PathBuf::from);
    let folders = [root().join("tests/fixtures/job-ads"), shared.join("fixtures/job-ads")];
    let files = folders.iter().flat_map(|folder| fs::read_dir(folder).into_iter().flatten().flatten());
    let mut paths: Vec<PathBuf> = files.map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "html"));
    paths.sort();
    paths.iter().map(|path| fs::read(path).with_context(|| path.display().to_string())).collect()
}
