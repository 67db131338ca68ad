//! The processes that a window needs around it: screen, message bus, driver.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use super::PAUSE;

/// A process and all that it starts. They are killed together.
#[derive(Debug)]
pub struct Group(Child);

impl Group {
    /// Starts a process as the first of a group.
    pub fn start(command: &mut Command) -> Self {
        let program = command.get_program().to_owned();
        let started = command.process_group(0).stdin(Stdio::null()).spawn();
        Self(started.unwrap_or_else(|error| panic!("{} is needed: {error}", program.display())))
    }

    /// Waits for the end of the first of the group; `None` when it lives on.
    pub fn wait(&mut self, patience: Duration) -> Option<ExitStatus> {
        let start = Instant::now();
        while start.elapsed() < patience {
            if let Some(status) = self.0.try_wait().unwrap() {
                return Some(status);
            }
            std::thread::sleep(PAUSE);
        }
        None
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.0.wait();
    }
}

/// A desktop without a desk: a screen, a bus and a driver for one window.
#[derive(Debug)]
pub struct Machine {
    home: PathBuf,
    display: String,
    port: u16,
    // In this order they end: the window before its screen.
    _driver: Group,
    _screen: Option<Group>,
}

impl Machine {
    /// Starts what a window in this home needs.
    pub fn start(home: &Path) -> Self {
        let screen = match std::env::var("DISPLAY") {
            Ok(display) => (display, None),
            Err(_) => screen(),
        };
        Self::of(home, screen, |command| command.env("NO_AT_BRIDGE", "1"))
    }

    /// The same with a screen of its own, and with the bus of screen readers, which is entered there.
    pub fn alone(home: &Path) -> Self {
        Self::of(home, screen(), |command| command)
    }

    fn of(home: &Path, (display, screen): (String, Option<Group>), with: fn(&mut Command) -> &mut Command) -> Self {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
        let mut command = prepared(home, &display, "dbus-run-session");
        let tell_bus = r#"printf %s "$DBUS_SESSION_BUS_ADDRESS" > "$HOME/bus"; exec WebKitWebDriver "$0""#;
        with(&mut command).args(["--", "sh", "-c", tell_bus, &format!("--port={port}")]);
        Self { home: home.to_owned(), display, port, _driver: Group::start(&mut command), _screen: screen }
    }

    /// The address of the driver, once it answers.
    pub fn driver(&self, patience: Duration) -> String {
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            assert!(start.elapsed() < patience, "WebKitWebDriver does not answer\n{}", self.said());
            std::thread::sleep(PAUSE);
        }
        format!("http://127.0.0.1:{}", self.port)
    }

    /// A program in the surroundings of the window, its output with the window's.
    pub fn command(&self, program: &Path) -> Command {
        prepared(&self.home, &self.display, program)
    }

    /// The address of the message bus.
    pub fn bus(&self) -> String {
        fs::read_to_string(self.home.join("bus")).unwrap()
    }

    /// The file from which the dialogs take their answers.
    pub fn dialogs(&self) -> PathBuf {
        self.home.join("dialogs")
    }

    /// What all of them wrote.
    pub fn said(&self) -> String {
        fs::read_to_string(self.home.join("said")).unwrap_or_default()
    }
}

/// A command in this home that sees nothing of the user who runs the test.
fn prepared(home: &Path, display: &str, program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command.env_clear().env("HOME", home).env("DISPLAY", display);
    for kept in ["PATH", "XAUTHORITY"] {
        if let Some(value) = std::env::var_os(kept) {
            command.env(kept, value);
        }
    }
    for (name, folder) in [
        ("XDG_DATA_HOME", "share"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_RUNTIME_DIR", "run"),
    ] {
        let folder = home.join(folder);
        fs::create_dir_all(&folder).unwrap();
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
        command.env(name, folder);
    }
    let said = File::options().create(true).append(true).open(home.join("said")).unwrap();
    command
        .env("LANG", "nb_NO.UTF-8")
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("RINGPERM_PICKER", home.join("dialogs"))
        .env("GDK_BACKEND", "x11")
        .env("GSETTINGS_BACKEND", "memory")
        // The driver's pictures come from the buffers that the window does without.
        .envs(pictures().map(|_| ("WEBKIT_DISABLE_DMABUF_RENDERER", "0")))
        .stdout(said.try_clone().unwrap())
        .stderr(said);
    command
}

/// Where pictures are to be saved, if they are wanted.
pub fn pictures() -> Option<PathBuf> {
    std::env::var_os("RINGPERM_PICTURES").map(PathBuf::from)
}

/// A virtual screen; the server itself finds a number that is free.
fn screen() -> (String, Option<Group>) {
    let mut command = Command::new("Xvfb");
    command.args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"]);
    let mut group = Group::start(command.stdout(Stdio::piped()).stderr(Stdio::null()));
    let mut number = String::new();
    BufReader::new(group.0.stdout.take().unwrap()).read_line(&mut number).unwrap();
    assert!(!number.trim().is_empty(), "Xvfb found no screen");
    (format!(":{}", number.trim()), Some(group))
}
