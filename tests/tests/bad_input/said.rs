//! How a refusal must be said.

use ringperm_tests::application::holding;
use ringperm_tests::cli::{Answer, LANGUAGES, Ringperm};
use serde_json::Value;

/// Words that belong to one of the two Norwegian languages alone.
const BOKMAL: [&str; 14] = [
    "ikke",
    "fra",
    "hva",
    "hvor",
    "hvem",
    "hvilken",
    "virksomheten",
    "noe",
    "dere",
    "velg",
    "disse",
    "innsendingen",
    "søknaden",
    "hvordan",
];
const NYNORSK: [&str; 12] =
    ["ikkje", "frå", "kva", "kvar", "kven", "verksemda", "noko", "dykk", "vel", "desse", "korleis", "innsendinga"];
const NORWEGIAN: [&str; 10] = ["og", "å", "på", "er", "som", "til", "det", "med", "filen", "fila"];
const ENGLISH: [&str; 10] = ["the", "is", "and", "of", "file", "not", "you", "choose", "your", "has"];

/// Refused with this exit code and problem in all three languages, each in its own words, and nothing is lost.
/// Gives the messages with their advice: bokmål, nynorsk, English.
pub fn refused_well(ringperm: &Ringperm, exit: i32, problem: &str, args: &[&str]) -> [String; 3] {
    let before = holding(ringperm);
    let texts = refused_in_words(ringperm, exit, problem, args);
    assert_eq!(holding(ringperm), before, "{args:?} changed something");
    texts
}

/// The same without a look at the store, for stores that cannot be opened.
pub fn refused_in_words(ringperm: &Ringperm, exit: i32, problem: &str, args: &[&str]) -> [String; 3] {
    let texts = LANGUAGES.map(|lang| text(lang, &ringperm.in_language(lang).run(args), exit, problem, args));
    let [nb, nn, en] = &texts;
    assert!(nb != nn && nb != en && nn != en, "{problem} says the same in two languages: {texts:#?}");
    texts
}

/// The words of one refusal.
pub fn text(lang: &str, answer: &Answer, exit: i32, problem: &str, args: &[&str]) -> String {
    assert_eq!((answer.code, answer.problem()), (exit, problem), "{args:?}: {answer:#?}");
    let view = &answer.json["problem"];
    assert_eq!(answer.json.as_object().unwrap().len(), 1, "{args:?}: {answer:#?}");
    let message = view["message"].as_str().unwrap();
    let advice = view["advice"].as_str().unwrap();
    assert!(message.len() > 10 && advice.len() > 10, "{problem} in {lang}: «{message}» «{advice}»");
    for text in [message, advice] {
        assert!(!text.contains(&format!("problem-{problem}")) && !text.contains("{ $"), "{lang}: {text}");
    }
    let said = without_arguments(&format!("{message} {advice}"), &view["args"]);
    let foreign: Vec<&str> = match lang {
        "nb" => NYNORSK.into_iter().chain(ENGLISH).collect(),
        "nn" => BOKMAL.into_iter().chain(ENGLISH).collect(),
        _ => NORWEGIAN.to_vec(),
    };
    let found: Vec<&&str> = foreign.iter().filter(|word| words(&said).any(|given| given == **word)).collect();
    assert!(found.is_empty(), "{problem} in {lang} holds {found:?}: {said}");
    format!("{message} {advice}")
}

/// What the user gave may be in any language.
fn without_arguments(text: &str, args: &Value) -> String {
    let mut given: Vec<&str> = args.as_object().unwrap().values().filter_map(Value::as_str).collect();
    given.sort_by_key(|value| std::cmp::Reverse(value.len()));
    given.into_iter().filter(|value| !value.is_empty()).fold(text.to_owned(), |text, value| text.replace(value, ""))
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase)
}
