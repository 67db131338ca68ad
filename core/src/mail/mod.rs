//! A bundle as a draft of an e-mail: bytes in, bytes out.
//!
//! The draft is an `.eml` file with `X-Unsent: 1`, which Outlook and Thunderbird open as a letter that is not sent
//! yet. It has no sender, no date and no Message-ID: the program that sends it puts them there. Nothing is sent here.
//! This module must never read a file, the store or a clock; the same letter gives the same bytes.

mod size;

pub use size::{MAX, Passing, encoded, passing};

use mail_builder::headers::Header;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::text::Text;
use mail_builder::mime::MimePart;

/// A letter with one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Letter<'a> {
    /// To whom, an address without a name; `None` leaves the line to the user.
    pub to: Option<&'a str>,
    /// What it is about, on one line.
    pub subject: &'a str,
    /// What it says.
    pub body: &'a str,
    /// The name of the file; any letters.
    pub file_name: &'a str,
    /// Its type, as `application/zip`.
    pub file_type: &'a str,
    /// Its bytes.
    pub file: &'a [u8],
}

/// The letter as an `.eml` file, in ASCII with lines of at most 78 characters (RFC 5322, RFC 2045 to 2047, RFC 2231).
pub fn draft(letter: &Letter<'_>) -> Vec<u8> {
    let mut out = Vec::with_capacity(usize::try_from(encoded(letter.file.len() as u64)).unwrap_or(0) + 4096);
    out.extend_from_slice(b"X-Unsent: 1\r\n");
    if let Some(to) = letter.to {
        header(&mut out, "To", to);
    }
    header(&mut out, "Subject", letter.subject);
    out.extend_from_slice(b"MIME-Version: 1.0\r\n");
    let kind = ContentType::new("multipart/mixed").attribute("boundary", boundary(letter.body));
    let body = MimePart::new("text/plain", letter.body);
    let file = MimePart::new(letter.file_type, letter.file).attachment(letter.file_name);
    MimePart::new(kind, vec![body, file]).write_part(&mut out);
    out
}

/// What parts the letter. It stands neither in base64 nor in a quoted-printable line (RFC 2045, 6.7 and 6.8), and in
/// no line of a body that goes as it is.
fn boundary(body: &str) -> String {
    let mut boundary = "=_ringperm".to_owned();
    while body.contains(&boundary) {
        boundary.push('_');
    }
    boundary
}

fn header(out: &mut Vec<u8>, name: &str, value: &str) {
    // A line break in a header would begin another one.
    let line: String = value.split_whitespace().collect::<Vec<_>>().join(" ");
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b": ");
    Text::new(line).write_header(out, name.len() + 2);
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    fn letter<'a>(subject: &'a str, file: &'a [u8]) -> Letter<'a> {
        Letter {
            to: Some("post@eksempel.example"),
            subject,
            body: "Hei!\n\nVedlagt er søknaden vår.\n",
            file_name: "søknad.zip",
            file_type: "application/zip",
            file,
        }
    }

    #[test]
    fn a_draft_says_that_it_is_not_sent_and_says_no_more_than_it_must() {
        let bytes = draft(&letter("Søknad om Godkjent Callcenter – Blåbær AS", b"PK"));
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.starts_with("X-Unsent: 1\r\nTo: post@eksempel.example\r\nSubject: =?utf-8?"), "{text}");
        for absent in ["From:", "Date:", "Message-ID:"] {
            assert!(!text.contains(absent), "{absent} in {text}");
        }
        assert!(text.is_ascii() && text.lines().all(|line| line.len() <= 78), "{text}");
        assert!(text.replace("\r\n", "").find(['\r', '\n']).is_none(), "every line ends with CR LF");
    }

    #[test]
    fn the_same_letter_gives_the_same_bytes() {
        let same = letter("Søknad", b"PK");
        assert_eq!(draft(&same), draft(&same));
    }

    #[test]
    fn without_a_recipient_the_line_is_left_out() {
        let open = Letter { to: None, ..letter("Søknad", b"PK") };
        let text = String::from_utf8(draft(&open)).unwrap();
        assert!(!text.contains("To:"), "{text}");
    }

    #[test]
    fn a_line_break_in_the_subject_begins_no_header() {
        let text = String::from_utf8(draft(&letter("Søknad\r\nBcc: ola@eksempel.example", b"PK"))).unwrap();
        assert!(!text.lines().any(|line| line.starts_with("Bcc")), "{text}");
    }

    #[test]
    fn nothing_in_the_letter_can_end_a_part() {
        for body in ["Hei\n--=_ringperm--\n", "--=_ringperm\n--=_ringperm_--\næ", "--=_ringperm"] {
            let sly = Letter { body, ..letter("Søknad", b"--=_ringperm--\r\n--=_ringperm_--") };
            let text = String::from_utf8(draft(&sly)).unwrap();
            let parts = format!("--{}", boundary(body));
            let ends = text.lines().filter(|line| *line == parts || *line == format!("{parts}--"));
            assert_eq!(ends.count(), 3, "{text}");
        }
    }

    #[test]
    fn the_size_is_counted_as_it_is_written() {
        for len in [0_usize, 1, 2, 3, 56, 57, 58, 5_700, 100_003] {
            let file = vec![0xA5; len];
            let without = draft(&letter("Søknad", b"")).len();
            let grown = draft(&letter("Søknad", &file)).len() - without;
            let counted = usize::try_from(encoded(len as u64)).unwrap();
            assert!(grown.abs_diff(counted) <= 2, "{len}: {grown} and {counted}");
        }
    }
}
