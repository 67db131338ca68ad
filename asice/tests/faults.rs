//! Every kind of fault that leaves the signature file alone: one row each, with the verdict and the code that names it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

mod common;

use asice::Verdict::{self, Changed, OtherProfile, Refused};
use common::{codes, container, identity, pack, unpack, verify};

type Entries = Vec<(String, Vec<u8>)>;
type Row = (&'static str, fn(&mut Entries), Verdict, &'static str);

const MANIFEST: &str = "META-INF/ASiCManifest001.xml";
const SIGNATURE: &str = "META-INF/signature001.p7s";

fn content<'a>(entries: &'a mut Entries, name: &str) -> &'a mut Vec<u8> {
    &mut entries.iter_mut().find(|(entry, _)| entry == name).unwrap().1
}

fn replace(entries: &mut Entries, name: &str, from: &str, to: &str) {
    let text = String::from_utf8(content(entries, name).clone()).unwrap();
    assert!(text.contains(from), "{from}");
    *content(entries, name) = text.replacen(from, to, 1).into_bytes();
}

fn add(entries: &mut Entries, name: &str) {
    entries.push((name.to_owned(), b"x".to_vec()));
}

fn remove(entries: &mut Entries, name: &str) {
    entries.retain(|(entry, _)| entry != name);
}

fn rename(entries: &mut Entries, from: &str, to: &str) {
    to.clone_into(&mut entries.iter_mut().find(|(entry, _)| entry == from).unwrap().0);
}

/// Faults that a forger makes with a careful zip writer: all records agree.
#[rustfmt::skip]
const ENTRIES: &[Row] = &[
    ("a file is altered", |e| content(e, "soknad.pdf").push(b'x'), Changed, "entry-changed"),
    ("an empty file is filled", |e| content(e, "vedlegg/02-tom.txt").push(b'x'), Changed, "entry-changed"),
    ("a file is gone", |e| remove(e, "soknad.pdf"), Changed, "entry-missing"),
    ("a file is added", |e| add(e, "vedlegg/03-mer.pdf"), Changed, "entry-extra"),
    ("a file is added to META-INF", |e| add(e, "META-INF/more.txt"), Changed, "entry-extra"),
    ("a file is renamed", |e| rename(e, "soknad.pdf", "sagsnr.pdf"), Changed, "entry-missing"),
    ("two files change places", |e| e.swap(1, 2), OtherProfile, "manifest-form"),
    ("the checksum list is altered", |e| content(e, "SHA256SUMS").push(b'\n'), Changed, "entry-changed"),
    ("the manifest is altered", |e| replace(e, MANIFEST, "soknad.pdf", "soknad.PDF"), Changed, "manifest-changed"),
    ("the manifest is gone", |e| remove(e, MANIFEST), Changed, "manifest-missing"),
    ("the signature is gone", |e| remove(e, SIGNATURE), Changed, "signature-missing"),
    ("the last byte of the signature is altered", |e| *content(e, SIGNATURE).last_mut().unwrap() ^= 1, Changed, "signature-invalid"),
    ("bytes follow the signature", |e| content(e, SIGNATURE).push(0), Refused, "signature-trailing-bytes"),
    ("the signature is cut", |e| { content(e, SIGNATURE).pop(); }, Refused, "signature-malformed"),
    ("the signature is something else", |e| *content(e, SIGNATURE) = b"hello".to_vec(), Refused, "signature-malformed"),
    ("manifest and signature are gone", |e| { remove(e, MANIFEST); remove(e, SIGNATURE); }, Refused, "unsigned"),
    ("the manifest is not XML", |e| replace(e, MANIFEST, "</asic:ASiC", "</"), Refused, "manifest-malformed"),
    ("the manifest has a DOCTYPE", |e| { replace(e, MANIFEST, "<asic:ASiCM", "<!DOCTYPE a [<!ENTITY b \"c\">]><asic:ASiCM"); }, Refused, "manifest-doctype"),
    ("the manifest has an unknown element", |e| replace(e, MANIFEST, "<asic:SigR", "<asic:More/><asic:SigR"), Refused, "manifest-unknown-element"),
    ("the manifest has another namespace", |e| replace(e, MANIFEST, "02918/v1.2.1", "02918/v9"), Refused, "manifest-unknown-element"),
    ("the manifest uses SHA-1", |e| { replace(e, MANIFEST, "http://www.w3.org/2001/04/xmlenc#sha256", "http://www.w3.org/2000/09/xmldsig#sha1"); }, Refused, "weak-algorithm"),
    ("the manifest names a file twice", |e| replace(e, MANIFEST, "vedlegg/01-skatt-1.pdf", "soknad.pdf"), Refused, "manifest-duplicate"),
    ("a name climbs out", |e| rename(e, "soknad.pdf", "../soknad.pdf"), Refused, "name-unsafe"),
    ("a name is absolute", |e| rename(e, "soknad.pdf", "/soknad.pdf"), Refused, "name-unsafe"),
    ("a name has a drive", |e| rename(e, "soknad.pdf", "C:soknad.pdf"), Refused, "name-unsafe"),
    ("a name has a backslash", |e| rename(e, "soknad.pdf", "a\\b"), Refused, "name-unsafe"),
    ("a name is a device", |e| rename(e, "soknad.pdf", "nul.pdf"), Refused, "name-unsafe"),
    ("a name has a line break", |e| rename(e, "soknad.pdf", "a\nb"), Refused, "name-unsafe"),
    ("a name appears twice", |e| add(e, "soknad.pdf"), Refused, "name-duplicate"),
    ("a name differs by case alone", |e| add(e, "SOKNAD.pdf"), Refused, "name-duplicate"),
    ("a file stands where a folder is", |e| add(e, "vedlegg"), Refused, "name-duplicate"),
    ("mimetype is gone", |e| remove(e, "mimetype"), OtherProfile, "mimetype-not-first"),
    ("mimetype and the manifest are gone", |e| { remove(e, "mimetype"); remove(e, MANIFEST); }, Changed, "manifest-missing"),
    ("mimetype and the signature are gone", |e| { remove(e, "mimetype"); remove(e, SIGNATURE); }, Changed, "signature-missing"),
    ("a file stands between manifest and signature", |e| { let at = e.len() - 3; e.swap(at, at + 1); }, OtherProfile, "zip-form"),
    ("another XML is added to META-INF", |e| add(e, "META-INF/more.xml"), Changed, "entry-extra"),
    ("another signature's kind of file is added there", |e| add(e, "META-INF/more.p7s"), Changed, "entry-extra"),
    ("mimetype is not first", |e| e.swap(0, 1), OtherProfile, "mimetype-not-first"),
    ("mimetype has a line break", |e| content(e, "mimetype").push(b'\n'), OtherProfile, "other-mimetype"),
    ("it is an ASiC-S", |e| *content(e, "mimetype") = b"application/vnd.etsi.asic-s+zip".to_vec(), OtherProfile, "other-mimetype"),
    ("it is signed by XAdES", |e| { remove(e, MANIFEST); rename(e, SIGNATURE, "META-INF/signatures0.xml"); add(e, "META-INF/manifest.xml"); }, OtherProfile, "xades"),
    ("it has a second signature", |e| add(e, "META-INF/signature002.p7s"), OtherProfile, "other-signature-files"),
    ("it has an archive timestamp", |e| add(e, "META-INF/ASiCArchiveManifest001.xml"), OtherProfile, "archive-timestamp"),
    ("it has an evidence record", |e| add(e, "META-INF/evidencerecord.xml"), OtherProfile, "evidence-record"),
    ("it is no container", |e| *e = vec![("a.txt".into(), b"a".to_vec())], OtherProfile, "not-asic"),
    ("it has a directory", |e| e.insert(2, ("vedlegg/".into(), Vec::new())), OtherProfile, "entry-directory"),
    ("a name is not ASCII", |e| add(e, "søknad.pdf"), Changed, "name-other-characters"),
];

#[test]
fn every_fault_in_the_entries_has_its_verdict_and_code() {
    let entries = unpack(&container(&identity()));
    for (what, fault, verdict, code) in ENTRIES {
        let mut changed = entries.clone();
        fault(&mut changed);
        let report = verify(&pack(&changed));
        assert_eq!(report.verdict, *verdict, "{what}: {:?}", report.reasons);
        assert!(codes(&report).contains(code), "{what}: {:?}", report.reasons);
    }
}

fn position(bytes: &[u8], pattern: &[u8]) -> usize {
    bytes.windows(pattern.len()).position(|window| window == pattern).unwrap()
}

/// Where the central record of soknad.pdf begins.
fn central(bytes: &[u8]) -> usize {
    let first = position(bytes, b"PK\x01\x02");
    let second = first + 4 + position(&bytes[first + 4..], b"PK\x01\x02");
    assert_eq!(&bytes[second + 46..second + 56], b"soknad.pdf");
    second
}

/// Where the local header of soknad.pdf begins.
fn local(bytes: &[u8]) -> usize {
    position(bytes, b"soknad.pdf") - 30
}

type ByteRow = (&'static str, fn(&mut Vec<u8>), Verdict, &'static str);

#[rustfmt::skip]
const BYTES: &[ByteRow] = &[
    ("nothing at all", Vec::clear, Refused, "not-a-zip"),
    ("no zip", |b| *b = b"%PDF-1.7 not a zip, but long enough to be one".to_vec(), Refused, "not-a-zip"),
    ("a byte is added", |b| b.push(0), Refused, "trailing-bytes"),
    ("a byte stands before", |b| b.insert(0, 0), Refused, "leading-bytes"),
    ("bytes of a file are flipped", |b| { let at = local(b) + 42; b[at] ^= 1; }, Changed, "entry-changed"),
    ("bytes of the manifest are flipped", |b| { let at = position(b, b"<asic:Sig"); b[at] ^= 1; }, Changed, "manifest-changed"),
    ("the zip checksum is altered in both headers", |b| { let (l, c) = (local(b), central(b)); b[l + 14] ^= 1; b[c + 16] ^= 1; }, Refused, "crc-mismatch"),
    ("the zip checksum is altered in one", |b| { let l = local(b); b[l + 14] ^= 1; }, Refused, "headers-disagree"),
    ("the time is altered in one", |b| { let c = central(b); b[c + 14] ^= 1; }, Refused, "headers-disagree"),
    ("the time is altered in both", |b| { let (l, c) = (local(b), central(b)); b[l + 12] ^= 1; b[c + 14] ^= 1; }, OtherProfile, "zip-form"),
    ("the size is altered in both", |b| { let (l, c) = (local(b), central(b)); for at in [l + 18, l + 22, c + 20, c + 24] { b[at] -= 1; } }, Refused, "zip-gap"),
    ("the name is altered in one", |b| { let l = local(b); b[l + 30] = b'S'; }, Refused, "headers-disagree"),
    ("it is encrypted", |b| { let (l, c) = (local(b), central(b)); b[l + 6] |= 1; b[c + 8] |= 1; }, Refused, "entry-encrypted"),
    ("it is a symbolic link", |b| { let c = central(b); b[c + 41] = 0o120_000_u32.to_be_bytes()[2]; }, Refused, "entry-not-a-file"),
    ("it is executable", |b| { let c = central(b); b[c + 40] |= 0o111; }, OtherProfile, "zip-form"),
    ("it lies on a second disk", |b| { let c = central(b); b[c + 34] = 1; }, Refused, "several-disks"),
    ("it claims to be compressed", |b| { let (l, c) = (local(b), central(b)); b[l + 8] = 8; b[c + 10] = 8; }, OtherProfile, "entry-compressed"),
    ("it would unpack to gigabytes", |b| { let (l, c) = (local(b), central(b)); for at in [l + 8, c + 10] { b[at] = 8; } for at in [l + 25, c + 27] { b[at] = 0x7f; } }, Refused, "impossible-ratio"),
    ("it shares bytes with another", |b| { let c = central(b); b[c + 42..c + 46].fill(0); }, Refused, "zip-overlap"),
    ("the archive has a comment", |b| { let at = b.len() - 2; b[at] = 1; b.push(b'x'); }, OtherProfile, "zip-comment"),
    ("the comment holds a second end record", |b| { let end = b[b.len() - 22..].to_vec(); let at = b.len() - 2; b[at] = 22; b.extend(end); }, Refused, "zip-ambiguous"),
    ("the count is wrong", |b| { let at = b.len() - 14; b[at] += 1; b[at + 2] += 1; }, Refused, "zip-malformed"),
    ("it claims 65,535 entries", |b| { let at = b.len() - 14; b[at..at + 4].fill(0xff); }, Refused, "zip-malformed"),
    ("it claims 50,000 entries", |b| { let at = b.len() - 14; for at in [at, at + 2] { b[at..at + 2].copy_from_slice(&50_000_u16.to_le_bytes()); } }, Refused, "too-many-entries"),
];

#[test]
fn every_fault_in_the_bytes_has_its_verdict_and_code() {
    let bytes = container(&identity());
    for (what, fault, verdict, code) in BYTES {
        let mut changed = bytes.clone();
        fault(&mut changed);
        let report = verify(&changed);
        assert_eq!(report.verdict, *verdict, "{what}: {:?}", report.reasons);
        assert!(codes(&report).contains(code), "{what}: {:?}", report.reasons);
    }
}

#[test]
fn a_signed_checksum_list_must_say_what_the_manifest_says() {
    let mut writer = asice::Writer::new(std::io::Cursor::new(Vec::new())).unwrap();
    writer.add("a", &mut &b"x"[..]).unwrap();
    writer.add("SHA256SUMS", &mut format!("{}  a\n", "0".repeat(64)).as_bytes()).unwrap();
    let bytes = writer.sign(&identity(), common::signing_time()).unwrap().into_inner();
    let report = verify(&bytes);
    assert_eq!((report.verdict, codes(&report)), (Refused, vec!["checksums-disagree"]));
}

#[test]
fn what_is_read_whole_is_refused_when_it_is_longer_than_any_of_its_kind() {
    let entries = unpack(&container(&identity()));
    for (name, limit) in [(MANIFEST, 4 << 20), (SIGNATURE, 1 << 20)] {
        let of_length = |length: usize| {
            let mut changed = entries.clone();
            content(&mut changed, name).resize(length, b' ');
            codes(&verify(&pack(&changed)))
        };
        assert!(of_length(limit + 1).contains(&"too-large"), "{name}");
        assert!(!of_length(limit).contains(&"too-large"), "{name}");
    }
    let lists = [(4 << 20) + 1, 4 << 20].map(|length| {
        let mut writer = asice::Writer::new(std::io::Cursor::new(Vec::new())).unwrap();
        writer.add("SHA256SUMS", &mut vec![b'\n'; length].as_slice()).unwrap();
        codes(&verify(&writer.sign(&identity(), common::signing_time()).unwrap().into_inner()))
    });
    assert_eq!(lists, [vec!["too-large"], vec!["checksums-disagree"]]);
}

#[test]
fn a_verification_can_be_stopped() {
    let stopped =
        asice::verify(std::io::Cursor::new(container(&identity())), &[], &mut |_| std::ops::ControlFlow::Break(()));
    assert_eq!(stopped.unwrap_err().kind(), std::io::ErrorKind::Interrupted);
}

#[test]
fn codes_are_unique_and_in_kebab_case() {
    let mut codes = asice::ALL_CODES.to_vec();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), asice::ALL_CODES.len());
    assert!(
        codes.iter().all(|code| { code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') })
    );
}
