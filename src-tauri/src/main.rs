//! Løype's window: builds the core and hands it to Tauri.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
mod backups;
mod ipc;
mod log;
mod notify;
mod outside;
mod platform;
mod tray;
mod window;

use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser as _;
use tauri::Manager as _;

use crate::arguments::Arguments;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if let Some(code) = platform::prepare() {
        return code;
    }
    match run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(%error, "the window could not be opened");
            platform::complain(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> tauri::Result<()> {
    let mut context = tauri::generate_context!();
    arguments.keep_apart(&mut context);
    let _log = arguments.folder().and_then(|folder| log::start(&folder));
    let again = |app: &tauri::AppHandle, _arguments, _folder| window::show(app);
    let app = tauri::Builder::default()
        // First, so that a second start hands over before it opens anything.
        .plugin(tauri_plugin_single_instance::init(again))
        .plugin(window::remember_place())
        .plugin(tauri_plugin_notification::init())
        .invoke_handler(tauri::generate_handler![ipc::call])
        .setup(move |app| {
            let opened = Arc::new(ipc::Opened::new(arguments, app.handle().clone()));
            app.manage(Arc::clone(&opened));
            window::open(app, &opened)?;
            outside::watch(Arc::clone(&opened));
            backups::watch(Arc::clone(&opened));
            notify::watch(app.handle().clone(), opened);
            Ok(())
        })
        .build(context)?;
    app.run(|app, event| match event {
        tauri::RunEvent::WindowEvent { event: tauri::WindowEvent::CloseRequested { api, .. }, .. }
            if tray::stays(app, &app.state::<Arc<ipc::Opened>>()) =>
        {
            api.prevent_close();
            window::hide(app);
        }
        tauri::RunEvent::Exit => app.state::<Arc<ipc::Opened>>().close(),
        _ => {}
    });
    Ok(())
}
