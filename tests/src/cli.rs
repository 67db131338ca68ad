//! The program `ringperm`, run as a user runs it: a process of its own, with a store and a home of its own.

use std::env::consts::EXE_SUFFIX;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;

use serde_json::Value;
use tempfile::{Builder, TempDir};

/// Long enough, and not only ASCII.
pub const PASSPHRASE: &str = "fire blåbær på øya";

/// The day on which the sample documents are fresh.
pub const TODAY: &str = "2026-11-22";

/// The languages in which everything is said.
pub const LANGUAGES: [&str; 3] = ["nb", "nn", "en"];

/// A way to start the program.
#[derive(Debug, Clone)]
pub struct Ringperm {
    home: Arc<TempDir>,
    store: PathBuf,
    today: String,
    lang: String,
    passphrase: Option<String>,
    under: Vec<OsString>,
}

/// What the program answered.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The exit code; -1 when a signal ended it.
    pub code: i32,
    /// Standard output as JSON; null when it is none.
    pub json: Value,
    /// Standard output.
    pub said: String,
    /// Standard error.
    pub complained: String,
}

/// One of the workspace's programs, where cargo put it: beside the folder of the running test.
pub fn program(name: &str) -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let file = format!("{name}{EXE_SUFFIX}");
    let found = test.ancestors().skip(1).take(2).map(|folder| folder.join(&file)).find(|path| path.is_file());
    found.unwrap_or_else(|| {
        panic!("{file} is not built beside {}: cargo build --workspace --exclude xtask --bins", test.display())
    })
}

impl Default for Ringperm {
    fn default() -> Self {
        Self::new()
    }
}

impl Ringperm {
    /// With a store that is not there yet.
    pub fn new() -> Self {
        program("ringperm-reader");
        // Its path stands in pictures of the window.
        let home = Arc::new(Builder::new().prefix("kari-").rand_bytes(4).tempdir().unwrap());
        Self {
            store: home.path().join("data/store"),
            home,
            today: TODAY.into(),
            lang: "nb".into(),
            passphrase: Some(PASSPHRASE.into()),
            under: Vec::new(),
        }
    }

    /// The same with the store in `folder`.
    #[must_use]
    pub fn at(&self, folder: impl Into<PathBuf>) -> Self {
        Self { store: folder.into(), ..self.clone() }
    }

    /// The same on another day.
    #[must_use]
    pub fn on(&self, today: &str) -> Self {
        Self { today: today.into(), ..self.clone() }
    }

    /// The day that counts as today (`YYYY-MM-DD`).
    pub fn today(&self) -> &str {
        &self.today
    }

    /// The same in another language.
    #[must_use]
    pub fn in_language(&self, lang: &str) -> Self {
        Self { lang: lang.into(), ..self.clone() }
    }

    /// The same with another passphrase in the environment, or none.
    #[must_use]
    pub fn with_passphrase(&self, passphrase: Option<&str>) -> Self {
        Self { passphrase: passphrase.map(str::to_owned), ..self.clone() }
    }

    /// The same started by another program, such as `strace`.
    #[must_use]
    pub fn under<S: AsRef<OsStr>>(&self, words: &[S]) -> Self {
        Self { under: words.iter().map(|word| word.as_ref().to_owned()).collect(), ..self.clone() }
    }

    /// The folder of the store.
    pub fn store(&self) -> &Path {
        &self.store
    }

    /// A folder that goes away with the last clone; the store is in it, below `data`.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// The command with `--json`, not started yet.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = self.bare(args);
        command.arg("--json");
        command
    }

    /// The command as it speaks to people.
    pub fn bare(&self, args: &[&str]) -> Command {
        let ringperm = program("ringperm").into_os_string();
        let words: Vec<OsString> = self.under.iter().cloned().chain([ringperm]).collect();
        let mut command = Command::new(&words[0]);
        command.args(&words[1..]).env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.env("HOME", self.home.path()).env("LC_ALL", "C.UTF-8");
        if let Some(passphrase) = &self.passphrase {
            command.env("RINGPERM_PASSPHRASE", passphrase);
        }
        command.arg("--store").arg(&self.store).args(["--today", &self.today, "--lang", &self.lang]);
        command.args(args);
        command
    }

    /// Runs it, whatever comes of it.
    pub fn run(&self, args: &[&str]) -> Answer {
        Answer::from(self.command(args).output().unwrap())
    }

    /// Runs it, which must succeed, and gives the JSON.
    pub fn ok(&self, args: &[&str]) -> Value {
        let answer = self.run(args);
        assert_eq!(answer.code, 0, "{args:?}: {answer:#?}");
        assert!(!answer.json.is_null(), "{args:?} gave no JSON: {answer:#?}");
        answer.json
    }

    /// Runs it, which must be refused with this exit code and problem, and gives the problem.
    pub fn refused(&self, exit: i32, problem: &str, args: &[&str]) -> Value {
        let answer = self.run(args);
        assert_eq!((answer.code, answer.problem()), (exit, problem), "{args:?}: {answer:#?}");
        answer.json["problem"].clone()
    }
}

impl From<Output> for Answer {
    fn from(output: Output) -> Self {
        let said = String::from_utf8(output.stdout).unwrap();
        Self {
            code: output.status.code().unwrap_or(-1),
            json: serde_json::from_str(&said).unwrap_or(Value::Null),
            complained: String::from_utf8_lossy(&output.stderr).into_owned(),
            said,
        }
    }
}

impl Answer {
    /// The code of the problem; empty when there is none.
    pub fn problem(&self) -> &str {
        self.json["problem"]["code"].as_str().unwrap_or_default()
    }
}

/// A path as an argument.
///
/// # Panics
/// When it is no Unicode.
pub fn arg(path: &Path) -> &str {
    path.to_str().unwrap()
}
