use std::path::Path;

use ringperm_core::api::{BoardAct, CertificationView, FeesView, ProblemView};
use ringperm_core::company::Orgnr;
use ringperm_core::desk::BoardRecord;
use ringperm_core::fee::Price;
use tauri::State;

use super::bundles::day;
use crate::office::Office;

#[tauri::command]
pub async fn certification(office: State<'_, Office>, orgnr: String) -> Result<CertificationView, ProblemView> {
    office.at_desk(move |desk| desk.certification(Some(&Orgnr::parse(&orgnr)?))).await
}

#[tauri::command]
#[allow(clippy::too_many_arguments, reason = "what the page sends, by name")]
pub async fn board_act(
    office: State<'_, Office>,
    orgnr: String,
    act: BoardAct,
    date: String,
    deadline: Option<String>,
    text: String,
    letter: Option<String>,
) -> Result<CertificationView, ProblemView> {
    office
        .at_desk(move |desk| {
            let deadline = deadline.as_deref().filter(|given| !given.is_empty()).map(day).transpose()?;
            let letter = letter.as_deref().map(Path::new);
            let record = BoardRecord { act, date: day(&date)?, deadline, text: &text, letter, submission: None };
            desk.board(Some(&Orgnr::parse(&orgnr)?), &record)
        })
        .await
}

#[tauri::command]
pub async fn question_answered(
    office: State<'_, Office>,
    orgnr: String,
    question: i32,
    date: String,
) -> Result<CertificationView, ProblemView> {
    office.at_desk(move |desk| desk.question_answered(Some(&Orgnr::parse(&orgnr)?), Some(question), day(&date)?)).await
}

#[tauri::command]
pub async fn board_remove(
    office: State<'_, Office>,
    orgnr: String,
    event: i32,
) -> Result<CertificationView, ProblemView> {
    office.at_desk(move |desk| desk.remove_board_event(Some(&Orgnr::parse(&orgnr)?), event)).await
}

#[tauri::command]
pub async fn fees(office: State<'_, Office>, orgnr: String) -> Result<FeesView, ProblemView> {
    office.at_desk(move |desk| desk.fees(Some(&Orgnr::parse(&orgnr)?))).await
}

#[tauri::command]
pub async fn fee_set(
    office: State<'_, Office>,
    orgnr: String,
    fee: String,
    member: Option<u32>,
    other: Option<u32>,
) -> Result<FeesView, ProblemView> {
    office
        .at_desk(move |desk| {
            desk.set_price(&fee, Price { member, other })?;
            desk.fees(Some(&Orgnr::parse(&orgnr)?))
        })
        .await
}

#[tauri::command]
pub async fn fee_paid(
    office: State<'_, Office>,
    orgnr: String,
    submission: i32,
    date: String,
    receipt: Option<String>,
) -> Result<FeesView, ProblemView> {
    office
        .at_desk(move |desk| {
            desk.fee_paid(submission, day(&date)?, receipt.as_deref().map(Path::new))?;
            desk.fees(Some(&Orgnr::parse(&orgnr)?))
        })
        .await
}

#[tauri::command]
pub async fn fee_payment_remove(
    office: State<'_, Office>,
    orgnr: String,
    submission: i32,
) -> Result<FeesView, ProblemView> {
    office
        .at_desk(move |desk| {
            desk.remove_fee_payment(submission)?;
            desk.fees(Some(&Orgnr::parse(&orgnr)?))
        })
        .await
}

#[tauri::command]
pub async fn question_reopen(
    office: State<'_, Office>,
    orgnr: String,
    question: i32,
) -> Result<CertificationView, ProblemView> {
    office.at_desk(move |desk| desk.reopen_question(Some(&Orgnr::parse(&orgnr)?), question)).await
}

#[tauri::command]
pub async fn approval_remove(
    office: State<'_, Office>,
    orgnr: String,
    approval: i32,
) -> Result<CertificationView, ProblemView> {
    office.at_desk(move |desk| desk.remove_approval(Some(&Orgnr::parse(&orgnr)?), approval)).await
}

#[tauri::command]
pub async fn approved_before(
    office: State<'_, Office>,
    orgnr: String,
    date: String,
    letter: Option<String>,
) -> Result<CertificationView, ProblemView> {
    office
        .at_desk(move |desk| {
            let orgnr = Orgnr::parse(&orgnr)?;
            desk.approve(Some(&orgnr), None, day(&date)?, letter.as_deref().map(Path::new))?;
            desk.certification(Some(&orgnr))
        })
        .await
}
