"""Faults of what is signed: the files, the list of their checksums, the manifest, and what the application says of itself."""
from bundle import (ASIC, DSIG, MANIFEST, MIMETYPE, SHA256, SIGNATURE, XMLENC, Bundle, beside, content, encoded, entries, fault,
                    manifest, reference, renamed, replaced, at)

def exchanged(items, one, other):
    a, b = items[at(items, one)], items[at(items, other)]
    a.data, b.data, a.packed, b.packed = b.data, a.data, b.data, a.data


def swapped_digest(data):
    pieces = data.split(b"<ds:DigestValue>")
    pieces[1], pieces[2] = pieces[2][:44] + pieces[1][44:], pieces[1][:44] + pieces[2][44:]
    return b"<ds:DigestValue>".join(pieces)


def moved_line(text):
    lines = text.split("\n")
    lines[3], lines[4] = lines[4], lines[3]
    return "\n".join(lines)


def short_digest(text):
    place = text.index("<ds:DigestValue>") + 16
    return text[:place] + "AAAA" + text[place + 44:]


def elsewhere(keys):
    bundle = Bundle(keys.own())
    bundle.files["bilag/01-annet-1.pdf"] = b"x"
    return bundle.bytes()


CONTENT = {
    "file-changed": content("soknad.pdf", lambda b: b.replace(b"hel", b"hul")),
    "file-longer": content("soknad.pdf", lambda b: b + b" "),
    "file-emptied": content("soknad.pdf", lambda b: b""),
    "empty-file-filled": content("vedlegg/02-avtale-1.txt", lambda b: b"x"),
    "file-missing": entries(lambda i: [e for e in i if e.name != b"vedlegg/01-skatteattest-1.pdf"]),
    "file-added": beside("vedlegg/03-ny-1.pdf"),
    "file-added-empty": beside("vedlegg/03-ny-1.pdf", b""),
    "file-renamed": renamed("soknad2.pdf"),
    "contents-exchanged": entries(lambda i: exchanged(i, "vedlegg/01-skatteattest-1.pdf", "soknad.pdf")),
    "order-changed": entries(lambda i: [*i[:2], i[3], i[2], *i[4:]]),
    "sums-changed": content("SHA256SUMS", lambda b: b"0" + b[1:] if b[:1] != b"0" else b"1" + b[1:]),
    "sums-wrong-digest": fault("sums", lambda t: ("0" if t[0] != "0" else "1") + t[1:]),
    "sums-extra-line": fault("sums", lambda t: t + f"{'0' * 64}  vedlegg/03-ny-1.pdf\n"),
    "sums-missing-line": fault("sums", lambda t: t.split("\n", 1)[1]),
    "sums-line-twice": fault("sums", lambda t: t.split("\n", 1)[0] + "\n" + t),
    "sums-no-last-line-break": fault("sums", lambda t: t[:-1]),
    "sums-upper-case": fault("sums", lambda t: t[:64].upper() + t[64:] if t[:64] != t[:64].upper() else t),
    "sums-escaped": fault("sums", lambda t: "\\" + t),
    "sums-carriage-return": fault("sums", replaced("\n", "\r\n", -1)),
    "sums-other-path": fault("sums", replaced("  soknad.pdf", "  ./soknad.pdf")),
}

R = "<asic:DataObjectReference URI=\"soknad.pdf\">"
OPEN, CLOSE = "<asic:ASiCManifest", "</asic:ASiCManifest>\n"
METHOD = f'<ds:DigestMethod Algorithm="{SHA256}"/>'


def spare_bits(text):
    """The last character of a digest with bits that no byte has."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    place = text.index("=</ds:DigestValue>") - 1
    return text[:place] + letters[letters.index(text[place]) ^ 1] + text[place + 1:]


MANIFESTS = {
    "base": manifest(replaced(R, R.replace(">", ' xml:base="http://eksempel.example/">'))),
    "identifier": manifest(replaced(R, R.replace(">", ' Id="a">'))),
    "uri-with-fragment": manifest(replaced(R, R.replace(".pdf", ".pdf#side"))),
    "uri-with-tab": manifest(replaced(R, R.replace("soknad", "\tsoknad"))),
    "other-prefix": manifest(lambda t: t.replace("xmlns:asic", "xmlns:q").replace("<asic:", "<q:").replace("</asic:", "</q:")),
    "namespace-again": manifest(replaced(R, R.replace(">", f' xmlns:asic="{ASIC}">'))),
    "namespace-more": manifest(replaced(OPEN, OPEN + ' xmlns:x="urn:x"')),
    "digest-without-padding": manifest(replaced("=</ds:DigestValue>", "</ds:DigestValue>")),
    "digest-with-spare-bits": manifest(spare_bits),
    "sha224": manifest(replaced(SHA256, "http://www.w3.org/2001/04/xmldsig-more#sha224")),
    "method-in-capitals": manifest(replaced("#sha256", "#SHA256")),
    "method-with-child": manifest(replaced(METHOD, METHOD.replace("/>", "><ds:X/></ds:DigestMethod>"))),
    "method-opened": manifest(replaced(METHOD, METHOD.replace("/>", "></ds:DigestMethod>"))),
    "names-itself": manifest(replaced(CLOSE, reference(MANIFEST, b"x") + CLOSE)),
    "names-its-signature": manifest(replaced(CLOSE, reference(SIGNATURE, b"x") + CLOSE)),
    "standalone": manifest(replaced('"UTF-8"', '"UTF-8" standalone="yes"')),
    "comment-behind": manifest(lambda t: t + "<!-- x -->"),
    "blank-behind": manifest(lambda t: t + " "),
    "attributes-in-another-order": manifest(lambda t: t.replace(f'URI="{SIGNATURE}" MimeType="application/pkcs7-signature"', f'MimeType="application/pkcs7-signature" URI="{SIGNATURE}"')),
    "overlong-character": encoded(lambda t: t.encode().replace(b"soknad.pdf", b"soknad\xc0\xaepdf", 1)),
    "changed": content(MANIFEST, lambda b: b.replace(b"soknad.pdf", b"soknad.PDF")),
    "digest-changed": content(MANIFEST, lambda b: swapped_digest(b)),
    "empty": manifest(lambda t: ""),
    "cut": manifest(lambda t: t[:-8]),
    "not-xml": manifest(lambda t: "hei"),
    "doctype": manifest(replaced(OPEN, "<!DOCTYPE asic:ASiCManifest>" + OPEN)),
    "entity": manifest(lambda t: replaced(R, R.replace("soknad.pdf", "&a;"))(replaced(OPEN, '<!DOCTYPE a [<!ENTITY a "soknad.pdf">]>' + OPEN)(t))),
    "entity-external": manifest(replaced(OPEN, '<!DOCTYPE a SYSTEM "file:///etc/passwd">' + OPEN)),
    "entity-bomb": manifest(replaced(OPEN, '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>' + OPEN)),
    "entity-unknown": manifest(replaced(R, R.replace("soknad.pdf", "&a;"))),
    "character-reference": manifest(replaced(R, R.replace("soknad", "s&#111;knad"))),
    "unknown-element": manifest(replaced("<asic:SigR", "<asic:More/><asic:SigR")),
    "unknown-element-inside": manifest(replaced(R, R + "<ds:Transforms/>")),
    "unknown-attribute": manifest(replaced(R, R.replace(" URI", ' Id="a" URI'))),
    "other-namespace": manifest(replaced("02918/v1.2.1#", "02918/v9.9.9#")),
    "no-namespace": manifest(replaced(f'xmlns:asic="{ASIC}"', 'xmlns:asic="urn:a"')),
    "digest-in-other-namespace": manifest(replaced("xmlns:ds=\"" + DSIG, "xmlns:ds=\"http://www.w3.org/2000/09/xmldsig11#")),
    "default-namespace": manifest(lambda t: t.replace("asic:", "").replace("xmlns:asic", "xmlns").replace(f'xmlns:asic="{ASIC}"', f'xmlns="{ASIC}"')),
    "names-twice": manifest(lambda t: t.replace(CLOSE, reference("soknad.pdf", b"%PDF-1.7\nikke en hel PDF\n") + CLOSE)),
    "names-twice-other-digest": manifest(lambda t: t.replace(CLOSE, reference("soknad.pdf", b"annet") + CLOSE)),
    "names-nothing": manifest(lambda t: t[:t.index("<asic:Data")] + CLOSE),
    "names-missing-file": manifest(lambda t: t.replace(CLOSE, reference("vedlegg/09-borte-1.pdf", b"") + CLOSE)),
    "names-one-less": manifest(lambda t: t[:t.index(R)] + t[t.index("<asic:Data", t.index(R) + 9):]),
    "names-mimetype": manifest(lambda t: t.replace(CLOSE, reference("mimetype", MIMETYPE) + CLOSE)),
    "names-in-another-order": manifest(lambda t: moved_line(t)),
    "sha1": manifest(replaced(SHA256, DSIG + "sha1")),
    "md5": manifest(replaced(SHA256, "http://www.w3.org/2001/04/xmldsig-more#md5")),
    "sha512": manifest(replaced(SHA256, XMLENC + "sha512")),
    "algorithm-unknown": manifest(replaced(SHA256, "urn:none")),
    "algorithm-empty": manifest(replaced(SHA256, "")),
    "percent-encoded": manifest(replaced(R, R.replace("soknad.pdf", "soknad%2Epdf"))),
    "percent-encoded-climb": manifest(replaced(R, R.replace("soknad.pdf", "%2E%2E/soknad.pdf"))),
    "uri-with-dot": manifest(replaced(R, R.replace("soknad.pdf", "./soknad.pdf"))),
    "uri-absolute": manifest(replaced(R, R.replace("soknad.pdf", "/soknad.pdf"))),
    "uri-of-the-net": manifest(replaced(R, R.replace("soknad.pdf", "https://example.com/soknad.pdf"))),
    "uri-empty": manifest(replaced(R, R.replace("soknad.pdf", ""))),
    "uri-missing": manifest(replaced(R, "<asic:DataObjectReference>")),
    "uri-twice": manifest(replaced(R, R.replace(">", ' URI="annet.pdf">'))),
    "uri-not-ascii": manifest(replaced(R, R.replace("soknad", "søknad"))),
    "uri-blank": manifest(replaced(R, R.replace("soknad.pdf", " soknad.pdf "))),
    "comment": manifest(replaced("<asic:SigR", "<!-- hei --><asic:SigR")),
    "comment-in-digest": manifest(replaced("<ds:DigestValue>", "<ds:DigestValue><!-- hei -->")),
    "instruction": manifest(replaced("<asic:SigR", "<?hei du?><asic:SigR")),
    "stylesheet": manifest(replaced(OPEN, '<?xml-stylesheet href="a.xsl"?>' + OPEN)),
    "cdata": manifest(replaced("<ds:DigestValue>", "<ds:DigestValue><![CDATA[]]>")),
    "text": manifest(replaced("<asic:SigR", "hei<asic:SigR")),
    "text-behind": manifest(lambda t: t + "hei"),
    "second-root": manifest(lambda t: t + "<asic:ASiCManifest/>"),
    "mark": encoded(lambda t: b"\xef\xbb\xbf" + t.encode()),
    "utf16": encoded(lambda t: t.encode("utf-16")),
    "says-utf7": manifest(replaced('"UTF-8"', '"UTF-7"')),
    "says-utf16": manifest(replaced('"UTF-8"', '"UTF-16"')),
    "says-latin1": manifest(replaced('"UTF-8"', '"ISO-8859-1"')),
    "not-utf8": encoded(lambda t: t.replace("soknad", "s\xf8knad", 1).encode("latin-1")),
    "nul-byte": manifest(replaced("<asic:SigR", "\0<asic:SigR")),
    "declaration-twice": manifest(lambda t: t.split("\n", 1)[0] + "\n" + t),
    "declaration-missing": manifest(lambda t: t.split("\n", 1)[1]),
    "xml-1.1": manifest(replaced('version="1.0"', 'version="1.1"')),
    "carriage-returns": manifest(replaced("\n", "\r\n", -1)),
    "single-quotes": manifest(replaced('"', "'", -1)),
    "indented": manifest(replaced("<asic:SigR", "  <asic:SigR")),
    "last-line-break-missing": manifest(lambda t: t[:-1]),
    "digest-not-base64": manifest(replaced("<ds:DigestValue>", "<ds:DigestValue>!")),
    "digest-short": manifest(lambda t: short_digest(t)),
    "digest-spaced": manifest(replaced("<ds:DigestValue>", "<ds:DigestValue> ")),
    "digest-twice": manifest(replaced("</ds:DigestValue>", "</ds:DigestValue><ds:DigestValue>" + "A" * 43 + "=</ds:DigestValue>")),
    "digest-missing": manifest(lambda t: t[:t.index("<ds:DigestValue>")] + t[t.index("</ds:DigestValue>") + 17:]),
    "method-missing": manifest(replaced(METHOD, "")),
    "method-twice": manifest(replaced(METHOD, METHOD * 2)),
    "method-behind-value": manifest(lambda t: t.replace(METHOD, "", 1).replace("</ds:DigestValue>", "</ds:DigestValue>" + METHOD, 1)),
    "no-signature-reference": manifest(lambda t: "\n".join(line for line in t.split("\n") if "SigRef" not in line)),
    "two-signature-references": manifest(lambda t: t.replace("<asic:SigReference", f'<asic:SigReference URI="{SIGNATURE}"/><asic:SigReference', 1)),
    "other-signature-reference": manifest(replaced("signature001", "signature002")),
    "media-type": manifest(replaced(R, R.replace(">", ' MimeType="application/pdf">'))),
    "root-file": manifest(replaced(R, R.replace(">", ' Rootfile="true">'))),
    "extensions": manifest(replaced(CLOSE, "<asic:ASiCManifestExtensions/>" + CLOSE)),
}



def text_of_json(begin):
    """`soknad.json` as a text that begins otherwise."""
    return fault("text", lambda text: begin + text[1:])


def own_json(change):
    return fault("json", change)


def without(name):
    def make(keys):
        bundle = Bundle(keys.own())
        bundle.files[name] = None
        return bundle.bytes()
    return make


def document(name, data=b"x"):
    """A bundle with one more document, of this name, signed and listed like the others."""
    def make(keys):
        bundle = Bundle(keys.own())
        bundle.files[f"vedlegg/{name}"] = data
        return bundle.bytes()
    return make


def other_order(keys):
    bundle = Bundle(keys.own())
    bundle.files["vedlegg/01-skatteattest-1.pdf"] = bundle.files.pop("vedlegg/01-skatteattest-1.pdf")
    return bundle.bytes()


SHAPE = {
    "document-in-folder": document("a/03-ny-1.pdf"),
    "document-hidden": document(".03-ny-1.pdf"),
    "document-like-an-option": document("-rf"),
    "document-number-left-out": document("04-ny-1.pdf"),
    "document-number-twice": document("02-ny-1.pdf"),
    "document-in-capitals": document("03-NY-1.PDF"),
    "document-without-ending": document("03-ny-1"),
    "document-with-two-endings": document("03-ny-1.pdf.lnk"),
    "document-with-zeros": document("03-ny-01.pdf"),
    "documents-in-another-order": other_order,
    "name-twice": text_of_json('{"company": {"name": "A"}, "company": {"name": "B"}, '),
    "name-twice-inside": text_of_json('{"x": [{"a": 1, "a": 2}], '),
    "name-twice-escaped": text_of_json('{"form\\u0061t": "annet", '),
    "half-a-character": text_of_json('{"x": "\\ud800", '),
    "number-too-large": text_of_json('{"x": 1e999, '),
    "nested-too-deep": text_of_json('{"x": ' + "[" * 5000 + "]" * 5000 + ", "),
    "no-number": text_of_json('{"x": NaN, '),
    "json-mark": fault("text", lambda t: "\ufeff" + t),
    "json-and-more": fault("text", lambda t: t + "{}"),
    "version-two": own_json(lambda j: j.update(version=2)),
    "version-as-text": own_json(lambda j: j.update(version="1")),
    "version-with-fraction": own_json(lambda j: j.update(version=1.0)),
    "no-version": own_json(lambda j: j.pop("version")),
    "chain-left-out": own_json(lambda j: j["signer"].update(chain=["0" * 64])),
    "attachment-digest": own_json(lambda j: j["attachments"][0].update(sha256="0" * 64)),
    "attachment-size": own_json(lambda j: j["attachments"][0].update(size=1)),
    "attachment-name": own_json(lambda j: j["attachments"][0].update(file="vedlegg/01-annet-1.pdf")),
    "attachment-left-out": own_json(lambda j: j["attachments"].pop()),
    "attachments-exchanged": own_json(lambda j: j["attachments"].reverse()),
    "signer": own_json(lambda j: j["signer"].update(fingerprint="0" * 64)),
    "no-signer": own_json(lambda j: j.pop("signer")),
    "other-format": own_json(lambda j: j.update(format="noe-annet")),
    "no-format": own_json(lambda j: j.pop("format")),
    "no-html": without("soknad.html"),
    "no-read-me": without("LES-MEG.txt"),
    "no-sums": fault("sums", lambda t: None),
    "elsewhere": lambda keys: elsewhere(keys),
}
