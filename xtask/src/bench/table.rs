//! The figures as they are shown.

use super::rounds::{self, Measured};

/// One line of the table of everything.
pub struct Line {
    pub name: String,
    pub milliseconds: f64,
    /// MiB.
    pub memory: Option<f64>,
    /// How many times as long as what it stands beside, and what that is.
    pub beside: Option<(f64, String)>,
    /// What was aimed at and whether it was reached, or how it grows; empty where nothing was.
    pub goal: String,
}

impl Line {
    /// The line of a way, beside another of the same rounds.
    pub fn of(way: &Measured, baseline: &Measured) -> Self {
        Self {
            name: way.name.to_owned(),
            milliseconds: way.seconds() * 1000.0,
            memory: way.memory(),
            beside: Some((way.times(baseline), baseline.name.to_owned())),
            goal: String::new(),
        }
    }
}

impl std::fmt::Display for Line {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let memory = self.memory.map_or(String::new(), |memory| format!("{memory:.1} MiB"));
        let beside = self.beside.as_ref().map_or(String::new(), |(times, what)| format!("{times:.2} × {what}"));
        let line = format!("  {:<44}{:>11.1} ms{memory:>12}   {beside:<38}{}", self.name, self.milliseconds, self.goal);
        out.write_str(line.trim_end())
    }
}

/// Prints all ways, each beside the one that is called `baseline`.
pub fn print(measured: &[Measured], baseline: &str) {
    let Some(baseline) = rounds::of(measured, baseline) else { return };
    for way in measured {
        println!("{}", Line::of(way, baseline));
    }
}

/// Whether a goal was reached, in words that are seen.
pub fn met(met: bool) -> &'static str {
    if met { "met" } else { "NOT met" }
}
