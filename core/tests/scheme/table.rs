//! The research table, in its own words.

use std::collections::BTreeMap;

use ringperm_core::scheme::{Basis, Kind};

/// Rows of `soknad` first, then `egenkontroll`.
const TABLE: &str = include_str!("../data/checklist.tsv");

pub fn rows() -> Vec<BTreeMap<&'static str, &'static str>> {
    let mut lines = TABLE.lines();
    let names: Vec<&str> = lines.next().unwrap().split('\t').collect();
    lines.map(|line| names.iter().copied().zip(line.split('\t')).collect()).collect()
}

/// `I F1 F2 R (remark)` or `no`.
pub fn kinds(text: &str) -> Vec<Kind> {
    let without_remark = text.split('(').next().unwrap();
    without_remark
        .split_whitespace()
        .filter(|word| *word != "no")
        .map(|word| match word {
            "I" => Kind::Initial,
            "F1" => Kind::Year1,
            "F2" => Kind::Year2,
            "R" => Kind::Renewal,
            other => panic!("kind {other}"),
        })
        .collect()
}

/// Our page for a row that is for oneself: the table names a subject, and contracts have a page of their own.
pub fn own_page(row: &BTreeMap<&str, &str>) -> &'static str {
    const CONTRACTS: [&str; 4] = [
        "arbeidsavtale-minimumsinnhold",
        "arbeidsavtale-frist-syv-dager",
        "lonn-provisjon-spesifisert",
        "provetid-riktig",
    ];
    match row["page"] {
        "arbeidsmiljo" if CONTRACTS.contains(&row["id"]) => "egenkontroll-arbeidsavtaler",
        "arbeidsmiljo" => "egenkontroll-arbeidsmiljo",
        "norm" | "kvalitet" => "egenkontroll-norm",
        "telefonsalg" | "avtaleinngaelse" => "egenkontroll-telefonsalg",
        "personvern" => "egenkontroll-personvern",
        "oppdragsgiver" => "egenkontroll-oppdragsgiver",
        other => panic!("{}: page {other} has no rows for oneself", row["id"]),
    }
}

pub fn condition(text: &str) -> &'static str {
    match text {
        // Whether there is a duty to file or to register is seen in the register, not asked.
        "ALL" | "duty to file" | "VAT duty" => "always",
        "several sites" => "several_sites",
        "EMP" => "employees > 0",
        "E5+" => "employees >= 5",
        "E1-4" => "employees > 0 and employees < 5",
        "OUT" => "outbound",
        "OUT+B2C" => "outbound and b2c",
        "B2C" => "b2c",
        "B2C sales" => "b2c and sells",
        "CLIENT" => "clients",
        "SUB" => "subcontractors",
        "EMP, commission pay" => "employees > 0 and commission_pay",
        "E30+ (E10+ on demand)" => "employees >= 10",
        "MON or REC" => "monitors_agents or records_calls",
        "REC or MON" => "records_calls or monitors_agents",
        "uses agency staff" => "agency_staff",
        "OUT, recorded or synthetic voice" => "outbound and synthetic_voice",
        "OUT, charity" => "outbound and charity",
        "OUT+B2B" => "outbound and b2b",
        "IN+B2C sales" => "inbound and b2c and sells",
        "REC" => "records_calls",
        "offshore / non-EEA systems" => "outside_eea",
        "OUT+CLIENT" => "outbound and clients",
        other => panic!("condition {other}"),
    }
}

pub fn basis(text: &str) -> Basis {
    match text {
        "scheme" => Basis::Scheme,
        "norm" => Basis::Norm,
        "law" => Basis::Law,
        "inferred" => Basis::Advice,
        other => panic!("basis {other}"),
    }
}
