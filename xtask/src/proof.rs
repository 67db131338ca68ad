//! `cargo xtask proof`: what takes too long for every change, behind one command. Each proof is a test of the tree, run
//! whole; `cargo xtask test` runs a sample of the same.

use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::bench::ways;
use crate::shell::{self, cargo, scratch};
use crate::{build, mutants, package, setup};

/// A test that is run whole.
struct Proof {
    name: &'static str,
    /// What is shown when it passes.
    shows: &'static str,
    /// The file of tests, and the one test in it; without, all of them.
    test: (&'static str, Option<&'static str>),
    /// What makes it whole.
    whole: Option<&'static str>,
    /// Stands in the line with the figures.
    figure: &'static str,
}

const EVERY_BYTE: Option<&str> = Some("ASICE_EVERY_BYTE");
const EVERY_POINT: Option<&str> = Some("RINGPERM_EVERY_POINT");
const EVERY_DAY: Option<&str> = Some("RINGPERM_EVERY_DAY");
const FUZZ: Option<&str> = Some("ASICE_FUZZ_SECONDS");

/// The one that tries the packages.
const PACKAGES: &str = "packages";

/// The one that wants a Python with `bagit`.
const COMPARISON: &str = "comparison";

#[rustfmt::skip]
const PROOFS: &[Proof] = &[
    Proof { name: "every-byte", shows: "no flipped byte of a bundle of 200 kB is called intact", test: ("every_byte", Some("every_byte_of_a_large_bundle_matters")), whole: EVERY_BYTE, figure: "bytes flipped" },
    Proof { name: "every-cut", shows: "no beginning of that bundle is", test: ("every_byte", Some("a_large_container_cut_anywhere_is_refused")), whole: EVERY_BYTE, figure: "lengths cut" },
    Proof { name: "fuzz-container", shows: "no bent container is", test: ("fuzz", Some("container")), whole: FUZZ, figure: "inputs" },
    Proof { name: "fuzz-manifest", shows: "no bent manifest is", test: ("fuzz", Some("manifest")), whole: FUZZ, figure: "inputs" },
    Proof { name: "fuzz-cms", shows: "no bent signature is", test: ("fuzz", Some("signature")), whole: FUZZ, figure: "inputs" },
    Proof { name: "fuzz-certificate", shows: "no bent certificate stops the program", test: ("fuzz", Some("certificate")), whole: FUZZ, figure: "inputs" },
    Proof { name: "fuzz-timestamp", shows: "no bent timestamp proves a time", test: ("fuzz", Some("timestamp")), whole: FUZZ, figure: "inputs" },
    Proof { name: "fuzz-p12", shows: "no bent PKCS#12 file stops the program", test: ("fuzz", Some("p12")), whole: FUZZ, figure: "inputs" },
    Proof { name: "vectors", shows: "one fault each: verdict and code as expected, openssl, unzip and sha256sum find nothing in what is called intact, and a checker in Python agrees but for known differences", test: ("vectors", Some("every_vector_has_its_verdict_and_code_and_no_stock_tool_finds_more")), whole: None, figure: "vectors" },
    Proof { name: "hostile", shows: "none passes, none takes 24 MiB or 20 seconds", test: ("hostile", Some("no_hostile_container_passes_or_costs_much")), whole: None, figure: "hostile containers" },
    Proof { name: "timestamps", shows: "a token that is cut anywhere, or has any byte changed, proves nothing", test: ("timestamps", Some("tokens_about_something_else_or_changed_are_refused")), whole: None, figure: "tokens bent" },
    Proof { name: "zip64", shows: "a file of more than 4 GiB is written and verified", test: ("large", None), whole: None, figure: "bytes verified" },
    Proof { name: "kills", shows: "killed at each call that changes something, each act is done or not begun", test: ("crash", Some("kills::whatever_it_is_killed_at_each_act_is_done_or_not_begun_and_can_be_done_again")), whole: EVERY_POINT, figure: "kills at" },
    Proof { name: "faults", shows: "a disk that is full or fails from any call on is said, and nothing is lost", test: ("crash", Some("faults::a_disk_that_is_full_or_fails_from_any_call_on_is_said_and_nothing_is_lost")), whole: EVERY_POINT, figure: "disks full or failing" },
    Proof { name: "full", shows: "a disk on which nothing can be written from any call on loses nothing, and none says that it is done", test: ("crash", Some("faults::a_disk_on_which_nothing_can_be_written_any_more_loses_nothing")), whole: EVERY_POINT, figure: "disks full for good" },
    Proof { name: "cycles", shows: "what was confirmed outlives kills at any time", test: ("crash", Some("cycles::what_was_confirmed_outlives_kills_at_any_time")), whole: EVERY_POINT, figure: "random kills" },
    Proof { name: COMPARISON, shows: "the same crashes and disks lose something by cp and zip and by bagit.py, and nothing here", test: ("crash", Some("comparison::what_is_lost_by_the_same_crashes_in_other_ways_is_not_lost_here")), whole: EVERY_POINT, figure: "bad disks in the same act" },
    Proof { name: "damaged", shows: "whatever happens to a database it is said, and made anew with its documents", test: ("damaged", Some("many::whatever_happens_to_a_database_it_is_said_and_made_anew_with_its_documents")), whole: EVERY_POINT, figure: "damaged databases" },
    Proof { name: "rebuild", shows: "killed at each call that changes something, making a database anew leaves the old one or the new one", test: ("damaged", Some("crashed::killed_at_any_call_it_leaves_the_old_database_or_the_new_one")), whole: EVERY_POINT, figure: "kills at" },
    Proof { name: "rebuild-faults", shows: "nor does a disk that is full or fails from any call on leave anything else", test: ("damaged", Some("crashed::on_a_disk_that_is_full_or_fails_it_leaves_the_old_database_or_the_new_one")), whole: EVERY_POINT, figure: "disks full or failing" },
    Proof { name: "writers", shows: "two writers and the daily check at once lose no change", test: ("bad_input", Some("writers::two_writers_lose_no_answer_and_no_row_of_history_while_the_daily_check_runs")), whole: EVERY_POINT, figure: "writers with" },
    Proof { name: "race", shows: "sweep and trash take nothing that is being taken in", test: ("store", Some("race::the_sweep_and_the_trash_take_nothing_that_is_being_taken_in")), whole: EVERY_POINT, figure: "documents taken in" },
    Proof { name: "race-processes", shows: "nor do processes that are started beside those that take in", test: ("bad_input", Some("race::processes_that_sweep_and_empty_the_trash_take_nothing_that_another_takes_in")), whole: EVERY_POINT, figure: "documents attached" },
    Proof { name: "backups", shows: "a hundred backups during a thousand writes of another process are each of one moment and can be put back", test: ("bad_input", Some("backups::every_backup_made_while_another_process_writes_is_of_one_moment_and_can_be_put_back")), whole: EVERY_POINT, figure: "backups made" },
    Proof { name: "hostile-files", shows: "300 zips, a hundred of them signed by the book, 100 office files and 60 names by way of the programs: an answer each, within limits, nothing written elsewhere", test: ("hostile_files", Some("every_hostile_file_ends_in_an_answer_within_limits")), whole: EVERY_POINT, figure: "hostile files" },
    Proof { name: "years", shows: "through three years by the system's clock the daily check tells what a second calculation expects", test: ("remind", Some("years::through_three_years_the_program_tells_what_the_second_calculation_expects_and_nothing_else")), whole: EVERY_DAY, figure: "checks over" },
    Proof { name: "flat", shows: "a bundle of more than 4 GiB on a disk: the program makes, checks and unpacks it within 24 MiB", test: ("flat", Some("memory_stays_flat_however_large_a_bundle_is")), whole: Some("RINGPERM_FOUR_GIB"), figure: "a document of" },
    Proof { name: "malformed", shows: "500 broken PDFs and 250 documents of other kinds: a verdict each, soon, within the memory that the reader promises", test: ("malformed", None), whole: EVERY_POINT, figure: "broken PDFs" },
];

/// What came of one.
struct Outcome {
    name: &'static str,
    shows: &'static str,
    took: Duration,
    /// The line with the figures; `None` when it failed.
    said: Option<String>,
}

/// Runs all proofs, or those named; one that fails does not keep the others from running.
///
/// # Errors
/// When one fails, or a name is not known.
pub fn run(only: &[String], seconds: u64) -> Result<()> {
    let names: Vec<&str> = PROOFS.iter().map(|proof| proof.name).chain([PACKAGES, mutants::NAME]).collect();
    let unknown: Vec<&str> = only.iter().map(String::as_str).filter(|name| !names.contains(name)).collect();
    if !unknown.is_empty() {
        bail!("no proof of the name {}; there are: {}", unknown.join(", "), names.join(", "));
    }
    // The tests start the programs as they are built, and build none themselves.
    setup::everything()?;
    build::everything()?;
    let wanted = |wanted: &str| only.is_empty() || only.iter().any(|name| name == wanted);
    let tests = PROOFS.iter().filter(|proof| wanted(proof.name));
    let mut outcomes: Vec<Outcome> = tests.map(|proof| one(proof, seconds)).collect::<Result<_>>()?;
    if wanted(PACKAGES) {
        outcomes.push(of_packages());
    }
    if wanted(mutants::NAME) {
        outcomes.push(of_mutants());
    }
    println!("\n{}", shell::commit());
    for Outcome { name, shows, took, said } in &outcomes {
        let result = said.as_deref().unwrap_or("FAILED");
        println!("{:>8.0} s  {name:<17} {shows}: {result}", took.as_secs_f64());
    }
    let failed: Vec<&str> = outcomes.iter().filter(|one| one.said.is_none()).map(|one| one.name).collect();
    if !failed.is_empty() {
        bail!("failed: {}", failed.join(", "));
    }
    Ok(())
}

fn one(proof: &'static Proof, seconds: u64) -> Result<Outcome> {
    println!("\n── {}: {}", proof.name, proof.shows);
    let (file, test) = proof.test;
    // The selection of `build::programs`: another would give shared crates other features, and build them anew.
    let mut command = cargo(["test", "--workspace", "--exclude", "xtask", "--test", file, "--", "--nocapture"]);
    command.args(test.map(|test| ["--exact", test]).into_iter().flatten());
    if let Some(whole) = proof.whole {
        command.env(whole, seconds.to_string());
    }
    let python = (proof.name == COMPARISON).then(|| ways::python_with_bagit(&scratch().join("bagit"))).flatten();
    command.envs(python.map(|python| ("RINGPERM_BAGIT", python)));
    let start = Instant::now();
    let output = command.stderr(Stdio::inherit()).output()?;
    let took = start.elapsed();
    let said = String::from_utf8_lossy(&output.stdout);
    print!("{said}");
    // a name that no test has would pass without having run; another file of the same name may well have no such test
    let ran = said.lines().any(|line| line.starts_with("test result: ok.") && !line.contains(" 0 passed"));
    let mut figures = said.lines().filter(|line| !line.contains(" has been running for over "));
    let line = figures.find(|line| line.contains(proof.figure));
    let figure = line.map_or("passed", |line| line.rsplit(" ... ").next().unwrap_or(line)).to_owned();
    let said = (output.status.success() && ran).then_some(figure);
    Ok(Outcome { name: proof.name, shows: proof.shows, took, said })
}

/// What people install, made as for them and tried out.
fn of_packages() -> Outcome {
    let shows =
        "the .deb and the .rpm are installed, start, find the work again after an upgrade (.deb), and are removed";
    println!("\n── {PACKAGES}: {shows}");
    let start = Instant::now();
    let tried = package::run_and_try_out(package::RELEASE);
    if let Err(problem) = &tried {
        println!("{problem:#}");
    }
    Outcome { name: PACKAGES, shows, took: start.elapsed(), said: tried.is_ok().then(|| "passed".to_owned()) }
}

/// The one proof that tries the tests themselves.
fn of_mutants() -> Outcome {
    let (name, shows) = (mutants::NAME, mutants::SHOWS);
    println!("\n── {name}: {shows}");
    let start = Instant::now();
    let said = mutants::run().unwrap_or_else(|problem| {
        println!("{problem:#}");
        None
    });
    Outcome { name, shows, took: start.elapsed(), said }
}
