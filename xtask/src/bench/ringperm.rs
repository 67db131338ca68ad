//! The command line at work in a store, as a user would type it.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, ensure};
use serde_json::Value;

use crate::shell;

/// The program, with the store that it works in.
pub struct Ringperm {
    pub program: PathBuf,
    pub store: PathBuf,
}

impl Ringperm {
    /// The program in another store.
    pub fn at(&self, store: &Path) -> Self {
        Self { program: self.program.clone(), store: store.to_owned() }
    }

    /// A command as of a day (`YYYY-MM-DD`).
    pub fn command(&self, today: &str, args: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Command {
        let mut command = Command::new(&self.program);
        command.arg("--store").arg(&self.store).args(["--today", today, "--lang", "nb", "--json"]).args(args);
        // To make a key and to sign; of a store that is thrown away.
        command.env("RINGPERM_PASSPHRASE", "eksempel-passord-i-en-maaling");
        command
    }

    /// Carries it out, and gives what it says.
    ///
    /// # Errors
    /// When it does not answer 0.
    pub fn say(&self, today: &str, args: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Result<Value> {
        Ok(serde_json::from_str(&shell::capture(&mut self.command(today, args))?)?)
    }

    /// Makes sure that the store is a sound one: what is measured is no heap of broken rows.
    ///
    /// # Errors
    /// When it is not.
    pub fn is_sound(&self, today: &str) -> Result<()> {
        let said = self.say(today, ["doctor"])?;
        ensure!(said.get("integrity").and_then(Value::as_str) == Some("ok"), "the store is not sound: {said}");
        Ok(())
    }
}
