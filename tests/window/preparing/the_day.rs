//! The day itself: the sheet on one page ten minutes before, and as a PDF.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, ensure};
use loype_tests::window::Window;
use serde_json::json;

use super::{EMPLOYER, JOB, eyes, leave_job, open_sheet, sitting, told};
use crate::steps::{MAIN, button, drawn, go, on_day};

/// Thursday 3 December, ten to ten.
pub(super) async fn look(profile: &Path) -> anyhow::Result<()> {
    let window = on_day(profile, "2026-12-03T08:50:00Z").await?;
    go(&window, 'r', "Practice").await?;
    window.says("document.querySelector('[aria-labelledby=practice-coming]')", "Ready").await?;
    ten_minutes_before(&window).await.context("ten minutes before")?;
    pdf(&window, profile).await.context("the PDF")?;
    window.close().await
}

/// Everything on one page: when, what they ask for with the stories, one's own words, what to ask them.
async fn ten_minutes_before(window: &Window) -> anyhow::Result<()> {
    go(window, 'b', "Board").await?;
    open_sheet(window, JOB).await?;
    window.choose("Sheet for", "Round 1").await?;
    window.says("document.querySelector('aside')", "From the sheet of the whole application").await?;
    button(window, "Ten minutes before").await?;
    drawn(window, "Ten minutes before").await?;
    leave_job(window).await?;
    for words in [
        JOB,
        EMPLOYER,
        "Thursday, 3 December",
        "10:00",
        "3 of 7 have a story, 2 of 4 musts",
        "“Rewrote the ingest service”",
        "It now takes 9 times the load.",
        "you said so",
        "They let engineers own the whole board.",
        "I have soldered at home.",
        "What happens after today, and when will I hear from you?",
    ] {
        window.says(MAIN, words).await.with_context(|| words.to_owned())?;
    }
    eyes::on(window, "ten minutes before").await?;
    button(window, "Back to the sheet").await?;
    drawn(window, "Board").await?;
    window.says("document.querySelector('aside')", "Sheet for").await
}

/// The file is where the window says, is a PDF, and says what the sheet says.
async fn pdf(window: &Window, profile: &Path) -> anyhow::Result<()> {
    button(window, "PDF").await?;
    told(window, "The sheet is in ").await?;
    let job = sitting::job(window).await?;
    let round = window.call("interview.of_job", json!({ "job_id": job })).await?["interviews"][0].clone();
    let query = json!({ "job_id": job, "interview_id": round["interview_id"] });
    let path = window.call("prep.pdf", query).await?["path"].as_str().context("no path")?.to_owned();
    told(window, &path).await?;
    ensure!(Path::new(&path).starts_with(profile), "{path}");
    let bytes = std::fs::read(&path)?;
    ensure!(bytes.starts_with(b"%PDF-1.") && bytes.ends_with(b"%%EOF"), "{path} is no whole PDF");
    if let Some(folder) = std::env::var_os("LOYPE_PICTURES") {
        std::fs::copy(&path, Path::new(&folder).join("sheet.pdf"))?;
    }
    let Ok(read) = Command::new("pdftotext").args(["-layout", &path, "-"]).output() else { return Ok(()) };
    let text = String::from_utf8_lossy(&read.stdout).split_whitespace().collect::<Vec<_>>().join(" ");
    for words in [
        JOB,
        EMPLOYER,
        "Thursday 3 December, 10:00–11:00",
        "What they ask for, and what you have (3 of 7 have a story)",
        "“Rewrote the ingest service”",
        "A work permit for the US",
        "They let engineers own the whole board.",
        "What happens after today, and when will I hear from you?",
    ] {
        ensure!(text.contains(words), "the PDF lacks “{words}”: {text}");
    }
    Ok(())
}
