//! A Monday morning worked by keyboard alone: nothing is pointed at, and nothing is given the focus but by keys.

mod calendar;
mod prepared;
mod table;
mod today;

use anyhow::{Context as _, bail, ensure};
use fantoccini::key::Key;
use loype_tests::window::Window;
use serde_json::json;

use super::faults;
use super::steps::{DIALOG, drawn, go, on_day};

/// Monday 23 November 2026, eight in the morning in Oslo.
const MORNING: &str = "2026-11-23T07:00:00Z";

#[tokio::test(flavor = "multi_thread")]
async fn a_monday_morning_is_worked_by_keyboard_alone() -> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    let window = on_day(profile.path(), MORNING).await?;
    prepared::fill(&window).await.context("what was there before")?;
    watch_for_pointers(&window).await?;
    today::work(&window).await.context("the day's page")?;
    look_things_up(&window).await.context("the box, the sheet and the help")?;
    every_page(&window).await.context("the pages")?;
    table::work(&window).await.context("the table")?;
    calendar::work(&window).await.context("the calendar")?;
    let pointed = window.client.execute("return window.pointed", Vec::new()).await?;
    ensure!(pointed == json!([]), "something was pointed at: {pointed}");
    faults::none_here(&window, "the morning's end").await?;
    window.close().await
}

/// Keeps every press of a pointer from now on; there must be none.
async fn watch_for_pointers(window: &Window) -> anyhow::Result<()> {
    let watch = "window.pointed = [];
        for (const kind of ['pointerdown', 'mousedown', 'touchstart']) {
            addEventListener(kind, () => window.pointed.push(kind), true);
        }";
    window.client.execute(watch, Vec::new()).await?;
    Ok(())
}

/// What the focus is on, as a script's expression.
const FOCUS: &str = "document.activeElement";

/// Presses a key until the focus is on something that says these words.
async fn reach(window: &Window, key: impl Into<char> + Copy, words: &str) -> anyhow::Result<()> {
    for _ in 0..60 {
        let here = format!(
            "window.before = {FOCUS}; return !{FOCUS}.matches('body, [role=menu]') && {FOCUS}.innerText.replace(/\\s+/g, ' ').includes(arguments[0])"
        );
        if window.client.execute(&here, vec![json!(words)]).await? == json!(true) {
            return Ok(());
        }
        window.press(&[], key).await?;
        window.until(&format!("{FOCUS} !== window.before && {FOCUS} !== document.body")).await?;
    }
    bail!("no key leads to {words}")
}

/// The box finds, the sheet lists, the help explains; Escape leads back from each.
async fn look_things_up(window: &Window) -> anyhow::Result<()> {
    window.press(&[], '/').await?;
    window.until(&format!("{FOCUS} === {DIALOG}?.querySelector('input')")).await?;
    window.type_text("nordlys").await?;
    window.says(DIALOG, "Testleder").await?;
    window.press(&[], Key::Escape).await?;
    window.until("!document.querySelector('[role=dialog]')").await?;
    for (key, words) in [('?', "Move to …"), (Key::F1.into(), "Today")] {
        window.press(&[], key).await?;
        window.says(DIALOG, words).await?;
        faults::none_here(window, words).await?;
        window.press(&[], Key::Escape).await?;
        window.until("!document.querySelector('[role=dialog]')").await?;
    }
    Ok(())
}

/// `g` and a letter lead to every page.
async fn every_page(window: &Window) -> anyhow::Result<()> {
    for (letter, page) in [
        ('b', "Board"),
        ('k', "Contacts"),
        ('d', "Documents"),
        ('o', "Offers"),
        ('p', "Target pay"),
        ('i', "Interviews"),
        ('g', "Guidance"),
        ('y', "Your data"),
        ('s', "Settings"),
        ('t', "Today"),
    ] {
        window.press(&[], 'g').await?;
        window.press(&[], letter).await?;
        window.until(&format!("document.title === '{page} · Løype'")).await.context(page)?;
    }
    drawn(window, "Today").await?;
    go(window, 'j', "Jobs").await
}
