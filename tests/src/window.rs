//! The real window on a virtual screen, used as a person uses it: by what can be seen, typed and pressed.
//!
//! Every window has a message bus, a home and a driver of its own, and takes them with it when it goes. It waits for
//! what should appear, never for time to pass.
#![cfg(target_os = "linux")]

mod heard;
mod keyboard;
mod processes;

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use tokio::runtime::{Builder, Runtime};

use crate::cli::{Ringperm, program};
pub use heard::Node;
use processes::{Group, Machine};

/// How long anything may take on a slow machine.
const PATIENCE: Duration = Duration::from_secs(30);
/// Between two looks at something that is not there yet.
const PAUSE: Duration = Duration::from_millis(40);

/// An open window.
#[derive(Debug)]
pub struct Window {
    runtime: Runtime,
    driver: WebDriver,
    machine: Machine,
    dialogs: PathBuf,
}

impl Window {
    /// Opens the window on the store and the day of `user`, in bokmål, and waits until it can be used.
    pub fn open(user: &Ringperm) -> Self {
        Self::open_as(user, &program("ringperm-desktop"))
    }

    /// The same with the program at `path`.
    pub fn open_as(user: &Ringperm, path: &Path) -> Self {
        Self::on(Machine::start(user.home()), path, &usual(user))
    }

    /// The same with these words behind the usual ones: files to open.
    pub fn open_with(user: &Ringperm, words: &[&Path]) -> Self {
        let mut args = usual(user);
        args.extend(words.iter().map(|word| word.display().to_string()));
        Self::on(Machine::start(user.home()), &program("ringperm-desktop"), &args)
    }

    /// The example company, in the store that the program itself has for it.
    pub fn open_example(user: &Ringperm) -> Self {
        Self::on(Machine::start(user.home()), &program("ringperm-desktop"), &["--example".to_owned()])
    }

    /// The same on a screen of its own, where no other window takes the keys, and where screen readers can listen.
    pub fn open_alone(user: &Ringperm) -> Self {
        Self::on(Machine::alone(user.home()), &program("ringperm-desktop"), &usual(user))
    }

    fn on(machine: Machine, path: &Path, args: &[String]) -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let driver = runtime.block_on(session(&machine, path, args));
        let window = Self { runtime, driver, dialogs: machine.dialogs(), machine };
        window.until("the page is ready", "return document.documentElement.dataset.ready === 'true'");
        window
    }

    /// What the next dialog for choosing files will answer: nothing is a press on Cancel.
    pub fn next_dialog(&self, files: &[&Path]) {
        let line = files.iter().map(|path| path.to_str().unwrap()).collect::<Vec<_>>().join("\t");
        let mut dialogs = OpenOptions::new().create(true).append(true).open(&self.dialogs).unwrap();
        writeln!(dialogs, "{line}").unwrap();
    }

    /// Waits for the screen whose heading begins with `text`.
    pub fn heading(&self, text: &str) {
        let script = "const h = document.querySelector('main h1'); return !!h && h.innerText.replace(/\\s+/g, ' ').startsWith(arguments[0])";
        self.until_with(&format!("the heading «{text}»"), script, &[json!(text)]);
    }

    /// Waits until the screen says `text`.
    pub fn shows(&self, text: &str) {
        let script = "return document.querySelector('main').innerText.replace(/\\s+/g, ' ').replaceAll('\u{2011}', '-').includes(arguments[0])";
        self.until_with(&format!("the text «{text}»"), script, &[json!(text)]);
    }

    /// Presses the button or follows the link with exactly this name.
    pub fn press(&self, name: &str) {
        // A hard space is a space to whoever reads.
        let said = "normalize-space(translate(., '\u{a0}', ' '))";
        let path = format!("//*[self::button or self::a or self::summary][{said}={}]", quoted(name));
        self.click(&format!("«{name}»"), &By::XPath(path));
    }

    /// Presses whatever has this id: a button, an option, a box to tick.
    pub fn press_id(&self, id: &str) {
        self.click(id, &By::Id(id.to_owned()));
    }

    /// Types `text` into the field with this id, in place of what stands there.
    pub fn fill(&self, id: &str, text: &str) {
        self.attempt(&format!("to type into {id}"), async |driver| {
            let field = seen(driver, &By::Id(id.to_owned())).await?;
            if field.prop("value").await?.is_some_and(|value| !value.is_empty()) {
                field.send_keys(Key::Control + "a").await?;
            }
            field.send_keys(text).await?;
            Ok(Some(()))
        });
        // On a busy machine the keys arrive after the driver has answered.
        let script = "const field = document.getElementById(arguments[0]); return field?.value === arguments[1]";
        self.until_with(&format!("«{text}» in {id}"), script, &[json!(id), json!(text)]);
    }

    /// What stands in the field with this id.
    pub fn value(&self, id: &str) -> String {
        let script = "const field = document.getElementById(arguments[0]); return field ? field.value : null";
        self.until_some(&format!("the field {id}"), script, &[json!(id)]).as_str().unwrap().to_owned()
    }

    /// The text that matches a CSS selector, when it is there.
    pub fn text(&self, selector: &str) -> String {
        let script = "const one = document.querySelector(arguments[0]); return one ? one.innerText : null";
        self.until_some(selector, script, &[json!(selector)]).as_str().unwrap().to_owned()
    }

    /// Runs a script in the page and gives what it returns; a promise is awaited.
    pub fn run(&self, script: &str) -> Value {
        self.run_with(script, &[])
    }

    /// The same with `args` as `arguments`.
    pub fn run_with(&self, script: &str, args: &[Value]) -> Value {
        self.try_run(script, args).unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Waits until there is a file at `path`, which another program makes.
    pub fn until_file(&self, path: &Path) {
        self.until_there(&path.display().to_string(), || path.is_file());
    }

    /// Waits until something holds outside of the window.
    pub fn until_there(&self, what: &str, holds: impl Fn() -> bool) {
        self.attempt(what, async |_| Ok(holds().then_some(())));
    }

    /// Waits until a script returns true.
    pub fn until(&self, what: &str, script: &str) {
        self.until_with(what, script, &[]);
    }

    /// Waits until the script, which gets `args` as `arguments`, returns true.
    pub fn until_with(&self, what: &str, script: &str, args: &[Value]) {
        self.attempt(what, async |driver| {
            let found = driver.execute(script, args.to_vec()).await?;
            Ok(found.json().as_bool().filter(|found| *found))
        });
    }

    /// Brings the top of the screen to rest, with no text missing, and saves a picture of it where pictures are wanted:
    /// `RINGPERM_PICTURES` is their folder.
    pub fn shot(&self, name: &str) {
        // A picture of what has come to rest: nothing is being saved, the top is painted.
        let rested =
            "return ![...document.querySelectorAll('.save-line')].some((line) => line.innerText.includes('…'))";
        self.until("what was typed to be saved", rested);
        let painted = "window.scrollTo({ top: 0, behavior: 'instant' });
             const frame = () => new Promise((done) => requestAnimationFrame(done));
             return document.fonts.ready.then(frame).then(frame).then(() => true)";
        self.run(painted);
        let keys = r"return document.body.innerText.match(/\b(fact|finding|place|problem|sentence|severity|status|effort)-[a-z]\S*/)";
        assert_eq!(self.run(keys), Value::Null, "a text is missing on {name}");
        let Some(folder) = processes::pictures() else { return };
        fs::create_dir_all(&folder).unwrap();
        let picture = self.runtime.block_on(self.driver.screenshot_as_png()).unwrap();
        fs::write(folder.join(format!("{name}.png")), picture).unwrap();
    }

    /// Works inside the first frame of the screen.
    pub fn in_frame<T>(&self, work: impl FnOnce() -> T) -> T {
        self.attempt("the frame", async |driver| {
            driver.find(By::Tag("iframe")).await?.enter_frame().await?;
            Ok(Some(()))
        });
        let done = work();
        self.runtime.block_on(self.driver.enter_default_frame()).unwrap();
        done
    }

    /// Starts the program once more for the same user, while this window is open, and waits until it ends. It needs
    /// no screen for that.
    pub fn start_again(&self, store: &Path) -> std::process::ExitStatus {
        self.start_again_with(store, Path::new("/"), &[])
    }

    /// The same in `folder`, with these files to open.
    pub fn start_again_with(&self, store: &Path, folder: &Path, files: &[&str]) -> std::process::ExitStatus {
        let mut command = self.machine.command(&program("ringperm-desktop"));
        command.env("DBUS_SESSION_BUS_ADDRESS", self.machine.bus()).env_remove("DISPLAY");
        command.arg("--store").arg(store).args(files).current_dir(folder);
        let mut group = Group::start(&mut command);
        group.wait(PATIENCE).expect("the second start should end by itself")
    }

    /// Ends the program and everything it started with SIGKILL, as a power cut does.
    pub fn kill(self) {
        drop(self);
    }

    fn try_run(&self, script: &str, args: &[Value]) -> WebDriverResult<Value> {
        let done = self.runtime.block_on(self.driver.execute(script, args.to_vec()))?;
        Ok(done.json().clone())
    }

    fn click(&self, what: &str, by: &By) {
        self.attempt(&format!("to press {what}"), async |driver| {
            let element = seen(driver, by).await?;
            element.click().await?;
            Ok(Some(()))
        });
    }

    fn until_some(&self, what: &str, script: &str, args: &[Value]) -> Value {
        self.attempt(what, async |driver| {
            let found = driver.execute(script, args.to_vec()).await?.json().clone();
            Ok(Some(found).filter(|found| !found.is_null()))
        })
    }

    /// Tries until there is something; the page may be drawing itself anew.
    fn attempt<T>(&self, what: &str, mut step: impl AsyncFnMut(&WebDriver) -> WebDriverResult<Option<T>>) -> T {
        let start = Instant::now();
        loop {
            let outcome = self.runtime.block_on(step(&self.driver));
            if let Ok(Some(done)) = outcome {
                return done;
            }
            if start.elapsed() > PATIENCE {
                let shown = self.try_run("return document.body.innerText", &[]);
                let shown = shown.map_or_else(|error| error.to_string(), |text| text.as_str().unwrap_or("").to_owned());
                panic!("waited in vain for {what} ({:?}). The window shows:\n{shown}", outcome.err());
            }
            std::thread::sleep(PAUSE);
        }
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // The program goes away with its machine; the driver must not be asked to close it first.
        let _ = self.driver.clone().leak();
    }
}

/// The words of a start on the store and the day of `user`.
fn usual(user: &Ringperm) -> Vec<String> {
    vec!["--store".into(), user.store().display().to_string(), "--today".into(), user.today().to_owned()]
}

/// The element, scrolled to where a person would see it.
async fn seen(driver: &WebDriver, by: &By) -> WebDriverResult<WebElement> {
    let element = driver.find(by.clone()).await?;
    let centre = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
    driver.execute(centre, vec![element.to_json()?]).await?;
    Ok(element)
}

async fn session(machine: &Machine, path: &Path, args: &[String]) -> WebDriver {
    let address = machine.driver(PATIENCE);
    let mut wanted = Capabilities::new();
    let options = json!({ "binary": path, "args": args });
    wanted.set("webkitgtk:browserOptions", options).unwrap();
    // A program that dies at start leaves the driver waiting for ever.
    match tokio::time::timeout(PATIENCE, WebDriver::new(address, wanted)).await {
        Ok(Ok(driver)) => driver,
        Ok(Err(error)) => panic!("no window: {error}\n{}", machine.said()),
        Err(late) => panic!("no window within {PATIENCE:?} ({late})\n{}", machine.said()),
    }
}

/// A string as `XPath` writes it.
fn quoted(text: &str) -> String {
    assert!(!text.contains('"'), "no quotation mark in a name: {text}");
    format!("\"{text}\"")
}
