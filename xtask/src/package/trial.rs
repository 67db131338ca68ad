//! The packages of Linux tried out: installed into a root of their own, started, and removed; nothing of this machine is
//! touched.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::{photograph, shell};

/// What the licences of others ask to be given along: a sentence of each.
const LICENSED: [&str; 5] = [
    "Permission is hereby granted, free of charge",
    "Redistributions in binary form must reproduce the above copyright",
    "SIL OPEN FONT LICENSE",
    "Mozilla Public License Version 2.0",
    "UNICODE LICENSE V3",
];

/// What must lie on the machine after the installation.
const INSTALLED: [&str; 13] = [
    "usr/bin/ringperm",
    "usr/bin/ringperm-desktop",
    "usr/bin/ringperm-reader",
    "usr/share/applications/Ringperm.desktop",
    "usr/share/bash-completion/completions/ringperm",
    "usr/share/doc/ringperm/LICENSE-APACHE",
    "usr/share/doc/ringperm/LICENSE-MIT",
    "usr/share/doc/ringperm/THIRD-PARTY-NOTICES.md",
    "usr/share/doc/ringperm/copyright",
    "usr/share/man/man1/ringperm.1",
    "usr/share/man/man1/ringperm-verify.1",
    "usr/share/metainfo/no.ringperm.Ringperm.metainfo.xml",
    "usr/share/mime/packages/no.ringperm.Ringperm.xml",
];

/// Installs the .deb among `packages`, starts what it brings, and removes it again; `upgraded` puts a newer version in
/// between, which finds the work of the older one.
///
/// # Errors
/// What does not hold.
pub fn try_out(packages: &[PathBuf], upgraded: bool) -> Result<()> {
    let deb = of_kind(packages, "deb")?;
    let folder = shell::scratch().join("package");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let root = folder.join("root");
    empty_root(&root)?;
    dpkg(&root, ["--install".as_ref(), deb.as_os_str()])?;
    installed(&root)?;
    judged(&root)?;

    let store = folder.join("store");
    started(&root, &store, &folder.join("window.png"))?;
    let before = said(&root, &store)?;
    if upgraded {
        dpkg(&root, ["--install".as_ref(), newer(deb, &folder)?.as_os_str()])?;
        ensure!(said(&root, &store)? == before, "the newer version does not find the work of the older one");
    }
    dpkg(&root, ["--remove", "ringperm"])?;
    removed(&root, &store)
}

/// Installs the .rpm among `packages`, starts what it brings, and removes it again.
///
/// # Errors
/// What does not hold; without root, which `rpm` needs for a root of its own.
pub fn try_out_rpm(packages: &[PathBuf]) -> Result<()> {
    let package = of_kind(packages, "rpm")?;
    let folder = shell::scratch().join("package-rpm");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let root = folder.join("root");
    fs::create_dir_all(&root)?;
    let rpm = |args: &[&str]| shell::run(Command::new("rpm").arg("--root").arg(&root).args(args));
    rpm(&["--initdb"])?;
    let file = package.to_str().context("the package's path")?;
    // The root has no other package, and a package that was made here is signed by nobody.
    rpm(&["--install", "--nodeps", "--nosignature", file])?;
    installed(&root)?;
    judged(&root)?;
    let store = folder.join("store");
    started(&root, &store, &folder.join("window.png"))?;
    said(&root, &store)?;
    rpm(&["--erase", "ringperm"])?;
    removed(&root, &store)
}

fn of_kind<'a>(packages: &'a [PathBuf], kind: &str) -> Result<&'a PathBuf> {
    let package = packages.iter().find(|path| path.extension().is_some_and(|extension| extension == kind));
    package.with_context(|| format!("there is no .{kind} among the packages"))
}

fn installed(root: &Path) -> Result<()> {
    let missing: Vec<&str> = INSTALLED.into_iter().filter(|path| !root.join(path).is_file()).collect();
    ensure!(missing.is_empty(), "not installed: {}", missing.join(", "));
    let copyright = fs::read_to_string(root.join("usr/share/doc/ringperm/copyright"))?;
    for text in LICENSED {
        ensure!(copyright.contains(text), "a licence text is not in the package: «{text}»");
    }
    Ok(())
}

fn removed(root: &Path, store: &Path) -> Result<()> {
    let left: Vec<&str> = INSTALLED.into_iter().filter(|path| root.join(path).exists()).collect();
    ensure!(left.is_empty(), "not removed: {}", left.join(", "));
    ensure!(store.join("ringperm.sqlite").is_file(), "the user's work went with the package");
    Ok(())
}

/// A root that dpkg takes for a machine without any package.
fn empty_root(root: &Path) -> Result<()> {
    for folder in ["var/lib/dpkg/info", "var/lib/dpkg/updates"] {
        fs::create_dir_all(root.join(folder))?;
    }
    fs::write(root.join("var/lib/dpkg/status"), "")?;
    Ok(())
}

fn dpkg<S: AsRef<std::ffi::OsStr>>(root: &Path, args: impl IntoIterator<Item = S>) -> Result<()> {
    // Only root may give files to root, or one who is taken for it.
    let is_root = shell::is_root()?;
    let mut dpkg = Command::new(if is_root { "dpkg" } else { "fakeroot" });
    dpkg.args((!is_root).then_some("dpkg")).arg(format!("--root={}", root.display()));
    // The root has no other package, so that none of those it depends on is there.
    shell::run(dpkg.args(["--force-depends", "--force-not-root"]).args(args))
}

/// What others say of the files that desktops read.
fn judged(root: &Path) -> Result<()> {
    let file = |name: &str| root.join("usr/share").join(name);
    let metainfo = file("metainfo/no.ringperm.Ringperm.metainfo.xml");
    metadata_hold(&metainfo)?;
    pictures_are_there(root, &fs::read_to_string(metainfo)?)?;
    shell::run(Command::new("desktop-file-validate").arg(file("applications/Ringperm.desktop")))?;
    let entry = fs::read_to_string(file("applications/Ringperm.desktop"))?;
    ensure!(entry.contains("MimeType=application/vnd.etsi.asic-e+zip;"), "no bundle would be opened by a double click");
    shell::run(Command::new("update-mime-database").arg(file("mime")))
}

/// The metadata are as `AppStream` wants them, but for one thing as long as the project has no address on the web: that
/// pictures have one too.
fn metadata_hold(metainfo: &Path) -> Result<()> {
    let mut validate = Command::new("appstreamcli");
    let output =
        validate.args(["validate", "--no-net"]).arg(metainfo).output().context("could not start appstreamcli")?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let (known, wrong): (Vec<&str>, Vec<&str>) = said
        .lines()
        .filter(|line| line.starts_with("E:") || line.starts_with("W:"))
        .partition(|line| line.contains("web-url-expected file:///usr/share/ringperm/pictures/"));
    ensure!(wrong.is_empty() && (output.status.success() || !known.is_empty()), "{}: {said}", metainfo.display());
    Ok(())
}

/// Every picture that the metadata name lies in the package.
fn pictures_are_there(root: &Path, metainfo: &str) -> Result<()> {
    let named: Vec<&str> = metainfo.split("file:///").skip(1).filter_map(|rest| rest.split('<').next()).collect();
    ensure!(!named.is_empty(), "the metadata name no picture");
    for picture in named {
        ensure!(root.join(picture).is_file(), "/{picture} is named in the metadata and not in the package");
    }
    Ok(())
}

/// The command line makes a store and reads a document with its reader; the window opens on the example.
fn started(root: &Path, store: &Path, picture: &Path) -> Result<()> {
    let paper = shell::root().join("reader/tests/data/hvit.pdf");
    let seen = shell::capture(ringperm(root, store).args(["--json", "inspect"]).arg(paper))?;
    ensure!(seen.contains("\"readable\": \"yes\""), "the reader was not found: {seen}");
    shell::run(ringperm(root, store).args(["company", "add", "123456785", "--name", "Eksempel AS"]))?;
    let mut window = Command::new(root.join("usr/bin/ringperm-desktop"));
    let example = picture.with_file_name("example");
    photograph::take(picture, window.args(["--example", "--store"]).arg(example))
}

fn said(root: &Path, store: &Path) -> Result<String> {
    let said = shell::capture(ringperm(root, store).args(["--json", "company", "show"]))?;
    if !said.contains("Eksempel AS") {
        bail!("the company is gone: {said}");
    }
    Ok(said)
}

fn ringperm(root: &Path, store: &Path) -> Command {
    let mut ringperm = Command::new(root.join("usr/bin/ringperm"));
    ringperm.arg("--store").arg(store);
    ringperm
}

/// The same package with a higher version.
fn newer(deb: &Path, folder: &Path) -> Result<PathBuf> {
    let (unpacked, newer) = (folder.join("newer"), folder.join("newer.deb"));
    shell::run(Command::new("dpkg-deb").arg("--raw-extract").args([deb, &unpacked]))?;
    let control = unpacked.join("DEBIAN/control");
    let fields = fs::read_to_string(&control)?;
    let version = concat!("Version: ", env!("CARGO_PKG_VERSION"));
    ensure!(fields.contains(version), "the package has another version than the project:\n{fields}");
    fs::write(&control, fields.replace(version, "Version: 999.0.0"))?;
    shell::run(Command::new("dpkg-deb").args(["--root-owner-group", "--build"]).args([&unpacked, &newer]))?;
    Ok(newer)
}
