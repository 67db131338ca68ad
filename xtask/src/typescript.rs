//! Rust types, as they stand in a command's signature, in TypeScript.
//!
//! Follows what serde writes: `()` and `None` are null, paths and dates are
//! strings. Types of our own keep their name and are imported.

use anyhow::{Context, Result, bail};
use syn::{GenericArgument, PathArguments, PathSegment, Type};

/// Tauri's stream of messages to the page; the only type imported from Tauri.
pub const CHANNEL: &str = "Channel";

/// Arguments that Tauri fills in and the page never sees.
const GIVEN_BY_TAURI: [&str; 9] =
    ["State", "AtOffice", "AppHandle", "Window", "Webview", "WebviewWindow", "Request", "CommandScope", "GlobalScope"];

/// A type in TypeScript, and the names it needs imported.
pub struct Translated {
    pub text: String,
    pub uses: Vec<String>,
}

impl Translated {
    /// A type that needs no import.
    pub fn plain(text: &str) -> Self {
        Self { text: text.to_owned(), uses: Vec::new() }
    }

    /// The same type inside a larger one.
    fn within(self, larger: impl Fn(&str) -> String) -> Self {
        Self { text: larger(&self.text), uses: self.uses }
    }
}

/// Whether an argument of this type comes from Tauri, not from the page.
pub fn is_given_by_tauri(ty: &Type) -> bool {
    let ty = match ty {
        Type::Reference(reference) => &*reference.elem,
        ty => ty,
    };
    let Type::Path(path) = ty else { return false };
    let last = path.path.segments.last();
    last.is_some_and(|last| GIVEN_BY_TAURI.iter().any(|name| last.ident == name))
}

/// A Rust type in TypeScript.
///
/// # Errors
/// For what has no counterpart: functions, trait objects.
pub fn translate(ty: &Type) -> Result<Translated> {
    match ty {
        Type::Reference(reference) => translate(&reference.elem),
        Type::Slice(slice) => Ok(list(translate(&slice.elem)?)),
        Type::Array(array) => Ok(list(translate(&array.elem)?)),
        Type::Tuple(tuple) if tuple.elems.is_empty() => Ok(Translated::plain("null")),
        Type::Tuple(tuple) => {
            let members = tuple.elems.iter().map(translate).collect::<Result<Vec<_>>>()?;
            let text = members.iter().map(|member| member.text.as_str()).collect::<Vec<_>>().join(", ");
            let uses = members.into_iter().flat_map(|member| member.uses).collect();
            Ok(Translated { text: format!("[{text}]"), uses })
        }
        Type::Path(path) => named(path.path.segments.last().context("an empty path")?),
        _ => bail!("a type that has no counterpart in TypeScript"),
    }
}

fn named(segment: &PathSegment) -> Result<Translated> {
    let name = segment.ident.to_string();
    let plain = match name.as_str() {
        "String" | "str" | "char" | "PathBuf" | "Path" | "NaiveDate" => "string",
        "bool" => "boolean",
        "u8" | "u16" | "u32" | "u64" | "usize" | "i8" | "i16" | "i32" | "i64" | "isize" | "f32" | "f64" => "number",
        "Value" => "unknown",
        // Bytes as they are: `tauri::ipc::Response`.
        "Response" => "ArrayBuffer",
        _ => return generic(&name, segment),
    };
    Ok(Translated::plain(plain))
}

fn generic(name: &str, segment: &PathSegment) -> Result<Translated> {
    let nth = |n| {
        let inner = type_arguments(segment).nth(n);
        translate(inner.with_context(|| format!("{name} of what?"))?)
    };
    let first = || nth(0);
    match name {
        "Option" => Ok(first()?.within(|inner| format!("{inner} | null"))),
        "Vec" | "BTreeSet" | "HashSet" => Ok(list(first()?)),
        "BTreeMap" | "HashMap" => {
            let (key, value) = (nth(0)?, nth(1)?);
            let mut map = value.within(|value| format!("Record<{}, {value}>", key.text));
            map.uses.extend(key.uses);
            Ok(map)
        }
        // What goes wrong arrives as a rejected promise, not as a result.
        "Result" | "Box" | "Cow" | "Zeroizing" => first(),
        CHANNEL => {
            let mut channel = first()?.within(|inner| format!("{CHANNEL}<{inner}>"));
            channel.uses.push(CHANNEL.to_owned());
            Ok(channel)
        }
        // The window's own name for where progress is told.
        "Told" => Ok(Translated {
            text: format!("{CHANNEL}<Progress>"),
            uses: vec![CHANNEL.to_owned(), "Progress".to_owned()],
        }),
        _ if segment.arguments.is_none() => Ok(Translated { text: name.to_owned(), uses: vec![name.to_owned()] }),
        _ => bail!("{name}<…> has no counterpart in TypeScript"),
    }
}

/// The types in a segment's angle brackets, lifetimes left out.
fn type_arguments(segment: &PathSegment) -> impl Iterator<Item = &Type> {
    let args = match &segment.arguments {
        PathArguments::AngleBracketed(args) => Some(&args.args),
        _ => None,
    };
    args.into_iter().flatten().filter_map(|arg| match arg {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

fn list(item: Translated) -> Translated {
    item.within(|item| if item.contains('|') { format!("({item})[]") } else { format!("{item}[]") })
}
