//! The first whole path: a page a person saved becomes a card they move, undo, close and find again tomorrow.

use std::process::Command;

use anyhow::{Context as _, ensure};
use fantoccini::key::Key;
use loype_tests::own_fixture;
use loype_tests::window::{SMALL, Start, Window};

use super::{NOON, card, open};

const FINN: &str = "Backendutvikler";
const NAV: &str = "Klimarådgiver";
const TEAMTAILOR: &str = "Produktdesigner";

#[tokio::test(flavor = "multi_thread")]
async fn from_a_saved_page_to_a_card_that_is_there_tomorrow() -> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    let window = open(profile.path()).await?;
    window.axe().await.context("the empty board")?;

    by_paste(&window).await?;
    by_file(&window).await?;
    by_command_line(&window, profile.path()).await?;
    move_and_undo(&window).await?;
    window.close().await?;

    let window = open(profile.path()).await?;
    for title in [FINN, NAV, TEAMTAILOR] {
        window.find(&card(title)).await.context("after the restart")?;
    }
    ensure!(column_of(&window, FINN).await? == "Preparing", "the move was lost");
    in_bokmal(&window).await?;
    window.close().await?;

    let window =
        Window::open(&Start { profile: profile.path(), clock: NOON, locale: "C.UTF-8", size: SMALL }).await?;
    window.until("document.documentElement.lang === 'nb'").await.context("the language was lost")?;
    window.close().await
}

/// A FINN page, copied and pasted; nothing is doubtful, so one press of Enter saves it.
async fn by_paste(window: &Window) -> anyhow::Result<()> {
    window.paste(&std::fs::read_to_string(own_fixture("job-ads/finn-snarest.html"))?).await?;
    window.find("[data-testid=capture] [data-save]").await?;
    window.axe().await.context("the review of an ad")?;
    window.press(&[], Key::Enter).await?;
    window.find(&card(FINN)).await?;
    window.find("aside [role=tab]").await.context("the saved job did not open")?;
    window.axe().await.context("the inspector")
}

/// A page of arbeidsplassen from a file, by the file field that Ctrl+O opens.
async fn by_file(window: &Window) -> anyhow::Result<()> {
    window.choose_file(&own_fixture("job-ads/nav-slogan.html")).await?;
    window.find("[data-testid=capture] [data-save]").await?;
    window.press(&[Key::Control], Key::Enter).await?;
    window.find(&card(NAV)).await?;
    Ok(())
}

/// A Teamtailor page by the command line, beside the open window, which hears of it.
async fn by_command_line(window: &Window, profile: &std::path::Path) -> anyhow::Result<()> {
    let program = std::env::var_os("LOYPE_DESKTOP_BIN").context("no program")?;
    let loype = std::path::Path::new(&program).with_file_name("loype");
    let saved = Command::new(loype)
        .args(["capture", "--save", "--profile"])
        .arg(profile)
        .arg(own_fixture("job-ads/teamtailor-escaped.html"))
        .output()?;
    ensure!(saved.status.success(), "{}", String::from_utf8_lossy(&saved.stderr));
    window.find(&card(TEAMTAILOR)).await.context("the window did not hear of it")?;
    Ok(())
}

/// Moves a card by keyboard and another by pointer, takes one move back and does it again.
async fn move_and_undo(window: &Window) -> anyhow::Result<()> {
    let first = window.find(&card(FINN)).await?;
    first.click().await?;
    window.focus(&card(FINN)).await?;
    window.press(&[Key::Control, Key::Shift], Key::Right).await?;
    window.until(&in_column(FINN, "Preparing")).await?;

    window.drag(&window.find(&card(NAV)).await?, &window.column("Applied").await?).await?;
    window.until(&in_column(NAV, "Applied")).await.context("dropped in another column")?;

    window.press(&[Key::Control], 'z').await?;
    window.until(&in_column(NAV, "Saved")).await.context("undo")?;
    window.until("document.body.innerText.includes('Klimarådgiver')").await?;
    window.press(&[Key::Control, Key::Shift], 'z').await?;
    window.until(&in_column(NAV, "Applied")).await.context("redo")?;
    window.axe().await.context("the board after moves")
}

/// Switches the language in the settings and looks at the words.
async fn in_bokmal(window: &Window) -> anyhow::Result<()> {
    window.call("settings.edit", serde_json::json!({ "setting": "language", "value": "nb" })).await?;
    window.until("document.documentElement.lang === 'nb'").await?;
    window.until("document.title === 'Tavle · Løype'").await?;
    ensure!(column_of(window, FINN).await? == "Forberedes", "the column keeps its English name");
    window.axe().await.context("the board in bokmål")
}

/// Whether a card stands in the column of that name, as a script's expression.
fn in_column(title: &str, column: &str) -> String {
    format!(
        "document.querySelector('{}')?.closest('[data-column]')?.querySelector('h2')?.innerText.startsWith('{column}')",
        card(title)
    )
}

/// The name of the column a card stands in.
async fn column_of(window: &Window, title: &str) -> anyhow::Result<String> {
    let script = format!(
        "return document.querySelector('{}').closest('[data-column]').querySelector('h2').firstChild.textContent.trim()",
        card(title)
    );
    let name = window.client.execute(&script, Vec::new()).await?;
    Ok(name.as_str().unwrap_or_default().to_owned())
}
