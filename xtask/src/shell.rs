//! Calling other programs from the root of the project.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// npm's name as a program; Windows finds it only with its ending.
pub const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// The root of the project.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// Where this program keeps what it makes on the way: `target/scratch`.
pub fn scratch() -> PathBuf {
    root().join("target/scratch")
}

/// Where cargo puts what it builds: asked of cargo, because a variable or a file of the user's may say another place
/// than `target`.
///
/// # Errors
/// When cargo cannot be asked.
pub fn target() -> Result<PathBuf> {
    let metadata = capture(&mut cargo(["metadata", "--format-version", "1", "--no-deps"]))?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let folder = metadata.get("target_directory").and_then(Value::as_str);
    folder.map(PathBuf::from).context("`cargo metadata` names no target folder")
}

/// A program to be run in the root of the project.
pub fn command<S: AsRef<OsStr>>(program: &str, args: impl IntoIterator<Item = S>) -> Command {
    let mut command = Command::new(program);
    command.args(args).current_dir(root());
    command
}

/// The cargo that started this program.
pub fn cargo<S: AsRef<OsStr>>(args: impl IntoIterator<Item = S>) -> Command {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut command = command(&cargo, args);
    // What `cargo run` says of this program is not for the cargo that it starts: a build script that asks for such a name
    // would run again, and what depends on it be built anew.
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")) {
            command.env_remove(name);
        }
    }
    // Increments are of no use on a machine that builds once.
    if std::env::var_os("CI").is_some() {
        command.env("CARGO_INCREMENTAL", "0");
    }
    command
}

/// npm in the folder of the page.
pub fn npm<S: AsRef<OsStr>>(args: impl IntoIterator<Item = S>) -> Command {
    let mut command = command(NPM, args);
    command.current_dir(root().join("ui"));
    command
}

/// The same command with a screen and a message bus of its own, so that tests
/// neither see nor disturb the desktop of whoever runs them.
pub fn on_virtual_display(command: &Command) -> Command {
    let mut inside = Command::new("xvfb-run");
    // Without `-noreset` the screen goes away for a moment with the last window on it.
    inside.args(["-a", "-s", "-screen 0 1280x900x24 -noreset"]);
    inside.args(["dbus-run-session", "--"]);
    inside.arg(command.get_program()).args(command.get_args());
    if let Some(folder) = command.get_current_dir() {
        inside.current_dir(folder);
    }
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => inside.env(name, value),
            None => inside.env_remove(name),
        };
    }
    inside
}

/// Runs a command, its output going where ours goes.
///
/// # Errors
/// When it cannot be started or does not end with 0.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("could not start `{}`", shown(command)))?;
    if !status.success() {
        bail!("`{}` failed ({status})", shown(command));
    }
    Ok(())
}

/// Runs a command and gives what it writes to standard output.
///
/// # Errors
/// When it cannot be started or does not end with 0.
pub fn capture(command: &mut Command) -> Result<String> {
    let output =
        command.stderr(Stdio::inherit()).output().with_context(|| format!("could not start `{}`", shown(command)))?;
    if !output.status.success() {
        bail!("`{}` failed ({})", shown(command), output.status);
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether this is root, who may install.
///
/// # Errors
/// When `id` cannot be asked.
pub fn is_root() -> Result<bool> {
    Ok(capture(&mut command("id", ["-u"]))?.trim() == "0")
}

/// The commit that a figure belongs to, and whether something was changed since.
pub fn commit() -> String {
    let said = capture(&mut command("git", ["log", "-1", "--format=Commit %h, %cs"]));
    let changed = capture(&mut command("git", ["status", "--porcelain", "--untracked-files=no"]));
    let since = if changed.is_ok_and(|changed| changed.is_empty()) { "" } else { ", with changes since" };
    said.map_or_else(|_| "No git checkout".to_owned(), |said| format!("{}{since}", said.trim()))
}

/// Whether a program can be started and ends with 0; its output is dropped.
pub fn succeeds(program: &str, args: &[&str]) -> bool {
    command(program, args).stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// A command as one would type it.
fn shown(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}
