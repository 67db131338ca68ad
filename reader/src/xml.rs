//! The text of one XML part of an Office or `OpenDocument` file.
//!
//! Entities that a file defines for itself are never resolved: they are how a small file grows without end.

use std::collections::BTreeMap;
use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use ringperm_core::inspect::Part;

use crate::elements::Elements;
use crate::limits;
use crate::package::attribute;

/// What one part holds.
#[derive(Default)]
pub struct Taken {
    /// Its text.
    pub text: String,
    /// What is in the file without being shown: as it read before a deletion, alternate texts of pictures.
    pub unseen: String,
    /// What belongs to other parts.
    pub aside: BTreeMap<Part, String>,
    /// How the reading of it ended.
    pub end: End,
}

/// How the reading of a part ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum End {
    /// It was read to its end.
    #[default]
    Whole,
    /// It breaks off, or is not well-formed.
    Broken,
    /// It holds more text than is looked at.
    Full,
    /// It defines entities of its own.
    Entities,
}

impl Taken {
    fn length(&self) -> usize {
        self.text.len() + self.unseen.len() + self.aside.values().map(String::len).sum::<usize>()
    }
}

/// Every text of an XML document, with what its attributes hold, and whether that is all. What is not well-formed is
/// taken as it stands too, so that nothing after the fault is lost.
pub fn plain_text(xml: &[u8], elements: &'static Elements) -> (String, bool) {
    let taken = take(xml, elements);
    let mut text = [taken.text, taken.unseen].join("\n");
    if matches!(taken.end, End::Broken | End::Entities) {
        text.push_str(&String::from_utf8_lossy(xml));
    }
    let whole = taken.end != End::Full && text.len() <= limits::TEXT;
    text.truncate(text.floor_char_boundary(limits::TEXT));
    (text, whole)
}

/// Takes the text out of an XML part. What came before a fault is kept.
pub fn take(source: impl BufRead, elements: &'static Elements) -> Taken {
    let mut reader = Reader::from_reader(source);
    reader.config_mut().check_end_names = !elements.loose;
    reader.config_mut().allow_unmatched_ends = elements.loose;
    let mut walk = Walk::new(elements);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        let Ok(event) = reader.read_event_into(&mut buffer) else { return walk.finished(End::Broken) };
        match event {
            Event::Start(start) => walk.start(&start),
            Event::Empty(start) => {
                walk.start(&start);
                walk.end(start.local_name().as_ref());
            }
            Event::End(end) => walk.end(end.local_name().as_ref()),
            Event::Text(text) => walk.text(&text),
            Event::CData(text) => walk.text(&text),
            Event::GeneralRef(reference) => match reference.resolve_char_ref() {
                Ok(Some(c)) => walk.text(c.encode_utf8(&mut [0; 4])),
                _ => walk.text(resolve_predefined_entity(&reference).unwrap_or_default()),
            },
            Event::DocType(definition) if definition.contains("<!ENTITY") => {
                return walk.finished(End::Entities);
            }
            // A part that breaks off leaves elements open.
            Event::Eof => {
                let closed = walk.frames.len() == 1 && walk.frames.iter().all(|frame| frame.depth == 0);
                return walk.finished(if closed { End::Whole } else { End::Broken });
            }
            _ => {}
        }
        if walk.is_full() {
            return walk.finished(End::Full);
        }
    }
}

/// Where the text of an element goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Goal {
    Text,
    Unseen,
    Formula,
    Aside(Part),
}

/// A text that is being put together: the part itself, or a box within it.
struct Frame {
    goal: Goal,
    /// How many elements are open within it, and how many of those whose text counts.
    depth: usize,
    inside_text: usize,
    done: String,
    /// The line as it reads now, and as it read before what was deleted and inserted.
    now: String,
    before: String,
    changed: bool,
    /// Boxes that come after the paragraph that is open.
    after: String,
}

impl Frame {
    fn new(goal: Goal) -> Self {
        Self {
            goal,
            depth: 0,
            inside_text: 0,
            done: String::new(),
            now: String::new(),
            before: String::new(),
            changed: false,
            after: String::new(),
        }
    }
}

struct Walk {
    elements: &'static Elements,
    taken: Taken,
    frames: Vec<Frame>,
    deleted: usize,
    inserted: usize,
    /// For each open choice between forms of the same content: whether one was taken (ECMA-376 part 3, 7.6).
    choices: Vec<bool>,
}

/// How deep elements with texts of their own may lie in each other.
const FRAMES: usize = 60;

impl Walk {
    fn new(elements: &'static Elements) -> Self {
        Self {
            elements,
            taken: Taken::default(),
            frames: vec![Frame::new(Goal::Text)],
            deleted: 0,
            inserted: 0,
            choices: Vec::new(),
        }
    }

    fn is_full(&self) -> bool {
        let open: usize = self
            .frames
            .iter()
            .map(|frame| frame.done.len() + frame.now.len() + frame.before.len() + frame.after.len())
            .sum();
        self.taken.length() + open > limits::TEXT
    }

    fn finished(mut self, end: End) -> Taken {
        while let Some(frame) = self.frames.pop() {
            self.close(frame);
        }
        self.taken.end = end;
        self.taken.text.truncate(self.taken.text.floor_char_boundary(limits::TEXT));
        self.taken
    }

    fn goal(&self, name: &str) -> Option<Goal> {
        let elements = self.elements;
        if elements.unseen.contains(&name) {
            return Some(Goal::Unseen);
        }
        if elements.formulas.contains(&name) {
            return Some(Goal::Formula);
        }
        if elements.boxed.contains(&name) {
            return Some(self.frames.last().map_or(Goal::Text, |frame| frame.goal));
        }
        elements.aside.iter().find(|(element, _)| *element == name).map(|(_, part)| Goal::Aside(*part))
    }

    fn start(&mut self, start: &BytesStart<'_>) {
        let name = start.local_name();
        let name: &str = name.as_ref();
        match name {
            "AlternateContent" => self.choices.push(false),
            "Choice" => {
                if let Some(taken) = self.choices.last_mut() {
                    *taken = true;
                }
            }
            _ => {}
        }
        // What older programs show instead need not say the same.
        let again = name == "Fallback" && self.choices.last() == Some(&true);
        let goal = if again { Some(Goal::Unseen) } else { self.goal(name) };
        if let Some(goal) = goal.filter(|_| self.frames.len() < FRAMES) {
            self.frames.push(Frame::new(goal));
        }
        let elements = self.elements;
        if let Some(frame) = self.frames.last_mut() {
            frame.depth += 1;
            frame.inside_text += usize::from(elements.text.contains(&name));
        }
        self.deleted += usize::from(elements.deleted.contains(&name));
        self.inserted += usize::from(elements.inserted.contains(&name));
        if elements.line_break.contains(&name) {
            self.put("\n");
        } else if elements.gap.contains(&name) {
            self.put(" ");
        } else if elements.hyphen.contains(&name) {
            self.put("-");
        }
        for (_, key) in elements.attributes.iter().filter(|(element, _)| element.is_empty() || *element == name) {
            for value in attributes(start, key) {
                self.taken.unseen.push_str(&value);
                self.taken.unseen.push('\n');
            }
        }
    }

    fn end(&mut self, name: &str) {
        if name == "AlternateContent" {
            self.choices.pop();
        }
        let elements = self.elements;
        if let Some(frame) = self.frames.last_mut() {
            frame.inside_text = frame.inside_text.saturating_sub(usize::from(elements.text.contains(&name)));
        }
        self.deleted = self.deleted.saturating_sub(usize::from(elements.deleted.contains(&name)));
        self.inserted = self.inserted.saturating_sub(usize::from(elements.inserted.contains(&name)));
        if elements.paragraph.is_empty() || elements.paragraph.contains(&name) || elements.row == name {
            self.end_line();
        } else if elements.cell.contains(&name) {
            self.end_cell();
        }
        let over = self.frames.last_mut().is_some_and(|frame| {
            frame.depth = frame.depth.saturating_sub(1);
            frame.depth == 0
        });
        let ended = (over && self.frames.len() > 1).then(|| self.frames.pop()).flatten();
        if let Some(frame) = ended {
            self.close(frame);
        }
    }

    fn text(&mut self, text: &str) {
        let inside = self.frames.last().is_some_and(|frame| frame.inside_text > 0);
        let formula = self.frames.last().is_some_and(|frame| frame.goal == Goal::Formula);
        if self.elements.text.is_empty() || inside || formula {
            self.put(text);
        }
    }

    fn put(&mut self, text: &str) {
        let (deleted, inserted) = (self.deleted > 0, self.inserted > 0);
        let Some(frame) = self.frames.last_mut() else { return };
        if !deleted {
            frame.now.push_str(text);
        }
        if !inserted || deleted {
            frame.before.push_str(text);
        }
        frame.changed |= deleted;
    }

    fn end_line(&mut self) {
        let Some(frame) = self.frames.last_mut() else { return };
        frame.done.push_str(&frame.now);
        frame.done.push('\n');
        frame.done.push_str(&frame.after);
        if frame.changed {
            self.taken.unseen.push_str(&frame.before);
            self.taken.unseen.push('\n');
        }
        frame.now.clear();
        frame.before.clear();
        frame.after.clear();
        frame.changed = false;
    }

    /// Cells of a row come on one line.
    fn end_cell(&mut self) {
        let Some(frame) = self.frames.last_mut() else { return };
        if frame.done.ends_with('\n') {
            frame.done.pop();
        }
        frame.done.push('\t');
    }

    fn close(&mut self, mut frame: Frame) {
        if !frame.now.is_empty() || !frame.after.is_empty() || frame.changed {
            self.frames.push(frame);
            self.end_line();
            let Some(ended) = self.frames.pop() else { return };
            frame = ended;
        }
        match (frame.goal, self.frames.last_mut()) {
            // A box comes after the paragraph that it stands in.
            (goal, Some(around)) if around.goal == goal => around.after.push_str(&frame.done),
            (Goal::Text, _) => self.taken.text.push_str(&frame.done),
            (Goal::Formula, _) if !may_hold_a_number(&frame.done) => {}
            (Goal::Unseen | Goal::Formula, _) => self.taken.unseen.push_str(&frame.done),
            (Goal::Aside(part), _) => self.taken.aside.entry(part).or_default().push_str(&frame.done),
        }
    }
}

/// Whether there are as many digits on end as the shorter part of a number has.
fn may_hold_a_number(formula: &str) -> bool {
    formula.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.len() >= 5)
}

/// The values of an attribute by its local name, or of all that declare no namespace.
fn attributes(start: &BytesStart<'_>, key: &str) -> Vec<String> {
    if !key.is_empty() {
        return attribute(start, key).into_iter().collect();
    }
    let named = start.attributes().flatten().filter(|one| !one.key.as_ref().starts_with("xmlns"));
    named.filter_map(|one| Some(one.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok()?.into_owned())).collect()
}
