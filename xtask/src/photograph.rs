//! A picture of the program's window where there is no screen.
//!
//! This program starts itself again inside Xvfb and a message bus of its own,
//! so that everything it started there goes away with them.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::shell;
use crate::webdriver::{self, PATIENCE, Session};

/// The page has drawn its first screen and its data has arrived.
const USABLE: &str = "return document.querySelector('main h1') !== null \
                      && document.documentElement.dataset.ready === 'true'";

/// Starts `program` on a virtual display and writes a PNG to `out`.
pub fn take(out: &Path, program: &Command) -> Result<()> {
    let mut inside = Command::new(env::current_exe()?);
    // The folder of whoever calls, not the root: `out` is theirs.
    inside.current_dir(env::current_dir()?);
    inside.arg("photograph").arg(out);
    inside.arg(program.get_program()).arg("--");
    inside.args(program.get_args());
    shell::run(&mut shell::on_virtual_display(&inside))?;
    println!("{}", out.display());
    Ok(())
}

/// The part that runs on the virtual display.
pub fn inside(out: &Path, program: &Path, args: &[String]) -> Result<()> {
    // The driver's pictures come from the buffers that the window does without.
    let buffers = [("WEBKIT_DISABLE_DMABUF_RENDERER", "0")];
    let picture = webdriver::with_driver(&buffers, |driver| {
        let session = Session::open(driver, program, args)?;
        let picture = wait_until_usable(&session).and_then(|()| session.screenshot());
        session.close()?;
        picture
    });
    fs::write(out, picture?).with_context(|| out.display().to_string())
}

fn wait_until_usable(session: &Session) -> Result<()> {
    let start = Instant::now();
    while session.execute(USABLE)? != Value::Bool(true) {
        if start.elapsed() > PATIENCE {
            let text = session.execute("return document.body.innerText")?;
            bail!("the page was not usable after {PATIENCE:?}; it shows: {text}");
        }
        webdriver::pause();
    }
    Ok(())
}
