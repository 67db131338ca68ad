use std::collections::BTreeMap;

use crate::api::{FindingView, Severity};
use crate::company::Orgnr;
use crate::inspect::kind::{OTHER, WELL_KNOWN};
use crate::inspect::{self, Arg, Facts, Finding, Inspection, Readable};
use crate::lasting;
use crate::problem::Result;
use crate::scheme;
use crate::store::{DocumentRow, SubmissionRow};
use crate::submission;
use crate::texts::{self, Lang, text};

use super::Desk;
use super::answers::answer_of;
use super::fact_views::place_words;
use super::figures::month_texts;
use super::views::{code, type_name};

impl Desk {
    pub(super) fn finding_views(
        &self,
        row: &DocumentRow,
        inspection: &Inspection,
        lang: Lang,
    ) -> Result<Vec<FindingView>> {
        let submission = row.submission.map(|id| self.the_submission(id)).transpose()?;
        let mut findings = inspection.findings.clone();
        findings.retain(|finding| finding.code != "other-company");
        // Without a type of its own the document is taken for what its place asks for, which the reader did not know.
        if inspection.readable != Readable::No {
            findings.retain(|finding| finding.code != "facts-missing");
            findings.extend(inspect::facts_missing(&row.kind, &inspection.facts));
        }
        if let Some(submission) = submission.filter(SubmissionRow::open) {
            findings.extend(other_company(&inspection.facts, submission.orgnr.as_str()));
            findings.extend(self.aged(&submission, row, &inspection.facts)?);
            findings.extend(not_recognised(row, inspection));
        }
        findings.retain(|finding| finding.code != "other-type");
        findings.extend(self.other_type(row, inspection));
        findings.extend(self.not_asked(row)?);
        findings.sort_by_key(|finding| finding.severity);
        let of = row.id.to_string();
        Ok(findings.iter().map(|finding| finding_view(&of, &row.accepted, finding, lang)).collect())
    }

    /// How old the document will be when it is sent; nothing where the submission does not demand it.
    fn aged(&self, submission: &SubmissionRow, row: &DocumentRow, facts: &Facts) -> Result<Option<Finding>> {
        let Some(requirement) = &row.requirement else { return Ok(None) };
        let company = self.the_company(Some(&submission.orgnr))?;
        let rows = self.store.answers(submission.id)?;
        let answers = rows.iter().map(|(id, answer)| (id.clone(), answer_of(answer))).collect();
        let (traits, day) = (&company.traits, self.today());
        let standing = submission::Facts { kind: submission.kind, traits, answers: &answers, documents: &[], day };
        let rule = lasting::demanded(self.scheme, standing, requirement, &row.kind);
        let on = lasting::counting_day(submission.planned, day);
        Ok(rule.and_then(|rule| inspect::freshness(&row.kind, facts, rule.fresh_days, on, day)))
    }

    /// The requirement does not apply to the company now, so that the document stays behind.
    fn not_asked(&self, row: &DocumentRow) -> Result<Option<Finding>> {
        let (Some(requirement), Some(orgnr)) = (&row.requirement, &row.orgnr) else { return Ok(None) };
        let requirement = self.scheme.requirement(requirement)?;
        let asked = requirement.when.holds(&self.the_company(Some(orgnr))?.traits) != Some(false);
        let args = BTreeMap::new();
        Ok((!asked).then(|| Finding {
            code: "not-asked".to_owned(),
            severity: Severity::ShouldCheck,
            args,
            place: None,
        }))
    }

    /// The document was read as another type than the requirement asks for.
    fn other_type(&self, row: &DocumentRow, inspection: &Inspection) -> Option<Finding> {
        let requirement = self.scheme.requirement(row.requirement.as_ref()?).ok()?;
        let asked = requirement.evidence.iter().flat_map(|rule| &rule.types);
        let mut asked = asked.filter(|kind| **kind != inspection.document_type);
        let fits = requirement.evidence.iter().any(|rule| rule.types.contains(&inspection.document_type));
        let chosen = asked.next().filter(|_| !fits && inspection.document_type != OTHER)?;
        let args = [
            ("chosen".to_owned(), Arg::Text(chosen.clone())),
            ("found".to_owned(), Arg::Text(inspection.document_type.clone())),
        ];
        Some(Finding { code: "other-type".to_owned(), severity: Severity::ShouldCheck, args: args.into(), place: None })
    }
}

/// Nothing in the document says that it is what its place took it for. What could not be read, or not all of it, has a
/// word of its own.
fn not_recognised(row: &DocumentRow, inspection: &Inspection) -> Option<Finding> {
    let unknown = inspection.document_type == OTHER && inspection.readable == Readable::Yes;
    let taken_for = WELL_KNOWN.contains(&row.kind.as_str()) && row.requirement.is_some();
    let args = [("chosen".to_owned(), Arg::Text(row.kind.clone()))].into();
    (unknown && taken_for).then(|| Finding {
        code: "not-recognised".to_owned(),
        severity: Severity::ShouldCheck,
        args,
        place: None,
    })
}

/// The document is about another company than the one that applies. Looked at anew at each showing, because a file
/// can be placed with a company after it was read.
fn other_company(facts: &Facts, expected: &str) -> Option<Finding> {
    let found = facts.orgnr.as_ref().filter(|found| *found != expected)?;
    let args =
        [("found".to_owned(), Arg::Text(found.clone())), ("expected".to_owned(), Arg::Text(expected.to_owned()))];
    Some(Finding { code: "other-company".to_owned(), severity: Severity::MustFix, args: args.into(), place: None })
}

/// A finding on the document or requirement `of`.
pub(super) fn finding_view(
    of: &str,
    accepted: &BTreeMap<String, String>,
    finding: &Finding,
    lang: Lang,
) -> FindingView {
    FindingView {
        id: format!("{of}:{}", finding.code),
        code: finding.code.clone(),
        severity: finding.severity,
        severity_text: text(lang, &format!("severity-{}", code(&finding.severity)), &[]),
        message: finding_message(finding, lang),
        place: place_text(finding, lang),
        accepted: accepted.get(&finding.code).cloned(),
    }
}

/// What was found, in words.
pub(super) fn finding_message(finding: &Finding, lang: Lang) -> String {
    let args: Vec<(&str, String)> =
        finding.args.iter().map(|(name, arg)| (name.as_str(), arg_text(finding, name, arg, lang))).collect();
    let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    text(lang, &format!("finding-{}", finding.code), &args)
}

/// One argument in words: codes become what they are called.
fn arg_text(finding: &Finding, name: &str, arg: &Arg, lang: Lang) -> String {
    let code = match arg {
        Arg::Number(number) if name == "nok" => {
            return texts::kroner(lang, u64::try_from(*number).unwrap_or_default());
        }
        Arg::Number(number) => return number.to_string(),
        Arg::Date(day) => return texts::date(lang, *day),
        Arg::Text(code) => code,
    };
    match (finding.code.as_str(), name) {
        (_, "why_not") => text(lang, &format!("why-not-{code}"), &[]),
        (_, "months") => month_texts(code, lang),
        (_, "facts") => {
            let labels = code.split_whitespace().map(|fact| text(lang, &format!("fact-{fact}"), &[]).to_lowercase());
            labels.collect::<Vec<_>>().join(", ")
        }
        (_, "items") => {
            let items = code.split_whitespace().map(|item| text(lang, &format!("item-{item}"), &[]));
            listed(&items.collect::<Vec<_>>(), lang)
        }
        ("other-type" | "not-recognised", _) => type_name(scheme::shipped(), code, lang),
        ("other-company", _) => Orgnr::parse(code).map_or_else(|_| code.clone(), |number| number.grouped()),
        _ => code.clone(),
    }
}

/// `a`, `a og b`, `a, b og c`.
fn listed(items: &[String], lang: Lang) -> String {
    match items {
        [first @ .., before, last] => {
            let most: Vec<&str> = first.iter().chain([before]).map(String::as_str).collect();
            format!("{} {} {last}", most.join(", "), text(lang, "and", &[]))
        }
        _ => items.concat(),
    }
}

pub(super) fn place_text(finding: &Finding, lang: Lang) -> String {
    finding.place.map_or_else(String::new, |place| place_words(place, lang))
}
