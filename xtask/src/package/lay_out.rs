//! The files of a package as they will lie on the machine.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::notices;
use crate::shell::{self, root};

/// What software centres show, by the names in the metadata.
const PICTURES: [&str; 4] = ["deadlines.png", "list.png", "sign.png", "start.png"];

/// The programs that belong beside the window.
const BESIDE: [&str; 2] = ["ringperm", "ringperm-reader"];

/// Lays out `/usr` as the packages of Linux have it, without the window, which the bundler brings, and gives its path.
pub fn linux(built: &Path) -> Result<PathBuf> {
    let usr = shell::target()?.join("package/usr");
    if usr.exists() {
        fs::remove_dir_all(&usr)?;
    }
    for program in BESIDE {
        copy(&built.join(program), &usr.join("bin").join(program))?;
    }
    let ringperm = built.join("ringperm");
    shell::run(Command::new(&ringperm).arg("manual").arg(usr.join("share/man/man1")))?;
    for (shell, place) in [
        ("bash", "share/bash-completion/completions/ringperm"),
        // Debian's own zsh looks into the first, the others' into the second.
        ("zsh", "share/zsh/vendor-completions/_ringperm"),
        ("zsh", "share/zsh/site-functions/_ringperm"),
        ("fish", "share/fish/vendor_completions.d/ringperm.fish"),
    ] {
        let script = shell::capture(Command::new(&ringperm).args(["completions", shell]))?;
        write(&usr.join(place), &script)?;
    }
    let linux = root().join("src-tauri/linux");
    for (source, place) in [
        (linux.join("no.ringperm.Ringperm.metainfo.xml"), "share/metainfo/no.ringperm.Ringperm.metainfo.xml"),
        (linux.join("no.ringperm.Ringperm.xml"), "share/mime/packages/no.ringperm.Ringperm.xml"),
        (root().join("icons/ringperm.svg"), "share/icons/hicolor/scalable/apps/ringperm-desktop.svg"),
        (root().join("THIRD-PARTY-NOTICES.md"), "share/doc/ringperm/THIRD-PARTY-NOTICES.md"),
        (root().join("LICENSE-MIT"), "share/doc/ringperm/LICENSE-MIT"),
        (root().join("LICENSE-APACHE"), "share/doc/ringperm/LICENSE-APACHE"),
        (root().join("CHANGELOG.md"), "share/doc/ringperm/CHANGELOG.md"),
    ] {
        copy(&source, &usr.join(place))?;
    }
    write(&usr.join("share/doc/ringperm/copyright"), &copyright()?)?;
    for picture in PICTURES {
        copy(&root().join("docs/pictures").join(picture), &usr.join("share/ringperm/pictures").join(picture))?;
    }
    Ok(usr)
}

/// Every licence in one file, where Debian's tools and people look for it.
fn copyright() -> Result<String> {
    let mut whole = String::from(
        "Ringperm is given under the MIT licence or the Apache licence 2.0, at your choice. Both follow, and then\n\
         the work of others that is in it, with the texts of their licences.\n",
    );
    for file in ["LICENSE-MIT", "LICENSE-APACHE", notices::LIST, notices::TEXTS] {
        let text = fs::read_to_string(root().join(file)).with_context(|| file.to_owned())?;
        write!(whole, "\n{:=<80}\n\n{text}", "")?;
    }
    Ok(whole)
}

/// The programs beside the window under the names that the bundler asks for on Windows and macOS: with the target at
/// their end. Gives the paths without it.
pub fn beside(built: &Path) -> Result<Vec<PathBuf>> {
    let about = shell::capture(&mut shell::command("rustc", ["-vV"]))?;
    let target = about.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc names no host")?;
    let folder = shell::target()?.join("package/bin");
    let mut given = Vec::new();
    for program in BESIDE {
        let ending = std::env::consts::EXE_SUFFIX;
        copy(&built.join(format!("{program}{ending}")), &folder.join(format!("{program}-{target}{ending}")))?;
        given.push(folder.join(program));
    }
    Ok(given)
}

fn copy(source: &Path, target: &Path) -> Result<()> {
    folder_of(target)?;
    fs::copy(source, target).with_context(|| format!("{} to {}", source.display(), target.display()))?;
    Ok(())
}

fn write(target: &Path, text: &str) -> Result<()> {
    folder_of(target)?;
    fs::write(target, text).with_context(|| target.display().to_string())
}

fn folder_of(target: &Path) -> Result<()> {
    let folder = target.parent().context("a file without a folder")?;
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())
}
