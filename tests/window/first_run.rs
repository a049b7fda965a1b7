//! The very first start: the questions, and the day's page behind them.

use anyhow::Context as _;
use fantoccini::key::Key;
use loype_tests::START;
use loype_tests::window::{SMALL, Start, Window};
use serde_json::json;

/// Questions come once; looking around fills every page, and the examples go in one step.
#[tokio::test(flavor = "multi_thread")]
async fn a_first_start_asks_once_shows_examples_and_takes_them_away() -> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    let start = Start { profile: profile.path(), clock: START, locale: "en_US.UTF-8", size: SMALL };
    let window = Window::open_first(&start).await?;
    window.find("[role=dialog] input[type=radio]").await.context("the first questions")?;
    window.axe().await.context("the first questions")?;
    let filled = window.call("example.fill", json!({})).await?;
    assert_eq!(filled, json!({}));
    window.press(&[], Key::Escape).await?;
    window.until("!document.querySelector('[role=dialog]')").await?;
    window.until("document.querySelector('.examples')").await.context("the note on examples")?;
    window.axe().await.context("the day's page with examples")?;
    for (key, page) in [
        ('b', "Board"),
        ('j', "Jobs"),
        ('c', "Calendar"),
        ('k', "Contacts"),
        ('d', "Documents"),
        ('i', "Interviews"),
    ] {
        window.press(&[], 'g').await?;
        window.press(&[], key).await?;
        window.until(&format!("document.title.startsWith('{page}')")).await.context(page)?;
        window.until("!document.querySelector('main [aria-busy=true]')").await?;
        window.axe().await.context(page)?;
    }
    window.call("example.remove", json!({})).await?;
    window.until("!document.querySelector('.examples')").await?;
    let profile_read = window.call("profile.read", json!({})).await?;
    assert_eq!((&profile_read["empty"], &profile_read["settings"]["welcomed"]), (&json!(true), &json!(true)));
    window.close().await
}
