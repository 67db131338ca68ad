//! `cargo xtask test`: everything that must hold before a change goes in.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::shell::{self, cargo, npm, on_virtual_display, root};
use crate::{build, licences, notices, package, setup, types};

/// Who compiles the project's own crates.
const WRAPPER: &str = "RUSTC_WORKSPACE_WRAPPER";

/// Where people's own folders are.
const HOMES: &str = "/home";

/// Runs every check and every test, what fails fast before what takes long.
pub fn run() -> Result<()> {
    setup::everything()?;
    if std::env::var_os(WRAPPER).is_some() {
        return all();
    }
    if !shell::succeeds("clippy-driver", &["--version"]) {
        bail!("clippy is missing. With rustup: `rustup component add clippy`; else it is a package of your system.");
    }
    shell::run(&mut by_clippy())
}

/// This program again, with everything compiled by clippy, which compiles as rustc does and says what it sees on the
/// way: before a build of their own, its looks had all foreign crates read twice. What it warns of is an error.
fn by_clippy() -> Command {
    let this = std::env::current_exe().unwrap_or_else(|_| "xtask".into());
    let mut again = Command::new(this);
    again.arg("test").current_dir(root());
    // As `cargo clippy -- -D warnings` hands it on.
    again.env(WRAPPER, "clippy-driver").env("CLIPPY_ARGS", "-D__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__");
    again
}

fn all() -> Result<()> {
    let before = tree()?;
    // Generated types go here while testing; the committed ones are compared, not written.
    let exported = types::export_folder()?;

    let mut done = Vec::new();
    let mut step = |name: &'static str, work: &dyn Fn() -> Result<()>| {
        println!("\n── {name}");
        let start = Instant::now();
        work().with_context(|| format!("failed: {name}"))?;
        let took = start.elapsed();
        println!("── {name}: {}", seconds(took));
        done.push((name, took));
        anyhow::Ok(())
    };
    let ui = |script: &'static str| move || shell::run(&mut npm(["run", script]));
    let chromium = setup::chromium()?;

    step("formatting", &|| shell::run(&mut cargo(["fmt", "--all", "--check"])))?;
    step("licences, sources and bans", &licences::check)?;
    step("third-party notices", &|| notices::run(true))?;
    step("the page: types", &ui("lint"))?;
    step("the page: unit tests", &ui("test"))?;
    step("the page: build", &build::page)?;
    step("the programs and the tests: build, and what clippy says", &build::programs_and_tests)?;
    step("cargo test, the window on a virtual display", &|| cargo_test(&exported))?;
    step("the example company in the window", &crate::run::photograph_example)?;
    step("the package: made, installed, started, removed", &|| {
        package::try_out(&package::bundle("dev", "deb")?, false)
    })?;
    step("the page in Chromium", &|| shell::run(npm(["run", "test:browser"]).env("CHROMIUM", &chromium)))?;
    step("generated types and commands", &|| types::compare(&exported))?;
    step("nothing changed in the tree", &|| unchanged(before.as_deref()))?;

    println!();
    for (name, took) in &done {
        println!("{:>10}  {name}", seconds(*took));
    }
    Ok(())
}

/// Lets the window test write its pictures into docs/pictures.
pub fn pictures() -> Result<()> {
    setup::everything()?;
    build::page()?;
    build::programs_and_tests()?;
    let folder = root().join("docs/pictures");
    let mut test = cargo(["test", "--workspace", "--test", "window"]);
    test.env("RINGPERM_PICTURES", &folder);
    // Paths can be read on them, and are then such as people have.
    if shell::is_root()? && Path::new(HOMES).is_dir() {
        test.env("TMPDIR", HOMES);
    }
    shell::run(&mut on_virtual_display(&test))?;
    println!("{}", folder.display());
    Ok(())
}

/// Every screen of the page in all its variants, for somebody to look at.
pub fn all_pictures(folder: &Path) -> Result<()> {
    setup::everything()?;
    let folder = std::path::absolute(folder)?;
    shell::run(npm(["run", "test:browser", "--", "--pictures"]).arg(&folder).env("CHROMIUM", setup::chromium()?))
}

/// `cargo test` for the whole workspace: one call, so that every crate is built
/// with one set of features, once.
fn cargo_test(exported: &Path) -> Result<()> {
    let mut test = cargo(["test", "--workspace"]);
    types::export_to(&mut test, exported);
    shell::run(&mut on_virtual_display(&test))
}

/// What git says has changed; nothing where this is no git checkout.
fn tree() -> Result<Option<String>> {
    if !root().join(".git").exists() {
        return Ok(None);
    }
    shell::capture(&mut shell::command("git", ["status", "--porcelain"])).map(Some)
}

fn unchanged(before: Option<&str>) -> Result<()> {
    let after = tree()?;
    if after.as_deref() != before {
        bail!(
            "The tests changed the tree. Before:\n{}\nafter:\n{}",
            before.unwrap_or_default(),
            after.as_deref().unwrap_or_default()
        );
    }
    Ok(())
}

fn seconds(took: Duration) -> String {
    format!("{:.1} s", took.as_secs_f64())
}
