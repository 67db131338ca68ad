//! Rich Text Format: the text between the control words ("RTF Specification", version 1.9.1).

use encoding_rs::WINDOWS_1252;
use ringperm_core::inspect::{Extract, FileKind};

use crate::limits;
use crate::plain;

/// Groups that hold no text of the document.
const NO_TEXT: [&str; 10] = [
    "fonttbl",
    "colortbl",
    "stylesheet",
    "pict",
    "object",
    "generator",
    "listtable",
    "listoverridetable",
    "themedata",
    "datastore",
];

/// The text of a file in RTF.
pub fn extract(bytes: &[u8]) -> Extract {
    plain::of_text(FileKind::Rtf, text(bytes))
}

/// What the open groups say about the text in them.
#[derive(Clone, Copy)]
struct Group {
    silent: bool,
    /// How many plain characters stand after a `\u` for programs that cannot read it.
    fallback: usize,
}

fn text(bytes: &[u8]) -> String {
    let mut out = String::new();
    let mut groups = vec![Group { silent: false, fallback: 1 }];
    let mut skip = 0_usize;
    let mut rest = bytes;
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        if out.len() > limits::TEXT || groups.len() > 1_000 {
            break;
        }
        let group = groups.last().copied().unwrap_or(Group { silent: false, fallback: 1 });
        match byte {
            b'{' => groups.push(group),
            b'}' if groups.len() > 1 => drop(groups.pop()),
            b'\\' => {
                let word = Control::read(&mut rest);
                if let Some(last) = groups.last_mut() {
                    apply(&word, last, &mut skip, &mut out);
                }
            }
            b'}' | b'\r' | b'\n' => {}
            _ if group.silent => {}
            _ if skip > 0 => skip -= 1,
            _ => out.push_str(&WINDOWS_1252.decode_without_bom_handling(&[byte]).0),
        }
    }
    out
}

fn apply(control: &Control, group: &mut Group, skip: &mut usize, out: &mut String) {
    match control {
        Control::Byte(_) if *skip > 0 => *skip -= 1,
        Control::Byte(byte) if !group.silent => out.push_str(&WINDOWS_1252.decode_without_bom_handling(&[*byte]).0),
        Control::Word(word, number) => match word.as_str() {
            "*" => group.silent = true,
            word if NO_TEXT.contains(&word) => group.silent = true,
            "uc" => group.fallback = number.and_then(|n| usize::try_from(n).ok()).unwrap_or(1),
            "par" | "line" | "row" | "page" | "sect" if !group.silent => out.push('\n'),
            "tab" | "cell" if !group.silent => out.push('\t'),
            "~" if !group.silent => out.push(' '),
            "_" if !group.silent => out.push('-'),
            "\\" | "{" | "}" if !group.silent => out.push_str(word),
            "u" => {
                // A signed sixteen-bit number.
                let code = number.map(|n| n.rem_euclid(65_536)).and_then(|n| u32::try_from(n).ok());
                if !group.silent {
                    out.extend(code.and_then(char::from_u32));
                }
                *skip = group.fallback;
            }
            _ => {}
        },
        Control::Byte(_) => {}
    }
}

/// What stands after a backslash.
enum Control {
    Byte(u8),
    Word(String, Option<i64>),
}

impl Control {
    fn read(rest: &mut &[u8]) -> Self {
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
        Self::Word(String::from_utf8_lossy(word).into_owned(), number)
    }

    fn symbol(rest: &mut &[u8]) -> Self {
        let Some((&symbol, after)) = rest.split_first() else { return Self::Word(String::new(), None) };
        *rest = after;
        if symbol == b'\'' {
            let hex = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
            if let Some(byte) = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
                *rest = after.get(2..).unwrap_or_default();
                return Self::Byte(byte);
            }
        }
        Self::Word(char::from(symbol).to_string(), None)
    }
}
