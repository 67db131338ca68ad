//! Plans, versions, and what is put away: what the store keeps of them, and what the desk says of it.

use ringperm_core::api::{AnswerChange, DeadlineState, TidyAnswer};
use ringperm_core::company::Orgnr;
use ringperm_core::desk::{Desk, Opening};
use ringperm_core::scheme::Kind;
use ringperm_core::store::{IdentityRow, Migrate, NewDocument, Store};
use ringperm_core::texts::Lang;

use super::seals::identity;
use super::{Place, begun, day, empty, new_document, now, orgnr, take_in};

/// A certificate of the company, issued on this day, attached to the open submission.
fn certificate(store: &mut Store, place: &Place, submission: i32, name: &str, issued: &str) -> i32 {
    let taken = take_in(store, &place.file(name, name.as_bytes())).unwrap();
    let facts = format!(r#"{{"orgnr":"974760673","issued":"{issued}","arrears_nok":0}}"#);
    let inspection = format!(
        r#"{{"type":"skatteattest","readable":"yes","why_not":null,"facts":{facts},"personal_numbers":0,
            "account_numbers":0,"findings":[]}}"#
    );
    let new = NewDocument {
        kind: "skatteattest".to_owned(),
        submission: Some(submission),
        requirement: Some("skatteattest-gyldig".to_owned()),
        inspection,
        ..new_document(&taken, name)
    };
    store.add_document(&new, now()).unwrap()
}

fn desk(place: &Place, today: &str) -> Desk {
    let opening = Opening {
        folder: Some(place.folder()),
        migrate: Migrate::Yes,
        today: Some(day(today)),
        lang: Lang::Nb,
        scheme: None,
    };
    Desk::open(&opening).unwrap()
}

fn codes(desk: &Desk, document: i32) -> Vec<String> {
    desk.document(document).unwrap().findings.into_iter().map(|finding| finding.code).collect()
}

fn typed(fields: &[(&str, &str)]) -> AnswerChange {
    let fields = fields.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())).collect();
    AnswerChange { fields: Some(fields), ..AnswerChange::default() }
}

#[test]
fn age_counts_on_the_planned_day_and_only_while_it_matters() {
    let place = Place::new();
    let mut store = place.store();
    let id = begun(&mut store);
    let attest = certificate(&mut store, &place, id, "attest.pdf", "2026-10-14");
    let mut desk = desk(&place, "2026-11-22");
    assert!(codes(&desk, attest).is_empty());
    for (planned, expected) in [
        ("2027-01-13", vec!["older-than-90-days"]),
        ("2027-04-14", vec!["older-than-90-days"]),
        ("2027-04-15", vec!["older-than-six-months"]),
        ("2026-11-01", vec![]),
    ] {
        let view = desk.plan(id, Some(day(planned))).unwrap();
        assert_eq!(view.planned.as_deref(), Some(planned));
        assert_eq!(codes(&desk, attest), expected, "{planned}");
    }
    desk.plan(id, Some(day("2027-04-15"))).unwrap();
    let [line] = desk.review(id).unwrap().aging.try_into().unwrap();
    assert_eq!((line.page.as_str(), line.requirement.as_str()), ("skatt", "skatteattest-gyldig"));
    assert!(line.text.contains("15.04.2027") && line.text.contains("vanlig praksis"), "{}", line.text);

    // Set aside, or sent, it is not asked for.
    let row = "skatteattest-gyldig";
    store.record_sent(id, day("2027-04-15"), now()).unwrap();
    assert!(codes(&desk, attest).is_empty(), "{row}");
    assert_eq!(desk.plan(id, None).unwrap_err().code(), "submission-closed");
}

#[test]
fn a_follow_up_does_not_ask_for_the_certificate_that_it_carries() {
    let place = Place::new();
    let mut store = place.store();
    let first = begun(&mut store);
    certificate(&mut store, &place, first, "attest.pdf", "2026-10-14");
    store.record_sent(first, day("2026-11-22"), now()).unwrap();
    let mut desk = desk(&place, "2027-11-22");
    let next = desk.start_submission(None, Kind::Year1, Lang::Nb).unwrap().id;
    let report = desk.status(next).unwrap();
    assert_eq!(report.documents.len(), 1, "it is carried along");
    assert!(codes(&desk, report.documents[0].id).is_empty());
}

#[test]
fn a_newer_document_takes_the_place_of_an_older_one_and_gives_it_back() {
    let place = Place::new();
    let mut store = place.store();
    let id = begun(&mut store);
    let old = certificate(&mut store, &place, id, "gammel.pdf", "2026-05-01");
    let new = certificate(&mut store, &place, id, "ny.pdf", "2026-11-01");
    let mut desk = desk(&place, "2026-11-22");
    assert_eq!(desk.document(new).unwrap().may_replace.unwrap().id, old);
    assert_eq!(desk.document(old).unwrap().may_replace, None);

    let view = desk.replace(old, new).unwrap();
    assert_eq!(view.replaces[0].text, "Bytter ut «gammel.pdf» av 01.05.2026");
    assert_eq!(view.may_replace, None);
    let older = desk.document(old).unwrap();
    assert_eq!(older.replaced_by.unwrap().text, "Byttet ut med «ny.pdf» av 01.11.2026");
    assert_eq!(older.trashed.as_deref(), Some("2026-11-22"));
    assert_eq!(desk.status(id).unwrap().documents.len(), 1);

    assert!(desk.undo_replacement(new).unwrap().trashed.is_some());
    let back = desk.document(old).unwrap();
    assert_eq!((back.trashed, back.replaced_by), (None, None));
    assert_eq!(desk.undo_replacement(old).unwrap_err().code(), "nothing-replaced");
    assert_eq!(desk.replace(old, old).unwrap_err().code(), "document-unknown");
}

#[test]
fn what_was_sent_stays_as_an_earlier_version() {
    let place = Place::new();
    let mut store = place.store();
    let first = begun(&mut store);
    let old = certificate(&mut store, &place, first, "gammel.pdf", "2026-05-01");
    store.record_sent(first, day("2026-11-22"), now()).unwrap();
    let second = store.start_submission(&empty(orgnr(), Kind::Renewal), day("2029-09-01"), now()).unwrap();
    let new = certificate(&mut store, &place, second, "ny.pdf", "2029-08-15");
    let mut desk = desk(&place, "2029-09-01");
    desk.replace(old, new).unwrap();
    let older = desk.document(old).unwrap();
    assert_eq!(older.trashed, None);
    assert_eq!(older.replaced_by.unwrap().id, new);
    assert_eq!(desk.replace(new, old).unwrap_err().code(), "submission-closed");
}

#[test]
fn what_runs_out_stands_among_the_deadlines_with_its_source_and_is_renewed() {
    let place = Place::new();
    let mut store = place.store();
    let id = begun(&mut store);
    let said = |until: &str| typed(&[("all_covered", "yes"), ("in_force", "yes"), ("until", until)]);
    let mut desk = desk(&place, "2026-11-22");
    desk.answer(id, "yrkesskadeforsikring", &said("2027-03-01"), None).unwrap();
    desk.answer(id, "ansvarsforsikring", &typed(&[("insured", "no"), ("until", "2027-01-01")]), None).unwrap();
    let [due] = desk.deadlines().unwrap().deadlines.try_into().unwrap();
    assert_eq!((due.kind.as_str(), due.due.as_str()), ("expiry", "2027-03-01"));
    assert_eq!(due.title, "Yrkesskadeforsikringen går ut");
    assert_eq!(due.id, "974760673-2027-03-01-expiry-yrkesskadeforsikring");
    assert!(due.note.contains("Loven sier det (Wikborg Rein"), "{}", due.note);

    // Counted on the day of sending.
    for (planned, expected) in
        [("2026-12-15", None), ("2027-01-15", Some("runs-out-soon")), ("2027-03-02", Some("runs-out-before"))]
    {
        desk.plan(id, Some(day(planned))).unwrap();
        let report = desk.status(id).unwrap();
        let row = report.requirements.iter().find(|row| row.id == "yrkesskadeforsikring").unwrap();
        assert_eq!(row.findings.first().map(|finding| finding.code.as_str()), expected, "{planned}");
        for finding in &row.findings {
            let said = format!("01.03.2027 ({})", due.distance_text);
            assert!(finding.message.contains(&said), "the item tells what the deadline tells: {}", finding.message);
        }
    }

    // Sent, so that no answer can be changed: what is renewed is said by itself.
    store.record_sent(id, day("2027-01-20"), now()).unwrap();
    desk.renewed(None, "yrkesskadeforsikring", day("2028-03-01")).unwrap();
    let due = desk.deadlines().unwrap().deadlines;
    assert_eq!(due.iter().map(|one| one.kind.as_str()).collect::<Vec<_>>(), ["fee", "expiry"]);
    assert_eq!((due[1].due.as_str(), due[1].state), ("2028-03-01", DeadlineState::Upcoming));
    assert_eq!(desk.renewed(None, "skatteattest-gyldig", day("2028-03-01")).unwrap_err().code(), "nothing-runs-out");
}

#[test]
fn a_signing_key_runs_out_until_a_longer_lasting_one_is_there() {
    let place = Place::new();
    let mut store = place.store();
    begun(&mut store);
    let key = |name: &str, not_after: &str| {
        let (row, key) = identity(name);
        (IdentityRow { not_after: day(not_after), orgnr: Some(orgnr()), ..row }, key)
    };
    let (old, old_key) = key("Kari Nordmann", "2027-01-15");
    store.add_identity(&old, &old_key, now()).unwrap();
    let due = desk(&place, "2026-11-22").deadlines().unwrap().deadlines;
    assert_eq!((due.len(), due[0].kind.as_str(), due[0].due.as_str()), (1, "key", "2027-01-15"));
    assert_eq!(
        (due[0].title.as_str(), due[0].state),
        ("Signeringsnøkkelen «Kari Nordmann» går ut", DeadlineState::Soon)
    );
    assert_eq!(due[0].company, "974760673");

    let (new, new_key) = key("Ola Nordmann", "2031-11-21");
    store.add_identity(&new, &new_key, now()).unwrap();
    let due = desk(&place, "2026-11-22").deadlines().unwrap().deadlines;
    assert!(due.is_empty(), "the newer key lasts for years");
    let due = desk(&place, "2030-11-21").deadlines().unwrap().deadlines;
    assert_eq!(due.iter().map(|one| one.due.as_str()).collect::<Vec<_>>(), ["2031-11-21"]);
}

#[test]
fn once_a_year_it_is_asked_what_may_go_and_nothing_goes_by_itself() {
    let place = Place::new();
    let mut store = place.store();
    let first = begun(&mut store);
    let old = certificate(&mut store, &place, first, "gammel.pdf", "2026-10-14");
    let other = certificate(&mut store, &place, first, "annen.pdf", "2026-10-15");
    store.record_sent(first, day("2026-11-22"), now()).unwrap();
    assert!(desk(&place, "2028-01-01").tidy().unwrap().documents.is_empty(), "the board has not decided");
    store.approve(&orgnr(), Some(first), day("2026-12-01"), None, now()).unwrap();
    assert!(desk(&place, "2029-12-01").tidy().unwrap().documents.is_empty(), "in force on its last day");

    let mut desk = desk(&place, "2029-12-02");
    let view = desk.tidy().unwrap();
    assert_eq!((view.ask, view.documents.len(), desk.start().unwrap().tidy), (true, 2, 2));
    assert!(view.documents[0].why.contains("22.11.2026"), "{}", view.documents[0].why);
    // The search goes through all of them, whatever is shown.
    let nothing = TidyAnswer { away: Vec::new(), keep: false };
    for (words, expected) in [
        ("", vec![old, other]),
        ("ANNEN.pdf", vec![other]),
        ("eksempel SKATTE første", vec![old, other]),
        ("gammel annen", vec![]),
    ] {
        let found = desk.answer_tidy_part(&nothing, words, 1).unwrap();
        let shown = found.documents.iter().map(|row| row.document.id);
        assert_eq!(shown.chain(found.others.iter().copied()).collect::<Vec<_>>(), expected, "{words}");
        assert!(found.documents.len() < 2 && found.ask, "{words}: the question does not depend on what is looked for");
    }
    assert!(!desk.answer_tidy(&TidyAnswer { away: vec![old], keep: true }).unwrap().ask);
    assert_eq!(desk.start().unwrap().tidy, 0);
    assert_eq!(desk.tidy().unwrap().documents[0].document.id, other, "kept, and listed when asked for");
    assert_eq!(desk.answer_tidy(&TidyAnswer { away: vec![old], keep: false }).unwrap_err().code(), "still-needed");
    assert!(!desk.submission(first).unwrap().tidied_text.is_empty());

    // Back from the trash, into what was sent.
    let trash = desk.trash().unwrap().documents;
    assert_eq!((trash.len(), trash[0].document.id, trash[0].restorable), (1, old, true));
    assert_eq!(desk.trash_part("GAMMEL", 25).unwrap().documents.len(), 1);
    assert!(desk.trash_part("gammel ukjent", 25).unwrap().documents.is_empty());
    assert_eq!(desk.undelete(old).unwrap().trashed, None);

    let next = self::desk(&place, "2030-12-02");
    assert!(next.tidy().unwrap().ask, "a year later it is asked again");
    assert_eq!(next.start().unwrap().tidy, 2);
}

#[test]
fn a_company_is_fresh_until_something_was_sent_or_approved() {
    let place = Place::new();
    let mut store = place.store();
    let first = begun(&mut store);
    let mut desk = desk(&place, "2026-11-22");
    let fresh = |desk: &Desk| desk.start().unwrap().companies[0].fresh;
    assert!(fresh(&desk), "begun, and nothing else");
    desk.approve(Some(&orgnr()), None, day("2024-11-01"), None).unwrap();
    assert!(!fresh(&desk), "approved before it was kept here");
    let approval = desk.certification(None).unwrap().history[0].approval.unwrap();
    desk.remove_approval(None, approval).unwrap();
    assert!(fresh(&desk), "that was a mistake");
    desk.sent(first, day("2026-11-21")).unwrap();
    assert!(!fresh(&desk), "with the board");
}

#[test]
fn the_screen_of_deadlines_says_what_its_parts_say() {
    let place = Place::new();
    let mut store = place.store();
    let sent = begun(&mut store);
    store.add_company(&Orgnr::parse("123456785").unwrap(), "Annet AS", now()).unwrap();
    let mut desk = desk(&place, "2026-11-22");
    desk.sent(sent, day("2026-10-01")).unwrap();
    desk.approve(None, Some(sent), day("2026-11-01"), None).unwrap();
    let shown = desk.standing().unwrap();
    assert_eq!(format!("{:?}", shown.deadlines), format!("{:?}", desk.deadlines().unwrap().deadlines));
    assert_eq!(format!("{:?}", shown.reminders), format!("{:?}", desk.reminders().unwrap()));
    let names: Vec<&str> = shown.companies.iter().map(|one| one.company.name.as_str()).collect();
    assert_eq!((names, shown.deadlines.len()), (vec!["Annet AS", "Eksempel AS"], 3));
    for one in shown.companies {
        let orgnr = Orgnr::parse(&one.company.orgnr).unwrap();
        let (certification, fees) = (desk.certification(Some(&orgnr)), desk.fees(Some(&orgnr)));
        assert_eq!(format!("{:?}", one.certification), format!("{:?}", certification.unwrap()));
        assert_eq!(format!("{:?}", one.fees), format!("{:?}", fees.unwrap()));
        assert_eq!(format!("{:?}", one.submissions), format!("{:?}", desk.submissions(Some(&orgnr)).unwrap()));
    }
}
