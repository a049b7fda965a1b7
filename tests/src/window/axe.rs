//! What axe says of the page, with every rule on.

use anyhow::{Context as _, bail};
use serde_json::{Value, json};

use super::Window;
use crate::root;

impl Window {
    /// Fails when axe finds anything wrong with the page as it stands; no rule is switched off.
    ///
    /// # Errors
    /// The rules that were broken and where.
    pub async fn axe(&self) -> anyhow::Result<()> {
        // What is still fading in has the contrast of neither state.
        self.until("document.getAnimations().every((animation) => animation.playState !== 'running')")
            .await?;
        self.bring_axe().await?;
        let script = "const done = arguments[arguments.length - 1];
             window.axe.run(document, { resultTypes: ['violations'] }).then(
                 (found) => done(found.violations.map((rule) => ({
                     rule: rule.id, help: rule.help, places: rule.nodes.map((node) => node.html + ' | ' + node.failureSummary),
                 }))),
                 (error) => done(String(error)));";
        let found = self.client.execute_async(script, Vec::new()).await?;
        if found == json!([]) {
            return Ok(());
        }
        bail!("axe: {}", serde_json::to_string_pretty::<Value>(&found)?)
    }

    /// Puts axe into the page, once; half a megabyte need not be sent for every look.
    async fn bring_axe(&self) -> anyhow::Result<()> {
        if self.client.execute("return Boolean(window.axe)", Vec::new()).await? == json!(true) {
            return Ok(());
        }
        let path = root().join("ui/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(&path).context("axe-core is not installed: run `npm ci` in ui")?;
        // The page's policy lets no script in from outside; the driver's own scripts are not held to it.
        self.client.execute(&axe, Vec::new()).await?;
        Ok(())
    }
}
