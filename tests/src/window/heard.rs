//! What a screen reader is told of the window: the tree of AT-SPI, on the message bus of the window.

use std::path::Path;
use std::process::Stdio;

use serde_json::Value;

use super::Window;
use crate::tree::root;

/// Something that is told.
#[derive(Debug, Clone)]
pub struct Node {
    /// How far it is within the page, whose own node has 0.
    pub depth: usize,
    /// As AT-SPI calls it, in English.
    pub role: String,
    /// What is read out.
    pub name: String,
    states: Vec<String>,
    attributes: Value,
}

impl Node {
    /// Whether it is in this state of AT-SPI: `focused`, `focusable`.
    pub fn is(&self, state: &str) -> bool {
        self.states.iter().any(|one| one == state)
    }

    /// What is told besides, by its name: `tag`, `level`, `computed-role`; empty where it is not.
    pub fn attribute(&self, name: &str) -> &str {
        self.attributes[name].as_str().unwrap_or_default()
    }
}

impl From<&Value> for Node {
    fn from(told: &Value) -> Self {
        let text = |name: &str| told[name].as_str().unwrap_or_default().to_owned();
        let states = told["states"].as_array().unwrap();
        Self {
            depth: usize::try_from(told["depth"].as_u64().unwrap()).unwrap(),
            role: text("role"),
            name: text("name"),
            states: states.iter().map(|state| state.as_str().unwrap().to_owned()).collect(),
            attributes: told["attributes"].clone(),
        }
    }
}

impl Window {
    /// Waits until what a screen reader is told is right, and gives the whole page, each node before those within.
    pub fn heard_until(&self, what: &str, right: impl Fn(&[Node]) -> bool) -> Vec<Node> {
        self.attempt(&format!("{what}, as screen readers are told"), async |_| {
            let page = self.heard();
            let right = right(&page);
            Ok(Some(page).filter(|_| right))
        })
    }

    /// The page; empty while it changes.
    fn heard(&self) -> Vec<Node> {
        // Debian's bindings belong to Debian's own Python; another may come first on the path.
        let mut read = self.machine.command(Path::new("/usr/bin/python3"));
        read.arg(root().join("tests/src/window/accessible.py")).stdout(Stdio::piped());
        read.env("DBUS_SESSION_BUS_ADDRESS", self.machine.bus());
        let told = read.output().expect("python3 is needed");
        let told: Value = serde_json::from_slice(&told.stdout).unwrap_or_default();
        told.as_array().into_iter().flatten().map(Node::from).collect()
    }
}
