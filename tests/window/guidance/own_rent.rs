//! A rent of the person's own takes the place of the built-in one, and is withdrawn.

use anyhow::Context as _;
use fantoccini::key::Key;
use loype_tests::window::Window;
use serde_json::json;

use super::{MAIN, cities, faults, turn_to};
use crate::open;
use crate::steps::DIALOG;

#[tokio::test(flavor = "multi_thread")]
async fn an_own_rent_takes_the_place_of_the_built_in_one_and_is_withdrawn() -> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    let window = open(profile.path()).await?;
    faults::listen(&window).await?;
    see_cities(&window).await?;
    // Of 650 000 in 2026 489 017.40 is left after tax; a twelfth of it less SSB's rent, 11 400, is 29 351.45.
    stavanger(&window, &["29 351", "11 400"]).await.context("the built-in rent")?;
    put_in(&window).await.context("a rent of one's own")?;
    // The same twelfth less 12 900.
    stavanger(&window, &["27 851", "12 900", "Yours"]).await.context("the own rent")?;
    faults::none_here(&window, "cities with a rent of one's own").await?;
    withdraw(&window).await.context("withdrawn")?;
    see_cities(&window).await?;
    stavanger(&window, &["29 351", "11 400"]).await.context("the built-in rent again")?;
    window.close().await
}

/// The table of cities at a pay.
async fn see_cities(window: &Window) -> anyhow::Result<()> {
    turn_to(window, "Cities").await?;
    window.write("Pay a year before tax", "650 000").await?;
    window.says(MAIN, "Cities, at 650 000 kr a year").await
}

/// The row of Stavanger says these words.
async fn stavanger(window: &Window, words: &[&str]) -> anyhow::Result<()> {
    for said in words {
        window.says(&cities::row("Stavanger"), said).await?;
    }
    Ok(())
}

/// From the rent's cell to where it comes from, and from there to the form.
async fn put_in(window: &Window) -> anyhow::Result<()> {
    let name = format!("{}.querySelector('th button')", cities::row("Stavanger"));
    window.client.execute(&format!("{name}.focus()"), Vec::new()).await?;
    let on_rent = format!("return document.activeElement.innerText.includes({})", json!("400"));
    for _ in 0..6 {
        window.press(&[], Key::Right).await?;
        if window.client.execute(&on_rent, Vec::new()).await? == json!(true) {
            break;
        }
    }
    window.press(&[], Key::Enter).await?;
    window.says(DIALOG, "09895").await?;
    window.focus("[role=dialog] [data-own=put]").await?;
    window.press(&[], Key::Enter).await?;
    window.find("[data-own=form]").await?;
    window.says(DIALOG, "The guidance says 11 400").await?;
    faults::none_here(window, "the form of one's own figure").await?;

    window.write("Your figure", "tolv").await?;
    window.press(&[], Key::Enter).await?;
    window.until("document.activeElement?.ariaInvalid === 'true'").await.context("nonsense is taken")?;
    faults::none_here(window, "a figure that is none").await?;
    window.write("Your figure", "12 900").await?;
    window.write("Where it is from", "Hybel.no").await?;
    window.write("As of", "1.11.2026").await?;
    window.press(&[], Key::Enter).await?;
    window.until("!document.querySelector('[data-own=form]')").await
}

/// Among one's own figures it stands with what it replaces, and goes by one press.
async fn withdraw(window: &Window) -> anyhow::Result<()> {
    turn_to(window, "Your own").await?;
    for words in ["12 900", "the guidance says 11 400", "Hybel.no"] {
        window.says(MAIN, words).await?;
    }
    faults::none_here(window, "one's own figures").await?;
    window.focus("main li[data-own=figure] [data-own=withdraw]").await?;
    window.press(&[], Key::Enter).await?;
    window.until("!document.querySelector('main li[data-own=figure]')").await?;
    window.press(&[Key::Control], 'z').await?;
    window.until("document.querySelector('main li[data-own=figure]')").await.context("undo")?;
    window.press(&[Key::Control, Key::Shift], 'z').await?;
    window.until("!document.querySelector('main li[data-own=figure]')").await.context("redo")?;
    faults::none_here(window, "nothing of one's own").await
}
