//! `company`.

use std::collections::BTreeMap;
use std::process::ExitCode;

use ringperm_core::api::CompanyView;
use ringperm_core::company::{self, Orgnr, TraitValue};
use ringperm_core::desk::Desk;
use ringperm_core::problem::Result;

use crate::args::{Company, Global};
use crate::output::Output;

pub fn company(command: &Company, desk: &mut Desk, global: &Global, output: Output) -> Result<ExitCode> {
    let view = match command {
        Company::Add { orgnr, name, traits } => {
            let orgnr = Orgnr::parse(orgnr)?;
            let traits = parse(traits)?;
            let added = desk.add_company(&orgnr, name)?;
            if traits.is_empty() { added } else { desk.set_company(Some(&orgnr), None, &traits)? }
        }
        Company::Set { name, traits, more } => {
            let given: Vec<_> = traits.iter().chain(more).cloned().collect();
            desk.set_company(global.orgnr()?.as_ref(), name.as_deref(), &parse(&given)?)?
        }
        Company::Show => desk.company(global.orgnr()?.as_ref())?,
        Company::Fetch { take, address } => {
            return super::register::fetch(take, address.as_deref(), desk, global, output);
        }
    };
    Ok(output.result(&view, || lines(&view, output)))
}

fn parse(given: &[(String, String)]) -> Result<BTreeMap<String, Option<TraitValue>>> {
    given.iter().map(|(name, value)| Ok((name.clone(), company::parse_trait(name, value)?))).collect()
}

fn lines(view: &CompanyView, output: Output) -> Vec<String> {
    let mut lines = vec![output.text("cli-company", &[("name", &view.name), ("orgnr", &view.orgnr_text)])];
    for (name, value) in &view.traits {
        let value = match value {
            TraitValue::Flag(flag) => output.text(if *flag { "yes" } else { "no" }, &[]),
            TraitValue::Number(number) => number.to_string(),
            TraitValue::Choice(choice) => output.text(&format!("{name}-{choice}"), &[]),
        };
        lines.push(format!("  {}: {value}", output.text(&format!("trait-{name}"), &[])));
    }
    lines
}
