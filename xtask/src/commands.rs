//! The window's commands, read from its Rust source.
//!
//! Tauri knows them only at run time; reading the source gives the page a
//! checked list of names, arguments and results without a second declaration.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use syn::parse::ParseStream;
use syn::punctuated::Punctuated;
use syn::{Attribute, FnArg, Ident, Item, Pat, ReturnType, Signature, Token};

use crate::typescript::{self, Translated};

/// One function marked `#[tauri::command]`.
pub struct TauriCommand {
    /// As the page calls it.
    pub name: String,
    /// The first paragraph of its documentation.
    about: Vec<String>,
    /// Names in camel case, as Tauri expects them, with their types.
    args: Vec<(String, Translated)>,
    result: Translated,
}

/// All commands in the given files, by name.
pub fn read(files: &[PathBuf]) -> Result<Vec<TauriCommand>> {
    let mut commands = Vec::new();
    for file in files {
        let source = fs::read_to_string(file)?;
        commands.extend(parse(&source).with_context(|| file.display().to_string())?);
    }
    commands.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(commands)
}

/// The commands of one file, by name.
pub fn parse(source: &str) -> Result<Vec<TauriCommand>> {
    let mut commands = Vec::new();
    for item in syn::parse_file(source)?.items {
        match item {
            Item::Fn(function) => {
                let Some(mark) = function.attrs.iter().find(|mark| is_command(mark)) else { continue };
                let name = function.sig.ident.to_string();
                refuse_renaming(mark).with_context(|| name.clone())?;
                let Signature { ident, inputs, output, .. } = &function.sig;
                commands.push(command(&function.attrs, ident, inputs, output).with_context(|| name)?);
            }
            Item::Macro(table) if table.mac.path.is_ident("at_desk") => {
                for Row { notes, name, args, output } in table.mac.parse_body_with(rows)? {
                    commands.push(command(&notes, &name, &args, &output).with_context(|| name.to_string())?);
                }
            }
            _ => {}
        }
    }
    commands.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(commands)
}

fn is_command(mark: &Attribute) -> bool {
    let segments = &mark.path().segments;
    segments.last().is_some_and(|last| last.ident == "command")
}

/// Only `async` may stand in the brackets: another naming would make the list wrong.
fn refuse_renaming(mark: &Attribute) -> Result<()> {
    let syn::Meta::List(list) = &mark.meta else {
        return Ok(());
    };
    let words = list.parse_args_with(Punctuated::<Token![async], Token![,]>::parse_terminated);
    words.context("only `async` is understood in #[tauri::command(…)]")?;
    Ok(())
}

/// A row of the window's table `at_desk!`: `name(arguments) -> result = |desk| question;`, or with `; progress` behind
/// the arguments, or with more closures behind commas.
struct Row {
    notes: Vec<Attribute>,
    name: Ident,
    args: Args,
    output: ReturnType,
}

type Args = Punctuated<FnArg, Token![,]>;

fn rows(table: ParseStream<'_>) -> syn::Result<Vec<Row>> {
    let mut rows = Vec::new();
    while !table.is_empty() {
        let notes = table.call(Attribute::parse_outer)?;
        let name = table.parse()?;
        let given;
        syn::parenthesized!(given in table);
        let args = arguments(&given)?;
        let output = table.parse()?;
        table.parse::<Token![=]>()?;
        Punctuated::<syn::ExprClosure, Token![,]>::parse_separated_nonempty(table)?;
        table.parse::<Token![;]>()?;
        rows.push(Row { notes, name, args, output });
    }
    Ok(rows)
}

/// The arguments in the brackets; `; progress` stands for the channel of that name.
fn arguments(given: ParseStream<'_>) -> syn::Result<Args> {
    let mut args = Args::new();
    while !given.is_empty() && !given.peek(Token![;]) {
        args.push_value(given.parse()?);
        if given.peek(Token![,]) {
            args.push_punct(given.parse()?);
        }
    }
    if given.peek(Token![;]) {
        given.parse::<Token![;]>()?;
        let name: Ident = given.parse()?;
        if !args.empty_or_trailing() {
            args.push_punct(<Token![,]>::default());
        }
        args.push_value(syn::parse_str(&format!("{name}: Channel<Progress>"))?);
    }
    Ok(args)
}

fn command(notes: &[Attribute], name: &Ident, inputs: &Args, output: &ReturnType) -> Result<TauriCommand> {
    let mut args = Vec::new();
    for input in inputs {
        let FnArg::Typed(arg) = input else {
            bail!("a command takes no self");
        };
        if typescript::is_given_by_tauri(&arg.ty) {
            continue;
        }
        let Pat::Ident(name) = &*arg.pat else {
            bail!("an argument must be a plain name");
        };
        args.push((camel_case(&name.ident.to_string()), typescript::translate(&arg.ty)?));
    }
    let result = match output {
        ReturnType::Default => Translated::plain("null"),
        ReturnType::Type(_, ty) => typescript::translate(ty)?,
    };
    Ok(TauriCommand { name: name.to_string(), about: first_paragraph(notes), args, result })
}

/// `save_answer` as `saveAnswer`.
fn camel_case(name: &str) -> String {
    let mut words = name.split('_').filter(|word| !word.is_empty());
    let mut camel = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        camel.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        camel.push_str(letters.as_str());
    }
    camel
}

fn first_paragraph(attributes: &[Attribute]) -> Vec<String> {
    let lines = attributes.iter().filter_map(|attribute| {
        let syn::Meta::NameValue(doc) = &attribute.meta else {
            return None;
        };
        let syn::Expr::Lit(literal) = &doc.value else {
            return None;
        };
        match &literal.lit {
            syn::Lit::Str(line) if doc.path.is_ident("doc") => Some(line.value().trim().to_owned()),
            _ => None,
        }
    });
    lines.take_while(|line| !line.is_empty()).collect()
}

/// The commands as one TypeScript interface, with imports of the `exported` types.
///
/// # Errors
/// When a command uses a type that core does not export.
pub fn typescript(commands: &[TauriCommand], exported: &BTreeSet<String>) -> Result<String> {
    let mut imports = BTreeSet::new();
    let mut body = String::new();
    for command in commands {
        for used in command.uses() {
            if used != typescript::CHANNEL && !exported.contains(used) {
                bail!(
                    "the command `{}` uses {used}, which is not exported to the page \
                     (derive TS with #[ts(export)] in core)",
                    command.name
                );
            }
            imports.insert(used);
        }
        write_command(&mut body, command)?;
    }
    let mut text = String::from("// Written by `cargo xtask types` from src-tauri; do not edit.\n");
    for name in imports {
        let from = match name {
            typescript::CHANNEL => "@tauri-apps/api/core".to_owned(),
            name => format!("./{name}"),
        };
        writeln!(text, "import type {{ {name} }} from \"{from}\";")?;
    }
    write!(text, "\nexport interface Commands {{\n{body}}}\n")?;
    Ok(text)
}

impl TauriCommand {
    fn uses(&self) -> impl Iterator<Item = &str> {
        let args = self.args.iter().flat_map(|(_, ty)| &ty.uses);
        args.chain(&self.result.uses).map(String::as_str)
    }
}

fn write_command(text: &mut String, command: &TauriCommand) -> Result<()> {
    if !command.about.is_empty() {
        writeln!(text, "  /** {} */", command.about.join("\n   * "))?;
    }
    let args = command.args.iter();
    let args: Vec<String> = args.map(|(name, ty)| format!("{name}: {}", ty.text)).collect();
    let args = match args.as_slice() {
        // `{}` would take anything but null.
        [] => "Record<string, never>".to_owned(),
        args => format!("{{ {} }}", args.join("; ")),
    };
    let TauriCommand { name, result, .. } = command;
    writeln!(text, "  {name}: {{ args: {args}; result: {} }};", result.text)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at once")]

    use std::collections::BTreeSet;

    use super::{camel_case, parse, typescript};

    fn page(source: &str, exported: &[&str]) -> anyhow::Result<String> {
        let exported: BTreeSet<String> = exported.iter().map(ToString::to_string).collect();
        typescript(&parse(source)?, &exported)
    }

    #[test]
    fn a_command_becomes_an_entry_with_what_the_page_gives_and_gets() {
        let source = r"
            type Answer<T> = Result<T, Problem>;
            fn no_command(x: Hidden) {}
            /// Where the submission stands.
            ///
            /// More.
            #[tauri::command]
            pub async fn status(desk: State<'_, Desk>, submission_id: Option<u32>) -> Result<Overview, Problem> {}
            #[tauri::command(async)]
            fn attach(window: tauri::WebviewWindow, files: Vec<PathBuf>, progress: Channel<Progress>) -> Result<()> {}
            #[tauri::command]
            fn languages() -> Vec<Option<String>> {}
            at_desk! {
                /// Says so.
                say(words: String, to: Option<Progress>) -> Overview = |desk| {
                    desk.say(&words, to)?;
                    desk.overview()
                };
                hear() -> () = |desk| desk.hear();
                wait(days: u32; progress) -> () = |desk, tell| desk.wait(days, &mut tell);
                walk(; progress) -> () = |desk, tell| desk.walk(&mut tell);
            }
            #[tauri::command]
            fn set(traits: BTreeMap<String, Option<Progress>>) {}
        ";
        let text = page(source, &["Overview", "Progress"]).unwrap();
        assert_eq!(
            text,
            r#"// Written by `cargo xtask types` from src-tauri; do not edit.
import type { Channel } from "@tauri-apps/api/core";
import type { Overview } from "./Overview";
import type { Progress } from "./Progress";

export interface Commands {
  attach: { args: { files: string[]; progress: Channel<Progress> }; result: null };
  hear: { args: Record<string, never>; result: null };
  languages: { args: Record<string, never>; result: (string | null)[] };
  /** Says so. */
  say: { args: { words: string; to: Progress | null }; result: Overview };
  set: { args: { traits: Record<string, Progress | null> }; result: null };
  /** Where the submission stands. */
  status: { args: { submissionId: number | null }; result: Overview };
  wait: { args: { days: number; progress: Channel<Progress> }; result: null };
  walk: { args: { progress: Channel<Progress> }; result: null };
}
"#
        );
    }

    #[test]
    fn a_type_that_core_does_not_export_is_refused_by_name() {
        let error = page("#[tauri::command] fn a() -> Secret {}", &[]).unwrap_err();
        assert!(error.to_string().contains("`a` uses Secret"));
    }

    #[test]
    fn a_renamed_command_is_refused() {
        let source = "#[tauri::command(rename_all = \"snake_case\")] fn a(b_c: u8) {}";
        assert!(parse(source).is_err());
    }

    #[test]
    fn argument_names_are_written_as_tauri_expects_them() {
        assert_eq!(camel_case("submission_id"), "submissionId");
        assert_eq!(camel_case("_progress"), "progress");
        assert_eq!(camel_case("year_2_only"), "year2Only");
    }
}
