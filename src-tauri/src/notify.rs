//! Reminders as notifications of the system, while the program runs: each once, as the core gives them.
//!
//! A system that shows none (no service, do not disturb) loses nothing: what was not seen stands on the day's page.

use std::sync::Arc;
use std::time::Duration;

use app::wire::{DueReminders, Language, Nothing, ReminderView, StripKind};
use app::{App, ErrorCode};
use messages::{Args, Key, Lang};
use serde_json::json;
use tauri::AppHandle;
use tauri_plugin_notification::NotificationExt as _;

use crate::ipc::Opened;

/// How often it is looked for reminders. They are of the minute, and a look reads a few rows by index.
const INTERVAL: Duration = Duration::from_secs(30);

/// Watches until the program ends. After sleep or a change of clock the next look finds what came meanwhile.
pub(crate) fn watch(window: AppHandle, opened: Arc<Opened>) {
    tauri::async_runtime::spawn(async move {
        let mut ticks = tokio::time::interval(INTERVAL);
        ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Skip);
        loop {
            ticks.tick().await;
            let (window, opened) = (window.clone(), Arc::clone(&opened));
            // A look that panicked is logged by the runtime; the next one comes all the same.
            let _ = tauri::async_runtime::spawn_blocking(move || look(&window, &opened)).await;
        }
    });
}

fn look(window: &AppHandle, opened: &Opened) {
    let Some(app) = opened.app() else { return };
    match due(&app) {
        Ok((told, lang)) => tell(window, &told, lang),
        Err(ErrorCode::StoreBusy | ErrorCode::StoreHeld | ErrorCode::ReadOnly) => {
            tracing::debug!("the profile takes no changes now; reminders come with the next look");
        }
        Err(code) => tracing::warn!(code = code.id(), "reminders could not be read"),
    }
}

fn due(app: &App) -> Result<(DueReminders, Lang), ErrorCode> {
    let output = app::dispatch(app, "reminder.due", json!({})).map_err(|error| error.code)?;
    let told: DueReminders = serde_json::from_value(output).map_err(|_| ErrorCode::Internal)?;
    if told.reminders.is_empty() {
        return Ok((told, Lang::En));
    }
    let profile = app::profile(app, Nothing {}).map_err(|error| error.code)?;
    Ok((told, if profile.language == Language::Nb { Lang::Nb } else { Lang::En }))
}

fn tell(window: &AppHandle, told: &DueReminders, lang: Lang) {
    for reminder in &told.reminders {
        show(window, &title(reminder, lang), &body(reminder, lang));
    }
    if told.more > 0 {
        let more = messages::text(lang, Key::ReminderMore, &Args::new().with("count", i64::from(told.more)));
        show(window, &more, "");
    }
}

fn show(window: &AppHandle, title: &str, body: &str) {
    if let Err(error) = window.notification().builder().title(title).body(body).show() {
        tracing::info!(%error, "the system shows no notifications; the reminder stands on the day's page");
    }
}

fn title(reminder: &ReminderView, lang: Lang) -> String {
    let key = match reminder.kind {
        StripKind::Interview => Key::ReminderInterview,
        StripKind::Deadline => Key::ReminderDeadline,
        StripKind::Offer => Key::ReminderOffer,
        StripKind::FollowUp => Key::ReminderFollowUp,
        StripKind::ThankYou => Key::ReminderThankYou,
        StripKind::Task => Key::ReminderTask,
    };
    let args = Args::new().with("days", i64::from(reminder.days_left)).with("time", reminder.time.as_str());
    messages::text(lang, key, &args)
}

fn body(reminder: &ReminderView, lang: Lang) -> String {
    if reminder.employer.is_empty() {
        return reminder.title.clone();
    }
    let args =
        Args::new().with("title", reminder.title.as_str()).with("employer", reminder.employer.as_str());
    messages::text(lang, Key::ReminderBody, &args)
}
