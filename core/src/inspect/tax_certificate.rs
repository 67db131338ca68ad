//! What a tax certificate says: whom it is about, when it was issued, and what is overdue.
//!
//! The printed layout is not known, so nothing here depends on one: sums are told by the words beside them, and where
//! two readings are possible the fact is absent.

use super::amounts::amounts_in;
use super::model::{ArrearsByKind, Facts};
use super::nok::Nok;
use super::pattern::pattern;
use super::table::{Columns, Reading};
use super::{issued, language, name, organisation_number};

pattern!(FORM, r"\brf[- ]?(1507|1316)\b");
pattern!(
    DUE,
    r"restans|arrears|forfalt|forfall(?:e|en|ne)\b|overdue|past due|utestående|uteståande|outstanding|skyld(?:er|ig|ige)\b|skuld(?:ar|ig|ige)\b|\bow(?:es?|ed|ing)\b|unpaid|ubetalt|misligh"
);
pattern!(
    NOT_DUE,
    r"ikk(?:j)?e(?: er)?[- ]forfal\w*|not (?:yet )?(?:over)?due|før forfall|(?:forfal\w*|due) (?:ennå|enno|yet)"
);
pattern!(
    NOT_MONEY_OWED,
    r"omsetning|omsetnad|turnover|betalingsavtale|payment (?:agreement|plan)|avdrag|ansatt|tilsett|employees|registrert i|registered (?:for|in)|innbetalt|tilgode|til gode|overskytende|overskytande|\bcredit\b|side \d|page \d|kid\b|konto|account"
);
pattern!(
    END_OF_SECTION,
    r"omsetning|omsetnad|turnover|antall ansatte|talet på tilsette|employees|(?:opplysning(?:er|ar)|information) (?:om|on|about) (?:virksomheten|verksemda|foretaket|føretaket|selskapet|the company)|merknad|remarks|ikk(?:j)?e[- ]forfal|innbetaling|levert|elektronisk|electronically"
);
pattern!(
    NONE,
    r"\b(?:ingen|inga|inkje|none|no|nil|nei|nothing|intet)\b|\b(?:er|var|skyld\w+|skuld\w+|ligger|foreligger|ligg|føreligg|finnes|finst)(?: per [\d.]+)? ikk(?:j)?e\b|\bikk(?:j)?e (?:registrert|noe|noen|nokon|nokre|restans\w*|skyldig|skuldig|utestående|uteståande)|\bikk(?:j)?e har (?:noen |nokon |nokre )?(?:restans|forfal|utestå|skyld|skuld|gjeld|ubetal)\w*|\b(?:does|do|is|are|did) not\b"
);
// These negate what follows, where "ikke forfalt" and "ikke betalt" alone describe a claim.
pattern!(HAS_NOT, r"\b(?:har|have|has) (?:ikk(?:j)?e|not)\b");
pattern!(NOT_PAID, r"ikk(?:j)?e[- ](?:er )?(?:inn)?betal\w*|not (?:been )?paid|som ikk(?:j)?e er betal\w*");
pattern!(
    CONDITION,
    r"^(?:dersom|hvis|om|if|når|ved|where|when|attesten viser (?:om|hva|kva)|attesten gir|her vises|denne attesten viser|the certificate shows (?:whether|what))\b"
);
pattern!(TOTAL, r"\b(?:sum|totalt?|totalsum|total amount|til sammen|tilsammen|til saman|samlet|samla|i alt|in all)\b");
pattern!(INTEREST, r"^(?:forsinkelses|forseinkings)?rent[ea]r?\b|^interest\b");
pattern!(VAT, r"merverdiavgift|meirverdiavgift|value[- ]added tax|\bmva\b|\bvat\b");
pattern!(
    CONTRIBUTIONS,
    r"arbeidsgiveravgift|arbeidsgjevaravgift|employer'?s?'? (?:national insurance |social security |nic )?contributions?|national insurance contributions?|social security contributions?|payroll tax"
);
pattern!(TAX, r"skatt\w*|forskuddstrekk|forskotstrekk|\btax(?:es|ation)?\b|withholding");
pattern!(
    NOT_TAX,
    r"skatteetaten|skatteattest\w*|skattekontor\w*|skatteoppkrev\w*|tax (?:administration|certificate|office|authorit\w+)|skatte- og avgifts\w*|skatt og avgift\w*|taxes and duties|taxes and vat"
);

/// Which kinds of public dues a line is about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Kinds {
    tax: bool,
    vat: bool,
    contributions: bool,
}

impl Kinds {
    fn of(line: &str) -> Self {
        let vat = VAT.is_match(line);
        let contributions = CONTRIBUTIONS.is_match(line);
        let rest = NOT_TAX.replace_all(line, " ");
        let rest = VAT.replace_all(&rest, " ");
        let rest = CONTRIBUTIONS.replace_all(&rest, " ");
        Self { tax: TAX.is_match(&rest), vat, contributions }
    }

    fn count(self) -> usize {
        usize::from(self.tax) + usize::from(self.vat) + usize::from(self.contributions)
    }
}

/// The facts of a tax certificate.
pub(super) fn facts(lines: &[String]) -> Facts {
    let arrears = Arrears::read(lines);
    let by_kind = arrears.by_kind();
    Facts {
        orgnr: organisation_number::subject(lines),
        name: name::of(lines),
        issued: issued::date_of_issue(lines),
        form: form(lines),
        lang: language::of(lines),
        arrears_nok: arrears.sum(),
        arrears_by_kind: (by_kind != ArrearsByKind::default()).then_some(by_kind),
        ..Facts::default()
    }
}

fn form(lines: &[String]) -> Option<String> {
    let mut stated =
        lines.iter().flat_map(|line| FORM.captures_iter(line)).filter_map(|hit| hit.get(1)).map(|m| m.as_str());
    let first = stated.next()?;
    stated.all(|other| other == first).then(|| format!("RF-{first}"))
}

/// One statement of what is overdue.
#[derive(Debug)]
struct Row {
    kinds: Kinds,
    total: bool,
    amount: Reading,
}

/// All statements of a certificate.
#[derive(Debug, Default)]
struct Arrears {
    rows: Vec<Row>,
    /// It says in words that nothing at all is overdue.
    none: bool,
}

impl Arrears {
    fn read(lines: &[String]) -> Self {
        let mut arrears = Self::default();
        let mut section = Section::default();
        let statements = super::table::statements(lines);
        for statement in &statements {
            arrears.take(statement, &mut section);
        }
        arrears
    }

    fn take(&mut self, line: &str, section: &mut Section) {
        if CONDITION.is_match(line) {
            return;
        }
        let label = NOT_PAID.replace_all(line, " ubetalt ");
        let label = HAS_NOT.replace_all(&label, "ingen");
        let only_not_due = NOT_DUE.is_match(&label);
        let label = NOT_DUE.replace_all(&label, " ");
        let amounts = amounts_in(line);
        let kinds = Kinds::of(line);
        let due = DUE.is_match(&label);
        if amounts.is_empty() {
            if NONE.is_match(&label)
                && (due || section.due && line.chars().count() < 60)
                && !NOT_MONEY_OWED.is_match(line)
            {
                self.say_none(if kinds.count() == 0 { section.kinds } else { kinds }, due && kinds.count() == 0);
                return;
            }
            section.enter(line, &label, kinds, due);
            return;
        }
        let due = due || INTEREST.is_match(line) && self.rows.iter().any(|row| row.kinds == section.kinds);
        if NOT_MONEY_OWED.is_match(line) || only_not_due && !due || !(due || section.due) {
            if END_OF_SECTION.is_match(line) {
                *section = Section::default();
            }
            return;
        }
        let amount = section.columns.pick(&amounts);
        let total = TOTAL.is_match(line);
        let kinds = match kinds.count() {
            0 if total && !self.adds_up(section.kinds, amount) => Kinds::default(),
            0 => section.kinds,
            _ => kinds,
        };
        self.rows.push(Row { kinds, total: total || due && kinds.count() != 1, amount });
    }

    /// Whether an amount is the total of one kind's rows, rather than that of the whole certificate.
    fn adds_up(&self, kind: Kinds, amount: Reading) -> bool {
        let rows = self.rows.iter().filter(|row| row.kinds == kind && !row.total);
        kind.count() == 1 && rows.map(|row| row.amount.clear()).sum::<Option<Nok>>() == amount.clear()
    }

    fn say_none(&mut self, kinds: Kinds, outright: bool) {
        if kinds.count() == 0 || kinds.count() == 3 || outright && kinds.count() == 0 {
            self.none = true;
        }
        for one in kinds.each() {
            self.rows.push(Row { kinds: one, total: false, amount: Reading::Clear(Nok::ZERO) });
        }
    }

    /// What is overdue of one kind: its own total, or the rows added up.
    fn of_kind(&self, kind: Kinds) -> Option<Nok> {
        let rows: Vec<&Row> = self.rows.iter().filter(|row| row.kinds == kind).collect();
        let totals: Vec<Reading> = rows.iter().filter(|row| row.total).map(|row| row.amount).collect();
        match totals.as_slice() {
            [one] => one.clear(),
            [] if rows.is_empty() => None,
            [] => rows.iter().map(|row| row.amount.clear()).sum(),
            _ => None,
        }
    }

    fn by_kind(&self) -> ArrearsByKind {
        ArrearsByKind {
            skatt: self.of_kind(Kinds { tax: true, ..Kinds::default() }),
            mva: self.of_kind(Kinds { vat: true, ..Kinds::default() }),
            arbeidsgiveravgift: self.of_kind(Kinds { contributions: true, ..Kinds::default() }),
        }
    }

    /// The sum of what is overdue: the total that the certificate states, or else its parts.
    fn sum(&self) -> Option<Nok> {
        if self.rows.iter().any(|row| row.amount == Reading::Unclear) {
            return None;
        }
        let kinds = self.by_kind();
        let parts = [kinds.skatt, kinds.mva, kinds.arbeidsgiveravgift];
        let mixed: Vec<&Row> = self.rows.iter().filter(|row| row.kinds.count() != 1).collect();
        let loose: Nok = mixed.iter().filter(|row| !row.total).filter_map(|row| row.amount.clear()).sum();
        let added: Nok = parts.iter().flatten().copied().sum::<Nok>() + loose;
        let totals: Vec<Nok> = mixed.iter().filter(|row| row.total).filter_map(|row| row.amount.clear()).collect();
        let several_parts = parts.iter().flatten().count() >= 2;
        if self.none {
            let contradicted = totals.iter().any(|total| *total != Nok::ZERO) || added != Nok::ZERO;
            return (!contradicted).then_some(Nok::ZERO);
        }
        match totals.as_slice() {
            [] if several_parts || added > Nok::ZERO => Some(added),
            [] => None,
            [first, rest @ ..] if rest.iter().all(|total| total == first) => {
                let all_parts = parts.iter().all(Option::is_some);
                (!all_parts || added == *first).then_some(*first)
            }
            totals => totals.iter().find(|total| several_parts && **total == added).copied(),
        }
    }
}

impl Kinds {
    fn each(self) -> Vec<Self> {
        let one = |tax, vat, contributions| Self { tax, vat, contributions };
        let all = [
            (self.tax, one(true, false, false)),
            (self.vat, one(false, true, false)),
            (self.contributions, one(false, false, true)),
        ];
        all.into_iter().filter(|(is, _)| *is).map(|(_, kind)| kind).collect()
    }
}

/// The heading that the lines below stand under.
#[derive(Debug, Default)]
struct Section {
    /// It is about what is overdue.
    due: bool,
    /// It is about these kinds.
    kinds: Kinds,
    /// The columns of its table.
    columns: Columns,
}

impl Section {
    fn enter(&mut self, line: &str, label: &str, kinds: Kinds, due: bool) {
        let heading = line.chars().count() <= 100 && !line.ends_with('.');
        if !heading {
            return;
        }
        if due {
            *self = Self {
                due: true,
                kinds: if kinds.count() == 1 { kinds } else { Kinds::default() },
                columns: Columns::of(line),
            };
        } else if END_OF_SECTION.is_match(line) || NOT_DUE.is_match(line) && label.trim().is_empty() {
            *self = Self::default();
        } else if kinds.count() == 1 {
            self.kinds = kinds;
        } else if let Some(columns) = Columns::several(line) {
            self.columns = columns;
        }
    }
}
