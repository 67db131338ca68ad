//! The window: adapters from the page to the desk.
//!
//! This program must never decide anything that the desk does not, and must never open a socket: what the user asks
//! of the company register or a timestamp service, `online` asks.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod logs;
mod office;
mod one_window;
mod picker;

use std::path::PathBuf;
use std::process::ExitCode;

use ringperm_core::programs::asked::asked;
use ringperm_core::store;
use ringperm_core::texts::text;
use tauri::{Url, WebviewUrl, WebviewWindowBuilder};

use office::Office;

/// The path that a `file:` address stands for.
fn path_of(address: &str) -> Option<PathBuf> {
    Url::parse(address).ok().filter(|url| url.scheme() == "file")?.to_file_path().ok()
}

fn main() -> ExitCode {
    // Drawing through the graphics card gains nothing for text and forms, costs a third of the start, and with some
    // cards leaves the window empty (tauri-apps/tauri#9304). Whoever wants it sets this to 0. Nothing else runs yet.
    #[cfg(target_os = "linux")]
    let _ = glib::setenv("WEBKIT_DISABLE_DMABUF_RENDERER", "1", false);
    let folder = std::env::current_dir().unwrap_or_default();
    let asked = asked(std::env::args_os().skip(1), &folder, path_of);
    let usual = || if asked.example { store::example_folder() } else { store::folder(None) };
    let folder = asked.store.clone().unwrap_or_else(usual);
    if one_window::is_shown_elsewhere(&folder) {
        return ExitCode::SUCCESS;
    }
    let _log = logs::start(&folder);
    let page = asked.open.as_ref().map_or_else(WebviewUrl::default, |page| {
        WebviewUrl::App(format!("index.html#/{}", page.trim_start_matches('/')).into())
    });
    let mark = asked.example.then(|| text(office::system_language(), "example-mark", &[]));
    let title = ["Ringperm".to_owned()].into_iter().chain(mark).collect::<Vec<_>>().join(" – ");
    let mut builder = tauri::Builder::default();
    // Elsewhere than on Linux the plugin knows one window only, and the example is one beside it.
    if cfg!(target_os = "linux") || !asked.example {
        builder = builder.plugin(one_window::plugin(&folder));
    }
    let outcome = builder
        .manage(Office::new(folder, asked))
        .setup(|app| {
            office::watch(app.handle().clone());
            WebviewWindowBuilder::new(app, "main", page)
                .title(title)
                .inner_size(1180.0, 820.0)
                .min_inner_size(320.0, 400.0)
                .on_navigation(office::stays_inside)
                .build()?;
            Ok(())
        })
        .invoke_handler(commands::handler())
        .build(tauri::generate_context!());
    match outcome {
        Ok(app) => {
            // macOS hands files over as an event, to the program that runs.
            app.run(|_app, _event| {
                #[cfg(target_os = "macos")]
                if let tauri::RunEvent::Opened { urls } = _event {
                    let files = urls.iter().filter_map(|url| url.to_file_path().ok());
                    let files = files.map(|path| path.display().to_string()).collect();
                    tauri::Manager::state::<Office>(_app).hand_over(files, _app);
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            tracing::error!(%error, "the window could not be opened");
            ExitCode::FAILURE
        }
    }
}
