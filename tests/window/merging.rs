//! Two jobs that are one: looked at, merged, and parted again by undo.

use anyhow::{Context as _, ensure};
use fantoccini::key::Key;
use loype_tests::window::Window;
use serde_json::{Value, json};

use super::steps::{ASIDE, DIALOG, act, add_job, close_job, job_id, move_to, on_day, stands_in};
use super::{card, faults};

const KEPT: &str = "Utvikler, backend";
const OTHER: &str = "Backend-utvikler";

#[tokio::test(flavor = "multi_thread")]
async fn two_jobs_are_merged_after_a_look_and_undo_parts_them() -> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    let window = on_day(profile.path(), "2026-11-02T08:00:00Z").await?;
    add_job(&window, OTHER, "Fjelltopp AS").await?;
    move_to(&window, OTHER, "app").await?;
    stands_in(&window, OTHER, "Applied").await?;
    note(&window, OTHER, "Ringte dem i dag").await?;
    add_job(&window, KEPT, "Fjelltopp AS").await?;
    let before = both(&window).await?;

    merge(&window).await.context("the merge")?;
    stands_in(&window, KEPT, "Applied").await?;
    window.until("document.querySelectorAll('[data-card]').length === 1").await?;
    look_at_what_it_took(&window).await.context("what it took over")?;
    ensure!(both(&window).await? != before, "the core knows nothing of it");

    window.press(&[Key::Control], 'z').await?;
    stands_in(&window, OTHER, "Applied").await.context("undo")?;
    stands_in(&window, KEPT, "Saved").await?;
    ensure!(both(&window).await? == before, "undo leaves something behind");
    faults::none_here(&window, "parted again").await?;

    window.press(&[Key::Control, Key::Shift], 'z').await?;
    window.until(&format!("!document.querySelector('{}')", card(OTHER))).await.context("redo")?;
    stands_in(&window, KEPT, "Applied").await?;
    window.close().await
}

/// Writes a note on a job from its card.
async fn note(window: &Window, title: &str, text: &str) -> anyhow::Result<()> {
    window.focus(&card(title)).await?;
    window.press(&[], Key::Enter).await?;
    window.find("aside [role=tab]").await?;
    window.press(&[], 'n').await?;
    window.until("document.activeElement?.matches('aside textarea')").await?;
    window.type_text(text).await?;
    window.press(&[Key::Control], Key::Enter).await?;
    window
        .until("document.activeElement?.value === '' || !document.activeElement?.matches('textarea')")
        .await?;
    window.focus("aside [role=tab][data-state=active]").await?;
    close_job(window).await
}

/// The job in hand is merged with the one that looks most like it, after a look at what happens.
async fn merge(window: &Window) -> anyhow::Result<()> {
    window.focus(&card(KEPT)).await?;
    act(window, "Merge with another job").await?;
    window.says(DIALOG, "Which job is the same one?").await?;
    window.says(DIALOG, OTHER).await?;
    faults::none_here(window, "choosing the other job").await?;
    window.focus_named(OTHER).await?;
    window.press(&[], Key::Enter).await?;
    for words in [
        "It stands in Applied afterwards.",
        "It counts as sent 2 Nov.",
        "1 note",
        "The other one lies in the trash then and leads to this one. Undo parts them again.",
    ] {
        window.says(DIALOG, words).await?;
    }
    window.until("document.activeElement?.type === 'radio' && document.activeElement.checked").await?;
    faults::none_here(window, "the look at the merge").await?;
    window.press(&[], Key::Enter).await?;
    window.until("!document.querySelector('[role=dialog]')").await
}

/// The kept job stands open with the other's note.
async fn look_at_what_it_took(window: &Window) -> anyhow::Result<()> {
    window.says(ASIDE, KEPT).await?;
    window.tab("History").await?;
    window.says(ASIDE, "Ringte dem i dag").await?;
    faults::none_here(window, "the merged job").await?;
    close_job(window).await
}

/// Everything the core tells of all jobs.
async fn both(window: &Window) -> anyhow::Result<Vec<Value>> {
    let mut told = vec![window.call("board.read", json!({ "per_column": 9 })).await?];
    for title in [KEPT, OTHER] {
        let Ok(job) = job_id(window, title).await else { continue };
        told.push(window.call("job.read", json!({ "job_id": job })).await?);
        told.push(window.call("history.read", json!({ "job_id": job, "offset": 0, "limit": 50 })).await?);
    }
    Ok(told)
}
