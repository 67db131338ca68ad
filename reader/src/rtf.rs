//! Rich Text Format: the text between the control words ("RTF Specification", version 1.9.1).

use encoding_rs::{Encoding, MACINTOSH, WINDOWS_1252};
use ringperm_core::inspect::{Extract, FileKind, Notice, Page, Part, Place, WhyNot};

use crate::limits;

/// Groups that hold no text of the document.
const NO_TEXT: [&str; 17] = [
    "fonttbl",
    "colortbl",
    "stylesheet",
    "pict",
    "objdata",
    "objclass",
    "generator",
    "listtable",
    "listoverridetable",
    "themedata",
    "datastore",
    "sn",
    "sv",
    "xe",
    "tc",
    "rsidtbl",
    "revtbl",
];

/// Groups that programs which do not know them leave out, and that hold text all the same.
const STARRED_TEXT: [&str; 9] =
    ["shpinst", "fldinst", "annotation", "userprops", "docvar", "footnote", "ftnsep", "do", "dptxbxtext"];

/// What ends a line, and the properties, each of which stands in a group of its own.
const ENDS_LINE: [&str; 17] = [
    "par",
    "line",
    "row",
    "nestrow",
    "page",
    "sect",
    "title",
    "subject",
    "author",
    "manager",
    "company",
    "operator",
    "keywords",
    "doccomm",
    "hlinkbase",
    "propname",
    "staticval",
];

/// How deep groups may lie in each other.
const DEPTH: usize = 1_000;

/// The text of a file in RTF.
pub fn extract(bytes: &[u8]) -> Extract {
    let read = Text::of(bytes);
    let cut_off = (!read.ended).then_some(Notice::CutOff);
    let why_not = if read.full { Some(WhyNot::TooLarge) } else { cut_off.as_ref().map(|_| WhyNot::Damaged) };
    let parts = [Part::Body, Part::HeaderFooter, Part::Notes, Part::Comments, Part::Properties];
    let mut pages: Vec<Page> =
        parts.into_iter().zip(read.parts).map(|(part, text)| Page::new(Place::Part(part), text)).collect();
    if let Some(body) = pages.first_mut() {
        body.unseen = read.deleted;
    }
    pages.retain(|page| !page.is_empty());
    // What another program put there is shown by that program alone.
    let objects = (!read.objects.is_empty())
        .then(|| [Notice::Attachments(read.objects.clone()), Notice::UnreadAttachments(read.objects)]);
    Extract::of(FileKind::Rtf, pages, why_not).noticing(cut_off).noticing(objects.into_iter().flatten())
}

/// What the open groups say about the text in them.
#[derive(Clone, Copy)]
struct Group {
    silent: bool,
    deleted: bool,
    /// Where the text goes, as a place in [`Text::parts`].
    part: usize,
    /// Whether the next control word is one that unknowing programs leave out.
    starred: bool,
    /// How many plain characters stand after a `\u` for programs that cannot read it.
    fallback: usize,
}

const OUTERMOST: Group = Group { silent: false, deleted: false, part: 0, starred: false, fallback: 1 };

struct Text {
    /// Body, headers and footers, notes, comments, properties.
    parts: [String; 5],
    deleted: String,
    /// The objects of other programs, by what they say that they are, and what the next one says.
    objects: Vec<String>,
    class: String,
    groups: Vec<Group>,
    encoding: &'static Encoding,
    skip: usize,
    /// The first half of a character beyond the sixteen bits that `\u` has room for.
    high: Option<u16>,
    ended: bool,
    full: bool,
}

impl Text {
    fn of(bytes: &[u8]) -> Self {
        let mut text = Self {
            parts: Default::default(),
            deleted: String::new(),
            objects: Vec::new(),
            class: String::new(),
            groups: vec![OUTERMOST],
            encoding: WINDOWS_1252,
            skip: 0,
            high: None,
            ended: false,
            full: false,
        };
        let mut rest = bytes;
        while let Some((&byte, after)) = rest.split_first() {
            rest = after;
            if text.parts.iter().map(String::len).sum::<usize>() > limits::TEXT || text.groups.len() > DEPTH {
                text.full = true;
                return text;
            }
            match byte {
                b'{' => text.groups.push(Group { starred: false, ..text.group() }),
                b'}' => {
                    text.skip = 0;
                    text.groups.pop();
                    if text.groups.len() <= 1 {
                        text.ended = true;
                        return text;
                    }
                }
                b'\\' => text.control(&mut rest),
                b'\r' | b'\n' => {}
                _ if text.skip > 0 => text.skip -= 1,
                _ => text.byte(byte),
            }
        }
        text
    }

    fn group(&self) -> Group {
        self.groups.last().copied().unwrap_or(OUTERMOST)
    }

    fn change(&mut self, change: impl FnOnce(&mut Group)) {
        if let Some(group) = self.groups.last_mut() {
            change(group);
        }
    }

    fn put(&mut self, text: &str) {
        let group = self.group();
        if group.silent {
            return;
        }
        if group.deleted {
            self.deleted.push_str(text);
        } else if let Some(part) = self.parts.get_mut(group.part) {
            part.push_str(text);
        }
    }

    fn byte(&mut self, byte: u8) {
        let bytes = [byte];
        let decoded = self.encoding.decode_without_bom_handling(&bytes).0;
        self.put(&decoded);
    }

    fn control(&mut self, rest: &mut &[u8]) {
        match Control::read(rest) {
            Control::Byte(_) if self.skip > 0 => self.skip -= 1,
            Control::Byte(byte) => self.byte(byte),
            Control::Symbol('*') => self.change(|group| group.starred = true),
            Control::Symbol('~') => self.put(" "),
            Control::Symbol('_') => self.put("-"),
            Control::Symbol('\r' | '\n') => self.put("\n"),
            Control::Symbol(c @ ('\\' | '{' | '}')) => self.put(c.encode_utf8(&mut [0; 4])),
            Control::Symbol(_) => {}
            Control::Word("bin", Some(length)) => {
                let length = usize::try_from(length).unwrap_or(0);
                *rest = rest.get(length..).unwrap_or_default();
            }
            Control::Word("objclass", _) => {
                let class = rest.split(|byte| matches!(byte, b'{' | b'}' | b'\\')).next().unwrap_or_default();
                String::from_utf8_lossy(class).trim().clone_into(&mut self.class);
                self.word("objclass", None);
            }
            Control::Word("objdata", _) => {
                let class = std::mem::take(&mut self.class);
                self.objects.push(if class.is_empty() { "OLE".to_owned() } else { class });
                self.word("objdata", None);
            }
            Control::Word(word, number) => self.word(word, number),
        }
    }

    fn word(&mut self, word: &str, number: Option<i64>) {
        let starred = self.group().starred;
        if NO_TEXT.contains(&word) || starred && !STARRED_TEXT.contains(&word) {
            self.change(|group| (group.silent, group.starred) = (true, false));
            return;
        }
        self.change(|group| group.starred = false);
        match word {
            "uc" => self.change(|group| group.fallback = number.and_then(|n| usize::try_from(n).ok()).unwrap_or(1)),
            "u" => self.unicode(number),
            word if ENDS_LINE.contains(&word) => self.put("\n"),
            "tab" | "cell" | "nestcell" => self.put("\t"),
            "emspace" | "enspace" | "qmspace" => self.put(" "),
            "emdash" | "endash" => self.put("-"),
            "lquote" | "rquote" => self.put("'"),
            "ldblquote" | "rdblquote" => self.put("\""),
            "bullet" => self.put("• "),
            "mac" => self.encoding = MACINTOSH,
            "ansicpg" => self.encoding = code_page(number),
            "deleted" => self.change(|group| group.deleted = number != Some(0)),
            // What a field is asked for is not shown.
            "fldinst" => {
                self.change(|group| group.deleted = true);
                self.put("\n");
            }
            "plain" => self.change(|group| group.deleted = false),
            "header" | "headerl" | "headerr" | "headerf" | "footer" | "footerl" | "footerr" | "footerf" => {
                self.goes_to(1);
            }
            "footnote" => self.goes_to(2),
            "annotation" => self.goes_to(3),
            "info" | "userprops" | "docvar" => self.goes_to(4),
            _ => {}
        }
    }

    fn goes_to(&mut self, part: usize) {
        self.change(|group| group.part = part);
        self.put("\n");
    }

    /// A signed sixteen-bit number, and after it as many plain characters as `\uc` says.
    fn unicode(&mut self, number: Option<i64>) {
        let unit = number.map(|n| n.rem_euclid(65_536)).and_then(|n| u16::try_from(n).ok()).unwrap_or(0);
        let units = [self.high.take().unwrap_or(0), unit];
        if (0xd800..0xdc00).contains(&unit) {
            self.high = Some(unit);
        } else {
            let units = units.into_iter().filter(|unit| *unit != 0);
            let text: String = char::decode_utf16(units).flatten().collect();
            self.put(&text);
        }
        self.skip = self.group().fallback;
    }
}

/// The encoding of a Windows code page.
fn code_page(number: Option<i64>) -> &'static Encoding {
    let label = number.map(|page| if page == 65_001 { "utf-8".to_owned() } else { format!("windows-{page}") });
    label
        .and_then(|label| Encoding::for_label(label.as_bytes()))
        .filter(|found| found.is_single_byte())
        .unwrap_or(WINDOWS_1252)
}

/// What stands after a backslash.
enum Control<'a> {
    Byte(u8),
    Symbol(char),
    Word(&'a str, Option<i64>),
}

impl<'a> Control<'a> {
    fn read(rest: &mut &'a [u8]) -> Self {
        let letters = rest.iter().take_while(|b| b.is_ascii_alphabetic()).count();
        if letters == 0 {
            return Self::symbol(rest);
        }
        let (word, after) = rest.split_at(letters);
        let digits =
            after.iter().enumerate().take_while(|(i, b)| b.is_ascii_digit() || (*i == 0 && **b == b'-')).count();
        let (number, after) = after.split_at(digits);
        *rest = after.strip_prefix(b" ").unwrap_or(after);
        let number = std::str::from_utf8(number).ok().and_then(|n| n.parse().ok());
        Self::Word(std::str::from_utf8(word).unwrap_or_default(), number)
    }

    fn symbol(rest: &mut &'a [u8]) -> Self {
        let Some((&symbol, after)) = rest.split_first() else { return Self::Symbol(' ') };
        *rest = after;
        if symbol == b'\'' {
            let hex = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
            if let Some(byte) = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
                *rest = after.get(2..).unwrap_or_default();
                return Self::Byte(byte);
            }
        }
        Self::Symbol(char::from(symbol))
    }
}
