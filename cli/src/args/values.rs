//! What is typed, as what it means; a mistake says what is allowed.

use ringperm_core::api::{Area, MaskMark, Paper};
use ringperm_core::texts::Lang;

pub fn paper(given: &str) -> Result<Paper, String> {
    let papers = [("checklist", Paper::Checklist), ("blank", Paper::Blank), ("self-check", Paper::SelfCheck)];
    let found = papers.into_iter().find_map(|(name, paper)| (name == given).then_some(paper));
    found.ok_or_else(|| "checklist, blank, self-check".to_owned())
}

pub fn language(given: &str) -> Result<Lang, String> {
    given.parse().map_err(|()| "nb, nn, en".to_owned())
}

pub fn on_or_off(given: &str) -> Result<bool, String> {
    match given {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => Err("on, off".to_owned()),
    }
}

pub fn mark(given: &str) -> Result<MaskMark, String> {
    let shape = || "PAGE:X,Y,W,H".to_owned();
    let (page, area) = given.split_once(':').ok_or_else(shape)?;
    let sides: Result<Vec<f32>, _> = area.split(',').map(|side| side.trim().parse()).collect();
    match (page.trim().parse(), sides.as_deref()) {
        (Ok(page), Ok(&[x, y, width, height])) => Ok(MaskMark { page, area: Area { x, y, width, height } }),
        _ => Err(shape()),
    }
}

pub fn pair(given: &str) -> Result<(String, String), String> {
    let (name, value) = given.split_once('=').ok_or("NAME=VALUE")?;
    Ok((name.trim().to_owned(), value.to_owned()))
}
