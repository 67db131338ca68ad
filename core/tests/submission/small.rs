//! A small scheme, each row of which has one thing to show, and what the tests say of it.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::LazyLock;

use chrono::NaiveDate;
use ringperm_core::api::Status;
use ringperm_core::company::Traits;
use ringperm_core::scheme::{Kind, Requirement, Scheme, load};
use ringperm_core::submission::{Answer, Evident, Facts, Missing, Standing, stand};

/// Ids of the rows, with page, kinds and what is special about each. LABEL stands for a field's words, LETTER for evidence
/// that may be attached.
const ROWS: [(&str, &str, &str, &str); 12] = [
    ("vat", "first", "initial", "form = 'register'\nregister = 'vat'"),
    ("begun", "first", "initial", "form = 'settled'"),
    (
        "all",
        "first",
        "initial",
        "[[requirement.field]]\nid = 'text'\nkind = 'text'\nLABEL
[[requirement.field]]\nid = 'long'\nkind = 'long-text'\nLABEL
[[requirement.field]]\nid = 'yes-no'\nkind = 'yes-no'\nLABEL
[[requirement.field]]\nid = 'choice'\nkind = 'choice'\nLABEL\nchoice = [{ id = 'red', LABEL }, { id = 'blue', LABEL }]
[[requirement.field]]\nid = 'number'\nkind = 'number'\nLABEL
[[requirement.field]]\nid = 'amount'\nkind = 'amount'\nLABEL
[[requirement.field]]\nid = 'date'\nkind = 'date'\nLABEL
[[requirement.field]]\nid = 'email'\nkind = 'email'\nLABEL
[[requirement.field]]\nid = 'phone'\nkind = 'phone'\nLABEL
[[requirement.field]]\nid = 'orgnr'\nkind = 'orgnr'\nLABEL
[[requirement.field]]\nid = 'table'\nkind = 'table'\nLABEL\ncolumn = [{ id = 'a', LABEL }, { id = 'b', LABEL }]
[[requirement.field]]\nid = 'pages'\nkind = 'pages'\nLABEL",
    ),
    (
        "one",
        "first",
        "initial",
        "may_not_apply = true\nwhen = 'outbound'
[[requirement.field]]\nid = 'number'\nkind = 'number'\nLABEL
[[requirement.field]]\nid = 'word'\nkind = 'text'\nrequired = false\nLABEL
[[requirement.field]]\nid = 'sure'\nkind = 'yes-no'\nrequired = false\nLABEL
[[requirement.field]]\nid = 'more'\nkind = 'date'\nLABEL\nwhen = { field = 'sure', is = 'yes' }",
    ),
    ("bare", "second", "initial", "blocks = ['initial']\nLETTER"),
    (
        "papers",
        "second",
        "initial",
        "[[requirement.evidence]]\ntypes = ['proof']\nmin = 2\nmax = 9
[[requirement.evidence]]\ntypes = ['letter']\nmin = 1\nmax = 9",
    ),
    (
        "debt",
        "second",
        "initial",
        "[[requirement.field]]\nid = 'owes'\nkind = 'choice'\nLABEL\nchoice = [{ id = 'nothing', LABEL }, { id = 'some', LABEL }]
read = { from = 'proof', fact = 'arrears_nok', zero = 'nothing' }",
    ),
    ("kept", "second", "initial', 'year-1", "follow_up_page = 'later'\nLETTER"),
    ("later", "later", "year-1", "[[requirement.field]]\nid = 'changed'\nkind = 'yes-no'\nLABEL
[[requirement.field]]\nid = 'pages'\nkind = 'pages'\nrequired = false\nLABEL\nwhen = { field = 'changed', is = 'yes' }"),
    (
        "confirmed",
        "later",
        "year-1",
        "form = 'declaration'\nconfirms = true\nblocks = ['year-1']
[[requirement.field]]\nid = 'declared'\nkind = 'declaration'\nLABEL",
    ),
    ("promised", "later", "year-1", "form = 'declaration'
[[requirement.field]]\nid = 'declared'\nkind = 'declaration'\nLABEL"),
    ("own", "own", "initial", "LETTER"),
];

pub fn scheme() -> &'static Scheme {
    static SCHEME: LazyLock<Scheme> = LazyLock::new(|| {
        let words = "{ nb = 'Ord', nn = 'Ord', en = 'Word' }";
        let mut text = "[scheme]\nid = 'small'\nversion = '1'\nvalid_from = '2026-01-01'\n".to_owned();
        for kind in ["proof", "letter"] {
            write!(text, "[[document_type]]\nid = '{kind}'\nname = {words}\n").unwrap();
        }
        for (page, part) in [("first", "soknad"), ("second", "soknad"), ("later", "soknad"), ("own", "egenkontroll")] {
            write!(text, "[[page]]\nid = '{page}'\npart = '{part}'\ntitle = {words}\nlead = {words}\n").unwrap();
        }
        let letter = "[[requirement.evidence]]\ntypes = ['letter']\nmin = 0\nmax = 9";
        for (id, page, kinds, rest) in ROWS {
            let form = if rest.contains("form = ") { "" } else { "form = 'question'\n" };
            let when = if rest.contains("when = 'outbound'") { "" } else { "when = 'always'\n" };
            write!(
                text,
                "[[requirement]]\nid = '{id}'\npage = '{page}'\ngroup = 'g'\nkinds = ['{kinds}']\nbasis = 'advice'\n{when}{form}\
                 effort = 'hours'\nsources = []\ntitle = {words}\nasks = {words}\nwhy = {words}\nwhere = {words}\n\
                 example = {words}\n{}\n",
                rest.replace("LABEL", &format!("label = {words}")).replace("LETTER", letter),
            )
            .unwrap();
        }
        load(&text).unwrap()
    });
    &SCHEME
}

pub fn row(id: &str) -> &'static Requirement {
    scheme().requirement(id).unwrap()
}

pub fn day() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

pub type Answers = BTreeMap<String, Answer>;

/// «In place», with these fields.
pub fn typed(fields: &[(&str, &str)]) -> Answer {
    let fields = fields.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())).collect();
    Answer { fields, ..Answer::default() }
}

pub fn said() -> Answer {
    Answer { said: true, ..Answer::default() }
}

pub fn answers(given: &[(&str, Answer)]) -> Answers {
    given.iter().map(|(id, answer)| ((*id).to_owned(), answer.clone())).collect()
}

pub fn paper(requirement: &str, kind: &str) -> Evident {
    let [requirement, kind, title] = [requirement, kind, kind].map(str::to_owned);
    Evident { requirement, kind, title, must_fix: Vec::new(), amounts: BTreeMap::new(), carried: false }
}

pub fn statement(title: &str, ore: i64) -> Evident {
    let amounts = [("arrears_nok".to_owned(), ore)].into();
    Evident { title: title.to_owned(), amounts, ..paper("debt", "proof") }
}

pub fn facts<'a>(kind: Kind, answers: &'a Answers, documents: &'a [Evident], traits: &'a Traits) -> Facts<'a> {
    Facts { kind, traits, answers, documents, day: day() }
}

pub fn standing_in(kind: Kind, id: &str, answers: &Answers, documents: &[Evident]) -> Standing<'static> {
    stand(scheme(), row(id), facts(kind, answers, documents, &Traits::new()))
}

/// Status and what is missing, in a first application.
pub fn standing(id: &str, answer: Answer, documents: &[Evident]) -> (Status, Vec<Missing>) {
    let standing = standing_in(Kind::Initial, id, &answers(&[(id, answer)]), documents);
    (standing.status, standing.missing)
}

pub fn field_form(field: &str) -> Missing {
    Missing::FieldForm(field.to_owned())
}
