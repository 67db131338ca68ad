use std::path::{Path, PathBuf};

use ringperm_core::api::{
    BoardAct, CertificationView, DeadlinePaper, FeesView, ReminderAct, RemindersView, StandingView,
};
use ringperm_core::company::Orgnr;
use ringperm_core::desk::BoardRecord;
use ringperm_core::fee::Price;

use super::bundles::day;

at_desk! {
    standing() -> StandingView = |desk| desk.standing();
    board_act(
        orgnr: String, act: BoardAct, date: String, deadline: Option<String>, text: String, letter: Option<String>
    ) -> CertificationView = |desk| {
        let deadline = deadline.as_deref().filter(|given| !given.is_empty()).map(day).transpose()?;
        let letter = letter.as_deref().map(Path::new);
        let record = BoardRecord { act, date: day(&date)?, deadline, text: &text, letter, submission: None };
        desk.board(Some(&Orgnr::parse(&orgnr)?), &record)
    };
    question_answered(orgnr: String, question: i32, date: String) -> CertificationView =
        |desk| desk.question_answered(Some(&Orgnr::parse(&orgnr)?), Some(question), day(&date)?);
    board_remove(orgnr: String, event: i32) -> CertificationView =
        |desk| desk.remove_board_event(Some(&Orgnr::parse(&orgnr)?), event);
    renewed(orgnr: String, requirement: String, until: String) -> () =
        |desk| desk.renewed(Some(&Orgnr::parse(&orgnr)?), &requirement, day(&until)?);
    fee_set(orgnr: String, fee: String, member: Option<u32>, other: Option<u32>) -> FeesView =
        |desk| desk.set_price(&fee, Price { member, other }).and_then(|()| desk.fees(Some(&Orgnr::parse(&orgnr)?)));
    fee_paid(orgnr: String, submission: i32, date: String, receipt: Option<PathBuf>) -> FeesView = |desk| {
        desk.fee_paid(submission, day(&date)?, receipt.as_deref())?;
        desk.fees(Some(&Orgnr::parse(&orgnr)?))
    };
    fee_payment_remove(orgnr: String, submission: i32) -> FeesView =
        |desk| desk.remove_fee_payment(submission).and_then(|()| desk.fees(Some(&Orgnr::parse(&orgnr)?)));
    question_reopen(orgnr: String, question: i32) -> CertificationView =
        |desk| desk.reopen_question(Some(&Orgnr::parse(&orgnr)?), question);
    approval_remove(orgnr: String, approval: i32) -> CertificationView =
        |desk| desk.remove_approval(Some(&Orgnr::parse(&orgnr)?), approval);
    approved_before(orgnr: String, date: String, letter: Option<String>) -> CertificationView = |desk| {
        let orgnr = Orgnr::parse(&orgnr)?;
        desk.approve(Some(&orgnr), None, day(&date)?, letter.as_deref().map(Path::new))?;
        desk.certification(Some(&orgnr))
    };
    reminders() -> RemindersView = |desk| desk.reminders();
    reminder_act(act: ReminderAct) -> RemindersView = |desk| desk.reminder_act(&act);
    deadline_paper(orgnr: Option<String>, paper: DeadlinePaper) -> String =
        |desk| desk.keep_deadline_paper(paper, orgnr.as_deref().map(Orgnr::parse).transpose()?.as_ref());
}
