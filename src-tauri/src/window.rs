//! The window: where it stands, what it may load, and that it comes forward when the program is started again.

use app::wire::{Nothing, Theme};
use tauri::utils::config::Color;
use tauri::webview::NewWindowResponse;
use tauri::{App, AppHandle, Manager as _, Runtime, WebviewUrl, WebviewWindowBuilder};
use tauri_plugin_window_state::StateFlags;

use crate::ipc::Opened;
use crate::platform;

const MAIN: &str = "main";
const SIZE: (f64, f64) = (1280.0, 800.0);
const LEAST_SIZE: (f64, f64) = (760.0, 520.0);

/// Remembers size, place and whether the window filled the screen.
pub(crate) fn remember_place<R: Runtime>() -> tauri::plugin::TauriPlugin<R> {
    let kept = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED;
    tauri_plugin_window_state::Builder::default().with_state_flags(kept).build()
}

/// Opens the window. It loads the program's own pages and nothing else, ever.
pub(crate) fn open(app: &App, opened: &Opened) -> tauri::Result<()> {
    let theme = chosen_theme(opened);
    WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
        .title("Løype")
        .inner_size(SIZE.0, SIZE.1)
        .min_inner_size(LEAST_SIZE.0, LEAST_SIZE.1)
        .theme(theme)
        .background_color(match theme {
            Some(tauri::Theme::Dark) => Color(0x12, 0x19, 0x1b, 0xff),
            _ => Color(0xf6, 0xf7, 0xf5, 0xff),
        })
        // Files are read by the page's own drop event, so that dragged links and text come the same way.
        .disable_drag_drop_handler()
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_document_title_changed(|window, title| {
            platform::announce(&title);
            // A window that is closing has no title to show.
            let _ = window.set_title(&title);
        })
        .build()?;
    Ok(())
}

/// Brings the window forward.
pub(crate) fn show<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // A window that is gone in the meantime has nothing to come forward.
        let _ = window.show().and_then(|()| window.unminimize()).and_then(|()| window.set_focus());
    }
}

/// Takes the window away while the program goes on in the tray.
pub(crate) fn hide<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // A window that is gone already is out of sight.
        let _ = window.hide();
    }
}

fn chosen_theme(opened: &Opened) -> Option<tauri::Theme> {
    let settings = opened.app().and_then(|app| app::profile(&app, Nothing {}).ok())?.settings;
    match settings.theme {
        Theme::System => None,
        Theme::Light => Some(tauri::Theme::Light),
        Theme::Dark => Some(tauri::Theme::Dark),
    }
}

fn is_own_page(url: &tauri::Url) -> bool {
    let own_host = matches!(url.host_str(), Some("localhost" | "tauri.localhost"));
    let served = url.scheme() == "tauri" || (matches!(url.scheme(), "http" | "https") && own_host);
    let development = cfg!(debug_assertions) || url.port().is_none();
    served && own_host && development
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_programs_own_pages_load() {
        for (url, own) in [
            ("tauri://localhost/", true),
            ("tauri://localhost/index.html#board", true),
            ("http://tauri.localhost/", true),
            ("https://www.finn.no/", false),
            ("http://tauri.localhost.example.com/", false),
            ("https://localhost.example.com/", false),
            ("tauri://example.com/", false),
            ("data:text/html,<script>1</script>", false),
            ("file:///etc/passwd", false),
            ("about:blank", false),
        ] {
            assert_eq!(is_own_page(&url.parse().unwrap()), own, "{url}");
        }
    }
}
