//! A target from what the market says, and what is left of pay after tax, in both languages.

use anyhow::Context as _;
use fantoccini::key::Key;
use loype_tests::window::Window;
use serde_json::json;

use super::target_page;
use crate::open;

const MAIN: &str = "document.querySelector('main')";

#[tokio::test(flavor = "multi_thread")]
async fn pay_is_aimed_at_and_reckoned_after_tax_in_both_languages() -> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    let window = open(profile.path()).await?;
    aim(&window).await.context("a target")?;
    after_tax(&window).await.context("after tax")?;
    read_the_curve(&window).await.context("the curve")?;
    window.axe().await.context("after tax")?;
    in_bokmal(&window).await.context("in bokmål")?;
    window.close().await
}

/// The market's three figures are taken over, kept, and stand on the card of the target.
async fn aim(window: &Window) -> anyhow::Result<()> {
    window.press(&[Key::Shift], 'T').await?;
    window.until("document.activeElement?.matches('main form input')").await?;
    window.type_text("Software developer").await?;
    window.choose("Level", "Senior").await?;
    window.write("City", "Oslo").await?;
    window.focus_named("Use these").await?;
    let asked = json!({ "role": "Software developer", "level": "senior", "city": "Oslo" });
    let suggested = window.call("target.suggest", asked).await?;
    let market = "document.querySelector('main form section')";
    let mut figures = Vec::new();
    for (step, name) in [("walk_away", "Walk-away"), ("expected", "Expected"), ("stretch", "Stretch")] {
        let ore =
            suggested[format!("{step}_ore")].as_i64().with_context(|| format!("{step}: {suggested}"))?;
        figures.push(format!("{name} {} kr", in_groups(ore / 100)));
    }
    for figure in &figures {
        window.says(market, figure).await?;
    }
    window.axe().await.context("a target while it is written")?;
    window.press(&[], Key::Enter).await?;
    window.write("Why", "What the market says").await?;
    window.focus_named("Save target").await?;
    window.press(&[], Key::Enter).await?;
    for words in figures.iter().map(String::as_str).chain(["Senior · Oslo", "What the market says"]) {
        window.says("document.querySelector('main article')", words).await?;
    }
    window.axe().await.context("a target")
}

/// 650 000 in 2026: 22 % of (650 000 − 95 700 − 114 540) = 96 747.20; 1.7 % of 92 200 and 4 % of 331 700 = 14 835.40; 7.6 %
/// of 650 000 = 49 400. Together 160 982.60, so 489 017.40 is left.
async fn after_tax(window: &Window) -> anyhow::Result<()> {
    target_page(window, "After tax").await?;
    window.write("Pay before tax", "650 000").await?;
    for words in [
        "Rules of 2026, as adopted",
        "Left a month, on average 40 751 kr",
        "Left a year 489 017 kr",
        "All tax 160 983 kr",
    ] {
        window.says(MAIN, words).await?;
    }
    for (line, kroner) in [
        ("Minimum deduction", "−95 700 kr"),
        ("General income", "554 300 kr"),
        ("Personal allowance", "−114 540 kr"),
        ("Tax on general income", "96 747 kr"),
        ("Bracket tax", "14 835 kr"),
        ("National insurance", "49 400 kr"),
    ] {
        window.says(&row(line), kroner).await.with_context(|| line.to_owned())?;
    }
    window.focus_named("Where “Bracket tax” comes from").await?;
    window.press(&[], Key::Enter).await?;
    let why = "document.querySelector('[role=dialog]')";
    window.says(why, "Rule of 2026.").await?;
    window.says(why, "as of 1 Jan 2026").await?;
    window.axe().await.context("where a line comes from")?;
    window.press(&[], Key::Escape).await?;
    window.until(&format!("!{why}")).await?;

    window.choose("Year", "2027").await?;
    window.says("document.activeElement.selectedOptions[0]", "2027 (proposal)").await?;
    window.says(MAIN, "Proposal for 2027, not adopted").await?;
    window.says(MAIN, "The Storting has not adopted them").await?;
    // The minimum deduction and the allowance of Prop. 1 LS (2026–2027).
    window.says(&row("Personal allowance"), "−120 180 kr").await
}

/// The curve is drawn by the rules that are chosen, and read point by point with the arrow keys.
async fn read_the_curve(window: &Window) -> anyhow::Result<()> {
    window.says(MAIN, "2027 as proposed, not adopted").await?;
    window.focus_named("Pay after tax over pay before tax, from 0 kr to 1 500 000 kr a year").await?;
    read(window, "0 kr a year leaves 0 kr.").await?;
    window.press(&[], Key::Right).await?;
    // Below the limit of national insurance nothing is paid.
    read(window, "10 000 kr a year leaves 10 000 kr. Tax on the next krone: 0%").await?;
    window.press(&[], Key::End).await?;
    read(window, "1 500 000 kr a year leaves").await?;
    window.press(&[], Key::Home).await?;
    read(window, "0 kr a year leaves 0 kr.").await
}

async fn read(window: &Window, words: &str) -> anyhow::Result<()> {
    let said = "document.activeElement.getAttribute('aria-valuetext')?.replace(/\\s/g, ' ')";
    window.until(&format!("{said}.startsWith({})", json!(words))).await?;
    window.says("document.querySelector('.readout')", words).await
}

/// The same page in the person's other language: not a word of English is left on it.
async fn in_bokmal(window: &Window) -> anyhow::Result<()> {
    window.call("settings.edit", json!({ "setting": "language", "value": "nb" })).await?;
    window.until("document.documentElement.lang === 'nb' && document.title === 'Lønnsmål · Løype'").await?;
    for words in [
        "Igjen i måneden, i snitt",
        "Forslag for 2027, ikke vedtatt",
        "Stortinget",
        "Ny i Norge",
        "Igjen etter skatt, over lønn",
    ] {
        window.says(MAIN, words).await?;
    }
    let english = "[' of pay', 'The ', ' tax ', 'a year', 'Left'].filter((words) => document.querySelector('main').innerText.includes(words)).join()";
    window.until(&format!("{english} === ''")).await.context("English words are left")?;
    window.axe().await
}

/// The line of a tax, as a script's expression.
fn row(name: &str) -> String {
    format!(
        "[...document.querySelectorAll('main table tr')].find((row) => row.querySelector('.name')?.innerText.trim() === '{name}')"
    )
}

/// Kroner as they are shown, with plain spaces.
fn in_groups(kroner: i64) -> String {
    let digits = kroner.to_string();
    let first = digits.len() % 3;
    let (head, rest) = digits.split_at(first);
    let groups = rest.as_bytes().chunks(3).map(|group| String::from_utf8_lossy(group).into_owned());
    let head = Some(head.to_owned()).filter(|head| !head.is_empty());
    head.into_iter().chain(groups).collect::<Vec<_>>().join(" ")
}
