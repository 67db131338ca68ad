//! The texts of the licences of others, as their authors ship them: each text once, with everyone who uses it.
//!
//! What differs between two files of the same licence is whose the work is. That stands in lines of its own, which are
//! kept beside the name of the part, so that the text below them is the same for all.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

/// A part of the program that is the work of others.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    /// Its name and version.
    pub name: String,
    /// The licence that it is given under, as SPDX writes it.
    pub licence: String,
    /// Where its sources lie, with the licence among them; the licence itself for what is one file.
    pub files: PathBuf,
    /// Who made it, as its package says.
    pub authors: Vec<String>,
}

/// The standard texts, for parts that come without one. The first that a licence names is taken.
const STANDARD: [(&str, &str); 5] = [
    ("MIT", include_str!("standard/MIT.txt")),
    ("Apache-2.0", include_str!("../../../LICENSE-APACHE")),
    ("BSD-3-Clause", include_str!("standard/BSD-3-Clause.txt")),
    ("MPL-2.0", include_str!("standard/MPL-2.0.txt")),
    ("Unlicense", include_str!("standard/Unlicense.txt")),
];

/// What is not in the programs: others' trials, and what is under a licence that was not chosen.
const ELSEWHERE: [&str; 9] =
    ["bench", "benches", "examples", "fuzz", "node_modules", "resources", "target", "test", "tests"];

/// Less than this many letters point to a licence and are none.
const FEWEST: usize = 400;

/// Sources that lie in a crate and are not linked: the system's own library is.
const NOT_LINKED: &str = "vendor/dbus";

const RULE: &str = "================================================================================";

/// A text, and who uses it with what they say of whose it is.
#[derive(Debug, Default)]
struct Text {
    written: String,
    users: BTreeMap<String, BTreeSet<String>>,
}

/// All texts of these parts, the most used first.
///
/// # Errors
/// When a part has no text, neither of its own nor a standard one.
pub fn of(parts: &BTreeSet<Part>) -> Result<String> {
    let mut texts: BTreeMap<String, Text> = BTreeMap::new();
    let mut add = |user: &str, whole: &str| {
        let (owners, written) = parted(whole);
        let text = texts.entry(letters(&written)).or_insert_with(|| Text { written, ..Text::default() });
        text.users.entry(user.to_owned()).or_default().extend(owners);
    };
    for part in parts {
        let own = own_texts(part)?;
        for text in &own {
            add(&part.name, text);
        }
        if !own.iter().any(|text| letters(text).len() >= FEWEST) {
            let by = part.authors.join(", ");
            let by = if by.is_empty() { "brings no text of its own" } else { &by };
            add(&format!("{} ({by})", part.name), standard(part)?);
        }
    }
    let mut texts: Vec<(&String, &Text)> = texts.iter().collect();
    texts.sort_by_key(|(letters, text)| (std::cmp::Reverse(text.users.len()), *letters));
    let mut whole = String::from(
        "The licences of the work of others that is in Ringperm, each text once, below those who use it and what they\n\
         say of whose the work is. Written by `cargo xtask notices` from the sources of the parts; THIRD-PARTY-NOTICES.md\n\
         lists them with their addresses.\n",
    );
    for (_, text) in texts {
        writeln!(whole, "\n{RULE}\n")?;
        for (user, owners) in &text.users {
            writeln!(whole, "* {user}")?;
            for owner in owners {
                writeln!(whole, "  {owner}")?;
            }
        }
        writeln!(whole, "\n{}", text.written)?;
    }
    Ok(whole)
}

/// Every licence and notice among the files of the part.
fn own_texts(part: &Part) -> Result<Vec<String>> {
    let mut files = Vec::new();
    if part.files.is_file() {
        files.push(part.files.clone());
    } else {
        collect(&part.files, &mut files)?;
        ensure!(part.files.is_dir(), "the sources of {} are not in {}", part.name, part.files.display());
    }
    files.sort();
    let read = |path: &PathBuf| fs::read(path).with_context(|| path.display().to_string());
    files.iter().map(|path| Ok(String::from_utf8_lossy(&read(path)?).replace('\r', ""))).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().to_lowercase();
        let kind = entry.file_type()?;
        if kind.is_dir() {
            let is_elsewhere = name.starts_with('.') || ELSEWHERE.contains(&name.as_str());
            if is_elsewhere || entry.path().ends_with(NOT_LINKED) {
                continue;
            }
            collect(&entry.path(), files)?;
        } else if is_licence(&name, folder) {
            files.push(entry.path());
        }
    }
    Ok(())
}

/// By its name in small letters, and the folder that it lies in. What is under the GPL is offered under another licence,
/// too, which was chosen.
fn is_licence(name: &str, folder: &Path) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending);
    let is_text =
        !ending.is_some_and(|ending| ["rs", "js", "ts", "json", "toml", "spdx", "html", "py"].contains(&ending));
    let begins = ["licence", "license", "copying", "copyright", "notice", "unlicense", "ofl", "third"];
    let named = begins.iter().any(|begin| name.starts_with(begin)) || name.contains(".license");
    let among = folder.file_name().is_some_and(|folder| folder == "LICENSES");
    is_text && !name.starts_with('.') && !name.contains("gpl") && (named || among)
}

fn standard(part: &Part) -> Result<&'static str> {
    // All of several licences, of which each would be needed.
    if part.licence.contains(" AND ") {
        bail!("{} comes without the texts of {}", part.name, part.licence);
    }
    let offered: Vec<&str> = part.licence.split(" OR ").map(str::trim).collect();
    let found = STANDARD.iter().find(|(name, _)| offered.contains(name));
    found.map(|(_, text)| *text).with_context(|| {
        format!("{} comes without a text of {}: put the standard text beside the others", part.name, part.licence)
    })
}

/// The lines that say whose it is, and the text without them, without its title, and without what the Apache licence
/// says of how to use it.
fn parted(whole: &str) -> (Vec<String>, String) {
    let mut owners = Vec::new();
    let lines: Vec<&str> = whole.lines().map(str::trim_end).collect();
    let head = lines.iter().take_while(|line| is_head(line)).count();
    owners.extend(lines.iter().take(head).filter(|line| is_owner(line)).map(|line| bare(line).to_owned()));
    let mut rest = lines.get(head..).unwrap_or_default();
    let is_last = |line: &&str| line.trim().eq_ignore_ascii_case("END OF TERMS AND CONDITIONS");
    let last = rest.iter().position(is_last);
    let is_apache = rest.iter().take(5).any(|line| line.contains("Version 2.0, January 2004"));
    if let (Some(last), true) = (last, is_apache) {
        let (terms, appendix) = rest.split_at(last + 1);
        // More than the appendix is another text.
        if appendix.iter().filter(|line| !line.trim().is_empty()).count() < 30 {
            let blanks = ["[yyyy]", "{yyyy}", "[name", "{name"];
            let filled = |line: &&&str| is_owner(line) && !blanks.iter().any(|blank| line.contains(blank));
            owners.extend(appendix.iter().filter(filled).map(|line| bare(line).to_owned()));
            rest = terms;
        }
    }
    let text = rest.join("\n");
    (owners, text.trim_matches('\n').to_owned())
}

/// Above the text: whose it is, and a title.
fn is_head(line: &str) -> bool {
    let said = bare(line).to_lowercase();
    let said = said.trim_end_matches([':', '.']);
    let titles =
        ["mit license", "the mit license", "the mit license (mit)", "mit license (mit)", "all rights reserved"];
    said.is_empty() || is_owner(line) || titles.contains(&said)
}

fn is_owner(line: &str) -> bool {
    let said = bare(line).to_lowercase();
    let digit = |rest: &str| rest.trim_start().starts_with(|first: char| first.is_ascii_digit());
    let copyright = |rest: &str| {
        let rest = rest.trim_start();
        rest.starts_with("(c)") || rest.starts_with('©') || rest.starts_with("20") || rest.starts_with("19")
    };
    said.strip_prefix("copyright").is_some_and(copyright)
        || said.strip_prefix("(c)").is_some_and(digit)
        || said.strip_prefix('©').is_some_and(digit)
}

/// Without what surrounds it in a comment or a heading.
fn bare(line: &str) -> &str {
    line.trim_matches([' ', '\t', '#', '*', '/', '=', '-'])
}

/// Two texts with the same letters are the same text, however they are broken into lines.
fn letters(text: &str) -> String {
    let plain = text.to_lowercase().replace("https:", "http:");
    plain.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at once")]

    use std::collections::BTreeSet;
    use std::path::Path;

    use super::{Part, STANDARD, of, parted};

    const MIT: &str = STANDARD[0].1;
    const APACHE: &str = STANDARD[1].1;

    fn part(folder: &Path, name: &str, licence: &str, files: &[(&str, &str)]) -> Part {
        let own = folder.join(name);
        std::fs::create_dir_all(&own).unwrap();
        for (file, text) in files {
            std::fs::create_dir_all(own.join(file).parent().unwrap()).unwrap();
            std::fs::write(own.join(file), text).unwrap();
        }
        let authors = vec!["Somebody".to_owned()];
        Part { name: format!("{name} 1.0"), licence: licence.to_owned(), files: own, authors }
    }

    #[test]
    fn a_text_stands_once_with_everybody_who_uses_it_and_whose_the_work_is() {
        let folder = tempfile::tempdir().unwrap();
        let narrow = MIT.replace(' ', "\n");
        let one = format!("The MIT License (MIT)\n\nCopyright (c) 2001 One\n\n{MIT}");
        let other = format!("Copyright (c) 2002 Other\r\n\r\n{narrow}");
        let parts = BTreeSet::from([
            part(folder.path(), "one", "MIT", &[("LICENSE-MIT", &one), ("NOTICE", "One says thank you.")]),
            part(
                folder.path(),
                "other",
                "MIT",
                &[("sub/license.md", &other), ("LICENSE-GPL", "no"), ("tests/LICENSE", "no")],
            ),
            part(folder.path(), "third", "Apache-2.0 OR MIT", &[("COPYRIGHT", "See the licence.")]),
        ]);
        let texts = of(&parts).unwrap();
        assert_eq!(texts.matches("Permission is hereby granted").count(), 1, "{texts}");
        for line in [
            "* one 1.0\n  Copyright (c) 2001 One\n* other 1.0\n  Copyright (c) 2002 Other\n* third 1.0 (Somebody)\n",
            "* one 1.0\n\nOne says thank you.\n",
        ] {
            assert!(texts.contains(line), "{line} in\n{texts}");
        }
        assert!(!texts.contains("\nno\n"), "{texts}");
    }

    #[test]
    fn the_owner_in_the_appendix_of_apache_is_kept_and_the_blank_one_is_not() {
        let appended = |owner: &str| format!("{APACHE}\n   APPENDIX: How to apply it.\n\n   Copyright {owner}\n");
        let (blank, terms) = parted(&appended("[yyyy] [name of copyright owner]"));
        let (filled, same) = parted(&appended("2017 Somebody"));
        assert!(terms.ends_with("END OF TERMS AND CONDITIONS") && terms == same, "{terms}");
        assert_eq!((blank, filled), (vec![], vec!["Copyright 2017 Somebody".to_owned()]));
    }

    #[test]
    fn a_part_without_any_text_stops_the_notices() {
        let folder = tempfile::tempdir().unwrap();
        for licence in ["Rare-1.0", "MIT AND Rare-1.0"] {
            let error = of(&BTreeSet::from([part(folder.path(), "rare", licence, &[])])).unwrap_err().to_string();
            assert!(error.contains("rare 1.0 comes without"), "{error}");
        }
    }
}
