//! The `ASiCManifest` (EN 319 162-1, annex A.4): which files are signed, by digest.
//!
//! Written in one fixed form. Reading is strict: what the standard does not know is refused, and what it knows but this
//! crate does not write is another profile.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use quick_xml::events::{BytesDecl, BytesStart, Event};
use quick_xml::name::{QName, ResolveResult};
use quick_xml::{NsReader, XmlVersion};

use crate::{Reason, name};

/// Where the manifest stands in the container.
pub(crate) const MANIFEST: &str = "META-INF/ASiCManifest001.xml";
/// Where the signature over the manifest stands.
pub(crate) const SIGNATURE: &str = "META-INF/signature001.p7s";

const ASIC: &str = "http://uri.etsi.org/02918/v1.2.1#";
const DSIG: &str = "http://www.w3.org/2000/09/xmldsig#";
const SHA256: &str = "http://www.w3.org/2001/04/xmlenc#sha256";

/// The standard knows three for an element; the rest may bind namespaces.
const MAX_ATTRIBUTES: usize = 32;

/// One signed file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reference {
    pub name: String,
    pub sha256: [u8; 32],
}

/// The manifest's bytes. Names are portable ones, so nothing needs escaping.
pub(crate) fn render(references: &[Reference]) -> Vec<u8> {
    let mut xml = before();
    for reference in references {
        xml.push_str(&line(reference));
    }
    xml.push_str(BEHIND);
    xml.into_bytes()
}

/// Whether these are the bytes that [`render`] gives; without a second copy of them.
fn is_rendered(references: &[Reference], bytes: &[u8]) -> bool {
    let start = bytes.strip_prefix(before().as_bytes());
    let rest = references.iter().fold(start, |rest, reference| rest?.strip_prefix(line(reference).as_bytes()));
    rest == Some(BEHIND.as_bytes())
}

fn before() -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<asic:ASiCManifest xmlns:asic=\"{ASIC}\" xmlns:ds=\"{DSIG}\">\n\
         <asic:SigReference URI=\"{SIGNATURE}\" MimeType=\"application/pkcs7-signature\"/>\n"
    )
}

fn line(Reference { name, sha256 }: &Reference) -> String {
    let digest = BASE64.encode(sha256);
    format!(
        "<asic:DataObjectReference URI=\"{name}\"><ds:DigestMethod Algorithm=\"{SHA256}\"/>\
         <ds:DigestValue>{digest}</ds:DigestValue></asic:DataObjectReference>\n"
    )
}

const BEHIND: &str = "</asic:ASiCManifest>\n";

/// The files that a manifest names, and whether it is written exactly as [`render`] writes.
#[derive(Debug)]
pub(crate) struct Manifest {
    pub references: Vec<Reference>,
    pub exact_form: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Element {
    Root,
    SigReference,
    DataObject,
    DigestMethod,
    DigestValue,
}

#[derive(Default)]
struct Pending {
    name: String,
    algorithm: bool,
    digest: Option<[u8; 32]>,
}

/// Reads a manifest. The reason says whether it is refused or another profile.
pub(crate) fn parse(bytes: &[u8]) -> Result<Manifest, Reason> {
    let text = std::str::from_utf8(bytes).map_err(|_| Reason::ManifestMalformed)?;
    let mut state = State::default();
    let mut reader = NsReader::from_str(text);
    loop {
        let (namespace, event) = reader.read_resolved_event().map_err(|_| Reason::ManifestMalformed)?;
        match event {
            Event::Eof => break,
            Event::DocType(_) => return Err(Reason::ManifestDoctype),
            Event::Start(start) => state.open(&namespace, &start)?,
            Event::Empty(start) => {
                state.open(&namespace, &start)?;
                state.close()?;
            }
            Event::End(_) => state.close()?,
            Event::Text(text) => state.text(&text.into_inner())?,
            Event::Decl(declaration) => state.declaration(&declaration)?,
            Event::Comment(_) => state.started = true,
            Event::CData(_) | Event::PI(_) | Event::GeneralRef(_) => {
                return Err(Reason::ManifestMalformed);
            }
        }
    }
    state.finish(bytes)
}

#[derive(Default)]
struct State {
    /// Whether anything stood before: a declaration may only come first.
    started: bool,
    path: Vec<Element>,
    root_seen: bool,
    signature_named: bool,
    pending: Pending,
    references: Vec<Reference>,
}

impl State {
    /// The bytes are read as UTF-8; a declaration of what reads them otherwise (UTF-7, UTF-16) would make two manifests of one.
    fn declaration(&mut self, declaration: &BytesDecl<'_>) -> Result<(), Reason> {
        if std::mem::replace(&mut self.started, true) {
            return Err(Reason::ManifestMalformed);
        }
        let Some(encoding) = declaration.encoding() else { return Ok(()) };
        let encoding = encoding.map_err(|_| Reason::ManifestMalformed)?;
        let alike = ["utf-8", "us-ascii", "iso-8859-1"];
        if alike.iter().any(|known| encoding.eq_ignore_ascii_case(known)) {
            Ok(())
        } else {
            Err(Reason::ManifestMalformed)
        }
    }

    fn open(&mut self, namespace: &ResolveResult<'_>, start: &BytesStart<'_>) -> Result<(), Reason> {
        self.started = true;
        let local = start.local_name();
        let element = match (bound(namespace), local.as_ref(), self.path.last()) {
            (ASIC, "ASiCManifest", None) if !self.root_seen => Element::Root,
            (ASIC, "SigReference", Some(Element::Root)) => Element::SigReference,
            (ASIC, "DataObjectReference", Some(Element::Root)) => Element::DataObject,
            (DSIG, "DigestMethod", Some(Element::DataObject)) => Element::DigestMethod,
            (DSIG, "DigestValue", Some(Element::DataObject)) => Element::DigestValue,
            (ASIC, "ASiCManifestExtensions" | "DataObjectReferenceExtensions", _) => {
                return Err(Reason::ManifestForm);
            }
            _ => {
                return Err(Reason::ManifestUnknown { element: local.as_ref().to_owned() });
            }
        };
        let attributes = attributes(start, element)?;
        let attribute =
            |wanted: &str| attributes.iter().find(|(key, _)| key == wanted).map(|(_, value)| value.as_str());
        match element {
            Element::Root => self.root_seen = true,
            Element::SigReference => {
                let uri = attribute("URI").ok_or(Reason::ManifestMalformed)?;
                if self.signature_named || uri != SIGNATURE {
                    return Err(Reason::ManifestForm);
                }
                self.signature_named = true;
            }
            Element::DataObject => {
                let uri = attribute("URI").ok_or(Reason::ManifestMalformed)?;
                if !name::is_portable(uri) {
                    return Err(Reason::ManifestForm);
                }
                self.pending = Pending { name: uri.to_owned(), ..Pending::default() };
            }
            Element::DigestMethod => {
                if self.pending.algorithm {
                    return Err(Reason::ManifestMalformed);
                }
                check_algorithm(attribute("Algorithm").ok_or(Reason::ManifestMalformed)?)?;
                self.pending.algorithm = true;
            }
            Element::DigestValue if self.pending.digest.is_some() => {
                return Err(Reason::ManifestMalformed);
            }
            Element::DigestValue => {}
        }
        self.path.push(element);
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), Reason> {
        self.started = true;
        if self.path.last() == Some(&Element::DigestValue) && self.pending.digest.is_none() {
            let decoded = BASE64.decode(text.trim()).map_err(|_| Reason::ManifestMalformed)?;
            let digest = decoded.try_into().map_err(|_| Reason::ManifestMalformed)?;
            self.pending.digest = Some(digest);
            return Ok(());
        }
        if text.chars().all(|c| c.is_ascii_whitespace()) { Ok(()) } else { Err(Reason::ManifestMalformed) }
    }

    fn close(&mut self) -> Result<(), Reason> {
        if self.path.pop() != Some(Element::DataObject) {
            return Ok(());
        }
        let pending = std::mem::take(&mut self.pending);
        let sha256 = pending.digest.filter(|_| pending.algorithm).ok_or(Reason::ManifestMalformed)?;
        self.references.push(Reference { name: pending.name, sha256 });
        Ok(())
    }

    fn finish(self, bytes: &[u8]) -> Result<Manifest, Reason> {
        if !self.path.is_empty() || !self.signature_named || self.references.is_empty() {
            return Err(Reason::ManifestMalformed);
        }
        let mut names: Vec<&str> = self.references.iter().map(|reference| reference.name.as_str()).collect();
        names.sort_unstable();
        let twice = names.windows(2).find_map(|pair| match pair {
            [a, b] if a == b => Some((*a).to_owned()),
            _ => None,
        });
        if let Some(entry) = twice {
            return Err(Reason::ManifestDuplicate { entry });
        }
        let exact_form = is_rendered(&self.references, bytes);
        Ok(Manifest { references: self.references, exact_form })
    }
}

fn bound<'a>(namespace: &'a ResolveResult<'_>) -> &'a str {
    match namespace {
        ResolveResult::Bound(namespace) => namespace.0,
        _ => "",
    }
}

/// The attributes that the element may have; any other is refused.
fn attributes(start: &BytesStart<'_>, element: Element) -> Result<Vec<(String, String)>, Reason> {
    let allowed: &[&str] = match element {
        Element::Root | Element::DigestValue => &[],
        Element::SigReference => &["URI", "MimeType"],
        Element::DataObject => &["URI", "MimeType", "Rootfile"],
        Element::DigestMethod => &["Algorithm"],
    };
    let mut found = Vec::new();
    for (count, attribute) in start.attributes().enumerate() {
        // each is held against all before it
        if count >= MAX_ATTRIBUTES {
            return Err(Reason::ManifestMalformed);
        }
        let attribute = attribute.map_err(|_| Reason::ManifestMalformed)?;
        let key: &str = attribute.key.as_ref();
        if is_namespace_declaration(attribute.key) {
            continue;
        }
        if !allowed.contains(&key) {
            return Err(Reason::ManifestUnknown { element: key.to_owned() });
        }
        let value: Cow<'_, str> =
            attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| Reason::ManifestMalformed)?;
        found.push((key.to_owned(), value.into_owned()));
    }
    Ok(found)
}

fn is_namespace_declaration(key: QName<'_>) -> bool {
    key.as_namespace_binding().is_some()
}

fn check_algorithm(uri: &str) -> Result<(), Reason> {
    let algorithm = uri.to_owned();
    match uri {
        SHA256 => Ok(()),
        "http://www.w3.org/2000/09/xmldsig#sha1" | "http://www.w3.org/2001/04/xmldsig-more#md5" => {
            Err(Reason::WeakAlgorithm { algorithm })
        }
        _ => Err(Reason::OtherAlgorithm { algorithm }),
    }
}
