//! A newer guidance from a file: looked at, left, taken, undone, and the built-in one again.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use fantoccini::key::Key;
use loype_tests::window::Window;

use super::{MAIN, cities, faults, turn_to};
use crate::open;

const EDITION: &str = "document.querySelector('main [data-pack=edition]')";
const PREVIEW: &str = "section[data-pack=preview]";

#[tokio::test(flavor = "multi_thread")]
async fn a_newer_guidance_is_looked_at_taken_and_undone() -> anyhow::Result<()> {
    let (profile, files) = (tempfile::tempdir()?, tempfile::tempdir()?);
    let newer = newer_pack(files.path())?;
    let window = open(profile.path()).await?;
    faults::listen(&window).await?;
    turn_to(&window, "Your own").await?;
    window.says(EDITION, "It came with Løype.").await?;

    refuse_another_file(&window, files.path()).await.context("a file that is none")?;
    look(&window, &newer).await.context("the look")?;
    press(&window, "cancel").await?;
    window.until(&format!("!document.querySelector('{PREVIEW}')")).await?;
    window.says(EDITION, "It came with Løype.").await?;

    take(&window, &newer).await.context("taken")?;
    window.press(&[Key::Control], 'z').await?;
    window.says(EDITION, "It came with Løype.").await.context("undo")?;
    window.press(&[Key::Control, Key::Shift], 'z').await?;
    window.says(EDITION, "ny.zip").await.context("redo")?;
    press(&window, "restore").await?;
    window.says(EDITION, "It came with Løype.").await.context("the built-in one again")?;
    faults::none_here(&window, "the built-in guidance again").await?;
    window.close().await
}

/// The built-in guidance in a later edition, in which Oslo has 1 234 567 people.
fn newer_pack(folder: &Path) -> anyhow::Result<PathBuf> {
    let mut files: BTreeMap<String, String> =
        guidance::built_in_files().into_iter().map(|(name, text)| (name.into(), text.into())).collect();
    let people = guidance::pack().city_named("Oslo").context("no Oslo")?.people.value.to_string();
    let digits: Vec<&str> = people
        .as_bytes()
        .rchunks(3)
        .rev()
        .map(|three| std::str::from_utf8(three).unwrap_or_default())
        .collect();
    let cities = files.get_mut("cities.toml").context("no cities")?;
    let before = cities.clone();
    for written in [people.as_str(), digits.join("_").as_str()] {
        if *cities == before {
            *cities = before.replacen(written, "1_234_567", 1);
        }
    }
    ensure!(*cities != before, "Oslo's people are written in another way");
    let edition = guidance::pack().edition.to_string();
    let pack = files.get_mut("pack.toml").context("no edition")?;
    *pack = pack.replacen(&edition, "2027-03-01", 1);
    let path = folder.join("ny.zip");
    std::fs::write(&path, app::packed_guidance(&files)?)?;
    Ok(path)
}

/// What is no guidance is refused with the reason, and nothing changes.
async fn refuse_another_file(window: &Window, folder: &Path) -> anyhow::Result<()> {
    let path = folder.join("brev.zip");
    std::fs::write(&path, "Kjære dagbok")?;
    choose(window, &path).await?;
    window.until("document.querySelector('main [data-pack] [role=alert]')?.innerText.trim()").await?;
    faults::none_here(window, "a file that is no guidance").await?;
    window.says(EDITION, "It came with Løype.").await
}

/// The look tells what would change and changes nothing.
async fn look(window: &Window, file: &Path) -> anyhow::Result<()> {
    choose(window, file).await?;
    let preview = format!("document.querySelector('{PREVIEW}')");
    for words in ["What “ny.zip” would change", "1 fact changed", "Oslo", "1 234 567"] {
        window.says(&preview, words).await?;
    }
    window.says("document.activeElement", "What “ny.zip” would change").await?;
    faults::none_here(window, "the look at a newer guidance").await
}

/// It is taken, and the cities say what it says.
async fn take(window: &Window, file: &Path) -> anyhow::Result<()> {
    look(window, file).await?;
    press(window, "import").await?;
    window.says(EDITION, "It is from the file “ny.zip”, imported 22 Nov").await?;
    faults::none_here(window, "a newer guidance").await?;
    turn_to(window, "Cities").await?;
    window.says(&cities::row("Oslo"), "1 234 567").await?;
    turn_to(window, "Your own").await?;
    window.says(MAIN, "1 Mar 2027").await
}

/// Gives a file to the field that waits for one.
async fn choose(window: &Window, file: &Path) -> anyhow::Result<()> {
    let field = window.find("input[data-pack=file]").await?;
    Ok(field.send_keys(&file.canonicalize()?.to_string_lossy()).await?)
}

/// Presses a button of the section.
async fn press(window: &Window, which: &str) -> anyhow::Result<()> {
    window.focus(&format!("main button[data-pack={which}]")).await?;
    window.press(&[], Key::Enter).await
}
