//! The log: a file a day beside the profile, the last seven kept. It holds codes and counts, never what the person
//! wrote, saved or searched for.

use app::ProfileFolder;
use tracing_appender::non_blocking::WorkerGuard;
use tracing_appender::rolling::{RollingFileAppender, Rotation};

const KEPT_FILES: usize = 7;

/// Starts the log. It is written until the guard is dropped; a folder that can't be written has no log.
pub(crate) fn start(folder: &ProfileFolder) -> Option<WorkerGuard> {
    std::fs::create_dir_all(folder.logs()).ok()?;
    let file = RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .filename_prefix("loype")
        .filename_suffix("log")
        .max_log_files(KEPT_FILES)
        .build(folder.logs())
        .ok()?;
    let (writer, guard) = tracing_appender::non_blocking(file);
    let subscriber = tracing_subscriber::fmt()
        .with_writer(writer)
        .with_ansi(false)
        .with_max_level(tracing::Level::INFO)
        .finish();
    tracing::subscriber::set_global_default(subscriber).ok()?;
    tracing::info!(version = env!("CARGO_PKG_VERSION"), "started");
    Some(guard)
}
