//! Opens one document that a stranger wrote and says, as JSON on standard output, what it is and what it holds.
//!
//! The document is standard input, or the file named on the command line. The program runs as a child of Ringperm with
//! limits that it sets on itself before it reads a byte. It must never write, start another program, use the network,
//! or give out a personal number. It may fail in any way at all: then its parent says "could not be read".

mod archive;
mod attached;
mod compound;
mod elements;
mod format;
mod header_codes;
mod hidden_rows;
mod html;
mod limits;
mod mail;
mod package;
mod pdf;
mod plain;
mod rtf;
mod separated;
mod show;
mod spacing;
mod spreadsheet;
mod xml;
mod zeros;

use std::fs::File;
use std::io::{self, Write};
use std::process::ExitCode;

use pdf::Readers;
use ringperm_core::inspect::call_figures::Choice;
use ringperm_core::inspect::{Expect, call_figures, inspect};
use ringperm_core::reading::extension;

/// What the command line asks for.
#[derive(Default)]
struct Call {
    path: Option<std::ffi::OsString>,
    expect: Expect,
    /// Only the call figures, read so.
    figures: Option<Choice>,
    readers: Readers,
}

fn main() -> ExitCode {
    let args: Vec<_> = std::env::args_os().skip(1).collect();
    if let Some((ask, path)) = show::Ask::of(&args) {
        return shown(&ask, path.as_deref());
    }
    let Some(call) = call(args.into_iter()) else {
        return ExitCode::from(2);
    };
    limits::set();
    // What a stranger's file provokes is nobody's to read.
    std::panic::set_hook(Box::new(|_| {}));
    match answer(&call) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// Shows pages, or what stands where on them, instead of an inspection.
fn shown(ask: &show::Ask, path: Option<&std::ffi::OsStr>) -> ExitCode {
    limits::set_for_pages();
    std::panic::set_hook(Box::new(|_| {}));
    let file = path.map_or_else(standard_input, File::open);
    match file.and_then(|file| show::show(ask, file, &mut io::stdout().lock())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn answer(call: &Call) -> io::Result<()> {
    let file = match &call.path {
        Some(path) => File::open(path)?,
        None => standard_input()?,
    };
    let extract = format::extract(file, call.readers)?;
    let mut out = io::stdout().lock();
    match &call.figures {
        Some(choice) => serde_json::to_writer(&mut out, &call_figures(&extract, choice))?,
        None => serde_json::to_writer(&mut out, &inspect(&extract, &call.expect))?,
    }
    out.flush()
}

/// `ringperm-reader [--as TYPE] [--orgnr NUMBER] [--name NAME] [--second] [--figures CHOICE] [FILE]`, where `CHOICE` is
/// JSON, and of `NAME` only what it ends in is looked at.
fn call(mut args: impl Iterator<Item = std::ffi::OsString>) -> Option<Call> {
    let mut call = Call::default();
    while let Some(arg) = args.next() {
        match arg.to_str() {
            Some("--as") => call.expect.as_type = Some(args.next()?.into_string().ok()?),
            Some("--orgnr") => call.expect.orgnr = Some(args.next()?.into_string().ok()?),
            Some("--name") => call.expect.extension = extension(args.next()?.as_ref()),
            Some("--second") => call.readers = Readers::Second,
            Some("--figures") => call.figures = Some(serde_json::from_str(args.next()?.to_str()?).ok()?),
            _ if call.path.is_none() => call.path = Some(arg),
            _ => return None,
        }
    }
    Some(call)
}

#[cfg(unix)]
fn standard_input() -> io::Result<File> {
    use std::os::fd::AsFd;
    Ok(File::from(io::stdin().as_fd().try_clone_to_owned()?))
}

#[cfg(windows)]
fn standard_input() -> io::Result<File> {
    use std::os::windows::io::AsHandle;
    Ok(File::from(io::stdin().as_handle().try_clone_to_owned()?))
}
