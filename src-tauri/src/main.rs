//! The window: adapters from the page to the desk.
//!
//! This program must never decide anything that the desk does not, and must never open a socket: what the user asks
//! of the company register, `online` asks.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod logs;
mod office;
mod one_window;
mod picker;

use std::path::PathBuf;
use std::process::ExitCode;

use chrono::NaiveDate;
use ringperm_core::store;
use tauri::{WebviewUrl, WebviewWindowBuilder};

use office::Office;

/// What the command line asks for.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Open the example company in a store of its own.
    example: bool,
    /// The data folder, instead of the user's own.
    store: Option<PathBuf>,
    /// A scheme file, instead of the shipped scheme.
    scheme: Option<PathBuf>,
    /// The day that counts as today, instead of the clock's.
    today: Option<NaiveDate>,
    /// The page to begin on, instead of the first one.
    open: Option<String>,
}

fn asked(mut args: impl Iterator<Item = std::ffi::OsString>) -> Asked {
    let mut asked = Asked::default();
    while let Some(arg) = args.next() {
        match arg.to_str() {
            Some("--example") => asked.example = true,
            Some("--store") => asked.store = args.next().map(PathBuf::from),
            Some("--scheme") => asked.scheme = args.next().map(PathBuf::from),
            Some("--open") => asked.open = args.next().and_then(|page| page.into_string().ok()),
            Some("--today") => asked.today = args.next().and_then(|day| day.to_str()?.parse().ok()),
            _ => {}
        }
    }
    asked
}

fn main() -> ExitCode {
    let asked = asked(std::env::args_os().skip(1));
    let folder = match (asked.example, &asked.store) {
        (_, Some(store)) => store.clone(),
        (true, None) => store::example_folder(),
        (false, None) => store::folder(None),
    };
    if one_window::is_shown_elsewhere(&folder) {
        return ExitCode::SUCCESS;
    }
    let _log = logs::start(&folder);
    let page = asked.open.as_ref().map_or_else(WebviewUrl::default, |page| {
        WebviewUrl::App(format!("index.html#/{}", page.trim_start_matches('/')).into())
    });
    let outcome = tauri::Builder::default()
        .plugin(one_window::plugin(&folder))
        .manage(Office::new(folder, asked))
        .setup(|app| {
            WebviewWindowBuilder::new(app, "main", page)
                .title("Ringperm")
                .inner_size(1180.0, 820.0)
                .min_inner_size(320.0, 400.0)
                .on_navigation(office::stays_inside)
                .build()?;
            office::watch(app.handle().clone());
            Ok(())
        })
        .invoke_handler(commands::handler())
        .run(tauri::generate_context!());
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(%error, "the window could not be opened");
            ExitCode::FAILURE
        }
    }
}
