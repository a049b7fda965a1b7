//! What differs between systems.

use std::process::ExitCode;

#[cfg(target_os = "linux")]
const NO_DMABUF: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Sets the process up before a window library is loaded. `Some` ends the program at once.
///
/// WebKitGTK's DMABUF renderer gives blank windows on some graphics drivers. It is switched off by an environment
/// variable that must be there from the start, so the program starts itself anew with it, in the same process.
#[cfg(target_os = "linux")]
pub(crate) fn prepare() -> Option<ExitCode> {
    use std::os::unix::process::CommandExt as _;

    if std::env::var_os("DISPLAY").is_none() && std::env::var_os("WAYLAND_DISPLAY").is_none() {
        complain(&messages::text(language(), messages::Key::DesktopNoDisplay, &messages::Args::new()));
        return Some(ExitCode::FAILURE);
    }
    if std::env::var_os(NO_DMABUF).is_some() {
        return None;
    }
    let own_path = std::env::current_exe().ok()?;
    let error =
        std::process::Command::new(own_path).args(std::env::args_os().skip(1)).env(NO_DMABUF, "1").exec();
    tracing::warn!(%error, "started without the renderer setting");
    None
}

/// Sets the process up before a window library is loaded; nothing to do on this system.
#[cfg(not(target_os = "linux"))]
pub(crate) fn prepare() -> Option<ExitCode> {
    None
}

/// Says something where there is no window to say it in.
#[expect(clippy::print_stderr, reason = "there is no window yet")]
pub(crate) fn complain(sentence: &str) {
    eprintln!("{sentence}");
}

/// Says on standard output what the window shows, when asked to: benchmarks wait for the drawn page.
#[expect(clippy::print_stdout, reason = "only when the environment asks for it")]
pub(crate) fn announce(title: &str) {
    if std::env::var_os("LOYPE_ANNOUNCE").is_some() {
        println!("title {title}");
    }
}

/// Opens an address with the system's own program for it.
pub(crate) fn open(url: &str) -> Result<(), tauri_plugin_opener::Error> {
    tauri_plugin_opener::open_url(url, None::<&str>)
}

/// Opens a file with the system's own program for it.
pub(crate) fn open_file(path: &std::path::Path) -> Result<(), tauri_plugin_opener::Error> {
    tauri_plugin_opener::open_path(path, None::<&str>)
}

#[cfg(target_os = "linux")]
fn language() -> messages::Lang {
    sys_locale::get_locale().as_deref().map_or(messages::Lang::En, messages::Lang::from_locale)
}
