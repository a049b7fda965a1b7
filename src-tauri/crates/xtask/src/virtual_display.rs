//! A display and a session bus of their own, so that windows open where there is no screen.

use crate::call::Call;

/// The same call under Xvfb and a session bus that end with it. Without `-noreset` the display starts anew whenever its
/// last window closes, and a window that opens at that moment finds none.
pub fn on_virtual_display(call: Call) -> Call {
    call.through("xvfb-run", &["-a", "-s", "-screen 0 1600x1000x24 -noreset"])
        .through("dbus-run-session", &["--"])
        // Without an accessibility bus GTK waits for it at every start.
        .env("NO_AT_BRIDGE", "1")
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        // WebKitGTK's DMABUF renderer needs a graphics card.
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bus_is_outside_and_the_program_inside() {
        let call = on_virtual_display(Call::new("cargo", &["test"])).to_string();
        assert_eq!(call, "dbus-run-session -- xvfb-run -a -s '-screen 0 1600x1000x24 -noreset' cargo test");
    }
}
