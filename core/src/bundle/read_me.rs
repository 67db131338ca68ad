//! `LES-MEG.txt`: what the recipient reads first, in bokmål, nynorsk and English.

use crate::application::{Application, as_shown};
use crate::texts::{Lang, date, text};

/// The commands of the technical check; the same in every language.
const SIGNATURE_CHECK: &[&str] = &[
    "openssl pkcs7 -inform DER -in META-INF/signature001.p7s -print_certs -out signer.pem",
    "openssl x509 -in signer.pem -noout -subject -fingerprint -sha256",
    "openssl cms -verify -cades -binary -inform DER -in META-INF/signature001.p7s \\",
    "  -content META-INF/ASiCManifest001.xml -CAfile signer.pem -partial_chain \\",
    "  -no_check_time -purpose any -out /dev/null",
];
const LIST_CHECK: &[&str] =
    &["grep -c \"$(openssl dgst -sha256 -binary SHA256SUMS | openssl base64)\" \\", "  META-INF/ASiCManifest001.xml"];
const SUMS_CHECK: &[&str] = &["sha256sum -c SHA256SUMS"];
const WINDOWS_CHECK: &[&str] = &["certutil -hashfile soknad.pdf SHA256"];

/// The text, with CRLF line ends so that every editor on Windows shows its lines.
pub fn read_me(application: &Application) -> String {
    let mut lines: Vec<String> = Vec::new();
    for lang in Lang::ALL {
        if lang != Lang::Nb {
            rule(&mut lines, "=");
        }
        introduction(application, lang, &mut lines);
    }
    rule(&mut lines, "=");
    for lang in Lang::ALL {
        lines.push(text(lang, "bundle-readme-check", &[]).to_uppercase());
    }
    lines.push(String::new());
    step("bundle-readme-check-signature", SIGNATURE_CHECK, &mut lines);
    step("bundle-readme-check-list", LIST_CHECK, &mut lines);
    step("bundle-readme-check-files", SUMS_CHECK, &mut lines);
    step("bundle-readme-check-windows", WINDOWS_CHECK, &mut lines);
    let mut text = lines.join("\r\n");
    text.push_str("\r\n");
    as_shown(&text).into_owned()
}

fn introduction(application: &Application, lang: Lang, lines: &mut Vec<String>) {
    let day = date(lang, application.date);
    let whose = [
        ("company", application.company_name.as_str()),
        ("orgnr", application.orgnr_text.as_str()),
        ("date", day.as_str()),
    ];
    if application.example {
        paragraph(&text(lang, "bundle-example-notice", &[]), lines);
    }
    lines.push(text(lang, "bundle-readme-open", &[]));
    lines.push(String::new());
    paragraph(&text(lang, &format!("bundle-readme-from-{}", application.kind.id()), &whose), lines);
    if application.incomplete() {
        let count = application.missing.len().to_string();
        paragraph(&text(lang, "bundle-readme-incomplete", &[("count", &count)]), lines);
    }
    lines.push(text(lang, "bundle-readme-signature", &[]).to_uppercase());
    lines.push(String::new());
    for key in ["bundle-signature-proves", "bundle-signature-not", "bundle-signature-confirm", "bundle-not-official"] {
        paragraph(&text(lang, key, &[]), lines);
    }
}

fn step(key: &str, commands: &[&str], lines: &mut Vec<String>) {
    for lang in Lang::ALL {
        wrap(&text(lang, key, &[]), lines);
    }
    lines.push(String::new());
    lines.extend(commands.iter().map(|command| format!("    {command}")));
    lines.push(String::new());
}

fn paragraph(text: &str, lines: &mut Vec<String>) {
    wrap(text, lines);
    lines.push(String::new());
}

/// Breaks at spaces, so that no line is longer than a window shows.
fn wrap(text: &str, lines: &mut Vec<String>) {
    const WIDTH: usize = 78;
    let mut line = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        let word_length = word.chars().count();
        if length > 0 && length + 1 + word_length > WIDTH {
            lines.push(std::mem::take(&mut line));
            length = 0;
        }
        if length > 0 {
            line.push(' ');
            length += 1;
        }
        line.push_str(word);
        length += word_length;
    }
    lines.push(line);
}

fn rule(lines: &mut Vec<String>, mark: &str) {
    lines.push(mark.repeat(78));
    lines.push(String::new());
}
