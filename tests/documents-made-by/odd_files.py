"""Files that are locked, broken, named as something else, or carry more than text."""

import shutil
import zlib

import pikepdf
from pikepdf import Dictionary, Name, String

from contracts_text import ALWAYS
from corpus import add
from hidden import body, number
from hidden_in_word import macros, rewritten
from producers import changed, chromium, fpdf2, made, reportlab, word
from tax_certificates import CLEAN, NO_KIND, ZERO, rf1507

TAX = {"type": "skatteattest", "facts": {**CLEAN, "form": "RF-1507", "arrears_by_kind": NO_KIND}}
CONTRACT = {"type": "arbeidsavtale", "facts": {"signed": "2026-10-15"}, "items_there": ALWAYS}


def locked():
    source = lambda: made(reportlab, rf1507(ZERO))
    secret = pikepdf.Encryption(user="hemmelig", owner="eier")
    add("passord.pdf", "pikepdf", lambda p: changed(p, source(), lambda pdf: None, encryption=secret), readable="no",
        why_not="password-protected", must=["password-protected"])
    for bits, name in [(4, "aes128"), (6, "aes256"), (3, "rc4")]:
        options = pikepdf.Encryption(user="", owner="eier", R=bits, aes=bits != 3, metadata=bits != 3)
        add(f"tomt-passord-{name}.pdf", "pikepdf", lambda p, o=options: changed(p, source(), lambda pdf: None, encryption=o), **TAX,
            must_not=["password-protected"])


def broken():
    whole = lambda: made(chromium, rf1507(ZERO)).read_bytes()
    add("tom.pdf", "python", lambda p: p.write_bytes(b""), readable="no", why_not="empty", must=["empty-file"])
    add("avkortet.pdf", "chromium", lambda p: p.write_bytes(whole()[:9000]), readable="any", type="skatteattest", facts=TAX["facts"])
    add("avkortet-til-hodet.pdf", "chromium", lambda p: p.write_bytes(whole()[:700]), readable="no")
    add("avkortet.docx", "python-docx", lambda p: p.write_bytes(made(word, body(), ".docx").read_bytes()[:20000]), readable="no")
    add("bare-nuller.pdf", "python", lambda p: p.write_bytes(bytes(4096)), readable="no")
    add("uten-kryssreferanser.pdf", "reportlab", lambda p: p.write_bytes(made(reportlab, rf1507(ZERO)).read_bytes().split(b"\nxref")[0] + b"\n"),
        readable="any", **TAX)
    add("soeppel-foran.pdf", "fpdf2", lambda p: p.write_bytes(b"\r\n\r\nX-Mailer: 1\r\n\r\n" + made(fpdf2, rf1507(ZERO)).read_bytes()),
        readable="any", **TAX)
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

    add("bombe.pdf", "pikepdf", flate, readable="no")
    filling = lambda xml: xml.replace("<w:body>", "<w:body>" + "<w:p/>" * 40_000_000)
    add("bombe.docx", "python-docx, zipfile", lambda p: rewritten(p, made(word, body(), ".docx"), filling), readable=["no", "partly"], type="other")
    names = "".join(f'<!ENTITY a{n} "{("&a%d;" % (n - 1)) * 10 if n else "lol" * 10}">' for n in range(12))
    entities = lambda xml: xml.replace("<w:document", f"<!DOCTYPE w:document [{names}]><w:document", 1).replace("<w:body>", "<w:body><w:p><w:r><w:t>&a11;</w:t></w:r></w:p>")
    add("entitetsbombe.docx", "python-docx, zipfile", lambda p: rewritten(p, made(word, body(), ".docx"), entities), readable="any", **CONTRACT)


def misnamed():
    add("egentlig-word.pdf", "python-docx", lambda p: shutil.copy(made(word, body(), ".docx"), p), **CONTRACT)
    add("egentlig-pdf.docx", "reportlab", lambda p: shutil.copy(made(reportlab, rf1507(ZERO)), p), **TAX)
    add("uten-endelse", "fpdf2", lambda p: shutil.copy(made(fpdf2, rf1507(ZERO)), p), **TAX)


def carrying_more():
    add("makroer.docm", "python-docx, zipfile", macros(), **CONTRACT)
    script = lambda pdf: pdf.Root.__setattr__("OpenAction", Dictionary(S=Name.JavaScript, JS=String("app.alert('Hei');")))
    add("skript.pdf", "pikepdf", lambda p: changed(p, made(reportlab, rf1507(ZERO)), script), **TAX)

    def attach(pdf):
        pdf.attachments["lonnsliste.csv"] = b"Navn;Prosent\nKari Nordmann;100\n"

    add("vedlegg-i-pdf.pdf", "pikepdf", lambda p: changed(p, made(fpdf2, rf1507(ZERO)), attach), **TAX)
    hybrid = number()
    add("mange-sider.pdf", "reportlab", lambda p: reportlab(p, [*body(), *[("page",), ("text", "Vedlegg med tekst. " * 300)] * 18, ("page",),
        ("text", f"Fnr. {hybrid}")]), **CONTRACT, personal_numbers=1)


def all_of_them():
    locked()
    broken()
    bombs()
    misnamed()
    carrying_more()
