//! Steps that many journeys take: a start on a given day, a page by its letters, a job by hand, a move, the box.

use std::path::Path;

use anyhow::{Context as _, bail};
use fantoccini::key::Key;
use loype_tests::window::{SMALL, Start, Window};
use serde_json::{Value, json};

use super::{card, faults};

/// The page that is shown.
pub(super) const MAIN: &str = "document.querySelector('main')";
/// The inspector.
pub(super) const ASIDE: &str = "document.querySelector('aside[aria-label]')";
/// The topmost dialog.
pub(super) const DIALOG: &str = "[...document.querySelectorAll('[role=dialog]')].at(-1)";

/// Opens the window at an instant, in English, and keeps every error from then on.
pub(super) async fn on_day(profile: &Path, clock: &str) -> anyhow::Result<Window> {
    of_size(profile, clock, SMALL).await
}

/// As [`on_day`], in a window of that size.
pub(super) async fn of_size(profile: &Path, clock: &str, size: (u32, u32)) -> anyhow::Result<Window> {
    let window = Window::open(&Start { profile, clock, locale: "C.UTF-8", size }).await?;
    faults::listen(&window).await?;
    Ok(window)
}

/// Goes to a page by `g` and its letter.
pub(super) async fn go(window: &Window, letter: char, title: &str) -> anyhow::Result<()> {
    window.press(&[], 'g').await?;
    window.press(&[], letter).await?;
    drawn(window, title).await
}

/// Waits until a page is drawn to the end.
pub(super) async fn drawn(window: &Window, title: &str) -> anyhow::Result<()> {
    window.until(&format!("document.title === '{title} · Løype'")).await?;
    window.until("document.querySelector('main h1, main h2, main [role=grid]')").await?;
    window.until("!document.querySelector('main [aria-busy=true]')").await
}

/// Adds a job by hand and closes what opens beside the list.
pub(super) async fn add_job(window: &Window, title: &str, employer: &str) -> anyhow::Result<()> {
    window.press(&[], 'a').await?;
    window.until(&format!("{DIALOG}?.querySelector('input') === document.activeElement")).await?;
    window.type_text(title).await?;
    window.press(&[], Key::Tab).await?;
    window.type_text(employer).await?;
    window.press(&[], Key::Enter).await?;
    window.until(&format!("{ASIDE}?.innerText.includes({})", json!(title))).await?;
    window.until("!document.querySelector('[role=dialog]')").await?;
    close_job(window).await?;
    window.find(&card(title)).await?;
    Ok(())
}

/// Closes the job that stands open.
pub(super) async fn close_job(window: &Window) -> anyhow::Result<()> {
    window.press(&[], Key::Escape).await?;
    window.until(&format!("!{ASIDE}")).await
}

/// Moves a job on the board by `m` and the first letters of the stage.
pub(super) async fn move_to(window: &Window, title: &str, letters: &str) -> anyhow::Result<()> {
    window.focus(&card(title)).await?;
    window.press(&[], 'm').await?;
    window.until("document.activeElement?.type === 'radio'").await?;
    window.type_text(letters).await?;
    let chosen = "document.activeElement?.closest('label')?.innerText.trim().toLowerCase()";
    window.until(&format!("{chosen}?.startsWith('{letters}')")).await?;
    window.press(&[], Key::Enter).await?;
    window.until("!document.querySelector('[role=dialog] input[name=stage]')").await
}

/// Waits until a card stands in the column of that name.
pub(super) async fn stands_in(window: &Window, title: &str, column: &str) -> anyhow::Result<()> {
    let heading = format!(
        "document.querySelector('{}')?.closest('[data-column]')?.querySelector('h2')?.innerText",
        card(title)
    );
    window.until(&format!("{heading}?.startsWith('{column}')")).await
}

/// Finds something by the box and opens the first hit that says so.
pub(super) async fn find(window: &Window, typed: &str, hit: &str) -> anyhow::Result<()> {
    window.press(&[], '/').await?;
    window.until(&format!("document.activeElement === {DIALOG}?.querySelector('input')")).await?;
    window.type_text(typed).await?;
    let first = format!("{DIALOG}?.querySelector('[role=option][aria-selected=true]')");
    window.says(&first, hit).await?;
    window.press(&[], Key::Enter).await?;
    window.until("!document.querySelector('[role=dialog]')").await
}

/// Does something by its name in the menu of everything.
pub(super) async fn act(window: &Window, name: &str) -> anyhow::Result<()> {
    window.press(&[Key::Control], 'k').await?;
    window.until(&format!("document.activeElement === {DIALOG}?.querySelector('input')")).await?;
    window.type_text(name).await?;
    let first = format!("{DIALOG}?.querySelector('[role=option][aria-selected=true]')");
    window.says(&first, name).await?;
    window.press(&[], Key::Enter).await?;
    window.until("!document.querySelector('[role=dialog].palette')").await
}

/// Presses the button of that name with Enter.
pub(super) async fn button(window: &Window, name: &str) -> anyhow::Result<()> {
    window.focus_named(name).await?;
    window.press(&[], Key::Enter).await
}

/// The id of the one job of that title, of the running search.
pub(super) async fn job_id(window: &Window, title: &str) -> anyhow::Result<Value> {
    let query = json!({ "text": title, "stage": null, "offset": 0, "limit": 9 });
    let jobs = window.call("job.list", query).await?["jobs"].clone();
    match jobs.as_array().context("no list")?.as_slice() {
        [job] => Ok(job["job_id"].clone()),
        jobs => bail!("{} jobs are called {title}: {jobs:?}", jobs.len()),
    }
}
