//! A store as it may be after years: companies, what each sent year by year, and the documents of that.

use std::fs;

use anyhow::{Context, Result};
use serde_json::Value;

use super::ringperm::Ringperm;
use super::rounds;

/// What a company sends, year by year.
const YEARS: [&str; 10] =
    ["initial", "year-1", "year-2", "renewal", "year-1", "year-2", "renewal", "year-1", "year-2", "renewal"];

const FIRST_YEAR: i32 = 2017;

/// To which the documents are attached, in equal shares.
const REQUIREMENTS: [&str; 10] = [
    "etiske-retningslinjer",
    "apenhet-nemnda",
    "skatteattest-gyldig",
    "kontaktperson",
    "arbeidsavtale-eksempler",
    "hms-internkontroll",
    "oppfolging-ansatte",
    "reservasjonsregister-vask",
    "selskap-registrert",
    "databehandleravtale-oppdragsgivere",
];

/// How large a store is to be.
#[derive(Clone, Copy)]
pub struct Size {
    pub companies: usize,
    /// How many submissions each company has, at most ten.
    pub years: usize,
    /// How many requirements of each submission have documents, at most ten.
    pub requirements: usize,
    /// And how many documents each of them.
    pub documents: usize,
}

impl Size {
    /// How many documents that are.
    pub fn total(self) -> usize {
        self.companies * self.years * self.requirements * self.documents
    }
}

/// The documents: what their names end in and what their bytes begin with.
pub type Kind = (&'static str, &'static str);

/// A text, which is read through.
pub const TEXT: Kind = ("txt", "Rutine ");
/// A recording, which nobody can read: it is taken in sooner.
pub const RECORDING: Kind = ("wav", "RIFF\0\0\0\0WAVE");

/// What was made.
pub struct Large {
    /// The day on which the last submission is being prepared.
    pub today: String,
    /// The number of that submission.
    pub submission: String,
    /// Its company.
    pub company: String,
}

/// Makes it by the command line, in place of what was there.
pub fn make(ringperm: &Ringperm, size: Size, (ending, head): Kind) -> Result<Large> {
    let papers = ringperm.store.with_extension("papers");
    rounds::remove(&ringperm.store)?;
    fs::create_dir_all(&papers)?;
    let mut made = Large { today: String::new(), submission: String::new(), company: String::new() };
    for (number, company) in companies().take(size.companies).enumerate() {
        let name = format!("Eksempel {number} AS");
        ringperm.say("2017-01-10", ["company", "add", &company, "--name", &name, "--set", "employees=12"])?;
        for (year, kind) in (FIRST_YEAR..).zip(YEARS).take(size.years) {
            let today = format!("{year}-01-12");
            let begun = ringperm.say(&today, ["--company", &company, "submission", "start", kind])?;
            let submission = begun.get("id").and_then(Value::as_i64).context("no submission")?.to_string();
            for requirement in REQUIREMENTS.iter().take(size.requirements) {
                let mut attach: Vec<String> =
                    ["--submission", &submission, "attach", requirement].map(str::to_owned).to_vec();
                for paper in 0..size.documents {
                    let file = papers.join(format!("{requirement} {company} {year} {paper}.{ending}"));
                    fs::write(&file, format!("{head}{paper} for {company} i {year}: {requirement}"))?;
                    attach.push(file.display().to_string());
                }
                ringperm.say(&today, &attach)?;
            }
            made = Large { today, submission, company: company.clone() };
            // The last one is being prepared still.
            if year + 1 < FIRST_YEAR + i32::try_from(size.years)? {
                let sent = format!("{year}-01-20");
                ringperm.say(&sent, ["--submission", &made.submission, "sent", &sent])?;
                if kind == "initial" || kind == "renewal" {
                    let approved = format!("{year}-02-01");
                    ringperm.say(&approved, ["--submission", &made.submission, "approve", &approved])?;
                }
            }
        }
    }
    fs::remove_dir_all(&papers)?;
    Ok(made)
}

/// Organisation numbers that are written right, from 123456785 on; those of real companies begin with 8 or 9.
fn companies() -> impl Iterator<Item = String> {
    const WEIGHTS: [u32; 8] = [3, 2, 7, 6, 5, 4, 3, 2];
    (12_345_678..20_000_000_u32).filter_map(|eight| {
        let digits = eight.to_string();
        let sum: u32 = digits.chars().filter_map(|digit| digit.to_digit(10)).zip(WEIGHTS).map(|(d, w)| d * w).sum();
        let check = (11 - sum % 11) % 11;
        (check < 10).then(|| format!("{digits}{check}"))
    })
}

#[cfg(test)]
mod tests {
    use super::companies;

    #[test]
    fn made_up_companies_have_numbers_whose_check_digit_fits() {
        let first: Vec<String> = companies().take(4).collect();
        assert_eq!(first, ["123456785", "123456793", "123456807", "123456815"]);
    }
}
