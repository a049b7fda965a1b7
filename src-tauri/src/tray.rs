//! The tray: where the program goes on when its window is closed, for whoever wants reminders all day.

use std::panic::{AssertUnwindSafe, catch_unwind};

use app::wire::{Closing, Language, Nothing};
use messages::{Args, Key, Lang};
use tauri::AppHandle;
use tauri::menu::{Menu, MenuItem};
use tauri::tray::TrayIconBuilder;

use crate::ipc::Opened;
use crate::window;

const ID: &str = "main";
const OPEN: &str = "open";
const QUIT: &str = "quit";

/// Whether closing the window leaves the program in the tray. A tray that cannot be made leaves it closing: a program
/// nobody can reach again would be worse.
pub(crate) fn stays(app: &AppHandle, opened: &Opened) -> bool {
    let Some(core) = opened.app() else { return false };
    let Ok(profile) = app::profile(&core, Nothing {}) else { return false };
    if profile.settings.closing == Closing::Quits {
        return false;
    }
    let lang = if profile.language == Language::Nb { Lang::Nb } else { Lang::En };
    app.tray_by_id(ID).is_some() || make(app, lang)
}

/// Makes the tray's icon and menu. On Linux a missing library of the system panics inside the tray's own crate.
fn make(app: &AppHandle, lang: Lang) -> bool {
    let made = catch_unwind(AssertUnwindSafe(|| build(app, lang)));
    match made {
        Ok(Ok(())) => true,
        Ok(Err(error)) => {
            tracing::warn!(%error, "no tray");
            false
        }
        Err(_) => {
            tracing::warn!("no tray: the system lacks the library for it");
            false
        }
    }
}

fn build(app: &AppHandle, lang: Lang) -> tauri::Result<()> {
    let text = |key| messages::text(lang, key, &Args::new());
    let open = MenuItem::with_id(app, OPEN, text(Key::TrayOpen), true, None::<&str>)?;
    let quit = MenuItem::with_id(app, QUIT, text(Key::TrayQuit), true, None::<&str>)?;
    let menu = Menu::with_items(app, &[&open, &quit])?;
    let mut tray = TrayIconBuilder::with_id(ID).tooltip("Løype").menu(&menu).on_menu_event(|app, event| {
        match event.id().as_ref() {
            QUIT => app.exit(0),
            _ => window::show(app),
        }
    });
    if let Some(icon) = app.default_window_icon() {
        tray = tray.icon(icon.clone());
    }
    tray.build(app)?;
    Ok(())
}
