//! The register's answers as JSON: the fields that are used, under the register's own names.

use serde::{Deserialize, Serialize};

use super::{Entry, Member, Party};
use crate::company::Orgnr;

/// `GET /enheter/{organisasjonsnummer}`.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Entity {
    pub organisasjonsnummer: Option<String>,
    navn: Option<String>,
    organisasjonsform: Option<Coded>,
    forretningsadresse: Option<Address>,
    postadresse: Option<Address>,
    hjemmeside: Option<String>,
    telefon: Option<String>,
    mobil: Option<String>,
    epostadresse: Option<String>,
    antall_ansatte: Option<u32>,
    siste_innsendte_aarsregnskap: Option<Year>,
    // Spelt so by the register: «registrertIMvaregisteret».
    registrert_i_mvaregisteret: Option<bool>,
    konkurs: Option<bool>,
    under_avvikling: Option<bool>,
    under_tvangsavvikling_eller_tvangsopplosning: Option<bool>,
    slettedato: Option<String>,
    overordnet_enhet: Option<String>,
}

/// `GET /enheter/{organisasjonsnummer}/roller`. Some legal forms give an empty list.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct Roles {
    rollegrupper: Vec<Group>,
}

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
struct Group {
    #[serde(rename = "type")]
    kind: Coded,
    roller: Vec<Role>,
}

/// A role. The date of birth beside the name is not read, so it is nowhere kept.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
struct Role {
    #[serde(rename = "type")]
    kind: Coded,
    person: Option<Person>,
    enhet: Option<Unit>,
    #[serde(skip_serializing)]
    fratraadt: Option<bool>,
    #[serde(skip_serializing)]
    avregistrert: Option<bool>,
}

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default, rename_all = "camelCase")]
struct Person {
    navn: PersonName,
    #[serde(skip_serializing)]
    er_doed: Option<bool>,
}

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
struct PersonName {
    fornavn: Option<String>,
    mellomnavn: Option<String>,
    etternavn: Option<String>,
}

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
struct Unit {
    organisasjonsnummer: Option<String>,
    navn: Option<Lines>,
}

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
struct Coded {
    kode: Option<String>,
    beskrivelse: Option<String>,
}

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
struct Address {
    adresse: Option<Vec<Option<String>>>,
    postnummer: Option<String>,
    poststed: Option<String>,
    land: Option<String>,
}

/// A year is written as a text, and once was a number.
#[derive(Debug, Deserialize, Serialize)]
#[serde(untagged)]
enum Year {
    Number(i32),
    Text(String),
}

/// A firm's name: one line or several.
#[derive(Debug, Deserialize, Serialize)]
#[serde(untagged)]
enum Lines {
    One(String),
    Many(Vec<Option<String>>),
}

impl Roles {
    /// Without the roles that somebody has left, that were deregistered, or whose holder is dead.
    pub fn current(mut self) -> Self {
        for group in &mut self.rollegrupper {
            group.roller.retain(|role| {
                let dead = role.person.as_ref().and_then(|person| person.er_doed);
                [role.fratraadt, role.avregistrert, dead].into_iter().all(|gone| gone != Some(true))
            });
        }
        self
    }

    /// The roles of the groups with this code.
    fn of_group(&self, code: &str) -> impl Iterator<Item = &Role> {
        self.rollegrupper.iter().filter(move |group| group.kind.is(code)).flat_map(|group| &group.roller)
    }

    fn party(&self, group: &str) -> Option<Party> {
        self.of_group(group).find_map(|role| {
            let number = role.enhet.as_ref().and_then(|unit| unit.organisasjonsnummer.as_deref());
            Some(Party { name: role.holder()?, orgnr: number.and_then(|number| Orgnr::parse(number).ok()) })
        })
    }

    /// The chair is a role inside the group of the board, not a group of its own.
    fn board(&self) -> Vec<Member> {
        let mut members: Vec<Member> = self
            .of_group("STYR")
            .filter_map(|role| {
                Some(Member { name: role.holder()?, chair: role.kind.is("LEDE"), role: said(&role.kind.beskrivelse) })
            })
            .collect();
        members.sort_by_key(|member| !member.chair);
        members
    }
}

impl Role {
    /// Who has it: a person or a firm.
    fn holder(&self) -> Option<String> {
        let person = self.person.as_ref().map(|person| {
            let PersonName { fornavn, mellomnavn, etternavn } = &person.navn;
            joined([fornavn, mellomnavn, etternavn].into_iter().flatten().map(String::as_str))
        });
        let unit = || {
            Some(match self.enhet.as_ref()?.navn.as_ref()? {
                Lines::One(line) => joined([line.as_str()]),
                Lines::Many(lines) => joined(lines.iter().flatten().map(String::as_str)),
            })
        };
        person.filter(|name| !name.is_empty()).or_else(unit).filter(|name| !name.is_empty())
    }
}

impl Coded {
    fn is(&self, code: &str) -> bool {
        self.kode.as_deref() == Some(code)
    }
}

impl Address {
    fn lines(self) -> Vec<String> {
        let place = joined([&self.postnummer, &self.poststed].into_iter().flatten().map(String::as_str));
        // In Norway nobody writes the country.
        let land = self.land.filter(|land| !land.trim().eq_ignore_ascii_case("norge"));
        let lines = self.adresse.unwrap_or_default().into_iter().flatten().chain([place]).chain(land);
        lines.map(|line| joined([line.as_str()])).filter(|line| !line.is_empty()).collect()
    }
}

/// The words of all parts with one space between them.
fn joined<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    parts.into_iter().flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

fn said(text: &Option<String>) -> Option<String> {
    text.as_deref().map(|text| joined([text])).filter(|text| !text.is_empty())
}

/// The entry that an entity and its current roles make.
pub(super) fn entry(entity: Entity, roles: &Roles) -> Entry {
    Entry {
        name: said(&entity.navn),
        form: entity.organisasjonsform.and_then(|form| said(&form.beskrivelse)),
        address: entity.forretningsadresse.map(Address::lines).unwrap_or_default(),
        postal: entity.postadresse.map(Address::lines).unwrap_or_default(),
        website: said(&entity.hjemmeside),
        phone: said(&entity.telefon).or_else(|| said(&entity.mobil)),
        email: said(&entity.epostadresse),
        employees: entity.antall_ansatte.filter(|count| *count > 0),
        accounts_year: entity.siste_innsendte_aarsregnskap.and_then(|year| match year {
            Year::Number(year) => Some(year),
            Year::Text(year) => year.trim().parse().ok(),
        }),
        vat: entity.registrert_i_mvaregisteret,
        bankrupt: entity.konkurs,
        winding_up: entity.under_avvikling,
        forced: entity.under_tvangsavvikling_eller_tvangsopplosning,
        deleted: said(&entity.slettedato),
        parent: said(&entity.overordnet_enhet),
        manager: roles.of_group("DAGL").find_map(Role::holder),
        board: roles.board(),
        auditor: roles.party("REVI"),
        accountant: roles.party("REGN"),
    }
}
