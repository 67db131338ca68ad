"""Personal numbers in places that are easily forgotten."""

import zipfile

import openpyxl
import pikepdf
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from pikepdf import Array, Dictionary, Name, Stream
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from hidden import SHEET, body, hide, number
from hidden_in_pdf import FNR, annotation, drawn
from hidden_in_word import append, paragraph, run
from producers import changed, chromium, fpdf2, html, made, office, reportlab, scan, word


def in_pdf():
    stamped = number()

    def stamp(pdf):
        font = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
        look = Stream(pdf, f"BT /F 10 Tf 2 4 Td (Fnr {stamped}) Tj ET".encode())
        look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 140, 20])
        look.Resources = Dictionary(Font=Dictionary(F=font))
        annotation(pdf, "Stamp", AP=Dictionary(N=look))

    hide("stempel.pdf", "pikepdf", lambda p: changed(p, made(reportlab, body()), stamp))
    inner = number()

    def nested(path):
        with pikepdf.open(made(reportlab, body())) as pdf, pikepdf.open(made(fpdf2, [("text", f"{FNR} {inner}")])) as other:
            pdf.pages[0].add_underlay(other.pages[0])
            pdf.save(path)

    hide("xobjekt.pdf", "pikepdf", nested)
    kerned, fat, apart = number(), number(), number()
    hide(
        "kerning.pdf",
        "reportlab",
        lambda p: drawn(
            p,
            lambda c: c._code.append(
                f"BT /F1 10 Tf 60 40 Td [({kerned[:3]}) -120 ({kerned[3:6]}) 80 ({kerned[6]}) -20 ({kerned[7:]})] TJ ET"
            ),
        ),
    )
    hide("dobbelt-tegnet.pdf", "reportlab", lambda p: drawn(p, lambda c: (c.drawString(60, 40, fat), c.drawString(60.3, 40, fat))))
    hide("sperret.pdf", "reportlab", lambda p: drawn(p, lambda c: c.drawString(60, 40, f"{FNR} {apart}", charSpace=4)))
    named = number()

    def attach(pdf):
        pdf.attachments[f"Legitimasjon {named}.txt"] = b"Se bilde.\n"

    hide("vedleggets-navn.pdf", "pikepdf", lambda p: changed(p, made(reportlab, body()), attach), must=["attachments"])
    machine = number()

    def read_by_machine(path):
        picture = made(lambda q, _: scan(q, made(reportlab, body()), turn=0), None, ".jpg")
        page = Canvas(str(path), pagesize=A4)
        page.drawImage(str(picture), 0, 0, *A4)
        text = page.beginText(60, 780)
        text.setFont("Helvetica", 9)
        text.setTextRenderMode(3)
        for _, words in body(f"{FNR} {machine}"):
            for line in words.split("\n"):
                text.textLine(line)
        page.drawText(text)
        page.save()

    hide("skannet-med-tekstlag.pdf", "imagemagick, reportlab", read_by_machine)
    later = number()
    hide(
        "siste-side.pdf",
        "fpdf2",
        lambda p: fpdf2(p, [*body(), *[("page",), ("text", "Vedlegg")] * 7, ("page",), ("text", f"{FNR}: {later}")]),
    )
    first, second = number(), number()
    grid = [
        *body(),
        (
            "table",
            [
                ("Navn", FNR, "Telefon", "Kontonummer"),
                ("Kari Nordmann", first, "+47 912 34 567", "8601 11 17947"),
                ("Ola Nordmann", f"{second[:6]} {second[6:]}", "22 33 44 55", "1234 56 78903"),
            ],
        ),
    ]
    hide("blant-andre-tall.pdf", "chromium", lambda p: chromium(p, grid), 2, account_numbers=2)
    hide("blant-andre-tall-libreoffice.pdf", "libreoffice", lambda p: office(p, grid), 2, account_numbers=2)
    small = number()
    page = html([*body(), f'<div style="width:60px;word-break:break-all;font:12pt monospace">{small}</div>'])
    hide("brutt-i-smal-kolonne.pdf", "chromium", lambda p: chromium(p, page))
    mixed = number()
    page = html([*body(), f'<p>{FNR}: <b>{mixed[:6]}</b> <span style="color:#fff;background:#000">{mixed[6:]}</span></p>'])
    hide("svart-bakgrunn.pdf", "chromium", lambda p: chromium(p, page))
    hidden_css = number()
    page = html([*body(), f'<p style="opacity:0.01">{FNR}: {hidden_css}</p>'])
    hide("gjennomsiktig.pdf", "chromium", lambda p: chromium(p, page))


def in_word():
    shown = number()
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> MERGEFIELD Fnr </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    hide("flettefelt.docx", "python-docx", lambda p: word(p, body(), append(paragraph(run("Fnr. ") + field))))
    added = number()
    inserted = f'<w:ins w:id="4" w:author="Ola Nordmann" w:date="2026-10-15T09:00:00Z">{run("Fnr. " + added)}</w:ins>'
    hide("sporet-innsetting.docx", "python-docx", lambda p: word(p, body(), append(paragraph(inserted))))
    linked = number()
    hide(
        "lenke.docx",
        "python-docx",
        lambda p: word(p, body(), append(paragraph(f'<w:hyperlink w:anchor="x">{run("Fnr. " + linked)}</w:hyperlink>'))),
    )
    first = number()

    def first_page(document):
        document.sections[0].different_first_page_header_footer = True
        document.sections[0].first_page_header.paragraphs[0].text = f"Fnr. {first}"

    hide("topptekst-foerste-side.docx", "python-docx", lambda p: word(p, body(), first_page))
    inner = number()

    def in_nested_table(document):
        outer = document.add_table(1, 1).cell(0, 0)
        outer.add_table(1, 1).cell(0, 0).text = f"Fnr. {inner}"

    hide("tabell-i-tabell.docx", "python-docx", lambda p: word(p, body(), in_nested_table))
    tabbed = number()
    hide(
        "tabulator.docx",
        "python-docx",
        lambda p: word(p, body(), append(paragraph(run(tabbed[:6]) + "<w:r><w:tab/></w:r>" + run(tabbed[6:])))),
    )
    hyphened = number()
    hide(
        "hardt-bindestrek.docx",
        "python-docx",
        lambda p: word(p, body(), append(paragraph(run("Fnr. " + hyphened[:6]) + "<w:r><w:noBreakHyphen/></w:r>" + run(hyphened[6:])))),
    )
    custom = number()
    properties = (
        '<?xml version="1.0" encoding="UTF-8"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
        'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property '
        f'fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2" name="Ansatt"><vt:lpwstr>{custom}</vt:lpwstr></property></Properties>'
    )

    def with_custom(path):
        plain = made(word, body(), ".docx")
        with zipfile.ZipFile(plain) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
            for name in old.namelist():
                data = old.read(name)
                if name == "[Content_Types].xml":
                    data = data.replace(
                        b"</Types>",
                        b'<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>',
                    )
                if name == "_rels/.rels":
                    data = data.replace(
                        b"</Relationships>",
                        b'<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>',
                    )
                new.writestr(name, data)
            new.writestr("docProps/custom.xml", properties)

    hide("egendefinert-egenskap.docx", "python-docx, zipfile", with_custom)
    kept, kept_odt = number(), number()
    hide("libreoffice.docx", "libreoffice", lambda p: office(p, body(f"Fnr. {kept}")))
    hide("libreoffice.odt", "libreoffice", lambda p: office(p, body(f"Fnr. {kept_odt[:6]} {kept_odt[6:]}")))
    renamed = number()

    def absolute(path):
        """The main part under another name, and named by an absolute target, as some exports do."""
        with zipfile.ZipFile(made(word, body(f"Fnr. {renamed}"), ".docx")) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
            for name in old.namelist():
                data = old.read(name)
                if name in ("[Content_Types].xml", "_rels/.rels"):
                    data = data.replace(b"/word/document.xml", b"/word/document2.xml").replace(
                        b'"word/document.xml"', b'"/word/document2.xml"'
                    )
                new.writestr(
                    name.replace("word/document.xml", "word/document2.xml").replace("word/_rels/document.xml", "word/_rels/document2.xml"),
                    data,
                )

    hide("annet-navn-inni.docx", "python-docx, zipfile", absolute)


def in_sheets():
    def book_with(change):
        def make(path, _=None):
            book = openpyxl.Workbook()
            book.active.append(("Navn", "Stilling"))
            book.active.append(("Kari Nordmann", "Kundebehandler"))
            change(book)
            book.save(path)

        return make

    rich, formula, filtered = number(), number(), number()
    bold = InlineFont(b=True)
    hide(
        "rik-tekst.xlsx",
        "openpyxl",
        book_with(lambda book: book.active.__setitem__("C2", CellRichText(rich[:4], TextBlock(bold, rich[4:8]), rich[8:]))),
        **SHEET,
    )
    hide(
        "formel.ods",
        "openpyxl, libreoffice",
        lambda p: office(
            p, made(book_with(lambda book: book.active.__setitem__("C2", f'="{formula[:6]}"&"{formula[6:]}"')), None, ".xlsx")
        ),
        **SHEET,
    )

    def grouped(book):
        book.active["A9"] = filtered
        book.active.row_dimensions.group(8, 10, hidden=True)

    hide("gruppert-rad.xlsx", "openpyxl", book_with(grouped), **SHEET)
    sheet_name = number()
    hide("arknavn.xlsx", "openpyxl", book_with(lambda book: book.create_sheet(f"Ansatt {sheet_name}")), **SHEET)


def all_of_them():
    in_pdf()
    in_word()
    in_sheets()
