//! An e-mail as a file (RFC 5322 and MIME): its headers and text, and the files that it carries.

use mail_parser::{Address, Message, MessageParser, MimeHeaders, PartType};
use ringperm_core::inspect::{Extract, FileKind, Page, Part, Place, WhyNot};

use crate::attached::{self, Attached};
use crate::{html, limits};

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
    // A message in two forms is shown as HTML by every program that can; its other form and what tags keep may hold
    // more than is seen.
    let mut unseen = String::new();
    for part in message.html_bodies() {
        match &part.body {
            PartType::Html(html) => {
                let html = html::taken(html);
                text.push_str(&html.shown);
                unseen.extend([html.unseen.as_str(), "\n"]);
            }
            PartType::Text(plain) => text.push_str(plain),
            _ => {}
        }
        text.push('\n');
    }
    for part in message.text_bodies() {
        if let PartType::Text(plain) = &part.body {
            unseen.extend([plain.as_ref(), "\n"]);
        }
    }
    let too_large = text.len() > limits::TEXT || unseen.len() > limits::TEXT;
    text.truncate(text.floor_char_boundary(limits::TEXT));
    unseen.truncate(unseen.floor_char_boundary(limits::TEXT));
    let mut body = Page::new(Place::Part(Part::Body), text);
    body.unseen = unseen;
    let found = attached::look_into(files(&message), depth);
    let mut pages = vec![body];
    pages.extend(found.pages);
    pages.retain(|page| !page.is_empty());
    Extract::of(FileKind::Mail, pages, too_large.then_some(WhyNot::TooLarge)).noticing(found.notices)
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
                whole: true,
            },
            _ => Attached { name: name.unwrap_or_default(), bytes: part.contents().to_vec(), whole: true },
        }
    };
    message.attachments().map(of_part).collect()
}
