//! Every page, part, tab and dialog under axe with every rule on: light and dark, English and bokmål, at both sizes.
//!
//! With `LOYPE_PICTURES=DIR` a picture of each is left there, to be looked at.

mod dialogs;
mod pages;
mod room;

use anyhow::Context as _;
use loype_tests::window::{LARGE, SMALL, Window};
use messages::{Args, Lang};
use serde_json::json;

use super::faults;
use super::steps::{DIALOG, act, of_size};

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_wrong_with_any_page_in_either_language_and_colours() -> anyhow::Result<()> {
    for (size, colours) in [(SMALL, ["light", "dark"]), (LARGE, ["dark", "light"])] {
        let profile = tempfile::tempdir()?;
        let window = of_size(profile.path(), "2026-11-22T09:00:00Z", size).await?;
        let look = |lang, theme| Look { window: &window, lang, theme, width: size.0 };
        let looks = [look(Lang::En, colours[0]), look(Lang::Nb, colours[1])];
        for look in &looks {
            look.turn().await?;
            pages::empty(look).await.with_context(|| look.name())?;
        }
        window.call("demo.fill", json!({ "jobs": 60, "seed": 4 })).await?;
        add_long_words(&window).await?;
        for look in &looks {
            look.turn().await?;
            pages::all(look).await.with_context(|| look.name())?;
            dialogs::all(look).await.with_context(|| look.name())?;
        }
        window.close().await?;
    }
    Ok(())
}

/// A job in the furthest stage whose words are longer than any card is wide.
async fn add_long_words(window: &Window) -> anyhow::Result<()> {
    let board = window.call("board.read", json!({ "per_column": 1 })).await?;
    let last = board["columns"].as_array().and_then(|columns| columns.last()).context("no columns")?;
    let edits = json!([
        { "field": "title", "value": "Personopplysningssikkerhetsarkitekt og informasjonsforvaltningsrådgiver" },
        { "field": "employer", "value": "Fylkeskommunenes felles arbeidsmarkedsopplæringskompetansesenter SA" },
    ]);
    let job = json!({ "edits": edits, "stage_id": last["stage"]["id"], "url": null });
    window.call("job.add", job).await.map(|_| ())
}

/// The window in one language, one theme and one size.
struct Look<'a> {
    window: &'a Window,
    lang: Lang,
    theme: &'static str,
    width: u32,
}

impl Look<'_> {
    fn code(&self) -> &'static str {
        if self.lang == Lang::Nb { "nb" } else { "en" }
    }

    fn name(&self) -> String {
        format!("{}, {}, {}", self.code(), self.theme, self.width)
    }

    /// What the catalogue says.
    fn text(&self, id: &str) -> anyhow::Result<String> {
        let said = messages::by_id(self.lang, id, &Args::new());
        said.with_context(|| format!("there is no message {id}"))
    }

    /// Turns the window to its language and its colours.
    async fn turn(&self) -> anyhow::Result<()> {
        let (code, theme, width) = (self.code(), self.theme, self.width);
        for (setting, value) in [("language", code), ("theme", theme)] {
            self.window.call("settings.edit", json!({ "setting": setting, "value": value })).await?;
        }
        let root = "document.documentElement";
        self.window.until(&format!("{root}.lang === '{code}' && {root}.dataset.theme === '{theme}'")).await?;
        self.window.until(&format!("innerWidth === {width}")).await
    }

    /// Does what a message of the catalogue names, by the menu of everything.
    async fn act(&self, id: &str) -> anyhow::Result<()> {
        act(self.window, self.text(id)?.trim_end_matches([' ', '…'])).await
    }

    /// Looks at the place as it stands, once it is read to the end.
    async fn at(&self, place: &str) -> anyhow::Result<()> {
        faults::drawn_whole(self.window).await?;
        self.window.keep_picture(&format!("{place}, {}", self.name())).await?;
        room::enough(self.window).await.with_context(|| place.to_owned())?;
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
