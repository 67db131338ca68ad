use ringperm_core::api::{DocumentView, MaskFind, MaskMark, PagesView};
use ringperm_core::desk::MaskRequest;
use tauri::ipc::Response;

at_desk! {
    document_pages(document: i32) -> PagesView = |desk| desk.shown(document), |shown| shown.pages();
    document_page(document: i32, page: u32, dpi: u32) -> Response = |desk| desk.shown(document),
        |shown| shown.page(page, dpi).map(Response::new);
    mask_finds(document: i32) -> Vec<MaskFind> = |desk| desk.shown(document), |shown| shown.finds();
    mask_word(document: i32, word: String) -> Vec<MaskFind> = |desk| desk.shown(document), |shown| shown.word(&word);
    mask(document: i32, marks: Vec<MaskMark>, description: String, keep_original: bool; progress) -> DocumentView =
        |desk, tell| desk.masking(&MaskRequest { document, marks: &marks, description: &description, keep_original }),
        |masking| masking.draw(&mut tell), |desk, masked| desk.keep_masked(&masked);
}
