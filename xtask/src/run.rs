//! `cargo xtask run`: from a fresh checkout to the program on the screen.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::{build, photograph, setup, shell};

/// Builds what is needed and starts the program, or takes a picture of it.
///
/// # Errors
/// Without a screen, when none of its own was asked for: said before the long
/// build. Otherwise when a step fails or the program does not end with 0.
pub fn run(example: bool, picture: Option<&Path>, args: &[OsString]) -> Result<()> {
    let mut program = Command::new(program()?);
    program.args(example.then_some("--example")).args(args);

    if let Some(out) = picture {
        setup::ensure(&[setup::BUILD, setup::DISPLAY])?;
        build::everything()?;
        return photograph::take(out, &program);
    }
    if !has_screen() {
        bail!(
            "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set).\n\
             To see the program all the same, on a virtual display:\n  \
             cargo xtask run --example --virtual-display ringperm.png"
        );
    }
    setup::ensure(&[setup::BUILD])?;
    build::everything()?;
    shell::run(&mut program)
}

/// Starts the built program with the example company, in a store of its own, and takes a picture of it.
pub fn photograph_example() -> Result<()> {
    let folder = shell::scratch().join("example");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let mut example = Command::new(program()?);
    example.arg("--example").arg("--store").arg(folder.join("store"));
    photograph::take(&folder.join("example.png"), &example)
}

/// The program with the window.
fn program() -> Result<PathBuf> {
    let name = format!("ringperm-desktop{}", std::env::consts::EXE_SUFFIX);
    Ok(shell::target()?.join("debug").join(name))
}

fn has_screen() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
