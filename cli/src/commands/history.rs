//! `history`.

use std::process::ExitCode;

use ringperm_core::api::HistoryAsk;
use ringperm_core::desk::Desk;
use ringperm_core::problem::Result;

use crate::args::{Global, History};
use crate::output::Output;

pub fn history(asked: &History, desk: &Desk, global: &Global, output: Output) -> Result<ExitCode> {
    let view = desk.history(&HistoryAsk {
        search: asked.search.clone(),
        company: global.company.clone(),
        submission: global.submission,
        document: asked.document,
        requirement: asked.requirement.clone(),
        before: asked.before,
        limit: asked.limit,
    })?;
    Ok(output.result(&view, || {
        if view.lines.is_empty() {
            return vec![output.text("cli-history-none", &[])];
        }
        let mut said = Vec::new();
        let mut day = "";
        for line in &view.lines {
            if line.day != day {
                day = &line.day;
                said.push(line.day_text.clone());
            }
            let about = if line.about.is_empty() { String::new() } else { format!(" ({})", line.about) };
            let who = if line.who.is_empty() {
                String::new()
            } else {
                format!(", {}", output.text("past-by", &[("who", &line.who)]))
            };
            said.push(format!("  {}  {}{about}{who}", line.time_text, line.text));
        }
        said.extend(view.next.map(|id| output.text("cli-history-more", &[("id", &id.to_string())])));
        said
    }))
}
