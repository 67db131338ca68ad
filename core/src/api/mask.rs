use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How large a page is shown, in points.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PageSize {
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
}

/// The pages of a document as they are shown.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct PagesView {
    /// In order.
    pub pages: Vec<PageSize>,
}

/// A rectangle on a page: points from the top left of the page as it is shown, downwards.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Area {
    /// From the left edge.
    pub x: f32,
    /// From the upper edge.
    pub y: f32,
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
}

/// A rectangle that is to be blacked out.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MaskMark {
    /// The page, from 1.
    pub page: u32,
    /// Where on it.
    pub area: Area,
}

/// A place in a document that can be masked.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct MaskFind {
    /// Counts up from 1, in the order of the document.
    pub id: u32,
    /// The page, from 1.
    pub page: u32,
    /// `fodselsnummer`, `d-nummer`, `h-nummer`, `synthetic`; `personal-number` when the kind is not known; `word`.
    pub kind: String,
    /// That in words.
    pub kind_text: String,
    /// The number with its middle digits hidden, or the word.
    pub masked: String,
    /// The line it stands in, every digit hidden.
    pub context: String,
    /// Why it is not seen: `outside` the page as it is shown, `beneath` something, `invisible`; `null` when it is.
    pub hidden: Option<String>,
    /// That in words; empty when it is seen.
    pub hidden_text: String,
    /// What to black out; empty when the place could not be told.
    pub areas: Vec<Area>,
    /// The whole lines that it stands in.
    pub line: Vec<Area>,
}
