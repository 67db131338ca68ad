"""The programs that make the documents, each behind one function `(path, content)`.

Content is a list of blocks: `("title" | "heading" | "text" | "small", words)`, `("table", rows)`, `("page",)`.
"""

import html as escaping
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import docx
import fpdf
import odf.opendocument
import odf.style
import odf.table
import odf.text
import pikepdf
import pillow_heif
import weasyprint
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

pillow_heif.register_heif_opener()

DEJAVU = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
LIBERATION = "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf"


def run(*words, **more):
    subprocess.run([str(word) for word in words], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more)


# Pages in HTML

STYLE = """
@page { size: A4; margin: 20mm }
body { font: 11pt "Liberation Sans", sans-serif; color: #111 }
h1 { font-size: 17pt } h2 { font-size: 12pt; margin-bottom: 2pt } small { color: #555 }
table { border-collapse: collapse; width: 100% } td, th { padding: 3pt 6pt; text-align: left; border-bottom: 1px solid #bbb }
.page { break-before: page }
"""


def html(blocks, style=""):
    """The blocks as a page; a `str` among them stands as it is."""
    tags = {"title": "h1", "heading": "h2", "text": "p", "small": "small"}
    out = []
    for block in blocks:
        if isinstance(block, str):
            out.append(block)
        elif block[0] == "table":
            rows = ["<tr>" + "".join(f"<td>{escaping.escape(str(c))}</td>" for c in row) + "</tr>" for row in block[1]]
            out.append(f"<table>{''.join(rows)}</table>")
        elif block[0] == "page":
            out.append('<div class="page"></div>')
        else:
            words = escaping.escape(block[1]).replace("\n", "<br>")
            out.append(f"<{tags[block[0]]}>{words}</{tags[block[0]]}>")
    return f'<!doctype html><html lang="no"><meta charset="utf-8"><style>{STYLE}{style}</style><body>{"".join(out)}</body></html>'


def chromium(path, page):
    """Chromium's own print to PDF; takes blocks or HTML."""
    page = page if isinstance(page, str) else html(page)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "page.html"
        source.write_text(page, encoding="utf-8")
        run(
            "chromium",
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-pdf-header-footer",
            "--disable-background-networking",
            f"--user-data-dir={folder}/profile",
            f"--print-to-pdf={path}",
            source.as_uri(),
        )


def weasy(path, page):
    page = page if isinstance(page, str) else html(page)
    weasyprint.HTML(string=page).write_pdf(path)


# Libraries that draw


def reportlab(path, blocks, font="Helvetica", title=None, on_page=None):
    """Platypus; `font` may be the path of a TrueType font, which is then embedded as a subset."""
    if font.endswith(".ttf"):
        name = Path(font).stem
        pdfmetrics.registerFont(TTFont(name, font))
        font = name
    sheet = getSampleStyleSheet()
    text = ParagraphStyle("t", parent=sheet["BodyText"], fontName=font, fontSize=10, leading=13)
    styles = {
        "title": ParagraphStyle("h1", parent=text, fontSize=16, leading=20, spaceAfter=6),
        "heading": ParagraphStyle("h2", parent=text, fontSize=12, leading=15, spaceBefore=6),
        "text": text,
        "small": ParagraphStyle("s", parent=text, fontSize=8, leading=10),
    }
    story = []
    for block in blocks:
        if block[0] == "table":
            rows = [[Paragraph(escaping.escape(str(c)), text) for c in row] for row in block[1]]
            story.append(Table(rows, style=TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.3, "#999999")])))
        elif block[0] == "page":
            story.append(PageBreak())
        else:
            story.append(Paragraph(escaping.escape(block[1]).replace("\n", "<br/>"), styles[block[0]]))
        story.append(Spacer(1, 4))
    on_page = on_page or (lambda canvas, document: None)
    SimpleDocTemplate(str(path), pagesize=A4, title=title or "").build(story, onFirstPage=on_page, onLaterPages=on_page)


def fpdf2(path, blocks, font=LIBERATION):
    pdf = fpdf.FPDF(format="A4")
    pdf.add_font("body", fname=font)
    pdf.add_page()
    sizes = {"title": 16, "heading": 12, "text": 10, "small": 8}
    for block in blocks:
        if block[0] == "page":
            pdf.add_page()
        elif block[0] == "table":
            pdf.set_font("body", size=10)
            with pdf.table(first_row_as_headings=False) as table:
                for row in block[1]:
                    cells = table.row()
                    for cell in row:
                        cells.cell(str(cell))
        else:
            pdf.set_font("body", size=sizes[block[0]])
            pdf.multi_cell(0, text=block[1], new_x="LMARGIN", new_y="NEXT")
        pdf.ln(2)
    pdf.output(str(path))


# Office


def word(path, blocks, then=lambda document: None):
    """python-docx; `then` may change the document before it is saved."""
    document = docx.Document()
    for block in blocks:
        if block[0] == "table":
            table = document.add_table(rows=0, cols=max(len(row) for row in block[1]))
            for row in block[1]:
                cells = table.add_row().cells
                for cell, words in zip(cells, row):
                    cell.text = str(words)
        elif block[0] == "page":
            document.add_page_break()
        elif block[0] in ("title", "heading"):
            document.add_heading(block[1], 0 if block[0] == "title" else 2)
        else:
            document.add_paragraph(block[1])
    then(document)
    document.save(path)


def open_text(path, blocks, then=lambda document: None):
    """odfpy."""
    document = odf.opendocument.OpenDocumentText()
    for block in blocks:
        if block[0] == "table":
            table = odf.table.Table()
            table.addElement(odf.table.TableColumn(numbercolumnsrepeated=max(len(row) for row in block[1])))
            for row in block[1]:
                line = odf.table.TableRow()
                for words in row:
                    cell = odf.table.TableCell(valuetype="string")
                    cell.addElement(odf.text.P(text=str(words)))
                    line.addElement(cell)
                table.addElement(line)
            document.text.addElement(table)
        elif block[0] in ("title", "heading"):
            document.text.addElement(odf.text.H(outlinelevel=1 if block[0] == "title" else 2, text=block[1]))
        elif block[0] != "page":
            for line in block[1].split("\n"):
                document.text.addElement(odf.text.P(text=line))
    then(document)
    document.save(str(path))


def office(path, source):
    """LibreOffice turns `source`, a file or blocks, into what the name of `path` says."""
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        if not isinstance(source, Path):
            blocks, source = source, folder / "source.docx"
            word(source, blocks)
        made = folder / "out" / f"{source.stem}{path.suffix}"
        run(
            "soffice",
            f"-env:UserInstallation=file://{folder}/profile",
            "--headless",
            "--convert-to",
            path.suffix[1:],
            "--outdir",
            made.parent,
            source,
        )
        shutil.copy(made, path)


# What is done to a file that another program made


def made(producer, blocks, suffix=".pdf", **more):
    """A file of its own for the next program."""
    folder = Path(tempfile.mkdtemp(prefix="ringperm-"))
    path = folder / f"source{suffix}"
    producer(path, blocks, **more)
    return path


def ghostscript(path, source):
    run("gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfwrite", f"-sOutputFile={path}", source)


def scan(path, source, dpi=110, turn=0.6):
    """A picture of the first page as a scanner makes it: slightly turned, grey, speckled. ImageMagick, then Pillow."""
    with tempfile.TemporaryDirectory() as folder:
        run("pdftoppm", "-r", dpi, "-png", "-singlefile", source, f"{folder}/page")
        run(
            "convert",
            f"{folder}/page.png",
            "-colorspace",
            "Gray",
            "-rotate",
            turn,
            "-attenuate",
            "0.15",
            "+noise",
            "Gaussian",
            f"{folder}/scan.png",
        )
        picture = Image.open(f"{folder}/scan.png").convert("L")
        if path.suffix == ".png":
            picture = picture.quantize(2)
        picture.save(path, quality=40, resolution=dpi)


def changed(path, source, change, **save):
    """pikepdf: `change(pdf)`, then saved."""
    with pikepdf.open(source) as pdf:
        change(pdf)
        pdf.save(path, **save)


def spaced(text):
    """`31129956715` as `3 1 1 2 …`."""
    return re.sub(r"(?<=.)(?=.)", " ", text)
