//! What a person marks in the guidance: skills they have, employers they follow, steps they have done.

use anyhow::{Context as _, ensure};
use fantoccini::key::Key;
use loype_tests::window::Window;
use serde_json::json;

use super::{faults, section, turn_to};

/// Kubernetes is asked for by the saved ad; once it is one's own it is no gap.
pub(super) async fn add_a_skill(window: &Window) -> anyhow::Result<()> {
    turn_to(window, "Roles").await?;
    let own = section("main", "Your skills");
    let gaps = section("main", "What your saved ads ask for that you have not");
    window.says(&own, "None yet.").await?;
    window.says(&gaps, "Kubernetes in 1 of 1 ad").await?;
    faults::none_here(window, "no skills").await?;
    window.write("Add skills", "K8s, Java").await?;
    // JavaScript is on offer; what was typed is what Enter adds.
    window.says("document.querySelector('main [role=listbox]')", "K8s, JavaScript").await?;
    faults::none_here(window, "skills on offer").await?;
    window.press(&[], Key::Enter).await?;
    for skill in ["K8s", "Java"] {
        window.says(&format!("{own}?.querySelector('ul')"), skill).await?;
    }
    window.until("document.activeElement?.matches('input') && document.activeElement.value === ''").await?;
    window.until("!document.querySelector('main form [role=option]')").await?;
    window.until(&format!("!{gaps}.innerText.includes('Kubernetes')")).await.context("still a gap")?;
    window.says(&gaps, "PostgreSQL in 1 of 1 ad").await?;
    faults::none_here(window, "two skills").await
}

/// An employer is found by a part of its name and followed; it is among those followed from then on.
pub(super) async fn follow_an_employer(window: &Window) -> anyhow::Result<()> {
    turn_to(window, "Employers").await?;
    window.write("Search by name", "quinor").await?;
    window.says("document.querySelector('main [role=status]')", "1 employer").await?;
    window.focus("main [data-employer]").await?;
    window.press(&[], Key::Enter).await?;
    let panel = section("main", "Equinor");
    window.says(&panel, "Systemutvikler").await.context("one's own job there")?;
    faults::none_here(window, "an employer").await?;
    window.focus_named("Follow").await?;
    window.press(&[], Key::Enter).await?;
    window.says(&panel, "Followed since 22 Nov").await?;
    window.press(&[], Key::Escape).await?;
    window.until(&format!("!{panel}")).await?;
    window.write("Search by name", " ").await?;
    window.choose("Which", "Those you follow").await?;
    window.says("document.querySelector('main [role=status]')", "1 employer").await?;
    window.says("document.querySelector('main [data-employer]')", "Equinor").await?;
    faults::none_here(window, "those that are followed").await
}

/// A step is ticked off with Space, taken back by undo and done again by redo.
pub(super) async fn tick_a_step(window: &Window) -> anyhow::Result<()> {
    const STEP: &str = "Show who you are";
    turn_to(window, "Newcomers").await?;
    let done = async || -> anyhow::Result<Option<String>> {
        let track = window.call("newcomer.read", json!({})).await?;
        let steps = track["steps"].as_array().context("no steps")?;
        let step = steps.iter().find(|step| step["title"]["en"] == STEP).context("no such step")?;
        Ok(step["done_on"].as_str().map(str::to_owned))
    };
    let row = format!(
        "[...document.querySelectorAll('main ol > li')].find((row) => row.querySelector('label').innerText.trim() === '{STEP}')"
    );
    let ticked = format!("{row}.querySelector('input[type=checkbox]').checked");
    window.until(&format!("{row} && !{ticked}")).await?;
    window.focus_named(STEP).await?;
    window.press(&[], ' ').await?;
    window.says(&row, "Done 22 Nov").await?;
    ensure!(done().await?.as_deref() == Some("2026-11-22"), "the core keeps another day");
    window.says("document.querySelector('main [role=status]')", "1 of").await?;
    faults::none_here(window, "a step that is done").await?;

    window.press(&[Key::Control], 'z').await?;
    window.until(&format!("!{ticked}")).await.context("undo")?;
    ensure!(done().await?.is_none(), "the core keeps it as done");
    window.press(&[Key::Control, Key::Shift], 'z').await?;
    window.says(&row, "Done 22 Nov").await.context("redo")
}
