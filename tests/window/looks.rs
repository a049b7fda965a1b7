//! Every page, part, tab and dialog under axe with every rule on: light and dark, English and bokmål.

mod dialogs;
mod pages;

use anyhow::Context as _;
use loype_tests::window::Window;
use messages::{Args, Lang};
use serde_json::json;

use super::faults;
use super::steps::{DIALOG, act, on_day};

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_wrong_with_any_page_in_either_language_and_colours() -> anyhow::Result<()> {
    let profile = tempfile::tempdir()?;
    let window = on_day(profile.path(), "2026-11-22T09:00:00Z").await?;
    pages::empty(&window).await.context("an empty profile")?;
    window.call("demo.fill", json!({ "jobs": 60, "seed": 4 })).await?;
    for (lang, theme) in [(Lang::En, "light"), (Lang::En, "dark"), (Lang::Nb, "light"), (Lang::Nb, "dark")] {
        let look = Look { window: &window, lang };
        look.turn_to(theme).await?;
        let place = format!("{theme}, {}", look.code());
        pages::all(&look).await.with_context(|| place.clone())?;
        dialogs::all(&look).await.with_context(|| place.clone())?;
    }
    window.close().await
}

/// The window in one language.
struct Look<'a> {
    window: &'a Window,
    lang: Lang,
}

impl Look<'_> {
    fn code(&self) -> &'static str {
        if self.lang == Lang::Nb { "nb" } else { "en" }
    }

    /// What the catalogue says.
    fn text(&self, id: &str) -> anyhow::Result<String> {
        let said = messages::by_id(self.lang, id, &Args::new());
        said.with_context(|| format!("there is no message {id}"))
    }

    /// Turns the window to its language and to these colours.
    async fn turn_to(&self, theme: &str) -> anyhow::Result<()> {
        for (setting, value) in [("language", self.code()), ("theme", theme)] {
            self.window.call("settings.edit", json!({ "setting": setting, "value": value })).await?;
        }
        let root = "document.documentElement";
        let code = self.code();
        self.window.until(&format!("{root}.lang === '{code}' && {root}.dataset.theme === '{theme}'")).await
    }

    /// Does what a message of the catalogue names, by the menu of everything.
    async fn act(&self, id: &str) -> anyhow::Result<()> {
        act(self.window, self.text(id)?.trim_end_matches([' ', '…'])).await
    }

    /// Looks at the place as it stands, once it is read to the end.
    async fn at(&self, place: &str) -> anyhow::Result<()> {
        self.window.until("!document.querySelector('[aria-busy=true]')").await?;
        faults::none_here(self.window, place).await
    }

    /// Looks at the dialog that is to be open, and closes it.
    async fn dialog(&self, place: &str) -> anyhow::Result<()> {
        use fantoccini::key::Key;
        let over = format!("({DIALOG} ?? document.querySelector('[role=menu]'))");
        self.window
            .until(&format!("{over}?.querySelector('button, input, [role=menuitem]')"))
            .await
            .context(place.to_owned())?;
        self.at(place).await?;
        self.window.press(&[], Key::Escape).await?;
        self.window
            .until("!document.querySelector('[role=dialog], [role=menu]')")
            .await
            .with_context(|| format!("Escape does not close {place}"))
    }
}
