//! `submission`, `status`, `answer`, `sent`, `approve`, `due`.

use std::path::Path;
use std::process::ExitCode;

use ringperm_core::api::{AnswerChange, AnswerState, CompanyView, DeadlineView, RequirementView, SubmissionView};
use ringperm_core::company::Orgnr;
use ringperm_core::desk::Desk;
use ringperm_core::problem::Result;
use ringperm_core::scheme::Kind;
use ringperm_core::texts::{self, Lang};
use serde_json::json;

use crate::args::{self, Global};
use crate::output::{self, NO, Output};

use super::day;

pub fn submission(command: &args::Submission, desk: &mut Desk, global: &Global, output: Output) -> Result<ExitCode> {
    let orgnr = global.orgnr()?;
    match command {
        args::Submission::Start { kind, written_in } => {
            // The board reads Norwegian; an English screen does not make an English application.
            let screen = if output.lang == Lang::Nn { Lang::Nn } else { Lang::Nb };
            let view = desk.start_submission(orgnr.as_ref(), Kind::parse(kind)?, written_in.unwrap_or(screen))?;
            Ok(output.result(&view, || vec![line(&view, output)]))
        }
        args::Submission::Update => {
            let id = super::submission(desk, global)?;
            let changes = desk.list(id)?.scheme_changes;
            desk.accept_scheme(id)?;
            Ok(output.result(&json!({ "id": id, "changes": changes }), || changes.clone()))
        }
        args::Submission::Plan { date, .. } => {
            let id = super::submission(desk, global)?;
            let view = desk.plan(id, date.as_deref().map(day).transpose()?)?;
            Ok(output.result(&view, || vec![planned(&view, output)]))
        }
        args::Submission::List => {
            let views = desk.submissions(orgnr.as_ref())?;
            Ok(output
                .result(&json!({ "submissions": views }), || views.iter().map(|view| line(view, output)).collect()))
        }
    }
}

fn line(view: &SubmissionView, output: Output) -> String {
    output.text("cli-submission", &[("id", &view.id.to_string()), ("kind", &view.kind_text)])
}

fn planned(view: &SubmissionView, output: Output) -> String {
    match &view.planned {
        Some(_) => output.text("cli-planned", &[("date", &view.planned_text)]),
        None => output.text("cli-not-planned", &[]),
    }
}

pub fn status(desk: &Desk, global: &Global, output: Output) -> Result<ExitCode> {
    let report = desk.status(super::submission(desk, global)?)?;
    output.result(&report, || {
        let mut lines = Vec::new();
        for count in report.counts.values() {
            let args = [("ready", count.ready.to_string()), ("total", count.total.to_string())];
            lines.push(output.text("cli-status-count", &[("ready", &args[0].1), ("total", &args[1].1)]));
        }
        for row in &report.requirements {
            let status = serde_json::to_value(row.status).unwrap_or_default();
            let status = output.text(&format!("status-{}", status.as_str().unwrap_or_default()), &[]);
            lines.push(format!("  {status:<20} {} ({})", row.title, row.id));
        }
        lines.push(if report.ready {
            output.text("cli-ready", &[])
        } else {
            output.text("cli-not-ready", &[("count", &report.missing.len().to_string())])
        });
        lines.extend(report.missing.iter().map(|line| format!("  {}: {}", line.title, line.text)));
        if let Some(planned) = report.planned {
            lines.push(output.text("cli-planned", &[("date", &texts::date(output.lang, planned))]));
        }
        lines.extend(report.aging.iter().map(|line| format!("  {}: {}", line.title, line.text)));
        lines
    });
    Ok(if report.ready { ExitCode::SUCCESS } else { ExitCode::from(NO) })
}

pub fn answer(given: &args::Answer, desk: &mut Desk, global: &Global, output: Output) -> Result<ExitCode> {
    let id = super::submission(desk, global)?;
    let requirement = given.requirement.as_str();
    if given.undo || given.redo {
        let saved = desk.put_answer_back(id, requirement, given.redo)?;
        return Ok(answered(&saved.requirement, output));
    }
    let mut change = AnswerChange::default();
    if let Some(why) = &given.does_not_apply {
        change = AnswerChange { state: Some(AnswerState::DoesNotApply), why_not: Some(why.clone()), ..change };
        if why.trim().is_empty() {
            return Err(ringperm_core::Problem::WhyMissing {});
        }
    } else if let (Some(explanation), Some(by)) = (&given.explain, &given.by) {
        let by = day(by)?.to_string();
        if explanation.trim().is_empty() {
            return Err(ringperm_core::Problem::ExplanationIncomplete {});
        }
        change = AnswerChange {
            state: Some(AnswerState::NotYet),
            explanation: Some(explanation.clone()),
            by: Some(by),
            ..change
        };
    } else {
        let mut fields = std::collections::BTreeMap::new();
        if let Some(value) = &given.value {
            change = desk.change_of_value(id, requirement, value)?;
            fields.extend(change.fields.take().unwrap_or_default());
        }
        if !given.fields.is_empty() {
            change = desk.change_of_fields(id, requirement, &given.fields)?;
            fields.extend(change.fields.take().unwrap_or_default());
        }
        change.fields = Some(fields);
    }
    change.note.clone_from(&given.note);
    change.shared = given.in_bundle;
    let saved = desk.answer(id, requirement, &change, None)?;
    Ok(answered(&saved.requirement, output))
}

/// The requirement as its answer stands now.
fn answered(row: &RequirementView, output: Output) -> ExitCode {
    let json = json!({
        "id": row.id, "status": row.status, "blocking": row.blocking, "missing": row.missing,
        "missing_fields": row.missing_fields, "answer": row.answer,
    });
    output.result(&json, || {
        let mut lines = vec![format!("{}: {}", row.title, row.status_text)];
        lines.extend(row.missing.iter().map(|missing| format!("  {missing}")));
        lines
    })
}

pub fn confirm(requirements: &[String], desk: &mut Desk, global: &Global, output: Output) -> Result<ExitCode> {
    let id = super::submission(desk, global)?;
    desk.confirm(id, requirements)?;
    status(desk, global, output)?;
    Ok(ExitCode::SUCCESS)
}

pub fn sent(date: &str, desk: &mut Desk, global: &Global, output: Output) -> Result<ExitCode> {
    let id = super::submission(desk, global)?;
    let view = desk.sent(id, day(date)?)?;
    Ok(output.result(&view, || vec![line(&view, output)]))
}

pub fn approve(
    date: &str,
    letter: Option<&Path>,
    desk: &mut Desk,
    global: &Global,
    output: Output,
) -> Result<ExitCode> {
    let orgnr = global.orgnr()?;
    let submission = match global.submission {
        Some(_) => Some(super::submission(desk, global)?),
        // Which of several companies was approved must be said.
        None => latest(desk, &desk.company(orgnr.as_ref())?)?,
    };
    desk.approve(orgnr.as_ref(), submission, day(date)?, letter)?;
    let company = match submission {
        Some(id) => desk.submission(id)?.company,
        None => desk.company(orgnr.as_ref())?.orgnr,
    };
    let mut deadlines = desk.deadlines()?.deadlines;
    deadlines.retain(|deadline| deadline.company == company);
    let mut json = match submission {
        Some(id) => output::object(&desk.submission(id)?),
        None => output::object(&json!({ "company": company })),
    };
    json.insert("deadlines".to_owned(), json!(deadlines));
    Ok(output.result(&json, || deadlines.iter().map(deadline_line).collect()))
}

/// The submission that an approval without a number means: the newest that was sent, else the newest there is. The
/// board approves applications and follow-ups; a reply only helps it to.
fn latest(desk: &Desk, company: &CompanyView) -> Result<Option<i32>> {
    let mut all = desk.submissions(Some(&Orgnr::parse(&company.orgnr)?))?;
    all.retain(|view| view.kind != Kind::Reply);
    let sent = all.iter().filter(|view| view.sent.is_some()).map(|view| view.id).max();
    Ok(sent.or_else(|| all.iter().map(|view| view.id).max()))
}

pub fn due(until: Option<&str>, desk: &Desk, output: Output) -> Result<ExitCode> {
    let until = until.map(day).transpose()?.map(|day| day.to_string());
    let mut view = desk.deadlines()?;
    view.deadlines.retain(|deadline| until.as_ref().is_none_or(|until| deadline.due <= *until));
    let monthly = desk.washing()?;
    // Only where the user wants it: it is no deadline.
    let told = match monthly.as_slice() {
        [] => json!({ "deadlines": view.deadlines }),
        tasks => json!({ "deadlines": view.deadlines, "monthly": tasks }),
    };
    Ok(output.result(&told, || {
        if view.deadlines.is_empty() && monthly.is_empty() {
            return vec![output.text("cli-nothing-due", &[])];
        }
        let tasks = monthly.iter().map(|one| {
            let done = if one.task.done { output.text("deadline-done", &[]) } else { one.month_text.clone() };
            format!("{}  {}  {done}. {}", one.task.from, one.task.title, one.note)
        });
        view.deadlines.iter().map(deadline_line).chain(tasks).collect()
    }))
}

pub fn renewed(requirement: &str, until: &str, desk: &mut Desk, global: &Global, output: Output) -> Result<ExitCode> {
    let orgnr = global.orgnr()?;
    let company = desk.company(orgnr.as_ref())?.orgnr;
    desk.renewed(orgnr.as_ref(), requirement, day(until)?)?;
    let mut view = desk.deadlines()?;
    view.deadlines.retain(|due| due.company == company && due.requirement.as_deref() == Some(requirement));
    Ok(output.result(&view, || view.deadlines.iter().map(deadline_line).collect()))
}

/// What runs out has no day to send by, and says from where its day is known.
fn deadline_line(deadline: &DeadlineView) -> String {
    let noted = !deadline.note.is_empty();
    let day = if noted { &deadline.due_text } else { &deadline.send_by_text };
    let line = format!("{}  {}  {day} ({})", deadline.due, deadline.title, deadline.distance_text);
    if noted { format!("{line}\n            {}", deadline.note) } else { line }
}
