//! Writes the bundle in the order of the format, as one stream.

use std::io::{Read, Seek, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::time::SystemTime;

use super::sums::{hex, list};
use super::{HTML, JSON, PDF, READ_ME, SUMS, file_name, json, read_me};
use crate::application::{Application, Attachment};
use crate::problem::{Problem, Result};
use crate::{html, pdf};

/// Told after each piece how many bytes have been written in all; may stop the work.
pub type WriteProgress<'a> = &'a mut dyn FnMut(u64) -> ControlFlow<()>;

/// Asks a timestamp service: the bytes of a request for those of the answer (RFC 3161).
pub type AskTimestamp<'a> = &'a dyn Fn(&[u8]) -> Result<Vec<u8>>;

/// What came of asking for a timestamp: the time that it proves, or why there is none.
pub type Stamped = Result<SystemTime>;

/// A bundle that has been written.
#[derive(Debug)]
pub struct Written<W> {
    /// What it was written to.
    pub out: W,
    /// Name, size in bytes and SHA-256 in hexadecimal of each entry that the manifest covers, in order.
    pub entries: Vec<(String, u64, String)>,
    /// What came of asking for a timestamp, when one was asked for. Without it the signature is there all the same.
    pub stamped: Option<Stamped>,
}

/// By whom a bundle is signed, and when.
#[derive(Clone, Copy)]
pub struct Signing<'a> {
    /// The key.
    pub identity: &'a asice::Identity,
    /// What the signature states.
    pub time: SystemTime,
    /// Who is asked for a timestamp.
    pub timestamp: Option<AskTimestamp<'a>>,
}

/// Writes `application` with its documents to `out` and signs it.
///
/// `documents` opens the bytes of an attachment. What is written is hashed on the way: where it differs from
/// [`Attachment::sha256`], the answer is [`Problem::DocumentDamaged`] and `out` holds no usable bundle.
/// The same application, key and signing time give the same bytes, as long as nobody is asked for a timestamp.
pub fn write<W: Write + Seek + Send>(
    out: W,
    application: &Application,
    documents: &mut dyn FnMut(&Attachment) -> Result<Box<dyn Read>>,
    signing: Signing<'_>,
    progress: WriteProgress<'_>,
) -> Result<Written<W>> {
    let failed = |error: asice::Error| problem(application, error);
    let mut writer = asice::Writer::new(out).map_err(failed)?.watched(progress);
    let mut entries = Vec::new();

    let readings = [
        (READ_ME, read_me(application).into_bytes()),
        (PDF, pdf::application(application)?),
        (HTML, html::application(application).into_bytes()),
        (JSON, json(application).into_bytes()),
    ];
    for (name, bytes) in &readings {
        let entry = add(&mut writer, name, bytes.len() as u64, &mut bytes.as_slice(), application)?;
        entries.push(entry);
    }
    for attachment in &application.attachments {
        let mut document = documents(attachment)?;
        let entry = add(&mut writer, &attachment.entry, attachment.size, &mut document, application)?;
        if entry.2 != attachment.sha256 {
            return Err(Problem::DocumentDamaged { title: attachment.title.clone() });
        }
        entries.push(entry);
    }
    let sums = list(entries.iter().map(|(name, _, sha256)| (name.as_str(), sha256.as_str())));
    entries.push(add(&mut writer, SUMS, sums.len() as u64, &mut sums.as_bytes(), application)?);
    let Signing { identity, time, timestamp } = signing;
    let Some(ask) = timestamp else {
        let out = writer.sign(identity, time).map_err(failed)?;
        return Ok(Written { out, entries, stamped: None });
    };
    let mut stamped = None;
    let mut get = |request: &asice::timestamp::Request| {
        let token = ask(request.der()).and_then(|answer| {
            request.token(&answer).map_err(|fault| Problem::TimestampInvalid { fault: fault.code().to_owned() })
        });
        stamped = Some(token.as_ref().map(|token| token.proven().time).map_err(Clone::clone));
        token.ok()
    };
    let out = writer.sign_with_timestamp(identity, time, &mut get).map_err(failed)?;
    Ok(Written { out, entries, stamped })
}

fn add<W: Write + Seek + Send>(
    writer: &mut asice::Writer<'_, W>,
    name: &str,
    size: u64,
    content: &mut dyn Read,
    application: &Application,
) -> Result<(String, u64, String)> {
    let entry = writer.add_sized(name, size, content).map_err(|error| match error {
        asice::Error::Stopped => Problem::Cancelled {},
        // A stored document that is shorter or longer than it was is not what it was.
        asice::Error::SizeDiffers(_) => Problem::DocumentDamaged { title: title_of(application, name) },
        error => problem(application, error),
    })?;
    Ok((entry.name, entry.size, hex(&entry.sha256)))
}

fn title_of(application: &Application, entry: &str) -> String {
    let attachment = application.attachments.iter().find(|attachment| attachment.entry == entry);
    attachment.map_or_else(|| entry.to_owned(), |attachment| attachment.title.clone())
}

/// A full or read-only target is told apart; the caller knows its path better than this module.
fn problem(application: &Application, error: asice::Error) -> Problem {
    let name = file_name(&application.company_name, &application.orgnr, application.kind, application.date);
    match error {
        asice::Error::Io(error) => Problem::writing(Path::new(&name), &error),
        error => Problem::BundleFailed { reason: error.to_string() },
    }
}
