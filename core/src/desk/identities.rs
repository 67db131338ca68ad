use chrono::NaiveDate;
use zeroize::Zeroizing;

use crate::api::{IdentityView, StrengthView, WarningView};
use crate::company::Orgnr;
use crate::problem::{Problem, Result};
use crate::store::IdentityRow;
use crate::texts;

use super::deletion::confirmed;
use super::papers::{groups, hex};
use super::{Desk, norwegian};

/// The fewest characters of a passphrase. NIST SP 800-63B rev. 4, 3.1.1.2, asks for at least 15 where a password
/// stands alone; here it stands beside possession of the key file, so we ask for 12 and advise four words.
pub const MIN_PASSPHRASE: usize = 12;

/// The most characters of a name in a certificate: `ub-common-name` of X.520, RFC 5280 appendix A.1.
const MAX_NAME: usize = 64;

impl Desk {
    /// The signing keys.
    pub fn identities(&self) -> Result<Vec<IdentityView>> {
        Ok(self.store.identities()?.iter().filter(|row| !row.removed).map(|row| self.identity_view(row)).collect())
    }

    /// Makes a signing key with a self-issued certificate, encrypted with `passphrase`.
    pub fn create_identity(
        &mut self,
        name: &str,
        orgnr: Option<&Orgnr>,
        passphrase: &Zeroizing<String>,
    ) -> Result<IdentityView> {
        let name = name.trim();
        if name.is_empty() {
            return Err(Problem::IdentityNameMissing {});
        }
        if name.chars().count() > MAX_NAME || name.chars().any(char::is_control) {
            return Err(Problem::IdentityName { max: MAX_NAME.to_string() });
        }
        if self.store.identities()?.iter().any(|row| row.name == name) {
            return Err(Problem::IdentityExists { name: name.to_owned() });
        }
        check_passphrase(passphrase)?;
        let holder = asice::Holder { name: name.to_owned(), organisation_number: orgnr.map(ToString::to_string) };
        let identity = asice::Identity::create(&holder, self.now().into())
            .map_err(|error| Problem::Internal { reason: error.to_string() })?;
        self.keep_identity(&row_of(&identity, name.to_owned(), orgnr.cloned()), &identity, passphrase)
    }

    /// Keeps a key, encrypted with `passphrase`.
    pub(super) fn keep_identity(
        &mut self,
        row: &IdentityRow,
        identity: &asice::Identity,
        passphrase: &Zeroizing<String>,
    ) -> Result<IdentityView> {
        let key = identity
            .to_encrypted_pem(passphrase.as_bytes())
            .map_err(|error| Problem::Internal { reason: error.to_string() })?;
        let now = self.now();
        self.store.add_identity(row, &key, now)?;
        Ok(self.identity_view(row))
    }

    /// Takes this key whenever none is named.
    ///
    /// # Errors
    /// `IdentityUnknown`.
    pub fn set_standard_identity(&mut self, name: &str) -> Result<Vec<IdentityView>> {
        let row = self.the_identity(Some(name))?;
        let now = self.now();
        self.store.set_standard_identity(&row.fingerprint, now)?;
        self.identities()
    }

    /// Removes a key for good, once its name has been written. Bundles that it signed can still be checked.
    ///
    /// # Errors
    /// `IdentityUnknown`, `ConfirmationDiffers`.
    pub fn remove_identity(&mut self, name: &str, written: &str) -> Result<Vec<IdentityView>> {
        let row = self.the_identity(Some(name))?;
        confirmed(written, &row.name)?;
        let now = self.now();
        self.store.remove_identity(&row, now)?;
        self.identities()
    }

    /// How hard a passphrase is to guess, by the crate `zxcvbn`: it knows common words, names and keyboard rows, and
    /// is told the words of this program and the names of the keys. Nothing is kept, logged or sent.
    pub fn passphrase_strength(&self, passphrase: &Zeroizing<String>) -> Result<StrengthView> {
        // What comes after is not looked at: the time that it takes grows with the length.
        const LOOKED_AT: usize = 100;
        let known = self.store.identities()?;
        let mut words: Vec<&str> = known.iter().map(|row| row.name.as_str()).collect();
        words.extend(["ringperm", "callcenter", "callsenter", "godkjent"]);
        let begun: Zeroizing<String> = Zeroizing::new(passphrase.chars().take(LOOKED_AT).collect());
        let score = u8::from(zxcvbn::zxcvbn(&begun, &words).score());
        Ok(StrengthView {
            score,
            message: texts::text(self.lang, &format!("strength-{score}"), &[]),
            long_enough: passphrase.chars().count() >= MIN_PASSPHRASE,
        })
    }

    /// What the user should know before this key signs this submission; nothing of it stops an export.
    pub fn sign_warnings(&self, submission: i32, identity: Option<&str>) -> Result<Vec<WarningView>> {
        let row = self.the_identity(identity)?;
        Ok(self.key_warnings(&row, &self.the_submission(submission)?.orgnr, self.today()))
    }

    /// The same of a signature made on `day` for the company with this number.
    pub(super) fn key_warnings(&self, row: &IdentityRow, orgnr: &Orgnr, day: NaiveDate) -> Vec<WarningView> {
        let mut warnings = Vec::new();
        let mut warn = |code: &str, args: &[(&str, &str)]| {
            let message = texts::text(self.lang, &format!("warning-{code}"), args);
            warnings.push(WarningView { code: code.to_owned(), message });
        };
        let from =
            asice::Certificate::from_der(&row.certificate).ok().map(|it| norwegian(it.not_before()).date_naive());
        if expired(row.not_after, day) {
            warn("key-expired", &[("name", &row.name), ("date", &texts::date(self.lang, row.not_after))]);
        }
        if let Some(from) = from.filter(|from| *from > day) {
            warn("key-not-yet-valid", &[("name", &row.name), ("date", &texts::date(self.lang, from))]);
        }
        if let Some(other) = row.orgnr.as_ref().filter(|other| *other != orgnr) {
            let (other, orgnr) = (other.grouped(), orgnr.grouped());
            warn("key-other-company", &[("name", &row.name), ("other", &other), ("orgnr", &orgnr)]);
        }
        warnings
    }

    /// The key of that name, or the one that is taken when none is named, or the only one.
    pub(super) fn the_identity(&self, name: Option<&str>) -> Result<IdentityRow> {
        let mut rows = self.store.identities()?;
        rows.retain(|row| !row.removed);
        if let Some(name) = name {
            return rows
                .into_iter()
                .find(|row| row.name == name || row.fingerprint == name)
                .ok_or_else(|| Problem::IdentityUnknown { name: name.to_owned() });
        }
        if let Some(standard) = rows.iter().find(|row| row.standard) {
            return Ok(standard.clone());
        }
        match (rows.pop(), rows.is_empty()) {
            (Some(only), true) => Ok(only),
            (Some(_), false) => Err(Problem::IdentityAmbiguous {}),
            (None, _) => Err(Problem::NoIdentity {}),
        }
    }

    /// Opens the key with its passphrase.
    pub(super) fn unlock(&self, row: &IdentityRow, passphrase: &Zeroizing<String>) -> Result<asice::Identity> {
        if passphrase.is_empty() {
            return Err(Problem::PassphraseMissing {});
        }
        let key = self.store.key_pem(&row.fingerprint)?;
        let damaged = || Problem::IdentityDamaged { name: row.name.clone() };
        let chain = asice::Certificate::from_der_sequence(&row.chain).map_err(|_| damaged())?;
        asice::Identity::from_encrypted_pem(&key, passphrase.as_bytes(), &row.certificate)
            .map(|identity| identity.with_chain(&chain))
            .map_err(|error| match error {
                asice::Error::WrongPassphrase => Problem::PassphraseWrong {},
                _ => damaged(),
            })
    }

    pub(super) fn identity_view(&self, row: &IdentityRow) -> IdentityView {
        let certificate = asice::Certificate::from_der(&row.certificate).ok();
        let of = |said: fn(&asice::Certificate) -> String| certificate.as_ref().map(said).unwrap_or_default();
        let holder = of(asice::Certificate::name);
        let valid_from = certificate.as_ref().map_or(row.not_after, |it| norwegian(it.not_before()).date_naive());
        let day = |day| texts::date(self.lang, day);
        let (from_text, expires_text) = (day(valid_from), day(row.not_after));
        IdentityView {
            name: if row.removed { holder.clone() } else { row.name.clone() },
            holder,
            issuer: of(asice::Certificate::issuer),
            asserted: if certificate.as_ref().is_some_and(|it| !it.self_issued()) { "ca" } else { "self" }.to_owned(),
            key: of(|it| it.key_kind().unwrap_or_default()),
            standard: row.standard,
            valid_from: valid_from.to_string(),
            validity_text: texts::text(self.lang, "key-validity", &[("from", &from_text), ("to", &expires_text)]),
            orgnr: row.orgnr.as_ref().map(ToString::to_string),
            fingerprint: row.fingerprint.clone(),
            fingerprint_groups: groups(&row.fingerprint),
            expires: row.not_after.to_string(),
            expires_text,
            expired: expired(row.not_after, self.today()),
            remembered: row.remembered,
        }
    }
}

/// The row of a key that is to be kept.
pub(super) fn row_of(identity: &asice::Identity, name: String, orgnr: Option<Orgnr>) -> IdentityRow {
    let certificate = identity.certificate();
    IdentityRow {
        fingerprint: hex(&certificate.fingerprint()),
        name,
        orgnr,
        certificate: certificate.der().to_vec(),
        not_after: norwegian(certificate.not_after()).date_naive(),
        chain: identity.chain().iter().flat_map(|it| it.der().to_vec()).collect(),
        standard: false,
        removed: false,
        remembered: false,
    }
}

/// Whether a new passphrase may be taken.
pub(super) fn check_passphrase(passphrase: &Zeroizing<String>) -> Result<()> {
    if passphrase.is_empty() {
        return Err(Problem::PassphraseMissing {});
    }
    if passphrase.chars().count() < MIN_PASSPHRASE {
        return Err(Problem::PassphraseShort { min: MIN_PASSPHRASE.to_string() });
    }
    Ok(())
}

pub(super) fn expired(not_after: NaiveDate, today: NaiveDate) -> bool {
    not_after < today
}
