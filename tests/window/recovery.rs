//! Backups and recovery in the window: a damaged profile reaches the recovery, and a backup brings it back.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, ensure};
use app::wire::Language;
use app::{App, Clock, Net, ProfileFolder};
use fantoccini::key::Key;
use loype_tests::window::{SMALL, Start, Window};
use serde_json::json;

use super::{NOON, card, open};

const FILE: &str = "loype.sqlite3";
/// Where messages stand.
const TOLD: &str = "document.querySelector('section.toaster')";

/// A profile with one job and a backup of it, whose person has passed over the first questions.
fn with_backup(folder: &Path) -> anyhow::Result<()> {
    let app = App::open(ProfileFolder::at(folder), Clock::fixed(NOON.parse()?), Net::new()?, Language::En)?;
    app::dispatch(&app, "settings.edit", json!({"setting": "welcomed", "value": true}))?;
    let edits =
        json!([{"field": "title", "value": "Fyrvokter"}, {"field": "employer", "value": "Kystverket"}]);
    app::dispatch(&app, "job.add", json!({"edits": edits, "stage_id": null, "url": null}))?;
    app::dispatch(&app, "backup.make", json!({}))?;
    Ok(app.close()?)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_profile_reaches_the_recovery_and_a_backup_brings_it_back() -> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    with_backup(profile.path())?;
    let file = profile.path().join(FILE);
    let mut damaged = fs::read(&file)?;
    damaged[..4096].fill(0xA5);
    fs::write(&file, &damaged)?;
    let start = Start { profile: profile.path(), clock: NOON, locale: "C.UTF-8", size: SMALL };
    let window = Window::open_failing(&start).await?;
    window.says("document.querySelector('main')", "can’t be opened").await?;
    window.says("document.querySelector('main')", "Bring this backup back").await?;
    window.axe().await?;
    window.focus_named("Bring this backup back").await?;
    window.press(&[], Key::Enter).await?;
    window.says("document.querySelector('main')", "Your profile is back").await?;
    window.axe().await?;
    window.focus_named("Open Løype").await?;
    window.press(&[], Key::Enter).await?;
    window.until("document.querySelector('nav')").await?;
    window.press(&[], 'g').await?;
    window.press(&[], 'b').await?;
    window.find(&card("Fyrvokter")).await.context("the job did not come back")?;
    let aside = fs::read_dir(profile.path())?
        .flatten()
        .find(|entry| entry.file_name().to_string_lossy().starts_with("damaged-"))
        .context("the original is gone")?;
    ensure!(fs::read(aside.path().join(FILE))? == damaged, "the original was touched");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_is_looked_into_and_brought_back_by_keyboard() -> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    with_backup(profile.path())?;
    let window = open(profile.path()).await?;
    let edits = json!([{"field": "title", "value": "Kokk"}, {"field": "employer", "value": "Hav"}]);
    window.call("job.add", json!({"edits": edits, "stage_id": null, "url": null})).await?;
    window.press(&[], 'g').await?;
    window.press(&[], 'y').await?;
    window.says("document.querySelector('main')", "Last backup").await?;
    window.axe().await?;
    window.focus("tbody button").await?;
    window.press(&[], Key::Enter).await?;
    window.says("document.querySelector('[role=dialog]')", "One job is gone").await?;
    window.axe().await?;
    window.focus_named("Bring it back").await?;
    window.press(&[], Key::Enter).await?;
    window.says(TOLD, "was brought back").await?;
    window.axe().await?;
    window.press(&[], 'g').await?;
    window.press(&[], 'b').await?;
    window.find(&card("Fyrvokter")).await?;
    let later = card("Kokk");
    window
        .until(&format!("!document.querySelector('{later}')"))
        .await
        .context("what came later is still there")?;
    // The restore is taken back from the message that tells of it.
    window.focus_named("Take it back").await?;
    window.press(&[], Key::Enter).await?;
    window.says(TOLD, "as it was before").await?;
    window.find(&later).await.context("the later job did not come back")?;
    window.close().await
}
