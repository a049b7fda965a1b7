//! What goes wrong in the page without anybody seeing it: errors thrown, promises rejected, errors on the console.

use anyhow::{Context as _, ensure};
use loype_tests::window::Window;
use serde_json::json;

/// Keeps every error from now on, until the window is closed.
pub(super) async fn listen(window: &Window) -> anyhow::Result<()> {
    let listen = "window.faults = [];
        addEventListener('error', (event) => window.faults.push(event.message));
        addEventListener('unhandledrejection', (event) => window.faults.push(String(event.reason)));
        const { error } = console;
        console.error = (...said) => { window.faults.push(said.join(' ')); error(...said); };
        window.changedAt = performance.now();
        const watch = new MutationObserver(() => (window.changedAt = performance.now()));
        watch.observe(document.body, { childList: true, subtree: true, characterData: true });";
    window.client.execute(listen, Vec::new()).await?;
    Ok(())
}

/// Waits until the page is drawn to the end: nothing says that it is on its way, and nothing has come for a while.
pub(super) async fn drawn_whole(window: &Window) -> anyhow::Result<()> {
    window.until("!document.querySelector('[aria-busy=true]') && performance.now() - changedAt > 200").await
}

/// Fails with the errors that were kept, and with what axe finds wrong.
pub(super) async fn none_here(window: &Window, place: &str) -> anyhow::Result<()> {
    window.axe().await.with_context(|| place.to_owned())?;
    let faults = window.client.execute("return window.faults", Vec::new()).await?;
    ensure!(faults == json!([]), "{place}: {faults}");
    Ok(())
}
