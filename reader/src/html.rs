//! HTML, as e-mails and files saved from the web have it: what it shows, and what its tags keep unseen.
//!
//! Nothing it refers to is ever fetched, and no script in it is run.

use mail_parser::decoders::html::html_to_text;

/// What a page of HTML holds.
pub struct Html {
    /// What it shows: rows on lines of their own, cells parted by tabs.
    pub shown: String,
    /// Alternate texts, titles, values of hidden fields, addresses, comments.
    pub unseen: String,
}

/// Attributes that say how something looks or where it lies.
const LOOKS: [&str; 9] = ["style", "class", "id", "src", "width", "height", "color", "bgcolor", "srcset"];
/// Elements that end a line.
const LINES: [&str; 14] =
    ["tr", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "table", "dt", "dd", "blockquote", "section"];
/// Elements that say nothing of the text in them.
const WRAPPERS: [&str; 3] = ["head", "title", "template"];
/// Stands for the end of a cell while the rest is taken out: no text has it.
const CELL: char = '\u{f8ff}';

/// Whether a text begins as a page of HTML.
pub fn is_html(text: &str) -> bool {
    let start: String = text.trim_start_matches('\u{feff}').trim_start().chars().take(20).collect();
    let start = start.to_lowercase();
    start.starts_with("<html") || start.starts_with("<!doctype html")
}

/// Takes the texts out of HTML.
pub fn taken(html: &str) -> Html {
    let mut lined = String::with_capacity(html.len());
    let mut unseen = String::new();
    let mut rest = html;
    while let Some((before, from_tag)) = rest.split_once('<') {
        lined.push_str(before);
        // Only these begin a tag or a comment; before anything else it is a sign like others (HTML, 13.2.5.6).
        if !from_tag.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')) {
            lined.push_str("&lt;");
            rest = from_tag;
            continue;
        }
        if let Some(comment) = from_tag.strip_prefix("!--") {
            let (said, after) = comment.split_once("-->").unwrap_or((comment, ""));
            unseen.push_str(said);
            unseen.push('\n');
            rest = after;
            continue;
        }
        let end = end_of_tag(from_tag);
        let (tag, after) = (from_tag.get(..end).unwrap_or_default(), from_tag.get(end + 1..).unwrap_or_default());
        let name_ends = tag.find(|c: char| c.is_whitespace()).unwrap_or(tag.len());
        let (name, attributes) = tag.split_at(name_ends);
        each_value(attributes, |value| unseen.extend([value, "\n"]));
        // What is no proper tag is a comment too.
        if tag.starts_with(['!', '?']) && !name.eq_ignore_ascii_case("!doctype") {
            unseen.extend([tag, "\n"]);
        }
        let name = name.trim_end_matches('/').to_lowercase();
        match name.strip_prefix('/') {
            Some("td" | "th") => lined.push(CELL),
            Some(closed) if LINES.contains(&closed) => lined.push_str("<br>"),
            _ => {}
        }
        // Signs in these begin no tag (13.2.5.2 to 13.2.5.4).
        rest = if matches!(name.as_str(), "title" | "script" | "style") { from_end_of(&name, after) } else { after };
        if name == "title" || rest.is_empty() {
            let said = after.get(..after.len() - rest.len()).unwrap_or_default();
            unseen.extend([said.replace('<', "\n<").as_str(), "\n"]);
        }
        // Where a head ends need not be written, and a template is shown by some programs: neither takes text along.
        if !WRAPPERS.contains(&name.trim_start_matches('/')) {
            lined.extend(["<", tag, ">"]);
        }
    }
    lined.push_str(rest);
    Html { shown: html_to_text(&lined).replace(CELL, "\t"), unseen: html_to_text(&unseen.replace('\n', "<br>")) }
}

/// What is left from the tag on that ends an element; nothing, where none does.
fn from_end_of<'a>(name: &str, text: &'a str) -> &'a str {
    let ends = |at: &usize| {
        let tag = text.get(at + 2..).unwrap_or_default();
        tag.get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name))
    };
    let end = text.match_indices("</").map(|(at, _)| at).find(ends);
    end.and_then(|at| text.get(at..)).unwrap_or_default()
}

/// Where the tag ends that begins a text; a sign in quotes does not end it.
fn end_of_tag(text: &str) -> usize {
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (None, '>') => return at,
            (None, '"' | '\'') if text.get(..at).is_some_and(|before| before.trim_end().ends_with('=')) => {
                quote = Some(c);
            }
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
    }
    text.find('>').unwrap_or(text.len())
}

/// The values of the attributes of a tag that may say something.
fn each_value(attributes: &str, mut see: impl FnMut(&str)) {
    let mut rest = attributes;
    while let Some((before, after)) = rest.split_once('=') {
        let name = before.split_whitespace().next_back().unwrap_or_default().to_lowercase();
        let value = after.trim_start();
        let (value, after) = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => {
                let inner = value.get(1..).unwrap_or_default();
                inner.split_once(quote).unwrap_or((inner, ""))
            }
            _ => value.split_at(value.find(char::is_whitespace).unwrap_or(value.len())),
        };
        if !LOOKS.contains(&name.as_str()) && !value.trim_start().to_lowercase().starts_with("tel:") {
            see(&without_escapes(value));
        }
        rest = after;
    }
}

/// An address without its escapes, of which the digits say nothing: `Fnr%2031129956715`.
fn without_escapes(address: &str) -> String {
    let mut pieces = address.split('%');
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let is_escape = piece.get(..2).is_some_and(|code| code.chars().all(|c| c.is_ascii_hexdigit()));
        plain.push(if is_escape { ' ' } else { '%' });
        plain.push_str(if is_escape { piece.get(2..).unwrap_or_default() } else { piece });
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_and_cells_stay_apart_and_what_tags_keep_is_unseen() {
        let html = taken(
            "<!DOCTYPE html><head><title>A 1</title></head><table><tr><td>Fnr</td><td>311<b>299</b></td></tr><tr><td>x > y</td></tr></table>\
             <img alt='Kari &amp; 2' width=300><a href=\"mailto:x?body=Fnr%203\">Skriv</a><a href=tel:4>Ring</a><!-- 5 --><input value=6>",
        );
        let shown: Vec<&str> = html.shown.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        assert!(shown.starts_with(&["Fnr\t311299", "x > y"]), "{shown:?}");
        let unseen: Vec<&str> = html.unseen.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        assert_eq!(unseen, ["A 1", "Kari & 2", "mailto:x?body=Fnr 3", "5", "6"]);
    }

    #[test]
    fn a_sign_that_begins_no_tag_is_shown_and_takes_nothing_along() {
        for (html, expected) in [
            ("<p>Under < 5 timer. Fnr 3</p>", "Under < 5 timer. Fnr 3"),
            ("<p>1 <2 og 3</p>", "1 <2 og 3"),
            ("<p>Slutt <", "Slutt <"),
            ("<script>for (i=0;i<n;i++) {}</script><p>Fnr 3</p>", "Fnr 3"),
            ("<style>a < b{} c<d{}</STYLE><p>Fnr 3</p>", "Fnr 3"),
            ("<head><title>A <b> 1</title><body><p>Fnr 3</p>", "Fnr 3"),
            ("<p>Fnr</p><template><p>3</p>", "Fnr\n3"),
        ] {
            assert_eq!(taken(html).shown.trim(), expected, "{html}");
        }
    }

    #[test]
    fn broken_html_ends() {
        for html in ["<", "<a href=\"x", "<!-- x", "<a b='>", "<é=é>", "a < b > c", "<%", "%", "<a x=%4"] {
            let _ = taken(html);
        }
    }
}
