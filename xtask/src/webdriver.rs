//! The few calls of W3C `WebDriver` that measuring and photographing the window need.
//!
//! Talks to `WebKitWebDriver` on this machine only. Tests of the window use a
//! full client; this one stays small so that xtask compiles in seconds.

use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::{Child, Command};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use ureq::Agent;
use ureq::http::Response;

/// How long the driver may take to answer, and a program to show its window, on a slow machine.
pub const PATIENCE: Duration = Duration::from_mins(1);

/// `WebKitWebDriver`, started and answering.
pub struct Driver {
    process: Child,
    port: u16,
}

/// A running program under the driver's control.
pub struct Session {
    agent: Agent,
    url: String,
}

/// A port of this machine that nobody listens on.
fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    Ok(listener.local_addr()?.port())
}

/// The pause between two looks at something that is not ready yet.
pub fn pause() {
    thread::sleep(Duration::from_millis(50));
}

/// Starts a driver with these variables for the work, and ends it afterwards.
///
/// # Errors
/// When it cannot be started, ends by itself, or does not answer; and those of the work.
pub fn with_driver<T>(variables: &[(&str, &str)], work: impl FnOnce(&Driver) -> Result<T>) -> Result<T> {
    let port = free_port()?;
    let process = Command::new("WebKitWebDriver")
        .arg(format!("--port={port}"))
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .envs(variables.iter().copied())
        .spawn()
        .context("could not start WebKitWebDriver")?;
    let mut driver = Driver { process, port };
    let done = driver.wait_until_it_answers().and_then(|()| work(&driver));
    // It may have ended by itself; then there is nothing to stop.
    let _ = driver.process.kill();
    driver.process.wait()?;
    done
}

impl Driver {
    /// Its number among the processes: what it starts is below it.
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    fn wait_until_it_answers(&mut self) -> Result<()> {
        let start = Instant::now();
        while ureq::get(format!("http://127.0.0.1:{}/status", self.port)).call().is_err() {
            if let Some(status) = self.process.try_wait()? {
                bail!("WebKitWebDriver ended ({status})");
            }
            if start.elapsed() > PATIENCE {
                bail!("WebKitWebDriver did not answer within {PATIENCE:?}");
            }
            pause();
        }
        Ok(())
    }
}

impl Session {
    /// Lets the driver start `program`.
    ///
    /// # Errors
    /// When no window is there within [`PATIENCE`]: the driver waits for ever if the program dies at start.
    pub fn open(driver: &Driver, program: &Path, args: &[String]) -> Result<Self> {
        let agent: Agent =
            Agent::config_builder().timeout_global(Some(PATIENCE)).http_status_as_error(false).build().into();
        let driver = format!("http://127.0.0.1:{}", driver.port);
        let options = json!({ "binary": program, "args": args });
        let wanted = json!({ "alwaysMatch": { "webkitgtk:browserOptions": options } });
        let answer = agent.post(format!("{driver}/session")).send_json(json!({ "capabilities": wanted }));
        let opened = value(answer).context("the program opened no window; what it said stands above")?;
        let id = opened.get("sessionId").and_then(Value::as_str);
        let url = format!("{driver}/session/{}", id.context("no sessionId")?);
        Ok(Self { agent, url })
    }

    /// The value that a script in the page returns.
    pub fn execute(&self, script: &str) -> Result<Value> {
        let url = format!("{}/execute/sync", self.url);
        let script = json!({ "script": script, "args": [] });
        value(self.agent.post(url).send_json(script)).context("asking the page")
    }

    /// What a script hands to the function that it is given behind `args`.
    pub fn execute_async(&self, script: &str, args: &[Value]) -> Result<Value> {
        let url = format!("{}/execute/async", self.url);
        let script = json!({ "script": script, "args": args });
        value(self.agent.post(url).send_json(script)).context("asking the page")
    }

    /// What the window shows, as PNG.
    pub fn screenshot(&self) -> Result<Vec<u8>> {
        let answer = self.agent.get(format!("{}/screenshot", self.url)).call();
        let picture = value(answer).context("taking the picture")?;
        let picture = picture.as_str().context("a picture that is no text")?;
        Ok(STANDARD.decode(picture)?)
    }

    /// Ends the program.
    pub fn close(self) -> Result<()> {
        value(self.agent.delete(&self.url).call()).context("closing the program")?;
        Ok(())
    }
}

/// The `value` of an answer; an error object becomes an error.
fn value(answer: Result<Response<ureq::Body>, ureq::Error>) -> Result<Value> {
    let mut answer = answer?;
    let status = answer.status();
    // A picture of a large window exceeds the client's default of 10 MB.
    let body = answer.body_mut().with_config().limit(100 << 20);
    let mut body: Value = body.read_json()?;
    let value = body.get_mut("value").map(Value::take).context("no `value`")?;
    if !status.is_success() {
        bail!("{status}: {value}");
    }
    Ok(value)
}
