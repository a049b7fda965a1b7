//! Pay in the real window: offers side by side, the pay floor, target pay and what is left after tax.

mod floor;
mod offers;
mod target;

use anyhow::{Context as _, ensure};
use fantoccini::key::Key;
use loype_tests::window::Window;
use serde_json::json;

use super::{faults, open};

/// Every page of the rail draws itself, also where the shell has frozen the prototypes that libraries like to write to.
#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_the_rail_opens_without_an_error() -> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    let window = open(profile.path()).await?;
    window.call("demo.fill", json!({ "jobs": 40, "seed": 3 })).await?;
    faults::listen(&window).await?;
    let names = "return [...document.querySelectorAll('nav button')].map((button) => button.title)";
    let pages = window.client.execute(names, Vec::new()).await?;
    let pages: Vec<_> = pages.as_array().context("no rail")?.iter().filter_map(|it| it.as_str()).collect();
    let expected = [
        "Today",
        "Board",
        "Jobs",
        "Calendar",
        "Contacts",
        "Documents",
        "Offers",
        "Target pay",
        "Interviews",
        "Stories",
        "Practice",
        "Guidance",
        "Trash",
        "Your data",
        "Settings",
    ];
    ensure!(pages == expected, "{pages:?}");
    for page in pages {
        window.focus(&format!("nav button[title=\"{page}\"]")).await?;
        window.press(&[], Key::Enter).await?;
        window.until(&format!("document.title === '{page} · Løype'")).await?;
        window.until("document.querySelector('main h1')?.innerText.trim()").await.context("a blank page")?;
        window.until("!document.querySelector('main [role=alert]')").await?;
        faults::none_here(&window, page).await?;
    }
    window.close().await
}

/// Brings the page of target pay with one of its tabs.
async fn target_page(window: &Window, tab: &str) -> anyhow::Result<()> {
    window.press(&[Key::Control], '3').await?;
    window
        .until("document.title === 'Target pay · Løype' && document.querySelector('main [role=tab]')")
        .await?;
    window.focus_named(tab).await?;
    window.press(&[], Key::Enter).await?;
    window.says("document.querySelector('main [role=tab][data-state=active]')", tab).await
}
