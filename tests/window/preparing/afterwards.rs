//! After the round: what was asked, how it went, the tasks that follow in one step, and the questions that come back.

use std::path::Path;

use anyhow::{Context as _, ensure};
use fantoccini::key::Key;
use loype_tests::window::Window;
use serde_json::{Value, json};

use super::{EMPLOYER, JOB, eyes, leave_job, open_sheet, sitting, told};
use crate::steps::{ASIDE, DIALOG, MAIN, add_job, button, go, on_day};

const ASKED: &str = "Why do you want to move to New York?";
/// Nearly a question of the bank.
const KNOWN: &str = "think of a colleague you found hard to get along with, what steps did you take";

/// The same day, an hour after.
pub(super) async fn look_back(profile: &Path) -> anyhow::Result<()> {
    let window = on_day(profile, "2026-12-03T11:00:00Z").await?;
    go(&window, 't', "Today").await?;
    window.says(MAIN, &format!("Look back on the interview: {JOB}")).await?;
    write(&window).await.context("the debrief")?;
    what_came_of_it(&window).await?;
    window.press(&[Key::Control], 'z').await?;
    taken_back(&window).await.context("undo")?;
    window.press(&[Key::Control, Key::Shift], 'z').await?;
    told(&window, "").await?;
    what_came_of_it(&window).await.context("redo")?;
    next_job_there(&window).await.context("the same employer")?;
    window.close().await
}

/// Writes the debrief from the day's line.
async fn write(window: &Window) -> anyhow::Result<()> {
    let line = format!(
        "[...document.querySelectorAll('main [data-line]')].find((one) => one.innerText.includes('Look back on the interview: {JOB}'))"
    );
    window.until(&line).await?;
    window.client.execute(&format!("{line}.focus()"), Vec::new()).await?;
    window.press(&[], Key::Enter).await?;
    window.says(DIALOG, &format!("Looking back: {JOB} at {EMPLOYER}")).await?;
    window.until("document.activeElement?.ariaLabel === 'Question 1'").await.context("the focus")?;
    eyes::on(window, "an empty debrief").await?;
    window.write("Question 1", ASKED).await?;
    window.choose("How question 1 went", "Badly").await?;
    window.write("Question 2", KNOWN).await?;
    window.says(DIALOG, "Is it this one?").await?;
    button(window, "Is it this one?").await?;
    window.until("document.activeElement?.ariaLabel === 'Question 2'").await.context("the focus")?;
    window.until("document.activeElement.value.endsWith('Which steps did you take yourself?')").await?;
    window.choose("How question 2 went", "Well").await?;
    window.write("How did it go on the whole?", "Warm, but I rambled.").await?;
    window.write("What will you do better next time?", "Say the figure first.").await?;
    window.write("What speaks against this place?", "Two of five left this year.").await?;
    window.write("What comes next?", "They call on Monday.").await?;
    eyes::on(window, "a debrief").await?;
    for task in ["Say thanks", "Follow up"] {
        window.focus_named(task).await?;
        window.until("document.activeElement.value !== ''").await.with_context(|| task.to_owned())?;
    }
    window.press(&[], Key::Enter).await?;
    window.until("!document.querySelector('[role=dialog]')").await?;
    told(window, "Saved. New questions: 1,").await?;
    told(window, "tasks: 2").await
}

/// Two tasks, the questions in the bank, the interview held.
async fn what_came_of_it(window: &Window) -> anyhow::Result<()> {
    let line = format!("Look back on the interview: {JOB}");
    window.until(&format!("!document.querySelector('main').innerText.includes('{line}')")).await?;
    let (tasks, asked) = (tasks(window).await?, asked(window).await?);
    ensure!(tasks == [json!("thank_you"), json!("follow_up")], "{tasks:?}");
    ensure!(asked.iter().any(|text| text == ASKED) && asked.len() == 2, "{asked:?}");
    Ok(())
}

async fn taken_back(window: &Window) -> anyhow::Result<()> {
    window.says(MAIN, &format!("Look back on the interview: {JOB}")).await?;
    let (tasks, asked) = (tasks(window).await?, asked(window).await?);
    ensure!(tasks.is_empty() && asked.is_empty(), "{tasks:?} {asked:?}");
    Ok(())
}

async fn tasks(window: &Window) -> anyhow::Result<Vec<Value>> {
    let job = sitting::job(window).await?;
    let open = window.call("task.of_job", json!({ "job_id": job })).await?["open"].clone();
    Ok(open.as_array().context("no tasks")?.iter().map(|task| task["kind"].clone()).collect())
}

/// The questions that were really asked, as the bank tells them.
async fn asked(window: &Window) -> anyhow::Result<Vec<Value>> {
    let query = json!({
        "text": "", "role": null, "level": null, "round": null, "kind": null, "skill": null, "only": "asked",
        "offset": 0, "limit": 200,
    });
    let page = window.call("question.list", query).await?;
    Ok(page["questions"].as_array().context("no questions")?.iter().map(|row| row["text"].clone()).collect())
}

/// Another job of the same employer suggests them; in the bank they are found among those really asked.
async fn next_job_there(window: &Window) -> anyhow::Result<()> {
    go(window, 'b', "Board").await?;
    add_job(window, "Platform Lead", EMPLOYER).await?;
    open_sheet(window, "Platform Lead").await?;
    window.says(ASIDE, "Asked by this employer").await?;
    window.says(ASIDE, ASKED).await?;
    eyes::on(window, "questions of the same employer").await?;
    leave_job(window).await?;
    go(window, 'r', "Practice").await?;
    button(window, "Questions").await?;
    window.choose("Which", "Really").await?;
    window.says(MAIN, "2 questions").await?;
    button(window, ASKED).await?;
    window.says(DIALOG, EMPLOYER).await?;
    eyes::on(window, "a question that was asked").await?;
    window.press(&[], Key::Escape).await?;
    window.until("!document.querySelector('[role=dialog]')").await
}
