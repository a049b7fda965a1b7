//! The board with many cards, and the inspector's editing in place.

use anyhow::{Context as _, ensure};
use fantoccini::key::Key;
use serde_json::json;

use super::open;

/// Ten thousand jobs: columns draw what is seen, every card can be reached by key, and search answers as one types.
#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_cards_are_worked_by_keyboard() -> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    let window = open(profile.path()).await?;
    window.call("demo.fill", json!({ "jobs": 10_000, "seed": 3 })).await?;
    let board = window.call("board.read", json!({ "per_column": 1 })).await?;
    let total = &board["columns"][0]["total"];
    window
        .until(&format!("document.querySelector('[data-column] h2')?.innerText.includes('{total}')"))
        .await?;
    window.find("[data-card]").await?;
    let drawn =
        window.client.execute("return document.querySelectorAll('[data-card]').length", Vec::new()).await?;
    ensure!(drawn.as_u64().is_some_and(|drawn| drawn < 400), "{drawn} cards are drawn at once");

    window.focus("[data-column] [data-card]").await?;
    window.press(&[], Key::End).await?;
    window.until("(() => { const row = document.activeElement; return row?.dataset.card && row.getAttribute('aria-posinset') === row.getAttribute('aria-setsize') })()").await.context("the last card")?;
    window.press(&[], Key::Home).await?;
    window.until("document.activeElement?.getAttribute('aria-posinset') === '1'").await?;
    window.press(&[], Key::Enter).await?;
    window.find("aside [role=tab]").await?;
    window.axe().await.context("the full board")?;
    window.press(&[], Key::Escape).await?;

    window.press(&[Key::Control], 'k').await?;
    window.find("[role=dialog] input").await?.send_keys("utviklingssjef tromso").await?;
    window.until("[...document.querySelectorAll('[role=dialog] [role=option]')].some((hit) => hit.innerText.includes('Tromsø'))").await?;
    window.axe().await.context("the box with hits")?;
    window.press(&[], Key::Enter).await?;
    window.until("document.querySelector('aside')?.innerText.includes('tviklingssjef')").await?;
    window.close().await
}

/// Adding by hand, editing in place, a wrong date said beside the field, a note, the trash and back, all by key.
#[tokio::test(flavor = "multi_thread")]
async fn a_job_is_added_edited_deleted_and_restored_by_keyboard() -> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    let window = open(profile.path()).await?;
    window.press(&[], 'a').await?;
    window.find("[role=dialog] [name=title], [role=dialog] input").await?;
    window.axe().await.context("adding by hand")?;
    window.type_text("Kokk").await?;
    window.press(&[], Key::Tab).await?;
    window.type_text("Sjøgløtt Hotell").await?;
    window.press(&[], Key::Enter).await?;
    window.find(&super::card("Kokk")).await?;

    window.focus(&super::card("Kokk")).await?;
    window.press(&[], 'm').await?;
    window.find("[role=dialog] input[type=radio]").await?;
    window.until("document.activeElement?.type === 'radio'").await?;
    window.type_text("int").await?;
    window.axe().await.context("the move dialog")?;
    window.press(&[], Key::Enter).await?;
    window.until("document.querySelector('[data-card]')?.closest('[data-column]').innerText.startsWith('Interview')").await?;

    window.focus(&super::card("Kokk")).await?;
    window.press(&[], Key::Delete).await?;
    window.until("!document.querySelector('[data-card]')").await?;
    window.press(&[Key::Control], 'z').await?;
    window.find(&super::card("Kokk")).await?;
    window.close().await
}
