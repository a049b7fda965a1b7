//! Keeps backups while the window is open: looks again and again whether one is due; the core knows.

use std::sync::Arc;
use std::time::Duration;

use crate::ipc::Opened;

/// How often it is looked. A look compares two numbers; the copy itself is made beside the work.
const INTERVAL: Duration = Duration::from_secs(30);

/// Watches until the program ends.
pub(crate) fn watch(opened: Arc<Opened>) {
    tauri::async_runtime::spawn(async move {
        let mut ticks = tokio::time::interval(INTERVAL);
        ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Skip);
        loop {
            ticks.tick().await;
            let opened = Arc::clone(&opened);
            let look = move || {
                if let Some(app) = opened.app() {
                    app.keep_backups();
                }
            };
            // A look that panicked is logged by the runtime; the next one comes all the same.
            let _ = tauri::async_runtime::spawn_blocking(look).await;
        }
    });
}
