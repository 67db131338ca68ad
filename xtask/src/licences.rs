//! The rules of deny.toml: bans, licences, sources.

use anyhow::Result;

use crate::shell;

/// Runs cargo-deny where it is installed; says so plainly where it is not.
pub fn check() -> Result<()> {
    if !shell::succeeds("cargo-deny", &["--version"]) {
        println!(
            "NOT CHECKED: cargo-deny is not installed (`cargo install --locked cargo-deny`, \
             which takes many minutes). Bans and licences were not looked at."
        );
        return Ok(());
    }
    let args = ["deny", "check", "bans", "licenses", "sources"];
    shell::run(&mut shell::cargo(args))
}
