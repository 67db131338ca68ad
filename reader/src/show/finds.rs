use std::cell::LazyCell;
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use hayro::hayro_syntax::page::Page;
use hayro::kurbo::Rect;
use ringperm_core::api::PageSize;
use ringperm_core::inspect::{
    self, Arg, Expect, Extract, Inspection, NumberPlace, Place, Sought, digits_hidden, inspect, normalise,
    number_places, personal_numbers,
};
use ringperm_core::mask;
use ringperm_core::showing::{Find, Finds, Hidden, Kind, Other};

use super::letters::{self, Letter};
use super::lines::{Lines, Text};
use super::paper::Paper;
use crate::limits;
use crate::pdf::Fields;

/// Pages that were not reached by then are left out: the parent waits longer here than for an inspection.
const PATIENCE: Duration = Duration::from_secs(7);
/// How many runs of digits of one page are tried with each other.
const RUNS: usize = 100;
/// Numbers that are not the same.
type Different = BTreeSet<Vec<char>>;
/// The longest context that is given, in signs.
const CONTEXT: usize = 120;

/// Where the personal numbers stand that are counted in `extract`. A number that is counted and found nowhere stands in
/// the list without a place; `fields` gives what stands in form fields, where it is needed.
pub fn numbers(paper: Option<&Paper>, extract: &Extract, fields: impl FnOnce() -> Fields) -> Finds {
    let counted = inspect(extract, &Expect::default());
    let fields = LazyCell::new(fields);
    on_pages(paper, |page, sheet| {
        let number = sheet.page;
        let counted = Counted::on(&counted, extract, number);
        let [place, order] = sheet.texts();
        let (mut found, mut different) = sheet.numbers(&[&place, &order], Sought::AsCounted);
        if counted.missing(&different) > 0 {
            // The inspection saw the page otherwise. Too much that is marked does less harm than too little.
            (found, different) = sheet.numbers(&[&place, &order], Sought::Possible);
        }
        if counted.missing(&different) > 0 {
            // What a field holds need not be drawn.
            let own = fields.get(&number).map_or(&[][..], Vec::as_slice);
            let letters = letters::in_fields(page, own);
            let in_fields = Sheet { page: number, size: sheet.size, lines: Lines::of(&letters), letters: &letters };
            let [place, order] = in_fields.texts();
            let (more, others) = in_fields.numbers(&[&place, &order], Sought::Possible);
            found = once(found.into_iter().chain(more));
            different.extend(others);
        }
        if counted.missing(&different) > 0 {
            // A date of birth in one place, the five digits that go with it in another.
            let (more, others) = sheet.parted(&place);
            found = once(found.into_iter().chain(more));
            different.extend(others);
        }
        for _ in 0..counted.missing(&different) {
            found.push(Find {
                page: number,
                kind: Kind::Other(Other::PersonalNumber),
                masked: String::new(),
                context: String::new(),
                hidden: None,
                areas: Vec::new(),
                line: Vec::new(),
            });
        }
        found
    })
}

/// Where the letters of `word` stand: case does not count, and neither do spaces, hyphens or the ends of lines where
/// the word has spaces or hyphens itself.
pub fn word(paper: Option<&Paper>, word: &str) -> Finds {
    let wanted = Spelled::of(normalise(word).chars().map(|sign| (sign, None)));
    on_pages(paper, |_, sheet| {
        let texts = sheet.texts();
        let places = texts.iter().flat_map(|text| wanted.places_in(&Spelled::of_text(text)));
        let finds = places.map(|letters| sheet.find(Kind::Other(Other::Word), word.trim(), &letters, &texts[0]));
        once(finds)
    })
}

fn on_pages(paper: Option<&Paper>, look: impl Fn(&Page<'_>, &Sheet<'_>) -> Vec<Find>) -> Finds {
    let mut seen = Finds::default();
    let pdf = match paper {
        Some(Paper::Pdf(pdf)) => pdf,
        Some(Paper::Picture(_)) => return Finds { pages: 1, ..seen },
        None => return seen,
    };
    let start = Instant::now();
    for (page, number) in pdf.pages().iter().take(limits::PAGES).zip(1..) {
        if start.elapsed() > PATIENCE {
            break;
        }
        let letters = letters::of(page);
        let (width, height) = page.render_dimensions();
        let sheet =
            Sheet { page: number, size: PageSize { width, height }, lines: Lines::of(&letters), letters: &letters };
        seen.letters += letters.iter().filter(|letter| !letter.text.trim().is_empty()).count() as u64;
        seen.finds.extend(look(page, &sheet));
        seen.pages = number;
    }
    seen
}

/// What the inspection counts on one page.
struct Counted {
    /// How many different numbers.
    count: usize,
    /// The text that they were counted in.
    text: String,
    /// How many are counted in that text alone.
    alone: u32,
}

impl Counted {
    fn on(counted: &Inspection, extract: &Extract, page: u32) -> Self {
        let place = Place::Page { page };
        let on_it =
            counted.findings.iter().filter(|finding| finding.code == "personal-number" && finding.place == Some(place));
        let count = on_it
            .filter_map(|finding| match finding.args.get("count") {
                Some(Arg::Number(count)) => usize::try_from(*count).ok(),
                _ => None,
            })
            .sum();
        let texts = extract.pages.iter().filter(|one| one.place == place).flat_map(inspect::Page::texts);
        let text = texts.collect::<Vec<_>>().join("\n\n");
        Self { count, alone: personal_numbers(&text), text }
    }

    /// How many of the counted numbers are not among these. Any other number that was found makes up for none.
    fn missing(&self, found: &Different) -> usize {
        if self.count == 0 {
            return 0;
        }
        self.count.saturating_sub(found.iter().filter(|digits| self.holds(digits)).count())
    }

    /// Whether a number is counted already: written once more, it is no other one.
    fn holds(&self, digits: &[char]) -> bool {
        let digits: String = digits.iter().collect();
        personal_numbers(&format!("{}\n\nFødselsnummer: {digits}", self.text)) == self.alone
    }
}

/// One page that is looked through.
struct Sheet<'a> {
    page: u32,
    size: PageSize,
    letters: &'a [Letter],
    lines: Lines<'a>,
}

impl Sheet<'_> {
    fn texts(&self) -> [Text; 2] {
        [self.lines.by_place(), self.lines.by_order()]
    }

    /// The places of the numbers in these texts, and how many different numbers there are.
    fn numbers(&self, texts: &[&Text], sought: Sought) -> (Vec<Find>, Different) {
        let mut different = Different::new();
        let mut finds = Vec::new();
        for text in texts {
            for NumberPlace { kind, masked, at } in number_places(&text.signs, sought) {
                different.insert(at.iter().filter_map(|at| text.signs.get(*at).copied()).collect());
                let letters: Vec<usize> = at.iter().filter_map(|at| text.letter.get(*at).copied().flatten()).collect();
                finds.push(self.find(Kind::Number(kind), &masked, &letters, text));
            }
        }
        (once(finds.into_iter()), different)
    }

    /// The same of numbers whose first six and last five digits stand in different places.
    fn parted(&self, text: &Text) -> (Vec<Find>, Different) {
        let runs = runs(&text.signs);
        let births = runs.iter().filter_map(|run| Some((of_birth(run)?, run))).take(RUNS);
        let fives: Vec<&Vec<usize>> = runs.iter().filter(|run| run.len() == 5).take(RUNS).collect();
        let mut different = Different::new();
        let mut finds = Vec::new();
        for (birth, date) in births {
            for five in &fives {
                let at = birth.iter().chain(five.iter());
                let digits: Vec<char> = at.filter_map(|at| text.signs.get(*at).copied()).collect();
                if let Some(place) = number_places(&digits, Sought::Possible).first() {
                    let black = date.iter().chain(five.iter());
                    let letters: Vec<usize> = black.filter_map(|at| text.letter.get(*at).copied().flatten()).collect();
                    finds.push(self.find(Kind::Number(place.kind), &place.masked, &letters, text));
                    different.insert(digits);
                }
            }
        }
        (once(finds.into_iter()), different)
    }

    /// What stands where these letters do.
    fn find(&self, kind: Kind, masked: &str, letters: &[usize], text: &Text) -> Find {
        let first = letters.iter().min();
        let at = text.letter.iter().position(|letter| letter.as_ref() == first);
        Find {
            page: self.page,
            kind,
            masked: masked.to_owned(),
            context: shown(&at.map(|at| text.line_of(at)).unwrap_or_default()),
            hidden: self.hidden(letters),
            areas: self.lines.around(letters),
            line: self.lines.lines_around(letters),
        }
    }

    fn hidden(&self, wanted: &[usize]) -> Option<Hidden> {
        let all = |is: &dyn Fn(&Letter) -> bool| wanted.iter().filter_map(|at| self.letters.get(*at)).all(is);
        let page = Rect::new(0.0, 0.0, f64::from(self.size.width), f64::from(self.size.height));
        if all(&|letter| letter.area.intersect(page).area() <= 0.0) {
            Some(Hidden::Outside)
        } else if all(&|letter| letter.invisible) {
            Some(Hidden::Invisible)
        } else {
            all(&|letter| letter.beneath).then_some(Hidden::Beneath)
        }
    }
}

/// The digits that stand together, those of a date with its points too: where each stands.
fn runs(signs: &[char]) -> Vec<Vec<usize>> {
    let mut runs: Vec<Vec<usize>> = Vec::new();
    for (index, _) in signs.iter().enumerate().filter(|(_, sign)| sign.is_ascii_digit()) {
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|last| goes_on(signs.get(*last + 1..index).unwrap_or_default())) => {
                run.push(index);
            }
            _ => runs.push(vec![index]),
        }
    }
    runs
}

/// The six digits of a date of birth, without its century.
fn of_birth(run: &[usize]) -> Option<Vec<usize>> {
    match run.len() {
        6 => Some(run.to_vec()),
        8 => Some(run.get(..4)?.iter().chain(run.get(6..)?).copied().collect()),
        _ => None,
    }
}

fn goes_on(between: &[char]) -> bool {
    matches!(between, [] | ['.' | '/' | '-'])
}

/// The context as it is given: no digit, and not too long.
fn shown(line: &str) -> String {
    let hidden = digits_hidden(line);
    if hidden.chars().count() <= CONTEXT { hidden } else { hidden.chars().take(CONTEXT).chain(['…']).collect() }
}

/// Each place once, top to bottom.
fn once(found: impl Iterator<Item = Find>) -> Vec<Find> {
    let mut kept: Vec<Find> = Vec::new();
    for find in found {
        // The same letters come in each order of the text, and letters drawn twice lie over each other.
        let known = |known: &Find| find.areas.iter().all(|area| mask::covers(&known.areas, area));
        if !kept.iter().any(known) {
            kept.push(find);
        }
    }
    let top = |find: &Find| find.areas.first().map_or((0.0, 0.0), |area| (area.y, area.x));
    kept.sort_by(|a, b| {
        let (a, b) = (top(a), top(b));
        a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1))
    });
    kept
}

/// The letters of a text with nothing between them, as they are compared.
struct Spelled {
    signs: Vec<char>,
    /// Whether something stands before each sign that may as well be away.
    apart: Vec<bool>,
    letter: Vec<Option<usize>>,
}

impl Spelled {
    fn of(signs: impl Iterator<Item = (char, Option<usize>)>) -> Self {
        let mut spelled = Self { signs: Vec::new(), apart: Vec::new(), letter: Vec::new() };
        let mut apart = false;
        for (sign, letter) in signs {
            if sign.is_whitespace() || sign == '-' {
                apart = true;
                continue;
            }
            for lower in sign.to_lowercase() {
                spelled.signs.push(lower);
                spelled.apart.push(apart);
                spelled.letter.push(letter);
                apart = false;
            }
        }
        spelled
    }

    fn of_text(text: &Text) -> Self {
        Self::of(text.signs.iter().copied().zip(text.letter.iter().copied()))
    }

    /// The letters of each place in `text` where this is spelled.
    fn places_in(&self, text: &Self) -> Vec<Vec<usize>> {
        let length = self.signs.len();
        if length == 0 {
            return Vec::new();
        }
        let starts = text.signs.windows(length).enumerate().filter(|(_, signs)| *signs == self.signs);
        let together = |start: &usize| {
            let apart = text.apart.get(*start..*start + length).unwrap_or_default();
            let own = apart.iter().zip(&self.apart).zip(&self.signs).skip(1);
            own.into_iter().all(|((apart, may_be), sign)| !apart || *may_be || sign.is_ascii_digit())
        };
        let places = starts.map(|(start, _)| start).filter(together);
        places
            .map(|start| {
                let letters = text.letter.get(start..start + length).unwrap_or_default();
                letters.iter().copied().flatten().collect::<BTreeSet<_>>().into_iter().collect()
            })
            .collect()
    }
}
