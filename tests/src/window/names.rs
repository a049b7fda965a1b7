//! Things found by what they are called, as a screen reader finds them, and words looked for on the screen.

use serde_json::json;

use super::Window;

/// Focuses what has the name, or else what has a name that begins so; in the topmost dialog where one is open. Fields go
/// before buttons and tabs.
const FOCUS: &str = "((name) => {
    const flat = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
    const called = (one) => flat(one.ariaLabel ?? (one.labels?.[0] ?? one).innerText);
    const ground = [...document.querySelectorAll('[role=dialog]')].at(-1) ?? document;
    const all = ['input, select, textarea', 'button, [role=slider], [role=tab]']
        .flatMap((kind) => [...ground.querySelectorAll(kind)]);
    const found = all.find((one) => called(one) === name) ?? all.find((one) => called(one).startsWith(name));
    found?.focus();
    return found !== undefined && document.activeElement === found;
})";

impl Window {
    /// Puts the focus on what has this name, as Tab would.
    ///
    /// # Errors
    /// When nothing of that name comes.
    pub async fn focus_named(&self, name: &str) -> anyhow::Result<()> {
        self.until(&format!("{FOCUS}({})", json!(name))).await
    }

    /// Writes into the field of that name, in place of what stood there.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn write(&self, name: &str, text: &str) -> anyhow::Result<()> {
        self.focus_named(name).await?;
        self.client.execute("document.activeElement.select()", Vec::new()).await?;
        self.type_text(text).await
    }

    /// Chooses in the list of that name by the first letters of an option.
    ///
    /// # Errors
    /// When there is no such list or option.
    pub async fn choose(&self, name: &str, letters: &str) -> anyhow::Result<()> {
        self.focus_named(name).await?;
        self.type_text(letters).await?;
        let chosen = "document.activeElement.selectedOptions?.[0]?.innerText.trim()";
        self.until(&format!("{chosen}.startsWith({})", json!(letters))).await
    }

    /// Waits until a script's expression is an element that says these words; every space counts as a plain one.
    ///
    /// # Errors
    /// When it never does.
    pub async fn says(&self, element: &str, words: &str) -> anyhow::Result<()> {
        let said = format!("({element})?.innerText.replace(/\\s+/g, ' ')");
        self.until(&format!("{said}.includes({})", json!(words))).await
    }
}
