//! The cities side by side.

use anyhow::{Context as _, ensure};
use fantoccini::key::Key;
use loype_tests::window::Window;
use serde_json::{Value, json};

use super::{MAIN, faults, section};

/// The rows of the table as they stand, each with the city's name and its figures.
const ROWS: &str = "return [...document.querySelectorAll('main table tbody tr')].map((row) => ({
    name: row.querySelector('th').innerText.split('\\n')[0].trim(),
    figures: [...row.querySelectorAll('td')].map((cell) => cell.innerText.replace(/\\s/g, ' ').trim()),
}))";

/// From the job to all cities; a gross pay is typed, and the city that leaves most stands first.
pub(super) async fn compare(window: &Window) -> anyhow::Result<()> {
    window.focus_named("Compare cities").await?;
    window.press(&[], Key::Enter).await?;
    window.until("document.title === 'Guidance · Løype'").await?;
    window.says("document.querySelector('main [role=tab][data-state=active]')", "Cities").await?;
    window.says(MAIN, "Cities, by people").await?;
    ensure_shown(window, "").await.context("without a pay")?;
    faults::none_here(window, "cities by people").await?;

    window.write("Pay a year before tax", "650 000").await?;
    window.says(MAIN, "Cities, at 650 000 kr a year").await?;
    ensure_shown(window, "650 000").await?;
    // Of 650 000 in 2026 489 017.40 is left after tax; a twelfth of it less SSB's rent, 11 400, is 29 351.45.
    window.says(&row("Stavanger"), "29 351").await?;
    faults::none_here(window, "cities by what is left").await?;
    explain(window).await.context("why a figure is what it is")?;
    open_city(window).await
}

/// The table has the cities in the order of the core, each with the core's own figures.
async fn ensure_shown(window: &Window, gross: &str) -> anyhow::Result<()> {
    let answer = window.call("guidance.cities", json!({ "gross": gross, "rooms": 2 })).await?;
    let cities = answer["cities"].as_array().context("no cities")?;
    ensure!(cities.len() >= 9, "only {} cities", cities.len());
    let rows = window.client.execute(ROWS, Vec::new()).await?;
    let rows = rows.as_array().context("no rows")?;
    ensure!(rows.len() == cities.len(), "{} rows for {} cities", rows.len(), cities.len());
    for (row, city) in rows.iter().zip(cities) {
        ensure!(row["name"] == city["name"], "{} stands where {} belongs", row["name"], city["name"]);
        let Some(left) = city["left_month_ore"].as_i64() else { continue };
        let shown = row["figures"][0].as_str().context("no figure")?;
        let digits: String = shown.chars().filter(char::is_ascii_digit).collect();
        ensure!(
            digits == ((left + 50) / 100).to_string(),
            "{}: {shown}, and the core says {left}",
            row["name"]
        );
    }
    ensure_in_order(cities, gross)
}

/// Those that leave most come first; without a pay, those with most people.
fn ensure_in_order(cities: &[Value], gross: &str) -> anyhow::Result<()> {
    let by = if gross.is_empty() { "people" } else { "left_month_ore" };
    let figures: Vec<_> = cities.iter().filter_map(|city| city[by].as_i64()).collect();
    ensure!(figures.len() >= 9, "{by}: {figures:?}");
    ensure!(figures.is_sorted_by(|one, next| one >= next), "{by}: {figures:?}");
    Ok(())
}

/// From the first city to what it leaves with the arrow keys; Enter says why, Escape leads back.
async fn explain(window: &Window) -> anyhow::Result<()> {
    let first = "document.querySelector('main table tbody button')";
    window.client.execute(&format!("{first}.focus()"), Vec::new()).await?;
    window.press(&[], Key::Right).await?;
    window.until("document.activeElement?.closest('tbody td')").await?;
    window.press(&[], Key::Enter).await?;
    let why = "document.querySelector('[role=dialog]')";
    for words in ["A twelfth of what is left after tax (489 017 kr a year), less the rent", "09895"] {
        window.says(why, words).await?;
    }
    faults::none_here(window, "why a city leaves what it does").await?;
    window.press(&[], Key::Escape).await?;
    window.until(&format!("!{why} && document.activeElement?.closest('tbody td')")).await
}

/// Stavanger opens beside the table and closes with Escape, back to its row.
async fn open_city(window: &Window) -> anyhow::Result<()> {
    window
        .client
        .execute(&format!("{}.querySelector('th button').focus()", row("Stavanger")), Vec::new())
        .await?;
    window.press(&[], Key::Enter).await?;
    let panel = section("main", "Stavanger");
    for words in ["Rogaland", "Equinor", "University of Stavanger"] {
        window.says(&panel, words).await?;
    }
    window.says("document.activeElement", "Stavanger").await?;
    faults::none_here(window, "one city").await?;
    window.press(&[], Key::Escape).await?;
    window.until(&format!("!{panel}")).await?;
    window.says("document.activeElement?.closest('tbody tr')", "Stavanger").await
}

/// The row of a city, as a script's expression.
pub(super) fn row(city: &str) -> String {
    format!(
        "[...document.querySelectorAll('main table tbody tr')].find((row) => row.querySelector('th').innerText.trim().startsWith('{city}'))"
    )
}
