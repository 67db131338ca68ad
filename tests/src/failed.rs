//! Which calls an injected error met, and what they were about, by the log of `strace`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A call that was made to fail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failed {
    /// Its name.
    pub call: String,
    /// Whether it was about what stands beside a document and repeats what the database says of it.
    pub beside: bool,
    /// The line of the log.
    pub line: String,
}

impl Failed {
    /// Whether what was written is not known to last.
    pub fn is_sync(&self) -> bool {
        ["fsync", "fdatasync"].contains(&self.call.as_str())
    }
}

/// What a log with names of files (`-y`) tells. Besides the failing calls it must hold the renames that went well: a
/// folder is synced for the sake of the file that was moved into it just before.
pub fn failed(log: &Path) -> Vec<Failed> {
    let (mut begun, mut moved, mut found) = (BTreeMap::new(), BTreeMap::new(), Vec::new());
    let log = fs::read_to_string(log).unwrap();
    for line in log.lines() {
        let (thread, said) = line.split_once(' ').unwrap();
        let said = said.trim_start();
        if let Some(call) = said.strip_suffix(" <unfinished ...>") {
            begun.insert(thread, call);
            continue;
        }
        let whole = match said.split_once(" resumed>") {
            Some((_, rest)) => format!("{}{rest}", begun.remove(thread).unwrap_or_default()),
            None => said.to_owned(),
        };
        let Some((call, about)) = whole.split_once('(') else { continue };
        if whole.ends_with("(INJECTED)") {
            let place = moved.get(thread).map_or(".json>", String::as_str);
            let beside = about.contains(".json>") || about.contains(".json\"") || about.contains(place);
            found.push(Failed { call: call.to_owned(), beside, line: whole.clone() });
        } else if call.starts_with("rename") {
            moved.remove(thread);
            let target = about.rsplit('"').nth(1).map(Path::new);
            let target = target.filter(|target| target.extension().is_some_and(|ending| ending == "json"));
            let shelf = target.and_then(|target| Some(format!("<{}>", target.parent()?.display())));
            moved.extend(shelf.map(|shelf| (thread, shelf)));
        }
    }
    found
}

/// The same number of each call as a thread makes before the one with this number among all of them, and one more: from
/// there on it fails.
pub fn from(log: &Path, calls: &[&'static str]) -> Vec<Vec<(&'static str, usize)>> {
    let log = fs::read_to_string(log).unwrap();
    let first = log.split(' ').next().unwrap_or_default();
    let own = log.lines().filter_map(|line| line.strip_prefix(first)?.trim_start().split_once('('));
    let mut made: Vec<(&'static str, usize)> = calls.iter().map(|&call| (call, 1)).collect();
    let mut starts = Vec::new();
    for (name, about) in own {
        // Standard output and error are no files on the disk that is full.
        if !["1<", "2<"].iter().any(|standard| about.starts_with(standard)) {
            starts.push(made.clone());
        }
        made.iter_mut().filter(|(call, _)| *call == name).for_each(|(_, number)| *number += 1);
    }
    starts
}
