//! The story bank: three stories, in both languages, written part by part.

use anyhow::Context as _;
use fantoccini::key::Key;
use loype_tests::window::Window;

use super::eyes;
use crate::steps::{MAIN, button, go};

/// A story as it is written.
struct Told {
    title: &'static str,
    parts: &'static [(&'static str, &'static str)],
    skill: Option<&'static str>,
}

const THREE: [Told; 3] = [
    Told {
        title: "Rewrote the ingest service",
        parts: &[
            ("Situation", "Our ingest service fell over every Monday."),
            ("Task", "I was to make it hold."),
            ("Action", "I measured it, rewrote the hot path and shadowed traffic for two weeks."),
            ("Result", "It now takes 9 times the load."),
        ],
        skill: Some("Rust"),
    },
    Told {
        title: "Tok ansvar for et teknisk prosjekt",
        parts: &[
            ("Action", "Jeg eide store deler av betalingsprosjektet, fra skisse til drift."),
            ("Result", "Ferdig på 4 måneder."),
        ],
        skill: None,
    },
    Told {
        title: "Built evals for an AI agent",
        parts: &[("Action", "I wrote 300 cases that a support bot had to pass.")],
        skill: None,
    },
];

/// Writes them; the hints go as what they miss comes.
pub(super) async fn write_three(window: &Window) -> anyhow::Result<()> {
    go(window, 'h', "Stories").await?;
    window.says(MAIN, "No stories yet").await?;
    for story in &THREE {
        write(window, story).await.with_context(|| story.title.to_owned())?;
    }
    let panel = "document.querySelector('main section h2')?.closest('section')";
    window.says(panel, "It does not say yet what came of it.").await?;
    window.says(MAIN, "3 stories.").await?;
    eyes::on(window, "three stories").await?;
    search(window).await.context("searching")?;
    tell(window).await.context("against the clock")
}

async fn write(window: &Window, story: &Told) -> anyhow::Result<()> {
    button(window, "New story").await?;
    window.write("What is it about?", story.title).await?;
    window.press(&[], Key::Enter).await?;
    window.says("document.querySelector('main section h2')", story.title).await?;
    for (part, text) in story.parts {
        window.write(part, text).await?;
    }
    if let Some(skill) = story.skill {
        window.write("Add a skill", skill).await?;
        window.press(&[], Key::Enter).await?;
        window.says("document.querySelector('main section section ul')", skill).await?;
    }
    // Saved as it is written: the row beside it tells what came of it, or that nothing is told yet.
    let told = story.parts.iter().find(|(part, _)| *part == "Result").map_or("no result", |(_, text)| text);
    let row = format!(
        "[...document.querySelectorAll('main [data-story]')].find((one) => one.innerText.includes('{}'))",
        story.title
    );
    window.says(&row, told).await
}

/// Found by a word in any part, and by a skill.
async fn search(window: &Window) -> anyhow::Result<()> {
    window.write("Search your stories", "betalings").await?;
    window.says(MAIN, "1 story.").await?;
    window.write("Search your stories", " ").await?;
    window.says(MAIN, "3 stories.").await?;
    window.choose("Skill", "Rust").await?;
    window.says(MAIN, "1 story.").await?;
    // What is typed at once is one word to a list, so the first of it is reached by its key.
    window.press(&[], Key::Home).await?;
    window.says(MAIN, "3 stories.").await
}

/// Nobody tells a story in an instant: that is refused with what to do, and the rate stays.
async fn tell(window: &Window) -> anyhow::Result<()> {
    button(window, "Tell it against the clock").await?;
    button(window, "Stop").await?;
    window.until("document.querySelector('[data-tone=wrong], [role=alert]')").await?;
    eyes::on(window, "a story told too fast").await?;
    window.says(MAIN, "150 words a minute").await?;
    // What went wrong is shown until one has seen it.
    window.focus("[data-tone=wrong] button").await?;
    window.press(&[], Key::Enter).await?;
    window.until("!document.querySelector('[data-tone=wrong]')").await
}
