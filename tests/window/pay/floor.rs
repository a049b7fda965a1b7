//! A job paid below the floor: said on its card, explained beside it, and judged anew when what is known changes.

use anyhow::Context as _;
use fantoccini::key::Key;
use loype_tests::window::Window;

use super::target_page;
use crate::{card, open};

const AD: &str = "Systemutvikler
Fjordkode AS
Fast · Heltid · Bergen

Om stillingen
Vi søker en utvikler som vil bygge tjenester for skipsfarten sammen med et lite og erfarent lag.

Søknadsfrist: 12. desember 2026
Arbeidssted: Strandgaten 3, 5013 Bergen
Lønn: 580 000 kr per år

Krav
- Mastergrad i informatikk
- Gode norskkunnskaper
";

const PAY_TAB: &str = "document.querySelector('aside [role=tabpanel][data-state=active], aside .pay')";

#[tokio::test(flavor = "multi_thread")]
async fn pay_below_the_floor_is_flagged_asked_about_and_judged_anew() -> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    let window = open(profile.path()).await?;
    window.paste(AD).await?;
    window.find("[data-testid=capture] [data-save]").await?;
    window.press(&[Key::Control], Key::Enter).await?;

    // UDI's level for a master's degree is 599 200 from 1 September 2025; 580 000 is 19 200 less.
    window.find(&card("19k below the pay floor")).await.context("the card does not warn")?;
    red_flag(&window, "19 200 kr below the pay floor").await?;
    for words in [
        "A master’s degree: 599 200 kr a year, since 1 Sept 2025",
        "Ask the employer",
        "Does a collective agreement cover this job",
        "may be outdated",
        "Advertised · from the ad",
    ] {
        window.says(PAY_TAB, words).await?;
    }
    window.axe().await.context("pay below the floor")?;
    say_less_than_before(&window).await.context("figures")?;
    enter_a_newer_level(&window).await.context("a newer level")?;
    be_nordic(&window).await.context("without a permit")?;
    window.close().await
}

/// The tab of pay says it in a flag, in rust.
async fn red_flag(window: &Window, words: &str) -> anyhow::Result<()> {
    window.tab("Pay").await?;
    window.says("document.querySelector('aside .flag .rust')", words).await
}

/// 650 000 was asked yesterday; 620 000 is objected to before it is saved, and stands with the objection after.
async fn say_less_than_before(window: &Window) -> anyhow::Result<()> {
    let rows = "[...document.querySelectorAll('aside ol > li')]";
    let figure = |words: &str| format!("{rows}.find((row) => row.innerText.includes('{words}'))");
    window.press(&[Key::Shift], 'P').await?;
    window.write("Pay", "650 000").await?;
    window.write("Who said it", "Kari").await?;
    window.write("Day", "yesterday").await?;
    window.press(&[], Key::Enter).await?;
    window.says(&figure("Kari"), "21 Nov 650 000 kr a year You asked, Kari").await?;

    window.press(&[Key::Shift], 'P').await?;
    window.write("Pay", "620 000").await?;
    let objection = "On 21 Nov 2026 you asked for 650 000 kr. Now you say 620 000 kr.";
    window.says("document.querySelector('aside form [aria-live]')", objection).await?;
    window
        .until(&format!("{rows}.filter((row) => row.innerText.includes('You asked')).length === 1"))
        .await?;
    window.axe().await.context("a figure that contradicts")?;
    window.press(&[], Key::Enter).await?;
    window.until("!document.querySelector('aside form')").await?;
    let asked_today = "row.innerText.startsWith('22 Nov') && row.innerText.includes('You asked')";
    window.says(&format!("{rows}.find((row) => {asked_today})"), objection).await
}

/// The level that UDI told of in September is typed in with its day and link, and rules from then on.
async fn enter_a_newer_level(window: &Window) -> anyhow::Result<()> {
    target_page(window, "Pay floor").await?;
    let main = "document.querySelector('main')";
    window.says(main, "This level may be outdated").await?;
    window.axe().await.context("the pay floor")?;
    for (field, text) in [
        ("First day", "01.09.2026"),
        ("Bachelor’s degree", "533 000"),
        ("Master’s degree", "610 000"),
        ("Link", "https://www.udi.no/en/important-messages/"),
    ] {
        window.write(field, text).await?;
    }
    window.press(&[], Key::Enter).await?;
    window.says(main, "Entered by you on 22 Nov 2026").await?;
    window.until(&format!("!{main}.innerText.includes('This level may be outdated')")).await?;
    window.axe().await.context("a level of one's own")?;

    to_the_job(window).await?;
    // 610 000 − 580 000.
    window.find(&card("30k below the pay floor")).await.context("the card keeps its old verdict")?;
    red_flag(window, "30 000 kr below the pay floor").await?;
    window.says(PAY_TAB, "A master’s degree: 610 000 kr a year, since 1 Sept 2026").await?;
    window.says(PAY_TAB, "You entered this level on 22 Nov 2026").await
}

/// Who needs no permit is told the same margin, without a flag and without questions.
async fn be_nordic(window: &Window) -> anyhow::Result<()> {
    target_page(window, "Pay floor").await?;
    window.focus_named("Citizenship").await?;
    window.press(&[], Key::Down).await?;
    window.says("document.activeElement.selectedOptions?.[0]", "A Nordic country").await?;
    window.says("document.querySelector('main')", "You need no permit.").await?;
    window.axe().await.context("citizenship")?;

    to_the_job(window).await?;
    window.tab("Pay").await?;
    window.says(PAY_TAB, "30 000 kr below the pay floor").await?;
    window.says(PAY_TAB, "For you the floor is information, not a condition.").await?;
    window.until("!document.querySelector('aside .flag, aside .verdict .rust')").await?;
    window.until(&format!("!{PAY_TAB}.innerText.includes('Ask the employer')")).await?;
    window.until("!document.querySelector('[data-card] .rust')").await.context("the card still warns")?;
    window.axe().await.context("the floor as information")
}

/// Back to the board, with the job open beside it.
async fn to_the_job(window: &Window) -> anyhow::Result<()> {
    window.press(&[Key::Control], '1').await?;
    window.until("document.title === 'Board · Løype'").await?;
    window.focus(&card("Systemutvikler")).await?;
    window.press(&[], Key::Enter).await?;
    window.find("aside [role=tab]").await?;
    Ok(())
}
