//! `cargo xtask types`: what the page and the permissions know of the Rust side.
//!
//! Three things follow from the Rust code and are written from it, never by
//! hand: the types that core sends, the commands of the window, and the
//! permission for each command. They are committed, so that a change of the
//! border between the two sides is seen in review.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::json;

use crate::commands::{self, TauriCommand};
use crate::shell::{self, cargo, root, scratch};

/// Where the page keeps them.
const PAGE_TYPES: &str = "ui/src/backend/types";
/// One command a line; src-tauri/build.rs reads it.
const COMMAND_LIST: &str = "src-tauri/commands.txt";
const CAPABILITY: &str = "src-tauri/capabilities/main.json";

/// What the page may do besides calling our commands: hear events, and end the
/// window itself once it has answered that everything is saved.
const OF_TAURI: [&str; 3] = ["core:event:allow-listen", "core:event:allow-unlisten", "core:window:allow-destroy"];

/// Path from the root, and what the file must contain.
type Generated = BTreeMap<PathBuf, String>;

/// Exports core's types and writes, or with `check` compares, everything.
pub fn run(check: bool) -> Result<()> {
    let exported = export_folder()?;
    // The selection of `build::programs`, though one crate has the tests: another would have half the tree built anew.
    let mut test = cargo(["test", "--quiet", "--workspace", "--exclude", "xtask", "--lib", "export_bindings"]);
    export_to(&mut test, &exported);
    shell::run(&mut test)?;
    if check {
        return compare(&exported);
    }
    write(&exported)
}

/// An empty folder for the types that tests export.
pub fn export_folder() -> Result<PathBuf> {
    let folder = scratch().join("types");
    match fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Lets a `cargo test` export types to `folder`.
pub fn export_to(test: &mut Command, folder: &Path) {
    test.env("TS_RS_EXPORT_DIR", folder);
    // JSON has numbers, not big integers; our largest are file sizes in bytes.
    test.env("TS_RS_LARGE_INT", "number");
}

/// Fails, naming the files, if the committed ones are not what the code gives.
pub fn compare(exported: &Path) -> Result<()> {
    let generated = generated(exported)?;
    let mut differing = stale(&generated)?;
    for (path, wanted) in &generated {
        let found = fs::read_to_string(root().join(path)).unwrap_or_default();
        if found != *wanted {
            differing.push(path.clone());
        }
    }
    if differing.is_empty() {
        return Ok(());
    }
    let list: Vec<_> = differing.iter().map(|path| path.display()).collect();
    let list = list.iter().map(|path| format!("\n  {path}"));
    bail!(
        "These files are not what the Rust code gives:{}\n\
         Run `cargo xtask types` and commit the result.",
        list.collect::<String>()
    )
}

fn write(exported: &Path) -> Result<()> {
    let generated = generated(exported)?;
    for path in stale(&generated)? {
        fs::remove_file(root().join(&path))?;
        println!("removed {}", path.display());
    }
    for (path, text) in &generated {
        let full = root().join(path);
        // An unchanged file keeps its date, and nothing is built again for it.
        if fs::read_to_string(&full).is_ok_and(|found| found == *text) {
            continue;
        }
        fs::create_dir_all(full.parent().context("a path without a folder")?)?;
        fs::write(&full, text)?;
        println!("wrote {}", path.display());
    }
    Ok(())
}

/// Everything that follows from the Rust code.
fn generated(exported: &Path) -> Result<Generated> {
    let mut files = Generated::new();
    let mut types = BTreeSet::new();
    for path in files_below(exported)? {
        let name = path.strip_prefix(exported)?.to_path_buf();
        types.insert(name.with_extension("").to_string_lossy().into_owned());
        files.insert(Path::new(PAGE_TYPES).join(name), fs::read_to_string(path)?);
    }
    let mut sources = files_below(&root().join("src-tauri/src"))?;
    sources.retain(|path| path.extension().is_some_and(|ending| ending == "rs"));
    let commands = commands::read(&sources)?;
    let page = commands::typescript(&commands, &types)?;
    files.insert(Path::new(PAGE_TYPES).join("commands.ts"), page);
    files.insert(COMMAND_LIST.into(), command_list(&commands));
    files.insert(CAPABILITY.into(), capability(&commands)?);
    Ok(files)
}

/// Files in the page's folder of types that nothing gives any more.
fn stale(generated: &Generated) -> Result<Vec<PathBuf>> {
    let folder = root().join(PAGE_TYPES);
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut stale = Vec::new();
    for path in files_below(&folder)? {
        let path = path.strip_prefix(root())?.to_path_buf();
        if !generated.contains_key(&path) {
            stale.push(path);
        }
    }
    Ok(stale)
}

fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

fn command_list(commands: &[TauriCommand]) -> String {
    let lines = commands.iter().map(|command| format!("{}\n", command.name));
    lines.collect()
}

/// The window's capability: one permission for each command, and few of Tauri's.
fn capability(commands: &[TauriCommand]) -> Result<String> {
    let ours = commands.iter().map(|command| format!("allow-{}", command.name.replace('_', "-")));
    let permissions: Vec<String> = OF_TAURI.map(String::from).into_iter().chain(ours).collect();
    let capability = json!({
        "identifier": "main",
        "description": "Written by `cargo xtask types`: one permission for each command, and few of Tauri's",
        "windows": ["main"],
        "permissions": permissions,
    });
    Ok(serde_json::to_string_pretty(&capability)? + "\n")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at once")]

    use super::{capability, command_list};
    use crate::commands::parse;

    #[test]
    fn every_command_gets_one_line_and_one_permission() {
        let source = "#[tauri::command] fn status() {} #[tauri::command] fn save_answer() {}";
        let commands = parse(source).unwrap();
        assert_eq!(command_list(&commands), "save_answer\nstatus\n");
        let capability = capability(&commands).unwrap();
        assert!(capability.contains("\"allow-save-answer\",\n    \"allow-status\"\n"));
    }
}
