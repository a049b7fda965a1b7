//! Looking at an ad before it is saved.

use anyhow::{Context as _, ensure};
use fantoccini::key::Key;
use loype_tests::own_fixture;
use serde_json::json;

use super::{card, open};

/// A LinkedIn page tells only "3 days ago": the day it was posted is doubtful, marked, corrected and kept.
#[tokio::test(flavor = "multi_thread")]
async fn a_doubtful_field_is_marked_corrected_and_kept_against_a_new_capture() -> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    let window = open(profile.path()).await?;
    let page = std::fs::read_to_string(own_fixture("job-ads/linkedin-open.html"))?;
    window.paste(&page).await?;
    let field = window.find("[data-testid=capture] [data-field=posted_on] input").await?;
    window.until("document.activeElement?.closest('[data-field=posted_on]')").await.context("the focus")?;
    window.axe().await?;
    field.clear().await?;
    field.send_keys("12.3.2026").await?;
    window.press(&[], Key::Enter).await?;
    window.find(&card("Data Engineer")).await?;
    let job = job_of(&window).await?;
    ensure!(job["fields"]["posted_on"] == json!("2026-03-12"), "{job}");
    ensure!(job["typed"] == json!(["posted_on"]), "{job}");

    window.paste(&page).await?;
    window.find("[data-testid=capture] [data-save]").await?;
    window.until("document.querySelector('[data-testid=capture]').innerText.includes('Saved')").await?;
    window.axe().await.context("an ad that is known")?;
    window.find("[data-testid=capture] [data-save]").await?.click().await?;
    window.until("!document.querySelector('[data-testid=capture]')").await?;
    let job = job_of(&window).await?;
    ensure!(job["fields"]["posted_on"] == json!("2026-03-12"), "what was typed was overwritten: {job}");
    ensure!(job["ads"].as_array().is_some_and(|ads| ads.len() == 2), "{job}");
    window.close().await
}

/// A wall, a list and a link to a site that may not be read: each is said, and the link is kept.
#[tokio::test(flavor = "multi_thread")]
async fn pages_that_are_no_ad_are_told_apart() -> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    let window = open(profile.path()).await?;
    for (page, words) in [
        ("login-wall.html", "log in"),
        ("list-links.html", "list"),
        ("script-only.html", "fills itself in"),
        ("empty.html", "no job ad"),
    ] {
        window.choose_file(&own_fixture(&format!("job-ads/{page}"))).await?;
        let said = format!(
            "document.querySelector('[data-testid=capture] [role=alert]')?.innerText.toLowerCase().includes('{words}')"
        );
        window.until(&said).await.with_context(|| page.to_owned())?;
        window.axe().await?;
        window.press(&[], Key::Escape).await?;
        window.until("!document.querySelector('[data-testid=capture]')").await?;
    }
    window.paste("https://www.finn.no/job/ad/476382378").await?;
    window
        .until(
            "document.querySelector('[data-testid=capture]')?.innerText.includes('finn.no/job/ad/476382378')",
        )
        .await?;
    window.axe().await.context("a link that is not fetched")?;
    window.press(&[], Key::Escape).await?;
    window.until("!document.querySelector('[data-testid=capture]')").await?;

    window.paste("https://localhost/stilling/1").await?;
    let refused =
        "document.querySelector('[data-testid=capture] [role=alert]')?.innerText.includes('localhost')";
    window.until(refused).await.context("a link into the person's own network")?;
    window.axe().await.context("a link that may not be fetched")?;
    window.close().await
}

/// A page with scripts, addresses and markup in every field is kept as text; nothing of it runs.
#[tokio::test(flavor = "multi_thread")]
async fn a_hostile_page_is_only_text() -> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    let window = open(profile.path()).await?;
    window.client.execute("window.violations = []; document.addEventListener('securitypolicyviolation', (event) => window.violations.push(event.violatedDirective))", Vec::new()).await?;
    window.choose_file(&own_fixture("job-ads/hostile.html")).await?;
    window.find("[data-testid=capture] [data-save]").await?;
    window.press(&[Key::Control], Key::Enter).await?;
    window.find(&card("Leder")).await?;
    for tab in ["Ad", "History", "Overview"] {
        window.tab(tab).await?;
    }
    let found = window
        .client
        .execute("return [window.hacked ?? null, window.violations, document.querySelectorAll('aside script, aside iframe, aside img, aside object').length]", Vec::new())
        .await?;
    ensure!(found == json!([null, [], 0]), "{found}");
    window.axe().await?;
    window.close().await
}

async fn job_of(window: &loype_tests::window::Window) -> anyhow::Result<serde_json::Value> {
    let found =
        window.call("job.list", json!({ "text": null, "stage": null, "offset": 0, "limit": 10 })).await?;
    ensure!(found["total"] == json!(1), "not one job: {found}");
    window.call("job.read", json!({ "job_id": found["jobs"][0]["job_id"] })).await
}
