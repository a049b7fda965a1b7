//! The tray: where the program goes on when its window is closed, for whoever wants reminders all day.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use app::wire::{Closing, Nothing};
use messages::{Args, Key, Lang};
use tauri::menu::{Menu, MenuItem};
use tauri::tray::TrayIconBuilder;
use tauri::{AppHandle, Manager as _};

use crate::ipc::Opened;
use crate::window;

const ID: &str = "main";
const OPEN: &str = "open";
const QUIT: &str = "quit";

/// Whether closing the window leaves the program in the tray. A tray that cannot be made leaves it closing: a program
/// nobody can reach again would be worse.
pub(crate) fn stays(app: &AppHandle, opened: &Opened) -> bool {
    match wanted(opened) {
        Some((Closing::Hides, lang)) => app.tray_by_id(ID).is_some() || make(app, lang),
        _ => false,
    }
}

/// After a change of the settings an icon that is there goes, or says its words in the other language. Whoever reached
/// the program by it alone gets the window back.
pub(crate) fn follow(app: &AppHandle) {
    let handle = app.clone();
    let follow = move || {
        let (Some(tray), Some(opened)) = (handle.tray_by_id(ID), handle.try_state::<Arc<Opened>>()) else {
            return;
        };
        match wanted(&opened) {
            Some((Closing::Quits, _)) => {
                handle.remove_tray_by_id(ID);
                window::show_hidden(&handle);
            }
            Some((Closing::Hides, lang)) => {
                if let Err(error) = menu(&handle, lang).and_then(|menu| tray.set_menu(Some(menu))) {
                    tracing::warn!(%error, "the tray keeps its old words");
                }
            }
            None => {}
        }
    };
    // The icon belongs to the main thread; a program that is ending has no icon to change.
    let _ = app.run_on_main_thread(follow);
}

/// What closing the window is to do, and the language of the person; `None` while the profile can't be read.
fn wanted(opened: &Opened) -> Option<(Closing, Lang)> {
    let profile = app::profile(&*opened.app()?, Nothing {}).ok()?;
    Some((profile.settings.closing, profile.language.into()))
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
    let menu = menu(app, lang)?;
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

fn menu(app: &AppHandle, lang: Lang) -> tauri::Result<Menu<tauri::Wry>> {
    let text = |key| messages::text(lang, key, &Args::new());
    let open = MenuItem::with_id(app, OPEN, text(Key::TrayOpen), true, None::<&str>)?;
    let quit = MenuItem::with_id(app, QUIT, text(Key::TrayQuit), true, None::<&str>)?;
    Menu::with_items(app, &[&open, &quit])
}
