//! A store as it may be after ten years: five companies, what they sent each year, two thousand documents.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::shell;

const COMPANIES: [&str; 5] = ["123456785", "222222222", "333333333", "444444444", "555555555"];

/// What a company sends, year by year.
const YEARS: [&str; 10] =
    ["initial", "year-1", "year-2", "renewal", "year-1", "year-2", "renewal", "year-1", "year-2", "renewal"];

const FIRST_YEAR: i32 = 2017;

/// To which the documents are attached, ten each.
const REQUIREMENTS: [&str; 4] = ["etiske-retningslinjer", "apenhet-nemnda", "skatteattest-gyldig", "kontaktperson"];

/// What was made.
pub struct Large {
    pub companies: usize,
    pub submissions: usize,
    pub documents: usize,
    /// The day on which the last submission is being prepared.
    pub today: String,
    /// Pages of every kind.
    pub pages: Vec<String>,
}

/// Makes it in `store`, by the command line, as a user would.
pub fn make(program: &Path, store: &Path) -> Result<Large> {
    if store.exists() {
        fs::remove_dir_all(store)?;
    }
    let papers = store.with_extension("papers");
    fs::create_dir_all(&papers)?;
    let mut documents = 0;
    let mut last = 0;
    let mut today = String::new();
    for (number, orgnr) in COMPANIES.iter().enumerate() {
        let at = |day: &str, args: &[&str]| -> Result<Value> {
            let mut command = Command::new(program);
            command.arg("--store").arg(store).args(["--today", day, "--lang", "nb", "--json"]).args(args);
            Ok(serde_json::from_str(&shell::capture(&mut command)?)?)
        };
        at(
            "2017-01-10",
            &["company", "add", orgnr, "--name", &format!("Eksempel {number} AS"), "--set", "employees=12"],
        )?;
        for (year, kind) in (FIRST_YEAR..).zip(YEARS) {
            today = format!("{year}-01-12");
            let begun = at(&today, &["--company", orgnr, "submission", "start", kind])?;
            last = begun.get("id").and_then(Value::as_i64).context("no submission")?;
            let of = last.to_string();
            for requirement in REQUIREMENTS {
                let mut attach =
                    vec!["--submission".to_owned(), of.clone(), "attach".to_owned(), requirement.to_owned()];
                for paper in 0..10 {
                    let file = papers.join(format!("{requirement} {orgnr} {year} {paper}.txt"));
                    fs::write(&file, format!("Rutine {paper} for {orgnr} i {year}"))?;
                    attach.push(file.display().to_string());
                    documents += 1;
                }
                at(&today, &attach.iter().map(String::as_str).collect::<Vec<_>>())?;
            }
            // The last one is being prepared still.
            if year < FIRST_YEAR + 9 {
                at(&format!("{year}-01-20"), &["--submission", &of, "sent", &format!("{year}-01-20")])?;
                if kind == "initial" || kind == "renewal" {
                    at(&format!("{year}-02-01"), &["--submission", &of, "approve", &format!("{year}-02-01")])?;
                }
            }
        }
    }
    let mut pages = ["/", "/inbox", "/deadlines", "/history", "/trash", "/tidy", "/settings", "/backup"]
        .map(str::to_owned)
        .to_vec();
    pages.extend(
        ["", "/p/virksomheten", "/p/skatt", "/p/kontakt", "/draft", "/review"].map(|page| format!("/s/{last}{page}")),
    );
    pages.extend([
        format!("/figures/{}", COMPANIES[4]),
        format!("/client/{}", COMPANIES[4]),
        format!("/document/{documents}"),
    ]);
    Ok(Large { companies: COMPANIES.len(), submissions: COMPANIES.len() * YEARS.len(), documents, today, pages })
}
