//! `mask`.

use std::process::ExitCode;

use ringperm_core::Problem;
use ringperm_core::api::{MaskFind, MaskMark};
use ringperm_core::desk::{Desk, MaskRequest, Shown, unwatched};
use ringperm_core::problem::Result;
use serde_json::json;

use crate::args::Mask;
use crate::output::{self, Output};

pub fn mask(given: &Mask, desk: &mut Desk, output: Output) -> Result<ExitCode> {
    let shown = desk.shown(given.document)?;
    if given.list {
        return list(given, &shown, output);
    }
    let marks = marks(given, &shown)?;
    let request = MaskRequest {
        document: given.document,
        marks: &marks,
        description: given.description.as_deref().unwrap_or_default(),
        keep_original: given.keep_original,
    };
    let copy = desk.mask(&request, &mut unwatched)?;
    let mut json = output::object(&desk.document_report(copy.id)?);
    json.insert("original".to_owned(), given.document.into());
    json.insert("original_kept".to_owned(), given.keep_original.into());
    Ok(output.result(&json, || {
        let original = given.document.to_string();
        let what = if given.keep_original { "cli-masked-kept" } else { "cli-masked-trashed" };
        let mut lines =
            vec![output.text("cli-masked", &[("title", &copy.title)]), output.text(what, &[("id", &original)])];
        lines.extend(copy.findings.iter().map(|f| format!("  {}: {} {}", f.severity_text, f.message, f.place)));
        lines
    }))
}

/// What can be masked.
fn list(given: &Mask, shown: &Shown, output: Output) -> Result<ExitCode> {
    let finds = shown.finds()?;
    let mut words = Vec::new();
    for word in given.words.iter().chain(&given.lines) {
        words.extend(shown.word(word)?);
    }
    let json = json!({ "pages": shown.pages()?.pages, "finds": finds, "words": words });
    Ok(output.result(&json, || {
        if finds.is_empty() && words.is_empty() {
            return vec![output.text("cli-mask-none", &[])];
        }
        finds.iter().chain(&words).flat_map(|find| told(find, output)).collect()
    }))
}

fn told(find: &MaskFind, output: Output) -> Vec<String> {
    let (id, page) = (find.id.to_string(), find.page.to_string());
    let args = [("id", id.as_str()), ("page", &page), ("kind", &find.kind_text), ("masked", &find.masked)];
    let more = [&find.context, &find.hidden_text].into_iter().filter(|line| !line.is_empty());
    [output.text("cli-mask-find", &args)].into_iter().chain(more.map(|line| format!("  {line}"))).collect()
}

/// All that was named, as rectangles.
fn marks(given: &Mask, shown: &Shown) -> Result<Vec<MaskMark>> {
    let mut marks = given.areas.clone();
    if given.all || !given.finds.is_empty() {
        let finds = shown.finds()?;
        let wanted = |find: &&MaskFind| given.all || given.finds.contains(&find.id);
        marks.extend(finds.iter().filter(wanted).flat_map(letters));
        let unknown = given.finds.iter().find(|id| !finds.iter().any(|find| find.id == **id && !find.areas.is_empty()));
        if let Some(id) = unknown {
            return Err(Problem::MaskPlaceUnknown { given: id.to_string() });
        }
    }
    for word in &given.words {
        marks.extend(places(shown, word)?.iter().flat_map(letters));
    }
    for line in &given.lines {
        marks.extend(places(shown, line)?.iter().flat_map(whole_lines));
    }
    Ok(marks)
}

fn places(shown: &Shown, word: &str) -> Result<Vec<MaskFind>> {
    let places = shown.word(word)?;
    if places.is_empty() { Err(Problem::MaskPlaceUnknown { given: word.to_owned() }) } else { Ok(places) }
}

fn letters(find: &MaskFind) -> impl Iterator<Item = MaskMark> {
    find.areas.iter().map(|area| MaskMark { page: find.page, area: *area })
}

fn whole_lines(find: &MaskFind) -> impl Iterator<Item = MaskMark> {
    find.line.iter().map(|area| MaskMark { page: find.page, area: *area })
}
