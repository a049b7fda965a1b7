//! Practice by keys alone: a practice interview of five questions, and sittings of what is due.

use anyhow::{Context as _, bail, ensure};
use fantoccini::key::Key;
use loype_tests::window::Window;
use serde_json::{Value, json};

use super::{EMPLOYER, JOB, eyes, faults, open_sheet};
use crate::steps::{DIALOG, MAIN, button, go, job_id};

/// The practice page as the core tells it.
pub(super) async fn page(window: &Window) -> anyhow::Result<Value> {
    window.call("practice.read", json!({})).await
}

/// Fifteen questions are planned; five are answered against the clock, with one's own judgement, by keys alone.
pub(super) async fn practice_interview(window: &Window) -> anyhow::Result<()> {
    open_sheet(window, JOB).await?;
    button(window, "Plan 15 questions").await?;
    window.says("document.querySelector('aside')", "15 questions planned").await?;
    super::leave_job(window).await?;
    go(window, 'r', "Practice").await?;
    let coming = "document.querySelector('[aria-labelledby=practice-coming]')";
    window.says(coming, "0 of 15 ready").await?;
    eyes::on(window, "a plan for an interview").await?;

    watch_for_pointers(window).await?;
    begin(window).await.context("the dialog")?;
    answer_five(window).await?;
    let pointed = window.client.execute("return window.pointed", Vec::new()).await?;
    ensure!(pointed == json!([]), "something was pointed at: {pointed}");
    eyes::on(window, "the sum of a sitting").await?;
    press_named(window, "Close").await?;
    window.says(MAIN, "6 answers today").await?;
    eyes::on(window, "practice after the first day").await?;
    for (tab, words) in [("Progress", "Questions answered"), ("Questions", "Search")] {
        window.focus_named(tab).await?;
        window.press(&[], Key::Enter).await?;
        window.says("document.querySelector('main [role=tabpanel][data-state=active]')", words).await?;
        eyes::on(window, tab).await?;
    }
    Ok(())
}

/// Opens the dialog, names the job and begins, by Tab, letters and Enter.
async fn begin(window: &Window) -> anyhow::Result<()> {
    tab_to(window, "innerText.startsWith('Practice interview')").await?;
    window.press(&[], Key::Enter).await?;
    window.until(&format!("document.activeElement?.closest('[role=dialog]') === {DIALOG}")).await?;
    tab_to(window, "labels?.[0]?.innerText === 'For the job'").await?;
    window.type_text(JOB).await?;
    window.until("document.activeElement.selectedOptions?.[0]?.innerText.includes('Diode')").await?;
    eyes::on(window, "a practice interview").await?;
    tab_to(window, "innerText === 'Begin'").await?;
    window.press(&[], Key::Enter).await?;
    window.says(MAIN, "Question 1 of 5").await?;
    window.until("document.activeElement?.matches('[data-asked]')").await.context("the focus")
}

/// Five are judged; the second is taken back and judged anew, and what is to come again comes at the end.
async fn answer_five(window: &Window) -> anyhow::Result<()> {
    eyes::on(window, "a question").await?;
    window.until("document.querySelector('main [role=timer]')?.innerText.startsWith('2:')").await?;
    write_answer(window, "I would measure first, then change one thing.").await?;
    eyes::on(window, "what a good answer shows").await?;
    window.says(MAIN, "I would measure first, then change one thing.").await?;
    judge(window, '3').await?;
    window.says(MAIN, "Question 2 of 5").await?;
    say_aloud(window).await?;
    judge(window, '2').await?;
    window.says(MAIN, "Question 3 of 5").await?;
    window.press(&[], 'u').await?;
    window.says(MAIN, "Question 2 of 5").await.context("taken back")?;
    for (grade, next) in [('1', "Question 3 of 5"), ('4', "Question 4 of 5"), ('3', "Question 5 of 5")] {
        say_aloud(window).await?;
        judge(window, grade).await?;
        window.says(MAIN, next).await?;
    }
    say_aloud(window).await?;
    judge(window, '3').await?;
    // Again is today: the second comes once more, and keeps the last number.
    window.says(MAIN, "Question 5 of 5").await?;
    say_aloud(window).await?;
    judge(window, '3').await?;
    window.says(MAIN, "6 answers in").await?;
    window.until("document.activeElement?.id === 'practice-done'").await.context("the focus")?;
    window.until("document.querySelectorAll('main tbody tr').length === 6").await
}

/// Types an answer and shows what a good one shows, without leaving the field.
async fn write_answer(window: &Window, text: &str) -> anyhow::Result<()> {
    tab_to(window, "tagName === 'TEXTAREA'").await?;
    window.type_text(text).await?;
    window.press(&[Key::Control], Key::Enter).await?;
    window.until("document.querySelector('main button[data-grade]')").await
}

/// Shows what a good answer shows after one was given aloud.
async fn say_aloud(window: &Window) -> anyhow::Result<()> {
    window.until("document.activeElement?.matches('[data-asked]')").await.context("the focus")?;
    window.press(&[], ' ').await?;
    window.until("document.querySelector('main button[data-grade]')").await
}

/// Judges the answer by its number.
async fn judge(window: &Window, grade: char) -> anyhow::Result<()> {
    window.press(&[], grade).await?;
    window.until("!document.querySelector('main button[data-grade]')").await
}

/// Sits with what is due for the interview until the sum is shown; gives the number of answers.
pub(super) async fn sit(window: &Window) -> anyhow::Result<usize> {
    press_named(window, &format!("Practise for {EMPLOYER}")).await?;
    for answers in 0..60 {
        window.until("document.querySelector('#practice-done, main [data-asked]')").await?;
        let done = "return Boolean(document.querySelector('#practice-done'))";
        if window.client.execute(done, Vec::new()).await? == json!(true) {
            faults::none_here(window, "the sum").await?;
            press_named(window, "Close").await?;
            return Ok(answers);
        }
        say_aloud(window).await?;
        judge(window, '3').await?;
    }
    bail!("the sitting has no end")
}

async fn press_named(window: &Window, name: &str) -> anyhow::Result<()> {
    button(window, name).await
}

/// Presses Tab until what has the focus is that.
async fn tab_to(window: &Window, that: &str) -> anyhow::Result<()> {
    for _ in 0..80 {
        let here = format!("return Boolean(document.activeElement.{that})");
        if window.client.execute(&here, Vec::new()).await? == json!(true) {
            return Ok(());
        }
        window.press(&[], Key::Tab).await?;
    }
    bail!("Tab does not lead to what is {that}")
}

/// Keeps every press of a pointer from now on; there must be none.
async fn watch_for_pointers(window: &Window) -> anyhow::Result<()> {
    let watch = "window.pointed = [];
        for (const kind of ['pointerdown', 'mousedown', 'touchstart']) {
            addEventListener(kind, () => window.pointed.push(kind), true);
        }";
    window.client.execute(watch, Vec::new()).await?;
    Ok(())
}

/// The id of the job, for what is asked of the core.
pub(super) async fn job(window: &Window) -> anyhow::Result<Value> {
    job_id(window, JOB).await
}
