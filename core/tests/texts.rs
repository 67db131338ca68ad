//! The sentences of the program: the same in all three languages, complete, and each in its own language.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use regex::Regex;
use ringperm_core::Problem;
use ringperm_core::company::{TRAITS, TraitKind};
use ringperm_core::figures::Number;
use ringperm_core::inspect::call_figures::{Question, Reason};
use ringperm_core::inspect::{FINDING_CODES, WHY_NOT_CODES, item_ids};
use ringperm_core::problem::os_answer;
use ringperm_core::register::REGISTER_FINDING_CODES;
use ringperm_core::scheme::Kind;
use ringperm_core::texts::{Lang, files, find, text};

/// One pattern: its words as written, and what it is filled with.
#[derive(Debug, Default, PartialEq, Eq)]
struct Said {
    words: String,
    args: BTreeSet<String>,
    messages: BTreeSet<String>,
    variants: BTreeSet<String>,
    other: Vec<String>,
}

impl Said {
    fn of(pattern: &Pattern<&str>) -> Self {
        let mut said = Self::default();
        said.add(pattern);
        said
    }

    fn add(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                    self.words.push('…');
                    self.fill(inline);
                }
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    self.fill(selector);
                    for variant in variants {
                        let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) =
                            &variant.key;
                        self.variants.insert((*name).to_owned());
                        self.words.push('\n');
                        self.add(&variant.value);
                    }
                }
            }
        }
    }

    fn fill(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => self.args.insert(id.name.to_owned()),
            InlineExpression::MessageReference { id, attribute: None } => self.messages.insert(id.name.to_owned()),
            // How Fluent writes «nothing here», in a variant that has nothing to say.
            InlineExpression::StringLiteral { value: "" } => true,
            other => {
                self.other.push(format!("{other:?}"));
                true
            }
        };
    }

    fn has_word(&self, word: &str) -> bool {
        self.each_word().any(|own| own == word)
    }

    fn each_word(&self) -> impl Iterator<Item = String> {
        self.words.split(|c: char| !c.is_alphanumeric() && c != '_').map(str::to_lowercase)
    }
}

/// Every text of a language by `file/key` or `file/key.attribute`.
fn all(lang: Lang) -> BTreeMap<String, Said> {
    let mut texts = BTreeMap::new();
    let mut keys = BTreeSet::new();
    for (file, source) in files(lang) {
        let resource = parser::parse(*source).unwrap_or_else(|(_, errors)| panic!("{lang}/{file}.ftl: {errors:?}"));
        for entry in resource.body {
            let message = match entry {
                Entry::Message(message) => message,
                Entry::Term(term) => {
                    panic!("{lang}/{file}.ftl: -{} is a term, and the files hold messages only", term.id.name)
                }
                _ => continue,
            };
            let key = message.id.name;
            assert!(keys.insert(key), "{lang}/{file}.ftl: {key} stands twice");
            for attribute in &message.attributes {
                texts.insert(format!("{file}/{key}.{}", attribute.id.name), Said::of(&attribute.value));
            }
            if let Some(value) = &message.value {
                texts.insert(format!("{file}/{key}"), Said::of(value));
            }
        }
    }
    texts
}

#[test]
fn the_three_languages_have_the_same_texts_with_the_same_placeholders() {
    let shape = |lang| -> BTreeMap<String, _> {
        all(lang).into_iter().map(|(key, said)| (key, (said.args, said.messages, said.variants))).collect()
    };
    let bokmal = shape(Lang::Nb);
    for lang in [Lang::Nn, Lang::En] {
        let own = shape(lang);
        let (here, there): (BTreeSet<_>, BTreeSet<_>) = (own.keys().collect(), bokmal.keys().collect());
        assert_eq!(
            here.symmetric_difference(&there).collect::<Vec<_>>(),
            Vec::<&&String>::new(),
            "in one of nb and {lang} only"
        );
        for (key, shape) in &bokmal {
            assert_eq!(own.get(key), Some(shape), "{lang} {key}");
        }
    }
}

#[test]
fn nothing_is_computed_in_a_text_and_no_reference_is_loose() {
    for lang in Lang::ALL {
        let texts = all(lang);
        let keys: BTreeSet<&str> = texts.keys().filter_map(|key| key.split_once('/')).map(|(_, key)| key).collect();
        for (key, said) in &texts {
            assert_eq!(said.other, Vec::<String>::new(), "{lang} {key}: arguments and messages only");
            assert!(!said.words.trim().is_empty(), "{lang} {key} is empty");
            for message in &said.messages {
                assert!(keys.contains(message.as_str()), "{lang} {key} refers to {message}");
            }
        }
    }
}

#[test]
fn every_problem_says_what_happened_and_what_can_be_done() {
    for lang in Lang::ALL {
        let texts = all(lang);
        for (code, args) in Problem::CODES {
            for key in [format!("problem-{code}"), format!("problem-{code}.advice")] {
                // The page says one of them by itself, from the words that it shares.
                let said = ["problems", "words"].iter().find_map(|file| texts.get(&format!("{file}/{key}")));
                let said = said.unwrap_or_else(|| panic!("{lang} lacks {key}"));
                let unknown: Vec<_> = said.args.iter().filter(|arg| !args.contains(&arg.as_str())).collect();
                assert!(unknown.is_empty(), "{lang} {key} has no {unknown:?}");
                let given: Vec<(&str, &str)> = args.iter().map(|name| (*name, "abc")).collect();
                let shown = text(lang, &key, &given);
                assert!(shown.ends_with('.') && !shown.contains(['{', '}']), "{lang} {key}: {shown}");
            }
        }
        let codes: BTreeSet<String> =
            Problem::CODES.iter().map(|(code, _)| format!("problems/problem-{code}")).collect();
        let loose: Vec<_> = texts
            .keys()
            .filter(|key| key.starts_with("problems/") && !key.contains('.') && !codes.contains(*key))
            .collect();
        assert!(loose.is_empty(), "{lang}: no problem has {loose:?}");
    }
}

#[test]
fn every_finding_has_a_sentence_and_a_short_name_and_none_is_left_over() {
    for lang in Lang::ALL {
        let texts = all(lang);
        for (code, args) in FINDING_CODES.iter().chain(REGISTER_FINDING_CODES) {
            let key = format!("findings/finding-{code}");
            let said = texts.get(&key).unwrap_or_else(|| panic!("{lang} lacks {key}"));
            let unknown: Vec<_> = said.args.iter().filter(|arg| !args.contains(&arg.as_str())).collect();
            assert!(unknown.is_empty(), "{lang} {key} has no {unknown:?}");
            let short = texts.get(&format!("{key}.short")).unwrap_or_else(|| panic!("{lang} lacks {key}.short"));
            assert!(short.args.is_empty(), "{lang} {key}.short stands without arguments");
        }
        for code in WHY_NOT_CODES {
            let why = text(lang, &format!("why-not-{code}"), &[]);
            assert!(why.ends_with('.'), "{lang} why-not-{code} stands before other sentences: {why}");
        }
        let codes: BTreeSet<String> = FINDING_CODES
            .iter()
            .chain(REGISTER_FINDING_CODES)
            .map(|(code, _)| format!("findings/finding-{code}"))
            .collect();
        let loose: Vec<_> = texts
            .keys()
            .filter(|key| key.starts_with("findings/finding-") && !key.contains('.') && !codes.contains(*key))
            .collect();
        assert!(loose.is_empty(), "{lang}: no check finds {loose:?}");
    }
}

#[test]
fn every_word_of_a_closed_list_is_there() {
    let mut keys: Vec<String> = [
        "status-not-started status-started status-needs-attention status-not-in-place status-does-not-apply status-nothing-asked status-ready",
        "status-from-register state-preparing state-exported state-sent state-approved part-soknad part-egenkontroll",
        "basis-scheme basis-norm basis-law basis-advice effort-minutes effort-hours effort-days effort-weeks",
        "severity-must-fix severity-should-check severity-note deadline-year-1 deadline-year-2 deadline-renewal",
        "place-body place-header-footer place-notes place-comments place-properties place-form-fields place-attachments place-earlier-version fact-lang-nb fact-lang-nn fact-lang-en",
        "deadline-expiry deadline-key deadline-reply deadline-fee event-sent event-approved event-approved-before event-asked event-asked-by",
        "event-answered event-warned event-withdrawn fee-first fee-follow-up fee-renewal certification-pending",
        "mask-kind-fodselsnummer mask-kind-d-nummer mask-kind-h-nummer mask-kind-synthetic mask-kind-personal-number",
        "mask-kind-word mask-hidden-outside mask-hidden-beneath mask-hidden-invisible",
        "fact-name fact-employment-fast fact-employment-midlertidig yes no unknown and or",
    ]
    .iter()
    .flat_map(|line| line.split(' '))
    .map(str::to_owned)
    .collect();
    keys.extend(Kind::ALL.iter().map(|kind| format!("kind-{}", kind.id())));
    let states =
        ["preparing", "sent", "approved", "follow-up-due", "overdue", "renewed", "warned", "withdrawn", "lapsed"];
    keys.extend(
        states.iter().flat_map(|state| [format!("certification-{state}"), format!("certification-{state}.name")]),
    );
    keys.extend((0..7).map(|day| format!("weekday-{day}")));
    keys.extend((1..=12).map(|month| format!("month-{month}")));
    for (name, kind) in TRAITS {
        keys.extend([format!("trait-{name}"), format!("trait-question-{name}")]);
        if let TraitKind::Choice(choices) = kind {
            keys.extend(choices.iter().map(|choice| format!("{name}-{choice}")));
        }
    }
    let code = |value: serde_json::Value| value.as_str().unwrap().to_owned();
    keys.extend(Reason::ALL.map(|reason| format!("figures-left-out-{}", code(serde_json::json!(reason)))));
    keys.extend(Question::ALL.map(|question| format!("figures-question-{}", code(serde_json::json!(question)))));
    keys.extend(item_ids().map(|item| format!("item-{item}")));
    keys.extend(Number::ALL.map(|number| format!("figures-{}", number.id())));
    keys.extend(["figures-column-month", "figures-column-year"].map(str::to_owned));
    for lang in Lang::ALL {
        let missing: Vec<_> = keys.iter().filter(|key| find(lang, key, &[]).is_none()).collect();
        assert!(missing.is_empty(), "{lang} lacks {missing:?}");
        let questions = TRAITS.iter().map(|(name, _)| text(lang, &format!("trait-question-{name}"), &[]));
        let plain: Vec<String> = questions.filter(|question| !question.ends_with('?')).collect();
        assert!(plain.is_empty(), "{lang}: no question: {plain:?}");
    }
}

#[test]
fn whoever_names_an_unknown_trait_is_told_all_that_exist() {
    let names: Vec<&str> = TRAITS.iter().map(|(name, _)| *name).collect();
    for lang in Lang::ALL {
        let advice = text(lang, "problem-trait-unknown.advice", &[("name", "colour")]);
        assert!(advice.ends_with(&format!(": {}.", names.join(", "))), "{lang}: {advice}");
    }
}

#[test]
fn one_and_many_are_told_apart_in_every_language() {
    for (lang, one, many) in [
        (Lang::Nb, "om én dag", "om 12 dager"),
        (Lang::Nn, "om éin dag", "om 12 dagar"),
        (Lang::En, "in one day", "in 12 days"),
    ] {
        assert_eq!(text(lang, "distance-in", &[("days", "1")]), one);
        assert_eq!(text(lang, "distance-in", &[("days", "12")]), many);
    }
    let shown = text(Lang::Nb, "missing-document", &[("count", "2"), ("names", "Arbeidsavtale")]);
    assert_eq!(shown, "2 dokumenter mangler: Arbeidsavtale.");
}

/// Every Rust source file below `folder`.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

#[test]
fn every_text_that_the_program_asks_for_by_name_is_there() {
    let asked =
        Regex::new(r#"(?:\b(?:text|find)\(\s*(?:\w+\.)*lang,\s*|output\.text\(\s*)"([a-z][a-z0-9.-]*)""#).unwrap();
    let core = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut count = 0;
    for path in [core.join("src"), core.join("../cli/src")].iter().flat_map(|folder| sources(folder)) {
        let source = fs::read_to_string(&path).unwrap();
        for (_, [key]) in asked.captures_iter(&source).map(|found| found.extract()) {
            assert!(find(Lang::Nb, key, &[]).is_some(), "{} asks for {key}", path.display());
            count += 1;
        }
    }
    assert!(count > 20, "only {count} found: is the pattern still right?");
}

#[test]
fn quotation_marks_are_those_of_the_language() {
    for lang in Lang::ALL {
        let foreign: &[char] = if lang == Lang::En { &['"', '«', '»'] } else { &['"', '“', '”'] };
        for (key, said) in all(lang) {
            assert!(!said.words.contains(foreign), "{lang} {key}: {}", said.words);
            assert!(!said.words.contains("  "), "{lang} {key}: two spaces");
        }
    }
}

/// Words that are written so in bokmål and never in nynorsk.
const BOKMAL_WORDS: &str = "ikke hvis noen noe fra være vært gjøre gjør kommer kommet bare hva hvem hvor hvordan hvorfor \
    hvilken hvilket hvilke jeg dere deres dem en et nå ennå allerede fortsatt mens uten mer flere annen annet selv egen egne \
    ble åpne åpner åpnet åpen lagret endret slettet avbrutt sendte finnes finner ligger legger gjelder sier velg valgt \
    mangler ringer snakker selger trenger holder leser skriver uke uker måned måneder dager navn navnet sted stedet siden \
    morgen mandag tirsdag lørdag bilde bildet vindu vinduet tegn utstedt svarene dokumentene filen mappen listen \
    linjen loven leses endres sendes lagres rettes sjekkes brukes kontrolleres oppdateres skrevet \
    laget nøkler nøkkelfilen samtalene medarbeidere forbrukere eier eiere";

/// Beginnings of words that bokmål has and nynorsk has otherwise.
const BOKMAL_STEMS: &str = "virksomhet videreføring egenerklæring verneombud regnskapsfør oppdragsgiver ansatt ansette \
    organisasjonsnumre innleid begrunnelse opplysninger hovedenhet underenhet erklæringen forklaringen egenskapene \
    sikkerhetskopi underskrevet midlertidig";

/// Words of nynorsk that bokmål has otherwise.
const NYNORSK_WORDS: &str = "ikkje dersom noko frå vere gjere berre kva kven korleis kvifor eg dykk dykkar dei ein eit enno \
    framleis medan utan meir fleire annan anna sjølv vart vorte opne lagra endra sletta finst ligg gjeld seier vel manglar \
    verksemd verksemda vidareføring eigenerklæring verneombod rekneskapsførar oppdragsgjevar tilsette namn stad sidan òg";

/// The looks at every screen in the browser read the same list.
const ENGLISH_WORDS: &str = include_str!("data/english-words.txt");
/// Whole sentences that are the same in bokmål and nynorsk, and are right in both.
const SAME_IN_NYNORSK: &str = include_str!("data/same-in-nynorsk.txt");
/// From so many words on, a sentence that is the same in both is looked at by somebody.
const LONG: usize = 4;

/// What a list in a file has, without its comments.
fn listed(file: &str) -> impl Iterator<Item = &str> {
    file.lines().filter(|line| !line.starts_with('#') && !line.is_empty())
}

#[test]
fn nynorsk_is_not_bokmal_with_another_name() {
    for (key, said) in all(Lang::Nn) {
        let word = BOKMAL_WORDS.split_whitespace().find(|word| said.has_word(word));
        assert_eq!(word, None, "{key}: {}", said.words);
        let stem = BOKMAL_STEMS.split_whitespace().find(|stem| said.each_word().any(|word| word.starts_with(stem)));
        assert_eq!(stem, None, "{key}: {}", said.words);
    }
}

#[test]
fn bokmal_has_no_words_of_nynorsk() {
    for (key, said) in all(Lang::Nb) {
        let word = NYNORSK_WORDS.split_whitespace().find(|word| said.has_word(word));
        assert_eq!(word, None, "{key}: {}", said.words);
    }
}

#[test]
fn no_english_is_left_in_the_norwegian_texts() {
    for lang in [Lang::Nb, Lang::Nn] {
        for (key, said) in all(lang) {
            let word = listed(ENGLISH_WORDS).flat_map(str::split_whitespace).find(|word| said.has_word(word));
            assert_eq!(word, None, "{lang} {key}: {}", said.words);
        }
    }
}

#[test]
fn a_sentence_that_is_the_same_in_bokmal_and_nynorsk_was_looked_at() {
    let nynorsk = all(Lang::Nn);
    let same: BTreeSet<String> = all(Lang::Nb)
        .into_iter()
        .filter(|(key, said)| nynorsk.get(key).is_some_and(|other| other.words == said.words))
        .map(|(_, said)| said.words.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|words| words.split(' ').count() >= LONG)
        .collect();
    let looked_at: BTreeSet<String> = listed(SAME_IN_NYNORSK).map(str::to_owned).collect();
    let lines =
        |of: &BTreeSet<String>, but: &BTreeSet<String>| of.difference(but).cloned().collect::<Vec<_>>().join("\n");
    assert_eq!(lines(&same, &looked_at), "", "the same in both: translate it, or say in the list that it is right");
    assert_eq!(lines(&looked_at, &same), "", "in the list, and no longer the same");
}

#[test]
fn what_the_system_answers_is_said_in_the_users_language() {
    for lang in Lang::ALL {
        for word in os_answer::WORDS {
            let said = text(lang, "system-answer", &[("reason", word)]);
            assert!(said.contains(' '), "{lang:?} {word}: {said}");
        }
        assert_eq!(text(lang, "system-answer", &[("reason", "errno 71")]), "errno 71");
    }
}

#[test]
fn a_system_that_refuses_is_quoted_by_a_word_of_ours() {
    let refused = std::io::Error::from(std::io::ErrorKind::PermissionDenied);
    let problem = Problem::writing(Path::new("liste.pdf"), &refused);
    assert_eq!(problem.args(), [("path", "liste.pdf"), ("reason", "no-access")]);
}

#[test]
fn the_language_is_the_one_that_the_system_asks_for_first() {
    let asked = |set: &[(&str, &str)]| {
        Lang::of_system(|name| set.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()))
    };
    for nothing in [&[][..], &[("LANG", "C")], &[("LANG", "C.UTF-8")], &[("LC_ALL", "POSIX"), ("LANG", "nn_NO")]] {
        assert_eq!(asked(nothing), None, "{nothing:?} asks for nothing: the window's page knows, else it is bokmål");
    }
    for (lang, locales) in [
        (Lang::Nb, ["nb_NO.UTF-8", "no_NO", "da_DK.UTF-8", "sv_SE"].as_slice()),
        (Lang::Nn, ["nn_NO.UTF-8", "NN"].as_slice()),
        (Lang::En, ["en_GB.UTF-8", "de_DE"].as_slice()),
    ] {
        for locale in locales {
            assert_eq!(asked(&[("LANG", locale)]), Some(lang), "{locale}");
        }
    }
    assert_eq!(asked(&[("LANG", "en_GB"), ("LC_MESSAGES", "nn_NO")]), Some(Lang::Nn), "messages before the rest");
    assert_eq!(asked(&[("LC_ALL", "nb_NO"), ("LC_MESSAGES", "nn_NO")]), Some(Lang::Nb), "all before messages");
    assert_eq!(asked(&[("LC_ALL", ""), ("LANG", "nn_NO")]), Some(Lang::Nn), "empty asks for nothing");
}
