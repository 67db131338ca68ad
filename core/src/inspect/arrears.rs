//! What a tax certificate says is overdue.
//!
//! The printed layout is not known, so nothing here depends on one: sums are told by the words beside them, and where
//! two readings are possible the fact is absent.

use super::amounts::amounts_in;
use super::dues::Kinds;
use super::model::ArrearsByKind;
use super::nok::Nok;
use super::pattern::pattern;
use super::spots::Spot;
use super::table::{Columns, Reading};
use crate::company::Orgnr;

pattern!(
    DUE,
    r"restans|arrears|forfalt|forfal(?:ne|le|len|lne)\b|overdue|past due|fallen due|utestående|uteståande|outstanding|skyld(?:er|ig|ige)\b|skuld(?:ar|ig|ige)\b|\bow(?:es?|ed|ing)\b|unpaid|ubetalt|misligh"
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
// Claims that come on top of the dues.
pattern!(
    CHARGE,
    r"^(?:(?:forfal\w+|skyldig\w*|skuldig\w*|påløp\w*|ubetalt\w*|restans\w*|overdue|accrued|outstanding|purre-?) ?)?(?:forsinkelses|forseinkings|mora)?(?:rent[ea]r?\b|(?:\w+)?gebyr|tvangsmulkt|mulkt|bot\b|bøter|omkostning|kostnad|interest\b|fees?\b|penalt|surcharge|fines?\b)"
);
pattern!(
    SCALE,
    r"\bi (?:hele |heile )?(?:tusen|hundre|mill\w*|1 ?000|1\.000)\b|\((?:hele |heile )?(?:tusen|1 ?000)|\bin (?:thousand|million)s?\b|\b(?:tnok|mnok)\b"
);
pattern!(
    NOT_KRONER,
    r"\d ?(?:tusen|hundre|mill\w*|mrd|milliard\w*|k\b|m\b|thousand|tkr\b|mkr\b)|\b(?:eur|euro|usd|sek|dkk|gbp|isk|chf)\b|[€$£]|(?:svenske|danske|islandske) kroner"
);
// A limit or a rough figure, not a sum.
pattern!(
    BOUND,
    r"\b(?:over|under|inntil|opptil|opp til|minst|høyst|maks\w*|mer enn|meir enn|mindre enn|større enn|lavere enn|minimum|below|above|exceeding|more than|less than|up to|at least|ca\b\.?|cirka|omtrent|omlag|om lag|rundt|about|approx\w*\.?) (?:på )?(?:kr\b\.? ?|nok )?\d[\d .,]*(?: ?(?:kr\b|kroner\b|nok\b|,-))?"
);
pattern!(NOT, r"\b(?:ikk(?:j)?e|not|ingen|inga|no|none)\b");
pattern!(EXCEPT, r"unntatt|unnateke|bortsett fra|med unntak|utenom|utanom|ut over|utover|except|other than|apart from");
pattern!(BREAKDOWN, r"\b(?:herav|hvorav|derav|av dette|av dette er|kor av|of which|inkludert|inkl\.|including)(?: |$)");
pattern!(
    ALL_PAID,
    r"^(?:skatteetaten (?:bekrefter|stadfester) at )?all(?:e|)? (?:forfal\w+|skyldig\w*|skuldig\w*|krav|skatt\w*|due|overdue|outstanding|taxes)\b.* (?:er|har blitt|have been|are) (?:inn)?(?:betalt?e?|paid)(?: per [\d.]+)?\.?$"
);
// What is owed the other way: "500,00-", "(500,00)".
pattern!(MINUS_AFTER, r"\b(\d[\d .]*,\d\d|\d[\d,]*\.\d\d)-(?:\s|$)");
pattern!(IN_BRACKETS, r"\((?:kr\.? ?|nok ?)?(\d[\d .]*,\d\d|\d[\d,]*\.\d\d|\d{1,3}(?: \d{3})+)\)");
// Of whom it is, not what is owed.
pattern!(ORGNR, r"\b(\d{3} \d{3} \d{3})\b(,\d| ?kr\b| ?,-| ?nok\b)?");
// A line of these is no row, whatever digits it has.
pattern!(
    NO_ROW,
    r"postboks|p\.?o\.? ?box|telefon|\btlf|phone|\bring\b|www\.|\.no\b|skatteetaten|tax administration|saksbehandl|referanse|reference|\bref\b|org(?:anisasjons|ani[sz]ation)?\.? ?-?(?:n|number)|fødsels|\bside \d|\bpage \d|\bantall?\b|talet på|number of|adresse|address|\bdato\b|\bdate\b|utsted|utferd|issued"
);
// The heading of what is owed the other way.
pattern!(
    IN_FAVOUR,
    r"^(?:(?:beløp|krav|saldo|penger|pengar|innestående|inneståande) )?(?:til ?gode|tilgodehavende\w*|overskytende|overskytande|kreditsaldo|kredittsaldo|in your favour|(?:tax )?credits?(?: balances?)?)(?: (?:hos|ved|with) .*)?:?$"
);
// Between a sum and the parts of it.
pattern!(
    PARTS_FOLLOW,
    r"^(?:som )?(?:fordel(?:t|ing|er seg|ast)|spesifi(?:sert|kasjon)|består av|herav|av dette|broken down|distributed|consisting of|of which|specification)\b[^\d]{0,30}:?$"
);
pattern!(CLAUSE, r" og | and | samt |; |, | / ");

/// What a statement is to the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    /// One of the sums that make up the whole.
    Part,
    /// Interest, a fee or a fine on top of them.
    Charge,
    /// Called the sum of others.
    Total,
    /// Names no kind of its own: the whole, or a part that is not known.
    Unnamed,
}

/// One statement of what is overdue.
#[derive(Debug)]
struct Row {
    kinds: Kinds,
    role: Role,
    amount: Reading,
}

/// All statements of a certificate.
#[derive(Debug, Default)]
pub(super) struct Arrears {
    rows: Vec<Row>,
    /// It says in words that nothing at all is overdue.
    none: bool,
    /// What rows among those of what is overdue show in the company's favour, below zero.
    credit: Nok,
    /// Where each of `rows` stands.
    spots: Vec<Spot>,
    /// Where it says that nothing at all is overdue.
    none_spots: Vec<Spot>,
}

impl Arrears {
    pub(super) fn read(lines: &[String]) -> Self {
        let mut arrears = Self::default();
        let mut section = Section::default();
        let statements = super::table::statements(lines);
        for statement in &statements {
            let (before, was_none) = (arrears.rows.len(), arrears.none);
            let row_above = section.row_above && PARTS_FOLLOW.is_match(&statement.text);
            arrears.take(&statement.text, &mut section);
            let says_none = arrears.none && !was_none && is_label(&statement.text);
            section.row_above = row_above || says_none || arrears.rows.len() > before;
            let spot = Spot::lines(statement.first, statement.last);
            arrears.spots.resize(arrears.rows.len(), spot);
            if arrears.none && !was_none {
                arrears.none_spots.push(spot);
            }
        }
        arrears
    }

    fn take(&mut self, line: &str, section: &mut Section) {
        if CONDITION.is_match(line) {
            return;
        }
        let line = without_numbers_of_companies(line);
        let line = MINUS_AFTER.replace_all(&line, "-$1 ").into_owned();
        let line = IN_BRACKETS.replace_all(&line, "-$1").into_owned();
        let line = line.as_str();
        let label = NOT_PAID.replace_all(line, " ubetalt ");
        let label = HAS_NOT.replace_all(&label, "ingen");
        let only_not_due = NOT_DUE.is_match(&label);
        let label = NOT_DUE.replace_all(&label, " ");
        let due = DUE.is_match(&label);
        let counts = (due || section.due) && !NOT_MONEY_OWED.is_match(line) && (due || !only_not_due);
        if SCALE.is_match(line) && !NOT_MONEY_OWED.is_match(line) || counts && NOT_KRONER.is_match(line) {
            return self.unclear();
        }
        let amounts = amounts_in(line);
        let unbound = amounts_in(&BOUND.replace_all(line, " "));
        if counts && unbound.len() < amounts.len() {
            // "Less than 100 is not shown" says nothing of what there is.
            if !(unbound.is_empty() && NOT.is_match(line)) {
                self.unclear();
            }
            return;
        }
        if amounts.is_empty() {
            return self.take_words(line, &label, due, section);
        }
        if let Some(cut) = BREAKDOWN.find(line).filter(|_| counts) {
            let (head, parts) = line.split_at(cut.start());
            let whole: Nok = amounts_in(head).into_iter().sum();
            let adds_up = amounts_in(parts).into_iter().sum::<Nok>() == whole;
            if !adds_up && (DUE.is_match(parts) || NOT_DUE.is_match(parts)) {
                self.unclear();
            } else if !amounts_in(head).is_empty() {
                self.take(head.trim_end_matches([',', ' ', '(']), section);
            }
            return;
        }
        self.take_amounts(line, &amounts, counts, section);
    }

    /// A line without amounts: nothing is overdue, or a heading.
    fn take_words(&mut self, line: &str, label: &str, due: bool, section: &mut Section) {
        let kinds = Kinds::of(line);
        let none = NONE.is_match(label) && (due || section.due && line.chars().count() < 60)
            || ALL_PAID.is_match(line) && !NOT.is_match(line);
        if !none || NOT_MONEY_OWED.is_match(line) {
            return section.enter(line, kinds, due);
        }
        if !EXCEPT.is_match(line) {
            self.say_none(if kinds.count() == 0 { section.kinds } else { kinds }, due && kinds.count() == 0);
        }
    }

    fn take_amounts(&mut self, line: &str, amounts: &[Nok], counts: bool, section: &mut Section) {
        let kinds = Kinds::of(line);
        let total = TOTAL.is_match(line);
        let due = DUE.is_match(line);
        let charge = CHARGE.is_match(line) && kinds.count() == 0 && !total;
        let shut_out = NOT_MONEY_OWED.is_match(line) || NOT_DUE.is_match(line) || section.not_due;
        let goes_on = section.row_above && kinds.count() == 1 && is_label(line);
        if !counts && (shut_out || !charge && !goes_on) {
            if END_OF_SECTION.is_match(line) {
                *section = Section::default();
            }
            return;
        }
        if !due && kinds.count() == 0 && !total && !charge && NO_ROW.is_match(line) {
            return;
        }
        if let Some(clauses) = clauses(line).filter(|_| amounts.len() > 1 && kinds.count() > 1) {
            self.rows.extend(clauses);
            return;
        }
        let amount = section.columns.pick(amounts);
        let amount = match amount.clear() {
            // What is owed one way is not set against what is owed the other.
            Some(credit) if credit < Nok::ZERO && kinds.count() == 1 && !total => {
                self.credit = self.credit + credit;
                Reading::Clear(Nok::ZERO)
            }
            Some(credit) if credit < Nok::ZERO => return self.unclear(),
            None if amounts.iter().any(|amount| *amount < Nok::ZERO) => return self.unclear(),
            _ => amount,
        };
        if charge {
            let known = section.due || (!self.rows.is_empty() || self.none) && is_label(line);
            if !known && amount != Reading::Clear(Nok::ZERO) {
                return self.unclear();
            }
            let kinds = if section.kinds.count() == 1 { section.kinds } else { Kinds::default() };
            self.rows.push(Row { kinds, role: Role::Charge, amount });
            return;
        }
        let kinds = match kinds.count() {
            0 if total && !self.adds_up(section.kinds, amount) => Kinds::default(),
            0 => section.kinds,
            _ => kinds,
        };
        let role = match kinds.count() {
            _ if total => Role::Total,
            1 => Role::Part,
            _ if due => Role::Unnamed,
            _ => Role::Part,
        };
        self.rows.push(Row { kinds, role, amount });
    }

    fn unclear(&mut self) {
        self.rows.push(Row { kinds: Kinds::default(), role: Role::Part, amount: Reading::Unclear });
    }

    /// Whether an amount is the total of one kind's rows, rather than that of the whole certificate.
    fn adds_up(&self, kind: Kinds, amount: Reading) -> bool {
        let rows = self.rows.iter().filter(|row| row.kinds == kind && row.role != Role::Total);
        kind.count() == 1 && rows.map(|row| row.amount.clear()).sum::<Option<Nok>>() == amount.clear()
    }

    fn say_none(&mut self, kinds: Kinds, outright: bool) {
        let everything = kinds.covers(Kinds::TAX)
            && (kinds.covers(Kinds::DUTIES) || kinds.covers(Kinds::VAT) && kinds.covers(Kinds::CONTRIBUTIONS));
        if kinds.count() == 0 || everything || outright && kinds.count() == 0 {
            self.none = true;
        }
        for one in kinds.each() {
            self.rows.push(Row { kinds: one, role: Role::Part, amount: Reading::Clear(Nok::ZERO) });
        }
    }

    /// Where the sum stands that [`Arrears::sum`] gave: as such, or else all that it was added up from.
    pub(super) fn spots(&self, sum: Nok) -> Vec<Spot> {
        let rows = || self.rows.iter().zip(&self.spots);
        let of = |is: &dyn Fn(&Row) -> bool| rows().filter(|(row, _)| is(row)).map(|(_, spot)| *spot).collect();
        let is_sum = |row: &Row| row.amount.clear() == Some(sum);
        let whole: Vec<Spot> = of(&|row| matches!(row.role, Role::Total | Role::Unnamed) && is_sum(row));
        if let Some(first) = whole.first() {
            return vec![*first];
        }
        if sum == Nok::ZERO && !self.none_spots.is_empty() {
            return self.none_spots.clone();
        }
        of(&|row| row.role != Role::Total && (sum == Nok::ZERO || row.amount != Reading::Clear(Nok::ZERO)))
    }

    /// Where the rows of the single kinds stand.
    pub(super) fn spots_by_kind(&self) -> Vec<Spot> {
        self.rows.iter().zip(&self.spots).filter(|(row, _)| row.kinds.count() == 1).map(|(_, spot)| *spot).collect()
    }

    /// What is overdue of one kind: its own total, or the rows added up.
    fn of_kind(&self, kind: Kinds) -> Option<Nok> {
        let rows = |total: bool| self.rows.iter().filter(move |r| r.kinds == kind && (r.role == Role::Total) == total);
        let added = rows(false).map(|row| row.amount.clear()).sum::<Option<Nok>>()?;
        let mut totals = rows(true).map(|row| row.amount.clear());
        match (totals.next(), totals.next()) {
            (None, _) => rows(false).next().map(|_| added),
            (Some(total), None) => total.filter(|total| *total >= added),
            _ => None,
        }
    }

    pub(super) fn by_kind(&self) -> ArrearsByKind {
        ArrearsByKind {
            skatt: self.of_kind(Kinds::TAX),
            mva: self.of_kind(Kinds::VAT),
            arbeidsgiveravgift: self.of_kind(Kinds::CONTRIBUTIONS),
        }
    }

    /// The sum of what is overdue: the total that the certificate states, or else its parts.
    pub(super) fn sum(&self) -> Option<Nok> {
        if self.rows.iter().any(|row| row.amount == Reading::Unclear) {
            return None;
        }
        let named: Vec<Kinds> =
            Kinds::EACH.into_iter().filter(|kind| self.rows.iter().any(|row| row.kinds == *kind)).collect();
        // One kind that can be read two ways makes the whole unclear.
        let parts = named.iter().map(|kind| self.of_kind(*kind)).collect::<Option<Vec<Nok>>>()?;
        let mixed = |role: Role| {
            let rows = self.rows.iter().filter(move |row| row.kinds.count() != 1 && row.role == role);
            rows.filter_map(|row| row.amount.clear().map(|amount| (row.kinds, amount)))
        };
        let loose: Vec<(Kinds, Nok)> = mixed(Role::Part).chain(mixed(Role::Charge)).collect();
        if loose.iter().any(|(kinds, _)| named.iter().any(|one| kinds.covers(*one))) {
            return None;
        }
        let added = parts.iter().copied().chain(loose.iter().map(|(_, amount)| *amount)).sum::<Nok>();
        let (totals, partial): (Vec<_>, Vec<_>) =
            mixed(Role::Total).partition(|(kinds, _)| kinds.count() == 0 || named.iter().all(|one| kinds.covers(*one)));
        let totals: Vec<Nok> = totals.into_iter().map(|(_, amount)| amount).collect();
        let unnamed: Vec<Nok> = partial.into_iter().chain(mixed(Role::Unnamed)).map(|(_, amount)| amount).collect();
        if self.none {
            let contradicted = totals.iter().chain(&unnamed).chain([&added]).any(|amount| *amount != Nok::ZERO);
            return (!contradicted).then_some(Nok::ZERO);
        }
        let all_parts = Kinds::EACH.iter().take(3).all(|kind| named.contains(kind));
        let stated = match (totals.iter().max(), unnamed.as_slice()) {
            // Several totals are one said twice, or the greatest holds the parts.
            (Some(total), _) if totals.iter().all(|one| one == total) => Some((*total, all_parts)),
            (Some(total), _) => Some((*total, true)),
            (None, []) => None,
            // Beside parts, it is their sum only when it proves to be.
            (None, [first, rest @ ..]) if rest.iter().all(|one| one == first) => {
                Some((*first, !parts.is_empty() || !loose.is_empty()))
            }
            (None, _) => return None,
        };
        let only_charges = parts.is_empty() && mixed(Role::Part).next().is_none();
        match stated {
            Some((total, must_add_up)) => {
                if total == added + self.credit && total < added {
                    return Some(added);
                }
                let holds = if must_add_up { total == added } else { total >= added };
                (holds && unnamed.iter().all(|one| *one <= total)).then_some(total)
            }
            None if only_charges => None,
            None => (parts.len() >= 2 || added > Nok::ZERO).then_some(added),
        }
    }
}

fn without_numbers_of_companies(line: &str) -> String {
    let blanked = ORGNR.replace_all(line, |hit: &regex::Captures<'_>| {
        let written = |group| hit.get(group).map(|m| m.as_str());
        let number = written(1).filter(|number| written(2).is_none() && Orgnr::parse(number).is_ok());
        if number.is_some() { "#".to_owned() } else { written(0).unwrap_or_default().to_owned() }
    });
    blanked.into_owned()
}

/// A short label with its amount, not a sentence.
fn is_label(line: &str) -> bool {
    line.chars().count() <= 60 && !line.ends_with('.')
}

/// The parts of a sentence that names each kind with its own amount; `None` when it does not.
fn clauses(line: &str) -> Option<Vec<Row>> {
    let clause = |clause: &str| {
        let kinds = Kinds::of(clause);
        match amounts_in(clause).as_slice() {
            [amount] if *amount >= Nok::ZERO && kinds.count() == 1 && !TOTAL.is_match(clause) => {
                Some(Row { kinds, role: Role::Part, amount: Reading::Clear(*amount) })
            }
            _ => None,
        }
    };
    CLAUSE.split(line).map(clause).collect()
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
    /// It is about what is not due yet, or owed the other way.
    not_due: bool,
    /// The statement right above was one of what is overdue.
    row_above: bool,
}

impl Section {
    fn enter(&mut self, line: &str, kinds: Kinds, due: bool) {
        let heading = line.chars().count() <= 100 && !line.ends_with('.');
        if !heading {
            return;
        }
        if due {
            *self = Self {
                due: true,
                kinds: if kinds.count() == 1 { kinds } else { Kinds::default() },
                columns: Columns::of(line),
                ..Self::default()
            };
        } else if END_OF_SECTION.is_match(line) || NOT_DUE.is_match(line) || IN_FAVOUR.is_match(line) {
            let not_due = NOT_DUE.is_match(line) || IN_FAVOUR.is_match(line);
            *self = Self { not_due, ..Self::default() };
        } else if kinds.count() == 1 {
            self.kinds = kinds;
        } else if let Some(columns) = Columns::several(line) {
            self.columns = columns;
        }
    }
}
