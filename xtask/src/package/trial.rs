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

/// What must lie on the machine after the installation, besides all that was laid out.
const INSTALLED: [&str; 21] = [
    "usr/bin/ringperm",
    "usr/bin/ringperm-desktop",
    "usr/bin/ringperm-reader",
    "usr/share/applications/Ringperm.desktop",
    "usr/share/bash-completion/completions/ringperm",
    "usr/share/doc/ringperm/CHANGELOG.md",
    "usr/share/doc/ringperm/LICENSE-APACHE",
    "usr/share/doc/ringperm/LICENSE-MIT",
    "usr/share/doc/ringperm/THIRD-PARTY-NOTICES.md",
    "usr/share/doc/ringperm/copyright",
    "usr/share/fish/vendor_completions.d/ringperm.fish",
    "usr/share/icons/hicolor/128x128/apps/ringperm-desktop.png",
    "usr/share/icons/hicolor/32x32/apps/ringperm-desktop.png",
    "usr/share/icons/hicolor/scalable/apps/ringperm-desktop.svg",
    "usr/share/man/man1/ringperm.1",
    "usr/share/man/man1/ringperm-export.1",
    "usr/share/man/man1/ringperm-verify.1",
    "usr/share/metainfo/no.ringperm.Ringperm.metainfo.xml",
    "usr/share/mime/packages/no.ringperm.Ringperm.xml",
    "usr/share/zsh/site-functions/_ringperm",
    "usr/share/zsh/vendor-completions/_ringperm",
];

/// The libraries of the desktop that the window is shown by, by their packages in Debian.
const NEEDED: [&str; 2] = ["libwebkit2gtk-4.1-0", "libgtk-3-0"];

/// Installs the .deb among `packages`, starts what it brings, and removes it again; `upgraded` puts a newer version in
/// between, which finds the work of the older one.
///
/// # Errors
/// What does not hold.
pub fn try_out(packages: &[PathBuf], upgraded: bool) -> Result<()> {
    let deb = of_kind(packages, "deb")?;
    depends(deb)?;
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

/// The package names what it cannot do without.
fn depends(deb: &Path) -> Result<()> {
    let depends = shell::capture(Command::new("dpkg-deb").arg("--field").arg(deb).arg("Depends"))?;
    let named: Vec<&str> = depends.split([',', '|']).filter_map(|one| one.split_whitespace().next()).collect();
    let missing: Vec<&str> = NEEDED.into_iter().filter(|library| !named.contains(library)).collect();
    ensure!(missing.is_empty(), "the package does not depend on {}: {depends}", missing.join(", "));
    Ok(())
}

fn installed(root: &Path) -> Result<()> {
    let missing: Vec<&str> = INSTALLED.into_iter().filter(|path| !root.join(path).is_file()).collect();
    ensure!(missing.is_empty(), "not installed: {}", missing.join(", "));
    // Every manual page, and whatever else was laid out for the package.
    all_of(&shell::target()?.join("package/usr"), &root.join("usr"))?;
    let copyright = fs::read_to_string(root.join("usr/share/doc/ringperm/copyright"))?;
    for text in LICENSED {
        ensure!(copyright.contains(text), "a licence text is not in the package: «{text}»");
    }
    Ok(())
}

/// Every file below `laid` lies below `installed`, too.
fn all_of(laid: &Path, installed: &Path) -> Result<()> {
    for entry in laid.read_dir().with_context(|| laid.display().to_string())? {
        let entry = entry?;
        let there = installed.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            all_of(&entry.path(), &there)?;
        } else {
            ensure!(there.is_file(), "not installed: {}", there.display());
        }
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
    shell::run(Command::new("update-mime-database").arg(file("mime")))?;
    bundles_are_known(root)
}

/// A bundle has its type by what the package brought, and nothing of this machine.
fn bundles_are_known(root: &Path) -> Result<()> {
    let bundle = root.join("pakke.asice");
    fs::write(&bundle, "PK\u{3}\u{4}")?;
    let mut gio = Command::new("gio");
    gio.env("XDG_DATA_DIRS", root.join("usr/share")).env("XDG_DATA_HOME", root.join("nobody"));
    let said = shell::capture(gio.args(["info", "--attributes", "standard::content-type"]).arg(&bundle))?;
    fs::remove_file(&bundle)?;
    ensure!(said.contains("application/vnd.etsi.asic-e+zip"), "a bundle is taken for something else: {said}");
    Ok(())
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
