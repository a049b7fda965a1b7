//! A whole search in its days: saved in October, answered in November, ended by an offer; and a later search.

use std::path::Path;

use anyhow::{Context as _, ensure};
use fantoccini::key::Key;
use loype_tests::own_fixture;
use loype_tests::window::Window;
use serde_json::json;

use super::steps::{
    ASIDE, DIALOG, MAIN, act, add_job, button, close_job, drawn, find, go, job_id, move_to, on_day, stands_in,
};
use super::{card, faults};

const ACCEPTED: &str = "Backendutvikler";
const REJECTED: &str = "Dataingeniør";
const CALLED_OFF: &str = "Systemutvikler";
const OPEN: &str = "Plattformutvikler";
const NEVER_SENT: &str = "Testleder";

#[tokio::test(flavor = "multi_thread")]
async fn a_search_goes_from_its_first_save_to_an_accepted_offer_and_a_later_one_starts_clean()
-> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    save_and_send(profile.path()).await.context("October")?;
    hear_from_them(profile.path()).await.context("November")?;
    accept(profile.path()).await.context("the offer")?;
    search_again(profile.path()).await.context("a later search")
}

/// Monday 5 October: one ad is pasted, four jobs are written by hand, all but one are sent.
async fn save_and_send(profile: &Path) -> anyhow::Result<()> {
    let window = on_day(profile, "2026-10-05T07:00:00Z").await?;
    window.paste(&std::fs::read_to_string(own_fixture("job-ads/finn-snarest.html"))?).await?;
    window.find("[data-testid=capture] [data-save]").await?;
    window.press(&[], Key::Enter).await?;
    window.find(&card(ACCEPTED)).await?;
    window.find("aside [role=tab]").await?;
    close_job(&window).await?;
    let others = [
        (REJECTED, "Nordlys Nett"),
        (CALLED_OFF, "Dalbunn AS"),
        (OPEN, "Havbris Bank"),
        (NEVER_SENT, "Havbris Bank"),
    ];
    for (title, employer) in others {
        add_job(&window, title, employer).await.context(title)?;
    }
    for title in [ACCEPTED, REJECTED, CALLED_OFF, OPEN] {
        move_to(&window, title, "app").await?;
        stands_in(&window, title, "Applied").await?;
    }
    faults::none_here(&window, "four were sent").await?;
    window.close().await
}

/// Monday 2 November: one says no and why is noted at once; one calls the position off, and why is left for later.
async fn hear_from_them(profile: &Path) -> anyhow::Result<()> {
    let window = on_day(profile, "2026-11-02T08:00:00Z").await?;
    let rejected = job_id(&window, REJECTED).await?;
    move_to(&window, ACCEPTED, "int").await?;
    stands_in(&window, ACCEPTED, "Interview").await?;

    move_to(&window, REJECTED, "rej").await?;
    window.says("document.querySelector('[data-testid=asked]')", "Why was “Dataingeniør” closed?").await?;
    faults::none_here(&window, "asked why").await?;
    window.press(&[], 'w').await?;
    window.until("document.activeElement?.closest('[data-testid=asked]') && document.activeElement.type === 'radio'").await?;
    window.says("document.activeElement.closest('label')", "They chose somebody else").await?;
    window.press(&[], ' ').await?;
    window.press(&[], Key::Enter).await?;
    window.until("!document.querySelector('[data-testid=asked]')").await?;
    let closed = window.call("job.read", json!({ "job_id": rejected })).await?["closed"].clone();
    ensure!(closed["why"]["reason"] == "not_chosen" && closed["after"] == "applied", "{closed}");

    move_to(&window, CALLED_OFF, "rej").await?;
    window.find("[data-testid=asked]").await?;
    window.press(&[], Key::Escape).await?;
    window.until("!document.querySelector('[data-testid=asked]')").await?;
    window.close().await?;

    say_why_later(profile).await.context("why, a day later")
}

/// Tuesday 3 November: the reason that was left open is given from the job itself.
async fn say_why_later(profile: &Path) -> anyhow::Result<()> {
    let window = on_day(profile, "2026-11-03T08:00:00Z").await?;
    find(&window, "systemutv", CALLED_OFF).await?;
    window.says(ASIDE, "Rejected, came as far as Applied").await?;
    window.press(&[], 'w').await?;
    window
        .until("document.activeElement?.closest('aside') && document.activeElement.type === 'radio'")
        .await?;
    window.focus_named("The position was withdrawn").await?;
    window.press(&[], ' ').await?;
    window.press(&[], Key::Enter).await?;
    window.until("!document.querySelector('aside input[type=radio]')").await?;
    window.says(ASIDE, "The position was withdrawn").await?;
    faults::none_here(&window, "a reason that was added later").await?;
    window.close().await
}

/// Friday 20 November: the offer, its terms, and the acceptance that leads through what is left.
async fn accept(profile: &Path) -> anyhow::Result<()> {
    let window = on_day(profile, "2026-11-20T08:00:00Z").await?;
    move_to(&window, ACCEPTED, "off").await?;
    stands_in(&window, ACCEPTED, "Offer").await?;
    write_the_offer(&window).await.context("its terms")?;

    go(&window, 'b', "Board").await?;
    move_to(&window, ACCEPTED, "acc").await?;
    window.says("document.querySelector('[data-testid=asked]')", "Congratulations!").await?;
    window.press(&[], 'w').await?;
    window.until("document.activeElement?.closest('[data-testid=asked]')").await?;
    button(&window, "Show what is left").await?;
    drawn(&window, "The search is over").await?;
    window.says(MAIN, ACCEPTED).await?;
    window.says(MAIN, "Work starts: Fjelltopp Programvare AS").await?;
    window.says(MAIN, "1 job was never sent").await?;
    faults::none_here(&window, "what is left").await?;
    withdraw_the_other(&window).await.context("word to the other")?;
    put_away(&window).await.context("the archive")?;
    window.close().await
}

/// The terms of the offer that came, from the job that stands open.
async fn write_the_offer(window: &Window) -> anyhow::Result<()> {
    window.focus(&card(ACCEPTED)).await?;
    window.press(&[], Key::Enter).await?;
    window.find("aside [role=tab]").await?;
    window.press(&[Key::Shift], 'O').await?;
    window.until(&format!("{DIALOG}?.innerText.includes('For')")).await?;
    window.write("Base salary", "820 000").await?;
    window.press(&[], Key::Enter).await?;
    drawn(window, "Offers").await?;
    window.says("document.activeElement", "Terms: ").await?;
    button(window, "Edit First day of work").await?;
    window.write("First day of work", "4.1.2027").await?;
    window.press(&[], Key::Enter).await?;
    window.says("document.querySelector('.frame > section')", "4 Jan 2027").await?;
    faults::none_here(window, "the terms").await?;
    window.press(&[], Key::Escape).await?;
    window.until("!document.querySelector('.frame > section')").await
}

/// The draft is filled from the application; then the application is withdrawn in one step that undo takes back.
async fn withdraw_the_other(window: &Window) -> anyhow::Result<()> {
    button(window, "Draft a withdrawal to Havbris Bank").await?;
    let mail = format!("{DIALOG}?.querySelector('textarea')?.value");
    for words in ["I hereby withdraw my application of 5 October", OPEN, "Havbris Bank"] {
        window.until(&format!("{mail}.includes('{words}')")).await?;
    }
    faults::none_here(window, "the draft").await?;
    window.press(&[], Key::Escape).await?;
    window.until("!document.querySelector('[role=dialog]')").await?;

    button(window, "Withdraw 1").await?;
    window.says(MAIN, "Nobody waits for word from you.").await?;
    window.press(&[Key::Control], 'z').await?;
    window.says(MAIN, "1 application is still open").await?;
    window.press(&[Key::Control, Key::Shift], 'z').await?;
    window.says(MAIN, "Nobody waits for word from you.").await?;
    let open = job_id(window, OPEN).await?;
    let closed = window.call("job.read", json!({ "job_id": open })).await?["closed"].clone();
    ensure!(closed["why"]["reason"] == "other_offer", "{closed}");
    Ok(())
}

/// The search goes into an archive, whole.
async fn put_away(window: &Window) -> anyhow::Result<()> {
    window.write("Name", "Høsten 2026").await?;
    window.press(&[], Key::Enter).await?;
    drawn(window, "Earlier searches").await?;
    window.says(MAIN, "Høsten 2026").await?;
    window.says(MAIN, "5 jobs").await?;
    faults::none_here(window, "the archive").await?;
    go(window, 'b', "Board").await?;
    window.until("!document.querySelector('[data-card]')").await.context("the board is not empty")
}

/// March: the board is empty, the old search is looked up and only read, and the new one stands alone.
async fn search_again(profile: &Path) -> anyhow::Result<()> {
    let window = on_day(profile, "2027-03-08T08:00:00Z").await?;
    window.until("!document.querySelector('[data-card]')").await?;
    go(&window, 't', "Today").await?;
    window
        .until("!document.querySelector('main [data-line]')")
        .await
        .context("old work is left for today")?;
    go(&window, 'b', "Board").await?;
    add_job(&window, "Driftsleder", "Nordlys Nett").await?;

    find(&window, "dataing", REJECTED).await?;
    window.says(ASIDE, "This job belongs to the earlier search “Høsten 2026”. It is only read.").await?;
    window.says(ASIDE, "They chose somebody else").await?;
    window.press(&[], 'e').await?;
    window.until("!document.querySelector('aside input:not([type=checkbox]), aside textarea')").await?;
    faults::none_here(&window, "a job of an earlier search").await?;
    close_job(&window).await?;

    act(&window, "Earlier searches").await?;
    drawn(&window, "Earlier searches").await?;
    window.says(MAIN, "Backendutvikler, Fjelltopp Programvare AS").await?;
    button(&window, "Høsten 2026").await?;
    window.write("Find in this search", "havbris").await?;
    window.says(MAIN, "2 jobs").await?;
    faults::none_here(&window, "an earlier search").await?;
    // Letters are written where one writes; with Ctrl they lead on.
    window.press(&[Key::Control], '1').await?;
    drawn(&window, "Board").await?;
    window.until("document.querySelectorAll('[data-card]').length === 1").await?;
    window.close().await
}
