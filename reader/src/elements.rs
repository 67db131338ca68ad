//! Which elements of an XML format hold text, and which part of the document that text belongs to.

use ringperm_core::inspect::Part;

/// Names of elements, by local name.
type Names = &'static [&'static str];

/// The elements of a format that matter for its text.
pub struct Elements {
    /// Text counts only inside one of these; empty when all text counts.
    pub text: Names,
    /// End a line.
    pub paragraph: Names,
    /// Stand for a line break.
    pub line_break: Names,
    /// Stand for a gap.
    pub gap: Names,
    /// Stand for a hyphen at which no line ends.
    pub hyphen: Names,
    /// A cell of a table: cells of a row come on one line.
    pub cell: Names,
    /// A row of a table.
    pub row: &'static str,
    /// What was taken out of the text and is still in the file, in the flow of a paragraph.
    pub deleted: Names,
    /// What was put into the text since.
    pub inserted: Names,
    /// What is in the file without being part of the text.
    pub unseen: Names,
    /// A text of its own within the flow of another: it comes after the paragraph.
    pub boxed: Names,
    /// What belongs to another part of the document.
    pub aside: &'static [(&'static str, Part)],
    /// What cells are worked out by: kept, as text that is not shown, where it may write out a number.
    pub formulas: Names,
    /// Whether it is HTML as much as XML, and elements need not end.
    pub loose: bool,
    /// Attributes that hold text which is not shown, with their element; an empty name stands for every element.
    pub attributes: &'static [(&'static str, &'static str)],
}

/// No element has this name: of such a part only attributes are taken.
const NO_ELEMENT: Names = &[""];

const NOTHING: Elements = Elements {
    text: &[],
    paragraph: &[],
    line_break: &[],
    gap: &[],
    hyphen: &[],
    cell: &[],
    row: "",
    deleted: &[],
    inserted: &[],
    unseen: &[],
    boxed: &[],
    aside: &[],
    formulas: &[],
    loose: false,
    attributes: &[],
};

/// Word's own XML (ECMA-376 part 1, 17.3 to 17.16). Text that is marked as deleted is still in the file.
pub const WORD: Elements = Elements {
    text: &["t", "delText", "instrText", "delInstrText", "v"],
    // Of a chart, the values that it was drawn from (21.2.2.131).
    paragraph: &["p", "pt"],
    line_break: &["br", "cr"],
    gap: &["tab", "ptab"],
    unseen: &["instrText", "delInstrText"],
    hyphen: &["noBreakHyphen"],
    cell: &["tc"],
    row: "tr",
    deleted: &["del", "moveFrom"],
    inserted: &["ins", "moveTo"],
    boxed: &["txbxContent"],
    attributes: &[
        ("docPr", "descr"),
        ("docPr", "title"),
        ("cNvPr", "descr"),
        ("listItem", "displayText"),
        ("default", "val"),
        ("textpath", "string"),
        ("shape", "alt"),
        ("hyperlink", "tooltip"),
        ("alias", "val"),
        ("tag", "val"),
        ("bookmarkStart", "name"),
        ("tblCaption", "val"),
        ("tblDescription", "val"),
        ("comment", "author"),
        ("person", "author"),
    ],
    ..NOTHING
};

/// What a part refers to (ECMA-376 part 2, 6.5): the addresses of links stand nowhere else.
pub const RELATIONS: Elements = Elements { text: NO_ELEMENT, attributes: &[("Relationship", "Target")], ..NOTHING };

/// The variables of a Word document (ECMA-376 part 1, 17.15.1.31); the other settings hold no text.
pub const WORD_SETTINGS: Elements =
    Elements { text: NO_ELEMENT, attributes: &[("docVar", "val"), ("docVar", "name")], ..NOTHING };

/// Drawings as Office made them until 2007 (ECMA-376 part 4, 14): the text of their boxes is HTML.
pub const VML: Elements = Elements {
    text: &["textbox", "div"],
    loose: true,
    paragraph: &["div", "p", "textbox"],
    line_break: &["br"],
    attributes: &[("textpath", "string"), ("shape", "alt")],
    ..NOTHING
};

/// The comments and drawings of Excel (ECMA-376 part 1, 18.7 and 21.1), and its newer, threaded comments.
pub const EXCEL: Elements = Elements {
    text: &["t", "text"],
    paragraph: &["p", "comment", "threadedComment"],
    line_break: &["br"],
    attributes: &[("cNvPr", "descr"), ("cNvPr", "title")],
    ..NOTHING
};

/// Headers and footers of a sheet (18.3.1.46), and what its cells ask for.
pub const SHEET: Elements = Elements {
    text: &["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"],
    paragraph: &["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"],
    formulas: &["f", "formula1", "formula2"],
    attributes: &[
        ("hyperlink", "location"),
        ("dataValidation", "prompt"),
        ("dataValidation", "promptTitle"),
        ("dataValidation", "error"),
        ("hyperlink", "tooltip"),
        ("hyperlink", "display"),
    ],
    ..NOTHING
};

/// Names that stand for cells or values (18.2.5).
pub const WORKBOOK: Elements = Elements {
    text: &["definedName"],
    paragraph: &["definedName"],
    attributes: &[("definedName", "name"), ("definedName", "comment"), ("sheet", "name")],
    ..NOTHING
};

/// What a summary or a link to another file keeps of the values it was made from (18.10, 18.14).
pub const KEPT_VALUES: Elements =
    Elements { text: &["v", "t"], paragraph: &["v", "t"], attributes: &[("", "v")], ..NOTHING };

/// `OpenDocument` 1.3 part 3, chapters 5, 6, 9 and 14.
pub const OPEN_DOCUMENT: Elements = Elements {
    text: &["p", "h", "desc", "title"],
    paragraph: &["p", "h"],
    line_break: &["line-break"],
    gap: &["tab", "s"],
    cell: &["table-cell", "covered-table-cell"],
    row: "table-row",
    unseen: &["tracked-changes", "note-citation", "desc", "title"],
    boxed: &["text-box"],
    aside: &[("annotation", Part::Comments), ("note-body", Part::Notes)],
    attributes: &[
        ("hidden-text", "string-value"),
        ("hidden-paragraph", "string-value"),
        ("conditional-text", "string-value-if-true"),
        ("conditional-text", "string-value-if-false"),
        ("text", "current-value"),
        ("text", "value"),
        ("textarea", "current-value"),
        ("formatted-text", "current-value"),
        ("named-range", "name"),
        ("named-expression", "name"),
        ("named-expression", "expression"),
        ("help-message", "title"),
        ("bookmark", "name"),
        ("bookmark-start", "name"),
        ("user-field-decl", "string-value"),
        ("variable-set", "string-value"),
    ],
    ..NOTHING
};

/// The styles of an `OpenDocument` file: text stands only in headers and footers.
pub const OPEN_DOCUMENT_STYLES: Elements = Elements { aside: &[("annotation", Part::Comments)], ..OPEN_DOCUMENT };

/// Any XML: every text on a line of its own, and the attributes that hold some.
pub const PROPERTIES: Elements =
    Elements { attributes: &[("user-defined", "name"), ("property", "name"), ("Description", "")], ..NOTHING };

/// The properties of a PDF (ISO 16684-1, 7): each may be written as an element or as an attribute.
pub const XMP: Elements = Elements { attributes: &[("", "")], ..NOTHING };
