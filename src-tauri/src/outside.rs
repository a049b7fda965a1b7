//! Hears of changes that another process makes to the profile, such as the command line.

use std::sync::Arc;
use std::time::Duration;

use crate::ipc::Opened;

/// How often the file's version is looked at: one number in shared memory, no reading of data.
const INTERVAL: Duration = Duration::from_secs(2);

/// Watches until the program ends.
pub(crate) fn watch(opened: Arc<Opened>) {
    tauri::async_runtime::spawn(async move {
        let mut seen = None;
        let mut ticks = tokio::time::interval(INTERVAL);
        ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Skip);
        loop {
            ticks.tick().await;
            let opened = Arc::clone(&opened);
            let look = tauri::async_runtime::spawn_blocking(move || look(&opened, seen));
            seen = look.await.unwrap_or(seen);
        }
    });
}

fn look(opened: &Opened, seen: Option<i64>) -> Option<i64> {
    let app = opened.app()?;
    let version = app.outside_version().ok()?;
    if seen.is_some_and(|seen| seen != version) {
        app.announce_outside_change();
    }
    Some(version)
}
