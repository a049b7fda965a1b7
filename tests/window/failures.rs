//! A profile that can't be opened is told in the window, in the person's language, and nothing in it is touched.

use std::fs;

use anyhow::{Context as _, ensure};
use loype_tests::window::{SMALL, Start, Window};

use super::NOON;

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_another_program_is_left_alone_and_said() -> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    let file = profile.path().join("loype.sqlite3");
    fs::write(&file, "Kjære dagbok")?;
    let start = Start { profile: profile.path(), clock: NOON, locale: "nb_NO.UTF-8", size: SMALL };
    let window = Window::open_failing(&start).await?;
    window.until("document.body.innerText.includes('Løype')").await?;
    window.find("button").await.context("nothing to choose")?;
    window.axe().await?;
    ensure!(fs::read_to_string(&file)? == "Kjære dagbok", "the file was changed");

    // Once it is out of the way, the same window goes on.
    fs::rename(&file, profile.path().join("dagbok.txt"))?;
    window.find("main button").await?.click().await?;
    window
        .until("document.title.endsWith('· Løype') && document.querySelector('nav')")
        .await
        .context("trying again")?;
    window
        .until("!document.querySelector('[role=alert]')")
        .await
        .context("the board still tells of the failure")?;
    window.close().await
}
