//! Whether the parts of a scheme file fit together.

use std::collections::HashSet;

use toml::Spanned;

use crate::company::{TraitKind, trait_kind};
use crate::scheme::{
    Basis, Choice, Condition, DocumentType, Evidence, Field, FieldFigure, FieldKind, Form, Kind, Meaning, Page, Part,
    Read, RegisterFact, RegisterFill, RegisterRow, Requirement, Scheme, Source, Text, VersionChange,
};

use super::{Fault, raw};

type Checked<T> = Result<T, Fault>;

/// The amounts that a document can bear and a field can be read from.
const AMOUNTS: [&str; 1] = ["arrears_nok"];

pub fn scheme(file: raw::File) -> Checked<Scheme> {
    let newest = file.scheme.version.clone();
    let changes = file
        .changes
        .into_iter()
        .map(|raw| Ok(VersionChange { version: filled(raw.version)?, text: text(raw.text)? }))
        .collect::<Checked<Vec<_>>>()?;
    if changes.last().is_some_and(|last| last.version != *newest.get_ref()) {
        return Err(Fault::new(newest.span(), "the last change is not that of this version"));
    }
    let scheme = Scheme {
        id: identifier(file.scheme.id)?,
        version: filled(file.scheme.version)?,
        changes,
        valid_from: file.scheme.valid_from,
        sources: distinct(file.sources, "source", |raw| &raw.id, source)?,
        document_types: distinct(file.document_types, "document type", |raw| &raw.id, document_type)?,
        pages: distinct(file.pages, "page", |raw| &raw.id, page)?,
        requirements: Vec::new(),
    };
    meanings(&file.requirements)?;
    let requirements = distinct(file.requirements, "requirement", |raw| &raw.id, |raw| requirement(raw, &scheme))?;
    Ok(Scheme { requirements, ..scheme })
}

/// Converts a list whose ids must all differ.
fn distinct<R, T>(
    list: Vec<R>,
    what: &str,
    id: fn(&R) -> &Spanned<String>,
    convert: impl Fn(R) -> Checked<T>,
) -> Checked<Vec<T>> {
    let mut seen = HashSet::new();
    list.into_iter()
        .map(|raw| {
            let id = id(&raw);
            if !seen.insert(id.get_ref().clone()) {
                return Err(Fault::new(id.span(), format!("duplicate {what} `{}`", id.get_ref())));
            }
            convert(raw)
        })
        .collect()
}

/// What the program takes from a field it takes from one only, and as what the field holds.
fn meanings(requirements: &[raw::Requirement]) -> Checked<()> {
    let mut seen = HashSet::new();
    for field in requirements.iter().flat_map(|requirement| &requirement.fields) {
        let Some(means) = &field.means else { continue };
        let wanted = match means.get_ref() {
            Meaning::FeePaidOn => FieldKind::Date,
            Meaning::Member => FieldKind::Choice,
        };
        if *field.kind.get_ref() != wanted {
            return Err(Fault::new(means.span(), "a field of this kind cannot mean that"));
        }
        if *means.get_ref() == Meaning::Member && !are_of_trait("member", &field.choices) {
            return Err(Fault::new(means.span(), "the choices are not those of the trait `member`"));
        }
        if !seen.insert(*means.get_ref()) {
            return Err(Fault::new(means.span(), "another field means this already"));
        }
    }
    Ok(())
}

fn are_of_trait(name: &str, choices: &[raw::Choice]) -> bool {
    let Ok(TraitKind::Choice(of_trait)) = trait_kind(name) else { return false };
    let ours: HashSet<&str> = choices.iter().map(|choice| choice.id.get_ref().as_str()).collect();
    ours == of_trait.iter().copied().collect()
}

fn filled(raw: Spanned<String>) -> Checked<String> {
    if raw.get_ref().trim().is_empty() {
        return Err(Fault::new(raw.span(), "the text is empty"));
    }
    Ok(raw.into_inner())
}

/// An id is part of file names, addresses and command lines.
fn identifier(raw: Spanned<String>) -> Checked<String> {
    let id = raw.get_ref();
    let fits = id.starts_with(|c: char| c.is_ascii_alphanumeric())
        && id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    if !fits {
        return Err(Fault::new(raw.span(), format!("`{id}` is not an id: letters a to z, digits, - and _")));
    }
    Ok(raw.into_inner())
}

fn text(raw: raw::Text) -> Checked<Text> {
    Ok(Text { nb: filled(raw.nb)?, nn: filled(raw.nn)?, en: filled(raw.en)? })
}

fn source(raw: raw::Source) -> Checked<Source> {
    if let Some(address) = &raw.address
        && !address.get_ref().starts_with("https://")
        && !address.get_ref().starts_with("http://")
    {
        return Err(Fault::new(address.span(), "an address starts with http:// or https://"));
    }
    Ok(Source {
        id: identifier(raw.id)?,
        title: text(raw.title)?,
        address: raw.address.map(Spanned::into_inner),
        date: filled(raw.date)?,
    })
}

fn document_type(raw: raw::DocumentType) -> Checked<DocumentType> {
    Ok(DocumentType { id: identifier(raw.id)?, name: text(raw.name)? })
}

fn page(raw: raw::Page) -> Checked<Page> {
    let traits = known(raw.traits, "trait", |name| trait_kind(name).is_ok())?;
    Ok(Page { id: identifier(raw.id)?, part: raw.part, title: text(raw.title)?, lead: text(raw.lead)?, traits })
}

/// A list of names, each known and named once.
fn known(names: Vec<Spanned<String>>, what: &str, is_known: impl Fn(&str) -> bool) -> Checked<Vec<String>> {
    let mut list = Vec::with_capacity(names.len());
    for name in names {
        let at = name.span();
        let name = name.into_inner();
        if !is_known(&name) {
            return Err(Fault::new(at, format!("unknown {what} `{name}`")));
        }
        if list.contains(&name) {
            return Err(Fault::new(at, format!("`{name}` is listed twice")));
        }
        list.push(name);
    }
    Ok(list)
}

fn requirement(raw: raw::Requirement, scheme: &Scheme) -> Checked<Requirement> {
    let page = page_of(&raw.page, scheme)?;
    let kinds = kinds(raw.kinds)?;
    let follow_up_page = raw.follow_up_page.as_ref().map(|at| follow_up_page(at, page, &kinds, scheme)).transpose()?;
    let blocks = blocks(raw.blocks, &kinds, page.part)?;
    let when = Condition::parse(raw.when.get_ref()).map_err(|reason| Fault::new(raw.when.span(), reason))?;
    let fields = fields(raw.fields, scheme)?;
    let evidence =
        raw.evidence.into_iter().map(|raw| evidence(raw, page.part, &fields, scheme)).collect::<Checked<Vec<_>>>()?;
    form(&raw.form, &fields, &evidence, &blocks)?;
    let register = register_row(&raw.form, raw.register)?;
    let may_not_apply = raw.may_not_apply.as_ref().is_some_and(|may| *may.get_ref());
    if let (Some(from), Some(until)) = (raw.valid_from, &raw.valid_until)
        && until.get_ref() < &from
    {
        return Err(Fault::new(until.span(), "it ends before it begins"));
    }
    if raw.sources.get_ref().is_empty() && raw.basis != Basis::Advice {
        return Err(Fault::new(raw.sources.span(), "only advice is without a source"));
    }
    let confirms = raw.confirms.as_ref().is_some_and(|confirms| *confirms.get_ref());
    if let Some(at) = raw.confirms.filter(|_| confirms && *raw.form.get_ref() != Form::Declaration) {
        return Err(Fault::new(at.span(), "only a declaration confirms what was carried over"));
    }
    if let Some(at) = raw.may_not_apply.filter(|_| may_not_apply && *raw.form.get_ref() != Form::Question) {
        return Err(Fault::new(at.span(), "only a question may be set aside as not applying"));
    }
    Ok(Requirement {
        id: identifier(raw.id)?,
        part: page.part,
        page: page.id.clone(),
        follow_up_page,
        group: identifier(raw.group)?,
        kinds,
        blocks,
        valid_from: raw.valid_from,
        valid_until: raw.valid_until.map(Spanned::into_inner),
        when,
        basis: raw.basis,
        form: raw.form.into_inner(),
        register,
        effort: raw.effort,
        carry: raw.carry,
        confirms,
        may_not_apply,
        check_law: raw.check_law,
        sources: known(raw.sources.into_inner(), "source", |id| scheme.source(id).is_some())?,
        source_note: raw.source_note.map(filled).transpose()?,
        title: text(raw.title)?,
        asks: text(raw.asks)?,
        why: text(raw.why)?,
        where_from: text(raw.where_from)?,
        example: text(raw.example)?,
        fields,
        evidence,
    })
}

fn page_of<'s>(id: &Spanned<String>, scheme: &'s Scheme) -> Checked<&'s Page> {
    let page = scheme.pages.iter().find(|page| page.id == *id.get_ref());
    page.ok_or_else(|| Fault::new(id.span(), format!("unknown page `{}`", id.get_ref())))
}

/// A follow-up may show a requirement elsewhere, but in the same part.
fn follow_up_page(id: &Spanned<String>, page: &Page, kinds: &[Kind], scheme: &Scheme) -> Checked<String> {
    if page_of(id, scheme)?.part != page.part {
        return Err(Fault::new(id.span(), format!("`{}` is a page of the other part", id.get_ref())));
    }
    if !kinds.iter().any(|kind| kind.follow_up()) {
        return Err(Fault::new(id.span(), "it is asked in no follow-up (see kinds)"));
    }
    Ok(id.get_ref().clone())
}

fn kinds(raw: Spanned<Vec<Spanned<Kind>>>) -> Checked<Vec<Kind>> {
    if raw.get_ref().is_empty() {
        return Err(Fault::new(raw.span(), "a requirement is asked for at least one kind"));
    }
    let mut kinds = Vec::new();
    for kind in raw.into_inner() {
        if kinds.contains(kind.get_ref()) {
            return Err(Fault::new(kind.span(), format!("`{}` is listed twice", kind.get_ref().id())));
        }
        kinds.push(kind.into_inner());
    }
    Ok(kinds)
}

fn blocks(raw: Vec<Spanned<Kind>>, kinds: &[Kind], part: Part) -> Checked<Vec<Kind>> {
    let mut blocks = Vec::new();
    for kind in raw {
        let id = kind.get_ref().id();
        if !kinds.contains(kind.get_ref()) {
            return Err(Fault::new(kind.span(), format!("blocks `{id}`, for which it is not asked (see kinds)")));
        }
        if part == Part::Egenkontroll {
            return Err(Fault::new(kind.span(), "a requirement of part egenkontroll never blocks"));
        }
        if blocks.contains(kind.get_ref()) {
            return Err(Fault::new(kind.span(), format!("`{id}` is listed twice")));
        }
        blocks.push(kind.into_inner());
    }
    Ok(blocks)
}

/// What a requirement of each form consists of.
fn form(form: &Spanned<Form>, fields: &[Field], evidence: &[Evidence], blocks: &[Kind]) -> Checked<()> {
    let declarations = fields.iter().filter(|field| field.kind == FieldKind::Declaration).count();
    let wrong = match form.get_ref() {
        Form::Question if declarations > 0 => "a question has no field of kind declaration",
        Form::Question if fields.is_empty() && evidence.is_empty() => "a question has a field or evidence",
        Form::Declaration if declarations != 1 => "a declaration has exactly one field of kind declaration",
        Form::Register | Form::Settled if !fields.is_empty() => "only questions and declarations have fields",
        Form::Register | Form::Settled if !blocks.is_empty() => "only questions and declarations block",
        Form::Register | Form::Settled if evidence.iter().any(|rule| rule.min > 0) => {
            "only questions and declarations demand evidence"
        }
        _ => return Ok(()),
    };
    Err(Fault::new(form.span(), wrong))
}

/// Rows from the register say what they show, and no others do.
fn register_row(form: &Spanned<Form>, raw: Option<Spanned<RegisterRow>>) -> Checked<Option<RegisterRow>> {
    match (form.get_ref(), raw) {
        (Form::Register, None) => {
            Err(Fault::new(form.span(), "a row of form register says by `register` what it shows"))
        }
        (Form::Register, Some(row)) => Ok(Some(row.into_inner())),
        (_, Some(row)) => Err(Fault::new(row.span(), "only a row of form register has `register`")),
        (_, None) => Ok(None),
    }
}

fn fields(raw: Vec<raw::Field>, scheme: &Scheme) -> Checked<Vec<Field>> {
    // A field's `when` may name any other field of the requirement, so those are read first.
    let (raw, whens): (Vec<_>, Vec<_>) = raw
        .into_iter()
        .map(|mut raw| {
            let when = raw.when.take();
            (raw, when)
        })
        .unzip();
    let mut fields = distinct(raw, "field", |raw| &raw.id, |raw| field(raw, scheme))?;
    let whens = whens
        .into_iter()
        .zip(&fields)
        .map(|(raw, field)| match raw {
            Some(raw) if *raw.field.get_ref() == field.id => {
                Err(Fault::new(raw.field.span(), "a field cannot hang on itself"))
            }
            Some(raw) => when(raw, &fields).map(Some),
            None => Ok(None),
        })
        .collect::<Checked<Vec<_>>>()?;
    for (field, when) in fields.iter_mut().zip(whens) {
        field.when = when;
    }
    Ok(fields)
}

fn field(raw: raw::Field, scheme: &Scheme) -> Checked<Field> {
    let kind = *raw.kind.get_ref();
    if (kind == FieldKind::Choice) == raw.choices.is_empty() {
        let reason =
            if raw.choices.is_empty() { "a choice has choices" } else { "only a field of kind choice has choices" };
        return Err(Fault::new(raw.kind.span(), reason));
    }
    if (kind == FieldKind::Table) == raw.columns.is_empty() {
        let reason =
            if raw.columns.is_empty() { "a table has columns" } else { "only a field of kind table has columns" };
        return Err(Fault::new(raw.kind.span(), reason));
    }
    if let Some(max) = &raw.max
        && *max.get_ref() == 0
    {
        return Err(Fault::new(max.span(), "a field takes at least one character"));
    }
    let choices = distinct(raw.choices, "choice", |raw| &raw.id, choice)?;
    Ok(Field {
        id: identifier(raw.id)?,
        kind,
        required: raw.required,
        when: None,
        register: register_fill(kind, &choices, raw.register, raw.register_value)?,
        max: raw.max.map_or_else(|| usual_length(kind), Spanned::into_inner),
        read: raw.read.map(|raw| read(raw, &choices, scheme)).transpose()?,
        choices,
        columns: distinct(raw.columns, "column", |raw| &raw.id, choice)?,
        figure: raw.figure.map(|raw| figure(raw, kind)).transpose()?,
        label: text(raw.label)?,
        hint: raw.hint.map(text).transpose()?.unwrap_or_default(),
        means: raw.means.map(Spanned::into_inner),
        ends: raw.ends.map(|raw| ending(raw, kind)).transpose()?,
    })
}

fn read(raw: raw::Read, choices: &[Choice], scheme: &Scheme) -> Checked<Read> {
    let unknown =
        |name: &Spanned<String>, what: &str| Fault::new(name.span(), format!("unknown {what} `{}`", name.get_ref()));
    if scheme.document_type(raw.from.get_ref()).is_none() {
        return Err(unknown(&raw.from, "document type"));
    }
    if !AMOUNTS.contains(&raw.fact.get_ref().as_str()) {
        return Err(unknown(&raw.fact, "amount"));
    }
    if !choices.iter().any(|choice| choice.id == *raw.zero.get_ref()) {
        return Err(unknown(&raw.zero, "choice"));
    }
    Ok(Read { from: raw.from.into_inner(), fact: raw.fact.into_inner(), zero: raw.zero.into_inner() })
}

/// A fact of the register fits the kind of its field, and a choice says which value it stands for.
fn register_fill(
    kind: FieldKind,
    choices: &[Choice],
    fact: Option<Spanned<RegisterFact>>,
    value: Option<Spanned<String>>,
) -> Checked<Option<RegisterFill>> {
    use RegisterFact as R;
    let Some(fact) = fact else {
        let loose = |value: Spanned<String>| Fault::new(value.span(), "`register_value` stands beside `register`");
        return value.map_or(Ok(None), |value| Err(loose(value)));
    };
    let number = matches!(fact.get_ref(), R::AccountantOrgnr | R::AuditorOrgnr);
    match (kind, value) {
        (FieldKind::Choice, None) => Err(Fault::new(fact.span(), "a choice says its value by `register_value`")),
        (FieldKind::Choice, Some(value)) if !choices.iter().any(|choice| choice.id == *value.get_ref()) => {
            Err(Fault::new(value.span(), format!("`{}` is not one of the choices", value.get_ref())))
        }
        (FieldKind::Choice, Some(value)) => {
            Ok(Some(RegisterFill { fact: fact.into_inner(), value: Some(value.into_inner()) }))
        }
        (_, Some(value)) => Err(Fault::new(value.span(), "only a field of kind choice has `register_value`")),
        (FieldKind::Orgnr, None) if number => Ok(Some(RegisterFill { fact: fact.into_inner(), value: None })),
        (FieldKind::Text | FieldKind::LongText, None) if !number => {
            Ok(Some(RegisterFill { fact: fact.into_inner(), value: None }))
        }
        _ => Err(Fault::new(fact.span(), "the field is of another kind than this fact of the register")),
    }
}

fn ending(raw: raw::Text, kind: FieldKind) -> Checked<Text> {
    if kind != FieldKind::Date {
        return Err(Fault::new(raw.nb.span(), "only a date can be the day on which something ends"));
    }
    text(raw)
}

fn figure(raw: Spanned<FieldFigure>, kind: FieldKind) -> Checked<FieldFigure> {
    let fits = match raw.get_ref().number() {
        None => kind == FieldKind::Date,
        Some(_) => matches!(kind, FieldKind::Number | FieldKind::YesNo),
    };
    if !fits {
        let reason = "figure `from` and `to` stand on a date, the others on a number or a yes-no field";
        return Err(Fault::new(raw.span(), reason));
    }
    Ok(raw.into_inner())
}

fn choice(raw: raw::Choice) -> Checked<Choice> {
    Ok(Choice { id: identifier(raw.id)?, label: text(raw.label)? })
}

/// The longest text, in characters, of a field that does not say it.
///
/// Generous: a half-written or misplaced value is kept and said to be unusable, never lost.
fn usual_length(kind: FieldKind) -> u32 {
    match kind {
        FieldKind::Table => 20_000,
        FieldKind::LongText => 4000,
        FieldKind::Email => 254, // RFC 5321: the longest path, without its angle brackets
        FieldKind::Text => 200,
        FieldKind::Pages => 1000,
        FieldKind::YesNo
        | FieldKind::Declaration
        | FieldKind::Choice
        | FieldKind::Number
        | FieldKind::Date
        | FieldKind::Phone
        | FieldKind::Orgnr
        | FieldKind::Amount => 60,
    }
}

/// A condition within a requirement names a field that has a closed set of values, and one of these.
fn when(raw: raw::When, fields: &[Field]) -> Checked<(String, String)> {
    let (name, value) = (raw.field.get_ref(), raw.is.get_ref());
    let field = fields
        .iter()
        .find(|field| field.id == *name)
        .ok_or_else(|| Fault::new(raw.field.span(), format!("unknown field `{name}`")))?;
    let is_value = match field.kind {
        FieldKind::Choice => field.choices.iter().any(|choice| choice.id == *value),
        FieldKind::YesNo => matches!(value.as_str(), "yes" | "no"),
        _ => return Err(Fault::new(raw.field.span(), format!("`{name}` is neither a choice nor a yes-no field"))),
    };
    if !is_value {
        return Err(Fault::new(raw.is.span(), format!("`{value}` is not a value of field `{name}`")));
    }
    Ok((raw.field.into_inner(), raw.is.into_inner()))
}

fn evidence(raw: raw::Evidence, part: Part, fields: &[Field], scheme: &Scheme) -> Checked<Evidence> {
    if raw.types.get_ref().is_empty() {
        return Err(Fault::new(raw.types.span(), "evidence names at least one document type"));
    }
    if raw.max.get_ref() < raw.min.get_ref() || *raw.max.get_ref() == 0 {
        return Err(Fault::new(raw.max.span(), "max is at least 1, and not below min"));
    }
    if part == Part::Egenkontroll && *raw.min.get_ref() > 0 {
        return Err(Fault::new(raw.min.span(), "a requirement of part egenkontroll demands no document"));
    }
    Ok(Evidence {
        types: known(raw.types.into_inner(), "document type", |id| scheme.document_type(id).is_some())?,
        min: raw.min.into_inner(),
        max: raw.max.into_inner(),
        when: raw.when.map(|raw| when(raw, fields)).transpose()?,
        masked: raw.masked,
        fresh_days: raw.fresh_days,
    })
}
