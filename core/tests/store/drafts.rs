//! What is typed into a form and not sent yet is kept, and leaves no trace when it is forgotten or its thing is deleted.

use super::{Place, begun, day, new_document, now, orgnr, take_in};

#[test]
fn what_stands_in_a_form_is_there_after_opening_again_until_it_is_forgotten() {
    let place = Place::new();
    let mut store = place.store();
    store.keep_draft("begin", Some(r#"{"name":"Ær"}"#), now()).unwrap();
    store.keep_draft("begin", Some(r#"{"name":"Ærlig"}"#), now()).unwrap();
    drop(store);
    let mut store = place.store();
    assert_eq!(store.drafts().unwrap()["begin"], r#"{"name":"Ærlig"}"#);
    assert_eq!(store.history(None, 10).unwrap(), [], "nobody changed anything");
    store.keep_draft("begin", None, now()).unwrap();
    assert!(store.drafts().unwrap().is_empty());
}

#[test]
fn a_form_lies_about_for_ninety_days() {
    let place = Place::new();
    let mut store = place.store();
    store.keep_draft("begin", Some("\"\""), now()).unwrap();
    store.forget_old_drafts(day("2027-02-20")).unwrap();
    assert_eq!(store.drafts().unwrap().len(), 1);
    store.forget_old_drafts(day("2027-02-21")).unwrap();
    assert_eq!(store.drafts().unwrap().len(), 0);
}

#[test]
fn what_is_deleted_takes_its_forms_along_and_no_others() {
    let place = Place::new();
    let mut store = place.store();
    let id = begun(&mut store);
    let taken = take_in(&store, &place.file("attest.pdf", b"%PDF-")).unwrap();
    let document = store.add_document(&new_document(&taken, "attest.pdf"), now()).unwrap();
    let of_document = format!("document-{document}/mask");
    let of_submission = format!("submission-{id}/sent");
    for at in ["begin", "company-974760673/board", &of_document, "document-11/mask", &of_submission] {
        store.keep_draft(at, Some("\"ord\""), now()).unwrap();
    }
    let left = |store: &ringperm_core::store::Store| store.drafts().unwrap().into_keys().collect::<Vec<_>>();
    store.trash_document(document, day("2026-11-22"), now()).unwrap();
    store.delete_document(document, now()).unwrap();
    assert_eq!(left(&store), ["begin", "company-974760673/board", "document-11/mask", &of_submission]);
    store.delete_submission(id, now()).unwrap();
    store.delete_company(&orgnr(), now()).unwrap();
    assert_eq!(left(&store), ["begin", "document-11/mask"]);
}
