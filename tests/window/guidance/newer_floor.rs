//! From the floors over time to a newer one of the person's own, and what it makes of the job.

use anyhow::Context as _;
use fantoccini::key::Key;
use loype_tests::window::Window;

use super::{MAIN, faults, turn_to};
use crate::card;

/// A newer level is entered by way of the guidance; from then on it judges the job and stands in the guidance.
pub(super) async fn enter(window: &Window) -> anyhow::Result<()> {
    turn_to(window, "Floors and permits").await?;
    window.says(MAIN, "Pay floors over time").await?;
    window.focus_named("Enter a newer level").await?;
    window.press(&[], Key::Enter).await?;
    window.until("document.title === 'Target pay · Løype'").await?;
    window.says("document.querySelector('main [role=tab][data-state=active]')", "Pay floor").await?;
    for (field, text) in [
        ("First day", "01.09.2026"),
        ("Bachelor’s degree", "533 000"),
        ("Master’s degree", "610 000"),
        ("Link", "https://www.udi.no/en/important-messages/"),
    ] {
        window.write(field, text).await?;
    }
    window.press(&[], Key::Enter).await?;
    window.says(MAIN, "Entered by you on 22 Nov 2026").await?;
    faults::none_here(window, "the pay floor").await?;
    look_at_the_job(window).await.context("the job")?;
    look_at_the_guidance(window).await.context("the guidance")
}

/// 610 000 − 580 000 is what is missing now; it was 19 200.
async fn look_at_the_job(window: &Window) -> anyhow::Result<()> {
    window.press(&[Key::Control], '1').await?;
    window.until("document.title === 'Board · Løype'").await?;
    let card = card("30k below the pay floor");
    window.find(&card).await.context("the card keeps its old verdict")?;
    window.focus(&card).await?;
    window.press(&[], Key::Enter).await?;
    window.tab("Overview").await?;
    let overview = "document.querySelector('aside [role=tabpanel][data-state=active]')";
    window.says(overview, "30 000 kr below the pay floor").await?;
    faults::none_here(window, "the job").await
}

/// The level stands in the picture and in the table behind it, marked as the person's own.
async fn look_at_the_guidance(window: &Window) -> anyhow::Result<()> {
    turn_to(window, "Floors and permits").await?;
    window.says(MAIN, "Yours 533k 610k").await?;
    window.focus_named("Show as table").await?;
    window.press(&[], Key::Enter).await?;
    let row = "[...document.querySelectorAll('main table tbody tr')].find((row) => row.innerText.includes('Entered by you'))";
    for words in ["since 1 Sept 2026", "533 000", "610 000"] {
        window.says(row, words).await?;
    }
    faults::none_here(window, "floors with one's own").await
}
