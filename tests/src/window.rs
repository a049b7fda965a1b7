//! The real window, driven over WebDriver.
//!
//! WebKitWebDriver starts the built program and speaks for the person: keys, pointer, files. Everything waits for a
//! condition; nothing waits for a time.

mod axe;
mod driver;
mod hands;
mod keys;
mod names;
mod picture;

use std::future::Future;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, bail};
use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::{Value, json};
use tokio::sync::{Mutex, MutexGuard};

pub use driver::Driver;
use fantoccini::key::Key;

/// Names the built program to drive.
const PROGRAM_ENV: &str = "LOYPE_DESKTOP_BIN";

/// The longest a condition is waited for; a test that waits this long has failed.
const PATIENCE: Duration = Duration::from_secs(20);

/// The smallest window that is promised to be good to work in, which is how large it first opens.
pub const SMALL: (u32, u32) = (1280, 800);
/// A large one.
pub const LARGE: (u32, u32) = (1600, 1000);

/// How the window is started.
#[derive(Debug, Clone)]
pub struct Start<'a> {
    /// The profile's folder.
    pub profile: &'a Path,
    /// The instant the clock stands at.
    pub clock: &'a str,
    /// The system's language, as a locale.
    pub locale: &'a str,
    /// How large it was when it was closed last, so that it opens like that again.
    pub size: (u32, u32),
}

/// The open window.
pub struct Window {
    /// The WebDriver session, for what has no word here.
    pub client: Client,
    driver: Driver,
    _turn: MutexGuard<'static, ()>,
}

/// Windows share one display and one clipboard, so they are open one at a time.
static TURN: Mutex<()> = Mutex::const_new(());

impl Window {
    /// Starts the program, passes over the first questions, and goes to the board, where most tests begin.
    ///
    /// # Errors
    /// When the driver or the program is not there, or the page does not come.
    pub async fn open(start: &Start<'_>) -> anyhow::Result<Self> {
        crate::profile::pass_first_questions(start.profile)?;
        let window = Self::open_first(start).await?;
        window.press(&[Key::Control], '1').await?;
        window.until("/^(Board|Tavle)/.test(document.title)").await.context("the board did not come")?;
        Ok(window)
    }

    /// Starts the program as it is started for the very first time, and waits until it shows its first page.
    ///
    /// # Errors
    /// When the driver or the program is not there, or the page does not come.
    pub async fn open_first(start: &Start<'_>) -> anyhow::Result<Self> {
        let window = Self::open_failing(start).await?;
        let drawn = "document.title.endsWith('Løype') && document.title !== 'Løype'";
        window.until(drawn).await.context("the first page did not come")?;
        Ok(window)
    }

    /// Starts the program with a profile that can't be opened: there is a window, and it says why.
    ///
    /// # Errors
    /// When the driver or the program is not there.
    pub async fn open_failing(start: &Start<'_>) -> anyhow::Result<Self> {
        let turn = TURN.lock().await;
        let program = std::env::var_os(PROGRAM_ENV).map(PathBuf::from);
        let program = program.context("LOYPE_DESKTOP_BIN names no program: run `cargo xtask test window`")?;
        let driver = Driver::start(start).await?;
        let options = json!({
            "binary": program,
            "args": ["--profile", start.profile],
        });
        let mut capabilities = serde_json::Map::new();
        capabilities.insert("webkitgtk:browserOptions".to_owned(), options);
        let client = ClientBuilder::new(hyper_connector())
            .capabilities(capabilities)
            .connect(&driver.address())
            .await
            .context("the window did not open")?;
        Ok(Self { client, driver, _turn: turn })
    }

    /// Closes the program, and waits until it is gone.
    ///
    /// # Errors
    /// When it is gone already, or stays.
    pub async fn close(self) -> anyhow::Result<()> {
        self.client.close().await?;
        self.driver.until_alone().await
    }

    /// Waits for an element.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn find(&self, css: &str) -> anyhow::Result<Element> {
        let wait = self.client.wait().at_most(PATIENCE).every(Duration::from_millis(20));
        wait.for_element(Locator::Css(css)).await.with_context(|| format!("nothing matches {css}"))
    }

    /// The text of the first element that matches, once it is there.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn text(&self, css: &str) -> anyhow::Result<String> {
        Ok(self.find(css).await?.text().await?)
    }

    /// Waits until a script's expression is true in the page.
    ///
    /// # Errors
    /// When it never is; the page's text is in the message.
    pub async fn until(&self, expression: &str) -> anyhow::Result<()> {
        let script = format!("return Boolean({expression})");
        let held =
            eventually(async || Ok(self.client.execute(&script, Vec::new()).await? == Value::Bool(true)));
        if held.await? {
            return Ok(());
        }
        let look = "return [document.activeElement?.outerHTML.slice(0, 300), document.body.innerText]";
        let seen = self.client.execute(look, Vec::new()).await?;
        bail!("never true: {expression}\nthe focus is on: {}\nthe page says: {}", seen[0], seen[1])
    }

    /// Runs one command of the table in the page, through the window's own door.
    ///
    /// # Errors
    /// When the page's promise is rejected.
    pub async fn call(&self, name: &str, input: Value) -> anyhow::Result<Value> {
        let script = "const [name, input, done] = arguments;
            window.__TAURI_INTERNALS__.invoke('call', { name, input }).then(
                (output) => done({ output }), (error) => done({ error }));";
        let answer = self.client.execute_async(script, vec![json!(name), input]).await?;
        match answer.get("output") {
            Some(output) => Ok(output.clone()),
            None => bail!("{name} failed: {answer}"),
        }
    }
}

/// Waits until a condition holds; `false` when it never does.
async fn eventually<F: Future<Output = anyhow::Result<bool>>>(
    mut holds: impl FnMut() -> F,
) -> anyhow::Result<bool> {
    let wait = async {
        let mut ticks = tokio::time::interval(Duration::from_millis(20));
        loop {
            ticks.tick().await;
            if holds().await? {
                return anyhow::Ok(());
            }
        }
    };
    match tokio::time::timeout(PATIENCE, wait).await {
        Ok(held) => held.map(|()| true),
        Err(_) => Ok(false),
    }
}

fn hyper_connector() -> driver::Connector {
    driver::connector()
}
