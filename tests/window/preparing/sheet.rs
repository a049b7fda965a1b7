//! The prep sheet: what the ad asks for, corrected; the stories that meet it; the person's own words.

use anyhow::{Context as _, ensure};
use fantoccini::key::Key;
use loype_tests::window::Window;
use serde_json::{Value, json};

use super::{JOB, choose_in_menu, eyes, open_sheet};
use crate::steps::{ASIDE, button, job_id};

const OFFICE: &str = "The ability to work from our office in NYC";

/// The sheet as the core tells it.
pub(super) async fn read(window: &Window) -> anyhow::Result<Value> {
    let job = job_id(window, JOB).await?;
    window.call("prep.read", json!({ "job_id": job, "interview_id": null })).await
}

/// A line of the list by its first words, as a script's expression.
pub(super) fn line(words: &str) -> String {
    format!(
        "[...document.querySelectorAll('aside [role=tabpanel][data-state=active] li')].find((one) => one.innerText.trim().startsWith({}))",
        json!(words)
    )
}

/// The ad's own list stands there, must and nice; a word and a need are corrected, one is added, one is taken off.
pub(super) async fn drawn_and_corrected(window: &Window) -> anyhow::Result<()> {
    window.press(&[], 'p').await?;
    window.says(ASIDE, "0 of 6 have a story, 0 of 4 musts").await?;
    for (words, need) in [
        ("A few years of experience with at least one of {Rust, Python, TypeScript}", "must · from the ad"),
        ("Some prior experience owning large parts of a technical project", "must · from the ad"),
        ("Experience with building robust AI tools", "nice to have · from the ad"),
    ] {
        window.says(&line(words), need).await.with_context(|| words.to_owned())?;
    }
    eyes::on(window, "a sheet that was drawn").await?;

    choose_in_menu(window, &format!("Choices for “{OFFICE}"), "It is nice to have").await?;
    window.says(&line(OFFICE), "nice to have").await?;
    window.focus_named("Edit What they ask for: Excitement").await?;
    window.press(&[], Key::Enter).await?;
    window.until("document.activeElement?.matches('aside li input')").await?;
    window.client.execute("document.activeElement.select()", Vec::new()).await?;
    window.type_text("Stamina with hard problems").await?;
    window.press(&[], Key::Enter).await?;
    window.says(&line("Stamina with hard problems"), "must").await?;
    button(window, "Add what they ask for").await?;
    window.write("What else do they ask for?", "A work permit for the US").await?;
    window.press(&[], Key::Enter).await?;
    window.says(&line("A work permit for the US"), "must").await?;
    button(window, "Done").await?;
    window.says(ASIDE, "0 of 7 have a story, 0 of 4 musts").await?;

    window.press(&[Key::Control], 'z').await?;
    window.says(ASIDE, "0 of 6 have a story").await.context("undo")?;
    window.press(&[Key::Control, Key::Shift], 'z').await?;
    window.says(ASIDE, "0 of 7 have a story").await.context("redo")
}

/// Three are met, each with its reason, one of them because the person says so; what has no story is named.
pub(super) async fn met_by_stories(window: &Window) -> anyhow::Result<()> {
    open_sheet(window, JOB).await?;
    let rust = line("A few years of experience");
    window.says(&rust, "“Rewrote the ingest service”").await?;
    window.says(&rust, "skills: Rust").await?;
    let owned = line("Some prior experience owning");
    window.says(&owned, "“Tok ansvar for et teknisk prosjekt”").await?;
    window.says(&owned, "words: ").await?;
    let tools = "Experience with building robust AI tools";
    window.says(&line(tools), "“Built evals for an AI agent”").await?;
    window.says(&line(tools), "words: ").await?;
    // What the person says goes before what words say, both ways.
    let menu = format!("Choices for “{tools}");
    choose_in_menu(window, &menu, "“Built evals for an AI agent” does not fit").await?;
    window.says(&line(tools), "No story yet").await?;
    choose_in_menu(window, &menu, "“Built evals for an AI agent” fits").await?;
    window.says(&line(tools), "you said so").await?;
    for left in ["Stamina with hard problems", "A work permit for the US"] {
        window.says(&line(left), "No story yet").await.with_context(|| left.to_owned())?;
    }
    let coverage = read(window).await?["coverage"].clone();
    ensure!(coverage["asked"] == 7 && coverage["met"] == 3, "{coverage}");
    window.says(ASIDE, "3 of 7 have a story, 2 of 4 musts").await?;
    eyes::on(window, "a sheet met by stories").await
}

/// The person's own words stand in place of what was filled in.
pub(super) async fn write_parts(window: &Window) -> anyhow::Result<()> {
    for (part, text) in [
        ("They may doubt", "That I have shipped hardware. I have soldered at home."),
        ("Why them", "They let engineers own the whole board."),
    ] {
        let of = format!(
            "[...document.querySelectorAll('aside section')].find((one) => one.querySelector('h3')?.innerText === '{part}')"
        );
        window.until(&format!("{of}?.querySelector('textarea')")).await?;
        window.client.execute(&format!("{of}.querySelector('textarea').select()"), Vec::new()).await?;
        window.type_text(text).await?;
        window.press(&[], Key::Tab).await?;
        // Its own words are kept once one goes on: from then on one can start over.
        window.says(&of, "Start over").await.with_context(|| part.to_owned())?;
    }
    let sheet = read(window).await?;
    let doubts = sheet["parts"].as_array().and_then(|parts| parts.iter().find(|one| one["part"] == "doubts"));
    ensure!(doubts.is_some_and(|part| part["written_for"] == "application"), "{doubts:?}");
    eyes::on(window, "a sheet in one's own words").await
}
