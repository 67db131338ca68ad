use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use hayro::kurbo::Rect;
use ringperm_core::api::PageSize;
use ringperm_core::inspect::{Arg, Inspection, NumberPlace, Place, Sought, digits_hidden, normalise, number_places};
use ringperm_core::mask;
use ringperm_core::showing::{Find, Finds, Hidden, Kind, Other};

use super::letters::{self, Letter};
use super::lines::{Lines, Text};
use super::paper::Paper;
use crate::limits;

/// Pages that were not reached by then are left out: the parent waits longer here than for an inspection.
const PATIENCE: Duration = Duration::from_secs(7);
/// The longest context that is given, in signs.
const CONTEXT: usize = 120;

/// Where the personal numbers stand that `counted` counts.
pub fn numbers(paper: Option<&Paper>, counted: &Inspection) -> Finds {
    on_pages(paper, |page, sheet| {
        let [place, order] = sheet.texts();
        let (mut found, mut different) = sheet.numbers(&[&place, &order], Sought::AsCounted);
        let expected = count_on(counted, page);
        if different < expected {
            // The inspection saw the page otherwise. Too much that is marked does less harm than too little.
            (found, different) = sheet.numbers(&[&place, &order], Sought::Possible);
        }
        for _ in different..expected {
            found.push(Find {
                page,
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

fn on_pages(paper: Option<&Paper>, look: impl Fn(u32, &Sheet<'_>) -> Vec<Find>) -> Finds {
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
        seen.finds.extend(look(number, &sheet));
        seen.pages = number;
    }
    seen
}

/// How many different numbers the inspection counts on a page.
fn count_on(counted: &Inspection, page: u32) -> usize {
    let on_it = counted
        .findings
        .iter()
        .filter(|finding| finding.code == "personal-number" && finding.place == Some(Place::Page { page }));
    on_it
        .filter_map(|finding| match finding.args.get("count") {
            Some(Arg::Number(count)) => usize::try_from(*count).ok(),
            _ => None,
        })
        .sum()
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
    fn numbers(&self, texts: &[&Text], sought: Sought) -> (Vec<Find>, usize) {
        let mut different: BTreeSet<Vec<char>> = BTreeSet::new();
        let mut finds = Vec::new();
        for text in texts {
            for NumberPlace { kind, masked, at } in number_places(&text.signs, sought) {
                different.insert(at.iter().filter_map(|at| text.signs.get(*at).copied()).collect());
                let letters: Vec<usize> = at.iter().filter_map(|at| text.letter.get(*at).copied().flatten()).collect();
                finds.push(self.find(Kind::Number(kind), &masked, &letters, text));
            }
        }
        (once(finds.into_iter()), different.len())
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
