//! `cargo xtask package`: what people install. On Linux a .deb and a .rpm, made by Tauri's bundler.
//!
//! The bundler brings the window; the command line, the reader and what stands beside them are laid out here.

mod lay_out;
mod trial;

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::json;

use crate::shell;
use crate::{build, setup};

pub use trial::try_out;

/// The profile that people get; the other one is there for a test that has no time for it.
pub const RELEASE: &str = "release";

/// What is made on each system, by the bundler's names.
const KINDS: &str = if cfg!(windows) {
    "nsis,msi"
} else if cfg!(target_os = "macos") {
    "app,dmg"
} else {
    "deb,rpm"
};

/// Makes the packages of this system and gives their paths.
///
/// # Errors
/// When a step fails, or the bundler leaves no package.
pub fn run(profile: &str) -> Result<Vec<PathBuf>> {
    setup::ensure(&[setup::BUILD])?;
    build::page()?;
    build::programs(profile)?;
    bundle(profile, KINDS)
}

/// The same, and tries them out on Linux: each is installed aside, started and removed.
///
/// # Errors
/// As [`run`], and what does not hold.
pub fn run_and_try_out(profile: &str) -> Result<()> {
    // Said before the long build.
    if !shell::is_root()? {
        bail!("The packages are tried out as root: `rpm` needs that for a root of its own.");
    }
    let made = run(profile)?;
    setup::ensure(&[setup::DISPLAY, setup::JUDGES, setup::RPM])?;
    try_out(&made, true)?;
    trial::try_out_rpm(&made)
}

/// Packages of these kinds, by commas, of programs that are built already.
///
/// # Errors
/// As [`run`].
pub fn bundle(profile: &str, kinds: &str) -> Result<Vec<PathBuf>> {
    let built = build::folder(profile)?;
    // Its files carry their version in their names: those of an older one would be taken for new.
    match fs::remove_dir_all(built.join("bundle")) {
        Err(problem) if problem.kind() != ErrorKind::NotFound => return Err(problem.into()),
        _ => {}
    }
    let more = if cfg!(target_os = "linux") {
        let usr = lay_out::linux(&built)?;
        let files = json!({ "files": { "/usr": usr }, "desktopTemplate": "linux/Ringperm.desktop" });
        json!({ "bundle": { "linux": { "deb": files, "rpm": files } } })
    } else {
        json!({ "bundle": { "externalBin": lay_out::beside(&built)? } })
    };
    // From the root: the bundler looks for its configuration below the folder that it is started in.
    let bundler = shell::root().join("ui/node_modules/.bin").join(if cfg!(windows) { "tauri.cmd" } else { "tauri" });
    let mut bundler = shell::command(&bundler.to_string_lossy(), ["bundle", "--bundles", kinds, "--ci"]);
    bundler.args(["--config", &more.to_string()]).args((profile == build::DEV).then_some("--debug"));
    shell::run(&mut bundler)?;
    let made = packages(&built.join("bundle"))?;
    if made.is_empty() {
        bail!("The bundler left no package in {}.", built.join("bundle").display());
    }
    for package in &made {
        println!("{}", package.display());
    }
    Ok(made)
}

/// The files of these kinds, a folder for each kind below `folder`.
fn packages(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut made = Vec::new();
    for kind in ["deb", "rpm", "nsis", "msi", "macos", "dmg"] {
        let Ok(entries) = folder.join(kind).read_dir() else { continue };
        for entry in entries {
            let path = entry.context("the bundler's folder")?.path();
            let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
            if ["deb", "rpm", "exe", "msi", "app", "dmg"].contains(&extension) {
                made.push(path);
            }
        }
    }
    Ok(made)
}
