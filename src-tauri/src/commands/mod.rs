//! What the page can call. Each has a permission of its own (`capabilities/main.json`).

mod answers;
mod board;
mod bundles;
mod documents;
mod figures;
mod mask;
mod register;
mod start;

use tauri::ipc::Invoke;

/// All commands.
pub fn handler() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        start::start,
        start::settings,
        start::save_settings,
        start::company_add,
        start::company_set,
        start::company,
        start::submission_start,
        start::deadlines,
        answers::list,
        answers::page,
        answers::answer,
        answers::confirm,
        answers::accept_scheme,
        answers::draft,
        answers::open_draft_pdf,
        answers::checklist_pdf,
        answers::review,
        documents::choose_files,
        documents::choose_file,
        documents::take_in,
        documents::attach,
        documents::cancel,
        documents::inbox,
        documents::place,
        documents::detach,
        documents::undelete,
        documents::rename_document,
        documents::open_document,
        documents::accept_finding,
        bundles::identities,
        bundles::identity_create,
        bundles::choose_export_path,
        bundles::export_bundle,
        bundles::receipt,
        bundles::show_in_folder,
        bundles::sent,
        bundles::approve,
        board::certification,
        board::board_act,
        board::question_answered,
        board::board_remove,
        board::fees,
        board::fee_set,
        board::fee_paid,
        bundles::choose_bundle,
        bundles::verify,
        register::register,
        register::fetch_register,
        register::take_register,
        figures::figures,
        figures::add_figures,
        figures::remove_figures,
        figures::preview_figures,
        figures::take_figures,
        figures::fill_from_figures,
        mask::document_pages,
        mask::document_page,
        mask::mask_finds,
        mask::mask_word,
        mask::mask,
    ]
}
