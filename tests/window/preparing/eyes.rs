//! A page looked at in both colours and both languages.

use loype_tests::window::Window;
use serde_json::json;

use crate::faults;

/// Finds nothing wrong with the page as it stands, light and dark, English and bokmål; it is left light and in English.
pub(super) async fn on(window: &Window, place: &str) -> anyhow::Result<()> {
    for (language, theme) in [("nb", "dark"), ("nb", "light"), ("en", "dark"), ("en", "light")] {
        for (setting, value) in [("language", language), ("theme", theme)] {
            window.call("settings.edit", json!({ "setting": setting, "value": value })).await?;
        }
        let root = "document.documentElement";
        window.until(&format!("{root}.lang === '{language}' && {root}.dataset.theme === '{theme}'")).await?;
        faults::drawn_whole(window).await?;
        let name = format!("{place}, {language}, {theme}");
        window.keep_picture(&name).await?;
        faults::none_here(window, &name).await?;
    }
    Ok(())
}
