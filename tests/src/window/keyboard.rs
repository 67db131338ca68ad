//! The window by the keyboard alone: every key goes to whatever has the focus. Never presses anything with a mouse, and
//! never moves the focus by a script.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::Window;

/// Where the focus is. A stop is one and the same for as long as its element stands on the page.
const LOOK: &str = "
    const one = document.activeElement ?? document.body;
    window.stops ??= new Map();
    if (!window.stops.has(one)) window.stops.set(one, window.stops.size);
    const name = (one.labels?.[0] ?? one).innerText ?? '';
    const [box] = one.getClientRects();
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    const ringed = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    const middle = (from, to, end) => (Math.max(from, 0) + Math.min(to, end)) / 2;
    const onTop = box && document.elementFromPoint(middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
    return {
      stop: window.stops.get(one), id: one.id, name: name.trim().replace(/\\s+/g, ' '), tag: one.localName, classes: [...one.classList],
      seen: ringed && one.contains(onTop),
    };";

/// What has the focus.
#[derive(Debug, Clone)]
struct Stop {
    number: u64,
    /// Of the element; empty when it has none.
    id: String,
    /// What stands on it, or on its label.
    name: String,
    tag: String,
    classes: Value,
    /// Whether a person sees that the focus is there: a ring around it, within the window, and nothing over it.
    seen: bool,
}

impl From<&Value> for Stop {
    fn from(found: &Value) -> Self {
        let text = |name: &str| found[name].as_str().unwrap_or_default().to_owned();
        let number = found["stop"].as_u64().unwrap();
        let classes = found["classes"].clone();
        Self {
            number,
            id: text("id"),
            name: text("name"),
            tag: text("tag"),
            classes,
            seen: found["seen"] == json!(true),
        }
    }
}

impl Window {
    /// Presses these keys one after the other.
    pub fn keys(&self, keys: impl Into<TypingData>) {
        let chain = self.driver.action_chain().send_keys(keys);
        self.runtime.block_on(chain.perform()).unwrap();
    }

    /// Presses `key` while `held` is down.
    pub fn chord(&self, held: Key, key: impl Into<TypingData>) {
        let chain = self.driver.action_chain().key_down(held.clone()).send_keys(key).key_up(held);
        self.runtime.block_on(chain.perform()).unwrap();
    }

    /// Types into the field that has the focus, and waits until it stands there.
    pub fn write(&self, text: &str) {
        let before =
            self.run("return document.activeElement.value").as_str().expect("a field has the focus").to_owned();
        self.keys(text);
        let typed = "return document.activeElement.value === arguments[0]";
        self.until_with(&format!("«{text}» to be typed"), typed, &[json!(before + text)]);
    }

    /// Presses Tab until the focus is on what has this id, `#id`, this class, `.class`, or this name.
    pub fn tab_to(&self, wanted: &str) {
        self.walk_to(wanted, |window| window.keys(Key::Tab));
    }

    /// The same backwards.
    pub fn tab_back_to(&self, wanted: &str) {
        self.walk_to(wanted, |window| window.chord(Key::Shift, Key::Tab));
    }

    /// Waits until the focus is there, for all to see.
    pub fn focus_on(&self, wanted: &str) {
        self.attempt(&format!("the focus on {wanted}"), async |driver| {
            Ok(Some(look(driver).await?).filter(|stop| stop.seen && stop.is(wanted)))
        });
    }

    /// Waits until a new screen has come, whose heading begins with `text` and has the focus.
    pub fn focus_on_heading(&self, text: &str) {
        self.attempt(&format!("the focus on the heading «{text}»"), async |driver| {
            Ok(Some(look(driver).await?).filter(|stop| stop.seen && stop.tag == "h1" && stop.name.starts_with(text)))
        });
    }

    fn walk_to(&self, wanted: &str, press: impl Fn(&Self)) {
        let mut met = BTreeSet::new();
        let mut at = self.runtime.block_on(look(&self.driver)).unwrap();
        let mut way = Vec::new();
        let mut ends = 0;
        while !at.is(wanted) {
            assert!(met.insert(at.number), "{wanted} is not on the way of the keys: {way:?}");
            press(self);
            let from = at.number;
            // At the end of the page the focus is nowhere for one step, which nobody needs to see.
            at = self.attempt(&format!("the keys to leave {at:?}, on the way to {wanted}"), async |driver| {
                let stop = look(driver).await?;
                Ok(Some(stop).filter(|stop| stop.number != from && (stop.seen || stop.tag == "body")))
            });
            way.push(at.name.clone());
            // From there it goes on near where it was, for what had the focus may have gone: that is no second round yet.
            if at.tag == "body" && ends < 2 {
                ends += 1;
                met.clear();
            }
        }
    }
}

impl Stop {
    fn is(&self, wanted: &str) -> bool {
        match wanted.split_at_checked(1) {
            Some(("#", id)) => self.id == id,
            Some((".", class)) => self.classes.as_array().is_some_and(|all| all.contains(&json!(class))),
            _ => self.name == wanted,
        }
    }
}

async fn look(driver: &WebDriver) -> WebDriverResult<Stop> {
    Ok(Stop::from(driver.execute(LOOK, Vec::new()).await?.json()))
}
