//! What the page can call. Each has a permission of its own (`capabilities/main.json`).

/// Commands that are one question to the desk each: `name(arguments) -> result = |desk| the question;`. One that takes
/// long says `name(arguments; progress) -> result = |desk, tell| …;`: the page hears of it, and can stop it. A second
/// closure gets the answer and works beside the desk, which is free meanwhile; a third takes back what came of it:
/// `= |desk| what the work needs, |it| the work, |desk, done| what is kept;`.
macro_rules! at_desk {
    ($($(#[$note:meta])* $name:ident($($arg:ident: $given:ty),* $(; $progress:ident)?) -> $result:ty
        = |$desk:ident $(, $tell:ident)?| $question:expr
        $(, |$it:pat_param| $work:expr $(, |$again:ident, $done:pat_param| $kept:expr)?)?;)*) => {$(
        $(#[$note])*
        #[tauri::command]
        #[allow(clippy::too_many_arguments, reason = "what the page sends, by name")]
        pub async fn $name(
            office: $crate::commands::AtOffice<'_>,
            $($arg: $given,)*
            $($progress: $crate::commands::Told,)?
        ) -> $crate::commands::Result<$result> {
            $(let mut $tell = office.progress($progress);)?
            let answer = office.at_desk(move |$desk| $question).await;
            $(let $it = answer?;
            let answer = office.away_from_desk(move || $work).await;
            $(let $done = answer?;
            let answer = office.at_desk(move |$again| $kept).await;)?)?
            answer
        }
    )*};
}

mod answers;
mod backup;
mod board;
mod bundles;
mod documents;
mod figures;
mod handover;
mod mask;
mod receive;
mod register;
mod start;

use ringperm_core::api::{ProblemView, Progress};
use tauri::State;
use tauri::ipc::{Channel, Invoke};

use crate::office::Office;

/// What a command gives: what was asked for, or what to tell the user.
type Result<T> = std::result::Result<T, ProblemView>;
/// Where the page listens to how far work has come.
type Told = Channel<Progress>;
/// The office, as Tauri hands it to a command.
type AtOffice<'a> = State<'a, Office>;

/// All commands.
#[rustfmt::skip] // a list of names, by module
pub fn handler() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        start::start, start::settings, start::save_settings, start::zoom, start::company_add, start::company_set,
        start::company, start::submission_start, start::deadlines, start::drafts, start::keep_draft, start::history,
        start::open_example,
        answers::list, answers::page, answers::answer, answers::put_answer_back, answers::confirm, answers::plan,
        answers::accept_scheme, answers::draft, answers::open_draft_pdf, answers::checklist_pdf, answers::review,
        documents::choose_files, documents::choose_file, documents::take_in, documents::take_in_bytes,
        documents::attach, documents::cancel, documents::inbox, documents::place,
        documents::sent_documents, documents::detach, documents::undelete, documents::take_masking_back,
        documents::trash, documents::tidy,
        documents::replace_document, documents::delete_document, documents::delete_submission,
        documents::delete_company, documents::rename_document, documents::correct_facts, documents::document,
        documents::open_document, documents::accept_finding,
        bundles::identities, bundles::identity_create, bundles::identity_import, bundles::identity_standard,
        bundles::identity_remove, bundles::identity_path, bundles::identity_certificate, bundles::identity_backup,
        bundles::identity_forget, bundles::identity_remembered,
        bundles::passphrase_strength, bundles::sign_warnings, bundles::choose_export_path, bundles::export_bundle,
        bundles::receipt, bundles::show_in_folder, bundles::sent, bundles::approve,
        board::standing, board::board_act, board::question_answered, board::board_remove,
        board::renewed,
        board::fee_set, board::fee_paid, board::fee_payment_remove, board::question_reopen,
        board::approval_remove, board::approved_before, board::reminders, board::reminder_act,
        board::deadline_paper,
        register::register, register::fetch_register, register::take_register,
        figures::figures, figures::add_figures, figures::remove_figures, figures::preview_figures,
        figures::take_figures, figures::fill_from_figures,
        mask::document_pages, mask::document_page, mask::mask_finds, mask::mask_word, mask::mask,
        backup::last_backup, backup::choose_backup_path, backup::back_up, backup::look_at_backup, backup::restore,
        backup::rebuild, handover::handover, handover::open_mail_draft, handover::bundle_to_show,
        handover::lay_out_document, handover::client_sheet, handover::save_client_sheet,
        receive::opened_with, receive::receive, receive::receive_many, receive::confirm_signer, receive::save_received,
        receive::compare_received, receive::forget_received,
    ]
}
