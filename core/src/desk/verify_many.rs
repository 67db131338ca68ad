//! Checks many bundles at once, on every processor, with a buffer for each and nothing more in memory.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::api::VerifyView;
use crate::file;
use crate::problem::{Problem, Result};
use crate::texts::Lang;

use super::verify::{KnownSigners, processors};

/// What a bundle may be called: the extensions that EN 319 162-1 names for `ASiC-E`, and the plain one that ours have.
const EXTENSIONS: [&str; 3] = ["zip", "asice", "sce"];

/// The files among `paths`, and for each folder the bundles in it and below, in the order of their names.
///
/// # Errors
/// As [`file::below`]; `FileIsFolder` for a folder without any.
pub fn bundles_at(paths: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in paths {
        if !path.is_dir() {
            found.push(path.clone());
            continue;
        }
        let inside = file::below(path, &EXTENSIONS)?;
        if inside.is_empty() {
            return Err(Problem::FileIsFolder { path: path.display().to_string() });
        }
        found.extend(inside);
    }
    Ok(found)
}

/// Checks each file; the answers stand in the order of the files. `told` hears again and again how many are finished,
/// and can stop it: what was not finished then is `Cancelled`.
pub fn verify_many(
    files: &[PathBuf],
    roots: &[asice::Certificate],
    known: &KnownSigners,
    lang: Lang,
    told: &(dyn Fn(usize) -> ControlFlow<()> + Sync),
) -> Vec<Result<VerifyView>> {
    let (next, finished) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let answers: Mutex<Vec<Option<Result<VerifyView>>>> = Mutex::new(files.iter().map(|_| None).collect());
    let workers = processors().min(files.len());
    // a single bundle gets every processor
    let threads = processors() / workers.max(1);
    let work = || {
        while let Some((index, path)) = taken(&next, files) {
            let mut hear = |_| told(finished.load(Ordering::Relaxed));
            let answer = known.open(threads, path, roots, lang, &mut hear).map(|opened| opened.view);
            let mut answers = answers.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            if let Some(place) = answers.get_mut(index) {
                *place = Some(answer);
            }
            drop(answers);
            if told(finished.fetch_add(1, Ordering::Relaxed) + 1).is_break() {
                break;
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(work);
        }
    });
    let answers = answers.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    answers.into_iter().map(|answer| answer.unwrap_or(Err(Problem::Cancelled {}))).collect()
}

fn taken<'a>(next: &AtomicUsize, files: &'a [PathBuf]) -> Option<(usize, &'a Path)> {
    let index = next.fetch_add(1, Ordering::Relaxed);
    files.get(index).map(|path| (index, path.as_path()))
}
