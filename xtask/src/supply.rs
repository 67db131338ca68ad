//! What the program is made of: how many crates each part needs, bills of material for whoever asks, and whether
//! anything in them is known to be unsafe, where the lists of that can be reached.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result, ensure};

use crate::setup;
use crate::shell::{self, cargo};

/// The parts that are counted, from the inmost out.
const PARTS: [&str; 5] = ["asice", "ringperm-core", "ringperm-reader", "ringperm-cli", "ringperm-desktop"];

/// Counts, writes the bills of material to `target/sbom`, asks for advisories. Fails when one is open; what cannot be
/// asked is said, and is no failure.
pub fn run() -> Result<()> {
    println!("Crates that each part is built from, for this system, without those that only build or test it:");
    for part in PARTS {
        println!("  {part:<20}{:>5}", crates_of(part)?);
    }
    setup::page_packages()?;
    bills()?;
    advisories()
}

fn crates_of(part: &str) -> Result<usize> {
    let tree =
        shell::capture(&mut cargo(["tree", "--edges", "normal,no-proc-macro", "--prefix", "none", "--package", part]))?;
    let crates: BTreeSet<String> = tree
        .lines()
        .map(|line| line.split(' ').take(2).collect::<Vec<_>>().join(" "))
        .filter(|line| !line.is_empty())
        .collect();
    Ok(crates.len())
}

/// By `cargo-cyclonedx` and npm, in `CycloneDX` form (ECMA-424).
fn bills() -> Result<()> {
    let folder = shell::target()?.join("sbom");
    fs::create_dir_all(&folder)?;
    let page = shell::capture(&mut shell::npm(["sbom", "--omit", "dev", "--sbom-format", "cyclonedx"]))?;
    fs::write(folder.join("page.cdx.json"), page)?;
    println!("{}: the page", folder.join("page.cdx.json").display());
    if !shell::succeeds("cargo-cyclonedx", &["cyclonedx", "--version"]) {
        println!("NOT WRITTEN: the crates; `cargo install --locked cargo-cyclonedx` is missing.");
        return Ok(());
    }
    // It writes beside every member's Cargo.toml, and cannot be told to write elsewhere.
    let name = "ringperm-sbom";
    shell::run(&mut cargo([
        "cyclonedx",
        "--quiet",
        "--format",
        "json",
        "--no-build-deps",
        "--override-filename",
        name,
    ]))?;
    for member in shell::capture(&mut shell::command("git", ["ls-files", "--", "*Cargo.toml", "Cargo.toml"]))?.lines() {
        let member = shell::root().join(member);
        let bill = member.with_file_name(format!("{name}.json"));
        if bill.is_file() {
            let part = member.parent().and_then(|folder| folder.file_name()).context("a member without a folder")?;
            let to = folder.join(format!("{}.cdx.json", part.to_string_lossy()));
            fs::rename(&bill, &to)?;
            println!("{}", to.display());
        }
    }
    Ok(())
}

fn advisories() -> Result<()> {
    let mut open = Vec::new();
    if shell::succeeds("cargo-deny", &["--version"]) {
        let asked = cargo(["deny", "check", "advisories"]).output()?;
        let said = String::from_utf8_lossy(&asked.stderr);
        if asked.status.success() {
            println!("Advisories of crates: none open but those that deny.toml names, each with its reason.");
        } else if said.contains("advisory database") {
            println!("NOT ASKED: the advisories of crates; the database cannot be reached from here.");
        } else {
            println!("{said}");
            open.push("advisories of crates");
        }
    } else {
        println!("NOT ASKED: the advisories of crates; `cargo install --locked cargo-deny` is missing.");
    }
    let audit = shell::npm(["audit", "--omit", "dev", "--json"]).output()?;
    let answer: serde_json::Value = serde_json::from_slice(&audit.stdout).unwrap_or_default();
    match answer.pointer("/metadata/vulnerabilities/total").and_then(serde_json::Value::as_u64) {
        Some(0) => println!("Advisories of npm packages: none open."),
        Some(count) => {
            println!("{count} advisories of npm packages are open; see `npm audit` in ui");
            open.push("advisories of npm packages");
        }
        None => println!("NOT ASKED: the advisories of npm packages; the registry does not answer from here."),
    }
    ensure!(open.is_empty(), "open: {}", open.join(", "));
    Ok(())
}
