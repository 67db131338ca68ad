//! Conditions over a company's traits: for whom a requirement is asked.
//!
//! A condition is small and total: it always ends, and has an answer for every set of traits.
//! An unknown trait makes the answer unknown, never no; this module must not guess.

use std::fmt;

use crate::company::{TraitKind, TraitValue, Traits, trait_kind};

/// How deep `not` and parentheses may nest.
const MAX_DEPTH: usize = 32;

/// For which companies something holds, as `outbound and b2c` or `employees >= 5`.
///
/// Grammar, weakest binding first; the names are those of [`crate::company::TRAITS`]:
///
/// ```text
/// condition = "always" | any
/// any       = all { "or" all }
/// all       = term { "and" term }
/// term      = "not" term | "(" any ")" | FLAG | NUMBER ( "=" | "<" | "<=" | ">" | ">=" ) DIGITS | CHOICE "=" VALUE
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition(Expression);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Expression {
    Always,
    Any(Vec<Expression>),
    All(Vec<Expression>),
    Not(Box<Expression>),
    Flag(String),
    Compare(String, Order, u32),
    Is(String, String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Condition {
    /// The condition that holds for every company.
    pub fn always() -> Self {
        Self(Expression::Always)
    }

    /// Reads a condition; the error says in English what is wrong.
    pub fn parse(text: &str) -> Result<Self, String> {
        let tokens = tokens(text)?;
        if tokens == ["always"] {
            return Ok(Self::always());
        }
        let mut parser = Parser { tokens: &tokens, depth: 0 };
        let expression = parser.any()?;
        match parser.next() {
            None => Ok(Self(expression)),
            Some(rest) => Err(format!("`{rest}` is not expected here")),
        }
    }

    /// Whether it holds for a company with these traits; `None` when that hangs on an unknown trait.
    ///
    /// Three-valued logic (Kleene): `false and unknown` is false, `true or unknown` is true.
    pub fn holds(&self, traits: &Traits) -> Option<bool> {
        self.0.holds(traits)
    }

    /// The names of the traits that it asks about, each once, in the order of the text.
    pub fn traits(&self) -> Vec<&str> {
        let mut names = Vec::new();
        self.0.collect_traits(&mut names);
        names
    }
}

impl Expression {
    fn holds(&self, traits: &Traits) -> Option<bool> {
        match self {
            Self::Always => Some(true),
            Self::Any(terms) => dominated_by(true, terms, traits),
            Self::All(terms) => dominated_by(false, terms, traits),
            Self::Not(term) => term.holds(traits).map(|held| !held),
            Self::Flag(name) => match traits.get(name) {
                Some(TraitValue::Flag(value)) => Some(*value),
                _ => None,
            },
            Self::Compare(name, order, limit) => match traits.get(name) {
                Some(TraitValue::Number(value)) => Some(order.holds(*value, *limit)),
                _ => None,
            },
            Self::Is(name, expected) => match traits.get(name) {
                Some(TraitValue::Choice(value)) => Some(value == expected),
                _ => None,
            },
        }
    }

    fn collect_traits<'a>(&'a self, names: &mut Vec<&'a str>) {
        match self {
            Self::Always => {}
            Self::Any(terms) | Self::All(terms) => terms.iter().for_each(|term| term.collect_traits(names)),
            Self::Not(term) => term.collect_traits(names),
            Self::Flag(name) | Self::Compare(name, ..) | Self::Is(name, _) => {
                if !names.contains(&name.as_str()) {
                    names.push(name);
                }
            }
        }
    }
}

/// `decisive` when one term is that; else unknown when one term is unknown; else the opposite.
fn dominated_by(decisive: bool, terms: &[Expression], traits: &Traits) -> Option<bool> {
    let mut outcome = Some(!decisive);
    for term in terms {
        match term.holds(traits) {
            Some(value) if value == decisive => return Some(decisive),
            Some(_) => {}
            None => outcome = None,
        }
    }
    outcome
}

impl Order {
    fn parse(sign: &str) -> Option<Self> {
        match sign {
            "=" => Some(Self::Equal),
            "<" => Some(Self::Less),
            "<=" => Some(Self::LessOrEqual),
            ">" => Some(Self::Greater),
            ">=" => Some(Self::GreaterOrEqual),
            _ => None,
        }
    }

    fn sign(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
        }
    }

    fn holds(self, value: u32, limit: u32) -> bool {
        match self {
            Self::Equal => value == limit,
            Self::Less => value < limit,
            Self::LessOrEqual => value <= limit,
            Self::Greater => value > limit,
            Self::GreaterOrEqual => value >= limit,
        }
    }
}

/// Cuts a text into words, signs and parentheses.
fn tokens(text: &str) -> Result<Vec<&str>, String> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '(' | ')' => 1,
            '<' | '>' | '=' => rest.find(|c| !matches!(c, '<' | '>' | '=')).unwrap_or(rest.len()),
            c if is_word(c) => rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
            other => return Err(format!("`{other}` is not part of a condition")),
        };
        let (token, after) = rest.split_at(length);
        tokens.push(token);
        rest = after.trim_start();
    }
    Ok(tokens)
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-')
}

struct Parser<'a> {
    tokens: &'a [&'a str],
    depth: usize,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<&'a str> {
        self.tokens.first().copied()
    }

    fn next(&mut self) -> Option<&'a str> {
        let (first, rest) = self.tokens.split_first()?;
        self.tokens = rest;
        Some(first)
    }

    fn any(&mut self) -> Result<Expression, String> {
        self.joined("or", Self::all, Expression::Any)
    }

    fn all(&mut self) -> Result<Expression, String> {
        self.joined("and", Self::term, Expression::All)
    }

    fn joined(
        &mut self,
        word: &str,
        part: fn(&mut Self) -> Result<Expression, String>,
        join: fn(Vec<Expression>) -> Expression,
    ) -> Result<Expression, String> {
        let first = part(self)?;
        if self.peek() != Some(word) {
            return Ok(first);
        }
        let mut terms = vec![first];
        while self.peek() == Some(word) {
            self.next();
            terms.push(part(self)?);
        }
        Ok(join(terms))
    }

    fn term(&mut self) -> Result<Expression, String> {
        match self.next() {
            None => Err("the condition ends too early".to_owned()),
            Some("not") => Ok(Expression::Not(Box::new(self.nested(Self::term)?))),
            Some("(") => {
                let inner = self.nested(Self::any)?;
                match self.next() {
                    Some(")") => Ok(inner),
                    _ => Err("a parenthesis is not closed".to_owned()),
                }
            }
            Some(name) => self.trait_test(name),
        }
    }

    /// Keeps the nesting within [`MAX_DEPTH`], so that no text can exhaust the stack.
    fn nested(&mut self, part: fn(&mut Self) -> Result<Expression, String>) -> Result<Expression, String> {
        if self.depth == MAX_DEPTH {
            return Err(format!("nested deeper than {MAX_DEPTH} levels"));
        }
        self.depth += 1;
        let inner = part(self);
        self.depth -= 1;
        inner
    }

    fn trait_test(&mut self, name: &str) -> Result<Expression, String> {
        let kind = trait_kind(name).map_err(|_| format!("`{name}` is not a trait"))?;
        match kind {
            TraitKind::Flag => Ok(Expression::Flag(name.to_owned())),
            TraitKind::Number => {
                let order = self
                    .next()
                    .and_then(Order::parse)
                    .ok_or_else(|| format!("`{name}` is a number; compare it by =, <, <=, > or >="))?;
                let limit = self
                    .next()
                    .and_then(|digits| digits.parse().ok())
                    .ok_or_else(|| format!("`{name}` is compared with a whole number from 0"))?;
                Ok(Expression::Compare(name.to_owned(), order, limit))
            }
            TraitKind::Choice(choices) => {
                if self.next() != Some("=") {
                    return Err(format!("`{name}` is a choice; compare it by ="));
                }
                let value = self
                    .next()
                    .filter(|value| choices.contains(value))
                    .ok_or_else(|| format!("`{name}` is one of {}", choices.join(", ")))?;
                Ok(Expression::Is(name.to_owned(), value.to_owned()))
            }
        }
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Always => f.write_str("always"),
            Self::Any(terms) => write_joined(f, terms, " or "),
            Self::All(terms) => write_joined(f, terms, " and "),
            Self::Not(term) => write!(f, "not {}", Enclosed(term)),
            Self::Flag(name) => f.write_str(name),
            Self::Compare(name, order, limit) => write!(f, "{name} {} {limit}", order.sign()),
            Self::Is(name, value) => write!(f, "{name} = {value}"),
        }
    }
}

fn write_joined(f: &mut fmt::Formatter<'_>, terms: &[Expression], word: &str) -> fmt::Result {
    for (i, term) in terms.iter().enumerate() {
        if i > 0 {
            f.write_str(word)?;
        }
        write!(f, "{}", Enclosed(term))?;
    }
    Ok(())
}

/// A term within another one, in parentheses when it has several parts of its own.
struct Enclosed<'a>(&'a Expression);

impl fmt::Display for Enclosed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            compound @ (Expression::Any(_) | Expression::All(_)) => write!(f, "({compound})"),
            simple => simple.fmt(f),
        }
    }
}
