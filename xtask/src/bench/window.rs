//! The window: how soon its page is usable and what it takes of memory, beside a window with nothing in it; and how soon a
//! click is answered in a store of ten years.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use super::large_store::{self, Large, Size, TEXT};
use super::ringperm::Ringperm;
use super::rounds::median;
use super::table::{self, Line};
use super::{Programs, rounds};
use crate::shell;
use crate::webdriver::{self, PATIENCE, Session};

/// At most so many times what an empty window takes: to start, and of memory.
const GOALS: (f64, f64) = (1.15, 1.3);

/// In milliseconds, from the click until the new page has been painted.
const CLICK: f64 = 100.0;

/// Answers when the page stands and has been drawn; asked once, in the same words of both windows. Asking again and
/// again stops the page each time, and one that does more while it starts is stopped more often.
const DRAWN: &str = r"
const [done] = arguments;
const stands = () => document.querySelector('main h1') !== null;
const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
if (stands()) drawn();
else {
  const watch = new MutationObserver(() => {
    if (!stands()) return;
    watch.disconnect();
    drawn();
  });
  watch.observe(document, { childList: true, subtree: true });
}
";

/// Follows a link to `#/…` and answers when the heading of the new page has been painted: in milliseconds; at
/// once where it stands already.
const FOLLOW: &str = r"
const [to, done] = arguments;
if (location.hash === '#' + to) return done(0);
const before = document.querySelector('main h1');
const link = document.createElement('a');
link.href = '#' + to;
document.body.append(link);
const start = performance.now();
const look = () => {
  const now = document.querySelector('main h1');
  // A heading alone is no answer while its page still waits for what it shows; what is folded away may wait.
  const waits = [...document.querySelectorAll('main .wait')].some((one) => one.checkVisibility());
  if (now === before || !now || waits) return requestAnimationFrame(look);
  // What stands there as a frame begins is painted by that frame, before anything else is run.
  setTimeout(() => { link.remove(); done(performance.now() - start); });
};
link.click();
look();
";

/// Where every click begins.
const HELP: &str = "/hjelp";

/// Ten years of five companies.
const TEN_YEARS: Size = Size { companies: 5, years: 10, requirements: 4, documents: 10 };

/// Measures on a screen of its own.
pub fn run(programs: &Programs, folder: &Path, runs: usize) -> Result<Vec<String>> {
    let lines = folder.join("lines");
    let mut inside = Command::new(env::current_exe()?);
    inside.arg("measure-window").arg(&programs.folder).arg(runs.to_string()).arg(&lines);
    println!("{runs} rounds, each window once a round.");
    shell::run(&mut shell::on_virtual_display(&inside))?;
    Ok(fs::read_to_string(lines)?.lines().map(str::to_owned).collect())
}

/// The part that runs on the virtual display; writes its lines of the table of everything into the file `lines`.
pub fn inside(built: &Path, runs: usize, lines: &Path) -> Result<()> {
    let folder = lines.parent().context("no folder")?;
    let store = folder.join("example");
    rounds::remove(&store)?;
    let example = ["--example", "--store"].map(str::to_owned).into_iter().chain([store.display().to_string()]);
    let ours = built.join("ringperm-desktop");
    let windows = [
        // Without an argument the driver starts a browser of its own choice.
        ("an empty window", built.join("empty-window"), vec!["--nothing".to_owned()]),
        ("Ringperm, the example", ours.clone(), example.collect()),
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
    let of = |taken: &[(f64, f64)]| (median(taken.iter().map(|one| one.0)), median(taken.iter().map(|one| one.1)));
    for ((name, ..), taken) in windows.iter().zip([&empty, &our]) {
        let (start, memory) = of(taken);
        println!("  {name:<24}{start:>8.0} ms{memory:>9.1} MiB");
    }
    let ratio = |of: fn(&(f64, f64)) -> f64| median(our.iter().zip(&empty).map(|(our, empty)| of(our) / of(empty)));
    let (start, memory) = (ratio(|one| one.0), ratio(|one| one.1));
    goal("start to usable page, × empty", start, GOALS.0);
    goal("memory, × empty", memory, GOALS.1);
    let slowest = clicks(&ours, &Ringperm { program: built.join("ringperm"), store: folder.join("store") }, runs)?;

    let (milliseconds, peak) = of(&our);
    let met = |reached: f64, goal: f64| table::met(reached <= goal);
    let start = Line {
        name: "the window, start to usable page".to_owned(),
        milliseconds,
        memory: Some(peak),
        beside: Some((start, "an empty window".to_owned())),
        goal: format!(
            "{} ×: {}; memory {memory:.2} ×, {} ×: {}",
            GOALS.0,
            met(start, GOALS.0),
            GOALS.1,
            met(memory, GOALS.1)
        ),
    };
    let click = Line {
        name: "the slowest click in ten years".to_owned(),
        milliseconds: slowest,
        memory: None,
        beside: None,
        goal: format!("{CLICK} ms: {}", met(slowest, CLICK)),
    };
    fs::write(lines, format!("{start}\n{click}\n"))?;
    Ok(())
}

/// Every kind of page of the large store, several times each; gives the median of the slowest, in milliseconds.
fn clicks(ours: &Path, ringperm: &Ringperm, runs: usize) -> Result<f64> {
    let large = large_store::make(ringperm, TEN_YEARS, TEXT)?;
    println!(
        "\nA store of {} companies, {} submissions, {} documents.",
        TEN_YEARS.companies,
        TEN_YEARS.companies * TEN_YEARS.years,
        TEN_YEARS.total()
    );
    let args = ["--store", &ringperm.store.display().to_string(), "--today", &large.today].map(str::to_owned);
    with_window(ours, &args, |session, _, _| {
        wait_until_usable(session)?;
        let mut slowest = 0.0_f64;
        for page in pages(&large) {
            let mut took = Vec::new();
            let elsewhere = if page == HELP { "/" } else { HELP };
            for _ in 0..runs {
                session.execute_async(FOLLOW, &[elsewhere.into()])?;
                took.push(session.execute_async(FOLLOW, &[page.as_str().into()])?.as_f64().context("no time")?);
            }
            let median = median(took.iter().copied());
            let worst = took.iter().copied().fold(0.0, f64::max);
            println!("  {page:<28}{median:>8.0} ms{worst:>8.0} ms at most");
            slowest = slowest.max(median);
        }
        goal("the slowest page, ms", slowest, CLICK);
        Ok(slowest)
    })
}

/// Pages of every kind.
fn pages(large: &Large) -> Vec<String> {
    let Large { submission, company, .. } = large;
    let of_all = [
        "/",
        "/begin",
        "/inbox",
        "/deadlines",
        "/verify",
        "/history",
        "/trash",
        "/tidy",
        "/settings",
        "/backup",
        HELP,
        "/hjelp/veiledning",
    ];
    let of_one = ["", "/p/virksomheten", "/p/skatt", "/p/kontakt", "/draft", "/review", "/form", "/sign"];
    let last =
        [format!("/figures/{company}"), format!("/client/{company}"), format!("/document/{}", TEN_YEARS.total())];
    let of_one = of_one.map(|page| format!("/s/{submission}{page}"));
    of_all.map(str::to_owned).into_iter().chain(of_one).chain(last).collect()
}

fn goal(what: &str, reached: f64, goal: f64) {
    println!("  {what:<32}{reached:>8.2}  goal {goal}: {}", table::met(reached <= goal));
}

/// Starts the program under a driver and ends both; told the moment at which the program was asked for, and the driver.
fn with_window<T>(
    program: &Path,
    args: &[String],
    work: impl FnOnce(&Session, Instant, u32) -> Result<T>,
) -> Result<T> {
    webdriver::with_driver(&[], |driver| {
        let since = Instant::now();
        let session = Session::open(driver, program, args).with_context(|| program.display().to_string())?;
        let done = work(&session, since, driver.id());
        session.close()?;
        // The next one must not meet this one on its way out.
        let closed = Instant::now();
        while !children(driver.id())?.is_empty() && closed.elapsed() < PATIENCE {
            webdriver::pause();
        }
        done
    })
}

fn wait_until_usable(session: &Session) -> Result<()> {
    session.execute_async(DRAWN, &[]).map(drop)
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
