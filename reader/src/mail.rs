//! An e-mail as a file (RFC 5322 and MIME): its headers and text, and the files that it carries.

use mail_parser::{Address, Message, MessageParser, MimeHeaders, PartType};
use ringperm_core::inspect::{Extract, FileKind, Notice, Page, Part, Place, WhyNot};

use crate::attached::{self, Attached};
use crate::limits;

/// Whether the first bytes of a file are the headers of a message: lines of names and values, some of which no other
/// text begins with.
pub fn looks_like_mail(head: &[u8]) -> bool {
    const OF_MAIL: [&str; 8] = [
        "received",
        "return-path",
        "message-id",
        "mime-version",
        "delivered-to",
        "x-unsent",
        "dkim-signature",
        "content-type",
    ];
    const USUAL: [&str; 4] = ["from", "to", "subject", "date"];
    let text = String::from_utf8_lossy(head);
    let mut of_mail = 0;
    let mut usual = 0;
    for line in text.trim_start_matches('\u{feff}').lines().take_while(|line| !line.trim().is_empty()) {
        if line.starts_with([' ', '\t']) || line.starts_with("From ") {
            continue;
        }
        let Some((name, _)) = line.split_once(':') else { return of_mail > 0 && usual > 1 };
        if name.is_empty() || name.chars().any(|c| !c.is_ascii_graphic()) {
            return false;
        }
        of_mail += usize::from(OF_MAIL.contains(&name.to_ascii_lowercase().as_str()));
        usual += usize::from(USUAL.contains(&name.to_ascii_lowercase().as_str()));
    }
    of_mail > 0 && usual > 0
}

/// The text of a message that lies `depth` files deep.
pub fn extract(bytes: &[u8], depth: u8) -> Extract {
    let Some(message) = MessageParser::default().parse(bytes) else {
        return Extract::unreadable(FileKind::Mail, WhyNot::Damaged);
    };
    let mut text = headers(&message);
    for index in 0..message.text_body_count() {
        // A part in HTML is given as the text that it shows.
        text.push_str(&message.body_text(index).unwrap_or_default());
        text.push('\n');
    }
    let too_large = text.len() > limits::TEXT;
    text.truncate(text.floor_char_boundary(limits::TEXT));
    let mut body = Page::new(Place::Part(Part::Body), text);
    // The other form of a message, and headers that mail programs do not show, may hold more than is seen.
    let others = (0..message.html_body_count()).filter_map(|index| message.body_html(index));
    body.unseen = others.map(|html| mail_parser::decoders::html::html_to_text(&html)).collect::<Vec<_>>().join("\n");
    let files = files(&message);
    let mut pages = vec![body];
    pages.extend(attached::pages(&files, depth));
    pages.retain(|page| !page.is_empty());
    let names: Vec<String> = files.into_iter().map(|file| file.name).collect();
    let notice = (!names.is_empty()).then_some(Notice::Attachments(names));
    Extract::of(FileKind::Mail, pages, too_large.then_some(WhyNot::TooLarge)).noticing(notice)
}

fn headers(message: &Message<'_>) -> String {
    let address = |address: Option<&Address<'_>>| {
        let each = address.into_iter().flat_map(Address::iter);
        let each = each.map(|one| [one.name().unwrap_or_default(), one.address().unwrap_or_default()].join(" "));
        each.collect::<Vec<_>>().join(", ")
    };
    let date = message.date().map(|date| format!("{:02}.{:02}.{:04}", date.day, date.month, date.year));
    let lines = [
        ("Subject", message.subject().unwrap_or_default().to_owned()),
        ("From", address(message.from())),
        ("To", address(message.to())),
        ("Cc", address(message.cc())),
        ("Date", date.unwrap_or_default()),
    ];
    let said =
        lines.iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| [*name, ": ", value, "\n"].concat());
    said.collect::<Vec<_>>().concat()
}

fn files(message: &Message<'_>) -> Vec<Attached> {
    let of_part = |part: &mail_parser::MessagePart<'_>| {
        let name = part.attachment_name().map(str::to_owned);
        match &part.body {
            PartType::Message(inner) => Attached {
                name: name.or_else(|| inner.subject().map(str::to_owned)).unwrap_or_default(),
                bytes: inner.raw_message().to_vec(),
            },
            _ => Attached { name: name.unwrap_or_default(), bytes: part.contents().to_vec() },
        }
    };
    message.attachments().map(of_part).collect()
}
