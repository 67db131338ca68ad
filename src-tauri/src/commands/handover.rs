use ringperm_core::api::{ClientChoice, ClientSheetView, HandoverView};
use ringperm_core::company::Orgnr;
use ringperm_core::texts::Lang;

use super::answers::{open, saved, shown};
use crate::picker;

at_desk! {
    handover(submission: i32) -> HandoverView = |desk| desk.handover(submission);
    open_mail_draft(submission: i32) -> () = |desk| open(&desk.draft_mail_to_open(submission)?);
    bundle_to_show(submission: i32, sha256: Option<String>) -> String =
        |desk| Ok(shown(&desk.bundle_to_show(submission, sha256.as_deref())?));
    lay_out_document(submission: i32, number: u32) -> String =
        |desk| Ok(shown(&desk.lay_out_document(submission, number)?));
    client_sheet(orgnr: String, lang: Lang) -> ClientSheetView =
        |desk| desk.client_sheet(Some(&Orgnr::parse(&orgnr)?), lang);
    save_client_sheet(orgnr: String, choice: ClientChoice) -> Option<String> =
        |desk| Ok((desk.proposed_client_path(Some(&Orgnr::parse(&orgnr)?), &choice)?, orgnr, choice)),
        |(proposed, orgnr, choice)| Ok((picker::target(&proposed), Orgnr::parse(&orgnr)?, choice)),
        |desk, (target, orgnr, choice)|
            saved(target, |target| desk.save_client_sheet(Some(&orgnr), &choice, target));
}
