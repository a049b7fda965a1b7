//! The day's page by keys: done, put off, put away, asked after, opened.

use anyhow::{Context as _, ensure};
use fantoccini::key::Key;
use loype_tests::window::Window;
use serde_json::json;

use super::prepared::{FRIDAY, LONG_AGO, QUIET, TASK, TODAY, WEEK_AGO};
use super::{FOCUS, faults, reach};
use crate::steps::{ASIDE, DIALOG, MAIN, go, job_id};

/// Works through the lines.
pub(super) async fn work(window: &Window) -> anyhow::Result<()> {
    go(window, 't', "Today").await?;
    window.says(MAIN, "Monday, 23 November").await?;
    faults::none_here(window, "before the first key").await?;
    tick_off(window).await.context("done")?;
    put_off(window).await.context("later")?;
    put_away(window).await.context("never")?;
    ask_after(window).await.context("a mail")?;
    give_up(window).await.context("no reply")?;
    open_and_apply(window).await.context("the job")
}

/// Waits until no line says these words; the focus is never lost.
async fn gone(window: &Window, words: &str) -> anyhow::Result<()> {
    let lines = "[...document.querySelectorAll('main [data-line]')]";
    window
        .until(&format!("!{lines}.some((line) => line.innerText.includes({}))", json!(words)))
        .await
        .with_context(|| format!("the line of {words} stays"))?;
    window.until(&format!("{FOCUS}?.matches('main [data-line]')")).await.context("the focus is lost")
}

async fn tick_off(window: &Window) -> anyhow::Result<()> {
    reach(window, 'j', TASK).await?;
    window.press(&[], 'd').await?;
    gone(window, TASK).await
}

/// Until tomorrow, by the menu that opens; undo brings it back. What ends today can't wait any more.
async fn put_off(window: &Window) -> anyhow::Result<()> {
    reach(window, 'k', TODAY).await?;
    window.until(&format!("{FOCUS}.getAttribute('aria-keyshortcuts') === 'Enter d x'")).await?;
    reach(window, 'j', FRIDAY).await?;
    window.press(&[], 's').await?;
    window.until(&format!("{FOCUS}?.closest('[role=menu]')")).await?;
    faults::none_here(window, "when it is to come back").await?;
    reach(window, Key::Down, "Tomorrow").await?;
    window.press(&[], Key::Enter).await?;
    gone(window, FRIDAY).await?;
    window.press(&[Key::Control], 'z').await?;
    window.says(MAIN, FRIDAY).await
}

async fn put_away(window: &Window) -> anyhow::Result<()> {
    reach(window, 'j', WEEK_AGO).await?;
    window.press(&[], 'x').await?;
    gone(window, WEEK_AGO).await
}

/// A draft opens over the line, and Escape leads back to the line.
async fn ask_after(window: &Window) -> anyhow::Result<()> {
    reach(window, 'j', QUIET).await?;
    window.press(&[], 'f').await?;
    let mail = format!("{DIALOG}?.querySelector('textarea')?.value");
    window.until(&format!("{mail}.includes('On 2 November I applied')")).await?;
    faults::none_here(window, "the draft").await?;
    window.press(&[], Key::Escape).await?;
    window.until("!document.querySelector('[role=dialog]')").await?;
    window.says(FOCUS, QUIET).await.context("the focus did not come back")
}

/// "No reply" is proposed, and `n` takes it.
async fn give_up(window: &Window) -> anyhow::Result<()> {
    reach(window, 'j', LONG_AGO).await?;
    window.press(&[], 'n').await?;
    gone(window, LONG_AGO).await?;
    let job = job_id(window, LONG_AGO).await?;
    let stage = window.call("job.read", json!({ "job_id": job })).await?["stage"]["kind"].clone();
    ensure!(stage == "no_reply", "it stands in {stage}");
    Ok(())
}

/// Enter opens the job; it is edited, noted on and moved, and nothing that is typed is taken for a key.
async fn open_and_apply(window: &Window) -> anyhow::Result<()> {
    reach(window, 'k', TODAY).await?;
    window.press(&[], Key::Enter).await?;
    window.until(&format!("{FOCUS}?.matches('aside [role=tab]')")).await.context("the focus stays behind")?;
    window.press(&[], 'e').await?;
    window.until(&format!("{FOCUS}?.matches('aside :is(input, textarea)')")).await.context("editing")?;
    window.press(&[], Key::Escape).await?;
    window.until(&format!("!{FOCUS}?.matches('aside :is(input, textarea)')")).await?;

    window.press(&[], 'n').await?;
    window.until(&format!("{FOCUS}?.matches('aside textarea')")).await.context("a note")?;
    window.type_text("g b m e f j k / ?").await?;
    window.until(&format!("{FOCUS}?.value === 'g b m e f j k / ?'")).await.context("keys while typing")?;
    window.until("document.title === 'Today · Løype' && !document.querySelector('[role=dialog]')").await?;
    window.press(&[Key::Control], Key::Enter).await?;
    window.until(&format!("{FOCUS}?.value === '' || !{FOCUS}?.matches('textarea')")).await?;
    window.press(&[], Key::Escape).await?;
    window.until(&format!("!{FOCUS}?.matches('textarea')")).await?;

    window.press(&[], 'm').await?;
    window.until(&format!("{FOCUS}?.type === 'radio'")).await.context("moving")?;
    window.type_text("app").await?;
    window.press(&[], Key::Enter).await?;
    window.until("!document.querySelector('[role=dialog]')").await?;
    window.says(ASIDE, "Applied").await?;
    faults::none_here(window, "the job").await?;
    window.press(&[], Key::Escape).await?;
    window.until(&format!("!{ASIDE}")).await?;
    gone(window, TODAY).await.context("it is sent, so nothing waits")
}
