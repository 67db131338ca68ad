//! The example company: a first application under way, with answers, documents, and one requirement that is not in place.
//! Nothing of it was sent, so that there are no deadlines and no figures yet.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use crate::api::{AnswerChange, AnswerState};
use crate::company::{Orgnr, TraitValue};
use crate::problem::{Problem, Result};
use crate::scheme::Kind;
use crate::texts::Lang;

use super::{Desk, Destination, unwatched};

/// Passes the check digit; made with the formula.
const ORGNR: &str = "123456785";
const NAME: &str = "Eksempel Kundesenter AS";

const DOCUMENTS: [(&str, &str, &[u8]); 3] = [
    ("skatteattest-gyldig", "Skatteattest oktober.pdf", include_bytes!("../../example/skatteattest.pdf")),
    ("arbeidsavtale-eksempler", "Arbeidsavtale – mal.pdf", include_bytes!("../../example/arbeidsavtale.pdf")),
    ("hms-internkontroll", "Internkontroll HMS.pdf", include_bytes!("../../example/internkontroll.pdf")),
];

const ANSWERS: [(&str, &[(&str, &str)]); 4] = [
    (
        "kontaktperson",
        &[
            ("name", "Kari Eksempel"),
            ("role", "Daglig leder"),
            ("email", "kari@eksempel.example"),
            ("phone", "+47 00 00 00 00"),
        ],
    ),
    ("regnskapsforer-oppgitt", &[("who", "self")]),
    ("skatt-ingen-restanser", &[("arrears", "none")]),
    ("revisor-oppgitt", &[("who", "opted-out")]),
];

impl Desk {
    /// Takes the store for the example company's, and fills it where it is empty; one that holds anything is left alone.
    pub fn fill_with_example(&mut self) -> Result<()> {
        self.example = true;
        if !self.store.companies()?.is_empty() {
            return Ok(());
        }
        let orgnr = Orgnr::parse(ORGNR)?;
        self.add_company(&orgnr, NAME)?;
        let flags =
            [("outbound", true), ("inbound", true), ("b2c", true), ("b2b", false), ("sells", true), ("clients", true)];
        let mut traits: BTreeMap<String, Option<TraitValue>> =
            flags.iter().map(|(name, flag)| ((*name).to_owned(), Some(TraitValue::Flag(*flag)))).collect();
        traits.insert("employees".to_owned(), Some(TraitValue::Number(24)));
        self.set_company(Some(&orgnr), None, &traits)?;
        let lang = if self.lang == Lang::Nn { Lang::Nn } else { Lang::Nb };
        let id = self.start_submission(Some(&orgnr), Kind::Initial, lang)?.id;
        for (requirement, fields) in ANSWERS {
            let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            let change = AnswerChange { fields: Some(fields), ..AnswerChange::default() };
            self.answer(id, requirement, &change, None)?;
        }
        let later = self.today() + chrono::Days::new(45);
        let change = AnswerChange {
            state: Some(AnswerState::NotYet),
            explanation: Some("Verneombudet tar kurset i neste måned.".to_owned()),
            by: Some(later.to_string()),
            ..AnswerChange::default()
        };
        self.answer(id, "verneombud-opplaering-40t", &change, None)?;
        self.attach_example_documents(id)
    }

    fn attach_example_documents(&mut self, id: i32) -> Result<()> {
        let folder = tempfile::tempdir().map_err(|error| Problem::writing(&std::env::temp_dir(), &error))?;
        for (requirement, name, bytes) in DOCUMENTS {
            let path: PathBuf = folder.path().join(name);
            fs::write(&path, bytes).map_err(|error| Problem::writing(&path, &error))?;
            self.attach(&Destination::of(id, requirement), &[path], &mut unwatched)?;
        }
        Ok(())
    }
}
