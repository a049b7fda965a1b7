//! The calendar by keys: from day to day, what stands there, and a deadline carried to another day.

use anyhow::{Context as _, ensure};
use fantoccini::key::Key;
use loype_tests::window::Window;
use serde_json::json;

use super::prepared::{FRIDAY, TALK};
use super::{FOCUS, faults};
use crate::steps::{go, job_id};

/// The words that stand over the page: a popover or a dialog.
const OVER: &str = "[...document.querySelectorAll('[role=dialog], [data-popover-content]')].at(-1)";

/// Works in the month.
pub(super) async fn work(window: &Window) -> anyhow::Result<()> {
    go(window, 'c', "Calendar").await?;
    window.press(&[], 'j').await?;
    window.until(&format!("{FOCUS}?.closest('main')")).await?;
    to_the_grid(window).await?;
    window.press(&[], Key::Right).await?;
    on(window, "2026-11-24").await?;
    window.press(&[], Key::Enter).await?;
    window.says(OVER, TALK).await?;
    faults::none_here(window, "the interview in the calendar").await?;
    window.press(&[], Key::Escape).await?;
    on(window, "2026-11-24").await.context("the focus did not come back")?;

    for day in ["2026-11-25", "2026-11-26", "2026-11-27"] {
        window.press(&[], Key::Right).await?;
        on(window, day).await?;
    }
    window.press(&[], ' ').await?;
    window.press(&[], Key::Left).await?;
    on(window, "2026-11-26").await?;
    window.press(&[], Key::Enter).await?;
    let chip = "document.querySelector('main [data-day=\"2026-11-26\"]')";
    window.says(chip, FRIDAY).await.context("carried to Thursday")?;
    let job = job_id(window, FRIDAY).await?;
    let fields = window.call("job.read", json!({ "job_id": job })).await?["fields"].clone();
    ensure!(fields["deadline"].to_string().contains("2026-11-26"), "{}", fields["deadline"]);
    window.press(&[Key::Control], 'z').await?;
    window.says("document.querySelector('main [data-day=\"2026-11-27\"]')", FRIDAY).await.context("undo")
}

/// Tab leads from the page's head to the day one is on.
async fn to_the_grid(window: &Window) -> anyhow::Result<()> {
    let in_grid = format!("return Boolean({FOCUS}?.dataset.day)");
    for _ in 0..20 {
        if window.client.execute(&in_grid, Vec::new()).await? == true {
            return on(window, "2026-11-23").await;
        }
        window.press(&[], Key::Tab).await?;
    }
    on(window, "2026-11-23").await
}

async fn on(window: &Window, day: &str) -> anyhow::Result<()> {
    window.until(&format!("{FOCUS}?.dataset.day === '{day}'")).await
}
