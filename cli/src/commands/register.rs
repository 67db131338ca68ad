//! `company fetch`. It and `export --timestamp` are the only commands that go on the network.

use std::process::ExitCode;

use ringperm_core::api::{RegisterLine, RegisterView};
use ringperm_core::company::Orgnr;
use ringperm_core::desk::Desk;
use ringperm_core::problem::Result;
use ringperm_online::{Limits, fetch_entity};

use crate::args::Global;
use crate::output::Output;

pub fn fetch(
    take: &[String],
    address: Option<&str>,
    desk: &mut Desk,
    global: &Global,
    output: Output,
) -> Result<ExitCode> {
    let orgnr = Orgnr::parse(&desk.company(global.orgnr()?.as_ref())?.orgnr)?;
    let submission = global.submission.map(|_| super::submission(desk, global)).transpose()?;
    let address = address.map_or_else(|| desk.register_address(), |address| Ok(address.to_owned()))?;
    let fetched = fetch_entity(&address, &orgnr, &Limits::default())?;
    desk.keep_register(Some(&orgnr), &fetched)?;
    let view = if take.is_empty() {
        desk.register_view(Some(&orgnr), submission)?
    } else {
        desk.take_register(Some(&orgnr), submission, take)?
    };
    Ok(output.result(&view, || lines(&view, take.is_empty(), output)))
}

fn lines(view: &RegisterView, nothing_taken: bool, output: Output) -> Vec<String> {
    let mut lines = vec![view.fetched_text.clone()];
    lines.extend(view.facts.iter().map(|(label, value)| format!("  {label}: {value}")));
    lines.extend(view.findings.iter().map(|finding| format!("{}: {}", finding.severity_text, finding.message)));
    lines.extend(view.lines.iter().map(|row| line(row, output)));
    if nothing_taken && view.lines.iter().any(|row| !row.same) {
        lines.push(output.text("cli-register-take", &[]));
    }
    lines
}

fn line(row: &RegisterLine, output: Output) -> String {
    let one_line = |text: &str| text.lines().collect::<Vec<_>>().join(", ");
    let empty = output.text("cli-register-empty", &[]);
    let now = if row.now.is_empty() { empty } else { one_line(&row.now) };
    let args = [("id", row.id.as_str()), ("label", &row.label), ("now", &now), ("found", &one_line(&row.found))];
    output.text(if row.same { "cli-register-same" } else { "cli-register-line" }, &args)
}
