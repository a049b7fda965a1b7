//! A blank window, built as Løype's own is: the baseline that `cargo xtask bench` measures start and memory against.

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .setup(|app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .title("Blank")
                .inner_size(1280.0, 800.0)
                .disable_drag_drop_handler()
                .on_document_title_changed(|_, title| announce(&title))
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!("examples/blank/tauri.conf.json"))
}

/// Says on standard output that the page is drawn.
#[expect(clippy::print_stdout, reason = "the benchmark waits for this line")]
fn announce(title: &str) {
    println!("title {title}");
}
