//! No more than is needed: dependencies that are used, public items that somebody asks for, and a number of foreign
//! crates that nobody raises unawares.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use ringperm_tests::tree::{files, read, root, shown};

/// The most crates that each part may be built from on this system, as `cargo xtask supply` counts them: what it was on
/// 23 November 2026 and a few more, for a dependency that splits itself in two. Each crate is somebody who can publish
/// code that runs on the user's machine, and that somebody has to look at before an update; whoever adds ten at once
/// raises a number here, and says in the commit what they are for.
const CEILINGS: [(&str, usize); 7] = [
    ("asice", 76),
    ("ringperm-core", 262),
    ("ringperm-reader", 350),
    ("ringperm-online", 278),
    ("ringperm-keystore", 308),
    ("ringperm-cli", 340),
    ("ringperm-desktop", 430),
];

#[test]
fn no_part_is_built_from_more_crates_than_were_agreed_on() {
    for (part, most) in CEILINGS {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut tree = Command::new(cargo);
        tree.args(["tree", "--locked", "--edges", "normal,no-proc-macro", "--prefix", "none", "--package", part]);
        let output = tree.current_dir(root()).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let lines = String::from_utf8(output.stdout).unwrap();
        let crates: BTreeSet<String> = lines
            .lines()
            .map(|line| line.split(' ').take(2).collect::<Vec<_>>().join(" "))
            .filter(|line| !line.is_empty())
            .collect();
        assert!(crates.len() > most / 2, "{part}: {} crates are counted", crates.len());
        assert!(crates.len() <= most, "{part} is built from {} crates; {most} were agreed on", crates.len());
    }
}

/// The folders of the workspace's members.
fn members() -> Vec<PathBuf> {
    let manifest = read(&root().join("Cargo.toml"));
    let list = manifest.split_once("members = [").unwrap().1.split_once(']').unwrap().0;
    list.split('"').skip(1).step_by(2).map(|member| root().join(member)).collect()
}

/// The dependencies that a manifest names, each with the kind of its section.
fn dependencies(manifest: &str) -> Vec<(String, String)> {
    let (mut section, mut found) = (String::new(), Vec::new());
    for line in manifest.lines() {
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            name.rsplit('.').next().unwrap_or_default().clone_into(&mut section);
        } else if section.ends_with("dependencies") && !line.starts_with('#') {
            let name = line.split(['.', ' ', '=']).next().unwrap_or_default();
            found.extend((!name.is_empty()).then(|| (name.to_owned(), section.clone())));
        }
    }
    found
}

/// The code of a file, tests included, without comments.
fn said(path: &Path) -> String {
    let lines = read(path);
    lines.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The names that a text is made of.
fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|name| !name.is_empty())
}

#[test]
fn every_dependency_is_used_by_the_crate_that_names_it() {
    let mut looked_at = 0;
    for member in members() {
        let code: String = files(&shown(&member), &["rs"]).iter().map(|path| said(path)).collect();
        for (name, section) in dependencies(&read(&member.join("Cargo.toml"))) {
            looked_at += 1;
            let place = if section == "build-dependencies" { said(&member.join("build.rs")) } else { code.clone() };
            // As Rust calls it; somewhere it is the beginning of a path, or imported whole.
            let name = name.replace('-', "_");
            let used = ["::", ";"].iter().any(|end| {
                place.match_indices(&format!("{name}{end}")).any(|(at, _)| {
                    let before = place[..at].chars().next_back();
                    before.is_none_or(|c| !c.is_alphanumeric() && c != '_')
                })
            });
            let derived = place.contains(&format!("derive({name}")) || place.contains(&format!("use {name} "));
            assert!(used || derived, "{} names {name} and uses it nowhere", shown(&member));
        }
    }
    assert!(looked_at > 100, "{looked_at} dependencies are looked at");
}

#[test]
fn every_public_item_is_asked_for_somewhere() {
    let code: BTreeMap<String, String> = files(".", &["rs"]).iter().map(|path| (shown(path), said(path))).collect();
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    for name in code.values().flat_map(|text| names(text)) {
        *times.entry(name).or_default() += 1;
    }
    let kinds = ["fn", "struct", "enum", "trait", "type", "const", "static"];
    let mut looked_at = 0;
    for (path, text) in &code {
        for line in text.lines().map(str::trim_start).filter(|line| line.starts_with("pub")) {
            let words: Vec<&str> = names(line).collect();
            let kind = words.iter().position(|word| kinds.contains(word)).filter(|at| *at < 5);
            let Some(name) = kind.and_then(|at| words[at + 1..].iter().find(|word| **word != "fn")) else { continue };
            looked_at += 1;
            assert!(times[name] > 1, "{path}: nobody asks for {name}");
        }
    }
    assert!(looked_at > 1000, "{looked_at} items are looked at");
}
