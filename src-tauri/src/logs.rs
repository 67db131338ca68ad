//! Rolling local log files. They must never hold an answer, a name or a number of anybody.

use std::path::Path;

use ringperm_core::store::{LOG_ENDING, LOG_NAME, PrivateLogs, log_folder};
use tracing_appender::non_blocking::WorkerGuard;
use tracing_appender::rolling::{Builder, Rotation};

const DAYS_KEPT: usize = 14;

/// Starts logging beside the store; keep the guard until the end. Without a place to write, nothing is logged.
pub fn start(store: &Path) -> Option<WorkerGuard> {
    let folder = log_folder(store).ok()?;
    let files = Builder::new().rotation(Rotation::DAILY).filename_prefix(LOG_NAME).filename_suffix(LOG_ENDING);
    let files = files.max_log_files(DAYS_KEPT).build(&folder).ok()?;
    let (writer, guard) = tracing_appender::non_blocking(PrivateLogs::new(folder, files));
    tracing_subscriber::fmt().with_writer(writer).with_ansi(false).try_init().ok()?;
    tracing::info!(version = env!("CARGO_PKG_VERSION"), "started");
    Some(guard)
}
