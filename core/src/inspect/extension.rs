//! Which endings of file names go with which format.

use super::model::FileKind;

/// What names end in, by format. The first is how the format is called.
const ENDINGS: &[(FileKind, &[&str])] = &[
    (FileKind::Pdf, &["pdf"]),
    (FileKind::Docx, &["docx", "dotx"]),
    (FileKind::Docm, &["docm", "dotm"]),
    (FileKind::Odt, &["odt", "ott"]),
    (FileKind::Xlsx, &["xlsx", "xltx"]),
    (FileKind::Xlsm, &["xlsm", "xltm"]),
    (FileKind::Ods, &["ods", "ots"]),
    (FileKind::Pptx, &["pptx", "pptm", "ppsx", "potx"]),
    (FileKind::Rtf, &["rtf"]),
    (FileKind::Text, &["txt", "csv", "tsv"]),
    (FileKind::Mail, &["eml"]),
    (FileKind::Png, &["png"]),
    (FileKind::Jpeg, &["jpg", "jpeg", "jpe", "jfif"]),
    (FileKind::Heic, &["heic", "heif", "hif"]),
    (FileKind::Image, &["tif", "tiff", "webp", "gif", "bmp", "avif"]),
    (FileKind::Epub, &["epub"]),
    (FileKind::Asice, &["asice", "sce", "zip"]),
    (FileKind::Zip, &["zip"]),
    (FileKind::Compound, &["doc", "xls", "ppt", "msg"]),
];

fn endings(kind: FileKind) -> &'static [&'static str] {
    ENDINGS.iter().find(|(other, _)| *other == kind).map_or(&[], |(_, endings)| endings)
}

/// How a format is called by what its names end in, where the ending `given` belongs to another one. An ending that
/// belongs to no format here says nothing.
pub(super) fn should_be(kind: FileKind, given: &str) -> Option<&'static str> {
    let given = given.to_lowercase();
    let own = endings(kind);
    let known = ENDINGS.iter().any(|(_, endings)| endings.contains(&given.as_str()));
    // A picture of the rarer kinds is called after no single one of them, and what an old program wrote may be a text,
    // a spreadsheet or a message.
    let has_one_name = !matches!(kind, FileKind::Image | FileKind::Compound);
    let called = own.first().copied().filter(|_| has_one_name);
    called.filter(|_| known && !own.contains(&given.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ending_is_wrong_only_when_it_belongs_to_another_format() {
        for (kind, given, expected) in [
            (FileKind::Pdf, "PDF", None),
            (FileKind::Pdf, "docx", Some("pdf")),
            (FileKind::Docx, "doc", Some("docx")),
            (FileKind::Docx, "dotx", None),
            (FileKind::Text, "csv", None),
            (FileKind::Text, "log", None),
            (FileKind::Text, "pdf", Some("txt")),
            (FileKind::Unknown, "pdf", None),
            (FileKind::Asice, "zip", None),
            (FileKind::Compound, "xlsx", None),
            (FileKind::Compound, "pdf", None),
            (FileKind::Pdf, "doc", Some("pdf")),
        ] {
            assert_eq!(should_be(kind, given), expected, "{kind:?} {given}");
        }
    }
}
