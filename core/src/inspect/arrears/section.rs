//! The heading that the lines of a certificate stand under.

use super::NOT_DUE;
use super::dues::Kinds;
use super::table::Columns;
use crate::inspect::pattern::pattern;

pattern!(
    END_OF_SECTION,
    r"omsetning|omsetnad|turnover|antall ansatte|talet på tilsette|employees|(?:opplysning(?:er|ar)|information) (?:om|on|about) (?:virksomheten|verksemda|foretaket|føretaket|selskapet|the company)|merknad|remarks|ikk(?:j)?e[- ]forfal|innbetaling|levert|elektronisk|electronically|fastsatt|fastsett|innrapportert|\bassessed\b|\breported\b|^(?:inn)?betalt\b|^paid\b"
);
// The heading of what is owed the other way.
pattern!(
    IN_FAVOUR,
    r"^(?:(?:beløp|krav|saldo|penger|pengar|innestående|inneståande) )?(?:til ?gode|tilgodehavende\w*|overskytende|overskytande|kreditsaldo|kredittsaldo|in your favour|(?:tax )?credits?(?: balances?)?)(?: (?:hos|ved|with) .*)?:?$"
);
// Of the certificate or the company, whatever kind is named with it.
pattern!(
    OF_SOMETHING_ELSE,
    r"regist|attest|certificate|opplysning|information|\brf[- ]?\d|\b(?:er|har|is|has|have|was|ikk(?:j)?e|not)\b"
);

/// What the lines below a heading are about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum About {
    /// Nothing says it.
    #[default]
    Unknown,
    /// What is overdue.
    Due,
    /// Nothing says it, and it is tried whether they give a sum of what is overdue.
    Assumed,
    /// What is not due yet, or owed the other way.
    NotDue,
}

/// The heading that the lines below stand under.
#[derive(Debug, Default)]
pub(super) struct Section {
    /// What it is about.
    pub about: About,
    /// It is about these kinds.
    pub kinds: Kinds,
    /// The columns of its table.
    pub columns: Columns,
    /// The statement right above was one of what is overdue.
    pub row_above: bool,
}

impl Section {
    /// The beginning of a certificate that is taken to be about what is overdue.
    pub fn assumed() -> Self {
        Self { about: About::Assumed, ..Self::default() }
    }

    /// Whether it is, or may be, about what is overdue.
    pub fn is_due(&self) -> bool {
        matches!(self.about, About::Due | About::Assumed)
    }

    /// A line without amounts is a heading, unless it is a sentence.
    pub fn enter(&mut self, line: &str, kinds: Kinds, due: bool) {
        let heading = line.ends_with(':') || line.chars().count() <= 100 && !line.ends_with('.');
        if !heading {
            return;
        }
        if due {
            *self = Self {
                about: About::Due,
                kinds: if kinds.count() == 1 { kinds } else { Kinds::default() },
                columns: Columns::of(line),
                ..Self::default()
            };
        } else if END_OF_SECTION.is_match(line) || NOT_DUE.is_match(line) || IN_FAVOUR.is_match(line) {
            let not_due = NOT_DUE.is_match(line) || IN_FAVOUR.is_match(line);
            let about = if not_due { About::NotDue } else { About::Unknown };
            *self = Self { about, ..Self::default() };
        } else if kinds.count() == 1 {
            if is_name_of_a_kind(line) {
                self.kinds = kinds;
            }
        } else if let Some(columns) = Columns::several(line) {
            // What is left of a claim when it was to be paid is overdue.
            if columns.is_of_rests() && self.about == About::Unknown {
                self.about = About::Due;
            }
            self.columns = columns;
        }
    }

    /// A line with amounts of something else may be the end of the section.
    pub fn leave(&mut self, line: &str) {
        if self.about != About::Assumed && END_OF_SECTION.is_match(line) {
            *self = Self::default();
        }
    }

    /// Whether an amount without a name is no claim here: where nothing said that the dues are overdue, one has to
    /// stand among them.
    pub fn is_strange(&self) -> bool {
        self.about == About::Assumed && !self.row_above && self.kinds.count() != 1
    }
}

/// A kind and nothing else but the heads of columns: "Merverdiavgift: Ja" says something of the company.
fn is_name_of_a_kind(line: &str) -> bool {
    let mut cells = line.split([':', '\t']).map(str::trim).filter(|cell| !cell.is_empty());
    !OF_SOMETHING_ELSE.is_match(line) && cells.all(|cell| Kinds::of(cell).count() == 1 || Columns::is_head(cell))
}
