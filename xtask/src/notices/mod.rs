//! `cargo xtask notices`: whose work is in the program, and under which licence.
//!
//! Lists what is shipped on any of the three systems: crates linked into the
//! programs (no build tools, no tests), packages in the page, fonts; and collects
//! the texts of their licences. The same lock files give the same texts everywhere.

mod texts;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::setup;
use crate::shell::{self, cargo, root};

use texts::Part;

/// Who has made what.
pub const LIST: &str = "THIRD-PARTY-NOTICES.md";

/// The texts of their licences.
pub const TEXTS: &str = "THIRD-PARTY-LICENSES.txt";

/// The packages whose programs are shipped.
const SHIPPED: [&str; 3] = ["ringperm-desktop", "ringperm-reader", "ringperm-cli"];

/// The systems they are shipped for.
const SYSTEMS: [&str; 3] = ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin"];

/// Parts with where they come from.
type Parts = BTreeMap<Part, String>;

/// Writes, or with `check` compares, the notices and the texts.
pub fn run(check: bool) -> Result<()> {
    for (file, text) in notices()? {
        let path = root().join(file);
        if !check {
            fs::write(path, text)?;
            println!("wrote {file}");
        } else if fs::read_to_string(&path).unwrap_or_default() != text {
            bail!("{file} is out of date. Run `cargo xtask notices` and commit the result.");
        }
    }
    Ok(())
}

fn notices() -> Result<[(&'static str, String); 2]> {
    let (crates, packages, fonts) = (crates()?, page_packages()?, fonts()?);
    let mut list = format!(
        "# Third-party notices\n\n\
         Ringperm contains the work of others, listed here by licence, with version and source.\n\
         The texts of the licences stand in {TEXTS}. Both are written by `cargo xtask notices`\n\
         from the lock files and the sources.\n",
    );
    section(&mut list, "Rust crates in the programs", &crates)?;
    section(&mut list, "Packages in the page", &packages)?;
    section(&mut list, "Fonts", &fonts)?;
    let all = [crates, packages, fonts].into_iter().flatten().map(|(part, _)| part).collect();
    Ok([(LIST, list), (TEXTS, texts::of(&all)?)])
}

fn section(text: &mut String, title: &str, parts: &Parts) -> Result<()> {
    let mut by_licence: BTreeMap<&str, BTreeSet<(&str, &str)>> = BTreeMap::new();
    for (part, source) in parts {
        by_licence.entry(&part.licence).or_default().insert((&part.name, source));
    }
    writeln!(text, "\n## {title}")?;
    for (licence, parts) in by_licence {
        writeln!(text, "\n### {licence}\n")?;
        for (name, source) in parts {
            let comma = if source.is_empty() { "" } else { ", " };
            writeln!(text, "- {name}{comma}{source}")?;
        }
    }
    Ok(())
}

/// Everything that the shipped programs link, on any system.
fn crates() -> Result<Parts> {
    let mut metadata = cargo(["metadata", "--format-version", "1", "--locked"]);
    metadata.args(SYSTEMS.map(|system| format!("--filter-platform={system}")));
    let metadata: Value = serde_json::from_str(&shell::capture(&mut metadata)?)?;
    let packages = by_id(list(&metadata, "/packages"), "id");
    let nodes = by_id(list(&metadata, "/resolve/nodes"), "id");

    let shipped = |id: &&str| {
        let name = packages.get(id).map(|package| string(package, "/name"));
        name.is_some_and(|name| SHIPPED.contains(&name))
    };
    let mut waiting: Vec<&str> = packages.keys().copied().filter(shipped).collect();
    let mut seen = BTreeSet::new();
    let mut parts = Parts::new();
    while let Some(id) = waiting.pop() {
        let package = packages.get(id).context("a package that cargo left out")?;
        if is_macro(package) || !seen.insert(id) {
            continue;
        }
        let node = nodes.get(id).context("a package that was not resolved")?;
        let linked = list(node, "/deps").iter().filter(|dep| is_linked(dep));
        waiting.extend(linked.map(|dep| string(dep, "/pkg")));
        if !package["source"].is_null() {
            let manifest = Path::new(string(package, "/manifest_path"));
            let folder = manifest.parent().context("a manifest without a folder")?;
            let authors = list(package, "/authors").iter().filter_map(Value::as_str);
            let part = part(package, folder.to_owned(), authors.map(str::to_owned).collect());
            parts.insert(part, string(package, "/repository").to_owned());
        }
    }
    let std = Part {
        name: "the standard library of Rust".to_owned(),
        licence: licence("MIT OR Apache-2.0"),
        files: root().join("xtask/src/notices/standard/MIT.txt"),
        authors: Vec::new(),
    };
    parts.insert(std, "https://github.com/rust-lang/rust".to_owned());
    Ok(parts)
}

fn is_macro(package: &Value) -> bool {
    let mut targets = list(package, "/targets").iter();
    targets.any(|target| list(target, "/kind").iter().any(|kind| kind == "proc-macro"))
}

/// A dependency that is neither for the build nor for tests only.
fn is_linked(dependency: &Value) -> bool {
    let mut kinds = list(dependency, "/dep_kinds").iter();
    kinds.any(|kind| kind["kind"].is_null())
}

/// The page's packages that are not for development only.
fn page_packages() -> Result<Parts> {
    setup::page_packages()?;
    let ui = root().join("ui");
    let lock: Value = serde_json::from_str(&fs::read_to_string(ui.join("package-lock.json"))?)?;
    let locked = lock.get("packages").and_then(Value::as_object).context("no packages")?;
    let mut parts = Parts::new();
    for (folder, package) in locked {
        let is_page = folder.is_empty();
        if is_page || package["dev"] == true || package["devOptional"] == true {
            continue;
        }
        let folder = ui.join(folder);
        let path = folder.join("package.json");
        let read = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let package: Value = serde_json::from_str(&read)?;
        // Either the address, or an object with it.
        let source = ["/repository", "/repository/url"].map(|place| string(&package, place));
        // Either a name, or an object with it.
        let author = ["/author", "/author/name"].map(|place| string(&package, place)).concat();
        let authors = Some(author).filter(|author| !author.is_empty());
        parts.insert(part(&package, folder, authors.into_iter().collect()), web_address(&source.concat()));
    }
    Ok(parts)
}

/// npm's ways of writing a repository, as an address to open.
fn web_address(repository: &str) -> String {
    let address = repository.trim_start_matches("git+").trim_end_matches(".git");
    let address = address.replace("git://", "https://");
    let address = address.replace("ssh://git@", "https://");
    if address.is_empty() || address.contains("://") {
        return address;
    }
    format!("https://github.com/{}", address.trim_start_matches("github:"))
}

/// Fonts bring their licence as a file: its first line says whose they are.
fn fonts() -> Result<Parts> {
    let args = ["ls-files", "--cached", "--others", "--exclude-standard", "*OFL*.txt"];
    let mut fonts = Parts::new();
    for path in shell::capture(&mut shell::command("git", args))?.lines() {
        let files = root().join(path);
        let text = fs::read_to_string(&files)?;
        let owner = text.lines().next().unwrap_or_default();
        let name = format!("{owner} (licence: `{path}`)");
        fonts.insert(Part { name, licence: "OFL-1.1".to_owned(), files, authors: Vec::new() }, String::new());
    }
    Ok(fonts)
}

fn part(package: &Value, files: PathBuf, authors: Vec<String>) -> Part {
    let name = format!("{} {}", string(package, "/name"), string(package, "/version"));
    Part { name, licence: licence(string(package, "/license")), files, authors }
}

/// One spelling for each choice: `Apache-2.0/MIT` as `Apache-2.0 OR MIT`.
fn licence(written: &str) -> String {
    let written = written.replace('/', " OR ");
    if written.contains(['(', ')']) || written.contains(" AND ") {
        return written;
    }
    let mut choices: Vec<&str> = written.split(" OR ").map(str::trim).collect();
    choices.sort_unstable();
    choices.join(" OR ")
}

fn by_id<'a>(values: &'a [Value], key: &str) -> BTreeMap<&'a str, &'a Value> {
    let pairs = values.iter().filter_map(|value| Some((value.get(key)?.as_str()?, value)));
    pairs.collect()
}

/// The list at a place of a JSON value; empty where there is none.
fn list<'a>(value: &'a Value, place: &str) -> &'a [Value] {
    let found = value.pointer(place).and_then(Value::as_array);
    found.map(Vec::as_slice).unwrap_or_default()
}

/// The text at a place of a JSON value; empty where there is none.
fn string<'a>(value: &'a Value, place: &str) -> &'a str {
    let found = value.pointer(place).and_then(Value::as_str);
    found.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{licence, web_address};

    #[test]
    fn the_same_choice_of_licences_is_written_in_one_way() {
        assert_eq!(licence("MIT/Apache-2.0"), "Apache-2.0 OR MIT");
        assert_eq!(licence("MIT OR Apache-2.0"), "Apache-2.0 OR MIT");
        assert_eq!(licence("(MIT OR A) AND B"), "(MIT OR A) AND B");
    }

    #[test]
    fn a_repository_of_npm_becomes_an_address() {
        let wanted = "https://github.com/a/b";
        for written in ["git+https://github.com/a/b.git", "github:a/b", "a/b"] {
            assert_eq!(web_address(written), wanted);
        }
    }
}
