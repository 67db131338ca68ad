"""Personal numbers in OpenDocument texts, spreadsheets, plain text, RTF and e-mail."""

from email.message import EmailMessage

import odf.dc
import odf.draw
import odf.meta
import odf.office
import odf.style
import odf.text
import openpyxl
from odf.element import Element
from odf.namespaces import TEXTNS
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName

from hidden import SHEET, body, hide, number
from identifiers import personal
from producers import made, office, open_text


def in_open_text():
    def with_change(name, change):
        digits = number()
        hide(name, "odfpy", lambda p: open_text(p, body(), lambda document: change(document, digits)))

    def running(document, digits):
        layout = odf.style.PageLayout(name="Side")
        document.automaticstyles.addElement(layout)
        master = odf.style.MasterPage(name="Standard", pagelayoutname=layout)
        header = odf.style.Header()
        header.addElement(odf.text.P(text=f"Kari Nordmann {digits}"))
        master.addElement(header)
        document.masterstyles.addElement(master)

    with_change("topptekst.odt", running)

    def note(document, digits):
        paragraph = odf.text.P(text="Kari Nordmann")
        footnote = odf.text.Note(noteclass="footnote", id="ftn1")
        footnote.addElement(odf.text.NoteCitation(text="1"))
        inside = odf.text.NoteBody()
        inside.addElement(odf.text.P(text=f"Fnr. {digits}"))
        footnote.addElement(inside)
        paragraph.addElement(footnote)
        document.text.addElement(paragraph)

    with_change("fotnote.odt", note)

    def comment(document, digits):
        paragraph = odf.text.P(text="Kari Nordmann")
        annotation = odf.office.Annotation()
        annotation.addElement(odf.dc.Creator(text="Ola Nordmann"))
        annotation.addElement(odf.text.P(text=f"Er dette {digits}?"))
        paragraph.addElement(annotation)
        document.text.addElement(paragraph)

    with_change("merknad.odt", comment)

    def deleted(document, digits):
        changes = Element(qname=(TEXTNS, "tracked-changes"), check_grammar=False)
        region = Element(qname=(TEXTNS, "changed-region"), check_grammar=False)
        region.setAttrNS(TEXTNS, "id", "ct1")
        deletion = odf.text.Deletion()
        info = odf.office.ChangeInfo()
        info.addElement(odf.dc.Creator(text="Ola Nordmann"))
        info.addElement(odf.dc.Date(text="2026-10-15T09:00:00"))
        deletion.addElement(info)
        deletion.addElement(odf.text.P(text=f"Fnr. {digits}"))
        region.addElement(deletion)
        changes.addElement(region)
        document.text.insertBefore(changes, document.text.firstChild)

    with_change("sporet-sletting.odt", deleted)

    def unseen(document, digits):
        style = odf.style.Style(name="Skjult", family="text")
        style.addElement(odf.style.TextProperties(display="none"))
        document.automaticstyles.addElement(style)
        paragraph = odf.text.P(text="Kari Nordmann ")
        paragraph.addElement(odf.text.Span(stylename=style, text=f"fnr. {digits}"))
        document.text.addElement(paragraph)

    with_change("skjult-tekst.odt", unseen)

    def framed(document, digits):
        paragraph = odf.text.P()
        frame = odf.draw.Frame(width="6cm", height="2cm", anchortype="paragraph")
        box = odf.draw.TextBox()
        box.addElement(odf.text.P(text=f"Fnr. {digits}"))
        frame.addElement(box)
        paragraph.addElement(frame)
        document.text.addElement(paragraph)

    with_change("tekstboks.odt", framed)

    def meta(document, digits):
        document.meta.addElement(odf.meta.UserDefined(name="Ansatt", valuetype="string", text=digits))

    with_change("egenskaper.odt", meta)

    def split(document, digits):
        paragraph = odf.text.P(text="Fnr. ")
        for part in (digits[:3], digits[3:6], digits[6:]):
            paragraph.addElement(odf.text.Span(text=part))
        document.text.addElement(paragraph)

    with_change("delte-loep.odt", split)


def in_sheets():
    def with_change(name, change, made_by="openpyxl", then=None, **more):
        digits = number()

        def make(path, source=None):
            book = openpyxl.Workbook()
            sheet = book.active
            sheet.title = "Ansatte"
            for row in [("Navn", "Stilling", "Prosent"), ("Kari Nordmann", "Kundebehandler", 100), ("Ola Nordmann", "Teamleder", 80)]:
                sheet.append(row)
            change(book, sheet, digits)
            book.save(path)

        hide(name, made_by, make if then is None else lambda p: then(p, made(lambda q, _: make(q), None, ".xlsx")), **SHEET, **more)

    def cell(book, sheet, digits):
        sheet["D2"] = digits

    with_change("celle.xlsx", cell)
    with_change("celle.ods", cell, "openpyxl, libreoffice", office)

    def as_number(book, sheet, digits):
        sheet["D1"], sheet["D2"] = "Fødselsnummer", int(personal(19, 8, 84))

    with_change("tall-i-celle.xlsx", as_number)

    def hidden_sheet(book, sheet, digits):
        other = book.create_sheet("Lønn")
        other["A1"] = f"Kari Nordmann {digits}"
        other.sheet_state = "hidden"

    with_change("skjult-ark.xlsx", hidden_sheet)
    with_change("skjult-ark.ods", hidden_sheet, "openpyxl, libreoffice", office)

    def very_hidden(book, sheet, digits):
        hidden_sheet(book, sheet, digits)
        book["Lønn"].sheet_state = "veryHidden"

    with_change("godt-skjult-ark.xlsx", very_hidden)

    def hidden_row(book, sheet, digits):
        sheet["A9"] = digits
        sheet.row_dimensions[9].hidden = True

    with_change("skjult-rad.xlsx", hidden_row)

    def hidden_column(book, sheet, digits):
        sheet["F2"] = digits
        sheet.column_dimensions["F"].hidden = True

    with_change("skjult-kolonne.xlsx", hidden_column)
    with_change("skjult-kolonne.ods", hidden_column, "openpyxl, libreoffice", office)

    def comment(book, sheet, digits):
        sheet["A2"].comment = Comment(f"Fnr. {digits}", "Ola Nordmann")

    with_change("merknad.xlsx", comment)
    with_change("merknad.ods", comment, "openpyxl, libreoffice", office)

    def running(book, sheet, digits):
        sheet.oddHeader.center.text = f"Kari Nordmann {digits}"

    with_change("topptekst.xlsx", running)

    def properties(book, sheet, digits):
        book.properties.description = f"Gjelder {digits}"

    with_change("egenskaper.xlsx", properties)

    def defined(book, sheet, digits):
        book.defined_names["Ansatt"] = DefinedName("Ansatt", attr_text=f'"{digits}"')

    with_change("definert-navn.xlsx", defined)

    def in_boxes(book, sheet, digits):
        sheet["A5"] = "Fødselsnummer"
        for n, digit in enumerate(digits):
            sheet.cell(row=6, column=1 + n, value=int(digit))

    with_change("siffer-i-celler.xlsx", in_boxes)


def in_plain_text():
    words = "Kari Nordmann\nFødselsnummer: {}\nKontoret på Økern\n"
    for name, encoding in [("utf8", "utf-8"), ("utf8-bom", "utf-8-sig"), ("windows", "cp1252"), ("utf16", "utf-16")]:
        hide(f"{name}.txt", "python", lambda p, e=encoding, n=number(): p.write_bytes(words.format(n).encode(e)), **SHEET)
    wide = str.maketrans("0123456789", "０１２３４５６７８９")
    hide("brede-sifre.txt", "python", lambda p, n=number(): p.write_text(words.format(n.translate(wide)), encoding="utf-8"), **SHEET)
    boxed, split = number(), number()
    hide("siffer-paa-linjer.txt", "python", lambda p: p.write_text("Fødselsnummer\n" + "\n".join(boxed) + "\n", encoding="utf-8"), **SHEET)
    hide(
        "to-linjer.txt",
        "python",
        lambda p: p.write_text(f"Kari Nordmann, fnr. {split[:6]}\n{split[6:]}, Oslo\n", encoding="utf-8"),
        **SHEET,
    )
    rows = [number() for _ in range(12)]
    hide(
        "kolonne.csv",
        "python",
        lambda p: p.write_text("Navn;Fødselsnummer\n" + "".join(f"Ansatt {i};{n}\n" for i, n in enumerate(rows)), encoding="utf-8"),
        len(rows),
        **SHEET,
    )
    narrow = number()
    hide(
        "smale-mellomrom.txt", "python", lambda p: p.write_text(words.format(f"{narrow[:6]}\u202f{narrow[6:]}"), encoding="utf-8"), **SHEET
    )


def in_rich_text():
    def rtf(path, inside):
        text = "".join(c if ord(c) < 128 else f"\\'{c.encode('cp1252').hex()}" for c in inside)
        path.write_bytes(
            ("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\\f0 Notat om ansatt\\par " + text + "\\par}").encode("ascii")
        )

    hide("broedtekst.rtf", "python", lambda p, n=number(): rtf(p, f"Fødselsnummer: {n[:6]} {n[6:]}"), **SHEET)
    hide("skjult-tekst.rtf", "python", lambda p, n=number(): rtf(p, f"Kari Nordmann {{\\v fnr. {n}}}"), **SHEET)
    hide("topptekst.rtf", "python", lambda p, n=number(): rtf(p, f"{{\\header\\pard Kari Nordmann {n}\\par}}Kari"), **SHEET)
    hide("delte-loep.rtf", "python", lambda p, n=number(): rtf(p, f"Fnr. {{\\b {n[:4]}}}{{\\i {n[4:8]}}}{{\\ul {n[8:]}}}"), **SHEET)
    hide("egenskaper.rtf", "python", lambda p, n=number(): rtf(p, f"{{\\info{{\\title Avtale {n}}}}}Kari Nordmann"), **SHEET)
    hide("unicode.rtf", "python", lambda p, n=number(): rtf(p, "Fnr. " + "".join(f"\\u{ord(d)}?" for d in n)), **SHEET)


def in_mail():
    def message(text=None, cte=None, page=None, subject="Ny ansatt"):
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = "kari@example.no", "ola@example.no", subject
        mail["Date"] = "Tue, 20 Oct 2026 09:14:00 +0200"
        mail.set_content(text or "Se under. Hilsen Kari på Økern.", **({"cte": cte} if cte else {}))
        if page:
            mail.add_alternative(page, subtype="html", cte="base64")
        return bytes(mail)

    hide("broedtekst.eml", "python email", lambda p, n=number(): p.write_bytes(message(f"Hei! Fnr. er {n}.\n")), **SHEET)
    hide("base64.eml", "python email", lambda p, n=number(): p.write_bytes(message(f"Hei på deg! Fnr. er {n}.\n", "base64")), **SHEET)
    hide(
        "html.eml", "python email", lambda p, n=number(): p.write_bytes(message(page=f"<p>Fnr. <b>{n[:6]}</b> <i>{n[6:]}</i></p>")), **SHEET
    )
    hide("emne.eml", "python email", lambda p, n=number(): p.write_bytes(message(subject=f"Gjelder {n} på Økern")), **SHEET)
    soft = number()
    quoted = f"Hei, dette gjelder den nye medarbeideren v=C3=A5r, som har nummer {soft[:5]}=\r\n{soft[5:]} og begynner i november.\r\n"
    head = (
        "From: kari@example.no\r\nTo: ola@example.no\r\nSubject: Ny ansatt\r\nDate: Tue, 20 Oct 2026 09:14:00 +0200\r\nMIME-Version: 1.0\r\n"
        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    )
    hide("quoted-printable.eml", "python", lambda p: p.write_bytes((head + quoted).encode("ascii")), **SHEET)


def all_of_them():
    in_open_text()
    in_sheets()
    in_plain_text()
    in_rich_text()
    in_mail()
