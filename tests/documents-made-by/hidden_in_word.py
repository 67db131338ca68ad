"""Personal numbers in every place of a Word file."""

import tempfile
import zipfile
from pathlib import Path

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import RGBColor

from hidden import body, hide, number
from producers import made, office, word

W = nsdecls("w")
CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def append(xml):
    """A change that puts a paragraph of raw XML at the end of the body."""

    def change(document):
        section = document.element.body.sectPr
        section.addprevious(parse_xml(xml))

    return change


def paragraph(inside):
    return (
        f'<w:p {W} {nsdecls("wp", "a", "r")} xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        f'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml">{inside}</w:p>'
    )


def run(words, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def rewritten(path, source, replace, more=()):
    """The parts of a Word file with their text replaced, and further parts: (name, content type, relation, text)."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "[Content_Types].xml":
                types = "".join(f'<Override PartName="/word/{part}" ContentType="{kind}"/>' for part, kind, _, _ in more)
                data = data.replace(b"</Types>", types.encode() + b"</Types>")
            if name == "word/_rels/document.xml.rels":
                rels = "".join(
                    f'<Relationship Id="rIdX{i}" Type="{RELATION}/{rel}" Target="{part}"/>' for i, (part, _, rel, _) in enumerate(more)
                )
                data = data.replace(b"</Relationships>", rels.encode() + b"</Relationships>")
            if name == "word/document.xml":
                data = replace(data.decode()).encode()
            new.writestr(name, data)
        for part, _, _, text in more:
            new.writestr(f"word/{part}", text)


def with_note(path, kind, digits):
    """A footnote, endnote or comment that holds the number."""
    mark = {
        "footnote": '<w:r><w:footnoteReference w:id="2"/></w:r>',
        "endnote": '<w:r><w:endnoteReference w:id="2"/></w:r>',
        "comment": '<w:r><w:commentReference w:id="2"/></w:r>',
    }[kind]
    extra = ' w:author="Ola Nordmann" w:initials="ON"' if kind == "comment" else ""
    text = f'<?xml version="1.0" encoding="UTF-8"?><w:{kind}s {W}><w:{kind} w:id="2"{extra}><w:p>{run("Kari, " + digits)}</w:p></w:{kind}></w:{kind}s>'
    rewritten(
        path,
        made(word, body(), ".docx"),
        lambda xml: xml.replace("</w:p><w:sectPr", mark + "</w:p><w:sectPr"),
        [(f"{kind}s.xml", f"{CONTENT}.{kind}s+xml", f"{kind}s", text)],
    )


def in_text():
    digits = number()
    hide("broedtekst.docx", "python-docx", lambda p: word(p, body(f"Fødselsnummer: {digits}")))
    split = number()
    parts = [split[:2], split[2:4], split[4:6], " ", split[6:8], split[8:]]
    hide("delte-loep.docx", "python-docx", lambda p: word(p, body(), append(paragraph("".join(run(part) for part in ["Fnr. ", *parts])))))
    broken = number()
    hide(
        "to-linjer.docx",
        "python-docx",
        lambda p: word(p, body(), append(paragraph(run(f"Fødselsnummer {broken[:6]}") + "<w:r><w:br/></w:r>" + run(broken[6:])))),
    )
    several = [number() for _ in range(4)]
    ways = [
        f"{several[0][:6]} {several[0][6:]}",
        f"{several[1][:6]}-{several[1][6:]}",
        f"{several[2][:2]}.{several[2][2:4]}.{several[2][4:6]} {several[2][6:]}",
        f"{several[3][:6]}\u00a0{several[3][6:9]}\u00a0{several[3][9:]}",
    ]
    hide("skrivemaater.docx", "python-docx", lambda p: word(p, body(*ways)), 4)
    cells = number()
    hide("siffer-i-ruter.docx", "python-docx", lambda p: word(p, [*body(), ("text", "Fødselsnummer"), ("table", [list(cells)])]))
    nested = number()
    hide("tabell.docx", "python-docx", lambda p: word(p, [*body(), ("table", [("Navn", "Fødselsnummer"), ("Kari Nordmann", nested)])]))


def aside():
    top, bottom = number(), number()

    def both(document):
        document.sections[0].header.paragraphs[0].text = f"Kari Nordmann {top}"
        document.sections[0].footer.paragraphs[0].text = f"Ola Nordmann {bottom}"

    hide("topp-og-bunntekst.docx", "python-docx", lambda p: word(p, body(), both), 2)
    for kind, name in [("footnote", "fotnote"), ("endnote", "sluttnote"), ("comment", "merknad")]:
        hide(f"{name}.docx", "python-docx, zipfile", lambda p, k=kind, d=number(): with_note(p, k, d))
    framed = number()
    shape = f"<w:txbxContent><w:p>{run('Fnr. ' + framed)}</w:p></w:txbxContent>"
    box = (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="1800000" cy="360000"/>'
        '<wp:docPr id="7" name="Tekstboks"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        f'<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx>{shape}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline>'
        f"</w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect><v:textbox>{shape}</v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    hide("tekstboks.docx", "python-docx", lambda p: word(p, body(), append(paragraph(box))))


def out_of_sight():
    gone = number()
    deleted = (
        '<w:del w:id="9" w:author="Ola Nordmann" w:date="2026-10-15T09:00:00Z"><w:r><w:delText xml:space="preserve">'
        f"Fnr. {gone}</w:delText></w:r></w:del>"
    )
    hide("sporet-sletting.docx", "python-docx", lambda p: word(p, body(), append(paragraph(run("Kari Nordmann ") + deleted))))
    unseen = number()
    hide("skjult-tekst.docx", "python-docx", lambda p: word(p, body(), append(paragraph(run(f"Fnr. {unseen}", "<w:vanish/>")))))
    white = number()

    def in_white(document):
        document.add_paragraph().add_run(f"Fnr. {white}").font.color.rgb = RGBColor(255, 255, 255)

    hide("hvit-tekst.docx", "python-docx", lambda p: word(p, body(), in_white))
    black = number()
    hide(
        "svart-utheving.docx",
        "python-docx",
        lambda p: word(p, body(), append(paragraph(run("Fnr. ") + run(black, '<w:highlight w:val="black"/>')))),
    )
    control = number()
    sdt = f'<w:sdt><w:sdtPr><w:alias w:val="Fødselsnummer"/><w:text/></w:sdtPr><w:sdtContent>{run(control)}</w:sdtContent></w:sdt>'
    hide("skjemafelt.docx", "python-docx", lambda p: word(p, body(), append(paragraph(run("Fødselsnummer: ") + sdt))))
    described = number()
    alt = (
        '<w:r><w:drawing><wp:inline><wp:extent cx="9000" cy="9000"/><wp:docPr id="8" name="Bilde 1" '
        f'descr="Legitimasjon for Kari Nordmann, {described}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"/>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )
    hide("alternativ-tekst.docx", "python-docx", lambda p: word(p, body(), append(paragraph(alt))))
    titled = number()

    def in_properties(document):
        document.core_properties.title = f"Arbeidsavtale {titled}"

    hide("egenskaper.docx", "python-docx", lambda p: word(p, body(), in_properties))


def macros():
    """A Word file with macros: the content type and the part that Word goes by; the part itself holds nothing that runs."""

    def docm(path):
        with tempfile.TemporaryDirectory() as folder:
            plain = Path(folder) / "plain.docx"
            rewritten(
                plain,
                made(word, body(), ".docx"),
                lambda xml: xml,
                [
                    (
                        "vbaProject.bin",
                        "application/vnd.ms-office.vbaProject",
                        "vbaProject",
                        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504),
                    )
                ],
            )
            with zipfile.ZipFile(plain) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
                for name in old.namelist():
                    data = old.read(name)
                    if name == "[Content_Types].xml":
                        data = data.replace(
                            f"{CONTENT}.document.main+xml".encode(), b"application/vnd.ms-word.document.macroEnabled.main+xml"
                        )
                    new.writestr(name, data)

    return docm


def all_of_them():
    in_text()
    aside()
    out_of_sight()
    kept = number()
    hide("word.rtf", "libreoffice", lambda p: office(p, body(f"Fødselsnummer: {kept[:6]} {kept[6:]}")))
    printed = number()
    hide("word.pdf", "libreoffice", lambda p: office(p, body(f"Fødselsnummer: {printed}")))
