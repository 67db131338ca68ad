//! What the checks notice, as codes with arguments. The sentences belong to the texts.

use std::collections::BTreeMap;

use chrono::{Days, Months, NaiveDate};

use super::call_figures::{Figures, Reason};
use super::contract_items::{NEW_ITEMS, is_older_than_the_change};
use super::extension;
use super::kind::{COMPANY_CERTIFICATE, EMPLOYMENT_CONTRACT, TAX_CERTIFICATE};
use super::model::{Arg, Expect, Extract, Facts, Finding, Notice, Place, Readable, WhyNot};
use super::nok::Nok;
use super::personal_number::Numbers;
use crate::api::Severity;

/// Every code a finding can have, with the names of its arguments.
pub const FINDING_CODES: &[(&str, &[&str])] = &[
    ("personal-number", &["count"]),
    ("account-number", &["count"]),
    ("not-asked", &[]),
    ("other-company", &["found", "expected"]),
    ("other-type", &["chosen", "found"]),
    ("not-recognised", &["chosen"]),
    ("arrears", &["nok"]),
    ("facts-missing", &["facts"]),
    ("not-readable", &["why_not"]),
    ("partly-readable", &["why_not"]),
    ("is-image", &[]),
    ("password-protected", &[]),
    ("empty-file", &[]),
    ("older-than-90-days", &["issued", "days", "on", "type"]),
    ("older-than-six-months", &["issued", "days", "on", "type"]),
    ("future-date", &["issued"]),
    ("figures-unsure", &[]),
    ("figures-missing-months", &["months"]),
    ("figures-rows-left-out", &["count"]),
    ("figures-hidden", &["count"]),
    ("figures-total-rows", &["count"]),
    ("masked-copy", &[]),
    ("wrong-extension", &["given", "format"]),
    ("macros", &[]),
    ("scripts", &[]),
    ("attachments", &["count", "names"]),
    ("attachments-unread", &["count", "names"]),
    ("redaction-not-applied", &[]),
    ("cut-off", &[]),
    ("unpacks-without-end", &[]),
    ("entities", &[]),
    ("filled-contract", &[]),
    ("items-missing", &["items"]),
    ("items-new", &["items"]),
    ("older-than-advised", &["issued", "days", "on", "limit"]),
    ("runs-out-before", &["until", "distance", "on"]),
    ("runs-out-soon", &["until", "distance", "on"]),
];

/// Every code that says why a document could not be read.
pub const WHY_NOT_CODES: &[&str] = &[
    "image",
    "no-text",
    "password-protected",
    "empty",
    "unknown-format",
    "damaged",
    "too-large",
    "could-not-be-read",
    "no-character-map",
    "old-word",
    "presentation",
    "outlook-message",
];

impl WhyNot {
    /// The code, as in [`WHY_NOT_CODES`].
    pub fn code(self) -> &'static str {
        match self {
            Self::Image => "image",
            Self::NoText => "no-text",
            Self::PasswordProtected => "password-protected",
            Self::Empty => "empty",
            Self::UnknownFormat => "unknown-format",
            Self::Damaged => "damaged",
            Self::TooLarge => "too-large",
            Self::CouldNotBeRead => "could-not-be-read",
            Self::NoCharacterMap => "no-character-map",
            Self::OldWord => "old-word",
            Self::Presentation => "presentation",
            Self::OutlookMessage => "outlook-message",
        }
    }
}

fn finding(code: &str, severity: Severity, args: impl IntoIterator<Item = (&'static str, Arg)>) -> Finding {
    let args: BTreeMap<String, Arg> = args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    Finding { code: code.to_owned(), severity, args, place: None }
}

fn text(value: impl Into<String>) -> Arg {
    Arg::Text(value.into())
}

/// What stands in the way of reading, and what the file carries besides its text.
pub(super) fn on_reading(extract: &Extract, expect: &Expect) -> Vec<Finding> {
    let given = expect.extension.as_deref().unwrap_or_default();
    // What is locked or broken may well be what its name says.
    let hidden = matches!(extract.why_not, Some(WhyNot::PasswordProtected | WhyNot::Damaged));
    let called = extension::should_be(extract.kind, given).filter(|_| !hidden || extract.readable != Readable::No);
    let wrong = called.map(|format| {
        finding("wrong-extension", Severity::ShouldCheck, [("given", text(given)), ("format", text(format))])
    });
    // A notice that says more takes the place of the general word.
    let said = |why_not| match why_not {
        WhyNot::Damaged => extract.notices.contains(&Notice::CutOff),
        WhyNot::TooLarge => {
            extract.notices.contains(&Notice::UnpacksWithoutEnd) || extract.notices.contains(&Notice::Entities)
        }
        _ => false,
    };
    let general = extract.why_not.filter(|why_not| !said(*why_not)).map(|why_not| on_text(why_not, extract.readable));
    general.into_iter().chain(extract.notices.iter().map(on_notice)).chain(wrong).collect()
}

fn on_notice(notice: &Notice) -> Finding {
    match notice {
        Notice::Macros => finding("macros", Severity::ShouldCheck, []),
        Notice::Scripts => finding("scripts", Severity::ShouldCheck, []),
        Notice::Attachments(names) => on_files("attachments", names),
        Notice::UnreadAttachments(names) => on_files("attachments-unread", names),
        Notice::RedactionNotApplied => finding("redaction-not-applied", Severity::MustFix, []),
        Notice::CutOff => finding("cut-off", Severity::MustFix, []),
        Notice::UnpacksWithoutEnd => finding("unpacks-without-end", Severity::MustFix, []),
        Notice::Entities => finding("entities", Severity::MustFix, []),
    }
}

fn on_files(code: &str, names: &[String]) -> Finding {
    let count = i64::try_from(names.len()).unwrap_or(i64::MAX);
    let names: Vec<String> = names.iter().map(|name| shown_name(name)).collect();
    finding(code, Severity::ShouldCheck, [("count", Arg::Number(count)), ("names", text(names.join(", ")))])
}

/// The name of an attachment as it may be shown: short, in one line, and without the digits of a person.
fn shown_name(name: &str) -> String {
    const LONGEST: usize = 80;
    let hide = name.chars().filter(char::is_ascii_digit).count() >= 11;
    let shown = name.chars().filter(|c| !c.is_control()).map(|c| if hide && c.is_ascii_digit() { '•' } else { c });
    shown.take(LONGEST).collect()
}

fn on_text(why_not: WhyNot, readable: Readable) -> Finding {
    let partly = readable == Readable::Partly;
    match why_not {
        WhyNot::Image => finding("is-image", Severity::Note, []),
        WhyNot::PasswordProtected => finding("password-protected", Severity::MustFix, []),
        WhyNot::Empty => finding("empty-file", Severity::MustFix, []),
        _ if partly => finding("partly-readable", Severity::ShouldCheck, [("why_not", text(why_not.code()))]),
        _ => finding("not-readable", Severity::ShouldCheck, [("why_not", text(why_not.code()))]),
    }
}

/// Numbers that identify a person, page by page. The numbers themselves are not in the finding.
pub(super) fn on_numbers(numbers: &Numbers, document_type: &str) -> Vec<Finding> {
    let at = |(place, count): (&Place, &u32), code, severity| Finding {
        place: Some(*place),
        ..finding(code, severity, [("count", Arg::Number((*count).into()))])
    };
    let people = numbers.personal_by_place.iter().map(|here| at(here, "personal-number", Severity::MustFix));
    let mut findings: Vec<Finding> = people.collect();
    // Elsewhere an account number is the company's own and harmless.
    if document_type == EMPLOYMENT_CONTRACT {
        let accounts = numbers.accounts_by_place.iter();
        findings.extend(accounts.map(|here| at(here, "account-number", Severity::ShouldCheck)));
    }
    findings
}

/// What the facts of a document say, against what is expected of it.
pub fn on_facts(document_type: &str, looks_like: Option<&str>, facts: &Facts, expect: &Expect) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let (Some(chosen), Some(found)) = (&expect.as_type, looks_like)
        && chosen != found
    {
        findings.push(finding("other-type", Severity::ShouldCheck, [("chosen", text(chosen)), ("found", text(found))]));
    }
    if let (Some(expected), Some(found)) = (&expect.orgnr, &facts.orgnr)
        && expected != found
    {
        findings.push(finding(
            "other-company",
            Severity::MustFix,
            [("found", text(found)), ("expected", text(expected))],
        ));
    }
    if let Some(nok) = facts.arrears_nok.filter(|nok| *nok > Nok::ZERO) {
        // Whole kroner, rounded up: a sum of øre is not none.
        let kroner = nok.ore.saturating_add(99) / 100;
        findings.push(finding("arrears", Severity::ShouldCheck, [("nok", Arg::Number(kroner))]));
    }
    findings.extend(facts_missing(document_type, facts));
    findings
}

/// The facts that a document of this type should give, and that were not found.
pub fn facts_missing(document_type: &str, facts: &Facts) -> Option<Finding> {
    let missing = missing(document_type, facts).join(" ");
    (!missing.is_empty()).then(|| finding("facts-missing", Severity::Note, [("facts", text(missing))]))
}

/// What follows from the facts of an employment contract, and from how many numbers of persons and accounts it holds:
/// what it seems to lack, and that a blank one would do better. Hints, never a verdict.
pub fn on_contract(facts: &Facts, numbers: u32) -> Vec<Finding> {
    let mut findings = Vec::new();
    if facts.signed.is_some() || numbers > 0 {
        findings.push(finding("filled-contract", Severity::Note, []));
    }
    let older = facts.signed.is_some_and(is_older_than_the_change);
    let missing = facts.items_missing.iter().flatten().map(String::as_str);
    let (new, always): (Vec<&str>, Vec<&str>) = missing.partition(|item| older && NEW_ITEMS.contains(item));
    for (code, items) in [("items-missing", always), ("items-new", new)] {
        if !items.is_empty() {
            findings.push(finding(code, Severity::Note, [("items", text(items.join(" ")))]));
        }
    }
    findings
}

/// What was left out of call figures, what is missing between them, and what has to be asked.
pub(super) fn on_figures(figures: &Figures) -> Vec<Finding> {
    if !figures.unsure.is_empty() {
        return vec![finding("figures-unsure", Severity::ShouldCheck, [])];
    }
    let mut findings = Vec::new();
    if !figures.missing_months.is_empty() {
        let months: Vec<String> = figures.missing_months.iter().map(ToString::to_string).collect();
        findings.push(finding("figures-missing-months", Severity::ShouldCheck, [("months", text(months.join(" ")))]));
    }
    for (code, severity, reasons) in [
        (
            "figures-rows-left-out",
            Severity::ShouldCheck,
            [Reason::NoMonth, Reason::MonthUnclear, Reason::NumberUnclear].as_slice(),
        ),
        ("figures-hidden", Severity::ShouldCheck, [Reason::HiddenSheet, Reason::HiddenRow].as_slice()),
        ("figures-total-rows", Severity::Note, [Reason::TotalRow].as_slice()),
    ] {
        let count = figures.rows_left_out(reasons);
        if count > 0 {
            findings.push(finding(code, severity, [("count", Arg::Number(count.into()))]));
        }
    }
    findings
}

/// The facts that a certificate should give and that the user now has to type.
fn missing(document_type: &str, facts: &Facts) -> Vec<&'static str> {
    let is_tax = document_type == TAX_CERTIFICATE;
    if !is_tax && document_type != COMPANY_CERTIFICATE {
        return Vec::new();
    }
    let wanted = [
        ("orgnr", facts.orgnr.is_none()),
        ("issued", facts.issued.is_none()),
        ("arrears_nok", is_tax && facts.arrears_nok.is_none()),
    ];
    wanted.into_iter().filter(|(_, absent)| *absent).map(|(name, _)| name).collect()
}

/// How old a document of `document_type` is on the day `on`, on which it is to be sent: at most one finding, the
/// gravest. `fresh_days` is the age above which the scheme file calls it old.
///
/// Of a tax certificate six months is the common limit in Norway, and 90 days our own early warning; of a certificate
/// of registration both are our advice. The scheme states neither.
pub fn freshness(
    document_type: &str,
    facts: &Facts,
    fresh_days: Option<u32>,
    on: NaiveDate,
    today: NaiveDate,
) -> Option<Finding> {
    let certificate = matches!(document_type, TAX_CERTIFICATE | COMPANY_CERTIFICATE);
    let issued = if certificate { facts.issued? } else { facts.issued.or(facts.signed)? };
    if issued > today {
        return Some(finding("future-date", Severity::MustFix, [("issued", Arg::Date(issued))]));
    }
    let args =
        || [("issued", Arg::Date(issued)), ("days", Arg::Number((on - issued).num_days())), ("on", Arg::Date(on))];
    let kind = || ("type", text(document_type));
    let older = |limit: u32| issued.checked_add_days(Days::new(limit.into())).is_some_and(|limit| on > limit);
    if !certificate {
        let limit = fresh_days.filter(|limit| older(*limit))?;
        let limit = ("limit", Arg::Number(limit.into()));
        return Some(finding("older-than-advised", Severity::Note, args().into_iter().chain([limit])));
    }
    if issued.checked_add_months(Months::new(6)).is_some_and(|limit| on > limit) {
        let args = args().into_iter().chain([kind()]);
        return Some(finding("older-than-six-months", Severity::ShouldCheck, args));
    }
    older(90).then(|| finding("older-than-90-days", Severity::Note, args().into_iter().chain([kind()])))
}
