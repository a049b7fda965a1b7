//! The pages with their parts, and the inspector with its tabs.

use anyhow::{Context as _, ensure};
use fantoccini::key::Key;
use loype_tests::window::Window;
use serde_json::json;

use super::Look;
use crate::steps::DIALOG;

/// Letters that lead to pages after `g`.
const LETTERS: [char; 14] = ['t', 'b', 'j', 'c', 'k', 'd', 'o', 'p', 'i', 'h', 'r', 'g', 'y', 's'];
/// Pages without a letter, by the messages of their actions.
const OTHERS: [&str; 3] = ["shell-action-go-trash", "archive-action", "ending-action"];

/// Every page before anything is saved.
pub(super) async fn empty(look: &Look<'_>) -> anyhow::Result<()> {
    for letter in LETTERS {
        go(look.window, letter).await?;
        look.at(&format!("empty, g {letter}")).await?;
    }
    Ok(())
}

/// Every page with its parts, then a job with its tabs.
pub(super) async fn all(look: &Look<'_>) -> anyhow::Result<()> {
    for letter in LETTERS {
        go(look.window, letter).await?;
        parts(look, "main", &format!("g {letter}")).await?;
    }
    for id in OTHERS {
        look.act(id).await?;
        look.at(id).await?;
    }
    go(look.window, 'c').await?;
    views(look).await.context("the calendar's views")?;
    go(look.window, 'b').await?;
    inspector(look).await
}

/// Goes to a page and waits until it is drawn.
pub(super) async fn go(window: &Window, letter: char) -> anyhow::Result<()> {
    window.press(&[], 'g').await?;
    window.press(&[], letter).await?;
    window.until("document.querySelector('main h1, main h2, main [role=grid]')").await?;
    window.until("!document.querySelector('main [aria-busy=true]')").await
}

/// A page and, where it has tabs, each of them.
async fn parts(look: &Look<'_>, ground: &str, place: &str) -> anyhow::Result<()> {
    let count = format!(
        "return document.querySelectorAll('{ground} [role=tablist]:first-of-type [role=tab]').length"
    );
    let tabs = look.window.client.execute(&count, Vec::new()).await?.as_u64().unwrap_or(0);
    if tabs == 0 {
        return look.at(place).await;
    }
    for tab in 0..tabs {
        let choose = format!(
            "document.querySelectorAll('{ground} [role=tablist]:first-of-type [role=tab]')[arguments[0]].click()"
        );
        look.window.client.execute(&choose, vec![json!(tab)]).await?;
        look.at(&format!("{place}, part {tab}")).await?;
    }
    Ok(())
}

/// Month, week, agenda and timeline.
async fn views(look: &Look<'_>) -> anyhow::Result<()> {
    const VIEWS: &str = "document.querySelectorAll('main header [role=group] button')";
    for view in 0..4 {
        let script = format!("{VIEWS}[arguments[0]].click()");
        look.window.client.execute(&script, vec![json!(view)]).await?;
        look.window.until(&format!("{VIEWS}[{view}].ariaPressed === 'true'")).await?;
        look.at(&format!("view {view}")).await?;
    }
    look.window.client.execute(&format!("{VIEWS}[0].click()"), Vec::new()).await?;
    Ok(())
}

/// A job in the furthest column that has any, with all its tabs.
async fn inspector(look: &Look<'_>) -> anyhow::Result<()> {
    let window = look.window;
    window.until("document.querySelector('[data-column] [data-card]')").await?;
    let last = "[...document.querySelectorAll('[data-column] [data-card]')].at(-1).focus()";
    window.client.execute(last, Vec::new()).await?;
    window.press(&[], Key::Enter).await?;
    window.find("aside [role=tab]").await?;
    parts(look, "aside", "the job").await?;
    window.press(&[], Key::Escape).await?;
    window.until("!document.querySelector('aside [role=tab]')").await?;
    let left = window.client.execute(&format!("return Boolean({DIALOG})"), Vec::new()).await?;
    ensure!(left == json!(false), "something is left open");
    Ok(())
}
