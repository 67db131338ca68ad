//! `cargo xtask icons`: every size of the icon from its one drawing.

use std::fs;

use anyhow::{Context, Result};

use crate::setup;
use crate::shell::{self, root, scratch};

/// The sizes and formats that the packages of the three systems need.
const KEPT: [&str; 6] = ["32x32.png", "128x128.png", "128x128@2x.png", "icon.png", "icon.icns", "icon.ico"];

/// Writes them beside the drawing.
pub fn run() -> Result<()> {
    setup::page_packages()?;
    let made = scratch().join("icons");
    let drawing = root().join("icons/ringperm.svg");
    let mut tauri = shell::npm(["exec", "--", "tauri", "icon"]);
    shell::run(tauri.arg(drawing).arg("--output").arg(&made))?;
    for name in KEPT {
        fs::copy(made.join(name), root().join("icons").join(name)).with_context(|| format!("icons/{name}"))?;
    }
    Ok(())
}
