//! `identity`: signing keys.

use std::path::Path;
use std::process::ExitCode;

use ringperm_core::Problem;
use ringperm_core::api::IdentityView;
use ringperm_core::company::Orgnr;
use ringperm_core::desk::Desk;
use ringperm_core::problem::Result;
use serde_json::json;
use zeroize::Zeroizing;

use crate::args::Identity;
use crate::output::Output;

pub fn identity(command: &Identity, desk: &mut Desk, output: Output) -> Result<ExitCode> {
    match command {
        Identity::Create { name, orgnr } => {
            let orgnr = orgnr.as_deref().map(Orgnr::parse).transpose()?;
            let passphrase = passphrase(output, true)?;
            let view = desk.create_identity(name, orgnr.as_ref(), &passphrase)?;
            let strength = desk.passphrase_strength(&passphrase)?;
            Ok(output.result(&view, || {
                let mut said = lines(&view);
                said.push(strength.message);
                said
            }))
        }
        Identity::Import { file, name } => {
            let passphrase = passphrase(output, false)?;
            let new = std::env::var("RINGPERM_NEW_PASSPHRASE").ok().map(Zeroizing::new);
            let view = match desk.import_identity(file, &passphrase, new.as_ref(), name.as_deref()) {
                // The file has none of its own: on a terminal a new one is asked for.
                Err(Problem::PassphraseNeeded {}) if std::env::var_os("RINGPERM_PASSPHRASE").is_none() => {
                    let new = ask_twice(output)?;
                    desk.import_identity(file, &passphrase, Some(&new), name.as_deref())?
                }
                outcome => outcome?,
            };
            Ok(output.result(&view, || lines(&view)))
        }
        Identity::List => Ok(all(&desk.identities()?, output)),
        Identity::Default { name } => Ok(all(&desk.set_standard_identity(name)?, output)),
        Identity::Remove { name, confirm } => Ok(all(&desk.remove_identity(name, confirm)?, output)),
        Identity::Certificate { name, out } => {
            desk.save_certificate(name, out)?;
            Ok(saved(out, output))
        }
        Identity::Backup { name, out } => {
            desk.backup_identity(name, &passphrase(output, false)?, out)?;
            Ok(saved(out, output))
        }
    }
}

fn all(views: &[IdentityView], output: Output) -> ExitCode {
    output.result(&json!({ "identities": views }), || views.iter().flat_map(lines).collect())
}

fn saved(out: &Path, output: Output) -> ExitCode {
    let path = out.display().to_string();
    output.result(&json!({ "path": path }), || vec![path.clone()])
}

fn lines(view: &IdentityView) -> Vec<String> {
    vec![format!("{}  {}", view.name, view.validity_text), format!("  {}", view.fingerprint_groups.join(" "))]
}

/// From `RINGPERM_PASSPHRASE`, or asked for on the terminal; twice when it is new.
pub fn passphrase(output: Output, new: bool) -> Result<Zeroizing<String>> {
    if let Ok(given) = std::env::var("RINGPERM_PASSPHRASE") {
        return Ok(Zeroizing::new(given));
    }
    if new { ask_twice(output) } else { ask("cli-passphrase-prompt", output) }
}

fn ask_twice(output: Output) -> Result<Zeroizing<String>> {
    let first = ask("cli-passphrase-prompt", output)?;
    if ask("cli-passphrase-again", output)? != first {
        return Err(Problem::PassphrasesDiffer {});
    }
    Ok(first)
}

fn ask(key: &str, output: Output) -> Result<Zeroizing<String>> {
    rpassword::prompt_password(format!("{} ", output.text(key, &[])))
        .map(Zeroizing::new)
        .map_err(|_| Problem::PassphraseMissing {})
}
