use std::collections::BTreeMap;

use ringperm_core::api::{CompanyView, DeadlinesView, ProblemView, Settings, StartView, SubmissionView};
use ringperm_core::company::{Orgnr, TraitValue};
use ringperm_core::scheme::Kind;
use ringperm_core::texts::Lang;
use tauri::State;

use crate::office::{Office, system_language};

#[tauri::command]
pub async fn start(office: State<'_, Office>) -> Result<StartView, ProblemView> {
    office.at_desk(|desk| desk.start()).await
}

#[tauri::command]
pub async fn settings(office: State<'_, Office>) -> Result<Settings, ProblemView> {
    // A store that cannot be opened is said by `start`, in the same language as the rest of the window.
    let mut settings = office.at_desk(|desk| desk.settings()).await.unwrap_or_default();
    settings.lang.get_or_insert_with(system_language);
    Ok(settings)
}

#[tauri::command]
pub async fn save_settings(office: State<'_, Office>, settings: Settings) -> Result<(), ProblemView> {
    office
        .at_desk(move |desk| {
            if let Some(lang) = settings.lang {
                desk.set_lang(lang);
            }
            desk.save_settings(&settings)
        })
        .await
}

#[tauri::command]
pub async fn company_add(office: State<'_, Office>, orgnr: String, name: String) -> Result<CompanyView, ProblemView> {
    office.at_desk(move |desk| desk.add_company(&Orgnr::parse(&orgnr)?, &name)).await
}

#[tauri::command]
pub async fn company_set(
    office: State<'_, Office>,
    orgnr: String,
    name: Option<String>,
    traits: BTreeMap<String, Option<TraitValue>>,
) -> Result<CompanyView, ProblemView> {
    office.at_desk(move |desk| desk.set_company(Some(&Orgnr::parse(&orgnr)?), name.as_deref(), &traits)).await
}

#[tauri::command]
pub async fn company(office: State<'_, Office>, orgnr: String) -> Result<CompanyView, ProblemView> {
    office.at_desk(move |desk| desk.company(Some(&Orgnr::parse(&orgnr)?))).await
}

#[tauri::command]
pub async fn submission_start(
    office: State<'_, Office>,
    orgnr: String,
    kind: Kind,
    lang: Lang,
) -> Result<SubmissionView, ProblemView> {
    office.at_desk(move |desk| desk.start_submission(Some(&Orgnr::parse(&orgnr)?), kind, lang)).await
}

#[tauri::command]
pub async fn deadlines(office: State<'_, Office>) -> Result<DeadlinesView, ProblemView> {
    office.at_desk(|desk| desk.deadlines()).await
}
