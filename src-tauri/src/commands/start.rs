use std::collections::BTreeMap;
use std::process::Command;

use ringperm_core::Problem;
use ringperm_core::api::{CompanyView, DeadlinesView, HistoryAsk, HistoryView, Settings, StartView, SubmissionView};
use ringperm_core::company::{Orgnr, TraitValue};
use ringperm_core::scheme::Kind;
use ringperm_core::texts::Lang;

use super::{AtOffice, Result};

at_desk! {
    /// In the language of `page`, like `settings`: whichever of the two is answered first.
    start(page: Lang) -> StartView = |desk| desk.settings_in(spoken(page)).and_then(|_| desk.start());
    save_settings(settings: Settings) -> () = |desk| {
        if let Some(lang) = settings.lang {
            desk.set_lang(lang);
        }
        desk.save_settings(&settings)
    };
    company_add(orgnr: String, name: String) -> CompanyView = |desk| desk.add_company(&Orgnr::parse(&orgnr)?, &name);
    company_set(orgnr: String, name: Option<String>, traits: BTreeMap<String, Option<TraitValue>>) -> CompanyView =
        |desk| desk.set_company(Some(&Orgnr::parse(&orgnr)?), name.as_deref(), &traits);
    company(orgnr: String) -> CompanyView = |desk| desk.company(Some(&Orgnr::parse(&orgnr)?));
    submission_start(orgnr: String, kind: Kind, lang: Lang) -> SubmissionView =
        |desk| desk.start_submission(Some(&Orgnr::parse(&orgnr)?), kind, lang);
    deadlines() -> DeadlinesView = |desk| desk.deadlines();
    drafts() -> BTreeMap<String, String> = |desk| desk.drafts();
    keep_draft(place: String, words: Option<String>) -> () = |desk| desk.keep_draft(&place, words.as_deref());
    history(ask: HistoryAsk) -> HistoryView = |desk| desk.history(&ask);
    /// Opens the example company in a window of its own, by a start of this program with `--example`.
    open_example() -> () = |_desk| Ok(()), |()| {
        let started = std::env::current_exe().and_then(|own| Command::new(own).arg("--example").spawn());
        let mut window = started.map_err(|error| Problem::Internal { reason: error.to_string() })?;
        std::thread::spawn(move || window.wait());
        Ok(())
    };
}

/// Shows everything so large, in percent.
#[tauri::command]
#[allow(clippy::needless_pass_by_value, reason = "as Tauri hands it over")]
pub fn zoom(window: tauri::WebviewWindow, percent: u16) {
    if let Err(error) = window.set_zoom(f64::from(percent) / 100.0) {
        tracing::warn!(%error, "the window cannot be shown larger or smaller");
    }
}

/// The language of the system, or, where the program cannot tell it, the one that the page reads.
fn spoken(page: Lang) -> Lang {
    Lang::of_system(|name| std::env::var(name).ok()).unwrap_or(page)
}

#[tauri::command]
pub async fn settings(office: AtOffice<'_>, page: Lang) -> Result<Settings> {
    let lang = spoken(page);
    // A store that cannot be opened is said by `start`, in the same language as the rest of the window.
    let mut settings = office.at_desk(move |desk| desk.settings_in(lang)).await.unwrap_or_default();
    settings.lang.get_or_insert(lang);
    Ok(settings)
}
