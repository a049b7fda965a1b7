//! The guidance in the real window: from a job to its city, to all cities, to a newer pay floor and back to the job.

mod cities;
mod marks;
mod newer_floor;
mod newer_pack;
mod own_rent;

use anyhow::Context as _;
use fantoccini::key::Key;
use loype_tests::window::Window;
use serde_json::json;

use super::{card, faults, open};

const MAIN: &str = "document.querySelector('main')";

/// A job in Stavanger paid 19 200 kr below UDI's level for a master's degree, which is 599 200 from 1 September 2025.
const AD: &str = "Systemutvikler
Equinor ASA
Fast · Heltid · Stavanger

Om stillingen
Vi søker en utvikler som vil bygge tjenester for havvind sammen med et lite og erfarent lag.

Søknadsfrist: 12. desember 2026
Arbeidssted: Forusbeen 50, 4035 Stavanger
Lønn: 580 000 kr per år

Krav
- Mastergrad i informatikk
- Erfaring med Kubernetes og PostgreSQL
- Gode norskkunnskaper
";

#[tokio::test(flavor = "multi_thread")]
async fn guidance_leads_from_a_job_to_its_city_to_all_cities_and_to_a_newer_floor() -> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    let window = open(profile.path()).await?;
    faults::listen(&window).await?;
    save(&window).await?;
    see_what_is_known(&window).await.context("the job's city and employer")?;
    cities::compare(&window).await.context("the cities")?;
    newer_floor::enter(&window).await.context("a newer level")?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn guidance_has_parts_that_open_without_an_error_and_keep_what_is_marked() -> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    let window = open(profile.path()).await?;
    faults::listen(&window).await?;
    every_part_opens(&window).await.context("with an empty profile")?;
    save(&window).await?;
    marks::add_a_skill(&window).await.context("a skill")?;
    marks::follow_an_employer(&window).await.context("an employer")?;
    marks::tick_a_step(&window).await.context("a newcomer's step")?;
    every_part_opens(&window).await?;
    in_bokmal(&window).await.context("in bokmål")?;
    window.close().await
}

/// Saves the job as it is copied from a page, and waits for its card.
async fn save(window: &Window) -> anyhow::Result<()> {
    window.press(&[Key::Control], '1').await?;
    window.until("document.title === 'Board · Løype'").await?;
    window.paste(AD).await?;
    window.find("[data-testid=capture] [data-save]").await?;
    window.press(&[Key::Control], Key::Enter).await?;
    window.find(&card("19k below the pay floor")).await.context("the card does not warn")?;
    Ok(())
}

/// The inspector's overview knows the city and the employer, and follows the employer at one press.
async fn see_what_is_known(window: &Window) -> anyhow::Result<()> {
    window.tab("Overview").await?;
    let overview = "document.querySelector('aside [role=tabpanel][data-state=active]')";
    window.says(overview, "19 200 kr below the pay floor").await?;
    let city = section("aside", "Stavanger");
    for words in [
        // SSB, table 09895, of 2025.
        "2 rooms: 11 400 kr",
        "3 rooms: 13 630 kr",
        "Known for The centre of oil and gas",
        "People 149 048",
    ] {
        window.says(&city, words).await?;
    }
    let employer = section("aside", "Equinor");
    for words in ["Energy", "923 609 016", "Careers page"] {
        window.says(&employer, words).await?;
    }
    faults::none_here(window, "the overview").await?;

    window.focus_named("Where what is said of Stavanger comes from").await?;
    window.press(&[], Key::Enter).await?;
    window.says("document.querySelector('[role=dialog]')", "09895").await?;
    faults::none_here(window, "where it comes from").await?;
    window.press(&[], Key::Escape).await?;
    window.until("!document.querySelector('[role=dialog]')").await?;

    window.focus_named("Follow Equinor").await?;
    window.press(&[], Key::Enter).await?;
    window.says(&employer, "Followed since 22 Nov").await
}

/// Every part begins with a heading, says something and has no fault.
async fn every_part_opens(window: &Window) -> anyhow::Result<()> {
    for part in [
        "Cities",
        "Employers",
        "Roles",
        "Pay",
        "Floors and permits",
        "Working life",
        "Newcomers",
        "Where to look",
        "Out of date",
    ] {
        turn_to(window, part).await?;
        faults::none_here(window, part).await?;
    }
    Ok(())
}

/// Three parts in the other language: the words are Norwegian, and none is English.
async fn in_bokmal(window: &Window) -> anyhow::Result<()> {
    window.call("settings.edit", json!({ "setting": "language", "value": "nb" })).await?;
    window.until("document.documentElement.lang === 'nb' && document.title === 'Veiledning · Løype'").await?;
    for (part, words) in [
        ("Byer", "Skriv en lønn, og se hva hver by gir deg igjen etter skatt og leie."),
        ("Lønnsgulv og tillatelser", "Andre beløp som tillatelser krever"),
        ("Ny i Norge", "Registrer deg hos politiet"),
    ] {
        turn_to(window, part).await?;
        window.says(MAIN, words).await?;
        let english = "[' the ', ' and ', ' your ', ' of '].filter((words) => document.querySelector('main').innerText.includes(words)).join()";
        window.until(&format!("{english} === ''")).await.context("English words are left")?;
        faults::none_here(window, part).await?;
    }
    Ok(())
}

/// Brings a part of the guidance, drawn to the end.
async fn turn_to(window: &Window, part: &str) -> anyhow::Result<()> {
    window.press(&[Key::Control], '4').await?;
    window.until("document.querySelector('main [role=tab]')").await?;
    window.focus_named(part).await?;
    window.press(&[], Key::Enter).await?;
    window.says("document.querySelector('main [role=tab][data-state=active]')", part).await?;
    let panel = "document.querySelector('main [role=tabpanel][data-state=active]')";
    window
        .until(&format!("{panel}?.querySelector('h1, h2')?.innerText.trim()"))
        .await
        .with_context(|| format!("{part} has no heading"))?;
    window.until("!document.querySelector('main [aria-busy=true], main [role=alert]')").await
}

/// A section by its heading, as a script's expression.
fn section(ground: &str, heading: &str) -> String {
    format!(
        "[...document.querySelectorAll('{ground} section')].find((one) => one.querySelector('h2, h3')?.innerText.trim() === '{heading}')"
    )
}
