//! Words for what the pure layers say in codes.

use chrono::{DateTime, FixedOffset, NaiveDate};

use crate::api::{AnswerView, EvidenceView, FieldView, SourceView, Status, SubmissionState, SubmissionView};
use crate::scheme::{Choice, Evidence, Field, FieldKind, Form, Kind, Page, Part, Requirement, Scheme};
use crate::store::{AnswerRow, Reachable, SubmissionRow};
use crate::submission::Missing;
use crate::texts::{self, Lang, text};

/// How the scheme file writes that a source bears no date.
const UNDATED: &str = "undated";

/// The stable name of a value that serialises to a plain string.
pub(super) fn code(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|json| json.as_str().map(str::to_owned)).unwrap_or_default()
}

pub(super) fn status_text(status: Status, lang: Lang) -> String {
    text(lang, &format!("status-{}", code(&status)), &[])
}

/// The status of a page; of one on which nothing is asked as the answers about the company are now, just that.
pub(super) fn page_status_text(status: Option<Status>, lang: Lang) -> String {
    status.map_or_else(|| text(lang, "status-nothing-asked", &[]), |status| status_text(status, lang))
}

pub(super) fn submission_view(row: &SubmissionRow, company_name: &str, lang: Lang) -> SubmissionView {
    let state = match (row.approved, row.sent, row.exported) {
        (Some(_), _, _) => SubmissionState::Approved,
        (None, Some(_), _) => SubmissionState::Sent,
        (None, None, true) => SubmissionState::Exported,
        (None, None, false) => SubmissionState::Preparing,
    };
    SubmissionView {
        id: row.id,
        company: row.orgnr.to_string(),
        company_name: company_name.to_owned(),
        kind: row.kind,
        kind_text: text(lang, &format!("kind-{}", row.kind.id()), &[]),
        state,
        lang: row.lang,
        started: row.started.to_string(),
        sent: row.sent.map(|day| day.to_string()),
        approved: row.approved.map(|day| day.to_string()),
        planned: row.planned.map(|day| day.to_string()),
        planned_text: row.planned.map(|day| texts::date(lang, day)).unwrap_or_default(),
        tidied_text: row
            .tidied
            .map(|day| text(lang, "submission-tidied", &[("date", &texts::date(lang, day))]))
            .unwrap_or_default(),
    }
}

/// «22.11.2026 kl. 14.05», or with English marks.
pub(super) fn moment_text(at: DateTime<FixedOffset>, lang: Lang) -> String {
    let date = texts::date(lang, at.date_naive());
    let time = clock_text(at, lang);
    text(lang, "signing-time", &[("date", &date), ("time", &time)])
}

/// «kl. 14.05» on the day itself, later «20.11.2026 kl. 14.05».
fn saved_text(at: DateTime<FixedOffset>, today: NaiveDate, lang: Lang) -> String {
    if at.date_naive() == today {
        return text(lang, "saved-today", &[("time", &clock_text(at, lang))]);
    }
    moment_text(at, lang)
}

/// «14.05», or «14:05» in English.
pub(super) fn clock_text(at: DateTime<FixedOffset>, lang: Lang) -> String {
    let pattern = if lang == Lang::En { "%H:%M" } else { "%H.%M" };
    at.format(pattern).to_string()
}

/// Names of document types, joined by «eller»; only the first begins with a capital letter.
pub(super) fn type_names(scheme: &Scheme, types: &[String], lang: Lang) -> String {
    let name = |id: &String| scheme.document_type(id).map_or(id.as_str(), |known| known.name.get(lang)).to_owned();
    let names: Vec<String> =
        types.iter().enumerate().map(|(at, id)| if at == 0 { name(id) } else { small(&name(id)) }).collect();
    let or = text(lang, "or", &[]);
    match names.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} {or} {last}", first.join(", ")),
    }
}

/// As a name stands inside a sentence.
fn small(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

pub(super) fn type_name(scheme: &Scheme, kind: &str, lang: Lang) -> String {
    scheme
        .document_type(kind)
        .map_or_else(|| text(lang, "document-type-other", &[]), |known| known.name.get(lang).to_owned())
}

pub(super) fn missing_text(missing: &Missing, requirement: &Requirement, scheme: &Scheme, lang: Lang) -> String {
    let label =
        |field: &str| requirement.field(field).map_or_else(|_| field.to_owned(), |f| f.label.get(lang).to_owned());
    match missing {
        Missing::Field(field) => {
            let chosen = requirement
                .field(field)
                .is_ok_and(|one| matches!(one.kind, FieldKind::YesNo | FieldKind::Choice | FieldKind::Pages));
            text(lang, if chosen { "missing-choice" } else { "missing-field" }, &[("label", &label(field))])
        }
        Missing::FieldForm(field) => text(lang, "missing-field-form", &[("label", &label(field))]),
        Missing::Declaration => text(lang, "missing-declaration", &[]),
        Missing::Documents(types, count) => {
            let names = type_names(scheme, types, lang);
            text(lang, "missing-document", &[("names", &names), ("count", &count.to_string())])
        }
        Missing::Explanation => text(lang, "missing-explanation", &[]),
        Missing::ByDate => text(lang, "missing-by-date", &[]),
        Missing::ByDateForm => text(lang, "missing-by-date-form", &[]),
        Missing::Reason => text(lang, "missing-reason", &[]),
        Missing::Finding(title, finding) => {
            let finding = texts::find(lang, &format!("finding-{finding}.short"), &[])
                .unwrap_or_else(|| text(lang, "severity-must-fix", &[]));
            text(lang, "missing-finding", &[("title", title), ("finding", &finding)])
        }
        Missing::Confirmation => text(lang, "missing-confirmation", &[]),
        Missing::ConfirmationOfDocuments => text(lang, "missing-confirmation-documents", &[]),
        Missing::Contradicted(field, title) => {
            text(lang, "missing-contradicted", &[("label", &label(field)), ("title", title)])
        }
    }
}

pub(super) fn field_view(field: &Field, scheme: &Scheme, lang: Lang) -> FieldView {
    let named = |list: &[Choice]| list.iter().map(|one| (one.id.clone(), one.label.get(lang).to_owned())).collect();
    let choices = match field.kind {
        FieldKind::Pages => full_pages(scheme).map(|page| (page.id.clone(), page.title.get(lang).to_owned())).collect(),
        _ => named(&field.choices),
    };
    FieldView {
        id: field.id.clone(),
        kind: field.kind,
        label: field.label.get(lang).to_owned(),
        hint: field.hint.get(lang).to_owned(),
        required: field.required,
        when: field.when.clone(),
        max: field.max,
        choices,
        columns: named(&field.columns),
    }
}

/// The pages of the full application, which a follow-up can open.
fn full_pages(scheme: &Scheme) -> impl Iterator<Item = &Page> {
    let answered = |r: &Requirement| matches!(r.form, Form::Question | Form::Declaration);
    scheme.pages.iter().filter(move |page| {
        page.part == Part::Soknad && scheme.for_kind(Kind::Initial).any(|r| r.page == page.id && answered(r))
    })
}

pub(super) fn evidence_view(rule: &Evidence, scheme: &Scheme, lang: Lang) -> EvidenceView {
    EvidenceView {
        types: rule.types.clone(),
        names: type_names(scheme, &rule.types, lang),
        min: rule.min,
        max: rule.max,
        when: rule.when.clone(),
        masked: rule.masked,
    }
}

pub(super) fn source_views(requirement: &Requirement, scheme: &Scheme, lang: Lang) -> Vec<SourceView> {
    let mut views: Vec<SourceView> = requirement
        .sources
        .iter()
        .filter_map(|id| scheme.source(id))
        .map(|source| SourceView {
            title: source.title.get(lang).to_owned(),
            address: source.address.clone(),
            date: if source.date == UNDATED { text(lang, "source-undated", &[]) } else { source.date.clone() },
        })
        .collect();
    if let Some(note) = &requirement.source_note {
        views.push(SourceView { title: note.clone(), address: None, date: String::new() });
    }
    views
}

pub(super) fn answer_view(
    row: Option<&AnswerRow>,
    carried: Option<String>,
    reachable: Reachable,
    today: NaiveDate,
    lang: Lang,
) -> AnswerView {
    let Some(row) = row else { return AnswerView::default() };
    AnswerView {
        state: row.state,
        fields: row.fields.clone(),
        explanation: row.explanation.clone(),
        by: row.by.clone(),
        why_not: row.why_not.clone(),
        note: row.note.clone(),
        revision: row.revision,
        saved: saved_text(row.saved_at, today, lang),
        carried,
        confirmed: row.confirmed,
        shared: row.shared,
        earlier: reachable.earlier,
        later: reachable.later,
    }
}

/// What a field holds, in words.
pub(super) fn value_text(field: &Field, value: &str, scheme: &Scheme, lang: Lang) -> String {
    use crate::scheme::FieldKind as K;
    match field.kind {
        K::Choice => field
            .choices
            .iter()
            .find(|c| c.id == value)
            .map_or_else(|| value.to_owned(), |c| c.label.get(lang).to_owned()),
        K::YesNo => text(lang, value, &[]),
        K::Declaration => text(lang, if value == "yes" { "declared" } else { "not-declared" }, &[]),
        K::Date => value.parse().map_or_else(|_| value.to_owned(), |day| texts::date(lang, day)),
        K::Orgnr => crate::company::Orgnr::parse(value).map_or_else(|_| value.to_owned(), |orgnr| orgnr.grouped()),
        K::Amount => value.parse().map_or_else(|_| value.to_owned(), |kroner: u64| texts::kroner(lang, kroner)),
        K::Table => {
            value.lines().map(|row| row.split('\t').collect::<Vec<_>>().join(" · ")).collect::<Vec<_>>().join("\n")
        }
        K::Pages => value
            .split_whitespace()
            .filter_map(|id| scheme.page(id).ok())
            .map(|page| page.title.get(lang))
            .collect::<Vec<_>>()
            .join(", "),
        K::Text | K::LongText | K::Number | K::Email | K::Phone => value.to_owned(),
    }
}
