//! Which rows are asked, and where all of them stand together.

use ringperm_core::api::{Count, Status};
use ringperm_core::company::{TraitValue, Traits};
use ringperm_core::scheme::{Kind, Part};
use ringperm_core::submission::{Assessment, Standing, asked_rows, assess};

use super::small::{Answers, answers, day, facts, row, scheme, typed};

#[test]
fn a_follow_up_asks_its_own_rows_and_those_of_the_pages_that_are_opened() {
    let rows = |changed: &str, pages: &str| {
        let given = answers(&[("later", typed(&[("changed", changed), ("pages", pages)]))]);
        asked_rows(scheme(), Kind::Year1, &given, day())
            .map(|(row, page)| format!("{} {page}", row.id))
            .collect::<Vec<_>>()
    };
    let own = ["kept later", "later later", "confirmed later", "promised later"];
    assert_eq!(rows("no", "first"), own, "the field is not asked");
    assert_eq!(rows("yes", ""), own);
    let first = ["vat first", "begun first", "all first", "one first"];
    assert_eq!(rows("yes", "first"), [&first[..], &own].concat());
    let second = ["bare second", "papers second", "debt second"];
    assert_eq!(rows("yes", "first second"), [&first[..], &second, &own].concat());
    let none = asked_rows(scheme(), Kind::Year1, &Answers::new(), day()).count();
    assert_eq!(none, own.len());
    // a row of a follow-up that is not asked this time is no row of the full application
    let opened = answers(&[("later", typed(&[("changed", "yes"), ("pages", "later")]))]);
    let year_2: Vec<&str> = asked_rows(scheme(), Kind::Year2, &opened, day()).map(|(row, _)| row.id.as_str()).collect();
    assert_eq!(year_2, Vec::<&str>::new());
}

#[test]
fn a_row_falls_away_only_for_a_trait_that_is_known() {
    let ids = |traits: &Traits| {
        let nothing = Answers::new();
        let assessment = assess(scheme(), facts(Kind::Initial, &nothing, &[], traits));
        assessment.standings.iter().map(|standing| standing.requirement.id.clone()).collect::<Vec<_>>()
    };
    let all = ["vat", "begun", "all", "one", "bare", "papers", "debt", "kept", "own"];
    let outbound = |known| Traits::from([("outbound".to_owned(), TraitValue::Flag(known))]);
    assert_eq!(ids(&Traits::new()), all);
    assert_eq!(ids(&outbound(true)), all);
    assert_eq!(ids(&outbound(false)), all.into_iter().filter(|id| *id != "one").collect::<Vec<_>>());
}

/// An assessment in which these rows of the scheme have these statuses.
fn with(statuses: &[(&str, Status)]) -> Assessment<'static> {
    let standings = statuses.iter().map(|(id, status)| Standing {
        requirement: row(id),
        page: row(id).page_in(Kind::Year1),
        status: *status,
        blocking: row(id).blocks(Kind::Initial),
        missing: Vec::new(),
        outgoing: true,
    });
    Assessment { standings: standings.collect() }
}

#[test]
fn a_submission_is_ready_when_no_blocking_row_is_open() {
    let ids = |assessment: &Assessment<'_>| {
        assessment.blocking().map(|standing| standing.requirement.id.clone()).collect::<Vec<_>>()
    };
    let open = with(&[("all", Status::Started), ("bare", Status::Started), ("own", Status::Ready)]);
    assert_eq!((open.ready(), ids(&open)), (false, vec!["bare".to_owned()]));
    let done = with(&[("all", Status::Started), ("bare", Status::NotInPlace)]);
    assert_eq!((done.ready(), ids(&done)), (true, vec![]));
    assert_eq!(done.of("bare").map(|standing| standing.status), Some(Status::NotInPlace));
    assert!(done.of("own").is_none());
}

#[test]
fn rows_are_counted_by_part_and_those_from_the_register_are_not() {
    let counts = with(&[
        ("vat", Status::FromRegister),
        ("begun", Status::Ready),
        ("all", Status::Ready),
        ("one", Status::DoesNotApply),
        ("bare", Status::Started),
        ("papers", Status::Started),
        ("own", Status::NotStarted),
    ])
    .counts();
    let expected = [
        (Part::Soknad, Count { ready: 3, total: 5, blocking: 1 }),
        (Part::Egenkontroll, Count { ready: 0, total: 1, blocking: 0 }),
    ];
    assert_eq!(counts, expected.into());
    let settled = with(&[("bare", Status::Ready)]).counts();
    assert_eq!(settled, [(Part::Soknad, Count { ready: 1, total: 1, blocking: 0 })].into());
}

#[test]
fn a_page_shows_its_own_rows_first_and_then_those_that_a_follow_up_shows_there() {
    let assessment = with(&[
        ("kept", Status::Ready),
        ("later", Status::Ready),
        ("bare", Status::Ready),
        ("confirmed", Status::Ready),
    ]);
    let on = |page: &str| assessment.on_page(page).map(|standing| standing.requirement.id.as_str()).collect::<Vec<_>>();
    assert_eq!(on("later"), ["later", "confirmed", "kept"]);
    assert_eq!(on("second"), ["bare"]);
    assert_eq!(on("own"), Vec::<&str>::new());
}

#[test]
fn a_page_stands_where_its_rows_stand_together() {
    use Status::{DoesNotApply, FromRegister, NeedsAttention, NotInPlace, NotStarted, Ready, Started, ToConfirm};
    let cases: [(&[Status], Option<Status>); 18] = [
        (&[], None),
        (&[FromRegister], None),
        (&[Ready], Some(Ready)),
        (&[Ready, DoesNotApply, FromRegister], Some(Ready)),
        (&[Ready, NeedsAttention, NotStarted], Some(NeedsAttention)),
        (&[DoesNotApply, DoesNotApply], Some(DoesNotApply)),
        (&[ToConfirm, Ready], Some(ToConfirm)),
        (&[ToConfirm, ToConfirm], Some(ToConfirm)),
        (&[ToConfirm, NotInPlace], Some(ToConfirm)),
        (&[ToConfirm, Started], Some(Started)),
        (&[ToConfirm, NotStarted], Some(Started)),
        (&[NotInPlace], Some(NotInPlace)),
        (&[NotInPlace, Ready], Some(NotInPlace)),
        (&[NotInPlace, NotStarted], Some(Started)),
        (&[NotStarted, NotStarted], Some(NotStarted)),
        (&[NotStarted, Ready], Some(Started)),
        (&[Started], Some(Started)),
        (&[Started, Ready], Some(Started)),
    ];
    let rows = ["vat", "begun", "all"];
    for (statuses, expected) in cases {
        let here: Vec<(&str, Status)> = rows.into_iter().zip(statuses.iter().copied()).collect();
        // what stands on another page says nothing of this one
        let elsewhere = [("bare", NeedsAttention), ("papers", NotStarted)];
        let assessment = with(&[&here[..], &elsewhere].concat());
        assert_eq!(assessment.page_status(scheme().page("first").unwrap()), expected, "{statuses:?}");
    }
}
