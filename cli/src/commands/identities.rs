//! `identity`: signing keys.

use std::path::Path;
use std::process::ExitCode;

use ringperm_core::Problem;
use ringperm_core::api::IdentityView;
use ringperm_core::company::Orgnr;
use ringperm_core::desk::Desk;
use ringperm_core::problem::Result;
use ringperm_keystore as keystore;
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
        Identity::List => {
            let mut views = desk.identities()?;
            for view in views.iter_mut().filter(|view| view.remembered) {
                // A key store that does not answer now may have it all the same.
                view.remembered = keystore::holds(desk, &view.name).unwrap_or(true);
            }
            Ok(all(&views, output))
        }
        Identity::Default { name } => Ok(all(&desk.set_standard_identity(name)?, output)),
        Identity::Remove { name, confirm } => Ok(all(&keystore::remove(desk, name, confirm)?, output)),
        Identity::Remember { name } => {
            let view = keystore::remember(desk, name, &passphrase(output, false)?)?;
            Ok(all(&[view], output))
        }
        Identity::Forget { name } => Ok(all(&[keystore::forget(desk, name)?], output)),
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
    output.result(&json!({ "identities": views }), || {
        let mut said = Vec::new();
        for view in views {
            said.extend(lines(view));
            said.extend(view.remembered.then(|| format!("  {}", output.text("cli-remembered", &[]))));
        }
        said
    })
}

fn saved(out: &Path, output: Output) -> ExitCode {
    let path = out.display().to_string();
    output.result(&json!({ "path": path }), || vec![path.clone()])
}

fn lines(view: &IdentityView) -> Vec<String> {
    vec![format!("{}  {}", view.name, view.validity_text), format!("  {}", view.fingerprint_groups.join(" "))]
}

/// What opens a key that signs: from `RINGPERM_PASSPHRASE`, or asked for on the terminal. Empty when neither gives one and
/// the key store of the system is to be asked.
pub fn passphrase_to_sign(identity: Option<&str>, desk: &Desk, output: Output) -> Result<Zeroizing<String>> {
    let remembered = || desk.identity(identity).is_ok_and(|key| key.remembered);
    passphrase(output, false).or_else(|problem| if remembered() { Ok(Zeroizing::default()) } else { Err(problem) })
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
