//! The embedded typeface (Lato, SIL Open Font License 1.1) and what its letters measure.

use std::borrow::Cow;
use std::sync::OnceLock;

use printpdf::ParsedFont;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use crate::application::as_shown;
use crate::problem::{Problem, Result};

/// What stands for a character that the typeface lacks.
pub(super) const REPLACEMENT: char = '\u{25a1}';

/// The two weights that are embedded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    /// For running text.
    Regular,
    /// For headings and names.
    Bold,
}

/// Both weights, parsed.
pub(super) struct Fonts {
    regular: ParsedFont,
    bold: ParsedFont,
}

/// A piece of a line: letters that the typeface has, or a character that it lacks.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Run<'a> {
    /// Drawn as it is.
    Known(Cow<'a, str>),
    /// Drawn as [`REPLACEMENT`]; the text still says what it was.
    Unknown(&'a str),
}

/// The embedded typeface.
pub(super) fn fonts() -> Result<&'static Fonts> {
    static FONTS: OnceLock<Option<Fonts>> = OnceLock::new();
    let parse = |bytes: &[u8]| ParsedFont::from_bytes(bytes, 0, &mut Vec::new());
    FONTS
        .get_or_init(|| {
            let regular = parse(include_bytes!("../../fonts/Lato-Regular.ttf"))?;
            let bold = parse(include_bytes!("../../fonts/Lato-Bold.ttf"))?;
            Some(Fonts { regular, bold })
        })
        .as_ref()
        .ok_or_else(|| Problem::PdfFailed { reason: "the embedded font cannot be read".to_owned() })
}

impl Fonts {
    /// The font of that weight.
    pub(super) fn face(&self, weight: Weight) -> &ParsedFont {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }

    /// The width of a line in points.
    pub(super) fn width(&self, text: &str, weight: Weight, size: f32) -> f32 {
        let face = self.face(weight);
        let thousandths: u32 = self
            .runs(text, weight)
            .iter()
            .map(|run| match run {
                Run::Known(text) => text.chars().map(|c| advance(face, c)).sum(),
                Run::Unknown(_) => advance(face, REPLACEMENT),
            })
            .sum();
        #[allow(clippy::cast_precision_loss, reason = "a line is some hundred thousand thousandths at most")]
        let em = thousandths as f32 / 1000.0;
        em * size
    }

    /// The line in pieces that can be drawn. A cluster of characters (an emoji with its modifiers) is one piece.
    pub(super) fn runs<'a>(&self, text: &'a str, weight: Weight) -> Vec<Run<'a>> {
        let face = self.face(weight);
        let mut runs: Vec<Run<'a>> = Vec::new();
        for cluster in text.graphemes(true) {
            let drawn = drawn(cluster);
            if !drawn.chars().all(|c| face.lookup_glyph_index(u32::from(c)).is_some_and(|glyph| glyph != 0)) {
                runs.push(Run::Unknown(cluster));
                continue;
            }
            match runs.last_mut() {
                Some(Run::Known(text)) => text.to_mut().push_str(&drawn),
                _ => runs.push(Run::Known(drawn)),
            }
        }
        runs
    }
}

/// The cluster with spaces and hyphens of the common kinds drawn alike.
fn drawn(cluster: &str) -> Cow<'_, str> {
    match cluster {
        "\u{a0}" | "\u{2007}" | "\u{202f}" | "\u{2009}" => " ".into(),
        "\u{2010}" | "\u{2011}" => "-".into(),
        "\u{ad}" => "".into(),
        _ => cluster.into(),
    }
}

/// The advance in thousandths of an em, cut as printpdf writes it to the file, so that both agree.
fn advance(face: &ParsedFont, c: char) -> u32 {
    let glyph = face.lookup_glyph_index(u32::from(c)).unwrap_or(0);
    let width = u32::from(face.get_glyph_width(glyph).unwrap_or(0));
    width * 1000 / u32::from(face.units_per_em.max(1))
}

/// The text as people may be shown it, with composed letters, and with tabs and line ends of one kind.
pub(super) fn clean(text: &str) -> String {
    as_shown(text)
        .replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}', '\u{b}', '\u{c}'], "\n")
        .replace('\t', "    ")
        .nfc()
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    #[test]
    fn norwegian_and_sami_letters_are_known_and_an_emoji_is_one_box() {
        let fonts = fonts().unwrap();
        let text = "Æøå ČđŋŠŧž «–» … §\u{a0}9";
        assert_eq!(fonts.runs(text, Weight::Regular), [Run::Known("Æøå ČđŋŠŧž «–» … § 9".into())]);
        let runs = fonts.runs("ring 👩🏽‍💻 nå", Weight::Bold);
        assert_eq!(runs, [Run::Known("ring ".into()), Run::Unknown("👩🏽‍💻"), Run::Known(" nå".into())]);
    }

    #[test]
    fn what_cannot_be_seen_gets_a_box_too() {
        let fonts = fonts().unwrap();
        for hidden in ["\u{202e}", "\u{2066}", "\u{7}"] {
            assert_eq!(fonts.runs(hidden, Weight::Regular), [Run::Unknown(hidden)], "{hidden:?}");
        }
        assert_eq!(clean("A\u{30a}\r\nb\tc\u{202e}d"), "Å\nb    cd");
    }
}
