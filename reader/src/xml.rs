//! The text of one XML part of a Word or `OpenDocument` file.

use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::Event;

use crate::limits;

/// The elements of a format that matter for its text, by local name.
pub struct Elements {
    /// Text counts only inside one of these; empty when all text counts.
    pub text: &'static [&'static str],
    /// End a line.
    pub paragraph: &'static [&'static str],
    /// Stand for a line break.
    pub line_break: &'static [&'static str],
    /// Stand for a gap.
    pub gap: &'static [&'static str],
    /// A cell of a table: cells of a row come on one line.
    pub cell: &'static str,
    /// A row of a table.
    pub row: &'static str,
}

/// Word's own XML (ECMA-376 part 1, 17.3 and 17.4). Text that is marked as deleted is still in the file.
pub const WORD: Elements = Elements {
    text: &["t", "delText"],
    paragraph: &["p"],
    line_break: &["br", "cr"],
    gap: &["tab", "ptab"],
    cell: "tc",
    row: "tr",
};

/// The comments and drawings of Excel (ECMA-376 part 1, 18.7 and 21.1), and its newer, threaded comments.
pub const EXCEL: Elements = Elements {
    text: &["t", "text"],
    paragraph: &["p", "comment", "threadedComment"],
    line_break: &["br"],
    gap: &[],
    cell: "",
    row: "",
};

/// `OpenDocument` 1.3 part 3, chapters 5, 6 and 9.
pub const OPEN_DOCUMENT: Elements = Elements {
    text: &[],
    paragraph: &["p", "h"],
    line_break: &["line-break"],
    gap: &["tab", "s"],
    cell: "table-cell",
    row: "table-row",
};

/// Any XML: every text on a line of its own.
pub const PROPERTIES: Elements = Elements { text: &[], paragraph: &[], line_break: &[], gap: &[], cell: "", row: "" };

/// Adds the text of an XML part to `out`. False when the part is not well-formed or too long: what came before is kept.
pub fn append(source: impl BufRead, elements: &Elements, out: &mut String) -> bool {
    let mut reader = Reader::from_reader(source);
    let mut buffer = Vec::new();
    let mut inside = 0_usize;
    let every_text = elements.text.is_empty();
    loop {
        buffer.clear();
        if out.len() > limits::TEXT {
            out.truncate(out.floor_char_boundary(limits::TEXT));
            return false;
        }
        let Ok(event) = reader.read_event_into(&mut buffer) else { return false };
        match event {
            Event::Start(start) => {
                let name = start.local_name();
                inside += usize::from(elements.text.contains(&name.as_ref()));
                open(name.as_ref(), elements, out);
            }
            Event::Empty(empty) => {
                let name = empty.local_name();
                open(name.as_ref(), elements, out);
                if elements.paragraph.contains(&name.as_ref()) {
                    out.push('\n');
                }
            }
            Event::End(end) => {
                let name = end.local_name();
                inside = inside.saturating_sub(usize::from(elements.text.contains(&name.as_ref())));
                close(name.as_ref(), elements, out);
            }
            Event::Text(text) if every_text || inside > 0 => out.push_str(&text),
            Event::CData(text) if every_text || inside > 0 => out.push_str(&text),
            Event::GeneralRef(reference) if every_text || inside > 0 => match reference.resolve_char_ref() {
                Ok(Some(c)) => out.push(c),
                _ => out.push_str(resolve_predefined_entity(&reference).unwrap_or_default()),
            },
            Event::Eof => return true,
            _ => {}
        }
    }
}

fn open(name: &str, elements: &Elements, out: &mut String) {
    if elements.line_break.contains(&name) {
        out.push('\n');
    } else if elements.gap.contains(&name) {
        out.push(' ');
    }
}

fn close(name: &str, elements: &Elements, out: &mut String) {
    if elements.paragraph.is_empty() || elements.paragraph.contains(&name) || elements.row == name {
        out.push('\n');
    } else if elements.cell == name && out.ends_with('\n') {
        out.pop();
        out.push('\t');
    }
}
