//! What the open register of legal entities (Enhetsregisteret) says of a company: bytes in, facts and findings out.
//!
//! Pure. The shapes are those of Brønnøysundregistrene, «Enhetsregisteret, åpne data»; all fields are optional, and
//! those that are not known here are dropped. This module must never keep a date of birth, never take what is not
//! given for zero or for no, and never open a connection: the bytes come from whoever asked for them.

mod answer;
mod findings;

use chrono::NaiveDate;
use serde::Serialize;
use serde::de::DeserializeOwned;

pub use findings::{Finding, REGISTER_FINDING_CODES, findings};

use crate::company::Orgnr;
use crate::problem::{Problem, Result};
use crate::scheme::RegisterFact;
use answer::{Entity, Roles};

/// Where the register answers (Brønnøysundregistrene, «Enhetsregisteret, åpne data»).
pub const ADDRESS: &str = "https://data.brreg.no/enhetsregisteret/api";

/// What the register answered, as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// JSON, the entity.
    pub entity: Vec<u8>,
    /// JSON, its roles; `None` when the register has none for it.
    pub roles: Option<Vec<u8>>,
}

/// What is kept of an answer: JSON of the fields that are known here and no others, without dates of birth and
/// without roles that somebody has left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The entity.
    pub entity: String,
    /// Its roles.
    pub roles: Option<String>,
}

/// A company as the register has it. What is not there was not given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// Its name, as registered (often in capitals).
    pub name: Option<String>,
    /// Its legal form, in the register's words.
    pub form: Option<String>,
    /// Its business address, line by line.
    pub address: Vec<String>,
    /// Its postal address, line by line.
    pub postal: Vec<String>,
    /// Its website.
    pub website: Option<String>,
    /// Its telephone number.
    pub phone: Option<String>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its employees. The register withholds counts from 1 to 4, so nothing given is not zero, and a zero is not
    /// taken for one.
    pub employees: Option<u32>,
    /// The year of the annual accounts that were sent in last.
    pub accounts_year: Option<i32>,
    /// Whether it is in the VAT register.
    pub vat: Option<bool>,
    /// Whether it is bankrupt.
    pub bankrupt: Option<bool>,
    /// Whether it is being wound up.
    pub winding_up: Option<bool>,
    /// Whether it is being wound up or dissolved by force.
    pub forced: Option<bool>,
    /// Deleted on, as written by the register.
    pub deleted: Option<String>,
    /// The number of the unit above it: a sign that it may not be a main unit.
    pub parent: Option<String>,
    /// The general manager.
    pub manager: Option<String>,
    /// The board, chair first.
    pub board: Vec<Member>,
    /// The auditor.
    pub auditor: Option<Party>,
    /// The accountant.
    pub accountant: Option<Party>,
}

/// A member of the board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The name.
    pub name: String,
    /// Whether it is the chair.
    pub chair: bool,
    /// The role in the register's words, when it said one.
    pub role: Option<String>,
}

/// A firm or a person that does something for the company.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// The name.
    pub name: String,
    /// The organisation number, of a firm.
    pub orgnr: Option<Orgnr>,
}

/// What is kept of the answer about the company with this number.
///
/// # Errors
/// `RegisterOdd` when the answer is not of the documented shape, or about another number.
pub fn keep(orgnr: &Orgnr, fetched: &Fetched) -> Result<Kept> {
    let entity: Entity = parse(&fetched.entity)?;
    if entity.organisasjonsnummer.as_deref().map(str::trim) != Some(orgnr.as_str()) {
        return Err(Problem::RegisterOdd {});
    }
    let roles = fetched.roles.as_deref().map(parse::<Roles>).transpose()?;
    Ok(Kept { entity: written(&entity)?, roles: roles.map(|roles| written(&roles.current())).transpose()? })
}

/// Reads what was kept.
///
/// # Errors
/// `RegisterOdd` when it is not of the documented shape.
pub fn read(kept: &Kept) -> Result<Entry> {
    let entity = parse(kept.entity.as_bytes())?;
    let roles = kept.roles.as_ref().map(|roles| parse(roles.as_bytes())).transpose()?.unwrap_or_default();
    Ok(answer::entry(entity, &roles))
}

fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T> {
    serde_json::from_slice(bytes).map_err(|_| Problem::RegisterOdd {})
}

fn written<T: Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|error| Problem::Internal { reason: error.to_string() })
}

impl Entry {
    /// What a field that asks for `fact` would be filled with; `chair` is what the chair of the board is called.
    pub fn fact(&self, fact: RegisterFact, chair: &str) -> Option<String> {
        let name = |party: &Option<Party>| party.as_ref().map(|party| party.name.clone());
        let number = |party: &Option<Party>| Some(party.as_ref()?.orgnr.as_ref()?.to_string());
        match fact {
            RegisterFact::Manager => self.manager.clone(),
            RegisterFact::Board => {
                let lines: Vec<String> = self.board.iter().map(|member| member.line(chair)).collect();
                (!lines.is_empty()).then(|| lines.join("\n"))
            }
            RegisterFact::AccountantName => name(&self.accountant),
            RegisterFact::AccountantOrgnr => number(&self.accountant),
            RegisterFact::AuditorName => name(&self.auditor),
            RegisterFact::AuditorOrgnr => number(&self.auditor),
        }
    }

    /// The day on which it was deleted, when the register wrote it as a day.
    pub fn deleted_day(&self) -> Option<NaiveDate> {
        self.deleted.as_deref()?.get(..10)?.parse().ok()
    }
}

impl Member {
    fn line(&self, chair: &str) -> String {
        let role = if self.chair { Some(chair.to_owned()) } else { self.role.as_ref().map(|role| role.to_lowercase()) };
        role.map_or_else(|| self.name.clone(), |role| format!("{} ({role})", self.name))
    }
}
