//! What happens after sending, by the command line: the board asks, warns and takes away, and the fee is paid.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

use ringperm_tests::cli::{LANGUAGES, Ringperm, arg};
use ringperm_tests::documents::{pdf, write};
use serde_json::{Value, json};

const ORGNR: &str = "123456785";

fn begun() -> Ringperm {
    let ringperm = Ringperm::new();
    ringperm.ok(&["company", "add", ORGNR, "--name", "Eksempel AS"]);
    ringperm.ok(&["submission", "start", "initial"]);
    ringperm
}

fn letter(ringperm: &Ringperm, name: &str) -> String {
    arg(&write(ringperm.home(), name, pdf("brev-om-skatteattest.pdf"))).to_owned()
}

fn state(ringperm: &Ringperm) -> String {
    ringperm.ok(&["board", "show"])["state"].as_str().unwrap().to_owned()
}

fn kinds(due: &Value) -> Vec<&str> {
    due["deadlines"].as_array().unwrap().iter().map(|deadline| deadline["kind"].as_str().unwrap()).collect()
}

#[test]
fn the_certification_is_told_from_the_first_application_to_the_end() {
    let ringperm = begun();
    assert_eq!(state(&ringperm), "preparing");
    ringperm.ok(&["sent", "2026-11-22"]);
    assert_eq!(state(&ringperm), "sent");
    ringperm.on("2026-12-15").ok(&["approve", "2026-12-15"]);
    let later = ringperm.on("2027-03-01");
    let approved = later.ok(&["board", "show"]);
    assert_eq!((&approved["state"], &approved["until"]), (&json!("approved"), &json!("2029-12-15")));
    assert_eq!(approved["next"]["kind"], "year-1");
    assert_eq!(state(&ringperm.on("2027-11-01")), "follow-up-due");
    assert_eq!(state(&ringperm.on("2027-12-16")), "overdue");
    assert_eq!(state(&ringperm.on("2029-12-16")), "lapsed");

    let warned = later.ok(&["board", "warn", "2027-03-01", "--letter", &letter(&ringperm, "Advarsel.pdf")]);
    assert_eq!(warned["state"], "warned");
    let last = warned["history"].as_array().unwrap().last().unwrap();
    assert_eq!((&last["what"], last["letter"].is_i64()), (&json!("warned"), true));
    let gone = ringperm.on("2027-06-02").ok(&["board", "withdraw", "2027-06-01", "--text", "Svarte ikke."]);
    assert_eq!(gone["state"], "withdrawn");
    let told: Vec<[&str; 2]> = gone["history"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| ["what", "state"].map(|key| event[key].as_str().unwrap()))
        .collect();
    let expected = [["sent", "sent"], ["approved", "approved"], ["warned", "warned"], ["withdrawn", "withdrawn"]];
    assert_eq!(told, expected);
    assert_eq!(gone["history"][3]["note"], "Svarte ikke.");
    assert_eq!(ringperm.on("2027-06-02").ok(&["due"])["deadlines"], json!([]), "nothing is due any more");

    // Recorded by mistake: taken away again, and the deadlines are back.
    let id = gone["history"][3]["id"].to_string();
    let back = ringperm.on("2027-06-02").ok(&["board", "remove", &id]);
    assert_eq!(back["state"], "warned");
    assert_eq!(kinds(&ringperm.on("2027-06-02").ok(&["due"])), ["year-1", "year-2", "renewal"]);
    ringperm.refused(2, "board-event-unknown", &["board", "remove", &id]);
    let approval = back["history"][1]["approval"].to_string();
    let without = later.ok(&["board", "remove-approval", &approval]);
    assert_eq!((&without["state"], &without["next"]["kind"]), (&json!("warned"), &json!("fee")));
    ringperm.refused(2, "approval-unknown", &["board", "remove-approval", &approval]);
    later.ok(&["approve", "2026-12-14"]);
    assert_eq!(later.ok(&["board", "show"])["until"], "2029-12-14");
    assert_eq!(ringperm.ok(&["doctor"])["integrity"], "ok");
}

#[test]
fn a_question_is_a_deadline_until_it_is_answered() {
    let ringperm = begun();
    ringperm.ok(&["sent", "2026-11-01"]);
    ringperm.ok(&["approve", "2026-11-10"]);
    // 2027-01-31 is a Sunday.
    let ask = ["board", "ask", "2026-11-20", "--deadline", "2027-01-31", "--text", "Hvem vasker listene?"];
    let asked = ringperm.ok(&[ask.as_slice(), &["--letter", &letter(&ringperm, "Spørsmål.pdf")]].concat());
    assert_eq!(asked["state"], "approved", "a question changes no state");
    let question = &asked["questions"][0];
    assert_eq!((&question["text"], &question["asked"]), (&json!("Hvem vasker listene?"), &json!("2026-11-20")));
    let due = ringperm.ok(&["due"]);
    let first = &due["deadlines"][0];
    assert_eq!(*first, question["deadline"]);
    let days = ["kind", "due", "send_by", "state"].map(|key| first[key].as_str().unwrap());
    assert_eq!(days, ["reply", "2027-01-31", "2027-01-29", "upcoming"]);
    assert_eq!(ringperm.on("2027-01-20").ok(&["due"])["deadlines"][0]["state"], "soon");
    assert_eq!(ringperm.on("2027-02-01").ok(&["due"])["deadlines"][0]["state"], "overdue");
    assert_eq!(asked["next"]["kind"], "reply");

    let again = ringperm.ok(&ask);
    assert_eq!(again["questions"].as_array().unwrap().len(), 1, "told twice is asked once");
    let answered = ringperm.on("2027-01-12").ok(&["board", "answered", "2027-01-12"]);
    assert_eq!(answered["questions"], json!([]));
    assert_eq!(answered["history"].as_array().unwrap().last().unwrap()["what"], "answered");
    assert_eq!(kinds(&ringperm.ok(&["due"])), ["year-1", "year-2", "renewal"]);
    ringperm.refused(2, "no-open-question", &["board", "answered", "2026-11-21"]);
    let reopened = ringperm.ok(&["board", "reopen", "1"]);
    assert_eq!(reopened["questions"][0]["id"], 1);
    assert_eq!(kinds(&ringperm.ok(&["due"]))[0], "reply");
    ringperm.on("2027-01-12").ok(&["board", "answered", "2027-01-12"]);
    assert_eq!(ringperm.ok(&["board", "ask", "2026-11-21"])["questions"][0]["deadline"], Value::Null);
}

#[test]
fn a_warning_that_wants_an_answer_is_a_deadline_too() {
    let ringperm = begun();
    ringperm.ok(&["approve", "2026-11-10"]);
    let warned = ringperm.ok(&["board", "warn", "2026-11-20", "--deadline", "2026-12-04", "--text", "Rett opp."]);
    assert_eq!((&warned["state"], &warned["questions"][0]["text"]), (&json!("warned"), &json!("Rett opp.")));
    assert_eq!(kinds(&ringperm.ok(&["due"]))[0], "reply");
    let answered = ringperm.ok(&["board", "answered", "2026-11-22", "--question", "1"]);
    assert_eq!((&answered["state"], &answered["questions"]), (&json!("warned"), &json!([])));
}

#[test]
fn what_the_board_did_is_never_refused_for_order_but_a_typing_error_is() {
    let ringperm = begun();
    assert_eq!(ringperm.ok(&["board", "withdraw", "2026-11-20"])["state"], "withdrawn");
    assert_eq!(ringperm.ok(&["board", "warn", "2026-11-21"])["state"], "withdrawn");
    ringperm.ok(&["board", "ask", "2010-01-04"]);
    for wrong in ["2008-12-31", "1926-11-22", "2027-11-23", "2206-11-22"] {
        for what in ["ask", "warn", "withdraw", "answered"] {
            let problem = ringperm.refused(2, "date-unlikely", &["board", what, wrong]);
            assert!(problem["advice"].as_str().unwrap().contains("årstallet"), "{problem}");
        }
    }
    ringperm.refused(2, "date-shape", &["board", "warn", "22.11.2026"]);
    ringperm.refused(2, "date-shape", &["board", "ask", "2026-11-22", "--deadline", "snart"]);
    ringperm.ok(&["board", "warn", "2027-11-22"]);
    ringperm.on("2040-01-01").ok(&["board", "warn", "2040-01-01"]);
    let history = ringperm.ok(&["board", "show"])["history"].as_array().unwrap().len();
    assert_eq!(history, 5, "what was refused is not there");
}

#[test]
fn the_fee_is_reminded_of_from_sending_until_it_is_paid_and_never_blocks() {
    let ringperm = begun();
    let fees = ringperm.ok(&["fee", "show"]);
    assert_eq!(fees["member"], Value::Null);
    let amounts: Vec<[&Value; 2]> =
        fees["rows"].as_array().unwrap().iter().map(|row| ["member", "other"].map(|key| &row[key])).collect();
    assert_eq!(amounts, [[&json!(10000), &json!(15000)], [&json!(5000), &json!(7500)], [&Value::Null, &Value::Null]]);
    assert!(fees["source_text"].as_str().unwrap().contains("gammel side, uten dato"), "{fees}");
    let both = fees["rows"][0]["text"].as_str().unwrap();
    assert!(both.contains("10\u{a0}000 kroner") && both.contains("15\u{a0}000 kroner"), "{both}");

    ringperm.ok(&["answer", "medlemskap-virke-anfo", "none"]);
    let changed = ringperm.ok(&["fee", "set", "first", "--other", "16500"]);
    assert_eq!(changed["rows"][0]["text"], "16\u{a0}500 kroner uten mva.");
    assert_eq!((&changed["rows"][0]["member"], &changed["rows"][0]["edited"]), (&json!(10000), &json!(true)));
    assert_eq!(changed["rows"][1]["edited"], false);
    ringperm.refused(2, "fee-unknown", &["fee", "set", "third", "--other", "1"]);

    assert_eq!(ringperm.ok(&["due"])["deadlines"], json!([]), "not before it is sent");
    ringperm.ok(&["sent", "2026-11-22"]);
    let later = ringperm.on("2026-12-20");
    let due = later.ok(&["due"]);
    assert_eq!(kinds(&due), ["fee"]);
    let first = ["due", "state"].map(|key| due["deadlines"][0][key].as_str().unwrap());
    assert_eq!(first, ["2026-11-22", "soon"], "the scheme sets no day, so it is never late");
    assert_eq!(later.ok(&["fee", "show"])["unpaid"][0]["submission"], 1);
    assert_eq!(later.ok(&["board", "show"])["state"], "sent");

    // The answers stand once they are sent; the payment is recorded all the same, with its receipt.
    let receipt = letter(&ringperm, "Kvittering.pdf");
    let paid = later.ok(&["fee", "paid", "2026-12-18", "--receipt", &receipt]);
    assert_eq!(paid["unpaid"], json!([]));
    assert_eq!(paid["paid"][0]["text"], "Betalt 18.12.2026.");
    assert_eq!(later.ok(&["due"])["deadlines"], json!([]));
    let mistaken = later.ok(&["fee", "unpaid", "--submission", "1"]);
    assert_eq!((&mistaken["paid"], &mistaken["unpaid"][0]["submission"]), (&json!([]), &json!(1)));
    assert_eq!(kinds(&later.ok(&["due"])), ["fee"]);

    // An amount that nobody knows is said so, and can be known again.
    let row = |fees: &Value| ["member", "other"].map(|key| fees["rows"][0][key].clone());
    let forgotten = later.ok(&["fee", "set", "first", "--unknown"]);
    assert_eq!(row(&forgotten), [Value::Null, Value::Null]);
    assert_eq!(row(&later.ok(&["fee", "set", "first", "--member", "9000", "--unknown"])), [json!(9000), Value::Null]);
    assert_eq!(row(&later.ok(&["fee", "set", "first", "--other", "1"])), [json!(9000), json!(1)]);
}

#[test]
fn a_fee_that_was_paid_before_sending_is_not_reminded_of() {
    let paid = ["--field", "paid=paid", "--field", "paid_on=2026-11-03"];
    let later = ["--field", "paid=later", "--field", "paid_on=2026-11-03"];
    for (fields, reminded) in [(paid, json!([])), (later, json!(["fee"]))] {
        let ringperm = begun();
        ringperm.ok(&[&["answer", "saksbehandlingsgebyr-betalt"], fields.as_slice()].concat());
        ringperm.ok(&["sent", "2026-11-22"]);
        assert_eq!(json!(kinds(&ringperm.ok(&["due"]))), reminded, "{fields:?}");
    }
}

#[test]
fn an_approval_ends_the_reminder_of_the_fee() {
    let ringperm = begun();
    ringperm.ok(&["sent", "2026-11-22"]);
    ringperm.ok(&["approve", "2026-11-22"]);
    assert_eq!(kinds(&ringperm.ok(&["due"])), ["year-1", "year-2", "renewal"]);
}

#[test]
fn everything_is_said_in_each_language() {
    let ringperm = begun();
    ringperm.ok(&["sent", "2026-11-22"]);
    ringperm.ok(&["board", "ask", "2026-11-22", "--deadline", "2026-12-01"]);
    ringperm.ok(&["board", "warn", "2026-11-22"]);
    let mut seen: Vec<String> = Vec::new();
    for lang in LANGUAGES {
        let ringperm = ringperm.in_language(lang);
        for words in [["board", "show"], ["fee", "show"]] {
            let output = ringperm.bare(&words).output().unwrap();
            let said = String::from_utf8(output.stdout).unwrap();
            assert!(output.status.success() && !said.contains(['{', '}']), "{lang}: {said}");
            for key in ["certification-", "event-", "fee-", "cli-", "deadline-"] {
                assert!(!said.contains(key), "{lang}: {said}");
            }
            assert!(!seen.contains(&said), "{lang}: {said}");
            seen.push(said);
        }
    }
}
