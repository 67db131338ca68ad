//! What a row of the history says in words. A row whose words were deleted with what it was about still says what was
//! done, of «et dokument» or «et krav».

use serde_json::Value;

use crate::problem::Result;
use crate::store::{DocumentRow, HistoryRow, What};
use crate::texts::{self, text};

use super::Desk;
use super::figures::month_texts;
use super::reminders::parsed;

impl Desk {
    /// The sentence, without a full stop; `None` of what the program does by itself while something else is done.
    /// `document` is the one that the row names, while it is there.
    pub(super) fn history_words(&self, row: &HistoryRow, document: Option<&DocumentRow>) -> Result<Option<String>> {
        let lang = self.lang;
        let say = |key: &str| Ok(Some(text(lang, &format!("history-{key}"), &[])));
        let with =
            |key: &str, name: &str, value: &str| Ok(Some(text(lang, &format!("history-{key}"), &[(name, value)])));
        let title = || self.named(row.word("title").or(document.map(|row| row.title.as_str())), "document");
        let name = || self.named(row.word("name"), "name");
        let date = |name: &str| self.day_of(row.word(name));
        let kind =
            || self.named(row.word("kind").map(|id| text(lang, &format!("kind-{id}"), &[])).as_deref(), "submission");
        let one_or_other = |yes: bool, one: &'static str, other: &'static str| if yes { one } else { other };
        match row.what {
            What::DocumentInspected => Ok(None),
            What::CompanyAdded => with("company-added", "name", &name()),
            What::CompanyChanged => say("company-changed"),
            What::CompanyDeleted => say("company-deleted"),
            What::SubmissionStarted => with("submission-started", "kind", &kind()),
            What::SubmissionDeleted => with("submission-deleted", "kind", &kind()),
            What::SchemeChanged => say("scheme-changed"),
            What::Sent => with("sent", "date", &date("date")),
            What::Planned => match row.word("date") {
                Some(_) => with("planned", "date", &date("date")),
                None => say("planned-not"),
            },
            What::Approved => with("approved", "date", &date("date")),
            What::ApprovalRemoved => with("approval-removed", "date", &date("date")),
            What::BoardActed => match row.word("act") {
                Some(act @ ("asked" | "warned" | "withdrawn")) => with(&format!("board-{act}"), "date", &date("date")),
                _ => say("board-acted"),
            },
            What::BoardActRemoved => say("board-act-removed"),
            What::QuestionAnswered => {
                say(one_or_other(row.word("date").is_some(), "question-answered", "question-reopened"))
            }
            What::FeePaid => with("fee-paid", "date", &date("date")),
            What::FeePaymentRemoved => say("fee-payment-removed"),
            What::AnswerSaved => with("answer-saved", "requirement", &self.requirement_named(row.word("requirement"))),
            What::AnswerPutBack => {
                with("answer-put-back", "requirement", &self.requirement_named(row.word("requirement")))
            }
            What::AnswersConfirmed => {
                let titles: Vec<String> =
                    row.list("requirements").iter().map(|id| self.requirement_named(id.as_str())).collect();
                with("answers-confirmed", "requirements", &titles.join(", "))
            }
            What::DocumentsPlaced => {
                let mut titles = Vec::new();
                for id in row.listed_documents() {
                    let row = self.store.document(id)?;
                    titles.push(self.named(row.as_ref().map(|row| row.title.as_str()), "document"));
                }
                with("documents-placed", "titles", &titles.join(", "))
            }
            What::DocumentsPurged => with("documents-purged", "count", &row.listed_documents().len().to_string()),
            What::DocumentsTidied => with("documents-tidied", "count", &row.listed_documents().len().to_string()),
            What::DocumentAdded => with("document-added", "title", &title()),
            What::DocumentRenamed => with("document-renamed", "title", &title()),
            What::DocumentTrashed => with("document-trashed", "title", &title()),
            What::DocumentRestored => with("document-restored", "title", &title()),
            What::DocumentMasked => with("document-masked", "title", &title()),
            What::DocumentCorrected => with("document-corrected", "title", &title()),
            What::DocumentReplaced => with("document-replaced", "title", &title()),
            What::ReplacementUndone => with("replacement-undone", "title", &title()),
            What::FindingAccepted => with("finding-accepted", "title", &title()),
            What::IdentityAdded => with("identity-added", "name", &name()),
            What::IdentityRemoved => with("identity-removed", "name", &name()),
            What::PassphraseRemembered => with("passphrase-remembered", "name", &name()),
            What::PassphraseForgotten => with("passphrase-forgotten", "name", &name()),
            What::SignerTrusted => with("signer-trusted", "name", &name()),
            What::Exported => {
                let incomplete = row.args.get("incomplete").and_then(Value::as_bool) == Some(true);
                say(one_or_other(incomplete, "exported-incomplete", "exported"))
            }
            What::RegisterFetched => say("register-fetched"),
            What::FiguresRecorded => {
                let months: Vec<&str> = row.list("months").iter().filter_map(Value::as_str).collect();
                with("figures-recorded", "months", &month_texts(&months.join(" "), lang))
            }
            What::FiguresRemoved => {
                with("figures-removed", "month", &month_texts(row.word("month").unwrap_or_default(), lang))
            }
            What::ClientSheetMade => say("client-sheet-made"),
            What::SettingsSaved => say("settings-saved"),
            What::BackedUp => say("backed-up"),
            What::Rebuilt => say("rebuilt"),
            What::TidyAnswered => say("tidy-answered"),
            What::Renewed => {
                let (requirement, until) = (self.requirement_named(row.word("requirement")), date("until"));
                let given = [("requirement", requirement.as_str()), ("date", until.as_str())];
                Ok(Some(text(lang, "history-renewed", &given)))
            }
            What::RemindersTaken => say("reminders-taken"),
            What::ReminderShown
            | What::DeadlineSnoozed
            | What::DeadlineDone
            | What::DeadlineMoved
            | What::DeadlineTask => Ok(self.reminder_event(row).map(|event| event.text)),
        }
    }

    /// A name as it is quoted; without one what kind of thing it is.
    fn named(&self, name: Option<&str>, thing: &str) -> String {
        match name.map(str::trim).filter(|name| !name.is_empty()) {
            Some(name) => text(self.lang, "history-quoted", &[("name", name)]),
            None => text(self.lang, &format!("history-some-{thing}"), &[]),
        }
    }

    /// The name of a requirement, by its id.
    fn requirement_named(&self, id: Option<&str>) -> String {
        let known = id.and_then(|id| self.scheme.requirement(id).ok());
        self.named(known.map(|requirement| requirement.title.get(self.lang)).or(id), "requirement")
    }

    fn day_of(&self, day: Option<&str>) -> String {
        let day = day.and_then(parsed);
        day.map_or_else(|| text(self.lang, "history-some-day", &[]), |day| texts::date(self.lang, day))
    }
}
