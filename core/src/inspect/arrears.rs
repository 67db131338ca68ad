//! What a tax certificate says is overdue.
//!
//! The printed layout is not known, so nothing here depends on one: sums are told by the words beside them, and where
//! two readings are possible the fact is absent. This module must never give a sum that is too small: a number that it
//! cannot read, in the place of an amount, takes the sum away.

mod amounts;
mod dues;
mod plain;
mod section;
mod sums;
mod table;
mod wrapped;

use amounts::{amounts_in, doubtful_in, years_in};
use dues::Kinds;
use section::{About, Section};
use table::{Reading, Statement};

use super::boxes;
use super::nok::Nok;
use super::pattern::pattern;
use super::spots::Spot;

pattern!(
    DUE,
    r"restans|arrears|forfalt|forfal(?:ne|le|len|lne)\b|overdue|past due|amounts? due|fallen due|utestående|uteståande|outstanding|skyld(?:er|ig|ige)\b|skuld(?:ar|ig|ige)\b|\bow(?:es?|ed|ing)\b|unpaid|ubetalt|misligh|(?:skatte|avgifts)gjeld|tax debt|å betale nå|payable now"
);
pattern!(
    NOT_DUE,
    r"ikk(?:j)?e(?: er)?[- ]forfal\w*|not (?:yet )?(?:over)?due|før forfall|(?:forfal\w*|due) (?:ennå|enno|yet)"
);
// Dues of which it is not said that they are overdue are not so when they are one of these.
pattern!(
    NOT_OVERDUE,
    r"\bbetalt|\bpaid\b|fastsatt|fastsett|beregn|berekn|rapportert|assessed|reported|ikk(?:j)?e[- ](?:\w+ )?forfal|not (?:yet )?(?:over)?due"
);
pattern!(
    NOT_MONEY_OWED,
    r"omsetning|omsetnad|turnover|betalingsavtale|payment (?:agreement|plan)|avdrag|ansatt|tilsett|employees|registrert i|registered (?:for|in)|innbetalt|tilgode|til gode|overskytende|overskytande|\bcredit\b|side \d|page \d|kid\b|\bkonto|bankkonto|\baccount(?: n(?:o|umber)\b|:)|bank account"
);
pattern!(
    NONE,
    r"\b(?:uten|utan|without)(?: (?:any|noen|nokon|nokre|registrerte?|forfal\w+|utestående|uteståande|skyldige|skuldige|ubetalte|overdue|outstanding|unpaid|tax|og|eller|and|or|skatte-))* \w*(?:restans|arrears|krav|gjeld|claims|debts?)|\b(?:ingen|inga|ingenting|inkje|none|no|nil|null|zero|nei|nothing|intet|h?verken|korkje|neither)\b|\b(?:uten|utan|without) (?:skatte- (?:og|eller) avgiftsgjeld|skattegjeld|avgiftsgjeld|tax debts?)|\b(?:er|var|skyld\w+|skuld\w+|ligger|foreligger|ligg|føreligg|finnes|finst)(?: per [\d.]+)? ikk(?:j)?e\b|\bikk(?:j)?e (?:registrert|noe|noen|nokon|nokre|restans\w*|skyldig|skuldig|utestående|uteståande)|\bikk(?:j)?e har (?:noen |nokon |nokre )?(?:restans|forfal|utestå|skyld|skuld|gjeld|ubetal)\w*|\b(?:does|do|is|are|did) not\b"
);
// These negate what follows, where "ikke forfalt" and "ikke betalt" alone describe a claim.
pattern!(HAS_NOT, r"\b(?:har|have|has) (?:ikk(?:j)?e|not)\b");
pattern!(NOT_PAID, r"ikk(?:j)?e[- ](?:er )?(?:inn)?betal\w*|not (?:been )?paid|som ikk(?:j)?e er betal\w*");
// Neither a "none" nor a "some".
pattern!(
    DENIED,
    r"\b(?:kan|kunne) ikk(?:j)?e (?:\w+ )?(?:bekreft|stadfest|attester|gå god)|\b(?:can ?not|unable to|not able to|does not|do not) (?:\w+ )?(?:confirm|certify)|\bikk(?:j)?e\b.*\b(?:uten|utan)\b|\bnot\b.*\bwithout\b|\bikk(?:j)?e (?:slik|riktig|rett|sant) at\b"
);
// It says that there are some, or that they stand elsewhere, and not how much.
pattern!(
    SOME,
    r"\b(?:har|have|has) (?:(?:registrerte?|forfal\w+|utestående|uteståande|ubetalte?|skyldige?|skuldige?|outstanding|overdue|unpaid|tax|skatte\S*|avgifts\S*|og|and) )*(?:restans\w*|krav\b|gjeld\b|arrears|claims|debts?)|(?:[:\t,]|\s-) ?(?:se|sjå|see) (?:også |òg |also )?(?:neste|vedl|side|baksid|spesif|nedenfor|nedanfor|under\b|note|punkt|pkt|eget|eige|egen|eigen|next|overleaf|attach|enclos|below|page|specif|separate)"
);
// A "none" of some only, or of what nobody looked at.
pattern!(
    NOT_ALL,
    r"\b(?:vesentlege?|vesentlige?|større|betydelige?|material|significant|substantial|major)\b|\b(?:eldre|nyere|nyare) enn\b|\bolder than\b|\b(?:fra|frå|from) (?:tidligere|tidlegare|earlier|previous)\b|\b(?:før|before|for|from) (?:19|20)\d\d\b|\bny(?:e|are)? restans|\b(?:siden|sidan|since) (?:forrige|førre|sist|the last)|tvangsinn|til inkasso|utsettelse|utsetjing|deferr|\b(?:opplysninger|opplysningar|data|informasjon|information|tilgang|access)\b.*(?:restans|arrears)|(?:restans\w*|arrears)\b.*\b(?:ingen|inga|no) (?:opplysninger|opplysningar|data|informasjon|information)|utilgjengelig|utilgjengeleg|unavailable|\bja ?/ ?nei\b|\byes ?/ ?no\b|\b(?:ingen|inga|none|no)\b[^.]*\b(?:restans\w*|arrears|krav\w*|claims)\b (?:er|har blitt|vart|is|are|have been) (?:ennå |enno |yet )?(?:inn)?(?:betalt|betalte|slettet|sletta|foreldet|forelda|dekket|dekka|paid|settled|written)"
);
// Something was not looked at.
pattern!(
    UNCHECKED,
    r"\b(?:forbehold|atterhald|reservation)\b.*\bikk(?:j)?e\b|\bikk(?:j)?e (?:kontroller|sjekk|undersøk)|\bnot (?:been )?(?:checked|verified|examined)"
);
// Letters in the place of digits, as in a scan: nobody can tell the amount.
pattern!(BROKEN, r"(?-i)\d[ .,]?(?:[0-9OolISB]*[OolISB][0-9OolISB]+|[0-9]+[OolISB])(?:[^\p{L}]|$)|\d[OolISB] \d{3}");
// How many, not how much.
pattern!(COUNT, r"\b(?:antall?|talet på|number of) (?:\w+ )?(?:restans|krav|arrears|claims)");
// What is collected besides taxes and duties.
pattern!(OTHER_CLAIMS, r"^(?:andre|øvrige|other) (?:\w+ )?(?:krav|claims)\b|krav til innkrev");
pattern!(IF, r"\b(?:dersom|hvis|om|når|if|whether|when)\b|\?");
pattern!(
    CONDITION,
    r"^(?:dersom|hvis|om|if|når|ved|where|when|attesten viser (?:om|hva|kva)|attesten gir|her vises|denne attesten viser|the certificate shows (?:whether|what))\b"
);
pattern!(
    TOTAL,
    r"\b(?:sum|totalt?|totalsum|total amount|til sammen|tilsammen|til saman|samlet|samla|i alt|in all)\b|^(?:å betale|to pay|amount payable)\b"
);
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
    r"\d ?(?:tusen|hundre|mill\w*|mrd|milliard\w*|k\b|m\b|thousand|tkr\b|mkr\b|øre\b)|\b(?:eur|euro|usd|sek|dkk|gbp|isk|chf)\b|[€$£]|(?:svenske|danske|islandske) kroner"
);
// A limit or a rough figure, not a sum.
pattern!(
    BOUND,
    r"\b(?:over|under|inntil|opptil|opp til|minst|høyst|maks\w*|mer enn|meir enn|mindre enn|større enn|lavere enn|minimum|below|above|exceeding|more than|less than|up to|at least|ca\b\.?|cirka|omtrent|omlag|om lag|rundt|about|approx\w*\.?) (?:på )?(?:kr\b\.? ?|nok )?\d[\d .,]*(?: ?(?:kr\b|kroner\b|nok\b|,-))?"
);
pattern!(NOT, r"\b(?:ikk(?:j)?e|not|ingen|inga|ingenting|no|none|nothing|h?verken|korkje|neither)\b");
// What the amount holds, not a part that is set apart from it.
pattern!(
    INCLUSIVE,
    r"\(?\b(?:inkludert|inkl\.|including|incl\.) (?:(?:påløpte?|accrued) )?(?:forsinkelses|forseinkings)?(?:rent[ea]r?|interest)\b(?: (?:og|and) (?:gebyr\w*|omkostninger|fees))?\)?"
);
pattern!(
    EXCEPT,
    r"\b(?:for ?øvrig|ellers|elles|otherwise)\b|\b(?:ingen|inga|no) (?:andre|øvrige|ytterligere|flere|fleire|other|further)\b|unntatt|unnateke|bortsett fra|med unntak|utenom|utanom|ut over|utover|except|other than|apart from"
);
pattern!(BREAKDOWN, r"\b(?:herav|hvorav|derav|av dette|av dette er|kor av|of which|inkludert|inkl\.|including)(?: |$)");
pattern!(
    ALL_PAID,
    r"^(?:skatteetaten (?:bekrefter|stadfester) at )?all(?:e|)? (?:forfal\w+|skyldig\w*|skuldig\w*|krav|skatt\w*|due|overdue|outstanding|taxes)\b.* (?:er|har blitt|have been|are) (?:inn)?(?:betalt?e?|paid)(?: per [\d.]+)?\.?$"
);
// The same, said of whoever has paid.
pattern!(
    HAS_PAID_ALL,
    r"\b(?:har|has|have) (?:\w+ )?(?:betalt|settled|paid|gjort opp) (?:for )?(?:all(?:e|t)?|samtlige|every)\b"
);
// A sum, and behind it what it is made of.
pattern!(WHOLE_AND_PARTS, r"^([^:]*\d[^:]*):(.*)$");
// A line of these is no row, whatever digits it has.
pattern!(
    NO_ROW,
    r"postboks|p\.?o\.? ?box|telefon|\btlf|phone|\bring\b|www\.|\.no\b|skatteetaten|tax administration|saksbehandl|referanse|reference|\bref\b|org(?:anisasjons|ani[sz]ation)?\.? ?-?(?:n|number)|fødsels|\bside \d|\bpage \d|\bantall?\b|talet på|number of|adresse|address|\bdato\b|\bdate\b|utsted|utferd|issued"
);
// Between a sum and the parts of it.
pattern!(
    PARTS_FOLLOW,
    r"^(?:som )?(?:fordel(?:t|ing|er seg|ast)|spesifi(?:sert|kasjon)|består av|herav|av dette|broken down|distributed|consisting of|of which|specification)\b[^\d]{0,30}:?$"
);
pattern!(CLAUSE, r" og | and | samt |; |, | / ");
// A year where the amount of a due would stand, and the next due behind it.
pattern!(
    YEAR_BEFORE_NEXT,
    r"(?:skatt\w*|avgift\w*|trekk\w*|\bmva|\bvat|\baga|\btax(?:es)?|contributions?)[: \t]+(?:på |of )?(?:19|20)\d\d(?:,|;| og| and| samt)?[ \t]+(?:\w+ )?(?:skatt|merverdi|meirverdi|value|arbeidsg|avgift|employer|mva\b|vat\b|aga\b)"
);

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

impl Row {
    /// Called the sum of others, and not of one kind.
    fn is_sum_of_all(&self) -> bool {
        self.role == Role::Total && self.kinds.count() != 1
    }
}

/// All statements of a certificate.
#[derive(Debug, Default)]
pub(super) struct Arrears {
    rows: Vec<Row>,
    /// It says in words that nothing at all is overdue.
    none: bool,
    /// What rows among those of what is overdue show in the company's favour, below zero.
    credit: Nok,
    /// It says that something is, and not how much.
    some: bool,
    /// Kinds of which it says that the amount stands elsewhere.
    elsewhere: Kinds,
    /// A kind whose label stood last, without an amount.
    open: Kinds,
    /// Numbers in the place of an amount that may be none, and the kind of which another row may say what is overdue.
    doubtful: Vec<(Kinds, Nok)>,
    /// Where each of `rows` stands.
    spots: Vec<Spot>,
    /// Where it says that nothing at all is overdue.
    none_spots: Vec<Spot>,
}

impl Arrears {
    pub(super) fn read(lines: &[String]) -> Self {
        let lines = wrapped::rejoined(lines);
        let lines: Vec<String> = lines.iter().map(|line| plain::without_item_number(&boxes::said(line))).collect();
        let statements = table::statements(&lines);
        let said = Self::under(Section::default(), &statements);
        if said.names_every_kind() {
            return said;
        }
        // A certificate may list the dues and never say that they are overdue: it says nothing else then, or its sum.
        let assumed = Self::under(Section::assumed(), &statements);
        let agrees = match said.sum() {
            Some(sum) => assumed.adds_up_to(sum),
            None => said.says_nothing() && assumed.names_every_kind(),
        };
        if agrees { assumed } else { said }
    }

    /// What the statements say below a heading.
    fn under(mut section: Section, statements: &[Statement]) -> Self {
        let mut arrears = Self::default();
        for statement in statements {
            let (before, was_none) = (arrears.rows.len(), arrears.none);
            let row_above = section.row_above && PARTS_FOLLOW.is_match(&statement.text);
            let open = std::mem::take(&mut arrears.open);
            arrears.take(&statement.text, &mut section);
            arrears.unless_left_open(open, before, &statement.text);
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
        let line = plain::plain(line);
        let line = line.as_str();
        let label = NOT_PAID.replace_all(line, " ubetalt ");
        let label = HAS_NOT.replace_all(&label, "ingen");
        let only_not_due = NOT_DUE.is_match(&label);
        let label = NOT_DUE.replace_all(&label, " ");
        let due = DUE.is_match(&label);
        let counts = (due || section.is_due()) && !NOT_MONEY_OWED.is_match(line) && (due || !only_not_due);
        if is_beyond_reading(line, counts) {
            return self.unclear();
        }
        let amounts = amounts_in(&section.columns.without_others(line));
        if COUNT.is_match(line) {
            self.some |= amounts.iter().any(|count| *count > Nok::ZERO);
            return;
        }
        let unbound = amounts_in(&BOUND.replace_all(&section.columns.without_others(line), " "));
        if counts && unbound.len() < amounts.len() {
            // "Less than 100 is not shown" says nothing of what there is.
            if !(unbound.is_empty() && NOT.is_match(line)) {
                self.unclear();
            }
            return;
        }
        if amounts.is_empty() {
            if counts && !NONE.is_match(&label) {
                self.doubt(&section.columns.without_others(line), due, section);
            }
            return self.take_words(line, &label, due, section);
        }
        if counts && hides_an_amount(&section.columns.without_others(line), amounts.len(), section) {
            return self.unclear();
        }
        match whole(line, counts) {
            Some(Whole::Said(whole)) => return self.take(&whole, section),
            Some(Whole::Unclear) => return self.unclear(),
            Some(Whole::Unsaid) => return,
            None => {}
        }
        if section.about == About::Assumed && NOT_OVERDUE.is_match(line) {
            return self.unclear();
        }
        self.take_amounts(line, &amounts, counts, section);
    }

    /// A row whose number is none by itself: it is not read as an amount, and not as a heading either.
    fn doubt(&mut self, line: &str, due: bool, section: &Section) {
        let kinds = Kinds::of(line);
        let is_row = due || kinds.count() > 0 || TOTAL.is_match(line) || CHARGE.is_match(line);
        let one_kind = if line.contains(char::is_alphabetic) { kinds } else { section.kinds };
        match doubtful_in(line) {
            Some(number) if is_row && number.in_cell => self.doubtful.push((Kinds::default(), number.amount)),
            // Of whatever it is: a date, a number with a word. Another row of the kind may say what is overdue.
            number if one_kind.count() == 1 && is_label(line) && line.contains(|c: char| c.is_ascii_digit()) => {
                self.doubtful.push((one_kind, number.map_or(Nok::MAX, |number| number.amount)));
            }
            _ => {}
        }
    }

    /// A line without amounts: nothing is overdue, or a heading.
    fn take_words(&mut self, line: &str, label: &str, due: bool, section: &mut Section) {
        let kinds = Kinds::of(line);
        let none = NONE.is_match(label) && (due || section.is_due() && line.chars().count() < 60)
            || (ALL_PAID.is_match(line) || HAS_PAID_ALL.is_match(line) && (due || kinds.count() > 0))
                && !NOT.is_match(line);
        if none && (DENIED.is_match(line) || NOT_ALL.is_match(line)) {
            return self.unclear();
        }
        let some = (due || kinds.count() > 0) && SOME.is_match(line) && !NOT.is_match(line) && !IF.is_match(line);
        self.some |= some;
        if !none || NOT_MONEY_OWED.is_match(line) {
            // "See the next page", and there the kind is the heading of what is overdue.
            let promised = kinds.count() == 1 && self.elsewhere.covers(kinds);
            if some {
                self.elsewhere = self.elsewhere.or(kinds);
            }
            if due && kinds.count() == 1 && line.trim_end().ends_with(':') {
                self.open = kinds;
            }
            return section.enter(line, kinds, due || promised);
        }
        if !EXCEPT.is_match(line) {
            self.say_none(if kinds.count() == 0 { section.kinds } else { kinds });
        }
    }

    fn take_amounts(&mut self, line: &str, amounts: &[Nok], counts: bool, section: &mut Section) {
        let kinds = Kinds::of(line);
        let total = TOTAL.is_match(line);
        let due = DUE.is_match(line);
        let charge = CHARGE.is_match(line) && kinds.count() == 0 && !total;
        let shut_out = NOT_MONEY_OWED.is_match(line) || NOT_DUE.is_match(line) || section.about == About::NotDue;
        let goes_on = section.row_above && (kinds.count() == 1 || total) && is_label(line);
        if !counts && (shut_out || !charge && !goes_on) {
            self.some |= OTHER_CLAIMS.is_match(line) && amounts.iter().any(|amount| *amount > Nok::ZERO);
            section.leave(line);
            return;
        }
        let is_named = due || kinds.count() > 0 || total || charge;
        let after_all = section.about == About::Assumed && self.rows.last().is_some_and(Row::is_sum_of_all);
        if !is_named && (NO_ROW.is_match(line) || section.is_strange() || after_all) {
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
            Some(credit) if credit < Nok::ZERO && !(total && self.balance() == Some(credit)) => return self.unclear(),
            None if amounts.iter().any(|amount| *amount < Nok::ZERO) => return self.unclear(),
            _ => amount,
        };
        if charge {
            let known = section.is_due() || (!self.rows.is_empty() || self.none) && is_label(line);
            let amount = if known || amount == Reading::Clear(Nok::ZERO) { amount } else { Reading::Unclear };
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

    /// A label without an amount, and then the amount of another kind: one is missing.
    fn unless_left_open(&mut self, open: Kinds, before: usize, statement: &str) {
        let own = self.rows.get(before..).unwrap_or_default();
        let of_another = own.first().is_some_and(|row| row.kinds.count() == 1 && row.kinds != open);
        if open.count() == 1 && of_another && DUE.is_match(statement) {
            self.unclear();
        }
    }

    fn unclear(&mut self) {
        self.rows.push(Row { kinds: Kinds::default(), role: Role::Part, amount: Reading::Unclear });
    }

    /// Whether an amount is the total of one kind's rows, rather than that of the whole certificate.
    fn adds_up(&self, kind: Kinds, amount: Reading) -> bool {
        let rows = self.rows.iter().filter(|row| row.kinds == kind && row.role != Role::Total);
        kind.count() == 1 && rows.map(|row| row.amount.clear()).sum::<Option<Nok>>() == amount.clear()
    }

    fn say_none(&mut self, kinds: Kinds) {
        let everything = kinds.covers(Kinds::TAX)
            && (kinds.covers(Kinds::DUTIES) || kinds.covers(Kinds::VAT) && kinds.covers(Kinds::CONTRIBUTIONS));
        if kinds.count() == 0 || everything {
            self.none = true;
        }
        for one in kinds.each() {
            self.rows.push(Row { kinds: one, role: Role::Part, amount: Reading::Clear(Nok::ZERO) });
        }
    }
}

/// Whether one of the numbers that are taken for years may be an amount of the row.
fn hides_an_amount(line: &str, amounts: usize, section: &Section) -> bool {
    let (kinds, years) = (Kinds::of(line).count(), years_in(line));
    let is_row = kinds > 0 || DUE.is_match(line) || TOTAL.is_match(line) || CHARGE.is_match(line);
    is_row && (years.in_cell || section.columns.are_filled_by(amounts, years.count))
        || kinds > 1 && YEAR_BEFORE_NEXT.is_match(line)
}

/// Whether nobody can tell in kroner what a line says: letters among the digits, another unit, or nothing looked at.
fn is_beyond_reading(line: &str, counts: bool) -> bool {
    let is_broken = (counts || TOTAL.is_match(line)) && BROKEN.is_match(line);
    let is_unchecked = UNCHECKED.is_match(line) && Kinds::of(line).count() > 0;
    let is_scaled = SCALE.is_match(line) && !NOT_MONEY_OWED.is_match(line);
    is_broken || is_unchecked || is_scaled || counts && NOT_KRONER.is_match(line)
}

/// What a statement says that tells what its amount is made of.
#[derive(Debug)]
enum Whole {
    /// The statement without the parts.
    Said(String),
    /// Some of the parts are overdue and some are not.
    Unclear,
    /// Only parts of what stands elsewhere.
    Unsaid,
}

/// The whole of a statement that names its parts; `None` where it names none.
fn whole(line: &str, counts: bool) -> Option<Whole> {
    if let Some(parts) = INCLUSIVE.find(line).filter(|parts| is_bare_label(line, parts.start())) {
        let (head, rest) = line.split_at(parts.start());
        return Some(Whole::Said([head, rest.get(parts.len()..).unwrap_or_default()].concat()));
    }
    if !counts {
        return None;
    }
    let Some(cut) = BREAKDOWN.find(line) else { return whole_of_parts(line).map(Whole::Said) };
    let (head, parts) = line.split_at(cut.start());
    let amounts = amounts_in(head);
    let adds_up = amounts_in(parts).into_iter().sum::<Nok>() == amounts.iter().copied().sum::<Nok>();
    if !adds_up && (DUE.is_match(parts) || NOT_DUE.is_match(parts)) {
        return Some(Whole::Unclear);
    }
    let head = head.trim_end_matches([',', ' ', '(']);
    Some(if amounts.is_empty() { Whole::Unsaid } else { Whole::Said(head.to_owned()) })
}

/// Whether what stands before `at` is the words of a label and no amount.
fn is_bare_label(line: &str, at: usize) -> bool {
    let head = line.get(..at).unwrap_or_default();
    head.chars().any(char::is_alphabetic) && amounts_in(head).is_empty()
}

/// A statement up to the sum that the amounts behind a colon come to; `None` where they do not.
fn whole_of_parts(line: &str) -> Option<String> {
    let hit = WHOLE_AND_PARTS.captures(line)?;
    let (head, parts) = (hit.get(1)?.as_str(), amounts_in(hit.get(2)?.as_str()));
    let whole = amounts_in(head);
    (whole.len() == 1 && parts.len() > 1 && parts.into_iter().sum::<Nok>() == whole.into_iter().sum::<Nok>())
        .then(|| head.to_owned())
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
