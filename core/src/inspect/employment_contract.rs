//! Hints on an employment contract: whether it is for a time, part-time or by commission, when it was signed, and which
//! of the items that aml § 14-6 asks for seem to be there.

use std::ops::Range;

use chrono::NaiveDate;

use super::boxes::{BOX, TICKED, chosen};
use super::contract_items;
use super::dates::{WrittenDate, dates_in};
use super::language;
use super::model::{Employment, Facts};
use super::pattern::pattern;
use super::spots::{Joined, Read, Spot, Spots, agreed, noted};
use super::text::label_before;

pattern!(
    PERMANENT,
    r"\bfast (?:ansatt|ansettelse|stilling|tilsett|tilsetting|tilsetjing|arbeidsforhold)|(?:ansatt|ansettes|tilsett|tilsetjast) fast|permanent (?:\w+ )?(?:employ|position|contract|basis)|(?:position|job) is permanent|(?:på|for) ubestemt tid|permanently employed|employed permanently|(?:ansettelse\w*|tilset[jt]ing\w*|stilling\w*|arbeidsforhold\w*|employment|type|varighet|varigheit|form)(?: \(\w+\))? ?(?:: ?|er |is )(?:en |ei |a )?(?:fast|permanent)\b|tidsubegrens|until further notice|indefinite|\b(?:stilling|position|job title): ?[^.:]{2,40}?[,(] ?(?:fast|permanent)(?: ?[).]| (?-i:[\p{Lu}\d])|$)|\b(?:ansettelse|ansettelsesform|tilsetjing)[\t ](?-i:Fast|Permanent)\b"
);
pattern!(
    TEMPORARY,
    r"(?:midlertidig|mellombels) (?:\w+ )?(?:ansatt|ansettelse|stilling|tilsett|tilset[jt]ing|engasjement|arbeidsforhold)|(?:ansatt|ansettes|tilsett|tilsetjast) (?:midlertidig|mellombels)|vikariat|\w*tilkalling|\w*tilkallingsvikar|ringevikar|temporary (?:\w+ )?(?:employ|position|contract|basis)|fixed[- ]term|temporarily employed|employed temporarily|(?:ansettelse\w*|tilset[jt]ing\w*|stilling\w*|arbeidsforhold\w*) er (?:tidsbegrenset|tidsavgrensa)|(?:ansettelse\w*|tilset[jt]ing\w*|stilling\w*|arbeidsforhold\w*|employment|type|varighet|varigheit|form)(?: \(\w+\))? ?(?:: ?|er |is )(?:en |ei |a )?(?:midlertidig|mellombels|temporary)\b|\b(?:stilling|position|job title): ?[^.:]{2,40}?[,(] ?(?:midlertidig|mellombels|temporary)(?: ?[).]| (?-i:[\p{Lu}\d])|$)|\b(?:ansettelse|ansettelsesform|tilsetjing)[\t ](?-i:Midlertidig|Mellombels|Temporary)\b"
);
// What holds in a case that need not be this one.
pattern!(
    IN_CASE,
    r"\b(?:ved|hvis|dersom|om|når|eventuell?t?|ev\.|i tilfelle|for|if|in case of|where|ikke|ikkje|not|tidligere|tidlegare) (?:(?:en|ei|a|the|stillingen|stillinga|arbeidsforholdet|ansettelsen|er|is) ){0,3}(?:midlertidig|mellombels|temporar|fixed[- ]term|fast|permanent)\w*(?: \w+)?"
);
// A template that leaves the choice open.
pattern!(
    EITHER,
    r"(?:fast|permanent)(?: ansettelse| stilling)? ?(?:/|eller|or) ?(?:midlertidig|mellombels|temporar)\w*|(?:midlertidig|mellombels|temporary)(?: ansettelse| stilling)? ?(?:/|eller|or) ?(?:fast|permanent)\w*"
);
// What is said of such contracts in general.
pattern!(
    IN_GENERAL,
    r"(?:midlertidig|mellombels|temporary|fixed[- ]term) \w+ (?:krever|krev|forutsetter|føreset|requires?|kan (?:bare|kun|berre)|may only|skal avtales|må avtales|må avtalast)\b"
);
pattern!(TICKED_PERMANENT, r"^(?:fast|permanent)\b");
pattern!(TICKED_TEMPORARY, r"^(?:midlertidig|mellombels|temporary)\b");
pattern!(
    PERCENT,
    r"(?:stilling\w*|arbeidstid|position|deltid|heltid|full stilling)[^%]{0,40}?\b(\d{1,3})(?:[,.]\d+)? ?(?:%|prosent|per cent|percent)|\b(\d{1,3})(?:[,.]\d+)? ?(?:%|prosent|per cent|percent)[ -]?(?:s )?(?:stilling|position|ansettelse)"
);
// Between a word for the position and a percent that is of something else.
pattern!(
    OF_ELSE,
    r"provisjon|commission|ferie(?:peng|godtgj)|holiday|\blønn|\bløn\b|wage|salary|\bpay\b|tillegg|supplement|bonus|pensjon|pension|skatt|\btax|trekk|deduct|overtid|overtime|avgift|rente|interest|sykepeng|sjukepeng|rabatt|discount"
);
pattern!(
    THEN_OF_ELSE,
    r"^(?:[ -]?(?:i|av|of|in|on) )?[ -]?(?:provisjon|commission|ferie(?:peng|godtgj)|holiday|salg|sal\b|sale|omset|turnover|tillegg|supplement|bonus|lønn|løn\b|wage|salary|pensjon|pension|trekk|overtid|overtime|rabatt|discount)"
);
// The name of how great a position is, right before the value.
pattern!(SIZE, r"(?:omfang|størrelse|storleik|prosent|andel|brøk|stilling\w*|arbeidstid\w*|hours|size|fraction):?\s*$");
pattern!(LABELLED, r"[:\t]");
// The number of what follows in a list, which begins its line.
pattern!(NEXT_ITEM, r"^[.)](?:\s|$)");
pattern!(PART_TIME, r"deltids?(?:stilling|ansatt|ansettelse|tilsett|\b)|part[- ]time");
pattern!(FULL_TIME, r"heltids?(?:stilling|ansatt|ansettelse|tilsett|\b)|full[- ]time|full stilling|\bfull tid");
pattern!(NUMBERED, r"stillings(?:prosent|brøk|størrelse|storleik|del)\w*(?: \([^)]*\))?[^\d%]{0,12}?\b(\d{1,3})\b");
// A template leaves it open whether there is any.
pattern!(LEFT_OPEN, r"(?:provisjon\w*|commission\w*)[^.\w]{0,3}(?: kr\.?)? ?(?:_{2,}|\.{3,}|…|\[|<)");
pattern!(COMMISSION, r"provisjon|commission");
pattern!(
    NO_COMMISSION,
    r"\b(?:ingen|ikke|ikkje|inga|uten|utan|no|not|without)(?P<between>(?: \w+){0,2}) (?:provisjon|commission)\w*|\b(?:provisjon|commission)(?: ?[:\t] ?| - )(?:ingen|inga|nei|none|no|ikke|ikkje|nil)\b"
);
// "Not only commission" is some.
pattern!(ONLY, r"\b(?:bare|kun|berre|only|just|solely|ren|rein|utelukkende)\b");
// A time or a case in which there is none, as if there were some in others.
pattern!(
    SOMETIMES,
    r"prøvetid|probation|trial|annuller|avbestil|kanseller|hevet|heva|angre|cancel|returner|første|fyrste|\bfirst\b|\bfør\b|\bbefore\b|\btil(?: og med)? \d|until|\bmens\b|\bwhile\b|sykdom|sjukdom|\bsick|\bferie|holiday|permisjon|\bleave\b|oppsigelsestid|oppseiingstid|notice|dersom|hvis|\bviss\b|\bif\b|\bwhen\b|\bnår\b"
);
pattern!(
    SIGNATURE,
    r"sted(?: og |/| ?, ?)dato|stad(?: og |/)dato|place(?: and |/)date|underskr(?:ift|evet|ive)|undertegnet|underteikna|\bavtalen (?:er |ble |vart |blei )?inngått|signatur|signert|signed|\bsigning|dato for signering|dato for underskrift"
);

// A date of its own, or after a place, and who signs beside or below it.
pattern!(HEAD_OF_DATE, r"^(?:(?:sted og |stad og )?dato:?|date:?|(?:\p{L}+ ){0,2}\p{L}+, ?(?:den)?|)$");
// A name of a place before the date, as one writes above the signatures.
pattern!(PLACE, r"(?-i)^\p{Lu}[\p{L} -]{1,30}(?:,|,? den)? $");
pattern!(
    NO_PLACE,
    r"^(?:\w*start|start\w*|\w*dato|date|fra|frå|from|til|to|gyldig|gjelder|gjeld|valid|utløp\w*|slutt\w*|begynn\w*|byrj\w*|begins?|commenc\w*|varer|varar|varighet|end|født|born|ansatt|tilsett|employed|prøvetid|trial|periode|period)\b"
);
/// At the end of a contract: among so many of its last lines.
const LAST: usize = 5;
/// How many bytes behind a "none" can say when.
const NEAR: usize = 60;
// An employer has no date of birth: the date behind its name is that of its signature.
pattern!(
    SIGNED_BY,
    r"(?-i)^(?:[Ff]or )?(?:[Aa]rbeidsgiver(?:en)?|[Aa]rbeidsg(?:je|i)var(?:en)?|(?:the )?[Ee]mployer):? (?:\p{Lu}[\p{L}.'-]* ?){1,5},(?: den)?$"
);
pattern!(
    SIGNED_BELOW,
    r"underskrift|signatur|signert|signed|for (?:arbeidsgiver|arbeidsg(?:jev|iv)ar|the employer)|(?:arbeidsgiver|arbeidsg(?:jev|iv)ar|employer)\W+(?:arbeidstak[ea]r|employee)\b|_{5,}"
);

/// The facts of an employment contract, and where each of them stands.
pub(super) fn read(lines: &[String]) -> Read {
    let mut spots = Spots::new();
    let ticked: Vec<String> = lines.iter().map(|line| chosen(line)).collect();
    let (whole, ticked) = (Joined::of(lines), Ticked { lines, joined: Joined::of(&ticked), chosen: &ticked });
    let mut facts = Facts {
        lang: language::of(lines),
        signed: noted(&mut spots, "signed", signed(lines)),
        employment: noted(&mut spots, "employment", employment(&ticked)),
        part_time: noted(&mut spots, "part_time", part_time(&ticked)),
        commission: noted(&mut spots, "commission", commission(&whole)),
        ..Facts::default()
    };
    contract_items::read(lines, &mut facts, &mut spots);
    Read { facts, spots }
}

/// The lines of a contract without the options that are not ticked.
struct Ticked<'a> {
    lines: &'a [String],
    chosen: &'a [String],
    joined: Joined,
}

impl Ticked<'_> {
    /// Where `start..end` of the joined text stands in the contract itself.
    fn spot(&self, start: usize, end: usize) -> Spot {
        let spot = self.joined.spot(start, end);
        let words = self.joined.text.get(start..end).unwrap_or_default();
        let line = self.lines.get(spot.line).map_or("", String::as_str);
        match line.find(words) {
            _ if self.chosen.get(spot.line).is_some_and(|ticked| ticked == line) => spot,
            Some(at) => Spot { last: spot.last, ..Spot::in_line(spot.line, at, at + words.len()) },
            None => Spot { last: spot.last, ..Spot::in_line(spot.line, 0, 0) },
        }
    }
}

/// A template that names both says neither.
fn employment(text: &Ticked<'_>) -> Option<(Employment, Spot)> {
    let own = |words: &str| {
        [&*EITHER, &*IN_GENERAL, &*IN_CASE]
            .into_iter()
            .fold(words.to_owned(), |words, other| other.replace_all(&words, " ").into_owned())
    };
    let told = own(&text.joined.text);
    let (kind, words) = match (PERMANENT.find(&told), TEMPORARY.find(&told)) {
        (Some(words), None) => (Employment::Fast, words.as_str()),
        (None, Some(words)) => (Employment::Midlertidig, words.as_str()),
        (None, None) => return ticked_alone(text),
        _ => return None,
    };
    // The same words stand in what holds in another case, too; without those they open no other line.
    let in_line = text.chosen.iter().position(|line| own(line).contains(words));
    let start = match in_line.and_then(|line| text.joined.start_of(line)) {
        Some(line) => line + text.joined.text.get(line..).and_then(|rest| rest.find(words)).unwrap_or_default(),
        None => text.joined.text.find(words).unwrap_or_default(),
    };
    Some((kind, text.spot(start, start + words.len())))
}

/// The one word behind a tick, in a line that offers both.
fn ticked_alone(text: &Ticked<'_>) -> Option<(Employment, Spot)> {
    let mut found = None;
    for (index, (line, chosen)) in text.lines.iter().zip(text.chosen).enumerate() {
        let kind = match (TICKED_PERMANENT.is_match(chosen), TICKED_TEMPORARY.is_match(chosen)) {
            (true, false) => Employment::Fast,
            (false, true) => Employment::Midlertidig,
            _ => continue,
        };
        let offers = BOX.split(line).map(str::trim).collect::<Vec<_>>();
        let both =
            [&*TICKED_PERMANENT, &*TICKED_TEMPORARY].iter().all(|one| offers.iter().any(|words| one.is_match(words)));
        if !both || !TICKED.is_match(line) {
            continue;
        }
        if found.is_some() {
            return None;
        }
        let words = chosen.split(' ').next().unwrap_or_default();
        let start = line.find(words).unwrap_or_default();
        found = Some((kind, Spot::in_line(index, start, start + words.len())));
    }
    found
}

fn part_time(text: &Ticked<'_>) -> Option<(bool, Spot)> {
    let whole = text.joined.text.as_str();
    let percent = |hit: regex::Captures<'_>| {
        let (at, written) = (hit.get(0)?, hit.iter().skip(1).flatten().next()?);
        let number: u32 = written.as_str().parse().ok()?;
        let counts = (1..=100).contains(&number) && is_of_position(&text.joined, &at.range(), &written.range());
        counts.then(|| (number, text.spot(at.start(), at.end())))
    };
    let mut percents = PERCENT.captures_iter(whole).chain(NUMBERED.captures_iter(whole)).filter_map(percent).peekable();
    if percents.peek().is_some() {
        return agreed(percents).map(|(number, spot)| (number < 100, spot));
    }
    let (part, hit) = match (PART_TIME.find(whole), FULL_TIME.find(whole)) {
        (Some(hit), None) => (true, hit),
        (None, Some(hit)) => (false, hit),
        _ => return None,
    };
    Some((part, text.spot(hit.start(), hit.end())))
}

/// Whether a number in `all` is that of the position named before it: nothing else stands between or behind, and what
/// runs on to another line meets no other label there.
fn is_of_position(text: &Joined, all: &Range<usize>, number: &Range<usize>) -> bool {
    let piece = |from: usize, to: usize| text.text.get(from..to).unwrap_or_default();
    let spot = text.spot(all.start, all.end);
    let after = behind(text, spot.last, all.end);
    let last = text.start_of(spot.last).filter(|_| spot.last > spot.line).filter(|start| *start <= number.start);
    let meets_another = last.is_some_and(|start| {
        let own = piece(start, number.start);
        LABELLED.is_match(own) && !SIZE.is_match(own) || all.end == number.end && NEXT_ITEM.is_match(after)
    });
    !OF_ELSE.is_match(piece(all.start, number.start)) && !THEN_OF_ELSE.is_match(after) && !meets_another
}

/// What follows on the line, or on the next one where the sentence runs on.
fn behind(text: &Joined, line: usize, at: usize) -> &str {
    let rest = text.text.get(at..).unwrap_or_default();
    let own = text.start_of(line + 1).and_then(|next| rest.get(..next.checked_sub(at + 1)?)).unwrap_or(rest);
    let runs_on = own.trim().is_empty() && rest.trim_start().starts_with(char::is_lowercase);
    if runs_on { rest.trim_start() } else { own }
}

/// Where it says both that there is none and that there is some, it says neither.
fn commission(text: &Joined) -> Option<(bool, Spot)> {
    let whole = text.text.as_str();
    let no = |hit: regex::Captures<'_>| {
        let only_some = hit.name("between").is_some_and(|between| ONLY.is_match(between.as_str()));
        hit.get(0).filter(|_| !only_some).map(|no| no.range())
    };
    let no: Vec<Range<usize>> = NO_COMMISSION.captures_iter(whole).filter_map(no).collect();
    let open: Vec<Range<usize>> = LEFT_OPEN.find_iter(whole).map(|hit| hit.range()).collect();
    let is_in = |ranges: &[Range<usize>], at: usize| ranges.iter().any(|range| range.contains(&at));
    let some = COMMISSION.find_iter(whole).filter(|hit| !is_in(&no, hit.start()) && !is_in(&open, hit.start()));
    let mut some = some.map(|hit| text.spot(hit.start(), hit.end()));
    let Some(first) = no.first() else { return some.next().map(|spot| (true, spot)) };
    let sometimes = |no: &Range<usize>| {
        let sentence = whole.get(no.end..).and_then(|after| after.split(['.', ';']).next()).unwrap_or_default();
        SOMETIMES.is_match(sentence.get(..sentence.floor_char_boundary(NEAR)).unwrap_or_default())
    };
    let is_certain = some.next().is_none() && !no.iter().any(sometimes);
    is_certain.then(|| (false, text.spot(first.start, first.end)))
}

/// The date beside the signatures, when all of them agree.
fn signed(lines: &[String]) -> Option<(NaiveDate, Spot)> {
    let mut dates: Vec<(Option<NaiveDate>, Spot)> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let mut from = 0;
        let written = dates_in(line);
        let is_pair = are_a_pair(line, &written);
        for written in written {
            let near = label_before(lines, index, from, written.start).whole();
            from = written.end;
            let below = lines.get(index + 1..).unwrap_or_default().iter().take(2).map(String::as_str);
            let after = line.get(written.end..).into_iter().chain(below).collect::<Vec<_>>().join(" ");
            let beside = HEAD_OF_DATE.is_match(near.trim()) && SIGNED_BELOW.is_match(&after);
            let by_employer = written.end == line.len() && SIGNED_BY.is_match(near.trim());
            let at_the_end = lines.len() - index <= LAST && index >= LAST && stands_with_its_place(line, &written);
            if SIGNATURE.is_match(&near) || beside || by_employer || is_pair || at_the_end {
                dates.push((written.date, Spot::in_line(index, written.start, written.end)));
            }
        }
    }
    let (date, spot) = agreed(dates)?;
    Some((date?, spot))
}

/// "Oslo, 14 October 2026", alone on its line.
fn stands_with_its_place(line: &str, date: &WrittenDate) -> bool {
    let (before, after) = (line.get(..date.start).unwrap_or_default(), line.get(date.end..).unwrap_or_default());
    PLACE.is_match(before) && !NO_PLACE.is_match(before) && after.trim_matches(['.', ' ']).is_empty()
}

/// The same date twice and nothing else: one under each name.
fn are_a_pair(line: &str, written: &[WrittenDate]) -> bool {
    let [first, second] = written else { return false };
    let between = line.get(first.end..second.start).unwrap_or_default();
    first.date == second.date && first.start == 0 && second.end == line.len() && between.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn facts(text: &str) -> Facts {
        read(&super::super::text::lines(text)).facts
    }

    #[test]
    fn fast_or_midlertidig_is_told_only_when_it_is_said() {
        for (text, expected) in [
            ("Ansettelsen er fast/midlertidig (stryk det som ikke passer).", None),
            ("Stillingen er fast eller midlertidig", None),
            ("The position is permanent.", Some(Employment::Fast)),
            ("Arbeidsforholdet løper på ubestemt tid.", Some(Employment::Fast)),
            ("☐ Fast ☒ Midlertidig Arbeidet starter 1. desember 2026.", Some(Employment::Midlertidig)),
            ("☒ Fast lønn ☐ Provisjon", None),
            ("Stilling: Selger, fast\nLønn: 230 kr", Some(Employment::Fast)),
            ("Stilling: Kundebehandler (midlertidig)", Some(Employment::Midlertidig)),
            ("Stilling: Selger, fast lønn og provisjon", None),
            ("Ansettelse\tFast", Some(Employment::Fast)),
            ("Ansettes i fast stilling. Midlertidig ansettelse krever egen avtale.", Some(Employment::Fast)),
        ] {
            assert_eq!(facts(text).employment, expected, "{text}");
        }
    }

    #[test]
    fn a_percent_of_something_else_makes_no_position_part_time() {
        for (text, expected) in [
            ("Stilling: Telefonselger\nProvisjon: 10 % av salget", None),
            ("Stilling\tTelefonselger\nProvisjon\t10 % av salget", None),
            ("Stilling: Telefonselger\n10 % provisjon av salget", None),
            ("Stilling: Telefonselger\n10 %\nprovisjon av salget", None),
            ("Stillingsprosent: 50\nLønn per time: kr 200", Some(true)),
            ("Stilling: Telefonselger\nFeriepenger: 12 %", None),
            ("Stilling: Telefonselger\nRabatt: 15 %", None),
            ("Stilling: Telefonselger\nArbeidssted: Oslo, 20 % hjemme", None),
            ("Stillingsprosent:\n5. Ferie", None),
            ("Stilling: Telefonselger\nStillingsandel: 60 %", Some(true)),
            ("Stilling: Telefonselger\nOmfang: 60 %", Some(true)),
            ("Stilling\tTelefonselger\nStillingsprosent\t100", Some(false)),
            ("Stilling: Telefonselger i 60 % stilling\nProvisjon: 10 %", Some(true)),
            ("Arbeidstakeren ansettes i en stilling på\n60 %.", Some(true)),
            ("Stilling: heltid\nProvisjon: 10 %", Some(false)),
        ] {
            assert_eq!(facts(text).part_time, expected, "{text}");
        }
    }

    #[test]
    fn no_commission_for_a_time_is_not_none() {
        for (text, expected) in [
            ("Det utbetales ikke provisjon.", Some(false)),
            ("Provisjon: ingen", Some(false)),
            ("Provisjon\tNei", Some(false)),
            ("Timelønn, uten provisjon eller bonus", Some(false)),
            ("Ingen provisjon i prøvetiden. Deretter 10 % provisjon.", None),
            ("Ingen provisjon i prøvetiden.", None),
            ("Det betales ikke provisjon av annullerte salg.", None),
            ("Lønn: fastlønn og provisjon\nDet gis ingen provisjon av gjensalg.", None),
            ("Lønnen er ikke bare provisjon, men også fastlønn.", Some(true)),
            ("Selgeren har 10 % provisjon.", Some(true)),
            ("Provisjon: ______", None),
        ] {
            assert_eq!(facts(text).commission, expected, "{text}");
        }
    }

    #[test]
    fn the_date_of_signing_is_found_where_people_write_it() {
        for text in [
            "Underskrevet i Tromsø den 20. november 2026",
            "Arbeidsgiver: Ola Hansen, 20.11.2026\nArbeidstaker: Kari Nordmann, 20.11.2026",
            "Ola Hansen\tKari Nordmann\n20.11.2026\t20.11.2026",
        ] {
            assert_eq!(facts(text).signed.map(|d| d.to_string()).as_deref(), Some("2026-11-20"), "{text}");
        }
        let items = "Arbeidsavtale\nStilling: selger\nLønn: 230\nFerie: etter loven\nPensjon: ja\n";
        for end in
            ["Tromsø, 20.11.2026", "Tromsø 20.11.2026", "Mo i Rana, den 20. november 2026.\nOla Hansen\nKari Nordmann"]
        {
            let found = facts(&format!("{items}{end}")).signed.map(|d| d.to_string());
            assert_eq!(found.as_deref(), Some("2026-11-20"), "{end}");
        }
        let above = format!("Tromsø, 20.11.2026\n{items}Pauser: ja\nTariff: nei");
        let not_a_place = format!("{items}Oppstart 20.11.2026");
        for text in ["Arbeidstaker: Kari Nordmann, 20.11.1990", "01.12.2026 - 01.12.2026", &above, &not_a_place] {
            assert_eq!(facts(text).signed, None, "{text}");
        }
    }

    #[test]
    fn the_day_of_the_start_is_told_from_the_hour() {
        let found = |text: &str| facts(text).items_found.is_some_and(|items| items.contains("startdato"));
        for text in [
            "Arbeidet starter 1. desember 2026.",
            "Arbeidet tek til 01.12.2026.",
            "The employment starts on 1 December 2026.",
        ] {
            assert!(found(text), "{text}");
        }
        assert!(!found("Arbeidet starter kl. 08.00."));
        assert!(!found("Arbeidet begynner 8.00 og slutter 15.30"));
    }

    #[test]
    fn items_are_found_missing_or_unsure() {
        let text = "ARBEIDSAVTALE\nArbeidsgiver: Eksempel AS Arbeidstaker: Kari\nStilling: telefonselger, 60 % stilling\nFast ansettelse fra tiltredelse 01.08.2026\n\
            Lønn: fastlønn og provisjon\nArbeidstid etter vaktplan\nFerie i henhold til ferieloven\nOppsigelse: en måned\nSted og dato: Oslo, 14.07.2026";
        let Read { facts, spots } = read(&super::super::text::lines(text));
        let has = |set: &Option<BTreeSet<String>>, id: &str| set.as_ref().is_some_and(|s| s.contains(id));
        assert!(has(&facts.items_found, "lonn") && has(&facts.items_by_reference, "ferie"));
        assert!(has(&facts.items_missing, "pauser") && has(&facts.items_missing, "sosial-trygghet"));
        assert!(has(&facts.items_unsure, "vaktendring-overtid") && has(&facts.items_unsure, "innleier"));
        assert_eq!(
            (facts.employment, facts.part_time, facts.commission),
            (Some(Employment::Fast), Some(true), Some(true))
        );
        let line = |name: &str| spots.get(name).and_then(|spots| spots.first()).map(|spot| spot.line);
        assert_eq!(
            (line("ferie"), line("employment"), line("part_time"), line("commission")),
            (Some(6), Some(3), Some(2), Some(4))
        );
        assert_eq!((line("pauser"), line("vaktendring-overtid"), line("signed")), (None, Some(5), Some(8)));
        assert_eq!(facts.signed.map(|d| d.to_string()).as_deref(), Some("2026-07-14"));
    }
}
