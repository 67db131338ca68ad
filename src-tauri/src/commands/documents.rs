use std::path::PathBuf;

use percent_encoding::percent_decode;
use ringperm_core::Problem;
use ringperm_core::api::{DocumentView, InboxView, Placement, SentDocument, TakenIn, TidyAnswer, TidyView, TrashView};
use ringperm_core::company::Orgnr;
use ringperm_core::desk::{Destination, SharedDesk};
use tauri::ipc::{InvokeBody, Request};

use super::answers::{open, shown};
use super::{AtOffice, Result, Told};
use crate::picker;

#[tauri::command]
pub async fn choose_files(office: AtOffice<'_>) -> Result<Vec<String>> {
    office.away_from_desk(|| Ok(picker::files().iter().map(|path| shown(path)).collect())).await
}

#[tauri::command]
pub async fn choose_file(office: AtOffice<'_>) -> Result<Option<String>> {
    office.away_from_desk(|| Ok(picker::file().as_deref().map(shown))).await
}

/// The bytes are the body; their name, and what they are attached to if anything, are headers, as the page
/// percent-encodes them.
#[tauri::command]
pub async fn take_in_bytes(office: AtOffice<'_>, request: Request<'_>) -> Result<TakenIn> {
    let [submission, requirement, name] = ["submission", "requirement", "name"].map(|part| header(&request, part));
    let (bytes, given) = (body(&request), |header: String| Some(header).filter(|header| !header.is_empty()));
    let number = |id: String| id.parse().map_err(|_| Problem::SubmissionUnknown { id });
    let submission = given(submission).map(number).transpose();
    let submission = office.at_desk(move |_| submission).await?;
    let requirement = given(requirement);
    let attach = move |desk: &SharedDesk| {
        let to = Destination { submission, requirement: requirement.as_deref(), ..Destination::default() };
        desk.attach_bytes(&to, &name, &bytes)
    };
    office.beside_desk(attach).await
}

#[tauri::command]
pub async fn take_in(office: AtOffice<'_>, paths: Vec<PathBuf>, progress: Told) -> Result<Vec<TakenIn>> {
    let mut tell = office.progress(progress);
    office.beside_desk(move |desk| desk.attach(&Destination::default(), &paths, &mut tell)).await
}

#[tauri::command]
pub async fn attach(
    office: AtOffice<'_>,
    submission: i32,
    requirement: String,
    paths: Vec<PathBuf>,
    progress: Told,
) -> Result<Vec<TakenIn>> {
    let mut tell = office.progress(progress);
    office.beside_desk(move |desk| desk.attach(&Destination::of(submission, &requirement), &paths, &mut tell)).await
}

fn header(request: &Request<'_>, name: &str) -> String {
    let value = request.headers().get(name).map(tauri::http::HeaderValue::as_bytes).unwrap_or_default();
    percent_decode(value).decode_utf8_lossy().into_owned()
}

fn body(request: &Request<'_>) -> Vec<u8> {
    match request.body() {
        InvokeBody::Raw(bytes) => bytes.clone(),
        InvokeBody::Json(_) => Vec::new(),
    }
}

#[tauri::command]
#[allow(clippy::needless_pass_by_value, reason = "Tauri hands its state over by value")]
pub fn cancel(office: AtOffice<'_>) {
    office.cancel();
}

at_desk! {
    inbox() -> InboxView = |desk| desk.inbox();
    place(submission: i32, placements: Vec<Placement>) -> () = |desk| desk.place(submission, &placements);
    sent_documents() -> Vec<SentDocument> = |desk| desk.sent_documents();
    detach(document: i32) -> () = |desk| desk.detach(document);
    undelete(document: i32) -> () = |desk| desk.undelete(document).map(drop);
    take_masking_back(copy: i32, original: i32) -> () = |desk| desk.take_masking_back(copy, original).map(drop);
    document(document: i32) -> DocumentView = |desk| desk.document(document);
    rename_document(document: i32, title: String) -> () = |desk| desk.rename_document(document, &title);
    correct_facts(document: i32, typed: Vec<(String, String)>, back: Vec<String>) -> DocumentView =
        |desk| desk.correct(document, &typed, &back);
    open_document(document: i32) -> () = |desk| open(&desk.copy_for_viewing(document)?);
    accept_finding(finding: String, reason: String) -> () = |desk| desk.accept_finding(&finding, &reason).map(drop);
    trash(search: String, limit: usize) -> TrashView = |desk| desk.trash_part(&search, limit);
    tidy(answer: TidyAnswer, search: String, limit: usize) -> TidyView =
        |desk| desk.answer_tidy_part(&answer, &search, limit);
    replace_document(document: i32, older: Option<i32>) -> DocumentView = |desk| desk.exchange(document, older);
    /// `written` is the title, as the user wrote it to confirm.
    delete_document(document: i32, written: String) -> () = |desk| desk.delete_document(document, &written);
    /// `written` is the company's name, as the user wrote it to confirm.
    delete_submission(submission: i32, written: String) -> () = |desk| desk.delete_submission(submission, &written);
    /// `written` is the company's name, as the user wrote it to confirm.
    delete_company(orgnr: String, written: String) -> () =
        |desk| desk.delete_company(&Orgnr::parse(&orgnr)?, &written);
}
