//! Checks the signer's certificate, and whether a chain of certificates leads from it to a trusted one (RFC 5280, 6.1,
//! without policies, name constraints and revocation: a certificate that demands them is not followed).

use std::time::SystemTime;

use const_oid::AssociatedOid;
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5280::{
    ID_CE_BASIC_CONSTRAINTS, ID_CE_CERTIFICATE_POLICIES, ID_CE_EXT_KEY_USAGE, ID_CE_KEY_USAGE, ID_CE_SUBJECT_ALT_NAME,
};
use der::{Decode, Encode};
use x509_cert::ext::pkix::{BasicConstraints, ExtendedKeyUsage, KeyUsage};

use crate::algorithm;
use crate::{Certificate, Reason};

/// No real chain has more beside the signer's. Each may be held against each.
const MAX_OTHERS: usize = 8;

/// Whether the signer is trusted, by itself or through `others`, at the claimed time. A reason when the signer's
/// certificate may not be used at all, or a certificate is embedded that is no part of the chain.
pub(super) fn check(
    signer: &Certificate,
    others: &[Certificate],
    trusted: &[Certificate],
    at: Option<SystemTime>,
) -> Result<bool, Reason> {
    check_extensions(signer)?;
    if let Some(KeyUsage(usage)) = extension::<KeyUsage>(signer)?
        && !usage.contains(x509_cert::ext::pkix::KeyUsages::NonRepudiation)
        && !usage.contains(x509_cert::ext::pkix::KeyUsages::DigitalSignature)
    {
        return Err(Reason::KeyUsage);
    }
    if extension::<ExtendedKeyUsage>(signer)?.is_some() && signer.signs_no_documents() {
        return Err(Reason::KeyUsage);
    }
    extension::<BasicConstraints>(signer)?;
    if signer.name().is_empty() {
        // who issued a certificate must name its holder (RFC 5280, 4.1.2.6), and nobody could show this one
        return Err(Reason::SignatureMalformed);
    }
    for certificate in std::iter::once(signer).chain(others) {
        if let Err(weak @ Reason::WeakAlgorithm { .. }) =
            algorithm::signature_hash(&certificate.parsed.signature_algorithm, None)
        {
            return Err(weak);
        }
    }
    if signer.self_issued() && !issued(signer, signer)? {
        return Err(Reason::CertificateInvalid);
    }
    if std::iter::once(signer).chain(others).any(|one| one.not_after() < one.not_before()) {
        return Err(Reason::CertificateNeverValid);
    }
    let path = path(signer, others)?;
    if path.len() != others.len() + 1 {
        return Err(Reason::CertificateUnrelated);
    }
    if trusted.contains(signer) {
        return Ok(true);
    }
    Ok(at.is_some_and(|at| path_leads(&path, trusted, at)))
}

/// Whether every certificate of the path holds and may issue the one before it, and the last one is trusted or issued
/// by a trusted one.
fn path_leads(path: &[&Certificate], trusted: &[Certificate], at: SystemTime) -> bool {
    let embedded_hold = path.iter().all(|certificate| certificate.valid_at(at))
        && path.iter().skip(1).enumerate().all(|(below, certificate)| may_issue(certificate, below));
    let Some(last) = path.last().filter(|_| embedded_hold) else {
        return false;
    };
    trusted.iter().any(|root| {
        root == *last || (root.valid_at(at) && may_issue(root, path.len() - 1) && issued(root, last).unwrap_or(false))
    })
}

/// Whether a timestamp's authority is trusted, by itself or through the certificates beside it, at its own time.
pub(super) fn leads(authority: &Certificate, others: &[Certificate], trusted: &[Certificate], at: SystemTime) -> bool {
    if trusted.contains(authority) {
        return true;
    }
    let path = path(authority, others).unwrap_or_default();
    (1..=path.len()).any(|length| path.get(..length).is_some_and(|path| path_leads(path, trusted, at)))
}

/// The signer and, one after the other, the embedded issuers.
fn path<'a>(signer: &'a Certificate, others: &'a [Certificate]) -> Result<Vec<&'a Certificate>, Reason> {
    if others.len() > MAX_OTHERS {
        return Err(Reason::CertificateUnrelated);
    }
    let mut path = vec![signer];
    while let Some(last) = path.last() {
        let mut issuer = None;
        for candidate in others.iter().filter(|candidate| !path.contains(candidate)) {
            if candidate.may_issue() && issued(candidate, last)? {
                issuer = Some(candidate);
                break;
            }
        }
        match issuer {
            Some(issuer) => path.push(issuer),
            None => break,
        }
    }
    Ok(path)
}

/// Whether `issuer` signed `subject`.
fn issued(issuer: &Certificate, subject: &Certificate) -> Result<bool, Reason> {
    let (issuer, subject) = (&issuer.parsed, &subject.parsed);
    if issuer.tbs_certificate.subject != subject.tbs_certificate.issuer
        || subject.signature_algorithm != subject.tbs_certificate.signature
    {
        return Ok(false);
    }
    let hash = algorithm::signature_hash(&subject.signature_algorithm, None)?;
    let message = subject.tbs_certificate.to_der().map_err(|_| Reason::SignatureMalformed)?;
    let signature = subject.signature.as_bytes().ok_or(Reason::SignatureMalformed)?;
    algorithm::holds(&issuer.tbs_certificate.subject_public_key_info, hash, &message, signature)
}

/// Whether this is an authority's certificate with at most `below` intermediate authorities under it.
fn may_issue(certificate: &Certificate, below: usize) -> bool {
    let constraints = extension::<BasicConstraints>(certificate).ok().flatten();
    let authority = constraints.is_some_and(|constraints| {
        constraints.ca && constraints.path_len_constraint.is_none_or(|limit| below <= usize::from(limit))
    });
    let usage = extension::<KeyUsage>(certificate);
    let signs = usage.is_ok_and(|usage| usage.is_none_or(|usage| usage.key_cert_sign()));
    authority && signs && check_extensions(certificate).is_ok()
}

/// A critical extension that is not understood makes the certificate unusable (RFC 5280, 4.2).
fn check_extensions(certificate: &Certificate) -> Result<(), Reason> {
    const UNDERSTOOD: [ObjectIdentifier; 5] = [
        ID_CE_BASIC_CONSTRAINTS,
        ID_CE_KEY_USAGE,
        ID_CE_EXT_KEY_USAGE,
        ID_CE_SUBJECT_ALT_NAME,
        ID_CE_CERTIFICATE_POLICIES,
    ];
    let extensions = || certificate.parsed.tbs_certificate.extensions.iter().flatten();
    let mut kinds: Vec<ObjectIdentifier> = extensions().map(|extension| extension.extn_id).collect();
    kinds.sort_unstable();
    if kinds.windows(2).any(|pair| matches!(pair, [a, b] if a == b)) {
        return Err(Reason::SignatureMalformed);
    }
    match extensions().filter(|extension| extension.critical).find(|extension| !UNDERSTOOD.contains(&extension.extn_id))
    {
        Some(unknown) => Err(Reason::CriticalExtension { oid: unknown.extn_id.to_string() }),
        None => Ok(()),
    }
}

fn extension<T: AssociatedOid + for<'a> Decode<'a>>(certificate: &Certificate) -> Result<Option<T>, Reason> {
    let mut found =
        certificate.parsed.tbs_certificate.extensions.iter().flatten().filter(|extension| extension.extn_id == T::OID);
    match (found.next(), found.next()) {
        (None, _) => Ok(None),
        (Some(extension), None) => {
            T::from_der(extension.extn_value.as_bytes()).map(Some).map_err(|_| Reason::SignatureMalformed)
        }
        (Some(_), Some(_)) => Err(Reason::SignatureMalformed),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;
    use crate::{Holder, Identity};

    #[test]
    fn more_certificates_than_any_chain_has_are_not_held_against_each_other() {
        let holder = Holder { name: "Eksempel AS".to_owned(), organisation_number: None };
        let own = Identity::create(&holder, SystemTime::UNIX_EPOCH).unwrap().certificate().clone();
        let read = |count| path(&own, &vec![own.clone(); count]).is_ok();
        assert_eq!([0, MAX_OTHERS, MAX_OTHERS + 1, MAX_OTHERS + 2].map(read), [true, true, false, false]);
    }
}
