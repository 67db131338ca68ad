//! One file for each family of commands.

mod applicant;
mod backup;
mod board;
mod bundles;
mod deletion;
mod documents;
mod figures;
mod handover;
mod health;
mod history;
mod identities;
mod manual;
mod mask;
mod receive;
mod register;
mod remind;
mod submissions;
mod verify;

use std::process::ExitCode;
use std::time::Duration;

use chrono::{Datelike, NaiveDate};
use ringperm_core::Problem;
use ringperm_core::api::Paper;
use ringperm_core::desk::{Desk, Opening};
use ringperm_core::problem::Result;
use ringperm_core::store::Migrate;

use crate::args::Reminders;
use crate::args::{Args, Command, Company, Global, Identity};
use crate::output::Output;

/// Carries out one command.
pub fn run(args: &Args, output: Output) -> Result<ExitCode> {
    let global = &args.global;
    match &args.command {
        Command::Inspect { file, as_type, orgnr } => {
            return documents::inspect(file, as_type.as_deref(), orgnr.as_deref(), global.today, output);
        }
        Command::Scheme(command) => return health::scheme(command, global, output),
        Command::Verify { files, trust, no_store, confirm } => {
            return verify::verify(files, trust, *no_store, confirm.as_deref(), global, output);
        }
        Command::Open(asked) => return receive::open(asked, global, output),
        Command::List { out, what: Paper::Blank } => return bundles::blank_list(out, global, output),
        Command::Compare { old, new } => return bundles::compare_bundles(old, new, output),
        Command::Doctor { rebuild: false } => return health::doctor(global, output),
        Command::Doctor { rebuild: true } => return health::rebuild(global, output),
        Command::Backup { out, encrypt } => return backup::backup(out, *encrypt, global, output),
        Command::Restore { file, replace } => return backup::restore(file, *replace, global, output),
        Command::Reminders(Reminders::Remind {
            install: false,
            uninstall: false,
            list_washing: None,
            scheduled,
            wait,
        }) => {
            return remind::remind(*scheduled, Duration::from_secs(*wait), global, output);
        }
        Command::Completions { shell } => return Ok(manual::completions(*shell)),
        Command::Manual { folder } => return manual::pages(folder),
        _ => {}
    }
    let opening = opening(global, output, Migrate::Yes);
    let mut desk = if begins(&args.command) { Desk::open(&opening)? } else { Desk::open_existing(&opening)? };
    let desk = &mut desk;
    match &args.command {
        Command::Company(command) => applicant::company(command, desk, global, output),
        Command::Submission(command) => submissions::submission(command, desk, global, output),
        Command::Status => submissions::status(desk, global, output),
        Command::Answer(answer) => submissions::answer(answer, desk, global, output),
        Command::Confirm { requirements } => submissions::confirm(requirements, desk, global, output),
        Command::Attach(attach) => documents::attach(attach, desk, global, output),
        Command::Detach { document, undo_replacement } => documents::detach(*document, *undo_replacement, desk, output),
        Command::Undelete { document } => documents::undelete(*document, desk, output),
        Command::Trash => deletion::trash(desk, output),
        Command::Delete(what) => deletion::delete(what, desk, output),
        Command::Mask(mask) => mask::mask(mask, desk, output),
        Command::Document(command) => documents::document(command, desk, output),
        Command::Accept { finding, reason } => documents::accept(finding, reason, desk, output),
        Command::Identity(command) => identities::identity(command, desk, output),
        Command::Export { out, identity, allow_incomplete, draft, timestamp } => {
            let how = bundles::How {
                identity: identity.as_deref(),
                allow_incomplete: *allow_incomplete,
                timestamp,
                draft: draft.as_deref(),
            };
            bundles::export(out, &how, desk, global, output)
        }
        Command::Declaration { out } => bundles::list(out, Paper::Declaration, desk, global, output),
        Command::Draft(draft) => handover::draft(draft, desk, global, output),
        Command::Recipient(recipient) => handover::recipient(recipient, desk, output),
        Command::Answers(answers) => handover::answers(answers, desk, global, output),
        Command::Client(client) => handover::client(client, desk, global, output),
        Command::List { out, what } => bundles::list(out, *what, desk, global, output),
        Command::Sent { date } => submissions::sent(date, desk, global, output),
        Command::Approve { date, letter } => submissions::approve(date, letter.as_deref(), desk, global, output),
        Command::Figures(command) => figures::figures(command, desk, global, output),
        Command::Board(command) => board::board(command, desk, global, output),
        Command::Fee(command) => board::fee(command, desk, global, output),
        Command::Renewed { requirement, until } => submissions::renewed(requirement, until, desk, global, output),
        Command::Tidy(tidy) => deletion::tidy(tidy, desk, output),
        Command::Due { until } => submissions::due(until.as_deref(), desk, output),
        Command::History(asked) => history::history(asked, desk, global, output),
        Command::Reminders(command) => remind::reminders(command, desk, global, output),
        Command::Inspect { .. }
        | Command::Scheme(_)
        | Command::Verify { .. }
        | Command::Open(_)
        | Command::Compare { .. }
        | Command::Backup { .. }
        | Command::Restore { .. }
        | Command::Completions { .. }
        | Command::Manual { .. }
        | Command::Doctor { .. } => Err(Problem::Internal { reason: "command".to_owned() }),
    }
}

/// What somebody may begin with. Anything else, in a folder without a store, was given the wrong folder.
fn begins(command: &Command) -> bool {
    matches!(
        command,
        Command::Company(Company::Add { .. }) | Command::Identity(Identity::Create { .. } | Identity::Import { .. })
    )
}

pub fn opening(global: &Global, output: Output, migrate: Migrate) -> Opening {
    Opening {
        folder: global.store.clone(),
        migrate,
        today: global.today,
        lang: output.lang,
        scheme: global.scheme.clone(),
    }
}

/// The submission that was named, or the one that is meant.
pub fn submission(desk: &Desk, global: &Global) -> Result<i32> {
    let orgnr = global.orgnr()?;
    let Some(id) = global.submission else { return desk.default_submission(orgnr.as_ref()) };
    if orgnr.is_some_and(|orgnr| desk.submission(id).is_ok_and(|view| view.company != orgnr.as_str())) {
        return Err(Problem::SubmissionUnknown { id: id.to_string() });
    }
    Ok(id)
}

pub fn day(given: &str) -> Result<NaiveDate> {
    // Four digits: a day that people mean, and three years later still is one.
    let day: Option<NaiveDate> = given.parse().ok().filter(|day: &NaiveDate| (1900..=9000).contains(&day.year()));
    day.ok_or_else(|| Problem::DateShape { given: given.to_owned() })
}
