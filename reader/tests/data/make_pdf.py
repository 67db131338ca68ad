"""Makes the PDF files of this folder. Run by hand, from this folder: python make_pdf.py (reportlab 4, pikepdf 9 or newer).

Each number is synthetic and stands in one place only, so that a test can tell which place was read.
"""
import io, unicodedata
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
import pikepdf
from pikepdf import Dictionary, Name, Array, String, Stream

def drawn(draw, pages=1, **kw):
    out = io.BytesIO()
    c = canvas.Canvas(out, pagesize=A4, invariant=1, **kw)
    draw(c)
    c.save()
    return out.getvalue()

def write(name, data):
    with open(name, "wb") as f:
        f.write(data)

def changed(data, change, **kw):
    pdf = pikepdf.open(io.BytesIO(data))
    change(pdf)
    out = io.BytesIO()
    pdf.save(out, deterministic_id="encryption" not in kw, **kw)
    return out.getvalue()

def letter(c):
    c.setFont("Helvetica", 11)
    c.drawString(72, 760, "Arbeidsavtale mellom Eksempel AS og Kari Nordmann")
    c.drawString(72, 740, "Arbeidssted er Oslo, og arbeidstiden er 37,5 timer i uken.")

def page(extra):
    def draw(c):
        letter(c)
        extra(c)
        c.showPage()
    return drawn(draw)

N = "31129956715"

def invisible(c):
    t = c.beginText(72, 600); t.setTextRenderMode(3); t.textLine(N); c.drawText(t)
write("usynlig.pdf", page(invisible))

def white(c):
    c.setFillColorRGB(1, 1, 1); c.drawString(72, 600, N)
write("hvit.pdf", page(white))

def covered(c):
    c.drawString(72, 600, N); c.setFillColorRGB(0, 0, 0); c.rect(70, 595, 100, 16, fill=1)
write("dekket.pdf", page(covered))

def off_page(c):
    c.drawString(72, 900, N)
write("utenfor-siden.pdf", page(off_page))

def crop(pdf):
    pdf.pages[0].cropbox = Array([0, 650, 595, 842])
def below(c):
    c.drawString(72, 600, N)
write("utenfor-utsnittet.pdf", changed(page(below), crop))

def clipped(c):
    c.saveState(); p = c.beginPath(); p.rect(0, 0, 10, 10); c.clipPath(p, stroke=0); c.drawString(72, 600, N); c.restoreState()
write("klippet.pdf", page(clipped))

def glyphs(c):
    x = 72
    for ch in N:
        c.drawString(x, 600, ch); x += 6.1
    x = 72
    for ch in "Organisasjonsnummer 123 456 785":
        c.drawString(x, 580, ch); x += c.stringWidth(ch)
write("tegn-for-tegn.pdf", page(glyphs))

def boxes(c):
    for i, ch in enumerate(N):
        c.rect(70 + i * 20, 595, 20, 20); c.drawString(76 + i * 20, 600, ch)
write("ruter.pdf", page(boxes))

def rotated_text(c):
    c.saveState(); c.translate(300, 300); c.rotate(90); c.drawString(0, 0, "Fødselsnummer " + N); c.restoreState()
write("rotert-tekst.pdf", page(rotated_text))

def rotate(pdf):
    pdf.pages[0].Rotate = 90
write("rotert-side.pdf", changed(page(below), rotate))

def layer(pdf):
    p = pdf.pages[0]
    ocg = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Skjult")))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([ocg]), D=Dictionary(OFF=Array([ocg]), Order=Array([ocg])))
    p.Resources.Properties = Dictionary(MC0=ocg)
    p.contents_add(Stream(pdf, b"/OC /MC0 BDC BT /F1 11 Tf 1 0 0 1 72 600 Tm (" + N.encode() + b") Tj ET EMC"))
write("skjult-lag.pdf", changed(page(lambda c: None), layer))

def artifact(pdf):
    pdf.pages[0].contents_add(Stream(pdf, b"/Artifact <</Type /Pagination /Subtype /Footer>> BDC BT /F1 11 Tf 1 0 0 1 72 30 Tm (" + N.encode() + b") Tj ET EMC"))
write("bunntekst-artefakt.pdf", changed(page(lambda c: None), artifact))

def form_object(pdf):
    p = pdf.pages[0]
    inner = pdf.make_stream(b"BT /F1 11 Tf 1 0 0 1 72 600 Tm (" + N.encode() + b") Tj ET")
    inner.update(Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 10, 10]), Resources=p.Resources))
    p.Resources.XObject = Dictionary(X0=inner)
    p.contents_add(Stream(pdf, b"q /X0 Do Q"))
write("innfelt-objekt.pdf", changed(page(lambda c: None), form_object))

def unused_object(pdf):
    p = pdf.pages[0]
    inner = pdf.make_stream(b"BT /F1 11 Tf 1 0 0 1 72 600 Tm (" + N.encode() + b") Tj ET")
    inner.update(Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 500, 800]), Resources=p.Resources))
    p.Resources.XObject = Dictionary(X0=inner)

def field(pdf, value, flags=0, appearance=False, rect=(200, 595, 400, 611), kid=False):
    w = Dictionary(Type=Name.Annot, Subtype=Name.Widget, Rect=Array(list(rect)), F=flags)
    f = Dictionary(FT=Name.Tx, T=String("nr"), V=String(value), DA=String("/Helv 11 Tf 0 g"))
    if kid:
        w = pdf.make_indirect(w); f.Kids = Array([w]); f = pdf.make_indirect(f); w.Parent = f
    else:
        w.update(f); w = f = pdf.make_indirect(w)
    pdf.pages[0].Annots = Array([w])
    pdf.Root.AcroForm = Dictionary(Fields=Array([f]), NeedAppearances=True)
def label(text):
    return page(lambda c: c.drawString(72, 600, text))
write("skjemafelt.pdf", changed(label("Fødselsnummer"), lambda pdf: field(pdf, N)))
write("skjemafelt-arvet.pdf", changed(label("Fødselsnummer"), lambda pdf: field(pdf, N, kid=True)))
write("skjemafelt-skjult.pdf", changed(label("Fødselsnummer"), lambda pdf: field(pdf, N, flags=2)))
write("skjemafelt-smalt.pdf", changed(label("Fødselsnummer"), lambda pdf: field(pdf, N, rect=(200, 595, 215, 611))))
def loose(pdf):
    pdf.Root.AcroForm = Dictionary(Fields=Array([pdf.make_indirect(Dictionary(FT=Name.Tx, T=String("nr"), V=String(N)))]))
write("skjemafelt-uten-side.pdf", changed(page(lambda c: None), loose))
def certificate_form(c):
    for y, line in [(700, "Skatteetaten"), (680, "Skatteattest"), (660, "Organisasjonsnummer"), (640, "Utstedt dato"), (620, "Restanser skatt: ingen"), (600, "Restanser merverdiavgift: ingen")]:
        c.drawString(72, y, line)
    c.showPage()
def certificate_fields(pdf):
    made = []
    for name, value, y in [("orgnr", "123456785", 656), ("dato", "14.10.2026", 636)]:
        made.append(pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Widget, Rect=Array([200, y, 400, y + 16]), FT=Name.Tx, T=String(name), V=String(value), DA=String("/Helv 11 Tf 0 g"))))
    pdf.pages[0].Annots = Array(made)
    pdf.Root.AcroForm = Dictionary(Fields=Array(made), NeedAppearances=True)
write("skatteattest-skjema.pdf", changed(drawn(certificate_form), certificate_fields))

def note(subtype, flags=0, **more):
    def change(pdf):
        pdf.pages[0].Annots = Array([pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name("/" + subtype), Rect=Array([200, 595, 400, 611]), F=flags, Contents=String(N), **more))])
    return change
write("merknad.pdf", changed(page(lambda c: None), note("Text")))
write("merknad-skjult.pdf", changed(page(lambda c: None), note("Popup", flags=2)))
write("fritekst.pdf", changed(page(lambda c: None), note("FreeText", DA=String("/Helv 11 Tf"))))
write("sladding-ikke-utfort.pdf", changed(page(below), lambda pdf: pdf.pages[0].__setattr__("Annots", Array([pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Redact, Rect=Array([70, 595, 170, 611])))]))))

def info(c):
    letter(c); c.setTitle("Avtale " + N); c.showPage()
write("egenskaper.pdf", drawn(info))
def xmp(pdf):
    pdf.Root.Metadata = pdf.make_stream(('<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li>' + N + '</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>').encode())
    pdf.Root.Metadata.update(Dictionary(Type=Name.Metadata, Subtype=Name.XML))
write("xmp.pdf", changed(page(lambda c: None), xmp))
def bookmark(c):
    letter(c); c.bookmarkPage("a"); c.addOutlineEntry("Kari " + N, "a"); c.showPage()
write("bokmerke.pdf", drawn(bookmark))

def attached(pdf):
    pdf.attachments["lonn.txt"] = pikepdf.AttachedFileSpec(pdf, ("Fødselsnummer " + N).encode(), filename="lonn.txt")
write("vedlagt-fil.pdf", changed(page(lambda c: None), attached))
write("skript.pdf", changed(page(lambda c: None), lambda pdf: pdf.Root.__setattr__("OpenAction", Dictionary(S=Name.JavaScript, JS=String("app.alert('hei')")))))
write("starter-program.pdf", changed(page(lambda c: None), lambda pdf: pdf.Root.__setattr__("OpenAction", Dictionary(S=Name.Launch, F=String("calc.exe")))))

write("passord.pdf", changed(page(lambda c: None), lambda pdf: None, encryption=pikepdf.Encryption(user="hemmelig", owner="eier", R=6)))
write("tomt-passord.pdf", changed(page(below), lambda pdf: None, encryption=pikepdf.Encryption(user="", owner="eier", R=6)))

def two_columns(c):
    left = ["Arbeidstaker er Kari Nordmann,", "ansatt som kundekonsulent i", "Eksempel AS fra første mai."]
    right = ["Fødselsnummeret er", "311299 56715 og skal", "ikke vises for andre."]
    for i, (a, b) in enumerate(zip(left, right)):
        c.drawString(72, 600 - 14 * i, a); c.drawString(320, 600 - 14 * i, b)
write("spalter.pdf", page(two_columns))

def bomb(pdf):
    import zlib
    s = pdf.make_stream(b""); pdf.pages[0].Contents = s
    s.write(zlib.compress(b"BT (x) Tj ET " * 9_000_000, 9), filter=Name.FlateDecode)
write("bombe.pdf", changed(page(lambda c: None), bomb))

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
pdfmetrics.registerFont(TTFont("Lato", "../../../core/fonts/Lato-Regular.ttf"))
def lato(c):
    c.setFont("Lato", 11)
    for i, line in enumerate(["Arbeidsavtale mellom Eksempel AS og Kari Nordmann", "Fødselsnummer 31129956715, bosatt i Blåbærveien", "Arbeidstiden er trettisju og en halv time i uken, og arbeidsstedet er Oslo"]):
        c.drawString(72, 700 - 20 * i, line)
    c.drawString(72, 600, unicodedata.normalize("NFD", "Fødselsnummer på blåbær"))
    c.showPage()
write("egen-skrift.pdf", drawn(lato))
def no_map(pdf):
    for obj in pdf.objects:
        if isinstance(obj, Dictionary) and obj.get("/Type") == Name.Font and "/ToUnicode" in obj:
            del obj["/ToUnicode"]
write("uten-tegntabell.pdf", changed(drawn(lato), no_map))
