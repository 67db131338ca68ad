//! Where a submission stands: a pure function of scheme, kind, traits, answers, documents and today.
//!
//! This module must never read the store or a clock, and must never change an answer: a finding stands beside it.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::api::{AnswerState, Count, Status};
use crate::company::{Orgnr, Traits};
use crate::scheme::{Evidence, Field, FieldKind, Form, Kind, Page, Part, Requirement, Scheme};

/// An answer as the status needs it; all texts as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// Which of the three answers is chosen.
    pub state: AnswerState,
    /// What was typed, by field.
    pub fields: BTreeMap<String, String>,
    /// Why it is not in place yet.
    pub explanation: String,
    /// By when it will be, as typed.
    pub by: String,
    /// Why it does not apply.
    pub why_not: String,
    /// Whether the user has said anything at all, if only «in place» without fields.
    pub said: bool,
    /// Carried over from an earlier submission, and neither confirmed nor changed since.
    pub carried: bool,
    /// Of part egenkontroll: whether the user ticked it into the bundle.
    pub shared: bool,
}

/// A document as the status needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evident {
    /// The requirement to which it is attached.
    pub requirement: String,
    /// Its type.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// Codes of findings that must be put right and have not been accepted.
    pub must_fix: Vec<String>,
    /// The amounts that were read in it, in øre, by the name of the fact.
    pub amounts: BTreeMap<String, i64>,
    /// Carried over from an earlier submission, and not confirmed since.
    pub carried: bool,
}

/// Something that a requirement still lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// A required field is empty.
    Field(String),
    /// A field holds something, but not in a form that can be used.
    FieldForm(String),
    /// The declaration is not made.
    Declaration,
    /// So many more documents of these types.
    Documents(Vec<String>, u32),
    /// The explanation.
    Explanation,
    /// The date by which it will be in place.
    ByDate,
    /// That date, in a form that can be used.
    ByDateForm,
    /// The reason why it does not apply.
    Reason,
    /// A document has a finding that must be put right: its title and the finding's code.
    Finding(String, String),
    /// The field says something else than a document does: the field and the document's title.
    Contradicted(String, String),
    /// It was carried over, and is to be confirmed or replaced.
    Confirmation,
    /// The answer is new, but a document was carried over, and is to be confirmed or replaced.
    ConfirmationOfDocuments,
}

impl Missing {
    /// The field in which it is put right: a field of the requirement, or `explanation`, `by`, `why-not`.
    pub fn field<'a>(&'a self, requirement: &'a Requirement) -> Option<&'a str> {
        match self {
            Self::Field(field) | Self::FieldForm(field) | Self::Contradicted(field, _) => Some(field),
            Self::Declaration => {
                requirement.fields.iter().find(|field| field.kind == FieldKind::Declaration).map(|f| f.id.as_str())
            }
            Self::Explanation => Some("explanation"),
            Self::ByDate | Self::ByDateForm => Some("by"),
            Self::Reason => Some("why-not"),
            Self::Documents(..) | Self::Finding(..) | Self::Confirmation | Self::ConfirmationOfDocuments => None,
        }
    }
}

/// Where one requirement stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing<'s> {
    /// The requirement.
    pub requirement: &'s Requirement,
    /// The page on which it is shown.
    pub page: &'s str,
    /// Its status.
    pub status: Status,
    /// Whether it blocks an export of this kind.
    pub blocking: bool,
    /// What it lacks.
    pub missing: Vec<Missing>,
    /// Whether it goes into the bundle: part søknad always, part egenkontroll where it is ticked in.
    pub outgoing: bool,
}

/// Where a submission stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment<'s> {
    /// Every requirement that applies, or whose traits are unknown, in the scheme's order.
    pub standings: Vec<Standing<'s>>,
}

/// Everything that the status of a submission hangs on.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The kind of submission.
    pub kind: Kind,
    /// What the company is like.
    pub traits: &'a Traits,
    /// The answers by requirement.
    pub answers: &'a BTreeMap<String, Answer>,
    /// The documents that are attached and not in the trash.
    pub documents: &'a [Evident],
    /// The day that counts: today, or the day on which it was sent.
    pub day: NaiveDate,
}

/// Where the submission stands. An unknown trait keeps a requirement.
pub fn assess<'s>(scheme: &'s Scheme, facts: Facts<'_>) -> Assessment<'s> {
    let standings = asked_rows(scheme, facts.kind, facts.answers, facts.day)
        .filter(|(requirement, _)| requirement.when.holds(facts.traits) != Some(false))
        .map(|(requirement, _)| stand(scheme, requirement, facts))
        .collect();
    Assessment { standings }
}

/// The requirements that a submission of `kind` asks, whatever the company is like, each with its page: those of its
/// kind, and in a follow-up also those of the pages that the user opens because something has changed.
pub fn asked_rows<'s>(
    scheme: &'s Scheme,
    kind: Kind,
    answers: &BTreeMap<String, Answer>,
    day: NaiveDate,
) -> impl Iterator<Item = (&'s Requirement, &'s str)> {
    let opened: Vec<String> = scheme
        .for_kind(kind)
        .flat_map(|requirement| requirement.fields.iter().map(move |field| (requirement, field)))
        .filter(|(_, field)| field.kind == FieldKind::Pages)
        .filter_map(|(requirement, field)| {
            let answer = answers.get(&requirement.id)?;
            asked(field.when.as_ref(), answer).then(|| answer.fields.get(&field.id))?
        })
        .flat_map(|pages| pages.split_whitespace().map(str::to_owned))
        .collect();
    scheme.requirements.iter().filter(move |requirement| requirement.valid_on(day)).filter_map(move |requirement| {
        if requirement.kinds.contains(&kind) {
            return Some((requirement, requirement.page_in(kind)));
        }
        let open = opened.contains(&requirement.page) && requirement.kinds.contains(&Kind::Initial);
        open.then_some((requirement, requirement.page.as_str()))
    })
}

/// Where one requirement stands, whether or not it applies.
pub fn stand<'s>(scheme: &'s Scheme, requirement: &'s Requirement, facts: Facts<'_>) -> Standing<'s> {
    let standing = alone(requirement, facts);
    match waits(requirement, standing.status, facts) {
        Some(missing) if standing.status.settled() && !confirmed(scheme, facts) => {
            Standing { status: Status::ToConfirm, missing: vec![missing], ..standing }
        }
        _ => standing,
    }
}

/// What was carried over and waits to be confirmed. A new answer says nothing of the documents; they stay behind only
/// where the requirement does not apply.
fn waits(requirement: &Requirement, status: Status, facts: Facts<'_>) -> Option<Missing> {
    if facts.answers.get(&requirement.id).is_some_and(|answer| answer.carried) {
        return Some(Missing::Confirmation);
    }
    let old = facts.documents.iter().any(|document| document.carried && document.requirement == requirement.id);
    (old && status != Status::DoesNotApply).then_some(Missing::ConfirmationOfDocuments)
}

/// Whether a declaration of this submission confirms all that was carried over.
fn confirmed(scheme: &Scheme, facts: Facts<'_>) -> bool {
    scheme.for_kind(facts.kind).any(|requirement| requirement.confirms && alone(requirement, facts).status.settled())
}

/// Where it stands, carried over or not.
fn alone<'s>(requirement: &'s Requirement, facts: Facts<'_>) -> Standing<'s> {
    let nothing = Answer::default();
    let answer = facts.answers.get(&requirement.id).unwrap_or(&nothing);
    let documents: Vec<&Evident> = facts.documents.iter().filter(|d| d.requirement == requirement.id).collect();
    let blocking = requirement.blocks(facts.kind);
    let (status, missing) = match requirement.form {
        Form::Register => (Status::FromRegister, Vec::new()),
        Form::Settled => (Status::Ready, Vec::new()),
        Form::Question | Form::Declaration => answered(requirement, answer, &documents, facts.documents),
    };
    let page = requirement.page_in(facts.kind);
    let outgoing = requirement.part == Part::Soknad || answer.shared;
    Standing { requirement, page, status, blocking, missing, outgoing }
}

fn answered(
    requirement: &Requirement,
    answer: &Answer,
    documents: &[&Evident],
    all: &[Evident],
) -> (Status, Vec<Missing>) {
    match answer.state {
        AnswerState::NotYet => {
            let missing = explanation_lacks(answer);
            (if missing.is_empty() { Status::NotInPlace } else { Status::Started }, missing)
        }
        AnswerState::DoesNotApply if !requirement.may_not_apply => (Status::Started, vec![Missing::Reason]),
        AnswerState::DoesNotApply if answer.why_not.trim().is_empty() => (Status::Started, vec![Missing::Reason]),
        AnswerState::DoesNotApply => (Status::DoesNotApply, Vec::new()),
        AnswerState::InPlace => in_place(requirement, answer, documents, all),
    }
}

fn explanation_lacks(answer: &Answer) -> Vec<Missing> {
    let mut missing = Vec::new();
    if answer.explanation.trim().is_empty() {
        missing.push(Missing::Explanation);
    }
    if answer.by.trim().is_empty() {
        missing.push(Missing::ByDate);
    } else if answer.by.trim().parse::<NaiveDate>().is_err() {
        missing.push(Missing::ByDateForm);
    }
    missing
}

fn in_place(
    requirement: &Requirement,
    answer: &Answer,
    documents: &[&Evident],
    all: &[Evident],
) -> (Status, Vec<Missing>) {
    let mut missing: Vec<Missing> = requirement
        .fields
        .iter()
        .filter(|field| asked(field.when.as_ref(), answer))
        .filter_map(|field| field_lacks(field, answer))
        .collect();
    missing.extend(evidence_lacks(requirement, answer, documents));
    let touched = !documents.is_empty() || answer.said || answer.fields.values().any(|value| !value.trim().is_empty());
    if !touched {
        return (Status::NotStarted, missing);
    }
    if !missing.is_empty() {
        return (Status::Started, missing);
    }
    let mut findings: Vec<Missing> = documents
        .iter()
        .flat_map(|document| {
            document.must_fix.iter().map(|code| Missing::Finding(document.title.clone(), code.clone()))
        })
        .collect();
    findings.extend(requirement.fields.iter().flat_map(|field| contradictions(field, answer, all)));
    if !findings.is_empty() {
        return (Status::NeedsAttention, findings);
    }
    (Status::Ready, Vec::new())
}

/// The documents of the submission that bear an amount where the answer says there is none.
fn contradictions(field: &Field, answer: &Answer, documents: &[Evident]) -> Vec<Missing> {
    said_to_be_nothing(field, answer, documents)
        .filter(|(_, ore)| *ore > 0)
        .map(|(document, _)| Missing::Contradicted(field.id.clone(), document.title.clone()))
        .collect()
}

/// The titles of the documents that say what the answer says: that there is no amount.
pub fn agreeing<'a>(field: &'a Field, answer: &'a Answer, documents: &'a [Evident]) -> impl Iterator<Item = &'a str> {
    said_to_be_nothing(field, answer, documents)
        .filter(|(_, ore)| *ore == 0)
        .map(|(document, _)| document.title.as_str())
}

/// The documents from which the field can be read, with their amount in øre, when the answer says there is none.
fn said_to_be_nothing<'a>(
    field: &'a Field,
    answer: &'a Answer,
    documents: &'a [Evident],
) -> impl Iterator<Item = (&'a Evident, i64)> {
    let read = field.read.as_ref().filter(|read| answer.fields.get(&field.id) == Some(&read.zero));
    read.into_iter().flat_map(move |read| {
        documents
            .iter()
            .filter(|document| document.kind == read.from)
            .filter_map(|document| Some((document, *document.amounts.get(&read.fact)?)))
    })
}

/// What the attached documents answer where nothing has been answered yet: requirement, field and value.
///
/// Only an amount that is nothing in every document of the type, each of which will do; anything else is left to
/// the user.
pub fn answers_read<'s>(scheme: &'s Scheme, facts: Facts<'_>) -> Vec<(&'s str, &'s str, &'s str)> {
    let untouched = |requirement: &Requirement| !facts.answers.contains_key(&requirement.id);
    scheme
        .for_kind(facts.kind)
        .filter(|requirement| untouched(requirement) && requirement.when.holds(facts.traits) != Some(false))
        .flat_map(|requirement| requirement.fields.iter().map(move |field| (requirement, field)))
        .filter_map(|(requirement, field)| {
            let read = field.read.as_ref()?;
            let mut documents = facts.documents.iter().filter(|document| document.kind == read.from).peekable();
            documents.peek()?;
            let says_nothing = |d: &Evident| d.must_fix.is_empty() && d.amounts.get(&read.fact) == Some(&0);
            documents.all(says_nothing).then_some((requirement.id.as_str(), field.id.as_str(), read.zero.as_str()))
        })
        .collect()
}

/// Whether a field or evidence rule that hangs on another field's value is asked.
pub fn asked(when: Option<&(String, String)>, answer: &Answer) -> bool {
    when.is_none_or(|(field, value)| answer.fields.get(field) == Some(value))
}

fn field_lacks(field: &Field, answer: &Answer) -> Option<Missing> {
    let typed = answer.fields.get(&field.id).map_or("", |value| value.trim());
    match (typed.is_empty(), field.kind) {
        (true, _) if !field.required => None,
        (true, FieldKind::Declaration) => Some(Missing::Declaration),
        (true, _) => Some(Missing::Field(field.id.clone())),
        (false, FieldKind::Declaration) if typed != "yes" => Some(Missing::Declaration),
        (false, _) if !usable(field, typed) => Some(Missing::FieldForm(field.id.clone())),
        (false, _) => None,
    }
}

/// Whether a text that was typed can be used as what the field asks for.
pub fn usable(field: &Field, typed: &str) -> bool {
    match field.kind {
        FieldKind::Text | FieldKind::LongText | FieldKind::Pages => true,
        FieldKind::Table => typed.lines().all(|row| row.split('\t').count() <= field.columns.len()),
        FieldKind::YesNo => matches!(typed, "yes" | "no"),
        FieldKind::Declaration => typed == "yes",
        FieldKind::Choice => field.choices.iter().any(|choice| choice.id == typed),
        FieldKind::Number | FieldKind::Amount => {
            let digits: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
            !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
        }
        FieldKind::Date => typed.parse::<NaiveDate>().is_ok(),
        FieldKind::Email => looks_like_an_address(typed),
        FieldKind::Phone => {
            let digits = typed.chars().filter(char::is_ascii_digit).count();
            digits >= 5 && typed.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || "+()-.".contains(c))
        }
        FieldKind::Orgnr => Orgnr::parse(typed).is_ok(),
    }
}

/// Whether `typed` can be an address of e-mail: something, an at sign, and a name with a dot in it.
pub fn looks_like_an_address(typed: &str) -> bool {
    let Some((local, domain)) = typed.rsplit_once('@') else { return false };
    !local.is_empty()
        && domain.contains('.')
        && !domain.starts_with('.')
        && !domain.ends_with('.')
        && !typed.contains(char::is_whitespace)
}

/// What the evidence rules still lack. A document counts once: first where its type fits, then wherever one
/// is lacking, because whoever attached it here knows better than our reading of its type.
fn evidence_lacks(requirement: &Requirement, answer: &Answer, documents: &[&Evident]) -> Vec<Missing> {
    let rules: Vec<&Evidence> = requirement.evidence.iter().filter(|rule| asked(rule.when.as_ref(), answer)).collect();
    let mut of_other_type = documents.iter().filter(|d| !rules.iter().any(|rule| rule.types.contains(&d.kind))).count();
    let mut missing = Vec::new();
    for rule in rules {
        let fitting = documents.iter().filter(|d| rule.types.contains(&d.kind)).count();
        let lacking = (rule.min as usize).saturating_sub(fitting);
        let filled = lacking.min(of_other_type);
        of_other_type -= filled;
        if let Ok(lacking @ 1..) = u32::try_from(lacking - filled) {
            missing.push(Missing::Documents(rule.types.clone(), lacking));
        }
    }
    missing
}

impl<'s> Assessment<'s> {
    /// Whether every blocking requirement is settled.
    pub fn ready(&self) -> bool {
        self.blocking().next().is_none()
    }

    /// Blocking requirements that are not settled.
    pub fn blocking(&self) -> impl Iterator<Item = &Standing<'s>> {
        self.standings.iter().filter(|standing| standing.blocking && !standing.status.settled())
    }

    /// The standing of one requirement, when it applies.
    pub fn of(&self, requirement: &str) -> Option<&Standing<'s>> {
        self.standings.iter().find(|standing| standing.requirement.id == requirement)
    }

    /// Counts by part. Rows from the register are no questions and do not count.
    pub fn counts(&self) -> BTreeMap<Part, Count> {
        let mut counts: BTreeMap<Part, Count> = BTreeMap::new();
        for standing in self.counted() {
            let count = counts.entry(standing.requirement.part).or_default();
            count.total += 1;
            count.ready += u32::from(standing.status.settled());
            count.blocking += u32::from(standing.blocking && !standing.status.settled());
        }
        counts
    }

    fn counted(&self) -> impl Iterator<Item = &Standing<'s>> {
        self.standings.iter().filter(|standing| standing.status != Status::FromRegister)
    }

    /// The standings on one page: first those that belong there, then those that a follow-up shows there.
    pub fn on_page(&self, page: &str) -> impl Iterator<Item = &Standing<'s>> {
        let shown = move |standing: &&Standing<'_>| standing.page == page;
        let at_home = move |standing: &&Standing<'_>| standing.requirement.page == page;
        let own = self.standings.iter().filter(shown).filter(at_home);
        own.chain(self.standings.iter().filter(shown).filter(move |standing| !at_home(standing)))
    }

    /// Where a page stands; `None` when nothing on it applies.
    pub fn page_status(&self, page: &Page) -> Option<Status> {
        let statuses: Vec<Status> = self.counted().filter(|s| s.page == page.id).map(|s| s.status).collect();
        if statuses.is_empty() {
            return None;
        }
        let any = |wanted: Status| statuses.contains(&wanted);
        let all = |settled: fn(&Status) -> bool| statuses.iter().all(settled);
        Some(if any(Status::NeedsAttention) {
            Status::NeedsAttention
        } else if all(|s| *s == Status::DoesNotApply) {
            Status::DoesNotApply
        } else if any(Status::ToConfirm) && all(|s| s.settled() || *s == Status::ToConfirm) {
            Status::ToConfirm
        } else if all(|s| s.settled()) && any(Status::NotInPlace) {
            Status::NotInPlace
        } else if all(|s| s.settled()) {
            Status::Ready
        } else if all(|s| *s == Status::NotStarted) {
            Status::NotStarted
        } else {
            Status::Started
        })
    }
}
