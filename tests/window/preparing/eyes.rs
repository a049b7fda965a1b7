//! A page looked at in both colours and both languages.

use std::path::PathBuf;

use loype_tests::window::Window;
use serde_json::json;

use crate::faults;

/// Names the folder that pictures of every look are left in; without it none are taken.
const PICTURES_ENV: &str = "LOYPE_PICTURES";

/// Finds nothing wrong with the page as it stands, light and dark, English and bokmål; it is left light and in English.
pub(super) async fn on(window: &Window, place: &str) -> anyhow::Result<()> {
    for (language, theme) in [("nb", "dark"), ("nb", "light"), ("en", "dark"), ("en", "light")] {
        for (setting, value) in [("language", language), ("theme", theme)] {
            window.call("settings.edit", json!({ "setting": setting, "value": value })).await?;
        }
        let root = "document.documentElement";
        window.until(&format!("{root}.lang === '{language}' && {root}.dataset.theme === '{theme}'")).await?;
        window.until("!document.querySelector('[aria-busy=true]')").await?;
        let name = format!("{place}, {language}, {theme}");
        keep_picture(window, &name).await?;
        faults::none_here(window, &name).await?;
    }
    Ok(())
}

/// Leaves a picture where the person who runs the test asked for it: of the whole display, taken by ImageMagick, since the
/// driver's own pictures never come where nothing is composited.
async fn keep_picture(window: &Window, name: &str) -> anyhow::Result<()> {
    let Some(folder) = std::env::var_os(PICTURES_ENV).map(PathBuf::from) else { return Ok(()) };
    std::fs::create_dir_all(&folder)?;
    let file = format!("{name}.png").replace(", ", "-").replace(' ', "_");
    window.until("document.getAnimations().every((animation) => animation.playState !== 'running')").await?;
    std::process::Command::new("import").args(["-window", "root"]).arg(folder.join(file)).status()?;
    Ok(())
}
