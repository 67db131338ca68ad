//! One window for each store (Linux; elsewhere one window, whatever the store): a second start brings the window
//! that is there to the front, has it open the files that it was started with, and ends.
//!
//! This module must never start anything of the desktop's before it knows that this is the first window: libraries
//! that are ended while they are still starting have crashed the second start.

use std::ffi::OsString;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use ringperm_core::programs::asked::asked;
use tauri::plugin::TauriPlugin;
use tauri::{Emitter, Manager, Wry};

use crate::office::Office;
use crate::path_of;

/// Another window on this store was there and has been brought to the front.
pub fn is_shown_elsewhere(folder: &Path) -> bool {
    bus::shows(&window_id(folder))
}

/// Answers second starts from now on. It ends the second of two programs that start at the same time, too.
pub fn plugin(folder: &Path) -> TauriPlugin<Wry> {
    tauri_plugin_single_instance::Builder::new()
        .dbus_id(window_id(folder))
        .callback(|app, args, folder| {
            let asked = asked(args.into_iter().skip(1).map(OsString::from), Path::new(&folder), path_of);
            app.state::<Office>().hand_over(asked.files, app);
            // A notification that was clicked starts the program on its page.
            asked.open.map(|page| app.emit("led", page));
            app.get_webview_window("main").map(|window| (window.unminimize(), window.set_focus()));
        })
        .build()
}

/// The name under which the window on this store is known on the message bus.
fn window_id(folder: &Path) -> String {
    let mut hasher = DefaultHasher::new();
    folder.hash(&mut hasher);
    format!("no.ringperm.Ringperm.s{:016x}", hasher.finish())
}

#[cfg(target_os = "linux")]
mod bus {
    use std::time::Duration;

    use zbus::blocking::connection::Builder;

    /// How long a window may take to answer before it is taken for dead.
    const PATIENCE: Duration = Duration::from_secs(5);

    /// Asks the window of that name as the plugin's own second start does: name, path and call are the plugin's.
    pub fn shows(id: &str) -> bool {
        let name = format!("{id}.SingleInstance");
        let path = format!("/{}", name.replace('.', "/"));
        let asked = || {
            let bus = Builder::session()?.method_timeout(PATIENCE).build()?;
            let folder = std::env::current_dir().unwrap_or_default().display().to_string();
            let args = std::env::args_os().map(|arg| arg.to_string_lossy().into_owned());
            let start: (Vec<String>, String) = (args.collect(), folder);
            bus.call_method(
                Some(name.as_str()),
                path.as_str(),
                Some("org.SingleInstance.DBus"),
                "ExecuteCallback",
                &start,
            )
        };
        asked().is_ok()
    }
}

#[cfg(not(target_os = "linux"))]
mod bus {
    /// Elsewhere the plugin itself finds out early enough.
    pub fn shows(_: &str) -> bool {
        false
    }
}
