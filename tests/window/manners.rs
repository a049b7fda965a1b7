//! How the window behaves as a program among others: one instance, text size, and a way out by keys alone.

use std::process::{Command, Stdio};

use anyhow::{Context as _, ensure};
use fantoccini::key::Key;

use super::open;

/// A second start on the same profile hands over to the first and ends; one on another profile is another program.
#[tokio::test(flavor = "multi_thread")]
async fn a_second_start_hands_over_to_the_first() -> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    let window = open(profile.path()).await?;
    let program = std::env::var_os("LOYPE_DESKTOP_BIN").context("no program")?;
    let second = Command::new(program)
        .arg("--profile")
        .arg(profile.path())
        .env_remove("TAURI_WEBVIEW_AUTOMATION")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let ended = tokio::task::spawn_blocking(move || second.wait_with_output());
    let ended = tokio::time::timeout(std::time::Duration::from_secs(20), ended).await;
    ensure!(ended.context("the second start stayed open")???.status.success(), "the second start failed");
    window.until("document.title.endsWith('Løype')").await?;
    window.close().await
}

/// Text grows and shrinks by key, stays within its limits, and is kept for the next start.
#[tokio::test(flavor = "multi_thread")]
async fn text_size_follows_the_keys_and_is_kept() -> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    let window = open(profile.path()).await?;
    let size = "parseFloat(getComputedStyle(document.documentElement).fontSize)";
    let usual =
        window.client.execute(&format!("return {size}"), Vec::new()).await?.as_f64().context("no size")?;
    window.press(&[Key::Control], '+').await?;
    window.press(&[Key::Control], '+').await?;
    window.until(&format!("{size} > {usual} * 1.15")).await?;
    window.axe().await?;
    window.close().await?;

    let window = open(profile.path()).await?;
    window.until(&format!("{size} > {usual} * 1.15")).await.context("the size was lost")?;
    window.press(&[Key::Control], '0').await?;
    window.until(&format!("Math.abs({size} - {usual}) < 0.1")).await?;
    window.close().await
}

/// Everything the program can do is listed with its keys, opened and closed by keys alone.
#[tokio::test(flavor = "multi_thread")]
async fn the_sheet_of_shortcuts_and_the_menu_open_by_key() -> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    let window = open(profile.path()).await?;
    window.press(&[], '?').await?;
    window.find("[role=dialog]").await?;
    window.until("document.querySelectorAll('[role=dialog] kbd').length > 10").await?;
    window.axe().await.context("the sheet of shortcuts")?;
    window.press(&[], Key::Escape).await?;
    window.until("!document.querySelector('[role=dialog]')").await?;

    window.press(&[Key::Control], 'k').await?;
    window.find("[role=dialog] input").await?;
    window.type_text("settings").await?;
    window.until("[...document.querySelectorAll('[role=dialog] [role=option]')].some((one) => /settings/i.test(one.innerText))").await?;
    window.press(&[], Key::Enter).await?;
    window.until("document.title === 'Settings · Løype'").await?;
    window.axe().await.context("the settings")?;
    window.close().await
}
