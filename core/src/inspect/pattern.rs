//! Regular expressions that are compiled once. All are constants of this crate.

use regex::Regex;

/// Compiles a constant expression, without regard to case.
#[expect(clippy::expect_used, reason = "every expression is a constant, compiled by the tests")]
pub(super) fn compile(source: &str) -> Regex {
    Regex::new(&format!("(?i){source}")).expect("a valid constant expression")
}

/// Declares a lazily compiled expression.
macro_rules! pattern {
    ($name:ident, $source:expr) => {
        static $name: std::sync::LazyLock<regex::Regex> =
            std::sync::LazyLock::new(|| $crate::inspect::pattern::compile($source));
    };
}
pub(super) use pattern;

/// Where the last occurrence of `expression` in `text` ends, if there is one.
pub(super) fn last_end(expression: &Regex, text: &str) -> Option<usize> {
    expression.find_iter(text).last().map(|found| found.end())
}
