//! The days between: each begins with a start of the program, and what is due is answered; two days are skipped.

use std::path::Path;

use anyhow::{Context as _, ensure};

use super::{eyes, sitting};
use crate::steps::{MAIN, go, on_day};

/// From Tuesday to the day before; nobody practises at the weekend.
const DAYS: [&str; 7] =
    ["2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-30", "2026-12-01", "2026-12-02"];

/// Works through the plan day by day; on the last, everything has been seen.
pub(super) async fn until_ready(profile: &Path) -> anyhow::Result<()> {
    let mut ready = 0;
    for day in DAYS {
        let now_ready = practise(profile, day).await.context(day)?;
        ensure!(now_ready >= ready || day < "2026-12-01", "{day}: {now_ready} of {ready} are ready");
        ready = now_ready;
    }
    ensure!(ready == 15, "{ready} of 15 are ready the day before");
    clock_set_back(profile).await.context("a clock set back")
}

/// One day; gives how many are ready in the evening.
async fn practise(profile: &Path, day: &str) -> anyhow::Result<u64> {
    let window = on_day(profile, &format!("{day}T16:00:00Z")).await?;
    go(&window, 'r', "Practice").await?;
    window.says(MAIN, "Before your interviews").await?;
    let before = sitting::page(&window).await?;
    let wanted = before["coming"][0]["today"].as_u64().context("no plan")?;
    if wanted > 0 {
        let answers = sitting::sit(&window).await?;
        ensure!(answers as u64 >= wanted, "{answers} answers where {wanted} were due");
    }
    let after = sitting::page(&window).await?;
    let coming = &after["coming"][0];
    ensure!(coming["today"] == 0, "{after}");
    if day == "2026-12-02" {
        window.says("document.querySelector('[aria-labelledby=practice-coming]')", "Ready").await?;
        ensure!(after["due"] == 0, "{after}");
        eyes::on(&window, "ready").await?;
    }
    window.close().await?;
    coming["ready"].as_u64().context("no plan")
}

/// The evening before, with the clock set back a day by hand: nothing is lost and nothing is asked twice.
async fn clock_set_back(profile: &Path) -> anyhow::Result<()> {
    let window = on_day(profile, "2026-12-01T16:30:00Z").await?;
    go(&window, 'r', "Practice").await?;
    let page = sitting::page(&window).await?;
    ensure!(page["coming"][0]["questions"] == 15 && page["coming"][0]["today"] == 0, "{page}");
    window.close().await
}
