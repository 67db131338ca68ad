use ringperm_core::api::{ProblemView, RegisterView};
use ringperm_core::company::Orgnr;
use ringperm_online::{Limits, fetch_entity};
use tauri::State;

use crate::office::Office;

#[tauri::command]
pub async fn register(office: State<'_, Office>, orgnr: String, submission: i32) -> Result<RegisterView, ProblemView> {
    office.at_desk(move |desk| desk.register_view(Some(&Orgnr::parse(&orgnr)?), Some(submission))).await
}

/// The desk is free for others while the register is waited for.
#[tauri::command]
pub async fn fetch_register(
    office: State<'_, Office>,
    orgnr: String,
    submission: i32,
) -> Result<RegisterView, ProblemView> {
    let (orgnr, address) = office.at_desk(move |desk| Ok((Orgnr::parse(&orgnr)?, desk.register_address()?))).await?;
    let asked = orgnr.clone();
    let fetched = office.away_from_desk(move || fetch_entity(&address, &asked, &Limits::default())).await?;
    office
        .at_desk(move |desk| {
            desk.keep_register(Some(&orgnr), &fetched)?;
            desk.register_view(Some(&orgnr), Some(submission))
        })
        .await
}

#[tauri::command]
pub async fn take_register(
    office: State<'_, Office>,
    orgnr: String,
    submission: i32,
    ids: Vec<String>,
) -> Result<RegisterView, ProblemView> {
    office.at_desk(move |desk| desk.take_register(Some(&Orgnr::parse(&orgnr)?), Some(submission), &ids)).await
}
