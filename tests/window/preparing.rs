//! Preparing, from the ad to the debrief: the sheet, the stories, practice over simulated days until one is ready, the
//! ten minutes before, and what comes of the interview.

mod afterwards;
mod days;
mod eyes;
mod sheet;
mod sitting;
mod stories;
mod the_day;

use std::path::Path;

use anyhow::Context as _;
use fantoccini::key::Key;
use loype_tests::shared_fixture;
use loype_tests::window::Window;

use super::steps::{ASIDE, button, close_job, find, go, on_day};
use super::{card, faults};

/// The real ad of another country that asks for Rust, for much that one owned, and for what is nice to have.
const AD: &str = "job-ads/workatastartup-01-diode-senior.html";
const JOB: &str = "Senior Software Engineer";
const EMPLOYER: &str = "Diode Computers, Inc.";

#[tokio::test(flavor = "multi_thread")]
async fn from_an_ad_one_is_ready_before_the_interview_and_looks_back_on_it() -> anyhow::Result<()> {
    let Some(ad) = shared_fixture(AD) else { return Ok(()) };
    let profile = tempfile::tempdir()?;
    first_day(profile.path(), &ad).await.context("the first day")?;
    days::until_ready(profile.path()).await.context("the days between")?;
    the_day::look(profile.path()).await.context("the day itself")?;
    afterwards::look_back(profile.path()).await.context("afterwards")
}

/// Pages that nothing is on yet say what to do first, in either language and colours.
#[tokio::test(flavor = "multi_thread")]
async fn empty_pages_say_what_comes_first() -> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    let window = on_day(profile.path(), "2026-11-23T08:00:00Z").await?;
    go(&window, 'h', "Stories").await?;
    window.says("document.querySelector('main')", "No stories yet").await?;
    eyes::on(&window, "no stories").await?;
    go(&window, 'r', "Practice").await?;
    window.says("document.querySelector('main')", "You have not practised yet").await?;
    eyes::on(&window, "no practice").await?;
    for (tab, words) in [("Questions", "questions"), ("Progress", "Nothing yet")] {
        window.focus_named(tab).await?;
        window.press(&[], Key::Enter).await?;
        window.says("document.querySelector('main [role=tabpanel][data-state=active]')", words).await?;
        eyes::on(&window, &format!("no practice, {tab}")).await?;
    }
    go(&window, 'b', "Board").await?;
    super::steps::add_job(&window, "Testleder", "Nordlys Nett").await?;
    open_sheet(&window, "Testleder").await?;
    window.says(ASIDE, "Add what they ask for yourself").await?;
    eyes::on(&window, "a sheet without an ad").await?;
    window.close().await
}

/// Monday 23 November: the ad is saved, its list corrected, the interview planned, the stories written, and the first
/// five questions answered by keys alone.
async fn first_day(profile: &Path, ad: &Path) -> anyhow::Result<()> {
    let window = on_day(profile, "2026-11-23T08:00:00Z").await?;
    window.paste(&std::fs::read_to_string(ad)?).await?;
    window.find("[data-testid=capture] [data-save]").await?;
    window.press(&[Key::Control], Key::Enter).await?;
    window.find(&card(JOB)).await?;
    window.find("aside [role=tab]").await?;
    sheet::drawn_and_corrected(&window).await.context("what they ask for")?;
    plan_interview(&window).await.context("the interview")?;
    stories::write_three(&window).await.context("the stories")?;
    sheet::met_by_stories(&window).await.context("the stories on the sheet")?;
    sheet::write_parts(&window).await.context("one's own words")?;
    sitting::practice_interview(&window).await.context("five questions")?;
    window.close().await
}

/// Thursday 3 December at ten.
async fn plan_interview(window: &Window) -> anyhow::Result<()> {
    window.press(&[Key::Shift], 'I').await?;
    window.until("document.activeElement?.matches('aside form select')").await?;
    window.write("Day", "3.12.2026").await?;
    window.write("Time", "10").await?;
    window.press(&[], Key::Enter).await?;
    window.until("!document.querySelector('aside form')").await?;
    window.says(ASIDE, "3 Dec").await
}

/// Opens the sheet of a job from the box.
async fn open_sheet(window: &Window, title: &str) -> anyhow::Result<()> {
    go(window, 'b', "Board").await?;
    find(window, title, title).await?;
    window.says(ASIDE, title).await?;
    window.press(&[], 'p').await?;
    window
        .until("document.querySelector('aside [role=tab][data-state=active]')?.innerText.trim() === 'Prep'")
        .await?;
    window.says(ASIDE, "What they ask for, and what you have").await
}

/// Chooses a line of the menu that a button of that name opens.
async fn choose_in_menu(window: &Window, menu: &str, line: &str) -> anyhow::Result<()> {
    button(window, menu).await?;
    window.until("document.activeElement?.closest('[role=menu]')").await?;
    let item = format!(
        "[...document.querySelectorAll('[role=menuitem]')].find((one) => one.innerText.includes('{line}'))"
    );
    window.until(&item).await?;
    window.client.execute(&format!("{item}.focus()"), Vec::new()).await?;
    window.press(&[], Key::Enter).await?;
    window.until("!document.querySelector('[role=menu]')").await
}

/// What a person is told in passing.
async fn told(window: &Window, words: &str) -> anyhow::Result<()> {
    window.says("document.querySelector('[data-testid=said]')", words).await
}

/// Leaves the job that stands open.
async fn leave_job(window: &Window) -> anyhow::Result<()> {
    window.client.execute("document.activeElement?.blur()", Vec::new()).await?;
    close_job(window).await
}
