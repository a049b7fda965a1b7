//! The weekends on which the clock changes: interviews in two clocks, countdowns, the calendar and its file, and a
//! notification of the system for each reminder, once.

use std::path::Path;

use anyhow::{Context as _, ensure};
use fantoccini::key::Key;
use loype_tests::Notifications;
use loype_tests::window::Window;

use super::faults;
use super::steps::{ASIDE, DIALOG, MAIN, add_job, button, find, go, on_day};

const OSLO: &str = "Testleder";
const NEW_YORK: &str = "Plattformutvikler";

/// Clocks go back on Sunday 25 October 2026: three in the morning becomes two, and the day has 25 hours.
#[tokio::test(flavor = "multi_thread")]
async fn on_the_weekend_the_clock_goes_back_every_time_is_right_and_each_reminder_comes_once()
-> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    let shared = tempfile::tempdir()?;
    let desktop = Notifications::listen().await?;
    plan(profile.path(), shared.path()).await.context("Friday")?;
    count_down(profile.path()).await.context("Saturday evening")?;
    ensure!(told(&desktop) == ["Interview tomorrow at 09:00"], "{:?}", desktop.heard());
    calendar_file(shared.path()).context("the file for other calendars")?;

    // Half past two comes twice; then an hour before, once more after the clock was set back by hand, and later.
    for (now, left) in [
        ("2026-10-25T00:30:00Z", "in 7 h 30 min"),
        ("2026-10-25T01:30:00Z", "in 6 h 30 min"),
        ("2026-10-25T07:00:00Z", "in 1 h 0 min"),
        ("2026-10-25T06:30:00Z", "in 1 h 30 min"),
        ("2026-10-25T07:05:00Z", "in 55 minutes"),
    ] {
        let window = on_day(profile.path(), now).await?;
        go(&window, 'i', "Interviews").await?;
        window.says(MAIN, left).await.context(now)?;
        window.close().await?;
    }
    let told = told(&desktop);
    ensure!(told == ["Interview tomorrow at 09:00", "Interview today at 09:00"], "{told:?}");
    let body = &desktop.heard()[0].body;
    ensure!(body.contains(OSLO) && body.contains("Nordlys Nett"), "{body}");
    Ok(())
}

/// Clocks go forward on Sunday 28 March 2027: two becomes three, and the day has 23 hours.
#[tokio::test(flavor = "multi_thread")]
async fn on_the_weekend_the_clock_goes_forward_an_hour_is_missing_and_said_so() -> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    let window = on_day(profile.path(), "2027-03-27T21:30:00Z").await?;
    add_job(&window, OSLO, "Nordlys Nett").await?;
    open_form(&window, OSLO).await?;
    window.write("Day", "28.3.2027").await?;
    window.write("Time", "02:30").await?;
    window.says(ASIDE, "There is no 02:30 that night").await?;
    faults::none_here(&window, "a time that is skipped").await?;
    window.write("Time", "09").await?;
    save(&window).await?;
    go(&window, 'i', "Interviews").await?;
    // Half past ten in the evening, and nine in the morning ten and a half hours later by the clock on the wall.
    window.says(MAIN, "in 9 h 30 min").await?;
    go(&window, 'c', "Calendar").await?;
    window.says("document.querySelector('main [data-day=\"2027-03-28\"]')", "Clocks +1 h").await?;
    faults::none_here(&window, "the month the clock goes forward").await?;
    window.close().await
}

/// What the desktop was told, line by line.
fn told(desktop: &Notifications) -> Vec<String> {
    desktop.heard().into_iter().map(|one| one.summary).collect()
}

/// Friday at ten: an interview on Sunday at nine in Oslo, one on Monday at nine in New York, and a file kept fresh.
async fn plan(profile: &Path, shared: &Path) -> anyhow::Result<()> {
    let window = on_day(profile, "2026-10-23T08:00:00Z").await?;
    add_job(&window, OSLO, "Nordlys Nett").await?;
    add_job(&window, NEW_YORK, "Fjelltopp AS").await?;

    open_form(&window, OSLO).await?;
    window.write("Day", "25.10.2026").await?;
    window.write("Time", "02:30").await?;
    window.says(ASIDE, "02:30 comes twice that night").await?;
    faults::none_here(&window, "a time that comes twice").await?;
    window.write("Time", "09").await?;
    save(&window).await?;

    open_form(&window, NEW_YORK).await?;
    window.write("Day", "26.10.2026").await?;
    window.write("Time", "9").await?;
    window.focus("aside form summary").await?;
    window.press(&[], Key::Enter).await?;
    window.write("Time zone", "America/New_York").await?;
    // Oslo is back on winter time, New York is not yet: five hours apart, not six.
    window.says(ASIDE, "14:00–15:00 in Oslo").await?;
    save(&window).await?;
    faults::none_here(&window, "an interview in another zone").await?;

    go(&window, 'c', "Calendar").await?;
    window.says("document.querySelector('main [data-day=\"2026-10-25\"]')", "Clocks −1 h").await?;
    let monday = "document.querySelector('main [data-day=\"2026-10-26\"]')";
    window.says(monday, "14:00").await?;
    faults::none_here(&window, "the month the clock goes back").await?;
    button(&window, "Calendar file").await?;
    window.write("Folder", &shared.display().to_string()).await?;
    window.press(&[], Key::Enter).await?;
    window.says(DIALOG, "Kept fresh:").await?;
    faults::none_here(&window, "the calendar file").await?;
    window.press(&[], Key::Escape).await?;
    window.close().await
}

/// Saturday, half past ten in the evening: eleven and a half hours are left, though the clock will say ten and a half.
async fn count_down(profile: &Path) -> anyhow::Result<()> {
    let window = on_day(profile, "2026-10-24T20:30:00Z").await?;
    go(&window, 'i', "Interviews").await?;
    window.says(MAIN, "in 11 h 30 min").await?;
    for words in ["09:00–10:00, New York time", "14:00–15:00 in Oslo"] {
        window.says(MAIN, words).await?;
    }
    faults::none_here(&window, "two clocks").await?;
    go(&window, 't', "Today").await?;
    window.says(MAIN, "First interview: Testleder").await?;
    window.close().await
}

/// Both interviews by the wall in Oslo, with the rule by which it changes.
fn calendar_file(shared: &Path) -> anyhow::Result<()> {
    let text = std::fs::read_to_string(shared.join("loype.ics"))?;
    for line in [
        "DTSTART;TZID=Europe/Oslo:20261025T090000",
        "DTSTART;TZID=Europe/Oslo:20261026T140000",
        "BEGIN:VTIMEZONE",
        "TRIGGER:-PT60M",
    ] {
        ensure!(text.lines().any(|other| other == line), "no line {line} in\n{text}");
    }
    Ok(())
}

/// Opens the form for an interview of a job, by keys.
async fn open_form(window: &Window, title: &str) -> anyhow::Result<()> {
    go(window, 'b', "Board").await?;
    find(window, title, title).await?;
    window.says(ASIDE, title).await?;
    window.press(&[Key::Shift], 'I').await?;
    window.until("document.activeElement?.matches('aside form select')").await
}

/// Saves the form that is open.
async fn save(window: &Window) -> anyhow::Result<()> {
    window.press(&[], Key::Enter).await?;
    window.until("!document.querySelector('aside form [aria-invalid], aside form h3')").await
}
