//! The judge: `unzip`, `openssl` and `sha256sum`, as a secretariat would use them without this program.
//!
//! One file for the tests of this crate and for those of whole bundles, which take it in by its path.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A bundle that the stock programs found good, unpacked.
#[derive(Debug)]
pub struct Judged {
    folder: TempDir,
    /// The entries in the order of the archive.
    pub names: Vec<String>,
    /// SHA-256 of the signer's certificate, in lower-case hexadecimal, as `openssl x509` says it.
    pub fingerprint: String,
    /// The signer's subject, as `openssl x509` says it.
    pub subject: String,
}

impl Judged {
    /// The bytes of an entry.
    pub fn bytes(&self, name: &str) -> Vec<u8> {
        fs::read(self.inside().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// The text of an entry.
    pub fn text(&self, name: &str) -> String {
        String::from_utf8(self.bytes(name)).unwrap()
    }

    /// The signer's certificate as PEM, taken out of the signature by openssl.
    pub fn signer(&self) -> PathBuf {
        self.folder.path().join("signer.pem")
    }

    /// Where it was unpacked.
    pub fn inside(&self) -> PathBuf {
        self.folder.path().join("b")
    }

    /// Whether openssl finds the signature good for what now stands where the bundle was unpacked.
    pub fn signature_holds(&self) -> bool {
        attempt("openssl", &VERIFY, self.folder.path()).status.success()
    }
}

/// Judges a bundle. Every step must succeed.
pub fn judge(bundle: &Path) -> Judged {
    let folder = TempDir::new().unwrap();
    let at = folder.path();
    let bundle = bundle.to_str().unwrap();

    run("unzip", &["-tq", bundle], at);
    let names: Vec<String> = run("unzip", &["-Z1", bundle], at).lines().map(str::to_owned).collect();
    run("unzip", &["-q", bundle, "-d", "b"], at);
    let inside = at.join("b");

    let signature = "b/META-INF/signature001.p7s";
    run("openssl", &["pkcs7", "-inform", "DER", "-in", signature, "-print_certs", "-out", "signer.pem"], at);
    run("openssl", &VERIFY, at);
    let said = run("openssl", &["x509", "-in", "signer.pem", "-noout", "-subject", "-fingerprint", "-sha256"], at);
    run("sha256sum", &["-c", "--strict", "--quiet", "SHA256SUMS"], &inside);
    let judged = Judged {
        fingerprint: after(&said, "ingerprint=").replace(':', "").to_lowercase(),
        subject: after(&said, "subject=").to_owned(),
        names,
        folder,
    };
    compare_manifest(&judged);
    judged
}

const VERIFY: [&str; 18] = [
    "cms",
    "-verify",
    "-cades",
    "-binary",
    "-inform",
    "DER",
    "-in",
    "b/META-INF/signature001.p7s",
    "-content",
    "b/META-INF/ASiCManifest001.xml",
    "-CAfile",
    "signer.pem",
    "-partial_chain",
    "-no_check_time",
    "-purpose",
    "any",
    "-out",
    "/dev/null",
];

/// The signature covers only the manifest: so the manifest must name every other entry, with its true digest.
fn compare_manifest(judged: &Judged) {
    let manifest = judged.text("META-INF/ASiCManifest001.xml");
    let signed: BTreeMap<String, String> = manifest
        .split("<asic:DataObjectReference ")
        .skip(1)
        .map(|reference| {
            let digest = between(reference, "<ds:DigestValue>", "</ds:DigestValue>");
            (between(reference, "URI=\"", "\"").to_owned(), digest.to_owned())
        })
        .collect();
    let outside = |name: &&String| *name != "mimetype" && !name.starts_with("META-INF/");
    let found: BTreeMap<String, String> =
        judged.names.iter().filter(outside).map(|name| (name.clone(), digest(judged, name))).collect();
    assert_eq!(signed, found, "the manifest and the files");
}

/// SHA-256 in base 64, by openssl.
fn digest(judged: &Judged, name: &str) -> String {
    let pipe = "openssl dgst -sha256 -binary -- \"$1\" | openssl base64";
    run("sh", &["-c", pipe, "sh", name], &judged.inside()).trim().to_owned()
}

/// Runs a stock program, which must succeed, and gives what it said.
pub fn run(program: &str, args: &[&str], folder: &Path) -> String {
    let output = attempt(program, args, folder);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{program} {args:?}: {said}{}", String::from_utf8_lossy(&output.stderr));
    said
}

/// Runs a stock program, whatever comes of it.
pub fn attempt(program: &str, args: &[&str], folder: &Path) -> Output {
    let mut command = Command::new(program);
    command.args(args).current_dir(folder).env("LC_ALL", "C.UTF-8");
    command.output().unwrap_or_else(|error| panic!("{program} is needed to judge a bundle: {error}"))
}

fn between<'a>(text: &'a str, before: &str, behind: &str) -> &'a str {
    let rest = &text[text.find(before).unwrap() + before.len()..];
    &rest[..rest.find(behind).unwrap()]
}

fn after<'a>(text: &'a str, label: &str) -> &'a str {
    text.lines().find_map(|line| Some(line.split_once(label)?.1.trim())).unwrap()
}
