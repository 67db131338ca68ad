//! How time and memory grow with what is kept: commands in stores of 10 to 10,000 documents, and bundles of 10 MB to 4 GB.

mod bundles;
mod curve;
mod picture;
mod stores;

use std::path::Path;

use anyhow::Result;

use super::Programs;
use super::rounds::Measured;
use super::table::Line;
use crate::shell;
use curve::{Curve, Point};

/// What is measured in several sizes.
struct Family {
    /// What it is, and in what its size is told.
    title: &'static str,
    curves: Vec<Curve>,
}

pub fn run(programs: &Programs, folder: &Path, runs: usize) -> Result<Vec<Line>> {
    let stores = Family { title: "documents in the store", curves: stores::run(programs, folder, runs)? };
    let bundles = Family { title: "MB in the bundle", curves: bundles::run(programs, folder, runs)? };
    let families = [stores, bundles];
    let lines = families.iter().flat_map(|family| {
        println!("\nBy {}:", family.title);
        family.curves.iter().filter_map(line).collect::<Vec<_>>()
    });
    let lines = lines.collect();
    let picture = shell::root().join("docs/pictures/growth.svg");
    picture::draw(&families, &picture)?;
    println!("\nDrawn in {}", picture.display());
    Ok(lines)
}

/// Adds what was measured at one size to the curves.
fn add(curves: &mut Vec<Curve>, size: f64, measured: &[Measured]) {
    for way in measured {
        let point = Point { size, milliseconds: way.seconds() * 1000.0, memory: way.memory() };
        match curves.iter_mut().find(|curve| curve.name == way.name) {
            Some(curve) => curve.points.push(point),
            None => curves.push(Curve { name: way.name, points: vec![point] }),
        }
    }
}

/// Prints a curve size by size; its line in the table of everything is the largest.
fn line(curve: &Curve) -> Option<Line> {
    println!("  {}", curve.name);
    let exponents = curve::exponents(&curve.times());
    for (at, point) in curve.points.iter().enumerate() {
        let memory = point.memory.map_or("?".to_owned(), |memory| format!("{memory:.1}"));
        let slope = at.checked_sub(1).and_then(|before| exponents.get(before));
        let slope = slope.map_or(String::new(), |slope| format!("   as n^{slope:.2}"));
        println!("    {:>8.0}{:>12.1} ms{memory:>10} MiB{slope}", point.size, point.milliseconds);
    }
    let last = curve.points.last()?;
    let time = if curve::linear_or_better(&curve.times()) { "linear or better" } else { "WORSE THAN LINEAR" };
    let time = exponents.iter().copied().reduce(f64::max).map(|steepest| format!("at most n^{steepest:.2}: {time}"));
    let memory = match curve.memories() {
        few if few.len() < 2 => "memory not told",
        all if curve::flat(&all) => "memory flat",
        _ => "memory GROWS",
    };
    let goal = format!("{}, {memory}", time.as_deref().unwrap_or("one size only"));
    println!("    {goal}");
    Some(Line {
        name: format!("{}, {:.0}", curve.name, last.size),
        milliseconds: last.milliseconds,
        memory: last.memory,
        beside: None,
        goal,
    })
}
