//! Its texts, in three languages.

use std::collections::BTreeSet;

use ringperm_core::scheme::{Requirement, Scheme, Text, shipped};

#[test]
fn every_sentence_is_written_in_nynorsk_of_its_own() {
    for row in &shipped().requirements {
        for text in [&row.asks, &row.why, &row.where_from] {
            assert_ne!(text.nb, text.nn, "{}", row.id);
        }
    }
    for page in &shipped().pages {
        assert_ne!(page.lead.nb, page.lead.nn, "{}", page.id);
    }
}

#[test]
fn no_language_borrows_the_words_of_another() {
    let bokmaal = "ikke noe noen hvordan hvem hva hvor hvilke hvilken hvis virksomheten dere deres fra bare uten ansatte \
                   regnskapet oppdragsgiver oppdragsgiveren verneombud verneombudet bekreftelse bekrefter gjelder selger \
                   opplysninger opplysningene avtaler fortsatt videreføring egenerklæring callsentre sammen eksempel \
                   avgjør besvarte tilkoblede antall merverdiavgift arbeidsgiveravgift jeg";
    let nynorsk = "ikkje noko nokon korleis kven kva kvar dersom verksemda dykk dykkar frå berre utan tilsette \
                   rekneskapen oppdragsgjevar oppdragsgjevaren verneombod verneombodet stadfesting stadfestar gjeld \
                   seljar opplysningar opplysningane avtalar framleis vidareføring eigenerklæring saman døme \
                   avgjer tilkopla meirverdiavgift arbeidsgjevaravgift eg";
    let english = "the and you your with";
    let words = |list: &'static str| list.split_whitespace().collect::<BTreeSet<_>>();
    let names = ["Godkjent Callcenter", "Eksempel AS", "Eksempel Regnskap AS", "Eksempel Rekneskap AS"];
    for (place, text) in texts(shipped()) {
        for (language, text, foreign) in [
            ("nb", &text.nb, [words(nynorsk), words(english)]),
            ("nn", &text.nn, [words(bokmaal), words(english)]),
            ("en", &text.en, [words(bokmaal), words(nynorsk)]),
        ] {
            let bare = names.iter().fold(text.clone(), |text, name| text.replace(name, ""));
            for word in bare.to_lowercase().split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
                assert!(!foreign.iter().any(|list| list.contains(word)), "{place} {language}: `{word}` in {text}");
            }
        }
    }
}

#[test]
fn texts_are_trimmed_and_use_the_words_of_today() {
    for (place, text) in texts(shipped()) {
        for text in [&text.nb, &text.nn, &text.en] {
            assert_eq!(text, text.trim(), "{place}");
            assert!(!text.contains("  "), "{place}");
            let lower = text.replace("Godkjent Callcenter", "").to_lowercase();
            let mut words = lower.split(|c: char| !c.is_alphanumeric() && c != '-');
            let old = ["callcenter", "callcentre", "forbrukerombudet", "hsh", "nordma", "rf-1507", "rf-1316"];
            assert_eq!(words.find(|word| old.contains(word)), None, "{place}: {text}");
        }
    }
    for row in &shipped().requirements {
        for text in [&row.asks, &row.why, &row.where_from, &row.example] {
            for text in [&text.nb, &text.nn, &text.en] {
                // A quoted sentence takes its full stop along.
                assert!(text.trim_end_matches('»').trim_end_matches('”').ends_with(['.', '?']), "{}: {text}", row.id);
                assert!(
                    text.starts_with(char::is_uppercase) || text.starts_with(char::is_numeric),
                    "{}: {text}",
                    row.id
                );
            }
        }
    }
}

/// Every text of a scheme with the place where it stands.
fn texts(scheme: &Scheme) -> Vec<(String, &Text)> {
    let mut texts = Vec::new();
    for page in &scheme.pages {
        texts.extend([(page.id.clone(), &page.title), (page.id.clone(), &page.lead)]);
    }
    texts.extend(scheme.document_types.iter().map(|known| (known.id.clone(), &known.name)));
    for row in &scheme.requirements {
        texts.extend(requirement_texts(row).into_iter().map(|text| (row.id.clone(), text)));
    }
    texts
}

fn requirement_texts(row: &Requirement) -> Vec<&Text> {
    let mut texts = vec![&row.title, &row.asks, &row.why, &row.where_from, &row.example];
    for field in &row.fields {
        texts.push(&field.label);
        texts.extend(field.choices.iter().map(|choice| &choice.label));
        texts.extend(Some(&field.hint).filter(|hint| **hint != Text::default()));
    }
    texts
}
