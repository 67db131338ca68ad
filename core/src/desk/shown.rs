//! A document whose pages are looked at. It needs no desk, so that others can work there meanwhile.

use std::path::PathBuf;

use crate::api::{MaskFind, PageSize, PagesView};
use crate::problem::Result;
use crate::showing::{self, Find};
use crate::texts::{Lang, text};

use super::Desk;
use super::views::code;

/// A document that can be shown, if its format allows.
#[derive(Debug, Clone)]
pub struct Shown {
    pub(super) reader: PathBuf,
    pub(super) file: PathBuf,
    pub(super) title: String,
    pub(super) lang: Lang,
}

impl Desk {
    /// A document, to be shown.
    pub fn shown(&self, document: i32) -> Result<Shown> {
        crate::reading::ready(&self.reader)?;
        let row = self.the_document(document)?;
        // Gone bytes are told from bytes that cannot be shown.
        self.store.open_document(&row.sha256)?;
        let file = self.store.document_path(&row.sha256);
        Ok(Shown { reader: self.reader.clone(), file, title: row.title, lang: self.lang })
    }
}

impl Shown {
    /// How large its pages are.
    pub fn pages(&self) -> Result<PagesView> {
        Ok(PagesView { pages: self.sizes()? })
    }

    pub(super) fn sizes(&self) -> Result<Vec<PageSize>> {
        showing::pages(&self.reader, &self.file, &self.title)
    }

    /// Page `page`, counted from 1, as PNG with `dpi` pixels to an inch.
    pub fn page(&self, page: u32, dpi: u32) -> Result<Vec<u8>> {
        showing::page(&self.reader, &self.file, &self.title, page, dpi)
    }

    /// The personal numbers in it that can be masked.
    pub fn finds(&self) -> Result<Vec<MaskFind>> {
        self.may_be_masked()?;
        Ok(self.views(&showing::finds(&self.reader, &self.file, &self.title)?.finds))
    }

    /// Every place where the letters of `word` stand.
    pub fn word(&self, word: &str) -> Result<Vec<MaskFind>> {
        self.may_be_masked()?;
        Ok(self.views(&showing::finds_of(&self.reader, &self.file, &self.title, word)?.finds))
    }

    fn views(&self, finds: &[Find]) -> Vec<MaskFind> {
        (1..).zip(finds).map(|(id, find)| find_view(id, find, self.lang)).collect()
    }
}

fn find_view(id: u32, find: &Find, lang: Lang) -> MaskFind {
    let kind = code(&find.kind);
    let hidden = find.hidden.as_ref().map(code);
    MaskFind {
        id,
        page: find.page,
        kind_text: text(lang, &format!("mask-kind-{kind}"), &[]),
        kind,
        masked: find.masked.clone(),
        context: find.context.clone(),
        hidden_text: hidden.as_ref().map_or_else(String::new, |code| text(lang, &format!("mask-hidden-{code}"), &[])),
        hidden,
        areas: find.areas.clone(),
        line: find.line.clone(),
    }
}
