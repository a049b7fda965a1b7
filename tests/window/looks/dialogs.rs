//! The dialogs, each opened by key or by its name and closed with Escape.

use anyhow::Context as _;
use fantoccini::key::Key;
use loype_tests::window::Window;

use super::Look;
use super::pages::go;

/// Dialogs that open by their names in the menu of everything, by their messages.
const NAMED: [&str; 6] = [
    "tags-action-manage",
    "welcome-action",
    "offers-action-add",
    "contacts-action-add",
    "target-action-add",
    "help-action",
];

/// Every dialog.
pub(super) async fn all(look: &Look<'_>) -> anyhow::Result<()> {
    of_a_job(look).await.context("dialogs of a job")?;
    for id in NAMED {
        look.act(id).await.with_context(|| id.to_owned())?;
        over_or_beside(look, id).await?;
    }
    let window = look.window;
    window.press(&[], '?').await?;
    look.dialog("the sheet").await?;
    window.press(&[], '/').await?;
    look.dialog("the box").await?;
    go(window, 'j').await?;
    for button in ["jobs-columns", "jobs-filter-add"] {
        open(look, button).await.with_context(|| button.to_owned())?;
        look.dialog(button).await?;
    }
    go(window, 'c').await?;
    open(look, "calendar-file").await?;
    look.dialog("the calendar file").await
}

/// What is done with the job in hand.
async fn of_a_job(look: &Look<'_>) -> anyhow::Result<()> {
    let window = look.window;
    go(window, 'b').await?;
    window.press(&[], 'a').await?;
    look.dialog("adding by hand").await?;
    for (key, place) in [('m', "moving"), ('f', "a mail")] {
        take_in_hand(window).await?;
        window.press(&[], key).await?;
        look.dialog(place).await?;
    }
    take_in_hand(window).await?;
    look.act("merge-action").await?;
    look.dialog("merging").await
}

async fn take_in_hand(window: &Window) -> anyhow::Result<()> {
    window.focus("[data-column] [data-card]").await
}

/// A dialog over the page, or a form on it.
async fn over_or_beside(look: &Look<'_>, id: &str) -> anyhow::Result<()> {
    let window = look.window;
    window
        .until("document.querySelector('[role=dialog], main form')")
        .await
        .with_context(|| id.to_owned())?;
    look.at(id).await?;
    window.press(&[], Key::Escape).await?;
    window.until("!document.querySelector('[role=dialog]')").await.with_context(|| format!("{id} stays"))
}

/// Presses a button of the page by its name in the catalogue.
async fn open(look: &Look<'_>, id: &str) -> anyhow::Result<()> {
    look.window.focus_named(look.text(id)?.as_str()).await?;
    look.window.press(&[], Key::Enter).await
}
