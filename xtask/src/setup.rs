//! What must be on the machine before anything is built or tested.
//!
//! On Debian and Ubuntu the missing packages are installed, after saying
//! which; elsewhere a message names them and nothing is changed.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::shell::{self, NPM, root};

/// A set of Debian packages that serve one purpose.
pub type Packages = &'static [&'static str];

/// To build the window.
pub const BUILD: Packages = &["libwebkit2gtk-4.1-dev", "libgtk-3-dev", "libayatana-appindicator3-dev", "librsvg2-dev"];
/// To show the window where there is no screen, and to drive it.
pub const DISPLAY: Packages = &["xvfb", "xauth", "webkit2gtk-driver", "dbus"];
/// To test: a browser for the page, and stock tools that judge what we make.
pub const JUDGES: Packages = &[
    "chromium",
    "poppler-utils",
    "unzip",
    "openssl",
    "python3",
    "strace",
    "iproute2",
    "faketime",
    "python3-dbus",
    "python3-gi",
    "gir1.2-atspi-2.0",
    "at-spi2-core",
    "python3-icalendar",
    "appstream",
    "desktop-file-utils",
    "libglib2.0-bin",
    "shared-mime-info",
    "fakeroot",
    "systemd",
    "gnome-keyring",
    "zip",
    "sshfs",
    "openssh-sftp-server",
];

/// To measure: GNU `time` tells how much memory a program took.
pub const MEASURE: Packages = &["time"];

/// To try out the package of other Linux systems.
pub const RPM: Packages = &["rpm"];

/// The oldest Node that the page's tools run on.
const NODE: (u32, u32) = (20, 19);

/// Everything that `run` and `test` need.
pub fn everything() -> Result<()> {
    ensure(&[BUILD, DISPLAY, JUDGES])
}

/// The given system packages, Node with npm, and the page's own packages.
pub fn ensure(wanted: &[Packages]) -> Result<()> {
    system(&wanted.concat())?;
    node()?;
    page_packages()
}

fn system(wanted: &[&str]) -> Result<()> {
    if !cfg!(target_os = "linux") {
        return other_system(wanted);
    }
    if !shell::succeeds("dpkg-query", &["--version"]) {
        return other_linux(wanted);
    }
    let missing = missing_debian(wanted)?;
    if missing.is_empty() {
        return Ok(());
    }
    install_debian(&missing)
}

/// Those of the wanted packages that dpkg does not know as installed.
fn missing_debian<'a>(wanted: &[&'a str]) -> Result<Vec<&'a str>> {
    // dpkg-query ends with 1 when it knows one of the names not at all.
    let output = shell::command("dpkg-query", ["-W", "-f", "${Package} ${db:Status-Status}\n"])
        .args(wanted)
        .output()
        .context("could not start dpkg-query")?;
    let known = String::from_utf8_lossy(&output.stdout).into_owned();
    let installed = |name: &str| known.lines().any(|line| line == format!("{name} installed"));
    // Ubuntu has Chromium only as a snap, so that any Chromium or Chrome on the path will do.
    let served = |name: &str| name == "chromium" && chromium_on_path().is_some();
    Ok(wanted.iter().copied().filter(|name| !installed(name) && !served(name)).collect())
}

fn chromium_on_path() -> Option<PathBuf> {
    let here = ["chromium", "chromium-browser", "google-chrome"].into_iter().filter_map(on_path);
    here.into_iter().find(|path| shell::succeeds(&path.to_string_lossy(), &["--version"]))
}

/// The browser that the page is tested in: the one that `CHROMIUM` names, else the first on the path.
///
/// # Errors
/// When there is none.
pub fn chromium() -> Result<PathBuf> {
    let named = std::env::var_os("CHROMIUM").map(PathBuf::from);
    named.or_else(chromium_on_path).context("no Chromium and no Chrome was found; `CHROMIUM` may name one")
}

/// Where a program is, by the user's path.
fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

fn install_debian(missing: &[&str]) -> Result<()> {
    let list = missing.join(" ");
    println!("These system packages are missing and will be installed with apt-get:\n  {list}");
    let is_root = shell::is_root()?;
    if !is_root && !shell::succeeds("sudo", &["--version"]) {
        bail!(
            "Neither root nor sudo. Ask an administrator to run:\n  \
             apt-get update && apt-get install -y --no-install-recommends {list}"
        );
    }
    let apt = |args: &[&str]| {
        let words = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"];
        let mut words = words.iter().chain(args);
        let first = if is_root { words.next() } else { None };
        shell::run(&mut shell::command(first.unwrap_or(&"sudo"), words))
    };
    apt(&["update"])?;
    let mut install = vec!["install", "-y", "--no-install-recommends"];
    install.extend(missing);
    apt(&install)
}

/// A Linux without dpkg: asks pkg-config and the path, and names the packages.
fn other_linux(wanted: &[&str]) -> Result<()> {
    let libraries = ["--exists", "webkit2gtk-4.1", "gtk+-3.0", "librsvg-2.0"];
    let mut missing = Vec::new();
    if !shell::succeeds("pkg-config", &libraries) {
        missing.push("the WebKitGTK 4.1, GTK 3 and librsvg development files");
    }
    for (package, program) in [
        ("xvfb", "xvfb-run"),
        ("webkit2gtk-driver", "WebKitWebDriver"),
        ("dbus", "dbus-run-session"),
        ("poppler-utils", "pdftotext"),
        ("unzip", "unzip"),
        ("openssl", "openssl"),
        ("python3", "python3"),
        ("strace", "strace"),
        ("iproute2", "ip"),
        ("zip", "zip"),
        ("sshfs", "sshfs"),
        ("time", "time"),
    ] {
        if wanted.contains(&package) && on_path(program).is_none() {
            missing.push(program);
        }
    }
    if wanted.contains(&"chromium") && chromium_on_path().is_none() {
        missing.push("chromium");
    }
    if missing.is_empty() {
        return Ok(());
    }
    bail!(
        "Missing: {}.\n\
         Packages are installed by this command on Debian and Ubuntu only. The names below are\n\
         taken from the distributions' lists; they were never tried.\n\
         Fedora:  dnf install webkit2gtk4.1-devel gtk3-devel libappindicator-gtk3-devel \
         librsvg2-devel xorg-x11-server-Xvfb xauth webkit2gtk-driver dbus-daemon chromium \
         poppler-utils unzip openssl python3 strace iproute zip sshfs\n\
         Arch:    pacman -S webkit2gtk-4.1 gtk3 libayatana-appindicator librsvg \
         xorg-server-xvfb xorg-xauth dbus chromium poppler unzip openssl python strace iproute2 zip sshfs",
        missing.join(", ")
    )
}

/// macOS and Windows bring the web view themselves; the window tests need Linux.
fn other_system(wanted: &[&str]) -> Result<()> {
    if DISPLAY.iter().any(|name| wanted.contains(name)) {
        bail!(
            "The window is tested under Xvfb, on Linux only. Here, run the tests of the parts:\n  \
             cargo test -p asice -p ringperm-core -p ringperm-reader -p ringperm-cli"
        );
    }
    println!(
        "Needed here, and not checked (never tried on this system):\n  \
         macOS:   xcode-select --install\n  \
         Windows: the C++ build tools of Visual Studio, and WebView2 (part of Windows 11)"
    );
    Ok(())
}

fn node() -> Result<()> {
    let (major, minor) = NODE;
    let wanted = format!("Node {major}.{minor} or later, with npm, is needed (https://nodejs.org)");
    let version = shell::capture(&mut shell::command("node", ["--version"]))
        .with_context(|| format!("{wanted}; no `node` was found"))?;
    if node_version(&version).is_none_or(|found| found < NODE) {
        bail!("{wanted}; `node --version` says {}", version.trim());
    }
    if !shell::succeeds(NPM, &["--version"]) {
        bail!("{wanted}; no `npm` was found");
    }
    Ok(())
}

/// `v20.19.4` as (20, 19).
fn node_version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.trim().strip_prefix('v')?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

/// `npm ci`, only when the lock file is newer than what is installed.
pub fn page_packages() -> Result<()> {
    let ui = root().join("ui");
    let changed = |path: &Path| path.metadata().and_then(|data| data.modified());
    let lock = changed(&ui.join("package-lock.json")).context("ui/package-lock.json")?;
    // npm writes this file last, as its note of what it installed.
    if changed(&ui.join("node_modules/.package-lock.json")).is_ok_and(|done| done >= lock) {
        return Ok(());
    }
    println!("Installing the page's packages (npm ci) into ui/node_modules");
    shell::run(&mut shell::npm(["ci", "--no-audit", "--no-fund"]))
}

#[cfg(test)]
mod tests {
    use super::node_version;

    #[test]
    fn reads_the_version_that_node_prints() {
        assert_eq!(node_version("v20.19.4\n"), Some((20, 19)));
        assert_eq!(node_version("v24.0.0-pre"), Some((24, 0)));
        assert_eq!(node_version("20"), None);
    }
}
