//! The table by keys: cells, sorting, many at once, undo.

use anyhow::Context as _;
use fantoccini::key::Key;
use loype_tests::window::Window;

use super::prepared::{QUIET, WEEK_AGO};
use super::{FOCUS, faults, reach};
use crate::steps::{ASIDE, MAIN, go};

/// Works on rows of the table.
pub(super) async fn work(window: &Window) -> anyhow::Result<()> {
    go(window, 'j', "Jobs").await?;
    window.until("document.querySelectorAll('main [role=grid] [role=row]').length > 6").await?;
    sort(window).await.context("sorting")?;
    edit_a_cell(window).await.context("a cell")?;
    change_two_at_once(window).await.context("two at once")?;
    open(window).await.context("opening")
}

/// The head of the first column sorts by Enter, and turns round.
async fn sort(window: &Window) -> anyhow::Result<()> {
    window.press(&[], 'j').await?;
    window.until(&format!("{FOCUS}?.closest('[role=grid]')")).await?;
    while_not_in_head(window).await?;
    reach(window, Key::Right, "Title").await.context("no head of the titles")?;
    for order in ["ascending", "descending"] {
        window.press(&[], Key::Enter).await?;
        window
            .until(&format!("{FOCUS}?.closest('[aria-sort]')?.ariaSort === '{order}'"))
            .await
            .context(order)?;
    }
    faults::none_here(window, "a sorted table").await
}

/// Goes up to the head of the column.
async fn while_not_in_head(window: &Window) -> anyhow::Result<()> {
    let in_head = format!("return Boolean({FOCUS}?.closest('[role=columnheader]'))");
    while window.client.execute(&in_head, Vec::new()).await? == false {
        window.press(&[], 'k').await?;
    }
    Ok(())
}

/// A title is written anew in its cell, and undo brings the old one back.
async fn edit_a_cell(window: &Window) -> anyhow::Result<()> {
    reach(window, 'j', QUIET).await?;
    window.press(&[], 'e').await?;
    window.until(&format!("{FOCUS}?.matches('input')")).await?;
    faults::none_here(window, "editing a cell").await?;
    window.press(&[], Key::End).await?;
    window.type_text(" II").await?;
    window.press(&[], Key::Enter).await?;
    window.says(MAIN, "Dataingeniør II").await?;
    window.until(&format!("{FOCUS}?.closest('[role=grid]')")).await.context("the focus left the grid")?;
    window.press(&[Key::Control], 'z').await?;
    window.until("!document.querySelector('main').innerText.includes('Dataingeniør II')").await
}

/// Two rows are selected and deleted in one step, which undo takes back.
async fn change_two_at_once(window: &Window) -> anyhow::Result<()> {
    window.press(&[], ' ').await?;
    window.until("document.querySelectorAll('[role=row][aria-selected=true]').length === 1").await?;
    window.press(&[Key::Shift], Key::Down).await?;
    window.until("document.querySelectorAll('[role=row][aria-selected=true]').length === 2").await?;
    faults::none_here(window, "two selected").await?;
    let jobs = "document.querySelectorAll('main [role=grid] [role=rowheader]').length";
    window.client.execute(&format!("window.jobs = {jobs}"), Vec::new()).await?;
    window.press(&[], Key::Delete).await?;
    window.until(&format!("{jobs} === window.jobs - 2")).await?;
    window.press(&[Key::Control], 'z').await?;
    window.until(&format!("{jobs} === window.jobs")).await.context("one step back")
}

/// Enter opens the job beside the table, Escape leads back to the cell.
async fn open(window: &Window) -> anyhow::Result<()> {
    window.until(&format!("{FOCUS}?.closest('[role=grid]')")).await.context("the focus left the grid")?;
    window.press(&[], Key::Escape).await?;
    while_not_in_head(window).await?;
    reach(window, 'j', WEEK_AGO).await?;
    window.press(&[], Key::Enter).await?;
    window.says(ASIDE, WEEK_AGO).await?;
    window.press(&[], Key::Escape).await?;
    window.until(&format!("!{ASIDE} && {FOCUS}?.closest('[role=grid]')")).await
}
