//! The window: how soon its page is usable and what it takes of memory, beside a window with nothing in it; and how soon a
//! click is answered in a store of ten years.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use super::large_store;
use crate::shell::{self, cargo, scratch};
use crate::webdriver::{self, Session};

/// At most so many times what an empty window takes: to start, and of memory.
const GOALS: (f64, f64) = (1.15, 1.3);

/// In milliseconds, from the click until the new page has been painted.
const CLICK: f64 = 100.0;

const PATIENCE: Duration = Duration::from_mins(1);

const USABLE: &str = "return document.querySelector('main h1') !== null \
                      && document.documentElement.dataset.ready === 'true'";

/// Follows a link to `#/…` and answers when the heading of the new page has been painted: in milliseconds.
const FOLLOW: &str = r"
const [to, done] = arguments;
const before = document.querySelector('main h1');
const link = document.createElement('a');
link.href = '#' + to;
document.body.append(link);
const start = performance.now();
const look = () => {
  const now = document.querySelector('main h1');
  if (now === before || !now) return requestAnimationFrame(look);
  requestAnimationFrame(() => setTimeout(() => { link.remove(); done(performance.now() - start); }));
};
link.click();
look();
";

/// Builds, and measures on a screen of its own.
pub fn run(profile: &str, runs: usize) -> Result<()> {
    crate::build::page_unless_fresh()?;
    let what = ["build", "--profile", profile, "--workspace", "--exclude", "xtask", "--bins"];
    shell::run(&mut cargo(what))?;
    let built = shell::target()?.join(if profile == "dev" { "debug" } else { profile });
    let mut inside = Command::new(env::current_exe()?);
    inside.arg("measure-window").arg(&built).arg(runs.to_string());
    println!("Profile {profile}, {runs} rounds, each window once a round.");
    shell::run(&mut shell::on_virtual_display(&inside))
}

/// The part that runs on the virtual display.
pub fn inside(built: &Path, runs: usize) -> Result<()> {
    let store = scratch().join("bench/window");
    if store.exists() {
        fs::remove_dir_all(&store)?;
    }
    let stored = |store: &Path| vec!["--store".to_owned(), store.display().to_string()];
    let example = [vec!["--example".to_owned()], stored(&store)].concat();
    let ours = built.join("ringperm-desktop");
    let windows = [
        // Without an argument the driver starts a browser of its own choice.
        ("an empty window", built.join("empty-window"), vec!["--nothing".to_owned()]),
        ("Ringperm, the example", ours.clone(), example),
    ];

    let (mut empty, mut our) = (Vec::new(), Vec::new());
    for round in 0..=runs {
        for ((_, program, args), taken) in windows.iter().zip([&mut empty, &mut our]) {
            let once = with_window(program, args, |session, since, driver| {
                wait_until_usable(session)?;
                Ok((since.elapsed().as_secs_f64() * 1000.0, memory_below(driver)?))
            })?;
            // The first round fills the store and the caches.
            if round > 0 {
                taken.push(once);
            }
        }
    }
    for ((name, ..), taken) in windows.iter().zip([&empty, &our]) {
        println!(
            "  {name:<24}{:>8.0} ms{:>9.1} MiB",
            median(taken.iter().map(|one| one.0)),
            median(taken.iter().map(|one| one.1))
        );
    }
    let ratio = |of: fn(&(f64, f64)) -> f64| median(our.iter().zip(&empty).map(|(our, empty)| of(our) / of(empty)));
    goal("start to usable page, × empty", ratio(|one| one.0), GOALS.0);
    goal("memory, × empty", ratio(|one| one.1), GOALS.1);
    clicks(&ours, built, runs)
}

/// Every kind of page of the large store, several times each.
fn clicks(ours: &Path, built: &Path, runs: usize) -> Result<()> {
    let store = scratch().join("bench/large");
    let large = large_store::make(&built.join("ringperm"), &store)?;
    println!(
        "\nA store of {} companies, {} submissions, {} documents.",
        large.companies, large.submissions, large.documents
    );
    let args = ["--store".to_owned(), store.display().to_string(), "--today".to_owned(), large.today.clone()];
    with_window(ours, &args, |session, _, _| {
        wait_until_usable(session)?;
        let mut slowest = 0.0_f64;
        for page in &large.pages {
            let mut took = Vec::new();
            for _ in 0..runs {
                session.execute_async(FOLLOW, &["/hjelp".into()])?;
                took.push(session.execute_async(FOLLOW, &[page.as_str().into()])?.as_f64().context("no time")?);
            }
            let median = median(took.iter().copied());
            let worst = took.iter().copied().fold(0.0, f64::max);
            println!("  {page:<28}{median:>8.0} ms{worst:>8.0} ms at most");
            slowest = slowest.max(median);
        }
        goal("the slowest page, ms", slowest, CLICK);
        Ok(())
    })
}

fn goal(what: &str, reached: f64, goal: f64) {
    println!("  {what:<32}{reached:>8.2}  goal {goal}: {}", if reached <= goal { "met" } else { "NOT met" });
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// Starts the program under a driver and ends both; told the moment at which the program was asked for, and the driver.
fn with_window<T>(
    program: &Path,
    args: &[String],
    work: impl FnOnce(&Session, Instant, u32) -> Result<T>,
) -> Result<T> {
    let port = webdriver::free_port()?;
    let mut driver = Command::new("WebKitWebDriver")
        .arg(format!("--port={port}"))
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .spawn()
        .context("could not start WebKitWebDriver")?;
    let done = measured(port, &mut driver, program, args, work);
    // It may have ended by itself; then there is nothing to stop.
    let _ = driver.kill();
    driver.wait()?;
    done
}

fn measured<T>(
    port: u16,
    driver: &mut Child,
    program: &Path,
    args: &[String],
    work: impl FnOnce(&Session, Instant, u32) -> Result<T>,
) -> Result<T> {
    let id = driver.id();
    let alive = || driver.try_wait()?.map_or(Ok(()), |status| bail!("WebKitWebDriver ended ({status})"));
    webdriver::wait_for_driver(port, PATIENCE, alive)?;
    let since = Instant::now();
    let session =
        Session::open(port, PATIENCE, program, args, || Ok(())).with_context(|| program.display().to_string())?;
    let done = work(&session, since, id);
    session.close()?;
    // The next one must not meet this one on its way out.
    let closed = Instant::now();
    while !children(id)?.is_empty() && closed.elapsed() < PATIENCE {
        webdriver::pause();
    }
    done
}

fn wait_until_usable(session: &Session) -> Result<()> {
    let start = Instant::now();
    while session.execute(USABLE)? != Value::Bool(true) {
        ensure!(start.elapsed() < PATIENCE, "the page was not usable after {PATIENCE:?}");
        std::thread::sleep(Duration::from_millis(2));
    }
    Ok(())
}

/// The memory of everything that a process started, in MiB; what several share is counted once (PSS).
fn memory_below(parent: u32) -> Result<f64> {
    let mut kilobytes = 0;
    let mut below = children(parent)?;
    ensure!(!below.is_empty(), "the program has ended");
    while let Some(process) = below.pop() {
        below.extend(children(process)?);
        let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap_or_default();
        let pss = rollup.lines().find_map(|line| line.strip_prefix("Pss:")).unwrap_or_default();
        kilobytes += pss.trim().trim_end_matches(" kB").parse().unwrap_or(0_u32);
    }
    Ok(f64::from(kilobytes) / 1024.0)
}

fn children(process: u32) -> Result<Vec<u32>> {
    let mut found = Vec::new();
    for task in fs::read_dir(PathBuf::from(format!("/proc/{process}/task")))? {
        let children = fs::read_to_string(task?.path().join("children")).unwrap_or_default();
        found.extend(children.split_whitespace().filter_map(|id| id.parse::<u32>().ok()));
    }
    Ok(found)
}
