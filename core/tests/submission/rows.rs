//! Where one row stands.

use ringperm_core::api::{AnswerState, Status};
use ringperm_core::company::Traits;
use ringperm_core::scheme::Kind;
use ringperm_core::submission::{Answer, Evident, Missing, agreeing, answers_read, usable};

use super::small::{
    Answers, answers, facts, field_form, paper, row, said, scheme, standing, standing_in, statement, typed,
};

#[test]
fn a_text_is_of_use_when_it_has_the_form_of_its_field() {
    let cases: [(&str, &[&str], &[&str]); 12] = [
        ("text", &["Noe", "?"], &[]),
        ("long", &["Noe\nmer"], &[]),
        ("pages", &["first"], &[]),
        ("yes-no", &["yes", "no"], &["ja", "Yes", ""]),
        ("choice", &["red", "blue"], &["green", "Red", "red blue", ""]),
        ("number", &["0", "1200", "1 200", "1\u{a0}200"], &["", " ", "-1", "1,5", "1.5", "ti", "1 2x"]),
        ("amount", &["0", "12 000"], &["", "kr 5", "-5", "5,-"]),
        ("date", &["2026-11-22", "2028-02-29"], &["22.11.2026", "2026-02-29", "2026-13-01", ""]),
        (
            "email",
            &["kari@eksempel.no", "kari.nordmann@post.eksempel.no", "\"a@b\"@c.no"],
            &["", "kari", "@eksempel.no", "kari@eksempel", "kari@.no", "kari@eksempel.", "kari @eksempel.no", "kari@"],
        ),
        (
            "phone",
            &["22222222", "+47 22 22 22 22", "(+47) 22-22.22", "12345"],
            &["", "1234", "1 2 3 4", "22222222 Kari", "22222222/23", "Kari"],
        ),
        ("orgnr", &["123456785", "123 456 785"], &["123456784", "12345678", ""]),
        ("table", &["a\tb", "a", "a\tb\nc\td"], &["a\tb\tc", "a\tb\nc\td\te"]),
    ];
    for (id, good, bad) in cases {
        let field = row("all").field(id).unwrap();
        for typed in good {
            assert!(usable(field, typed), "{id}: {typed:?}");
        }
        for typed in bad {
            assert!(!usable(field, typed), "{id}: {typed:?}");
        }
    }
    let declared = row("confirmed").field("declared").unwrap();
    assert_eq!(["yes", "no", "ja", ""].map(|typed| usable(declared, typed)), [true, false, false, false]);
}

/// What is typed, and what the row then is and lacks.
type Case<'a> = (&'a [(&'a str, &'a str)], Status, &'a [Missing]);

#[test]
fn a_row_lacks_what_is_asked_and_not_typed_in_its_form() {
    let outside = |field: &str| Missing::Field(field.to_owned());
    let cases: [Case<'_>; 8] = [
        (&[], Status::NotStarted, &[outside("number")]),
        (&[("number", "  ")], Status::NotStarted, &[outside("number")]),
        (&[("word", "Noe")], Status::Started, &[outside("number")]),
        (&[("number", "ti")], Status::Started, &[field_form("number")]),
        (&[("number", "8")], Status::Ready, &[]),
        (&[("number", "8"), ("sure", "no")], Status::Ready, &[]),
        (&[("number", "8"), ("sure", "yes")], Status::Started, &[outside("more")]),
        (&[("number", "8"), ("sure", "yes"), ("more", "i dag")], Status::Started, &[field_form("more")]),
    ];
    for (fields, status, missing) in cases {
        assert_eq!(standing("one", typed(fields), &[]), (status, missing.to_vec()), "{fields:?}");
    }
    let declared = |value: &str| {
        standing_in(Kind::Year1, "promised", &answers(&[("promised", typed(&[("declared", value)]))]), &[])
    };
    for (value, status, missing) in [
        ("yes", Status::Ready, vec![]),
        ("no", Status::Started, vec![Missing::Declaration]),
        ("", Status::NotStarted, vec![Missing::Declaration]),
    ] {
        assert_eq!((declared(value).status, declared(value).missing), (status, missing), "{value:?}");
    }
}

#[test]
fn a_row_without_fields_is_ready_when_that_was_said_or_a_document_is_there() {
    assert_eq!(standing("bare", Answer::default(), &[]), (Status::NotStarted, vec![]));
    assert_eq!(standing("bare", said(), &[]), (Status::Ready, vec![]));
    assert_eq!(standing("bare", Answer::default(), &[paper("bare", "letter")]), (Status::Ready, vec![]));
    assert_eq!(standing("bare", Answer::default(), &[paper("one", "letter")]), (Status::NotStarted, vec![]));
    assert_eq!(standing("vat", said(), &[]), (Status::FromRegister, vec![]));
    assert_eq!(standing("begun", Answer::default(), &[]), (Status::Ready, vec![]));
}

#[test]
fn not_in_place_takes_an_explanation_and_a_day() {
    use Missing::{ByDate, ByDateForm, Explanation};
    for (explanation, by, status, missing) in [
        ("", "", Status::Started, vec![Explanation, ByDate]),
        (" ", "2027-01-15", Status::Started, vec![Explanation]),
        ("Fordi.", " ", Status::Started, vec![ByDate]),
        ("Fordi.", "snart", Status::Started, vec![ByDateForm]),
        ("Fordi.", " 2027-01-15 ", Status::NotInPlace, vec![]),
    ] {
        let answer = Answer {
            state: AnswerState::NotYet,
            explanation: explanation.to_owned(),
            by: by.to_owned(),
            ..Answer::default()
        };
        assert_eq!(standing("bare", answer, &[]), (status, missing), "{explanation:?} {by:?}");
    }
}

#[test]
fn a_row_is_set_aside_with_a_reason_where_it_may_be() {
    let aside = |why: &str| Answer { state: AnswerState::DoesNotApply, why_not: why.to_owned(), ..Answer::default() };
    let lacks = (Status::Started, vec![Missing::Reason]);
    assert_eq!(standing("one", aside("Fordi."), &[]), (Status::DoesNotApply, vec![]));
    assert_eq!(standing("one", aside(" "), &[]), lacks);
    assert_eq!(standing("bare", aside("Fordi."), &[]), lacks);
}

#[test]
fn a_document_counts_once_first_where_its_type_fits() {
    let proofs = |count| Missing::Documents(vec!["proof".to_owned()], count);
    let letters = |count| Missing::Documents(vec!["letter".to_owned()], count);
    let cases: [(&[&str], &[Missing]); 9] = [
        (&["proof"], &[proofs(1), letters(1)]),
        (&["proof", "proof"], &[letters(1)]),
        (&["proof", "proof", "proof"], &[letters(1)]),
        (&["letter"], &[proofs(2)]),
        (&["letter", "letter"], &[proofs(2)]),
        (&["other"], &[proofs(1), letters(1)]),
        (&["other", "other"], &[letters(1)]),
        (&["other", "other", "other"], &[]),
        (&["proof", "other", "letter"], &[]),
    ];
    for (kinds, missing) in cases {
        let documents: Vec<Evident> = kinds.iter().map(|kind| paper("papers", kind)).collect();
        let status = if missing.is_empty() { Status::Ready } else { Status::Started };
        assert_eq!(standing("papers", Answer::default(), &documents), (status, missing.to_vec()), "{kinds:?}");
    }
    assert_eq!(standing("papers", Answer::default(), &[]), (Status::NotStarted, vec![proofs(2), letters(1)]));
}

#[test]
fn what_is_wrong_in_a_document_needs_attention_when_all_else_is_there() {
    let finding = Evident { must_fix: vec!["personal-number".to_owned()], ..paper("bare", "letter") };
    let told = Missing::Finding("letter".to_owned(), "personal-number".to_owned());
    assert_eq!(standing("bare", Answer::default(), &[finding]), (Status::NeedsAttention, vec![told]));
}

#[test]
fn a_document_can_contradict_the_answer_or_agree_with_it() {
    let documents = [
        statement("mer", 1),
        statement("null", 0),
        statement("minus", -1),
        Evident { kind: "letter".to_owned(), ..statement("brev", 5) },
        paper("debt", "proof"),
    ];
    let contradicted = Missing::Contradicted("owes".to_owned(), "mer".to_owned());
    let nothing = typed(&[("owes", "nothing")]);
    assert_eq!(standing("debt", nothing.clone(), &documents), (Status::NeedsAttention, vec![contradicted]));
    assert_eq!(standing("debt", typed(&[("owes", "some")]), &documents), (Status::Ready, vec![]));
    let owes = row("debt").field("owes").unwrap();
    assert_eq!(agreeing(owes, &nothing, &documents).collect::<Vec<_>>(), ["null"]);
    assert_eq!(agreeing(owes, &typed(&[("owes", "some")]), &documents).count(), 0);
}

#[test]
fn an_answer_is_read_only_where_nothing_was_said_and_every_document_says_nothing() {
    let read = |given: &Answers, documents: &[Evident]| {
        answers_read(scheme(), facts(Kind::Initial, given, documents, &Traits::new()))
    };
    let nothing = vec![("debt", "owes", "nothing")];
    let none = Answers::new();
    assert_eq!(read(&none, &[statement("a", 0)]), nothing);
    assert_eq!(read(&none, &[statement("a", 0), statement("b", 0), paper("debt", "letter")]), nothing);
    assert_eq!(read(&none, &[]), []);
    assert_eq!(read(&none, &[paper("debt", "letter")]), []);
    assert_eq!(read(&none, &[statement("a", 0), statement("b", 1)]), []);
    assert_eq!(read(&none, &[paper("debt", "proof")]), []);
    assert_eq!(read(&none, &[Evident { must_fix: vec!["old".to_owned()], ..statement("a", 0) }]), []);
    assert_eq!(read(&answers(&[("debt", Answer::default())]), &[statement("a", 0)]), []);
    assert_eq!(answers_read(scheme(), facts(Kind::Year1, &none, &[statement("a", 0)], &Traits::new())), []);
}

#[test]
fn what_is_missing_names_the_field_where_it_is_put_right() {
    let own = |text: &str| text.to_owned();
    let cases = [
        (Missing::Field(own("number")), Some("number")),
        (field_form("email"), Some("email")),
        (Missing::Contradicted(own("owes"), own("Attest")), Some("owes")),
        (Missing::Declaration, Some("declared")),
        (Missing::Explanation, Some("explanation")),
        (Missing::ByDate, Some("by")),
        (Missing::ByDateForm, Some("by")),
        (Missing::Reason, Some("why-not")),
        (Missing::Documents(vec![own("proof")], 1), None),
        (Missing::Finding(own("Attest"), own("old")), None),
        (Missing::Confirmation, None),
        (Missing::ConfirmationOfDocuments, None),
    ];
    for (missing, field) in cases {
        assert_eq!(missing.field(row("confirmed")), field, "{missing:?}");
    }
    assert_eq!(Missing::Declaration.field(row("one")), None);
}

#[test]
fn what_was_carried_over_is_confirmed_by_the_declaration_that_does_so_and_by_no_other() {
    let carried = Answer { carried: true, ..said() };
    let declared = typed(&[("declared", "yes")]);
    let of = |given: &[(&str, Answer)]| {
        let standing = standing_in(Kind::Year1, "kept", &answers(given), &[]);
        (standing.status, standing.missing)
    };
    let kept = ("kept", carried.clone());
    let waits = (Status::ToConfirm, vec![Missing::Confirmation]);
    assert_eq!(of(std::slice::from_ref(&kept)), waits);
    assert_eq!(of(&[kept.clone(), ("promised", declared.clone())]), waits);
    assert_eq!(of(&[kept.clone(), ("confirmed", typed(&[("declared", "no")]))]), waits);
    assert_eq!(of(&[kept, ("confirmed", declared)]), (Status::Ready, vec![]));
    assert_eq!(of(&[("kept", said())]), (Status::Ready, vec![]), "not carried over");
    assert_eq!(of(&[("kept", Answer { said: false, ..carried })]), (Status::NotStarted, vec![]), "nothing to confirm");
}

#[test]
fn a_new_answer_does_not_confirm_the_document_that_was_carried_over() {
    let old = |id: &str| Evident { carried: true, ..paper(id, "letter") };
    let waits = (Status::ToConfirm, vec![Missing::ConfirmationOfDocuments]);
    assert_eq!(standing("kept", said(), &[old("kept")]), waits);
    assert_eq!(standing("kept", said(), &[paper("kept", "letter"), old("kept")]), waits, "a new one beside it");
    assert_eq!(standing("kept", said(), &[paper("kept", "letter"), old("bare")]), (Status::Ready, vec![]));
    let kept = ("kept", Answer { carried: true, ..said() });
    let of = |given: &[(&str, Answer)], kind| {
        let standing = standing_in(kind, "kept", &answers(given), &[old("kept")]);
        (standing.status, standing.missing)
    };
    assert_eq!(of(&[kept], Kind::Initial), (Status::ToConfirm, vec![Missing::Confirmation]), "said once");
    let declared = ("confirmed", typed(&[("declared", "yes")]));
    assert_eq!(of(&[("kept", said()), declared], Kind::Year1), (Status::Ready, vec![]));
    let aside = Answer { state: AnswerState::DoesNotApply, why_not: "Fordi.".to_owned(), ..Answer::default() };
    let stays_behind = standing("one", aside, &[old("one")]);
    assert_eq!(stays_behind, (Status::DoesNotApply, vec![]), "it stays behind");
    let later = Answer {
        state: AnswerState::NotYet,
        explanation: "Fordi.".to_owned(),
        by: "2027-01-15".to_owned(),
        ..Answer::default()
    };
    assert_eq!(standing("kept", later, &[old("kept")]), waits, "it would go along");
    assert_eq!(standing("papers", said(), &[old("papers")]).0, Status::Started, "what is lacking comes first");
}

#[test]
fn what_is_for_oneself_goes_along_when_it_is_ticked() {
    let outgoing = |id: &str, shared: bool| {
        standing_in(Kind::Initial, id, &answers(&[(id, Answer { shared, ..Answer::default() })]), &[]).outgoing
    };
    assert_eq!([outgoing("bare", false), outgoing("own", false), outgoing("own", true)], [true, false, true]);
}
