//! `board`, `fee`.

use std::path::Path;
use std::process::ExitCode;

use ringperm_core::api::{BoardAct, CertificationView, FeesView};
use ringperm_core::desk::{BoardRecord, Desk};
use ringperm_core::fee::Price;
use ringperm_core::problem::Result;

use crate::args::{Board, Fee, Global, Written};
use crate::output::Output;

use super::day;

pub fn board(command: &Board, desk: &mut Desk, global: &Global, output: Output) -> Result<ExitCode> {
    let orgnr = global.orgnr()?;
    let view = match command {
        Board::Ask { letter, deadline } => act(BoardAct::Asked, letter, deadline.as_deref(), desk, global)?,
        Board::Warn { letter, deadline } => act(BoardAct::Warned, letter, deadline.as_deref(), desk, global)?,
        Board::Withdraw { letter } => act(BoardAct::Withdrawn, letter, None, desk, global)?,
        Board::Answered { date, question } => desk.question_answered(orgnr.as_ref(), *question, day(date)?)?,
        Board::Reopen { question } => desk.reopen_question(orgnr.as_ref(), *question)?,
        Board::RemoveApproval { approval } => desk.remove_approval(orgnr.as_ref(), *approval)?,
        Board::Remove { event } => desk.remove_board_event(orgnr.as_ref(), *event)?,
        Board::Show => desk.certification(orgnr.as_ref())?,
    };
    Ok(output.result(&view, || lines(&view, output)))
}

fn act(
    act: BoardAct,
    letter: &Written,
    deadline: Option<&str>,
    desk: &mut Desk,
    global: &Global,
) -> Result<CertificationView> {
    let record = BoardRecord {
        act,
        date: day(&letter.date)?,
        deadline: deadline.map(day).transpose()?,
        text: letter.text.as_deref().unwrap_or_default(),
        letter: letter.letter.as_deref(),
        submission: global.submission.map(|_| super::submission(desk, global)).transpose()?,
    };
    desk.board(global.orgnr()?.as_ref(), &record)
}

fn lines(view: &CertificationView, output: Output) -> Vec<String> {
    let mut lines = vec![format!("{}: {}", view.company_name, view.state_name), view.state_text.clone()];
    lines.extend(view.reading.clone());
    for event in &view.history {
        let note = if event.note.is_empty() { String::new() } else { format!(": {}", event.note) };
        let number = match (event.id, event.approval) {
            (Some(id), _) => Some(output.text("cli-board-event", &[("id", &id.to_string())])),
            (None, Some(id)) => Some(output.text("cli-board-approval", &[("id", &id.to_string())])),
            (None, None) => None,
        };
        let number = number.map(|number| format!(" ({number})")).unwrap_or_default();
        lines.push(format!("  {}  {}{note}{number}", event.date, event.text));
    }
    lines.extend(view.questions.iter().map(|question| {
        output.text("cli-board-question", &[("id", &question.id.to_string()), ("date", &question.asked_text)])
    }));
    lines
}

pub fn fee(command: &Fee, desk: &mut Desk, global: &Global, output: Output) -> Result<ExitCode> {
    let orgnr = global.orgnr()?;
    let said = match command {
        Fee::Show => None,
        Fee::Set { fee, member, other, unknown } => {
            let before = if *unknown { Price::default() } else { desk.price(fee)? };
            desk.set_price(fee, Price { member: member.or(before.member), other: other.or(before.other) })?;
            Some("cli-fee-set")
        }
        Fee::Paid { date, receipt } => {
            paid(date, receipt.as_deref(), desk, global)?;
            Some("cli-fee-paid")
        }
        Fee::Unpaid => {
            let submission = super::submission(desk, global)?;
            desk.remove_fee_payment(submission)?;
            Some("cli-fee-unpaid-again")
        }
    };
    let view = desk.fees(orgnr.as_ref())?;
    Ok(output
        .result(&view, || said.map(|key| output.text(key, &[])).into_iter().chain(prices(&view, output)).collect()))
}

/// The submission that was named, else the newest that waits for its payment, else the one that is meant otherwise.
fn paid(date: &str, receipt: Option<&Path>, desk: &mut Desk, global: &Global) -> Result<()> {
    let orgnr = global.orgnr()?;
    let waiting = match global.submission {
        Some(_) => None,
        None => desk.fees(orgnr.as_ref())?.unpaid.last().map(|unpaid| unpaid.submission),
    };
    let submission = waiting.map_or_else(|| super::submission(desk, global), Ok)?;
    desk.fee_paid(submission, day(date)?, receipt)
}

fn prices(view: &FeesView, output: Output) -> Vec<String> {
    let mut lines: Vec<String> = view.rows.iter().map(|row| format!("{}: {}", row.title, row.text)).collect();
    lines.push(view.source_text.clone());
    lines.push(view.source_address.clone());
    lines.extend(view.paid.iter().map(|paid| format!("{}: {}", paid.kind_text, paid.text)));
    lines.extend(view.unpaid.iter().map(|unpaid| {
        let id = unpaid.submission.to_string();
        output.text("cli-fee-unpaid", &[("kind", &unpaid.kind_text), ("id", &id), ("date", &unpaid.sent)])
    }));
    lines
}
