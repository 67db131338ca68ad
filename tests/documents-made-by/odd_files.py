"""Files that are locked, broken, named as something else, or carry more than text."""

import shutil
import zlib
from email.message import EmailMessage

import pikepdf
from msoffcrypto.format.ooxml import OOXMLFile
from pikepdf import Dictionary, Name, String

from contracts_text import ALWAYS
from corpus import add
from hidden import body, number
from hidden_in_word import macros, rewritten
from producers import changed, chromium, fpdf2, made, office, reportlab, word
from tax_certificates import CLEAN, NO_KIND, ZERO, rf1507

TAX = {"type": "skatteattest", "facts": {**CLEAN, "form": "RF-1507", "arrears_by_kind": NO_KIND}}
CONTRACT = {"type": "arbeidsavtale", "facts": {"signed": "2026-10-15"}, "items_there": ALWAYS}


def locked():
    source = lambda: made(reportlab, rf1507(ZERO))
    secret = pikepdf.Encryption(user="hemmelig", owner="eier")
    add(
        "passord.pdf",
        "pikepdf",
        lambda p: changed(p, source(), lambda pdf: None, encryption=secret),
        readable="no",
        why_not="password-protected",
        must=["password-protected"],
    )
    for bits, name in [(4, "aes128"), (6, "aes256"), (3, "rc4")]:
        options = pikepdf.Encryption(user="", owner="eier", R=bits, aes=bits != 3, metadata=bits != 3)
        add(
            f"tomt-passord-{name}.pdf",
            "pikepdf",
            lambda p, o=options: changed(p, source(), lambda pdf: None, encryption=o),
            **TAX,
            must_not=["password-protected"],
        )
    add(
        "passord.docx",
        "python-docx, msoffcrypto-tool",
        locked_word,
        readable="no",
        why_not="password-protected",
        must=["password-protected"],
    )


def locked_word(path):
    with open(made(word, body(), ".docx"), "rb") as plain, open(path, "wb") as out:
        OOXMLFile(plain).encrypt("hemmelig", out)


def broken():
    whole = lambda: made(chromium, rf1507(ZERO)).read_bytes()
    add("tom.pdf", "python", lambda p: p.write_bytes(b""), readable="no", why_not="empty", must=["empty-file"])
    add("avkortet.pdf", "chromium", lambda p: p.write_bytes(whole()[:9000]), readable=["partly", "no"], must=["cut-off"])
    add("avkortet-til-hodet.pdf", "chromium", lambda p: p.write_bytes(whole()[:700]), readable="no", must=["cut-off"])
    add(
        "avkortet.docx",
        "python-docx",
        lambda p: p.write_bytes(made(word, body(), ".docx").read_bytes()[:20000]),
        readable=["partly", "no"],
        must=["cut-off"],
    )
    add("bare-nuller.pdf", "python", lambda p: p.write_bytes(bytes(4096)), readable="no")
    add(
        "uten-kryssreferanser.pdf",
        "reportlab",
        lambda p: p.write_bytes(made(reportlab, rf1507(ZERO)).read_bytes().split(b"\nxref")[0] + b"\n"),
        readable="any",
        **TAX,
    )
    add(
        "soeppel-foran.pdf",
        "fpdf2",
        lambda p: p.write_bytes(b"\r\n\r\nX-Mailer: 1\r\n\r\n" + made(fpdf2, rf1507(ZERO)).read_bytes()),
        readable="any",
        **TAX,
    )
    add("gammel-word.doc", "libreoffice", lambda p: office(p, rf1507(ZERO)), readable="no")
    add("ukjent.bin", "python", lambda p: p.write_bytes(bytes((n * 89 + n * n // 7) % 256 for n in range(3000))), readable="no")


def bombs():
    """Small files that unpack to very much."""

    def flate(path):
        page = b"BT /F1 12 Tf 50 700 Td (" + b" " * 400_000_000 + b") Tj ET"
        pdf = pikepdf.new()
        pdf.add_blank_page()
        stream = pikepdf.Stream(pdf, zlib.compress(zlib.compress(page, 9), 9))
        stream.Filter = pikepdf.Array([Name.FlateDecode, Name.FlateDecode])
        pdf.pages[0].Contents = stream
        pdf.save(path, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)

    add("bombe.pdf", "pikepdf", flate, readable="no", must=["unpacks-without-end"])
    filling = lambda xml: xml.replace("<w:body>", "<w:body>" + "<w:p/>" * 40_000_000)
    add(
        "bombe.docx",
        "python-docx, zipfile",
        lambda p: rewritten(p, made(word, body(), ".docx"), filling),
        readable=["no", "partly"],
        must=["unpacks-without-end"],
    )
    names = "".join(f'<!ENTITY a{n} "{("&a%d;" % (n - 1)) * 10 if n else "lol" * 10}">' for n in range(12))
    entities = lambda xml: xml.replace("<w:document", f"<!DOCTYPE w:document [{names}]><w:document", 1).replace(
        "<w:body>", "<w:body><w:p><w:r><w:t>&a11;</w:t></w:r></w:p>"
    )
    add(
        "entitetsbombe.docx",
        "python-docx, zipfile",
        lambda p: rewritten(p, made(word, body(), ".docx"), entities),
        readable=["no", "partly"],
        must=["entities"],
    )


def misnamed():
    add("egentlig-word.pdf", "python-docx", lambda p: shutil.copy(made(word, body(), ".docx"), p), **CONTRACT, must=["wrong-extension"])
    add("egentlig-pdf.docx", "reportlab", lambda p: shutil.copy(made(reportlab, rf1507(ZERO)), p), **TAX, must=["wrong-extension"])
    add("uten-endelse", "fpdf2", lambda p: shutil.copy(made(fpdf2, rf1507(ZERO)), p), **TAX)


def carrying_more():
    add("makroer.docm", "python-docx, zipfile", macros(), **CONTRACT, must=["macros"])
    add("makroer-skjult.docx", "python-docx, zipfile", macros(), **CONTRACT, must=["macros", "wrong-extension"])
    script = lambda pdf: pdf.Root.__setattr__("OpenAction", Dictionary(S=Name.JavaScript, JS=String("app.alert('Hei');")))
    add("skript.pdf", "pikepdf", lambda p: changed(p, made(reportlab, rf1507(ZERO)), script), **TAX, must=["scripts"])
    start = lambda pdf: pdf.Root.__setattr__("OpenAction", Dictionary(S=Name.Launch, F=String("kalkulator.exe")))
    add("starter-program.pdf", "pikepdf", lambda p: changed(p, made(reportlab, rf1507(ZERO)), start), **TAX, must=["scripts"])
    named = lambda pdf: pdf.Root.__setattr__(
        "Names",
        Dictionary(
            JavaScript=Dictionary(
                Names=pikepdf.Array([String("a"), pdf.make_indirect(Dictionary(S=Name.JavaScript, JS=String("this.print();")))])
            )
        ),
    )
    add("skript-i-navn.pdf", "pikepdf", lambda p: changed(p, made(fpdf2, rf1507(ZERO)), named), **TAX, must=["scripts"])

    def attach(pdf):
        pdf.attachments["lonnsliste.csv"] = b"Navn;Prosent\nKari Nordmann;100\n"

    add("vedlegg-i-pdf.pdf", "pikepdf", lambda p: changed(p, made(fpdf2, rf1507(ZERO)), attach), **TAX, must=["attachments"])
    hybrid = number()
    inside = number()

    def attach_number(pdf):
        pdf.attachments["ansatte.csv"] = f"Navn;Fødselsnummer\nKari Nordmann;{inside}\n".encode()

    add(
        "personnummer-i-vedlegg.pdf",
        "pikepdf",
        lambda p: changed(p, made(fpdf2, body()), attach_number),
        **CONTRACT,
        personal_numbers=1,
        must=["attachments"],
    )
    enclosed = number()

    def mail(path):
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = "kari@example.no", "ola@example.no", "Avtalen"
        message["Date"] = "Tue, 20 Oct 2026 09:14:00 +0200"
        message.set_content("Her er avtalen. Hilsen Kari")
        message.add_attachment(
            made(word, body(f"Fnr. {enclosed}"), ".docx").read_bytes(),
            maintype="application",
            subtype="vnd.openxmlformats-officedocument.wordprocessingml.document",
            filename="avtale.docx",
        )
        path.write_bytes(bytes(message))

    add("personnummer-i-vedlegg.eml", "python email", mail, type="other", personal_numbers=1, must=["attachments"])
    add(
        "mange-sider.pdf",
        "reportlab",
        lambda p: reportlab(p, [*body(), *[("page",), ("text", "Vedlegg med tekst. " * 300)] * 18, ("page",), ("text", f"Fnr. {hybrid}")]),
        **CONTRACT,
        personal_numbers=1,
    )


def all_of_them():
    locked()
    broken()
    bombs()
    misnamed()
    carrying_more()
