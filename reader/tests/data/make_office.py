"""Makes the Office and OpenDocument files of this folder. Run by hand, from this folder: python make_office.py
(python-docx 1.1, openpyxl 3.1, odfpy 1.4 or newer).

Each number is synthetic and stands in one place only, so that a test can tell which place was read.
"""
import io, zipfile
import docx, openpyxl
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName
from odf import text, table, office, dc
from odf.opendocument import OpenDocumentText, OpenDocumentSpreadsheet

N = "31129956715"
W = nsdecls("w")

def body(extra=lambda d: None):
    d = docx.Document()
    d.core_properties.author = "Kari Nordmann"
    d.add_paragraph("Arbeidsavtale mellom Eksempel AS og Kari Nordmann")
    extra(d)
    out = io.BytesIO()
    d.save(out)
    return slim(out.getvalue())

SLIM = ["docProps/thumbnail.jpeg", "word/theme/theme1.xml", "word/stylesWithEffects.xml", "word/styles.xml", "word/numbering.xml", "word/fontTable.xml", "word/webSettings.xml"]

def slim(data):
    """Without the parts of python-docx' template that hold nothing of ours and only make the files large."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as src, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as dst:
        for name in src.namelist():
            if name not in SLIM:
                dst.writestr(name, src.read(name))
    return out.getvalue()

def write(name, data):
    with open(name, "wb") as f:
        f.write(data)

def xml(d, inner):
    d.element.body.insert(1, parse_xml(f"<w:p {W} xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape' xmlns:v='urn:schemas-microsoft-com:vml' xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'>{inner}</w:p>"))

BOX = f"<w:txbxContent><w:p><w:r><w:t>{N}</w:t></w:r></w:p></w:txbxContent>"
write("tekstboks.docx", body(lambda d: xml(d, f"<w:r><w:t>Kari</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'>{BOX}</mc:Choice><mc:Fallback><w:pict>{BOX}</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t> Nordmann</w:t></w:r>")))
write("topptekst.docx", body(lambda d: setattr(d.sections[0].header.paragraphs[0], "text", N)))
write("bunntekst.docx", body(lambda d: setattr(d.sections[0].footer.paragraphs[0], "text", N)))
write("slettet.docx", body(lambda d: xml(d, f"<w:r><w:t>Nr. 3112</w:t></w:r><w:del w:id='1' w:author='a'><w:r><w:delText>9956715</w:delText></w:r></w:del><w:ins w:id='2' w:author='a'><w:r><w:t>0000000</w:t></w:r></w:ins>")))
write("skjult.docx", body(lambda d: xml(d, f"<w:r><w:rPr><w:vanish/></w:rPr><w:t>{N}</w:t></w:r>")))
write("delt.docx", body(lambda d: xml(d, "".join(f"<w:r><w:t>{c}</w:t></w:r>" for c in N))))
write("ruter.docx", body(lambda d: [setattr(c, "text", n) for c, n in zip(d.add_table(1, 11).rows[0].cells, N)]))
write("felt.docx", body(lambda d: xml(d, f"<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>REF {N[:6]}</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>{N}</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>")))
write("kontroll.docx", body(lambda d: xml(d, f"<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>{N}</w:t></w:r></w:sdtContent></w:sdt>")))
write("alternativ-tekst.docx", body(lambda d: xml(d, f"<w:r><w:drawing><wp:inline><wp:docPr id='1' name='Bilde' descr='{N}'/></wp:inline></w:drawing></w:r>")))
write("egenskaper.docx", body(lambda d: setattr(d.core_properties, "subject", N)))
write("bindestrek.docx", body(lambda d: xml(d, f"<w:r><w:t>{N[:6]}</w:t><w:noBreakHyphen/><w:t>{N[6:]}</w:t></w:r>")))

def repacked(data, rename=lambda n: n, change=lambda n, d: d, extra={}):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as src, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as dst:
        for name in src.namelist():
            dst.writestr(rename(name), change(name, src.read(name)))
        for name, content in extra.items():
            dst.writestr(name, content)
    return out.getvalue()

hidden = body(lambda d: d.add_paragraph(N))
write("omdopt-hoveddel.docx", repacked(hidden, lambda n: n.replace("word/document.xml", "word/hoved.xml").replace("word/_rels/document", "word/_rels/hoved"), lambda n, d: d.replace(b"word/document.xml", b"/word/hoved.xml")))
write("bakstrek.docx", repacked(hidden, lambda n: n.replace("/", "\\")))
STRICT = {b"http://schemas.openxmlformats.org/wordprocessingml/2006/main": b"http://purl.oclc.org/ooxml/wordprocessingml/main", b"http://schemas.openxmlformats.org/officeDocument/2006/relationships": b"http://purl.oclc.org/ooxml/officeDocument/relationships"}
def strict(n, d):
    for a, b in STRICT.items():
        d = d.replace(a, b)
    return d
write("strict.docx", repacked(hidden, change=strict))
MAIN = b"wordprocessingml.document.main+xml"
write("makro.docm", repacked(body(), change=lambda n, d: d.replace(b"application/vnd.openxmlformats-officedocument." + MAIN, b"application/vnd.ms-word.document.macroEnabled.main+xml"), extra={"word/vbaProject.bin": b"\xd0\xcf\x11\xe0"}))
write("makro-i.docx", repacked(body(), extra={"word/vbaProject.bin": b"\xd0\xcf\x11\xe0"}))
inner = io.BytesIO(); wb = openpyxl.Workbook(); wb.active["A1"] = N; wb.save(inner)
write("innfelt-ark.docx", repacked(body(), extra={"word/embeddings/Ark1.xlsx": inner.getvalue()}))

def book(fill, name):
    wb = openpyxl.Workbook(); ws = wb.active; ws["A1"] = "Navn"; ws["B1"] = "Kari Nordmann"
    fill(wb, ws)
    wb.save(name)
def sheet(wb, ws): s = wb.create_sheet("Skjult"); s["A1"] = N; s.sheet_state = "veryHidden"
book(sheet, "skjult-ark.xlsx")
def row(wb, ws): ws["A5"] = N; ws.row_dimensions[5].hidden = True
book(row, "skjult-rad.xlsx")
def column(wb, ws): ws["D2"] = int(N); ws.column_dimensions["D"].hidden = True
book(column, "skjult-kolonne.xlsx")
def comment(wb, ws): ws["A1"].comment = Comment(N, "Kari")
book(comment, "kommentar.xlsx")
def footer(wb, ws): ws.oddFooter.center.text = N
book(footer, "bunntekst.xlsx")
def defined(wb, ws): wb.defined_names["Kari"] = DefinedName("Kari", attr_text=f'"{N}"')
book(defined, "navn.xlsx")
def prop(wb, ws): wb.properties.title = N
book(prop, "egenskaper.xlsx")
def zero(wb, ws): ws["A2"] = 2013299997; ws["A2"].number_format = "00000000000"
book(zero, "foranstilt-null.xlsx")

def odt(fill, name):
    d = OpenDocumentText(); d.text.addElement(text.P(text="Arbeidsavtale mellom Eksempel AS og Kari Nordmann"))
    fill(d); d.save(name)
def note(d):
    n = text.Note(noteclass="footnote"); n.addElement(text.NoteCitation(text="1")); b = text.NoteBody(); b.addElement(text.P(text=N)); n.addElement(b)
    p = text.P(text="Se noten"); p.addElement(n); p.addText(" nederst"); d.text.addElement(p)
odt(note, "fotnote.odt")
def annotation(d):
    a = office.Annotation(); a.addElement(dc.Date(text="2025-01-02T10:00:00")); a.addElement(text.P(text=N))
    p = text.P(text="Kari"); p.addElement(a); d.text.addElement(p)
odt(annotation, "kommentar.odt")
def tracked(d):
    t = text.TrackedChanges(); c = text.ChangedRegion(id="c1", check_grammar=False); x = text.Deletion(); x.addElement(text.P(text=N)); c.addElement(x); t.addElement(c)
    d.text.insertBefore(t, d.text.childNodes[0])
odt(tracked, "slettet.odt")
def hiddentext(d):
    p = text.P(); p.addElement(text.HiddenText(condition="1", stringvalue=N)); d.text.addElement(p)
odt(hiddentext, "skjult.odt")
d = OpenDocumentSpreadsheet(); t = table.Table(name="Ark1"); r = table.TableRow(visibility="collapse"); c = table.TableCell(valuetype="string"); c.addElement(text.P(text=N)); r.addElement(c); t.addElement(r); d.spreadsheet.addElement(t); d.save("skjult-rad.ods")
