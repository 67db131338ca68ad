//! A damaged or lost database made anew, and what came of it in words.

use super::Opening;
use super::moment;
use crate::api::RebuiltView;
use crate::problem::Result;
use crate::store::{self, Migrate, Rebuilt, Store};
use crate::texts::{Lang, text};

/// Makes the database of the store anew from what can be read of it and from what lies beside it. The damaged one is
/// moved aside and kept.
///
/// # Errors
/// As [`store::rebuild`].
pub fn rebuild(opening: &Opening) -> Result<RebuiltView> {
    let (folder, now) = (store::folder(opening.folder.as_deref()), moment(opening.today));
    let stamp = now.format("skadet-%Y-%m-%d-%H%M%S").to_string();
    let told = store::rebuild(&folder, &stamp, now)?;
    let lost = lost(&told, &Store::open_existing(&folder, Migrate::No)?, opening.lang)?;
    Ok(RebuiltView {
        back: back(&told, opening.lang),
        lost,
        aside: told.aside.map(|folder| folder.display().to_string()),
        submissions: told.submissions,
        answers: told.answers,
        documents: told.documents,
        bundles: told.bundles,
        keys: told.keys,
        from_files: told.from_files,
        unplaced: told.unplaced,
        missing: told.missing,
    })
}

fn back(told: &Rebuilt, lang: Lang) -> Vec<String> {
    let counted = [
        ("rebuilt-submissions", told.submissions),
        ("rebuilt-answers", told.answers),
        ("rebuilt-documents", told.documents),
        ("rebuilt-from-files", told.from_files),
        ("rebuilt-bundles", told.bundles),
        ("rebuilt-keys", told.keys),
    ];
    let names = text(lang, "rebuilt-companies", &[("names", &told.companies.join(", "))]);
    let counted = counted
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| text(lang, key, &[("count", &count.to_string())]));
    (!told.companies.is_empty()).then_some(names).into_iter().chain(counted).collect()
}

fn lost(told: &Rebuilt, store: &Store, lang: Lang) -> Result<Vec<String>> {
    let each = |key: &str, argument: &str, values: &[String]| -> Vec<String> {
        values.iter().map(|value| text(lang, &format!("rebuilt-{key}"), &[(argument, value)])).collect()
    };
    let mut lines = each("missing", "title", &told.missing);
    lines.extend(each("unplaced", "title", &told.unplaced));
    lines.extend(each("company-anew", "name", &told.companies_anew));
    for id in &told.submissions_anew {
        let Some(row) = store.submission(*id)? else { continue };
        let kind = text(lang, &format!("kind-{}", row.kind.id()), &[]);
        lines.push(text(lang, "rebuilt-submission-anew", &[("kind", &kind), ("id", &id.to_string())]));
    }
    for (_, requirement) in &told.answers_lost {
        let known = crate::scheme::shipped().requirement(requirement).ok();
        let title = known.map_or(requirement.as_str(), |known| known.title.get(lang));
        lines.push(text(lang, "rebuilt-answer", &[("requirement", title)]));
    }
    lines.extend(each("bundle", "name", &told.bundles_lost));
    let mut areas: Vec<String> = Vec::new();
    for table in &told.broken {
        let area = text(lang, area(table), &[]);
        if !areas.contains(&area) {
            areas.push(area);
        }
    }
    if !areas.is_empty() {
        lines.push(text(lang, "rebuilt-areas", &[("areas", &areas.join(", "))]));
    }
    Ok(lines)
}

/// What a table is about.
fn area(table: &str) -> &'static str {
    match table {
        "company" => "rebuilt-area-companies",
        "submission" => "rebuilt-area-submissions",
        "answer" => "rebuilt-area-answers",
        "document" | "accepted" => "rebuilt-area-documents",
        "approval" | "board_event" => "rebuilt-area-board",
        "fee_payment" => "rebuilt-area-fees",
        "identity" => "rebuilt-area-keys",
        "export" => "rebuilt-area-bundles",
        "trusted_signer" => "rebuilt-area-signers",
        "register_entry" => "rebuilt-area-register",
        "figure" => "rebuilt-area-figures",
        "history" => "rebuilt-area-history",
        "received" => "rebuilt-area-received",
        "setting" => "rebuilt-area-settings",
        _ => "rebuilt-area-deadlines",
    }
}
