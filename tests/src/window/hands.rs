//! What hands do with more than a key: the clipboard, files, tabs.

use std::path::Path;

use anyhow::Context as _;
use fantoccini::elements::Element;
use fantoccini::key::Key;
use serde_json::json;

use super::Window;

impl Window {
    /// Copies a text as a person does, with the system's clipboard, and pastes it outside any field.
    ///
    /// # Errors
    /// When the window is gone.
    pub async fn paste(&self, text: &str) -> anyhow::Result<()> {
        let lay_out = "const area = document.createElement('textarea');
            area.id = 'copied';
            area.value = arguments[0];
            document.body.append(area);
            area.focus();
            area.select();";
        self.client.execute(lay_out, vec![json!(text)]).await?;
        self.press(&[Key::Control], 'c').await?;
        let clear_away = "document.getElementById('copied').remove(); document.body.focus();";
        self.client.execute(clear_away, Vec::new()).await?;
        self.press(&[Key::Control], 'v').await
    }

    /// Chooses a file after Ctrl+O. The system's own dialog is kept shut: a driver can't reach into it.
    ///
    /// # Errors
    /// When no file field comes.
    pub async fn choose_file(&self, file: &Path) -> anyhow::Result<()> {
        let keep_shut = "HTMLInputElement.prototype.click = function () {};";
        self.client.execute(keep_shut, Vec::new()).await?;
        self.press(&[Key::Control], 'o').await?;
        let field = self.client.wait().at_most(super::PATIENCE);
        let field =
            field.for_element(fantoccini::Locator::Css("input[type=file]")).await.context("no file field")?;
        Ok(field.send_keys(&file.canonicalize()?.to_string_lossy()).await?)
    }

    /// Puts the focus on an element, as Tab would.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn focus(&self, css: &str) -> anyhow::Result<()> {
        self.find(css).await?;
        self.client.execute("document.querySelector(arguments[0]).focus()", vec![json!(css)]).await?;
        Ok(())
    }

    /// Turns to a tab of the inspector by its name.
    ///
    /// # Errors
    /// When there is no such tab.
    pub async fn tab(&self, name: &str) -> anyhow::Result<()> {
        self.find("aside [role=tab]").await?;
        let script = "[...document.querySelectorAll('aside [role=tab]')].find((tab) => tab.innerText.trim() === arguments[0]).click()";
        self.client.execute(script, vec![json!(name)]).await?;
        self.until(&format!(
            "document.querySelector('aside [role=tab][data-state=active]')?.innerText.trim() === '{name}'"
        ))
        .await
    }

    /// The column of the board with this name.
    ///
    /// # Errors
    /// When there is none.
    pub async fn column(&self, name: &str) -> anyhow::Result<Element> {
        let script = "const column = [...document.querySelectorAll('[data-column]')].find((column) => column.querySelector('h2').innerText.startsWith(arguments[0]));
            return column.dataset.column;";
        let id = self.client.execute(script, vec![json!(name)]).await?;
        self.find(&format!("[data-column=\"{}\"]", id.as_str().context("no such column")?)).await
    }
}
